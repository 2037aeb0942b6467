// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Relais.Theme

// A choice in a list that opens. With `editable` it completes and accepts free words. `prefix` stands in grey before the
// value, as « L’équipe voit ».
T.ComboBox {
    id: root

    property string label
    property string hint
    property string error
    property string prefix
    property string placeholderText
    property bool invalid: error.length > 0
    property real size: Theme.heightControl
    readonly property string shownText: currentIndex < 0 && displayText.length === 0 ? placeholderText : displayText

    implicitWidth: Theme.u(200)
    implicitHeight: size + topInset + bottomInset
    topInset: around.above
    bottomInset: around.below
    topPadding: topInset
    bottomPadding: bottomInset
    leftPadding: Theme.u(10)
    rightPadding: Theme.u(10) + Theme.icon + Theme.u(4)
    font.family: Theme.family
    font.pixelSize: Theme.small.size
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: label.length > 0 ? label : prefix.length > 0 ? prefix : placeholderText
    Accessible.description: error.length > 0 ? error : displayText

    contentItem: RowLayout {
        spacing: Theme.u(6)

        Label {
            visible: root.prefix.length > 0
            text: root.prefix
            textStyle: Theme.small
            color: Theme.ink2
            Accessible.ignored: true
        }
        T.TextField {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.editable
            text: root.editable ? root.editText : ""
            font: root.font
            color: Theme.ink
            selectByMouse: true
            selectionColor: Theme.focus
            selectedTextColor: Theme.dark ? Theme.primaryText : Theme.surface
            verticalAlignment: Text.AlignVCenter
            validator: root.validator
            inputMethodHints: root.inputMethodHints
            placeholderText: root.placeholderText
            placeholderTextColor: Theme.ink3
            Accessible.name: root.Accessible.name
        }
        Label {
            Layout.fillWidth: true
            visible: !root.editable
            text: root.shownText
            textStyle: Theme.small
            font.weight: root.prefix.length > 0 ? Font.Medium : Font.Normal
            elide: Text.ElideRight
            color: root.enabled && root.displayText.length > 0 ? Theme.ink : Theme.ink3
            Accessible.ignored: true
        }
    }
    indicator: Icon {
        x: root.width - width - Theme.u(10)
        y: root.topInset + (root.height - root.topInset - root.bottomInset - height) / 2
        name: "go-down"
        color: root.enabled ? Theme.ink2 : Theme.ink3
    }
    background: FieldFrame {
        active: root.visualFocus || root.popup.visible || (root.editable && root.activeFocus)
        hovered: root.hovered
        invalid: root.invalid
    }
    delegate: MenuRow {
        required property int index

        width: ListView.view ? ListView.view.width : 0
        text: root.textAt(index)
        highlighted: root.highlightedIndex === index
        chosen: root.currentIndex === index
    }
    popup: T.Popup {
        y: root.height - root.bottomInset + 4
        width: Math.max(root.width, Theme.u(160))
        height: Math.min(contentItem.implicitHeight + topPadding + bottomPadding, Theme.u(320))
        padding: Theme.u(6)
        contentItem: ListView {
            implicitHeight: contentHeight
            clip: true
            model: root.delegateModel
            currentIndex: root.highlightedIndex
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollBar { }
        }
        background: RaisedGround { }
    }

    FieldLabel {
        id: around
        label: root.label
        hint: root.hint
        error: root.error
    }
}
