// SPDX-License-Identifier: GPL-3.0-or-later
// WhatIfCauses: what can be the cause of « Et si… »: providers, tools, sites and people of the plan, and the real
// outages of the library that would have touched it; with a search in them. For WhatIfQuestionPanel; GUI thread.
#pragma once

#include "services/whatifoutage.h"

#include <QCoreApplication>

namespace relais {

// Roles as named.
struct WhatIfCauseRow {
    QString key; // of a row of the plan, or "outage/3": WhatIfCauses::replay
    QString heading; // of its group, in the first row of it
    QString name;
    QString note;
    bool chosen = false;

    bool operator==(const WhatIfCauseRow &) const = default;
};

// A real outage played on the plan.
struct WhatIfReplay {
    QString name; // of the outage
    QString outage; // its key
    OutageQuestion question;
};

class WhatIfCauses {
    Q_DECLARE_TR_FUNCTIONS(relais::WhatIfCauses)

public:
    static constexpr qsizetype mostShown = 200;

    // Reads the plan again. outages and catalogue: of the library.
    void read(const Plan &plan, const QList<Outage> &outages, const Catalogue &catalogue);

    // Those that hold every word of the search, in the order of the groups; at most mostShown.
    [[nodiscard]] QList<WhatIfCauseRow> found(const QString &search, const QList<NodeId> &chosen) const;
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    // Null: no such row.
    [[nodiscard]] const WhatIfReplay *replay(const QString &key) const;
    [[nodiscard]] const QList<WhatIfReplay> &replays() const { return m_replays; }

    // A real outage's question in words: when, how long.
    static QString noteOf(const OutageQuestion &question);

private:
    void addReplays(const Plan &plan, const QList<Outage> &outages, const Catalogue &catalogue);

    QList<WhatIfCauseRow> m_rows; // the heading in each
    QStringList m_words; // beside m_rows, in plain form
    QList<WhatIfReplay> m_replays;
};

} // namespace relais
