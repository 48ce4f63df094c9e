// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aboutdialog.h"

#include "ui/controls.h"

#include <QCoreApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

struct About {
    Q_DECLARE_TR_FUNCTIONS(About)
};

void showAbout(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"aboutDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(About::tr("About USAPI Console"));
    auto *layout = new QVBoxLayout(dialog);
    setMargins(layout, space::xl, space::m);

    QLabel *face = makeLabel(dialog, u"aboutFace"_s);
    face->setPixmap(applicationIcon(false).pixmap(size::faceLarge, dialog->devicePixelRatioF()));
    QLabel *name = makeLabel(dialog, u"aboutName"_s, TextSize::Title);
    name->setText(u"USAPI Console %1"_s.arg(QString::fromLatin1(CONSOLE_VERSION)));
    QLabel *purpose = makeParagraph(dialog, u"aboutPurpose"_s);
    purpose->setText(About::tr("For the people who run the payments of a marketplace: look up invoices, balances and "
                               "banks through USAPI."));
    QLabel *licence = makeParagraph(dialog, u"aboutLicence"_s, Ink::Muted);
    licence->setText(About::tr("Free software under the GNU General Public License, version 3 or later. It comes "
                               "without any warranty."));
    QLabel *qt = makeLabel(dialog, u"aboutQt"_s, TextSize::Small, Ink::Muted);
    qt->setText(About::tr("Running on Qt %1").arg(QString::fromLatin1(qVersion())));
    for (QLabel *label : {purpose, licence})
        label->setMinimumWidth(size::form);
    for (QLabel *label : {face, name, purpose, licence, qt})
        layout->addWidget(label);

    QPushButton *close = makePrimaryButton(dialog, u"aboutClose"_s);
    setWords(close, About::tr("&Close"));
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    layout->addSpacing(space::s);
    layout->addWidget(close, 0, Qt::AlignRight);
    dialog->open(); // nothing stops while it is shown
}
