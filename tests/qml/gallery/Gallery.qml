// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Quick
import Relais.Theme
import Relais.Controls

// Every control in every state, laid out as in the design's picture of the components.
Window {
    id: root

    property bool dark: false
    property real textScale: 1

    width: 940
    height: 860
    color: Theme.surface

    Binding { target: Theme; property: "dark"; value: root.dark }
    Binding { target: Theme; property: "scale"; value: root.textScale }

    component Caption: Label { textStyle: Theme.note; color: Theme.ink2; font.weight: Font.Medium }
    component Shown: Row { spacing: 8 }

    Label { x: 28; y: 22; text: "Composants"; textStyle: Theme.title }
    Label { x: 160; y: 28; text: "Tailles réelles, thème clair. À droite, le même jeu en thème sombre."; textStyle: Theme.small; color: Theme.ink2 }

    GridLayout {
        x: 28; y: 62; width: 884
        columns: 7; columnSpacing: 8; rowSpacing: 8

        Item { Layout.preferredWidth: 96 }
        Repeater {
            model: ["Repos", "Survol", "Appui", "Focus", "En cours", "Inactif"]
            Caption { required property string modelData; text: modelData; Layout.fillWidth: true; Layout.preferredWidth: 123 }
        }
        Label { text: "Principal"; textStyle: Theme.small; color: Theme.ink2 }
        PrimaryButton { text: "Continuer"; Layout.fillWidth: true }
        PrimaryButton { text: "Continuer"; fill: fillHover; Layout.fillWidth: true }
        PrimaryButton { text: "Continuer"; fill: fillPressed; Layout.fillWidth: true }
        PrimaryButton { text: "Continuer"; Layout.fillWidth: true; Component.onCompleted: forceActiveFocus(Qt.TabFocusReason) }
        PrimaryButton { text: "Exporter"; busyText: "Export"; busy: true; Layout.fillWidth: true }
        PrimaryButton { text: "Continuer"; enabled: false; Layout.fillWidth: true }
        Label { text: "Secondaire"; textStyle: Theme.small; color: Theme.ink2 }
        SecondaryButton { text: "Copier"; icon.name: "edit-copy"; Layout.fillWidth: true }
        SecondaryButton { text: "Copier"; icon.name: "edit-copy"; fill: fillHover; Layout.fillWidth: true }
        SecondaryButton { text: "Copier"; icon.name: "edit-copy"; fill: fillPressed; Layout.fillWidth: true }
        SecondaryButton { text: "Copier"; icon.name: "edit-copy"; Layout.fillWidth: true; FocusRing { } }
        SecondaryButton { text: "Copié"; icon.name: "dialog-ok"; Layout.fillWidth: true }
        SecondaryButton { text: "Copier"; icon.name: "edit-copy"; enabled: false; Layout.fillWidth: true }
        Label { text: "Discret"; textStyle: Theme.small; color: Theme.ink2 }
        QuietButton { text: "Plus tard"; Layout.fillWidth: true }
        QuietButton { text: "Plus tard"; fill: fillHover; Layout.fillWidth: true }
        QuietButton { text: "Plus tard"; fill: fillPressed; Layout.fillWidth: true }
        QuietButton { text: "Plus tard"; Layout.fillWidth: true; FocusRing { } }
        Item { Layout.fillWidth: true }
        QuietButton { text: "Plus tard"; enabled: false; Layout.fillWidth: true }
        Label { text: "Champ"; textStyle: Theme.small; color: Theme.ink2; Layout.alignment: Qt.AlignTop; topPadding: 8 }
        TextField { placeholderText: "Nom de l’outil"; hint: "Vide"; Layout.fillWidth: true }
        TextField { text: "Shopify"; hint: "Survol"; Layout.fillWidth: true; background: FieldFrame { hovered: true } }
        TextField { text: "12 min h"; error: "Écrivez 12 min ou 2 h"; Layout.fillWidth: true }
        TextField { text: "Shopify"; hint: "Focus"; Layout.fillWidth: true; background: FieldFrame { active: true } }
        ComboBox { model: ["4 h", "8 h"]; hint: "Liste"; Layout.fillWidth: true }
        TextField { text: "Shopify"; hint: "Inactif"; enabled: false; Layout.fillWidth: true }
    }
    Separator { x: 28; y: 276; width: 884 }

    Column {
        x: 28; y: 290; width: 503; spacing: 8

        Label { text: "Choix"; textStyle: Theme.strong; bottomPadding: 4 }
        Shown {
            spacing: 16
            CheckBox { text: "À faire" }
            CheckBox { text: "Choisi"; checked: true }
            CheckBox { text: "En partie"; tristate: true; checkState: Qt.PartiallyChecked }
            CheckBox { text: "Fait"; done: true; checked: true }
        }
        Shown {
            spacing: 16
            RadioButton { text: "Non" }
            RadioButton { text: "Oui"; checked: true; autoExclusive: false }
            RadioButton { text: "Focus"; checked: true; autoExclusive: false }
            Switch { text: "Non" }
            Switch { text: "Oui"; checked: true }
        }
        Shown {
            topPadding: 4
            SegmentedControl { segments: ["Carte", "Et si…"]; currentIndex: 1; name: "Vue" }
            Chip { text: "Critiques, 12"; anchors.verticalCenter: parent.verticalCenter }
            Chip { text: "Téléphone"; checked: true; multiple: true; anchors.verticalCenter: parent.verticalCenter }
            Chip { text: "on sert"; attention: true; hasMenu: true; note: "à adapter"; anchors.verticalCenter: parent.verticalCenter }
        }
        Label { text: "Marque de secours, toujours avec son texte"; textStyle: Theme.strong; topPadding: 6 }
        Shown {
            RelayMark { coverage: RelayMarkShape.Tried; y: 2 }
            Label { text: "Secours essayé"; textStyle: Theme.small; rightPadding: 8 }
            RelayMark { coverage: RelayMarkShape.ToTry; y: 2 }
            Label { text: "Secours à essayer"; textStyle: Theme.small; rightPadding: 8 }
            RelayMark { coverage: RelayMarkShape.None; y: 2 }
            Label { text: "Sans secours"; textStyle: Theme.small }
        }
        Shown {
            Badge { text: "Essayé le 14 oct."; tone: Badge.Relay; iconName: "dialog-ok" }
            Badge { text: "2 à compléter"; tone: Badge.Attention }
            Badge { text: "Sans solution"; tone: Badge.Uncovered }
            Badge { text: "Exercice"; tone: Badge.Exercise }
            Badge { text: "Brouillon" }
        }
        Label { text: "Barres de temps"; textStyle: Theme.strong; topPadding: 8 }
        Shown {
            spacing: 6
            Column { TimeBar { width: 82 } Label { text: "Normal"; textStyle: Theme.note } }
            Column { TimeBar { width: 72; kind: TimeBarShape.Stopped } Label { text: "Arrêté"; textStyle: Theme.note } }
            Column { TimeBar { width: 122; kind: TimeBarShape.Tried; text: "Téléphone" } Label { text: "Secours essayé"; textStyle: Theme.note } }
            Column { TimeBar { width: 102; kind: TimeBarShape.ToTry; text: "Boîte" } Label { text: "À essayer"; textStyle: Theme.note } }
            Column { TimeBar { width: 102; kind: TimeBarShape.CatchUp } Label { text: "Rattrapage"; textStyle: Theme.note } }
        }
        Label { text: "Échelle de texte"; textStyle: Theme.strong; topPadding: 10 }
        Shown {
            spacing: 16
            Label { text: "Titre 26"; textStyle: Theme.display }
            Label { text: "Page 20"; textStyle: Theme.title; y: 5 }
            Label { text: "Section 16"; textStyle: Theme.section; y: 8 }
            Label { text: "Texte 14"; y: 10 }
            Label { text: "Second 13"; textStyle: Theme.small; color: Theme.ink2; y: 11 }
            Label { text: "Note 12"; textStyle: Theme.note; color: Theme.ink3; y: 12 }
        }
        Clock { text: "00:12:42" }
        EmptyState {
            width: parent.width
            title: "Aucun secours pour l’instant"
            text: "Commencez par l’outil qui vous arrête le plus vite."
            SecondaryButton { size: Theme.heightSmall; text: "Écrire un secours" }
        }
    }

    Column {
        x: 567; y: 290; width: 345; spacing: 16

        Label { text: "Ligne de tableau, 36 px"; textStyle: Theme.strong; bottomPadding: -8 }
        TableFrame {
            width: 345; height: 182
            Column {
                width: 343
                Repeater {
                    model: ["Shopify", "Stripe", "Odoo", "Odoo", "Colissimo"]
                    TableRow {
                        id: tableRow
                        required property int index
                        required property string modelData
                        width: 343; selected: index === 2 || index === 3; lastRow: index === 4
                        TableCell { width: 152; text: tableRow.modelData; strong: true }
                        EditableCell {
                            id: cell
                            width: 74; text: "4 h"; name: "Tient sans"; error: tableRow.index === 4 ? "Manque" : ""
                            Component.onCompleted: if (tableRow.index === 3) edit()
                        }
                        TableCell { width: 90; text: "Saisie"; horizontalAlignment: Text.AlignRight; color: Theme.ink3 }
                    }
                }
            }
        }
        Row {
            spacing: 12; height: 118
            Item { id: menuPlace; width: 190; height: 118 }
            Column {
                spacing: 10
                Rectangle { color: Theme.tip; radius: 5; width: 136; height: 24; Label { anchors.centerIn: parent; text: "Vérifié le 3 novembre"; color: Theme.tipText; textStyle: Theme.note; font.weight: Font.Medium } }
                KeyHint { text: "Ctrl K" }
                Row {
                    spacing: 6
                    Avatar { name: "Karim Benali" }
                    Avatar { name: "Sophie Marchand" }
                    Avatar { name: "Julien Petit" }
                    Avatar { name: "Thomas Girard" }
                    AppLogo { }
                }
            }
        }
        Menu {
            parent: menuPlace; focus: false; closePolicy: Menu.NoAutoClose
            Component.onCompleted: open()
            MenuItem { text: "Modifier"; icon.name: "document-edit"; keyHint: "Entrée" }
            MenuItem { text: "Dupliquer"; icon.name: "edit-copy"; keyHint: "Ctrl D"; highlighted: true }
            MenuSeparator { }
            MenuItem { text: "Supprimer"; icon.name: "edit-delete"; keyHint: "Suppr"; deletes: true }
        }
        Item {
            width: 345; height: 46
            Toast { width: 345; anchors.bottomMargin: 0; Component.onCompleted: show("Outil « Brevo » supprimé", "Annuler") }
        }
        Item {
            id: popoverPlace
            width: 345; height: 112
            Popover {
                parent: popoverPlace; width: 345; focus: false; closePolicy: Popover.NoAutoClose
                title: "D’où vient ce chiffre"
                Component.onCompleted: open()
                FigureRow { name: "Vendre, 4 h"; figure: "3 770 €" }
                FigureRow { name: "Répondre et expédier"; figure: "890 €" }
                Separator { Layout.fillWidth: true }
                FigureRow { name: "Total affiché : environ 4 700 €"; figure: "4 660 €" }
            }
        }
    }
}
