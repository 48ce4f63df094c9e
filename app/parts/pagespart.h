// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/anchorflow.h"
#include "app/flows/caseflow.h"
#include "app/flows/exportflow.h"
#include "app/flows/journalcheckflow.h"
#include "models/auditmodel.h"
#include "models/casemodel.h"
#include "ui/pageid.h"

#include <QPointer>

class ActivityPage;
class CasesPage;
class SecretStore;

// The pages Activity and Cases and what stands behind them. GUI thread.
class PagesPart final : public QObject
{
    Q_OBJECT
public:
    PagesPart(Store &store, SecretStore &secrets, QObject *parent = nullptr);
    ~PagesPart() override;

    [[nodiscard]] ActivityPage *activityPage() const; // whoever adds them to a window gives
    [[nodiscard]] CasesPage *casesPage() const;       // them a parent

    // Whoever acts here now, with the roles that the journal has; also when these change. `environment` names the
    // anchor key in the keychain; empty keeps it for this session only (the built-in sandbox).
    void follow(const Actor &actor, Roles roles, const QString &environment);
    void refresh(PageId page);
    void leave(); // nothing of one identity is left for the next

Q_SIGNALS:
    void openCasesCounted(int count, const QString &words); // for the page's name in the sidebar

private:
    void connectActivity();
    void connectCases();
    void startExport(const QString &path, const AuditFilter &filter, const SortOrder &order,
                     const QStringList &headers);
    void readPeople();
    void noteExport(const QString &path, qint64 rows);

    Store &m_store;
    AuditModel m_auditModel;
    CaseModel m_caseModel;
    ExportFlow m_export;
    CaseFlow m_caseFlow;
    JournalCheckFlow m_check;
    AnchorFlow m_anchors;
    std::unique_ptr<QObject> m_visit; // context of what concerns whoever is here now
    Actor m_actor{};
    Username m_exporter{}; // who began the export that runs
    QPointer<ActivityPage> m_activity;
    QPointer<CasesPage> m_cases;
};
