// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/whatifquestionpanel.h"

#include "domain/catalogue.h"
#include "domain/durationtext.h"
#include "wording/formats.h"

#include <algorithm>

namespace relais {

namespace {

constexpr int usualLengths[] = {30, 60, 120, 240, 480, 1440, 4320}; // minutes
constexpr int sliderLengths[] = {15,  30,  45,  60,  90,  120,  150,  180,  210,  240,  300,  360,
                                 420, 480, 600, 720, 960, 1440, 2160, 2880, 4320, 7200, 10080};
constexpr Minutes longest{30 * 24 * 60};
constexpr int usualHour = 10;

constexpr RowColumn<WhatIfCauseRow> causeColumns[] = {
    {"key", [](const WhatIfCauseRow &row) { return QVariant(row.key); }},
    {"heading", [](const WhatIfCauseRow &row) { return QVariant(row.heading); }},
    {"name", [](const WhatIfCauseRow &row) { return QVariant(row.name); }},
    {"note", [](const WhatIfCauseRow &row) { return QVariant(row.note); }},
    {"chosen", [](const WhatIfCauseRow &row) { return QVariant(row.chosen); }},
};
constexpr RowColumn<WhatIfChosenRow> chosenColumns[] = {
    {"key", [](const WhatIfChosenRow &row) { return QVariant(row.key); }},
    {"name", [](const WhatIfChosenRow &row) { return QVariant(row.name); }},
};

// On a weekend the next Monday: most firms work then.
QDate usualDay(QDate today)
{
    return today.dayOfWeek() > 5 ? today.addDays(8 - today.dayOfWeek()) : today;
}

QDateTime wall(QDate date, QTime time)
{
    return {date, time, Qt::UTC}; // a zone without changes of the clock
}

} // namespace

WhatIfQuestionPanel::WhatIfQuestionPanel(const WindowServices &services, PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
    , m_moment(wall(usualDay(Formats::today(services.clock)), QTime(usualHour, 0)))
    , m_causes(causeColumns, this)
    , m_chosen(chosenColumns, this)
{
    m_question.at = m_moment;
}

void WhatIfQuestionPanel::read()
{
    const auto outages = m_services.content.outages();
    const auto catalogue = m_services.content.catalogue();
    m_offer.read(m_session.plan(), outages ? *outages : QList<Outage>(), catalogue ? *catalogue : Catalogue());
}

void WhatIfQuestionPanel::show()
{
    m_causes.setRows(m_offer.found(m_search, failing()));
    QList<WhatIfChosenRow> rows;
    for (const NodeId &node : failing())
        rows.append({node.value.toString(QUuid::WithoutBraces), m_session.plan().nameOf(node.value)});
    m_chosen.setRows(rows);
    Q_EMIT changed();
}

void WhatIfQuestionPanel::say()
{
    m_question.at = m_when == When::AnyTime ? QDateTime() : m_moment;
    show();
    Q_EMIT asked();
}

void WhatIfQuestionPanel::setSearch(const QString &search)
{
    m_search = search;
    show();
}

QString WhatIfQuestionPanel::nothing() const
{
    if (m_causes.rowCount() > 0)
        return {};
    if (m_search.isEmpty())
        return tr("The plan has no tool and no provider yet.");
    //: %1 is what was typed
    return tr("Nothing is found for “%1”.").arg(m_search);
}

QList<NodeId> WhatIfQuestionPanel::failing() const
{
    QList<NodeId> nodes;
    for (const WhatIfFailure &failure : m_question.failing) {
        if (!nodes.contains(failure.node) && m_session.plan().tableOf(failure.node.value))
            nodes.append(failure.node);
    }
    return nodes;
}

void WhatIfQuestionPanel::setWhen(When when)
{
    if (when == m_when)
        return;
    m_when = when;
    say();
}

QStringList WhatIfQuestionPanel::weekdays()
{
    QStringList names;
    for (int day = 1; day <= 7; ++day)
        names << QLocale().standaloneDayName(day, QLocale::LongFormat);
    return names;
}

void WhatIfQuestionPanel::setWeekday(int weekday)
{
    if (weekday < 0 || weekday > 6)
        return;
    const QDate today = Formats::today(m_services.clock);
    m_moment.setDate(today.addDays((weekday + 8 - today.dayOfWeek()) % 7));
    m_when = When::Weekday;
    say();
}

QString WhatIfQuestionPanel::time() const
{
    return m_moment.time().toString(QStringLiteral("HH:mm"));
}

QString WhatIfQuestionPanel::date() const
{
    return QLocale().toString(m_moment.date(), QStringLiteral("dd/MM/yyyy"));
}

void WhatIfQuestionPanel::typeTime(const QString &text)
{
    const auto typed = timeFromText(text);
    m_timeProblem = typed ? QString() : tr("Write a time, such as 12:20.");
    if (!typed) {
        Q_EMIT changed();
        return;
    }
    m_moment.setTime(QTime(0, 0).addSecs(static_cast<int>(typed->count()) * 60));
    say();
}

void WhatIfQuestionPanel::typeDate(const QString &text)
{
    const auto typed = Formats::parseDate(text, Formats::today(m_services.clock));
    m_dateProblem = typed ? QString() : tr("Write a date, such as 18/11/2025.");
    if (!typed) {
        Q_EMIT changed();
        return;
    }
    m_moment.setDate(*typed);
    say();
}

void WhatIfQuestionPanel::typeLength(const QString &text)
{
    const auto typed = durationFromText(text);
    const bool good = typed && typed->count() > 0 && *typed <= longest;
    m_lengthProblem = good ? QString() : tr("Write 30 min, 4 h or 2 days; 30 days at most.");
    if (good)
        setLasting(*typed);
    else
        Q_EMIT changed();
}

QStringList WhatIfQuestionPanel::lengths()
{
    QStringList words;
    for (const int minutes : usualLengths)
        words << Formats::duration(Minutes(minutes));
    return words;
}

int WhatIfQuestionPanel::length() const
{
    const auto *const found = std::find(std::begin(usualLengths), std::end(usualLengths), m_question.lasting.count());
    return found == std::end(usualLengths) ? -1 : static_cast<int>(found - std::begin(usualLengths));
}

void WhatIfQuestionPanel::takeLength(int length)
{
    if (length >= 0 && length < static_cast<int>(std::size(usualLengths)))
        setLasting(Minutes(usualLengths[length]));
}

int WhatIfQuestionPanel::steps()
{
    return static_cast<int>(std::size(sliderLengths));
}

int WhatIfQuestionPanel::step() const
{
    const auto *const next =
        std::lower_bound(std::begin(sliderLengths), std::end(sliderLengths), m_question.lasting.count());
    return std::min(static_cast<int>(next - std::begin(sliderLengths)), steps() - 1);
}

void WhatIfQuestionPanel::setStep(int step)
{
    if (step >= 0 && step < steps() && step != this->step())
        setLasting(Minutes(sliderLengths[step]));
}

void WhatIfQuestionPanel::setLasting(Minutes lasting)
{
    m_lengthProblem.clear();
    m_question.lasting = lasting;
    say();
}

void WhatIfQuestionPanel::ask(const QList<NodeId> &nodes)
{
    m_question.failing.clear();
    for (const NodeId &node : nodes)
        m_question.failing.append({.node = node});
    m_note.clear();
    say();
}

bool WhatIfQuestionPanel::replay(const QString &outage)
{
    read();
    const QList<WhatIfReplay> replays = m_offer.replays();
    const auto found =
        std::find_if(replays.begin(), replays.end(), [&](const WhatIfReplay &one) { return one.outage == outage; });
    if (found == replays.end())
        return false;
    take(*found);
    return true;
}

void WhatIfQuestionPanel::take(const WhatIfReplay &replay)
{
    const FallbackMode mode = m_question.mode;
    m_question = replay.question.question;
    m_question.mode = mode;
    m_moment = wall(m_question.at.date(), m_question.at.time());
    m_when = When::Date;
    //: Under the question: %1 is a real outage, %2 when it began and how long it lasted
    m_note = tr("As on the day: %1, %2.").arg(replay.name, WhatIfCauses::noteOf(replay.question));
    say();
}

void WhatIfQuestionPanel::choose(const QString &key)
{
    if (const WhatIfReplay *replay = m_offer.replay(key))
        take(WhatIfReplay(*replay));
    else
        ask({NodeId{QUuid(key)}});
}

void WhatIfQuestionPanel::add(const QString &key)
{
    const NodeId node{QUuid(key)};
    if (m_offer.replay(key) || failing().contains(node))
        return choose(key);
    m_question.failing.append({.node = node});
    m_note.clear();
    say();
}

void WhatIfQuestionPanel::remove(const QString &key)
{
    const NodeId node{QUuid(key)};
    if (failing().size() < 2)
        return;
    m_question.failing.removeIf([&](const WhatIfFailure &failure) { return failure.node == node; });
    m_note.clear();
    say();
}

void WhatIfQuestionPanel::openCauses()
{
    m_search.clear();
    read();
    show();
}

void WhatIfQuestionPanel::forget()
{
    m_offer = {};
    m_search.clear();
    ask({});
}

void WhatIfQuestionPanel::retranslate()
{
    if (!m_offer.isEmpty())
        read();
    show();
}

} // namespace relais
