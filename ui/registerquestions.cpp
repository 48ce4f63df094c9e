// SPDX-License-Identifier: GPL-3.0-or-later
// What the register's page asks before invoices are cancelled or a store's sale is completed, and what it says after.
#include "domain/plaintext.h"
#include "models/registermodel.h"
#include "ui/callresults.h"
#include "ui/callwords.h"
#include "ui/completedialog.h"
#include "ui/controls.h"
#include "ui/detailpane.h"
#include "ui/errorbar.h"
#include "ui/locale.h"
#include "ui/look.h"
#include "ui/pagedtable.h"
#include "ui/progressstrip.h"
#include "ui/registerdetail.h"
#include "ui/registerfilters.h"
#include "ui/registerpage.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Now = CancelCandidate::Now;

int count(const QList<CancelCandidate> &candidates, Now now)
{
    return int(std::count_if(candidates.cbegin(), candidates.cend(),
                             [now](const CancelCandidate &one) { return one.now == now; }));
}

} // namespace

// Its name is the translators' context.
struct CancelWords {
    Q_DECLARE_TR_FUNCTIONS(CancelWords)

public:
    // "Cancels 3 unpaid invoices; 1 was paid meanwhile and is left alone."
    [[nodiscard]] static QString effect(const QList<CancelCandidate> &candidates);
    [[nodiscard]] static QString fate(const CancelCandidate &candidate);
    [[nodiscard]] static QList<FactList::Fact> facts(const QList<CancelCandidate> &candidates);
};

QString CancelWords::effect(const QList<CancelCandidate> &candidates)
{
    QStringList parts;
    if (const int n = count(candidates, Now::Cancellable); n > 0)
        parts.append(tr("Cancels %n unpaid invoices", nullptr, n));
    if (const int n = count(candidates, Now::PaidMeanwhile); n > 0)
        parts.append(tr("%n were paid meanwhile and are left alone", nullptr, n));
    if (const int n = count(candidates, Now::ExpiredMeanwhile); n > 0)
        parts.append(tr("%n have expired meanwhile and are left alone", nullptr, n));
    if (const int n = count(candidates, Now::Other); n > 0)
        parts.append(tr("%n cannot be cancelled as they stand and are left alone", nullptr, n));
    if (const int n = count(candidates, Now::NotRead); n > 0)
        parts.append(tr("%n could not be read again and are left alone", nullptr, n));
    return parts.join(u"; "_s) + u'.';
}

QString CancelWords::fate(const CancelCandidate &candidate)
{
    switch (candidate.now) {
    case Now::Cancellable: return tr("Unpaid: is cancelled, nobody can pay it any more");
    case Now::PaidMeanwhile: return tr("Paid meanwhile: left alone, cancelling would refund it");
    case Now::ExpiredMeanwhile: return tr("Expired meanwhile: left alone");
    case Now::Other: {
        const auto mark = markOf(candidate.invoice);
        return tr("Left alone: %1").arg(mark ? lookOf(*mark).word : lookOf(candidate.invoice.invoice.status).word);
    }
    case Now::NotRead: return tr("Could not be read again: left alone");
    }
    Q_UNREACHABLE();
}

QList<FactList::Fact> CancelWords::facts(const QList<CancelCandidate> &candidates)
{
    QList<FactList::Fact> facts;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        const Invoice &invoice = candidates.at(i).invoice.invoice;
        facts.append({u"cancelRow%1"_s.arg(i), rupiahText(invoice.amount),
                      u"%1 · %2"_s.arg(boundedPlainText(invoice.id.value), boundedPlainText(invoice.buyer.value)),
                      false, fate(candidates.at(i))});
    }
    return facts;
}

void RegisterPage::ask(ConfirmDialog *dialog)
{
    m_dialog = dialog;
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_error->clear();
    m_dialog->open();
}

void RegisterPage::askCancel(const QList<CancelCandidate> &candidates)
{
    if (m_dialog || candidates.isEmpty())
        return;
    QList<InvoiceId> ids;
    for (const CancelCandidate &candidate : candidates) {
        if (candidate.now == Now::Cancellable)
            ids.append(candidate.invoice.invoice.id);
    }
    if (ids.isEmpty()) {
        say(tr("Nothing is cancelled"), CancelWords::effect(candidates));
        return;
    }
    const int number = int(ids.size());
    auto *dialog = new ConfirmDialog({.headline = tr("Cancel %n invoices?", nullptr, number),
                                      .facts = CancelWords::facts(candidates),
                                      .effect = CancelWords::effect(candidates),
                                      .verb = tr("Cancel %n invoices", nullptr, number),
                                      .destructive = true},
                                     this);
    // "Cancel" beside "Cancel 3 invoices" would be a riddle.
    setWords(dialog->findChild<QPushButton *>(u"confirmCancel"_s), tr("Leave as it is"));
    ask(dialog);
    connect(m_dialog, &ConfirmDialog::confirmed, this, [this, ids] {
        m_dialog->accept();
        Q_EMIT cancelConfirmed(ids);
    });
}

void RegisterPage::beginComplete()
{
    const QList<InvoiceId> ids = selectedInvoices();
    if (ids.size() != 1)
        return;
    const InvoiceId &id = ids.constFirst();
    if (!isShown(id) || m_detail->stores().isEmpty()) {
        Q_EMIT completeWanted(id, {});
        return;
    }
    m_stores->clear();
    for (const StoreShare &share : m_detail->stores()) {
        if (share.completed || share.open)
            continue;
        const StoreInvoice store = share.sale.storeInvoice;
        QString words = tr("%1 of %2 (%3)")
                            .arg(rupiahText(share.sale.amount), boundedPlainText(share.sale.seller.value),
                                 boundedPlainText(store.value));
        connect(m_stores->addAction(words.replace(u'&', u"&&"_s)), &QAction::triggered, this,
                [this, id, store] { Q_EMIT completeWanted(id, store); });
    }
    const QList<QAction *> left = m_stores->actions();
    if (left.size() == 1)
        left.constFirst()->trigger();
    else if (!left.isEmpty())
        m_stores->popup(m_pane->mapToGlobal(QPoint(0, 0)));
}

void RegisterPage::askComplete(const RegisteredInvoice &invoice, const StoreInvoice &store)
{
    if (m_dialog)
        return;
    if (!offerOf(invoice).complete) {
        say(tr("Nothing is completed"),
            tr("The invoice stands otherwise now: %1.").arg(lookOf(invoice.invoice.status).word));
        return;
    }
    std::optional<StoreShare> share;
    if (isShown(invoice.invoice.id)) {
        const QList<StoreShare> &stores = m_detail->stores();
        const auto known = std::find_if(stores.cbegin(), stores.cend(), [&](const StoreShare &one) {
            return !store.isEmpty() && one.sale.storeInvoice == store;
        });
        if (known != stores.cend())
            share = *known;
    }
    auto *dialog = new CompleteDialog(invoice, share, this);
    ask(dialog);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, dialog, id = invoice.invoice.id] {
        const StoreInvoice typed = dialog->storeInvoice();
        if (typed.isEmpty())
            return;
        dialog->accept();
        Q_EMIT completeConfirmed(id, typed);
    });
}

void RegisterPage::showCallResults(const QList<InvoiceCall> &calls)
{
    if (calls.isEmpty())
        return;
    if (!m_results) {
        m_results = new CallResults(this);
        m_results->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_results->showCalls(calls);
    m_results->open();
}

void RegisterPage::showExported(const QString &path, qint64 rows)
{
    endProgress();
    m_error->showAdvice(
        {.headline = tr("%1 invoices are in %2").arg(numberText(rows), boundedPlainText(QFileInfo(path).fileName())),
         .mayRetry = false},
        ErrorBar::Kind::Info);
}

void RegisterPage::showProblem(const Error &error, Situation situation)
{
    if (m_dialog)
        m_dialog->showProblem(error, situation);
    else
        m_error->showError(error, situation);
}

void RegisterPage::showRefusal(const Error &error)
{
    if (m_dialog)
        m_dialog->showProblem(callAdvice(error));
    else
        m_error->showAdvice(callAdvice(error));
}

void RegisterPage::say(const QString &headline, const QString &whatToDo)
{
    m_error->showAdvice({.headline = headline, .whatToDo = whatToDo, .mayRetry = false}, ErrorBar::Kind::Warning);
}

void RegisterPage::clear()
{
    delete m_dialog;
    delete m_results;
    m_error->clear();
    m_progress->end();
    m_asked.reset();
    m_filters->forgetTyped();
    m_detail->forget();
    m_table->clearSelection();
    m_pane->showNothing();
    updateActs();
}
