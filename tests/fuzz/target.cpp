// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

#include <QtGlobal>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace relais::test {

namespace {

// Qt says of strange bytes that they are strange, which would fill the log.
void saysNothing(QtMsgType, const QMessageLogContext &, const QString &) { }

} // namespace

void require(bool holds, const char *rule)
{
    if (holds)
        return;
    std::fprintf(stderr, "This does not hold: %s\n", rule);
    std::abort();
}

} // namespace relais::test

// By the name that libFuzzer calls.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size); // NOLINT(readability-identifier-naming)
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QtMessageHandler before = qInstallMessageHandler(relais::test::saysNothing);
    Q_UNUSED(before)
    // A copy of just these bytes, so that the sanitizer sees who reads behind them.
    relais::test::tryBytes(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
