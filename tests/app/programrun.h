// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the built program as a person's script would: in a folder, with a data folder of its own.
#pragma once

#include "support/files.h"

#include <QFile>
#include <QProcess>
#include <QStringList>

namespace relais::test {

struct ProgramAnswer {
    int code = -1; // -1: it did not end; -2: it crashed
    QString out;
    QString err;
};

// locale: whose language the program speaks; empty: that of the tests.
inline ProgramAnswer runProgram(const QStringList &arguments, const QString &folder, const QString &dataFolder,
                                const QString &locale = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), dataFolder);
    if (!locale.isEmpty())
        environment.insert(QStringLiteral("LC_ALL"), locale);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(RELAIS_PROGRAM), arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

// What the program wrote; empty where there is no such file.
} // namespace relais::test
