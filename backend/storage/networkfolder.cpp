// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/networkfolder.h"

#include <QFile>

#include <linux/magic.h>
#include <sys/vfs.h>

#include <algorithm>
#include <iterator>

namespace relais {

namespace {

constexpr quint32 networkTypes[] = {
    NFS_SUPER_MAGIC, SMB_SUPER_MAGIC,  CIFS_SUPER_MAGIC, SMB2_SUPER_MAGIC,
    0x65735546, // FUSE: sshfs, clouds that pretend to be a folder
    AFS_SUPER_MAGIC, CODA_SUPER_MAGIC, V9FS_MAGIC,       CEPH_SUPER_MAGIC,
};

} // namespace

bool isNetworkFileSystem(quint32 type)
{
    return std::ranges::find(networkTypes, type) != std::end(networkTypes);
}

bool isOnNetwork(const QString &file)
{
    struct statfs info = {};
    return ::statfs(QFile::encodeName(file).constData(), &info) == 0
        && isNetworkFileSystem(static_cast<quint32>(info.f_type));
}

} // namespace relais
