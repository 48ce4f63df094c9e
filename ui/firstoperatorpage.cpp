// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstoperatorpage.h"

#include "domain/plaintext.h"
#include "ui/card.h"
#include "ui/controls.h"
#include "ui/errorbar.h"
#include "ui/problemlabel.h"
#include "ui/sign.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;

} // namespace

FirstOperatorPage::FirstOperatorPage(QWidget *parent)
    : TranslatedWidget(parent)
{
    setObjectName(u"firstOperatorPage"_s);
    auto *card = new Card;
    m_title = makeLabel(card, u"firstTitle"_s, TextSize::Title);
    m_explanation = makeParagraph(card, u"firstExplanation"_s);
    m_effect = makeParagraph(card, u"firstEffect"_s, Ink::Muted);
    m_nameLabel = makeLabel(card, u"firstNameLabel"_s, TextSize::Small, Ink::Muted);
    m_name = makeParagraph(card, u"firstName"_s);
    m_name->setFont(monospaceFont());
    m_error = new ErrorBar(card);
    m_error->setRetryOffered(false);
    m_typedLabel = makeLabel(card, u"journalNameLabel"_s);
    m_typed = new QLineEdit(card);
    m_typed->setObjectName(u"journalName"_s);
    m_typedLabel->setBuddy(m_typed);
    m_problem = new ProblemLabel(m_typed, u"journalNameProblem"_s, card);
    m_confirm = makePrimaryButton(card, u"becomeFirst"_s);
    m_switch = makeLinkButton(card, u"firstSwitch"_s);
    lay(card);
    connect(m_typed, &QLineEdit::textEdited, this, [this] { setWrongName(false); });
    connect(m_typed, &QLineEdit::returnPressed, this, &FirstOperatorPage::submit);
    connect(m_confirm, &QPushButton::clicked, this, &FirstOperatorPage::submit);
    connect(m_switch, &QPushButton::clicked, this, &FirstOperatorPage::switchRequested);
    retranslate();
}

void FirstOperatorPage::lay(Card *card)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(new Sign(Icon::User, size::face.width(), card));
    head->addWidget(m_title, 1);
    auto *column = new QVBoxLayout(card);
    setMargins(column, space::xl, space::xs);
    column->addLayout(head);
    column->addSpacing(space::s);
    column->addWidget(m_explanation);
    column->addWidget(m_effect);
    column->addSpacing(space::s);
    column->addWidget(m_nameLabel);
    column->addWidget(m_name);
    column->addWidget(m_error);
    column->addSpacing(space::s);
    column->addWidget(m_typedLabel);
    column->addWidget(m_typed);
    column->addWidget(m_problem);
    column->addSpacing(space::l);
    column->addWidget(m_confirm, 0, Qt::AlignLeft);
    column->addSpacing(space::xs);
    column->addWidget(m_switch, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, 0, 0);
    layout->addWidget(card->centredOn(this));
}

void FirstOperatorPage::setPerson(const Username &username, const QString &journalName)
{
    m_person = username;
    m_journalName = journalName;
    m_typed->clear();
    m_error->clear();
    setWrongName(false);
    setBusy(false);
    retranslate();
}

void FirstOperatorPage::setBusy(bool busy)
{
    m_typed->setEnabled(!busy);
    m_confirm->setEnabled(!busy);
    m_switch->setEnabled(!busy);
}

void FirstOperatorPage::showProblem(const Error &error)
{
    setBusy(false);
    m_error->showError(error, Situation::KeepingSettings);
}

void FirstOperatorPage::submit()
{
    const QString typed = m_typed->text().trimmed();
    if (typed != m_journalName) {
        setWrongName(true);
        m_typed->setFocus();
        m_typed->selectAll();
        return;
    }
    m_error->clear();
    Q_EMIT confirmed(typed);
}

void FirstOperatorPage::setWrongName(bool wrong)
{
    m_wrongName = wrong;
    m_problem->setProblem(wrong ? tr("Type the name exactly as it stands above.") : QString());
}

void FirstOperatorPage::retranslate()
{
    m_title->setText(tr("Nobody has a role here yet"));
    m_explanation->setText(tr("This journal is new. Whoever sets it up becomes its first administrator and maker: %1 "
                              "may then grant roles to the others, set the policy, and ask for payouts.")
                               .arg(boundedPlainText(m_person.value, longestName)));
    m_effect->setText(tr("Everybody who signs in later has no role until an administrator grants one. This step is "
                         "kept in the audit log."));
    m_nameLabel->setText(tr("This journal is called"));
    m_name->setText(boundedPlainText(m_journalName));
    m_typedLabel->setText(tr("Type the journal's &name to confirm"));
    m_typed->setAccessibleName(tr("The journal's name"));
    setWords(m_confirm, tr("&Become administrator and maker"));
    setWords(m_switch, tr("Another person signs &in…"));
    setWrongName(m_wrongName);
}

void FirstOperatorPage::showEvent(QShowEvent *event)
{
    TranslatedWidget::showEvent(event);
    m_typed->setFocus();
}
