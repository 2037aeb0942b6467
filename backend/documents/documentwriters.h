// SPDX-License-Identifier: GPL-3.0-or-later
// DocumentWriters: the port's one implementation, an engine for each format. Made by composition; one thread at a time.
#pragma once

#include "documents/pandocwriter.h"

namespace relais {

class DocumentWriters final : public DocumentWriter {
public:
    // path: where Pandoc and bubblewrap are looked for, as $PATH; empty = $PATH itself.
    explicit DocumentWriters(const QStringList &path = {});

    Result<DocumentReport> write(const Document &document, DocumentFormat format, const QString &path,
                                 std::stop_token stop) override;

private:
    PandocWriter m_pandoc;
};

} // namespace relais
