// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/icons.h"
#include "ui/pageid.h"

#include <QKeySequence>
#include <QMap>
#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QActionGroup;
class QWidget;

// The headings under which the keys are listed, in their order.
enum class ActionGroup { Pages, Session, ThisPage, Lists, Training, Help };

// One command, as its owner describes it.
struct ActionSpec {
    QString id{}; // "banks.copyCode": the QAction's object name, never shown
    ActionGroup group = ActionGroup::ThisPage;
    std::function<QString()> words{}; // with its mnemonic; asked again when the language changes
    std::optional<Icon> icon{};
    QList<QKeySequence> keys{};   // the first is the one that menus show
    std::optional<PageId> page{}; // works only while this page is shown
    bool whileSignedOut = false;  // works without a session too
};

// One thing that the keyboard can do, as it is at this moment.
struct KeyEntry {
    QString id{};
    ActionGroup group = ActionGroup::ThisPage;
    std::optional<PageId> page{};
    QString words{}; // without mnemonic
    QList<QKeySequence> keys{};
    QAction *action = nullptr; // none: a control answers these keys itself
};

// The one place that knows every command: menus, buttons, the page of keys and the tests all ask here. Words, icon,
// keys, enabled and visible live in the QAction; owners switch their own action and never mind page and session, which
// the registry adds.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    explicit ActionRegistry(QWidget *window); // keys work in this window

    QAction *add(const ActionSpec &spec);
    // A page's own action: named, worded (and worded again) by its page, which works without a registry too. Of the
    // spec, group and page count.
    void adopt(QAction *action, const ActionSpec &spec);
    // Keys that a control answers itself, to be listed with the others; `words` as above, without mnemonic.
    void addControlKeys(const ActionSpec &spec);

    [[nodiscard]] QAction *action(const QString &id) const; // null: there is none
    [[nodiscard]] QList<QAction *> actionsOf(PageId page) const;
    [[nodiscard]] QList<KeyEntry> entries() const; // by group, then as they were added

    // Keys that mean two things at once, and ids that were given twice; empty when all is well.
    [[nodiscard]] QStringList clashes() const;

    [[nodiscard]] std::optional<PageId> shownPage() const { return m_page; }
    void setShownPage(std::optional<PageId> page);
    void setSignedIn(bool signedIn);
    void retranslate();

    [[nodiscard]] static QString groupName(ActionGroup group);

Q_SIGNALS:
    void shownPageChanged();

private:
    struct Known {
        ActionSpec spec;
        QAction *action = nullptr;
    };

    void take(QAction *action, const ActionSpec &spec);
    [[nodiscard]] QActionGroup *scopeOf(const ActionSpec &spec);
    void updateScopes();

    QWidget *m_window;
    QList<Known> m_known;
    QMap<int, QActionGroup *> m_scopes; // by page; beside them the two for no page
    std::optional<PageId> m_page;
    bool m_signedIn = false;
};

[[nodiscard]] QString withoutMnemonic(QString text);    // "&Sign out" -> "Sign out", "A && B" -> "A & B"
[[nodiscard]] QString keyText(const QKeySequence &key); // as it stands on the keyboard, in the words' language
