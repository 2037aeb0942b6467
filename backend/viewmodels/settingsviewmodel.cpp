// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/settingsviewmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace relais {

namespace {

constexpr int monthChoices[] = {3, 6, 12};
constexpr int copyChoices[] = {5, 10, 20, 50};

// The place of the nearest choice that is not less.
template <size_t Count> int rowOfChoice(const int (&choices)[Count], int value)
{
    const auto *found = std::lower_bound(std::begin(choices), std::end(choices), value);
    return static_cast<int>(std::min<std::ptrdiff_t>(found - std::begin(choices), Count - 1));
}

} // namespace

SettingsViewModel::SettingsViewModel(Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    connect(&preferences, &Preferences::languageChanged, this, &SettingsViewModel::languageChanged);
    connect(&preferences, &Preferences::lookChanged, this, &SettingsViewModel::lookChanged);
    connect(&preferences, &Preferences::remindersChanged, this, &SettingsViewModel::remindersChanged);
    connect(&preferences, &Preferences::copiesKeptChanged, this, &SettingsViewModel::copiesKeptChanged);
}

QStringList SettingsViewModel::languages() const
{
    // Each in its own language, in the order of Language.
    return {QStringLiteral("Français"), QStringLiteral("English")};
}

QStringList SettingsViewModel::periods() const
{
    QStringList names;
    for (const int months : monthChoices)
        names << tr("%n month(s)", nullptr, months);
    return names;
}

int SettingsViewModel::contactPeriod() const
{
    return rowOfChoice(monthChoices, m_preferences.contactMonths());
}

int SettingsViewModel::reviewPeriod() const
{
    return rowOfChoice(monthChoices, m_preferences.reviewMonths());
}

int SettingsViewModel::drillPeriod() const
{
    return rowOfChoice(monthChoices, m_preferences.drillMonths());
}

QStringList SettingsViewModel::copyCounts() const
{
    QStringList names;
    for (const int count : copyChoices)
        names << QString::number(count);
    return names;
}

int SettingsViewModel::copiesKept() const
{
    return rowOfChoice(copyChoices, m_preferences.copiesKept());
}

void SettingsViewModel::chooseContactPeriod(int row)
{
    m_preferences.setContactMonths(monthChoices[std::clamp(row, 0, static_cast<int>(std::size(monthChoices)) - 1)]);
}

void SettingsViewModel::chooseReviewPeriod(int row)
{
    m_preferences.setReviewMonths(monthChoices[std::clamp(row, 0, static_cast<int>(std::size(monthChoices)) - 1)]);
}

void SettingsViewModel::chooseDrillPeriod(int row)
{
    m_preferences.setDrillMonths(monthChoices[std::clamp(row, 0, static_cast<int>(std::size(monthChoices)) - 1)]);
}

void SettingsViewModel::chooseCopiesKept(int row)
{
    m_preferences.setCopiesKept(copyChoices[std::clamp(row, 0, static_cast<int>(std::size(copyChoices)) - 1)]);
}

QString SettingsViewModel::version() const
{
    return QCoreApplication::applicationVersion();
}

void SettingsViewModel::chooseLanguage(int language)
{
    m_preferences.setLanguage(static_cast<Language>(language));
}

void SettingsViewModel::chooseAppearance(int appearance)
{
    m_preferences.setAppearance(static_cast<Preferences::Appearance>(appearance));
}

void SettingsViewModel::chooseTextPercent(int percent)
{
    m_preferences.setTextPercent(percent);
}

void SettingsViewModel::chooseReduceMotion(bool reduce)
{
    m_preferences.setReduceMotion(reduce);
}

void SettingsViewModel::chooseWithoutGraphicsCard(bool without)
{
    m_preferences.setWithoutGraphicsCard(without);
}

void SettingsViewModel::chooseSingleKeys(bool act)
{
    m_preferences.setSingleKeys(act);
}

} // namespace relais
