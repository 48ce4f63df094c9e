// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/translatedwidget.h"

#include <QStringList>
#include <QUrl>

class QLabel;
class QPushButton;

// A payment link: its host first, then the whole of it as text; opened and copied only when it is what it should be.
class LinkView final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit LinkView(QWidget *parent = nullptr);

    void setLink(const QString &text); // nothing to show for an empty one
    void setAllowedHosts(const QStringList &hosts, bool mayOpen);

Q_SIGNALS:
    void openRequested(const QUrl &url);

protected:
    void retranslate() override;

private:
    QString m_text;
    QStringList m_hosts;
    bool m_mayOpen = false;
    QLabel *m_title;
    QLabel *m_host;
    QLabel *m_whole;
    QLabel *m_note;
    QPushButton *m_open;
    QPushButton *m_copy;
};
