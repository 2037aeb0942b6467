// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drilllessonspanel.h"

#include "services/debriefanswers.h"
#include "services/drillpeople.h"
#include "wording/errortext.h"
#include "wording/formats.h"

namespace relais {

DrillLessonsPanel::DrillLessonsPanel(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_lessons(drillLessonColumns, this)
    , m_helped(drillWordColumns, this)
    , m_questions(drillQuestionColumns, this)
{ }

QString DrillLessonsPanel::runKey() const
{
    return m_progress.run.id.value.toString(QUuid::WithoutBraces);
}

QList<Id<Person>> DrillLessonsPanel::owners() const
{
    QList<Id<Person>> list{Id<Person>()};
    for (const Person &person : inOrder(m_session.plan().table<Person>())) {
        if (!person.leftOn.isValid())
            list.append(person.id);
    }
    return list;
}

QStringList DrillLessonsPanel::people() const
{
    QStringList names;
    for (const Id<Person> &person : owners())
        names << (person.isNull() ? tr("Nobody yet") : m_session.plan().nameOf(person.value));
    return names;
}

void DrillLessonsPanel::show(const RunProgress &progress, const QList<LocalText> &questions, bool editable)
{
    m_progress = progress;
    m_editable = editable;
    m_asked.clear();
    for (const LocalText &question : questions)
        m_asked << question.in(progress.run.language);
    refresh();
}

void DrillLessonsPanel::clear()
{
    show({}, {}, false);
}

void DrillLessonsPanel::refresh()
{
    const Plan &plan = m_session.plan();
    QHash<QString, qint64> noted;
    for (const RunNote &note : std::as_const(m_progress.notes)) {
        if (note.starred && !note.takenBack)
            noted.insert(withRoles(note.text), note.elapsed);
    }
    m_lessons.setRows(
        DrillReviewRows::lessons(plan, {runKey(), m_asked, noted}, owners(), Formats::today(m_services.clock)));
    m_helped.setRows(DrillReviewRows::helped(plan, runKey()));
    QList<DrillQuestionRow> questions;
    for (const QString &question : std::as_const(m_asked))
        questions.append({question, debriefAnswer(plan, runKey(), question)});
    m_questions.setRows(questions);
    Q_EMIT changed();
}

bool DrillLessonsPanel::commit(const Plan &after)
{
    const Status status = m_session.commit(after, OperationKind::Review, QStringLiteral("run/") + runKey());
    if (!status)
        Q_EMIT refused(ErrorText::sentences(status.error()));
    return static_cast<bool>(status);
}

// A lesson speaks of the plan: whoever is named in it stands there by role.
QString DrillLessonsPanel::withRoles(const QString &text) const
{
    return m_services.contents ? withoutNames(text, m_session.plan(), m_progress,
                                              Speech(m_services.contents->phrases(), m_progress.run.language))
                               : text;
}

QString DrillLessonsPanel::originNote() const
{
    const QDate today = Formats::today(m_services.clock);
    if (m_progress.run.isIncident())
        //: Where an action comes from: %1 is a day
        return tr("Lesson of the outage of %1").arg(Formats::dayAndMonth(Formats::day(m_progress.since), today));
    //: Where an action comes from: %1 is a day
    return tr("Lesson of the drill of %1")
        .arg(Formats::dayAndMonth(Formats::day(m_progress.startedUtcMilliseconds), today));
}

void DrillLessonsPanel::addFinding(const QString &text, FindingKind kind)
{
    if (!m_editable || text.simplified().isEmpty())
        return;
    Finding finding;
    finding.id = m_services.ids.make<Finding>();
    finding.text = withRoles(text.simplified());
    finding.kind = kind;
    finding.run = runKey();
    finding.date = Formats::today(m_services.clock);
    Plan after = m_session.plan();
    after.table<Finding>().put(finding);
    commit(after);
}

void DrillLessonsPanel::addLesson(const QString &text, bool missing)
{
    addFinding(text, missing ? FindingKind::Missing : FindingKind::Lesson);
}

void DrillLessonsPanel::addHelped(const QString &text)
{
    addFinding(text, FindingKind::Helped);
}

void DrillLessonsPanel::answer(const QString &question, const QString &text)
{
    const QString answer = withRoles(text.simplified());
    if (m_editable && answer != debriefAnswer(m_session.plan(), runKey(), question))
        commit(withDebriefAnswer(m_session.plan(), runKey(), question, answer, Formats::today(m_services.clock),
                                 m_services.ids));
}

void DrillLessonsPanel::addAction(const QString &lesson, const QString &title)
{
    const Plan &plan = m_session.plan();
    const Action *beside = plan.find(Id<Action>{QUuid(lesson)});
    const Finding *finding = plan.find(beside ? beside->finding : Id<Finding>{QUuid(lesson)});
    if (!m_editable || !finding || title.simplified().isEmpty())
        return;
    Action action;
    action.id = m_services.ids.make<Action>();
    action.title = title.simplified();
    action.origin = ActionOrigin::Finding;
    action.finding = finding->id;
    action.originNote = originNote();
    Plan after = plan;
    after.table<Action>().put(action);
    commit(after);
}

void DrillLessonsPanel::addTrial(Id<Fallback> fallback)
{
    const QString name = m_session.plan().nameOf(fallback.value);
    if (!m_editable || name.isEmpty())
        return;
    Action action;
    action.id = m_services.ids.make<Action>();
    //: The title of an action: %1 is a fallback
    action.title = tr("Try “%1” for real, ten minutes").arg(name);
    action.origin = ActionOrigin::Finding;
    action.originNote = originNote();
    action.subject = fallback.value.toString(QUuid::WithoutBraces);
    Plan after = m_session.plan();
    after.table<Action>().put(action);
    if (commit(after))
        Q_EMIT said(tr("Action added: %1").arg(action.title), true);
}

void DrillLessonsPanel::rename(const QString &key, const QString &text)
{
    if (text.simplified().isEmpty()) {
        remove(key);
        return;
    }
    Plan after = m_session.plan();
    if (const Finding *finding = m_session.plan().find(Id<Finding>{QUuid(key)})) {
        Finding changed = *finding;
        changed.text = withRoles(text.simplified());
        after.table<Finding>().put(changed);
    } else if (const Action *action = m_session.plan().find(Id<Action>{QUuid(key)})) {
        Action changed = *action;
        changed.title = text.simplified();
        after.table<Action>().put(changed);
    }
    if (m_editable)
        commit(after);
}

void DrillLessonsPanel::remove(const QString &key)
{
    const QString name = m_session.plan().nameOf(QUuid(key));
    Plan after = m_session.plan();
    // An action stands under its lesson: they go together.
    for (const Action &action : m_session.plan().table<Action>()) {
        if (action.finding.value == QUuid(key))
            removeRow(after, action.id.value);
    }
    if (m_editable && removeRow(after, QUuid(key)) && commit(after))
        //: %1 is a lesson or an action
        Q_EMIT said(tr("Removed: %1").arg(name), true);
}

void DrillLessonsPanel::setOwner(const QString &action, int person)
{
    const Action *found = m_session.plan().find(Id<Action>{QUuid(action)});
    if (!m_editable || !found)
        return;
    Action changed = *found;
    changed.owner = owners().value(person);
    Plan after = m_session.plan();
    after.table<Action>().put(changed);
    commit(after);
}

bool DrillLessonsPanel::setDue(const QString &action, const QString &text)
{
    const auto due = Formats::parseDate(text, Formats::today(m_services.clock));
    const Action *found = m_session.plan().find(Id<Action>{QUuid(action)});
    if (!m_editable || !found || (!due && !text.trimmed().isEmpty()))
        return false;
    Action changed = *found;
    changed.due = due.value_or(QDate());
    Plan after = m_session.plan();
    after.table<Action>().put(changed);
    commit(after);
    return true;
}

} // namespace relais
