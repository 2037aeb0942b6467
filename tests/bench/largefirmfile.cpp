// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/largefirmfile.h"

#include "bench/largefirm.h"
#include "services/planservice.h"
#include "storage/sqlplanfiles.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

namespace relais::bench {

void giveUp(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(error.place.file), qPrintable(error.detail));
    std::exit(4);
}

void storeLargeFirm(const QString &path, int tools)
{
    const QTemporaryDir data;
    test::CountingIds ids;
    const SystemClock clock;
    SqlPlanFiles files(clock, ids, data.path(), QStringLiteral("bench"));
    auto repository = files.create(path);
    if (!repository)
        giveUp(repository.error());
    PlanService service(clock, ids, QStringLiteral("bench"));
    service.open({}, {}, {});
    const auto imported = service.commit(largeFirm(tools), OperationKind::Import);
    if (!imported)
        giveUp(imported.error());
    if (const Status stored = (*repository)->append(*imported, service.plan()); !stored)
        giveUp(stored.error());
}

} // namespace relais::bench
