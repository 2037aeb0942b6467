// SPDX-License-Identifier: GPL-3.0-or-later
// A file of the library, as it lies in a user's own folder or beside a plan: a line that says where, then its bytes.
// Read by its loader, and looked at by the checks of `relais library check`, which read what no loader takes, too.
#include "exchange/planjson.h"
#include "fuzz/target.h"
#include "library/contentfiles.h"
#include "library/kindchecks.h"
#include "library/librarykinds.h"
#include "library/messagefile.h"

namespace relais::test {

namespace {

LibraryContents wordsOfTheProgram()
{
    LibraryContents contents;
    if (const auto bytes = ContentFiles().bytes(QStringLiteral("templates/messages/words.json"))) {
        if (const auto words = readLintWords(*bytes))
            contents.jargon.add(*words);
    }
    return contents;
}

Status readExample(const QByteArray &bytes)
{
    const auto plan = PlanJson().decode(bytes);
    return plan ? Status() : Status(plan.error());
}

} // namespace

void tryBytes(const QByteArray &bytes)
{
    static const LibraryContents contents = wordsOfTheProgram();
    const qsizetype end = bytes.indexOf('\n');
    const QString path = QString::fromUtf8(bytes.first(std::max<qsizetype>(end, 0)));
    const QByteArray content = bytes.sliced(end + 1);
    const auto kind = libraryKindOf(path);
    const auto json = parseStrictJson(content);
    if (!kind || !json)
        return;
    const CheckedFile file{path, content, *kind, *json};
    LibraryLoaders loaders(readExample);
    (void)loaders.load(file);
    (void)entriesIn(file);
    (void)keysOf(file);
    Findings findings;
    for (const auto check : {checkTexts, checkMessages, checkLegal, checkOutage})
        check(file, findings);
    for (const auto check : {checkWords, checkCard, checkScenario, checkRules, checkFingerprints})
        check(file, contents, findings);
}

} // namespace relais::test
