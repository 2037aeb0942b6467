// SPDX-License-Identifier: GPL-3.0-or-later
// Formats: the figures of domain/figures.h in the window's language (the translators installed and QLocale's default,
// which viewmodels/languageswitch sets together), and what only a window has: near days in words, dates as they are
// typed, phone numbers in groups. GUI thread.
#pragma once

#include "core/clock.h"
#include "domain/organisation.h"

#include <QCoreApplication>
#include <QDate>

namespace relais {

class Formats {
    Q_DECLARE_TR_FUNCTIONS(relais::Formats)

public:
    static Language language();

    // "30 min", "2 h", "1 h 09", "1 day", "1 day 6 h".
    static QString duration(Minutes minutes);
    // An amount of play: "45 s", "4 min"; to the second: "9 min 10".
    static QString playTime(qint64 milliseconds);
    static QString exactPlayTime(qint64 milliseconds);

    // "4,660 €" in full; cents are shown only where there are any.
    static QString money(qint64 cents);
    // "about €4,700": two significant figures, never 0 for an amount above 0.
    static QString roundedMoney(qint64 cents);
    static QString moneyToEstimate();

    // "Thu 11 Dec"; with the year when it is another one than today's.
    static QString date(QDate date, QDate today);
    // "today", "yesterday", "tomorrow", else as date().
    static QString nearDate(QDate date, QDate today);
    // "11 December"; with the year when it is another one than today's.
    static QString dayAndMonth(QDate date, QDate today);
    // "Thursday 11 December 2025", with a capital at the beginning.
    static QString longDate(QDate date);
    // What a person types: "15/12", "15/12/2025", "15 dec", "2025-12-15"; without a year the next such day from today
    // on.
    static std::optional<QDate> parseDate(const QString &text, QDate today);
    // "14:32".
    static QString time(qint64 utcMilliseconds);
    // The local day of an instant.
    static QDate day(qint64 utcMilliseconds);
    static QDate today(const Clock &clock);

    // French numbers in pairs, international ones in groups, anything else as it was typed.
    static QString phone(const QString &number);

    static QString firstName(const QString &name);
};

} // namespace relais
