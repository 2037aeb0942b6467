// SPDX-License-Identifier: GPL-3.0-or-later
// WhatIfQuestionPanel: the sentence « Et si … tombait en panne … pendant … ? »: what fails, when, how long, and what
// its three drop-downs offer. Whoever owns it answers `asked`. GUI thread.
#pragma once

#include "viewmodels/plansession.h"
#include "viewmodels/rowlistmodel.h"
#include "viewmodels/whatifcauses.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

// Roles: key, name.
struct WhatIfChosenRow {
    QString key;
    QString name;

    bool operator==(const WhatIfChosenRow &) const = default;
};

class WhatIfQuestionPanel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by « Et si… »")
    Q_PROPERTY(QAbstractItemModel *causes READ causes CONSTANT FINAL) // that can be chosen
    Q_PROPERTY(QAbstractItemModel *chosen READ chosen CONSTANT FINAL)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed FINAL)
    Q_PROPERTY(QString nothing READ nothing NOTIFY changed FINAL) // why no cause is listed; empty: some are
    Q_PROPERTY(QString causeText READ causeText NOTIFY changed FINAL)
    Q_PROPERTY(QString fallText READ fallText NOTIFY changed FINAL) // "went down"; of people: "were away"
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL) // all of it
    Q_PROPERTY(QString whenText READ whenText NOTIFY changed FINAL)
    Q_PROPERTY(QString lengthText READ lengthText NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL) // of a real outage; else empty
    Q_PROPERTY(relais::WhatIfQuestionPanel::When when READ when WRITE setWhen NOTIFY changed FINAL)
    Q_PROPERTY(QStringList weekdays READ weekdays NOTIFY changed FINAL) // Monday first
    Q_PROPERTY(int weekday READ weekday WRITE setWeekday NOTIFY changed FINAL) // 0: Monday
    Q_PROPERTY(QString time READ time NOTIFY changed FINAL)
    Q_PROPERTY(QString date READ date NOTIFY changed FINAL)
    Q_PROPERTY(QString timeProblem READ timeProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString dateProblem READ dateProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString lengthProblem READ lengthProblem NOTIFY changed FINAL)
    Q_PROPERTY(QStringList lengths READ lengths NOTIFY changed FINAL) // the usual ones, in words
    Q_PROPERTY(int length READ length NOTIFY changed FINAL) // the row of lengths that is chosen; -1: another one
    Q_PROPERTY(int steps READ steps CONSTANT FINAL) // of the slider
    Q_PROPERTY(int step READ step WRITE setStep NOTIFY changed FINAL) // the nearest

public:
    enum class When { Weekday, Date, AnyTime };
    Q_ENUM(When)

    WhatIfQuestionPanel(const WindowServices &services, PlanSession &session, QObject *parent);

    QAbstractItemModel *causes() { return &m_causes; }
    QAbstractItemModel *chosen() { return &m_chosen; }
    QString search() const { return m_search; }
    void setSearch(const QString &search);
    QString nothing() const;
    QString causeText() const;
    QString fallText() const;
    QString sentence() const;
    QString whenText() const;
    QString lengthText() const;
    QString note() const { return m_note; }
    When when() const { return m_when; }
    void setWhen(When when);
    static QStringList weekdays();
    int weekday() const { return m_moment.date().dayOfWeek() - 1; }
    void setWeekday(int weekday);
    QString time() const;
    QString date() const;
    QString timeProblem() const { return m_timeProblem; }
    QString dateProblem() const { return m_dateProblem; }
    QString lengthProblem() const { return m_lengthProblem; }
    static QStringList lengths();
    int length() const;
    static int steps();
    int step() const;
    void setStep(int step);

    // What is asked; nothing fails where failing is empty.
    [[nodiscard]] const WhatIfQuestion &question() const { return m_question; }
    [[nodiscard]] QList<NodeId> failing() const;
    // Only these fail, from the start.
    void ask(const QList<NodeId> &nodes);
    // False: the plan rests on nothing that fell with it.
    bool replay(const QString &outage);
    // Another plan: nothing is asked.
    void forget();
    void retranslate();

    // The only cause, or one more; a real outage brings its own day, hour and length.
    Q_INVOKABLE void choose(const QString &key);
    Q_INVOKABLE void add(const QString &key);
    // The last one stays.
    Q_INVOKABLE void remove(const QString &key);
    // As a person types them: "12:20", "12 h"; "18/11/2025"; "2 h 30". What is not understood is said and changes
    // nothing.
    Q_INVOKABLE void typeTime(const QString &text);
    Q_INVOKABLE void typeDate(const QString &text);
    Q_INVOKABLE void typeLength(const QString &text);
    Q_INVOKABLE void takeLength(int length);
    // The list is opened: nothing is searched for.
    Q_INVOKABLE void openCauses();

Q_SIGNALS:
    void changed();
    void asked();

private:
    void read();
    void show();
    void setLasting(Minutes lasting);
    void take(const WhatIfReplay &replay);
    void say(); // the question has changed

    const WindowServices &m_services;
    PlanSession &m_session;
    WhatIfCauses m_offer;
    WhatIfQuestion m_question;
    When m_when = When::Weekday;
    QDateTime m_moment; // kept while there is no clock; its zone is not looked at
    QString m_search;
    QString m_note;
    QString m_timeProblem;
    QString m_dateProblem;
    QString m_lengthProblem;
    RowListModel<WhatIfCauseRow> m_causes;
    RowListModel<WhatIfChosenRow> m_chosen;
};

} // namespace relais
