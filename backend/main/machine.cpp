// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/machine.h"

#include <QFileInfo>
#include <QLocale>
#include <QOpenGLContext>
#include <QStandardPaths>

namespace relais {

namespace {

MachinePart program(MachinePart::Kind kind, const char *name)
{
    const QString path = QStandardPaths::findExecutable(QString::fromLatin1(name));
    return {kind, !path.isEmpty(), path};
}

// The folder, or the nearest one above it that exists, can be written.
MachinePart folder(const QString &path)
{
    QFileInfo place(path);
    while (!place.exists() && place.filePath() != place.path())
        place.setFile(place.path());
    return {MachinePart::Kind::DataFolder, place.isDir() && place.isWritable(), path};
}

MachinePart display()
{
    const QString wayland = qEnvironmentVariable("WAYLAND_DISPLAY");
    const QString shown = wayland.isEmpty() ? qEnvironmentVariable("DISPLAY") : wayland;
    return {MachinePart::Kind::Display, !shown.isEmpty(), shown};
}

} // namespace

QList<MachinePart> machineParts(const QString &dataFolder)
{
    using enum MachinePart::Kind;
    QOpenGLContext context;
    return {{Qt, true, QString::fromLatin1(qVersion())},
            folder(dataFolder),
            {Locale, QLocale::system().name() != QLatin1StringView("C"), QLocale::system().name()},
            display(),
            {OpenGL, context.create(), {}},
            program(Pandoc, "pandoc"),
            program(WeasyPrint, "weasyprint"),
            program(Bubblewrap, "bwrap"),
            program(Printing, "lp")};
}

} // namespace relais
