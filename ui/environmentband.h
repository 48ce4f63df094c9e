// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/environment.h"
#include "domain/ids.h"
#include "ui/translatedwidget.h"

#include <optional>

class QPainter;
struct EnvironmentLook;

// Which environment this is and who is acting: always there, in a colour and a word of the environment's own.
class EnvironmentBand final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit EnvironmentBand(QWidget *parent = nullptr);

    void setEnvironment(const Environment &environment);
    void setActor(const std::optional<Username> &actor);
    void setActorShown(bool shown); // the sign-in page's own band has no actor

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString actorWords() const;
    int paintActor(QPainter &painter, const QRect &area, const QColor &ink); // answers where it begins
    void paintWhere(QPainter &painter, const QRect &area, const EnvironmentLook &look, const QColor &ink);

    Environment m_environment{};
    std::optional<Username> m_actor;
    bool m_actorShown = true;
};
