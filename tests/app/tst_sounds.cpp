// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/soundfiles.h"
#include "app/sounds.h"

#include <QElapsedTimer>
#include <QTest>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class RecordingPlayer final : public SoundPlayer
{
public:
    explicit RecordingPlayer(QList<Sound> *played)
        : m_played(played)
    { }
    void play(Sound sound) override { m_played->append(sound); }

private:
    QList<Sound> *m_played;
};

QList<int> samplesOf(const QByteArray &wav)
{
    QList<int> samples;
    for (qsizetype at = 44; at + 1 < wav.size(); at += 2)
        samples.append(qFromLittleEndian<qint16>(wav.constData() + at));
    return samples;
}

} // namespace

class TstSounds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSettingDecides();
    void manyAtOnceAreOne();
    void filesAreShortAndSoft_data();
    void filesAreShortAndSoft();
    void playingNeverHoldsUp();
};

void TstSounds::theSettingDecides()
{
    QList<Sound> played;
    Sounds sounds(std::make_unique<RecordingPlayer>(&played));
    sounds.setEnabled(false);
    sounds.play(Sound::Paid);
    sounds.play(Sound::Error);
    QVERIFY(played.isEmpty());
    sounds.setEnabled(true);
    sounds.play(Sound::Paid);
    QCOMPARE(played, QList{Sound::Paid});
}

void TstSounds::manyAtOnceAreOne()
{
    QList<Sound> played;
    Sounds sounds(std::make_unique<RecordingPlayer>(&played));
    for (int i = 0; i < 10; ++i)
        sounds.play(Sound::Error);
    sounds.play(Sound::Paid); // another thing happened
    QCOMPARE(played, (QList{Sound::Error, Sound::Paid}));
    const auto again = [&] {
        sounds.play(Sound::Error);
        return played.size() == 3;
    };
    QTRY_VERIFY(again()); // after the pause it is heard again
}

void TstSounds::filesAreShortAndSoft_data()
{
    QTest::addColumn<Sound>("sound");
    QTest::newRow("paid") << Sound::Paid;
    QTest::newRow("error") << Sound::Error;
}

void TstSounds::filesAreShortAndSoft()
{
    QFETCH(const Sound, sound);
    const QByteArray wav = soundBytes(sound);
    QVERIFY(wav.size() > 10'000);
    QVERIFY(wav.size() < 50'000);
    QVERIFY(wav.startsWith("RIFF") && wav.mid(8, 8) == "WAVEfmt ");
    QCOMPARE(qFromLittleEndian<quint16>(wav.constData() + 22), quint16(1)); // mono
    QCOMPARE(qFromLittleEndian<quint16>(wav.constData() + 34), quint16(16));
    const QList<int> samples = samplesOf(wav);
    const auto [lowest, highest] = std::minmax_element(samples.begin(), samples.end());
    const int peak = qMax(-*lowest, *highest);
    QVERIFY2(peak > 10'000 && peak < 22'000, qPrintable(QString::number(peak))); // heard, but never at full
    QVERIFY(qAbs(samples.first()) < 100);                                        // begins and ends in silence: no click
    QVERIFY(qAbs(samples.last()) < 100);
}

// Without a sound server, or with one that answers late, the caller goes on at once.
void TstSounds::playingNeverHoldsUp()
{
    qputenv("CANBERRA_DRIVER", "null");
    const auto player = makeSystemSoundPlayer();
    QElapsedTimer clock;
    clock.start();
    for (const Sound sound : {Sound::Paid, Sound::Error, Sound::Paid})
        player->play(sound);
    QVERIFY(clock.elapsed() < 500);
}

QTEST_GUILESS_MAIN(TstSounds)
#include "tst_sounds.moc"
