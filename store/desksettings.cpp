// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/desksettings.h"

#include "domain/logcategories.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// The names in the file. A release may add keys and never gives one a new meaning.
constexpr auto languageKey = u"language";
constexpr auto themeKey = u"theme";
constexpr auto soundsKey = u"sounds";
constexpr auto idleLockKey = u"session/idleLockMinutes";
constexpr auto passesKey = u"payout/argon2Passes";
constexpr auto memoryKey = u"payout/argon2Mebibytes";
constexpr auto proxyModeKey = u"proxy/mode";
constexpr auto proxyHostKey = u"proxy/host";
constexpr auto proxyPortKey = u"proxy/port";
constexpr auto proxyUserKey = u"proxy/user";
constexpr auto environmentKey = u"session/environment";
constexpr auto usernameKey = u"session/username";
constexpr auto keepPasswordKey = u"session/keepPassword";
constexpr auto viewsGroup = u"view";

constexpr qint64 maximumFileSize = 262'144;
constexpr qsizetype maximumText = 512;
constexpr qsizetype maximumViews = 200;
constexpr qsizetype maximumViewName = 200;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

template <typename Value, size_t Count>
using Words = std::array<std::pair<Value, const char16_t *>, Count>;

constexpr Words<DeskSettings::Language, 3> languages{{{DeskSettings::Language::System, u"system"},
                                                      {DeskSettings::Language::Indonesian, u"id"},
                                                      {DeskSettings::Language::English, u"en"}}};
constexpr Words<DeskSettings::Theme, 4> themes{{{DeskSettings::Theme::System, u"system"},
                                                {DeskSettings::Theme::Light, u"light"},
                                                {DeskSettings::Theme::Dark, u"dark"},
                                                {DeskSettings::Theme::HighContrast, u"contrast"}}};
constexpr Words<ProxySettings::Mode, 3> proxyModes{{{ProxySettings::Mode::System, u"system"},
                                                    {ProxySettings::Mode::None, u"none"},
                                                    {ProxySettings::Mode::Manual, u"manual"}}};

bool isOneLine(const QString &text)
{
    return text.size() <= maximumText
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

// One typed accessor for each kind of value. What does not read leaves the default that `value` came with.
class Reader
{
public:
    explicit Reader(const QSettings &settings)
        : m_settings(settings)
    { }

    template <typename Value, size_t Count>
    void read(const char16_t *key, const Words<Value, Count> &words, Value &value) const
    {
        const QString found = text(key);
        for (const auto &[known, word] : words) {
            if (found == QStringView(word))
                value = known;
        }
    }

    void read(const char16_t *key, QString &value) const
    {
        const QString found = text(key);
        if (isOneLine(found))
            value = found;
    }

    void read(const char16_t *key, bool &value) const
    {
        const QString found = text(key);
        if (found == u"true"_s || found == u"false"_s)
            value = found == u"true"_s;
    }

    void read(const char16_t *key, quint16 &value) const
    {
        bool isNumber = false;
        const quint16 found = text(key).toUShort(&isNumber);
        if (isNumber && found != 0)
            value = found;
    }

    void read(const char16_t *key, int least, int most, int &value) const
    {
        bool isNumber = false;
        const int found = text(key).toInt(&isNumber);
        if (isNumber && found >= least && found <= most)
            value = found;
    }

private:
    [[nodiscard]] QString text(const char16_t *key) const
    {
        return m_settings.value(QString::fromUtf16(key)).toString();
    }

    const QSettings &m_settings;
};

// Names of widgets, joined by strokes; QSettings would write anything else in an escaped form.
bool isViewName(const QString &name)
{
    return !name.isEmpty() && name.size() <= maximumViewName
        && std::all_of(name.begin(), name.end(),
                       [](QChar c) { return c == u'/' || (c.unicode() < 128 && c.isLetterOrNumber()); })
        && !name.startsWith(u'/') && !name.endsWith(u'/') && !name.contains(u"//"_s);
}

QMap<QString, QString> readViews(QSettings &settings)
{
    QMap<QString, QString> views;
    settings.beginGroup(QString::fromUtf16(viewsGroup));
    const QStringList names = settings.allKeys();
    for (const QString &name : names) {
        const QString value = settings.value(name).toString();
        if (views.size() < maximumViews && isViewName(name) && !value.isEmpty() && isOneLine(value))
            views.insert(name, value);
    }
    settings.endGroup();
    return views;
}

void putViews(QSettings &file, const QMap<QString, QString> &views)
{
    file.beginGroup(QString::fromUtf16(viewsGroup));
    file.remove(QString()); // what is no longer arranged
    for (const auto &[name, value] : views.asKeyValueRange())
        file.setValue(name, value);
    file.endGroup();
}

template <typename Value, size_t Count>
QString wordOf(const Words<Value, Count> &words, Value value)
{
    for (const auto &[known, word] : words) {
        if (known == value)
            return QString::fromUtf16(word);
    }
    Q_UNREACHABLE();
}

void put(QSettings &file, const char16_t *key, const QString &value)
{
    file.setValue(QString::fromUtf16(key), value);
}

void putAll(QSettings &file, const DeskSettings &settings)
{
    put(file, languageKey, wordOf(languages, settings.language));
    put(file, themeKey, wordOf(themes, settings.theme));
    put(file, soundsKey, settings.sounds ? u"true"_s : u"false"_s);
    put(file, idleLockKey, QString::number(settings.idleLockMinutes));
    put(file, passesKey, QString::number(settings.payoutHash.passes));
    put(file, memoryKey, QString::number(settings.payoutHash.memoryMebibytes));
    put(file, proxyModeKey, wordOf(proxyModes, settings.proxy.mode));
    put(file, proxyHostKey, settings.proxy.host);
    put(file, proxyPortKey, QString::number(settings.proxy.port));
    put(file, proxyUserKey, settings.proxy.user);
    put(file, environmentKey, settings.lastEnvironment);
    put(file, usernameKey, settings.lastUsername);
    put(file, keepPasswordKey, settings.keepPassword ? u"true"_s : u"false"_s);
    putViews(file, settings.views);
}

bool fits(const DeskSettings &settings)
{
    return isOneLine(settings.proxy.host) && isOneLine(settings.proxy.user) && isOneLine(settings.lastEnvironment)
        && isOneLine(settings.lastUsername) && isWithinBounds(settings.payoutHash)
        && settings.idleLockMinutes >= minimumIdleLockMinutes && settings.idleLockMinutes <= maximumIdleLockMinutes
        && settings.views.size() <= maximumViews
        && std::all_of(settings.views.keyValueBegin(), settings.views.keyValueEnd(), [](const auto &view) {
               return isViewName(view.first) && !view.second.isEmpty() && isOneLine(view.second);
           });
}

// Made before QSettings would make it readable for all; QSettings keeps the permissions of a file that is there.
bool makePrivate(const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return false;
    QFile file(path);
    if (file.exists())
        return file.setPermissions(ownerOnly);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly);
}

QSettings::Status write(const QString &path, const DeskSettings &settings)
{
    if (!makePrivate(path))
        return QSettings::AccessError;
    QSettings file(path, QSettings::IniFormat);
    putAll(file, settings);
    file.sync();
    return file.status();
}

tl::unexpected<Error> storageError(const QString &detail)
{
    return tl::unexpected(Error{.kind = Error::Kind::Storage, .detail = detail});
}

} // namespace

DeskSettingsFile::DeskSettingsFile(QString path)
    : m_path(std::move(path))
{ }

DeskSettings DeskSettingsFile::load() const
{
    DeskSettings settings;
    if (QFileInfo(m_path).size() > maximumFileSize) { // not ours any more; reading it would only cost memory
        qCWarning(logStore, "The settings file is too large; using the defaults.");
        return settings;
    }
    QSettings file(m_path, QSettings::IniFormat);
    if (file.status() != QSettings::NoError)
        qCWarning(logStore, "The settings file is damaged or cannot be read; what is missing gets its default.");
    const Reader reader(file);
    reader.read(languageKey, languages, settings.language);
    reader.read(themeKey, themes, settings.theme);
    reader.read(soundsKey, settings.sounds);
    reader.read(idleLockKey, minimumIdleLockMinutes, maximumIdleLockMinutes, settings.idleLockMinutes);
    reader.read(passesKey, minimumArgon2Passes, maximumArgon2Passes, settings.payoutHash.passes);
    reader.read(memoryKey, minimumArgon2Mebibytes, maximumArgon2Mebibytes, settings.payoutHash.memoryMebibytes);
    reader.read(proxyModeKey, proxyModes, settings.proxy.mode);
    reader.read(proxyHostKey, settings.proxy.host);
    reader.read(proxyPortKey, settings.proxy.port);
    reader.read(proxyUserKey, settings.proxy.user);
    reader.read(environmentKey, settings.lastEnvironment);
    reader.read(usernameKey, settings.lastUsername);
    reader.read(keepPasswordKey, settings.keepPassword);
    settings.views = readViews(file);
    return settings;
}

Result<void> DeskSettingsFile::save(const DeskSettings &settings) const
{
    if (!fits(settings))
        return tl::unexpected(Error{.kind = Error::Kind::InvalidInput, .detail = u"a setting is too long"_s});
    if (QFileInfo(m_path).isFile() && QFileInfo(m_path).size() > maximumFileSize)
        QFile::remove(m_path);
    auto status = write(m_path, settings);
    // QSettings writes nothing over a file that it cannot read in full; what could be read of it is in `settings`.
    if (status == QSettings::FormatError && QFile::remove(m_path))
        status = write(m_path, settings);
    if (status != QSettings::NoError)
        return storageError(u"the settings file cannot be written"_s);
    return {};
}
