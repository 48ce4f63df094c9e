// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/secret.h"

#include <QTest>

#include <array>
#include <cstring>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// Watches for a buffer to be given back and keeps what was in it at that moment.
struct FreedMemory {
    const char *watched = nullptr;
    size_t size = 0;
    bool wasFreed = false;
    std::array<char, 64> content{};
};
FreedMemory freedMemory;

void lookAtFreed(const volatile void *block)
{
    const auto start = reinterpret_cast<quintptr>(block);
    const auto watched = reinterpret_cast<quintptr>(freedMemory.watched);
    constexpr quintptr header = 64; // Qt's bookkeeping stands in front of the bytes, in the same block
    if (watched == 0 || watched < start || watched - start > header)
        return;
    std::memcpy(freedMemory.content.data(), freedMemory.watched, freedMemory.size);
    freedMemory.wasFreed = true;
    freedMemory.watched = nullptr;
}

} // namespace

#if defined(__SANITIZE_ADDRESS__)
extern "C" int __sanitizer_install_malloc_and_free_hooks(void (*)(const volatile void *, size_t),
                                                         void (*)(const volatile void *));
#else
// In front of the C library's own, under names that are not reserved for it.
extern "C" void libraryFree(void *block) __asm__("__libc_free");
extern "C" void watchedFree(void *block) __asm__("free");
extern "C" void watchedFree(void *block)
{
    lookAtFreed(block);
    libraryFree(block);
}
#endif

class TstSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsItsBytes();
    void copiesAreTheirOwn();
    void movingLeavesNothing();
    void wipes_data();
    void wipes();
    void assigningToItselfKeepsIt();
};

void TstSecret::initTestCase()
{
#if defined(__SANITIZE_ADDRESS__)
    QVERIFY(__sanitizer_install_malloc_and_free_hooks([](const volatile void *, size_t) {}, lookAtFreed) > 0);
#endif
}

void TstSecret::keepsItsBytes()
{
    QCOMPARE(Secret(u"kata sandi ü 😀"_s).text(), u"kata sandi ü 😀"_s);
    QCOMPARE(Secret(u"ü"_s).utf8(), QByteArray("\xc3\xbc"));
    QVERIFY(Secret(u"a"_s) == Secret(QByteArray("a")));
    QVERIFY(!(Secret(u"a"_s) == Secret(u"b"_s)));
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret(QString()).isEmpty());
    QVERIFY(Secret() == Secret(u""_s));
    QCOMPARE(Secret(QByteArray("a\0b", 3)).utf8().size(), 3);
}

void TstSecret::copiesAreTheirOwn()
{
    Secret one(u"rahasia"_s);
    const Secret copy(one);
    Secret assigned;
    assigned = one;
    QVERIFY(one.utf8().constData() != copy.utf8().constData());
    one.wipe();
    QVERIFY(one.isEmpty());
    QCOMPARE(copy.text(), u"rahasia"_s);
    QCOMPARE(assigned.text(), u"rahasia"_s);

    QByteArray given("rahasia");
    given.detach();
    Secret taken(given); // a copy of it
    taken.wipe();
    QCOMPARE(given, QByteArray("rahasia"));
}

void TstSecret::movingLeavesNothing()
{
    Secret one(u"rahasia"_s);
    const char *bytes = one.utf8().constData();
    Secret two(std::move(one));
    QCOMPARE(two.utf8().constData(), bytes); // moved, not copied
    QVERIFY(one.isEmpty());                  // NOLINT(bugprone-use-after-move): that it is empty is the point
    Secret three(u"another"_s);
    three = std::move(two);
    QCOMPARE(three.text(), u"rahasia"_s);
    QVERIFY(two.isEmpty()); // NOLINT(bugprone-use-after-move): that it is empty is the point
}

void TstSecret::wipes_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("wipe()") << 0;
    QTest::newRow("copied over") << 1;
    QTest::newRow("moved over") << 2;
    QTest::newRow("destroyed") << 3;
}

// The memory is looked at in the moment it is given back.
void TstSecret::wipes()
{
    QFETCH(const int, way);
    const QByteArray marker("rahasia-yang-harus-hilang-dari-memori");
    auto secret = std::make_unique<Secret>(marker);
    Secret other(u"x"_s);
    freedMemory = {.watched = secret->utf8().constData(), .size = static_cast<size_t>(marker.size())};
    switch (way) {
    case 0: secret->wipe(); break;
    case 1: *secret = other; break;
    case 2: *secret = std::move(other); break;
    default: secret.reset(); break;
    }
    QVERIFY2(freedMemory.wasFreed, "the buffer was not given back: this tested nothing");
    QCOMPARE(QByteArray(freedMemory.content.data(), marker.size()), QByteArray(marker.size(), '\0'));
}

void TstSecret::assigningToItselfKeepsIt()
{
    Secret one(u"rahasia"_s);
    Secret &same = one;
    one = same;
    QCOMPARE(one.text(), u"rahasia"_s);
    one = std::move(same);
    QCOMPARE(one.text(), u"rahasia"_s);
}

QTEST_GUILESS_MAIN(TstSecret)
#include "tst_secret.moc"
