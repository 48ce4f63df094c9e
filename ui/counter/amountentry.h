// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rupiah.h"

#include <QLineEdit>

#include <optional>

// An amount in large type that is grouped while it is typed: "Rp 125.000". It takes digits alone (of 0 to 9: other
// scripts' are not typed on purpose), from the keyboard, its number pad and the keys beside it; of what is pasted, only
// what parseRupiah() can read one way.
class AmountEntry final : public QLineEdit
{
    Q_OBJECT

public:
    // EMVCo MPM 1.1, tag 54: no QRIS code can ask for more than 13 digits.
    static constexpr Rupiah maximum{9'999'999'999'999};

    explicit AmountEntry(QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Rupiah> amount() const; // empty where nothing is typed
    void setAmount(Rupiah amount);
    void type(const QString &digits); // at the cursor, as typed; what would be too much is left out
    void eraseOne();                  // the digit before the cursor, or what is marked

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void refused(RupiahProblem problem); // pasted, and left out

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void takePasted();
    void stepOverSeparator(const QKeyEvent &key);
    void group();
    void fit();

    bool m_grouping = false;
};
