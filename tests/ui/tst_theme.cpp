// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QRegularExpression>
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
    void nothingElseNamesAColourOrSize();
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

constexpr double readable = 4.5;
constexpr double visible = 3.0;

void eachTheme(const std::function<void(ThemeName, const QByteArray &)> &add)
{
    add(ThemeName::Light, "light: ");
    add(ThemeName::Dark, "dark: ");
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
    eachTheme([](ThemeName theme, const QByteArray &name) {
        const auto row = [&name](const QByteArray &what, const QColor &text, const QColor &ground) {
            QTest::newRow((name + what).constData()) << text << ground;
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
            if (qstrcmp(where, "selection") != 0)
                row(QByteArray("muted text on ") + where, s.mutedText, ground);
        }
        row("placeholder on base", p.color(QPalette::PlaceholderText), p.color(QPalette::Base));
        row("link on base", p.color(QPalette::Link), p.color(QPalette::Base));
        row("link on window", p.color(QPalette::Link), p.color(QPalette::Window));
        row("tool tip", p.color(QPalette::ToolTipText), p.color(QPalette::ToolTipBase));
        row("marked text", p.color(QPalette::HighlightedText), p.color(QPalette::Highlight));
        row("primary button", s.primaryText, s.primary);
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
    const double measured = contrast(text, ground);
    QVERIFY2(measured >= readable, qPrintable(u"%1 on %2: %3"_s.arg(text.name(), ground.name()).arg(measured)));
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
    for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark}) {
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

void TstTheme::nothingElseNamesAColourOrSize()
{
    static const QRegularExpression forbidden(
        uR"(#[0-9a-fA-F]{6}\b|\bqRgb\(|QColor\(\s*[0-9"u]|Qt::(red|green|blue|yellow|gray|white)\b|setPointSize|setPixelSize|setStyleSheet|setContentsMargins\(\s*[1-9]|setSpacing\(\s*[1-9]|addSpacing\(\s*[1-9]|setMargins\([^,]+,\s*[1-9])"_s);
    const QSet<QString> exempt{u"tokens.cpp"_s, u"tokens.h"_s, u"stylepainting.cpp"_s};
    const QDir ui(QStringLiteral(CONSOLE_SOURCE_DIR "/ui"));
    const auto files = ui.entryList({u"*.cpp"_s, u"*.h"_s});
    QVERIFY(files.size() > 20);
    for (const QString &name : files) {
        QFile file(ui.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto match = forbidden.match(QString::fromUtf8(file.readAll()));
        QVERIFY2(exempt.contains(name) || !match.hasMatch(), qPrintable(name + u": "_s + match.captured()));
    }
}

QTEST_MAIN(TstTheme)
#include "tst_theme.moc"
