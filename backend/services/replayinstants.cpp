// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/replayinstants.h"

#include "domain/catalogue.h"
#include "services/matchwords.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace relais {

namespace {

constexpr Minutes longestStory{12 * 60};
constexpr Minutes shortestStory{30};
constexpr Minutes usualStory{4 * 60};
constexpr Minutes afterTheLast{60};

// When anybody could know of it; invalid: not on the day, or the sources have no hour.
QDateTime publicAt(const OutageInstant &instant, const Outage &outage)
{
    switch (instant.known) {
    case OutagePublic::AtOnce:
        return instant.utc;
    case OutagePublic::With:
        if (const OutageInstant *other = outage.instant(instant.with))
            return other->utc;
        break;
    case OutagePublic::Afterwards:
        break;
    }
    return {};
}

// Which words of a text may be names that the firm does not know.
class Names {
public:
    Names(const Outage &outage, const Plan &plan, const Catalogue &catalogue)
        : m_outage(outage)
        , m_catalogue(catalogue)
    {
        m_known = outage.providers;
        m_known.append(plan.organisation().name);
        addNames(plan.table<Tool>());
        addNames(plan.table<Provider>());
        addNames(plan.table<Activity>());
        m_knownWords = QLatin1Char(' ') + catalogueWords(m_known.join(QLatin1Char(' ')));
    }

    [[nodiscard]] bool areKnown(const LocalText &text) const { return areKnown(text.fr) && areKnown(text.en); }

private:
    template <class T> void addNames(const Table<T> &table)
    {
        for (const T &row : table)
            m_known.append(row.name);
    }
    [[nodiscard]] bool areKnown(const QString &text) const;
    [[nodiscard]] bool isKnown(const QString &name) const { return m_knownWords.contains(catalogueWords(name)); }

    const Outage &m_outage;
    const Catalogue &m_catalogue;
    QStringList m_known;
    QString m_knownWords;
};

bool Names::areKnown(const QString &text) const
{
    for (const QString &service : m_outage.fellWith + m_outage.onlyReported) {
        if (holdsName(text, service) && !isKnown(service))
            return false;
    }
    if (const CatalogueEntry *entry = m_catalogue.match(text)) {
        const QStringList names = entry->names();
        const auto stands = [&](const QString &name) { return holdsName(text, name) && name.at(0).isUpper(); };
        if (std::any_of(names.begin(), names.end(), stands)
            && std::none_of(names.begin(), names.end(), [this](auto &n) { return isKnown(n); }))
            return false;
    }
    // A capital within a sentence begins a name.
    static const QRegularExpression capital(
        QStringLiteral("(?<![.!?:«“\\x{202F}\\s])[\\s\\x{202F}\\x{A0}]+(?:[dlDL][’'])?(\\p{Lu}[\\p{L}\\p{N}]*)"));
    for (auto match = capital.globalMatch(text); match.hasNext();) {
        if (!isKnown(match.next().captured(1)))
            return false;
    }
    return true;
}

FallMoment momentOf(const OutageInstant &instant, const Outage &outage)
{
    if (instant.key == outage.named)
        return FallMoment::Named;
    if (instant.key == outage.falseDawn)
        return FallMoment::FalseDawn;
    if (instant.key == outage.mostlyBack || (outage.mostlyBack.isEmpty() && instant.key == outage.ended))
        return FallMoment::Back;
    return FallMoment::Said;
}

LocalText blamed(const Outage &outage, Confidence confidence, const FallTellings &falls)
{
    if (outage.providers.isEmpty())
        return {};
    const QString &name = outage.providers.constFirst();
    return doubted({falls.blamed.fr.arg(name), falls.blamed.en.arg(name)}, confidence, falls);
}

class Times {
public:
    Times(const Outage &outage, const Plan &plan, const Catalogue &catalogue, const FallTellings &falls)
        : m_outage(outage)
        , m_names(outage, plan, catalogue)
        , m_falls(falls)
    { }

    ReplayTimes all();

private:
    struct Public {
        const OutageInstant *instant;
        QDateTime at;
    };

    void gather();
    void addInstant(const Public &one);
    void addCause(const Public &one);
    [[nodiscard]] Minutes since(const QDateTime &at) const { return Minutes(m_public.constFirst().at.secsTo(at) / 60); }

    const Outage &m_outage;
    Names m_names;
    const FallTellings &m_falls;
    QList<Public> m_public; // in order
    ReplayTimes m_times;
};

void Times::gather()
{
    const OutageInstant *began = m_outage.instant(m_outage.began);
    for (const OutageInstant &instant : m_outage.instants) {
        const QDateTime at = publicAt(instant, m_outage);
        if (at.isValid() && (!began || !began->utc.isValid() || at >= began->utc))
            m_public.append({&instant, at});
    }
    std::stable_sort(m_public.begin(), m_public.end(), [](const Public &a, const Public &b) { return a.at < b.at; });
}

void Times::addInstant(const Public &one)
{
    FallInstant told{one.instant->key, since(one.at), momentOf(*one.instant, m_outage), {}};
    const bool opens = &one == &m_public.constFirst();
    if (opens && told.moment == FallMoment::Said)
        told.moment = FallMoment::FirstSign;
    if (m_names.areKnown(one.instant->what))
        told.text = doubted(one.instant->what, one.instant->confidence, m_falls);
    else if (told.moment == FallMoment::Named)
        told.text = blamed(m_outage, one.instant->confidence, m_falls);
    else if (told.moment == FallMoment::Said)
        return;
    if (told.moment == FallMoment::Back) {
        m_times.returns = true;
        m_times.lasting = told.at;
    }
    m_times.instants.append(told);
}

void Times::addCause(const Public &one)
{
    if (one.instant->key != m_outage.cause.publicWith || !m_names.areKnown(m_outage.cause.text))
        return;
    m_times.instants.append({QStringLiteral("cause"), since(one.at) + Minutes(1), FallMoment::Said,
                             doubted(m_outage.cause.text, m_outage.cause.confidence, m_falls)});
}

ReplayTimes Times::all()
{
    gather();
    m_times.start = Minutes(9 * 60);
    m_times.lasting = usualStory;
    if (m_public.isEmpty())
        return m_times;
    const QTime local = m_public.constFirst().at.toTimeZone(QTimeZone(m_outage.zone)).time();
    m_times.start = Minutes(local.hour() * 60 + local.minute());
    for (const Public &one : std::as_const(m_public)) {
        if (m_times.returns || since(one.at) > longestStory)
            break;
        addInstant(one);
        addCause(one);
    }
    const Minutes last = m_times.instants.isEmpty() ? Minutes(0) : m_times.instants.constLast().at;
    if (!m_times.returns)
        m_times.lasting = std::clamp(last + afterTheLast, usualStory, longestStory + afterTheLast);
    m_times.lasting = std::max(m_times.lasting, shortestStory);
    return m_times;
}

} // namespace

LocalText doubted(const LocalText &text, Confidence confidence, const FallTellings &falls)
{
    switch (confidence) {
    case Confidence::B:
        return {falls.reported.fr.arg(text.fr), falls.reported.en.arg(text.en)};
    case Confidence::C:
        return {falls.rumoured.fr.arg(text.fr), falls.rumoured.en.arg(text.en)};
    case Confidence::A:
        break;
    }
    return text;
}

ReplayTimes replayTimes(const Outage &outage, const Plan &plan, const Catalogue &catalogue, const FallTellings &falls)
{
    return Times(outage, plan, catalogue, falls).all();
}

} // namespace relais
