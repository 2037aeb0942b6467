// SPDX-License-Identifier: GPL-3.0-or-later
// WhatIfFixesPanel: what to improve for the question of « Et si… », in its order, and each as an action in one click.
// Ranked on the analysis runner, behind the answer; a newer question stops an older ranking. GUI thread.
#pragma once

#include "services/whatiffixes.h"
#include "viewmodels/ideabook.h"
#include "viewmodels/plansession.h"
#include "viewmodels/rowlistmodel.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

// Roles as named.
struct WhatIfFixRow {
    QString key;
    QString rank;
    QString title;
    QString reason;
    QString effort;
    int owner = 0; // row of people; 0: nobody
    QString ownerName;
    QString due; // as it is typed
    QString promise; // who and until when, in words
    QString action; // key of the open one about the same thing; empty: none

    bool operator==(const WhatIfFixRow &) const = default;
};

class WhatIfFixesPanel final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhatIfFixesPanel)
    QML_ELEMENT
    QML_UNCREATABLE("made by « Et si… »")
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QStringList people READ people NOTIFY changed FINAL) // first row: nobody
    Q_PROPERTY(bool editable READ isEditable NOTIFY changed FINAL)
    Q_PROPERTY(bool ranking READ isRanking NOTIFY changed FINAL) // those shown answer an older question
    Q_PROPERTY(QString others READ others NOTIFY changed FINAL) // fixes further down; empty: all are shown
    Q_PROPERTY(bool whole READ isWhole WRITE setWhole NOTIFY changed FINAL) // show these too

public:
    WhatIfFixesPanel(const WindowServices &services, PlanSession &session, QObject *parent);
    ~WhatIfFixesPanel() override;

    QAbstractItemModel *rows() { return &m_rows; }
    QStringList people() const { return m_people; }
    bool isEditable() const { return !m_session.isReadOnly(); }
    bool isRanking() const { return m_ranking; }
    QString others() const;
    bool isWhole() const { return m_whole; }
    void setWhole(bool whole);

    // Those for an answer of this moment; cause: in words, for the actions.
    void rank(const WhatIfAnswer &answer, const QString &cause);
    void clear();
    void retranslate() { show(); }

    // Keeps the fix as an action, with who and when as proposed or chosen here.
    Q_INVOKABLE void create(const QString &key);
    Q_INVOKABLE void setOwner(const QString &key, int person);
    // What a person types; false: no date. Empty: without one.
    Q_INVOKABLE bool setDue(const QString &key, const QString &text);
    Q_INVOKABLE void open(const QString &key); // its action

Q_SIGNALS:
    void changed();
    void said(const QString &sentence, bool undoable);
    void refused(const QString &sentence);
    void actionWanted(const QString &key);

private:
    void post();
    void show();
    [[nodiscard]] WhatIfFixRow rowOf(const WhatIfFix &fix, qsizetype at) const;
    WhatIfFix *find(const QString &key);

    const WindowServices &m_services;
    PlanSession &m_session;
    IdeaBook m_ideas;
    WhatIfAnswer m_answer;
    QString m_cause;
    QList<WhatIfFix> m_fixes;
    std::stop_source m_stop;
    quint64 m_request = 0;
    bool m_ranking = false;
    bool m_whole = false;
    QStringList m_people;
    QList<Id<Person>> m_personIds; // beside m_people
    RowListModel<WhatIfFixRow> m_rows;
};

} // namespace relais
