// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progressstrip.h"

#include "ui/controls.h"
#include "ui/sign.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 1'000; // of the bar, whatever is counted

} // namespace

ProgressStrip::ProgressStrip(QWidget *parent)
    : TranslatedWidget(parent)
    , m_sign(new Sign(Icon::Hourglass, size::icon, this))
    , m_bar(new QProgressBar(this))
    , m_sentence(makeLabel(this, u"progressSentence"_s))
    , m_stop(makeButton(this, u"progressStop"_s, Icon::Stop))
{
    setObjectName(u"progressStrip"_s);
    m_bar->setObjectName(u"progressBar"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(size::progress);
    m_bar->setRange(0, steps);
    m_sentence->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    setMargins(row, 0, space::s);
    row->addWidget(m_sign);
    row->addWidget(m_bar);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &ProgressStrip::stopRequested);
    hide();
    retranslate();
}

void ProgressStrip::setProgress(const QString &sentence, qint64 done, qint64 total)
{
    m_sentence->setText(sentence);
    m_sign->setVisible(total <= 0);
    m_bar->setVisible(total > 0);
    if (total > 0)
        m_bar->setValue(int(std::clamp<qint64>(done, 0, total) * steps / total));
    m_bar->setAccessibleName(sentence);
    show();
}

void ProgressStrip::setStopOffered(bool offered)
{
    m_stop->setVisible(offered);
}

void ProgressStrip::end()
{
    hide();
}

void ProgressStrip::retranslate()
{
    setWords(m_stop, tr("&Stop"));
}
