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

class Disk {
public:
    void apply(const DiskEvent &event);

    // Name > content of every file that is there after the cut.
    [[nodiscard]] QMap<QByteArray, QByteArray> after(const PowerCut &cut, QRandomGenerator &random) const;

    [[nodiscard]] const QList<QByteArray> &folders() const { return m_folders; }

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

    QHash<quint32, File> m_files;
    QMap<QByteArray, quint32> m_names; // synced
    QList<Naming> m_pending;
    QList<QByteArray> m_folders;
};

// Makes the folder hold exactly these files. Only flat and one-level names occur.
bool rebuild(const QString &folder, const QMap<QByteArray, QByteArray> &files, const QList<QByteArray> &folders);

} // namespace relais::test
