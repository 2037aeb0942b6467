// SPDX-License-Identifier: GPL-3.0-or-later
// DrillsViewModel: the page of the drills: what is planned, what can be played, what was played; and which of its three
// views stands there. Owns the preparation, the review and Home's card. GUI thread.
#pragma once

#include "viewmodels/drillchoice.h"
#include "viewmodels/drillchronogrampanel.h"
#include "viewmodels/drillprogrammepanel.h"
#include "viewmodels/drillsession.h"
#include "viewmodels/drillsnextviewmodel.h"
#include "viewmodels/drillspreparationviewmodel.h"
#include "viewmodels/drillsreviewviewmodel.h"

namespace relais {

// Roles as named.
struct PlayedDrillRow {
    QString key; // of the run
    QString title;
    QString day;
    QString length;
    QString result; // in words
    QString state; // in words; empty: reviewed
    bool practice = false;

    bool operator==(const PlayedDrillRow &) const = default;
};

class DrillsViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(relais::DrillsViewModel::View view READ view NOTIFY viewChanged FINAL)
    Q_PROPERTY(relais::DrillsPreparationViewModel *preparation READ preparation CONSTANT FINAL)
    Q_PROPERTY(relais::DrillsReviewViewModel *review READ review CONSTANT FINAL)
    Q_PROPERTY(relais::DrillsNextViewModel *next READ next CONSTANT FINAL)
    Q_PROPERTY(relais::DrillChoice *choice READ choice CONSTANT FINAL)
    Q_PROPERTY(relais::DrillChronogramPanel *file READ file CONSTANT FINAL)
    Q_PROPERTY(relais::DrillProgrammePanel *programme READ programme CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *played READ played CONSTANT FINAL)
    Q_PROPERTY(bool hasPlayed READ hasPlayed NOTIFY rowsChanged FINAL)
    Q_PROPERTY(QString emptyWords READ emptyWords NOTIFY rowsChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY rowsChanged FINAL) // the scenarios cannot be read

public:
    enum class View { List, Preparation, Review };
    Q_ENUM(View)

    // Runs are those of `drill`, which begins what is prepared here.
    DrillsViewModel(const WindowServices &services, PlanSession &session, DrillSession &drill,
                    QObject *parent = nullptr);

    View view() const { return m_view; }
    DrillsPreparationViewModel *preparation() { return &m_preparation; }
    DrillsReviewViewModel *review() { return &m_review; }
    DrillsNextViewModel *next() { return &m_next; }
    DrillChoice *choice() { return &m_choice; }
    DrillChronogramPanel *file() { return &m_file; }
    DrillProgrammePanel *programme() { return &m_programme; }
    QAbstractItemModel *played() { return &m_played; }
    bool hasPlayed() const { return m_played.rowCount() > 0; }
    QString emptyWords() const;
    QString problem() const { return m_problem; }

    // A scenario's key, or that of another origin. Empty: the one that is planned, or else the one that touches the
    // firm most.
    Q_INVOKABLE void prepare(const QString &scenario);
    // Of a question of « Et si… ».
    void prepareQuestion(const WhatIfQuestion &question);
    Q_INVOKABLE void openReview(const QString &run);
    // The drill of the review once more, on the day proposed, unless one is planned already; and its preparation.
    Q_INVOKABLE void planAgain();
    // Back to the list.
    Q_INVOKABLE void back();
    // Takes the drill out of the plan; it can be undone.
    Q_INVOKABLE void cancelPlanned();
    // What the library holds now.
    void readLibrary();
    void retranslate();
    // How many months may pass between two drills.
    void setRhythm(int months);

Q_SIGNALS:
    void viewChanged();
    void rowsChanged();
    void reviewShown();
    void said(const QString &sentence, bool undoable);
    void refused(const QString &sentence);

private:
    // Another scenario for what is being prepared.
    void choose(const QString &scenario);
    bool keepScenario(const QString &scenario);
    // None: the library has nothing of that key any more.
    [[nodiscard]] std::optional<DrillOrigin> originOf(const QString &key) const;
    void begin(const DrillOrigin &origin);
    void takeTimetable(const DrillDraft &draft);
    void setView(View view);
    void readRuns();
    void sayBrought(const BroughtRuns &brought);
    void showRows();
    // Of the last drill, if it is time to play again; else invalid.
    [[nodiscard]] QDate lastPlayedLongAgo() const;

    const WindowServices &m_services;
    PlanSession &m_session;
    DrillSession &m_drill;
    DrillChoice m_choice;
    DrillChronogramPanel m_file;
    DrillsPreparationViewModel m_preparation;
    DrillsReviewViewModel m_review;
    DrillsNextViewModel m_next;
    DrillProgrammePanel m_programme;
    DrillLibrary m_library;
    bool m_libraryRead = false;
    std::optional<QString> m_awaited; // to be prepared once the library is read
    QHash<QString, DrillOrigin> m_made; // in this sitting, from a file or a question
    QSet<NodeId> m_fallen; // in what was played
    QList<ReadDrill> m_runs; // played, newest first
    View m_view = View::List;
    int m_monthsBetween = usualMonthsBetweenDrills;
    QString m_problem;
    RowListModel<PlayedDrillRow> m_played;
};

} // namespace relais
