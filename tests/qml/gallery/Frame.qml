// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Relais.Theme
import Relais.Controls

// The frame of a page and the controls that Gallery.qml leaves out.
Window {
    id: root

    property bool dark: false
    property real textScale: 1

    width: 1360
    height: 860
    color: Theme.canvas

    Binding { target: Theme; property: "dark"; value: root.dark }
    Binding { target: Theme; property: "scale"; value: root.textScale }

    ColumnLayout {
        x: 14; y: 12; width: Theme.u(202); spacing: Theme.u(1)

        FirmBlock { Layout.fillWidth: true; firm: "Maison Lenoir"; note: "Enregistré à 14:32" }
        TextField { Layout.fillWidth: true; Layout.topMargin: 8; Layout.bottomMargin: 12; iconName: "edit-find"; placeholderText: "Rechercher"; keyHint: "Ctrl K" }
        NavigationRow { Layout.fillWidth: true; icon.name: "go-home"; text: "Accueil"; current: true }
        NavigationHeading { text: "Préparer"; Layout.topMargin: 14; Layout.bottomMargin: 4 }
        NavigationRow { Layout.fillWidth: true; icon.name: "inventory"; text: "Inventaire"; count: 6 }
        NavigationRow { Layout.fillWidth: true; icon.name: "dependencies"; text: "Dépendances" }
        NavigationRow { Layout.fillWidth: true; icon.name: "clipboard"; text: "Fiches réflexes" }
        NavigationRow { Layout.fillWidth: true; icon.name: "message"; text: "Messages" }
        NavigationHeading { text: "S’entraîner"; Layout.topMargin: 14; Layout.bottomMargin: 4 }
        NavigationRow { Layout.fillWidth: true; icon.name: "chronometer"; text: "Exercices" }
        NavigationRow { Layout.fillWidth: true; icon.name: "checklist"; text: "Actions et leçons"; count: 5 }
        NavigationHeading { text: "Partager"; Layout.topMargin: 14; Layout.bottomMargin: 4 }
        NavigationRow { Layout.fillWidth: true; icon.name: "documents"; text: "Documents" }
        SecondaryButton { Layout.fillWidth: true; Layout.topMargin: 40; icon.name: "lifebuoy"; text: "Un outil est en panne"; size: Theme.u(40) }
        NavigationRow { Layout.fillWidth: true; icon.name: "configure"; text: "Réglages" }
        RowLayout {
            Layout.topMargin: 12
            NavigationRow { rail: true; icon.name: "go-home"; text: "Accueil"; current: true }
            IconButton { icon.name: "window-close"; text: "Fermer" }
            IconButton { icon.name: "overflow-menu"; text: "Plus"; edged: true }
        }
    }
    Panel {
        x: 228; y: 8; width: root.width - 236; height: root.height - 16
        leftPadding: Theme.panelPadding; rightPadding: Theme.panelPadding

        ColumnLayout {
            spacing: Theme.space12

            PageHeader {
                Layout.fillWidth: true
                title: "Inventaire"
                SecondaryButton { icon.name: "edit-paste"; text: "Coller depuis un tableur" }
                PrimaryButton { icon.name: "list-add"; text: "Ajouter un outil" }
            }
            TabBar {
                currentIndex: 1
                TabButton { text: "Activités"; count: 7 }
                TabButton { text: "Outils"; count: 19 }
                TabButton { text: "Fournisseurs"; count: 11 }
            }
            RowLayout {
                SearchField { placeholderText: "Filtrer les outils"; Layout.preferredWidth: Theme.u(212) }
                Chip { text: "Tous"; checked: true }
                Chip { text: "Critiques, 12" }
                ComboBox { prefix: "L’équipe voit"; model: ["Un deuxième écran"]; Layout.preferredWidth: Theme.u(268) }
                AlertButton { icon.name: "dialog-error"; text: "Événement réel : on arrête"; keyHint: "F12" }
            }
            RowLayout {
                PrimaryButton { size: Theme.heightDrill; relayMark: true; text: "Secours lancé"; keyHint: "R" }
                SecondaryButton { size: Theme.heightDrill; icon.name: "message"; text: "Message envoyé"; keyHint: "M" }
                QuietButton { size: Theme.heightDrill; icon.name: "media-skip-forward"; text: "Événement suivant" }
                PrimaryButton { size: Theme.heightLarge; text: "Continuer"; icon.name: "go-next"; iconAfter: true }
            }
            RowLayout {
                spacing: Theme.space20
                ColumnLayout {
                    Layout.preferredWidth: 520
                    Layout.alignment: Qt.AlignTop
                    InlineNotice { Layout.fillWidth: true; tone: InlineNotice.Attention; text: "Deux contacts ont changé depuis le dernier export." }
                    InlineNotice { Layout.fillWidth: true; text: "Le dossier n’est plus accessible. Vos changements sont gardés ici."; SecondaryButton { text: "Réessayer"; size: Theme.heightSmall } }
                    ProgressBar { Layout.fillWidth: true; value: 0.64; words: "14 pages sur 22, encore 13 minutes environ" }
                    StepRow { Layout.fillWidth: true; number: 1; text: "Prévenir l’équipe"; note: "9:02, Sophie"; done: true }
                    StepRow { Layout.fillWidth: true; number: 2; text: "Ouvrir la ligne de commande par téléphone"; current: true; SecondaryButton { text: "Copier le SMS"; icon.name: "edit-copy"; size: Theme.heightSmall } }
                    TextArea { Layout.fillWidth: true; label: "Ce qui a été décidé"; placeholderText: "Qui fait quoi, et à partir de quand"; hint: "Trois lignes suffisent" }
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    LogLine { Layout.fillWidth: true; time: "12:10"; text: "Sophie ouvre la fiche « Chat du site »." }
                    LogLine { Layout.fillWidth: true; time: "10:35"; mark: LogLine.Message; strongText: "Message envoyé"; text: "aux clients, Instagram." }
                    LogLine { Layout.fillWidth: true; time: "09:10"; mark: LogLine.Fallback; strongText: "Secours lancé"; text: "commandes par téléphone." }
                    Card {
                        Layout.fillWidth: true
                        soft: true
                        ColumnLayout {
                            Label { text: "Prochaine étape utile"; textStyle: Theme.note; color: Theme.link; font.weight: Font.Medium }
                            Label { text: "Écrire un secours pour Odoo"; textStyle: Theme.section }
                            RowLayout { PrimaryButton { text: "Commencer" } QuietButton { text: "Plus tard" } }
                        }
                    }
                    RadioButton { Layout.fillWidth: true; text: "Rien, je lis à voix haute"; note: "L’équipe entend les événements, elle ne voit pas l’écran." }
                    SkeletonRows { Layout.fillWidth: true; loading: true; rows: 2 }
                }
            }
            Flow {
                Layout.fillWidth: true
                spacing: 10
                Repeater {
                    model: ["go-home", "edit-find", "edit-paste", "edit-copy", "document-edit", "document-print", "document-export", "document-open-folder", "document-save", "view-calendar", "view-history", "view-presentation", "media-playback-pause", "media-playback-start", "media-skip-forward", "list-add", "edit-delete", "edit-undo", "edit-redo", "configure", "chronometer", "clock", "help-contextual", "overflow-menu", "go-previous", "go-next", "go-down", "go-up", "go-right", "dialog-ok", "window-close", "dialog-information", "dialog-warning", "dialog-error", "user", "users", "lock", "message", "mail", "mail-send", "phone", "inventory", "dependencies", "clipboard", "checklist", "document", "documents", "lifebuoy", "eye", "shop", "bread", "calculator", "language", "folder", "handle", "prohibited", "refresh", "lightbulb", "star", "globe", "building", "tools", "circle", "circle-current", "process-working"]
                    Icon { required property string modelData; name: modelData; size: 26; color: Theme.ink2 }
                }
            }
        }
    }
}
