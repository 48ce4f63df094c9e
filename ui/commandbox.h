// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/boxhit.h"
#include "domain/boxquery.h"
#include "ui/translateddialog.h"

class ActionRegistry;
class BoxList;
class BoxReadingView;
class QAction;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QTimer;

// One field for everything: whatever is typed or pasted is looked for in the journal (by whoever answers
// searchWanted()), among the commands and, on demand, at USAPI. It opens no link and asks no server itself.
class CommandBox final : public TranslatedDialog
{
    Q_OBJECT

public:
    // Hangs below `under`, a part of `window`, in the window's middle.
    CommandBox(ActionRegistry *actions, QWidget *under, QWidget *window);

    // The command that shows it. Its keys close it again, and no field of the window keeps them for itself: on X11
    // Ctrl+K means to Qt's fields "delete to the end of the line".
    void setOpener(QAction *opener) { m_opener = opener; }
    void setAllowedLinkHosts(const QStringList &hosts); // others are warned of; not set: none is
    void showBox();                                     // with what was typed last, chosen to be typed over
    // What the journal holds for a query's text; an answer for another text than the present one is dropped.
    void setFound(const QString &query, const QList<BoxHit> &hits);
    void forget(); // somebody signed out

Q_SIGNALS:
    void searchWanted(const BoxQuery &query); // after a pause in typing; not for lists, nor for what names nothing
    void lookupWanted(const QString &terms);  // line by line
    void hitChosen(const BoxHit &hit);

public Q_SLOTS:
    void done(int result) override;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void connectAll();
    void typed();
    void search();
    void enter();
    void act(const QString &name);
    void refill();
    void showReading();
    [[nodiscard]] QString note(bool somethingFits) const;
    [[nodiscard]] bool isOpenersKey(const QKeyEvent &event) const;
    bool fieldKey(const QKeyEvent &event);
    void place();

    ActionRegistry *m_actions;
    QWidget *m_under;
    QAction *m_opener = nullptr;
    QLineEdit *m_edit;
    BoxReadingView *m_reading;
    QLabel *m_note;
    BoxList *m_list;
    QLabel *m_hint;
    QTimer *m_pause;
    std::optional<QStringList> m_linkHosts;
    BoxQuery m_query{};
    QList<BoxHit> m_hits;
    bool m_answered = false;
    bool m_wasActive = false; // since it was shown
};
