// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/httpserver.h"

#include "sandbox/connection.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr size_t threads = 32; // each kept-alive connection holds one; Qt alone opens six per access manager
constexpr int backlog = 128;   // httplib's own is 5: the sixth of a burst would wait a second for its SYN
constexpr int requestsPerConnection = 1000;
constexpr const char *notFound = R"({"message":"Not Found"})";
constexpr const char *badRequest = R"({"message":"Bad Request"})";

// Set while a worker answers: what is left in this connection is no request to trust.
thread_local bool hangUp = false;

void shutDown(socket_t socket)
{
#ifdef _WIN32
    ::shutdown(socket, SD_BOTH);
#else
    ::shutdown(socket, SHUT_RDWR);
#endif
}

// httplib's default is SO_REUSEPORT, with which two sandboxes would share a port and each see half of the calls.
void ownTheAddress(socket_t socket)
{
    const int yes = 1;
#ifdef _WIN32
    setsockopt(socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&yes), sizeof yes);
#else
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
#endif
}

Question questionOf(const httplib::Request &request, Question::Method method)
{
    Question question{
        .method = method,
        .path = QString::fromStdString(request.path),
        .authorization = QByteArray::fromStdString(request.get_header_value("Authorization")),
        .agent = QByteArray::fromStdString(request.get_header_value("User-Agent")),
        .contentType = QByteArray::fromStdString(request.get_header_value("Content-Type")),
    };
    for (const auto &[name, value] : request.params)
        question.query.append({QString::fromStdString(name), QString::fromStdString(value)});
    return question;
}

} // namespace

class HttpServer::Listener final : public httplib::Server
{
public:
    Listener(const QList<Route> &routes, Callbacks callbacks);
    ~Listener() override;
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    [[nodiscard]] Result<quint16> start(quint16 port);

private:
    bool process_and_close_socket(socket_t socket) override;
    void get(const httplib::Request &request, httplib::Response &response);
    void post(const httplib::Request &request, httplib::Response &response, const httplib::ContentReader &reader);
    void respond(const Question &question, httplib::Response &response);
    [[nodiscard]] bool enlist(socket_t socket);
    void delist(socket_t socket);

    Callbacks m_callbacks;
    std::mutex m_mutex;
    std::condition_variable m_end;
    bool m_ending = false;
    std::set<socket_t> m_sockets;
    std::thread m_thread;
};

HttpServer::Listener::Listener(const QList<Route> &routes, Callbacks callbacks)
    : m_callbacks(std::move(callbacks))
{
    new_task_queue = [] { return new httplib::ThreadPool(threads); };
    set_socket_options(ownTheAddress);
    set_keep_alive_max_count(requestsPerConnection); // only said to clients; process_and_close_socket() does it
    set_keep_alive_timeout(patienceSeconds);
    for (const Route &route : routes) { // none of the paths holds a character that means something in a pattern
        const std::string path = route.path.toStdString();
        if (route.method == Question::Method::Get)
            Get(path, [this](const httplib::Request &request, httplib::Response &response) { get(request, response); });
        else
            Post(path,
                 [this](const httplib::Request &request, httplib::Response &response,
                        const httplib::ContentReader &reader) { post(request, response, reader); });
    }
    set_error_handler([](const httplib::Request &, httplib::Response &response) {
        if (!response.body.empty())
            return;
        hangUp = true;
        response.set_content(response.status == 404 ? notFound : badRequest, "application/json");
    });
}

HttpServer::Listener::~Listener()
{
    {
        const std::scoped_lock locked(m_mutex);
        m_ending = true;
        for (const socket_t socket : m_sockets)
            shutDown(socket); // whoever reads from it or writes to it returns
    }
    m_end.notify_all();
    stop();
    if (m_thread.joinable())
        m_thread.join();
}

Result<quint16> HttpServer::Listener::start(quint16 port)
{
    const std::string host = "127.0.0.1";
    const int bound = port == 0 ? bind_to_any_port(host) : (bind_to_port(host, port) ? port : -1);
    if (bound <= 0)
        return tl::unexpected(Error{.kind = Error::Kind::Offline,
                                    .detail = port == 0 ? u"no port on 127.0.0.1 can be opened"_s
                                                        : u"port %1 on 127.0.0.1 cannot be opened"_s.arg(port)});
    ::listen(svr_sock_, backlog);
    m_thread = std::thread([this] { listen_after_bind(); });
    while (!is_running()) // stop() before that would be lost, and the thread with it
        std::this_thread::yield();
    return static_cast<quint16>(bound);
}

bool HttpServer::Listener::enlist(socket_t socket)
{
    const std::scoped_lock locked(m_mutex);
    if (!m_ending)
        m_sockets.insert(socket);
    return !m_ending;
}

void HttpServer::Listener::delist(socket_t socket)
{
    const std::scoped_lock locked(m_mutex);
    m_sockets.erase(socket);
}

bool HttpServer::Listener::process_and_close_socket(socket_t socket)
{
    Connection connection(socket);
    if (!enlist(socket))
        return false;
    bool good = true;
    bool closed = false;
    hangUp = false;
    for (int left = requestsPerConnection; left > 0 && good && !closed && !hangUp && connection.awaitRequest(); --left)
        good = process_request(connection, left == 1, closed, nullptr);
    delist(socket); // before it is closed: its number may come back at once
    return good;
}

void HttpServer::Listener::get(const httplib::Request &request, httplib::Response &response)
{
    // httplib leaves the body of a GET in the connection, where it would pass for the next request.
    if (request.has_header("Content-Length") || request.has_header("Transfer-Encoding"))
        hangUp = true;
    respond(questionOf(request, Question::Method::Get), response);
}

void HttpServer::Listener::post(const httplib::Request &request, httplib::Response &response,
                                const httplib::ContentReader &reader)
{
    Question question = questionOf(request, Question::Method::Post);
    if (request.is_multipart_form_data()) { // httplib reads those another way; no call of ours takes them
        hangUp = true;
        question.tooLarge = true;
    } else {
        question.complete = reader([&question](const char *data, size_t size) {
            const auto room = static_cast<size_t>(maximumBody - question.body.size());
            question.tooLarge = question.tooLarge || size > room;
            question.body.append(data, static_cast<qsizetype>(std::min(size, room)));
            return true;
        });
    }
    hangUp = hangUp || !question.complete || question.tooLarge;
    respond(question, response);
}

void HttpServer::Listener::respond(const Question &question, httplib::Response &response)
{
    const Answer answer = m_callbacks.answer(question);
    const auto delay = m_callbacks.latency(question.path);
    if (delay.count() > 0) {
        std::unique_lock locked(m_mutex);
        m_end.wait_for(locked, delay, [this] { return m_ending; });
    }
    response.status = question.complete ? answer.status : 400;
    response.set_content(answer.body.toStdString(), answer.contentType.toStdString());
}

HttpServer::HttpServer(const QList<Route> &routes, Callbacks callbacks)
    : m_listener(std::make_unique<Listener>(routes, std::move(callbacks)))
{ }

HttpServer::~HttpServer() = default;

Result<quint16> HttpServer::start(quint16 port)
{
    return m_listener->start(port);
}

} // namespace sandbox
