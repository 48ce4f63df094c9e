// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

QString root()
{
    return QStringLiteral(CONSOLE_SOURCE_DIR);
}

constexpr std::array layers{"app"_L1,   "domain"_L1, "files"_L1, "models"_L1, "sandbox"_L1,
                            "store"_L1, "tests"_L1,  "ui"_L1,    "usapi"_L1};

bool leftBehind(const QString &path)
{
    static const QRegularExpression pattern(
        uR"(^(\.git|\.cache|\.idea|\.vscode|build[^/]*|out)(/|$)|__pycache__|\.user$)"_s);
    return pattern.match(path).hasMatch();
}

// Walks over C++ text and knows in what it is. Good enough for this project's own sources, which compile.
class Reader
{
public:
    Reader(const QString &text, Literals literals)
        : m_text(text)
        , m_literals(literals)
    { }

    QString result()
    {
        while (m_at < m_text.size())
            step();
        return m_out;
    }

private:
    bool ahead(QStringView word) const { return QStringView(m_text).mid(m_at).startsWith(word); }

    void step()
    {
        if (ahead(u"//"))
            blankUntil(m_text.indexOf(u'\n', m_at));
        else if (ahead(u"/*"))
            blankUntil(after(u"*/"_s, m_at + 2));
        else if (ahead(u"R\"("))
            literal(3, after(u")\""_s, m_at) - 2, 2);
        else if (m_text.at(m_at) == u'"')
            literal(1, endOfString(), 1);
        else if (ahead(u"'\"'"))
            copy(3);
        else
            copy(1);
    }

    qsizetype after(const QString &word, qsizetype from) const
    {
        const qsizetype found = m_text.indexOf(word, from);
        return found < 0 ? m_text.size() : found + word.size();
    }

    qsizetype endOfString() const
    {
        qsizetype at = m_at + 1;
        while (at < m_text.size() && m_text.at(at) != u'"' && m_text.at(at) != u'\n')
            at += m_text.at(at) == u'\\' ? 2 : 1;
        return qMin(at, m_text.size());
    }

    void literal(qsizetype opening, qsizetype inside, qsizetype closing)
    {
        copy(opening);
        if (m_literals == Literals::Blank)
            blankUntil(inside);
        else
            copy(inside - m_at);
        copy(qMin(closing, m_text.size() - m_at));
    }

    void copy(qsizetype count)
    {
        m_out += QStringView(m_text).mid(m_at, count);
        m_at += count;
    }

    void blankUntil(qsizetype end)
    {
        for (end = end < 0 ? m_text.size() : end; m_at < end; ++m_at)
            m_out += m_text.at(m_at) == u'\n' ? u'\n' : u' ';
    }

    const QString &m_text;
    Literals m_literals;
    qsizetype m_at = 0;
    QString m_out;
};

} // namespace

QString readProjectFile(const QString &path)
{
    QFile file(root() + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll());
}

QStringList projectFiles(const QStringList &suffixes)
{
    QStringList found;
    const QDir top(root());
    QDirIterator walk(root(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = top.relativeFilePath(walk.next());
        if (!leftBehind(path) && (suffixes.isEmpty() || suffixes.contains(walk.fileInfo().suffix())))
            found.append(path);
    }
    found.sort();
    return found;
}

const QList<SourceFile> &sources()
{
    static const QList<SourceFile> all = [] {
        QList<SourceFile> files;
        const QStringList paths = projectFiles({u"cpp"_s, u"h"_s});
        for (const QString &path : paths) {
            const QString folder = path.section(u'/', 0, 0);
            if (std::find(layers.begin(), layers.end(), folder) != layers.end())
                files.append({path, readProjectFile(path)});
        }
        return files;
    }();
    return all;
}

QString withoutComments(const QString &text, Literals literals)
{
    return Reader(text, literals).result();
}

QStringList matchingLines(const QString &path, const QString &text, const QString &pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const qsizetype at = matches.next().capturedStart();
        const qsizetype line = QStringView(text).left(at).count(u'\n') + 1;
        found.append(u"%1:%2: %3"_s.arg(path).arg(line).arg(text.section(u'\n', line - 1, line - 1).trimmed()));
    }
    return found;
}
