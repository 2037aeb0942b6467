// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/httpprobe.h"

#include "discovery/addresses.h"
#include "discovery/siteheaders.h"

#include <curl/curl.h>
#include <netinet/in.h>

#include <memory>

namespace relais {

namespace {

constexpr int mostRedirections = 3;
constexpr int firstError = 400;
constexpr int firstRedirection = 300;

// What one request has brought so far.
struct Received {
    SiteHeaders headers;
    std::stop_token stop;
};

size_t takeHeader(char *data, size_t size, size_t count, void *slot)
{
    const auto length = static_cast<qsizetype>(size) * static_cast<qsizetype>(count);
    // Anything else than the length ends the request.
    return static_cast<Received *>(slot)->headers.take(QByteArray(data, length)) ? static_cast<size_t>(length) : 0;
}

// What comes after the headers is not asked for and not read.
size_t takeBody(char *, size_t, size_t, void *)
{
    return 0;
}

// The last word on where a connection goes: only to what was looked up and judged, however the name was written.
curl_socket_t openSocket(void *slot, curlsocktype, curl_sockaddr *place)
{
    const auto *allowed = static_cast<const QList<QByteArray> *>(slot);
    QByteArray address;
    if (place->family == AF_INET)
        address =
            QByteArray(reinterpret_cast<const char *>(&reinterpret_cast<const sockaddr_in *>(&place->addr)->sin_addr),
                       sizeof(in_addr));
    else if (place->family == AF_INET6)
        address =
            QByteArray(reinterpret_cast<const char *>(&reinterpret_cast<const sockaddr_in6 *>(&place->addr)->sin6_addr),
                       sizeof(in6_addr));
    return allowed->contains(address) ? socket(place->family, place->socktype, place->protocol) : CURL_SOCKET_BAD;
}

int goOn(void *slot, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<Received *>(slot)->stop.stop_requested() ? 1 : 0;
}

AskOutcome webOutcomeOf(CURLcode code, bool stopped)
{
    if (stopped)
        return AskOutcome::Stopped;
    switch (code) {
    case CURLE_OK:
        return AskOutcome::Answered;
    case CURLE_OPERATION_TIMEDOUT:
        return AskOutcome::TimedOut;
    case CURLE_COULDNT_CONNECT:
        return AskOutcome::Unreachable;
    default:
        return AskOutcome::Failed;
    }
}

using Handle = std::unique_ptr<CURL, void (*)(CURL *)>;
using Words = std::unique_ptr<curl_slist, void (*)(curl_slist *)>;

Handle openHandle()
{
    static const bool ready = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return {ready ? curl_easy_init() : nullptr, curl_easy_cleanup};
}

void setUp(CURL *handle, Received &received, std::chrono::milliseconds limit)
{
    curl_easy_setopt(handle, CURLOPT_NOBODY, 1L);
    curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(handle, CURLOPT_PROXY, "");
    curl_easy_setopt(handle, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    curl_easy_setopt(handle, CURLOPT_USERAGENT, "Relais");
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(limit.count()));
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(limit.count()));
    curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, takeHeader);
    curl_easy_setopt(handle, CURLOPT_HEADERDATA, &received);
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, takeBody);
    curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, goOn);
    curl_easy_setopt(handle, CURLOPT_XFERINFODATA, &received);
}

} // namespace

// One page that is asked for.
struct HttpProbe::Target {
    QUrl url;
    QString typed; // the host that a person typed
    QList<QByteArray> addresses;
};

HttpProbe::HttpProbe(const DnsProbe &names, HttpPorts ports, std::chrono::milliseconds limit)
    : m_names(names)
    , m_ports(ports)
    , m_limit(limit)
{ }

SiteAnswer HttpProbe::ask(const QString &domain, const std::stop_token &stop) const
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(domain);
    url.setPath(QStringLiteral("/"));
    SiteAnswer secure = follow({url, domain, {}}, stop);
    if (secure.status > 0 || secure.outcome == AskOutcome::Stopped || secure.outcome == AskOutcome::NoSuchName
        || secure.outcome == AskOutcome::Empty)
        return secure;
    url.setScheme(QStringLiteral("http"));
    SiteAnswer plain = follow({url, domain, {}}, stop);
    plain.addresses = secure.addresses + plain.addresses;
    return plain;
}

SiteAnswer HttpProbe::follow(Target target, const std::stop_token &stop) const
{
    SiteAnswer answer;
    for (int hops = 0; hops <= mostRedirections; ++hops) {
        const AskOutcome found = resolve(target, stop);
        if (found != AskOutcome::Answered) {
            answer.outcome = answer.status > 0 ? AskOutcome::Answered : found;
            return answer;
        }
        answer.addresses.append(target.url.toString(QUrl::FullyEncoded));
        QString redirection;
        const AskOutcome outcome = request(target, answer, redirection, stop);
        if (outcome != AskOutcome::Answered) {
            answer.outcome = answer.status > 0 && outcome != AskOutcome::Stopped ? AskOutcome::Answered : outcome;
            return answer;
        }
        answer.outcome = AskOutcome::Answered;
        const auto next = redirectedTo(target.url, redirection);
        if (!next)
            return answer;
        target.url = *next;
    }
    return answer;
}

AskOutcome HttpProbe::resolve(Target &target, const std::stop_token &stop) const
{
    const QString host = target.url.host(QUrl::FullyEncoded).toLower();
    target.addresses = {addressBytes(host)};
    if (target.addresses.constFirst().isEmpty()) {
        target.addresses.clear();
        const auto answers = m_names.ask({{host, DnsType::A}, {host, DnsType::Aaaa}}, stop);
        for (const DnsAnswer &answer : answers) {
            for (const DnsRecord &record : answer.records) {
                if (record.type == DnsType::A || record.type == DnsType::Aaaa)
                    target.addresses.append(addressBytes(record.value));
            }
        }
        if (target.addresses.isEmpty())
            return answers.constFirst().outcome == AskOutcome::Answered ? AskOutcome::Empty
                                                                        : answers.constFirst().outcome;
    }
    if (host != target.typed)
        target.addresses.removeIf([](const QByteArray &address) { return !isPublicAddress(address); });
    return target.addresses.isEmpty() ? AskOutcome::Failed : AskOutcome::Answered;
}

AskOutcome HttpProbe::request(const Target &target, SiteAnswer &answer, QString &redirection,
                              const std::stop_token &stop) const
{
    const Handle handle = openHandle();
    if (!handle)
        return AskOutcome::Failed;
    Received received;
    received.stop = stop;
    setUp(handle.get(), received, m_limit);
    QUrl url = target.url;
    url.setPort(url.scheme() == QLatin1StringView("https") ? m_ports.https : m_ports.http);
    QStringList addresses;
    for (const QByteArray &address : target.addresses)
        addresses.append(address.size() == 4 ? addressText(address) : QStringLiteral("[%1]").arg(addressText(address)));
    const QString pinned = QStringLiteral("%1:%2:%3")
                               .arg(url.host(QUrl::FullyEncoded))
                               .arg(url.port())
                               .arg(addresses.join(QLatin1Char(',')));
    const Words known(curl_slist_append(nullptr, pinned.toLatin1().constData()), curl_slist_free_all);
    QList<QByteArray> allowed = target.addresses;
    curl_easy_setopt(handle.get(), CURLOPT_OPENSOCKETFUNCTION, openSocket);
    curl_easy_setopt(handle.get(), CURLOPT_OPENSOCKETDATA, &allowed);
    curl_easy_setopt(handle.get(), CURLOPT_RESOLVE, known.get());
    curl_easy_setopt(handle.get(), CURLOPT_URL, url.toEncoded().constData());
    const CURLcode code = curl_easy_perform(handle.get());
    const AskOutcome outcome = webOutcomeOf(code, stop.stop_requested());
    long status = 0;
    curl_easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &status);
    if (outcome != AskOutcome::Answered || status == 0)
        return outcome == AskOutcome::Answered ? AskOutcome::Failed : outcome;
    answer.status = static_cast<int>(status);
    answer.headers += received.headers.all();
    if (status >= firstRedirection && status < firstError)
        redirection = received.headers.location();
    return outcome;
}

} // namespace relais
