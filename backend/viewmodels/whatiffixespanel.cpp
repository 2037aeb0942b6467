// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/whatiffixespanel.h"

#include "wording/errortext.h"
#include "wording/formats.h"
#include "wording/whatiftext.h"

namespace relais {

namespace {

constexpr qsizetype fixesShown = 3;

constexpr RowColumn<WhatIfFixRow> fixColumns[] = {
    {"key", [](const WhatIfFixRow &row) { return QVariant(row.key); }},
    {"rank", [](const WhatIfFixRow &row) { return QVariant(row.rank); }},
    {"title", [](const WhatIfFixRow &row) { return QVariant(row.title); }},
    {"reason", [](const WhatIfFixRow &row) { return QVariant(row.reason); }},
    {"effort", [](const WhatIfFixRow &row) { return QVariant(row.effort); }},
    {"owner", [](const WhatIfFixRow &row) { return QVariant(row.owner); }},
    {"ownerName", [](const WhatIfFixRow &row) { return QVariant(row.ownerName); }},
    {"due", [](const WhatIfFixRow &row) { return QVariant(row.due); }},
    {"promise", [](const WhatIfFixRow &row) { return QVariant(row.promise); }},
    {"action", [](const WhatIfFixRow &row) { return QVariant(row.action); }},
};

struct Ranking {
    QList<WhatIfFix> fixes;
    bool cut = false; // somebody stopped the runner, not this panel
};

} // namespace

WhatIfFixesPanel::WhatIfFixesPanel(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_ideas(services)
    , m_rows(fixColumns, this)
{ }

WhatIfFixesPanel::~WhatIfFixesPanel()
{
    m_stop.request_stop();
}

QString WhatIfFixesPanel::others() const
{
    const auto more = static_cast<int>(m_fixes.size() - m_rows.rowCount());
    return more > 0 ? tr("%n other improvement(s)", nullptr, more) : QString();
}

void WhatIfFixesPanel::setWhole(bool whole)
{
    m_whole = whole;
    show();
}

void WhatIfFixesPanel::clear()
{
    m_stop.request_stop();
    ++m_request;
    m_ranking = false;
    m_whole = false;
    m_fixes.clear();
    m_answer = {};
    show();
}

void WhatIfFixesPanel::rank(const WhatIfAnswer &answer, const QString &cause)
{
    m_answer = answer;
    m_cause = cause;
    post();
}

void WhatIfFixesPanel::post()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_ranking = true;
    show();
    const IdeaShelf shelf = m_ideas.shelf();
    m_services.analysis.run(
        this,
        [plan = m_session.plan(), question = m_answer.question, today = Formats::today(m_services.clock),
         ideas = shelf.ideas, catalogue = shelf.catalogue, cards = shelf.cards,
         mine = m_stop](const std::stop_token &end) {
            const std::stop_callback both(end, [mine]() mutable { mine.request_stop(); });
            Ranking ranking;
            ranking.fixes = whatIfFixes(plan, question, {ideas, catalogue, cards}, today, mine.get_token());
            ranking.cut = end.stop_requested();
            return ranking;
        },
        [this, request = ++m_request](const Ranking &ranking) {
            if (request != m_request)
                return;
            if (ranking.cut)
                return post();
            m_ranking = false;
            m_fixes = ranking.fixes;
            show();
        });
}

WhatIfFixRow WhatIfFixesPanel::rowOf(const WhatIfFix &fix, qsizetype at) const
{
    const Plan &plan = m_session.plan();
    const QDate today = Formats::today(m_services.clock);
    const WhatIfText text(plan, m_answer);
    WhatIfFixRow row{.key = fix.key, .rank = QString::number(at + 1)};
    row.title = text.fixTitle(fix);
    row.reason = text.fixReason(fix);
    row.effort = text.fixEffort(fix);
    const Id<Action> action = openActionFor(plan, fix);
    const Action *open = plan.find(action);
    if (open)
        row.action = action.value.toString(QUuid::WithoutBraces);
    const Id<Person> owner = open ? open->owner : fix.owner;
    const QDate due = open ? open->due : fix.due;
    row.owner = static_cast<int>(std::max<qsizetype>(0, m_personIds.indexOf(owner)));
    row.ownerName = plan.nameOf(owner.value);
    row.due = due.isValid() ? due.toString(QStringLiteral("dd/MM/yyyy")) : QString();
    const QString who = row.ownerName.isEmpty() ? tr("nobody yet") : row.ownerName;
    //: Under an improvement, who would do it: %1 is a person, %2 a date
    row.promise = due.isValid() ? tr("%1, by %2").arg(who, Formats::date(due, today)) : who;
    return row;
}

void WhatIfFixesPanel::show()
{
    m_people = {tr("Nobody yet")};
    m_personIds = {{}};
    for (const Person &person : inOrder(m_session.plan().table<Person>())) {
        m_people << person.name;
        m_personIds << person.id;
    }
    QList<WhatIfFixRow> rows;
    for (const WhatIfFix &fix : std::as_const(m_fixes)) {
        if (m_whole || rows.size() < fixesShown)
            rows.append(rowOf(fix, rows.size()));
    }
    m_rows.setRows(rows);
    Q_EMIT changed();
}

WhatIfFix *WhatIfFixesPanel::find(const QString &key)
{
    const auto found =
        std::find_if(m_fixes.begin(), m_fixes.end(), [&](const WhatIfFix &fix) { return fix.key == key; });
    return found == m_fixes.end() ? nullptr : &*found;
}

void WhatIfFixesPanel::create(const QString &key)
{
    const WhatIfFix *fix = find(key);
    if (!fix || !openActionFor(m_session.plan(), *fix).isNull())
        return;
    const WhatIfText text(m_session.plan(), m_answer);
    //: Where an action comes from: %1 is what fails
    const QString note = tr("What if %1…").arg(m_cause);
    const Action action = actionOf(*fix, text.fixTitle(*fix), note, m_services.ids);
    Plan after = m_session.plan();
    after.table<Action>().put(action);
    if (const Status status = m_session.commit(after, OperationKind::Edit); !status)
        Q_EMIT refused(ErrorText::sentences(status.error()));
    else
        Q_EMIT said(tr("Action added: %1").arg(action.title), true);
}

void WhatIfFixesPanel::setOwner(const QString &key, int person)
{
    if (WhatIfFix *fix = find(key))
        fix->owner = m_personIds.value(person);
    show();
}

bool WhatIfFixesPanel::setDue(const QString &key, const QString &text)
{
    const auto due = Formats::parseDate(text, Formats::today(m_services.clock));
    WhatIfFix *fix = find(key);
    if (!fix || (!due && !text.trimmed().isEmpty()))
        return false;
    fix->due = due.value_or(QDate());
    show();
    return true;
}

void WhatIfFixesPanel::open(const QString &key)
{
    for (const WhatIfFixRow &row : m_rows.rows()) {
        if (row.key == key && !row.action.isEmpty())
            Q_EMIT actionWanted(row.action);
    }
}

} // namespace relais
