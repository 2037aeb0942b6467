// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is told the recorded events one by one and can say at any instant what would be left of it if the power
// went: what was synced for certain, what was not in the way one asks for. Values; one thread.
#pragma once

#include "faultrecorder.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QRandomGenerator>
#include <QString>

namespace relais::test {

struct DiskEvent {
    RelaisFaultRecord kind;
    quint32 file = 0;
    QByteArray name; // or the text of a mark
    QByteArray other; // the new name
    qint64 offset = 0; // or the new size
    QByteArray bytes;
};

// The log that the recorder wrote; empty if it is not whole.
QList<DiskEvent> readDiskLog(const QString &path);

// What becomes of written and not yet synced content.
enum class Content { Kept, Dropped, Torn, Junk }; // Torn, Junk: by sectors of 512 bytes
// What becomes of new, moved and removed names in a folder that was not synced since.
enum class Names { Kept, Dropped, Random };
// Whether syncing a file also makes its name durable.
enum class FileSystem { Strict, Ext4 };

struct PowerCut {
    Content content;
    Names names;
    FileSystem fileSystem;
};

// What is there: in folders that are there.
struct DiskContent {
    QMap<QByteArray, QByteArray> files; // name > content
    QList<QByteArray> folders; // outer before inner
};

class Disk {
public:
    void apply(const DiskEvent &event);

    [[nodiscard]] DiskContent after(const PowerCut &cut, QRandomGenerator &random) const;

private:
    struct Write {
        qint64 offset; // or the new size
        QByteArray bytes;
        bool truncates;
    };
    struct File {
        QByteArray synced;
        QList<Write> pending;
    };
    struct Naming {
        RelaisFaultRecord kind;
        quint32 file;
        QByteArray name;
        QByteArray from; // of a rename
        bool fileSynced = false;
    };

    static void write(QByteArray &content, const Write &write);
    static void writeSome(QByteArray &content, const Write &write, bool junk, QRandomGenerator &random);
    static void rename(QMap<QByteArray, quint32> &names, const Naming &naming);
    [[nodiscard]] quint32 named(const QByteArray &name) const;
    [[nodiscard]] bool holds(const QByteArray &folder, quint32 file) const;
    void sync(quint32 synced);
    void syncFolder(const QByteArray &folder);

    static constexpr quint32 aFolder = 0xFFFFFFFF; // in the place of a file
    QHash<quint32, File> m_files;
    QMap<QByteArray, quint32> m_names; // synced
    QList<Naming> m_pending;
};

// Makes the folder hold exactly that.
bool rebuild(const QString &folder, const DiskContent &content);

} // namespace relais::test
