// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tokens.h"

#include "sandbox/json.h"

#include <QRegularExpression>

#include <sodium.h>

#include <array>
#include <semaphore>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned long long sizeOf(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

template <std::size_t size>
std::array<unsigned char, size> digest(const QByteArray &text)
{
    std::array<unsigned char, size> made{};
    crypto_generichash(made.data(), made.size(), bytesOf(text), sizeOf(text), nullptr, 0);
    return made;
}

QByteArray signature(const QByteArray &signedPart, const Username &user, int generation, quint64 seed)
{
    const auto key = digest<crypto_auth_hmacsha256_KEYBYTES>(
        "token " + QByteArray::number(seed) + ' ' + QByteArray::number(generation) + ' ' + user.value.toUtf8());
    QByteArray mac(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256(reinterpret_cast<unsigned char *>(mac.data()), bytesOf(signedPart), sizeOf(signedPart),
                           key.data());
    return mac.toBase64(base64Url);
}

QByteArray header()
{
    return QByteArrayLiteral(R"({"alg":"HS256","typ":"JWT"})").toBase64(base64Url);
}

// Two at a time: sixteen payouts that each ask for a gigabyte must not take the machine down.
std::counting_semaphore<2> &hashing()
{
    static std::counting_semaphore<2> places{2};
    return places;
}

} // namespace

QByteArray makeToken(const TokenRequest &request, int generation, quint64 seed)
{
    const Json payload = {
        {"user", toJson(request.user.value)},
        {"agent", toJson(QString::fromUtf8(request.agent))},
        {"native", request.native},
        {"iat", request.issuedAt},
    };
    const QByteArray signedPart = header() + '.' + compact(payload).toBase64(base64Url);
    return signedPart + '.' + signature(signedPart, request.user, generation, seed);
}

std::optional<Username> userOfToken(const QByteArray &token, const std::optional<QByteArray> &boundAgent,
                                    const State &state, quint64 seed)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3 || parts.at(0) != header())
        return std::nullopt;
    const auto payload = parseJson(QByteArray::fromBase64(parts.at(1), base64Url));
    if (!payload || !payload->is_object() || !payload->contains("user") || !payload->at("user").is_string()
        || !payload->contains("agent") || !payload->at("agent").is_string())
        return std::nullopt;
    const Username name{QString::fromStdString(payload->at("user").get<std::string>())};
    const UserRecord *user = state.user(name);
    if (!user)
        return std::nullopt;
    const QByteArray expected = signature(parts.at(0) + '.' + parts.at(1), name, user->tokenGeneration, seed);
    if (expected.size() != parts.at(2).size()
        || sodium_memcmp(expected.constData(), parts.at(2).constData(), static_cast<size_t>(expected.size())) != 0)
        return std::nullopt;
    const QString agent = QString::fromStdString(payload->at("agent").get<std::string>());
    if (boundAgent && QString::fromUtf8(*boundAgent) != agent)
        return std::nullopt;
    return name;
}

Secret payoutSecretFromSeed(quint64 seed)
{
    const auto made = digest<crypto_generichash_BYTES_MIN>("payout secret " + QByteArray::number(seed));
    return Secret{"latihan-" + QByteArray(reinterpret_cast<const char *>(made.data()), qsizetype(made.size())).toHex()};
}

bool isPayoutToken(const QByteArray &phc, const Secret &secret)
{
    static const QRegularExpression form(
        uR"(\A\$argon2id\$v=19\$m=(\d{1,8}),t=(\d{1,4}),p=(\d{1,2})\$[A-Za-z0-9+/]{11,86}\$[A-Za-z0-9+/]{21,86}\z)"_s);
    if (phc.size() >= qsizetype(crypto_pwhash_STRBYTES))
        return false;
    const auto match = form.match(QString::fromLatin1(phc));
    if (!match.hasMatch())
        return false;
    const int kibibytes = match.captured(1).toInt();
    const int passes = match.captured(2).toInt();
    const int lanes = match.captured(3).toInt();
    if (kibibytes < 8 || kibibytes > 1'048'576 || passes < 1 || passes > 12 || lanes < 1 || lanes > 4)
        return false;
    hashing().acquire();
    const int verdict = crypto_pwhash_str_verify(phc.constData(), secret.utf8().constData(), sizeOf(secret.utf8()));
    hashing().release();
    return verdict == 0;
}

} // namespace sandbox
