// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/answersfile.h"

#include "domain/durationtext.h"
#include "library/contentreader.h"

namespace relais {

namespace {

// The JSON of pages has keys of the question set's, which ContentReader cannot ask for by name.
class PageReader {
public:
    explicit PageReader(ContentFault &fault)
        : m_fault(fault)
    { }

    TypedPage page(const QString &key, const Json &json, const QString &pointer)
    {
        TypedPage page{key, markOf(json), {}};
        if (page.mark)
            return page;
        if (!isObject(json, pointer))
            return page;
        for (const auto &entry : json.items()) {
            const QString name = QString::fromStdString(entry.key());
            page.sections.append(section(name, entry.value(), below(pointer, name)));
        }
        return page;
    }

private:
    TypedSection section(const QString &key, const Json &json, const QString &pointer)
    {
        TypedSection section{key, {}};
        if (json.is_object()) {
            section.rows.append(row(json, pointer));
            return section;
        }
        if (!json.is_array() || json.size() > mostRows) {
            m_fault.add(pointer, QStringLiteral("a row, or a list of at most %1 rows, is expected").arg(mostRows));
            return section;
        }
        qsizetype index = 0;
        for (const Json &item : json)
            section.rows.append(row(item, below(pointer, index++)));
        return section;
    }

    TypedRow row(const Json &json, const QString &pointer)
    {
        TypedRow row;
        if (!isObject(json, pointer))
            return row;
        for (const auto &entry : json.items()) {
            const QString key = QString::fromStdString(entry.key());
            const TypedCell found = cell(key, entry.value(), below(pointer, key));
            if (key == QLatin1StringView("item"))
                row.item = found.texts.value(0);
            else
                row.cells.append(found);
        }
        return row;
    }

    TypedCell cell(const QString &key, const Json &json, const QString &pointer)
    {
        TypedCell cell{key, {}, markOf(json)};
        if (cell.mark)
            return cell;
        if (!json.is_array()) {
            cell.texts.append(text(json, pointer));
            return cell;
        }
        qsizetype index = 0;
        for (const Json &item : json)
            cell.texts.append(text(item, below(pointer, index++)));
        return cell;
    }

    QString text(const Json &json, const QString &pointer)
    {
        if (json.is_string() && !json.get_ref<const std::string &>().empty())
            return QString::fromStdString(json.get_ref<const std::string &>());
        if (json.is_number_integer())
            return QString::number(json.get<qint64>());
        m_fault.add(pointer, QStringLiteral("a text, a whole number, or {\"mark\": \"unknown\"} is expected"));
        return {};
    }

    bool isObject(const Json &json, const QString &pointer)
    {
        if (!json.is_object())
            m_fault.add(pointer, QStringLiteral("an object is expected"));
        return json.is_object();
    }

    static std::optional<AnswerMark> markOf(const Json &json)
    {
        if (!json.is_object() || json.size() != 1 || !json.contains("mark"))
            return std::nullopt;
        const Json &mark = json.at("mark");
        return mark == "unknown" ? std::optional(AnswerMark::Unknown)
            : mark == "later"    ? std::optional(AnswerMark::Later)
                                 : std::nullopt;
    }

    static constexpr size_t mostRows = 1000;
    ContentFault &m_fault;
};

} // namespace

Result<TypedAnswers> answersFromJson(const QByteArray &bytes)
{
    const auto json = parseStrictJson(bytes);
    if (!json)
        return json.error();
    ContentFault fault;
    ContentReader reader(*json, QString(), fault);
    TypedAnswers answers;
    if (reader.text("format") != QLatin1StringView("relais-answers/1"))
        reader.refuse("format", QStringLiteral("this is not \"relais-answers/1\""));
    answers.questions = reader.text("questions");
    answers.name = reader.optionalText("name");
    answers.trade = reader.enumerator<Trade>("trade");
    answers.language = reader.enumerator<Language>("language");
    const auto date = dateFromText(reader.text("date"));
    if (!date)
        reader.refuse("date", QStringLiteral("a date is expected"));
    answers.date = date.value_or(QDate());
    reader.object("pages");
    reader.finish();
    if (fault.first)
        return *fault.first;
    PageReader pages(fault);
    const QString pointer = QStringLiteral("/pages");
    if (!json->at("pages").is_object())
        fault.add(pointer, QStringLiteral("an object is expected"));
    for (const auto &entry : json->at("pages").items()) {
        const QString key = QString::fromStdString(entry.key());
        answers.pages.append(pages.page(key, entry.value(), below(pointer, key)));
    }
    if (fault.first)
        return *fault.first;
    return answers;
}

} // namespace relais
