// SPDX-License-Identifier: GPL-3.0-or-later
// ActionClosingPanel: « Ce qui a changé dans le plan »: what ticking an action asks before it counts as done. One
// operation, which can be undone. GUI thread.
#pragma once

#include "services/actionclosing.h"
#include "viewmodels/plansession.h"
#include "viewmodels/rowlistmodel.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

// Roles: key, sentence, when (in words), lines (what it changed, with line feeds), about (the action's subject).
struct ClosingRow {
    QString key;
    QString sentence;
    QString when;
    QString lines;
    bool about = false;

    bool operator==(const ClosingRow &) const = default;
};

class ActionClosingPanel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the actions")
    Q_PROPERTY(QString title READ title NOTIFY begun FINAL) // of the action
    Q_PROPERTY(QAbstractItemModel *choices READ choices CONSTANT FINAL)
    Q_PROPERTY(int choiceCount READ choiceCount NOTIFY begun FINAL)
    Q_PROPERTY(int chosen READ chosen WRITE setChosen NOTIFY chosenChanged FINAL) // -1: nothing had to change
    Q_PROPERTY(QString retest READ retest NOTIFY begun FINAL) // as it may be typed
    Q_PROPERTY(QString withoutFallback READ withoutFallback NOTIFY begun FINAL) // its name; empty: nothing to write

public:
    ActionClosingPanel(PlanSession &session, const Clock &clock, QObject *parent = nullptr);

    QString title() const { return m_title; }
    QAbstractItemModel *choices() { return &m_rows; }
    int choiceCount() const { return m_rows.rowCount(); }
    int chosen() const { return m_chosen; }
    void setChosen(int row);
    QString retest() const { return m_retest; }
    QString withoutFallback() const { return m_withoutFallback; }

    // The action that is about to be closed. What changed since it was made is chosen, what it is about before the
    // rest.
    Q_INVOKABLE void begin(const QString &key);
    // retest: as Formats::parseDate; empty: none. False if it is not a date: nothing is closed then.
    Q_INVOKABLE bool finish(const QString &retest);
    Q_INVOKABLE void writeFallback();
    // How many months may pass between two drills.
    void setRhythm(int months) { m_monthsBetween = months; }

Q_SIGNALS:
    void begun();
    void chosenChanged();
    void rowWanted(const QString &key);
    void said(const QString &sentence, bool undoable);
    void refused(const QString &sentence);

private:
    PlanSession &m_session;
    const Clock &m_clock;
    RowListModel<ClosingRow> m_rows;
    QList<Id<Operation>> m_operations; // beside m_rows
    Id<Action> m_action;
    RowId m_toWrite;
    QString m_title;
    QString m_retest;
    QString m_withoutFallback;
    int m_chosen = -1;
    int m_monthsBetween = usualMonthsBetweenDrills;
};

} // namespace relais
