// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultrow.h"

#include "wording/errortext.h"

#include <cstdio>

namespace relais::test {

void FaultRow::count(const QString &found, const QString &where)
{
    if (found.isEmpty())
        return;
    if (first.isEmpty())
        first = where + QStringLiteral(": ") + found;
    const QString kind = found.section(QLatin1Char(':'), 0, 0);
    if (kind == QLatin1StringView("lost"))
        ++lost;
    else if (kind == QLatin1StringView("missing"))
        ++missing;
    else if (kind == QLatin1StringView("untold"))
        ++untold;
    else
        ++corrupt;
}

void FaultRow::print() const
{
    std::printf("fault\t%s\t%s\t%s\t%d\t%d\t%d\t%d\t%d\t%s\n", nameOf(job), fault, control, tried, corrupt, lost,
                missing, untold, qPrintable(remark));
    std::fflush(stdout);
}

int numberWanted(const char *variable, int usually)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber && number > 0 ? number : usually;
}

QString faultOfWords(const Error &error)
{
    const QString words = ErrorText::sentences(error);
    // What happened, what is safe, what to do: two sentences are the least.
    if (words.count(QLatin1Char('.')) < 2)
        return QStringLiteral("untold: no words for ") + error.detail;
    return words.contains(error.detail) && !error.detail.isEmpty() ? QStringLiteral("untold: ") + words : QString();
}

} // namespace relais::test
