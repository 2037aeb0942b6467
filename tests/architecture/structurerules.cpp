// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/structurerules.h"

#include <QHash>
#include <QRegularExpression>

namespace relais::test {

namespace {

constexpr int longestFile = 400;
constexpr int longestQmlFunction = 3;

// Who may include whom: backend/README.md shows the same table. A layer may always include itself.
const QHash<QString, QStringList> &allowedFolders()
{
    static const auto list = [](const char *folders) { return QString::fromLatin1(folders).split(QLatin1Char(' ')); };
    static const QHash<QString, QStringList> table = {
        {QStringLiteral("backend/core"), {}},
        {QStringLiteral("backend/json"), list("core")},
        {QStringLiteral("backend/domain"), list("core")},
        {QStringLiteral("backend/analysis"), list("core domain")},
        {QStringLiteral("backend/services"), list("core domain analysis")},
        {QStringLiteral("backend/storage"), list("core domain services")},
        {QStringLiteral("backend/library"), list("core json domain services")},
        {QStringLiteral("backend/exchange"), list("core json domain services")},
        {QStringLiteral("backend/documents"), list("core json domain services")},
        {QStringLiteral("backend/discovery"), list("core domain services")},
        {QStringLiteral("backend/quick"), list("core domain")},
        {QStringLiteral("backend/wording"), list("core domain analysis services")},
        {QStringLiteral("backend/viewmodels"), list("core domain analysis services wording")},
        {QStringLiteral("backend/cli"), list("core domain analysis services wording")},
        {QStringLiteral("tests/support"), list("core domain services")},
    };
    return table;
}

const QRegularExpression &includes()
{
    static const QRegularExpression expression(QStringLiteral("^\\s*#\\s*include\\s+\"(?:([^\"/]+)/)?([^\"]+)\""),
                                               QRegularExpression::MultilineOption);
    return expression;
}

// The offset just past the bracket that closes the one at `open`, in text without strings and comments.
qsizetype closing(const QString &text, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('{'))
            ++depth;
        else if (text.at(i) == QLatin1Char('}') && --depth == 0)
            return i;
    }
    return text.size();
}

} // namespace

namespace {

// "inventory" of inventoryviewmodel.h, the screen that a view model is for.
QString screenOf(const QString &file)
{
    return file.section(QLatin1StringView("viewmodel"), 0, 0);
}

} // namespace

QStringList forbiddenIncludes(const SourceFile &file)
{
    const QString layer = file.path.section(QLatin1Char('/'), 0, 1);
    if (!allowedFolders().contains(layer))
        return {};
    QStringList found;
    const QString own = layer.section(QLatin1Char('/'), 1);
    const QString ownHeader = file.path.section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, 0);
    for (auto match = includes().globalMatch(file.view(View::Code)); match.hasNext();) {
        const auto hit = match.next();
        const QString folder = hit.captured(1);
        const QString header = hit.captured(2);
        const bool known = folder == own || allowedFolders()[layer].contains(folder);
        // The view models of two screens meet in composition; the parts of one screen begin with its name. The
        // application's holds them all.
        const bool viewModel = own == QLatin1StringView("viewmodels") && folder == own
            && header.endsWith(QLatin1StringView("viewmodel.h"));
        const bool rival = viewModel && !ownHeader.startsWith(screenOf(header))
            && !header.startsWith(screenOf(ownHeader)) && ownHeader != QLatin1StringView("appviewmodel");
        if (rival)
            found << QStringLiteral("%1 -> %2/%3").arg(file.path, folder, header);
        else if (!known && !header.endsWith(QLatin1StringView(".moc")))
            found << QStringLiteral("%1 -> %2").arg(file.path, folder.isEmpty() ? header : folder);
    }
    return found;
}

QStringList missingLicence(const SourceFile &file)
{
    static const QRegularExpression source(
        QStringLiteral("\\.(h|cpp|qml|cmake|sh|py)$|CMakeLists\\.txt$|^installer/(run|test)$|^\\.ci/run$"));
    if (!source.match(file.path).hasMatch())
        return {};
    const auto lines = file.lines();
    const auto first = lines.value(0).startsWith(QLatin1StringView("#!")) ? lines.value(1) : lines.value(0);
    static const QRegularExpression licence(QStringLiteral("^(//|#) SPDX-License-Identifier: GPL-3\\.0-or-later$"));
    return licence.match(first).hasMatch() ? QStringList() : QStringList(file.path);
}

QStringList oversized(const SourceFile &file)
{
    static const QRegularExpression source(QStringLiteral("\\.(h|cpp|qml)$"));
    const auto count = file.lines().size();
    if (!source.match(file.path).hasMatch() || count <= longestFile)
        return {};
    return {QStringLiteral("%1: %2 lines").arg(file.path).arg(count)};
}

QStringList longQmlFunctions(const SourceFile &file)
{
    if (!file.path.startsWith(QLatin1StringView("qml/")) || !file.path.endsWith(QLatin1StringView(".qml")))
        return {};
    // A function, or a handler `onClicked: {`, `onClicked: (mouse) => {`, `onClicked: function (mouse) {`.
    static const QRegularExpression start(
        QStringLiteral("\\bfunction\\s+\\w+\\s*\\([^)]*\\)[^{\\n]*\\{"
                       "|\\bon[A-Z]\\w*\\s*:\\s*(?:function\\s*\\([^)]*\\)\\s*|\\(?[^()\\n]*\\)?\\s*=>\\s*)?\\{"));
    QStringList found;
    const QString text = file.view(View::CodeWithoutStrings);
    for (auto match = start.globalMatch(text); match.hasNext();) {
        const auto hit = match.next();
        const auto body =
            QStringView(text).mid(hit.capturedEnd(), closing(text, hit.capturedEnd() - 1) - hit.capturedEnd());
        qsizetype lines = 0;
        for (const auto line : body.split(QLatin1Char('\n')))
            lines += line.trimmed().isEmpty() ? 0 : 1;
        if (lines > longestQmlFunction)
            found << QStringLiteral("%1: %2 lines").arg(file.place(hit.capturedStart())).arg(lines);
    }
    return found;
}

QStringList unboundDelegates(const SourceFile &file)
{
    static const QRegularExpression delegate(QStringLiteral("\\bdelegate\\s*:|\\b(Repeater|Instantiator)\\s*\\{"));
    const bool has = file.path.startsWith(QLatin1StringView("qml/")) && file.path.endsWith(QLatin1StringView(".qml"))
        && delegate.match(file.view(View::CodeWithoutStrings)).hasMatch();
    return has && file.lines().value(1) != QLatin1StringView("pragma ComponentBehavior: Bound") ? QStringList(file.path)
                                                                                                : QStringList();
}

QStringList namesThatLookAlike(const QList<SourceFile> &tree)
{
    static const QRegularExpression cpp(QStringLiteral("^(backend|tests)/.*\\.(h|cpp)$"));
    static const QRegularExpression name(QStringLiteral("\\b[A-Za-z_]\\w*"));
    QHash<QString, QString> nameOfLook;
    QStringList found;
    for (const auto &file : tree) {
        if (!cpp.match(file.path).hasMatch())
            continue;
        const QString code = file.view(View::CodeWithoutStrings);
        for (auto match = name.globalMatch(code); match.hasNext();) {
            const auto here = match.next();
            QString look = here.captured();
            look.replace(u'0', u'O').replace(u'1', u'l').replace(u'I', u'l').replace(u'm', QStringLiteral("rn"));
            const auto known = nameOfLook.constFind(look);
            if (known == nameOfLook.cend())
                nameOfLook.insert(look, here.captured());
            else if (*known != here.captured())
                found << QStringLiteral("%1: %2 looks like %3")
                             .arg(file.place(here.capturedStart()), here.captured(), *known);
        }
    }
    return found;
}

QStringList localNamesTwice(const QList<SourceFile> &tree)
{
    static const QRegularExpression cpp(QStringLiteral("^(backend/\\w+|tests(?:/\\w+)*)/\\w+\\.cpp$"));
    static const QRegularExpression part(QStringLiteral("\nnamespace \\{\n(.*?)\n\\} "),
                                         QRegularExpression::DotMatchesEverythingOption);
    // A declaration at the margin: a type, or the name before "(", "=", "{", ";" or "[".
    static const QRegularExpression declared(
        QStringLiteral("^(?!using |namespace |template class )(?=\\w)(?:(?:struct|class|enum class) (?<type>\\w+)"
                       "|[\\w:<>,&*\\[\\] ]+?[ &*](?<other>(?!struct)\\w+)\\s*[(={;\\[])"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression alias(QStringLiteral("^using (\\w+) = ([^;]+);"),
                                          QRegularExpression::MultilineOption);
    QHash<QString, QString> meanings; // "folder name" -> the file it belongs to, or what it is another name of
    QStringList found;
    for (const auto &file : tree) {
        const auto folder = cpp.match(file.path);
        if (!folder.hasMatch())
            continue;
        const auto note = [&](const QString &name, const QString &meaning, qsizetype offset) {
            const QString key = folder.captured(1) + u' ' + name;
            const QString first = meanings.value(key, meaning);
            meanings.insert(key, first);
            if (first != meaning)
                found << QStringLiteral("%1: %2 is also a name in its folder: %3").arg(file.place(offset), name, first);
        };
        const QString code = file.view(View::CodeWithoutStrings);
        for (auto match = alias.globalMatch(code); match.hasNext();) {
            const auto here = match.next();
            note(here.captured(1), here.captured(2), here.capturedStart());
        }
        for (auto body = part.globalMatch(code); body.hasNext();) {
            const auto inside = body.next();
            for (auto match = declared.globalMatch(inside.captured(1)); match.hasNext();) {
                const auto here = match.next();
                const auto group = here.hasCaptured(u"type") ? u"type" : u"other";
                note(here.captured(group), file.path, inside.capturedStart(1) + here.capturedStart(group));
            }
        }
    }
    return found;
}

QStringList unbuiltSources(const QList<SourceFile> &tree)
{
    QHash<QString, QString> lists; // folder -> its CMakeLists.txt
    for (const auto &file : tree) {
        if (file.path.endsWith(QLatin1StringView("/CMakeLists.txt")))
            lists.insert(file.path.section(QLatin1Char('/'), 0, -2), file.text);
    }
    static const QRegularExpression source(QStringLiteral("^(backend|tests)/.*\\.cpp$"));
    QStringList found;
    for (const auto &file : tree) {
        if (!source.match(file.path).hasMatch())
            continue;
        QString folder = file.path.section(QLatin1Char('/'), 0, -2);
        while (!lists.contains(folder) && folder.contains(QLatin1Char('/')))
            folder = folder.section(QLatin1Char('/'), 0, -2);
        const QString name = file.path.mid(folder.size() + 1);
        const QRegularExpression listed(QStringLiteral("(^|[\\s(])%1($|[\\s)])").arg(QRegularExpression::escape(name)),
                                        QRegularExpression::MultilineOption);
        if (!listed.match(lists.value(folder)).hasMatch())
            found << file.path;
    }
    return found;
}

} // namespace relais::test
