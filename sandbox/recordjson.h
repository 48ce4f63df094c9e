// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/json.h"
#include "sandbox/records.h"

namespace sandbox {

// The ledger's records as JSON: in its file, and in answers of the control calls. The …FromJson functions throw
// a std::exception on a document that these functions did not write.
[[nodiscard]] Json toJson(const UserRecord &user);
[[nodiscard]] Json toJson(const InvoiceRecord &invoice);
[[nodiscard]] Json toJson(const PayoutRecord &payout);
[[nodiscard]] Json toJson(const Arrival &arrival);
[[nodiscard]] Json toJson(const Changes &changes);

[[nodiscard]] UserRecord userFromJson(const Json &json);
[[nodiscard]] InvoiceRecord invoiceFromJson(const Json &json);
[[nodiscard]] PayoutRecord payoutFromJson(const Json &json);
[[nodiscard]] Arrival arrivalFromJson(const Json &json);
[[nodiscard]] Changes changesFromJson(const Json &json);

template <typename Record>
[[nodiscard]] Json listToJson(const QList<Record> &records)
{
    Json list = Json::array();
    for (const Record &record : records)
        list.push_back(toJson(record));
    return list;
}

} // namespace sandbox
