// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sha256.h"

#include <array>

namespace relais {

namespace {

using Digest = std::array<uint8_t, SHA256_DIGEST_SIZE>;

Digest digestOf(sha256_ctx &state)
{
    Digest digest = {};
    sha256_digest(&state, digest.size(), digest.data());
    return digest;
}

QByteArrayView viewOf(const Digest &digest)
{
    return {reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(digest.size())};
}

void update(sha256_ctx &state, QByteArrayView bytes)
{
    sha256_update(&state, static_cast<size_t>(bytes.size()), reinterpret_cast<const uint8_t *>(bytes.data()));
}

Digest digestOf(QByteArrayView bytes)
{
    sha256_ctx state = {};
    sha256_init(&state);
    update(state, bytes);
    return digestOf(state);
}

} // namespace

Sha256::Sha256()
    : m_state()
{
    sha256_init(&m_state);
}

void Sha256::add(QByteArrayView bytes)
{
    update(m_state, bytes);
}

QByteArray Sha256::result()
{
    return viewOf(digestOf(m_state)).toByteArray();
}

QByteArray sha256(QByteArrayView bytes)
{
    return viewOf(digestOf(bytes)).toByteArray();
}

bool hasSha256(QByteArrayView bytes, QByteArrayView hash)
{
    return viewOf(digestOf(bytes)) == hash;
}

} // namespace relais
