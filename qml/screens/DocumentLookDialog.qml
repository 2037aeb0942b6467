// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The firm's own look of its documents. Each change is kept at once, for all plans of this user.
AppDialog {
    id: root

    required property DocumentsLook look

    signal logoWanted()
    signal stylesWanted()

    function begin(): void {
        [accent.text, footer.text] = [root.look.accent, root.look.footer];
        root.open();
    }

    title: qsTr("Look of the documents")
    firstField: footer

    Label {
        Layout.fillWidth: true
        text: qsTr("Kept on this computer, for all your plans.")
        textStyle: Theme.small
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
    RowLayout {
        spacing: Theme.space12

        Rectangle {
            implicitWidth: Theme.u(120)
            implicitHeight: Theme.u(60)
            visible: root.look.hasLogo
            color: Theme.paper
            border.color: Theme.line2

            Image {
                anchors.fill: parent
                anchors.margins: Theme.space4
                source: root.look.logo
                fillMode: Image.PreserveAspectFit
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Logo")
            }
        }
        SecondaryButton {
            objectName: "chooseLogo"
            text: qsTr("Choose a logo…")
            onClicked: root.logoWanted()
        }
        QuietButton {
            visible: root.look.hasLogo
            text: qsTr("Remove")
            Accessible.name: qsTr("Remove the logo")
            onClicked: root.look.removeLogo()
        }
    }
    TextField {
        id: accent
        objectName: "lookAccent"
        Layout.fillWidth: true
        label: qsTr("Colour of headings")
        hint: qsTr("Empty: our blue.")
        maximumLength: 7
        error: root.look.accentProblem
        onEditingFinished: root.look.setAccent(text)
    }
    TextField {
        id: footer
        objectName: "lookFooter"
        Layout.fillWidth: true
        label: qsTr("Line at the foot of each page")
        maximumLength: 120
        onEditingFinished: root.look.setFooter(text)
    }
    RowLayout {
        spacing: Theme.space12

        SecondaryButton {
            objectName: "chooseStyles"
            text: root.look.hasStyles ? qsTr("Other DOCX styles…") : qsTr("DOCX styles…")
            //: Of a button: it asks for a file reference.docx
            Accessible.name: qsTr("Choose a reference.docx for the styles of DOCX files")
            onClicked: root.stylesWanted()
        }
        QuietButton {
            visible: root.look.hasStyles
            text: qsTr("Remove")
            Accessible.name: qsTr("Remove the DOCX styles")
            onClicked: root.look.removeStyles()
        }
    }
    Label {
        Layout.fillWidth: true
        visible: root.look.hasStyles
        text: qsTr("Colours, heads and feet of DOCX files then come from your file, not from here.")
        textStyle: Theme.small
        color: Theme.ink2
        wrapMode: Text.Wrap
    }
    InlineNotice {
        Layout.fillWidth: true
        visible: text.length > 0
        tone: InlineNotice.Attention
        iconName: "dialog-warning"
        text: root.look.problem
    }
    footerButtons: [
        PrimaryButton {
            text: qsTr("Close")
            onClicked: root.accept()
        }
    ]
}
