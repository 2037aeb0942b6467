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
    signal planWanted()
    signal outageWanted()

    function toExamples(): void { doors.itemAt(0).nextItemInFocusChain(true).forceActiveFocus(Qt.ShortcutFocusReason); }

    Keys.onPressed: event => {
        const door = [Qt.Key_R, Qt.Key_E, Qt.Key_O].indexOf(event.key);
        event.accepted = door >= 0 && settings.singleKeys && event.modifiers === Qt.NoModifier;
        if (event.accepted) [root.outageWanted, root.toExamples, root.fileWanted][door]();
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
                        visible: !root.viewModel.canOpenReadOnly
                        text: qsTr("Choose another file")
                        onClicked: root.fileWanted()
                    }
                }
                GridLayout {
                    Layout.fillWidth: true
                    columns: root.narrow ? 1 : 3
                    columnSpacing: Theme.space16
                    rowSpacing: Theme.space16

                    Card {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 5
                        padding: Theme.space24
                        strongEdge: true

                        ColumnLayout {
                            spacing: Theme.u(6)

                            Icon {
                                Layout.bottomMargin: Theme.space12
                                name: "checklist"
                                size: Theme.u(24)
                                color: Theme.primary
                            }
                            Label {
                                Layout.fillWidth: true
                                text: qsTr("Start my plan")
                                textStyle: Theme.title
                                wrapMode: Text.Wrap
                            }
                            Label {
                                Layout.fillWidth: true
                                text: qsTr("Your first plan: 22 pages, about 35 minutes. After 10 minutes, a first sheet to print.")
                                color: Theme.ink2
                                wrapMode: Text.Wrap
                            }
                            Item {
                                Layout.fillHeight: true
                                Layout.minimumHeight: Theme.space24
                            }
                            RowLayout {
                                spacing: Theme.space24

                                PrimaryButton {
                                    objectName: "start"
                                    Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
                                    focus: true
                                    size: Theme.heightLarge
                                    text: qsTr("Start")
                                    enabled: !root.viewModel.busy
                                    onClicked: root.planWanted()
                                }
                                Icon {
                                    Layout.rightMargin: -Theme.space16
                                    name: "clock"
                                }
                                Label {
                                    Layout.fillWidth: true
                                    text: qsTr("You can stop and come back")
                                    textStyle: Theme.small
                                    color: Theme.ink2
                                    elide: Text.ElideRight
                                }
                            }
                        }
                    }
                    Card {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 4
                        padding: Theme.space24

                        ColumnLayout {
                            spacing: Theme.u(6)

                            Icon {
                                Layout.bottomMargin: Theme.space12
                                name: "view-history"
                                size: Theme.u(24)
                            }
                            Label {
                                Layout.fillWidth: true
                                text: qsTr("An outage came yesterday")
                                textStyle: Theme.title
                                wrapMode: Text.Wrap
                            }
                            Label {
                                Layout.fillWidth: true
                                text: qsTr("Tell it: what stopped, what you did. The plan starts from there.")
                                color: Theme.ink2
                                wrapMode: Text.Wrap
                            }
                            Item {
                                Layout.fillHeight: true
                                Layout.minimumHeight: Theme.space24
                            }
                            SecondaryButton {
                                objectName: "tell"
                                size: Theme.heightLarge
                                text: qsTr("Tell it")
                                enabled: !root.viewModel.busy
                                onClicked: root.outageWanted()
                            }
                        }
                    }
                    Card {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 4
                        padding: Theme.space24

                        ColumnLayout {
                            spacing: 0

                            Icon {
                                Layout.bottomMargin: Theme.space16
                                name: "eye"
                                size: Theme.u(24)
                            }
                            Label {
                                Layout.fillWidth: true
                                Layout.bottomMargin: Theme.space12
                                text: qsTr("See an example")
                                textStyle: Theme.title
                                wrapMode: Text.Wrap
                            }
                            Repeater {
                                id: doors
                                model: root.viewModel.examples

                                ColumnLayout {
                                    id: example

                                    required property int index
                                    required property string key
                                    required property string name
                                    required property string iconName

                                    Layout.fillWidth: true
                                    spacing: 0

                                    Separator {
                                        Layout.fillWidth: true
                                        visible: example.index > 0
                                    }
                                    LinkButton {
                                        objectName: "example"
                                        Layout.fillWidth: true
                                        Layout.preferredHeight: Theme.u(38)
                                        icon.name: example.iconName
                                        text: example.name
                                        enabled: !root.viewModel.busy
                                        onClicked: root.viewModel.openExample(example.key)
                                    }
                                }
                            }
                            Item { Layout.fillHeight: true }
                        }
                    }
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space8
                    visible: root.viewModel.hasRecentPlans
                    spacing: 0

                    Label {
                        Layout.bottomMargin: Theme.space4
                        text: qsTr("Your plans on this computer")
                        textStyle: Theme.small
                        font.weight: Font.Medium
                        color: Theme.ink2
                    }
                    Repeater {
                        model: root.viewModel.recentPlans

                        MenuRow {
                            required property string key
                            required property string firm
                            required property string place

                            Layout.fillWidth: true
                            objectName: "recent"
                            icon.name: "document"
                            text: firm
                            note: place
                            enabled: !root.viewModel.busy
                            onClicked: root.viewModel.openRecent(key)
                        }
                    }
                }
                RowLayout {
                    spacing: Theme.space8

                    Icon { name: "document-open-folder" }
                    Label {
                        visible: !root.viewModel.hasRecentPlans
                        text: qsTr("Is there already a plan on this computer?")
                        textStyle: Theme.small
                        color: Theme.ink2
                    }
                    LinkButton {
                        objectName: "openFile"
                        text: qsTr("Open a .relais file")
                        enabled: !root.viewModel.busy
                        onClicked: root.fileWanted()
                    }
                }
                RowLayout {
                    Layout.topMargin: Theme.space12
                    spacing: Theme.space8

                    Icon { name: "lock" }
                    Label {
                        Layout.rightMargin: Theme.space16
                        text: qsTr("Your answers stay on this computer.")
                        textStyle: Theme.small
                        color: Theme.ink2
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
