// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/messagedaypanel.h"

#include "domain/figures.h"
#include "services/newsrhythm.h"

namespace relais {

namespace {

// The rows after the first of MessageDayPanel::fallen.
QList<std::pair<NodeId, QString>> whatMayFall(const Plan &plan)
{
    QList<std::pair<NodeId, QString>> rows;
    for (const Tool &tool : plan.table<Tool>())
        rows.append({nodeOf(tool.id), tool.name});
    for (const Activity &activity : plan.table<Activity>())
        rows.append({nodeOf(activity.id), activity.name});
    return rows;
}

} // namespace

MessageDayPanel::MessageDayPanel(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
{
    connect(&session, &PlanSession::opened, this, &MessageDayPanel::begin);
    connect(&session, &PlanSession::planChanged, this, &MessageDayPanel::changed);
}

void MessageDayPanel::begin()
{
    m_language = m_session.plan().organisation().language;
    m_situation = {};
    m_ticks.clear();
    Q_EMIT changed();
}

QDateTime MessageDayPanel::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_services.clock.now().utcMilliseconds);
}

MessageDay MessageDayPanel::day() const
{
    MessageDay day{m_situation, now(), {}};
    for (auto tick = m_ticks.cbegin(); tick != m_ticks.cend(); ++tick) {
        const QDateTime when = QDateTime::fromMSecsSinceEpoch(tick.value());
        day.situation.stated.insert(
            tick.key(), shortDateText(when.date(), m_language) + QStringLiteral(", ") + newsTimeText(when, m_language));
    }
    return day;
}

QStringList MessageDayPanel::occasions() const
{
    QStringList names;
    for (size_t i = 0; i < std::size(EnumNames<Occasion>::names); ++i)
        names << MessageText::nameOf(static_cast<Occasion>(i));
    return names;
}

QStringList MessageDayPanel::fallen() const
{
    QStringList names{tr("Nothing in particular")};
    for (const auto &[node, name] : whatMayFall(m_session.plan()))
        names << name;
    return names;
}

int MessageDayPanel::fallenRow() const
{
    const auto rows = whatMayFall(m_session.plan());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows.at(i).first == m_situation.down)
            return static_cast<int>(i) + 1;
    }
    return 0;
}

void MessageDayPanel::chooseOccasion(int row)
{
    m_situation.occasion = static_cast<Occasion>(row);
    Q_EMIT changed();
}

void MessageDayPanel::chooseFallen(int row)
{
    m_situation.down = whatMayFall(m_session.plan()).value(row - 1).first;
    // Its own words come with it.
    for (const auto word : {MessageWord::Service, MessageWord::Symptom, MessageWord::Reference})
        m_situation.words.remove(word);
    Q_EMIT changed();
}

QList<QDateTime> MessageDayPanel::proposals() const
{
    const MessageDay today = day();
    const QDateTime blocked = nextNews(today.began(), today.now, NewsPace::Blocked);
    const QDateTime stable = nextNews(today.began(), today.now, NewsPace::Stable);
    return blocked == stable ? QList<QDateTime>{blocked} : QList<QDateTime>{blocked, stable};
}

QStringList MessageDayPanel::nextTimes() const
{
    QStringList times;
    for (const QDateTime &time : proposals())
        times << newsTimeText(time, m_language);
    if (times.size() < 2)
        return times;
    //: A time for the next message: %1 is a time of day
    return {tr("%1, while it is blocked").arg(times.at(0)), tr("%1, once it is stable").arg(times.at(1))};
}

void MessageDayPanel::promise(int row)
{
    if (const QDateTime time = proposals().value(row); time.isValid())
        setWord(MessageWord::Next, newsTimeText(time, m_language));
}

void MessageDayPanel::tick(const QString &key)
{
    if (m_ticks.remove(key) == 0)
        m_ticks.insert(key, m_services.clock.now().utcMilliseconds);
    Q_EMIT changed();
}

void MessageDayPanel::setWord(MessageWord word, const QString &text)
{
    if (m_situation.words.value(word) == text.trimmed())
        return;
    m_situation.words.insert(word, text.trimmed());
    Q_EMIT changed();
}

void MessageDayPanel::setLanguage(Language language)
{
    m_language = language;
    Q_EMIT changed();
}

} // namespace relais
