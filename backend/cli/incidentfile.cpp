// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/incidentfile.h"

#include "cli/commands.h"
#include "services/beginrun.h"
#include "services/newsrhythm.h"
#include "wording/errortext.h"

namespace relais {

namespace {

QString idOf(const Run &run)
{
    return run.id.value.toString(QUuid::WithoutBraces);
}

} // namespace

IncidentFile::IncidentFile(const IncidentOptions &options, CommandContext &context, OpenMode mode)
    : m_options(options)
    , m_context(context)
    , m_conduct(context.services.clock, context.services.ids)
{
    auto opened = context.open(QString::fromStdString(options.file), mode);
    const auto contents = context.services.contents();
    if (!opened)
        m_status = opened.error();
    else if (!contents)
        m_status = contents.error();
    if (!m_status) {
        fail(m_status.error());
        return;
    }
    m_opened.emplace(std::move(*opened));
    m_contents = *contents;
}

bool IncidentFile::fail(const Error &error)
{
    m_context.fail(error, QString::fromStdString(m_options.file));
    m_status = error;
    return false;
}

bool IncidentFile::failSaying(const QString &sentence, ErrorCode code)
{
    const Error error{code, {}, {}};
    m_context.failSaying(sentence, error);
    m_status = error;
    return false;
}

std::optional<Id<Run>> IncidentFile::meant(bool overWillDo)
{
    const auto runs = foldedRuns(m_opened->repository().runs());
    if (!runs) {
        fail(runs.error());
        return std::nullopt;
    }
    const QString typed = QString::fromStdString(m_options.run).toLower();
    QList<Id<Run>> under;
    QList<Id<Run>> over;
    for (const auto &[record, progress] : *runs) {
        if (record.run.isIncident() && idOf(record.run).startsWith(typed))
            (progress.phase < RunPhase::Ended ? under : over).append(record.run.id);
    }
    if (under.size() == 1)
        return under.constFirst();
    if (under.size() > 1) {
        failSaying(CommandText::tr("Several outages are under way. Say which with --run: “list” shows them."),
                   ErrorCode::NotFound);
        return std::nullopt;
    }
    if (!over.isEmpty() && (overWillDo || !typed.isEmpty()))
        return over.constFirst();
    failSaying(CommandText::tr("No such outage is in this plan. “list” shows those that are."), ErrorCode::NotFound);
    return std::nullopt;
}

bool IncidentFile::find(bool overWillDo)
{
    const auto run = m_status ? meant(overWillDo) : std::nullopt;
    if (!run)
        return false;
    const auto read = readRun(m_opened->repository().runs(), m_context.services.codec, *run);
    return read ? take(*read) : fail(read.error());
}

bool IncidentFile::begin(const Run &run, const QList<RunEvent> &events)
{
    const auto begun = beginRun(m_opened->repository().runs(), m_context.services.codec, run, events, plan());
    return begun ? take(*begun) : fail(begun.error());
}

bool IncidentFile::take(const ReadRun &read)
{
    m_frozen = read.frozen;
    return take(m_conduct.open(read.record));
}

bool IncidentFile::take(const Result<RunEvent> &event)
{
    return take(event ? Result(QList<RunEvent>{*event}) : Result<QList<RunEvent>>(event.error()));
}

bool IncidentFile::take(const Result<QList<RunEvent>> &events)
{
    if (!m_status)
        return false;
    if (!events)
        return fail(events.error());
    for (const RunEvent &event : *events) {
        if (const Status appended = m_opened->repository().runs().append(event); !appended)
            return fail(appended.error());
    }
    return true;
}

IncidentState IncidentFile::state() const
{
    return incidentState(progress(), m_frozen, m_conduct.elapsed(), phrases());
}

IncidentReview IncidentFile::review() const
{
    return incidentReview(progress(), m_frozen, m_conduct.elapsed(), phrases());
}

Result<ChainEnd> IncidentFile::chain()
{
    const auto record = m_opened->repository().runs().read(progress().run.id);
    return record ? Result(ChainEnd{record->head, record->events.size()}) : Result<ChainEnd>(record.error());
}

QDateTime IncidentFile::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_context.services.clock.now().utcMilliseconds);
}

std::optional<qint64> IncidentFile::momentOf(const std::string &typed)
{
    const QString text = QString::fromStdString(typed);
    const QDateTime written = QDateTime::fromString(text, Qt::ISODate);
    const auto said = written.isValid() ? std::optional(written) : lastTimeSaid(text, now());
    if (said && *said <= now())
        return said->toMSecsSinceEpoch();
    failSaying(CommandText::tr("“%1” is not a moment that has been: write “9:12”, “21/11 14:05” or "
                               "“2026-11-21T14:05”.")
                   .arg(text),
               ErrorCode::InvalidValue);
    return std::nullopt;
}

} // namespace relais
