// SPDX-License-Identifier: GPL-3.0-or-later
// The control: a fault that a reader of length and text easily has. A run that does not find it finds nothing.
#include "fuzz/target.h"

#include <cstring>

namespace relais::test {

void tryBytes(const QByteArray &bytes)
{
    if (!bytes.startsWith("RUN") || bytes.size() < 5)
        return;
    const auto said = static_cast<size_t>(static_cast<unsigned char>(bytes.at(3)));
    QByteArray text(16, ' ');
    std::memcpy(text.data(), bytes.constData() + 4, said); // trusts the length, on both sides
}

} // namespace relais::test
