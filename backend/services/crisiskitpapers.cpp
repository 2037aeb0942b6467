// SPDX-License-Identifier: GPL-3.0-or-later
// The papers that tell what is in a kit.
#include "domain/figures.h"
#include "domain/operation.h"
#include "services/crisiskit.h"
#include "services/distribution.h"
#include "services/planroles.h"
#include "services/reader.h"

namespace relais {

namespace {

class KitPaper {
public:
    KitPaper(const KitOrder &order, const Phrases &phrases, Edition edition, const QString &title)
        : m_say(phrases, order.language)
        , m_version(m_say(Phrase::VersionOf, longDateText(order.today, order.language)))
    {
        m_document.title = title;
        m_document.firm = order.plan.organisation().name;
        m_document.language = order.language;
        m_document.edition = edition;
        m_document.editionName =
            m_say(edition == Edition::Management ? Phrase::EditionManagement : Phrase::EditionTeam);
        m_document.version = m_version;
        m_document.words = {m_say(Phrase::PageOf), m_say(Phrase::PageShort), m_say(Phrase::Exercise),
                            m_say(Phrase::Never)};
    }

    [[nodiscard]] const Speech &say() const { return m_say; }
    [[nodiscard]] const QString &version() const { return m_version; }
    template <class Block> void put(Block block) { m_document.blocks.push_back(std::move(block)); }
    void paragraph(const QString &text) { put(ParagraphBlock{plainText(text)}); }
    void heading(const QString &text)
    {
        put(HeadingBlock{2, plainText(text), QStringLiteral("part-%1").arg(++m_headings)});
    }
    [[nodiscard]] Document document() const { return m_document; }

private:
    Speech m_say;
    QString m_version;
    Document m_document;
    int m_headings = 0;
};

QString lineOf(const QString &name, const QString &what)
{
    return name + QStringLiteral(" – ") + what;
}

// Whoever decides, and who stands in, with the numbers that the team may have.
void writeWhomToCall(KitPaper &paper, const KitOrder &order)
{
    const Reader reader(order.plan, Edition::Team, order.today);
    QStringList lines;
    for (const Id<Person> &holder : holdersOf(reader.plan(), RoleKind::Decider)) {
        const Person *person = reader.plan().find(holder);
        if (!person)
            continue;
        const bool hidden = reader.isLeftOut(holder.value, "private_phone");
        const QString number = !person->workPhone.isEmpty()
            ? person->workPhone
            : paper.say()(hidden ? Phrase::SeeTheCallList : Phrase::NumberToComplete);
        const Phrase role = lines.isEmpty() ? Phrase::Decides : Phrase::Replaces;
        lines.append(lineOf(paper.say()(role), paper.say()(Phrase::WithDetail, person->name, number)));
    }
    paper.heading(paper.say()(Phrase::KitWhomToCall));
    if (lines.isEmpty())
        paper.put(GapBlock{paper.say()(Phrase::ToComplete)});
    else
        paper.paragraph(lines.join(QLatin1Char('\n')));
}

bool isOmitted(const KitFile &file, const QList<KitOmission> &omitted)
{
    return std::ranges::any_of(omitted, [&](const KitOmission &one) { return one.name == file.name; });
}

void writeContents(KitPaper &paper, const KitOrder &order, const QList<KitFile> &files,
                   const QList<KitOmission> &omitted, const Phrases &phrases)
{
    const Speech &say = paper.say();
    for (const KitPart part : {KitPart::Team, KitPart::Wall, KitPart::Management}) {
        paper.heading(kitFolderName(part, order.language, phrases));
        QStringList lines;
        for (const KitFile &file : files) {
            if (file.part == part && !isOmitted(file, omitted))
                lines.append(lineOf(file.name, file.what));
        }
        if (part == KitPart::Management) {
            const QStringList plan{kitPlanName(order.language, phrases), kitDataName(order.language, phrases)};
            lines.append(lineOf(plan.join(QStringLiteral(", ")), say(Phrase::KitWhatPlanData)));
            lines.append(lineOf(kitControlName(order.language, phrases), say(Phrase::KitWhatControl)));
        }
        paper.paragraph(lines.join(QLatin1Char('\n')));
    }
    paper.paragraph(say(Phrase::KitRestricted, kitFolderName(KitPart::Management, order.language, phrases)));
}

void writeOmissions(KitPaper &paper, const QList<KitOmission> &omitted)
{
    if (omitted.isEmpty())
        return;
    paper.heading(paper.say()(Phrase::KitMissing));
    QStringList lines;
    for (const KitOmission &one : omitted) {
        const Phrase why =
            one.reason.code == ErrorCode::ProgramMissing ? Phrase::KitNoProgram : Phrase::KitProgramFailed;
        lines.append(paper.say()(why, one.name));
    }
    paper.paragraph(lines.join(QLatin1Char('\n')));
}

} // namespace

QString kitReadMeName(Language language, const Phrases &phrases)
{
    return plainFileName(phrases.of(Phrase::KitReadMe).in(language)) + QStringLiteral(".txt");
}

QString kitControlName(Language language, const Phrases &phrases)
{
    return plainFileName(phrases.of(Phrase::KitControl).in(language)) + QStringLiteral(".txt");
}

QString kitPlanName(Language language, const Phrases &phrases)
{
    return plainFileName(phrases.of(Phrase::KitPlanData).in(language)) + QStringLiteral(".relais");
}

QString kitDataName(Language language, const Phrases &phrases)
{
    return plainFileName(phrases.of(Phrase::KitPlanData).in(language)) + QStringLiteral(".json");
}

Document kitReadMe(const KitOrder &order, const QList<KitFile> &files, const QList<KitOmission> &omitted,
                   const PlanContents &contents)
{
    const Speech speech(contents.phrases(), order.language);
    const QString firm = order.plan.organisation().name;
    const QString title = firm.isEmpty() ? speech(Phrase::KitName) : speech(Phrase::KitOf, firm);
    KitPaper paper(order, contents.phrases(), Edition::Team, title);
    const Speech &say = paper.say();
    paper.paragraph(say(Phrase::KitIntro));
    writeWhomToCall(paper, order);
    writeContents(paper, order, files, omitted, contents.phrases());
    writeOmissions(paper, omitted);
    paper.paragraph(say(Phrase::KitThrowAway, paper.version()));
    return paper.document();
}

Document kitControl(const KitOrder &order, const PlanContents &contents)
{
    const Phrases &phrases = contents.phrases();
    KitPaper paper(order, phrases, Edition::Management, phrases.of(Phrase::KitControl).in(order.language));
    paper.heading(paper.say()(Phrase::Fingerprint));
    paper.paragraph(QString::fromLatin1(fingerprint(order.plan).toHex()));
    paper.paragraph(paper.say()(Phrase::FingerprintText));
    const TableBlock held = heldCopiesTable(order.plan, order.today, order.language, phrases);
    if (!held.rows.empty()) {
        paper.heading(paper.say()(Phrase::CopiesHeld));
        paper.put(held);
    }
    return paper.document();
}

} // namespace relais
