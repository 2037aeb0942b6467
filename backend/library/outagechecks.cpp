// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/kindchecks.h"

#include <QRegularExpression>

namespace relais {

namespace {

QStringList providersOf(const Json &outage)
{
    QStringList names;
    eachIn(outage, "providers", {}, [&](const Json &name, const QString &) {
        if (name.is_string())
            names.append(QString::fromStdString(name.get<std::string>()));
    });
    return names;
}

void checkNames(const CheckedFile &file, const Json &told, const QStringList &names, const QString &pointer,
                Findings &findings)
{
    for (const char *language : {"fr", "en"}) {
        const QString text = textIn(told, language);
        for (const QString &name : names) {
            const QRegularExpression word(QStringLiteral("(?<!\\w)%1(?!\\w)").arg(QRegularExpression::escape(name)),
                                          QRegularExpression::UseUnicodePropertiesOption);
            if (text.contains(word))
                findings.append({LibraryFault::NamedTooSoon,
                                 file.path,
                                 below(pointer, QString::fromLatin1(language)),
                                 name,
                                 {},
                                 {}});
        }
    }
}

} // namespace

void checkOutage(const CheckedFile &file, Findings &findings)
{
    if (!file.json.is_object())
        return;
    const auto sources = file.json.find("sources");
    if (sources == file.json.end() || !sources->is_array() || sources->empty())
        findings.append({LibraryFault::NoSource, file.path, QStringLiteral("/sources"), {}, {}, {}});
    if (file.json.contains("cause"))
        checkCertainty(file, file.json.at("cause"), "text", QStringLiteral("/cause"), findings);
    const QStringList names = providersOf(file.json);
    if (file.json.contains("seen"))
        checkNames(file, file.json.at("seen"), names, QStringLiteral("/seen"), findings);
    // What is told at once must not name anybody until the instant that does.
    const QString named = textIn(file.json, "named");
    bool secret = !names.isEmpty();
    eachIn(file.json, "instants", {}, [&](const Json &instant, const QString &pointer) {
        checkCertainty(file, instant, "what", pointer, findings);
        secret = secret && textIn(instant, "key") != named;
        const bool told = textIn(instant, "public") == QLatin1StringView("at_once");
        if (secret && told && instant.contains("what"))
            checkNames(file, instant.at("what"), names, below(pointer, QStringLiteral("what")), findings);
    });
}

} // namespace relais
