// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/qris.h"

#include "domain/emvco.h"

using namespace Qt::StringLiterals;

namespace sandbox {

QString qrisPayload(Rupiah amount, const QString &reference)
{
    const QString acquirer = emvco::encode({
        {u"00"_s, u"ID.DANA.WWW"_s},
        {u"01"_s, u"936000000000000000"_s}, // 9360 (Indonesia's national numbering), no acquirer, no merchant
        {u"02"_s, u"000000000"_s},
        {u"03"_s, u"UKE"_s}, // usaha kecil: a small enterprise
    });
    const QString national = emvco::encode({
        {u"00"_s, u"ID.CO.QRIS.WWW"_s},
        {u"02"_s, u"ID0000000000000"_s}, // NMID
        {u"03"_s, u"UKE"_s},
    });
    const QString additional = emvco::encode({
        {u"01"_s, reference.left(25)},
        {u"60"_s, emvco::encode({{u"00"_s, u"ID.DANA.WWW"_s}, {u"04"_s, u"MER0000000000000000000000"_s}})},
    });
    return emvco::encodeWithCrc({
        {u"00"_s, u"01"_s},
        {u"01"_s, u"12"_s}, // dynamic: this amount, once
        {u"26"_s, acquirer},
        {u"51"_s, national},
        {u"52"_s, u"8999"_s}, // professional services
        {u"53"_s, u"360"_s},  // rupiah
        {u"54"_s, QString::number(amount.amount())},
        {u"58"_s, u"ID"_s},
        {u"59"_s, u"LATIHAN OnIndonesia"_s},
        {u"60"_s, u"Kota Jakarta Ut"_s},
        {u"61"_s, u"14240"_s},
        {u"62"_s, additional},
    });
}

} // namespace sandbox
