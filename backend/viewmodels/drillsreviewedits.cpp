// SPDX-License-Identifier: GPL-3.0-or-later
// What is written in a review: lessons, actions, what helped; and its report as a file.
#include "services/drillpeople.h"
#include "viewmodels/drillsreviewviewmodel.h"
#include "viewmodels/planpaths.h"
#include "wording/errortext.h"
#include "wording/formats.h"

#include <QDir>
#include <QFileInfo>

namespace relais {

void DrillsReviewViewModel::addFinding(const QString &text, FindingKind kind)
{
    if (!m_read || text.simplified().isEmpty())
        return;
    Finding finding;
    finding.id = m_services.ids.make<Finding>();
    // A lesson speaks of the plan: whoever is named in it stands there by role.
    finding.text = m_services.contents
        ? withoutNames(text.simplified(), m_session.plan(), m_read->progress,
                       Speech(m_services.contents->phrases(), m_read->record.run.language))
        : text.simplified();
    finding.kind = kind;
    finding.run = runKey();
    finding.date = Formats::today(m_services.clock);
    Plan after = m_session.plan();
    after.table<Finding>().put(finding);
    commit(after);
}

void DrillsReviewViewModel::addLesson(const QString &text, bool missing)
{
    addFinding(text, missing ? FindingKind::Missing : FindingKind::Lesson);
}

void DrillsReviewViewModel::addHelped(const QString &text)
{
    addFinding(text, FindingKind::Helped);
}

void DrillsReviewViewModel::addAction(const QString &lesson, const QString &title)
{
    const Plan &plan = m_session.plan();
    const Action *beside = plan.find(Id<Action>{QUuid(lesson)});
    const Finding *finding = plan.find(beside ? beside->finding : Id<Finding>{QUuid(lesson)});
    if (!m_read || !finding || title.simplified().isEmpty())
        return;
    const QDate today = Formats::today(m_services.clock);
    Action action;
    action.id = m_services.ids.make<Action>();
    action.title = title.simplified();
    action.origin = ActionOrigin::Finding;
    action.finding = finding->id;
    //: Where an action comes from: %1 is a day
    action.originNote = tr("Lesson of the drill of %1")
                            .arg(Formats::dayAndMonth(Formats::day(m_read->progress.startedUtcMilliseconds), today));
    Plan after = plan;
    after.table<Action>().put(action);
    commit(after);
}

void DrillsReviewViewModel::rename(const QString &key, const QString &text)
{
    if (text.simplified().isEmpty()) {
        remove(key);
        return;
    }
    Plan after = m_session.plan();
    if (const Finding *finding = m_session.plan().find(Id<Finding>{QUuid(key)})) {
        Finding changed = *finding;
        changed.text = text.simplified();
        after.table<Finding>().put(changed);
    } else if (const Action *action = m_session.plan().find(Id<Action>{QUuid(key)})) {
        Action changed = *action;
        changed.title = text.simplified();
        after.table<Action>().put(changed);
    }
    commit(after);
}

void DrillsReviewViewModel::remove(const QString &key)
{
    const QString name = m_session.plan().nameOf(QUuid(key));
    Plan after = m_session.plan();
    // An action stands under its lesson: they go together.
    for (const Action &action : m_session.plan().table<Action>()) {
        if (action.finding.value == QUuid(key))
            removeRow(after, action.id.value);
    }
    if (removeRow(after, QUuid(key)) && commit(after))
        //: %1 is a lesson or an action
        Q_EMIT said(tr("Removed: %1").arg(name), true);
}

void DrillsReviewViewModel::setOwner(const QString &action, int person)
{
    const Action *found = m_session.plan().find(Id<Action>{QUuid(action)});
    if (!found)
        return;
    Action changed = *found;
    changed.owner = owners().value(person);
    Plan after = m_session.plan();
    after.table<Action>().put(changed);
    commit(after);
}

bool DrillsReviewViewModel::setDue(const QString &action, const QString &text)
{
    const auto due = Formats::parseDate(text, Formats::today(m_services.clock));
    const Action *found = m_session.plan().find(Id<Action>{QUuid(action)});
    if (!found || (!due && !text.trimmed().isEmpty()))
        return false;
    Action changed = *found;
    changed.due = due.value_or(QDate());
    Plan after = m_session.plan();
    after.table<Action>().put(changed);
    commit(after);
    return true;
}

void DrillsReviewViewModel::exportReport()
{
    if (!m_read || m_exporting || !m_services.contents)
        return;
    m_exporting = true;
    m_exported.clear();
    m_exportNote = tr("The report is being written…");
    Q_EMIT exportChanged();
    // From the file, so that the head of the chain is the one that stands there.
    m_session.runOnFile(
        this,
        [&codec = m_services.codec, run = run()](PlanRepository &file) { return readRun(file.runs(), codec, run); },
        [this](const Result<ReadRun> &read) {
            if (read) {
                writeReport(*read);
                return;
            }
            m_exporting = false;
            m_exportNote = ErrorText::sentences(read.error());
            Q_EMIT exportChanged();
        });
}

void DrillsReviewViewModel::writeReport(const ReadRun &read)
{
    const QString folder =
        m_session.kind() == PlanSession::Kind::File ? QFileInfo(m_session.file().path).absolutePath() : usualFolder();
    const QString day = Formats::day(read.progress.startedUtcMilliseconds).toString(Qt::ISODate);
    //: A document's file name: %1 is the firm, %2 a day, "2026-03-07"
    const QString name = tr("%1 - Drill review %2").arg(fileNameFor(m_session.plan().organisation().name), day);
    const QString path = QDir(folder).filePath(name + QStringLiteral(".pdf"));
    m_services.documentRunner.run(
        this,
        [&writer = m_services.documents, read, plan = m_session.plan(), contents = m_services.contents,
         path](const std::stop_token &stop) {
            return writer.write(drillReport(read.progress, read.measures, plan, *contents, read.record.head),
                                DocumentFormat::Pdf, path, stop);
        },
        [this, path](const Result<DocumentReport> &report) {
            m_exporting = false;
            if (report) {
                m_exported = QUrl::fromLocalFile(path);
                //: %1 is the name of a file
                m_exportNote = tr("The report is written: %1").arg(QFileInfo(path).fileName());
            } else {
                Error error = report.error();
                error.place.file = path;
                m_exportNote = ErrorText::sentences(error);
            }
            Q_EMIT exportChanged();
        });
}

} // namespace relais
