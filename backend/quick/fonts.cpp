// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick/fonts.h"

#include <QFontDatabase>

namespace relais {

Status loadFonts()
{
    for (const auto &weight : {QStringLiteral("Regular"), QStringLiteral("Medium"), QStringLiteral("SemiBold")}) {
        const QString file = QStringLiteral(":/relais/fonts/Inter-%1.otf").arg(weight);
        if (QFontDatabase::addApplicationFont(file) < 0)
            return Error{ErrorCode::ReadFailed, QStringLiteral("font not usable"), {file, {}, 0}};
    }
    return {};
}

} // namespace relais
