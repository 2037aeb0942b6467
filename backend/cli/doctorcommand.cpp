// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <CLI/CLI.hpp>

namespace relais {

namespace {

using Kind = MachinePart::Kind;

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Qt:
        return QStringLiteral("Qt");
    case Kind::DataFolder:
        return CommandText::tr("Data folder");
    case Kind::Pandoc:
        return QStringLiteral("Pandoc");
    case Kind::WeasyPrint:
        return QStringLiteral("WeasyPrint");
    case Kind::Bubblewrap:
        return QStringLiteral("Bubblewrap");
    case Kind::Printing:
        return CommandText::tr("Printing");
    case Kind::Drawing:
        return CommandText::tr("Drawing of the window");
    case Kind::Display:
        return CommandText::tr("Screen");
    case Kind::Locale:
        return CommandText::tr("Language of the computer");
    case Kind::Fonts:
        return CommandText::tr("Font families of the computer");
    }
    return {};
}

QString drawnBy(Drawing drawing)
{
    switch (drawing) {
    case Drawing::OpenGL:
        return CommandText::tr("by the graphics card (OpenGL)");
    case Drawing::Environment:
        return CommandText::tr("as the environment asks");
    case Drawing::Preference:
        return CommandText::tr("by the processor, as the settings ask");
    case Drawing::NoOpenGL:
        return CommandText::tr("by the processor");
    case Drawing::Unseen:
        return CommandText::tr("chosen when the window opens: from a command, OpenGL under Wayland cannot be seen");
    }
    return {};
}

// What the program does without it, and what to do.
QString withoutIt(Kind kind)
{
    switch (kind) {
    case Kind::Qt:
        return {}; // never absent: it is linked
    case Kind::DataFolder:
        return CommandText::tr("Cannot be written: no copies of plans are kept, and a drill on a plan that cannot be "
                               "written is lost. Give yourself the right to write there.");
    case Kind::Pandoc:
        return CommandText::tr("Not found, or does not start: no DOCX, ODT or HTML. PDF and text are made without it. "
                               "Install “pandoc”.");
    case Kind::WeasyPrint:
        return CommandText::tr("Not found, or does not start: no tagged PDF. The usual PDF is made without it. Install "
                               "“weasyprint”.");
    case Kind::Bubblewrap:
        return CommandText::tr("Not found, or not allowed here: Pandoc and WeasyPrint run without a sandbox, with "
                               "limits of time and memory only. Install “bubblewrap”; containers often forbid it.");
    case Kind::Printing:
        return CommandText::tr("“lp” was not found: print from the PDF’s own program.");
    case Kind::Drawing:
        return CommandText::tr("There is no OpenGL. Nothing is missing from the window; the processor works more.");
    case Kind::Display:
        return CommandText::tr("None here: no window opens. All commands work.");
    case Kind::Locale:
        return CommandText::tr("None is set: the program speaks French until you choose in its settings.");
    case Kind::Fonts:
        return CommandText::tr("None: Relais brings its own; letters that it lacks, of other scripts, show as boxes. "
                               "Install “fonts-dejavu-core”.");
    }
    return {};
}

void tell(CommandContext &context)
{
    for (const MachinePart &part : context.services.machine()) {
        const QString name = kindName(part.kind);
        QStringList told;
        if (part.kind == Kind::Drawing)
            told << drawnBy(part.drawing);
        if (!part.detail.isEmpty())
            told << part.detail;
        context.out << (part.found ? "+ " : "- ")
                    << (told.isEmpty() ? name : CommandText::line(name, told.join(QStringLiteral(", "))));
        if (!part.found)
            context.out << "\n  " << withoutIt(part.kind);
        context.out << '\n';
        if (!part.found && part.kind == Kind::DataFolder)
            context.exitCode = ExitCode::Environment;
    }
    context.out.flush();
}

} // namespace

void addDoctorCommand(CLI::App &command, CommandContext &context)
{
    command.description(
        CommandText::tr("Say what of this computer Relais uses, and what each absence means").toStdString());
    command.callback([&context] { tell(context); });
}

} // namespace relais
