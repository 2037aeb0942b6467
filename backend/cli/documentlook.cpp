// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/documentlook.h"

#include "cli/commands.h"

#include <QFile>

#include <CLI/CLI.hpp>
#include <termios.h>
#include <unistd.h>

namespace relais {

namespace {

constexpr qint64 mostTyped = 1024; // bytes of a password's line

// While it lives, what is typed in the terminal is not shown there.
class HiddenTyping {
public:
    HiddenTyping()
        : m_changed(::isatty(STDIN_FILENO) == 1 && ::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_changed)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSANOW, &hidden);
    }
    ~HiddenTyping()
    {
        if (m_changed)
            ::tcsetattr(STDIN_FILENO, TCSANOW, &m_before);
    }
    Q_DISABLE_COPY_MOVE(HiddenTyping)

    [[nodiscard]] bool isTerminal() const { return m_changed; }

private:
    termios m_before{};
    bool m_changed;
};

QByteArray lineOf(QFile &file)
{
    QByteArray line = file.readLine(mostTyped);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

// The first line of the file, or of standard input. Never an argument: those can be seen by every user of the computer.
Result<QString> passwordFrom(const QString &source, CommandContext &context)
{
    QFile file(source);
    QByteArray line;
    if (source == QLatin1StringView("-")) {
        const HiddenTyping hidden;
        if (hidden.isTerminal())
            context.err << CommandText::tr("Password of the PDF:") << ' ' << Qt::flush;
        if (!file.open(stdin, QIODevice::ReadOnly))
            return Error{ErrorCode::ReadFailed, file.errorString(), {}};
        line = lineOf(file);
        if (hidden.isTerminal())
            context.err << Qt::endl;
    } else {
        if (!file.open(QIODevice::ReadOnly))
            return Error{file.exists() ? ErrorCode::ReadFailed : ErrorCode::NotFound, file.errorString(),
                         inFile(source)};
        line = lineOf(file);
    }
    if (line.isEmpty())
        return Error{ErrorCode::InvalidValue, QStringLiteral("an empty password"), {}};
    return QString::fromUtf8(line);
}

void refuseLook(const QString &sentence, CommandContext &context)
{
    context.err << sentence << Qt::endl;
    context.exitCode = ExitCode::Usage;
}

} // namespace

void addLookOptions(CLI::App &command, LookExport &choices, std::vector<std::string> &documentOnly)
{
    command.add_flag(
        "--tagged", choices.tagged,
        CommandText::tr("A PDF that programs can read aloud in order, made by Pandoc and WeasyPrint").toStdString());
    command.add_option(
        "--password-from", choices.passwordFrom,
        CommandText::tr("Encrypt the PDF; the password is the first line of this file, or of standard input for -")
            .toStdString());
    command.add_option(
        "--template", choices.folder,
        CommandText::tr("A folder with the firm’s own look: template.json, logo.png, reference.docx").toStdString());
    documentOnly.insert(documentOnly.end(), {"--tagged", "--password-from", "--template"});
}

std::optional<DocumentOutput> documentOutput(const LookExport &choices, DocumentFormat format, CommandContext &context)
{
    if (format != DocumentFormat::Pdf && (choices.tagged || !choices.passwordFrom.empty())) {
        refuseLook(CommandText::tr("--tagged and --password-from are for PDF files only."), context);
        return std::nullopt;
    }
    DocumentOutput output;
    output.tagged = choices.tagged;
    const QString folder = QString::fromStdString(choices.folder);
    auto look = folder.isEmpty() ? context.services.templates.own() : context.services.templates.read(folder);
    if (!look) {
        context.fail(look.error(), folder);
        return std::nullopt;
    }
    output.look = *std::move(look);
    if (choices.passwordFrom.empty())
        return output;
    const QString source = QString::fromStdString(choices.passwordFrom);
    const auto password = passwordFrom(source, context);
    if (!password) {
        context.fail(password.error(), source);
        return std::nullopt;
    }
    output.password = *password;
    return output;
}

void sayEngine(const DocumentReport &report, CommandContext &context)
{
    if (!report.notTagged)
        return;
    context.err << (*report.notTagged == ErrorCode::ProgramMissing
                        ? CommandText::tr("Pandoc or WeasyPrint is not installed: the built-in engine made this PDF, "
                                          "without structure.")
                        : *report.notTagged == ErrorCode::TimedOut
                        ? CommandText::tr("Pandoc and WeasyPrint took too long and were stopped: the built-in engine "
                                          "made this PDF, without structure.")
                        : CommandText::tr("Pandoc and WeasyPrint could not make this document: the built-in engine "
                                          "made this PDF, without structure."))
                << Qt::endl;
}

} // namespace relais
