// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Relais.Controls
import Relais.ViewModels

// The drills: the list of them, the preparation of one, or the review of one that was played.
PageScope {
    id: root

    required property DrillsViewModel viewModel
    required property DrillViewModel drill
    property IncidentViewModel incidents: null // those that are over stand below the drills
    readonly property PageScope shown: (list.item ?? preparation.item ?? review.item) as PageScope

    signal ownPlanWanted()

    Component.onCompleted: viewModel.choice.shown = true
    Component.onDestruction: viewModel.choice.shown = false
    regions: shown ? Array.from(shown.regions) : []

    // A Loader of Qt 6.4 cannot create a component of a file with bound components, so this file has none and the linter
    // does not see whose root is meant below.
    // qmllint disable unqualified
    ViewLoader {
        id: list
        view: DrillsViewModel.List
        sourceComponent: DrillsList {
            focus: true
            viewModel: root.viewModel
            incidents: root.incidents
        }
    }
    ViewLoader {
        id: preparation
        view: DrillsViewModel.Preparation
        sourceComponent: DrillPreparationPage {
            focus: true
            viewModel: root.viewModel.preparation
            choice: root.viewModel.choice
            file: root.viewModel.file
            drill: root.drill
            incidents: root.incidents
            onBack: root.viewModel.back()
            onOwnPlanWanted: root.ownPlanWanted()
        }
    }
    ViewLoader {
        id: review
        view: DrillsViewModel.Review
        sourceComponent: DrillReviewPage {
            focus: true
            viewModel: root.viewModel.review
            onBack: root.viewModel.back()
            onPlanWanted: root.viewModel.planAgain()
        }
    }

    component ViewLoader: Loader {
        required property int view

        anchors.fill: parent
        active: root.viewModel.view === view
        focus: active
    }
}
