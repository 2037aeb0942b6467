// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// What Relais already knows: the scenarios that can be played and real outages, those that touch the firm first, and the
// one that is chosen beside them.
PageScope {
    id: root

    required property LibraryViewModel viewModel
    // In a narrow window the list and the page follow each other.
    readonly property bool paged: Window.width < Theme.u(1000)
    readonly property bool listed: !paged || !reading
    property bool reading: false

    function read(): void {
        root.reading = true;
        if (root.paged) back.forceActiveFocus(Qt.OtherFocusReason);
    }

    function unread(): void {
        root.reading = false;
        list.forceActiveFocus(Qt.OtherFocusReason);
    }

    regions: [field, list, page]

    Shortcut {
        sequences: ["Alt+Left", "Escape"]
        enabled: root.visible && !root.listed
        onActivated: root.unread()
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0

        ColumnLayout {
            Layout.preferredWidth: Theme.u(340)
            Layout.maximumWidth: root.paged ? Infinity : Theme.u(340)
            Layout.fillWidth: root.paged
            Layout.fillHeight: true
            visible: root.listed
            spacing: Theme.space8

            PageHeader {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space20
                Layout.rightMargin: Theme.space12
                title: qsTr("Library")
            }
            SearchField {
                id: field
                objectName: "librarySearch"
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space20
                Layout.rightMargin: Theme.space20
                placeholderText: qsTr("A tool, a provider, what happened")
                text: root.viewModel.text
                maximumLength: 120
                onTextEdited: root.viewModel.text = text
                Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
            }
            SegmentedControl {
                objectName: "libraryShown"
                Layout.leftMargin: Theme.space20
                name: qsTr("What the library shows")
                //: What the library shows: scenarios and real outages, or one of the two
                segments: [qsTr("Everything"), qsTr("Scenarios"), qsTr("Real outages")]
                currentIndex: root.viewModel.shown
                onActivated: index => root.viewModel.shown = index
            }
            LibraryProvided {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space20
                Layout.rightMargin: Theme.space20
                viewModel: root.viewModel.provided
            }
            InlineNotice {
                objectName: "librarySkipped"
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space20
                Layout.rightMargin: Theme.space20
                visible: root.viewModel.skipped.length > 0
                tone: InlineNotice.Attention
                iconName: "dialog-warning"
                text: root.viewModel.skipped
            }
            InlineNotice {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space20
                Layout.rightMargin: Theme.space20
                visible: root.viewModel.problem.length > 0
                tone: InlineNotice.Attention
                iconName: "dialog-warning"
                text: root.viewModel.problem
            }
            Label {
                objectName: "libraryNothing"
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space20
                Layout.rightMargin: Theme.space20
                visible: text.length > 0
                text: root.viewModel.nothing
                color: Theme.ink2
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
            ListView {
                id: list
                objectName: "libraryRows"
                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                clip: true
                leftMargin: Theme.space12
                rightMargin: Theme.space12
                bottomMargin: Theme.space12
                boundsBehavior: Flickable.StopAtBounds
                keyNavigationEnabled: true
                model: root.viewModel.rows
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Scenarios and real outages")
                delegate: LibraryListRow {
                    width: list.width - list.leftMargin - list.rightMargin
                    chosen: root.viewModel.current === key
                    onPicked: root.viewModel.show(key)
                    onOpened: root.read()
                }
            }
        }
        Separator {
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            visible: !root.paged
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !root.paged || !root.listed
            spacing: 0

            QuietButton {
                id: back
                objectName: "backToLibrary"
                Layout.margins: Theme.space8
                Layout.leftMargin: Theme.space24
                visible: root.paged
                icon.name: "go-previous"
                text: qsTr("Library")
                //: Of a button: it goes back to the list of scenarios and real outages
                Accessible.name: qsTr("Back to the library")
                onClicked: root.unread()
            }
            LibraryPage {
                id: page
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.viewModel.current.length > 0
                viewModel: root.viewModel
            }
        }
    }
}
