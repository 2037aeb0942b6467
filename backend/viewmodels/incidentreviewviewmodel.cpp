// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/incidentreviewviewmodel.h"

#include "services/incidentconduct.h"
#include "wording/errortext.h"
#include "wording/formats.h"

#include <algorithm>

namespace relais {

namespace {

constexpr qint64 millisecondsAMinute = 60'000;

constexpr RowColumn<IncidentFactRow> factTable[] = {
    {"key", [](const IncidentFactRow &row) { return QVariant(row.key); }},
    {"name", [](const IncidentFactRow &row) { return QVariant(row.name); }},
    {"value", [](const IncidentFactRow &row) { return QVariant(row.value); }},
    {"good", [](const IncidentFactRow &row) { return QVariant(row.good); }},
};
constexpr RowColumn<IncidentLessonRow> proposalTable[] = {
    {"key", [](const IncidentLessonRow &row) { return QVariant(row.key); }},
    {"text", [](const IncidentLessonRow &row) { return QVariant(row.text); }},
    {"action", [](const IncidentLessonRow &row) { return QVariant(row.action); }},
};
constexpr RowColumn<IncidentProofRow> usedTable[] = {
    {"key", [](const IncidentProofRow &row) { return QVariant(row.key); }},
    {"name", [](const IncidentProofRow &row) { return QVariant(row.name); }},
    {"note", [](const IncidentProofRow &row) { return QVariant(row.note); }},
    {"given", [](const IncidentProofRow &row) { return QVariant(row.given); }},
};

QString minutesText(qint64 milliseconds)
{
    return Formats::duration(Minutes(milliseconds / millisecondsAMinute));
}

QString fallbackKey(Id<Fallback> fallback)
{
    return fallback.value.toString(QUuid::WithoutBraces);
}

} // namespace

IncidentReviewViewModel::IncidentReviewViewModel(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_learnt(services, session)
    , m_papers(services, session)
    , m_figures(factTable, this)
    , m_lanes(incidentLaneColumns, this)
    , m_messages(factTable, this)
    , m_steps(factTable, this)
    , m_proposals(proposalTable, this)
    , m_proofs(usedTable, this)
{
    connect(&session, &PlanSession::planChanged, this, &IncidentReviewViewModel::refresh);
    connect(&session, &PlanSession::opened, this, &IncidentReviewViewModel::leave);
    connect(&session, &PlanSession::closed, this, &IncidentReviewViewModel::leave);
    connect(&m_learnt, &DrillLessonsPanel::refused, this, &IncidentReviewViewModel::refused);
    connect(&m_learnt, &DrillLessonsPanel::said, this, &IncidentReviewViewModel::said);
}

void IncidentReviewViewModel::show(Id<Run> run)
{
    m_session.runOnFile(
        this, [&codec = m_services.codec, run](PlanRepository &file) { return readRun(file.runs(), codec, run); },
        [this](const Result<ReadRun> &read) {
            if (read)
                look(*read, true);
            else
                Q_EMIT refused(ErrorText::sentences(read.error()));
        });
}

void IncidentReviewViewModel::look(const ReadRun &read, bool first)
{
    if (!m_services.contents)
        return;
    m_services.analysis.run(
        this,
        [read, &phrases = m_services.contents->phrases()](const std::stop_token &) {
            return Looked{read, incidentState(read.progress, read.frozen, read.progress.elapsed, phrases),
                          incidentReview(read.progress, read.frozen, read.progress.elapsed, phrases)};
        },
        [this, first, request = ++m_request](const Looked &looked) {
            if (request == m_request)
                take(looked, first);
        });
}

void IncidentReviewViewModel::take(const Looked &looked, bool first)
{
    m_read = looked.read;
    m_state = looked.state;
    m_review = looked.review;
    m_papers.setRun(m_read->record.run.id);
    refresh();
    if (first)
        Q_EMIT shown();
}

void IncidentReviewViewModel::leave()
{
    const bool wasOpen = isOpen();
    ++m_request;
    m_read.reset();
    m_learnt.clear();
    Q_EMIT changed();
    if (wasOpen)
        Q_EMIT left();
}

QString IncidentReviewViewModel::title() const
{
    return m_read ? m_read->record.run.title : QString();
}

QString IncidentReviewViewModel::subtitle() const
{
    if (!m_read)
        return {};
    return Formats::longDate(Formats::day(m_read->progress.since)) + QStringLiteral(", ")
        + Formats::time(m_read->progress.since) + QStringLiteral(" · ") + words().lasted(m_review);
}

QString IncidentReviewViewModel::readOnlyWords() const
{
    if (!m_read || !m_session.isReadOnly())
        return {};
    return tr("This plan is open to read only. The outage is kept apart and comes back into the plan once it can be "
              "written; its review can be finished then.");
}

double IncidentReviewViewModel::span() const
{
    double most = std::max(playhead(), static_cast<double>(millisecondsAMinute));
    for (const IncidentLaneRow &lane : m_lanes.rows())
        most = std::max({most, lane.target, std::min(lane.limit, 2 * playhead())});
    return most;
}

void IncidentReviewViewModel::refresh()
{
    if (!m_read)
        return;
    const IncidentView view{m_read->progress, m_state, m_review.lanes, m_read->frozen, m_session.plan()};
    m_lanes.setRows(IncidentRows::lanes(view));
    showFigures();
    showSaid();
    showLessons();
    m_learnt.show(m_read->progress, {}, isEditable());
    Q_EMIT changed();
}

void IncidentReviewViewModel::showFigures()
{
    const IncidentText text = words();
    QList<IncidentFactRow> rows;
    const auto add = [&rows](const char *key, const QString &name, const QString &value, bool good = true) {
        rows.append({QString::fromLatin1(key), name, value, good});
    };
    add("lasted", tr("Duration"), text.lasted(m_review));
    if (!m_review.lanes.isEmpty())
        add("loss", tr("Loss"), text.loss(m_review));
    add("first", tr("First word"),
        //: When the first message was sent: %1 is a duration
        m_review.firstMessage ? tr("after %1").arg(minutesText(*m_review.firstMessage)) : tr("none was written down"),
        m_review.firstMessage.has_value());
    if (!m_review.promises.isEmpty())
        add("promises", tr("Promised words"), text.promises(m_review), m_review.promisesBroken == 0);
    add("steps", tr("Steps"), text.steps(m_review));
    m_figures.setRows(rows);
}

// What was said when, and what was done.
void IncidentReviewViewModel::showSaid()
{
    const IncidentText text = words();
    QList<IncidentFactRow> said;
    for (const RunNote &note : std::as_const(m_review.messages)) {
        IncidentFactRow row{QString::number(note.sequence), text.moment(note.elapsed), note.text, true};
        for (const IncidentPromise &promise : std::as_const(m_review.promises)) {
            if (promise.sequence != note.sequence)
                continue;
            row.value += QStringLiteral(". ") + text.promise(promise);
            row.good = !promise.broken;
        }
        said.append(row);
    }
    m_messages.setRows(said);
    QList<IncidentFactRow> done;
    for (const RunStep &step : std::as_const(m_review.steps))
        done.append(
            {step.key, step.text, step.tickedAt ? text.stepDone(step) : tr("not ticked"), step.tickedAt.has_value()});
    m_steps.setRows(done);
}

void IncidentReviewViewModel::showLessons()
{
    m_lessons = m_services.contents
        ? incidentLessons(m_read->progress, m_review, m_session.plan(), m_services.contents->phrases())
        : QList<IncidentLesson>();
    const QString run = m_read->record.run.id.value.toString(QUuid::WithoutBraces);
    QSet<QString> learnt;
    for (const Finding &finding : m_session.plan().table<Finding>()) {
        if (finding.run == run)
            learnt.insert(finding.text);
    }
    QList<IncidentLessonRow> rows;
    for (qsizetype i = 0; i < m_lessons.size(); ++i) {
        if (!learnt.contains(m_lessons.at(i).text))
            rows.append({QString::number(i), m_lessons.at(i).text, m_lessons.at(i).action});
    }
    m_proposals.setRows(rows);
    QList<IncidentProofRow> proofs;
    for (const FallbackPlayed &played : std::as_const(m_review.fallbacks)) {
        //: Under a fallback: %1 is how long it took to start it
        QString note = tr("started in %1").arg(Formats::duration(played.minutes));
        if (played.limit && played.minutes > *played.limit)
            note += QStringLiteral(", ") + tr("slower than what was aimed at");
        proofs.append({fallbackKey(played.fallback), played.name, note,
                       hasUsedProof(m_session.plan(), m_read->progress, played.fallback)});
    }
    m_proofs.setRows(proofs);
}

QStringList IncidentReviewViewModel::clocks() const
{
    QStringList lines;
    if (!m_read)
        return lines;
    const qint64 now = m_services.clock.now().utcMilliseconds;
    if (m_review.authorityUntil)
        lines << IncidentText::clock(IncidentAidKind::DataAuthority, *m_review.authorityUntil, now);
    if (m_review.complaintUntil)
        lines << IncidentText::clock(IncidentAidKind::Complaint, *m_review.complaintUntil, now);
    if (!isReviewed() && m_review.retexUntil.isValid())
        //: %1 is a day
        lines << tr("Finish this review within 30 days: by %1.")
                     .arg(Formats::dayAndMonth(m_review.retexUntil, Formats::today(m_services.clock)));
    return lines;
}

bool IncidentReviewViewModel::commit(const Plan &after, const QString &sentence)
{
    const QString run = m_read->record.run.id.value.toString(QUuid::WithoutBraces);
    const Status status = m_session.commit(after, OperationKind::Review, QStringLiteral("run/") + run);
    if (status)
        Q_EMIT said(sentence, true);
    else
        Q_EMIT refused(ErrorText::sentences(status.error()));
    return static_cast<bool>(status);
}

void IncidentReviewViewModel::learn(const QString &key)
{
    const auto at = key.toLongLong();
    if (!isEditable() || at < 0 || at >= m_lessons.size())
        return;
    const IncidentLesson lesson = m_lessons.at(at);
    commit(withIncidentLesson(m_session.plan(), m_read->progress, lesson, Formats::today(m_services.clock),
                              m_services.ids),
           lesson.action.isEmpty() ? tr("The lesson is kept.") : tr("The lesson and its action are kept."));
}

void IncidentReviewViewModel::prove(const QString &fallback)
{
    if (!m_read || m_session.isReadOnly())
        return;
    const auto found = std::find_if(m_review.fallbacks.begin(), m_review.fallbacks.end(),
                                    [&](const FallbackPlayed &one) { return fallbackKey(one.fallback) == fallback; });
    if (found == m_review.fallbacks.end())
        return;
    //: %1 is a fallback
    commit(withUsedProof(m_session.plan(), m_read->progress, *found, m_services.ids),
           tr("“%1” was used in an outage.").arg(found->name));
}

void IncidentReviewViewModel::close()
{
    if (!isEditable())
        return;
    IncidentConduct conduct(m_services.clock, m_services.ids);
    const auto opened = conduct.open(m_read->record);
    const auto event = opened ? conduct.review() : Result<RunEvent>(opened.error());
    if (!event) {
        Q_EMIT refused(ErrorText::sentences(event.error()));
        return;
    }
    const Id<Run> run = m_read->record.run.id;
    m_session.runOnFile(
        this,
        [&codec = m_services.codec, run, event = *event](PlanRepository &file) -> Result<ReadRun> {
            if (const Status stored = file.runs().append(event); !stored)
                return stored.error();
            return readRun(file.runs(), codec, run);
        },
        [this](const Result<ReadRun> &read) {
            if (!read) {
                Q_EMIT refused(ErrorText::sentences(read.error()));
                return;
            }
            look(*read, false);
            Q_EMIT closed();
            Q_EMIT said(tr("The review is closed."), false);
        });
}

void IncidentReviewViewModel::retranslate()
{
    refresh();
}

} // namespace relais
