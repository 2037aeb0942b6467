// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetjson.h"

#include "domain/sheetrefusal.h"
#include "json/strictjson.h"

namespace relais {

namespace {

Json jsonOf(const Error &error)
{
    const SheetRefusal refusal = sheetRefusalOf(error).value_or(SheetRefusal::Broken);
    return {{"refused", EnumNames<SheetRefusal>::names[static_cast<size_t>(refusal)]},
            {"cell", error.place.pointer.toStdString()},
            {"line", error.place.line}};
}

Json jsonOf(const Sheet &sheet)
{
    Json rows = Json::array();
    for (const QStringList &row : sheet.rows) {
        Json cells = Json::array();
        for (const QString &cell : row)
            cells.push_back(cell.toStdString());
        rows.push_back(std::move(cells));
    }
    return {{"name", sheet.name.toStdString()}, {"rows", std::move(rows)}};
}

// The accesses throw on another type, and are caught once.
std::optional<Error> refusalIn(const Json &answer)
{
    if (!answer.contains("refused"))
        return std::nullopt;
    const auto refusal = ValueTraits<SheetRefusal>::from(
        Value(QString::fromStdString(answer.at("refused").get_ref<const std::string &>())));
    return refusedSheet(refusal.value_or(SheetRefusal::Crashed),
                        {QString(), QString::fromStdString(answer.at("cell").get_ref<const std::string &>()),
                         answer.at("line").get<int>()});
}

std::optional<QStringList> rowIn(const Json &cells)
{
    if (!cells.is_array() || cells.size() > static_cast<size_t>(SheetLimits::columns))
        return std::nullopt;
    QStringList row;
    for (const Json &cell : cells) {
        row.append(QString::fromStdString(cell.get_ref<const std::string &>()));
        if (row.constLast().size() > SheetLimits::cell)
            return std::nullopt;
    }
    return row;
}

std::optional<Sheet> sheetIn(const Json &answer)
{
    Sheet sheet{QString::fromStdString(answer.at("name").get_ref<const std::string &>()), {}};
    const Json &rows = answer.at("rows");
    if (!rows.is_array() || rows.size() > static_cast<size_t>(SheetLimits::rows))
        return std::nullopt;
    for (const Json &cells : rows) {
        auto row = rowIn(cells);
        if (!row)
            return std::nullopt;
        sheet.rows.append(*std::move(row));
    }
    return sheet;
}

Result<QList<Sheet>> sheetsIn(const Json &answer)
{
    if (const auto refusal = refusalIn(answer))
        return *refusal;
    const Json &given = answer.at("sheets");
    if (!given.is_array() || given.empty() || given.size() > static_cast<size_t>(SheetLimits::sheets))
        return refusedSheet(SheetRefusal::Crashed);
    QList<Sheet> sheets;
    for (const Json &one : given) {
        auto sheet = sheetIn(one);
        if (!sheet)
            return refusedSheet(SheetRefusal::Crashed);
        sheets.append(*std::move(sheet));
    }
    return sheets;
}

} // namespace

QByteArray sheetsToJson(const Result<QList<Sheet>> &sheets)
{
    Json answer;
    if (sheets) {
        answer["sheets"] = Json::array();
        for (const Sheet &sheet : *sheets)
            answer["sheets"].push_back(jsonOf(sheet));
    } else {
        answer = jsonOf(sheets.error());
    }
    return QByteArray::fromStdString(answer.dump());
}

Result<QList<Sheet>> sheetsFromJson(const QByteArray &bytes)
{
    const auto answer = parseStrictJson(bytes, {.bytes = SheetLimits::bytes, .depth = 8});
    if (!answer)
        return refusedSheet(SheetRefusal::Crashed);
    try {
        return sheetsIn(*answer);
    } catch (const Json::exception &) {
        return refusedSheet(SheetRefusal::Crashed);
    }
}

} // namespace relais
