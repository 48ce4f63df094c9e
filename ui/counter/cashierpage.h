// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counter.h"
#include "domain/customerscene.h"
#include "domain/environment.h"
#include "domain/error.h"
#include "domain/qriscode.h"
#include "domain/settings.h"
#include "domain/tableformat.h"
#include "ui/actionowner.h"
#include "ui/counter/customerface.h"
#include "ui/describe.h"
#include "ui/errorbar.h"

#include <QPointer>

#include <chrono>
#include <functional>

class ConfirmDialog;
class DisplayLine;
class EmptyState;
class NewSaleDialog;
class PageHeader;
class QAction;
class QGridLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTimer;
class SaleEntry;
class SaleStage;
class SaleStrip;
class ShiftPanel;
class TrainingStrip;

// A sale by QRIS from the cashier's side: the amount, what the buyer sees, and what became of the last ones.
class CashierPage final : public TranslatedWidget, public ActionOwner
{
    Q_OBJECT

public:
    explicit CashierPage(QWidget *parent = nullptr);

    void addActions(ActionRegistry &actions) override;

    void setRules(const CounterRules &rules);
    void setStore(const QString &name);
    void setScene(const CustomerScene &scene, const InvoiceCallId &current); // empty: nobody's
    void setSales(const QList<CounterSale> &newestFirst);
    void setShift(const std::optional<Shift> &shift, const ShiftTotals &soFar);
    void setBusy(bool busy);
    void setAnswering(bool answering);
    void setAskedAt(const Instant &at); // when the server answered last; null: it is not asked
    void setIdle(const CustomerIdle &idle);
    void setScreenSize(const QSize &size);
    void setDisplay(CounterSettings::Display display, const QString &monitor, bool shown);
    void setTraining(bool training);
    void setEnvironment(const Environment &environment);
    void setServerAhead(std::chrono::seconds ahead); // of this computer's clock

    // What was typed stays. Of a sale that was asked for nothing was made; of another act nothing was changed.
    void showProblem(const Error &error);
    void clearProblem();
    void showWithheld(const CounterSale &sale, const QrisInspection &inspection);
    void showWarning(const QrisInspection &inspection);
    void showUnknown(const CounterSale &sale);
    void showAccountMissing();
    void showPaperProblem(const Error &error);
    void startAmount(); // the cursor in the empty amount
    void clear();       // nothing of one person is left for the next

Q_SIGNALS:
    void saleWanted(Rupiah amount, const QString &reference, const CounterStore &store);
    void moveOnWanted();
    void checkWanted();
    void cancelWanted(const InvoiceCallId &sale);
    void showAgainWanted(const InvoiceCallId &sale);
    void receiptWanted(const InvoiceCallId &sale);
    void slipWanted(const InvoiceCallId &sale);
    void shiftOpenWanted();
    void shiftCloseWanted();
    void shiftReportWanted(const ShiftId &shift, TableFormat format);
    void storeChosen(const QString &name);
    void displayWanted(CounterSettings::Display display);
    void trainingPayWanted();
    void trainingPayLateWanted();
    void trainingPayOtherWanted();

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Saying = std::function<Advice()>; // made again when the language changes

    void build();
    [[nodiscard]] QWidget *buildBody();
    void connectAll();
    void connectStage();
    void arrange();
    void say(const Saying &saying, ErrorBar::Kind kind);
    void sell(Rupiah amount, const QString &reference, const CounterStore &store);
    void newSale();
    void askAboutOpenCode(const std::function<void()> &then);
    void askToCancel(const InvoiceCallId &sale, Rupiah amount);
    void askToCloseShift();
    void ask(ConfirmDialog *dialog);
    void showSale();
    void showOffers();
    [[nodiscard]] bool hasOpenCode() const;
    void dropStaleQuestions();
    [[nodiscard]] std::optional<CounterSale> saleOf(const InvoiceCallId &id) const;

    CounterRules m_rules{};
    CustomerScene m_scene{};
    InvoiceCallId m_current{};
    InvoiceCallId m_questioned{}; // whose cancelling is asked about
    QList<CounterSale> m_sales;
    std::optional<Shift> m_shift;
    ShiftTotals m_totals{};
    Environment m_environment{};
    bool m_busy = false;
    bool m_asked = false; // a sale was asked for and nothing came of it yet
    bool m_wide = true;
    Saying m_saying;
    ErrorBar::Kind m_kind = ErrorBar::Kind::Error;
    QPointer<ConfirmDialog> m_question;
    QPointer<NewSaleDialog> m_newSaleQuestion;

    QAction *m_newSale;
    PageHeader *m_header = nullptr;
    QPushButton *m_newSaleButton = nullptr;
    ErrorBar *m_error = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QScrollArea *m_area = nullptr;
    QGridLayout *m_grid = nullptr;
    QWidget *m_middle = nullptr;
    QWidget *m_right = nullptr;
    SaleEntry *m_entry = nullptr;
    SaleStage *m_stage = nullptr;
    DisplayLine *m_display = nullptr;
    TrainingStrip *m_trainingStrip = nullptr;
    SaleStrip *m_strip = nullptr;
    ShiftPanel *m_shiftPanel = nullptr;
    QTimer *m_clock = nullptr;
};
