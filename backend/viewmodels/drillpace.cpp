// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/drillpace.h"

#include "wording/errortext.h"

#include <QLocale>

#include <algorithm>

namespace relais {

namespace {

constexpr qint64 quickSpeeds[] = {100, 400, 800};
constexpr qint64 usualSpeeds[] = {50, 100, 150, 200, 300, 400, 600, 800, 1000, 1200, 1600, 2000};

QString factorText(qint64 hundredths)
{
    return QLocale().toString(static_cast<double>(hundredths) / 100, 'g', 4);
}

QString speedText(qint64 hundredths)
{
    return QStringLiteral("×") + factorText(hundredths);
}

// None: not a number between the slowest and the fastest.
std::optional<qint64> speedFrom(const QString &text)
{
    QString number = text.trimmed();
    if (number.startsWith(QStringLiteral("×")) || number.startsWith(QLatin1Char('x'), Qt::CaseInsensitive))
        number = number.mid(1).trimmed();
    number.replace(QLatin1Char(','), QLatin1Char('.'));
    bool isNumber = false;
    const double factor = number.toDouble(&isNumber);
    const bool inside = isNumber && factor * 100 >= slowestSpeed && factor * 100 <= fastestSpeed;
    return inside ? std::optional(static_cast<qint64>(qRound64(factor * 100))) : std::nullopt;
}

} // namespace

DrillPace::DrillPace(DrillSession &drill, QObject *parent)
    : QObject(parent)
    , m_drill(drill)
{
    const auto again = [this] { say({}); };
    connect(&m_drill, &DrillSession::opened, this, again);
    connect(&m_drill, &DrillSession::changed, this, again);
    connect(&m_drill, &DrillSession::ticked, this, &DrillPace::ticked);
}

QStringList DrillPace::segments()
{
    QStringList texts;
    for (const qint64 speed : quickSpeeds)
        texts << speedText(speed);
    //: Beside ×1, ×4 and ×8: another speed of a drill
    return texts << tr("Other");
}

int DrillPace::chosen() const
{
    const auto *const found = std::find(std::begin(quickSpeeds), std::end(quickSpeeds), hundredths());
    return static_cast<int>(found - std::begin(quickSpeeds));
}

QString DrillPace::speed() const
{
    return speedText(hundredths());
}

QString DrillPace::storyWords() const
{
    const auto ratio = m_drill.isOpen() ? m_drill.progress().run.storyRatio : std::nullopt;
    const QString minutes = factorText(hundredths() * ratio.value_or(100) / 100);
    //: %1 is a number of minutes
    return ratio ? tr("1 min played = %1 min of the scenario.").arg(minutes)
                 //: %1 is a number of minutes; the time of the scenario jumps when an event is played
                 : tr("1 min played = %1 min of the scenario, which goes on to each event.").arg(minutes);
}

QString DrillPace::note() const
{
    if (!m_drill.isOpen())
        return {};
    QStringList sentences;
    if (m_drill.progress().run.pace == RunPace::Clock)
        sentences << tr("The clock plays the events.");
    if (m_drill.progress().run.storyRatio || hundredths() != usualSpeed)
        sentences << storyWords();
    if (hundredths() != usualSpeed)
        //: Of a drill at another speed than ×1: %1 is the speed, "×4"
        sentences << tr("At %1, limits are given as a guide.").arg(speed());
    return sentences.join(QLatin1Char(' '));
}

QString DrillPace::waiting() const
{
    if (!m_drill.isOpen() || m_drill.progress().phase > RunPhase::Paused)
        return {};
    const auto due = m_drill.progress().due(m_drill.elapsed()).size();
    return due > 0 ? tr("%n event(s) waiting", nullptr, static_cast<int>(due)) : QString();
}

void DrillPace::choose(int segment)
{
    if (segment >= 0 && segment < static_cast<int>(std::size(quickSpeeds)))
        set(quickSpeeds[segment]);
}

void DrillPace::type(const QString &text)
{
    if (const auto speed = speedFrom(text))
        set(*speed);
    else
        say(tr("Type a number from 0.5 to 20."));
}

void DrillPace::step(int by)
{
    if (by > 0) {
        const auto *const faster = std::upper_bound(std::begin(usualSpeeds), std::end(usualSpeeds), hundredths());
        set(faster == std::end(usualSpeeds) ? fastestSpeed : *faster);
    } else {
        const auto *const slower = std::lower_bound(std::begin(usualSpeeds), std::end(usualSpeeds), hundredths());
        set(slower == std::begin(usualSpeeds) ? slowestSpeed : *(slower - 1));
    }
}

void DrillPace::set(qint64 hundredths)
{
    if (!m_drill.isOpen() || hundredths == this->hundredths()) {
        say({});
        return;
    }
    if (const Status status = m_drill.take(m_drill.conduct().setSpeed(hundredths)); !status)
        say(ErrorText::sentences(status.error()));
}

void DrillPace::say(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
    Q_EMIT ticked();
}

} // namespace relais
