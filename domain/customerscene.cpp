// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customerscene.h"

namespace {

// What the cashier does counts in every state.
std::optional<CustomerState> byCashier(CustomerEvent event)
{
    if (event == CustomerEvent::SaleAsked)
        return CustomerState::Preparing;
    if (event == CustomerEvent::MovedOn)
        return CustomerState::Idle;
    return std::nullopt;
}

// The server's word about a code that was on the screen.
std::optional<CustomerState> byServer(CustomerEvent event)
{
    switch (event) {
    case CustomerEvent::SeenPaid: return CustomerState::Paid;
    case CustomerEvent::SeenExpired: return CustomerState::Expired;
    case CustomerEvent::SeenOther: return CustomerState::Cancelled;
    default: return std::nullopt;
    }
}

CustomerState whilePreparing(CustomerEvent event)
{
    if (event == CustomerEvent::CodeReady)
        return CustomerState::Scan;
    return event == CustomerEvent::NothingMade ? CustomerState::Idle : CustomerState::Preparing;
}

CustomerState whileScanning(CustomerEvent event)
{
    if (event == CustomerEvent::LineLost || event == CustomerEvent::TimeUp)
        return CustomerState::Checking;
    return byServer(event).value_or(CustomerState::Scan);
}

CustomerState whileChecking(CustomerEvent event)
{
    if (event == CustomerEvent::SeenUnpaid || event == CustomerEvent::CodeReady)
        return CustomerState::Scan;
    return byServer(event).value_or(CustomerState::Checking);
}

// Money may still come after it: the buyer is told what the server says.
CustomerState afterTheEnd(CustomerState state, CustomerEvent event)
{
    return event == CustomerEvent::SeenPaid ? CustomerState::Paid : state;
}

} // namespace

std::optional<CustomerEvent> eventOf(const Invoice &answer, const CustomerScene &scene, const Instant &now)
{
    if (scene.invoice.isEmpty() || answer.id != scene.invoice)
        return std::nullopt;
    // Somebody may have paid another amount: the buyer is told neither that it is paid nor that it is not.
    if (answer.amount != scene.amount)
        return CustomerEvent::LineLost;
    switch (answer.status.word) {
    case InvoiceStatus::Word::Paid: return CustomerEvent::SeenPaid;
    case InvoiceStatus::Word::Expired: return CustomerEvent::SeenExpired;
    case InvoiceStatus::Word::Other: return CustomerEvent::SeenOther;
    case InvoiceStatus::Word::Pending:
        return scene.expiresAt.isNull() || now < scene.expiresAt ? CustomerEvent::SeenUnpaid
                                                                 : CustomerEvent::SeenExpired;
    }
    Q_UNREACHABLE();
}

CustomerState next(CustomerState state, CustomerEvent event)
{
    if (const auto wanted = byCashier(event))
        return *wanted;
    switch (state) {
    case CustomerState::Idle: return event == CustomerEvent::CodeReady ? CustomerState::Scan : CustomerState::Idle;
    case CustomerState::Preparing: return whilePreparing(event);
    case CustomerState::Scan: return whileScanning(event);
    case CustomerState::Checking: return whileChecking(event);
    case CustomerState::Paid: return CustomerState::Paid;
    case CustomerState::Expired:
    case CustomerState::Cancelled: return afterTheEnd(state, event);
    }
    Q_UNREACHABLE();
}
