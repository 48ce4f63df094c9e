// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/peoplesection.h"

#include "domain/plaintext.h"
#include "models/roles.h"
#include "ui/confirmdialog.h"
#include "ui/controls.h"
#include "ui/settings/words.h"
#include "ui/table.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int shownRows = 6;
enum Column { Name, RoleSet, Added, Key, Columns };

} // namespace

PeopleSection::PeopleSection(QWidget *parent)
    : SettingsSection(u"people"_s, parent)
    , m_model(new QStandardItemModel(0, Columns, this))
    , m_table(new Table(new TableProxy(this), this))
    , m_who(makeLabel(this, u"rolesTitle"_s, TextSize::Strong))
    , m_note(makeParagraph(this, u"rolesNote"_s))
    , m_withdraw(makeButton(this, u"withdrawKey"_s, Icon::Key))
    , m_rules(makeParagraph(this, u"peopleRules"_s, Ink::Muted))
    , m_first(makeParagraph(this, u"peopleFirst"_s, Ink::Muted))
{
    build();
    connect(m_table, &Table::currentSourceRowChanged, this, &PeopleSection::select);
    retranslate();
    refresh();
}

void PeopleSection::build()
{
    m_table->setObjectName(u"peopleTable"_s);
    m_table->proxy()->setSourceModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnSamples({u"usernew1 (you) xx"_s, u"Maker, approver, administrator"_s,
                               u"27 Dec 2023 18.29.07 WIBx"_s, u"Kunci persetujuan"_s},
                              RoleSet);
    m_table->setFixedHeight(size::header + shownRows * size::row);
    addWidget(m_table);
    QVBoxLayout *card = addCard(u"rolesCard"_s);
    card->addWidget(m_who);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::l);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < allRoles().size(); ++i) {
        const Role role = allRoles().at(i);
        const QString name = roleNames(role).constFirst();
        auto *box = new QCheckBox(this);
        box->setObjectName(u"role-"_s + name);
        QLabel *meaning = makeLabel(this, u"meaning-"_s + name, TextSize::Small, Ink::Muted);
        meaning->setWordWrap(true);
        grid->addWidget(box, i, 0);
        grid->addWidget(meaning, i, 1);
        m_boxes.at(size_t(i)) = {role, box, meaning};
        connect(box, &QCheckBox::clicked, this, &PeopleSection::refresh);
    }
    card->addLayout(grid);
    card->addWidget(m_note);
    card->addWidget(m_withdraw, 0, Qt::AlignLeft);
    connect(m_withdraw, &QPushButton::clicked, this, &PeopleSection::askToWithdraw);
    addFoot();
    addWidget(m_rules);
    addWidget(m_first);
}

void PeopleSection::setPeople(const QList<Operator> &people, const OperatorId &self)
{
    const bool keep = isEdited();
    const Roles typed = edited();
    m_people = people;
    m_self = self;
    const bool there = selected() != nullptr;
    if (!there)
        m_selected = people.isEmpty() ? OperatorId{} : people.constFirst().id;
    fill();
    if (!keep || !there) {
        revert();
        return;
    }
    for (const RoleBox &one : m_boxes)
        one.box->setChecked(typed.testFlag(one.role));
    refresh();
}

void PeopleSection::setApplied()
{
    revert();
    SettingsSection::setApplied(true);
}

void PeopleSection::fill()
{
    const QSignalBlocker quiet(m_table);
    m_model->setRowCount(0);
    int current = -1;
    for (const Operator &one : std::as_const(m_people)) {
        const QString name = boundedPlainText(one.username.value, 64);
        auto *who = new QStandardItem(one.id == m_self ? tr("%1 (you)").arg(name) : name);
        auto *roles = new QStandardItem(rolesText(one.roles));
        auto *added = new QStandardItem;
        added->setData(one.addedAt.toUtc(), TimeRole);
        added->setData(one.addedAt.toUtc(), SortRole);
        auto *key = new QStandardItem(one.hasApprovalKey ? tr("Yes") : tr("No"));
        who->setData(one.username.value.toCaseFolded(), SortRole);
        for (QStandardItem *item : {roles, key})
            item->setData(item->text(), SortRole);
        if (one.id == m_selected)
            current = m_model->rowCount();
        m_model->appendRow({who, roles, added, key});
    }
    if (current >= 0)
        m_table->selectSourceRow(current);
}

const Operator *PeopleSection::selected() const
{
    const auto found =
        std::find_if(m_people.begin(), m_people.end(), [this](const Operator &one) { return one.id == m_selected; });
    return found == m_people.end() ? nullptr : &*found;
}

void PeopleSection::select(int row)
{
    if (row < 0 || row >= m_people.size() || m_people.at(row).id == m_selected)
        return;
    if (isEdited()) { // the boxes speak of one person: apply or put back first
        fill();
        m_note->setText(tr("Apply or put back what you changed first, then choose somebody else."));
        return;
    }
    m_selected = m_people.at(row).id;
    revert();
}

Roles PeopleSection::edited() const
{
    Roles roles;
    for (const RoleBox &one : m_boxes)
        roles.setFlag(one.role, one.box->isChecked());
    return roles;
}

bool PeopleSection::mayEdit() const
{
    return !isReadOnly() && selected() != nullptr && m_selected != m_self;
}

QString PeopleSection::note() const
{
    const Operator *one = selected();
    if (one == nullptr || isReadOnly())
        return {};
    if (one->id == m_self) {
        const auto administrators = std::count_if(m_people.begin(), m_people.end(), [](const Operator &other) {
            return other.roles.testFlag(Role::Administrator);
        });
        return administrators == 1
            ? tr("You cannot change your own roles. You are the only administrator: make somebody "
                 "else one as well, so that there is always one left.")
            : tr("You cannot change your own roles. Another administrator can.");
    }
    const Roles after = edited();
    const Roles granted = after & ~one->roles;
    const Roles taken = one->roles & ~after;
    QStringList lines;
    if (granted != Roles{})
        lines.append(tr("Will be granted: %1.").arg(rolesText(granted)));
    if (taken != Roles{})
        lines.append(tr("Will be taken away: %1. What this person asked for and nobody has sent yet becomes void.")
                         .arg(rolesText(taken)));
    return lines.join(u'\n');
}

void PeopleSection::askToWithdraw()
{
    const Operator *one = selected();
    if (one == nullptr)
        return;
    const QString name = boundedPlainText(one->username.value, 64);
    auto *dialog = new ConfirmDialog({.headline = tr("Withdraw the approval key of %1?").arg(name),
                                      .effect = tr("For a passphrase that was forgotten or seen by others. Nothing can "
                                                   "be approved with it any more; %1 sets a new one.")
                                                    .arg(name),
                                      .verb = tr("Withdraw the key"),
                                      .destructive = true},
                                     this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, dialog, id = one->id] {
        dialog->accept();
        Q_EMIT keyWithdrawalRequested(id);
    });
    dialog->open();
}

void PeopleSection::apply()
{
    if (const Operator *one = selected(); one != nullptr && mayEdit())
        Q_EMIT rolesRequested(one->id, one->roles, edited());
}

void PeopleSection::revert()
{
    const Operator *one = selected();
    for (const RoleBox &box : m_boxes)
        box.box->setChecked(one != nullptr && one->roles.testFlag(box.role));
    refresh();
}

void PeopleSection::refresh()
{
    const Operator *one = selected();
    m_who->setText(one == nullptr ? tr("Roles") : tr("Roles of %1").arg(boundedPlainText(one->username.value, 64)));
    for (const RoleBox &box : m_boxes)
        box.box->setEnabled(mayEdit());
    const QString words = note();
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
    m_withdraw->setVisible(mayEdit() && one->hasApprovalKey);
    setEdited(mayEdit() && edited() != one->roles);
}

QString PeopleSection::title() const
{
    return tr("People");
}

QString PeopleSection::lead() const
{
    return tr("Who works with this journal, and what each may do.");
}

void PeopleSection::retranslate()
{
    SettingsSection::retranslate();
    m_table->setAccessibleName(tr("People"));
    m_model->setHorizontalHeaderLabels({tr("User name"), tr("Roles"), tr("Here since"), tr("Approval key")});
    setWords(m_withdraw, tr("&Withdraw the approval key…"));
    for (const RoleBox &one : m_boxes) {
        setWords(one.box, roleWord(one.role));
        one.meaning->setText(roleMeaning(one.role));
        one.box->setAccessibleDescription(roleMeaning(one.role));
    }
    m_rules->setText(
        tr("Somebody appears here after signing in once, and has no role until an administrator grants one."));
    m_first->setText(tr("The first person of a new journal became administrator and maker. Nobody changes their own "
                        "roles, and every change is in the audit log."));
    fill();
    refresh();
}
