// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consolestyle.h"

#include "ui/controls.h"
#include "ui/stylepainting.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

using namespace Qt::StringLiterals;
namespace draw = stylepainting;

namespace {

// What a scroll bar lies on: the page's ground or the table's.
QColor groundOf(const QWidget *widget, const QStyleOption *option)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget))
            return area->palette().color(area->viewport()->backgroundRole());
    }
    return option->palette.color(QPalette::Base);
}

} // namespace

ConsoleStyle::ConsoleStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{ }

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (int(element)) {
    case PE_PanelButtonCommand: draw::buttonPanel(painter, option, widget); return;
    case PE_PanelButtonTool: draw::toolPanel(painter, option, widget); return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame != nullptr && frame->lineWidth > 0)
            draw::fieldPanel(painter, option, widget);
        return;
    }
    case PE_Frame: draw::areaFrame(painter, option, widget); return;
    case PE_FrameFocusRect:
        // Tables mark the row instead. A flat tool button at rest has no panel that could bear the ring.
        if (option->state & State_KeyboardFocusChange && qobject_cast<const QAbstractItemView *>(widget) == nullptr)
            draw::focusRing(painter,
                            qobject_cast<const QToolButton *>(widget) != nullptr ? widget->rect() : option->rect);
        return;
    case PE_IndicatorCheckBox: draw::checkIndicator(painter, option); return;
    case PE_IndicatorRadioButton: draw::radioIndicator(painter, option); return;
    case PE_PanelScrollAreaCorner: painter->fillRect(option->rect, groundOf(widget, option)); return;
    case PE_FrameStatusBarItem:
    case PE_PanelItemViewRow: return; // rows are their delegates' business
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (header != nullptr && header->sortIndicator != QStyleOptionHeader::None)
            draw::chevron(painter, option->rect, header->sortIndicator == QStyleOptionHeader::SortDown,
                          option->palette.color(QPalette::ButtonText));
        return;
    }
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (int(element)) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: draw::headerSection(painter, option); return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            draw::progress(painter, bar);
        return;
    case CE_Splitter: return; // the panes have frames of their own
    case CE_ShapedFrame: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame == nullptr || frame->frameShape != QFrame::HLine)
            break;
        painter->fillRect(QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), space::hair),
                          surface(currentTheme()).line);
        return;
    }
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            draw::buttonLabel(painter, button, widget);
        return;
    case CE_ToolButtonLabel: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (button != nullptr && widget != nullptr && widget->property("navigation").toBool()) {
            draw::navigationLabel(painter, button);
            return;
        }
        break;
    }
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    switch (int(control)) {
    case CC_ComboBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            draw::comboBox(painter, box);
        return;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            draw::scrollBar(painter, bar, subControlRect(control, option, SC_ScrollBarGroove, widget),
                            subControlRect(control, option, SC_ScrollBarSlider, widget), groundOf(widget, option));
        return;
    case CC_SpinBox: draw::fieldPanel(painter, option, widget); return; // without arrows: typed, or by the keyboard
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(space::xs, 0, -space::xs, 0) : rect;
}

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const bool words = control == CC_ComboBox && part == SC_ComboBoxEditField;
    return words ? rect.adjusted(space::xs, 0, 0, 0) : rect;
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (int(metric)) {
    case PM_ScrollBarExtent: return space::m;
    case PM_SplitterWidth: return space::s;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize: return size::icon;
    case PM_DefaultFrameWidth: return strokes(currentTheme()).focus; // the ring lies on the frame
    case PM_HeaderMargin: return space::s;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return size::icon;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return space::s;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *result) const
{
    switch (int(hint)) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_Table_GridLineColor: return int(surface(currentTheme()).line.rgb());
    case SH_ComboBox_Popup: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                     const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, contents, widget);
    // Large fonts make everything grow; small ones do not make targets too small to hit.
    const int control = qMax(int(size::control), option != nullptr ? option->fontMetrics.height() + space::m : 0);
    switch (int(type)) {
    case CT_PushButton:
        if (isLink(widget))
            return {contents.width() + 2 * strokes(currentTheme()).focus,
                    qMax(contents.height() + space::xs, int(space::xl))};
        return {qMax(contents.width() + 2 * space::l, int(size::buttonLeast)), control};
    case CT_ComboBox: return {result.width() + space::l, control}; // the words' own inset, and the arrow's
    case CT_LineEdit:
    case CT_SpinBox: return {result.width(), control};
    case CT_ToolButton: return result.expandedTo({control, control});
    case CT_HeaderSection: return result.expandedTo({0, qMax(int(size::header), control)});
    case CT_MenuItem:
        return {result.width() + space::s, qMax(result.height(), option->fontMetrics.height() + space::s)};
    case CT_ItemViewItem: return result.expandedTo({0, option->fontMetrics.height() + space::s}); // drop-down lists
    case CT_MenuBarItem: return result + QSize(0, space::half);
    default: return result;
    }
}
