// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rawreply.h"

#include "domain/plaintext.h"

namespace {

class Indenter
{
public:
    void take(QChar c)
    {
        if (m_inText) {
            takeInText(c);
            return;
        }
        if (c == u'"') {
            m_inText = true;
            m_result += c;
        } else if (c == u'{' || c == u'[') {
            m_result += c;
            ++m_depth;
            newLine();
        } else if (c == u'}' || c == u']') {
            m_depth = qMax(0, m_depth - 1);
            newLine();
            m_result += c;
        } else if (c == u',') {
            m_result += c;
            newLine();
        } else if (c == u':') {
            m_result += QStringView(u": ");
        } else if (!c.isSpace()) {
            m_result += c;
        }
    }

    [[nodiscard]] QString result() const { return m_result; }

private:
    void takeInText(QChar c)
    {
        m_result += c;
        if (!m_escaped && c == u'"')
            m_inText = false;
        m_escaped = !m_escaped && c == u'\\';
    }

    void newLine()
    {
        constexpr int deepest = 20; // hostile nesting must not become a wall of spaces
        m_result += u'\n';
        m_result += QString(qsizetype(2) * qMin(m_depth, deepest), u' ');
    }

    QString m_result;
    int m_depth = 0;
    bool m_inText = false;
    bool m_escaped = false;
};

constexpr qsizetype longestReply = 20'000;

} // namespace

QString indentedReply(const QByteArray &raw)
{
    const QString text = QString::fromUtf8(raw.first(qMin(raw.size(), longestReply)));
    const QStringView trimmed = QStringView(text).trimmed();
    if (!trimmed.startsWith(u'{') && !trimmed.startsWith(u'['))
        return boundedPlainLines(text);
    Indenter indenter;
    for (const QChar c : text)
        indenter.take(c);
    return boundedPlainLines(indenter.result(), 2 * longestReply);
}
