// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/descriptor.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace relais {

Descriptor Descriptor::open(const QString &path, int flags, unsigned mode)
{
    return Descriptor(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, mode));
}

bool Descriptor::close()
{
    return !isOpen() || ::close(std::exchange(m_number, -1)) == 0;
}

} // namespace relais
