// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/keypad.h"

#include "ui/controls.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 4;
constexpr int mostKey = 64; // pixels: larger ones lie too far apart

// As small as a fingertip allows, whatever a button with words needs.
class Key final : public QPushButton
{
public:
    using QPushButton::QPushButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        const int extent = qMax(int(Keypad::leastKey), fontMetrics().height() + 2 * space::m);
        return {qMax(extent, fontMetrics().horizontalAdvance(text()) + 2 * space::s), extent};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace

Keypad::Keypad(QWidget *parent)
    : TranslatedWidget(parent)
    , m_keys(new QButtonGroup(this))
{
    setObjectName(u"keypad"_s);
    setMaximumHeight(4 * mostKey + 3 * space::s);
    auto *grid = new QGridLayout(this);
    setMargins(grid, 0, space::s);
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    // The digits of a number pad: 7 8 9 on top.
    for (int digit = 7; digit > 0; digit -= 3) {
        for (int column = 0; column < 3; ++column)
            addKey(QString::number(digit + column), {column, (7 - digit) / 3, 1, 1});
    }
    addKey(u"0"_s, {0, 3, 1, 1});
    addKey(u"000"_s, {1, 3, 2, 1});
    m_erase = addKey(u"Erase"_s, {3, 0, 1, 1});
    m_clear = addKey(u"Clear"_s, {3, 1, 1, 1});
    m_enter = makePrimaryButton(this, u"keypadEnter"_s);
    grid->addWidget(m_enter, 2, 3, 2, 1);
    m_keys->addButton(m_enter);
    m_enter->setFont(::font(TextSize::Title));
    m_enter->setMaximumHeight(2 * mostKey + space::s);
    m_enter->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_enter->setFocusPolicy(Qt::NoFocus);
    m_first->setFocusPolicy(Qt::TabFocus);
    connect(m_erase, &QPushButton::clicked, this, &Keypad::eraseWanted);
    connect(m_clear, &QPushButton::clicked, this, &Keypad::clearWanted);
    connect(m_enter, &QPushButton::clicked, this, &Keypad::enterWanted);
    retranslate();
}

QPushButton *Keypad::addKey(const QString &objectName, const QRect &place)
{
    auto *key = new Key(this);
    key->setObjectName(u"keypad"_s + objectName);
    key->setAutoDefault(false);
    key->setFont(::font(TextSize::Title));
    key->setFocusPolicy(Qt::NoFocus);
    key->setMaximumHeight(mostKey);
    key->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    if (objectName.front().isDigit()) {
        setWords(key, objectName);
        connect(key, &QPushButton::clicked, this, [this, objectName] { Q_EMIT typed(objectName); });
    }
    static_cast<QGridLayout *>(layout())->addWidget(key, place.y(), place.x(), place.height(), place.width());
    m_keys->addButton(key);
    if (m_first == nullptr)
        m_first = key;
    return key;
}

QWidget *Keypad::firstKey() const
{
    return m_first;
}

void Keypad::setEnterEnabled(bool enabled)
{
    m_enter->setEnabled(enabled);
}

void Keypad::retranslate()
{
    m_erase->setText(u"\u232B"_s);
    setHint(m_erase, tr("Erase the last digit"));
    m_clear->setText(u"C"_s);
    setHint(m_clear, tr("Erase the amount"));
    m_enter->setText(u"\u21B5"_s);
    setHint(m_enter, tr("Show the code"));
}
