// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/netlog.h"

#include "domain/logcategories.h"

void logFailure(const char *what, const Error &error)
{
    qCWarning(logNet).noquote() << what << "failed: kind" << int(error.kind) << "status" << error.httpStatus
                                << "server:" << error.message << "detail:" << error.detail;
}
