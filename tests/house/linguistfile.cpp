// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/linguistfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QStringList readForms(QXmlStreamReader &xml, bool numerus)
{
    if (!numerus)
        return {xml.readElementText()};
    QStringList forms;
    while (xml.readNextStartElement())
        forms.append(xml.readElementText());
    return forms;
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{.context = context};
    message.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.state = xml.attributes().value("type"_L1).toString();
            message.forms = readForms(xml, message.numerus);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression form(u"%(L?[1-9][0-9]?|n)"_s);
    QStringList found;
    auto matches = form.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    return found;
}

// An ampersand before a letter underlines it; two of them are one; an entity of HTML is neither.
qsizetype mnemonics(const QString &text)
{
    static const QRegularExpression entity(u"&&|&[a-z]+;"_s);
    QString rest = text;
    return rest.remove(entity).count(u'&');
}

bool badMnemonic(const QString &text)
{
    static const QRegularExpression entity(u"&&|&[a-z]+;"_s);
    static const QRegularExpression good(u"&[\\p{L}\\p{N}]"_s);
    QString rest = text;
    rest.remove(entity);
    return rest.count(u'&') != rest.count(good);
}

// The mark that tells what comes: a question, a choice of values, more to answer.
QChar closingMark(const QString &text)
{
    static const QString marks = u":?!.…"_s;
    return !text.isEmpty() && marks.contains(text.back()) ? text.back() : QChar{};
}

QString problemOfForm(const Message &message, const QString &form)
{
    if (form.trimmed().isEmpty())
        return u"is empty"_s;
    if (placeholders(form) != placeholders(message.source))
        return u"has other placeholders"_s;
    if (mnemonics(form) != mnemonics(message.source) || badMnemonic(form))
        return u"has another mnemonic"_s;
    if (form.front().isSpace() != message.source.front().isSpace()
        || form.back().isSpace() != message.source.back().isSpace())
        return u"begins or ends with another space"_s;
    if (closingMark(form) != closingMark(message.source))
        return u"ends with another mark"_s;
    if (form.count(u'\n') != message.source.count(u'\n'))
        return u"has other lines"_s;
    return {};
}

} // namespace

QString Message::key() const
{
    return context + u" | "_s + source + (comment.isEmpty() ? QString{} : u" | "_s + comment)
        + (numerus ? u" | n"_s : QString{});
}

LinguistFile readLinguistFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {.problem = path + u": "_s + file.errorString()};
    LinguistFile read;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "TS"_L1)
            read.language = xml.attributes().value("language"_L1).toString();
        else if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            read.messages.append(readMessage(xml, context));
    }
    if (xml.hasError())
        read.problem = path + u": "_s + xml.errorString();
    return read;
}

QString problemOf(const Message &message, int pluralForms)
{
    if (!message.state.isEmpty())
        return u"is "_s + message.state;
    if (message.forms.size() != (message.numerus ? pluralForms : 1))
        return u"has %1 plural forms, not %2"_s.arg(message.forms.size()).arg(pluralForms);
    for (const QString &form : message.forms) {
        if (QString problem = problemOfForm(message, form); !problem.isEmpty())
            return problem;
    }
    return {};
}
