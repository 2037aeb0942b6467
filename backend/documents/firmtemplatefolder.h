// SPDX-License-Identifier: GPL-3.0-or-later
// FirmTemplateFolder: a firm's template as files of a folder, the user's own in the program's data folder. Owns nothing
// but that folder's name; one thread at a time.
#pragma once

#include "services/firmtemplate.h"

namespace relais {

class FirmTemplateFolder final : public FirmTemplates {
public:
    // ownFolder: where the user's own is kept; need not exist.
    explicit FirmTemplateFolder(QString ownFolder);

    [[nodiscard]] Result<FirmTemplate> read(const QString &folder) const override;
    [[nodiscard]] Result<FirmTemplate> own() const override;
    Status keep(const FirmTemplate &own) override;
    [[nodiscard]] Result<QByteArray> logoFrom(const QString &path) const override;
    [[nodiscard]] Result<QByteArray> referenceFrom(const QString &path) const override;

private:
    QString m_ownFolder;
};

// A PNG or JPEG of at most 4 MiB as a PNG of at most 1,200 x 600 pixels, made anew, so that nothing but its pixels
// comes through. Errors: TooLarge, SyntaxError (another format, damaged).
Result<QByteArray> remadeLogo(const QByteArray &picture);

} // namespace relais
