// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/fallbeats.h"

#include <algorithm>

namespace relais {

namespace {

constexpr qsizetype fewestInFirst = 5;
constexpr qsizetype mostInFirst = 8;
constexpr qsizetype mostLimits = 3;

class Beats {
public:
    Beats(const FallStory &story, const QList<FallLimit> &limits)
        : m_story(story)
        , m_limits(limits)
    { }

    QList<FallBeat> all();

private:
    void add(FallMoment moment, Minutes at, const QString &key = {}, const LocalText &text = {});
    void addInstants();
    void addFalls();
    void addUsual();
    void addEnd();
    void order();
    void restore();
    void chooseFirst();
    [[nodiscard]] bool has(FallMoment moment) const;
    [[nodiscard]] Minutes part(int percent, int least, int most) const;

    const FallStory &m_story;
    const QList<FallLimit> &m_limits;
    QList<FallBeat> m_beats;
};

void Beats::add(FallMoment moment, Minutes at, const QString &key, const LocalText &text)
{
    FallBeat beat;
    beat.key =
        key.isEmpty() ? QString::fromLatin1(EnumNames<FallMoment>::names[static_cast<std::size_t>(moment)]) : key;
    beat.at = std::max(at, Minutes(0));
    beat.moment = moment;
    beat.text = text;
    m_beats.append(beat);
}

bool Beats::has(FallMoment moment) const
{
    return std::any_of(m_beats.begin(), m_beats.end(), [=](const FallBeat &beat) { return beat.moment == moment; });
}

Minutes Beats::part(int percent, int least, int most) const
{
    return std::min(std::clamp(m_story.lasting * percent / 100, Minutes(least), Minutes(most)),
                    m_story.lasting - Minutes(1));
}

void Beats::addInstants()
{
    for (const FallInstant &instant : m_story.instants) {
        if (instant.moment == FallMoment::FirstSign) {
            m_beats.first().dated = true;
            continue;
        }
        add(instant.moment, instant.at, QStringLiteral("real_") + instant.key, instant.text);
        m_beats.last().dated = true;
    }
}

void Beats::addFalls()
{
    for (const FallNode &fall : m_story.falls) {
        if (fall.from <= Minutes(0)) {
            m_beats.first().stops.append(fall.node);
            continue;
        }
        const auto same = std::find_if(m_beats.begin(), m_beats.end(), [&](const FallBeat &beat) {
            return beat.moment == FallMoment::AlsoFalls && beat.at == fall.from;
        });
        if (same != m_beats.end()) {
            same->stops.append(fall.node);
            continue;
        }
        add(FallMoment::AlsoFalls, fall.from, QStringLiteral("also_falls_%1").arg(m_beats.size()));
        m_beats.last().about = fall.node;
        m_beats.last().stops.append(fall.node);
    }
    for (const FallLimit &limit : m_limits.mid(0, mostLimits)) {
        if (limit.at >= m_story.lasting)
            continue;
        add(FallMoment::Limit, limit.at, QStringLiteral("limit_%1").arg(m_beats.size()));
        m_beats.last().about = nodeOf(limit.activity);
    }
}

void Beats::addUsual()
{
    add(FallMoment::Customers, part(5, 5, 15));
    const auto named = std::find_if(m_story.instants.begin(), m_story.instants.end(),
                                    [](const FallInstant &instant) { return instant.moment == FallMoment::Named; });
    // Once it is known who failed, nobody asks any more.
    const Minutes noWord = named == m_story.instants.end() ? part(12, 12, 30) : named->at / 2;
    if (noWord > Minutes(5))
        add(FallMoment::NoWord, noWord);
    add(FallMoment::Team, part(20, 20, 45));
}

void Beats::addEnd()
{
    if (!m_story.returns)
        return;
    if (!has(FallMoment::FalseDawn))
        add(FallMoment::FalseDawn, part(60, 5, 24 * 60));
    if (!has(FallMoment::PartlyBack))
        add(FallMoment::PartlyBack, part(85, 6, 24 * 60));
    if (!has(FallMoment::Back))
        add(FallMoment::Back, m_story.lasting);
    add(FallMoment::CatchUp, m_story.lasting + part(10, 5, 30));
}

void Beats::order()
{
    std::stable_sort(m_beats.begin(), m_beats.end(), [](const FallBeat &a, const FallBeat &b) {
        return std::pair(a.at, !a.dated) < std::pair(b.at, !b.dated);
    });
    // The first sign comes first.
    const auto first = std::find_if(m_beats.begin(), m_beats.end(),
                                    [](const FallBeat &beat) { return beat.moment == FallMoment::FirstSign; });
    std::rotate(m_beats.begin(), first, first + 1);
    for (qsizetype i = 1; i < m_beats.size(); ++i)
        m_beats[i].at = std::max(m_beats.at(i).at, m_beats.at(i - 1).at + Minutes(1));
}

// With the first scene at or after it; what stays down comes back with the end, if anything does.
void Beats::restore()
{
    for (const FallNode &fall : m_story.falls) {
        if (!fall.until && !m_story.returns)
            continue;
        const auto back = std::find_if(m_beats.begin(), m_beats.end(), [&](const FallBeat &beat) {
            return fall.until ? beat.at >= *fall.until : beat.moment == FallMoment::Back;
        });
        if (back != m_beats.end())
            back->restores.append(fall.node);
    }
}

void Beats::chooseFirst()
{
    qsizetype chosen = 0;
    const auto take = [&](FallMoment moment, qsizetype most) {
        for (FallBeat &beat : m_beats) {
            if (beat.moment != moment || beat.inFirst || most == 0 || chosen >= mostInFirst)
                continue;
            beat.inFirst = true;
            ++chosen;
            --most;
        }
    };
    // A scene with which something falls or comes back is in every length.
    take(FallMoment::FirstSign, 1);
    take(FallMoment::Back, 1);
    for (FallBeat &beat : m_beats) {
        if (!beat.inFirst && (!beat.stops.isEmpty() || !beat.restores.isEmpty())) {
            beat.inFirst = true;
            ++chosen;
        }
    }
    take(FallMoment::Named, 1);
    take(FallMoment::Customers, 1);
    take(FallMoment::Limit, 1);
    take(FallMoment::FalseDawn, 1);
    if (chosen < mostInFirst - 1)
        take(FallMoment::Said, mostInFirst - 1 - chosen);
    if (chosen < fewestInFirst)
        take(FallMoment::Team, 1);
    if (chosen < fewestInFirst)
        take(FallMoment::NoWord, 1);
}

QList<FallBeat> Beats::all()
{
    add(FallMoment::FirstSign, Minutes(0));
    addInstants();
    addFalls();
    addUsual();
    addEnd();
    order();
    restore();
    chooseFirst();
    return m_beats;
}

} // namespace

QList<FallBeat> fallBeats(const FallStory &story, const QList<FallLimit> &limits)
{
    return Beats(story, limits).all();
}

QList<Minutes> minutesOfPlay(const QList<Minutes> &at, Minutes play, Minutes span)
{
    const auto count = at.size();
    const Minutes tail = std::max(play / 10, Minutes(1));
    QList<Minutes> minutes;
    for (qsizetype i = 0; i < count; ++i) {
        const Minutes even = (play - tail) * i / std::max<qsizetype>(count - 1, 1);
        const Minutes wished = span > Minutes(0) ? Minutes(at.at(i).count() * play.count() / span.count()) : even;
        const Minutes least = minutes.isEmpty() ? Minutes(0) : minutes.constLast() + Minutes(1);
        minutes.append(std::clamp(wished, least, std::max(least, play - Minutes(count - i))));
    }
    return minutes;
}

} // namespace relais
