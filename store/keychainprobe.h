// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keychainstate.h"

#include <QString>

#include <functional>

class QObject;

// Asks which piece of the keychain is missing, without having anything unlocked. `answer` runs once, later; never when
// `context` died before. There is no time limit in it: a bus that does not answer is the caller's deadline's business.
//
// `service` and `key` name an entry that the answer is about (empty: none): an entry like that in *any* locked
// collection makes it Locked, so that Ready means that "not found" can be believed.
void probeKeychain(QObject *context, const QString &service, const QString &key,
                   const std::function<void(KeychainState)> &answer);
