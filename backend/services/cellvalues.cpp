// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cellvalues.h"

#include "domain/durationtext.h"
#include "domain/openingtext.h"
#include "domain/phonetext.h"
#include "services/matchwords.h"

#include <QRegularExpression>

namespace relais {

namespace {

const QStringList &monthNames()
{
    static const QStringList names{
        QStringLiteral("janvier january"), QStringLiteral("fevrier february"),  QStringLiteral("mars march"),
        QStringLiteral("avril april"),     QStringLiteral("mai may"),           QStringLiteral("juin june"),
        QStringLiteral("juillet july"),    QStringLiteral("aout august"),       QStringLiteral("septembre september"),
        QStringLiteral("octobre october"), QStringLiteral("novembre november"), QStringLiteral("decembre december")};
    return names;
}

// 1..12; whole names, or the first three letters and more where they name one month ("sept", "oct.").
std::optional<int> monthNamed(const QString &word)
{
    for (int month = 0; month < monthNames().size(); ++month) {
        for (const QString &name : monthNames().at(month).split(QLatin1Char(' '))) {
            if (name == word || (word.size() >= 4 && name.startsWith(word)))
                return month + 1;
        }
    }
    static const QStringList short3{QStringLiteral("jan"), QStringLiteral("feb"), QStringLiteral("mar"),
                                    QStringLiteral("apr"), QStringLiteral("may"), QStringLiteral("jun"),
                                    QStringLiteral("jul"), QStringLiteral("aug"), QStringLiteral("sep"),
                                    QStringLiteral("oct"), QStringLiteral("nov"), QStringLiteral("dec")};
    const auto found = short3.indexOf(word);
    return found < 0 ? std::nullopt : std::optional(static_cast<int>(found) + 1);
}

// "1 234.50", "1.234,50", "1,234.50": the last sign followed by one or two digits parts the cents.
std::optional<double> plainNumber(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\d[\\d.,']*$"));
    static const QRegularExpression cents(QStringLiteral("[.,](\\d{1,2})$"));
    if (!form.match(text).hasMatch())
        return std::nullopt;
    const auto end = cents.match(text);
    QString whole = end.hasMatch() ? text.left(end.capturedStart()) : text;
    static const QRegularExpression groups(QStringLiteral("[.,'](?=\\d{3}(\\D|$))"));
    whole.remove(groups);
    bool ok = false;
    const double value =
        (whole + QLatin1Char('.') + (end.hasMatch() ? end.captured(1) : QStringLiteral("0"))).toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

QString withoutSpaces(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (!c.isSpace())
            plain += c;
    }
    return plain;
}

} // namespace

CellText cellText(const QString &cell)
{
    static const QStringList unknown{QStringLiteral("?"),      QStringLiteral("??"),      QStringLiteral("???"),
                                     QStringLiteral("-"),      QStringLiteral("--"),      QStringLiteral("—"),
                                     QStringLiteral("–"),      QStringLiteral("nsp"),     QStringLiteral("nc"),
                                     QStringLiteral("n.c."),   QStringLiteral("inconnu"), QStringLiteral("inconnue"),
                                     QStringLiteral("tbd"),    QStringLiteral("tbc"),     QStringLiteral("unknown"),
                                     QStringLiteral("a voir"), QStringLiteral("..."),     QStringLiteral("a definir")};
    static const QStringList none{QStringLiteral("neant"),    QStringLiteral("aucun"),   QStringLiteral("aucune"),
                                  QStringLiteral("rien"),     QStringLiteral("sans"),    QStringLiteral("sans objet"),
                                  QStringLiteral("s.o."),     QStringLiteral("so"),      QStringLiteral("n/a"),
                                  QStringLiteral("none"),     QStringLiteral("nothing"), QStringLiteral("nil"),
                                  QStringLiteral("personne"), QStringLiteral("nobody")};
    CellText read;
    read.text = cell.trimmed();
    const QString plain = plainForm(read.text.simplified());
    if (plain.isEmpty())
        return read;
    // What a spreadsheet writes for an error is no value: "#REF!", "#N/A".
    static const QRegularExpression error(QStringLiteral("^#[A-Z0-9/]+[!?]?$"));
    if (unknown.contains(plain) || error.match(read.text).hasMatch()) {
        read.state = CellState::Unknown;
        return read;
    }
    if (none.contains(plain)) {
        read.state = CellState::None;
        return read;
    }
    static const QRegularExpression before(
        QStringLiteral("^(~|≈|\\?|env\\.?\\s|environ\\s|approx\\.?\\s|about\\s|circa\\s)\\s*"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression behind(QStringLiteral("\\s*(\\?+|~|\\(\\?\\))$"));
    QString bare = read.text;
    bare.remove(before).remove(behind);
    read.state = CellState::Known;
    read.doubtful = bare != read.text;
    read.text = bare.trimmed();
    return read;
}

std::optional<Minutes> durationInCell(const QString &text)
{
    if (const auto minutes = durationFromText(text))
        return minutes;
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,3}):(\\d{2})(:\\d{2})?$"));
    if (const auto match = clock.match(text.simplified()); match.hasMatch() && match.captured(2).toInt() < 60)
        return Minutes(match.captured(1).toInt() * 60 + match.captured(2).toInt());
    static const QStringList atOnce{QStringLiteral("immediat"), QStringLiteral("aucun delai"),
                                    QStringLiteral("zero"),     QStringLiteral("immediate"),
                                    QStringLiteral("at once"),  QStringLiteral("half day"),
                                    QStringLiteral("half-day"), QStringLiteral("demi journee")};
    const auto found = atOnce.indexOf(plainForm(text.simplified()));
    if (found < 0)
        return std::nullopt;
    return Minutes(found < 5 ? 0 : 240);
}

std::optional<YesNo> yesOrNoInCell(const QString &text)
{
    static const QStringList yes{QStringLiteral("oui"),  QStringLiteral("o"), QStringLiteral("yes"),
                                 QStringLiteral("y"),    QStringLiteral("x"), QStringLiteral("vrai"),
                                 QStringLiteral("true"), QStringLiteral("1"), QStringLiteral("ok"),
                                 QStringLiteral("✓"),    QStringLiteral("✔"), QStringLiteral("☑"),
                                 QStringLiteral("✅")};
    static const QStringList no{QStringLiteral("non"),  QStringLiteral("n"),      QStringLiteral("no"),
                                QStringLiteral("faux"), QStringLiteral("false"),  QStringLiteral("0"),
                                QStringLiteral("✗"),    QStringLiteral("✘"),      QStringLiteral("☐"),
                                QStringLiteral("❌"),    QStringLiteral("jamais"), QStringLiteral("never")};
    const QString plain = plainForm(text.simplified());
    if (yes.contains(plain) || no.contains(plain))
        return YesNo{yes.contains(plain), false};
    static const QRegularExpression behind(QStringLiteral("[\\s,;:(.].*$"));
    const QString first = QString(plain).remove(behind);
    if (first.size() > 1 && (yes.contains(first) || no.contains(first)))
        return YesNo{yes.contains(first), true};
    return std::nullopt;
}

std::optional<qint64> amountInCell(const QString &text)
{
    static const QRegularExpression around(
        QStringLiteral("(€|eur(os?)?|£|\\$|\\bht\\b|\\bttc\\b|/?\\s*\\b(mois|an|month|year)\\b|\\bpar\\b|\\bper\\b|/)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto number = plainNumber(withoutSpaces(QString(text).remove(around)));
    if (!number || *number > 1e9)
        return std::nullopt;
    return qRound64(*number * 100);
}

std::optional<qint64> shareInCell(const QString &text)
{
    const QString plain = withoutSpaces(text);
    const bool percent = plain.endsWith(QLatin1Char('%'));
    const auto number = plainNumber(percent ? plain.chopped(1) : plain);
    if (!number)
        return std::nullopt;
    const bool part = !percent && *number <= 1 && plain.contains(QLatin1Char('.'));
    const qint64 share = qRound64(*number * (part ? 10000 : 100));
    return share <= 10000 ? std::optional(share) : std::nullopt;
}

std::optional<QDate> dateInCell(const QString &text)
{
    const QString plain = plainForm(text.simplified());
    static const QRegularExpression instant(QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})t\\d{2}:\\d{2}"));
    if (const auto match = instant.match(plain); match.hasMatch())
        return dateFromText(match.captured(1));
    if (const auto date = dateFromText(plain))
        return date;
    static const QRegularExpression figures(QStringLiteral("^(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{2}|\\d{4})$"));
    static const QRegularExpression dayFirst(
        QStringLiteral("^(\\d{1,2})(?:er|st|nd|rd|th)?\\s+([a-z]+)\\.?,?\\s+(\\d{4})$"));
    static const QRegularExpression monthFirst(
        QStringLiteral("^([a-z]+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$"));
    QDate date;
    if (const auto match = figures.match(plain); match.hasMatch()) {
        const int year = match.captured(3).toInt();
        date = QDate(year < 100 ? 2000 + year : year, match.captured(2).toInt(), match.captured(1).toInt());
    } else if (const auto named = dayFirst.match(plain); named.hasMatch()) {
        date = QDate(named.captured(3).toInt(), monthNamed(named.captured(2)).value_or(0), named.captured(1).toInt());
    } else if (const auto american = monthFirst.match(plain); american.hasMatch()) {
        date = QDate(american.captured(3).toInt(), monthNamed(american.captured(1)).value_or(0),
                     american.captured(2).toInt());
    }
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<PhoneCell> phoneInCell(const QString &text)
{
    const auto number = phoneFromText(text);
    if (!number)
        return std::nullopt;
    // A spreadsheet that takes a French number for an amount loses its 0.
    static const QRegularExpression lost(QStringLiteral("^[1-9]\\d{8}$"));
    if (lost.match(*number).hasMatch())
        return PhoneCell{QLatin1Char('0') + *number, true};
    return PhoneCell{*number, false};
}

bool isEmailAddress(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[^\\s@,;]+@[^\\s@,;]+\\.[^\\s@,;.]{2,}$"));
    return form.match(text.trimmed()).hasMatch();
}

std::optional<QString> webAddressInCell(const QString &text)
{
    const QString typed = text.trimmed();
    static const QRegularExpression whole(QStringLiteral("^https?://[^\\s/]+\\S*$"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression host(QStringLiteral("^([\\p{L}\\d-]+\\.)+\\p{L}{2,}(:\\d+)?(/\\S*)?$"));
    if (whole.match(typed).hasMatch())
        return typed;
    if (host.match(typed).hasMatch())
        return QStringLiteral("https://") + typed;
    return std::nullopt;
}

QList<int> daysOfMonthInCell(const QString &text)
{
    static const QRegularExpression words(QStringLiteral("\\b(le|les|et|and|the|du mois|of the month|on)\\b|[,;/+&]"));
    static const QRegularExpression ordinals(QStringLiteral("(\\d)(?:er|st|nd|rd|th)\\b"));
    QString plain = plainForm(text);
    plain.replace(ordinals, QStringLiteral("\\1")).replace(words, QStringLiteral(" "));
    QList<int> days;
    for (const QString &part : plain.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        bool ok = false;
        const int day = part.toInt(&ok);
        if (!ok || day < 1 || day > 31)
            return {};
        if (!days.contains(day))
            days.append(day);
    }
    return days;
}

QStringList namesInCell(const QString &text)
{
    // « Dupont et fils » is one name.
    static const QRegularExpression parting(
        QStringLiteral("\\s*[,;\\n]\\s*|\\s+/\\s+|(?<=\\p{L})/(?=\\p{Lu})|"
                       "\\s+(?:et|ET|and|AND|&|\\+)\\s+(?!(?i:fils|associ|cie|co|sons|partners)\\b)"));
    QStringList names;
    QString current;
    int depth = 0;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text.at(at);
        depth += c == QLatin1Char('(') ? 1 : c == QLatin1Char(')') ? -1 : 0;
        const auto match = depth > 0
            ? QRegularExpressionMatch()
            : parting.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch() && match.capturedLength() > 0) {
            names << current.simplified();
            current.clear();
            at = match.capturedEnd();
            continue;
        }
        current += c;
        ++at;
    }
    names << current.simplified();
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

bool fitsKind(const QString &cell, CellKind kind)
{
    const CellText read = cellText(cell);
    if (read.state != CellState::Known)
        return true;
    switch (kind) {
    case CellKind::Phone:
        return phoneInCell(read.text).has_value();
    case CellKind::Email:
        return isEmailAddress(read.text);
    case CellKind::WebAddress:
        return webAddressInCell(read.text).has_value();
    case CellKind::Duration:
    case CellKind::PerHour:
        return durationInCell(read.text).has_value();
    case CellKind::YesNo:
        return yesOrNoInCell(read.text).has_value();
    case CellKind::Money:
        return amountInCell(read.text).has_value();
    case CellKind::Share:
        return shareInCell(read.text).has_value();
    case CellKind::Date:
        return dateInCell(read.text).has_value();
    case CellKind::Days:
        return !daysOfMonthInCell(read.text).isEmpty();
    case CellKind::Hours:
        return openingHoursFromText(cell).has_value();
    default:
        return true;
    }
}

} // namespace relais
