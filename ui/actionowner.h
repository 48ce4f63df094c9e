// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class ActionRegistry;

// A page that has commands of its own; MainWindow::addPage() asks for them.
class ActionOwner
{
public:
    ActionOwner() = default;
    virtual ~ActionOwner() = default;
    Q_DISABLE_COPY_MOVE(ActionOwner)

    virtual void addActions(ActionRegistry &actions) = 0;
};
