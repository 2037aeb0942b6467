// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

#include <algorithm>

namespace relais::test {

namespace {

// A comment, a raw string, a string, a digit separator or a character, whichever comes first.
const QRegularExpression &tokens()
{
    static const QRegularExpression expression(QStringLiteral(R"x((?<comment>//[^\n]*|/\*.*?\*/))x"
                                                              R"x(|(?<raw>R"(?<mark>[^(\s]{0,16})\(.*?\)\k<mark>"))x"
                                                              R"x(|(?<text>"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`))x"
                                                              R"x(|(?<=[0-9a-fA-F])'(?=[0-9a-fA-F]))x"
                                                              R"x(|(?<character>'(?:[^'\\\n]|\\.)*'))x"),
                                               QRegularExpression::DotMatchesEverythingOption);
    return expression;
}

void blank(QString &text, qsizetype from, qsizetype length)
{
    for (qsizetype i = from; i < from + length; ++i) {
        if (text.at(i) != QLatin1Char('\n'))
            text[i] = QLatin1Char(' ');
    }
}

bool isRead(const QString &path)
{
    static const QRegularExpression skipped(QStringLiteral("^(build|\\.git|\\.cache|shared)/|/__pycache__/"));
    static const QRegularExpression read(
        QStringLiteral("\\.(h|cpp|qml|js|cmake|txt|sh|py|json|md|ts|desktop|xml|in)$|^installer/(run|test)$|^\\.ci/"));
    return !skipped.match(path).hasMatch() && read.match(path).hasMatch();
}

} // namespace

QString SourceFile::view(View which) const
{
    static const QRegularExpression hasCode(QStringLiteral("\\.(h|cpp|qml|js)$"));
    if (which == View::Raw || !hasCode.match(path).hasMatch())
        return text;
    QString result = text;
    for (auto match = tokens().globalMatch(text); match.hasNext();) {
        const auto token = match.next();
        if (token.capturedLength(u"comment") > 0)
            blank(result, token.capturedStart(), token.capturedLength());
        else if (which == View::CodeWithoutStrings && token.capturedLength() > 2)
            blank(result, token.capturedStart() + 1, token.capturedLength() - 2);
    }
    return result;
}

QStringList SourceFile::lines() const
{
    QStringList result = text.split(QLatin1Char('\n'));
    if (result.last().isEmpty())
        result.removeLast();
    return result;
}

QString SourceFile::place(qsizetype offset) const
{
    const auto line = QStringView(text).left(offset).count(QLatin1Char('\n')) + 1;
    return QStringLiteral("%1:%2").arg(path).arg(line);
}

QList<SourceFile> readSourceTree()
{
    const QDir top(QStringLiteral(RELAIS_SOURCE_DIR));
    QList<SourceFile> files;
    for (const auto &folder : {QStringLiteral("."), QStringLiteral("backend"), QStringLiteral("qml"),
                               QStringLiteral("tests"), QStringLiteral("installer"), QStringLiteral("templates"),
                               QStringLiteral("playbooks"), QStringLiteral(".ci")}) {
        QDirIterator walk(top.filePath(folder), QDir::Files | QDir::Hidden,
                          folder == QStringLiteral(".") ? QDirIterator::NoIteratorFlags : QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            const QString path = QDir::cleanPath(top.relativeFilePath(file.fileName()));
            if (isRead(path) && file.open(QIODevice::ReadOnly))
                files.append({path, QString::fromUtf8(file.readAll())});
        }
    }
    std::sort(files.begin(), files.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
    return files;
}

} // namespace relais::test
