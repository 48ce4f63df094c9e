// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rupiah.h"

#include <QObject>

#include <optional>

class FormGrid;
class FormRow;
class QLineEdit;

// A field for an amount in a form, with the amount echoed under it in figures and words.
class AmountRow : public QObject
{
    Q_OBJECT

public:
    enum class Empty { IsAProblem, MeansNone };

    AmountRow(FormGrid *form, const QString &objectName, Empty empty);

    void setWords(const QString &label, const QString &none = {}); // `none`: what an empty field means
    void setValue(const std::optional<Rupiah> &value);
    // Empty: it does not read as an amount, and problem() says why.
    [[nodiscard]] std::optional<std::optional<Rupiah>> value() const;
    [[nodiscard]] QString problem() const;
    void showProblem(const QString &problem); // beside the field
    void setReadOnly(bool readOnly);
    void setFocus();

Q_SIGNALS:
    void edited();

private:
    void echo();

    QLineEdit *m_field;
    FormRow *m_row;
    Empty m_empty;
    QString m_label;
    QString m_none;
};
