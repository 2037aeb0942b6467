// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/homeviewmodel.h"

#include "services/distribution.h"
#include "viewmodels/changetext.h"
#include "viewmodels/preferences.h"
#include "viewmodels/steptext.h"
#include "wording/errortext.h"
#include "wording/formats.h"

#include <algorithm>

namespace relais {

namespace {

constexpr qsizetype stepsKept = 12; // so that some remain when others are put off
constexpr qsizetype changesShown = 3;
constexpr int daysPutOff = 7;

constexpr RowColumn<ToolMarkRow> markColumns[] = {
    {"key", [](const ToolMarkRow &row) { return QVariant(row.key); }},
    {"name", [](const ToolMarkRow &row) { return QVariant(row.name); }},
    {"coverage", [](const ToolMarkRow &row) { return QVariant(row.coverage); }},
    {"words", [](const ToolMarkRow &row) { return QVariant(row.words); }},
    {"note", [](const ToolMarkRow &row) { return QVariant(row.note); }},
};

constexpr RowColumn<FirstMonthRow> firstColumns[] = {
    {"key", [](const FirstMonthRow &row) { return QVariant(row.key); }},
    {"title", [](const FirstMonthRow &row) { return QVariant(row.title); }},
    {"minutes", [](const FirstMonthRow &row) { return QVariant(row.minutes); }},
    {"button", [](const FirstMonthRow &row) { return QVariant(row.button); }},
    {"done", [](const FirstMonthRow &row) { return QVariant(row.done); }},
};

constexpr RowColumn<ChangeRow> changeColumns[] = {
    {"key", [](const ChangeRow &row) { return QVariant(row.key); }},
    {"day", [](const ChangeRow &row) { return QVariant(row.day); }},
    {"text", [](const ChangeRow &row) { return QVariant(row.text); }},
};

} // namespace

HomeViewModel::HomeViewModel(const WindowServices &services, PlanSession &session, Preferences &preferences,
                             QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_preferences(preferences)
    , m_ideas(services)
    , m_firstSteps(firstColumns, this)
    , m_marks(markColumns, this)
    , m_tried(markColumns, this)
    , m_toTry(markColumns, this)
    , m_uncovered(markColumns, this)
    , m_changes(changeColumns, this)
    , m_history(changeColumns, this)
{
    connect(&session, &PlanSession::opened, this, &HomeViewModel::beginAnew);
    connect(&session, &PlanSession::closed, this, &HomeViewModel::beginAnew);
    connect(&session, &PlanSession::planChanged, this, &HomeViewModel::refresh);
    connect(&preferences, &Preferences::remindersChanged, this, &HomeViewModel::changed);
    connect(&preferences, &Preferences::exportsChanged, this, &HomeViewModel::showFirstSteps);
}

QString HomeViewModel::greeting() const
{
    const Plan &plan = m_session.plan();
    const QString name = Formats::firstName(plan.nameOf(plan.organisation().author.value));
    //: Home's greeting: %1 is a first name
    return name.isEmpty() ? tr("Hello") : tr("Hello %1").arg(name);
}

QString HomeViewModel::today() const
{
    const Plan &plan = m_session.plan();
    const Organisation firm = plan.organisation();
    const QString day = Formats::longDate(Formats::today(m_services.clock));
    if (!firm.reviewedOn.isValid())
        //: Under the greeting: %1 is a long date
        return tr("%1.").arg(day);
    const QString person = plan.nameOf(firm.reviewedBy.value);
    const QString reviewed = Formats::dayAndMonth(firm.reviewedOn, Formats::today(m_services.clock));
    if (firm.reviewedOn.addMonths(m_preferences.reviewMonths()) < Formats::today(m_services.clock))
        //: Under the greeting: %1 is a long date, %2 a day and month that is long ago
        return tr("%1. Plan last read on %2: it is time to read it again.").arg(day, reviewed);
    //: Under the greeting: %1 is a long date, %2 a day and month, %3 a person
    return person.isEmpty() ? tr("%1. Plan read again on %2.").arg(day, reviewed)
                            : tr("%1. Plan read again on %2 by %3.").arg(day, reviewed, person);
}

bool HomeViewModel::isBegun() const
{
    const Plan &plan = m_session.plan();
    return !plan.table<Activity>().isEmpty() || !plan.table<Tool>().isEmpty();
}

bool HomeViewModel::isFirstMonth() const
{
    const QDate made = Formats::day(m_session.file().createdUtcMilliseconds);
    return m_session.kind() == PlanSession::Kind::File && isBegun()
        && made.daysTo(Formats::today(m_services.clock)) < HomeFirstMonth::days;
}

void HomeViewModel::showFirstSteps()
{
    const bool printed = !m_preferences.exports(m_session.file().id.value).isEmpty();
    m_firstSteps.setRows(
        HomeFirstMonth::rows(m_session.plan(), m_firstMonth, printed, Formats::today(m_services.clock)));
}

void HomeViewModel::takeFirstStep(const QString &key)
{
    using Line = HomeFirstMonth::Line;
    switch (static_cast<Line>(key.toInt())) {
    case Line::Print:
        Q_EMIT printWanted();
        break;
    case Line::Numbers:
        Q_EMIT rowWanted(m_firstMonth.lacking.toString(QUuid::WithoutBraces));
        break;
    case Line::Trial:
        Q_EMIT rowWanted(m_firstMonth.toTry.value.toString(QUuid::WithoutBraces));
        break;
    case Line::Reading:
        markRead();
        break;
    case Line::Drill:
        Q_EMIT drillWanted();
        break;
    }
}

void HomeViewModel::markRead()
{
    Organisation firm = m_session.plan().organisation();
    firm.reviewedOn = Formats::today(m_services.clock);
    firm.reviewedBy = HomeFirstMonth::reader(m_session.plan());
    Plan after = m_session.plan();
    after.table<Organisation>().put(firm);
    if (const Status status = m_session.commit(after, OperationKind::Edit); !status)
        Q_EMIT refused(ErrorText::sentences(status.error()));
    else
        Q_EMIT said(tr("The plan was read today."), true);
}

QString HomeViewModel::readiness() const
{
    if (!m_known)
        return tr("Looking at your tools…");
    if (m_tools.isEmpty())
        return tr("No tool is critical yet");
    if (m_tried.rowCount() == 0)
        return tr("No tried fallback for %n critical tool(s)", nullptr, static_cast<int>(m_tools.size()));
    //: %1 of %n critical tools have a fallback that was really tried
    return tr("%1 of %n critical tool(s) have a tried fallback", nullptr, static_cast<int>(m_tools.size()))
        .arg(m_tried.rowCount());
}

QString HomeViewModel::oldCopies() const
{
    return m_copies > 0 ? tr("%n copy(ies) of the plan to replace or take back", nullptr, m_copies) : QString();
}

QString HomeViewModel::stepTitle() const
{
    return hasStep() ? StepText::title(m_steps.constFirst()) : QString();
}

QString HomeViewModel::stepReason() const
{
    if (!hasStep())
        return {};
    const NextStep &step = m_steps.constFirst();
    QString reason = StepText::reason(step);
    if (step.kind != FixKind::WriteFallback || step.unfinished)
        return reason;
    const auto idea = ideaFor(m_session.plan(), step.row, m_ideas.shelf());
    if (!idea)
        return reason;
    const Language language = Formats::language();
    //: %1 says why a fallback is to be written, %2 is the name of an idea of one, %3 what to do for it, without full
    //: stop
    return tr("%1 An idea: %2. %3.").arg(reason, idea->name.in(language), idea->task.in(language));
}

QString HomeViewModel::stepEffort() const
{
    return hasStep() ? StepText::effort(m_steps.constFirst()) : QString();
}

QString HomeViewModel::stepWhatIf() const
{
    const RowId row = hasStep() ? m_steps.constFirst().row : RowId();
    const Plan &plan = m_session.plan();
    const bool canFail = plan.find(Id<Tool>{row.value}) || plan.find(Id<Provider>{row.value});
    //: A link that asks the question: %1 is a tool or provider
    return canFail ? tr("What if %1 went down?").arg(plan.nameOf(row.value)) : QString();
}

void HomeViewModel::askWhatIf()
{
    if (hasStep())
        Q_EMIT whatIfWanted(m_steps.constFirst().row.value.toString(QUuid::WithoutBraces));
}

void HomeViewModel::makeStepAnAction()
{
    if (!hasStep())
        return;
    const NextStep step = m_steps.constFirst();
    Action action;
    action.id = m_services.ids.make<Action>();
    action.title = stepTitle();
    action.origin = ActionOrigin::WhatIf;
    action.originNote = tr("Next useful step");
    action.subject = step.row.value.toString(QUuid::WithoutBraces);
    Plan after = m_session.plan();
    after.table<Action>().put(action);
    if (const Status status = m_session.commit(after, OperationKind::Edit); !status) {
        Q_EMIT refused(ErrorText::sentences(status.error()));
        return;
    }
    Q_EMIT said(tr("Action added: %1").arg(action.title), true);
    putOff();
}

void HomeViewModel::postponeStep()
{
    if (!hasStep())
        return;
    const QDate until = putOff();
    //: A step that was put off: %1 is a day
    Q_EMIT said(tr("This step comes back on %1").arg(Formats::date(until, Formats::today(m_services.clock))), false);
}

QDate HomeViewModel::putOff()
{
    const QDate until = Formats::today(m_services.clock).addDays(daysPutOff);
    m_preferences.postpone(m_session.file().id.value, m_steps.constFirst().key, until);
    m_steps.removeFirst();
    Q_EMIT changed();
    return until;
}

void HomeViewModel::beginAnew()
{
    show({});
    m_known = false;
    refresh();
}

void HomeViewModel::refresh()
{
    ++m_request;
    m_services.analysis.stop();
    m_services.analysis.run(
        this,
        [plan = m_session.plan(), today = Formats::today(m_services.clock)](const std::stop_token &stop) {
            return Figures{readinessOf(plan, stop), nextStepsOf(plan, stepsKept, stop),
                           HomeFirstMonth::facts(plan, today), copiesToSeeTo(plan, today)};
        },
        [this, request = m_request](const Figures &figures) {
            if (request == m_request) // a later plan is being looked at otherwise
                show(figures);
        });
    showChanges();
    Q_EMIT changed();
}

void HomeViewModel::retranslate()
{
    showTools();
    showFirstSteps();
    showChanges();
    Q_EMIT changed();
}

void HomeViewModel::show(const Figures &figures)
{
    const QDate today = Formats::today(m_services.clock);
    m_known = true;
    m_tools = figures.tools;
    m_steps = figures.steps;
    m_firstMonth = figures.firstMonth;
    m_copies = figures.copies;
    m_steps.removeIf(
        [&](const NextStep &step) { return m_preferences.isPostponed(m_session.file().id.value, step.key, today); });
    showTools();
    showFirstSteps();
    Q_EMIT changed();
}

void HomeViewModel::showTools()
{
    QList<ToolMarkRow> groups[3];
    QList<ToolMarkRow> all;
    for (const ToolReadiness &tool : std::as_const(m_tools)) {
        all.append(rowOf(tool));
        groups[all.constLast().coverage].append(all.constLast());
    }
    m_marks.setRows(all);
    m_tried.setRows(groups[0]);
    m_toTry.setRows(groups[1]);
    m_uncovered.setRows(groups[2]);
}

ToolMarkRow HomeViewModel::rowOf(const ToolReadiness &tool) const
{
    ToolMarkRow row;
    row.key = tool.tool.value.toString(QUuid::WithoutBraces);
    row.name = tool.name;
    switch (tool.mark) {
    case RelayMark::Tried:
        row.coverage = 0;
        row.words = tr("Fallback tried");
        break;
    case RelayMark::ToTry:
        row.coverage = 1;
        row.words = tr("Fallback to try");
        break;
    case RelayMark::Partly:
    case RelayMark::None:
        row.coverage = 2;
        row.words = tr("No fallback");
        break;
    }
    if (tool.mark == RelayMark::Partly && !tool.tried.isEmpty())
        //: %1 and %2 are lists of activities
        row.note = tr("Tried for %1, nothing for %2")
                       .arg(tool.tried.join(QStringLiteral(", ")), tool.uncovered.join(QStringLiteral(", ")));
    else if (tool.mark == RelayMark::Partly)
        //: %1 is a list of activities
        row.note = tr("Nothing for %1").arg(tool.uncovered.join(QStringLiteral(", ")));
    return row;
}

void HomeViewModel::showChanges()
{
    m_changes.setRows(changeRows(changesShown));
}

void HomeViewModel::readHistory()
{
    m_history.setRows(changeRows(m_session.history().size()));
}

QList<ChangeRow> HomeViewModel::changeRows(qsizetype most) const
{
    const QDate today = Formats::today(m_services.clock);
    QList<ChangeRow> rows;
    for (const Operation &operation : m_session.history().first(std::min(most, m_session.history().size())))
        rows.append({operation.id.value.toString(QUuid::WithoutBraces),
                     Formats::nearDate(Formats::day(operation.utcMilliseconds), today),
                     ChangeText::sentence(operation, m_session.plan())});
    return rows;
}

} // namespace relais
