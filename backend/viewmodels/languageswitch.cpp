// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/languageswitch.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace relais {

LanguageSwitch::~LanguageSwitch()
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qt);
}

bool LanguageSwitch::use(Language language)
{
    const QString name = QString::fromLatin1(EnumNames<Language>::names[static_cast<size_t>(language)]);
    QLocale::setDefault(language == Language::French ? QLocale(QLocale::French, QLocale::France)
                                                     : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(QStringLiteral("qtbase_") + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    const bool found = m_texts.load(QStringLiteral(":/i18n/relais_%1.qm").arg(name));
    if (found)
        QCoreApplication::installTranslator(&m_texts);
    return found;
}

} // namespace relais
