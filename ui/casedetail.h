// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases.h"
#include "ui/translatedwidget.h"

#include <optional>

class Badge;
class FactList;
class QLabel;
class QMenu;
class QPushButton;
class Timeline;

// One case in full, and what can be done about it.
class CaseDetail final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit CaseDetail(QWidget *parent = nullptr);

    void showCase(const Case &value);
    [[nodiscard]] const std::optional<Case> &shown() const { return m_case; }
    void setMe(const Username &me);
    void setPeople(const QList<Username> &people); // to whom it can be handed over
    void setActionsOffered(bool offered);          // this operator has the right
    void setBusy(bool busy);

Q_SIGNALS:
    void takeRequested();
    void handOverRequested(const Username &to);
    void closeRequested();
    void objectRequested(); // where it can be settled

protected:
    void retranslate() override;

private:
    void build();
    void updateActions();
    void fillMenu();

    std::optional<Case> m_case;
    Username m_me{};
    QList<Username> m_people;
    bool m_offered = true;
    bool m_busy = false;
    Badge *m_kind;
    QLabel *m_object;
    QLabel *m_advice;
    QLabel *m_evidenceTitle;
    QLabel *m_evidence;
    FactList *m_facts;
    QLabel *m_storyTitle;
    Timeline *m_story;
    QPushButton *m_take;
    QPushButton *m_handOver;
    QMenu *m_menu;
    QPushButton *m_close;
    QPushButton *m_show;
};
