// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/keychainstate.h"

#include "domain/plaintext.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stateNames{
    std::pair{KeychainState::Ready, u"ready"},
    std::pair{KeychainState::NoSessionBus, u"no-session-bus"},
    std::pair{KeychainState::NoProvider, u"no-provider"},
    std::pair{KeychainState::NoDefaultCollection, u"no-default-collection"},
    std::pair{KeychainState::Locked, u"locked"},
    std::pair{KeychainState::Unanswered, u"unanswered"},
    std::pair{KeychainState::Denied, u"denied"},
    std::pair{KeychainState::Failed, u"failed"},
};

} // namespace

Error keychainError(KeychainState state, const QString &note)
{
    QString detail;
    for (const auto &[known, name] : stateNames) {
        if (known == state)
            detail = QString::fromUtf16(name);
    }
    if (!note.isEmpty())
        detail += u": "_s + boundedPlainText(note, 200);
    return {.kind = Error::Kind::Keychain, .detail = detail};
}

std::optional<KeychainState> keychainState(const Error &error)
{
    if (error.kind != Error::Kind::Keychain)
        return std::nullopt;
    const QStringView name = QStringView(error.detail).left(error.detail.indexOf(u':'));
    for (const auto &[state, known] : stateNames) {
        if (name == QStringView(known))
            return state;
    }
    return std::nullopt;
}
