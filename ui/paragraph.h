// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

// Running text that may come from anywhere. QLabel breaks lines between words only: a word without an end (an id, a
// hostile name) would push everything beside it out of the window. Such a word is broken where the room ends.
class Paragraph : public QLabel
{
    Q_OBJECT

public:
    explicit Paragraph(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int roomIn(int width) const; // for the text
    [[nodiscard]] bool hasWordWiderThan(int room) const;
};
