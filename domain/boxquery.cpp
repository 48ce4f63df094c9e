// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/boxquery.h"

#include "domain/emvco.h"
#include "domain/lookupterm.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAddress = 2'048; // characters
constexpr qsizetype leastDamagedQr = 60;    // shorter, it may be a waybill number that begins like a QR code
constexpr QStringView qrBeginning = u"000201";

// Without what cannot be seen: direction marks, zero-width characters, half pairs. Whatever separates is a space.
QString visible(QStringView typed)
{
    QString text;
    text.reserve(typed.size());
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QChar c = typed.at(i);
        if (c.isHighSurrogate() && i + 1 < typed.size() && typed.at(i + 1).isLowSurrogate()) {
            const char32_t whole = QChar::surrogateToUcs4(c, typed.at(i + 1));
            if (QChar::category(whole) != QChar::Other_Format)
                text.append(typed.sliced(i, 2));
            ++i;
        } else if (c.isSpace() || c.category() == QChar::Other_Control) {
            text.append(u' ');
        } else if (!c.isSurrogate() && c.category() != QChar::Other_Format) {
            text.append(c);
        }
    }
    return text;
}

// Without the marks that chats, files and sentences put around something.
QString unwrapped(QString word)
{
    while (!word.isEmpty() && u" \"'()[]<>*_,;"_s.contains(word.front()))
        word.remove(0, 1);
    while (!word.isEmpty() && u" \"'()[]<>*_,;.:!?"_s.contains(word.back()))
        word.chop(1);
    return word;
}

bool isAddress(const QString &word)
{
    return word.startsWith(u"https://"_s, Qt::CaseInsensitive) || word.startsWith(u"http://"_s, Qt::CaseInsensitive);
}

// The one address among the words of a message; empty: none or several.
QString addressIn(const QString &text)
{
    QString address;
    const auto words = text.split(u' ');
    for (const QString &one : words) {
        const QString word = unwrapped(one);
        if (!isAddress(word))
            continue;
        if (!address.isEmpty())
            return {};
        address = word;
    }
    return address;
}

bool isInvoicePart(QStringView part)
{
    return !part.isEmpty() && part.size() <= maximumTermLength && std::all_of(part.begin(), part.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
            || c == u'_';
    });
}

// As strict as whoever opens links: nothing that hides its host or is no plain ASCII names an invoice.
void readAddress(const QString &address, BoxQuery &query)
{
    query.kind = BoxQuery::Kind::Link;
    query.text = address;
    query.numbers.clear();
    const bool plain =
        std::all_of(address.begin(), address.end(), [](QChar c) { return c > u' ' && c < u'\u007F' && c != u'\\'; });
    const QUrl url(address, QUrl::StrictMode);
    if (!plain || address.size() > longestAddress || !url.isValid())
        return;
    query.host = url.host(QUrl::FullyEncoded).toLower();
    if (url.scheme() != u"https"_s || !url.userInfo().isEmpty() || address.section(u'/', 2, 2).contains(u'@'))
        return;
    const QString name = url.path(QUrl::FullyEncoded).section(u'/', -1, -1, QString::SectionSkipEmpty);
    if (!query.host.isEmpty() && isInvoicePart(name))
        query.linkInvoice.value = name;
}

QString valueOf(const QList<emvco::Field> &fields, QStringView tag)
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [tag](const emvco::Field &field) { return field.tag == tag; });
    return found == fields.end() ? QString() : found->value;
}

// "60000" or "60000.00": EMVCo writes a point before decimals and no groups.
std::optional<Rupiah> wholeRupiah(const QString &text)
{
    const QString whole = text.section(u'.', 0, 0);
    const QString rest = text.section(u'.', 1);
    const auto digits = [](const QString &some) {
        return std::all_of(some.begin(), some.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (whole.isEmpty() || !digits(whole) || rest.count(u'0') != rest.size())
        return std::nullopt;
    bool ok = false;
    const qint64 amount = whole.toLongLong(&ok);
    return ok ? std::optional(Rupiah{amount}) : std::nullopt;
}

QString referenceIn(const QString &additional)
{
    const auto fields = emvco::decode(additional);
    if (!fields)
        return {};
    for (const QStringView tag : {u"01", u"05", u"07"}) {
        if (QString value = valueOf(*fields, tag).simplified(); !value.isEmpty())
            return value;
    }
    return {};
}

std::optional<QrFacts> readQr(const QString &payload)
{
    const auto fields = emvco::decode(payload);
    if (!fields || fields->size() < 2 || fields->front() != emvco::Field{u"00"_s, u"01"_s})
        return std::nullopt;
    if (valueOf(*fields, u"59").isEmpty() && fields->back().tag != u"63"_s) // a number may be built alike
        return std::nullopt;
    const QString amount = valueOf(*fields, u"54");
    const QString currency = valueOf(*fields, u"53");
    QrFacts facts{.merchant = valueOf(*fields, u"59").simplified(),
                  .reference = referenceIn(valueOf(*fields, u"62")),
                  .crcRight = emvco::hasValidCrc(payload)};
    if (currency.isEmpty() || currency == u"360"_s)
        facts.amount = wholeRupiah(amount);
    facts.amountUnclear = !amount.isEmpty() && !facts.amount;
    return facts;
}

// A mail may have broken the text where a line ended: between words or within one.
bool readQrText(QStringView typed, BoxQuery &query)
{
    if (!unwrapped(query.text).startsWith(qrBeginning))
        return false;
    QString unbroken = typed.toString();
    unbroken.remove(u'\r').remove(u'\n').remove(QChar::LineSeparator).remove(QChar::ParagraphSeparator);
    for (const QString &payload : {unwrapped(visible(typed)), unwrapped(visible(unbroken))}) {
        if (auto facts = readQr(payload)) {
            query.text = payload;
            query.qr = std::move(facts);
            break;
        }
    }
    if (!query.qr && query.text.size() < leastDamagedQr)
        return false;
    query.kind = BoxQuery::Kind::QrText;
    return true;
}

bool holdsDigit(const QString &term)
{
    return std::any_of(term.begin(), term.end(), [](QChar c) { return c.isDigit(); });
}

// Every id, waybill number and store invoice that was seen has a digit in it; of several words only those with one are
// asked for. A word alone may be anything.
void readTerms(BoxQuery &query)
{
    const LookupTerms found = parseLookupTerms(query.text);
    if (found.terms.size() == 1 && found.tooLong == 0) {
        const LookupTerm &only = found.terms.front();
        query.text = only.text;
        query.kind = BoxQuery::Kind::Term;
        if (only.kind == LookupTerm::Kind::StoreNumber)
            query.kind = BoxQuery::Kind::StoreNumber;
        else
            query.numbers = {only.text};
        return;
    }
    for (const LookupTerm &term : found.terms) {
        if (holdsDigit(term.text) && !isAddress(term.text))
            query.numbers.append(term.text);
    }
    query.kind = query.numbers.size() > 1 ? BoxQuery::Kind::Many : BoxQuery::Kind::Term;
}

bool isTooLong(const BoxQuery &query)
{
    switch (query.kind) {
    case BoxQuery::Kind::Empty:
    case BoxQuery::Kind::QrText:
    case BoxQuery::Kind::Many:
    case BoxQuery::Kind::TooLong: return false;
    case BoxQuery::Kind::Link: return query.text.size() > longestAddress;
    case BoxQuery::Kind::StoreNumber:
    case BoxQuery::Kind::Term: return query.text.size() > maximumBoxWords;
    }
    Q_UNREACHABLE();
}

} // namespace

BoxQuery parseBoxQuery(QStringView typed)
{
    BoxQuery tooLong{.kind = BoxQuery::Kind::TooLong};
    if (typed.size() > maximumBoxText)
        return tooLong;
    BoxQuery query{.text = visible(typed).simplified()};
    if (query.text.isEmpty())
        return query;
    if (readQrText(typed, query))
        return query;
    QString address = addressIn(query.text);
    if (address.isEmpty()) {
        readTerms(query);
        if (!query.text.contains(u' '))
            address = addressIn(query.text); // once more of what stood around it is gone
    }
    if (!address.isEmpty())
        readAddress(address, query);
    return isTooLong(query) ? tooLong : query;
}

bool isSearched(const BoxQuery &query)
{
    switch (query.kind) {
    case BoxQuery::Kind::Empty:
    case BoxQuery::Kind::Many:
    case BoxQuery::Kind::TooLong: return false;
    case BoxQuery::Kind::Link: return !query.linkInvoice.isEmpty();
    case BoxQuery::Kind::QrText: return query.qr.has_value();
    case BoxQuery::Kind::StoreNumber:
    case BoxQuery::Kind::Term: return true;
    }
    Q_UNREACHABLE();
}

QStringList foldedWords(QStringView text)
{
    QStringList words;
    QString word;
    const auto take = [&] {
        if (!word.isEmpty())
            words.append(word);
        word.clear();
    };
    const QString plain = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : plain) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            word.append(c);
        else if (!c.isMark() && c.category() != QChar::Other_Format)
            take();
    }
    take();
    return words;
}

bool beginWordsOf(const QStringList &typed, const QStringList &text)
{
    QStringList left = text;
    QStringList longestFirst = typed; // "s si" begins "sign so", whichever was typed first
    std::stable_sort(longestFirst.begin(), longestFirst.end(),
                     [](const QString &one, const QString &other) { return one.size() > other.size(); });
    return std::all_of(longestFirst.cbegin(), longestFirst.cend(), [&left](const QString &word) {
        const auto found =
            std::find_if(left.cbegin(), left.cend(), [&word](const QString &whole) { return whole.startsWith(word); });
        if (found == left.cend())
            return false;
        left.erase(found);
        return true;
    });
}
