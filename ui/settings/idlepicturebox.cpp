// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/idlepicturebox.h"

#include "domain/plaintext.h"
#include "ui/controls.h"
#include "ui/problemlabel.h"
#include "ui/settings/words.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize thumbnail{192, 108};
constexpr qsizetype longestName = 60;

} // namespace

IdlePictureBox::IdlePictureBox(QWidget *parent)
    : TranslatedWidget(parent)
    , m_label(makeLabel(this, u"idlePictureLabel"_s))
    , m_picture(makeLabel(this, u"idlePictureSeen"_s))
    , m_name(makeParagraph(this, u"idlePictureName"_s, Ink::Muted))
    , m_choose(makeButton(this, u"idlePictureChoose"_s, Icon::Plus))
    , m_remove(makeButton(this, u"idlePictureRemove"_s, Icon::Close))
    , m_problem(new ProblemLabel(m_choose, u"idlePictureProblem"_s, this))
{
    auto *buttons = new QHBoxLayout;
    setMargins(buttons, 0, space::s);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *grid = new QGridLayout(this); // as FormGrid's: it stands under one
    setMargins(grid, 0, space::xs);
    grid->setHorizontalSpacing(space::l);
    grid->setColumnMinimumWidth(0, size::labels);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_label, 0, 0, Qt::AlignTop);
    grid->addWidget(m_picture, 0, 1);
    grid->addWidget(m_name, 1, 1);
    grid->addWidget(m_problem, 2, 1);
    grid->addLayout(buttons, 3, 1);
    connect(m_choose, &QPushButton::clicked, this, &IdlePictureBox::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_choose->setFocus();
        setPath({});
        Q_EMIT edited();
    });
    retranslate();
    refresh();
}

void IdlePictureBox::setPath(const QString &path)
{
    m_path = path;
    refresh();
}

void IdlePictureBox::choose()
{
    auto *dialog = new QFileDialog(this, tr("Picture between sales"), QFileInfo(m_path).absolutePath(),
                                   tr("Pictures (*.png *.jpg *.jpeg)"));
    dialog->setObjectName(u"idlePictureFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        setPath(path);
        Q_EMIT edited();
    });
    dialog->open();
}

void IdlePictureBox::refresh()
{
    const bool any = !m_path.isEmpty();
    QString problem;
    QPixmap seen;
    if (any) {
        if (const auto picture = readIdlePicture(m_path, thumbnail * devicePixelRatioF())) {
            seen = QPixmap::fromImage(*picture);
            seen.setDevicePixelRatio(devicePixelRatioF());
        } else {
            problem = describe(picture.error());
        }
    }
    m_hasProblem = !problem.isEmpty();
    m_picture->setPixmap(seen);
    m_picture->setVisible(!seen.isNull());
    m_name->setText(any ? boundedPlainText(QFileInfo(m_path).fileName(), longestName) : tr("None: the text is shown."));
    m_problem->setProblem(problem);
    m_remove->setEnabled(any);
}

void IdlePictureBox::retranslate()
{
    m_label->setText(tr("Picture"));
    m_picture->setAccessibleName(tr("The picture in small"));
    ::setWords(m_choose, tr("Choose a &picture…"));
    ::setWords(m_remove, tr("Re&move the picture"));
    refresh();
}
