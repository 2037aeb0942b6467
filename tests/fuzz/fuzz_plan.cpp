// SPDX-License-Identifier: GPL-3.0-or-later
// A plan file from elsewhere, with the journal beside it: checked, opened to be read and to be written, and recovered.
#include "fuzz/target.h"
#include "storage/sqlplanfiles.h"
#include "support/fakeclock.h"
#include "support/files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

namespace relais::test {

namespace {

// What the head of a database says of its own length (sqlite.org/fileformat.html, 1.3); what follows is its journal.
qsizetype saidLength(const QByteArray &bytes)
{
    constexpr qsizetype head = 100;
    if (bytes.size() < head)
        return bytes.size();
    const auto page = qFromBigEndian<quint16>(bytes.constData() + 16);
    const auto pages = qFromBigEndian<quint32>(bytes.constData() + 28);
    const qint64 length = qint64(page == 1 ? 65536 : page) * pages;
    return length > 0 && length < bytes.size() ? length : bytes.size();
}

Operation renaming(const Plan &before, const Plan &after, const LogEnd &end, CountingIds &ids)
{
    return {.id = ids.make<Operation>(),
            .device = QStringLiteral("pc"),
            .sequence = end.sequence + 1,
            .parent = end.last,
            .kind = OperationKind::Edit,
            .utcMilliseconds = 1'764'165'120'000,
            .reverts = {},
            .source = {},
            .changes = difference(before, after)};
}

void readAll(PlanRepository &repository)
{
    (void)repository.recent(20);
    (void)repository.history(200);
    const auto runs = repository.runs().list();
    for (const Run &run : runs ? *runs : QList<Run>()) {
        if (repository.runs().read(run.id))
            (void)repository.runs().snapshot(run.snapshot);
    }
}

void edit(PlanRepository &repository, CountingIds &ids)
{
    const auto plan = repository.load();
    const auto end = repository.logEnd(QStringLiteral("pc"));
    if (!plan || !end)
        return;
    Plan after = *plan;
    after.table<Tool>().put({.id = ids.make<Tool>(), .name = QStringLiteral("Caisse")});
    const Operation operation = renaming(*plan, after, *end, ids);
    if (!repository.append(operation, after))
        return;
    const auto there = repository.has(operation.id);
    require(there && *there, "what was acknowledged is in the file");
    const auto again = repository.load();
    require(again && *again == after, "what was acknowledged is read again");
}

} // namespace

void tryBytes(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    const FakeClock clock;
    CountingIds ids;
    const QString path = folder.filePath(QStringLiteral("firm.relais"));
    const QString recovered = folder.filePath(QStringLiteral("recovered.relais"));
    const QString data = folder.filePath(QStringLiteral("data"));
    const QString journal = path + QStringLiteral("-journal");
    const auto given = [&] {
        const qsizetype length = saidLength(bytes);
        QFile::remove(journal);
        require(writeFile(path, bytes.first(length)), "there is room for a file");
        if (length < bytes.size())
            require(writeFile(journal, bytes.sliced(length)), "there is room for a file");
    };
    QDir(data).removeRecursively();
    QFile::remove(recovered);
    SqlPlanFiles files(clock, ids, data, QStringLiteral("marie"));

    given();
    const auto report = files.verify(path);
    if (const auto opened = files.open(path, OpenMode::ReadOnly)) {
        const bool loaded = bool((*opened)->load());
        require(loaded || !report || !report->isSound(), "a sound file can be read");
        readAll(**opened);
    }
    if (files.recover(path, recovered, {})) {
        const auto checked = files.verify(recovered);
        require(checked && checked->isSound(), "what was recovered is sound");
    }
    given();
    if (const auto opened = files.open(path, OpenMode::Write))
        edit(**opened, ids);
}

} // namespace relais::test
