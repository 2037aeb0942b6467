// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The list that a chip opens: choices, another value, « I do not know ».
Popover {
    id: root

    required property QuestionnairePickerViewModel viewModel

    function openAt(key: string, opener: Item): void {
        root.viewModel.open(key);
        root.parent = opener;
        root.open();
    }

    function take(option: string): void {
        root.viewModel.choose(option);
        if (!root.viewModel.multiple) root.close();
    }

    function keepTyped(text: string): void {
        root.viewModel.type(text);
        if (!root.viewModel.multiple && root.viewModel.error.length === 0) root.close();
    }

    objectName: "picker"
    implicitWidth: Theme.u(280)
    y: parent ? parent.height + Theme.u(4) : 0
    padding: Theme.u(10)
    onOpened: options.forceActiveFocus(Qt.TabFocusReason)
    onClosed: viewModel.close()

    Label {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.u(8)
        text: root.viewModel.label
        textStyle: Theme.note
        font.weight: Font.Medium
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
    ListView {
        id: options
        objectName: "options"
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, Theme.u(260))
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        model: root.viewModel.options
        Keys.onReturnPressed: if (currentItem) (currentItem as MenuRow).clicked()
        Keys.onSpacePressed: if (currentItem) (currentItem as MenuRow).clicked()

        delegate: MenuRow {
            required property string key
            required property string label
            required property int index

            width: ListView.view.width
            focusPolicy: Qt.NoFocus
            text: label
            highlighted: ListView.isCurrentItem && options.activeFocus
            Accessible.role: root.viewModel.multiple ? Accessible.CheckBox : Accessible.RadioButton
            Accessible.checked: chosen
            onClicked: root.take(key)

            required chosen
            required note
        }
    }
    TextField {
        objectName: "otherValue"
        Layout.fillWidth: true
        Layout.margins: Theme.u(4)
        visible: root.viewModel.takesText
        label: root.viewModel.multiple ? qsTr("Add another") : qsTr("Another value")
        text: root.viewModel.typed
        error: root.viewModel.error
        onAccepted: {
            root.keepTyped(text);
            if (root.viewModel.multiple) clear();
        }
    }
    LinkButton {
        objectName: "cellUnknown"
        Layout.leftMargin: Theme.u(8)
        visible: root.viewModel.canBeUnknown
        text: qsTr("I do not know")
        onClicked: {
            root.viewModel.markUnknown();
            root.close();
        }
    }
}
