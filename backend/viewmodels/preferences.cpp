// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/preferences.h"

#include "services/actionclosing.h"

#include <QLocale>

#include <algorithm>
#include <memory>

namespace relais {

namespace {

constexpr qsizetype exportsKept = 10;
constexpr qsizetype filesKept = 50;
constexpr int mostMonths = 60;
constexpr qsizetype mostFormerFolders = 9;
constexpr int mostCopies = 100;

// Enumerators are stored by their stable names.
template <class E> QString nameOf(E value, std::span<const char *const> names)
{
    return QString::fromLatin1(names[static_cast<size_t>(value)]);
}

template <class E> E byName(const QString &name, std::span<const char *const> names, E otherwise)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1StringView(names[i]))
            return static_cast<E>(i);
    }
    return otherwise;
}

constexpr const char *appearances[] = {"system", "light", "dark"};
constexpr const char *editions[] = {"wall", "team", "management", "insurer"};

QString group(const QUuid &plan, const char *what)
{
    return QStringLiteral("plans/%1/%2").arg(plan.toString(QUuid::WithoutBraces), QLatin1StringView(what));
}

QString fileOrOwn(const QString &file)
{
    return file.isEmpty()
        ? QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("relais"), QStringLiteral("relais"))
              .fileName()
        : file;
}

} // namespace

Preferences::Preferences(const QString &file, QObject *parent)
    : QObject(parent)
    , m_settings(fileOrOwn(file), QSettings::IniFormat)
{ }

Language Preferences::language() const
{
    const bool english =
        QLocale::system().language() == QLocale::English && QLocale::system().name() != QStringLiteral("C");
    return byName(m_settings.value(QStringLiteral("language")).toString(), EnumNames<Language>::names,
                  english ? Language::English : Language::French);
}

void Preferences::setLanguage(Language language)
{
    if (language == this->language() && m_settings.contains(QStringLiteral("language")))
        return;
    m_settings.setValue(QStringLiteral("language"), nameOf(language, EnumNames<Language>::names));
    Q_EMIT languageChanged();
}

Preferences::Appearance Preferences::appearance() const
{
    return byName(m_settings.value(QStringLiteral("appearance")).toString(), appearances, Appearance::System);
}

void Preferences::setAppearance(Appearance appearance)
{
    m_settings.setValue(QStringLiteral("appearance"), nameOf(appearance, appearances));
    Q_EMIT lookChanged();
}

int Preferences::textPercent() const
{
    return std::clamp(m_settings.value(QStringLiteral("text"), smallestText).toInt(), smallestText, largestText);
}

void Preferences::setTextPercent(int percent)
{
    m_settings.setValue(QStringLiteral("text"), std::clamp(percent, smallestText, largestText));
    Q_EMIT lookChanged();
}

bool Preferences::reduceMotion() const
{
    return m_settings.value(QStringLiteral("reduceMotion"), false).toBool();
}

void Preferences::setReduceMotion(bool reduce)
{
    m_settings.setValue(QStringLiteral("reduceMotion"), reduce);
    Q_EMIT lookChanged();
}

bool Preferences::withoutGraphicsCard() const
{
    return m_settings.value(QStringLiteral("withoutGraphicsCard"), false).toBool();
}

void Preferences::setWithoutGraphicsCard(bool without)
{
    m_settings.setValue(QStringLiteral("withoutGraphicsCard"), without);
    Q_EMIT lookChanged();
}

bool Preferences::singleKeys() const
{
    return m_settings.value(QStringLiteral("singleKeys"), true).toBool();
}

void Preferences::setSingleKeys(bool act)
{
    m_settings.setValue(QStringLiteral("singleKeys"), act);
    Q_EMIT lookChanged();
}

int Preferences::contactMonths() const
{
    return std::clamp(m_settings.value(QStringLiteral("contactMonths"), 6).toInt(), 1, mostMonths);
}

void Preferences::setContactMonths(int months)
{
    m_settings.setValue(QStringLiteral("contactMonths"), months);
    Q_EMIT remindersChanged();
}

int Preferences::reviewMonths() const
{
    return std::clamp(m_settings.value(QStringLiteral("reviewMonths"), 12).toInt(), 1, mostMonths);
}

void Preferences::setReviewMonths(int months)
{
    m_settings.setValue(QStringLiteral("reviewMonths"), months);
    Q_EMIT remindersChanged();
}

int Preferences::drillMonths() const
{
    return std::clamp(m_settings.value(QStringLiteral("drillMonths"), usualMonthsBetweenDrills).toInt(), 1, mostMonths);
}

void Preferences::setDrillMonths(int months)
{
    m_settings.setValue(QStringLiteral("drillMonths"), months);
    Q_EMIT remindersChanged();
}

QString Preferences::copiesFolder() const
{
    return m_settings.value(QStringLiteral("copiesFolder")).toString();
}

QStringList Preferences::copiesFolders() const
{
    QStringList folders = m_settings.value(QStringLiteral("formerCopiesFolders")).toStringList();
    if (const QString chosen = copiesFolder(); !chosen.isEmpty())
        folders.prepend(chosen);
    folders.removeDuplicates();
    return folders;
}

void Preferences::setCopiesFolder(const QString &folder)
{
    if (folder == copiesFolder())
        return;
    m_settings.setValue(QStringLiteral("formerCopiesFolders"), copiesFolders().mid(0, mostFormerFolders));
    m_settings.setValue(QStringLiteral("copiesFolder"), folder);
    Q_EMIT copiesFolderChanged();
}

int Preferences::copiesKept() const
{
    return std::clamp(m_settings.value(QStringLiteral("copiesKept"), 10).toInt(), 1, mostCopies);
}

void Preferences::setCopiesKept(int count)
{
    m_settings.setValue(QStringLiteral("copiesKept"), count);
    Q_EMIT copiesKeptChanged();
}

QList<RecentPlan> Preferences::recentPlans() const
{
    QList<RecentPlan> plans;
    const QStringList lines = m_settings.value(QStringLiteral("recent")).toStringList();
    for (const QString &line : lines) {
        const QStringList parts = line.split(QLatin1Char('\n'));
        plans.append({parts.value(0), parts.value(1), QDate::fromString(parts.value(2), Qt::ISODate)});
    }
    return plans;
}

void Preferences::rememberPlan(const RecentPlan &plan)
{
    QList<RecentPlan> plans = recentPlans();
    plans.removeIf([&](const RecentPlan &other) { return other.path == plan.path; });
    plans.prepend(plan);
    QStringList lines;
    for (const RecentPlan &one : plans.mid(0, recentShown))
        lines << QStringList{one.path, one.firm, one.openedOn.toString(Qt::ISODate)}.join(QLatin1Char('\n'));
    m_settings.setValue(QStringLiteral("recent"), lines);
    Q_EMIT recentPlansChanged();
}

void Preferences::forgetPlan(const QString &path)
{
    QStringList lines = m_settings.value(QStringLiteral("recent")).toStringList();
    lines.removeIf([&](const QString &line) { return line.section(QLatin1Char('\n'), 0, 0) == path; });
    m_settings.setValue(QStringLiteral("recent"), lines);
    Q_EMIT recentPlansChanged();
}

Id<Plan> Preferences::planOf(const QString &path) const
{
    const QStringList lines = m_settings.value(QStringLiteral("files")).toStringList();
    for (const QString &line : lines) {
        if (line.section(QLatin1Char('\n'), 0, 0) == path)
            return {QUuid::fromString(line.section(QLatin1Char('\n'), 1, 1))};
    }
    return {};
}

void Preferences::rememberFile(const QString &path, Id<Plan> plan)
{
    QStringList lines = m_settings.value(QStringLiteral("files")).toStringList();
    lines.removeIf([&](const QString &line) { return line.section(QLatin1Char('\n'), 0, 0) == path; });
    lines.prepend(path + QLatin1Char('\n') + plan.value.toString(QUuid::WithoutBraces));
    m_settings.setValue(QStringLiteral("files"), QStringList(lines.mid(0, filesKept)));
}

QByteArray Preferences::acceptedContent(const QUuid &plan) const
{
    return m_settings.value(group(plan, "content")).toByteArray();
}

void Preferences::acceptContent(const QUuid &plan, const QByteArray &stamp)
{
    m_settings.setValue(group(plan, "content"), stamp);
}

QList<LastExport> Preferences::exports(const QUuid &plan) const
{
    QList<LastExport> list;
    const QStringList lines = m_settings.value(group(plan, "exports")).toStringList();
    for (const QString &line : lines) {
        const QStringList parts = line.split(QLatin1Char('\n'));
        list.append({parts.value(0), byName(parts.value(1), editions, Edition::Team),
                     QDate::fromString(parts.value(2), Qt::ISODate), parts.value(3)});
    }
    return list;
}

void Preferences::rememberExport(const QUuid &plan, const LastExport &made)
{
    QStringList lines = m_settings.value(group(plan, "exports")).toStringList();
    lines.removeIf([&](const QString &line) { return line.section(QLatin1Char('\n'), 0, 0) == made.path; });
    lines.prepend(
        QStringList{made.path, nameOf(made.edition, editions), made.date.toString(Qt::ISODate), made.document}.join(
            QLatin1Char('\n')));
    m_settings.setValue(group(plan, "exports"), QStringList(lines.mid(0, exportsKept)));
    Q_EMIT exportsChanged();
}

QString Preferences::questionPage(const QUuid &plan) const
{
    return m_settings.value(group(plan, "questions")).toString().section(QLatin1Char('/'), 0, 0);
}

QString Preferences::questionCell(const QUuid &plan) const
{
    return m_settings.value(group(plan, "questions")).toString().section(QLatin1Char('/'), 1);
}

void Preferences::rememberQuestion(const QUuid &plan, const QString &page, const QString &cell)
{
    m_settings.setValue(group(plan, "questions"), cell.isEmpty() ? page : page + QLatin1Char('/') + cell);
}

QList<PageTime> Preferences::pageTimes(const QUuid &plan) const
{
    QList<PageTime> times;
    for (const QString &line : m_settings.value(group(plan, "pace")).toStringList())
        times.append({line.section(QLatin1Char(' '), 0, 0), line.section(QLatin1Char(' '), 1).toInt()});
    return times;
}

void Preferences::rememberPageTimes(const QUuid &plan, const QList<PageTime> &times)
{
    QStringList lines;
    for (const PageTime &time : times)
        lines << QStringLiteral("%1 %2").arg(time.page).arg(time.seconds);
    m_settings.setValue(group(plan, "pace"), lines);
}

bool Preferences::isPostponed(const QUuid &plan, const QString &step, QDate today) const
{
    const QStringList lines = m_settings.value(group(plan, "postponed")).toStringList();
    return std::any_of(lines.cbegin(), lines.cend(), [&](const QString &line) {
        return line.section(QLatin1Char('\n'), 0, 0) == step
            && QDate::fromString(line.section(QLatin1Char('\n'), 1, 1), Qt::ISODate) > today;
    });
}

void Preferences::postpone(const QUuid &plan, const QString &step, QDate until)
{
    QStringList lines = m_settings.value(group(plan, "postponed")).toStringList();
    lines.removeIf([&](const QString &line) { return line.section(QLatin1Char('\n'), 0, 0) == step; });
    lines.append(step + QLatin1Char('\n') + until.toString(Qt::ISODate));
    m_settings.setValue(group(plan, "postponed"), lines);
}

} // namespace relais
