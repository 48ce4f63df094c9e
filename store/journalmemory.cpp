// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journalmemory.h"

#include "domain/logcategories.h"
#include "store/secretstore.h"

#include <QFile>
#include <QSaveFile>
#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype hashSize = 32;
constexpr std::chrono::minutes keychainDelay{1};

// There is nothing that could remember, now or ever: not the same as one that does not answer.
bool isNoKeychain(const Error &error)
{
    const auto state = keychainState(error);
    return state == KeychainState::NoSessionBus || state == KeychainState::NoProvider
        || state == KeychainState::NoDefaultCollection;
}

} // namespace

QString JournalMark::toText() const
{
    return QStringList{u"journal-mark-1"_s, journalId, QString::number(entries), QString::fromLatin1(head.toHex())}
        .join(u' ');
}

std::optional<JournalMark> JournalMark::fromText(const QString &text)
{
    const QStringList parts = text.trimmed().split(u' ');
    if (parts.size() != 4 || parts.at(0) != u"journal-mark-1"_s || parts.at(1).isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const JournalMark mark{.journalId = parts.at(1),
                           .entries = parts.at(2).toLongLong(&isNumber),
                           .head = QByteArray::fromHex(parts.at(3).toLatin1())};
    if (!isNumber || mark.entries < 0 || mark.head.size() != hashSize || mark.toText() != text.trimmed())
        return std::nullopt;
    return mark;
}

JournalMemory::JournalMemory(SecretStore *secrets, QString environmentKey, QString file, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_environmentKey(std::move(environmentKey))
    , m_file(std::move(file))
{
    m_later.setSingleShot(true);
    m_later.setInterval(keychainDelay);
    connect(&m_later, &QTimer::timeout, this, &JournalMemory::flush);
}

JournalMemory::Recollection JournalMemory::recallFile() const
{
    Recollection found;
    QFile file(m_file);
    if (!file.exists())
        return found;
    const auto mark =
        file.open(QIODevice::ReadOnly) ? JournalMark::fromText(QString::fromUtf8(file.read(1'000))) : std::nullopt;
    if (mark) {
        found.marks.append(*mark);
    } else {
        found.unclear = true;
        found.note = u"the file beside the journal cannot be read"_s;
    }
    return found;
}

void JournalMemory::recall(const Reply<Recollection> &reply)
{
    if (m_secrets == nullptr) {
        QTimer::singleShot(0, this, [reply, found = recallFile()] { reply.deliver(found); });
        return;
    }
    recallKeychain(recallFile(), reply);
}

void JournalMemory::recallKeychain(Recollection found, const Reply<Recollection> &reply)
{
    const SecretKey key{.environment = m_environmentKey, .purpose = u"journal"_s};
    m_secrets->read(key, {this, [this, found, reply](const Result<std::optional<Secret>> &kept) mutable {
                              if (!kept) {
                                  m_keychainUnclear = !isNoKeychain(kept.error());
                                  found.unclear = found.unclear || m_keychainUnclear;
                                  found.note = u"keychain: "_s + kept.error().detail;
                              } else if (kept->has_value()) {
                                  const auto mark = JournalMark::fromText((*kept)->text());
                                  m_keychainUnclear = !mark;
                                  if (mark)
                                      found.marks.append(*mark);
                                  else
                                      found.note = u"the keychain's entry cannot be read"_s;
                                  found.unclear = found.unclear || !mark;
                              } else {
                                  m_keychainUnclear = false;
                              }
                              reply.deliver(found);
                          }});
}

Result<void> JournalMemory::remember(const JournalMark &mark)
{
    if (m_newest == mark)
        return {};
    m_newest = mark;
    QSaveFile file(m_file);
    const bool saved = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(mark.toText().toUtf8() + '\n') > 0 && file.flush() && file.commit();
    if (m_secrets != nullptr && !m_keychainUnclear && !m_later.isActive())
        m_later.start();
    if (!saved)
        return tl::unexpected(Error{.kind = Error::Kind::Storage, .detail = u"cannot write "_s + m_file});
    return {};
}

Result<void> JournalMemory::accept(const JournalMark &mark)
{
    m_newest.reset();
    m_keychainUnclear = false;
    auto kept = remember(mark);
    flush();
    return kept;
}

void JournalMemory::flush()
{
    m_later.stop();
    if (m_secrets == nullptr || m_keychainUnclear || !m_newest)
        return;
    const SecretKey key{.environment = m_environmentKey, .purpose = u"journal"_s};
    m_secrets->write(key, Secret{m_newest->toText().toUtf8()}, {this, [](const Result<void> &kept) {
                                                                    if (!kept)
                                                                        qCInfo(logStore).noquote()
                                                                            << "the keychain does not remember the "
                                                                               "journal:"
                                                                            << kept.error().detail;
                                                                }});
}
