// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxrows.h"

#include "domain/plaintext.h"
#include "ui/actionregistry.h"
#include "ui/icons.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 120; // of a hit's title or detail

QString commandName(const QString &id)
{
    return u"command "_s + id;
}

Icon signOf(BoxHit::Kind kind)
{
    switch (kind) {
    case BoxHit::Kind::Invoice: return Icon::Invoices;
    case BoxHit::Kind::Payout: return Icon::Payouts;
    case BoxHit::Kind::Case: return Icon::Cases;
    case BoxHit::Kind::Store: return Icon::Store;
    }
    Q_UNREACHABLE();
}

BoxRow rowOf(const KeyEntry &entry)
{
    return {.group = BoxRow::Group::Commands,
            .name = commandName(entry.id),
            .icon = entry.action->icon(),
            .title = entry.words,
            .keys = entry.keys.isEmpty() ? QString() : keyText(entry.keys.constFirst())};
}

} // namespace

QList<BoxRow> hitRows(const QList<BoxHit> &hits)
{
    QList<BoxRow> rows;
    for (const BoxHit &hit : hits)
        rows.append({.group = BoxRow::Group::Journal,
                     .name = rowName(hit),
                     .icon = icon(signOf(hit.kind)),
                     .title = boundedPlainText(hit.title, longestText),
                     .detail = boundedPlainText(hit.detail, longestText)});
    return rows;
}

QString rowName(const BoxHit &hit)
{
    return u"hit %1 %2"_s.arg(QString::number(int(hit.kind)), hit.id);
}

void keepFitting(QList<BoxHit> &hits, const BoxQuery &query)
{
    const QString text = query.kind == BoxQuery::Kind::Term ? query.text : QString();
    hits.removeIf([&text](const BoxHit &hit) {
        const QString words = u"%1\n%2\n%3"_s.arg(hit.id, hit.title, hit.detail);
        return text.isEmpty() || !words.contains(text, Qt::CaseInsensitive);
    });
}

QList<BoxRow> commandRows(const ActionRegistry &actions, const BoxQuery &query, const QAction *without)
{
    const QStringList typed = foldedWords(query.text);
    if (query.kind != BoxQuery::Kind::Empty && (query.kind != BoxQuery::Kind::Term || typed.isEmpty()))
        return {};
    QList<BoxRow> first;
    QList<BoxRow> others;
    const auto entries = actions.entries();
    for (const KeyEntry &entry : entries) {
        const QAction *action = entry.action;
        if (action == nullptr || action == without || !action->isEnabled() || !action->isVisible())
            continue;
        const QStringList words = foldedWords(entry.words);
        if (!beginWordsOf(typed, words))
            continue;
        const bool begins = !typed.isEmpty() && words.constFirst().startsWith(typed.constFirst());
        (begins ? first : others).append(rowOf(entry));
    }
    return first + others;
}

QAction *commandOf(const ActionRegistry &actions, const QString &name)
{
    const QString prefix = commandName({});
    return name.startsWith(prefix) ? actions.action(name.sliced(prefix.size())) : nullptr;
}
