// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"

#include <QWidget>

class ProblemLabel;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QToolButton;

// A password or passphrase to be typed: its label, the field, an eye that shows it while it is held, a hint that Caps
// Lock seems to be on, and what is wrong with it.
class SecretField : public QWidget
{
    Q_OBJECT

public:
    // "lockPassword" names the field; its label, eye, hint and problem are lockPasswordLabel, …Reveal, …Caps, …Problem.
    SecretField(const QString &objectName, QWidget *parent);

    void setWords(const QString &label); // with its mnemonic
    void setProblem(const QString &problem);
    void setFieldEnabled(bool enabled);
    void clear();
    void takeFocus(); // whatever stands there is marked, ready to be typed over
    [[nodiscard]] Secret secret() const;
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void edited();
    void entered(); // Return was pressed

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void watchCapsLock(const QKeyEvent &key);

    QLabel *m_label;
    QLineEdit *m_edit;
    QToolButton *m_reveal;
    QLabel *m_capsLock;
    ProblemLabel *m_problem;
};
