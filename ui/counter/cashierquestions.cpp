// SPDX-License-Identifier: GPL-3.0-or-later
// What the cashier's page says and asks: why something was refused, what becomes of an open code, whether to close.
#include "domain/plaintext.h"
#include "ui/confirmdialog.h"
#include "ui/counter/cashierpage.h"
#include "ui/counter/newsaledialog.h"
#include "ui/counter/saleentry.h"
#include "ui/counter/salewords.h"
#include "ui/locale.h"

using namespace Qt::StringLiterals;

void CashierPage::say(const Saying &saying, ErrorBar::Kind kind)
{
    m_saying = saying;
    m_kind = kind;
    m_asked = false;
    m_error->showAdvice(saying(), kind);
}

void CashierPage::showProblem(const Error &error)
{
    const bool ofSale = m_asked;
    say([error, ofSale] { return ofSale ? sellAdvice(error) : counterActAdvice(error); }, ErrorBar::Kind::Error);
}

void CashierPage::clearProblem()
{
    m_saying = {};
    m_error->clear();
}

void CashierPage::showWithheld(const CounterSale &sale, const QrisInspection &inspection)
{
    say([sale, inspection] { return withheldAdvice(sale, inspection); }, ErrorBar::Kind::Error);
}

void CashierPage::showWarning(const QrisInspection &inspection)
{
    const bool asked = m_asked; // its code is shown all the same
    say([inspection] { return warningAdvice(inspection); }, ErrorBar::Kind::Warning);
    m_asked = asked;
}

void CashierPage::showUnknown(const CounterSale &sale)
{
    say([sale] { return unknownAdvice(sale); }, ErrorBar::Kind::Warning);
}

void CashierPage::showAccountMissing()
{
    say([] { return accountMissingAdvice(); }, ErrorBar::Kind::Error);
}

void CashierPage::showPaperProblem(const Error &error)
{
    const bool asked = m_asked;
    say([error] { return paperAdvice(error); }, ErrorBar::Kind::Warning);
    m_asked = asked;
}

void CashierPage::sell(Rupiah amount, const QString &reference, const CounterStore &store)
{
    const auto begin = [this, amount, reference, store] {
        clearProblem();
        m_asked = true;
        Q_EMIT saleWanted(amount, reference, store);
    };
    if (!hasOpenCode()) {
        begin();
        return;
    }
    askAboutOpenCode([this, begin] {
        Q_EMIT moveOnWanted();
        begin();
    });
}

void CashierPage::newSale()
{
    const auto begin = [this] {
        if (m_scene.state != CustomerState::Idle)
            Q_EMIT moveOnWanted();
        clearProblem();
        startAmount();
    };
    if (hasOpenCode())
        askAboutOpenCode(begin);
    else
        begin();
}

void CashierPage::askAboutOpenCode(const std::function<void()> &then)
{
    if (m_newSaleQuestion || m_question)
        return;
    m_newSaleQuestion = new NewSaleDialog(m_scene.amount, this);
    m_newSaleQuestion->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_newSaleQuestion, &NewSaleDialog::asideWanted, this, then);
    connect(m_newSaleQuestion, &NewSaleDialog::cancelWanted, this, [this, then] {
        Q_EMIT cancelWanted(m_current);
        then();
    });
    m_newSaleQuestion->open();
}

// The server may have answered them meanwhile.
void CashierPage::dropStaleQuestions()
{
    if (m_newSaleQuestion && m_newSaleQuestion->isVisible() && !hasOpenCode())
        m_newSaleQuestion->reject();
    if (!m_question || m_questioned.isEmpty())
        return;
    const auto sale = saleOf(m_questioned);
    const bool open = sale ? stateOf(*sale) == SaleState::Open || stateOf(*sale) == SaleState::Withheld
                           : m_questioned == m_current && hasOpenCode();
    if (!open)
        m_question->reject();
}

void CashierPage::ask(ConfirmDialog *dialog)
{
    m_question = dialog;
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->open();
}

void CashierPage::askToCancel(const InvoiceCallId &sale, Rupiah amount)
{
    if (m_question || m_newSaleQuestion || sale.isEmpty())
        return;
    const auto known = saleOf(sale);
    m_questioned = sale;
    const QString number = known ? boundedPlainText(known->number.value) : QString();
    const QString reference = known ? boundedPlainText(known->reference) : QString();
    ask(new ConfirmDialog(
        {.headline = tr("Cancel the code for %1?").arg(rupiahText(amount)),
         .facts = {{u"cancelNumber"_s, tr("Number"), number}, {u"cancelReference"_s, tr("Reference"), reference}},
         .effect = tr("The server is asked to let nobody pay it any more. If the buyer paid just "
                      "now, it is not cancelled and the list says that it is paid."),
         .verb = tr("Cancel the code for %1").arg(rupiahText(amount)),
         .destructive = true},
        this));
    connect(m_question, &ConfirmDialog::confirmed, this, [this, sale] {
        m_question->accept();
        Q_EMIT cancelWanted(sale);
    });
}

void CashierPage::askToCloseShift()
{
    if (m_question || m_newSaleQuestion || !m_shift)
        return;
    m_questioned = {};
    const auto unlessNone = [](const SaleSum &sum) { return sum.count > 0 ? sumText(sum) : QString(); };
    const QString open = m_totals.open.count > 0
        ? tr("Codes that are still open go over to the next shift, whoever opens it.")
        : tr("No code is open.");
    ask(new ConfirmDialog({.headline = tr("Close the shift of %1?").arg(boundedPlainText(m_shift->cashier.value)),
                           .facts = {{u"closeSince"_s, tr("Open since"), timeText(m_shift->openedAt.toUtc())},
                                     {u"closePaid"_s, tr("Paid"), sumText(m_totals.paid)},
                                     {u"closeShown"_s, tr("Codes shown"), sumText(m_totals.shown)},
                                     {u"closeOpen"_s, tr("Still open"), unlessNone(m_totals.open)},
                                     {u"closeExpired"_s, tr("Expired"), unlessNone(m_totals.expired)},
                                     {u"closeLate"_s, tr("Paid late"), unlessNone(m_totals.late)},
                                     {u"closeMismatch"_s, tr("Other amount"), unlessNone(m_totals.mismatch)},
                                     {u"closeUnknown"_s, tr("Unknown"), unlessNone(m_totals.unknown)}},
                           .effect = tr("These sums are kept with the log's anchor. %1").arg(open),
                           .verb = tr("Close the shift")},
                          this));
    connect(m_question, &ConfirmDialog::confirmed, this, [this] {
        m_question->accept();
        Q_EMIT shiftCloseWanted();
    });
}
