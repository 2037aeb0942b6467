// SPDX-License-Identifier: GPL-3.0-or-later
// CatalogueFiles: puts the catalogue together from its files (playbooks/catalogue/*.json, format "relais-catalogue/1";
// schema playbooks/schema/catalogue.schema.json). Strict: besides unknown and missing keys it refuses a key or a name
// that another entry has, in the same file or in one added before, a kind or a link that nobody knows, and what is said
// without source; confidence A also wants date and address. Pure; one thread.
#pragma once

#include "core/result.h"
#include "domain/catalogue.h"

#include <QHash>

namespace relais {

class CatalogueFiles {
public:
    // SyntaxError, TooLarge or SchemaError, with line or JSON pointer; the caller adds the file. Nothing is added then.
    Status add(const QByteArray &json);

    [[nodiscard]] Catalogue catalogue() const { return Catalogue(m_entries); }

private:
    QList<CatalogueEntry> m_entries;
    QHash<QString, QString> m_keyOfName; // by the words of the name
};

} // namespace relais
