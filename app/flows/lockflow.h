// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/trypause.h"
#include "store/passwordverifier.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

// The idle lock. Whatever runs goes on; only the window is covered. It is opened by the password against a verifier in
// memory, so that a dead line locks nobody out. GUI thread.
class LockFlow : public QObject
{
    Q_OBJECT
public:
    explicit LockFlow(QObject *parent = nullptr, std::function<Instant()> clock = Instant::now);
    ~LockFlow() override;

    void setCost(const Argon2Settings &cost) { m_cost = cost; }
    void setIdleTime(std::chrono::minutes idle); // zero: only by hand and with the desktop

    void personCame(const Secret &password);
    void personLeft();

    void lock();
    void unlock(const Secret &password); // unlocked(), passwordWrong() or problem()
    [[nodiscard]] bool isLocked() const { return m_locked; }
    [[nodiscard]] Instant lockedAt() const { return m_lockedAt; }

    // Keys, mouse and touch, anywhere in the program; looked at for when they happen, never for what they are.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void lookAtClock(); // by itself every few seconds

Q_SIGNALS:
    void locked();
    void unlocked();
    void passwordWrong(std::chrono::seconds pause); // until the next try
    void problem(const Error &error);

private:
    void makeVerifier(const Secret &password);
    void verify(const Secret &password);
    void verified(bool right);

    std::function<Instant()> m_clock;
    Argon2Settings m_cost{};
    std::chrono::minutes m_idle{10};
    QTimer m_timer;
    Instant m_lastActivity{};
    Instant m_lockedAt{};
    bool m_locked = false;
    bool m_verifying = false;
    std::unique_ptr<QObject> m_person; // context of whatever concerns this person; null: nobody is here
    PasswordVerifier m_verifier;
    std::optional<Secret> m_waiting; // typed before the verifier was ready
    WrongTries m_wrong{};
};
