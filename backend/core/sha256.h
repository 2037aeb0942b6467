// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 (FIPS 180-4), by nettle: a plan is read by hashing each of its rows, and Qt's own is nine times as slow on a
// processor that has instructions for it. Values; any thread.
#pragma once

#include <QByteArray>

#include <nettle/sha2.h>

namespace relais {

class Sha256 {
public:
    Sha256();

    void add(QByteArrayView bytes);
    // Of all that was added (32 bytes); begins anew.
    [[nodiscard]] QByteArray result();

private:
    sha256_ctx m_state;
};

[[nodiscard]] QByteArray sha256(QByteArrayView bytes);

// Whether that is the hash of the bytes.
[[nodiscard]] bool hasSha256(QByteArrayView bytes, QByteArrayView hash);

} // namespace relais
