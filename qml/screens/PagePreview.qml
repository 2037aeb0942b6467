// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The pages of a document, as they will print; grey until they are painted. Paper is white in both themes.
Rectangle {
    id: root

    required property DocumentPreviewPanel preview
    property string title

    color: Theme.sunken

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space12
        spacing: Theme.space8

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space8

            Label {
                Layout.fillWidth: true
                text: root.title
                textStyle: Theme.strong
                elide: Text.ElideRight
            }
            IconButton {
                objectName: "previous"
                icon.name: "go-previous"
                text: qsTr("Previous page")
                enabled: root.preview.page > 1
                onClicked: root.preview.turnPage(-1)
            }
            Label {
                objectName: "pageNumber"
                text: root.preview.pageWords
                textStyle: Theme.small
                color: Theme.ink2
            }
            IconButton {
                objectName: "next"
                icon.name: "go-next"
                text: qsTr("Next page")
                enabled: root.preview.page < root.preview.pages
                onClicked: root.preview.turnPage(1)
            }
        }
        Item {
            id: well
            Layout.fillWidth: true
            Layout.fillHeight: true

            Rectangle {
                anchors.centerIn: parent
                width: Math.min(well.width, well.height / Math.SQRT2)
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
}
