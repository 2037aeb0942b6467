// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/crisiskit.h"

#include "services/formatending.h"
#include "services/reader.h"

#include <algorithm>

namespace relais {

namespace {

constexpr qsizetype longestFileName = 60;

struct Entry {
    KitPart part;
    DocumentKind kind;
    DocumentFormat format;
    Phrase name;
    Phrase what;
};

constexpr Entry kitEntries[] = {
    {KitPart::Team, DocumentKind::Plan, DocumentFormat::Pdf, Phrase::KitPlan, Phrase::KitWhatPlan},
    {KitPart::Team, DocumentKind::Plan, DocumentFormat::Html, Phrase::KitPlanPhone, Phrase::KitWhatPlanPhone},
    {KitPart::Team, DocumentKind::Plan, DocumentFormat::Docx, Phrase::KitPlanEdit, Phrase::KitWhatPlanEdit},
    {KitPart::Team, DocumentKind::Playbooks, DocumentFormat::Pdf, Phrase::KitFiches, Phrase::KitWhatFiches},
    {KitPart::Team, DocumentKind::Messages, DocumentFormat::Pdf, Phrase::KitMessages, Phrase::KitWhatMessages},
    {KitPart::Team, DocumentKind::Messages, DocumentFormat::Text, Phrase::KitMessagesCopy, Phrase::KitWhatMessagesCopy},
    {KitPart::Team, DocumentKind::PhoneScripts, DocumentFormat::Pdf, Phrase::KitPhoneScripts,
     Phrase::KitWhatPhoneScripts},
    {KitPart::Team, DocumentKind::CallSheet, DocumentFormat::Pdf, Phrase::KitCallSheet, Phrase::KitWhatCallSheet},
    {KitPart::Team, DocumentKind::PocketCard, DocumentFormat::Pdf, Phrase::KitPocketCards, Phrase::KitWhatPocketCards},
    {KitPart::Team, DocumentKind::Changes, DocumentFormat::Pdf, Phrase::ChangesTitle, Phrase::KitWhatChanges},
    {KitPart::Wall, DocumentKind::WallSheets, DocumentFormat::Pdf, Phrase::KitWallSheets, Phrase::KitWhatWallSheets},
    {KitPart::Management, DocumentKind::Plan, DocumentFormat::Pdf, Phrase::KitPlanManagement,
     Phrase::KitWhatPlanManagement},
    {KitPart::Management, DocumentKind::CallSheet, DocumentFormat::Pdf, Phrase::KitCallSheetManagement,
     Phrase::KitWhatCallSheetManagement},
};

Edition editionFor(KitPart part)
{
    switch (part) {
    case KitPart::Wall:
        return Edition::Wall;
    case KitPart::Management:
        return Edition::Management;
    case KitPart::Team:
        break;
    }
    return Edition::Team;
}

DocumentOptions optionsFor(const Entry &entry, const KitOrder &order)
{
    DocumentOptions options;
    options.edition = editionFor(entry.part);
    options.language = order.language;
    options.today = order.today;
    options.kind = entry.kind;
    options.privateNumbers = entry.part == KitPart::Management;
    options.costs = entry.part == KitPart::Management;
    if (entry.kind == DocumentKind::Changes) {
        options.since = order.since;
        options.sinceDay = order.sinceDay;
    }
    return options;
}

// Where names stand: headings, sheets and tables.
QString namesIn(const Document &document)
{
    QString text;
    const auto put = [&](const QString &name) { text += name + QLatin1Char('\n'); };
    for (const DocumentBlock &block : document.blocks) {
        if (const auto *heading = std::get_if<HeadingBlock>(&block))
            put(charactersOf(heading->text));
        else if (const auto *sheet = std::get_if<WallSheetBlock>(&block))
            put(sheet->symptom);
        else if (const auto *table = std::get_if<TableBlock>(&block)) {
            for (const auto &row : table->rows) {
                for (const TableCell &cell : row)
                    put(charactersOf(cell.text));
            }
        }
    }
    return text;
}

template <class T> bool namesAll(const QString &text, const Table<T> &rows)
{
    return std::ranges::all_of(rows, [&](const T &row) { return text.contains(row.name); });
}

} // namespace

QString plainFileName(const QString &text)
{
    QString name;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        const char16_t code = c.unicode();
        const bool asIs = code < 0x80 && (c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('.'));
        if (asIs)
            name += c;
        else if (code == 0x0153 || code == 0x0152)
            name += QStringLiteral("oe");
        else if (!c.isMark())
            name += QLatin1Char(' ');
    }
    name = name.simplified().left(longestFileName).trimmed();
    // A name that begins with a dot is hidden, one that ends with it loses it on some systems.
    while (name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char(' ')))
        name.remove(0, 1);
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' ')))
        name.chop(1);
    return name;
}

QString kitName(const KitOrder &order, const Phrases &phrases)
{
    QStringList parts{plainFileName(phrases.of(Phrase::KitName).in(order.language)),
                      plainFileName(order.plan.organisation().name), order.today.toString(Qt::ISODate)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" - "));
}

QString kitFolderName(KitPart part, Language language, const Phrases &phrases)
{
    const Phrase name = part == KitPart::Team ? Phrase::KitTeam
        : part == KitPart::Wall               ? Phrase::KitWall
                                              : Phrase::KitManagement;
    return plainFileName(phrases.of(name).in(language));
}

QList<KitFile> crisisKit(const KitOrder &order, const Phrases &phrases)
{
    const Speech say(phrases, order.language);
    QList<KitFile> files;
    for (const Entry &entry : kitEntries) {
        if (entry.kind == DocumentKind::Changes && !order.since)
            continue;
        files.append({entry.part, plainFileName(say(entry.name)) + QLatin1StringView(endingOf(entry.format)),
                      say(entry.what), optionsFor(entry, order), entry.format});
    }
    return files;
}

QString faultOfKitFile(const KitFile &file, const Plan &plan, const Document &document, const PlanContents &contents)
{
    if (document.language != file.options.language)
        return QStringLiteral("in another language");
    if (document.edition != file.options.edition)
        return QStringLiteral("of another edition");
    if (document.blocks.empty())
        return QStringLiteral("empty");
    const QString text = namesIn(document);
    const bool plans = file.options.kind == DocumentKind::Plan;
    if (plans || file.options.kind == DocumentKind::Playbooks || file.options.kind == DocumentKind::WallSheets) {
        DocumentOptions fiches = file.options;
        fiches.kind = DocumentKind::Playbooks;
        const auto choices = contents.choices(plan, fiches);
        if (!std::ranges::all_of(choices, [&](const DocumentChoice &fiche) { return text.contains(fiche.name); }))
            return QStringLiteral("a playbook is missing");
    }
    if (!plans || file.options.edition == Edition::Wall)
        return {};
    const Reader reader(plan, file.options.edition, file.options.today);
    if (!namesAll(text, reader.plan().table<Tool>()))
        return QStringLiteral("a tool is missing");
    if (!namesAll(text, reader.plan().table<Person>()))
        return QStringLiteral("a person is missing");
    return {};
}

} // namespace relais
