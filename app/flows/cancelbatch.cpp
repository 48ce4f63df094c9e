// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/cancelbatch.h"

#include "app/flows/invoicecallflow.h"
#include "domain/uuid.h"

CancelBatch::CancelBatch(InvoiceCallFlow &calls, QObject *parent)
    : QObject(parent)
    , m_calls(calls)
{
    connect(&calls, &InvoiceCallFlow::finished, this, [this](const InvoiceCall &call) {
        if (isMine(call.content))
            take(call);
    });
    connect(&calls, &InvoiceCallFlow::notStarted, this, [this](const InvoiceCall &call, const Error &error) {
        if (!isMine(call.content))
            return;
        InvoiceCall left = call;
        left.state = MoneyState::Withdrawn;
        left.outcome.serverText = error.message;
        take(left);
    });
    connect(&calls, &InvoiceCallFlow::movedMeanwhile, this, [this](const InvoiceCall &call, const Invoice &now) {
        if (!isMine(call.content))
            return;
        InvoiceCall left = call;
        left.state = MoneyState::Withdrawn;
        left.outcome.serverText = now.status.text;
        take(left);
    });
    // Nothing of it is in the journal: shown as what it is, not sent.
    connect(&calls, &InvoiceCallFlow::requestRefused, this,
            [this](const InvoiceCallContent &content, const Error &error) {
                if (!isMine(content))
                    return;
                InvoiceCall refused{.id = {newUuid()}, .content = content, .state = MoneyState::NotSent};
                refused.outcome = Outcome::notSent(Outcome::Reason::LocalFailure);
                refused.outcome.serverText = error.message;
                take(refused);
            });
}

bool CancelBatch::isMine(const InvoiceCallContent &content) const
{
    return m_waits && content == m_wanted.at(m_next - 1);
}

void CancelBatch::start(const QList<InvoiceCallContent> &wanted)
{
    if (isRunning() || wanted.isEmpty())
        return;
    m_wanted = wanted;
    m_results.clear();
    m_next = 0;
    Q_EMIT progressed(0, int(m_wanted.size()));
    askNext();
}

void CancelBatch::askNext()
{
    if (m_next == m_wanted.size()) {
        Q_EMIT ended();
        return;
    }
    m_waits = true;
    m_calls.request(m_wanted.at(m_next++));
}

void CancelBatch::take(const InvoiceCall &result)
{
    m_waits = false;
    m_results.append(result);
    Q_EMIT progressed(int(m_results.size()), int(m_wanted.size()));
    Q_EMIT resultsChanged(m_results);
    askNext();
}

void CancelBatch::stop()
{
    if (!isRunning())
        return;
    m_wanted.resize(m_next);
}

void CancelBatch::abandon()
{
    m_wanted.clear();
    m_results.clear();
    m_next = 0;
    m_waits = false;
}
