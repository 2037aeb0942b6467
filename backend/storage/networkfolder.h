// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a file lies on another computer: a share's locks and syncs are promises of somebody else's program, so a plan
// is better worked on here and copied there. Any thread.
#pragma once

#include <QString>

namespace relais {

// By the kind of file system, as statfs(2) numbers it: NFS, SMB, and what a program of its own serves (FUSE).
bool isNetworkFileSystem(quint32 type);

bool isOnNetwork(const QString &file);

} // namespace relais
