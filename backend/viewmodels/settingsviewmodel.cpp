// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/settingsviewmodel.h"

#include <QCoreApplication>

namespace relais {

SettingsViewModel::SettingsViewModel(Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    connect(&preferences, &Preferences::languageChanged, this, &SettingsViewModel::languageChanged);
    connect(&preferences, &Preferences::lookChanged, this, &SettingsViewModel::lookChanged);
}

QStringList SettingsViewModel::languages() const
{
    // Each in its own language, in the order of Language.
    return {QStringLiteral("Français"), QStringLiteral("English")};
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

void SettingsViewModel::chooseSingleKeys(bool act)
{
    m_preferences.setSingleKeys(act);
}

} // namespace relais
