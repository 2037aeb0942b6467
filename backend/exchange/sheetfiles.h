// SPDX-License-Identifier: GPL-3.0-or-later
// SheetFiles: the SheetReader of the program. What a file is, its bytes say: separated values are read here (csvsheet),
// spreadsheets by a process of their own (sheetprocess). Any thread; blocking up to 10 s.
#pragma once

#include "exchange/sheetprocess.h"
#include "services/sheetreader.h"

namespace relais {

class SheetFiles final : public SheetReader {
public:
    // program: as SheetProcess.
    explicit SheetFiles(const QString &program);

    Result<QList<Sheet>> read(const QByteArray &bytes, const QString &fileName) override;
    Result<Sheet> pasted(const QString &text) override;

private:
    SheetProcess m_process;
};

} // namespace relais
