// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datafolders.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

DataFolders dataFoldersOf(const QString &dataDir, const QString &profile)
{
    const QString base = dataDir.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/usapi-console"_s
        : QDir(dataDir).absolutePath();
    return {base + u'/' + profile};
}

Result<DataFolders> openDataFolders(const QString &dataDir, const QString &profile)
{
    const DataFolders folders = dataFoldersOf(dataDir, profile);
    for (const QString &folder : {folders.root, folders.logs(), QFileInfo(folders.sandboxLedger()).path()}) {
        if (!QDir().mkpath(folder))
            return tl::unexpected(Error{.kind = Error::Kind::Storage, .detail = u"cannot make the folder "_s + folder});
    }
    // Names of customers and amounts lie here: no other user of this computer needs to read them.
    QFile::setPermissions(folders.root, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folders;
}
