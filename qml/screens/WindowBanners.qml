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
    required property CopiesViewModel copies

    signal folderWanted()
    signal ownPlanWanted()

    visible: plan.saveFailed || plan.example || plan.readOnly || copies.recovered.length > 0 || copies.onNetwork
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
        objectName: "recoveredBand"
        Layout.fillWidth: true
        visible: text.length > 0
        tone: InlineNotice.Attention
        text: root.copies.recovered

        SecondaryButton {
            text: qsTr("I have read this")
            onClicked: root.copies.dismissRecovered()
        }
    }
    InlineNotice {
        objectName: "networkBand"
        Layout.fillWidth: true
        visible: root.copies.onNetwork
        tone: InlineNotice.Attention
        iconName: "dialog-warning"
        text: qsTr("This plan lies on another computer, which may fail or be out of reach when you need it. What you write is saved there. Work on a copy here, and put it back from time to time.")

        SecondaryButton {
            enabled: !root.copies.busy
            text: qsTr("Work on a copy here")
            onClicked: root.copies.takeHere()
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
