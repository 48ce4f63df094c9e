// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actionbutton.h"

#include "ui/actionregistry.h"
#include "ui/controls.h"

#include <QAbstractButton>
#include <QAction>

using namespace Qt::StringLiterals;

namespace {

void take(QAbstractButton *button, const QAction *action)
{
    setWords(button, action->text());
    const QString key = keyText(action->shortcut());
    button->setToolTip(key.isEmpty() ? QString()
                                     : plainToolTip(u"%1 (%2)"_s.arg(withoutMnemonic(action->text()), key)));
    button->setEnabled(action->isEnabled());
    if (!action->isVisible())
        button->hide();
    else if (button->testAttribute(Qt::WA_WState_ExplicitShowHide) && button->isHidden())
        button->show(); // one that its page has not shown yet is left to the page
}

} // namespace

void followAction(QAbstractButton *button, QAction *action)
{
    QObject::connect(action, &QAction::changed, button, [button, action] { take(button, action); });
    QObject::connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    take(button, action);
}
