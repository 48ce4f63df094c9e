// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journaldialogs.h"

#include "ui/confirmdialog.h"
#include "ui/locale.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

class JournalDialogs
{
    Q_DECLARE_TR_FUNCTIONS(JournalDialogs)
public:
    static QFileDialog *chooser(QWidget *parent, const QString &title, const QString &at);
    static QFileDialog *copy(QWidget *parent, const QString &suggestedName);
    static QFileDialog *restore(QWidget *parent, const QString &folder);
    static ConfirmDialog *restoreQuestion(QWidget *parent, const QString &name, const JournalCopyFacts &copy);
    static ConfirmDialog *acceptQuestion(QWidget *parent, const QString &name);
};

QFileDialog *JournalDialogs::chooser(QWidget *parent, const QString &title, const QString &at)
{
    auto *dialog = new QFileDialog(parent, title, at, tr("Journals (*.sqlite)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

QFileDialog *JournalDialogs::copy(QWidget *parent, const QString &suggestedName)
{
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!folder.exists())
        folder = QDir::home();
    QFileDialog *dialog = chooser(parent, tr("Copy the journal to"), folder.filePath(suggestedName));
    dialog->setObjectName(u"copyJournalFile"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // it is never written over: that is said afterwards
    dialog->setDefaultSuffix(u"sqlite"_s);
    return dialog;
}

QFileDialog *JournalDialogs::restore(QWidget *parent, const QString &folder)
{
    QFileDialog *dialog = chooser(parent, tr("Which copy is to become the journal?"), folder);
    dialog->setObjectName(u"restoreJournalFile"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    return dialog;
}

ConfirmDialog *JournalDialogs::restoreQuestion(QWidget *parent, const QString &name, const JournalCopyFacts &copy)
{
    const QFileInfo file(copy.file);
    auto *dialog = new ConfirmDialog(
        {.headline = tr("Put this copy in the journal's place?"),
         .facts = {{u"copyFile"_s, tr("Copy"), file.fileName(), true},
                   {u"copyWritten"_s, tr("Written"), timeText(file.lastModified().toUTC())},
                   {u"copyEntries"_s, tr("Entries in its log"), numberText(copy.entries)},
                   {u"copySize"_s, tr("Size"), displayLocale().formattedDataSize(copy.bytes)},
                   {u"copyJournal"_s, tr("Journal id"), copy.journalId, true}},
         .effect = tr("What was written down after this copy was made is then no longer in the journal. Find out first "
                      "which payouts were sent since. The present file is set aside, not deleted, and the log says who "
                      "did this and why."),
         .verb = tr("Restore this copy"),
         .destructive = true,
         .typed = name,
         .asksReason = true},
        parent);
    dialog->setObjectName(u"restoreQuestion"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

ConfirmDialog *JournalDialogs::acceptQuestion(QWidget *parent, const QString &name)
{
    auto *dialog = new ConfirmDialog(
        {.headline = tr("Accept this journal as the right one?"),
         .effect = tr("This computer remembers another journal, or more entries than this one has. Payouts may be "
                      "missing from it, and with them the locks that keep them from being sent twice. Accepting "
                      "unlocks money; the log says who did this and why."),
         .verb = tr("Accept this journal"),
         .destructive = true,
         .typed = name,
         .asksReason = true},
        parent);
    dialog->setObjectName(u"acceptQuestion"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

QFileDialog *makeCopyDialog(QWidget *parent, const QString &suggestedName)
{
    return JournalDialogs::copy(parent, suggestedName);
}

QFileDialog *makeRestoreDialog(QWidget *parent, const QString &folder)
{
    return JournalDialogs::restore(parent, folder);
}

ConfirmDialog *makeRestoreQuestion(QWidget *parent, const QString &name, const JournalCopyFacts &copy)
{
    return JournalDialogs::restoreQuestion(parent, name, copy);
}

ConfirmDialog *makeAcceptQuestion(QWidget *parent, const QString &name)
{
    return JournalDialogs::acceptQuestion(parent, name);
}
