// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/layers.h"

#include <QDir>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Layer {
    QString folder{};
    QStringList folders{};   // beside its own
    QStringList qtModules{}; // beside QtCore
    QStringList libraries{}; // how their headers begin
    bool operatingSystem = false;
};

// The longest folder that fits counts: app/flows is stricter than app.
const QList<Layer> &table()
{
    static const QList<Layer> layers{
        {u"domain"_s, {}, {}, {}},
        {u"usapi"_s, {u"domain"_s}, {u"QtNetwork"_s}, {u"nlohmann/"_s, u"sodium.h"_s}, true},
        {u"store"_s, {u"domain"_s}, {u"QtSql"_s, u"QtDBus"_s}, {u"qt6keychain/"_s, u"sodium.h"_s}, true},
        {u"files"_s, {u"domain"_s}, {u"QtGui"_s}, {u"csv.h"_s, u"xlsxwriter.h"_s, u"zip.h"_s}},
        {u"models"_s, {u"domain"_s}, {}, {}},
        {u"ui"_s,
         {u"models"_s, u"domain"_s},
         {u"QtGui"_s, u"QtWidgets"_s, u"QtPrintSupport"_s},
         {u"qrencode.h"_s, u"zbar.h"_s}},
        {u"sandbox"_s, {u"domain"_s}, {}, {u"httplib.h"_s, u"nlohmann/"_s, u"sodium.h"_s}, true},
        {u"app"_s,
         {u"ui"_s, u"models"_s, u"usapi"_s, u"store"_s, u"files"_s, u"domain"_s, u"sandbox"_s},
         {u"QtGui"_s, u"QtWidgets"_s, u"QtNetwork"_s, u"QtSql"_s, u"QtDBus"_s, u"QtPrintSupport"_s},
         {u"canberra.h"_s},
         true},
        {u"app/flows"_s,
         {u"models"_s, u"usapi"_s, u"store"_s, u"files"_s, u"domain"_s, u"sandbox"_s},
         {u"QtNetwork"_s},
         {}},
        {u"app/logging"_s, {u"domain"_s}, {}, {}, true},
    };
    return layers;
}

const Layer *layerOf(const QString &path)
{
    const Layer *best = nullptr;
    for (const Layer &layer : table()) {
        if (path.startsWith(layer.folder + u'/') && (!best || layer.folder.size() > best->folder.size()))
            best = &layer;
    }
    return best;
}

// QString -> QtCore; empty when no module of the installed Qt has such a header.
QString qtModuleOf(const QString &header)
{
    static QHash<QString, QString> known;
    if (const auto found = known.constFind(header); found != known.cend())
        return *found;
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    QString module;
    if (header.startsWith(u"Qt"_s) && header.contains(u'/')) {
        module = header.section(u'/', 0, 0);
    } else {
        const QStringList modules = headers.entryList({u"Qt*"_s}, QDir::Dirs);
        const auto found = std::find_if(modules.cbegin(), modules.cend(), [&](const QString &candidate) {
            return headers.exists(candidate + u'/' + header);
        });
        module = found == modules.cend() ? QString{} : *found;
    }
    known.insert(header, module);
    return module;
}

bool isStandard(const QString &header)
{
    static const QRegularExpression form(u"^[a-z_0-9]+$"_s);
    return form.match(header).hasMatch();
}

bool isOperatingSystem(const QString &header)
{
    static const QRegularExpression form(
        u"^(sys|netinet|arpa|linux)/|^(unistd|pthread|fcntl|io|windows|mmsystem|qt_windows|signal)\\.h$"_s);
    return form.match(header).hasMatch();
}

bool beginsWithAny(const QString &text, const QStringList &beginnings)
{
    return std::any_of(beginnings.cbegin(), beginnings.cend(),
                       [&](const QString &beginning) { return text.startsWith(beginning); });
}

QString brokenByQuoted(const Layer &layer, const QString &name)
{
    const QString folder = name.section(u'/', 0, -2);
    if (folder.isEmpty())
        return name.endsWith(u".moc"_s) ? QString{} : u"is not written from the project's root"_s;
    if (folder == layer.folder || folder.startsWith(layer.folder + u'/'))
        return {};
    const bool allowed = std::any_of(layer.folders.cbegin(), layer.folders.cend(), [&](const QString &other) {
        return folder == other || folder.startsWith(other + u'/');
    });
    return allowed ? QString{} : layer.folder + u" may not include "_s + folder;
}

QString brokenByAngled(const Layer &layer, const QString &name)
{
    static const QStringList everywhere{u"tl/expected.hpp"_s};
    if (isStandard(name) || everywhere.contains(name) || beginsWithAny(name, layer.libraries))
        return {};
    if (isOperatingSystem(name))
        return layer.operatingSystem ? QString{} : layer.folder + u" may not ask the operating system"_s;
    const QString module = qtModuleOf(name);
    if (module == u"QtCore"_s || layer.qtModules.contains(module))
        return {};
    return module.isEmpty() ? layer.folder + u" does not use this library"_s
                            : layer.folder + u" does not use "_s + module;
}

} // namespace

QList<Include> includesOf(const QString &text)
{
    static const QRegularExpression form(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s,
                                         QRegularExpression::MultilineOption);
    QList<Include> found;
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        found.append({match.captured(2), match.captured(1) == u"\""_s});
    }
    return found;
}

QString brokenRule(const QString &path, const Include &include)
{
    if (path.startsWith(u"tests/"_s))
        return {};
    const Layer *layer = layerOf(path);
    if (!layer)
        return u"lies in no layer"_s;
    return include.quoted ? brokenByQuoted(*layer, include.name) : brokenByAngled(*layer, include.name);
}
