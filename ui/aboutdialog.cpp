// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aboutdialog.h"

#include "ui/controls.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : TranslatedDialog(parent)
    , m_purpose(makeParagraph(this, u"aboutPurpose"_s))
    , m_licence(makeParagraph(this, u"aboutLicence"_s, Ink::Muted))
    , m_qt(makeLabel(this, u"aboutQt"_s, TextSize::Small, Ink::Muted))
    , m_close(makePrimaryButton(this, u"aboutClose"_s))
{
    setObjectName(u"aboutDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    QLabel *face = makeLabel(this, u"aboutFace"_s);
    face->setPixmap(applicationIcon(false).pixmap(size::faceLarge, devicePixelRatioF()));
    QLabel *name = makeLabel(this, u"aboutName"_s, TextSize::Title);
    name->setText(u"USAPI Console %1"_s.arg(QString::fromLatin1(CONSOLE_VERSION)));
    for (QLabel *label : {m_purpose, m_licence})
        label->setMinimumWidth(size::form);
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, space::xl, space::m);
    for (QLabel *label : {face, name, m_purpose, m_licence, m_qt})
        layout->addWidget(label);
    layout->addSpacing(space::s);
    layout->addWidget(m_close, 0, Qt::AlignRight);
    m_close->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About USAPI Console"));
    m_purpose->setText(tr("For the people who run the payments of a marketplace: look up invoices, balances and banks "
                          "through USAPI."));
    m_licence->setText(tr("Free software under the GNU General Public License, version 3 or later. It comes without "
                          "any warranty."));
    m_qt->setText(tr("Running on Qt %1").arg(QString::fromLatin1(qVersion())));
    setWords(m_close, tr("&Close"));
}

void showAbout(QWidget *parent)
{
    (new AboutDialog(parent))->open(); // nothing stops while it is shown
}
