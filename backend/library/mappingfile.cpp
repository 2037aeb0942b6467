// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/mappingfile.h"

#include "library/contentreader.h"

namespace relais {

namespace {

constexpr char mappingFormat[] = "relais-mapping/1";
constexpr int lastHeaderRow = 1000;

template <class E> std::string nameOfEntry(E value)
{
    return EnumNames<E>::names[static_cast<size_t>(value)];
}

} // namespace

Result<QList<SavedMapping>> mappingsFromJson(const QByteArray &bytes)
{
    const auto json = parseStrictJson(bytes);
    if (!json)
        return json.error();
    ContentFault fault;
    ContentReader reader(*json, QString(), fault);
    reader.format(mappingFormat);
    QList<SavedMapping> mappings;
    reader.eachObject("sheets", [&](ContentReader &item) {
        SavedMapping saved;
        saved.file = item.optionalText("file");
        saved.sheet = item.optionalText("sheet");
        saved.table = item.enumerator<ImportTable>("table");
        saved.headerRow = item.number("header_row", 0, lastHeaderRow);
        item.eachObject("columns", [&](ContentReader &column) {
            saved.columns.append({column.text("header"), column.enumerator<ImportField>("field")});
        });
        mappings.append(saved);
    });
    reader.finish();
    if (fault.first)
        return *fault.first;
    return mappings;
}

QByteArray mappingsToJson(const QList<SavedMapping> &mappings)
{
    Json sheets = Json::array();
    for (const SavedMapping &saved : mappings) {
        Json columns = Json::array();
        for (const SavedColumn &column : saved.columns)
            columns.push_back({{"header", column.header.toStdString()}, {"field", nameOfEntry(column.field)}});
        Json sheet = Json::object();
        if (!saved.file.isEmpty())
            sheet["file"] = saved.file.toStdString();
        if (!saved.sheet.isEmpty())
            sheet["sheet"] = saved.sheet.toStdString();
        sheet["table"] = nameOfEntry(saved.table);
        sheet["header_row"] = saved.headerRow;
        sheet["columns"] = columns;
        sheets.push_back(sheet);
    }
    const Json file = {{"format", mappingFormat}, {"sheets", sheets}};
    return QByteArray::fromStdString(file.dump(2)) + '\n';
}

} // namespace relais
