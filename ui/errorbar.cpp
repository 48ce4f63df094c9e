// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errorbar.h"

#include "ui/controls.h"
#include "ui/sign.h"
#include "ui/stylepainting.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(ErrorBar::Kind kind)
{
    switch (kind) {
    case ErrorBar::Kind::Error: return Tone::Negative;
    case ErrorBar::Kind::Warning: return Tone::Warning;
    case ErrorBar::Kind::Info: return Tone::Info;
    }
    Q_UNREACHABLE();
}

Icon shapeOf(ErrorBar::Kind kind)
{
    switch (kind) {
    case ErrorBar::Kind::Error: return Icon::Error;
    case ErrorBar::Kind::Warning: return Icon::Warning;
    case ErrorBar::Kind::Info: return Icon::Info;
    }
    Q_UNREACHABLE();
}

} // namespace

ErrorBar::ErrorBar(QWidget *parent)
    : TranslatedWidget(parent)
    , m_shape(new Sign(Icon::Error, size::icon + space::xs, this))
    , m_headline(makeLabel(this, u"errorHeadline"_s, TextSize::Strong))
    , m_whatToDo(makeParagraph(this, u"errorWhatToDo"_s))
    , m_serverLabel(makeLabel(this, u"errorServerLabel"_s, TextSize::Small, Ink::Muted))
    , m_serverWords(makeParagraph(this, u"errorServerWords"_s))
    , m_retry(makeButton(this, u"errorRetry"_s, Icon::Refresh))
    , m_dismiss(makeIconButton(this, u"errorDismiss"_s, Icon::Close))
{
    setObjectName(u"errorBar"_s);
    m_headline->setWordWrap(true);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_serverWords->setFont(monospaceFont());
    // Sign, headline and buttons stand on one line.
    m_headline->setMinimumHeight(m_dismiss->sizeHint().height());
    m_headline->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    auto *words = new QVBoxLayout;
    setMargins(words, 0, space::half);
    words->addWidget(m_headline);
    words->addWidget(m_whatToDo);
    words->addWidget(m_serverLabel);
    words->addWidget(m_serverWords);
    words->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    setMargins(layout, space::s, space::m);
    auto *shape = new QVBoxLayout;
    shape->addSpacing((m_dismiss->sizeHint().height() - m_shape->height()) / 2);
    shape->addWidget(m_shape);
    shape->addStretch(1);
    layout->addSpacing(space::xs);
    layout->addLayout(shape);
    layout->addLayout(words, 1);
    layout->addWidget(m_retry, 0, Qt::AlignTop);
    layout->addWidget(m_dismiss, 0, Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    connect(m_retry, &QPushButton::clicked, this, &ErrorBar::retryRequested);
    connect(m_dismiss, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT dismissed();
    });
    hide();
    retranslate();
}

void ErrorBar::showAdvice(const Advice &advice, Kind kind)
{
    m_advice = advice;
    m_kind = kind;
    m_shape->setSign(shapeOf(kind), toneOf(kind));
    m_headline->setText(advice.headline);
    m_whatToDo->setText(advice.whatToDo);
    m_whatToDo->setVisible(!advice.whatToDo.isEmpty());
    m_serverWords->setText(advice.serverWords);
    m_serverLabel->setVisible(!advice.serverWords.isEmpty());
    m_serverWords->setVisible(!advice.serverWords.isEmpty());
    m_retry->setVisible(advice.mayRetry && m_retryOffered);
    setAccessibleName(advice.headline);
    setAccessibleDescription(advice.whatToDo);
    show();
    update();
    announce();
}

void ErrorBar::showError(const Error &error, Situation situation)
{
    showAdvice(describe(error, situation), error.kind == Error::Kind::Cancelled ? Kind::Info : Kind::Error);
    m_source = {error, situation};
}

void ErrorBar::clear()
{
    m_source.reset();
    m_advice = {};
    hide();
}

void ErrorBar::setRetryOffered(bool offered)
{
    m_retryOffered = offered;
    m_retry->setVisible(offered && m_advice.mayRetry);
}

void ErrorBar::setDismissOffered(bool offered)
{
    m_dismiss->setVisible(offered);
}

void ErrorBar::retranslate()
{
    m_serverLabel->setText(tr("The server's own words:"));
    setWords(m_retry, tr("Try again"));
    setHint(m_dismiss, tr("Close this message"));
    if (m_source) {
        const auto source = *m_source; // showError() writes to what it reads from
        showError(source.first, source.second);
    }
}

void ErrorBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ToneColours tone = colours(toneOf(m_kind), currentTheme());
    QPainter painter(this);
    stylepainting::ground(&painter, rect(), tone.fill, tone.line);
}

void ErrorBar::announce()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}
