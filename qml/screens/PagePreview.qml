// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The pages of a document, as they will print; grey until they are painted. Paper is white in both themes. `zoomable`
// pages can be seen at their own size, and are then moved by the arrows.
Rectangle {
    id: root

    required property DocumentPreviewPanel preview
    property string title
    property bool zoomable: false
    readonly property bool tight: width < Theme.u(420)
    readonly property bool stacked: tight && title !== "" // the title has no room beside the buttons
    readonly property bool whole: !zoomable || zoom.currentIndex === 0

    color: Theme.sunken

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space12
        spacing: Theme.space8

        // No layout: one of Qt 6.4 does not take up an item here that becomes visible later.
        Item {
            Layout.fillWidth: true
            implicitHeight: controls.implicitHeight + (root.stacked ? heading.implicitHeight + Theme.space4 : 0)

            Label {
                id: heading
                objectName: "pageTitle"
                width: root.stacked ? parent.width : controls.x - Theme.space8
                height: root.stacked ? implicitHeight : controls.height
                verticalAlignment: Text.AlignVCenter
                text: root.title
                textStyle: Theme.strong
                elide: Text.ElideRight
            }
            Row {
                id: controls
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                spacing: Theme.space8

                Spinner {
                    objectName: "laying"
                    anchors.verticalCenter: parent.verticalCenter
                    visible: root.preview.laying
                    Accessible.role: Accessible.ProgressBar
                    Accessible.name: qsTr("The pages are being laid out…")
                }
                IconButton {
                    objectName: "previous"
                    anchors.verticalCenter: parent.verticalCenter
                    icon.name: "go-previous"
                    text: qsTr("Previous page")
                    enabled: root.preview.page > 1
                    onClicked: root.preview.turnPage(-1)
                }
                Label {
                    objectName: "pageNumber"
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.preview.pageWords
                    textStyle: Theme.small
                    color: Theme.ink2
                }
                IconButton {
                    objectName: "next"
                    anchors.verticalCenter: parent.verticalCenter
                    icon.name: "go-next"
                    text: qsTr("Next page")
                    enabled: root.preview.page < root.preview.pages
                    onClicked: root.preview.turnPage(1)
                }
                ComboBox {
                    id: zoom
                    objectName: "zoom"
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.u(136)
                    visible: root.zoomable && !root.tight
                    //: How large a page is shown: whole, or at its own size
                    model: [qsTr("Whole page"), qsTr("100%")]
                    Accessible.name: qsTr("Size of the page")
                }
                IconButton {
                    objectName: "zoomTight"
                    anchors.verticalCenter: parent.verticalCenter
                    visible: root.zoomable && root.tight
                    icon.name: root.whole ? "edit-find" : "zoom-fit"
                    text: root.whole ? qsTr("100%") : qsTr("Whole page")
                    onClicked: zoom.currentIndex = 1 - zoom.currentIndex
                }
            }
        }
        Flickable {
            id: well
            objectName: "pageWell"
            Layout.fillWidth: true
            Layout.fillHeight: true
            activeFocusOnTab: !root.whole
            clip: true
            contentWidth: Math.max(width, paper.width)
            contentHeight: Math.max(height, paper.height)
            boundsBehavior: Flickable.StopAtBounds
            interactive: !root.whole
            Keys.onUpPressed: contentY = Math.max(0, contentY - Theme.space48)
            Keys.onDownPressed: contentY = Math.min(contentHeight - height, contentY + Theme.space48)
            Keys.onLeftPressed: contentX = Math.max(0, contentX - Theme.space48)
            Keys.onRightPressed: contentX = Math.min(contentWidth - width, contentX + Theme.space48)

            Rectangle {
                id: paper
                x: Math.max(0, (well.width - width) / 2)
                y: Math.max(0, (well.height - height) / 2)
                width: root.whole ? Math.min(well.width, well.height / Math.SQRT2) : Theme.u(794)
                height: width * Math.SQRT2
                color: picture.visible ? Theme.paper : Theme.hover
                border.color: Theme.line2

                Image {
                    id: picture
                    visible: status !== Image.Null
                    anchors.fill: parent
                    anchors.margins: 1
                    source: root.preview.pageImage
                    cache: false
                    smooth: true
                    mipmap: true
                    fillMode: Image.PreserveAspectFit
                    Accessible.role: Accessible.Graphic
                    Accessible.name: root.preview.pageWords
                }
                Label {
                    anchors.centerIn: parent
                    width: parent.width - Theme.space48
                    visible: !picture.visible
                    text: root.preview.note
                    textStyle: Theme.small
                    color: Theme.ink2
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                }
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        visible: well.activeFocus
        color: Theme.clear
        border.width: 2
        border.color: Theme.focus
    }
}
