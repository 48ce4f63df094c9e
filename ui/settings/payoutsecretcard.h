// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts.h"
#include "domain/secret.h"
#include "ui/translatedwidget.h"

class Badge;
class FormGrid;
class FormRow;
class QLabel;
class QLineEdit;
class QPushButton;

// The secret that payouts of one environment are signed with: typed once, kept in the keychain, never shown.
class PayoutSecretCard final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit PayoutSecretCard(QWidget *parent);

    void setEnvironment(const QString &word); // "Production"
    void setKept(Kept kept);                  // also after saving and forgetting: what was typed is wiped
    void setReadOnly(bool readOnly);
    void submit();
    void wipe();
    [[nodiscard]] bool isEdited() const;

Q_SIGNALS:
    void saveRequested(const Secret &secret);
    void forgetRequested(); // confirmed
    void edited();

protected:
    void retranslate() override;

private:
    void askForgetting();
    void refresh();

    QString m_environment;
    Kept m_kept = Kept::Unknown;
    bool m_readOnly = false;
    QLabel *m_title;
    Badge *m_badge;
    QLabel *m_note;
    FormGrid *m_form;
    QLineEdit *m_secret;
    FormRow *m_row;
    QPushButton *m_save;
    QPushButton *m_forget;
};
