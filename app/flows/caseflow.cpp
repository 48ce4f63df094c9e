// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/caseflow.h"

#include "store/invoicecallacts.h"
#include "store/journal.h"
#include "store/payoutacts.h"
#include "store/registertable.h"

using namespace Qt::StringLiterals;

CaseFlow::CaseFlow(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{ }

void CaseFlow::assign(const CaseId &id, const Username &owner, const Actor &actor)
{
    change(u"case.assign"_s, id, actor, [=](Journal &journal) { return journal.cases().assign(id, owner, actor); });
}

void CaseFlow::close(const CaseId &id, const QString &reason, const Actor &actor)
{
    change(u"case.close"_s, id, actor, [=](Journal &journal) -> Result<Case> {
        if (const auto may = invoicecallacts::mayCloseCase(journal, id); !may)
            return tl::unexpected(may.error());
        if (const auto may = payoutacts::mayCloseCase(journal, id); !may)
            return tl::unexpected(may.error());
        auto closed = journal.cases().close(id, reason, actor);
        if (closed && closed->kind == CaseKind::AmountMismatch && closed->objectKind == u"invoice") {
            const auto accepted = RegisterTable(journal.context()).acceptAmount({closed->objectId});
            if (!accepted)
                return tl::unexpected(accepted.error());
        }
        return closed;
    });
}

void CaseFlow::change(const QString &action, const CaseId &id, const Actor &actor,
                      const std::function<Result<Case>(Journal &)> &act)
{
    const AuditEntry tried{.actor = actor.username, .action = {action}, .objectKind = u"case"_s, .objectId = id.value};
    m_store.write<Case>(
        [=](Journal &journal) -> Result<Case> {
            if (const auto may = journal.require(actor, Right::CloseCase, tried); !may)
                return tl::unexpected(may.error());
            return act(journal);
        },
        {this, [this](const Result<Case> &changed) {
             if (changed)
                 Q_EMIT done();
             else
                 Q_EMIT failed(changed.error());
         }});
}

void CaseFlow::countOpen()
{
    m_counting = std::make_unique<QObject>();
    m_store.read<qint64>([](Journal &journal) { return journal.cases().openCount(); },
                         {m_counting.get(), [this](const Result<qint64> &count) {
                              if (count)
                                  Q_EMIT openCounted(*count);
                          }});
}
