// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Relais.Theme

// A question or a form over the page: 320, 480 or 640 px wide. Put the content inside and the buttons in `footerButtons`,
// the primary one last. `firstField` takes the focus; Esc closes and gives it back. A dialog confirms nothing that can be
// undone.
T.Dialog {
    id: root

    property Item firstField: null
    property real dialogWidth: Theme.u(480)
    property alias footerButtons: buttons.data
    default property alias content: body.data

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(dialogWidth, parent ? parent.width - Theme.space32 : dialogWidth)
    height: Math.min(implicitHeight, parent ? parent.height - Theme.space32 : implicitHeight)
    implicitHeight: implicitHeaderHeight + implicitFooterHeight + implicitContentHeight + topPadding + bottomPadding
    leftPadding: Theme.space24
    rightPadding: Theme.space24
    topPadding: Theme.space16
    bottomPadding: Theme.space20
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    onVisibleChanged: if (visible && firstField) firstField.forceActiveFocus(Qt.TabFocusReason)

    header: RowLayout {
        spacing: Theme.space8

        Label {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space24
            Layout.topMargin: Theme.space16
            text: root.title
            textStyle: Theme.title
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        IconButton {
            Layout.topMargin: Theme.space12
            Layout.rightMargin: Theme.space12
            Layout.alignment: Qt.AlignTop
            icon.name: "window-close"
            //: Tooltip of the cross of a dialog
            text: qsTr("Close")
            onClicked: root.reject()
        }
    }
    readonly property ScrollArea bodyArea: ScrollArea {
        id: scroller
        implicitHeight: body.implicitHeight
        rightPadding: body.implicitHeight > height ? Theme.space16 : 0

        ColumnLayout {
            id: body
            width: scroller.availableWidth
            spacing: Theme.space16
        }
    }
    contentItem: scroller
    footer: foot
    readonly property RowLayout footArea: RowLayout {
        id: foot
        visible: buttons.children.length > 0
        spacing: Theme.space12

        Item { Layout.fillWidth: true }
        RowLayout {
            id: buttons
            Layout.rightMargin: Theme.space24
            Layout.bottomMargin: Theme.space20
            Layout.topMargin: Theme.u(2)
            spacing: Theme.space12
        }
    }
    background: RaisedGround { radius: Theme.radiusDialog }
    T.Overlay.modal: Rectangle { color: Theme.scrim }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.motionDialog
            easing.type: Easing.OutCubic
        }
    }
}
