// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/completedialog.h"

#include "domain/plaintext.h"
#include "ui/formgrid.h"
#include "ui/locale.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestStoreInvoice = 100;

} // namespace

CompleteDialog::CompleteDialog(const RegisteredInvoice &invoice, const std::optional<StoreShare> &share,
                               QWidget *parent)
    : ConfirmDialog(question(invoice, share), parent)
    , m_known(share ? share->sale.storeInvoice : StoreInvoice{})
    , m_go(findChild<QPushButton *>(u"confirmVerb"_s))
{
    if (m_known.isEmpty())
        addFields();
}

ConfirmDialog::Question CompleteDialog::question(const RegisteredInvoice &invoice,
                                                 const std::optional<StoreShare> &share)
{
    const QString total = rupiahText(invoice.invoice.amount);
    QList<FactList::Fact> facts{
        {u"completeInvoice"_s, tr("Invoice"), boundedPlainText(invoice.invoice.id.value)},
        {u"completeBuyer"_s, tr("Buyer"), boundedPlainText(invoice.invoice.buyer.value)},
    };
    const QString undone = tr("It completes this store's sale. This cannot be undone.");
    if (!share) {
        facts.append({u"completeAmount"_s, tr("Store's amount"), tr("not known here"), false,
                      tr("This store's amount is not known here; invoice total %1.").arg(total)});
        return {.headline = tr("Complete one store's sale of this invoice?"),
                .facts = facts,
                .effect = undone,
                .verb = tr("Complete this store's sale"),
                .destructive = true};
    }
    const StoreSale &sale = share->sale;
    facts.append({u"completeStore"_s, tr("Store invoice"), boundedPlainText(sale.storeInvoice.value)});
    facts.append({u"completeSeller"_s, tr("Seller"), boundedPlainText(sale.seller.value)});
    facts.append({u"completeAmount"_s, tr("Store's amount"), rupiahText(sale.amount), false,
                  tr("of an invoice of %1").arg(total)});
    const QString seller = boundedPlainText(sale.seller.value, 40);
    return {.headline = tr("Complete the sale of %1?").arg(seller),
            .facts = facts,
            .effect = undone,
            .verb = tr("Complete %1 of %2").arg(rupiahText(sale.amount), seller),
            .destructive = true};
}

void CompleteDialog::addFields()
{
    QWidget *body = findChild<QScrollArea *>()->widget();
    auto *form = new FormGrid(body);
    m_first = new QLineEdit(form);
    m_second = new QLineEdit(form);
    m_firstRow = form->addRow(m_first, u"completeStoreInvoice"_s);
    m_secondRow = form->addRow(m_second, u"completeStoreAgain"_s);
    auto *column = qobject_cast<QVBoxLayout *>(body->layout());
    column->insertWidget(column->count() - 1, form); // before the stretch
    for (QLineEdit *field : {m_first, m_second}) {
        field->setMaxLength(longestStoreInvoice);
        connect(field, &QLineEdit::textChanged, this, &CompleteDialog::compare);
    }
    setTabOrder(m_second, findChild<QPushButton *>(u"confirmCancel"_s));
    setTabOrder(findChild<QPushButton *>(u"confirmCancel"_s), m_go);
    wordFields();
    compare();
    m_first->setFocus();
}

void CompleteDialog::compare()
{
    const QString first = m_first->text().trimmed();
    const QString second = m_second->text().trimmed();
    const bool same = !first.isEmpty() && first == second;
    const bool differs = !second.isEmpty() && !first.startsWith(second); // as long as it may become the same, quiet
    m_secondRow->setProblem(differs ? tr("It is not the same as above.") : QString());
    m_go->setEnabled(same);
}

StoreInvoice CompleteDialog::storeInvoice() const
{
    if (!m_known.isEmpty())
        return m_known;
    const QString first = m_first->text().trimmed();
    return first == m_second->text().trimmed() ? StoreInvoice{first} : StoreInvoice{};
}

void CompleteDialog::changeEvent(QEvent *event)
{
    ConfirmDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_firstRow != nullptr)
        wordFields();
}

void CompleteDialog::wordFields()
{
    m_firstRow->setWords(tr("S&tore invoice"), tr("As the marketplace gave it to this store's part."));
    m_secondRow->setWords(tr("The same a&gain"), tr("Typed, not pasted: nobody can take it back."));
}
