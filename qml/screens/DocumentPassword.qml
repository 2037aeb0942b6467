// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Relais.Controls
import Relais.Theme
import Relais.ViewModels

// The password of the management's PDF, typed twice. It is kept nowhere: the next export asks again.
ColumnLayout {
    id: root

    required property DocumentsOptions options
    property bool readable: false

    spacing: Theme.space8

    Connections {
        target: root.options
        function onChanged(): void {
            if (first.text !== root.options.password) first.text = root.options.password;
            if (second.text !== root.options.again) second.text = root.options.again;
        }
    }

    TextField {
        id: first
        objectName: "password"
        Layout.fillWidth: true
        label: qsTr("Password of the management’s PDF")
        hint: qsTr("Empty: none. Without it, nobody opens the file again: keep it in a safe place. It is not stored.")
        echoMode: root.readable ? TextInput.Normal : TextInput.Password
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        maximumLength: 120
        onTextEdited: root.options.password = text
    }
    TextField {
        id: second
        objectName: "passwordAgain"
        Layout.fillWidth: true
        visible: first.text.length > 0
        label: qsTr("The same again")
        error: root.options.passwordProblem
        echoMode: first.echoMode
        inputMethodHints: first.inputMethodHints
        maximumLength: 120
        onTextEdited: root.options.again = text
    }
    CheckBox {
        Layout.fillWidth: true
        visible: first.text.length > 0
        text: qsTr("Show what I type")
        checked: root.readable
        onToggled: root.readable = checked
    }
}
