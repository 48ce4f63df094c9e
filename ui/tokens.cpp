// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens.h"

#include <QApplication>
#include <QFontDatabase>
#include <QtMath>

#include <array>

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

QPalette built(const std::array<QRgb, 10> &c)
{
    const auto [window, base, alternate, text, muted, disabled, button, highlight, highlighted, link] = c;
    QPalette palette;
    palette.setColor(QPalette::Window, rgb(window));
    palette.setColor(QPalette::WindowText, rgb(text));
    palette.setColor(QPalette::Base, rgb(base));
    palette.setColor(QPalette::AlternateBase, rgb(alternate));
    palette.setColor(QPalette::Text, rgb(text));
    palette.setColor(QPalette::PlaceholderText, rgb(muted));
    palette.setColor(QPalette::Button, rgb(button));
    palette.setColor(QPalette::ButtonText, rgb(text));
    palette.setColor(QPalette::BrightText, rgb(text));
    palette.setColor(QPalette::ToolTipBase, rgb(base));
    palette.setColor(QPalette::ToolTipText, rgb(text));
    palette.setColor(QPalette::Highlight, rgb(highlight));
    palette.setColor(QPalette::HighlightedText, rgb(highlighted));
    palette.setColor(QPalette::Link, rgb(link));
    palette.setColor(QPalette::LinkVisited, rgb(link));
    palette.setColor(QPalette::Light, rgb(base));
    palette.setColor(QPalette::Midlight, rgb(button));
    palette.setColor(QPalette::Mid, rgb(disabled));
    palette.setColor(QPalette::Dark, rgb(muted));
    palette.setColor(QPalette::Shadow, rgb(0x000000));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, rgb(disabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, rgb(window));
    return palette;
}

} // namespace

QPalette palette(ThemeName theme)
{
    switch (theme) {
    case ThemeName::Light:
        return built(
            {0xF4F6F9, 0xFFFFFF, 0xF8F9FB, 0x1A1F29, 0x586174, 0x6F7889, 0xFFFFFF, 0x2F52C9, 0xFFFFFF, 0x2448B8});
    case ThemeName::Dark:
        return built(
            {0x16191F, 0x1C2027, 0x20252D, 0xE6E9EF, 0x9EA8B9, 0x7F8A9C, 0x252A33, 0x3F63D8, 0xFFFFFF, 0x93B0FF});
    case ThemeName::HighContrast:
        return built(
            {0x000000, 0x000000, 0x121212, 0xFFFFFF, 0xDADADA, 0x9A9A9A, 0x000000, 0xFFE14D, 0x000000, 0x9CD2FF});
    }
    Q_UNREACHABLE();
}

namespace {

// On black and framed in its own ink: the shape and the word do the rest.
ToneColours contrasting(Tone tone)
{
    const auto ink = [](QRgb text) { return ToneColours{rgb(text), rgb(0x000000), rgb(text)}; };
    switch (tone) {
    case Tone::Neutral: return ink(0xFFFFFF);
    case Tone::Info: return ink(0x9CD2FF);
    case Tone::Positive: return ink(0x7DFFA1);
    case Tone::Warning: return ink(0xFFE14D);
    case Tone::Negative: return ink(0xFFA3A3);
    }
    Q_UNREACHABLE();
}

} // namespace

ToneColours colours(Tone tone, ThemeName theme)
{
    if (theme == ThemeName::HighContrast)
        return contrasting(tone);
    const bool light = theme == ThemeName::Light;
    switch (tone) {
    case Tone::Neutral:
        return light ? ToneColours{rgb(0x465063), rgb(0xECEFF4), rgb(0xC7CEDA)}
                     : ToneColours{rgb(0xB8C1CF), rgb(0x2A303A), rgb(0x47505F)};
    case Tone::Info:
        return light ? ToneColours{rgb(0x1F4BAA), rgb(0xE6EEFD), rgb(0xA9C1F3)}
                     : ToneColours{rgb(0xA9C3FF), rgb(0x1D2B49), rgb(0x3B5592)};
    case Tone::Positive:
        return light ? ToneColours{rgb(0x14603A), rgb(0xE0F4E8), rgb(0x95D2AE)}
                     : ToneColours{rgb(0x86DBA6), rgb(0x15311F), rgb(0x2D6B43)};
    case Tone::Warning:
        return light ? ToneColours{rgb(0x764800), rgb(0xFDF0D3), rgb(0xE8C171)}
                     : ToneColours{rgb(0xF3C66A), rgb(0x382A0C), rgb(0x785D1F)};
    case Tone::Negative:
        return light ? ToneColours{rgb(0xA11E2B), rgb(0xFCE8E9), rgb(0xEDA7AD)}
                     : ToneColours{rgb(0xFFA6AB), rgb(0x40191D), rgb(0x8A3A41)};
    }
    Q_UNREACHABLE();
}

// The same in every theme: the colour is the environment's, whatever the screen looks like.
PlaceColours colours(Place place, ThemeName theme)
{
    Q_UNUSED(theme)
    switch (place) {
    case Place::Production: return {rgb(0xFFFFFF), rgb(0x135C39), rgb(0x135C39)};
    case Place::Demo: return {rgb(0xFFFFFF), rgb(0x0E6079), rgb(0x0E6079)};
    case Place::Sandbox: return {rgb(0x231902), rgb(0xF5B31B), rgb(0x2B2105)};
    case Place::Own: return {rgb(0xFFFFFF), rgb(0x6B2AA0), rgb(0x6B2AA0)};
    }
    Q_UNREACHABLE();
}

SurfaceColours surface(ThemeName theme)
{
    switch (theme) {
    case ThemeName::Light:
        return {.line = rgb(0xDEE2E9),
                .control = rgb(0x838D9F),
                .hover = rgb(0xEDF1F7),
                .selection = rgb(0xDCE6FC),
                .sidebar = rgb(0xEAEDF2),
                .focus = rgb(0x2F52C9),
                .mutedText = rgb(0x586174),
                .primary = rgb(0x2F52C9),
                .primaryText = rgb(0xFFFFFF),
                .danger = rgb(0xB3202E),
                .dangerText = rgb(0xFFFFFF)};
    case ThemeName::Dark:
        return {.line = rgb(0x313845),
                .control = rgb(0x727D90),
                .hover = rgb(0x272D37),
                .selection = rgb(0x263762),
                .sidebar = rgb(0x111419),
                .focus = rgb(0x8DABFF),
                .mutedText = rgb(0x9EA8B9),
                .primary = rgb(0x3F63D8),
                .primaryText = rgb(0xFFFFFF),
                .danger = rgb(0xC4384A),
                .dangerText = rgb(0xFFFFFF)};
    case ThemeName::HighContrast:
        return {.line = rgb(0xB8B8B8),
                .control = rgb(0xFFFFFF),
                .hover = rgb(0x2B2B2B),
                .selection = rgb(0x10337A),
                .sidebar = rgb(0x000000),
                .focus = rgb(0xFFE14D),
                .mutedText = rgb(0xDADADA),
                .primary = rgb(0xFFFFFF),
                .primaryText = rgb(0x000000),
                .danger = rgb(0xFFA3A3),
                .dangerText = rgb(0x000000)};
    }
    Q_UNREACHABLE();
}

Strokes strokes(ThemeName theme)
{
    switch (theme) {
    case ThemeName::Light:
    case ThemeName::Dark: return {.frame = 1, .focus = 2};
    case ThemeName::HighContrast: return {.frame = 2, .focus = 3};
    }
    Q_UNREACHABLE();
}

QFont font(TextSize text)
{
    QFont result = QApplication::font();
    const qreal points = result.pointSizeF();
    switch (text) {
    case TextSize::Small: result.setPointSizeF(points * 0.92); break;
    case TextSize::Body: break;
    case TextSize::Strong: result.setWeight(QFont::DemiBold); break;
    case TextSize::Title:
        result.setPointSizeF(points * 1.3);
        result.setWeight(QFont::DemiBold);
        break;
    case TextSize::Figure:
        result.setPointSizeF(points * 2.1);
        result.setWeight(QFont::DemiBold);
        break;
    }
    return result;
}

QFont monospaceFont()
{
    QFont result = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    result.setPointSizeF(QApplication::font().pointSizeF() * 0.95);
    return result;
}

customer::Colours customer::colours()
{
    return {.ground = rgb(0xFFFFFF),
            .text = rgb(0x12161E),
            .quiet = rgb(0x4B5567),
            .line = rgb(0xD3D9E2),
            .wait = rgb(0x2F52C9),
            .warning = rgb(0x9A5B00),
            .paid = rgb(0x0A7040),
            .onPaid = rgb(0xFFFFFF),
            .tape = rgb(0xF5B31B),
            .tapeText = rgb(0x231902)};
}

QFont customer::font(qreal pixels, bool strong)
{
    QFont result = QApplication::font();
    result.setPixelSize(qMax(1, qCeil(pixels)));
    result.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    result.setHintingPreference(QFont::PreferNoHinting);
    result.setStyleStrategy(QFont::NoSubpixelAntialias); // without coloured edges, on whichever monitor
    result.setLetterSpacing(QFont::PercentageSpacing, 100.5);
    return result;
}
