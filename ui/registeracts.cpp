// SPDX-License-Identifier: GPL-3.0-or-later
// What the register's page does with the chosen invoices: shows them, offers what may be done, copies, opens.
#include "models/registermodel.h"
#include "ui/actionregistry.h"
#include "ui/detailpane.h"
#include "ui/linkcheck.h"
#include "ui/linkview.h"
#include "ui/pagedtable.h"
#include "ui/registerdetail.h"
#include "ui/registerpage.h"
#include "ui/registersummary.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

QAction *RegisterPage::makeAct(const QString &name, Icon sign)
{
    auto *act = new QAction(icon(sign), QString(), this);
    act->setObjectName(name);
    return act;
}

void RegisterPage::makeActs()
{
    m_acts = {.fresh = makeAct(u"actionNewCheckout"_s, Icon::Plus),
              .read = makeAct(u"actionReadInvoices"_s, Icon::Refresh),
              .cancel = makeAct(u"actionCancelInvoices"_s, Icon::Cross),
              .complete = makeAct(u"actionCompleteSale"_s, Icon::Check),
              .again = makeAct(u"actionCheckoutAgain"_s, Icon::Copy),
              .copyId = makeAct(u"actionCopyInvoiceId"_s, Icon::Copy),
              .openLink = makeAct(u"actionOpenPaymentLink"_s, Icon::Open),
              .copyLink = makeAct(u"actionCopyPaymentLink"_s, Icon::Copy),
              .print = makeAct(u"actionPrintSlip"_s, Icon::Print)};
    m_acts.fresh->setShortcut(QKeySequence::New);
    m_acts.copyId->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_acts.print->setShortcut(QKeySequence::Print);
}

void RegisterPage::connectActs()
{
    connect(m_acts.fresh, &QAction::triggered, this, [this] { Q_EMIT checkoutWanted({}); });
    connect(m_acts.read, &QAction::triggered, this, &RegisterPage::readAgain);
    connect(m_acts.cancel, &QAction::triggered, this, [this] {
        if (const QList<InvoiceId> ids = cancellable(); !ids.isEmpty())
            Q_EMIT cancelWanted(ids);
    });
    connect(m_acts.complete, &QAction::triggered, this, &RegisterPage::beginComplete);
    connect(m_acts.again, &QAction::triggered, this, [this] {
        if (const auto copy = checkoutOfShown())
            Q_EMIT checkoutWanted(*copy);
    });
    connect(m_acts.copyId, &QAction::triggered, this, &RegisterPage::copyIds);
    connect(m_acts.openLink, &QAction::triggered, this, &RegisterPage::openLink);
    connect(m_acts.copyLink, &QAction::triggered, this, &RegisterPage::copyLink);
    connect(m_acts.print, &QAction::triggered, this, [this] {
        if (const QList<InvoiceId> ids = selectedInvoices(); ids.size() == 1)
            Q_EMIT printWanted(ids.constFirst());
    });
    connect(m_detail->link(), &LinkView::openRequested, this, &RegisterPage::linkOpenRequested);
}

void RegisterPage::addActions(ActionRegistry &actions)
{
    for (QAction *act : {m_acts.fresh, m_acts.read, m_acts.cancel, m_acts.complete, m_acts.again, m_acts.copyId,
                         m_acts.openLink, m_acts.copyLink, m_acts.print})
        actions.adopt(act, {.group = ActionGroup::ThisPage, .page = PageId::Invoices});
}

void RegisterPage::setRights(const RegisterRights &rights)
{
    m_rights = rights;
    m_acts.fresh->setEnabled(rights.checkout);
    m_acts.fresh->setVisible(rights.checkout);
    showSelection();
}

void RegisterPage::setLists(const SharedLists &lists)
{
    m_lists = lists;
    showSelection();
}

void RegisterPage::setAllowedLinkHosts(const QStringList &hosts, bool mayOpen)
{
    m_detail->setLinkHosts(hosts);
    m_linkHosts = hosts;
    m_mayOpen = mayOpen;
    m_detail->link()->setAllowedHosts(hosts, mayOpen);
    updateActs();
}

QList<int> RegisterPage::selectedRows() const
{
    QList<int> rows;
    if (m_table->selectedCount() > RegisterSummary::most)
        return rows;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QList<RegisteredInvoice> RegisterPage::selected() const
{
    QList<RegisteredInvoice> values;
    const QList<int> rows = selectedRows();
    for (const int row : rows) {
        if (const RegisteredInvoice *value = m_model->row(row))
            values.append(*value);
    }
    return values;
}

QList<InvoiceId> RegisterPage::selectedInvoices() const
{
    QList<InvoiceId> ids;
    const QList<RegisteredInvoice> values = selected();
    for (const RegisteredInvoice &value : values)
        ids.append(value.invoice.id);
    return ids;
}

bool RegisterPage::isShown(const InvoiceId &id) const
{
    return m_detail->shown() && m_detail->shown()->invoice.id == id;
}

RegisterOffer RegisterPage::offerOf(const RegisteredInvoice &value) const
{
    return isShown(value.invoice.id) ? offerFor(value, m_lists, m_rights, m_detail->stores(), m_detail->calls())
                                     : offerFor(value, m_lists, m_rights);
}

QList<InvoiceId> RegisterPage::cancellable() const
{
    QList<InvoiceId> ids;
    const QList<RegisteredInvoice> values = selected();
    for (const RegisteredInvoice &value : values) {
        if (offerOf(value).cancel)
            ids.append(value.invoice.id);
    }
    return ids;
}

void RegisterPage::showSelection()
{
    const qint64 count = m_table->selectedCount();
    if (count == 1) {
        showOne(selectedRows().constFirst());
    } else {
        m_asked.reset();
        if (count == 0) {
            m_pane->showNothing();
        } else {
            QList<std::pair<RegisteredInvoice, RegisterOffer>> values;
            const QList<RegisteredInvoice> known = selected();
            for (const RegisteredInvoice &value : known)
                values.append({value, offerOf(value)});
            m_summary->showSelection(count, values);
            m_pane->showContent(m_summary);
        }
        Q_EMIT selectionChanged(std::nullopt);
    }
    updateActs();
}

void RegisterPage::showOne(int row)
{
    const RegisteredInvoice *value = m_model->row(row);
    if (value == nullptr) { // on its way: told again when it comes
        m_asked.reset();
        m_pane->showNothing();
        return;
    }
    if (m_asked == *value)
        return;
    const RegisteredInvoice shown = *value;
    m_asked = shown;
    m_detail->showInvoice(shown);
    m_pane->showContent(m_detail);
    Q_EMIT detailWanted(shown.invoice.id);
    Q_EMIT selectionChanged(shown.invoice.id);
}

void RegisterPage::showDetail(const RegisteredInvoice &invoice, const QList<StoreShare> &stores,
                              const QList<InvoiceSighting> &history, const QList<InvoiceCall> &calls)
{
    if (!isShown(invoice.invoice.id))
        return;
    m_detail->showInvoice(invoice);
    m_detail->setStores(stores);
    m_detail->setHistory(history);
    m_detail->setCalls(calls);
    updateActs();
}

void RegisterPage::updateActs()
{
    const QList<RegisteredInvoice> values = selected();
    const bool one = values.size() == 1 && m_table->selectedCount() == 1;
    const auto offer = [](QAction *act, bool offered) {
        act->setVisible(offered);
        act->setEnabled(offered);
    };
    offer(m_acts.cancel, !cancellable().isEmpty());
    offer(m_acts.complete, one && offerOf(values.constFirst()).complete);
    offer(m_acts.again, one && checkoutOfShown().has_value());
    const LinkVerdict link = one ? checkLink(values.constFirst().invoice.paymentUrl, m_linkHosts) : LinkVerdict{};
    offer(m_acts.openLink, link.isAllowed() && m_mayOpen);
    offer(m_acts.copyLink, link.isAllowed());
    offer(m_acts.print, one);
    m_acts.read->setEnabled(!values.isEmpty());
    m_acts.copyId->setEnabled(!values.isEmpty());
}

// The checkout that made the shown one, where it was made here and whoever is here may make another.
std::optional<InvoiceCallContent> RegisterPage::checkoutOfShown() const
{
    const QList<InvoiceCall> &calls = m_detail->calls();
    const auto made = std::find_if(calls.cbegin(), calls.cend(), [](const InvoiceCall &call) {
        return call.content.kind == InvoiceCallKind::Checkout;
    });
    return m_rights.checkout && made != calls.cend() ? std::optional(made->content) : std::nullopt;
}

void RegisterPage::readAgain()
{
    if (const QList<InvoiceId> ids = selectedInvoices(); !ids.isEmpty())
        Q_EMIT readWanted(ids);
}

void RegisterPage::copyIds()
{
    QStringList lines;
    const QList<InvoiceId> ids = selectedInvoices();
    for (const InvoiceId &id : ids)
        lines.append(id.value);
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void RegisterPage::copyLink()
{
    const QList<RegisteredInvoice> values = selected();
    if (values.size() == 1 && checkLink(values.constFirst().invoice.paymentUrl, m_linkHosts).isAllowed())
        QGuiApplication::clipboard()->setText(values.constFirst().invoice.paymentUrl);
}

void RegisterPage::openLink()
{
    const QList<RegisteredInvoice> values = selected();
    if (values.size() != 1 || !m_mayOpen)
        return;
    if (const auto verdict = checkLink(values.constFirst().invoice.paymentUrl, m_linkHosts); verdict.isAllowed())
        Q_EMIT linkOpenRequested(verdict.url);
}

void RegisterPage::wordActs()
{
    m_acts.fresh->setText(tr("Ne&w checkout"));
    m_acts.read->setText(tr("&Read again"));
    m_acts.cancel->setText(tr("Ca&ncel…"));
    m_acts.complete->setText(tr("C&omplete…"));
    m_acts.again->setText(tr("New checkout like this"));
    m_acts.copyId->setText(tr("Copy the invoice id"));
    m_acts.openLink->setText(tr("Open the payment link"));
    m_acts.copyLink->setText(tr("Copy the payment link"));
    m_acts.print->setText(tr("Print a slip…"));
}
