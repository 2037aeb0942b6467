// SPDX-License-Identifier: GPL-3.0-or-later
// IncidentReviewViewModel: the review of an outage (« mini-audit »): how long, what it cost, what was said when and
// whether each promised word came, the steps, what is learnt, and that a fallback « a servi en panne ». What it gives
// to the plan is ordinary operations that cite the run and can be undone; its end is appended to the run. GUI thread;
// files and analysis on their runners.
#pragma once

#include "viewmodels/drilllessonspanel.h"
#include "viewmodels/incidentpapers.h"
#include "viewmodels/incidentrows.h"

namespace relais {

// Roles as named. A figure of the review; or a message; or a step.
struct IncidentFactRow {
    QString key;
    QString name;
    QString value;
    bool good = true; // else it is to be spoken of

    bool operator==(const IncidentFactRow &) const = default;
};

// What the review proposes to learn.
struct IncidentLessonRow {
    QString key;
    QString text;
    QString action; // empty: none is proposed

    bool operator==(const IncidentLessonRow &) const = default;
};

struct IncidentProofRow {
    QString key;
    QString name;
    QString note;
    bool given = false; // the plan holds it

    bool operator==(const IncidentProofRow &) const = default;
};

class IncidentReviewViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the incident")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed FINAL)
    Q_PROPERTY(bool reviewed READ isReviewed NOTIFY changed FINAL) // closed
    Q_PROPERTY(bool editable READ isEditable NOTIFY changed FINAL)
    Q_PROPERTY(QString readOnlyWords READ readOnlyWords NOTIFY changed FINAL) // why it is not; empty: it is, or closed
    Q_PROPERTY(QAbstractItemModel *figures READ figures CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *lanes READ lanes CONSTANT FINAL)
    Q_PROPERTY(double span READ span NOTIFY changed FINAL) // of the lanes' axis, milliseconds
    Q_PROPERTY(double playhead READ playhead NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *messages READ messages CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *steps READ steps CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *proposals READ proposals CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *proofs READ proofs CONSTANT FINAL)
    Q_PROPERTY(QStringList clocks READ clocks NOTIFY changed FINAL) // that run
    Q_PROPERTY(relais::DrillLessonsPanel *learnt READ learnt CONSTANT FINAL)
    Q_PROPERTY(relais::IncidentPapers *papers READ papers CONSTANT FINAL)

public:
    IncidentReviewViewModel(const WindowServices &services, PlanSession &session, QObject *parent = nullptr);

    bool isOpen() const { return m_read.has_value(); }
    QString title() const;
    QString subtitle() const;
    bool isReviewed() const { return m_read && m_read->progress.phase == RunPhase::Reviewed; }
    bool isEditable() const { return m_read && !isReviewed() && !m_session.isReadOnly(); }
    QString readOnlyWords() const;
    QAbstractItemModel *figures() { return &m_figures; }
    QAbstractItemModel *lanes() { return &m_lanes; }
    double span() const;
    double playhead() const { return m_read ? static_cast<double>(m_read->progress.elapsed) : 0; }
    QAbstractItemModel *messages() { return &m_messages; }
    QAbstractItemModel *steps() { return &m_steps; }
    QAbstractItemModel *proposals() { return &m_proposals; }
    QAbstractItemModel *proofs() { return &m_proofs; }
    QStringList clocks() const;
    DrillLessonsPanel *learnt() { return &m_learnt; }
    IncidentPapers *papers() { return &m_papers; }

    // Ends in shown(), or in refused() and nothing has changed.
    void show(Id<Run> run);
    // A proposed lesson becomes a finding with its action.
    Q_INVOKABLE void learn(const QString &key);
    // « A servi en panne »; the plan's undo takes it back.
    Q_INVOKABLE void prove(const QString &fallback);
    // The review is done.
    Q_INVOKABLE void close();
    // Away from it.
    Q_INVOKABLE void leave();
    void retranslate();

Q_SIGNALS:
    void changed();
    void shown();
    void left();
    void closed();
    void refused(const QString &sentence);
    void said(const QString &sentence, bool undoable);

private:
    struct Looked {
        ReadRun read;
        IncidentState state;
        IncidentReview review;
    };

    void look(const ReadRun &read, bool first);
    void take(const Looked &looked, bool first);
    void refresh();
    void showFigures();
    void showSaid();
    void showLessons();
    bool commit(const Plan &after, const QString &sentence);
    [[nodiscard]] IncidentText words() const { return {m_read->progress, m_state, m_session.plan()}; }

    const WindowServices &m_services;
    PlanSession &m_session;
    DrillLessonsPanel m_learnt;
    IncidentPapers m_papers;
    std::optional<ReadRun> m_read;
    IncidentState m_state;
    IncidentReview m_review;
    QList<IncidentLesson> m_lessons; // beside the proposals' keys
    quint64 m_request = 0;
    RowListModel<IncidentFactRow> m_figures;
    RowListModel<IncidentLaneRow> m_lanes;
    RowListModel<IncidentFactRow> m_messages;
    RowListModel<IncidentFactRow> m_steps;
    RowListModel<IncidentLessonRow> m_proposals;
    RowListModel<IncidentProofRow> m_proofs;
};

} // namespace relais
