// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/contactsviewmodel.h"

#include "services/contactcheck.h"
#include "viewmodels/preferences.h"
#include "wording/errortext.h"
#include "wording/formats.h"

namespace relais {

namespace {

constexpr int shown = 3;

constexpr RowColumn<ContactRow> contactColumns[] = {
    {"key", [](const ContactRow &row) { return QVariant(row.key); }},
    {"name", [](const ContactRow &row) { return QVariant(row.name); }},
    {"note", [](const ContactRow &row) { return QVariant(row.note); }},
};

} // namespace

ContactsViewModel::ContactsViewModel(PlanSession &session, const Clock &clock, Preferences &preferences,
                                     QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock)
    , m_preferences(preferences)
    , m_first(contactColumns, this)
{
    connect(&preferences, &Preferences::remindersChanged, this, &ContactsViewModel::refresh);
    connect(&session, &PlanSession::opened, this, &ContactsViewModel::refresh);
    connect(&session, &PlanSession::closed, this, &ContactsViewModel::refresh);
    connect(&session, &PlanSession::planChanged, this, &ContactsViewModel::refresh);
}

Person ContactsViewModel::chosen() const
{
    const Person *person = m_session.plan().find(m_chosen);
    return person ? *person : Person();
}

QString ContactsViewModel::name() const
{
    return chosen().name;
}

QString ContactsViewModel::workPhone() const
{
    return Formats::phone(chosen().workPhone);
}

QString ContactsViewModel::privatePhone() const
{
    return Formats::phone(chosen().privatePhone);
}

void ContactsViewModel::choose(const QString &key)
{
    m_chosen = {QUuid(key)};
    Q_EMIT chosenChanged();
}

void ContactsViewModel::verify(const QString &workPhone, const QString &privatePhone, bool called)
{
    Person person = chosen();
    if (person.id.isNull())
        return;
    person.workPhone = workPhone.simplified();
    person.privatePhone = privatePhone.simplified();
    person.verifiedOn = Formats::today(m_clock);
    if (called)
        person.calledOn = person.verifiedOn;
    Plan after = m_session.plan();
    after.table<Person>().put(person);
    if (const Status status = m_session.commit(after, OperationKind::Edit); !status)
        Q_EMIT refused(ErrorText::sentences(status.error()));
    else
        Q_EMIT said(tr("Contact verified: %1").arg(person.name), true);
}

void ContactsViewModel::refresh()
{
    const QDate today = Formats::today(m_clock);
    QList<ContactRow> rows;
    const QList<Person> people = peopleCountedOn(m_session.plan());
    for (const Person &person : people) {
        QString note;
        if (person.workPhone.isEmpty() && person.privatePhone.isEmpty())
            note = tr("No number");
        else if (!person.verifiedOn.isValid())
            note = tr("Never verified");
        else if (person.verifiedOn.addMonths(m_preferences.contactMonths()) < today)
            //: %1 is a date
            note = tr("Verified on %1").arg(Formats::date(person.verifiedOn, today));
        else if (person.workPhone.isEmpty())
            note = tr("No work number");
        else if (person.privatePhone.isEmpty())
            note = tr("No second number");
        if (!note.isEmpty())
            rows.append({person.id.value.toString(QUuid::WithoutBraces), person.name, note});
    }
    m_count = static_cast<int>(rows.size());
    m_first.setRows(rows.mid(0, shown));
    Q_EMIT changed();
}

} // namespace relais
