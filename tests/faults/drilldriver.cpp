// SPDX-License-Identifier: GPL-3.0-or-later
// Leads one run by the machine's own clocks and timers into a plan file, as the window does: each event is stored
// before it is told, one line "kind key reason amount elapsed monotonic". A drill at twenty times the speed, four
// injects at minutes 0, 1, 1 and 2, to its end; or an incident that began ten minutes ago, until the wall clock was
// moved twice. Started again on the same file it goes on where it was.
#include "core/id.h"
#include "services/drillconduct.h"
#include "services/incidentconduct.h"
#include "storage/sqlplanfiles.h"
#include "support/preparedrun.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>

#include <cstdio>

namespace {

using namespace relais;

constexpr qint64 fast = 2000; // hundredths
constexpr int beatPeriod = 250; // milliseconds

template <class E> const char *nameOf(const std::optional<E> &value)
{
    return value ? EnumNames<E>::names[static_cast<size_t>(*value)] : "-";
}

class Driver {
public:
    Driver(const QString &file, bool incident)
        : m_incident(incident)
        , m_files(m_clock, m_ids, QFileInfo(file).path() + QStringLiteral("/data"), QStringLiteral("driver"))
    {
        const bool isNew = !QFileInfo::exists(file);
        auto repository = isNew ? m_files.create(file) : m_files.open(file, OpenMode::Write);
        if (!repository)
            fail("the file does not open");
        m_repository = std::move(*repository);
        if (isNew)
            prepare();
        const auto listed = runs().list();
        if (!listed || listed->isEmpty())
            fail("there is no run");
        m_run = listed->constFirst().id;
        const auto record = runs().read(m_run);
        if (!record)
            fail("the run cannot be read");
        take(m_incident ? m_works.open(*record) : m_leads.open(*record));
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
    }

    void begin()
    {
        tell("ready", {}, "-", 0, conduct().elapsed());
        if (m_incident) {
            take(one(m_works.start()));
        } else if (conduct().progress().phase == RunPhase::Ready) {
            take(one(m_leads.startBriefing()));
            take(one(m_leads.setSpeed(fast)));
            take(m_leads.start());
        }
        tick();
    }

private:
    [[noreturn]] static void fail(const char *what)
    {
        std::fprintf(stderr, "%s\n", what);
        std::exit(2);
    }

    RunRepository &runs() { return m_repository->runs(); }
    [[nodiscard]] const RunConduct &conduct() const
    {
        return m_incident ? static_cast<const RunConduct &>(m_works) : m_leads;
    }
    static Result<QList<RunEvent>> one(const Result<RunEvent> &event)
    {
        return event ? Result(QList<RunEvent>{*event}) : Result<QList<RunEvent>>(event.error());
    }

    void prepare()
    {
        RunRecord record = test::preparedRun(4, m_ids);
        record.run.pace = RunPace::Clock;
        if (m_incident) {
            record.run.incidentSince = m_clock.now().utcMilliseconds - 600'000;
            record.events.clear();
        }
        for (RunEvent &event : record.events) {
            if (event.kind == RunEventKind::InjectPlanned)
                event.at = (*event.at / 5 + Minutes(1)) / 2; // 0, 1, 1, 2
        }
        if (!runs().begin(record.run, record.events, test::frozenPlan))
            fail("the run is not kept");
    }

    void tick()
    {
        take(m_incident ? m_works.tick() : m_leads.tick());
        if (!runs().beat(m_run, conduct().heartbeat()))
            fail("no heartbeat");
        const RunProgress &progress = conduct().progress();
        if (progress.phase == RunPhase::Paused)
            take(one(m_leads.resume()));
        if (m_incident ? m_steps == 2 : !progress.next()) {
            take(one(m_incident ? m_works.end() : m_leads.end()));
            QCoreApplication::quit();
            return;
        }
        const auto due = m_incident ? std::nullopt : m_leads.untilDue();
        m_timer.start(due ? static_cast<int>(std::clamp<qint64>(due->count(), 1, beatPeriod)) : beatPeriod);
    }

    void take(const Result<QList<RunEvent>> &events)
    {
        if (!events)
            fail("refused");
        for (const RunEvent &event : *events) {
            if (!runs().append(event))
                fail("not stored");
            m_steps += event.kind == RunEventKind::WallClockStepped ? 1 : 0;
            tell(EnumNames<RunEventKind>::names[static_cast<size_t>(event.kind)], event.key, nameOf(event.reason),
                 event.amount.value_or(0), event.elapsed);
        }
    }

    void tell(const char *kind, const QString &key, const char *reason, qint64 amount, qint64 elapsed)
    {
        std::printf("%s %s %s %lld %lld %lld\n", kind, key.isEmpty() ? "-" : qPrintable(key), reason, amount, elapsed,
                    m_clock.now().monotonicMilliseconds);
        std::fflush(stdout);
    }

    bool m_incident;
    SystemClock m_clock;
    SystemIdSource m_ids{m_clock};
    SqlPlanFiles m_files;
    std::unique_ptr<PlanRepository> m_repository;
    Id<Run> m_run;
    DrillConduct m_leads{m_clock, m_ids};
    IncidentConduct m_works{m_clock, m_ids};
    int m_steps = 0; // of the wall clock
    QTimer m_timer;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Driver driver(arguments.value(1), arguments.value(2) == QLatin1StringView("incident"));
    driver.begin();
    return QCoreApplication::exec();
}
