// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journalpieces.h"

#include "ui/dayrange.h"
#include "ui/pagedtable.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QSignalBlocker>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

// Its name is the translators' context.
struct JournalPieces {
    Q_DECLARE_TR_FUNCTIONS(JournalPieces)
};

void fillChoice(QComboBox *choice, const QString &name, const QList<std::pair<QString, QString>> &entries)
{
    const QSignalBlocker quiet(choice);
    const int chosen = choice->currentIndex();
    const QString data = choice->currentData().toString();
    choice->clear();
    for (const auto &[text, value] : entries)
        choice->addItem(text, value);
    const int same = data.isEmpty() ? chosen : choice->findData(data);
    choice->setCurrentIndex(same >= 0 && same < choice->count() ? same : 0);
    choice->setAccessibleName(name);
}

QFileDialog *makeSaveDialog(QWidget *parent, const QString &title, const QString &name, const QString &suffix,
                            const QString &filter)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString day = wibToday(QDateTime::currentDateTimeUtc()).toString(Qt::ISODate);
    auto *dialog = new QFileDialog(parent, title, folder.filePath(u"%1 %2.%3"_s.arg(name, day, suffix)), filter);
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(u"%1 %2.%3"_s.arg(name, day, suffix));
    return dialog;
}

Advice tooManyToCopy(qint64 rows)
{
    return {
        .headline = JournalPieces::tr("%1 rows are too many for the clipboard").arg(numberText(rows)),
        .whatToDo =
            JournalPieces::tr("Up to %1 can be copied. Export them instead.").arg(numberText(PagedTable::mostCopied)),
        .mayRetry = false};
}

QStringList auditExportHeaders()
{
    return {JournalPieces::tr("Row"),    JournalPieces::tr("Time (WIB)"), JournalPieces::tr("Who"),
            JournalPieces::tr("Desk"),   JournalPieces::tr("What"),       JournalPieces::tr("Result"),
            JournalPieces::tr("Object"), JournalPieces::tr("Object id"),  JournalPieces::tr("Before"),
            JournalPieces::tr("After"),  JournalPieces::tr("SHA-256")};
}
