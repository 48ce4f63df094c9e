// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/qr/qrcode.h"
#include "ui/translatedwidget.h"

#include <optional>

// Shows a text as a QR code, black on white in every theme and never smaller than a telephone reads it. What the code
// is for is the accessible name, which the caller gives.
class QrView final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit QrView(QWidget *parent = nullptr);

    void setText(const QString &text); // one that does not fit is not shown, and said so
    void clear();
    [[nodiscard]] bool isEmpty() const { return !m_symbol; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void retranslate() override;

private:
    void paintEmpty(QPainter &painter) const;
    [[nodiscard]] QSize sizeWith(int pixelsOfAModule) const;

    QString m_text{};
    std::optional<QrSymbol> m_symbol{};
    QString m_nothing{}; // what is said where no code is
};
