// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sharedlists.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumHost = 253;

QStringList builtInHosts(const Environment &environment)
{
    const QString staging = u"checkout-staging.xendit.co"_s;
    const QString live = u"checkout.xendit.co"_s;
    switch (environment.kind) {
    case Environment::Kind::Production: return {live};
    case Environment::Kind::Demo: return {staging};
    case Environment::Kind::Sandbox:
    case Environment::Kind::Own: return {staging, live};
    }
    Q_UNREACHABLE();
}

const StatusRule *builtIn(const QString &word)
{
    const QList<StatusRule> &all = builtInStatuses();
    const auto found = std::find_if(all.begin(), all.end(), [&](const StatusRule &rule) { return rule.word == word; });
    return found == all.end() ? nullptr : &*found;
}

bool hasTwice(const QStringList &texts)
{
    QSet<QString> seen;
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) {
        const QString folded = text.simplified().toCaseFolded();
        return seen.contains(folded) || (seen.insert(folded), false);
    });
}

ListsProblem problemOfHosts(const QStringList &hosts)
{
    const bool allGood = std::all_of(hosts.begin(), hosts.end(), [](const QString &host) {
        const auto read = parseLinkHost(host);
        return read && *read == host;
    });
    if (!allGood)
        return ListsProblem::BadHost;
    return hasTwice(hosts) ? ListsProblem::HostTwice : ListsProblem::None;
}

ListsProblem problemOfStatuses(const QList<StatusRule> &rules)
{
    QStringList words;
    for (const StatusRule &rule : rules) {
        if (problemOf(rule) != StatusProblem::None || rule.word != statusWord(rule.word))
            return ListsProblem::BadStatus;
        words.append(rule.word);
    }
    if (hasTwice(words))
        return ListsProblem::StatusTwice;
    const QList<StatusRule> &needed = builtInStatuses();
    const bool allThere =
        std::all_of(needed.begin(), needed.end(), [&](const StatusRule &rule) { return words.contains(rule.word); });
    return allThere ? ListsProblem::None : ListsProblem::BuiltInMissing;
}

ListsProblem problemOfReasons(const QStringList &reasons)
{
    if (reasons.isEmpty())
        return ListsProblem::NoReason;
    if (std::any_of(reasons.begin(), reasons.end(),
                    [](const QString &reason) { return problemOfReason(reason) != ReasonProblem::None; }))
        return ListsProblem::BadReason;
    return hasTwice(reasons) ? ListsProblem::ReasonTwice : ListsProblem::None;
}

// An address of digits alone, or in brackets; what looks like one is one.
bool looksLikeAddress(const QString &host)
{
    static const QRegularExpression form(uR"(\A(\[.*|[0-9.]+|0x[0-9a-f.x]+)\z)"_s);
    return form.match(host).hasMatch();
}

} // namespace

SharedLists builtInLists(const Environment &environment)
{
    return {.linkHosts = builtInHosts(environment),
            .statuses = builtInStatuses(),
            .refundReasons = {u"out-of-stock"_s, u"not-delivered"_s, u"damaged"_s, u"paid-twice"_s},
            .cancelReasons = {u"buyer-changed-mind"_s, u"wrong-order"_s, u"out-of-stock"_s},
            .closeReasons = {u"settled"_s, u"duplicate"_s, u"no-fault-found"_s}};
}

const QList<StatusRule> &builtInStatuses()
{
    static const QList<StatusRule> rules{{u"PENDING"_s, StatusAction::Cancel},
                                         {u"PAID"_s, StatusAction::Refund | StatusAction::Complete},
                                         {u"EXPIRED"_s, {}}};
    return rules;
}

QString statusWord(QStringView text)
{
    return text.toString().simplified().toUpper();
}

StatusActions allowedActions(const SharedLists &lists, const InvoiceStatus &status)
{
    const QString word = statusWord(status.text);
    for (const StatusRule &rule : lists.statuses) {
        if (rule.word == word)
            return rule.actions;
    }
    return {};
}

tl::expected<QString, HostProblem> parseLinkHost(QStringView text)
{
    static const QRegularExpression label(u"\\A[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\z"_s);
    QString host = text.toString().trimmed().toLower();
    if (host.startsWith(u"https://"))
        host = host.mid(8);
    if (host.contains(u"://") || host.startsWith(u"//") || host.startsWith(u"javascript:"))
        return tl::unexpected(HostProblem::NotHttps);
    if (host.endsWith(u'/'))
        host.chop(1);
    if (host.isEmpty())
        return tl::unexpected(HostProblem::Empty);
    if (std::any_of(host.begin(), host.end(), [](QChar c) { return c.unicode() > 0x7e; }))
        return tl::unexpected(HostProblem::Foreign);
    if (looksLikeAddress(host))
        return tl::unexpected(HostProblem::Address);
    if (host.size() > maximumHost)
        return tl::unexpected(HostProblem::TooLong);
    const QStringList labels = host.split(u'.');
    for (const QString &one : labels) {
        if (one.startsWith(u"xn--"))
            return tl::unexpected(HostProblem::Punycode);
        if (!label.match(one).hasMatch())
            return tl::unexpected(HostProblem::NotAHost);
    }
    if (labels.size() < 2)
        return tl::unexpected(HostProblem::NoDomain);
    const QString &last = labels.constLast();
    if (std::none_of(last.begin(), last.end(), [](QChar c) { return c >= u'a' && c <= u'z'; }))
        return tl::unexpected(HostProblem::Address);
    return host;
}

StatusProblem problemOf(const StatusRule &rule)
{
    static const QRegularExpression form(u"\\A[A-Z0-9_-]+( [A-Z0-9_-]+)*\\z"_s);
    if (rule.word.isEmpty())
        return StatusProblem::Empty;
    if (rule.word.size() > maximumStatusWord || !form.match(rule.word).hasMatch())
        return StatusProblem::NotPlain;
    if (rule.actions.testFlag(StatusAction::Cancel) && rule.actions & (StatusAction::Refund | StatusAction::Complete))
        return StatusProblem::CancelAndRefund;
    const StatusRule *known = builtIn(rule.word);
    if (known != nullptr && (rule.actions & known->actions) != known->actions)
        return StatusProblem::BuiltInNarrowed;
    return StatusProblem::None;
}

ReasonProblem problemOfReason(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return ReasonProblem::Empty;
    const bool plain =
        std::all_of(reason.begin(), reason.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); });
    return plain && reason.size() <= maximumReason && reason == reason.trimmed() ? ReasonProblem::None
                                                                                 : ReasonProblem::NotPlain;
}

ListsProblem problemOf(const SharedLists &lists)
{
    for (const qsizetype rows : {lists.linkHosts.size(), lists.statuses.size(), lists.refundReasons.size(),
                                 lists.cancelReasons.size(), lists.closeReasons.size()}) {
        if (rows > maximumListRows)
            return ListsProblem::TooMany;
    }
    if (const auto problem = problemOfHosts(lists.linkHosts); problem != ListsProblem::None)
        return problem;
    if (const auto problem = problemOfStatuses(lists.statuses); problem != ListsProblem::None)
        return problem;
    for (const QStringList &reasons : {lists.refundReasons, lists.cancelReasons, lists.closeReasons}) {
        if (const auto problem = problemOfReasons(reasons); problem != ListsProblem::None)
            return problem;
    }
    return ListsProblem::None;
}
