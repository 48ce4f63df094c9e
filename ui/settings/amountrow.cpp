// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/amountrow.h"

#include "ui/describe.h"
#include "ui/formgrid.h"
#include "ui/locale.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

AmountRow::AmountRow(FormGrid *form, const QString &objectName, Empty empty)
    : QObject(form)
    , m_field(new QLineEdit(form))
    , m_row(form->addRow(m_field, objectName))
    , m_empty(empty)
{
    constexpr int longestAmount = 40;
    m_field->setMaxLength(longestAmount);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_row->setProblem({});
        echo();
        Q_EMIT edited();
    });
}

void AmountRow::setWords(const QString &label, const QString &none)
{
    m_label = label;
    m_none = none;
    echo();
}

void AmountRow::setValue(const std::optional<Rupiah> &value)
{
    // As a person would type it: without the sign of the currency, which stands in the echo.
    m_field->setText(value ? QLocale(QLocale::Indonesian, QLocale::Indonesia).toString(value->amount()) : QString());
    m_row->setProblem({});
    echo();
}

std::optional<std::optional<Rupiah>> AmountRow::value() const
{
    if (m_field->text().trimmed().isEmpty() && m_empty == Empty::MeansNone)
        return std::optional<Rupiah>{};
    const auto read = parseRupiah(m_field->text());
    if (!read)
        return std::nullopt;
    return std::optional<Rupiah>{*read};
}

QString AmountRow::problem() const
{
    if (value())
        return {};
    return describe(parseRupiah(m_field->text()).error());
}

void AmountRow::showProblem(const QString &problem)
{
    m_row->setProblem(problem);
}

void AmountRow::setReadOnly(bool readOnly)
{
    m_row->setEnabled(!readOnly);
}

void AmountRow::setFocus()
{
    m_field->setFocus();
}

void AmountRow::echo()
{
    const auto amount = value();
    QString hint = m_none;
    if (!amount)
        hint.clear();
    else if (*amount)
        hint = (*amount)->isZero() ? rupiahText(**amount) : u"%1 · %2"_s.arg(rupiahText(**amount), terbilang(**amount));
    m_row->setWords(m_label, hint);
}
