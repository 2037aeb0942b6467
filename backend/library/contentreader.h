// SPDX-License-Identifier: GPL-3.0-or-later
// ContentReader: one object of a content file, read strictly: every key asked for must be there and of its type, every
// key there must be asked for. The first fault is kept with its JSON pointer and makes the rest of no account, so that
// a loader reads straight on and looks once at the end. Lives as long as the parsed JSON; one thread.
#pragma once

#include "domain/localtext.h"
#include "json/strictjson.h"

#include <QSet>
#include <QStringList>

#include <functional>

namespace relais {

// Shared by the readers of one file.
struct ContentFault {
    std::optional<Error> first;

    void add(const QString &pointer, const QString &detail);
};

class ContentReader {
public:
    ContentReader(const Json &value, QString pointer, ContentFault &fault);

    [[nodiscard]] bool has(const char *key) const;
    QString text(const char *key); // not empty
    QString optionalText(const char *key);
    LocalText local(const char *key); // both languages, not empty
    LocalText optionalLocal(const char *key);
    QList<LocalText> locals(const char *key);
    QStringList texts(const char *key); // none if the key is absent
    int number(const char *key, int lowest, int highest);
    bool flag(const char *key); // false if the key is absent
    ContentReader object(const char *key);
    void eachObject(const char *key, const std::function<void(ContentReader &)> &read); // calls finish() on each
    template <class E> E enumerator(const char *key);
    void format(const char *name); // the file's "format" is this one
    // A fault of the value that only the loader can know.
    void refuse(const char *key, const QString &detail);
    // Refuses keys that nobody asked for.
    void finish();

    [[nodiscard]] const QString &pointer() const { return m_pointer; }

private:
    const Json *find(const char *key, bool required);

    const Json *m_value;
    QString m_pointer;
    ContentFault *m_fault;
    QSet<QString> m_asked;
};

template <class E> E ContentReader::enumerator(const char *key)
{
    const QString name = text(key);
    for (size_t i = 0; i < std::size(EnumNames<E>::names); ++i) {
        if (name == QLatin1StringView(EnumNames<E>::names[i]))
            return static_cast<E>(i);
    }
    refuse(key, QStringLiteral("\"%1\" is not one of the names allowed here").arg(name));
    return E();
}

} // namespace relais
