// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the sentence « Et si … tombait en panne … pendant … ? ».
#include "domain/figures.h"
#include "viewmodels/whatifquestionpanel.h"
#include "wording/formats.h"

#include <algorithm>

namespace relais {

namespace {

constexpr qsizetype causesNamed = 3;

} // namespace

QString WhatIfQuestionPanel::causeText() const
{
    QStringList names;
    for (const NodeId &node : failing())
        names << m_session.plan().nameOf(node.value);
    if (names.size() > causesNamed) {
        const int others = static_cast<int>(names.size() - causesNamed + 1);
        names.resize(causesNamed - 1);
        //: The end of a list of names
        names << tr("%n other(s)", nullptr, others);
    }
    //: In the sentence « What if … went down », where nothing is chosen yet
    return names.isEmpty() ? tr("a tool") : listText(names, Formats::language());
}

QString WhatIfQuestionPanel::fallText() const
{
    const QList<NodeId> nodes = failing();
    const auto count = static_cast<int>(std::max<qsizetype>(1, nodes.size()));
    const bool people = !nodes.isEmpty() && std::all_of(nodes.begin(), nodes.end(), [this](const NodeId &node) {
        return m_session.plan().find(Id<Person>{node.value});
    });
    if (people)
        //: In the sentence « What if [Karim] were away [on a Tuesday at 12:20] for [4 h]? », after one person or
        //: several
        return tr("were away", nullptr, count);
    //: In the sentence « What if [Cloudflare] went down [on a Tuesday at 12:20] for [4 h]? », after one thing or
    //: several
    return tr("went down", nullptr, count);
}

QString WhatIfQuestionPanel::sentence() const
{
    //: The whole question: %1 is what fails, %2 "went down", %3 "on a Tuesday at 12:20", %4 an amount of time
    return tr("What if %1 %2 %3 for %4?").arg(causeText(), fallText(), whenText(), lengthText());
}

QString WhatIfQuestionPanel::whenText() const
{
    switch (m_when) {
    case When::Weekday:
        //: In the sentence « What if … went down … »: %1 is a weekday, %2 a time
        return tr("on a %1 at %2").arg(weekdays().value(weekday()), time());
    case When::Date:
        //: In the sentence « What if … went down … »: %1 is a date, %2 a time
        return tr("on %1 at %2").arg(longDateText(m_moment.date(), Formats::language()), time());
    case When::AnyTime:
        break;
    }
    //: In the sentence « What if … went down … »
    return tr("at any moment");
}

QString WhatIfQuestionPanel::lengthText() const
{
    return Formats::duration(m_question.lasting);
}

} // namespace relais
