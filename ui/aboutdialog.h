// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/translateddialog.h"

class QLabel;
class QPushButton;

// What this program is, its version and its licence.
class AboutDialog final : public TranslatedDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    QLabel *m_purpose;
    QLabel *m_licence;
    QLabel *m_qt;
    QPushButton *m_close;
};

void showAbout(QWidget *parent);
