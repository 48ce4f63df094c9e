// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/customerwords.h"

#include "domain/wibtime.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1'000'000; // in microseconds
constexpr qint64 minute = 60;        // in seconds
constexpr qint64 hour = 60 * minute;

QString twoDigits(qint64 number)
{
    return u"%1"_s.arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace

InBothLanguages customerwords::headline(CustomerState state)
{
    switch (state) {
    case CustomerState::Idle: return {};
    case CustomerState::Preparing: return {u"Mohon tunggu"_s, u"Please wait"_s};
    case CustomerState::Scan: return {u"Pindai untuk membayar"_s, u"Scan to pay"_s};
    case CustomerState::Checking: return {u"Mohon jangan bayar lagi"_s, u"Please do not pay again"_s};
    case CustomerState::Paid: return {u"Sudah dibayar"_s, u"Paid"_s};
    case CustomerState::Expired: return {u"Waktu habis"_s, u"Time is up"_s};
    case CustomerState::Cancelled: return {u"Dibatalkan"_s, u"Cancelled"_s};
    }
    Q_UNREACHABLE();
}

InBothLanguages customerwords::advice(CustomerState state)
{
    switch (state) {
    case CustomerState::Idle:
    case CustomerState::Scan: return {};
    case CustomerState::Preparing: return {u"Kode QRIS sedang disiapkan"_s, u"The QRIS code is being prepared"_s};
    case CustomerState::Checking: return {u"Pembayaran sedang diperiksa"_s, u"The payment is being checked"_s};
    case CustomerState::Paid: return {u"Terima kasih"_s, u"Thank you"_s};
    case CustomerState::Expired:
    case CustomerState::Cancelled: return {u"Mohon jangan bayar kode tadi"_s, u"Please do not pay that code"_s};
    }
    Q_UNREACHABLE();
}

QString customerwords::amountLabel()
{
    return u"Jumlah · Amount"_s;
}

QString customerwords::merchantLabel()
{
    return u"Penerima · Paid to"_s;
}

QString customerwords::terminalLabel()
{
    return u"Terminal"_s;
}

QString customerwords::invoiceLabel()
{
    return u"Tagihan · Invoice"_s;
}

QString customerwords::timeLeftLabel()
{
    return u"Sisa waktu · Time left"_s;
}

QString customerwords::paidAtLabel()
{
    return u"Dibayar · Paid"_s;
}

QString customerwords::nowLabel()
{
    return u"Sekarang · Now"_s;
}

QString customerwords::trainingMark()
{
    return u"LATIHAN · TRAINING"_s;
}

QString customerwords::timeLeft(const Instant &end, const Instant &now)
{
    if (end.isNull() || now.isNull() || end <= now)
        return {};
    const qint64 left = (end.microseconds - now.microseconds + second - 1) / second;
    const QString rest = u"%1:%2"_s.arg(twoDigits(left % hour / minute), twoDigits(left % minute));
    return left < hour ? rest : u"%1:%2"_s.arg(left / hour).arg(rest);
}

QString customerwords::clockText(const Instant &time)
{
    return formatWib(time.toUtc(), QLocale(QLocale::Indonesian, QLocale::Indonesia));
}
