// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <httplib.h>

#include <array>
#include <span>

namespace sandbox {

constexpr int patienceSeconds = 10; // for the next byte, and for the next request of a connection

// One client's socket. httplib has such a class of its own, but out of reach, and with a wait for the next request that
// nothing can cut short: this one ends as soon as its socket is shut down, and never reads more than one request may
// hold.
class Connection final : public httplib::Stream
{
public:
    explicit Connection(socket_t socket);
    ~Connection() override; // closes
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    // Waits until a request begins; false when none will.
    [[nodiscard]] bool awaitRequest();

    using httplib::Stream::write;
    [[nodiscard]] bool is_readable() const override { return true; }
    [[nodiscard]] bool is_writable() const override { return true; }
    ssize_t read(char *into, size_t size) override;
    ssize_t write(const char *from, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    [[nodiscard]] socket_t socket() const override { return m_socket; }

private:
    [[nodiscard]] bool fill();
    void count(std::span<const char> bytes);

    socket_t m_socket;
    std::array<char, 4096> m_buffer{};
    size_t m_begin = 0;
    size_t m_end = 0;
    size_t m_requestBytes = 0;
    bool m_inBody = false;
    quint32 m_lastFour = 0; // bytes of the head, to see where it ends
};

} // namespace sandbox
