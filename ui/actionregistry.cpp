// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actionregistry.h"

#include <QAction>
#include <QActionGroup>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Not pages: what works with a session, and what works always.
constexpr int sessionScope = -1;
constexpr int everScope = -2;

int scopeKey(const ActionSpec &spec)
{
    if (spec.page)
        return int(*spec.page);
    return spec.whileSignedOut ? everScope : sessionScope;
}

bool meetOnScreen(const ActionSpec &one, const ActionSpec &other)
{
    return !one.page || !other.page || *one.page == *other.page;
}

} // namespace

ActionRegistry::ActionRegistry(QWidget *window)
    : QObject(window)
    , m_window(window)
{ }

QActionGroup *ActionRegistry::scopeOf(const ActionSpec &spec)
{
    QActionGroup *&scope = m_scopes[scopeKey(spec)];
    if (scope == nullptr) {
        scope = new QActionGroup(this);
        scope->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    }
    return scope;
}

QAction *ActionRegistry::add(const ActionSpec &spec)
{
    auto *action = new QAction(this);
    action->setObjectName(spec.id);
    action->setText(spec.words());
    if (spec.icon)
        action->setIcon(::icon(*spec.icon));
    action->setShortcuts(spec.keys);
    take(action, spec);
    return action;
}

void ActionRegistry::adopt(QAction *action, const ActionSpec &spec)
{
    ActionSpec own = spec;
    own.id = action->objectName();
    own.words = [action] { return action->text(); };
    take(action, own);
}

void ActionRegistry::take(QAction *action, const ActionSpec &spec)
{
    // A group's enabled state and the action's own both have to hold: Qt keeps them apart.
    scopeOf(spec)->addAction(action);
    m_window->addAction(action);
    m_known.append({spec, action});
    connect(action, &QObject::destroyed, this,
            [this](QObject *gone) { m_known.removeIf([gone](const Known &known) { return known.action == gone; }); });
    updateScopes();
}

void ActionRegistry::addControlKeys(const ActionSpec &spec)
{
    m_known.append({spec, nullptr});
}

QAction *ActionRegistry::action(const QString &id) const
{
    const auto found = std::find_if(m_known.cbegin(), m_known.cend(),
                                    [&](const Known &known) { return known.action && known.spec.id == id; });
    return found == m_known.cend() ? nullptr : found->action;
}

QList<QAction *> ActionRegistry::actionsOf(PageId page) const
{
    QList<QAction *> found;
    for (const Known &known : m_known) {
        if (known.action && known.spec.page == page)
            found.append(known.action);
    }
    return found;
}

QList<KeyEntry> ActionRegistry::entries() const
{
    QList<KeyEntry> all;
    for (const Known &known : m_known) {
        all.append({.id = known.spec.id,
                    .group = known.spec.group,
                    .page = known.spec.page,
                    .words = withoutMnemonic(known.spec.words()),
                    .keys = known.action ? known.action->shortcuts() : known.spec.keys,
                    .action = known.action});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const KeyEntry &one, const KeyEntry &other) { return one.group < other.group; });
    return all;
}

QStringList ActionRegistry::clashes() const
{
    QStringList found;
    for (auto one = m_known.cbegin(); one != m_known.cend(); ++one) {
        for (auto other = std::next(one); other != m_known.cend(); ++other) {
            if (one->spec.id == other->spec.id)
                found.append(u"the id %1 is given twice"_s.arg(one->spec.id));
            // What a control answers is its own: two controls may answer alike.
            if (!one->action || !other->action || !meetOnScreen(one->spec, other->spec))
                continue;
            const auto keys = one->action->shortcuts();
            for (const QKeySequence &key : keys) {
                if (!key.isEmpty() && other->action->shortcuts().contains(key))
                    found.append(u"%1: %2 | %3"_s.arg(key.toString(), one->spec.id, other->spec.id));
            }
        }
    }
    return found;
}

void ActionRegistry::setShownPage(std::optional<PageId> page)
{
    if (m_page == page)
        return;
    m_page = page;
    updateScopes();
    Q_EMIT shownPageChanged();
}

void ActionRegistry::setSignedIn(bool signedIn)
{
    m_signedIn = signedIn;
    updateScopes();
}

void ActionRegistry::updateScopes()
{
    for (auto [key, scope] : m_scopes.asKeyValueRange()) {
        const bool shown = m_page && key == int(*m_page);
        scope->setEnabled(key == everScope || (key == sessionScope ? m_signedIn : shown));
    }
}

void ActionRegistry::retranslate()
{
    for (const Known &known : std::as_const(m_known)) {
        if (known.action)
            known.action->setText(known.spec.words());
    }
}

QString ActionRegistry::groupName(ActionGroup group)
{
    switch (group) {
    case ActionGroup::Pages: return tr("Pages");
    case ActionGroup::Session: return tr("The program");
    case ActionGroup::ThisPage: return tr("On a page");
    case ActionGroup::Lists: return tr("In lists and fields");
    case ActionGroup::Training: return tr("Training");
    case ActionGroup::Help: return tr("Help");
    }
    Q_UNREACHABLE();
}

QString withoutMnemonic(QString text)
{
    return text.replace(u"&&"_s, QString(QChar(1))).remove(u'&').replace(QChar(1), u'&');
}

QString keyText(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}
