// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetfiles.h"

#include "domain/sheetrefusal.h"
#include "exchange/csvsheet.h"

#include <QFileInfo>

namespace relais {

namespace {

// A compound file: an .xls, or any Office file behind a password, whose stream is named in UTF-16.
std::optional<SheetRefusal> oldOffice(const QByteArray &bytes)
{
    if (!bytes.startsWith(QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")))
        return std::nullopt;
    const QByteArrayView encrypted("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    return bytes.contains(encrypted) ? SheetRefusal::Locked : SheetRefusal::OldExcel;
}

} // namespace

SheetFiles::SheetFiles(const QString &program)
    : m_process(program)
{ }

Result<QList<Sheet>> SheetFiles::read(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > SheetLimits::bytes)
        return refusedSheet(SheetRefusal::FileTooLarge);
    if (bytes.startsWith("PK\x03\x04"))
        return m_process.read(bytes);
    if (const auto refusal = oldOffice(bytes))
        return refusedSheet(*refusal);
    auto sheet = csvSheet(bytes, QFileInfo(fileName).completeBaseName());
    return sheet ? Result<QList<Sheet>>(QList<Sheet>{*std::move(sheet)}) : Result<QList<Sheet>>(sheet.error());
}

Result<Sheet> SheetFiles::pasted(const QString &text)
{
    return pastedSheet(text);
}

} // namespace relais
