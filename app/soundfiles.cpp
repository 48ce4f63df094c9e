// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/soundfiles.h"

#include <QFile>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must not stand in a namespace.
static void registerSounds()
{
    static const bool once = [] {
        Q_INIT_RESOURCE(console_resources);
        return true;
    }();
    Q_UNUSED(once)
}

QString soundFileName(Sound sound)
{
    switch (sound) {
    case Sound::Paid: return u"paid.wav"_s;
    case Sound::Error: return u"error.wav"_s;
    }
    Q_UNREACHABLE();
}

QString soundResource(Sound sound)
{
    registerSounds();
    return u":/sounds/"_s + soundFileName(sound);
}

QByteArray soundBytes(Sound sound)
{
    QFile file(soundResource(sound));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
