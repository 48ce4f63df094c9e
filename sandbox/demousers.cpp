// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/demousers.h"

#include "sandbox/server.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr std::array<DemoUser, 22> users{{
    // people at desks: --sandbox signs in the maker, with --cashier the cashier
    {u"kasir.dewi", u"latihan-kasir", u"cashier", 1'275'000},
    {u"maker.budi", u"latihan-maker", u"maker", 850'000},
    {u"approver.sari", u"latihan-approver", u"approver", 640'000},
    {u"auditor.agus", u"latihan-auditor", u"auditor", 0},
    {u"admin.rina", u"latihan-admin", u"administrator", 0},
    {u"konter.jakarta", u"latihan-konter", u"counter", 12'500'000},
    // buyers and sellers; usernew1, testing123 and testing12345 are those of USAPI's own documentation
    {u"usernew1", u"abc123", u"buyer", 2'540'000},
    {u"siti.rahmawati", u"latihan-buyer", u"buyer", 487'500},
    {u"andi.pratama88", u"latihan-buyer", u"buyer", 1'032'000},
    {u"ni_luh_ayu", u"latihan-buyer", u"buyer", 76'500},
    {u"yohanes.simanjuntak", u"latihan-buyer", u"buyer", 3'915'250},
    {u"muhammad.rizky.pratama.kusumawardhana", u"latihan-buyer", u"buyer", 215'000},
    {u"rt.roro.ayu.kusumaningtyas.sastrodiningrat", u"latihan-buyer", u"buyer", 18'760'000},
    {u"testing123", u"latihan-seller", u"seller", 5'430'000},
    {u"testing12345", u"latihan-seller", u"seller", 2'118'500},
    {u"batik.pekalongan", u"latihan-seller", u"seller", 31'640'000},
    {u"kopi_gayo_takengon", u"latihan-seller", u"seller", 8'275'500},
    {u"warung.bu.sri", u"latihan-seller", u"seller", 962'000},
    {u"elektronik.glodok.jaya", u"latihan-seller", u"seller", 142'980'000},
    {u"kerajinan_rotan_cirebon", u"latihan-seller", u"seller", 4'400'000},
    {u"tani.makmur.lembang", u"latihan-seller", u"seller", 1'756'000},
    {u"pusat_oleh_oleh_khas_yogyakarta_bu_sri_lestari", u"latihan-seller", u"seller", 23'305'000},
}};

} // namespace

std::span<const DemoUser> demoUsers()
{
    return users;
}

bool isPasswordOf(const Username &user, const QString &password)
{
    return std::any_of(users.begin(), users.end(),
                       [&](const DemoUser &known) { return known.name == user.value && known.password == password; });
}

namespace {

Login loginOf(QStringView role)
{
    const DemoUser &user =
        *std::find_if(users.begin(), users.end(), [&](const DemoUser &known) { return known.role == role; });
    return {.username = {user.name.toString()}, .password = Secret{user.password.toString()}};
}

} // namespace

Login demoOperator()
{
    return loginOf(u"maker");
}

Login demoCashier()
{
    return loginOf(u"cashier");
}

Login demoCounter()
{
    return loginOf(u"counter");
}

} // namespace sandbox
