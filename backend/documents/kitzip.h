// SPDX-License-Identifier: GPL-3.0-or-later
// A folder as one ZIP file, read back byte for byte. Any thread.
#pragma once

#include "core/result.h"

#include <stop_token>

namespace relais {

// Packs the folder, itself the first part of every name in it, into a new file on the same disk. Names must be ASCII.
// Errors: Cancelled, PermissionDenied, DiskFull, WriteFailed, ReadFailed; OutputCheckFailed: what was written does not
// read as what lies in the folder. After an error the file may be there.
Status packFolder(const QString &folder, const QString &file, std::stop_token stop);

} // namespace relais
