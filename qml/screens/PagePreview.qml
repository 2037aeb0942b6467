// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The pages of the edition that is shown, as they will print. Paper is white in both themes.
Rectangle {
    id: root

    required property DocumentsViewModel viewModel

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
                text: root.viewModel.shownName
                textStyle: Theme.strong
                elide: Text.ElideRight
            }
            IconButton {
                objectName: "previous"
                icon.name: "go-previous"
                text: qsTr("Previous page")
                enabled: root.viewModel.page > 1
                onClicked: root.viewModel.turnPage(-1)
            }
            Label {
                objectName: "pageNumber"
                text: root.viewModel.pageWords
                textStyle: Theme.small
                color: Theme.ink2
            }
            IconButton {
                objectName: "next"
                icon.name: "go-next"
                text: qsTr("Next page")
                enabled: root.viewModel.page < root.viewModel.pages
                onClicked: root.viewModel.turnPage(1)
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
                color: root.viewModel.pages > 0 ? Theme.paper : Theme.hover
                border.color: Theme.line2

                Image {
                    anchors.fill: parent
                    anchors.margins: 1
                    source: root.viewModel.pageImage
                    cache: false
                    smooth: true
                    mipmap: true
                    fillMode: Image.PreserveAspectFit
                    Accessible.role: Accessible.Graphic
                    Accessible.name: root.viewModel.pageWords
                }
                Label {
                    anchors.centerIn: parent
                    width: parent.width - Theme.space48
                    visible: root.viewModel.pages === 0
                    text: root.viewModel.previewNote
                    textStyle: Theme.small
                    color: Theme.ink2
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
