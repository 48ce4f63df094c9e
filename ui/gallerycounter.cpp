// SPDX-License-Identifier: GPL-3.0-or-later
// The gallery's sheet of the customer's screen: each of its states, as the cashier's small picture shows it.
#include "domain/customerscene.h"
#include "ui/counter/customermirror.h"
#include "ui/gallerysheets.h"
#include "ui/tokens.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace gallerysheets {

namespace {

// USAPI's documented example (its checksum is right).
constexpr auto documentedCode =
    u"00020101021226570011ID.DANA.WWW011893600915060486424802096048642480303UKE51440014ID.CO.QRIS.WWW0215ID202431483"
    "26170303UKE52048999530336054031005802ID5925PT OnIndonesia Sistem Tek6015Kota Jakarta Ut61051424062720115NT2YP2f"
    "E3fetkbx60490011ID.DANA.WWW0425MER2021071400774509608641050116304DE92";

CustomerScene sceneOf(CustomerState state)
{
    const qint64 minute = qint64{60} * 1'000'000;
    CustomerScene scene{.state = state,
                        .amount = Rupiah{100},
                        .merchant = u"PT OnIndonesia Sistem Tek"_s,
                        .nmid = u"ID2024314832617"_s,
                        .terminal = u"A01"_s,
                        .invoice = {u"ONM00001N14U00001"_s},
                        .training = state == CustomerState::Paid};
    if (state == CustomerState::Scan) {
        scene.qr = QString::fromUtf16(documentedCode);
        scene.expiresAt = {Instant::now().microseconds + 15 * minute};
    }
    if (state == CustomerState::Paid)
        scene.paidAt = Instant::now();
    return scene;
}

} // namespace

QWidget *customer()
{
    constexpr int columns = 3;
    auto *sheet = new QWidget;
    auto *grid = new QGridLayout(sheet);
    grid->setSpacing(space::m);
    for (int state = int(CustomerState::Idle); state <= int(CustomerState::Cancelled); ++state) {
        auto *mirror = new CustomerMirror(sheet);
        mirror->setFixedSize(size::detail, size::detail * 9 / 16);
        mirror->setIdle({.text = u"Toko Latihan"_s});
        mirror->setScene(sceneOf(CustomerState(state)));
        grid->addWidget(mirror, state / columns, state % columns, Qt::AlignTop);
    }
    grid->setRowStretch(columns, 1);
    return sheet;
}

} // namespace gallerysheets
