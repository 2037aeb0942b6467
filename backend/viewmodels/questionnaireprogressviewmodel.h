// SPDX-License-Identifier: GPL-3.0-or-later
// QuestionnaireProgressViewModel: the way through the pages: chapters and pages with what is done, put off or open, and
// the time left. GUI thread.
#pragma once

#include "viewmodels/questionnairesitting.h"
#include "viewmodels/rowlistmodel.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

// Roles: key (of the page that a press opens), title, note, chapter (else a page of the current one), state
// (QuestionnaireProgressViewModel::State), current.
struct WayRow {
    QString key;
    QString page;
    QString title;
    QString note;
    bool chapter = true;
    int state = 0;
    bool current = false;

    bool operator==(const WayRow &) const = default;
};

class QuestionnaireProgressViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QAbstractItemModel *way READ way CONSTANT FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL) // of the whole
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    Q_PROPERTY(double share READ share NOTIFY changed FINAL) // done, 0..1
    Q_PROPERTY(bool begun READ isBegun NOTIFY changed FINAL)
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed FINAL) // every page answered or put off
    Q_PROPERTY(QString resumeWords READ resumeWords NOTIFY changed FINAL)
    Q_PROPERTY(relais::QuestionnaireProgressViewModel::End end READ end NOTIFY changed FINAL)
    Q_PROPERTY(QString endTitle READ endTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString endWords READ endWords NOTIFY changed FINAL)
    Q_PROPERTY(bool secondPass READ isSecondPass NOTIFY changed FINAL) // is what is in hand
    Q_PROPERTY(bool offersSecondPass READ offersSecondPass NOTIFY changed FINAL) // the first plan is written
    Q_PROPERTY(bool offersSheet READ offersSheet NOTIFY changed FINAL)

public:
    enum class State { Open, Done, ToReview };
    Q_ENUM(State)
    // What the last page leaves: a plan, next to nothing, a story after which the plan begins, or all of the second
    // pass.
    enum class End { Written, Bare, Told, Completed };
    Q_ENUM(End)

    explicit QuestionnaireProgressViewModel(QuestionnaireSitting &sitting, QObject *parent = nullptr);

    QAbstractItemModel *way() { return &m_way; }
    QString summary() const;
    QString words() const;
    double share() const;
    bool isBegun() const { return m_progress.done > 0; }
    bool isComplete() const { return !m_progress.pages.isEmpty() && m_progress.resume.isEmpty(); }
    QString resumeWords() const;
    End end() const;
    QString endTitle() const;
    QString endWords() const;
    bool isSecondPass() const { return m_sitting.isSecondPass(); }
    bool offersSecondPass() const { return m_sitting.hasSecondPass(); }
    bool offersSheet() const { return m_offers; }

    Q_INVOKABLE void dismissOffer();
    void refresh();
    // Another plan: what it has is no news.
    void forget();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QList<WayRow> rows() const;
    [[nodiscard]] WayRow chapterRow(const Chapter &chapter, const QList<PageStatus> &pages) const;
    [[nodiscard]] WayRow pageRow(const PageStatus &status) const;
    [[nodiscard]] int countOf(const QString &chapter) const;

    QuestionnaireSitting &m_sitting;
    RowListModel<WayRow> m_way;
    Progress m_progress;
    bool m_known = false; // m_progress is of this plan
    bool m_offers = false;
};

} // namespace relais
