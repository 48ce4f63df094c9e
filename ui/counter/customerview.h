// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counter/customerface.h"
#include "ui/translatedwidget.h"

#include <QTimer>

// Something that shows the buyer's screen: keeps what is on it, says it to who cannot see it, and repaints each second
// as long as a clock runs there.
class CustomerView : public TranslatedWidget
{
    Q_OBJECT

public:
    void setScene(const CustomerScene &scene);
    void setIdle(const CustomerIdle &idle);
    [[nodiscard]] const CustomerScene &scene() const { return m_scene; }
    [[nodiscard]] bool isTicking() const { return m_tick.isActive(); }

protected:
    explicit CustomerView(QWidget *parent, Qt::WindowFlags flags = {});

    void paintScene(QPainter &painter, const QSize &size) const;
    virtual void sceneMoved(); // what is shown is another picture now
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void retranslate() override;

private:
    void tick();

    CustomerScene m_scene{};
    CustomerIdle m_idle{};
    QTimer m_tick{};
};
