// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentfont.h"

#include "documents/pagelook.h"

#include <QFontDatabase>

// NOLINTNEXTLINE(misc-use-anonymous-namespace): Q_INIT_RESOURCE names it outside of any namespace
static void loadResources()
{
    Q_INIT_RESOURCE(documentfonts);
}

namespace relais {

namespace {

bool loadFonts()
{
    loadResources();
    for (const auto *file : {":/relais/documents/Inter-Regular.otf", ":/relais/documents/Inter-SemiBold.otf"}) {
        if (QFontDatabase::addApplicationFont(QString::fromLatin1(file)) < 0)
            qFatal("A font that is compiled in could not be read");
    }
    return true;
}

} // namespace

QFont documentFont(double points, bool strong)
{
    [[maybe_unused]] static const bool loaded = loadFonts();
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(qRound(look::pt(points)));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace relais
