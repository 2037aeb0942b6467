// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// Language, look, where copies are kept, what Relais is. Every choice applies at once, but the drawing.
FocusScope {
    id: root

    required property SettingsViewModel viewModel
    required property CopiesViewModel copies

    signal copiesFolderWanted()

    Component.onCompleted: root.copies.refresh()

    ScrollArea {
        id: area
        anchors.fill: parent
        focus: true

        Item {
            width: area.availableWidth
            implicitHeight: page.implicitHeight + 2 * Theme.space20

            Column {
                id: page
                x: Theme.panelPadding
                width: Math.min(parent.width - 2 * Theme.panelPadding, Theme.u(720))
                spacing: Theme.space20

                PageHeader {
                    width: parent.width
                    height: Theme.heightHeader
                    title: qsTr("Settings")
                }
                Setting {
                    title: qsTr("Language")
                    note: qsTr("Of the window. Documents keep the plan’s own language.")

                    SegmentedControl {
                        objectName: "language"
                        focus: true
                        Component.onCompleted: forceActiveFocus(Qt.ShortcutFocusReason)
                        name: qsTr("Language")
                        segments: Array.from(root.viewModel.languages)
                        currentIndex: root.viewModel.language
                        onActivated: index => root.viewModel.chooseLanguage(index)
                    }
                }
                Setting {
                    title: qsTr("Theme")

                    SegmentedControl {
                        objectName: "theme"
                        name: qsTr("Theme")
                        //: Themes: as the computer, light, dark
                        segments: [qsTr("System"), qsTr("Light"), qsTr("Dark")]
                        currentIndex: root.viewModel.appearance
                        onActivated: index => root.viewModel.chooseAppearance(index)
                    }
                }
                Setting {
                    title: qsTr("Text size")
                    note: qsTr("From 100 to 200 %.")

                    RowLayout {
                        spacing: Theme.space8

                        SecondaryButton {
                            objectName: "smaller"
                            text: qsTr("Smaller")
                            enabled: root.viewModel.textPercent > 100
                            onClicked: root.viewModel.smallerText()
                        }
                        Label {
                            Layout.minimumWidth: Theme.u(52)
                            horizontalAlignment: Text.AlignHCenter
                            //: A text size: %1 is a number
                            text: qsTr("%1 %").arg(root.viewModel.textPercent)
                        }
                        SecondaryButton {
                            objectName: "larger"
                            text: qsTr("Larger")
                            enabled: root.viewModel.textPercent < 200
                            onClicked: root.viewModel.largerText()
                        }
                    }
                }
                Setting {
                    title: qsTr("Movement")

                    Switch {
                        objectName: "reduceMotion"
                        text: qsTr("Reduce animations")
                        checked: root.viewModel.reduceMotion
                        onToggled: root.viewModel.chooseReduceMotion(checked)
                    }
                }
                Setting {
                    title: qsTr("Drawing")
                    note: qsTr("For a window that stays empty, flickers or tears. Applies when Relais is started again. Where there is no OpenGL, Relais does so by itself.")

                    Switch {
                        objectName: "withoutGraphicsCard"
                        text: qsTr("Draw without the graphics card")
                        checked: root.viewModel.withoutGraphicsCard
                        onToggled: root.viewModel.chooseWithoutGraphicsCard(checked)
                    }
                }
                Setting {
                    title: qsTr("Keys")
                    note: qsTr("On the first screen: R tells of an outage, E goes to the examples, O opens a file. In a drill: R, M, S, N, P, D, E and A. Help, F1, lists all keys.")

                    Switch {
                        objectName: "singleKeys"
                        text: qsTr("Single letters act as keys")
                        checked: root.viewModel.singleKeys
                        onToggled: root.viewModel.chooseSingleKeys(checked)
                    }
                }
                Setting {
                    title: qsTr("Reminders")
                    note: qsTr("Home then asks to look again at the numbers of the people the plan counts on and at the whole plan, and to play a drill.")

                    Column {
                        width: parent.width
                        spacing: Theme.space12

                        Choice {
                            objectName: "contactPeriod"
                            name: qsTr("Check the contacts after")
                            choices: Array.from(root.viewModel.periods)
                            chosen: root.viewModel.contactPeriod
                            onPicked: row => root.viewModel.chooseContactPeriod(row)
                        }
                        Choice {
                            objectName: "reviewPeriod"
                            name: qsTr("Read the plan again after")
                            choices: Array.from(root.viewModel.periods)
                            chosen: root.viewModel.reviewPeriod
                            onPicked: row => root.viewModel.chooseReviewPeriod(row)
                        }
                        Choice {
                            objectName: "drillPeriod"
                            name: qsTr("Play a drill again after")
                            choices: Array.from(root.viewModel.periods)
                            chosen: root.viewModel.drillPeriod
                            onPicked: row => root.viewModel.chooseDrillPeriod(row)
                        }
                    }
                }
                Setting {
                    title: qsTr("Copies of the plan")
                    note: qsTr("One each time a plan is opened after a change, each checked. The oldest go as new ones come.")

                    Column {
                        width: parent.width
                        spacing: Theme.space12

                        Choice {
                            objectName: "copiesKept"
                            //: Before a choice of numbers, of copies of the plan
                            name: qsTr("Copies kept")
                            choices: Array.from(root.viewModel.copyCounts)
                            chosen: root.viewModel.copiesKept
                            onPicked: row => root.viewModel.chooseCopiesKept(row)
                        }
                        Label {
                            objectName: "copiesFolder"
                            width: parent.width
                            //: Where copies of the plan are kept: %1 is a folder
                            text: qsTr("Kept in %1").arg(root.copies.folder)
                            textStyle: Theme.small
                            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                        }
                        Flow {
                            width: parent.width
                            spacing: Theme.space8

                            SecondaryButton {
                                objectName: "openCopiesFolder"
                                text: qsTr("Open the folder")
                                enabled: String(root.copies.folderUrl).length > 0
                                onClicked: Qt.openUrlExternally(root.copies.folderUrl)
                            }
                            SecondaryButton {
                                objectName: "chooseCopiesFolder"
                                text: qsTr("Choose another folder")
                                onClicked: root.copiesFolderWanted()
                            }
                            QuietButton {
                                objectName: "usualCopiesFolder"
                                visible: root.copies.ownFolder
                                text: qsTr("Use the usual folder")
                                onClicked: root.copies.useUsualFolder()
                            }
                        }
                        CopyList {
                            width: parent.width
                            viewModel: root.copies
                        }
                    }
                }
                Setting {
                    title: qsTr("About Relais")
                    note: qsTr("Free software under the GNU General Public License, version 3 or later. Font: Inter, SIL Open Font License.")

                    Label {
                        //: %1 is a version number
                        text: qsTr("Version %1").arg(root.viewModel.version)
                        textStyle: Theme.small
                    }
                }
            }
        }
    }

    component Choice: Flow {
        id: choice

        required property string name
        required property list<string> choices
        required property int chosen

        signal picked(int row)

        width: parent ? parent.width : 0
        spacing: Theme.space8

        Label {
            width: Theme.u(220)
            height: Theme.heightControl
            text: choice.name
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.Wrap
        }
        SegmentedControl {
            name: choice.name
            segments: choice.choices
            currentIndex: choice.chosen
            onActivated: row => choice.picked(row)
        }
    }
    component Setting: Column {
        id: setting

        required property string title
        property string note
        default property alias inside: slot.data

        width: parent ? parent.width : 0
        spacing: Theme.space8

        Label {
            text: setting.title
            textStyle: Theme.strong
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Item {
            id: slot
            width: setting.width
            height: childrenRect.height
        }
        Label {
            width: setting.width
            visible: text.length > 0
            text: setting.note
            textStyle: Theme.small
            color: Theme.ink3
            wrapMode: Text.Wrap
        }
        Item {
            width: setting.width
            height: Theme.space16

            Separator {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }
    }
}
