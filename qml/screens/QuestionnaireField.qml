// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.ViewModels

// One cell of an answer, asked for in the way of its kind. In a table its column has the label.
Loader {
    id: root

    required property QuestionnaireViewModel viewModel
    required property bool table
    required property real room // the most it can take
    required property string key
    required property int kind
    required property string label
    required property string text
    required property string placeholder
    required property string error
    required property bool example
    required property bool unknown
    required property bool shown
    required property bool sentence
    required property real share
    required property list<string> choices
    required property int chosen
    property string about // what the row is about, for who cannot see it
    readonly property string form: ["Typed", "Typed", "Long", "Pick", "Pick", "Chips", "Read"][kind]
    readonly property bool opens: shown && (kind === QuestionnaireCell.Pick || kind === QuestionnaireCell.Many)
    readonly property string spokenName: about.length > 0 ? label + ", " + about : label
    readonly property string note: example ? qsTr("to adapt") : ""
    readonly property string words: text.length > 0 ? text : placeholder.length > 0 ? placeholder : qsTr("Choose")

    signal pickWanted(key: string, opener: Item)
    signal nextWanted()

    function take(name: string): void {
        root.viewModel.type(root.key, name);
        root.viewModel.finish(root.key);
        root.viewModel.picker.stopCompleting();
    }

    // 1 for a chip that opens a list, 0 for any other cell.
    function openChip(now: bool): int {
        if (opens && now) pickWanted(key, root);
        return opens ? 1 : 0;
    }

    visible: shown
    objectName: "cell:" + key
    onActiveFocusChanged: if (activeFocus) root.viewModel.enter(root.key)
    onFormChanged: setSource("Questionnaire" + form + "Cell.qml", {
        cell: root
    })
}
