// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/counterdeskform.h"

#include "domain/counter.h"
#include "ui/controls.h"
#include "ui/formgrid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

using Paper = CounterSettings::Paper;

CounterDeskForm::CounterDeskForm(QWidget *parent)
    : TranslatedWidget(parent)
    , m_paperTitle(makeLabel(this, u"counterPaperTitle"_s, TextSize::Strong))
    , m_paperForm(new FormGrid(this))
    , m_print(new QCheckBox(m_paperForm))
    , m_printer(new QComboBox(m_paperForm))
    , m_paper(new QComboBox(m_paperForm))
    , m_printerRow(m_paperForm->addRow(m_printer, u"counterPrinter"_s))
    , m_paperRow(m_paperForm->addRow(m_paper, u"counterPaper"_s))
    , m_saleTitle(makeLabel(this, u"counterSaleTitle"_s, TextSize::Strong))
    , m_saleForm(new FormGrid(this))
    , m_account(new QComboBox(m_saleForm))
    , m_code(new QLineEdit(m_saleForm))
    , m_accountRow(m_saleForm->addRow(m_account, u"counterAccount"_s))
    , m_codeRow(m_saleForm->addRow(m_code, u"counterDeskCode"_s))
{
    build();
    connect(m_print, &QCheckBox::clicked, this, &CounterDeskForm::edited);
    for (const QComboBox *box : {m_printer, m_paper, m_account})
        connect(box, &QComboBox::activated, this, &CounterDeskForm::edited);
    connect(m_code, &QLineEdit::textEdited, this, [this] {
        m_codeRow->setProblem({});
        Q_EMIT edited();
    });
    retranslate();
    setSettings({});
}

void CounterDeskForm::build()
{
    constexpr int longestCode = 40;
    m_print->setObjectName(u"counterPrint"_s);
    m_paper->addItems(QStringList(3)); // their words come with retranslate()
    m_code->setMaxLength(longestCode); // what is too long is told off, not swallowed
    m_paperForm->addWide(m_print);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, space::s);
    column->addWidget(m_paperTitle);
    column->addWidget(m_paperForm);
    column->addSpacing(space::m);
    column->addWidget(m_saleTitle);
    column->addWidget(m_saleForm);
    setTabOrder(m_paper, m_print);
}

void CounterDeskForm::setSettings(const CounterSettings &settings)
{
    m_print->setChecked(settings.printReceipt);
    m_paper->setCurrentIndex(int(settings.paper));
    m_code->setText(settings.deskCode);
    m_codeRow->setProblem({});
    showPrinters(settings.printer);
    showAccounts(settings.account);
}

void CounterDeskForm::setPrinters(const QStringList &names, const QString &systemsOwn)
{
    m_printers.clear();
    for (const QString &name : names)
        m_printers.append({name, name});
    m_systemsOwn = systemsOwn;
    showPrinters(chosenKey(m_printer));
}

void CounterDeskForm::showPrinters(const QString &chosen)
{
    const QString any = m_systemsOwn.isEmpty() ? tr("The computer's own choice: none now")
                                               : tr("The computer's own choice: %1").arg(m_systemsOwn);
    setChoices(m_printer, any, m_printers, chosen, tr("%1 – not there"));
}

void CounterDeskForm::setAccounts(const QList<Account> &accounts)
{
    m_accounts.clear();
    for (const Account &account : accounts) {
        if (!account.uses.testFlag(AccountUse::CounterBuyer))
            continue;
        const QString &username = account.username.value;
        m_accounts.append({username, account.name.isEmpty() ? username : u"%1 (%2)"_s.arg(account.name, username)});
    }
    showAccounts(chosenKey(m_account));
}

void CounterDeskForm::showAccounts(const QString &chosen)
{
    const QString any = m_accounts.isEmpty() ? tr("None yet: add one under Accounts")
                                             : tr("The first of them: %1").arg(m_accounts.first().second);
    setChoices(m_account, any, m_accounts, chosen, tr("%1 – no longer under Accounts"));
}

void CounterDeskForm::setDeskId(const QString &id)
{
    m_code->setPlaceholderText(deskCodeOf(id));
}

QString CounterDeskForm::code() const
{
    return m_code->text().trimmed().toUpper();
}

void CounterDeskForm::write(CounterSettings &settings) const
{
    settings.printReceipt = m_print->isChecked();
    settings.printer = chosenKey(m_printer);
    settings.paper = Paper(m_paper->currentIndex());
    settings.account = chosenKey(m_account);
    settings.deskCode = code();
}

bool CounterDeskForm::check()
{
    const bool fine = code().isEmpty() || isDeskCode(code());
    m_codeRow->setProblem(fine ? QString() : tr("A desk's code has 2 to 8 letters of A-Z and digits, no spaces."));
    if (!fine)
        m_code->setFocus();
    return fine;
}

void CounterDeskForm::retranslate()
{
    m_paperTitle->setText(tr("Receipt"));
    setWords(m_print, tr("Print the &receipt by itself when a sale was paid"));
    m_printerRow->setWords(tr("Printer"));
    m_paperRow->setWords(tr("Paper"));
    m_paper->setItemText(int(Paper::Roll58), tr("Roll, 58 mm"));
    m_paper->setItemText(int(Paper::Roll80), tr("Roll, 80 mm"));
    m_paper->setItemText(int(Paper::A4), u"A4"_s);
    m_saleTitle->setText(tr("Sales of this desk"));
    m_accountRow->setWords(tr("Account that buys"), tr("Checkouts are made in its name; its password is kept here."));
    m_codeRow->setWords(
        tr("Desk's code"),
        tr("Stands in the number of each sale, INV/CODE/…: no two desks of the company have the same."));
    showPrinters(chosenKey(m_printer));
    showAccounts(chosenKey(m_account));
}
