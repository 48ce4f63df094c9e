// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases.h"
#include "store/tablequery.h"

// A CaseFilter and an order as SQL. Cases are few (thousands in years): an index by state is all they need.
[[nodiscard]] TableQuery caseQuery(const CaseFilter &filter, StoreLocation::Engine engine);
[[nodiscard]] QStringList caseOrderColumns(int column); // a CaseColumn
