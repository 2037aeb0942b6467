// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/whatifcauses.h"

#include "domain/catalogue.h"
#include "services/matchwords.h"
#include "wording/formats.h"

#include <algorithm>

namespace relais {

namespace {

constexpr QLatin1StringView replayPrefix("outage/");

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

} // namespace

void WhatIfCauses::read(const Plan &plan, const QList<Outage> &outages, const Catalogue &catalogue)
{
    m_rows.clear();
    const auto add = [this](const QString &heading, const auto &table, auto note) {
        for (const auto &row : inOrder(table)) {
            if (!row.name.isEmpty())
                m_rows.append({row.id.value.toString(QUuid::WithoutBraces), heading, row.name, note(row), false});
        }
    };
    add(tr("Providers"), plan.table<Provider>(), [](const Provider &provider) { return provider.carries; });
    add(tr("Tools"), plan.table<Tool>(), [](const Tool &tool) { return tool.purpose; });
    add(tr("Sites"), plan.table<Site>(), [](const Site &) { return QString(); });
    add(tr("People"), plan.table<Person>(), [](const Person &person) { return person.job; });
    m_replays.clear();
    addReplays(plan, outages, catalogue);
    m_words.clear();
    for (const WhatIfCauseRow &row : std::as_const(m_rows))
        m_words.append(plainForm(row.name + QLatin1Char(' ') + row.note));
}

// The latest first.
void WhatIfCauses::addReplays(const Plan &plan, const QList<Outage> &outages, const Catalogue &catalogue)
{
    for (auto outage = outages.crbegin(); outage != outages.crend(); ++outage) {
        const QString name = outage->title.in(Formats::language());
        for (const OutageQuestion &question : questionsFromOutage(plan, *outage, catalogue)) {
            m_rows.append(
                {replayPrefix + QString::number(m_replays.size()), tr("Real outages"), name, noteOf(question), false});
            m_replays.append({name, outage->key, question});
        }
    }
}

QString WhatIfCauses::noteOf(const OutageQuestion &question)
{
    const QString time = question.question.at.time().toString(QStringLiteral("HH:mm"));
    const QString lasting = Formats::duration(question.question.lasting);
    if (!question.ended)
        //: A real outage: %1 is a time, %2 an amount of time
        return tr("from %1; its end is not known, %2 here").arg(time, lasting);
    //: A real outage: %1 is a time, %2 an amount of time
    return question.about ? tr("from %1, about %2").arg(time, lasting) : tr("from %1, %2").arg(time, lasting);
}

QList<WhatIfCauseRow> WhatIfCauses::found(const QString &search, const QList<NodeId> &chosen) const
{
    const QStringList words = plainForm(search).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<WhatIfCauseRow> rows;
    QString heading;
    for (qsizetype i = 0; i < m_rows.size() && rows.size() < mostShown; ++i) {
        if (!holdsAll(m_words.at(i), words))
            continue;
        WhatIfCauseRow row = m_rows.at(i);
        row.chosen = chosen.contains(NodeId{QUuid(row.key)});
        if (row.heading == heading)
            row.heading.clear();
        else
            heading = row.heading;
        rows.append(row);
    }
    return rows;
}

const WhatIfReplay *WhatIfCauses::replay(const QString &key) const
{
    bool isNumber = false;
    const int row = key.startsWith(replayPrefix) ? key.mid(replayPrefix.size()).toInt(&isNumber) : -1;
    return isNumber && row >= 0 && row < m_replays.size() ? &m_replays.at(row) : nullptr;
}

} // namespace relais
