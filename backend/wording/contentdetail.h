// SPDX-License-Identifier: GPL-3.0-or-later
// ContentDetail: the details of a refused content file, which the loaders of the library give in English, for people
// who write such files. GUI thread, in the language installed.
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace relais {

class ContentDetail {
public:
    // The detail in the language installed; as it is where it is not one of the loaders'.
    static QString text(const QString &detail);

    // The details that are known, with %1 and %2 for what they name.
    static QStringList known();
};

} // namespace relais
