// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

#include <algorithm>

namespace relais::test {

namespace {

constexpr qint64 sectorBytes = 512;

class Reader {
public:
    explicit Reader(const QByteArray &bytes)
        : m_bytes(bytes)
    { }

    template <class Number> Number number()
    {
        const QByteArray taken = take(sizeof(Number));
        return taken.size() == sizeof(Number) ? qFromLittleEndian<Number>(taken.constData()) : Number(0);
    }
    QByteArray block() { return take(number<quint32>()); }
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] bool isWhole() const { return m_whole; }

private:
    QByteArray take(qint64 count)
    {
        m_whole = m_whole && m_at + count <= m_bytes.size();
        const QByteArray taken = m_bytes.mid(m_at, count);
        m_at += count;
        return taken;
    }

    QByteArray m_bytes;
    qint64 m_at = 0;
    bool m_whole = true;
};

QByteArray folderOfName(const QByteArray &name)
{
    return name.left(std::max<qsizetype>(0, name.lastIndexOf('/')));
}

bool isIn(const QByteArray &name, const QByteArray &folder)
{
    return name.size() > folder.size() && name.startsWith(folder) && name.at(folder.size()) == '/';
}

DiskEvent eventOf(RelaisFaultRecord kind, Reader body)
{
    DiskEvent event{.kind = kind, .name = {}, .other = {}, .bytes = {}};
    switch (kind) {
    case RelaisFaultPresent:
        event.file = body.number<quint32>();
        event.name = body.block();
        event.bytes = body.block();
        break;
    case RelaisFaultCreate:
    case RelaisFaultLink:
        event.file = body.number<quint32>();
        event.name = body.block();
        break;
    case RelaisFaultWrite:
        event.file = body.number<quint32>();
        event.offset = body.number<qint64>();
        event.bytes = body.block();
        break;
    case RelaisFaultTruncate:
        event.file = body.number<quint32>();
        event.offset = body.number<qint64>();
        break;
    case RelaisFaultSync:
        event.file = body.number<quint32>();
        break;
    case RelaisFaultRename:
        event.name = body.block();
        event.other = body.block();
        break;
    case RelaisFaultFolderSync:
    case RelaisFaultUnlink:
    case RelaisFaultPresentFolder:
    case RelaisFaultFolder:
    case RelaisFaultMark:
        event.name = body.block();
        break;
    }
    return event;
}

} // namespace

QList<DiskEvent> readDiskLog(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Reader log(file.readAll());
    QList<DiskEvent> events;
    while (!log.atEnd()) {
        const auto kind = static_cast<RelaisFaultRecord>(log.number<quint8>());
        events.append(eventOf(kind, Reader(log.block())));
    }
    return log.isWhole() ? events : QList<DiskEvent>();
}

void Disk::write(QByteArray &content, const Write &write)
{
    if (write.truncates) {
        content.resize(write.offset, '\0');
        return;
    }
    if (content.size() < write.offset + write.bytes.size())
        content.resize(write.offset + write.bytes.size(), '\0');
    content.replace(write.offset, write.bytes.size(), write.bytes);
}

void Disk::writeSome(QByteArray &content, const Write &whole, bool junk, QRandomGenerator &random)
{
    if (whole.truncates) {
        if (random.bounded(2) == 0)
            write(content, whole);
        return;
    }
    for (qint64 at = 0; at < whole.bytes.size();) {
        const qint64 start = whole.offset + at;
        const qint64 count = std::min(sectorBytes - start % sectorBytes, whole.bytes.size() - at);
        QByteArray piece = whole.bytes.mid(at, count);
        at += count;
        const int fate = static_cast<int>(random.bounded(junk ? 3 : 2));
        if (fate == 0)
            continue;
        if (fate == 2)
            std::generate(piece.begin(), piece.end(), [&] { return static_cast<char>(random.bounded(256)); });
        write(content, {start, piece, false});
    }
}

void Disk::rename(QMap<QByteArray, quint32> &names, const Naming &naming)
{
    if (naming.kind == RelaisFaultUnlink) {
        names.remove(naming.name);
        return;
    }
    if (naming.kind == RelaisFaultRename)
        names.remove(naming.from);
    names.insert(naming.name, naming.file);
    if (naming.kind != RelaisFaultRename || naming.file != aFolder)
        return;
    const auto before = names;
    for (auto name = before.cbegin(); name != before.cend(); ++name) {
        if (isIn(name.key(), naming.from)) {
            names.remove(name.key());
            names.insert(naming.name + name.key().mid(naming.from.size()), name.value());
        }
    }
}

quint32 Disk::named(const QByteArray &name) const
{
    quint32 file = m_names.value(name);
    for (const Naming &naming : m_pending) {
        if (naming.name == name)
            file = naming.file;
    }
    return file;
}

bool Disk::holds(const QByteArray &folder, quint32 file) const
{
    const auto isThere = [&](const QByteArray &name, quint32 its) { return its == file && isIn(name, folder); };
    for (auto name = m_names.cbegin(); name != m_names.cend(); ++name) {
        if (isThere(name.key(), name.value()))
            return true;
    }
    return std::ranges::any_of(m_pending, [&](const Naming &naming) { return isThere(naming.name, naming.file); });
}

// What was written is on the disk. ext4 takes the file's names with it, and the folders that it lies in.
void Disk::sync(quint32 synced)
{
    File &file = m_files[synced];
    for (const Write &pending : std::as_const(file.pending))
        write(file.synced, pending);
    file.pending.clear();
    for (qsizetype i = 0; i < m_pending.size(); ++i) {
        const Naming &naming = std::as_const(m_pending)[i];
        if (naming.file == synced || (naming.kind == RelaisFaultFolder && holds(naming.name, synced)))
            m_pending[i].fileSynced = true;
    }
}

// What it names is on the disk; on ext4 its own name too, and those of the folders that it lies in.
void Disk::syncFolder(const QByteArray &folder)
{
    QList<Naming> left;
    for (Naming naming : std::as_const(m_pending)) {
        if (folderOfName(naming.name) == folder) {
            rename(m_names, naming);
            continue;
        }
        if (naming.kind == RelaisFaultFolder && (naming.name == folder || isIn(folder, naming.name)))
            naming.fileSynced = true;
        left.append(naming);
    }
    m_pending = left;
}

void Disk::apply(const DiskEvent &event)
{
    switch (event.kind) {
    case RelaisFaultPresent:
        m_files[event.file].synced = event.bytes;
        m_names.insert(event.name, event.file);
        break;
    case RelaisFaultPresentFolder:
        m_names.insert(event.name, aFolder);
        break;
    case RelaisFaultFolder:
        m_pending.append({event.kind, aFolder, event.name, {}});
        break;
    case RelaisFaultCreate:
    case RelaisFaultLink:
    case RelaisFaultUnlink:
        m_pending.append({event.kind, event.file, event.name, {}});
        break;
    case RelaisFaultRename:
        m_pending.append({event.kind, named(event.name), event.other, event.name});
        break;
    case RelaisFaultWrite:
    case RelaisFaultTruncate:
        m_files[event.file].pending.append({event.offset, event.bytes, event.kind == RelaisFaultTruncate});
        break;
    case RelaisFaultSync:
        sync(event.file);
        break;
    case RelaisFaultFolderSync:
        syncFolder(event.name);
        break;
    case RelaisFaultMark:
        break;
    }
}

DiskContent Disk::after(const PowerCut &cut, QRandomGenerator &random) const
{
    auto names = m_names;
    for (const Naming &naming : m_pending) {
        const bool kept = cut.names == Names::Kept || (cut.fileSystem == FileSystem::Ext4 && naming.fileSynced)
            || (cut.names == Names::Random && random.bounded(2) == 0);
        if (kept)
            rename(names, naming);
    }
    DiskContent left;
    for (auto name = names.cbegin(); name != names.cend(); ++name) { // outer folders come first
        const QByteArray folder = folderOfName(name.key());
        if (!folder.isEmpty() && !left.folders.contains(folder))
            continue; // lost with its folder
        if (name.value() == aFolder) {
            left.folders.append(name.key());
            continue;
        }
        const File file = m_files.value(name.value());
        QByteArray content = file.synced;
        for (const Write &pending : file.pending) {
            if (cut.content == Content::Kept)
                write(content, pending);
            else if (cut.content != Content::Dropped)
                writeSome(content, pending, cut.content == Content::Junk, random);
        }
        left.files.insert(name.key(), content);
    }
    return left;
}

bool rebuild(const QString &folder, const DiskContent &content)
{
    QDir(folder).removeRecursively();
    bool done = QDir().mkpath(folder);
    for (const QByteArray &name : content.folders)
        done = QDir(folder).mkpath(QString::fromUtf8(name)) && done;
    for (auto file = content.files.cbegin(); file != content.files.cend(); ++file) {
        QFile copy(QDir(folder).filePath(QString::fromUtf8(file.key())));
        done = copy.open(QIODevice::WriteOnly) && copy.write(file.value()) == file.value().size() && done;
    }
    return done;
}

} // namespace relais::test
