// SPDX-License-Identifier: GPL-3.0-or-later
// The reminders of law: they stay reminders, and a file that claims more is refused.
#include "library/generatorcontent.h"
#include "library/legalfile.h"
#include "support/testmain.h"
#include "support/typography.h"

#include <QTest>

using namespace relais;
using namespace relais::test;
using namespace Qt::StringLiterals;

class LegalFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyReminderIsAReminder();
    void everyReminderKeepsItsForm_data();
    void everyReminderKeepsItsForm();
};

void LegalFile::everyReminderIsAReminder()
{
    const auto read = legalReminders(ContentLibrary());
    QVERIFY2(read, read ? "" : qPrintable(read.error().place.pointer + read.error().detail));
    const QList<LegalReminder> &reminders = *read;
    QVERIFY(reminders.size() >= 18);
    int clocks = 0;
    for (const LegalReminder &reminder : reminders) {
        QVERIFY2(reminder.text.fr.contains(u"uriste confirme"_s) || reminder.text.fr.contains(u"par un juriste"_s),
                 qPrintable(reminder.key));
        QVERIFY2(reminder.text.en.contains(u"awyer confirms"_s) || reminder.text.en.contains(u"by a lawyer"_s),
                 qPrintable(reminder.key));
        // Nobody said that they are concerned.
        if (reminder.concern == LegalConcern::Nis2 || reminder.concern == LegalConcern::Dora) {
            const bool saysIf =
                reminder.who.fr.contains(u"si vous êtes concerné"_s) || reminder.confidence != Confidence::A;
            QVERIFY2(saysIf, qPrintable(reminder.key));
        }
        clocks += reminder.hours ? 1 : 0;
        for (const LocalText &text : {reminder.who, reminder.trigger, reminder.text}) {
            const QStringList faults = frenchFaults(text.fr) + englishFaults(text.en);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        }
    }
    QVERIFY(clocks >= 4);
}

void LegalFile::everyReminderKeepsItsForm_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("is");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *name, const char *was, const char *is, const char *pointer) {
        QTest::newRow(name) << QByteArray(was) << QByteArray(is) << QString::fromLatin1(pointer);
    };
    row("certain without a source", R"("source": "https://a.eu")", R"("source": "")", "/reminders/0/source");
    row("a source that is no address", "https://a.eu", "a book", "/reminders/0/source");
    row("for nobody", R"(["insurer"])", "[]", "/reminders/0/audiences");
    row("for somebody unknown", "insurer", "neighbour", "/reminders/0/audiences");
    row("a clock that stands still", R"("hours": 72)", R"("hours": 0)", "/reminders/0/hours");
    row("a day that is none", "2025-11-22", "2025-13-22", "/reminders/0/checked");
    row("an unknown key", R"("hours")", R"("minutes")", "/reminders/0/minutes");
}

void LegalFile::everyReminderKeepsItsForm()
{
    QFETCH(const QByteArray, was);
    QFETCH(const QByteArray, is);
    QFETCH(const QString, pointer);
    QByteArray json = R"({"format": "relais-legal/1", "reminders": [{"key": "a", "article": "B", "who": {"fr": "x",
    "en": "x"}, "trigger": {"fr": "x", "en": "x"}, "hours": 72, "text": {"fr": "x", "en": "x"},
    "audiences": ["insurer"], "confidence": "A", "source": "https://a.eu", "checked": "2025-11-22"}]})";
    QVERIFY(readLegalReminders(json));
    QVERIFY(json.contains(was));
    const auto read = readLegalReminders(json.replace(was, is));
    QVERIFY(!read);
    QCOMPARE(read.error().place.pointer, pointer);
}

RELAIS_TEST(LegalFile)
#include "tst_legalfile.moc"
