// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/strictjson.h"

#include <QSet>

#include <algorithm>

namespace relais {

namespace {

// Builds the value as the parser reads it, on a stack of its own so that nesting costs no recursion.
class Builder final : public nlohmann::json_sax<Json> {
public:
    Builder(const QByteArray &bytes, int depth)
        : m_bytes(bytes)
        , m_depth(depth)
    { }

    bool null() override { return put(nullptr); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(value); }
    bool number_unsigned(number_unsigned_t value) override { return put(value); }
    bool number_float(number_float_t value, const string_t &) override { return put(value); }
    bool string(string_t &value) override { return put(std::move(value)); }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t &name) override
    {
        auto &level = m_levels.back();
        const QString text = QString::fromStdString(name);
        if (level.keys.contains(text)) {
            m_error = Error{ErrorCode::SyntaxError, QStringLiteral("a key that stands twice"),
                            atPointer(below(pointer(), text))};
            return false;
        }
        level.keys.insert(text);
        level.key = std::move(name);
        return true;
    }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) override
    {
        const auto end = m_bytes.cbegin() + std::min(static_cast<qsizetype>(position), m_bytes.size());
        m_error = Error{ErrorCode::SyntaxError, QStringLiteral("not JSON"), {}};
        m_error->place.line = 1 + static_cast<int>(std::count(m_bytes.cbegin(), end, '\n'));
        return false;
    }

    Json root;
    std::optional<Error> m_error;

private:
    struct Level {
        Json value;
        QSet<QString> keys;
        std::string key;
    };

    bool open(Json value)
    {
        if (std::ssize(m_levels) >= m_depth) {
            m_error = Error{ErrorCode::TooLarge, QStringLiteral("nested too deeply"), atPointer(pointer())};
            return false;
        }
        m_levels.push_back({std::move(value), {}, {}});
        return true;
    }

    bool close()
    {
        Json finished = std::move(m_levels.back().value);
        m_levels.pop_back();
        return put(std::move(finished));
    }

    bool put(Json value)
    {
        if (m_levels.empty())
            root = std::move(value);
        else if (m_levels.back().value.is_array())
            m_levels.back().value.push_back(std::move(value));
        else // keys are known to differ, so the search of an ordered object is not needed
            m_levels.back().value.get_ref<Json::object_t &>().emplace_back(m_levels.back().key, std::move(value));
        return true;
    }

    [[nodiscard]] QString pointer() const
    {
        QString path;
        for (const Level &level : m_levels) {
            if (level.value.is_array())
                path = below(path, static_cast<qsizetype>(level.value.size()));
            else if (&level != &m_levels.back())
                path = below(path, QString::fromStdString(level.key));
        }
        return path;
    }

    const QByteArray &m_bytes;
    const int m_depth;
    std::vector<Level> m_levels;
};

} // namespace

Result<Json> parseStrictJson(const QByteArray &bytes, const JsonLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return Error{ErrorCode::TooLarge, QStringLiteral("larger than %1 bytes").arg(limits.bytes), {}};
    Builder builder(bytes, limits.depth);
    const bool read = Json::sax_parse(bytes.cbegin(), bytes.cend(), &builder);
    if (builder.m_error)
        return *builder.m_error;
    if (!read)
        return Error{ErrorCode::SyntaxError, QStringLiteral("not JSON"), {}};
    return std::move(builder.root);
}

QString below(const QString &pointer, const QString &key)
{
    QString escaped = key;
    escaped.replace(QLatin1Char('~'), QLatin1StringView("~0")).replace(QLatin1Char('/'), QLatin1StringView("~1"));
    return pointer + QLatin1Char('/') + escaped;
}

QString below(const QString &pointer, qsizetype index)
{
    return pointer + QLatin1Char('/') + QString::number(index);
}

} // namespace relais
