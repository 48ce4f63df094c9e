// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QSize>

// Every colour, distance and size of the program. Nothing else in ui names one.

enum class ThemeName { Light, Dark, HighContrast };
constexpr ThemeName themes[]{ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast};

// What a thing says about itself; always beside a word and a shape, never alone.
enum class Tone { Neutral, Info, Positive, Warning, Negative };

// The environments' own colours: they mean nothing but "this is where you are".
enum class Place { Production, Demo, Sandbox, Own };

struct ToneColours {
    QColor text; // on `fill`, and on the window and base colours
    QColor fill;
    QColor line;
};

struct PlaceColours {
    QColor text; // on `fill`
    QColor fill;
    QColor stripe; // the sandbox's hazard stripes; equal to `fill` elsewhere
};

// Colours that QPalette has no role for.
struct SurfaceColours {
    QColor line;      // hairlines between things
    QColor control;   // frame of something that can be typed into or pressed: 3:1 against its surroundings
    QColor hover;     // a row or button under the pointer
    QColor selection; // a selected row in a table
    QColor sidebar;   // behind the page names
    QColor focus;     // the ring around what the keyboard talks to: 3:1 against everything it can lie on
    QColor mutedText; // labels and hints: AA on window, base and sidebar
    QColor primary;   // the one button that a page is about
    QColor primaryText;
    QColor danger; // the one button of a dialog whose effect nobody can take back
    QColor dangerText;
};

// How thick the lines around things are.
struct Strokes {
    int frame = 1; // around a field, a button, a card
    int focus = 2; // around what the keyboard talks to
};

[[nodiscard]] QPalette palette(ThemeName theme);
[[nodiscard]] ToneColours colours(Tone tone, ThemeName theme);
[[nodiscard]] PlaceColours colours(Place place, ThemeName theme);
[[nodiscard]] SurfaceColours surface(ThemeName theme);
[[nodiscard]] Strokes strokes(ThemeName theme);

// Distances in device-independent pixels: a scale of fours.
namespace space {
constexpr int hair = 1;
constexpr int half = 2;
constexpr int xs = 4;
constexpr int s = 8;
constexpr int m = 12;
constexpr int l = 16;
constexpr int xl = 24;
constexpr int xxl = 40;
} // namespace space

namespace size {
constexpr int control = 30;     // height of buttons and fields
constexpr int buttonLeast = 76; // width of a button with a short word
constexpr int row = 30;         // height of a table's row
constexpr int header = 30;      // height of a table's header
constexpr int band = 36;        // height of the environment band
constexpr int navigation = 36;  // height of a page's name in the sidebar
constexpr int sidebar = 188;    // its width
constexpr int sections = 200;   // width of the settings' list of sections
constexpr int detail = 372;     // width of a detail pane to start with
constexpr int detailLeast = 300;
constexpr int labels = 130;   // least width of a form's column of labels
constexpr int form = 460;     // width of a form's column
constexpr int readable = 620; // width of running text
constexpr int icon = 16;
constexpr int iconDialog = 24; // beside a dialog's question
constexpr int iconLarge = 40;  // in empty states
constexpr int radius = 5;
constexpr int choice = 132;   // least width of a filter's drop-down list
constexpr int search = 280;   // width of a search box beside filters
constexpr int dialog = 480;   // width of a dialog that asks one thing
constexpr int toast = 380;    // most width of a toast
constexpr int rail = 28;      // width of a timeline's line and signs
constexpr int list = 320;     // least width of a list beside its detail pane
constexpr QSize face{32, 32}; // the program's icon where somebody signs in
constexpr QSize faceLarge{64, 64};
constexpr QSize progress{140, 6};
constexpr QSize window{1280, 760};      // fits 1366x768 with a task bar
constexpr QSize windowRoomy{1366, 768}; // on a screen that is comfortably larger
constexpr QSize comfortable{1440, 900}; // … such as this
constexpr QSize windowLeast{960, 620};
constexpr QSize dialogLarge{840, 560}; // a dialog with a long text
} // namespace size

// Sizes of type, as steps from the operating system's own size.
enum class TextSize { Small, Body, Strong, Title, Figure };

[[nodiscard]] QFont font(TextSize text);
[[nodiscard]] QFont monospaceFont();

// The buyer's screen. It is read from three metres and by somebody who never chose a theme: the same in all of them,
// and measured in parts of the screen's shorter side.
namespace customer {
struct Colours {
    QColor ground;
    QColor text;
    QColor quiet;    // the second language, labels
    QColor line;     // frames
    QColor wait;     // signs of the states in which nobody pays
    QColor warning;  // "do not pay again"
    QColor paid;     // the whole ground once it is paid
    QColor onPaid;   // text on it
    QColor tape;     // "TRAINING" …
    QColor tapeText; // … and what stands on it
};
[[nodiscard]] Colours colours();

constexpr qreal margin = 1.0 / 24;
constexpr qreal gap = 1.0 / 36;
constexpr qreal amountMost = 1.0 / 6;
constexpr qreal amountLeast = 1.0 / 9;
constexpr qreal headline = 1.0 / 11;
constexpr qreal title = 1.0 / 19;
constexpr qreal fact = 1.0 / 25;
constexpr qreal least = 1.0 / 28;     // nothing that fits is set smaller
constexpr qreal secondLanguage = 0.6; // of the first one's size
constexpr qreal signShare = 0.8;      // of the room that a code would have
constexpr qreal frame = 1.0 / 64;     // around a code, outside its quiet zone
constexpr qreal tapeHeight = 1.0 / 18;
constexpr qreal codeLeast = 0.6; // texts are set smaller before the code is

// Unhinted and without ligatures: it is measured in one size and painted in another, and an id keeps its characters.
[[nodiscard]] QFont font(qreal pixels, bool strong);
} // namespace customer
