// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journalpieces.h"

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

namespace {

enum class Days { Any, Today, Yesterday, Week, Month, Range };

} // namespace

void fillDays(QComboBox *choice)
{
    fillChoice(choice, JournalPieces::tr("Days"),
               {{JournalPieces::tr("Any day"), {}},
                {JournalPieces::tr("Today"), {}},
                {JournalPieces::tr("Yesterday"), {}},
                {JournalPieces::tr("Last 7 days"), {}},
                {JournalPieces::tr("Last 31 days"), {}},
                {JournalPieces::tr("From … until …"), {}}});
}

bool isDayRange(const QComboBox *choice)
{
    return Days(choice->currentIndex()) == Days::Range;
}

DaySpan chosenDays(const QComboBox *choice, const DayRange *range)
{
    const QDate today = wibToday(QDateTime::currentDateTimeUtc());
    switch (Days(choice->currentIndex())) {
    case Days::Any: return {};
    case Days::Today: return spanOf(today, today);
    case Days::Yesterday: return spanOf(today.addDays(-1), today.addDays(-1));
    case Days::Week: return spanOf(today.addDays(-6), today);
    case Days::Month: return spanOf(today.addDays(-30), today);
    case Days::Range: return range->span();
    }
    return {};
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
