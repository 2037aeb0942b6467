// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/incidententry.h"

#include "services/newsrhythm.h"
#include "wording/formats.h"
#include "wording/incidenttext.h"

#include <algorithm>

namespace relais {

namespace {

constexpr qsizetype mostFound = 6;
constexpr int sinceTyped = 3; // the row of sinceChoices

constexpr RowColumn<IncidentFoundRow> foundColumns[] = {
    {"key", [](const IncidentFoundRow &row) { return QVariant(row.key); }},
    {"iconName", [](const IncidentFoundRow &row) { return QVariant(row.iconName); }},
    {"title", [](const IncidentFoundRow &row) { return QVariant(row.title); }},
    {"note", [](const IncidentFoundRow &row) { return QVariant(row.note); }},
};

QString iconOf(IncidentFindKind kind)
{
    switch (kind) {
    case IncidentFindKind::Tool:
        return QStringLiteral("tools");
    case IncidentFindKind::Activity:
        return QStringLiteral("checklist");
    case IncidentFindKind::Provider:
        return QStringLiteral("building");
    case IncidentFindKind::Situation:
        break;
    }
    return QStringLiteral("lifebuoy");
}

} // namespace

IncidentEntry::IncidentEntry(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_rows(foundColumns, this)
{
    const auto forget = [this] { m_stale = true; };
    connect(&session, &PlanSession::opened, this, forget);
    connect(&session, &PlanSession::planChanged, this, forget);
}

QStringList IncidentEntry::sinceChoices()
{
    //: Since when something does not work
    return {tr("just now"), tr("10 min"), tr("30 min"), tr("another time")};
}

QString IncidentEntry::question()
{
    return IncidentText::triageQuestion();
}

QStringList IncidentEntry::answers()
{
    QStringList words;
    for (const Triage triage : {Triage::Attack, Triage::NoAttack, Triage::Unknown})
        words << IncidentText::triageAnswer(triage);
    return words;
}

QString IncidentEntry::blocked() const
{
    if (m_session.kind() == PlanSession::Kind::File)
        return {};
    return tr("This is an example, where nothing is kept. Open your own plan: what you do and write down is then kept "
              "with it.");
}

void IncidentEntry::begin()
{
    if (m_stale)
        read();
    m_text.clear();
    show();
}

void IncidentEntry::read()
{
    if (!m_services.contents)
        return;
    m_stale = false;
    m_services.analysis.run(
        this,
        [plan = m_session.plan(), contents = m_services.contents, language = Formats::language(),
         today = Formats::today(m_services.clock)](const std::stop_token &) {
            return IncidentSearch(plan, *contents, language, today);
        },
        [this, request = ++m_request](const IncidentSearch &search) {
            if (request != m_request)
                return; // a later plan is being read
            m_search = search;
            show();
        });
}

void IncidentEntry::setText(const QString &text)
{
    m_text = text;
    show();
}

void IncidentEntry::show()
{
    m_found = m_search.find(m_text, mostFound);
    QList<IncidentFoundRow> rows;
    for (const IncidentFind &find : std::as_const(m_found)) {
        const QString key = find.node.isNull() ? find.card : find.node.value.toString(QUuid::WithoutBraces);
        IncidentFoundRow row{key, iconOf(find.kind), find.symptom.isEmpty() ? find.name : find.symptom, {}};
        if (!find.symptom.isEmpty())
            row.note = find.name;
        rows.append(row);
    }
    if (const QString typed = m_text.simplified(); !typed.isEmpty()) {
        //: The last row under a search: %1 is what was typed, which names nothing known
        rows.append({QStringLiteral("words"), QStringLiteral("document-edit"), tr("Something else: “%1”").arg(typed),
                     tr("five general steps and the log")});
    }
    m_rows.setRows(rows);
    Q_EMIT changed();
}

bool IncidentEntry::isTime(const QString &typed) const
{
    return lastTimeSaid(typed, QDateTime::fromMSecsSinceEpoch(m_services.clock.now().utcMilliseconds)).has_value();
}

qint64 IncidentEntry::sinceOf(int since, const QString &time) const
{
    const qint64 now = m_services.clock.now().utcMilliseconds;
    if (since != sinceTyped) {
        constexpr Minutes ago[] = {Minutes(0), Minutes(10), Minutes(30)};
        return now - std::chrono::milliseconds(ago[std::clamp(since, 0, 2)]).count();
    }
    const auto said = lastTimeSaid(time, QDateTime::fromMSecsSinceEpoch(now));
    return said ? std::min(said->toMSecsSinceEpoch(), now) : now;
}

std::optional<IncidentChoice> IncidentEntry::choiceOf(int row) const
{
    IncidentChoice choice;
    if (row >= 0 && row < m_found.size())
        choice = IncidentChoice::of(m_found.at(row), m_text.simplified());
    else
        choice.words = m_text.simplified();
    const bool empty = choice.subjects.isEmpty() && choice.card.isEmpty() && choice.words.isEmpty();
    return empty ? std::nullopt : std::optional(choice);
}

void IncidentEntry::declare(int row, int since, const QString &time, int triage)
{
    if (const auto choice = choiceOf(row))
        Q_EMIT declared(*choice, sinceOf(since, time), static_cast<Triage>(std::clamp(triage, 0, 2)));
}

void IncidentEntry::join(int row, int since, const QString &time, const QString &run)
{
    if (const auto choice = choiceOf(row))
        Q_EMIT joined(*choice, sinceOf(since, time), run);
}

void IncidentEntry::retranslate()
{
    m_stale = true;
    show();
    Q_EMIT retranslated();
}

} // namespace relais
