// SPDX-License-Identifier: GPL-3.0-or-later
// The manual page and the shell's completion name what the program's --help names, all of it.
#include "app/programrun.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace relais {

namespace {

constexpr const char *englishLocale = "en_GB.UTF-8";

QStringList foundIn(const QString &text, const QString &pattern)
{
    QStringList found;
    const QRegularExpression wanted(pattern, QRegularExpression::MultilineOption);
    for (auto match = wanted.globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    found.sort();
    return found;
}

// The commands that a --help lists.
QStringList commandsIn(const QString &help)
{
    const qsizetype listed = help.indexOf(QStringLiteral("\nSubcommands:"));
    return listed < 0 ? QStringList() : foundIn(help.mid(listed), QStringLiteral("^  ([a-z]+) "));
}

} // namespace

class TestManual : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theManualNamesEveryCommandAndOption()
    {
        const QStringList sections = manual().split(QStringLiteral("\n.SS "));
        QStringList described;
        for (const QString &section : sections.mid(1)) {
            const QStringList words = section.left(section.indexOf(QLatin1Char('\n'))).split(QLatin1Char(' '));
            described.append(words.join(QLatin1Char(' ')));
            const QString told = section.left(section.indexOf(QStringLiteral("\n.SH ")));
            const QStringList options = foundIn(help(words), QStringLiteral("^ +(?:-\\w,)?--([a-z-]+)"));
            for (const QString &option : options) {
                const QString named = QStringLiteral("\\-\\-") + QString(option).replace(u'-', QStringLiteral("\\-"));
                QVERIFY2(option == QLatin1StringView("help") || told.contains(named), qPrintable(named));
            }
        }
        QStringList wanted = commandsIn(help({}));
        QVERIFY(wanted.size() > 10);
        for (const QString &command : QStringList(wanted)) {
            const QString given =
                command == QLatin1StringView("incident") ? QStringLiteral(" file ") : QStringLiteral(" ");
            for (const QString &within : commandsIn(help({command})))
                wanted.append(command + given + within);
        }
        described.sort();
        wanted.sort();
        QCOMPARE(described, wanted);
    }

    void theShellCompletesCommandsAndOptions()
    {
        QCOMPARE(completed({QString()}), commandsIn(help({})));
        QCOMPARE(completed({QStringLiteral("incident"), QStringLiteral("a.relais"), QString()}),
                 commandsIn(help({QStringLiteral("incident")})));
        QCOMPARE(completed({QStringLiteral("export"), QStringLiteral("--tag")}),
                 QStringList{QStringLiteral("--tagged")});
        QCOMPARE(completed({QStringLiteral("incident"), QStringLiteral("a.relais"), QStringLiteral("open"),
                            QStringLiteral("--jo")}),
                 QStringList{QStringLiteral("--join")});
    }

    // "relais a.relais --help" would open a window.
    void aPlanIsNotAskedForHelp()
    {
        QCOMPARE(completed({QStringLiteral("a.relais"), QStringLiteral("--")}), QStringList());
    }

private:
    [[nodiscard]] QString help(const QStringList &words) const
    {
        return test::runProgram(words + QStringList{QStringLiteral("--help")}, m_folder.path(), m_data.path(),
                                QLatin1StringView(englishLocale))
            .out;
    }

    [[nodiscard]] QString run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(program, arguments);
        return process.waitForFinished(120'000) && process.exitCode() == 0
            ? QString::fromUtf8(process.readAllStandardOutput())
            : QString();
    }

    [[nodiscard]] QString manual() const
    {
        const QString folder = QStringLiteral(RELAIS_SOURCE_DIR "/installer/linux/");
        return run(folder + QStringLiteral("manual"),
                   {QStringLiteral(RELAIS_PROGRAM), folder + QStringLiteral("relais.1.in")});
    }

    // What the Tab key offers behind "relais" and these words, in a folder without files.
    [[nodiscard]] QStringList completed(const QStringList &words) const
    {
        const QString script = QStringLiteral("source \"$1\"; COMP_WORDS=(relais \"${@:3}\"); COMP_CWORD=$(($# - 2)); "
                                              "_relais \"$2\"; printf '%s\\n' \"${COMPREPLY[@]}\"");
        const QString file = QStringLiteral(RELAIS_SOURCE_DIR "/installer/linux/relais.bash-completion");
        const QStringList arguments{QStringLiteral("-c"), script, QStringLiteral("bash"), file,
                                    QStringLiteral(RELAIS_PROGRAM)};
        QStringList offered =
            run(QStringLiteral("bash"), arguments + words).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        offered.removeDuplicates();
        offered.sort();
        return offered;
    }

    QTemporaryDir m_folder; // stays empty
    QTemporaryDir m_data;
};

} // namespace relais

using relais::TestManual;
RELAIS_TEST(TestManual)
#include "tst_manual.moc"
