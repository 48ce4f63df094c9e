// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedetail.h"

#include "domain/plaintext.h"
#include "ui/badge.h"
#include "ui/controls.h"
#include "ui/factlist.h"
#include "ui/journalwords.h"
#include "ui/locale.h"
#include "ui/timeline.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CaseDetail::CaseDetail(QWidget *parent)
    : TranslatedWidget(parent)
    , m_kind(new Badge(this))
    , m_object(makeLabel(this, u"caseObject"_s, TextSize::Title))
    , m_advice(makeParagraph(this, u"caseAdvice"_s))
    , m_evidenceTitle(makeLabel(this, u"caseEvidenceTitle"_s, TextSize::Strong))
    , m_evidence(makeParagraph(this, u"caseEvidence"_s))
    , m_facts(new FactList(this))
    , m_storyTitle(makeLabel(this, u"caseStoryTitle"_s, TextSize::Strong))
    , m_story(new Timeline(this))
    , m_take(makeButton(this, u"takeCase"_s, Icon::User))
    , m_handOver(makeButton(this, u"handOverCase"_s, Icon::People))
    , m_menu(new QMenu(this))
    , m_close(makePrimaryButton(this, u"closeCase"_s))
    , m_show(makeButton(this, u"showCaseObject"_s, Icon::Payouts))
{
    setObjectName(u"caseDetail"_s);
    m_kind->setObjectName(u"caseKind"_s);
    m_object->setWordWrap(true);
    m_menu->setObjectName(u"handOverMenu"_s);
    m_handOver->setMenu(m_menu);
    build();
    connect(m_take, &QPushButton::clicked, this, &CaseDetail::takeRequested);
    connect(m_close, &QPushButton::clicked, this, &CaseDetail::closeRequested);
    connect(m_show, &QPushButton::clicked, this, &CaseDetail::objectRequested);
    retranslate();
}

void CaseDetail::build()
{
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::s);
    actions->addWidget(m_take);
    actions->addWidget(m_handOver);
    auto *column = new QVBoxLayout(this);
    setMargins(column, space::l, space::s);
    column->addWidget(m_kind, 0, Qt::AlignLeft);
    column->addWidget(m_object);
    column->addWidget(m_advice);
    column->addWidget(m_facts);
    column->addSpacing(space::s);
    column->addWidget(m_evidenceTitle);
    column->addWidget(m_evidence);
    column->addSpacing(space::s);
    column->addWidget(m_storyTitle);
    column->addWidget(m_story);
    column->addSpacing(space::s);
    column->addLayout(actions);
    column->addWidget(m_show);
    column->addWidget(m_close);
    column->addStretch(1);
}

void CaseDetail::showCase(const Case &value)
{
    m_case = value;
    retranslate();
}

void CaseDetail::setMe(const Username &me)
{
    m_me = me;
    fillMenu();
    updateActions();
}

void CaseDetail::setPeople(const QList<Username> &people)
{
    m_people = people;
    fillMenu();
    updateActions();
}

void CaseDetail::setActionsOffered(bool offered)
{
    m_offered = offered;
    updateActions();
}

void CaseDetail::setBusy(bool busy)
{
    m_busy = busy;
    updateActions();
}

void CaseDetail::updateActions()
{
    const bool open = m_case && m_case->state == CaseState::Open;
    for (QPushButton *button : {m_take, m_handOver, m_close}) {
        button->setVisible(open && m_offered);
        button->setEnabled(!m_busy);
    }
    // An unknown call is settled where it stands, and its case closes with it.
    const bool call = m_case && (m_case->objectKind == u"payout" || m_case->objectKind == u"invoice_call");
    m_show->setVisible(call || (m_case && m_case->objectKind == u"invoice"));
    if (call && m_case->kind == CaseKind::Unknown)
        m_close->hide();
    if (open && m_case->owner == m_me)
        m_take->hide();
    if (m_menu->isEmpty())
        m_handOver->hide();
}

void CaseDetail::fillMenu()
{
    m_menu->clear();
    for (const Username &person : std::as_const(m_people)) {
        if (person == m_me || (m_case && m_case->owner == person))
            continue;
        // A name is text, whatever is in it: "&" marks no letter.
        QAction *action = m_menu->addAction(boundedPlainText(person.value).replace(u"&"_s, u"&&"_s));
        connect(action, &QAction::triggered, this, [this, person] { Q_EMIT handOverRequested(person); });
    }
}

void CaseDetail::retranslate()
{
    setWords(m_take, tr("&Take it"));
    setWords(m_handOver, tr("Hand o&ver to"));
    setWords(m_close, tr("C&lose with a reason…"));
    setWords(m_show, tr("Sho&w it"));
    m_evidenceTitle->setText(tr("What the program saw"));
    m_storyTitle->setText(tr("What happened"));
    fillMenu();
    updateActions();
    if (!m_case)
        return;
    m_kind->setLook(lookOf(m_case->kind));
    m_object->setText(objectText({m_case->objectKind, m_case->objectId}));
    m_advice->setText(caseAdvice(m_case->kind));
    m_advice->setVisible(m_case->state == CaseState::Open);
    m_evidence->setText(boundedPlainLines(m_case->evidence));
    m_facts->setFacts({{u"caseOwner"_s, tr("Owner"), ownerText(m_case->owner)},
                       {u"caseId"_s, tr("Case"), boundedPlainText(m_case->id.value), true}});
    QList<Timeline::Entry> story{{.look = {tr("Opened"), Tone::Warning, Icon::Cases},
                                  .at = m_case->openedAt.toUtc(),
                                  .open = m_case->state == CaseState::Open}};
    if (m_case->state == CaseState::Closed)
        story.append({.look = lookOf(CaseState::Closed),
                      .at = m_case->closedAt.toUtc(),
                      .who = operatorText(m_case->closedBy),
                      .note = boundedPlainLines(m_case->reason)});
    m_story->setEntries(story);
}
