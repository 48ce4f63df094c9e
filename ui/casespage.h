// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases.h"
#include "domain/error.h"
#include "ui/translatedwidget.h"

#include <QPointer>

class CaseDetail;
class CaseModel;
class ConfirmDialog;
class DetailPane;
class EmptyState;
class ErrorBar;
class FilterBar;
class PagedTable;
class PageHeader;
class QButtonGroup;
class QComboBox;
class QStackedWidget;
class QTimer;

// What a person must look at: taken, handed over, and closed with a reason.
class CasesPage final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit CasesPage(CaseModel *model, QWidget *parent = nullptr);

    void setMe(const Username &me);
    void setPeople(const QList<Username> &people);
    void setActionsOffered(bool offered);

    void setBusy(bool busy);
    void showDone(); // the last wish was carried out
    void showProblem(const Error &error);
    void clear(); // nothing of one identity is left for the next

Q_SIGNALS:
    void assignRequested(const CaseId &id, const Username &owner);
    void closeRequested(const CaseId &id, const QString &reason);
    void objectRequested(const QString &kind, const QString &id); // what the case is about

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
    void fillChoices();
    void askForReason();
    void assign(const Username &owner);

    CaseModel *m_model;
    Username m_me{};
    QList<Username> m_people;
    QPointer<ConfirmDialog> m_dialog;
    PageHeader *m_header = nullptr;
    FilterBar *m_filters = nullptr;
    QButtonGroup *m_state = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_owner = nullptr;
    ErrorBar *m_error = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    PagedTable *m_table = nullptr;
    DetailPane *m_pane = nullptr;
    CaseDetail *m_detail = nullptr;
    QTimer *m_clock = nullptr; // ages move
};
