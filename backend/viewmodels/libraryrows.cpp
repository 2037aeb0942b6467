// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/libraryrows.h"

#include "services/searchindex.h"
#include "wording/formats.h"
#include "wording/outagetext.h"

#include <QUrl>

#include <algorithm>

namespace relais {

namespace {

const QString &said(const LocalText &text)
{
    return text.in(Formats::language());
}

QString both(const LocalText &text)
{
    return text.fr + QLatin1Char(' ') + text.en;
}

QString scenarioRow(const QString &key)
{
    return QStringLiteral("scenario/") + key;
}

QString outageRow(const QString &key)
{
    return QStringLiteral("outage/") + key;
}

// What touches the firm further, then in more places.
bool isSooner(const FirmFit &a, const FirmFit &b)
{
    return a.touch != b.touch ? a.touch < b.touch : a.names.size() > b.names.size();
}

} // namespace

QString LibraryRows::touches(const FirmFit &fit, bool scenario)
{
    const QString names = fit.names.join(QStringLiteral(", "));
    switch (fit.touch) {
    case FirmTouch::Named:
        //: %1 is a list of tools of the firm
        return scenario ? tr("Takes down: %1").arg(names) : tr("In your plan: %1").arg(names);
    case FirmTouch::Hinted:
        //: %1 is a list of tools of the firm
        return tr("By public hints, to be confirmed: %1").arg(names);
    case FirmTouch::SameKind:
        //: %1 is a list of tools of the firm
        return tr("Of the same kind as: %1").arg(names);
    case FirmTouch::None:
        break;
    }
    return {};
}

LibraryRow LibraryRows::rowOf(const Scenario &scenario, const FirmFit &fit)
{
    LibraryRow row;
    row.key = scenarioRow(scenario.key);
    row.title = said(scenario.title);
    row.scenario = true;
    row.fit = fit;
    const QString touch = touches(fit, true);
    row.note = touch.isEmpty() ? tr("Scenario, %1").arg(Formats::duration(scenario.first.total())) : touch;
    row.words =
        searchable(both(scenario.title) + QLatin1Char(' ') + both(scenario.summary) + QLatin1Char(' ')
                   + scenario.search.join(QLatin1Char(' ')) + QLatin1Char(' ') + fit.names.join(QLatin1Char(' ')));
    return row;
}

LibraryRow LibraryRows::rowOf(const Outage &outage, const FirmFit &fit)
{
    LibraryRow row;
    row.key = outageRow(outage.key);
    row.title = said(outage.title);
    row.fit = fit;
    const QString touch = touches(fit, false);
    const QString lasted = OutageText::lasted(outage);
    //: %1 is a duration
    const QString length = lasted.isEmpty() ? tr("Real outage") : tr("Real outage, %1").arg(lasted);
    row.note = touch.isEmpty() ? length : touch;
    row.words =
        searchable(both(outage.title) + QLatin1Char(' ') + both(outage.summary) + QLatin1Char(' ') + both(outage.seen)
                   + QLatin1Char(' ') + (outage.providers + outage.fellWith + fit.names).join(QLatin1Char(' ')));
    return row;
}

LibraryDetail LibraryRows::detailOf(const Scenario &scenario, const FirmFit &fit)
{
    LibraryDetail detail;
    detail.scenario = true;
    detail.title = said(scenario.title);
    detail.facts = tr("Drill of %1, or %2 for the whole of it")
                       .arg(Formats::duration(scenario.first.total()), Formats::duration(scenario.full.total()));
    detail.touches = touches(fit, true);
    detail.summary = said(scenario.summary);
    QStringList decisions;
    for (const LocalText &decision : scenario.decisions)
        decisions << said(decision);
    detail.decisions = decisions.join(QLatin1Char('\n'));
    return detail;
}

LibraryDetail LibraryRows::detailOf(const Outage &outage, const FirmFit &fit, QDate today)
{
    LibraryDetail detail;
    detail.title = said(outage.title);
    const QString lasted = OutageText::lasted(outage);
    detail.facts = lasted.isEmpty() ? tr("Real outage") : tr("Real outage, %1").arg(lasted);
    detail.touches = touches(fit, false);
    detail.summary = said(outage.summary);
    detail.cause = said(outage.cause.text);
    QStringList others = outage.fellWith;
    if (!outage.fellWithAlso.isEmpty())
        others << said(outage.fellWithAlso);
    detail.fellWith = others.join(QStringLiteral(", "));
    detail.trap = said(outage.trap);
    detail.doubt = said(outage.doubt);
    //: %1 is a town
    detail.hours = tr("Hours of %1").arg(OutageText::place(outage));
    //: %1 is a date
    detail.checked = tr("Compared with the sources on %1").arg(Formats::dayAndMonth(outage.checked, today));
    return detail;
}

QList<LibraryInstantRow> LibraryRows::instantsOf(const Outage &outage)
{
    QList<LibraryInstantRow> rows;
    QDate day;
    for (const OutageInstant &instant : outage.instants) {
        const QDate its = OutageText::day(instant, outage);
        LibraryInstantRow row{
            instant.key, {}, OutageText::when(instant, outage), said(instant.what), OutageText::doubt(instant, outage)};
        if (its != day)
            row.heading = Formats::longDate(its);
        day = its;
        rows.append(row);
    }
    return rows;
}

QList<LibraryLinkRow> LibraryRows::linksOf(const Outage &outage)
{
    QList<LibraryLinkRow> rows;
    for (const QString &source : outage.sources) {
        const QUrl url(source);
        const bool opens = url.scheme() == QLatin1StringView("https") && !url.host().isEmpty();
        QString host = url.host();
        if (host.startsWith(QLatin1StringView("www.")))
            host.remove(0, 4);
        rows.append({source, host.isEmpty() ? source : host, opens ? source : QString(), {}});
    }
    return rows;
}

QList<LibraryLinkRow> LibraryRows::linksOf(const Scenario &scenario, const QList<Outage> &outages)
{
    QList<LibraryLinkRow> rows;
    for (const Outage &outage : outages) {
        if (scenario.modelledOn.contains(outage.key))
            rows.append({outage.key, said(outage.title), {}, outageRow(outage.key)});
    }
    return rows;
}

QList<LibraryRow> LibraryRows::listed(QList<LibraryRow> rows, const QString &typed)
{
    const QStringList wanted = searchable(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    rows.removeIf([&](const LibraryRow &row) {
        return std::any_of(wanted.begin(), wanted.end(),
                           [&](const QString &word) { return !row.words.contains(word); });
    });
    const auto isOurs = [](const LibraryRow &row) { return row.fit.touch != FirmTouch::None; };
    // What bears the name that was typed goes before what only speaks of it.
    const auto isNamed = [&](const LibraryRow &row) {
        const QString title = searchable(row.title);
        return !wanted.isEmpty()
            && std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return title.contains(word); });
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const LibraryRow &a, const LibraryRow &b) {
        if (isOurs(a) != isOurs(b))
            return isOurs(a);
        return isNamed(a) != isNamed(b) ? isNamed(a) : isSooner(a.fit, b.fit);
    });
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i == 0 || isOurs(rows.at(i)) != isOurs(rows.at(i - 1)))
            rows[i].heading = isOurs(rows.at(i)) ? tr("What touches your firm") : tr("The others");
    }
    return rows;
}

} // namespace relais
