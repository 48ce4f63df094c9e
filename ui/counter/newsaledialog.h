// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rupiah.h"
#include "ui/translateddialog.h"

class QLabel;
class QPushButton;

// Asked before the next sale while a code is unpaid: what becomes of it. Going back is the default.
class NewSaleDialog final : public TranslatedDialog
{
    Q_OBJECT

public:
    NewSaleDialog(Rupiah amount, QWidget *parent);

Q_SIGNALS:
    void cancelWanted(); // at the server
    void asideWanted();  // it stays payable

protected:
    void retranslate() override;

private:
    void build();

    Rupiah m_amount;
    QLabel *m_headline;
    QLabel *m_words;
    QPushButton *m_back;
    QPushButton *m_aside;
    QPushButton *m_cancel;
};
