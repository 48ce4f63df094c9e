// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counter.h"
#include "domain/customerscene.h"
#include "ui/counter/customerface.h"
#include "ui/look.h"
#include "ui/translatedwidget.h"

class CustomerMirror;
class MirrorRoom;
class QAction;
class QLabel;
class QPushButton;
class Sign;

// The sale that the buyer's screen is about: the small picture of it, the same in the cashier's words, and what can be
// done now. Green when the server says that it is paid, and only then.
class SaleStage final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit SaleStage(QAction *newSale, QWidget *parent = nullptr);

    void setScene(const CustomerScene &scene);
    void setSale(const std::optional<CounterSale> &sale); // the scene's, as the journal has it
    void setAnswering(bool answering);                    // the server does, or not
    void setAskedAt(const Instant &at);                   // when it answered last; null: not yet
    void setIdle(const CustomerIdle &idle);
    void setScreenSize(const QSize &size);
    void updateClock(); // time left, and since the last answer

Q_SIGNALS:
    void checkWanted();
    void cancelAsked();
    void slipWanted();
    void receiptWanted();

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void showButtons();
    [[nodiscard]] QString facts() const;
    [[nodiscard]] QString waiting() const;
    [[nodiscard]] Look look() const;
    [[nodiscard]] bool isEnded() const;
    [[nodiscard]] bool isDoubtful() const;

    CustomerScene m_scene{};
    std::optional<CounterSale> m_sale{};
    bool m_answering = true;
    Instant m_askedAt{};
    QLabel *m_title;
    CustomerMirror *m_mirror;
    MirrorRoom *m_room;
    Sign *m_sign;
    QLabel *m_word;
    QLabel *m_left;
    QLabel *m_amount;
    QLabel *m_facts;
    QLabel *m_waiting;
    QPushButton *m_newSale;
    QPushButton *m_check;
    QPushButton *m_slip;
    QPushButton *m_receipt;
    QPushButton *m_cancel;
};
