// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

// The box that ids are typed and pasted into: one line that grows to four. Enter asks, Shift+Enter starts a new line,
// Tab moves on.
class SearchBox : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr int mostLines = 4;

    explicit SearchBox(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void submitted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();
    [[nodiscard]] int heightForLines(int lines) const;
};
