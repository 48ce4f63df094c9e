// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/desksettings.h"

#include "domain/counter.h"
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
constexpr auto displayKey = u"counter/display";
constexpr auto monitorKey = u"counter/monitor";
constexpr auto idleTextKey = u"counter/idleText";
constexpr auto idlePictureKey = u"counter/idlePicture";
constexpr auto printReceiptKey = u"counter/printReceipt";
constexpr auto printerKey = u"counter/printer";
constexpr auto paperKey = u"counter/paper";
constexpr auto accountKey = u"counter/account";
constexpr auto deskCodeKey = u"counter/deskCode";
constexpr auto storeKey = u"counter/store";
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
constexpr Words<CounterSettings::Display, 3> displays{{{CounterSettings::Display::Off, u"off"},
                                                       {CounterSettings::Display::FullScreen, u"full"},
                                                       {CounterSettings::Display::Window, u"window"}}};
constexpr Words<CounterSettings::Paper, 3> papers{{{CounterSettings::Paper::Roll58, u"58"},
                                                   {CounterSettings::Paper::Roll80, u"80"},
                                                   {CounterSettings::Paper::A4, u"a4"}}};

bool isOneLine(const QString &text, qsizetype most = maximumText)
{
    return text.size() <= most
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

    void read(const char16_t *key, QString &value, qsizetype most = maximumText) const
    {
        const QString found = text(key);
        if (isOneLine(found, most))
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

void putCounter(QSettings &file, const CounterSettings &counter)
{
    put(file, displayKey, wordOf(displays, counter.display));
    put(file, monitorKey, counter.monitor);
    put(file, idleTextKey, counter.idleText);
    put(file, idlePictureKey, counter.idlePicture);
    put(file, printReceiptKey, counter.printReceipt ? u"true"_s : u"false"_s);
    put(file, printerKey, counter.printer);
    put(file, paperKey, wordOf(papers, counter.paper));
    put(file, accountKey, counter.account);
    put(file, deskCodeKey, counter.deskCode);
    put(file, storeKey, counter.store);
}

CounterSettings readCounter(const Reader &reader)
{
    CounterSettings counter;
    reader.read(displayKey, displays, counter.display);
    reader.read(monitorKey, counter.monitor);
    reader.read(idleTextKey, counter.idleText, maximumIdleText);
    reader.read(idlePictureKey, counter.idlePicture);
    reader.read(printReceiptKey, counter.printReceipt);
    reader.read(printerKey, counter.printer);
    reader.read(paperKey, papers, counter.paper);
    reader.read(accountKey, counter.account);
    reader.read(deskCodeKey, counter.deskCode);
    reader.read(storeKey, counter.store);
    if (!isDeskCode(counter.deskCode)) // it becomes a part of every number
        counter.deskCode.clear();
    return counter;
}

bool fits(const CounterSettings &counter)
{
    return isOneLine(counter.monitor) && isOneLine(counter.idleText, maximumIdleText) && isOneLine(counter.idlePicture)
        && isOneLine(counter.printer) && isOneLine(counter.account) && isOneLine(counter.store)
        && (counter.deskCode.isEmpty() || isDeskCode(counter.deskCode));
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
    putCounter(file, settings.counter);
    putViews(file, settings.views);
}

bool fits(const DeskSettings &settings)
{
    return isOneLine(settings.proxy.host) && isOneLine(settings.proxy.user) && isOneLine(settings.lastEnvironment)
        && isOneLine(settings.lastUsername) && fits(settings.counter) && isWithinBounds(settings.payoutHash)
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
    settings.counter = readCounter(reader);
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
