// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/bankchannels.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

struct Row {
    QStringView code;
    QStringView description;
    QStringView alias{};
};

constexpr auto banks = std::to_array<Row>({
    {u"ID_ACEH", u"Bank Pembangunan Daerah Aceh"},
    {u"ID_ACEH_UUS", u"Bank Pembangunan Daerah Aceh Syariah (UUS)"},
    {u"ID_AGRONIAGA", u"Bank Raya Indonesia (formerly Bank BRI Agroniaga)"},
    {u"ID_ALADIN", u"Bank Aladin Syariah (formerly Bank Maybank Syariah Indonesia)"},
    {u"ID_ALLO", u"Allo Bank Indonesia (formerly Bank Harda Internasional)", u"Allo Bank"},
    {u"ID_AMAR", u"Bank Amar Indonesia (formerly Anglomas International Bank)"},
    {u"ID_ANZ", u"Bank ANZ Indonesia"},
    {u"ID_ARTHA", u"Bank Artha Graha Internasional"},
    {u"ID_BALI", u"Bank Pembangunan Daerah Bali"},
    {u"ID_BAML", u"Bank of America Merrill Lynch"},
    {u"ID_BANTEN", u"Bank Pembangunan Daerah Banten (formerly Bank Pundi Indonesia)"},
    {u"ID_BCA", u"Bank Central Asia (BCA)", u"BCA"},
    {u"ID_BCA_DIGITAL", u"Bank Central Asia Digital (BluBCA)", u"blu"},
    {u"ID_BCA_SYR", u"Bank Central Asia (BCA) Syariah"},
    {u"ID_BENGKULU", u"Bank Pembangunan Daerah Bengkulu"},
    {u"ID_BISNIS_INTERNASIONAL", u"Bank Bisnis Internasional (Krom Bank Indonesia)"},
    {u"ID_BJB", u"Bank Pembangunan Daerah Jawa Barat dan Banten (BJB)", u"BJB"},
    {u"ID_BJB_SYR", u"Bank BJB Syariah"},
    {u"ID_BNC", u"Bank Neo Commerce (formerly Bank Yudha Bhakti)", u"neobank"},
    {u"ID_BNI", u"Bank Negara Indonesia (BNI)", u"BNI"},
    {u"ID_BNP_PARIBAS", u"Bank BNP Paribas Indonesia"},
    {u"ID_BOC", u"Bank of China (BOC)"}, // the documented example: number 22, no alias
    {u"ID_BRI", u"Bank Rakyat Indonesia (BRI)", u"BRI"},
    {u"ID_BSI", u"Bank Syariah Indonesia (BSI)", u"BSI"},
    {u"ID_BTN", u"Bank Tabungan Negara (BTN)", u"BTN"},
    {u"ID_BTN_UUS", u"Bank Tabungan Negara Syariah (BTN UUS)"},
    {u"ID_BTPN_SYARIAH", u"Bank BTPN Syariah"},
    {u"ID_BUKOPIN", u"Bank KB Bukopin"},
    {u"ID_BUKOPIN_SYR", u"Bank KB Bukopin Syariah"},
    {u"ID_BUMI_ARTA", u"Bank Bumi Arta"},
    {u"ID_CAPITAL", u"Bank Capital Indonesia"},
    {u"ID_CCB", u"Bank China Construction Bank Indonesia (formerly Bank Windu Kentjana)"},
    {u"ID_CHINATRUST", u"Bank CTBC Indonesia (Chinatrust)"},
    {u"ID_CIMB", u"Bank CIMB Niaga", u"CIMB Niaga"},
    {u"ID_CIMB_UUS", u"Bank CIMB Niaga Syariah (UUS)"},
    {u"ID_CITIBANK", u"Citibank Indonesia"},
    {u"ID_COMMONWEALTH", u"Bank Commonwealth"},
    {u"ID_DAERAH_ISTIMEWA", u"Bank Pembangunan Daerah Daerah Istimewa Yogyakarta (DIY)"},
    {u"ID_DAERAH_ISTIMEWA_UUS", u"Bank Pembangunan Daerah Daerah Istimewa Yogyakarta Syariah (UUS)"},
    {u"ID_DANAMON", u"Bank Danamon"},
    {u"ID_DANAMON_UUS", u"Bank Danamon Syariah (UUS)"},
    {u"ID_DBS", u"Bank DBS Indonesia", u"digibank"},
    {u"ID_DEUTSCHE", u"Deutsche Bank"},
    {u"ID_DKI", u"Bank DKI", u"JakOne"},
    {u"ID_DKI_UUS", u"Bank DKI Syariah (UUS)"},
    {u"ID_FAMA", u"Bank Fama International (Superbank)", u"Superbank"},
    {u"ID_GANESHA", u"Bank Ganesha"},
    {u"ID_HANA", u"Bank KEB Hana Indonesia", u"LINE Bank"},
    {u"ID_HSBC", u"Bank HSBC Indonesia (formerly Bank Ekonomi Raharja)"},
    {u"ID_HSBC_UUS", u"Hongkong and Shanghai Banking Corporation Syariah (HSBC UUS)"},
    {u"ID_IBK", u"Bank IBK Indonesia (formerly Bank Agris)"},
    {u"ID_ICBC", u"Bank ICBC Indonesia"},
    {u"ID_INA_PERDANA", u"Bank Ina Perdana"},
    {u"ID_INDEX_SELINDO", u"Bank Index Selindo"},
    {u"ID_INDIA", u"Bank of India Indonesia"},
    {u"ID_JAGO", u"Bank Jago (formerly Bank Artos Indonesia)", u"Jago"},
    {u"ID_JAMBI", u"Bank Pembangunan Daerah Jambi"},
    {u"ID_JAMBI_UUS", u"Bank Pembangunan Daerah Jambi Syariah (UUS)"},
    {u"ID_JASA_JAKARTA", u"Bank Jasa Jakarta"},
    {u"ID_JAWA_TENGAH", u"Bank Pembangunan Daerah Jawa Tengah"},
    {u"ID_JAWA_TENGAH_UUS", u"Bank Pembangunan Daerah Jawa Tengah Syariah (UUS)"},
    {u"ID_JAWA_TIMUR", u"Bank Pembangunan Daerah Jawa Timur"},
    {u"ID_JAWA_TIMUR_UUS", u"Bank Pembangunan Daerah Jawa Timur Syariah (UUS)"},
    {u"ID_JPMORGAN", u"JP Morgan Chase Bank"},
    {u"ID_JTRUST", u"Bank JTrust Indonesia (formerly Bank Mutiara)"},
    {u"ID_KALIMANTAN_BARAT", u"Bank Pembangunan Daerah Kalimantan Barat"},
    {u"ID_KALIMANTAN_BARAT_UUS", u"Bank Pembangunan Daerah Kalimantan Barat Syariah (UUS)"},
    {u"ID_KALIMANTAN_SELATAN", u"Bank Pembangunan Daerah Kalimantan Selatan"},
    {u"ID_KALIMANTAN_SELATAN_UUS", u"Bank Pembangunan Daerah Kalimantan Selatan Syariah (UUS)"},
    {u"ID_KALIMANTAN_TENGAH", u"Bank Pembangunan Daerah Kalimantan Tengah"},
    {u"ID_KALIMANTAN_TIMUR", u"Bank Pembangunan Daerah Kalimantan Timur"},
    {u"ID_KALIMANTAN_TIMUR_UUS", u"Bank Pembangunan Daerah Kalimantan Timur Syariah (UUS)"},
    {u"ID_LAMPUNG", u"Bank Pembangunan Daerah Lampung"},
    {u"ID_MALUKU", u"Bank Pembangunan Daerah Maluku"},
    {u"ID_MANDIRI", u"Bank Mandiri", u"Mandiri"},
    {u"ID_MANDIRI_TASPEN", u"Bank Mandiri Taspen (formerly Bank Sinar Harapan Bali)"},
    {u"ID_MASPION", u"Bank Maspion Indonesia"},
    {u"ID_MAYAPADA", u"Bank Mayapada International"},
    {u"ID_MAYBANK", u"Bank Maybank Indonesia"},
    {u"ID_MAYORA", u"Bank Mayora (Bank Hibank Indonesia)"},
    {u"ID_MEGA", u"Bank Mega"},
    {u"ID_MEGA_SYR", u"Bank Mega Syariah"},
    {u"ID_MESTIKA_DHARMA", u"Bank Mestika Dharma"},
    {u"ID_MIZUHO", u"Bank Mizuho Indonesia"},
    {u"ID_MNC_INTERNASIONAL", u"Bank MNC Internasional"},
    {u"ID_MUAMALAT", u"Bank Muamalat Indonesia"},
    {u"ID_MULTI_ARTA_SENTOSA", u"Bank Multi Arta Sentosa"},
    {u"ID_NATIONALNOBU", u"Bank Nationalnobu"},
    {u"ID_NUSA_TENGGARA_BARAT", u"Bank Pembangunan Daerah Nusa Tenggara Barat"},
    {u"ID_NUSA_TENGGARA_BARAT_UUS", u"Bank Pembangunan Daerah Nusa Tenggara Barat Syariah (UUS)"},
    {u"ID_NUSA_TENGGARA_TIMUR", u"Bank Pembangunan Daerah Nusa Tenggara Timur"},
    {u"ID_OCBC", u"Bank OCBC NISP"},
    {u"ID_OCBC_UUS", u"Bank OCBC NISP Syariah (UUS)"},
    {u"ID_OKE", u"Bank Oke Indonesia (formerly Bank Andara)"},
    {u"ID_PANIN", u"Bank Panin"},
    {u"ID_PANIN_SYR", u"Bank Panin Dubai Syariah"},
    {u"ID_PAPUA", u"Bank Pembangunan Daerah Papua"},
    {u"ID_PERMATA", u"Bank Permata"},
    {u"ID_PERMATA_UUS", u"Bank Permata Syariah (UUS)"},
    {u"ID_PRIMA_MASTER", u"Prima Master Bank"},
    {u"ID_QNB_INDONESIA", u"Bank QNB Indonesia (formerly Bank QNB Kesawan)"},
    {u"ID_RABOBANK", u"Bank Rabobank International Indonesia"},
    {u"ID_RESONA", u"Bank Resona Perdania"},
    {u"ID_RIAU_DAN_KEPRI", u"Bank Riau Kepri Syariah"},
    {u"ID_SAHABAT_SAMPOERNA", u"Bank Sahabat Sampoerna"},
    {u"ID_SBI_INDONESIA", u"Bank SBI Indonesia"},
    {u"ID_SEABANK", u"Bank Seabank Indonesia (formerly Bank Kesejahteraan Ekonomi)", u"SeaBank"},
    {u"ID_SHINHAN", u"Bank Shinhan Indonesia (formerly Bank Metro Express)"},
    {u"ID_SINARMAS", u"Bank Sinarmas"},
    {u"ID_SINARMAS_UUS", u"Bank Sinarmas Syariah (UUS)"},
    {u"ID_STANDARD_CHARTERED", u"Standard Chartered Bank"},
    {u"ID_SULAWESI", u"Bank Pembangunan Daerah Sulawesi Tengah"},
    {u"ID_SULAWESI_TENGGARA", u"Bank Pembangunan Daerah Sulawesi Tenggara"},
    {u"ID_SULSELBAR", u"Bank Pembangunan Daerah Sulawesi Selatan dan Barat (Sulselbar)"},
    {u"ID_SULSELBAR_UUS", u"Bank Pembangunan Daerah Sulawesi Selatan dan Barat Syariah (UUS)"},
    {u"ID_SULUT", u"Bank Pembangunan Daerah Sulawesi Utara dan Gorontalo (SulutGo)"},
    {u"ID_SUMATERA_BARAT", u"Bank Pembangunan Daerah Sumatera Barat (Bank Nagari)"},
    {u"ID_SUMATERA_BARAT_UUS", u"Bank Pembangunan Daerah Sumatera Barat Syariah (UUS)"},
    {u"ID_SUMSEL_DAN_BABEL", u"Bank Pembangunan Daerah Sumatera Selatan dan Bangka Belitung"},
    {u"ID_SUMSEL_DAN_BABEL_UUS", u"Bank Pembangunan Daerah Sumatera Selatan dan Bangka Belitung Syariah (UUS)"},
    {u"ID_SUMUT", u"Bank Pembangunan Daerah Sumatera Utara"},
    {u"ID_SUMUT_UUS", u"Bank Pembangunan Daerah Sumatera Utara Syariah (UUS)"},
    {u"ID_TABUNGAN_PENSIUNAN_NASIONAL", u"Bank Tabungan Pensiunan Nasional (BTPN)", u"Jenius"},
    {u"ID_TOKYO", u"Bank of Tokyo Mitsubishi UFJ (MUFG)"},
    {u"ID_UOB", u"Bank UOB Indonesia", u"TMRW"},
    {u"ID_VICTORIA_INTERNASIONAL", u"Bank Victoria International"},
    {u"ID_VICTORIA_SYR", u"Bank Victoria Syariah"},
    {u"ID_WOORI", u"Bank Woori Saudara Indonesia"},
});

constexpr auto wallets = std::to_array<Row>({
    {u"ID_ASTRAPAY", u"AstraPay"},
    {u"ID_DANA", u"DANA"},
    {u"ID_GOPAY", u"GoPay"},
    {u"ID_JENIUSPAY", u"Jenius Pay"},
    {u"ID_LINKAJA", u"LinkAja"},
    {u"ID_OVO", u"OVO"},
    {u"ID_SHOPEEPAY", u"ShopeePay"},
});

template <std::size_t size>
void add(QList<BankChannel> &list, const std::array<Row, size> &rows, ChannelType type)
{
    for (const Row &row : rows) {
        list.append({.recordId = list.size() + 1,
                     .code = {row.code.toString()},
                     .description = row.description.toString(),
                     .type = wireName(type),
                     .currency = u"IDR"_s,
                     .alias = row.alias.toString()});
    }
}

} // namespace

const QList<BankChannel> &bankChannels()
{
    static const QList<BankChannel> all = [] {
        QList<BankChannel> list;
        add(list, banks, ChannelType::Bank);
        add(list, wallets, ChannelType::EWallet);
        return list;
    }();
    return all;
}

bool isBankChannel(const ChannelCode &code)
{
    return std::any_of(bankChannels().begin(), bankChannels().end(),
                       [&code](const BankChannel &channel) { return channel.code == code; });
}

QList<BankChannel> findBankChannels(const QString &name, ChannelType type)
{
    QList<BankChannel> found;
    for (const BankChannel &channel : bankChannels()) {
        const bool fits = channel.description.contains(name, Qt::CaseInsensitive)
            || channel.code.value.contains(name, Qt::CaseInsensitive)
            || channel.alias.contains(name, Qt::CaseInsensitive);
        if (channel.channelType() == type && fits)
            found.append(channel);
    }
    return found;
}

} // namespace sandbox
