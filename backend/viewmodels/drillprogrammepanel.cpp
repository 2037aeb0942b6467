// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillprogrammepanel.h"

#include "core/durablefile.h"
#include "wording/errortext.h"
#include "wording/formats.h"
#include "wording/programmetext.h"

namespace relais {

namespace {

constexpr Minutes shortDrill{45};
constexpr qsizetype namesShown = 6;

constexpr RowColumn<ProgrammeLine> programmeColumns[] = {
    {"key", [](const ProgrammeLine &row) { return QVariant(row.key); }},
    {"text", [](const ProgrammeLine &row) { return QVariant(row.text); }},
    {"names", [](const ProgrammeLine &row) { return QVariant(row.names); }},
};

QString namesShownOf(const QList<ProgrammeRow> &rows)
{
    QStringList names;
    for (const ProgrammeRow &row : rows.mid(0, namesShown))
        names.append(row.name);
    if (rows.size() > namesShown)
        names.append(QStringLiteral("…"));
    return names.join(QStringLiteral(", "));
}

} // namespace

DrillProgrammePanel::DrillProgrammePanel(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_lines(programmeColumns, this)
{
    connect(&session, &PlanSession::planChanged, this, &DrillProgrammePanel::refresh);
    connect(&session, &PlanSession::opened, this, &DrillProgrammePanel::refresh);
}

void DrillProgrammePanel::show(const QList<ReadDrill> &runs, const QList<Scenario> &scenarios, int monthsBetween)
{
    m_runs.clear();
    for (const ReadDrill &read : runs) {
        if (const auto exercised = exercisedIn(read.progress, read.measures))
            m_runs.append(*exercised);
    }
    m_scenarios = scenarios;
    m_monthsBetween = monthsBetween;
    refresh();
}

void DrillProgrammePanel::refresh()
{
    m_programme =
        drillProgramme(m_session.plan(), m_runs, m_scenarios, Formats::today(m_services.clock), m_monthsBetween);
    QList<ProgrammeLine> lines;
    for (const ProgrammeKind kind :
         {ProgrammeKind::Activity, ProgrammeKind::Fallback, ProgrammeKind::Deputy, ProgrammeKind::Scenario}) {
        if (!m_programme.of(kind).isEmpty())
            lines.append({QString::fromLatin1(EnumNames<ProgrammeKind>::names[static_cast<size_t>(kind)]),
                          ProgrammeText::summary(m_programme, kind), namesShownOf(m_programme.never(kind))});
    }
    m_lines.setRows(lines);
    Q_EMIT changed();
}

QString DrillProgrammePanel::last() const
{
    return m_programme.last.isValid()
        //: %1 is a day
        ? tr("Last drill: %1").arg(Formats::date(m_programme.last, Formats::today(m_services.clock)))
        : tr("No drill was played so far.");
}

QStringList DrillProgrammePanel::dates() const
{
    QStringList dates;
    for (const ProgrammeDate &date : m_programme.next)
        dates << ProgrammeText::dateWords(date, Formats::today(m_services.clock));
    return dates;
}

void DrillProgrammePanel::exportTo(const QUrl &file)
{
    if (!m_services.calendar)
        return;
    const Instant now = m_services.clock.now();
    const Calendar calendar =
        programmeCalendar(m_programme, ProgrammeText::calendar(m_programme, m_session.plan().organisation().name),
                          shortDrill, QTimeZone(now.zone.toUtf8()));
    m_services.documentRunner.run(
        this,
        [calendar, made = now.utcMilliseconds, path = file.toLocalFile(),
         write = m_services.calendar](const std::stop_token &) {
            const auto bytes = write(calendar, made);
            return bytes ? writeDurably(path, *bytes, [](const QString &) { return Status(); }) : Status(bytes.error());
        },
        [this, name = file.fileName()](const Status &status) {
            if (!status)
                Q_EMIT refused(ErrorText::sentences(status.error()));
            else
                //: %1 is the name of a file
                Q_EMIT said(tr("Written: %1").arg(name), false);
        });
}

} // namespace relais
