// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillnextword.h"

#include "viewmodels/drillwords.h"
#include "wording/formats.h"

#include <algorithm>

namespace relais {

namespace {

constexpr Minutes usualWords[] = {Minutes(30), Minutes(60)};

} // namespace

DrillNextWord::DrillNextWord(DrillSession &drill, QObject *parent)
    : QObject(parent)
    , m_drill(drill)
{
    connect(&m_drill, &DrillSession::changed, this, &DrillNextWord::ticked);
    connect(&m_drill, &DrillSession::ticked, this, &DrillNextWord::ticked);
    connect(&m_drill, &DrillSession::opened, this, &DrillNextWord::clear);
}

QStringList DrillNextWord::choices()
{
    //: Of a message: it does not say when the next one comes
    QStringList texts{tr("Not announced")};
    for (const Minutes minutes : usualWords)
        texts << Formats::duration(minutes);
    //: Another time until the next message
    return texts << tr("Other time");
}

void DrillNextWord::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(choices().size()))
        return;
    m_chosen = row;
    m_problem.clear();
    Q_EMIT changed();
}

void DrillNextWord::setOther(const QString &text)
{
    m_other = text;
    m_problem.clear();
    Q_EMIT changed();
}

void DrillNextWord::clear()
{
    m_other.clear();
    choose(0);
    Q_EMIT ticked();
}

std::optional<Minutes> DrillNextWord::promised() const
{
    if (m_chosen == 0)
        return {};
    const auto minutes = isTyped() ? DrillWords::minuteFrom(m_other) : usualWords[m_chosen - 1];
    return minutes && *minutes > Minutes(0) ? minutes : std::nullopt;
}

bool DrillNextWord::check()
{
    const bool understood = m_chosen == 0 || promised();
    m_problem = understood ? QString() : tr("Type a number of minutes, such as 45.");
    Q_EMIT changed();
    return understood;
}

std::optional<qint64> DrillNextWord::dueAt() const
{
    if (!m_drill.isOpen() || m_drill.progress().phase > RunPhase::Paused)
        return {};
    const RunNote *last = nullptr;
    for (const RunNote &note : m_drill.progress().notes) {
        if (note.mark == MarkKind::MessageSent && !note.takenBack && (!last || note.elapsed >= last->elapsed))
            last = &note;
    }
    if (!last || !last->nextWord)
        return {};
    return last->elapsed + std::chrono::milliseconds(*last->nextWord).count();
}

bool DrillNextWord::isDue() const
{
    const auto due = dueAt();
    return due && m_drill.elapsed() >= *due;
}

QString DrillNextWord::words() const
{
    const auto due = dueAt();
    if (!due)
        return {};
    const qint64 left = *due - m_drill.elapsed();
    //: %1 is an amount of time, "12:30"
    return left > 0 ? tr("Next word promised in %1").arg(DrillWords::clock(left + 999))
                    //: %1 is an amount of time, "02:10"
                    : tr("The next word to customers is due, for %1").arg(DrillWords::clock(-left));
}

} // namespace relais
