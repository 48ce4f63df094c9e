// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkview.h"

#include "domain/plaintext.h"
#include "ui/controls.h"
#include "ui/linkcheck.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// A label breaks lines at spaces only; a link has none. Zero-width spaces would be copied along, so cut instead.
constexpr qsizetype longestShown = 160;

} // namespace

LinkView::LinkView(QWidget *parent)
    : TranslatedWidget(parent)
    , m_title(makeLabel(this, u"linkTitle"_s, TextSize::Strong))
    , m_host(makeLabel(this, u"linkHost"_s))
    , m_whole(makeParagraph(this, u"linkWhole"_s, Ink::Muted))
    , m_note(makeParagraph(this, u"linkNote"_s, Ink::Muted))
    , m_open(makeButton(this, u"openLink"_s, Icon::Open))
    , m_copy(makeButton(this, u"copyLink"_s, Icon::Copy))
{
    m_whole->setFont(::font(TextSize::Small));
    m_note->setFont(::font(TextSize::Small));
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, space::xs);
    column->addWidget(m_title);
    column->addWidget(m_host);
    column->addWidget(m_whole);
    column->addWidget(m_note);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_open);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    column->addSpacing(space::half);
    column->addLayout(buttons);

    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto verdict = checkLink(m_text, m_hosts); m_mayOpen && verdict.isAllowed())
            Q_EMIT openRequested(verdict.url);
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (checkLink(m_text, m_hosts).isAllowed())
            QGuiApplication::clipboard()->setText(m_text);
    });
    retranslate();
}

void LinkView::setLink(const QString &text)
{
    m_text = text;
    retranslate();
}

void LinkView::setAllowedHosts(const QStringList &hosts, bool mayOpen)
{
    m_hosts = hosts;
    m_mayOpen = mayOpen;
    retranslate();
}

void LinkView::retranslate()
{
    using Reason = LinkVerdict::Reason;
    const LinkVerdict verdict = checkLink(m_text, m_hosts);
    const auto note = [&]() -> QString {
        switch (verdict.reason) {
        case Reason::Empty: return {};
        case Reason::Allowed: return m_mayOpen ? QString() : tr("Shown only: the sandbox's links lead nowhere.");
        case Reason::NotHttps: return tr("Not opened from here: it is not an https address.");
        case Reason::Malformed: return tr("Not opened from here: it is not a plain web address.");
        case Reason::HidesHost: return tr("Not opened from here: it hides where it really leads.");
        case Reason::ForeignHost: return tr("Not opened from here: this is not a known payment page.");
        }
        Q_UNREACHABLE();
    };
    setVisible(!m_text.isEmpty());
    m_title->setText(tr("Payment link"));
    m_host->setText(verdict.host);
    m_host->setVisible(!verdict.host.isEmpty());
    m_whole->setText(boundedPlainText(m_text, longestShown));
    m_note->setText(note());
    m_note->setVisible(!m_note->text().isEmpty());
    m_open->setVisible(verdict.isAllowed() && m_mayOpen);
    m_copy->setVisible(verdict.isAllowed());
    setWords(m_open, tr("Open in &browser"));
    setWords(m_copy, tr("&Copy link"));
}
