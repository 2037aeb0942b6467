// SPDX-License-Identifier: GPL-3.0-or-later
// What can be made to fail, and how a failure is named where something was amiss.
#pragma once

#include "faultrecorder.h"
#include "faultrow.h"

#include <QString>

#include <cerrno>

namespace relais::test {

struct FailingCall {
    const char *name;
    RelaisFaultKind kind;
};

constexpr FailingCall failingCalls[] = {{"write", RelaisFaultWrites},       {"sync", RelaisFaultSyncs},
                                        {"truncate", RelaisFaultTruncates}, {"unlink", RelaisFaultUnlinks},
                                        {"open", RelaisFaultOpens},         {"rename or link", RelaisFaultRenames}};

struct Failure {
    FailingCall call = failingCalls[0];
    int nth = 1;
    bool persists = false; // all later ones fail too

    // Odd calls find the disk full, even ones broken; for good it is the other way round.
    [[nodiscard]] int error() const { return ((nth % 2) != 0) == persists ? EIO : ENOSPC; }

    [[nodiscard]] QString name() const
    {
        return QStringLiteral("%1 %2, %3, %4")
            .arg(QLatin1StringView(call.name))
            .arg(nth)
            .arg(persists ? QStringLiteral("and all later") : QStringLiteral("once"),
                 error() == EIO ? QStringLiteral("EIO") : QStringLiteral("ENOSPC"));
    }

    // The next to try: each of the first ones, then one in so many.
    void next() { nth += nth < 6 ? 1 : numberWanted("RELAIS_FAULT_FURTHER", 7); }

    void begin(const QString &folder) const
    {
        relais_fault_fail(folder.toUtf8().constData(), call.kind, nth, persists, error());
    }
};

} // namespace relais::test
