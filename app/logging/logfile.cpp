// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging/logfile.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ownerFolder = ownerFile | QFileDevice::ExeOwner;

} // namespace

bool LogFile::open(const QString &folder)
{
    close();
    m_folder = folder;
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder))
            return false;
        QFile::setPermissions(folder, ownerFolder);
    }
    return openCurrent();
}

bool LogFile::append(const QString &line)
{
    if (!m_file.isOpen() && (m_folder.isEmpty() || !openCurrent())) // a full disk or a lost share may come back
        return false;
    const QByteArray bytes = line.toUtf8() + '\n';
    if (m_file.size() > 0 && m_file.size() + bytes.size() > maximumSize && !rotate())
        return false;
    return m_file.write(bytes) == bytes.size();
}

void LogFile::close()
{
    m_file.close();
    m_folder.clear();
}

QString LogFile::path(int age) const
{
    return m_folder + (age == 0 ? u"/console.log"_s : u"/console.%1.log"_s.arg(age));
}

bool LogFile::openCurrent()
{
    m_file.setFileName(path(0));
    // Unbuffered: each line is one write at the file's end, also when a second copy of the program logs there.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, ownerFile))
        return false;
    m_file.setPermissions(ownerFile); // a file that was there keeps its own otherwise
    return true;
}

bool LogFile::rotate()
{
    m_file.close();
    QFile::remove(path(kept - 1));
    for (int age = kept - 1; age > 0; --age)
        QFile::rename(path(age - 1), path(age));
    if (QFileInfo::exists(path(0))) // Windows, while something else has it open: better shortened than without bound
        QFile::resize(path(0), 0);
    return openCurrent();
}
