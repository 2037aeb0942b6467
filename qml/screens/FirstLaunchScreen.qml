// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// Where one begins: a plan of one's own, an outage to tell, an example, a file.
FocusScope {
    id: root

    required property WelcomeViewModel viewModel
    required property SettingsViewModel settings
    required property CopiesViewModel copies
    readonly property bool narrow: width < Theme.u(900)

    signal fileWanted()
    signal folderWanted()
    signal planWanted()
    signal outageWanted()

    Keys.onPressed: event => {
        const door = [Qt.Key_R, Qt.Key_E, Qt.Key_O].indexOf(event.key);
        event.accepted = door >= 0 && settings.singleKeys && event.modifiers === Qt.NoModifier;
        if (event.accepted) [root.outageWanted, doors.toExamples, root.fileWanted][door]();
    }

    ScrollArea {
        id: area
        anchors.fill: parent

        Item {
            width: area.availableWidth
            implicitHeight: Math.max(root.height, block.implicitHeight + 2 * Theme.space32)

            ColumnLayout {
                id: block
                anchors.centerIn: parent
                width: Math.min(Theme.u(880), parent.width - 2 * Theme.space24)
                spacing: Theme.space16

                RowLayout {
                    Layout.bottomMargin: Theme.space24
                    spacing: Theme.space16

                    AppLogo { size: Theme.u(52) }
                    ColumnLayout {
                        spacing: Theme.u(2)

                        Label {
                            text: "Relais"
                            textStyle: Theme.display
                            Accessible.role: Accessible.Heading
                            Accessible.name: text
                        }
                        Label {
                            Layout.fillWidth: true
                            text: qsTr("When a tool goes down, another one takes over.")
                            color: Theme.ink2
                            wrapMode: Text.Wrap
                        }
                    }
                }
                InlineNotice {
                    objectName: "problem"
                    Layout.fillWidth: true
                    visible: text.length > 0
                    tone: InlineNotice.Uncovered
                    iconName: "dialog-warning"
                    text: root.viewModel.problem

                    SecondaryButton {
                        visible: root.viewModel.canOpenReadOnly
                        text: qsTr("Open to read only")
                        onClicked: root.viewModel.openReadOnly()
                    }
                    QuietButton {
                        visible: root.viewModel.canTakeOver
                        text: qsTr("Open it anyway")
                        onClicked: root.viewModel.takeOver()
                    }
                    SecondaryButton {
                        objectName: "takeUpCopy"
                        visible: text.length > 0
                        enabled: !root.copies.busy
                        text: root.copies.offer
                        onClicked: root.copies.takeUpNewest()
                    }
                    SecondaryButton {
                        objectName: "recover"
                        visible: root.copies.canRecover
                        enabled: !root.copies.busy
                        text: qsTr("Save what is whole")
                        onClicked: root.copies.recover()
                    }
                    SecondaryButton {
                        visible: !root.viewModel.canOpenReadOnly
                        text: qsTr("Choose another file")
                        onClicked: root.fileWanted()
                    }
                }
                FirstLaunchDoors {
                    id: doors
                    Layout.fillWidth: true
                    viewModel: root.viewModel
                    narrow: root.narrow
                    onPlanWanted: root.planWanted()
                    onOutageWanted: root.outageWanted()
                }
                FirstLaunchPlans {
                    Layout.fillWidth: true
                    viewModel: root.viewModel
                    onFileWanted: root.fileWanted()
                    onFolderWanted: root.folderWanted()
                }
                RowLayout {
                    Layout.topMargin: Theme.space12
                    spacing: Theme.space8

                    Icon { name: "lock" }
                    Label {
                        Layout.fillWidth: true
                        Layout.maximumWidth: implicitWidth
                        Layout.rightMargin: Theme.space16
                        text: qsTr("Your answers stay on this computer.")
                        textStyle: Theme.small
                        color: Theme.ink2
                        wrapMode: Text.Wrap
                    }
                    Icon { name: "user" }
                    Label {
                        Layout.fillWidth: true
                        text: qsTr("No account to create.")
                        textStyle: Theme.small
                        color: Theme.ink2
                        elide: Text.ElideRight
                    }
                    SegmentedControl {
                        //: Name of the choice of language
                        name: qsTr("Language")
                        segments: Array.from(root.settings.languages)
                        currentIndex: root.settings.language
                        onActivated: index => root.settings.chooseLanguage(index)
                    }
                }
            }
        }
    }
}
