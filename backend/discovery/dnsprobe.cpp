// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/dnsprobe.h"

#include "discovery/dnsmessage.h"

#include <QDeadlineTimer>

#include <ares.h>
#include <poll.h>

#include <algorithm>
#include <array>
#include <memory>

namespace relais {

namespace {

using namespace std::chrono_literals;

constexpr auto firstTry = 1500ms; // the next waits twice as long
constexpr int tries = 2;
constexpr auto stopsNoticed = 50ms; // after so long at most
constexpr int udpSize = 1232; // what passes everywhere in one piece (DNS flag day 2020)

AskOutcome outcomeOf(int status)
{
    switch (status) {
    case ARES_SUCCESS:
        return AskOutcome::Answered;
    case ARES_ENODATA:
        return AskOutcome::Empty;
    case ARES_ENOTFOUND:
        return AskOutcome::NoSuchName;
    case ARES_ECONNREFUSED:
        return AskOutcome::Unreachable;
    case ARES_ETIMEOUT:
    case ARES_ECANCELLED:
        return AskOutcome::TimedOut;
    default:
        return AskOutcome::Failed;
    }
}

void answered(void *slot, int status, int, unsigned char *message, int size)
{
    auto *answer = static_cast<DnsAnswer *>(slot);
    answer->outcome = outcomeOf(status);
    // A name that leads to one that is not there is told with its way to it.
    if (!message || (answer->outcome != AskOutcome::Answered && answer->outcome != AskOutcome::NoSuchName))
        return;
    const auto read = readAnswerSection(QByteArray(reinterpret_cast<const char *>(message), size));
    answer->records = read.value_or(QList<DnsRecord>());
    if (!read)
        answer->outcome = AskOutcome::Failed;
    else if (!answer->records.isEmpty())
        answer->outcome = AskOutcome::Answered;
    else if (answer->outcome == AskOutcome::Answered)
        answer->outcome = AskOutcome::Empty;
}

struct ChannelEnd {
    void operator()(ares_channeldata *channel) const { ares_destroy(channel); }
};
using Channel = std::unique_ptr<ares_channeldata, ChannelEnd>;

Channel openChannel(const QByteArray &server)
{
    static const bool ready = ares_library_init(ARES_LIB_INIT_ALL) == ARES_SUCCESS;
    ares_options options{};
    // A refusal is an answer: without NOCHECKRESP it would be told as nobody being there.
    options.flags = ARES_FLAG_NOSEARCH | ARES_FLAG_NOALIASES | ARES_FLAG_EDNS | ARES_FLAG_NOCHECKRESP;
    options.timeout = static_cast<int>(firstTry.count());
    options.tries = tries;
    options.ednspsz = udpSize;
    ares_channel channel = nullptr;
    const int mask = ARES_OPT_FLAGS | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_EDNSPSZ;
    if (!ready || ares_init_options(&channel, &options, mask) != ARES_SUCCESS)
        return {};
    Channel owned(channel);
    if (!server.isEmpty() && ares_set_servers_ports_csv(channel, server.constData()) != ARES_SUCCESS)
        return {};
    return owned;
}

// Waits for one of the sockets, and lets c-ares read and write. False: nothing is asked any more.
bool step(ares_channel channel, std::chrono::milliseconds most)
{
    std::array<ares_socket_t, ARES_GETSOCK_MAXNUM> sockets{};
    const int wanted = ares_getsock(channel, sockets.data(), ARES_GETSOCK_MAXNUM);
    std::array<pollfd, ARES_GETSOCK_MAXNUM> waiting{};
    nfds_t count = 0;
    for (int i = 0; i < ARES_GETSOCK_MAXNUM; ++i) {
        const bool reads = ARES_GETSOCK_READABLE(wanted, i) != 0;
        const bool writes = ARES_GETSOCK_WRITABLE(wanted, i) != 0;
        if (reads || writes)
            waiting.at(count++) = {sockets.at(static_cast<size_t>(i)),
                                   static_cast<short>((reads ? POLLIN : 0) | (writes ? POLLOUT : 0)), 0};
    }
    if (count == 0)
        return false;
    timeval longest{0, static_cast<suseconds_t>(std::chrono::microseconds(most).count())};
    timeval wait{};
    const timeval *next = ares_timeout(channel, &longest, &wait);
    const auto pause = std::chrono::seconds(next->tv_sec) + std::chrono::microseconds(next->tv_usec);
    const auto ready = poll(waiting.data(), count,
                            static_cast<int>(std::chrono::duration_cast<std::chrono::milliseconds>(pause).count()) + 1);
    for (nfds_t i = 0; ready > 0 && i < count; ++i) {
        const pollfd &one = waiting.at(i);
        const bool reads = (one.revents & (POLLIN | POLLERR | POLLHUP)) != 0;
        const bool writes = (one.revents & POLLOUT) != 0;
        if (reads || writes)
            ares_process_fd(channel, reads ? one.fd : ARES_SOCKET_BAD, writes ? one.fd : ARES_SOCKET_BAD);
    }
    if (ready <= 0)
        ares_process_fd(channel, ARES_SOCKET_BAD, ARES_SOCKET_BAD);
    return true;
}

} // namespace

DnsProbe::DnsProbe(const QString &server, std::chrono::milliseconds limit)
    : m_server(server.toLatin1())
    , m_limit(limit)
{ }

QList<DnsAnswer> DnsProbe::ask(const QList<DnsQuestion> &questions, const std::stop_token &stop) const
{
    QList<DnsAnswer> answers(questions.size());
    const Channel channel = openChannel(m_server);
    if (!channel) {
        for (DnsAnswer &answer : answers)
            answer.outcome = AskOutcome::Unreachable;
        return answers;
    }
    for (qsizetype i = 0; i < questions.size(); ++i)
        ares_query(channel.get(), questions.at(i).name.toLatin1().constData(), 1, numberOf(questions.at(i).type),
                   answered, &answers[i]);
    const QDeadlineTimer deadline(m_limit);
    while (!stop.stop_requested() && !deadline.hasExpired() && step(channel.get(), stopsNoticed)) { }
    const bool stopped = stop.stop_requested();
    ares_cancel(channel.get());
    for (DnsAnswer &answer : answers) {
        if (stopped && answer.outcome == AskOutcome::TimedOut)
            answer.outcome = AskOutcome::Stopped;
    }
    return answers;
}

} // namespace relais
