// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a JSON value keeps a JSON Schema, for the keywords that our schemas use; another keyword is a fault of the
// schema, so that nothing in it passes for checked that is not. Pure.
#pragma once

#include "json/strictjson.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace relais::test {

class SchemaCheck {
public:
    explicit SchemaCheck(const Json &schema)
        : m_root(schema)
    { }

    // Each as "pointer: what is wrong"; none if the value keeps the schema.
    [[nodiscard]] QStringList faults(const Json &value) const
    {
        QStringList found;
        check(m_root, value, QString(), found);
        return found;
    }

private:
    [[nodiscard]] bool keeps(const Json &schema, const Json &value) const
    {
        QStringList found;
        check(schema, value, QString(), found);
        return found.isEmpty();
    }

    void check(const Json &schema, const Json &value, const QString &at, QStringList &found) const
    {
        if (schema.is_boolean()) {
            if (!schema.get<bool>())
                found << at + QStringLiteral(": nothing is allowed here");
            return;
        }
        for (const auto &item : schema.items()) {
            const QString keyword = QString::fromStdString(item.key());
            if (!checkKeyword(keyword, schema, item.value(), value, at, found))
                found << QStringLiteral("%1: the keyword %2 is not checked").arg(at, keyword);
            else if (!single(keyword, item.value(), value))
                found << QStringLiteral("%1: %2 %3").arg(at, keyword, QString::fromStdString(item.value().dump()));
        }
    }

    // Keywords about the value alone; true for the others.
    [[nodiscard]] bool single(const QString &keyword, const Json &rule, const Json &value) const
    {
        if (keyword == QLatin1StringView("type"))
            return isType(rule.get<std::string>(), value);
        if (keyword == QLatin1StringView("const"))
            return value == rule;
        if (keyword == QLatin1StringView("enum"))
            return std::find(rule.begin(), rule.end(), value) != rule.end();
        if (keyword == QLatin1StringView("not"))
            return !keeps(rule, value);
        if (keyword == QLatin1StringView("anyOf") || keyword == QLatin1StringView("oneOf")) {
            const auto kept =
                std::count_if(rule.begin(), rule.end(), [&](const Json &one) { return keeps(one, value); });
            return keyword == QLatin1StringView("anyOf") ? kept > 0 : kept == 1;
        }
        return inside(keyword, rule, value);
    }

    [[nodiscard]] static bool inside(const QString &keyword, const Json &rule, const Json &value)
    {
        const bool least = keyword.startsWith(QLatin1StringView("min"));
        const auto within = [&](double size) {
            return least ? size >= rule.get<double>() : size <= rule.get<double>();
        };
        if (keyword.endsWith(QLatin1StringView("imum")) && value.is_number())
            return within(value.get<double>());
        if (keyword.endsWith(QLatin1StringView("Items")) && value.is_array())
            return within(double(value.size()));
        if (!value.is_string())
            return true;
        const QString text = QString::fromStdString(value.get<std::string>());
        if (keyword.endsWith(QLatin1StringView("Length")))
            return within(double(text.size()));
        if (keyword == QLatin1StringView("pattern"))
            return QRegularExpression(QString::fromStdString(rule.get<std::string>())).match(text).hasMatch();
        return true;
    }

    // False for a keyword that nobody knows.
    bool checkKeyword(const QString &keyword, const Json &schema, const Json &rule, const Json &value,
                      const QString &at, QStringList &found) const
    {
        if (keyword == QLatin1StringView("$ref")) {
            check(m_root.at(Json::json_pointer(rule.get<std::string>().substr(1))), value, at, found);
        } else if (keyword == QLatin1StringView("if")) {
            const char *branch = keeps(rule, value) ? "then" : "else";
            if (schema.contains(branch))
                check(schema.at(branch), value, at, found);
        } else if (keyword == QLatin1StringView("items")) {
            for (size_t i = 0; value.is_array() && i < value.size(); ++i)
                check(rule, value.at(i), below(at, qsizetype(i)), found);
        } else if (value.is_object()) {
            checkObject(keyword, schema, rule, value, at, found);
        }
        static const QStringList known{
            QStringLiteral("$ref"),     QStringLiteral("if"),          QStringLiteral("then"),
            QStringLiteral("else"),     QStringLiteral("items"),       QStringLiteral("properties"),
            QStringLiteral("required"), QStringLiteral("type"),        QStringLiteral("additionalProperties"),
            QStringLiteral("const"),    QStringLiteral("enum"),        QStringLiteral("not"),
            QStringLiteral("anyOf"),    QStringLiteral("oneOf"),       QStringLiteral("minimum"),
            QStringLiteral("maximum"),  QStringLiteral("minItems"),    QStringLiteral("maxItems"),
            QStringLiteral("pattern"),  QStringLiteral("minLength"),   QStringLiteral("maxLength"),
            QStringLiteral("$schema"),  QStringLiteral("$id"),         QStringLiteral("$defs"),
            QStringLiteral("title"),    QStringLiteral("description"), QStringLiteral("format"),
        };
        return known.contains(keyword);
    }

    void checkObject(const QString &keyword, const Json &schema, const Json &rule, const Json &value, const QString &at,
                     QStringList &found) const
    {
        static const Json none = Json::object();
        const Json &named = schema.contains("properties") ? schema.at("properties") : none;
        for (const auto &item : value.items()) {
            const QString place = below(at, QString::fromStdString(item.key()));
            if (keyword == QLatin1StringView("properties") && rule.contains(item.key()))
                check(rule.at(item.key()), item.value(), place, found);
            if (keyword == QLatin1StringView("additionalProperties") && !named.contains(item.key()))
                check(rule, item.value(), place, found);
        }
        for (size_t i = 0; keyword == QLatin1StringView("required") && i < rule.size(); ++i) {
            if (!value.contains(rule.at(i).get<std::string>()))
                found << below(at, QString::fromStdString(rule.at(i).get<std::string>())) + QStringLiteral(": missing");
        }
    }

    static bool isType(const std::string &type, const Json &value)
    {
        return (type == "object" && value.is_object()) || (type == "array" && value.is_array())
            || (type == "string" && value.is_string()) || (type == "boolean" && value.is_boolean())
            || (type == "integer" && value.is_number_integer()) || (type == "number" && value.is_number());
    }

    const Json &m_root;
};

} // namespace relais::test
