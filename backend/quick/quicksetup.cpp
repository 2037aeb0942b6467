// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick/quicksetup.h"

#include "quick/fonts.h"
#include "quick/iconprovider.h"
#include "quick/undokeys.h"

#include <QQmlEngine>

namespace relais {

Status prepareEngine(QQmlEngine &engine)
{
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.addImageProvider(QStringLiteral("icon"), new IconProvider);
    new UndoKeys(&engine);
    return loadFonts();
}

} // namespace relais
