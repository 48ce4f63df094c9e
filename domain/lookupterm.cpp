// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lookupterm.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isSeparator(QChar c)
{
    return c.isSpace() || c == u',' || c == u';' || c == u'|' || c.category() == QChar::Other_Control;
}

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format || c == u'\uFEFF';
}

// Marks that chats, spreadsheets and mails put around an id, never part of one.
bool isWrapping(QChar c)
{
    return u"\"'`\u201C\u201D\u2018\u2019\u00AB\u00BB()[]{}<>*\u2022\u00B7:!?."_s.contains(c);
}

QString unwrapped(QStringView word)
{
    while (!word.isEmpty() && (isWrapping(word.front()) || word.front() == u'-' || word.front() == u'#'))
        word = word.sliced(1);
    while (!word.isEmpty() && isWrapping(word.back()))
        word.chop(1);
    return word.toString();
}

} // namespace

LookupTerms parseLookupTerms(QStringView pasted)
{
    LookupTerms result;
    QSet<QString> seen;
    QString word;
    const auto take = [&] {
        const QString text = unwrapped(word);
        word.clear();
        if (!std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); }))
            return;
        if (text.size() > maximumTermLength) {
            ++result.tooLong;
            return;
        }
        if (seen.contains(text)) {
            ++result.duplicates;
            return;
        }
        if (result.terms.size() >= maximumTerms) {
            ++result.overLimit;
            return;
        }
        seen.insert(text);
        const bool store = text.startsWith(u"INV/"_s, Qt::CaseInsensitive);
        result.terms.append({store ? LookupTerm::Kind::StoreNumber : LookupTerm::Kind::InvoiceOrWaybill, text});
    };
    // NFKC: full-width letters, digits and marks from East Asian keyboards become the plain ones
    const QString plain = pasted.toString().normalized(QString::NormalizationForm_KC);
    for (const QChar c : plain) {
        if (c == u'\u2010') // a hyphen, also what NFKC makes of a no-break one: word processors put them in
            word.append(u'-');
        else if (isSeparator(c))
            take();
        else if (!isInvisible(c))
            word.append(c);
    }
    take();
    return result;
}
