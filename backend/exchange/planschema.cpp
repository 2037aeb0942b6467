// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/validation.h"
#include "exchange/planjson.h"
#include "json/strictjson.h"

namespace relais {

namespace {

constexpr auto uuidPattern = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$";

Json integer(std::optional<qint64> lowest, std::optional<qint64> highest, const char *description)
{
    Json schema{{"type", "integer"}};
    if (lowest)
        schema["minimum"] = *lowest;
    if (highest)
        schema["maximum"] = *highest;
    if (description)
        schema["description"] = description;
    return schema;
}

Json schemaOf(FieldType type, std::span<const char *const> enumerators)
{
    switch (type) {
    case FieldType::Text:
        return {{"type", "string"}, {"minLength", 1}, {"maxLength", longestText}};
    case FieldType::Integer:
        return integer({}, {}, nullptr);
    case FieldType::Boolean:
        return {{"type", "boolean"}};
    case FieldType::Duration:
        return integer(0, {}, "minutes");
    case FieldType::TimeOfDay:
        return integer(0, 1440, "minutes since midnight");
    case FieldType::Money:
        return integer(0, {}, "euro cents");
    case FieldType::Share:
        return integer(0, 1'000'000, "hundredths of a percent");
    case FieldType::Weekdays:
        return integer(0, 127, "bit 0 = Monday, bit 6 = Sunday");
    case FieldType::Date:
        return {{"type", "string"}, {"format", "date"}};
    case FieldType::Instant:
        return integer({}, {}, "UTC milliseconds since 1970-01-01");
    case FieldType::Reference:
        return {{"type", "string"}, {"pattern", uuidPattern}};
    case FieldType::Enumerator:
        break;
    }
    Json names = Json::array();
    for (const char *name : enumerators)
        names.push_back(name);
    return {{"enum", std::move(names)}};
}

template <class T> Json tableSchema()
{
    Json properties{{"id", {{"type", "string"}, {"pattern", uuidPattern}}}};
    for (const auto &field : fields<T>()) {
        Json schema = schemaOf(field.type, field.enumerators);
        if (field.target)
            schema["description"] = std::string("id of a row of: ") + field.target;
        properties[field.name] = std::move(schema);
    }
    return {{"type", "array"},
            {"items",
             {{"type", "object"},
              {"properties", std::move(properties)},
              {"required", Json::array({"id"})},
              {"additionalProperties", false}}}};
}

} // namespace

QByteArray planSchema()
{
    Json tables = Json::object();
    RowTypes::forEachType([&]<class T>() { tables[T::table] = tableSchema<T>(); });
    const Json schema{
        {"$schema", "https://json-schema.org/draft/2020-12/schema"},
        {"title", "Relais plan"},
        {"type", "object"},
        {"properties",
         {{"format", {{"const", "relais-plan/1"}}},
          {"tables", {{"type", "object"}, {"properties", std::move(tables)}, {"additionalProperties", false}}}}},
        {"required", Json::array({"format", "tables"})},
        {"additionalProperties", false}};
    return QByteArray::fromStdString(schema.dump(2)) + '\n';
}

} // namespace relais
