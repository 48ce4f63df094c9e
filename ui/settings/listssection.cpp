// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/listssection.h"

#include "ui/controls.h"
#include "ui/locale.h"
#include "ui/settings/statuseditor.h"
#include "ui/settings/textlisteditor.h"
#include "ui/settings/words.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

tl::expected<QString, QString> judgeHost(const QString &typed)
{
    const auto host = parseLinkHost(typed);
    if (host)
        return *host;
    return tl::unexpected(describe(host.error()));
}

tl::expected<QString, QString> judgeReason(const QString &typed)
{
    const ReasonProblem problem = problemOfReason(typed);
    if (problem == ReasonProblem::None)
        return typed;
    return tl::unexpected(describe(problem));
}

} // namespace

ListsSection::ListsSection(QWidget *parent)
    : SettingsSection(u"lists"_s, parent)
    , m_version(makeLabel(this, u"listsVersion"_s, TextSize::Small, Ink::Muted))
    , m_hostsTitle(makeLabel(this, u"hostsTitle"_s, TextSize::Strong))
    , m_hostsNote(makeLabel(this, u"hostsNote"_s, TextSize::Small, Ink::Muted))
    , m_hosts(new TextListEditor(
          u"hosts"_s, judgeHost, [](const QString &host) { return host; }, this))
    , m_statusTitle(makeLabel(this, u"statusTitle"_s, TextSize::Strong))
    , m_statuses(new StatusEditor(this))
    , m_reasonsTitle(makeLabel(this, u"reasonsTitle"_s, TextSize::Strong))
    , m_which(new QComboBox(this))
    , m_texts(new TextListEditor(u"reasons"_s, judgeReason, reasonText, this))
{
    build();
    connect(m_hosts, &TextListEditor::edited, this, &ListsSection::check);
    connect(m_statuses, &StatusEditor::edited, this, &ListsSection::check);
    connect(m_texts, &TextListEditor::edited, this, [this] {
        m_reasons[m_shownReasons] = m_texts->texts();
        check();
    });
    connect(m_which, &QComboBox::currentIndexChanged, this, &ListsSection::showReasons);
    retranslate();
    setLists(builtInLists(productionEnvironment()));
}

void ListsSection::build()
{
    m_hostsNote->setWordWrap(true);
    m_version->setWordWrap(true);
    m_which->setObjectName(u"reasonsWhich"_s);
    m_which->addItems(QStringList(3)); // their words come with retranslate()
    addWidget(m_version);
    QVBoxLayout *hosts = addCard(u"hostsCard"_s);
    hosts->addWidget(m_hostsTitle);
    hosts->addWidget(m_hostsNote);
    hosts->addWidget(m_hosts);
    QVBoxLayout *statuses = addCard(u"statusCard"_s);
    statuses->addWidget(m_statusTitle);
    statuses->addWidget(m_statuses);
    QVBoxLayout *reasons = addCard(u"reasonsCard"_s);
    reasons->addWidget(m_reasonsTitle);
    reasons->addWidget(m_which);
    reasons->addWidget(m_texts);
    addFoot();
}

void ListsSection::setLists(const SharedLists &lists)
{
    const bool keep = isEdited();
    m_lists = lists;
    showState();
    if (keep)
        check(); // what was typed stays, against what is in force now
    else
        revert();
}

void ListsSection::setApplied(const SharedLists &lists)
{
    m_lists = lists;
    showState();
    revert();
    SettingsSection::setApplied(true);
}

SharedLists ListsSection::edited() const
{
    SharedLists result = m_lists; // its version says what the edit was made on
    result.linkHosts = m_hosts->texts();
    result.statuses = m_statuses->rules();
    result.refundReasons = m_reasons[0];
    result.cancelReasons = m_reasons[1];
    result.closeReasons = m_reasons[2];
    return result;
}

void ListsSection::check()
{
    const bool unfinished = m_hosts->hasUnfinished() || m_statuses->hasUnfinished() || m_texts->hasUnfinished();
    setEdited(unfinished || edited() != m_lists);
}

void ListsSection::apply()
{
    // What stands in a field and was not added yet is meant too.
    if (!m_hosts->finish() || !m_statuses->finish() || !m_texts->finish())
        return;
    for (int which = 0; which < 3; ++which) {
        if (m_reasons[which].isEmpty()) {
            m_which->setCurrentIndex(which);
            m_texts->showProblem(tr("Keep one reason at least."));
            return;
        }
    }
    const SharedLists lists = edited();
    Q_EMIT applyRequested(lists);
}

void ListsSection::revert()
{
    m_hosts->setTexts(m_lists.linkHosts);
    m_hosts->clearUnfinished();
    m_statuses->setRules(m_lists.statuses);
    m_statuses->clearUnfinished();
    m_reasons[0] = m_lists.refundReasons;
    m_reasons[1] = m_lists.cancelReasons;
    m_reasons[2] = m_lists.closeReasons;
    m_texts->setTexts(m_reasons[m_shownReasons]);
    m_texts->clearUnfinished();
    clearProblem();
    check();
}

void ListsSection::showReasons(int which)
{
    if (which < 0)
        return;
    m_shownReasons = which;
    m_texts->setTexts(m_reasons[which]);
}

void ListsSection::showState()
{
    m_version->setText(m_lists.version == 0 ? tr("The built-in lists: nobody has changed them yet.")
                                            : tr("Version %1, set by %2, %3.")
                                                  .arg(numberText(m_lists.version), m_lists.setBy.value,
                                                       timeText(m_lists.setAt.toUtc())));
}

void ListsSection::refresh()
{
    m_hosts->setReadOnly(isReadOnly());
    m_statuses->setReadOnly(isReadOnly());
    m_texts->setReadOnly(isReadOnly());
    check();
}

QString ListsSection::title() const
{
    return tr("Lists");
}

QString ListsSection::lead() const
{
    return tr("The same for all desks of this journal.");
}

void ListsSection::retranslate()
{
    SettingsSection::retranslate();
    showState();
    m_hostsTitle->setText(tr("Payment links"));
    m_hostsNote->setText(tr("A payment link is opened only when it leads to one of these hosts, by https."));
    m_hosts->setWords(tr("Hosts that payment links may lead to"), tr("Ne&w host"), tr("Add the h&ost"));
    m_statusTitle->setText(tr("Status of an invoice"));
    m_reasonsTitle->setText(tr("Reasons to choose from"));
    m_which->setAccessibleName(tr("Reasons for what"));
    m_which->setItemText(0, tr("For a refund"));
    m_which->setItemText(1, tr("For a cancellation"));
    m_which->setItemText(2, tr("For closing a case"));
    m_texts->setWords(tr("Reasons"), tr("New &reason"), tr("Add the reaso&n"));
}
