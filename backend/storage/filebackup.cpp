// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filebackup.h"

#include "core/durablefile.h"
#include "storage/database.h"
#include "storage/files.h"
#include "storage/personalvault.h"
#include "storage/runstore.h"
#include "storage/sqlerror.h"
#include "storage/verification.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace relais {

namespace {

constexpr QLatin1StringView timeFormat("yyyyMMdd'T'HHmmsszzz");

// Where a file ends: its format and the last links of its log and its runs.
QByteArray endOf(Connection &connection)
{
    Statement statement(connection, "SELECT hash FROM operation ORDER BY number DESC LIMIT 1");
    const QByteArray head = statement.step() ? statement.bytes(0) : QByteArray();
    return head + endOfRuns(connection) + QByteArray::number(connection.integer("PRAGMA user_version"));
}

QString folderOfPlan(const QString &place, Id<Plan> plan)
{
    return place + QLatin1Char('/') + plan.value.toString(QUuid::WithoutBraces);
}

Status checkCopy(const QString &copy)
{
    auto database = Database::open(copy, OpenMode::ReadOnly, {});
    if (!database)
        return database.error();
    return guarded(copy, [&]() -> Status {
        const FileReport report = verifyAll(database->connection(), copy);
        if (!report.isSound())
            return Error{ErrorCode::Damaged,
                         QStringLiteral("the copy is not what was written"),
                         {copy, report.damage.constFirst(), 0}};
        return {};
    });
}

Status forgetIn(const QString &backup, const QUuid &person)
{
    auto database = Database::open(backup, OpenMode::Write, {});
    if (!database)
        return database.error();
    if (database->isReadOnly())
        return Error{ErrorCode::ReadOnly, QStringLiteral("a backup that cannot be rewritten"), inFile(backup)};
    const Status status = guarded(backup, [&]() -> Status {
        Transaction transaction(database->connection());
        forgetPersonal(database->connection(), person);
        transaction.commit();
        database->connection().execute("VACUUM");
        return {};
    });
    return status ? checkCopy(backup) : status;
}

} // namespace

FileBackup::FileBackup(const Clock &clock, QString dataFolder)
    : m_clock(clock)
    , m_dataFolder(std::move(dataFolder))
{ }

QStringList FileBackup::places() const
{
    QStringList places = m_keeping->folders;
    places.insert(m_keeping->chosen ? places.size() : 0, m_dataFolder + QStringLiteral("/backups"));
    places.removeDuplicates();
    return places;
}

QString FileBackup::keepIn(bool chosen, const QStringList &folders) const
{
    *m_keeping = {m_keeping->count, chosen && !folders.isEmpty(), folders};
    return places().constFirst();
}

QList<Backup> FileBackup::list(Id<Plan> plan) const
{
    QList<Backup> all;
    for (const QString &place : places())
        all += listIn(folderOfPlan(place, plan));
    std::ranges::stable_sort(all, std::greater(), &Backup::utcMilliseconds);
    return all;
}

QList<Backup> FileBackup::listIn(const QString &folder)
{
    QList<Backup> found;
    const auto files = QDir(folder).entryInfoList({QStringLiteral("*.relais")}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        QDateTime time = QDateTime::fromString(file.completeBaseName(), timeFormat);
        time.setTimeSpec(Qt::UTC);
        if (time.isValid())
            found.prepend({file.absoluteFilePath(), time.toMSecsSinceEpoch(), file.size()});
    }
    return found;
}

Status FileBackup::make(Connection &connection, Id<Plan> plan) const
{
    const QString place = places().constFirst();
    if (m_keeping->chosen && !QFileInfo::exists(place))
        return Error{ErrorCode::NotFound, QStringLiteral("the folder of backups is not there"), inFile(place)};
    const QString folder = folderOfPlan(place, plan);
    const auto existing = listIn(folder);
    if (!existing.isEmpty()) {
        auto newest = Database::open(existing.constFirst().path, OpenMode::ReadOnly, {});
        // One that does not open does not count.
        if (newest && endOf(newest->connection()) == endOf(connection))
            return {};
    }
    if (Status status = makeFolder(folder); !status)
        return status;
    // A clock that was set back must not make this one the oldest.
    qint64 now = m_clock.now().utcMilliseconds;
    if (!existing.isEmpty())
        now = std::max(now, existing.constFirst().utcMilliseconds + 1);
    const QString name = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(timeFormat);
    if (Status status = writeCopy(connection, folder + QLatin1Char('/') + name + QStringLiteral(".relais")); !status)
        return status;
    const auto all = listIn(folder);
    for (const Backup &old : all.mid(m_keeping->count))
        QFile::remove(old.path);
    return {};
}

Status FileBackup::forget(Id<Plan> plan, const QUuid &person) const
{
    Status first;
    const auto all = list(plan);
    for (const Backup &backup : all) {
        const Status status = forgetIn(backup.path, person);
        if (first && !status)
            first = status;
    }
    return first;
}

Status writeCopy(Connection &connection, const QString &target)
{
    const QString place = resolvedPath(target);
    if (place.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("no such folder"), inFile(target)};
    if (QFileInfo::exists(place) || QFileInfo::exists(place + QStringLiteral("-journal")))
        return Error{ErrorCode::Conflict, QStringLiteral("there is a file of that name"), inFile(target)};
    const QString draft = place + QStringLiteral(".new");
    QFile::remove(draft);
    Status status = guarded(draft, [&]() -> Status {
        Statement vacuum(connection, "VACUUM INTO ?1");
        vacuum.bindText(1, draft);
        vacuum.run();
        return {};
    });
    if (status)
        status = checkCopy(draft);
    if (status)
        status = syncFile(draft);
    if (status)
        status = moveNew(draft, place);
    if (!status)
        QFile::remove(draft);
    return status;
}

} // namespace relais
