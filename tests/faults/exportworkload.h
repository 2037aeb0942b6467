// SPDX-License-Identifier: GPL-3.0-or-later
// Exporting over older files, a text and a PDF, and a folder that appears at once as a crash kit does. A step is one of
// the three: what stands under each name is the old or the new, whole.
#pragma once

#include "documents/documentwriters.h"
#include "workload.h"

#include <QMap>

namespace relais::test {

class ExportWorkload final : public Workload {
public:
    ExportWorkload(Manner manner, const QString &folder);

    bool prepare() override;
    void run() override;
    void goOn() override;

    [[nodiscard]] QString check(const QString &folder, int acknowledged) const override;
    [[nodiscard]] Status reopen(const QString &) const override { return {}; } // nothing is read again

private:
    Status write(DocumentFormat format, const QString &name, const Document &document);
    Status writeInPlace(DocumentFormat format, const QString &name, const Document &document);
    Status writeKit();
    // What the file holds since it was written; empty where that is not whole.
    [[nodiscard]] QByteArray written(const QString &name) const;
    [[nodiscard]] QString checkFile(const QString &folder, const QString &name, bool isWritten) const;
    [[nodiscard]] static QString checkKit(const QString &folder, bool isWritten);

    QString m_folder;
    DocumentWriters m_writers;
    QMap<QString, QByteArray> m_old; // name > content
    mutable QMap<QString, QByteArray> m_written;
};

} // namespace relais::test
