// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "main/composition.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const bool commandLine = relais::isCommandLine(arguments);
    // A command draws pages but no window: it must run where there is no display.
    if (commandLine)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("relais"));
    QGuiApplication::setApplicationVersion(QStringLiteral(RELAIS_VERSION));
    relais::Composition composition;
    return relais::runCommandLine(arguments, composition.commandLineServices());
}
