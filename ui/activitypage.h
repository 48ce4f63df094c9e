// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"
#include "domain/error.h"
#include "domain/journalcheck.h"
#include "domain/pagesource.h"
#include "ui/translatedwidget.h"

class AuditDetail;
class AuditModel;
class DayRange;
struct DaySpan;
class DetailPane;
class EmptyState;
class ErrorBar;
class FilterBar;
class PagedTable;
class PageHeader;
class ProgressStrip;
class QComboBox;
class QPushButton;
class QStackedWidget;

// The audit log: who did, tried or was refused what, at which desk; narrowed, exported, anchored and checked.
class ActivityPage final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit ActivityPage(AuditModel *model, QWidget *parent = nullptr);

    void setActors(const QList<Username> &actors); // who can be chosen
    void showProblem(const Error &error);
    void clear(); // nothing of one identity is left for the next

    void setExportProgress(qint64 rows, qint64 total);
    void showExported(const QString &path, qint64 rows);
    void endExport(); // stopped
    void setCheckProgress(qint64 entries, qint64 total);
    void showCheck(const JournalCheck &check);
    void showAnchor(const AnchorSlip &slip); // in a dialog, to be printed or saved

Q_SIGNALS:
    void exportRequested(const QString &path, const AuditFilter &filter, const SortOrder &order,
                         const QStringList &headers);
    void checkRequested();
    void anchorRequested();
    void stopRequested(); // of what runs

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildFilters();
    void connectAll();
    void applyFilter();
    void showRow(int row);
    void updateCount();
    void askForFile();
    void say(const QString &sentence, bool good);
    void fillChoices();
    void fillActors();

    AuditModel *m_model;
    QList<Username> m_actors;
    bool m_busy = false;
    PageHeader *m_header = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_anchor = nullptr;
    QPushButton *m_export = nullptr;
    FilterBar *m_filters = nullptr;
    QComboBox *m_day = nullptr;
    QComboBox *m_actor = nullptr;
    QComboBox *m_action = nullptr;
    QComboBox *m_result = nullptr;
    DayRange *m_range = nullptr;
    ErrorBar *m_error = nullptr;
    ProgressStrip *m_progress = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    PagedTable *m_table = nullptr;
    DetailPane *m_pane = nullptr;
    AuditDetail *m_detail = nullptr;
};
