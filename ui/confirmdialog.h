// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"
#include "ui/describe.h"
#include "ui/factlist.h"

#include <QDialog>

class ErrorBar;
class FormGrid;
class FormRow;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

// Asked before a step that cannot be taken back: what will happen, to what, and a button that says so. Cancel is the
// default and has the focus where there is nothing to fill in. Shown with open(), never exec(). It stays open until its
// owner has an outcome: confirmed() → setBusy(true) → accept(), or showProblem() inside.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    // All words are the caller's, translated, and plain text.
    struct Question {
        QString headline{};            // "Send Rp 60.000 to BCA ••••0000?"
        QList<FactList::Fact> facts{}; // what it is about
        QString effect{};              // what will be so afterwards, and whether it can be taken back
        QString verb{};                // on the button: "Send Rp 60.000 to BCA ••••0000"
        bool destructive = false;
        QString typed{};            // what has to be typed, letter by letter, before it goes on; empty: nothing
        bool asksReason = false;    // a text that must not be empty
        bool asksReference = false; // where it can be looked up elsewhere; may stay empty
        bool asksPassphrase = false;
    };

    explicit ConfirmDialog(const Question &question, QWidget *parent);

    [[nodiscard]] QString reference() const;
    void setBusy(bool busy); // while its owner does it: nothing can be pressed, nor closed
    void showProblem(const Advice &advice);
    void showProblem(const Error &error, Situation situation);
    void showPassphraseProblem(const QString &problem); // beside its field, which is emptied

    void reject() override;

Q_SIGNALS:
    void confirmed(const QString &reason, const Secret &passphrase);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildBody(const Question &question);
    void addFields(const Question &question);
    void confirm();
    void unlock();
    void retranslate();
    void fit();

    bool m_busy = false;
    QString m_name; // to be typed
    QScrollArea *m_area;
    QLabel *m_headline;
    ErrorBar *m_error;
    FormGrid *m_form = nullptr; // only with a field to fill in
    QLineEdit *m_typed = nullptr;
    FormRow *m_typedRow = nullptr;
    QLineEdit *m_reason = nullptr;
    FormRow *m_reasonRow = nullptr;
    QLineEdit *m_reference = nullptr;
    FormRow *m_referenceRow = nullptr;
    QLineEdit *m_passphrase = nullptr;
    FormRow *m_passphraseRow = nullptr;
    QPushButton *m_cancel;
    QPushButton *m_verb;
};
