// SPDX-License-Identifier: GPL-3.0-or-later
// SettingsViewModel: language, look and what Relais is. Every choice applies at once, but the drawing
// without a graphics card. GUI thread.
#pragma once

#include "viewmodels/preferences.h"

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace relais {

class SettingsViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(int language READ language NOTIFY languageChanged FINAL) // a row of languages
    Q_PROPERTY(QStringList languages READ languages CONSTANT FINAL)
    Q_PROPERTY(int appearance READ appearance NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool followSystem READ followsSystem NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool dark READ isDark NOTIFY lookChanged FINAL) // chosen; meaningful unless followSystem
    Q_PROPERTY(double textScale READ textScale NOTIFY lookChanged FINAL)
    Q_PROPERTY(int textPercent READ textPercent NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool reduceMotion READ reduceMotion NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool withoutGraphicsCard READ withoutGraphicsCard NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool singleKeys READ singleKeys NOTIFY lookChanged FINAL)
    // Reminders are rows of periods, copiesKept is a row of copyCounts.
    Q_PROPERTY(QStringList periods READ periods NOTIFY languageChanged FINAL)
    Q_PROPERTY(int contactPeriod READ contactPeriod NOTIFY remindersChanged FINAL)
    Q_PROPERTY(int reviewPeriod READ reviewPeriod NOTIFY remindersChanged FINAL)
    Q_PROPERTY(int drillPeriod READ drillPeriod NOTIFY remindersChanged FINAL)
    Q_PROPERTY(QStringList copyCounts READ copyCounts CONSTANT FINAL)
    Q_PROPERTY(int copiesKept READ copiesKept NOTIFY copiesKeptChanged FINAL)
    Q_PROPERTY(QString version READ version CONSTANT FINAL)

public:
    explicit SettingsViewModel(Preferences &preferences, QObject *parent = nullptr);

    int language() const { return static_cast<int>(m_preferences.language()); }
    QStringList languages() const;
    int appearance() const { return static_cast<int>(m_preferences.appearance()); }
    bool followsSystem() const { return m_preferences.appearance() == Preferences::Appearance::System; }
    bool isDark() const { return m_preferences.appearance() == Preferences::Appearance::Dark; }
    double textScale() const { return m_preferences.textPercent() / 100.0; }
    int textPercent() const { return m_preferences.textPercent(); }
    bool reduceMotion() const { return m_preferences.reduceMotion(); }
    bool withoutGraphicsCard() const { return m_preferences.withoutGraphicsCard(); }
    bool singleKeys() const { return m_preferences.singleKeys(); }
    QStringList periods() const;
    int contactPeriod() const;
    int reviewPeriod() const;
    int drillPeriod() const;
    QStringList copyCounts() const;
    int copiesKept() const;
    QString version() const;

    Q_INVOKABLE void chooseLanguage(int language);
    Q_INVOKABLE void chooseAppearance(int appearance);
    Q_INVOKABLE void chooseTextPercent(int percent);
    Q_INVOKABLE void largerText() { chooseTextPercent(textPercent() + textStep); }
    Q_INVOKABLE void smallerText() { chooseTextPercent(textPercent() - textStep); }
    Q_INVOKABLE void chooseReduceMotion(bool reduce);
    Q_INVOKABLE void chooseWithoutGraphicsCard(bool without);
    Q_INVOKABLE void chooseSingleKeys(bool act);
    Q_INVOKABLE void chooseContactPeriod(int row);
    Q_INVOKABLE void chooseReviewPeriod(int row);
    Q_INVOKABLE void chooseDrillPeriod(int row);
    Q_INVOKABLE void chooseCopiesKept(int row);

Q_SIGNALS:
    void languageChanged();
    void lookChanged();
    void remindersChanged();
    void copiesKeptChanged();

private:
    static constexpr int textStep = 10;

    Preferences &m_preferences;
};

} // namespace relais
