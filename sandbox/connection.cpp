// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/connection.h"

#include <algorithm>
#include <cerrno>

namespace sandbox {

namespace {

constexpr size_t maximumHead = 32'768; // httplib limits a line, but not their number
constexpr size_t maximumRequest = 1'048'576;

#ifdef _WIN32
constexpr int sendFlags = 0;
void setTimeout(socket_t socket, int option)
{
    const DWORD milliseconds = patienceSeconds * 1000;
    setsockopt(socket, SOL_SOCKET, option, reinterpret_cast<const char *>(&milliseconds), sizeof milliseconds);
}
void closeSocket(socket_t socket)
{
    shutdown(socket, SD_BOTH);
    closesocket(socket);
}
#else
constexpr int sendFlags = MSG_NOSIGNAL; // a client that left must not raise SIGPIPE
void setTimeout(socket_t socket, int option)
{
    const timeval time{.tv_sec = patienceSeconds, .tv_usec = 0};
    setsockopt(socket, SOL_SOCKET, option, &time, sizeof time);
}
void closeSocket(socket_t socket)
{
    shutdown(socket, SHUT_RDWR);
    close(socket);
}
#endif

} // namespace

Connection::Connection(socket_t socket)
    : m_socket(socket)
{
    setTimeout(socket, SO_RCVTIMEO);
    setTimeout(socket, SO_SNDTIMEO);
    const int yes = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, reinterpret_cast<const char *>(&yes), sizeof yes);
}

Connection::~Connection()
{
    closeSocket(m_socket);
}

bool Connection::fill()
{
    m_begin = m_end = 0;
    ssize_t got = 0;
    do {
        got = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
    } while (got < 0 && errno == EINTR);
    if (got <= 0)
        return false;
    m_end = static_cast<size_t>(got);
    return true;
}

bool Connection::awaitRequest()
{
    m_requestBytes = 0;
    m_inBody = false;
    m_lastFour = 0;
    return m_begin < m_end || fill();
}

ssize_t Connection::read(char *into, size_t size)
{
    if (m_requestBytes >= (m_inBody ? maximumRequest : maximumHead) || (m_begin == m_end && !fill()))
        return -1;
    const size_t taken = std::min(size, m_end - m_begin);
    std::copy_n(m_buffer.begin() + static_cast<std::ptrdiff_t>(m_begin), taken, into);
    m_begin += taken;
    count({into, taken});
    return static_cast<ssize_t>(taken);
}

void Connection::count(std::span<const char> bytes)
{
    constexpr quint32 emptyLine = 0x0D0A0D0A;
    m_requestBytes += bytes.size();
    for (const char byte : bytes) {
        if (m_inBody)
            return;
        m_lastFour = (m_lastFour << 8) | static_cast<unsigned char>(byte);
        m_inBody = m_lastFour == emptyLine;
    }
}

ssize_t Connection::write(const char *from, size_t size)
{
    ssize_t sent = 0;
    do {
        sent = ::send(m_socket, from, size, sendFlags);
    } while (sent < 0 && errno == EINTR);
    return sent;
}

// Everybody is on this machine; the address is not asked for.
void Connection::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1";
    port = 0;
}

void Connection::get_local_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1";
    port = 0;
}

} // namespace sandbox
