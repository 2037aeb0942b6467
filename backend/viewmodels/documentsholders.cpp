// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/documentsholders.h"

#include "domain/figures.h"
#include "services/planhistory.h"
#include "wording/formats.h"

namespace relais {

namespace {

constexpr RowColumn<HolderRow> holderColumns[] = {
    {"key", [](const HolderRow &row) { return QVariant(row.key); }},
    {"name", [](const HolderRow &row) { return QVariant(row.name); }},
    {"note", [](const HolderRow &row) { return QVariant(row.note); }},
    {"outdated", [](const HolderRow &row) { return QVariant(row.outdated); }},
};

bool isKit(qsizetype document)
{
    return document >= allDocuments().size();
}

} // namespace

DocumentsHolders::DocumentsHolders(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_rows(holderColumns, this)
{
    connect(&session, &PlanSession::planChanged, this, &DocumentsHolders::refresh);
    connect(&session, &PlanSession::opened, this, [this] {
        m_sent = {};
        m_sentAt.reset();
        refresh();
    });
}

void DocumentsHolders::setLookedAt(bool looked)
{
    m_looked = looked;
    refresh();
}

void DocumentsHolders::refresh()
{
    if (!m_looked || m_session.kind() == PlanSession::Kind::None)
        return;
    const QDate today = Formats::today(m_services.clock);
    m_held = heldCopies(m_session.plan(), today);
    QList<HolderRow> rows;
    for (const HeldCopy &held : std::as_const(m_held))
        rows.append(rowOf(held, today));
    m_rows.setRows(rows);
    Q_EMIT changed();
    readSent();
}

HolderRow DocumentsHolders::rowOf(const HeldCopy &held, QDate today)
{
    QStringList parts{documentName(held.copy.document, held.edition)};
    if (held.copy.medium)
        parts << mediumName(*held.copy.medium);
    parts << Formats::nearDate(held.copy.date, today);
    const QString what = parts.join(QStringLiteral(", "));
    const QString key = held.copy.id.value.toString(QUuid::WithoutBraces);
    switch (held.state) {
    case CopyState::ToTakeBack:
        //: %1 is a copy that somebody who has left the firm still holds
        return {key, held.holder, tr("%1. Has left: to be taken back").arg(what), true};
    case CopyState::Outdated:
        //: %1 is a copy that somebody holds
        return {key, held.holder, tr("%1. To be replaced").arg(what), true};
    case CopyState::Unknown:
    case CopyState::Current:
        break;
    }
    return {key, held.holder, what, false};
}

QString DocumentsHolders::mediumName(CopyMedium medium)
{
    switch (medium) {
    case CopyMedium::Paper:
        //: What a copy is on
        return tr("paper");
    case CopyMedium::File:
        //: What a copy is on
        return tr("file");
    case CopyMedium::Stick:
        //: What a copy is on
        return tr("USB stick");
    }
    Q_UNREACHABLE();
}

QString DocumentsHolders::documentName(const QString &document, Edition edition)
{
    if (document == QLatin1StringView(kitDocument))
        return tr("Crash kit");
    const QString kind = document.isEmpty() ? DocumentItem().kindName() : document;
    DocumentItem found;
    for (const DocumentItem &item : allDocuments()) {
        if (item.kindName() == kind && (found.kindName() != kind || item.edition == edition))
            found = item;
    }
    return found.kindName() == kind ? DocumentsText::name(found) : document;
}

QString DocumentsHolders::attention() const
{
    QDate since;
    int old = 0;
    int left = 0;
    for (const HeldCopy &held : m_held) {
        left += held.state == CopyState::ToTakeBack ? 1 : 0;
        if (held.state != CopyState::Outdated)
            continue;
        ++old;
        since = since.isValid() ? std::min(since, held.copy.date) : held.copy.date;
    }
    QStringList sentences;
    if (old > 0) {
        const QDate today = Formats::today(m_services.clock);
        const int contacts = m_sent.plan ? contactsChanged(*m_sent.plan, m_session.plan()) : 0;
        sentences << (contacts > 0 ? tr("%n contact(s) have changed since %1.", nullptr, contacts)
                                         .arg(Formats::dayAndMonth(m_sent.day, today))
                                   : tr("The plan has changed since %1.").arg(Formats::dayAndMonth(since, today)))
                  //: Of copies that people hold
                  << tr("%n copy(ies) to be made and handed out again.", nullptr, old);
    }
    if (left > 0)
        sentences << tr("%n copy(ies) to be taken back from people who have left.", nullptr, left);
    return sentences.join(QLatin1Char(' '));
}

QStringList DocumentsHolders::documents() const
{
    QStringList names;
    for (const DocumentItem &item : allDocuments())
        names << DocumentsText::name(item);
    return names << tr("Crash kit");
}

QList<Person> DocumentsHolders::peopleHere() const
{
    const QDate today = Formats::today(m_services.clock);
    QList<Person> people = inOrder(m_session.plan().table<Person>());
    people.removeIf([today](const Person &person) { return person.leftOn.isValid() && person.leftOn <= today; });
    return people;
}

QStringList DocumentsHolders::people() const
{
    QStringList names{tr("A place")};
    for (const Person &person : peopleHere())
        names << person.name;
    return names;
}

bool DocumentsHolders::note(int document, int person, const QString &place, int medium)
{
    const QList<Person> people = peopleHere();
    const QString where = place.simplified();
    HandOut handOut;
    if (person > 0 && person <= people.size())
        handOut.person = people.at(person - 1).id;
    else if (where.isEmpty())
        return false;
    const auto &known = allDocuments();
    const qsizetype row = std::clamp<qsizetype>(document, 0, known.size());
    const DocumentItem item = isKit(row) ? DocumentItem() : known.at(row);
    const QDate today = Formats::today(m_services.clock);
    handOut.place = where;
    handOut.medium = static_cast<CopyMedium>(std::clamp(medium, 0, static_cast<int>(CopyMedium::Stick)));
    handOut.document = isKit(row) ? QString::fromLatin1(kitDocument) : item.kindName();
    handOut.edition = isKit(row) ? Edition::Management : item.edition;
    handOut.date = today;
    handOut.version = longDateText(today, m_session.plan().organisation().language);
    handOut.madeAt = m_services.clock.now().utcMilliseconds;
    return static_cast<bool>(
        m_session.commit(withHandOut(m_session.plan(), handOut, m_services.ids), OperationKind::Edit));
}

void DocumentsHolders::end(const QString &copy)
{
    (void)m_session.commit(withCopyEnded(m_session.plan(), {QUuid::fromString(copy)}, Formats::today(m_services.clock)),
                           OperationKind::Edit);
}

void DocumentsHolders::readSent()
{
    const auto sentAt = lastSentOut(m_session.plan());
    if (sentAt == m_sentAt)
        return;
    m_sentAt = sentAt;
    m_sent = {};
    Q_EMIT sentChanged();
    if (!sentAt)
        return;
    m_session.runOnFile(
        this, [now = m_session.plan(), at = *sentAt](PlanRepository &file) { return planAt(file, now, at); },
        [this, sentAt](const Result<Plan> &then) {
            if (sentAt == m_sentAt)
                take(then, Formats::day(*sentAt));
        });
}

void DocumentsHolders::take(const Result<Plan> &then, const QDate &day)
{
    if (!then)
        return;
    m_sent = {*then, day};
    Q_EMIT changed();
    Q_EMIT sentChanged();
}

} // namespace relais
