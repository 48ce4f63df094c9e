// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/words.h"
#include "ui/actionowner.h"
#include "ui/translatedwidget.h"

#include <QDateTime>

#include <optional>

class BankChannelModel;
class BankFilter;
class EmptyState;
class ErrorBar;
class QAbstractButton;
class QAction;
class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTimer;
class Table;

// The directory of channels: found by any part of a name or code, copied with one key.
class BanksPage final : public TranslatedWidget, public ActionOwner
{
    Q_OBJECT

public:
    explicit BanksPage(BankChannelModel *model, QWidget *parent = nullptr);

    void setBusy(bool busy);
    void setReadAt(const QDateTime &readAt);
    void showProblem(const Error &error);
    void clearProblem();
    void addActions(ActionRegistry &actions) override;

Q_SIGNALS:
    void refreshRequested();
    // Once typing pauses: where the server does not list everything, the directory is searched there.
    void searchEdited(const QString &typed);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildTop();
    void connectAll();
    void updateCount();
    void copyCode();

    BankChannelModel *m_model;
    BankFilter *m_filter;
    QDateTime m_readAt;
    bool m_busy = false;
    QTimer *m_pause;
    QLabel *m_searchLabel = nullptr;
    QLineEdit *m_search = nullptr;
    QButtonGroup *m_types = nullptr;
    QAbstractButton *m_all = nullptr;
    QAbstractButton *m_banks = nullptr;
    QAbstractButton *m_wallets = nullptr;
    QAction *m_copyCode = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_refresh = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_read = nullptr;
    ErrorBar *m_error = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    Table *m_table = nullptr;
};
