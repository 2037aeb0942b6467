// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/kindchecks.h"

#include <algorithm>

namespace relais {

namespace {

// Words by which a text says that it is not sure of what it tells.
constexpr const char *hedgeWords[] = {"selon",    "à confirmer", "environ",   "serai",           "aurai",
                                      "signalé",  "account",     "according", "to be confirmed", "would",
                                      "reported", "about",       "à relire",  "still to be",     "peut",
                                      "peuvent",  "may",         "might",     "souvent",         "often",
                                      "parfois",  "sometimes",   "probable"};

bool isHedged(const QString &text)
{
    return std::any_of(std::begin(hedgeWords), std::end(hedgeWords),
                       [&](const char *hedge) { return text.contains(QString::fromUtf8(hedge), Qt::CaseInsensitive); });
}

QStringList namesIn(const Json &object, const char *key)
{
    QStringList names;
    eachIn(object, key, {}, [&](const Json &name, const QString &) {
        if (name.is_string())
            names.append(QString::fromStdString(name.get<std::string>()));
    });
    return names;
}

} // namespace

void checkCertainty(const CheckedFile &file, const Json &told, const char *key, const QString &pointer,
                    Findings &findings)
{
    const QString confidence = textIn(told, "confidence");
    if (!told.is_object() || !told.contains(key) || confidence.isEmpty() || confidence == QLatin1StringView("A"))
        return;
    for (const char *language : {"fr", "en"}) {
        const QString text = textIn(told.at(key), language);
        if (!text.isEmpty() && !isHedged(text))
            findings.append({LibraryFault::TooCertain,
                             file.path,
                             below(below(pointer, QString::fromLatin1(key)), QString::fromLatin1(language)),
                             text,
                             {},
                             {}});
    }
}

void checkRules(const CheckedFile &file, const LibraryContents &contents, Findings &findings)
{
    eachIn(file.json, "rules", {}, [&](const Json &rule, const QString &pointer) {
        checkCertainty(file, rule, "why", pointer, findings);
        const auto when = rule.is_object() ? rule.find("when") : rule.end();
        if (!rule.is_object() || when == rule.end() || !when->is_object())
            return;
        for (const char *part : {"tool", "beside"}) {
            const auto selector = when->find(part);
            if (selector == when->end())
                continue;
            const QStringList keys = namesIn(*selector, "keys");
            const QString list = QStringLiteral("%1/when/%2/keys").arg(pointer, QLatin1StringView(part));
            for (qsizetype i = 0; i < keys.size(); ++i) {
                if (!contents.catalogueKeys.contains(keys.at(i)))
                    findings.append({LibraryFault::UnknownReference, file.path, below(list, i), keys.at(i), {}, {}});
            }
        }
    });
}

void checkFingerprints(const CheckedFile &file, const LibraryContents &contents, Findings &findings)
{
    eachIn(file.json, "fingerprints", {}, [&](const Json &fingerprint, const QString &pointer) {
        checkCertainty(file, fingerprint, "note", pointer, findings);
        const QString key = textIn(fingerprint, "catalogue");
        if (!key.isEmpty() && !contents.catalogueKeys.contains(key))
            findings.append(
                {LibraryFault::UnknownReference, file.path, below(pointer, QStringLiteral("catalogue")), key, {}, {}});
    });
}

} // namespace relais
