// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"
#include "ui/translatedwidget.h"

#include <optional>

class Badge;
class FactList;
class QLabel;

// One entry of the log in full: who did what, what changed from what to what, and its place in the chain.
class AuditDetail final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit AuditDetail(QWidget *parent = nullptr);

    void showEntry(const AuditEntry &entry);

protected:
    void retranslate() override;

private:
    void showChanges();

    std::optional<AuditEntry> m_entry;
    Badge *m_result;
    QLabel *m_action;
    FactList *m_facts;
    QLabel *m_changesTitle;
    FactList *m_changes;
    QLabel *m_place;
};
