// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/ids.h"
#include "ui/translatedwidget.h"

class Card;
class ErrorBar;
class ProblemLabel;
class QLabel;
class QLineEdit;
class QPushButton;

// Nobody has a role in this journal yet: whoever types its name becomes its first administrator and maker. The name is
// typed so that nobody takes over a journal by mistake, for instance one that was opened in the wrong environment.
class FirstOperatorPage final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit FirstOperatorPage(QWidget *parent = nullptr);

    void setPerson(const Username &username, const QString &journalName); // forgets what was typed
    void setBusy(bool busy);
    void showProblem(const Error &error);

Q_SIGNALS:
    void confirmed(const QString &journalName); // as it was typed
    void switchRequested();

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void lay(Card *card);
    void submit();
    void setWrongName(bool wrong);

    Username m_person;
    QString m_journalName;
    bool m_wrongName = false;
    QLabel *m_title;
    QLabel *m_explanation;
    QLabel *m_effect;
    QLabel *m_nameLabel;
    QLabel *m_name;
    ErrorBar *m_error;
    QLabel *m_typedLabel;
    QLineEdit *m_typed;
    ProblemLabel *m_problem;
    QPushButton *m_confirm;
    QPushButton *m_switch;
};
