// SPDX-License-Identifier: GPL-3.0-or-later
// P5: from a key to the answer, with 10,000 tools: bench_search [tools]
// Each prefix of several searches is asked for as the window does it; the floor is one look for the same letters
// through all names in memory. The index lives in memory: it adds no byte to the plan file.
#include "bench/largefirm.h"
#include "bench/measure.h"
#include "services/searchindex.h"

#include <cstdlib>

using namespace relais;
using namespace relais::bench;

namespace {

constexpr qsizetype shownOfAKind = 5;
constexpr double searchGoal = 8; // milliseconds, design/reliability.md P5

QList<SearchEntry> entriesOf(const Plan &plan)
{
    QList<SearchEntry> entries;
    for (const Tool &tool : plan.table<Tool>())
        entries.append({SearchKind::Tool, tool.id.value.toString(), tool.name, {}, tool.purpose, {}});
    for (const Activity &activity : plan.table<Activity>())
        entries.append({SearchKind::Activity, activity.id.value.toString(), activity.name, {}, {}, {}});
    for (const Provider &provider : plan.table<Provider>())
        entries.append({SearchKind::Provider, provider.id.value.toString(), provider.name, {}, {}, {}});
    for (const Person &person : plan.table<Person>())
        entries.append({SearchKind::Person, person.id.value.toString(), person.name, {}, {}, {}});
    return entries;
}

} // namespace

int main(int argc, char **argv)
{
    const int tools = argc > 1 ? std::max(std::atoi(argv[1]), 1) : 10000;
    const QList<SearchEntry> entries = entriesOf(largeFirm(tools));
    const SearchIndex index(entries);
    QStringList names;
    for (const SearchEntry &entry : entries)
        names.append(searchable(entry.title));
    std::vector<double> ours;
    std::vector<double> scans;
    qsizetype found = 0;
    for (const QString &typed : {QStringLiteral("serveur 99"), QStringLiteral("camille"), QStringLiteral("héberg 12"),
                                 QStringLiteral("introuvable"), QStringLiteral("impression 4321")}) {
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            const QString letters = typed.left(length);
            ours.push_back(milliseconds([&] { found += index.find(letters, shownOfAKind).size(); }));
            const QString plain = searchable(letters);
            scans.push_back(milliseconds([&] {
                for (const QString &name : names)
                    found += name.contains(plain) ? 1 : 0;
            }));
        }
    }
    if (found == 0)
        return 4; // nothing was searched
    std::printf("%d tools, %zu keys\n", tools, ours.size());
    tellRatio("P5 key to results, median", median(ours), "one scan of the names", median(scans));
    tellFigure("P5 key to results, 99th of 100", percentile(ours, 0.99), "ms", searchGoal);
    return 0;
}
