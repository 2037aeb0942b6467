// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "exchange/sheetchild.h"
#include "main/composition.h"
#include "main/graphics.h"
#include "main/window.h"
#include "viewmodels/languageswitch.h"
#include "viewmodels/preferences.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QIcon>

#include <cstdio>
#include <cstdlib>

namespace {

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    // Not for people, so not in the help: the process that reads a spreadsheet for the one that a person started.
    if (arguments == QStringList{QLatin1StringView(relais::readSpreadsheetOption)})
        std::_Exit(relais::readSpreadsheet()); // there is nothing to clean up, and no memory to do it with
    if (arguments == QStringList{QLatin1StringView(relais::tryOpenGLOption)})
        return relais::tryOpenGL(argc, argv);
    const bool commandLine = relais::isCommandLine(arguments);
    // A command draws pages but no window: it must run where there is no display.
    if (commandLine)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    else if (!hasDisplay()) {
        std::fputs("relais: there is no display to open a window on; relais --help lists what works without one.\n",
                   stderr);
        return static_cast<int>(relais::ExitCode::Environment);
    }
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("relais"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Relais"));
    QGuiApplication::setApplicationVersion(QStringLiteral(RELAIS_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("relais"));
    relais::Composition composition;
    if (commandLine) {
        const relais::Language ours = relais::Preferences().language();
        relais::LanguageSwitch language;
        language.use(ours);
        return relais::runCommandLine(arguments, composition.commandLineServices(ours));
    }
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/relais/relais.svg")));
    QStringList words = QGuiApplication::arguments().mid(1); // without those that are Qt's
    const bool software = words.removeAll(QLatin1StringView(relais::softwareOption)) > 0;
    relais::chooseGraphics(software, relais::Preferences().withoutGraphicsCard());
    const QString file = words.isEmpty() ? QString() : QFileInfo(words.constFirst()).absoluteFilePath();
    return relais::runWindow(application, composition.windowServices(), file);
}
