// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/plaintext.h"

#include "core/durablefile.h"
#include "documents/outputcheck.h"

#include <QFile>

namespace relais {

namespace {

const QString ruled(30, QLatin1Char('_'));

class TextWriter {
public:
    explicit TextWriter(const Document &document)
        : m_document(document)
    { }

    QString written()
    {
        if (m_document.exercise)
            line(m_document.words.exercise);
        line(m_document.title);
        line(m_document.subtitle);
        line(m_document.version);
        for (const auto &block : m_document.blocks)
            std::visit(*this, block);
        return m_text;
    }

    void operator()(const HeadingBlock &heading)
    {
        gap();
        line(charactersOf(heading.text));
        if (heading.level < 3)
            line(QString(std::min<qsizetype>(charactersOf(heading.text).size(), 60), heading.level == 1 ? u'=' : u'-'));
    }
    void operator()(const ParagraphBlock &paragraph)
    {
        gap();
        line(charactersOf(paragraph.text));
    }
    void operator()(const StepsBlock &steps)
    {
        int number = steps.first;
        for (const auto &step : steps.steps)
            stepLines(number++, charactersOf(step.text), step.who, step.note);
    }
    void operator()(const ChecklistBlock &list)
    {
        for (const auto &item : list.items)
            line(QStringLiteral("[ ] ") + charactersOf(item));
    }
    void operator()(const TableBlock &table)
    {
        for (const auto &row : table.rows) {
            gap();
            for (size_t i = 0; i < std::min(row.size(), table.columns.size()); ++i)
                pair(table.columns[i].title, charactersOf(row[i].text));
        }
    }
    void operator()(const KeyFactsBlock &facts)
    {
        gap();
        for (const auto &fact : facts.facts) {
            pair(fact.label, fact.value);
            line(fact.detail);
        }
    }
    void operator()(const BoxBlock &box)
    {
        gap();
        line((box.kind == BoxBlock::Kind::Never ? m_document.words.never + u' ' : QString()) + charactersOf(box.text));
    }
    void operator()(const MessageBlock &message)
    {
        gap();
        line(message.title);
        line(message.channel);
        gap();
        line(message.text);
    }
    void operator()(const RelayMarkBlock &mark) { line(mark.words); }
    void operator()(const GapBlock &gapBlock) { line(gapBlock.text); }
    void operator()(const PageBreakBlock &) { gap(); }
    void operator()(const ContentsBlock &) { }
    void operator()(const SymptomIndexBlock &) { }
    void operator()(const WallSheetBlock &sheet)
    {
        gap();
        line(sheet.symptom);
        int number = 1;
        for (const auto &step : sheet.steps) {
            if (sheet.notice)
                line(step.text);
            else
                stepLines(number++, step.text, step.who, {});
        }
        if (!sheet.never.isEmpty())
            line(m_document.words.never + u' ' + sheet.never);
        line(sheet.footer);
    }
    void operator()(const DrawingBlock &drawing)
    {
        gap();
        line(drawing.alternative);
    }

    void operator()(const FormBlock &form)
    {
        for (const auto &field : form.fields) {
            gap();
            line(field.choices.empty() && field.lines == 0 ? field.label + QLatin1Char(' ') + ruled : field.label);
            for (const auto &choice : field.choices)
                line(QStringLiteral("[ ] ") + choice);
            for (int i = 0; i < field.lines; ++i)
                line(ruled);
        }
    }
    void operator()(const CardsBlock &cards)
    {
        for (const auto &card : cards.cards) {
            gap();
            line(card.holder);
            for (const auto *face : {&card.front, &card.back}) {
                gap();
                line(face->title);
                for (const auto &text : face->lines)
                    line(charactersOf(text));
                line(face->codeCaption);
                line(face->footer);
            }
        }
    }

private:
    void gap() { m_text += u'\n'; }
    void line(const QString &text)
    {
        if (!text.isEmpty())
            m_text += printable(text).remove(QChar(0x200B)) + u'\n'; // what is copied from here is compared and typed
    }
    void pair(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            line(label + (m_document.language == Language::French ? QStringLiteral("\u00A0: ") : QStringLiteral(": "))
                 + value);
    }
    void stepLines(int number, const QString &text, const QString &who, const QString &note)
    {
        line(QStringLiteral("%1. %2").arg(QString::number(number), text));
        for (const auto &more : {who, note}) {
            if (!more.isEmpty())
                line(QStringLiteral("   ") + more);
        }
    }

    const Document &m_document;
    QString m_text;
};

// An index is of no use without pages, and an empty cell is not written: nor are they looked for.
std::vector<QString> textsWithoutIndexes(Document document)
{
    std::erase_if(document.blocks, [](const DocumentBlock &block) {
        return std::holds_alternative<ContentsBlock>(block) || std::holds_alternative<SymptomIndexBlock>(block)
            || std::holds_alternative<TableBlock>(block);
    });
    return textsOf(document, Pictures::Described);
}

} // namespace

QString textOf(const Document &document)
{
    return TextWriter(document).written();
}

Result<DocumentReport> writeText(const Document &document, const QString &path, std::stop_token stop)
{
    if (const QString fault = faultOf(document); !fault.isEmpty())
        return Error{ErrorCode::InvalidValue, fault};
    const auto written = writeDurably(path, textOf(document).toUtf8(), [&](const QString &name) -> Status {
        QFile file(name);
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, QStringLiteral("stopped while a text was written")};
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::OutputCheckFailed, file.errorString()};
        return checkTexts(textsWithoutIndexes(document), QString::fromUtf8(file.readAll()));
    });
    return written ? Result<DocumentReport>(DocumentReport()) : written.error();
}

} // namespace relais
