// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/programmetext.h"

#include "wording/formats.h"

namespace relais {

namespace {

constexpr qsizetype mostNamed = 3; // of each kind, in a calendar

QString namesOf(const QList<ProgrammeRow> &rows)
{
    QStringList names;
    for (const ProgrammeRow &row : rows.mid(0, mostNamed))
        names.append(row.name);
    return names.join(QStringLiteral(", "));
}

} // namespace

QString ProgrammeText::summary(const DrillProgramme &programme, ProgrammeKind kind)
{
    const int all = static_cast<int>(programme.of(kind).size());
    const QString never = QString::number(programme.never(kind).size());
    switch (kind) {
    case ProgrammeKind::Activity:
        //: %n is how many activities there are, %1 how many of them were never exercised
        return tr("%1 of %n activities never exercised", nullptr, all).arg(never);
    case ProgrammeKind::Fallback:
        //: %n is how many fallbacks there are, %1 how many of them were never exercised
        return tr("%1 of %n fallbacks never exercised", nullptr, all).arg(never);
    case ProgrammeKind::Deputy:
        //: %n is how many deputies there are, %1 how many of them took part in no drill so far
        return tr("%1 of %n deputies not yet in a drill", nullptr, all).arg(never);
    case ProgrammeKind::Scenario:
        //: %n is how many scenarios there are, %1 how many of them were never played
        return tr("%1 of %n scenarios never played", nullptr, all).arg(never);
    }
    return {};
}

QString ProgrammeText::lastWords(QDate last, QDate today)
{
    return last.isValid() ? Formats::date(last, today) : tr("never");
}

QString ProgrammeText::dateWords(const ProgrammeDate &date, QDate today)
{
    const QString day = Formats::date(date.day, today);
    //: A date of the programme of drills: %1 is a day
    return date.planned.isNull() ? tr("%1, proposed").arg(day) : tr("%1, planned").arg(day);
}

ProgrammeWords ProgrammeText::calendar(const DrillProgramme &programme, const QString &firm)
{
    ProgrammeWords words;
    words.name = firm.isEmpty() ? tr("Drills") : tr("Drills of %1").arg(firm);
    words.title = tr("DRILL: play an outage together");
    QStringList lines{tr("This is a drill. The plan is tested, not people.")};
    if (const QString names = namesOf(programme.never(ProgrammeKind::Activity)); !names.isEmpty())
        //: %1 is a list of activities
        lines << tr("Activities never exercised: %1").arg(names);
    if (const QString names = namesOf(programme.never(ProgrammeKind::Fallback)); !names.isEmpty())
        //: %1 is a list of fallbacks
        lines << tr("Fallbacks never exercised: %1").arg(names);
    words.description = lines.join(QLatin1Char('\n'));
    return words;
}

} // namespace relais
