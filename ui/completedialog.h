// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/invoicecall.h"
#include "domain/registeredinvoice.h"
#include "ui/confirmdialog.h"

#include <optional>

// Asked before a store's sale is completed, which nobody can undo. A store that the journal does not know is typed
// twice, and nothing goes on before both are the same.
class CompleteDialog final : public ConfirmDialog
{
    Q_OBJECT

public:
    CompleteDialog(const RegisteredInvoice &invoice, const std::optional<StoreShare> &share, QWidget *parent);

    [[nodiscard]] StoreInvoice storeInvoice() const; // empty until it is known

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] static Question question(const RegisteredInvoice &invoice, const std::optional<StoreShare> &share);
    void addFields();
    void compare();
    void wordFields();

    StoreInvoice m_known;
    FormRow *m_firstRow = nullptr;
    FormRow *m_secondRow = nullptr;
    QLineEdit *m_first = nullptr;
    QLineEdit *m_second = nullptr;
    QPushButton *m_go;
};
