// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The documents that can be made, the crash kit, what was made last and who holds it.
ScrollArea {
    id: root

    required property DocumentsViewModel viewModel

    signal shown(string key)
    signal handOutWanted()

    Column {
        id: column

        readonly property real inner: width - leftPadding - rightPadding

        width: root.availableWidth
        spacing: Theme.space8
        leftPadding: Theme.space16
        rightPadding: Theme.space16
        bottomPadding: Theme.space20

        PageHeader {
            width: column.inner
            height: Theme.heightHeader
            title: qsTr("Documents")
        }
        Label {
            width: column.inner
            text: qsTr("One edition a reader")
            textStyle: Theme.small
            font.weight: Font.Medium
            color: Theme.ink2
        }
        Repeater {
            model: root.viewModel.list.editions

            DocumentCard {
                width: column.inner
                onPicked: value => root.viewModel.list.choose(key, value)
                onShown: root.shown(key)
            }
        }
        Label {
            width: column.inner
            topPadding: Theme.space8
            text: qsTr("Other documents")
            textStyle: Theme.small
            font.weight: Font.Medium
            color: Theme.ink2
        }
        Column {
            width: column.inner

            Repeater {
                model: root.viewModel.list.others

                DocumentCard {
                    width: column.inner
                    plain: true
                    onPicked: value => root.viewModel.list.choose(key, value)
                    onShown: root.shown(key)
                }
            }
        }
        DocumentKit {
            width: column.inner
            viewModel: root.viewModel
            visible: root.viewModel.kit.available
        }
        Separator {
            width: column.inner
        }
        DocumentHolders {
            width: column.inner
            viewModel: root.viewModel
            onShown: key => root.shown(key)
            onHandOutWanted: root.handOutWanted()
        }
    }
}
