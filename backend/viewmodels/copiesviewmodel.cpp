// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/copiesviewmodel.h"

#include "viewmodels/planpaths.h"
#include "viewmodels/preferences.h"
#include "wording/errortext.h"
#include "wording/formats.h"
#include "wording/recoverytext.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace relais {

namespace {

constexpr qsizetype mostRecoveredLines = 8; // of a remark above the page

constexpr RowColumn<CopyRow> copyColumns[] = {
    {"key", [](const CopyRow &row) { return QVariant(row.key); }},
    {"day", [](const CopyRow &row) { return QVariant(row.day); }},
    {"size", [](const CopyRow &row) { return QVariant(row.size); }},
};

// A file that is in use, or that this program is too old for, is not in need of a copy.
bool asksForACopy(ErrorCode code)
{
    return code != ErrorCode::Locked && code != ErrorCode::NewerFormat && code != ErrorCode::Cancelled;
}

Result<QString> firstThatCopies(PlanFiles &files, const QList<Backup> &candidates, const QString &target)
{
    Error last{ErrorCode::NotFound, QStringLiteral("no copy is left"), {}};
    for (const Backup &backup : candidates) {
        const Status copied = files.copyTo(backup.path, target);
        if (copied)
            return target;
        last = copied.error();
    }
    return last;
}

} // namespace

CopiesViewModel::CopiesViewModel(const WindowServices &services, PlanSession &session, Preferences &preferences,
                                 QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_preferences(preferences)
    , m_rows(copyColumns, this)
{
    keep();
    keepIn();
    connect(&preferences, &Preferences::copiesFolderChanged, this, &CopiesViewModel::keepIn);
    connect(&preferences, &Preferences::copiesKeptChanged, this, &CopiesViewModel::keep);
    const auto lookAtOpen = [this] {
        m_failed = false;
        if (m_recovery && m_session.file().id != m_recovery->plan)
            m_recovery.reset();
        sayTakenUp();
        lookAt(m_session.file().path, m_session.file().id);
    };
    connect(&session, &PlanSession::opened, this, lookAtOpen);
    connect(&session, &PlanSession::closed, this, lookAtOpen);
    connect(&session, &PlanSession::openFailed, this, &CopiesViewModel::lookAtFailed);
}

void CopiesViewModel::keep()
{
    m_services.storage.run(
        this,
        [&files = m_services.files, count = m_preferences.copiesKept()](const std::stop_token &) {
            files.keepBackups(count);
            return count;
        },
        [](int) {});
}

void CopiesViewModel::keepIn()
{
    m_services.storage.run(
        this,
        [&files = m_services.files, folders = m_preferences.copiesFolders(),
         own = hasOwnFolder()](const std::stop_token &) { return files.keepBackupsIn(own, folders); },
        [this](const QString &folder) {
            m_folder = folder;
            refresh();
        });
}

QString CopiesViewModel::folder() const
{
    return QDir::toNativeSeparators(m_folder);
}

QUrl CopiesViewModel::folderUrl() const
{
    return QFileInfo::exists(m_folder) ? QUrl::fromLocalFile(m_folder) : QUrl();
}

bool CopiesViewModel::hasOwnFolder() const
{
    return !m_preferences.copiesFolder().isEmpty();
}

void CopiesViewModel::chooseFolder(const QUrl &folder)
{
    const QString path = folder.toLocalFile();
    if (!path.isEmpty())
        m_preferences.setCopiesFolder(path);
}

void CopiesViewModel::useUsualFolder()
{
    m_preferences.setCopiesFolder({});
}

QString CopiesViewModel::offer() const
{
    if (!m_failed || m_backups.isEmpty())
        return {};
    const QDate day = Formats::day(m_backups.constFirst().utcMilliseconds);
    //: A button: %1 is a day and month
    return tr("Take up the copy of %1").arg(Formats::dayAndMonth(day, Formats::today(m_services.clock)));
}

void CopiesViewModel::refresh()
{
    lookAt(m_path, m_plan);
}

void CopiesViewModel::retranslate()
{
    show();
}

void CopiesViewModel::lookAtFailed(const Error &error, const QString &path)
{
    if (m_session.kind() != PlanSession::Kind::None)
        return; // what is open stays open, and these are its copies
    m_failed = asksForACopy(error.code);
    m_damaged = error.code == ErrorCode::Damaged || error.code == ErrorCode::NotAPlan;
    lookAt(path, m_failed ? m_preferences.planOf(path) : Id<Plan>());
}

void CopiesViewModel::lookAt(const QString &path, Id<Plan> plan)
{
    if (plan != m_plan)
        m_backups.clear();
    m_path = path;
    m_plan = plan;
    ++m_request;
    show();
    if (plan.isNull())
        return;
    m_services.storage.run(
        this, [&files = m_services.files, plan](const std::stop_token &) { return files.backups(plan); },
        [this, request = m_request](const Result<QList<Backup>> &found) {
            if (request != m_request || !found)
                return; // of a file that is no longer the one asked about, or there is nothing to show
            m_backups = *found;
            show();
        });
}

void CopiesViewModel::show()
{
    const QDate today = Formats::today(m_services.clock);
    QList<CopyRow> rows;
    for (const Backup &backup : std::as_const(m_backups)) {
        const QString day = Formats::nearDate(Formats::day(backup.utcMilliseconds), today);
        //: When a copy was made: %1 is a day, %2 a time such as 14:32
        rows.append({backup.path, tr("%1 at %2").arg(day, Formats::time(backup.utcMilliseconds)),
                     QLocale().formattedDataSize(backup.bytes, 0, QLocale::DataSizeTraditionalFormat)});
    }
    m_rows.setRows(rows);
    Q_EMIT changed();
}

void CopiesViewModel::takeUp(const QString &key)
{
    for (const Backup &backup : std::as_const(m_backups)) {
        if (backup.path == key)
            write({backup}, copyTarget());
    }
}

void CopiesViewModel::takeUpNewest()
{
    write(m_backups, copyTarget());
}

void CopiesViewModel::takeHere()
{
    const QString path = m_session.file().path;
    write({{path, 0, 0}}, freePath(usualFolder(), QFileInfo(path).completeBaseName()));
}

QString CopiesViewModel::copyTarget() const
{
    //: Name of the file of a copy that is taken up: %1 is the former file's name
    return targetFor(tr("%1 - copy"));
}

QString CopiesViewModel::targetFor(const QString &name) const
{
    const QFileInfo former(m_path);
    const QString folder = QFileInfo::exists(former.absolutePath()) ? former.absolutePath() : usualFolder();
    return freePath(folder, name.arg(former.completeBaseName()));
}

void CopiesViewModel::write(const QList<Backup> &candidates, const QString &target)
{
    if (m_busy || candidates.isEmpty())
        return;
    setBusy(true);
    m_services.storage.run(
        this,
        [&files = m_services.files, candidates, target](const std::stop_token &) {
            return firstThatCopies(files, candidates, target);
        },
        [this, former = m_path](const Result<QString> &written) {
            setBusy(false);
            if (!written) {
                Q_EMIT refused(ErrorText::sentences(written.error()));
                return;
            }
            m_former = former;
            m_session.open(*written);
        });
}

void CopiesViewModel::recover()
{
    if (m_busy || !canRecover())
        return;
    setBusy(true);
    //: Name of the file of a plan that was saved from a damaged one: %1 is the former file's name
    const QString target = targetFor(tr("%1 - recovered"));
    m_services.storage.run(
        this,
        [&files = m_services.files, source = m_path, target, plan = m_plan](const std::stop_token &) {
            return files.recover(source, target, plan);
        },
        [this, target](const Result<RecoveryReport> &report) {
            setBusy(false);
            if (!report) {
                Q_EMIT refused(ErrorText::sentences(report.error()));
                return;
            }
            m_recovery = *report;
            m_session.open(target);
        });
}

QString CopiesViewModel::recovered() const
{
    if (!m_recovery || m_session.kind() != PlanSession::Kind::File)
        return {};
    QStringList lines{RecoveryText::summary(*m_recovery)};
    for (const RecoveredItem &item : m_recovery->items) {
        const QString line = RecoveryText::line(item);
        if (lines.size() > mostRecoveredLines)
            return lines.join(QLatin1Char('\n')) + QStringLiteral("\n…");
        if (!line.isEmpty())
            lines += line;
    }
    return lines.join(QLatin1Char('\n'));
}

void CopiesViewModel::dismissRecovered()
{
    m_recovery.reset();
    Q_EMIT changed();
}

void CopiesViewModel::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT changed();
}

void CopiesViewModel::sayTakenUp()
{
    if (m_former.isEmpty() || m_session.kind() != PlanSession::Kind::File)
        return;
    //: After a copy was taken up: %1 is its file, %2 the former file
    Q_EMIT said(tr("The copy is open and saved in “%1”. “%2” stays as it was.")
                    .arg(QFileInfo(m_session.file().path).fileName(), QFileInfo(m_former).fileName()),
                false);
    m_former.clear();
}

} // namespace relais
