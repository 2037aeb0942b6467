// SPDX-License-Identifier: GPL-3.0-or-later
// Servers that answer with any bytes at all, each on a thread of its own while the test waits for the probe: what a
// broken or hostile neighbour would send.
#pragma once

#include <QByteArray>

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace relais::test {

// Answers each datagram with what the function makes of it; nothing if that is empty.
class DatagramServer {
public:
    explicit DatagramServer(std::function<QByteArray(const QByteArray &)> answer)
        : m_socket(socket(AF_INET, SOCK_DGRAM, 0))
        , m_answer(std::move(answer))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (bind(m_socket, reinterpret_cast<sockaddr *>(&address), size) == 0)
            getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size);
        m_port = ntohs(address.sin_port);
        m_thread = std::jthread([this](const std::stop_token &stop) { serve(stop); });
    }
    ~DatagramServer()
    {
        m_thread.request_stop();
        m_thread.join();
        close(m_socket);
    }
    DatagramServer(const DatagramServer &) = delete;
    DatagramServer &operator=(const DatagramServer &) = delete;

    [[nodiscard]] QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }

private:
    void serve(const std::stop_token &stop) const
    {
        while (!stop.stop_requested()) {
            pollfd ready{m_socket, POLLIN, 0};
            if (poll(&ready, 1, 20) <= 0)
                continue;
            std::array<char, 4096> bytes{};
            sockaddr_in from{};
            socklen_t size = sizeof from;
            auto *peer = reinterpret_cast<sockaddr *>(&from);
            const ssize_t count = recvfrom(m_socket, bytes.data(), bytes.size(), 0, peer, &size);
            const QByteArray reply = count > 0 ? m_answer(QByteArray(bytes.data(), count)) : QByteArray();
            if (!reply.isEmpty()
                && sendto(m_socket, reply.constData(), static_cast<size_t>(reply.size()), 0, peer, size) < 0)
                return;
        }
    }

    int m_socket;
    std::function<QByteArray(const QByteArray &)> m_answer;
    int m_port = 0;
    std::jthread m_thread;
};

// Answers each request, known by its first lines, with what the function makes of it. `open`: the connection stays open
// afterwards, as of one who has more to say and does not say it.
class WebServer {
public:
    explicit WebServer(std::function<QByteArray(const QByteArray &)> answer, bool open = false)
        : m_socket(socket(AF_INET, SOCK_STREAM, 0))
        , m_answer(std::move(answer))
        , m_open(open)
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (bind(m_socket, reinterpret_cast<sockaddr *>(&address), size) == 0 && listen(m_socket, 8) == 0)
            getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size);
        m_port = ntohs(address.sin_port);
        m_thread = std::jthread([this](const std::stop_token &stop) { serve(stop); });
    }
    ~WebServer()
    {
        m_thread.request_stop();
        m_thread.join();
        for (const int held : m_held)
            close(held);
        close(m_socket);
    }
    WebServer(const WebServer &) = delete;
    WebServer &operator=(const WebServer &) = delete;

    [[nodiscard]] int port() const { return m_port; }
    // What was asked, one a request.
    [[nodiscard]] std::vector<QByteArray> requests() const
    {
        const std::lock_guard guard(m_mutex);
        return m_requests;
    }

private:
    void serve(const std::stop_token &stop)
    {
        while (!stop.stop_requested()) {
            pollfd ready{m_socket, POLLIN, 0};
            if (poll(&ready, 1, 20) > 0)
                answer(accept(m_socket, nullptr, nullptr));
        }
    }
    void answer(int connection)
    {
        QByteArray request;
        std::array<char, 4096> bytes{};
        // Plain words only: who begins with TLS is sent away.
        while (!request.contains("\r\n\r\n") && !request.startsWith('\x16')) {
            const ssize_t count = recv(connection, bytes.data(), bytes.size(), 0);
            if (count <= 0)
                break;
            request.append(bytes.data(), count);
        }
        const bool plain = request.contains("\r\n\r\n");
        if (plain) {
            const std::lock_guard guard(m_mutex);
            m_requests.push_back(request);
        }
        const QByteArray reply = plain ? m_answer(request) : QByteArray();
        // The other side may have had enough before the end.
        for (qsizetype sent = 0; sent < reply.size();) {
            const ssize_t count =
                send(connection, reply.constData() + sent, static_cast<size_t>(reply.size() - sent), MSG_NOSIGNAL);
            if (count <= 0)
                break;
            sent += count;
        }
        if (plain && m_open)
            m_held.push_back(connection);
        else
            close(connection);
    }

    int m_socket;
    std::function<QByteArray(const QByteArray &)> m_answer;
    bool m_open;
    int m_port = 0;
    mutable std::mutex m_mutex;
    std::vector<QByteArray> m_requests;
    std::vector<int> m_held; // by the server's thread until it has ended
    std::jthread m_thread;
};

} // namespace relais::test
