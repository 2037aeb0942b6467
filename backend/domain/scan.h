// SPDX-License-Identifier: GPL-3.0-or-later
// A scan of a domain: what is asked of the network, as a value that can be shown before anything leaves the machine,
// and what came back. What was not answered is « not verified », never « no dependency ». Values; any thread.
#pragma once

#include "domain/fingerprint.h"

namespace relais {

enum class DnsType { Ns, Mx, A, Aaaa, Cname, Txt, Caa, Srv };
template <> struct EnumNames<DnsType> {
    static constexpr const char *names[] = {"ns", "mx", "a", "aaaa", "cname", "txt", "caa", "srv"};
};

struct DnsQuestion {
    QString name; // whole, in small letters, in the letters that DNS knows (A-labels), without a full stop at the end
    DnsType type = DnsType::Ns;

    bool operator==(const DnsQuestion &) const = default;
};

// Everything that a scan asks: these questions of the machine's name server, then the first page of the site, its
// headers only (HEAD https://domain/, http where nobody answers).
struct ScanQuestions {
    QString domain; // as the names
    QList<DnsQuestion> dns;

    bool operator==(const ScanQuestions &) const = default;
};

// What became of a question. Only the first three say something of the domain.
enum class AskOutcome {
    Answered,
    Empty, // the name is there and has no such record
    NoSuchName,
    Failed, // refused, or answered in a way that cannot be read
    Unreachable, // nobody is there to be asked: no network
    TimedOut,
    Stopped, // by the person, before it was answered
    NotAsked, // a text that a person brought does not speak of it
};
template <> struct EnumNames<AskOutcome> {
    static constexpr const char *names[] = {"answered",    "empty",     "no_such_name", "failed",
                                            "unreachable", "timed_out", "stopped",      "not_asked"};
};

// As it came: MX without the preference, SRV without port and weight, CAA the issuer alone, one TXT in one piece.
struct DnsRecord {
    QString name; // whose
    DnsType type = DnsType::Ns;
    QString value;

    bool operator==(const DnsRecord &) const = default;
};

struct DnsAnswer {
    AskOutcome outcome = AskOutcome::Stopped;
    QList<DnsRecord> records; // those of other types too, such as the CNAMEs on the way to an address

    bool operator==(const DnsAnswer &) const = default;
};

struct SiteHeader {
    QString name; // small letters
    QString value;

    bool operator==(const SiteHeader &) const = default;
};

struct SiteAnswer {
    AskOutcome outcome = AskOutcome::Stopped;
    int status = 0; // of the last page asked; 0: none answered
    QList<SiteHeader> headers; // of all pages on the way
    QStringList addresses; // asked, in order

    bool operator==(const SiteAnswer &) const = default;
};

struct ScanAnswers {
    QList<DnsAnswer> dns; // one a question, in their order
    SiteAnswer site;

    bool operator==(const ScanAnswers &) const = default;
};

// What a scan comes to as a whole.
enum class ScanVerdict {
    Answered, // in part at least
    NoSuchDomain,
    NoNetwork,
    NoAnswer, // somebody was asked and did not answer in time, or not in a way that can be read
    Stopped,
};

// A record as it is noted everywhere, in no language: "NS bradley.ns.cloudflare.com", "www CNAME shops.myshopify.com",
// "server: cloudflare".
QString notation(const DomainRecord &record);

} // namespace relais
