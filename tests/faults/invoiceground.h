// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/deskprocess.h"
#include "tests/support/invoiceledger.h"

// The ground of the desks that make invoices: what they were told and what they told, and what the connection of a call
// meets.
class InvoiceGround : public FaultGround
{
public:
    enum class Desk { Invoices, Counter };
    enum class Answer { Accepted, Refused, Delivered, Read }; // as USAPI answers; the last two: nothing comes back

    struct Call {
        QString id{};
        QString kind{};
        QString state{};
        QString number{};  // store invoice
        QString invoice{}; // that it made, or is about

        friend bool operator==(const Call &, const Call &) = default;
    };

    InvoiceGround()
    {
        // Enough for a checkout from the balance in every life.
        static_cast<void>(server().changeBalance({maker().name.toString()}, Rupiah{100'000'000}));
    }

    // `answer` is met by the `nth` call of this life that comes to the wire.
    void start(DeskProcess &desk, Desk kind, const QString &dieAt = {}, Answer answer = Answer::Accepted, int nth = 1,
               int deadline = 2'000)
    {
        m_scenes.clear();
        m_refusals.clear();
        m_made.clear();
        int looked = 0;
        desk.listen([this, &desk, answer, nth, looked](const QByteArrayList &words) mutable {
            if (words.value(0) == "step" && words.value(2) == "LookedAt") {
                proxy().misbehave(++looked == nth ? faultOf(answer) : MisbehavingProxy::Fault::None);
                desk.say(QStringLiteral("go"));
            }
            hear(words);
        });
        const sandbox::DemoUser who = kind == Desk::Counter ? sandbox::demoUsers()[0] : maker();
        desk.launch({folder(), proxy().url().toString(), who.name.toString(), QString::number(deadline), dieAt,
                     kind == Desk::Counter ? QStringLiteral("counter") : QStringLiteral("invoices")},
                    {who.password.toString(), sandbox::demoCounter().password.text()});
    }
    // The next answer at this path, in the contract's words.
    void refuseNext(const QString &path, const QByteArray &words)
    {
        server().answerNext(
            {.count = 1, .path = path, .status = 400, .body = QByteArrayLiteral(R"({"message":")") + words + "\"}"});
    }

    [[nodiscard]] QString newNumber() { return QStringLiteral("INV/KILLS/%1").arg(++m_number); }
    [[nodiscard]] qint64 newAmount() { return 40'000 + 1'000 * ++m_amount; } // a debit is never repeated
    [[nodiscard]] const QStringList &scenes() const { return m_scenes; }     // of this life: "Scan OM…"
    [[nodiscard]] QString scene() const { return m_scenes.value(m_scenes.size() - 1).section(QLatin1Char(' '), 0, 0); }
    [[nodiscard]] const QStringList &refusals() const { return m_refusals; }
    [[nodiscard]] const QString &made() const { return m_made; } // the invoice of the last accepted checkout

    [[nodiscard]] QList<Call> calls() const
    {
        const auto database = journal();
        if (!database)
            return {};
        return database
            ->list<Call>(
                QStringLiteral("SELECT invoice_call.id, kind, state, coalesce(checkout_sale.store_invoice, "
                               "invoice_call.store_invoice), made_invoice || invoice_id FROM invoice_call LEFT JOIN "
                               "checkout_sale ON checkout_sale.call_id = invoice_call.id ORDER BY invoice_call.seq"),
                {},
                [](const SqlRow &row) {
                    return Call{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)};
                })
            .value_or(QList<Call>{});
    }
    [[nodiscard]] bool hasCallIn(const QString &state) const
    {
        const QList<Call> all = calls();
        return std::any_of(all.cbegin(), all.cend(), [&](const Call &one) { return one.state == state; });
    }
    // The server's word as the register has it.
    [[nodiscard]] QString statusOf(const QString &invoice) const
    {
        const auto database = journal();
        return database ? database->text(QStringLiteral("SELECT status_text FROM invoice WHERE id = ?"), {invoice})
                              .value_or(QString())
                        : QString();
    }
    [[nodiscard]] QStringList callDisagreements() const
    {
        const auto database = journal();
        if (!database)
            return server().arrivals().isEmpty() ? QStringList() : QStringList{QStringLiteral("no journal")};
        QStringList found = contradictions(server().invoices(), server().arrivals(), *database, true);
        Journal rows(*database);
        if (const VerificationReport report = verifyJournal(rows); !report.holds())
            found.append(QStringLiteral("the chain is broken"));
        return found;
    }

private:
    [[nodiscard]] static const sandbox::DemoUser &maker() { return sandbox::demoUsers()[1]; }
    [[nodiscard]] static MisbehavingProxy::Fault faultOf(Answer answer)
    {
        switch (answer) {
        case Answer::Accepted:
        case Answer::Refused: return MisbehavingProxy::Fault::None;
        case Answer::Delivered: return MisbehavingProxy::Fault::DeliverAndDrop;
        case Answer::Read: return MisbehavingProxy::Fault::ReadAndDrop;
        }
        Q_UNREACHABLE();
    }
    void hear(const QByteArrayList &words)
    {
        const QString rest = QString::fromUtf8(words.mid(1).join(' '));
        if (words.value(0) == "scene")
            m_scenes.append(rest);
        if (words.value(0) == "refused")
            m_refusals.append(rest);
        if (words.value(0) == "call" && words.value(2) == "checkout" && words.value(3) == "ACCEPTED")
            m_made = QString::fromUtf8(words.value(4));
    }

    QStringList m_scenes;
    QStringList m_refusals;
    QString m_made;
    int m_number = 0;
    int m_amount = 0;
};
