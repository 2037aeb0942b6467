// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// What is to be known of the open plan as a whole: it is not saved, it is an example, it cannot be changed.
ColumnLayout {
    id: root

    required property PlanViewModel plan

    signal folderWanted()
    signal ownPlanWanted()

    visible: plan.saveFailed || plan.example || plan.readOnly
    spacing: Theme.space8

    InlineNotice {
        objectName: "saveBanner"
        Layout.fillWidth: true
        visible: root.plan.saveFailed
        tone: InlineNotice.Attention
        iconName: "dialog-warning"
        text: root.plan.saveProblem

        SecondaryButton {
            text: qsTr("Choose another folder")
            onClicked: root.folderWanted()
        }
        SecondaryButton {
            text: qsTr("Try again")
            onClicked: root.plan.retry()
        }
    }
    InlineNotice {
        objectName: "exampleBand"
        Layout.fillWidth: true
        visible: root.plan.example
        text: qsTr("Example, nothing is saved.")

        SecondaryButton {
            objectName: "startFromExample"
            text: qsTr("Start from this example")
            onClicked: root.ownPlanWanted()
        }
        QuietButton {
            text: qsTr("Close the example")
            onClicked: root.plan.close()
        }
    }
    InlineNotice {
        objectName: "readOnlyBand"
        Layout.fillWidth: true
        visible: root.plan.readOnly
        text: qsTr("This plan is open to read only.")
    }
}
