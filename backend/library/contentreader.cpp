// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/contentreader.h"

namespace relais {

void ContentFault::add(const QString &pointer, const QString &detail)
{
    if (!first)
        first = Error{ErrorCode::SchemaError, detail, atPointer(pointer)};
}

ContentReader::ContentReader(const Json &value, QString pointer, ContentFault &fault)
    : m_value(&value)
    , m_pointer(std::move(pointer))
    , m_fault(&fault)
{
    if (!value.is_object())
        m_fault->add(m_pointer, QStringLiteral("an object is expected"));
}

const Json *ContentReader::find(const char *key, bool required)
{
    m_asked.insert(QString::fromLatin1(key));
    if (m_value->is_object()) {
        const auto found = m_value->find(key);
        if (found != m_value->end())
            return &*found;
    }
    if (required)
        refuse(key, QStringLiteral("missing"));
    return nullptr;
}

bool ContentReader::has(const char *key) const
{
    return m_value->is_object() && m_value->contains(key);
}

QString ContentReader::text(const char *key)
{
    const Json *value = find(key, true);
    if (!value)
        return {};
    if (!value->is_string() || value->get_ref<const std::string &>().empty()) {
        refuse(key, QStringLiteral("a text that is not empty is expected"));
        return {};
    }
    return QString::fromStdString(value->get_ref<const std::string &>());
}

QString ContentReader::optionalText(const char *key)
{
    return find(key, false) ? text(key) : QString();
}

LocalText ContentReader::local(const char *key)
{
    ContentReader languages = object(key);
    LocalText result{languages.text("fr"), languages.text("en")};
    languages.finish();
    return result;
}

LocalText ContentReader::optionalLocal(const char *key)
{
    return find(key, false) ? local(key) : LocalText();
}

QList<LocalText> ContentReader::locals(const char *key)
{
    QList<LocalText> result;
    eachObject(key, [&](ContentReader &item) { result.append({item.text("fr"), item.text("en")}); });
    return result;
}

QStringList ContentReader::texts(const char *key)
{
    QStringList result;
    const Json *value = find(key, false);
    if (!value)
        return result;
    if (!value->is_array())
        refuse(key, QStringLiteral("a list is expected"));
    for (const Json &item : *value) {
        if (!item.is_string())
            refuse(key, QStringLiteral("a list of texts is expected"));
        else
            result.append(QString::fromStdString(item.get_ref<const std::string &>()));
    }
    return result;
}

int ContentReader::number(const char *key, int lowest, int highest)
{
    const Json *value = find(key, true);
    if (!value)
        return lowest;
    const bool fits = value->is_number_integer() && value->get<qint64>() >= lowest && value->get<qint64>() <= highest;
    if (!fits)
        refuse(key, QStringLiteral("a whole number from %1 to %2 is expected").arg(lowest).arg(highest));
    return fits ? value->get<int>() : lowest;
}

bool ContentReader::flag(const char *key)
{
    const Json *value = find(key, false);
    if (value && !value->is_boolean())
        refuse(key, QStringLiteral("true or false is expected"));
    return value && value->is_boolean() && value->get<bool>();
}

ContentReader ContentReader::object(const char *key)
{
    static const Json nothing = Json::object();
    const Json *value = find(key, true);
    return ContentReader(value ? *value : nothing, below(m_pointer, QString::fromLatin1(key)), *m_fault);
}

void ContentReader::eachObject(const char *key, const std::function<void(ContentReader &)> &read)
{
    const Json *value = find(key, true);
    if (!value)
        return;
    if (!value->is_array()) {
        refuse(key, QStringLiteral("a list is expected"));
        return;
    }
    const QString list = below(m_pointer, QString::fromLatin1(key));
    qsizetype index = 0;
    for (const Json &item : *value) {
        ContentReader reader(item, below(list, index++), *m_fault);
        read(reader);
        reader.finish();
    }
}

void ContentReader::format(const char *name)
{
    if (text("format") != QLatin1StringView(name))
        refuse("format", QStringLiteral("this is not \"%1\"").arg(QLatin1StringView(name)));
}

void ContentReader::refuse(const char *key, const QString &detail)
{
    m_fault->add(below(m_pointer, QString::fromLatin1(key)), detail);
}

void ContentReader::finish()
{
    if (!m_value->is_object())
        return;
    for (const auto &item : m_value->items()) {
        const QString key = QString::fromStdString(item.key());
        if (!m_asked.contains(key))
            m_fault->add(below(m_pointer, key), QStringLiteral("unknown key"));
    }
}

} // namespace relais
