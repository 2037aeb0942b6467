// SPDX-License-Identifier: GPL-3.0-or-later
// ContactsViewModel: the people whose number should be checked: never verified, not for six months, or with one number
// only. Home shows the first of them; verifying one is an operation. GUI thread.
#pragma once

#include "viewmodels/plansession.h"
#include "viewmodels/rowlistmodel.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

class Preferences;

// Roles: key, name, note.
struct ContactRow {
    QString key;
    QString name;
    QString note;

    bool operator==(const ContactRow &) const = default;
};

class ContactsViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QAbstractItemModel *first READ first CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool editable READ isEditable NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString workPhone READ workPhone NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString privatePhone READ privatePhone NOTIFY chosenChanged FINAL)

public:
    ContactsViewModel(PlanSession &session, const Clock &clock, Preferences &preferences, QObject *parent = nullptr);

    QAbstractItemModel *first() { return &m_first; }
    int count() const { return m_count; }
    bool isEditable() const { return !m_session.isReadOnly(); }
    QString name() const;
    QString workPhone() const;
    QString privatePhone() const;

    // Whom the form is about.
    Q_INVOKABLE void choose(const QString &key);
    // Keeps the numbers of the one chosen, checked today; called: somebody answered.
    Q_INVOKABLE void verify(const QString &workPhone, const QString &privatePhone, bool called);
    void refresh();

Q_SIGNALS:
    void changed();
    void chosenChanged();
    void said(const QString &sentence, bool undoable);
    void refused(const QString &sentence);

private:
    [[nodiscard]] Person chosen() const;

    PlanSession &m_session;
    const Clock &m_clock;
    Preferences &m_preferences;
    RowListModel<ContactRow> m_first;
    int m_count = 0;
    Id<Person> m_chosen;
};

} // namespace relais
