// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dayrange.h"

#include "ui/controls.h"
#include "ui/locale.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int wibOffset = 7 * 3600;

Instant startOf(const QDate &day)
{
    return Instant::fromUtc(QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, wibOffset).toUTC());
}

QDateEdit *makeDate(QWidget *parent, const QString &objectName, const QDate &day)
{
    auto *edit = new QDateEdit(day, parent);
    edit->setObjectName(objectName);
    edit->setCalendarPopup(true);
    edit->setKeyboardTracking(false); // a date half typed asks nobody
    return edit;
}

} // namespace

QDate wibToday(const QDateTime &now)
{
    return now.toOffsetFromUtc(wibOffset).date();
}

DaySpan spanOf(const QDate &first, const QDate &last)
{
    return {startOf(std::min(first, last)), startOf(std::max(first, last).addDays(1))};
}

DayRange::DayRange(const QString &name, QWidget *parent)
    : TranslatedWidget(parent)
    , m_fromLabel(makeLabel(this, name + u"FromLabel"_s))
    , m_from(makeDate(this, name + u"From"_s, wibToday(QDateTime::currentDateTimeUtc()).addDays(-30)))
    , m_untilLabel(makeLabel(this, name + u"UntilLabel"_s))
    , m_until(makeDate(this, name + u"Until"_s, wibToday(QDateTime::currentDateTimeUtc())))
{
    auto *row = new QHBoxLayout(this);
    setMargins(row, 0, space::s);
    row->addWidget(m_fromLabel);
    row->addWidget(m_from);
    row->addWidget(m_untilLabel);
    row->addWidget(m_until);
    row->addStretch(1);
    m_fromLabel->setBuddy(m_from);
    m_untilLabel->setBuddy(m_until);
    connect(m_from, &QDateEdit::dateChanged, this, &DayRange::changed);
    connect(m_until, &QDateEdit::dateChanged, this, &DayRange::changed);
    retranslate();
}

DaySpan DayRange::span() const
{
    return spanOf(m_from->date(), m_until->date());
}

void DayRange::retranslate()
{
    m_fromLabel->setText(tr("Fro&m"));
    m_from->setAccessibleName(tr("First day"));
    m_untilLabel->setText(tr("&until"));
    m_until->setAccessibleName(tr("Last day"));
    for (QDateEdit *edit : {m_from, m_until}) {
        edit->setLocale(displayLocale());
        edit->setDisplayFormat(u"d MMM yyyy"_s);
    }
}
