// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

class TstTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownContrasts_data();
    void knownContrasts();
    void textIsReadable_data();
    void textIsReadable();
    void edgesAreVisible_data();
    void edgesAreVisible();
    void environmentsDiffer();
    void applyingSwitchesThePalette();
    void highContrastIsBlackAndWhiteAndThick();
};

namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

// WCAG 2.1, 1.4.3 and 1.4.11
double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

constexpr double readable = 4.5; // AA
constexpr double enhanced = 7.0; // AAA: what the high contrast theme is for
constexpr double visible = 3.0;

void eachTheme(const std::function<void(ThemeName, const QByteArray &)> &add)
{
    add(ThemeName::Light, "light: ");
    add(ThemeName::Dark, "dark: ");
    add(ThemeName::HighContrast, "contrast: ");
}

} // namespace

void TstTheme::knownContrasts_data()
{
    QTest::addColumn<QColor>("a");
    QTest::addColumn<QColor>("b");
    QTest::addColumn<double>("expected");
    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("same on same") << QColor(Qt::red) << QColor(Qt::red) << 1.0;
    QTest::newRow("the grey that just passes on white") << QColor(0x76, 0x76, 0x76) << QColor(Qt::white) << 4.54;
}

void TstTheme::knownContrasts()
{
    QFETCH(QColor, a);
    QFETCH(QColor, b);
    QFETCH(double, expected);
    QVERIFY2(std::abs(contrast(a, b) - expected) < 0.01, qPrintable(QString::number(contrast(a, b))));
}

void TstTheme::textIsReadable_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    eachTheme([](ThemeName theme, const QByteArray &name) {
        const double least = theme == ThemeName::HighContrast ? enhanced : readable;
        const auto row = [&name, least](const QByteArray &what, const QColor &text, const QColor &ground) {
            QTest::newRow((name + what).constData()) << text << ground << least;
        };
        const QPalette p = palette(theme);
        const SurfaceColours s = surface(theme);
        const QColor text = p.color(QPalette::Text);
        const std::pair<const char *, QColor> grounds[]{{"window", p.color(QPalette::Window)},
                                                        {"base", p.color(QPalette::Base)},
                                                        {"alternate row", p.color(QPalette::AlternateBase)},
                                                        {"button", p.color(QPalette::Button)},
                                                        {"hover", s.hover},
                                                        {"selection", s.selection},
                                                        {"sidebar", s.sidebar}};
        for (const auto &[where, ground] : grounds) {
            row(QByteArray("text on ") + where, text, ground);
            row(QByteArray("link on ") + where, p.color(QPalette::Link), ground);
            if (qstrcmp(where, "selection") != 0)
                row(QByteArray("muted text on ") + where, s.mutedText, ground);
        }
        row("placeholder on base", p.color(QPalette::PlaceholderText), p.color(QPalette::Base));
        row("bright text on window", p.color(QPalette::BrightText), p.color(QPalette::Window));
        row("text of a button", p.color(QPalette::ButtonText), p.color(QPalette::Button));
        row("tool tip", p.color(QPalette::ToolTipText), p.color(QPalette::ToolTipBase));
        row("marked text", p.color(QPalette::HighlightedText), p.color(QPalette::Highlight));
        row("primary button", s.primaryText, s.primary);
        row("danger button", s.dangerText, s.danger);
        for (const Tone tone : {Tone::Neutral, Tone::Info, Tone::Positive, Tone::Warning, Tone::Negative}) {
            const ToneColours c = colours(tone, theme);
            const QByteArray which = "tone " + QByteArray::number(int(tone));
            row(which + " on its ground", c.text, c.fill);
            row(which + " on base", c.text, p.color(QPalette::Base));
            row(which + " on window", c.text, p.color(QPalette::Window));
            row("text on the ground of " + which, text, c.fill);
            row("muted text on the ground of " + which, s.mutedText, c.fill);
        }
        for (const Place place : {Place::Production, Place::Demo, Place::Sandbox, Place::Own}) {
            const PlaceColours c = colours(place, theme);
            row("place " + QByteArray::number(int(place)), c.text, c.fill);
        }
    });
}

void TstTheme::textIsReadable()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double measured = contrast(text, ground);
    QVERIFY2(measured >= least, qPrintable(u"%1 on %2: %3"_s.arg(text.name(), ground.name()).arg(measured)));
}

void TstTheme::edgesAreVisible_data()
{
    QTest::addColumn<QColor>("edge");
    QTest::addColumn<QColor>("ground");
    eachTheme([](ThemeName theme, const QByteArray &name) {
        const auto row = [&name](const char *what, const QColor &edge, const QColor &ground) {
            QTest::newRow((name + what).constData()) << edge << ground;
        };
        const QPalette p = palette(theme);
        const SurfaceColours s = surface(theme);
        const std::pair<const char *, QColor> grounds[]{{"window", p.color(QPalette::Window)},
                                                        {"base", p.color(QPalette::Base)},
                                                        {"button", p.color(QPalette::Button)}};
        for (const auto &[where, ground] : grounds) {
            row((QByteArray("frame of a control on ") + where).constData(), s.control, ground);
            row((QByteArray("focus ring on ") + where).constData(), s.focus, ground);
        }
        row("focus ring on the sidebar", s.focus, s.sidebar);
        row("focus ring on a selected page's name", s.focus, s.selection);
        row("primary button on window", s.primary, p.color(QPalette::Window));
        row("primary button on base", s.primary, p.color(QPalette::Base));
        row("danger button on window", s.danger, p.color(QPalette::Window));
        row("danger button on base", s.danger, p.color(QPalette::Base));
        row("stripes of the sandbox", colours(Place::Sandbox, theme).stripe, colours(Place::Sandbox, theme).fill);
    });
}

void TstTheme::edgesAreVisible()
{
    QFETCH(QColor, edge);
    QFETCH(QColor, ground);
    const double measured = contrast(edge, ground);
    QVERIFY2(measured >= visible, qPrintable(u"%1 on %2: %3"_s.arg(edge.name(), ground.name()).arg(measured)));
}

void TstTheme::environmentsDiffer()
{
    for (const ThemeName theme : themes) {
        QSet<QRgb> fills;
        for (const Place place : {Place::Production, Place::Demo, Place::Sandbox, Place::Own})
            fills.insert(colours(place, theme).fill.rgb());
        QCOMPARE(fills.size(), 4);
    }
}

void TstTheme::applyingSwitchesThePalette()
{
    QWidget widget;
    const auto window = [&widget] { return widget.palette().color(QPalette::Window); };
    applyTheme(*qApp, ThemeName::Light);
    QTRY_COMPARE(window(), palette(ThemeName::Light).color(QPalette::Window)); // Qt posts the change
    applyTheme(*qApp, ThemeName::Dark);
    QCOMPARE(currentTheme(), ThemeName::Dark);
    QCOMPARE(systemTheme(), ThemeName::Dark); // read from the palette's lightness
    QTRY_COMPARE(window(), palette(ThemeName::Dark).color(QPalette::Window));
    applyTheme(*qApp, ThemeName::Light);
    QCOMPARE(systemTheme(), ThemeName::Light);
    QTRY_COMPARE(window(), palette(ThemeName::Light).color(QPalette::Window));
}

void TstTheme::highContrastIsBlackAndWhiteAndThick()
{
    const QPalette p = palette(ThemeName::HighContrast);
    QCOMPARE(p.color(QPalette::Window), QColor(Qt::black));
    QCOMPARE(p.color(QPalette::Base), QColor(Qt::black));
    QCOMPARE(p.color(QPalette::Text), QColor(Qt::white));
    const Strokes thick = strokes(ThemeName::HighContrast);
    for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark}) {
        QVERIFY(thick.frame > strokes(theme).frame);
        QVERIFY(thick.focus > strokes(theme).focus);
    }
    // Switched at run time, and seen: a field's frame is as thick as the theme says.
    const auto frameOf = [](ThemeName theme) {
        applyTheme(*qApp, theme);
        QLineEdit field;
        field.resize(120, 30);
        const QImage image = field.grab().toImage();
        int thickness = 0;
        while (thickness < 10 && image.pixelColor(60, thickness) == surface(theme).control)
            ++thickness;
        return thickness;
    };
    QCOMPARE(frameOf(ThemeName::HighContrast), thick.frame);
    QCOMPARE(frameOf(ThemeName::Light), strokes(ThemeName::Light).frame);
}

QTEST_MAIN(TstTheme)
#include "tst_theme.moc"
