// SPDX-License-Identifier: GPL-3.0-or-later
// SheetProcess: a spreadsheet read by another process, since what unpacks and reads it is fed what strangers send: that
// process has 10 s, 256 MiB, no file to write, and nothing of ours in its memory. It is this program, started as
// `relais --read-spreadsheet`: bytes on standard input, sheetjson on standard output. Blocking; one instance may be
// used from any thread.
#pragma once

#include "core/result.h"
#include "domain/sheet.h"

#include <QByteArray>

#include <chrono>

namespace relais {

class SheetProcess {
public:
    // program: the path of an executable that answers as readSpreadsheet does.
    explicit SheetProcess(QString program, std::chrono::milliseconds limit = std::chrono::seconds(10));

    // Errors: what the process refused; TookTooLong, TooMuchInside, Crashed.
    [[nodiscard]] Result<QList<Sheet>> read(const QByteArray &bytes) const;

private:
    QString m_program;
    std::chrono::milliseconds m_limit;
};

} // namespace relais
