// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/patternrules.h"

#include <QRegularExpression>

namespace relais::test {

namespace {

constexpr auto pure = "^backend/(domain|analysis|services)/";
constexpr auto ourCode = "^(backend|qml)/.*\\.(h|cpp|qml)$";
constexpr auto ourQml = "^qml/.*\\.qml$";
constexpr auto none = "";

} // namespace

const QList<PatternRule> &patternRules()
{
    // clang-format off
    static const QList<PatternRule> rules = {
        // Layers.
        {"domain, analysis and services hold values and functions, no QObject", pure, none, View::CodeWithoutStrings,
         "\\b(QObject|Q_OBJECT|Q_GADGET|QTimer|QThread|QProcess|QCoreApplication|QSettings)\\b",
         "backend/domain/x.h", "class X : public QObject {"},
        {"domain, analysis and services read and write no file", pure, none, View::CodeWithoutStrings,
         "\\b(QFile|QSaveFile|QDir|QTemporaryFile|QStandardPaths|i?o?fstream)\\b",
         "backend/services/x.cpp", "QFile file(path);"},
        {"domain and analysis are told what time it is", "^backend/(domain|analysis)/", none, View::CodeWithoutStrings,
         "\\bnow\\(\\)", "backend/analysis/x.cpp", "const auto at = clock.now();"},
        {"only core/clock asks the machine for the time", ourCode, "^backend/core/clock\\.cpp$",
         View::CodeWithoutStrings,
         "\\b(currentDateTime(Utc)?|currentDate|currentTime|current(M?)SecsSinceEpoch|system_clock|clock_gettime"
         "|gettimeofday|Date\\.now)\\b|\\bnew Date\\(\\)",
         "backend/viewmodels/x.cpp", "const auto today = QDate::currentDate();"},
        {"SQL is spoken in storage alone", "^(backend|tests/(unit/(?!storage)|stories|qml))/.*\\.(h|cpp|qml)$",
         "^backend/storage/", View::Code,
         "\\bsqlite3|\\bSQLite::|SQLiteCpp|<QSql|\\bPRAGMA \\w|\\b(SELECT|DELETE) (\\w|\\*).* FROM \\w|\\bINSERT INTO \\w",
         "backend/services/x.cpp", "#include <sqlite3.h>"},
        {"JSON is parsed and written at the edges", "^backend/.*\\.(h|cpp)$",
         "^backend/(json|library|exchange|documents|cli)/", View::CodeWithoutStrings, "\\bnlohmann\\b|\\bQJson[A-Z]\\w*",
         "backend/domain/x.cpp", "#include <nlohmann/json.hpp>"},
        {"no bags of anything in a header", "^backend/.*\\.h$", "^backend/(json|library|exchange|documents)/",
         View::CodeWithoutStrings, "\\bQVariant(Map|List|Hash)\\b|\\bQJson[A-Z]\\w*|\\bnlohmann\\b",
         "backend/viewmodels/x.h", "QVariantMap row(int index) const;"},
        {"sentences for people are made in QML, wording, viewmodels and cli", "^backend/.*\\.(h|cpp)$",
         "^backend/(wording|viewmodels|cli)/",
         View::CodeWithoutStrings, "\\btr\\(|QCoreApplication::translate|\\bQT_(TR|TRANSLATE)_NOOP|Q_DECLARE_TR_FUNCTIONS",
         "backend/services/x.cpp", "return tr(\"Saved\");"},
        {"nothing waits on the thread of the window", "^backend/",
         "^backend/(documents/(printing|sandboxedprogram)|exchange/sheetprocess|main/graphics)\\.cpp$", View::CodeWithoutStrings,
         "\\bQEventLoop\\b|\\bprocessEvents\\b|\\bwaitFor(Finished|Started|ReadyRead|BytesWritten)\\b",
         "backend/viewmodels/x.cpp", "process.waitForFinished();"},
        {"what only Unix has is asked for in these files", "^backend/",
         "^backend/(core/(descriptor|durablefile)|storage/(file(lock|s)|networkfolder)|documents/(besidefolder|kitzip|sandboxedprogram)"
         "|exchange/sheet(child|process)|discovery/(addresses|dnsprobe|httpprobe)|cli/documentlook)\\.cpp$", View::Code,
         "#include <(sys/|arpa/|netinet/|unistd|fcntl|csignal|poll|termios|dirent|dlfcn|pwd|sched|spawn|pthread)",
         "backend/services/x.cpp", "#include <unistd.h>"},
        {"view models are handed over, not looked up", "^backend/", none, View::CodeWithoutStrings,
         "\\bsetContextProperty\\b|\\bqmlRegister\\w+", "backend/main/x.cpp", "context->setContextProperty(name, plan);"},

        // QML.
        {"a misspelt pragma switches qmllint off for its file: two are known", ourQml, none, View::Code,
         "^[ \\t]*pragma (?!ComponentBehavior: Bound$|Singleton$)", "qml/screens/X.qml", "pragma ComponentBehaviour: Bound"},
        {"colours come from Theme", ourQml, "^qml/theme/Theme\\.qml$", View::Code,
         "[\"']#[0-9a-fA-F]{3,8}[\"']|(?:^|[{;])[\\w. \\t]*[cC]olor\\s*:\\s*[\"'](?!transparent[\"'])|\\bQt\\.(rgba|hsla|hsva)\\(",
         "qml/screens/X.qml", "color: \"#1a2b3c\""},
        {"visible text is a Label, which a screen reader finds", ourQml, none, View::CodeWithoutStrings,
         "\\bText\\s*\\{", "qml/screens/X.qml", "    Quick.Text { text: root.name }"},
        {"a Label shows plain text because it is ours", ourQml, "^qml/controls/Label\\.qml$", View::CodeWithoutStrings,
         "\\bT\\.Label\\b|\\bControls\\.Label\\b", "qml/controls/X.qml", "T.Label {"},
        {"screens are made of Relais.Controls", "^qml/screens/", none, View::CodeWithoutStrings,
         "^[ \\t]*import QtQuick\\.Controls\\b", "qml/screens/X.qml", "import QtQuick.Controls.Basic"},
        {"the user's text is plain: rich text fetches what it names", ourQml, none, View::CodeWithoutStrings,
         "\\btextFormat\\s*:\\s*(?!\\s|(\\w+\\.)*PlainText\\b)", "qml/screens/X.qml", "textFormat: Text.MarkdownText"},
        {"shapes and scene-graph items draw, no Canvas", ourQml, none, View::CodeWithoutStrings, "\\bCanvas\\s*\\{",
         "qml/controls/X.qml", "Canvas { onPaint: draw() }"},
        {"properties have a type", ourQml, none, View::CodeWithoutStrings, "\\bproperty\\s+(var|variant)\\b",
         "qml/screens/X.qml", "property var row"},
        {"a property named on… is taken for a handler", ourQml, none, View::CodeWithoutStrings,
         "\\bproperty\\s+\\S+\\s+on[A-Z]", "qml/theme/X.qml", "property color onAccent: Theme.paper"},
        {"QML compares enumerators, not words", ourQml, none, View::Code, "[=!]==?\\s*([\"'])(?!\\1)",
         "qml/screens/X.qml", "visible: root.state == \"running\""},
        {"controls know no view model", "^qml/(controls|theme)/", none, View::Code, "\\bRelais\\.ViewModels\\b",
         "qml/controls/X.qml", "import Relais.ViewModels"},
        {"screens meet in Main", "^qml/screens/", none, View::CodeWithoutStrings, "\\b[A-Z]\\w*Screen\\s*\\{",
         "qml/screens/X.qml", "DrillsScreen { }"},

        // Everything.
        {"no script file holds logic", "\\.js$", none, View::Raw, "\\A", "qml/controls/x.js", ".pragma library"},
        {"no path of one machine", ".", "^(tests/architecture/|LICENSE)", View::Raw,
         "(?<![\\w.$}/~-])/(work|root|home|Users)/\\w", "installer/run", "cd /home/someone/relais"},
        {"what is here is finished", ".", "^(tests/architecture/|LICENSE)", View::Raw, "\\b(TODO|FIXME|XXX|HACK)\\b",
         "backend/core/x.cpp", "// TODO: later"},
        {"names are in ASCII: other alphabets have letters that look like these", "^(backend|tests)/.*\\.(h|cpp)$", none,
         View::CodeWithoutStrings, "[^\\x{00}-\\x{7F}]", "backend/core/x.cpp", "int d\351cision = 0;"},
        {"a test does not sleep and is not skipped", "^tests/.*\\.(h|cpp|qml)$", "^tests/architecture/",
         View::CodeWithoutStrings, "\\bsleep_for\\b|\\b[mu]sleep\\(|\\bQThread::sleep\\(|\\bQTest::q(Wait|Sleep)\\(|\\bQSKIP\\(|(?<![.\\w>])skip\\(\"|^\\s*wait\\(",
         "tests/unit/core/tst_x.cpp", "QTest::qWait(50);"},
    };
    // clang-format on
    return rules;
}

QStringList violations(const PatternRule &rule, const SourceFile &file)
{
    const auto expression = [](const char *pattern) {
        return QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::MultilineOption);
    };
    if (!expression(rule.where).match(file.path).hasMatch())
        return {};
    if (*rule.except && expression(rule.except).match(file.path).hasMatch())
        return {};
    QStringList found;
    const QString text = file.view(rule.view);
    for (auto match = expression(rule.pattern).globalMatch(text); match.hasNext();) {
        const auto hit = match.next();
        found << QStringLiteral("%1: %2").arg(file.place(hit.capturedStart()), hit.captured().trimmed());
    }
    return found;
}

} // namespace relais::test
