// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import Relais.Theme
import Relais.Controls

// A dialog over a page.
Basic.ApplicationWindow {
    id: root

    property bool dark: false
    property real textScale: 1

    width: 900
    height: 600
    color: Theme.canvas

    Binding { target: Theme; property: "dark"; value: root.dark }
    Binding { target: Theme; property: "scale"; value: root.textScale }

    AppDialog {
        visible: true
        dialogWidth: Theme.u(640)
        title: "Un outil est en panne"
        firstField: field
        TextField { id: field; Layout.fillWidth: true; label: "Que se passe-t-il ?"; placeholderText: "La carte ne passe plus, 3CX, le site…" }
        RowLayout {
            Label { text: "Depuis"; textStyle: Theme.small }
            Chip { text: "maintenant"; checked: true }
            Chip { text: "10 min" }
            Chip { text: "30 min" }
        }
        ComboBox { Layout.fillWidth: true; label: "Qui décide"; model: ["Claire Lenoir", "Karim Benali"] }
        footerButtons: [
            SecondaryButton { text: "Annuler" },
            PrimaryButton { text: "Ouvrir la fiche" }
        ]
    }
}
