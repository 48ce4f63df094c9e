// SPDX-License-Identifier: GPL-3.0-or-later
// From the bytes of a checkout's reply to the buyer's whole screen with its code, against painting that screen's texts
// alone.
#include "domain/qriscode.h"
#include "report.h"
#include "tests/support/documentedqris.h"
#include "ui/counter/customerlayout.h"
#include "ui/counter/typesetting.h"
#include "ui/locale.h"
#include "ui/theme.h"
#include "usapi/readers.h"

#include <QApplication>
#include <QPainter>

#include <ctime>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize screen{1920, 1080};
constexpr int rounds = 200; // p99 wants some
constexpr double frame = 16.7;

QByteArray replyBytes()
{
    return R"({"invoice": "OM0001N0CR0000g", "xendit_invoice": "qr_5f0b3b1e", "amount": 100, "qr_string": ")"
        + documentedQris.toLatin1() + R"(", "expired_at": "2024-04-30T05:00:52.643Z", "status": "ACTIVE"})";
}

QList<QrisMerchant> allowed()
{
    return {{u"ID2024314832617"_s, u"PT OnIndonesia Sistem Tek"_s}};
}

// An empty scene when the reply would not be shown.
CustomerScene sceneOf(const QByteArray &reply)
{
    const auto json = usapi::parseJson(reply);
    if (!json)
        return {};
    const auto receipt = usapi::parseCheckout(*json, PaymentSource::Qris);
    if (!receipt)
        return {};
    const QrisInspection inspection = inspectQris(receipt->qrString, Rupiah(100), allowed());
    if (!inspection.mayBeShown())
        return {};
    return {.state = CustomerState::Scan,
            .amount = Rupiah(100),
            .merchant = inspection.code.merchantName,
            .nmid = inspection.code.nmid,
            .terminal = inspection.code.terminal,
            .invoice = receipt->invoice,
            .qr = receipt->qrString,
            .expiresAt = Instant::fromUtc(receipt->expiresAt)};
}

// CPU time of this thread, in milliseconds: what other programs take meanwhile is not our work.
double work()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double replyToScreen(QImage &image, const QByteArray &reply, const Instant &now)
{
    const double before = work();
    const CustomerScene scene = sceneOf(reply);
    QPainter painter(&image);
    paintCustomer(painter, screen, scene, {}, now);
    painter.end();
    return work() - before;
}

// Where everything stands is known; there is no code.
double bareScreen(QImage &image, const CustomerLayout &layout)
{
    const double before = work();
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(image.rect(), layout.ground());
    for (const CustomerLayout::Piece &piece : layout.pieces()) {
        painter.setPen(piece.ink);
        if (!piece.text.isEmpty())
            typesetting::draw(painter, piece.area, piece.text, piece.font, piece.side);
    }
    painter.end();
    return work() - before;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    setDisplayLanguage(QLocale::English);
    applyTheme(application, ThemeName::Light);
    const QByteArray reply = replyBytes();
    const CustomerScene scene = sceneOf(reply);
    const Instant now{scene.expiresAt.microseconds - 899'000'000};
    const CustomerLayout layout(screen, scene, {}, now, 1);
    QImage image(screen, QImage::Format_RGB32);

    Report report;
    const auto floor = Report::measure([&] { return bareScreen(image, layout); }, rounds);
    const auto whole = Report::measure([&] { return replyToScreen(image, reply, now); }, rounds);
    report.ratio(u"QRIS: reply bytes to painted full screen, against its texts alone"_s, whole, floor, 2, u"ms"_s);
    report.limit(u"QRIS: reply bytes to painted full screen, p99"_s, whole, 0.99, frame, u"ms"_s);
    const auto code = encodeQr(scene.qr);
    report.limit(u"QRIS: modules of the documented payload"_s, Report::Series{{double(code ? code->modules : 999)}},
                 0.5, 57, u"modules"_s);
    return report.exitCode();
}
