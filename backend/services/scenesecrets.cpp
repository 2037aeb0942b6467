// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/scenesecrets.h"

#include "services/matchwords.h"

#include <algorithm>

namespace relais {

namespace {

template <class T> void addTelling(const Table<T> &table, const QStringList &secrets, QStringList &names)
{
    for (const T &row : table) {
        if (holdsSecret(row.name, secrets))
            names.append(row.name);
    }
}

} // namespace

bool holdsSecret(const QString &name, const QStringList &secrets)
{
    return std::any_of(secrets.begin(), secrets.end(),
                       [&name](const QString &secret) { return holdsName(name, secret); });
}

QString untold(const QString &text, const QStringList &secrets, const Plan &plan, const QString &someone)
{
    QStringList names = secrets;
    addTelling(plan.table<Tool>(), secrets, names);
    addTelling(plan.table<Provider>(), secrets, names);
    std::stable_sort(names.begin(), names.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    QString result = text;
    for (const QString &name : std::as_const(names)) {
        for (auto at = result.indexOf(name, 0, Qt::CaseInsensitive); !name.isEmpty() && at >= 0;) {
            const bool whole = isWordAt(result, at, name.size());
            if (whole)
                result.replace(at, name.size(), someone);
            at = result.indexOf(name, at + (whole ? someone.size() : 1), Qt::CaseInsensitive);
        }
    }
    if (!result.isEmpty() && result != text)
        result[0] = result.at(0).toUpper();
    return result;
}

} // namespace relais
