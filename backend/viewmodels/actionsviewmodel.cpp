// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/actionsviewmodel.h"

#include "viewmodels/changetext.h"
#include "wording/errortext.h"
#include "wording/formats.h"

namespace relais {

namespace {

constexpr int daysInAWeek = 7;

constexpr RowColumn<ActionRow> actionColumns[] = {
    {"key", [](const ActionRow &row) { return QVariant(row.key); }},
    {"title", [](const ActionRow &row) { return QVariant(row.title); }},
    {"owner", [](const ActionRow &row) { return QVariant(row.owner); }},
    {"ownerRow", [](const ActionRow &row) { return QVariant(row.ownerRow); }},
    {"due", [](const ActionRow &row) { return QVariant(row.due); }},
    {"late", [](const ActionRow &row) { return QVariant(row.late); }},
    {"done", [](const ActionRow &row) { return QVariant(row.done); }},
    {"origin", [](const ActionRow &row) { return QVariant(row.origin); }},
    {"heading", [](const ActionRow &row) { return QVariant(row.heading); }},
    {"changed", [](const ActionRow &row) { return QVariant(row.changed); }},
    {"changes", [](const ActionRow &row) { return QVariant(row.changes); }},
    {"retest", [](const ActionRow &row) { return QVariant(row.retest); }},
};

constexpr RowColumn<LessonRow> lessonColumns[] = {
    {"key", [](const LessonRow &row) { return QVariant(row.key); }},
    {"date", [](const LessonRow &row) { return QVariant(row.date); }},
    {"text", [](const LessonRow &row) { return QVariant(row.text); }},
    {"actions", [](const LessonRow &row) { return QVariant(row.actions); }},
};

ActionsViewModel::Group groupOf(const Action &action, QDate today)
{
    if (action.doneOn.isValid())
        return ActionsViewModel::Group::Done;
    if (action.due.isValid() && action.due < today)
        return ActionsViewModel::Group::Late;
    return action.due.isValid() && today.daysTo(action.due) < daysInAWeek ? ActionsViewModel::Group::ThisWeek
                                                                          : ActionsViewModel::Group::Later;
}

// Late and soon first; what has no date after what has one; what is done last, newest first.
bool isActionSooner(const ActionRow &a, const ActionRow &b)
{
    if (a.group != b.group)
        return a.group < b.group;
    if (a.dueDate.isValid() != b.dueDate.isValid())
        return a.dueDate.isValid();
    return a.done ? b.dueDate < a.dueDate : a.dueDate < b.dueDate;
}

Id<Action> idOf(const QString &key)
{
    return {QUuid(key)};
}

} // namespace

ActionsViewModel::ActionsViewModel(PlanSession &session, const Clock &clock, IdSource &ids, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock)
    , m_ids(ids)
    , m_closing(session, clock, this)
    , m_trials(session, clock, ids, this)
    , m_actions(actionColumns, this)
    , m_week(actionColumns, this)
    , m_lessons(lessonColumns, this)
{
    connect(&m_trials, &TrialPanel::said, this, &ActionsViewModel::said);
    connect(&m_trials, &TrialPanel::refused, this, &ActionsViewModel::refused);
    connect(&m_closing, &ActionClosingPanel::said, this, &ActionsViewModel::said);
    connect(&m_closing, &ActionClosingPanel::refused, this, &ActionsViewModel::refused);
    connect(&m_closing, &ActionClosingPanel::rowWanted, this, &ActionsViewModel::rowWanted);
    connect(&session, &PlanSession::opened, this, [this] { setOwnerFilter(0); });
    connect(&session, &PlanSession::closed, this, &ActionsViewModel::refresh);
    connect(&session, &PlanSession::planChanged, this, &ActionsViewModel::refresh);
    refresh();
}

void ActionsViewModel::setOwnerFilter(int row)
{
    m_filter = row;
    refresh();
}

QString ActionsViewModel::nameOf(Group group)
{
    switch (group) {
    case Group::Late:
        return tr("Late");
    case Group::ThisWeek:
        return tr("This week");
    case Group::Later:
        return tr("Later");
    case Group::Done:
        return tr("Done");
    }
    return {};
}

template <class Edit> void ActionsViewModel::edit(const QString &key, OperationKind kind, Edit change)
{
    const Action *found = m_session.plan().find(idOf(key));
    if (!found)
        return;
    Action action = *found;
    const QString sentence = change(action);
    Plan after = m_session.plan();
    after.table<Action>().put(action);
    commit(after, kind, sentence);
}

void ActionsViewModel::commit(const Plan &after, OperationKind kind, const QString &sentence)
{
    const Status status = m_session.commit(after, kind);
    if (!status)
        Q_EMIT refused(ErrorText::sentences(status.error()));
    else if (!sentence.isEmpty())
        Q_EMIT said(sentence, true);
}

void ActionsViewModel::setDone(const QString &key, bool done)
{
    const Action *action = m_session.plan().find(idOf(key));
    if (!action)
        return;
    const QString title = action->title;
    if (done)
        commit(withActionClosed(m_session.plan(), idOf(key), Formats::today(m_clock), {}, {}), OperationKind::Edit,
               tr("Action done: %1").arg(title));
    else
        commit(withActionReopened(m_session.plan(), idOf(key)), OperationKind::Edit,
               tr("Action opened again: %1").arg(title));
}

void ActionsViewModel::setOwner(const QString &key, int person)
{
    edit(key, OperationKind::Edit, [&](Action &action) {
        action.owner = m_personIds.value(person);
        return QString();
    });
}

bool ActionsViewModel::setDue(const QString &key, const QString &text)
{
    const auto due = Formats::parseDate(text, Formats::today(m_clock));
    if (!due && !text.trimmed().isEmpty())
        return false;
    edit(key, OperationKind::Edit, [&](Action &action) {
        action.due = due.value_or(QDate());
        return QString();
    });
    return true;
}

void ActionsViewModel::postponeAWeek(const QString &key)
{
    edit(key, OperationKind::Edit, [&](Action &action) {
        const QDate today = Formats::today(m_clock);
        action.due = std::max(action.due.isValid() ? action.due : today, today).addDays(daysInAWeek);
        return tr("Action put off until %1").arg(Formats::date(action.due, today));
    });
}

void ActionsViewModel::rename(const QString &key, const QString &title)
{
    edit(key, OperationKind::Edit, [&](Action &action) {
        action.title = title.simplified();
        return QString();
    });
}

void ActionsViewModel::add(const QString &title)
{
    if (title.simplified().isEmpty())
        return;
    Action action;
    action.id = m_ids.make<Action>();
    action.title = title.simplified();
    Plan after = m_session.plan();
    after.table<Action>().put(action);
    commit(after, OperationKind::Edit, {});
}

void ActionsViewModel::remove(const QString &key)
{
    const Action *action = m_session.plan().find(idOf(key));
    if (!action)
        return;
    const QString title = action->title;
    Plan after = m_session.plan();
    removeRow(after, QUuid(key));
    commit(after, OperationKind::Remove, tr("Action removed: %1").arg(title));
}

ActionRow ActionsViewModel::rowOf(const Action &action, QDate today) const
{
    const Group group = groupOf(action, today);
    const QDate date = group == Group::Done ? action.doneOn : action.due;
    ActionRow row;
    row.key = action.id.value.toString(QUuid::WithoutBraces);
    row.title = action.title;
    row.owner = m_session.plan().nameOf(action.owner.value);
    row.ownerRow = static_cast<int>(std::max<qsizetype>(0, m_personIds.indexOf(action.owner)));
    row.due = date.isValid() ? Formats::nearDate(date, today) : QString();
    row.dueDate = date;
    row.late = group == Group::Late;
    row.done = group == Group::Done;
    row.origin = action.originNote;
    row.group = static_cast<int>(group);
    if (row.done)
        addChange(action, today, row);
    return row;
}

// What the action changed in the plan, as far as the log is at hand, and when that is tested again.
void ActionsViewModel::addChange(const Action &action, QDate today, ActionRow &row) const
{
    if (action.retestOn.isValid())
        row.retest = tr("To be played again on %1").arg(Formats::date(action.retestOn, today));
    if (action.changed.isEmpty())
        return;
    row.changed = tr("Changed the plan");
    const QUuid changed(action.changed);
    for (const Operation &operation : m_session.history()) {
        if (operation.id.value != changed)
            continue;
        row.changed = tr("Changed the plan: %1").arg(ChangeText::sentence(operation, m_session.plan()));
        row.changes = ChangeText::lines(operation, m_session.plan()).join(QLatin1Char('\n'));
    }
}

void ActionsViewModel::show(const QString &key)
{
    setOwnerFilter(0);
    const QList<ActionRow> rows = m_actions.rows();
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (rows.at(row).key == key)
            m_shown = static_cast<int>(row);
    }
    Q_EMIT shown();
}

void ActionsViewModel::refresh()
{
    const QDate today = Formats::today(m_clock);
    m_personIds = {Id<Person>()};
    m_people = {tr("Nobody yet")};
    for (const Person &person : inOrder(m_session.plan().table<Person>())) {
        if (person.leftOn.isValid())
            continue;
        m_personIds.append(person.id);
        m_people.append(person.name);
    }
    QList<ActionRow> all;
    QList<ActionRow> week;
    m_open = 0;
    for (const Action &action : m_session.plan().table<Action>()) {
        const ActionRow row = rowOf(action, today);
        m_open += row.done ? 0 : 1;
        if (row.group <= static_cast<int>(Group::ThisWeek))
            week.append(row);
        if (m_filter == 0 || row.ownerRow == m_filter)
            all.append(row);
    }
    std::stable_sort(all.begin(), all.end(), isActionSooner);
    std::stable_sort(week.begin(), week.end(), isActionSooner);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i == 0 || all.at(i).group != all.at(i - 1).group)
            all[i].heading = nameOf(static_cast<Group>(all.at(i).group));
    }
    m_actions.setRows(all);
    m_week.setRows(week);
    refreshLessons(today);
    Q_EMIT rowsChanged();
}

void ActionsViewModel::refreshLessons(QDate today)
{
    QList<LessonRow> rows;
    for (const Finding &finding : m_session.plan().table<Finding>()) {
        QStringList actions;
        for (const Action &action : m_session.plan().table<Action>()) {
            if (action.finding == finding.id)
                actions << action.title;
        }
        rows.prepend({finding.id.value.toString(QUuid::WithoutBraces),
                      finding.date.isValid() ? Formats::date(finding.date, today) : QString(), finding.text,
                      actions.isEmpty() ? tr("No action yet") : actions.join(QStringLiteral(", "))});
    }
    m_lessons.setRows(rows);
}

} // namespace relais
