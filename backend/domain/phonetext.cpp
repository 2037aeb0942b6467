// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phonetext.h"

#include <QRegularExpression>

namespace relais {

std::optional<QString> phoneFromText(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral(
            "^\\+?[\\d\\s().,/-]*\\d[\\d\\s().,/-]*\\d[\\d\\s().,/-]*((poste|ext\\.?|p\\.|#|\\*)\\s*\\d+)?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString typed = text.trimmed();
    if (!number.match(typed).hasMatch())
        return std::nullopt;
    return typed;
}

} // namespace relais
