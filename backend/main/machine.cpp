// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/machine.h"

#include "documents/sandboxedprogram.h"
#include "main/graphics.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardPaths>

namespace relais {

namespace {

using Kind = MachinePart::Kind;

constexpr std::chrono::seconds versionPatience(10); // a slow disk and Python; `relais doctor` should answer soon

MachinePart program(Kind kind, const QString &name)
{
    const QString path = QStandardPaths::findExecutable(name);
    return {.kind = kind, .found = !path.isEmpty(), .detail = path};
}

// With the version that it says it is; one that cannot say so is none that can be used.
MachinePart versionedProgram(Kind kind, const QString &name)
{
    MachinePart part = program(kind, name);
    if (!part.found)
        return part;
    SandboxedProgram asked(name, {}, {.time = versionPatience});
    const auto answer = asked.run({.arguments = {QStringLiteral("--version")}}, {});
    static const QRegularExpression number(QStringLiteral("\\d+(\\.\\d+)+"));
    const QString version = answer ? number.match(QString::fromUtf8(*answer)).captured() : QString();
    part.found = !version.isEmpty();
    if (part.found)
        part.detail = QStringLiteral("%1, %2").arg(version, part.detail);
    return part;
}

MachinePart bubblewrap()
{
    MachinePart part = program(Kind::Bubblewrap, QStringLiteral("bwrap"));
    part.found = part.found && SandboxedProgram(QStringLiteral("true"), {}, {.time = versionPatience}).sandboxWorks({});
    return part;
}

// The folder, or the nearest one above it that exists, can be written.
MachinePart folder(const QString &path)
{
    QFileInfo place(path);
    while (!place.exists() && place.filePath() != place.path())
        place.setFile(place.path());
    return {.kind = Kind::DataFolder, .found = place.isDir() && place.isWritable(), .detail = path};
}

MachinePart display()
{
    const QString wayland = qEnvironmentVariable("WAYLAND_DISPLAY");
    const QString shown = wayland.isEmpty() ? qEnvironmentVariable("DISPLAY") : wayland;
    return {.kind = Kind::Display, .found = !shown.isEmpty(), .detail = shown};
}

MachinePart drawn(bool withoutGraphicsCard)
{
    const Drawing drawing = drawingHere(withoutGraphicsCard);
    return {
        .kind = Kind::Drawing, .found = drawing != Drawing::NoOpenGL, .detail = drawingVariable(), .drawing = drawing};
}

MachinePart fonts()
{
    const qsizetype families = QFontDatabase::families().size();
    return {.kind = Kind::Fonts, .found = families > 0, .detail = families > 0 ? QString::number(families) : QString()};
}

MachinePart locale()
{
    const QString name = QLocale::system().name();
    return {.kind = Kind::Locale, .found = name != QLatin1StringView("C"), .detail = name};
}

} // namespace

QList<MachinePart> machineParts(const QString &dataFolder, bool withoutGraphicsCard)
{
    return {{.kind = Kind::Qt, .found = true, .detail = QString::fromLatin1(qVersion())},
            folder(dataFolder),
            locale(),
            fonts(),
            display(),
            drawn(withoutGraphicsCard),
            versionedProgram(Kind::Pandoc, QStringLiteral("pandoc")),
            versionedProgram(Kind::WeasyPrint, QStringLiteral("weasyprint")),
            bubblewrap(),
            program(Kind::Printing, QStringLiteral("lp"))};
}

} // namespace relais
