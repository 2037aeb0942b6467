// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/mappingfile.h"
#include "support/testmain.h"
#include "unit/library/schemacheck.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace relais {

namespace {

// A column of every field that the table takes.
SavedMapping wholeMapping(ImportTable table)
{
    SavedMapping saved{QStringLiteral("a.csv"), QStringLiteral("Feuil1"), table, 3, {}};
    for (const FieldSpec &spec : fieldsOf(table))
        saved.columns.append({columnTitle(table, spec.field, Language::French), spec.field});
    saved.columns.append({QStringLiteral("H"), ImportField::Ignored});
    return saved;
}

} // namespace

class TestMappingFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    // Whatever is written is read back, and keeps the schema that people check theirs with.
    void whatIsWrittenIsReadBackAndKeepsItsSchema()
    {
        QList<SavedMapping> mappings;
        for (int t = 0; t <= static_cast<int>(ImportTable::Fallbacks); ++t)
            mappings << wholeMapping(static_cast<ImportTable>(t));
        const QByteArray bytes = mappingsToJson(mappings);
        const auto back = mappingsFromJson(bytes);
        QVERIFY(back);
        QVERIFY(*back == mappings);
        QFile file(QStringLiteral(RELAIS_SOURCE_DIR "/templates/schema/mapping.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto schema = parseStrictJson(file.readAll());
        const auto json = parseStrictJson(bytes);
        QVERIFY(schema && json);
        QCOMPARE(test::SchemaCheck(*schema).faults(*json), QStringList());
    }

    void columnsAreFoundByTheirHeadersWhereverTheyStand()
    {
        const Sheet sheet{QStringLiteral("x"), {{QStringLiteral("Note"), QStringLiteral("Outil")}}};
        SavedMapping saved{{}, {}, ImportTable::Tools, 1, {{QStringLiteral("outil"), ImportField::Name}}};
        const auto applied = appliedTo(sheet, saved);
        QVERIFY(applied);
        QCOMPARE(applied->columns, (QList{ImportField::Ignored, ImportField::Name}));
        saved.columns = {{QStringLiteral("Outil"), ImportField::Job}};
        QCOMPARE(appliedTo(sheet, saved).error().code, ErrorCode::SchemaError);
        saved.columns = {{QStringLiteral("Prix"), ImportField::Cost}};
        QCOMPARE(appliedTo(sheet, saved).error().place.pointer, QStringLiteral("Prix"));
    }
};

} // namespace relais

using relais::TestMappingFile;
RELAIS_TEST(TestMappingFile)
#include "tst_mappingfile.moc"
