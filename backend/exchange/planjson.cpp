// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/planjson.h"

#include "domain/reference.h"
#include "domain/rowcodec.h"
#include "domain/validation.h"
#include "json/strictjson.h"

namespace relais {

namespace {

constexpr auto formatName = "relais-plan/1";

Error refused(ErrorCode code, const char *detail, const QString &pointer)
{
    return Error{code, QString::fromLatin1(detail), atPointer(pointer)};
}

Json toJson(FieldType type, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return type == FieldType::Boolean ? Json(*number != 0) : Json(*number);
    if (const auto *text = std::get_if<QString>(&value))
        return text->toStdString();
    return std::get<QUuid>(value).toString(QUuid::WithoutBraces).toStdString();
}

// nullopt: not of the field's type.
std::optional<Value> fromJson(FieldType type, const Json &json)
{
    if (type == FieldType::Boolean)
        return json.is_boolean() ? std::optional<Value>(qint64(json.get<bool>())) : std::nullopt;
    if (json.is_number_integer()) {
        const bool fits =
            !json.is_number_unsigned() || json.get<quint64>() <= quint64(std::numeric_limits<qint64>::max());
        return fits ? std::optional<Value>(json.get<qint64>()) : std::nullopt;
    }
    if (!json.is_string())
        return std::nullopt;
    const QString text = QString::fromStdString(json.get_ref<const std::string &>());
    if (type != FieldType::Reference)
        return text;
    const QUuid id = QUuid::fromString(text);
    return id.isNull() ? std::nullopt : std::optional<Value>(id);
}

template <class T> Json tableToJson(const Table<T> &table)
{
    Json rows = Json::array();
    for (const T &row : table) {
        Json object = Json::object();
        object["id"] = row.id.value.toString(QUuid::WithoutBraces).toStdString();
        for (const auto &field : fields<T>()) {
            if (const Value value = field.get(row); !isUnknown(value))
                object[field.name] = toJson(field.type, value);
        }
        rows.push_back(std::move(object));
    }
    return rows;
}

template <class T> Result<T> rowFromJson(const Json &json, const QString &pointer)
{
    if (!json.is_object())
        return refused(ErrorCode::SchemaError, "a row that is not an object", pointer);
    T row = blankRow<T>();
    for (const auto &[key, member] : json.items()) {
        const QString place = below(pointer, QString::fromStdString(key));
        if (key == "id") {
            row.id.value = member.is_string()
                ? QUuid::fromString(QString::fromStdString(member.template get<std::string>()))
                : QUuid();
            if (row.id.isNull())
                return refused(ErrorCode::SchemaError, "not an id", place);
            continue;
        }
        const auto *field = findField<T>(key);
        if (!field)
            return refused(ErrorCode::SchemaError, "no such field", place);
        const auto value = fromJson(field->type, member);
        if (!value || !field->set(row, *value))
            return refused(ErrorCode::SchemaError, "a value of the wrong type", place);
    }
    if (row.id.isNull())
        return refused(ErrorCode::SchemaError, "a row without an id", pointer);
    return row;
}

template <class T> Status readTable(Plan &plan, QSet<QUuid> &ids, const Json &rows, const QString &pointer)
{
    if (!rows.is_array())
        return refused(ErrorCode::SchemaError, "a table that is not an array", pointer);
    for (size_t i = 0; i < rows.size(); ++i) {
        const QString place = below(pointer, static_cast<qsizetype>(i));
        const Result<T> row = rowFromJson<T>(rows.at(i), place);
        if (!row)
            return row.error();
        if (ids.contains(row->id.value))
            return refused(ErrorCode::SchemaError, "an id that stands twice", below(place, QStringLiteral("id")));
        ids.insert(row->id.value);
        plan.table<T>().put(*row);
    }
    return {};
}

Status readTables(Plan &plan, const Json &tables)
{
    const QString pointer = QStringLiteral("/tables");
    if (!tables.is_object())
        return refused(ErrorCode::SchemaError, "not an object", pointer);
    QSet<QUuid> ids;
    for (const auto &[name, rows] : tables.items()) {
        const QString place = below(pointer, QString::fromStdString(name));
        bool known = false;
        Status status;
        RowTypes::forEachType([&]<class T>() {
            if (name == T::table) {
                known = true;
                status = readTable<T>(plan, ids, rows, place);
            }
        });
        if (!known)
            return refused(ErrorCode::SchemaError, "no such table", place);
        if (!status)
            return status;
    }
    return {};
}

Status checkFormat(const Json &json)
{
    const auto format = json.find("format");
    if (!json.is_object() || format == json.end() || !format->is_string())
        return refused(ErrorCode::SchemaError, "not a plan", QStringLiteral("/format"));
    const auto &name = format->get_ref<const std::string &>();
    if (name == formatName)
        return {};
    const bool newer = name.starts_with("relais-plan/");
    return refused(newer ? ErrorCode::NewerFormat : ErrorCode::SchemaError, "another format",
                   QStringLiteral("/format"));
}

// The rules that a plan keeps anywhere, named by table and field: rows of a refused plan have no place on screen.
Status checkRules(const Plan &plan)
{
    if (plan.table<Organisation>().size() > 1)
        return refused(ErrorCode::SchemaError, "more than one organisation", QStringLiteral("/tables/organisation"));
    if (const auto issues = issuesOf(plan); !issues.isEmpty()) {
        const Issue &issue = issues.constFirst();
        return refused(ErrorCode::InvalidValue, "a value that breaks a rule",
                       QString::fromLatin1(issue.table + '/' + issue.field));
    }
    return checkReferences(plan);
}

} // namespace

QByteArray PlanJson::encode(const Plan &plan) const
{
    Json tables = Json::object();
    RowTypes::forEachType([&]<class T>() {
        if (!plan.table<T>().isEmpty())
            tables[T::table] = tableToJson(plan.table<T>());
    });
    const Json json{{"format", formatName}, {"tables", std::move(tables)}};
    return QByteArray::fromStdString(json.dump(1, ' ', false, Json::error_handler_t::replace)) + '\n';
}

Result<Plan> PlanJson::decode(const QByteArray &bytes) const
{
    const Result<Json> json = parseStrictJson(bytes, {.bytes = largestFile});
    if (!json)
        return json.error();
    if (const Status status = checkFormat(*json); !status)
        return status.error();
    for (const auto &[key, member] : json->items()) {
        if (key != "format" && key != "tables")
            return refused(ErrorCode::SchemaError, "no such field", below(QString(), QString::fromStdString(key)));
    }
    Plan plan;
    const auto tables = json->find("tables");
    if (tables == json->end())
        return refused(ErrorCode::SchemaError, "no tables", QStringLiteral("/tables"));
    if (const Status status = readTables(plan, *tables); !status)
        return status.error();
    if (const Status status = checkRules(plan); !status)
        return status.error();
    return plan;
}

} // namespace relais
