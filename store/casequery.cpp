// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/casequery.h"

#include "store/auditwords.h"

using namespace Qt::StringLiterals;

TableQuery caseQuery(const CaseFilter &filter, StoreLocation::Engine engine)
{
    TableFilter fits(engine);
    if (filter.state)
        fits.add(u"state = ?"_s, caseStateWord(*filter.state));
    if (filter.kind)
        fits.add(u"kind = ?"_s, caseKindWord(*filter.kind));
    if (!filter.owner.isEmpty())
        fits.add(u"owner = ?"_s, filter.owner.value);
    fits.addText({u"object_id"_s, u"evidence"_s, u"reason"_s}, filter.text);
    return {.table = u"open_case"_s, .condition = fits.condition(), .values = fits.values()};
}

QStringList caseOrderColumns(int column)
{
    switch (CaseColumn(column)) {
    case CaseColumn::Opened: return {}; // order of seq
    case CaseColumn::Kind: return {u"kind"_s};
    case CaseColumn::Object: return {u"object_kind"_s, u"object_id"_s};
    case CaseColumn::Owner: return {u"owner"_s};
    case CaseColumn::State: return {u"state"_s};
    case CaseColumn::Closed: return {u"closed_at"_s};
    }
    Q_UNREACHABLE();
}
