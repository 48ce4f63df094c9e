// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/qriscode.h"

#include "domain/emvco.h"
#include "domain/plaintext.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Fields = QList<emvco::Field>;

constexpr qsizetype shownLength = 99; // of a value that is named to a person; one field's most
constexpr int longestAmount = 13;     // EMVCo MPM 1.1, tag 54

constexpr std::array<std::pair<QrisFlaw, const char16_t *>, 16> names{{
    {QrisFlaw::NotText, u"not-text"},
    {QrisFlaw::Structure, u"structure"},
    {QrisFlaw::FormatFirst, u"format-first"},
    {QrisFlaw::ChecksumLast, u"checksum-last"},
    {QrisFlaw::Doubled, u"doubled"},
    {QrisFlaw::Checksum, u"checksum"},
    {QrisFlaw::Currency, u"currency"},
    {QrisFlaw::Country, u"country"},
    {QrisFlaw::AmountMissing, u"amount-missing"},
    {QrisFlaw::AmountUnreadable, u"amount-unreadable"},
    {QrisFlaw::AmountOther, u"amount-other"},
    {QrisFlaw::MerchantMissing, u"merchant-missing"},
    {QrisFlaw::MerchantUnknown, u"merchant-unknown"},
    {QrisFlaw::MerchantRenamed, u"merchant-renamed"},
    {QrisFlaw::Tip, u"tip"},
    {QrisFlaw::Reusable, u"reusable"},
}};

bool isPrintableAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

// Tags that hold fields of their own: merchant accounts, additional data, the name in another language, and what
// schemes add.
bool holdsFields(int tag)
{
    return (tag >= 26 && tag <= 51) || tag == 62 || tag == 64 || tag >= 80;
}

const emvco::Field *find(const Fields &fields, QStringView tag)
{
    const auto found =
        std::find_if(fields.cbegin(), fields.cend(), [&](const auto &field) { return field.tag == tag; });
    return found == fields.cend() ? nullptr : &*found;
}

QString valueOf(const Fields &fields, QStringView tag)
{
    const emvco::Field *field = find(fields, tag);
    return field == nullptr ? QString{} : field->value;
}

QString doubledTag(const Fields &fields)
{
    QSet<QString> seen;
    for (const emvco::Field &field : fields) {
        if (seen.contains(field.tag))
            return field.tag;
        seen.insert(field.tag);
    }
    return {};
}

// In the template whose GUID is the national one's; which tag that is, is the acquirer's choice. None when two of them
// name different ones: nobody knows which of them a buyer's telephone pays.
QString nmidOf(const Fields &fields)
{
    std::optional<QString> found;
    for (const emvco::Field &field : fields) {
        if (const int tag = field.tag.toInt(); tag < 26 || tag > 51)
            continue;
        const auto inner = emvco::decode(field.value);
        if (!inner || valueOf(*inner, u"00").compare(u"ID.CO.QRIS.WWW", Qt::CaseInsensitive) != 0)
            continue;
        const QString nmid = valueOf(*inner, u"02");
        if (found && *found != nmid)
            return {};
        found = nmid;
    }
    return found.value_or(QString{});
}

// Digits, and zeros alone behind a point: rupiah are whole.
std::optional<Rupiah> amountOf(const QString &text)
{
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? QStringView(text) : QStringView(text).left(point);
    const QStringView rest = point < 0 ? QStringView{} : QStringView(text).sliced(point + 1);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const bool plain = !whole.isEmpty() && std::all_of(whole.begin(), whole.end(), isDigit)
        && (point < 0 || rest == u"0" || rest == u"00");
    if (!plain || text.size() > longestAmount)
        return std::nullopt;
    return Rupiah{whole.toLongLong()};
}

// All that is said of one payload.
class Inspector
{
public:
    Inspector(QStringView payload, Fields fields)
        : m_payload(payload)
        , m_fields(std::move(fields))
    { }

    QrisInspection look(Rupiah amount, const QList<QrisMerchant> &allowed)
    {
        lookAtFrame();
        lookAtTemplates();
        lookAtPlace();
        lookAtAmount(amount);
        lookAtMerchant(allowed);
        lookAtTerms();
        return m_result;
    }

private:
    void add(QrisFlaw flaw, const QString &wanted = {}, const QString &found = {})
    {
        m_result.findings.append({flaw, boundedPlainText(wanted, shownLength), boundedPlainText(found, shownLength)});
    }

    void lookAtFrame()
    {
        if (const emvco::Field &head = m_fields.front(); head.tag != u"00" || head.value != u"01")
            add(QrisFlaw::FormatFirst, u"00 01"_s, head.tag + u' ' + head.value);
        const emvco::Field &last = m_fields.back();
        if (last.tag != u"63" || last.value.size() != 4) {
            add(QrisFlaw::ChecksumLast, u"63 04"_s, emvco::encode({last}).first(4).insert(2, u' '));
            return;
        }
        if (const QString wanted = emvco::crc(m_payload.chopped(4).toLatin1()); last.value != wanted)
            add(QrisFlaw::Checksum, wanted, last.value);
    }

    void lookAtTemplates()
    {
        if (const QString tag = doubledTag(m_fields); !tag.isEmpty())
            add(QrisFlaw::Doubled, {}, tag);
        for (const emvco::Field &field : std::as_const(m_fields)) {
            if (!holdsFields(field.tag.toInt()))
                continue;
            const auto inner = emvco::decode(field.value);
            if (!inner)
                add(QrisFlaw::Structure, {}, field.tag);
            else if (const QString tag = doubledTag(*inner); !tag.isEmpty())
                add(QrisFlaw::Doubled, {}, field.tag + u'.' + tag);
        }
    }

    void lookAtPlace()
    {
        if (const QString currency = valueOf(m_fields, u"53"); currency != u"360")
            add(QrisFlaw::Currency, u"360"_s, currency);
        if (const QString country = valueOf(m_fields, u"58"); country != u"ID")
            add(QrisFlaw::Country, u"ID"_s, country);
    }

    void lookAtAmount(Rupiah amount)
    {
        const QString wanted = QString::number(amount.amount());
        const emvco::Field *field = find(m_fields, u"54");
        if (field == nullptr) {
            add(QrisFlaw::AmountMissing, wanted);
            return;
        }
        m_result.code.amount = amountOf(field->value);
        if (!m_result.code.amount)
            add(QrisFlaw::AmountUnreadable, wanted, field->value);
        else if (*m_result.code.amount != amount)
            add(QrisFlaw::AmountOther, wanted, field->value);
    }

    void lookAtMerchant(const QList<QrisMerchant> &allowed)
    {
        QrisCode &code = m_result.code;
        code.merchantName = valueOf(m_fields, u"59");
        code.merchantCity = valueOf(m_fields, u"60");
        code.nmid = nmidOf(m_fields);
        if (code.merchantName.trimmed().isEmpty() || code.nmid.isEmpty()) {
            add(QrisFlaw::MerchantMissing, {}, code.merchantName.trimmed().isEmpty() ? code.nmid : code.merchantName);
            return;
        }
        const auto known = std::find_if(allowed.cbegin(), allowed.cend(),
                                        [&](const QrisMerchant &merchant) { return merchant.nmid == code.nmid; });
        if (known == allowed.cend())
            add(QrisFlaw::MerchantUnknown, {}, code.nmid + u' ' + code.merchantName);
        else if (known->name != code.merchantName)
            add(QrisFlaw::MerchantRenamed, known->name, code.merchantName);
    }

    void lookAtTerms()
    {
        if (const auto more = emvco::decode(valueOf(m_fields, u"62")))
            m_result.code.terminal = valueOf(*more, u"07");
        m_result.code.oneTime = valueOf(m_fields, u"01") == u"12";
        if (!m_result.code.oneTime)
            add(QrisFlaw::Reusable, u"12"_s, valueOf(m_fields, u"01"));
        for (const QString &tag : {u"55"_s, u"56"_s, u"57"_s}) {
            if (const emvco::Field *field = find(m_fields, tag)) {
                add(QrisFlaw::Tip, {}, tag + u' ' + field->value);
                return;
            }
        }
    }

    const QStringView m_payload;
    const Fields m_fields;
    QrisInspection m_result{};
};

} // namespace

bool forbids(QrisFlaw flaw)
{
    return flaw != QrisFlaw::Tip && flaw != QrisFlaw::Reusable;
}

QString qrisFlawName(QrisFlaw flaw)
{
    for (const auto &[known, name] : names) {
        if (known == flaw)
            return QString::fromUtf16(name);
    }
    Q_UNREACHABLE();
}

std::optional<QrisFlaw> qrisFlawFromName(QStringView wanted)
{
    for (const auto &[flaw, name] : names) {
        if (wanted == QStringView(name))
            return flaw;
    }
    return std::nullopt;
}

bool QrisInspection::mayBeShown() const
{
    return std::none_of(findings.cbegin(), findings.cend(),
                        [](const QrisFinding &finding) { return forbids(finding.flaw); });
}

QrisInspection inspectQris(QStringView payload, Rupiah amount, const QList<QrisMerchant> &allowed)
{
    if (payload.isEmpty() || payload.size() > maximumQrisPayload || !isPrintableAscii(payload))
        return {.findings = {{QrisFlaw::NotText, {}, boundedPlainText(payload, shownLength)}}};
    const auto fields = emvco::decode(payload);
    if (!fields)
        return {.findings = {{QrisFlaw::Structure, {}, boundedPlainText(payload, shownLength)}}};
    return Inspector(payload, *fields).look(amount, allowed);
}

std::optional<QrisMerchant> merchantOf(QStringView payload)
{
    if (payload.size() > maximumQrisPayload || !isPrintableAscii(payload) || !emvco::hasValidCrc(payload))
        return std::nullopt;
    const Fields fields = emvco::decode(payload).value_or(Fields{});
    const QrisMerchant merchant{.nmid = nmidOf(fields), .name = valueOf(fields, u"59")};
    return problemOf(merchant, {}) == QrisMerchantProblem::None ? std::optional(merchant) : std::nullopt;
}
