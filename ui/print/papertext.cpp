// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/papertext.h"

#include "domain/plaintext.h"
#include "ui/locale.h"
#include "ui/look.h"

#include <QTextLayout>

using namespace Qt::StringLiterals;

QFont paperFont(TextSize size)
{
    QFont result = ::font(size);
    result.setHintingPreference(QFont::PreferNoHinting); // it is scaled after it was measured
    // Spaced by a hair, letters make no ligatures: an id copied out of a file has its own characters.
    result.setLetterSpacing(QFont::PercentageSpacing, 101);
    return result;
}

qreal layOutText(QTextLayout &layout, qreal width, Qt::Alignment side)
{
    QTextOption option(side);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QString paperMark(const Environment &environment, const QString &practice)
{
    constexpr qsizetype longestHost = 120;
    const QString word = displayLocale().toUpper(lookOf(environment).word);
    switch (environment.kind) {
    case Environment::Kind::Production: return {};
    case Environment::Kind::Demo:
    case Environment::Kind::Sandbox: return practice.arg(word);
    case Environment::Kind::Own:
        return u"%1 – %2"_s.arg(word, boundedPlainText(environment.baseUrl.host(), longestHost));
    }
    Q_UNREACHABLE();
}
