// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/libraryreading.h"

namespace relais {

namespace {

Result<CheckedFile> parsedFile(const QString &path, const QByteArray &bytes)
{
    const auto json = parseStrictJson(bytes);
    if (!json)
        return json.error();
    return CheckedFile{path, bytes, libraryKindOf(path).value_or(LibraryKind::Schema), *json};
}

QString keyAmongKinds(const CheckedFile &file, const OwnKey &own)
{
    return QString::number(static_cast<int>(file.kind)) + QLatin1Char(' ') + own.key;
}

} // namespace

LibraryReading::LibraryReading(std::function<Status(const QByteArray &)> readPlan)
    : m_loaders(std::move(readPlan))
{ }

void LibraryReading::learn(const QString &path, const QByteArray &bytes)
{
    const auto file = parsedFile(path, bytes);
    if (!file)
        return;
    if (file->kind == LibraryKind::Catalogue)
        static_cast<void>(m_loaders.load(*file).has_value());
    for (const OwnKey &own : keysOf(*file))
        m_keys.insert(keyAmongKinds(*file, own));
}

Status LibraryReading::read(const QString &path, const QByteArray &bytes)
{
    const auto file = parsedFile(path, bytes);
    if (!file)
        return file.error();
    if (Status loaded = m_loaders.load(*file); !loaded)
        return loaded;
    const QList<OwnKey> keys = keysOf(*file);
    for (const OwnKey &own : keys) {
        if (m_keys.contains(keyAmongKinds(*file, own)))
            return Error{ErrorCode::SchemaError, QStringLiteral("\"%1\" is the key of another entry").arg(own.key),
                         atPointer(own.pointer)};
    }
    for (const OwnKey &own : keys)
        m_keys.insert(keyAmongKinds(*file, own));
    return {};
}

} // namespace relais
