// SPDX-License-Identifier: GPL-3.0-or-later
// Fingerprints (playbooks/fingerprints): by which public records of a domain one knows who stands behind it, and the
// comparison of a domain's records with them. What is found is a hint that a person confirms; what was not seen is «
// not verified », never « no dependency ». Values and pure functions; any thread.
#pragma once

#include "domain/catalogue.h"

#include <QRegularExpression>

namespace relais {

enum class RecordKind { Ns, Mx, Cname, A, Spf, Txt, Caa, Header, Cookie, Generator, StatusCode };
template <> struct EnumNames<RecordKind> {
    static constexpr const char *names[] = {"ns",  "mx",     "cname",  "a",         "spf",   "txt",
                                            "caa", "header", "cookie", "generator", "status"};
};

// How a record's value is compared, whatever the case and without a full stop at the end. Suffix is of whole labels:
// "ovh.net" fits mail.ovh.net and not evilovh.net.
enum class RecordMatch { Suffix, Prefix, Equals, Pattern, Present };
template <> struct EnumNames<RecordMatch> {
    static constexpr const char *names[] = {"suffix", "prefix", "equals", "pattern", "present"};
};

// What a provider does for a domain. Names, mail and site are three dependencies, never one.
enum class DomainPart { Dns, Mail, MailFilter, Sending, Protection, Cdn, Hosting, Site };
template <> struct EnumNames<DomainPart> {
    static constexpr const char *names[] = {"dns",        "mail", "mail_filter", "sending",
                                            "protection", "cdn",  "hosting",     "site"};
};

struct RecordSign {
    RecordKind record = RecordKind::Ns;
    QString name; // of a header or a cookie; of a CNAME or TXT, the labels before the domain; empty: any
    RecordMatch match = RecordMatch::Suffix;
    QStringList values; // one of them; none for Present
    QList<QRegularExpression> patterns; // those of Pattern

    bool operator==(const RecordSign &) const = default;
};

struct FingerprintSource {
    QString key; // in its file
    LocalText text;
    QString url; // empty where it was not read
    QDate checked;

    bool operator==(const FingerprintSource &) const = default;
};

// One way to know one provider for one part.
struct Fingerprint {
    QString key; // never renamed
    QString provider;
    QString catalogueKey; // of the catalogue's entry; may be empty
    DomainPart carries = DomainPart::Dns;
    QString upstream; // who is publicly known to stand behind it; empty: nobody
    QList<RecordSign> all; // every one of them must be seen
    Confidence confidence = Confidence::C;
    QList<FingerprintSource> sources;
    LocalText note; // said beside the finding; may be empty

    bool operator==(const Fingerprint &) const = default;
};

// A record as it was answered: for MX without the preference, for SPF the name after "include:".
struct DomainRecord {
    RecordKind kind = RecordKind::Ns;
    QString name; // of a header or a cookie; for CNAME and TXT the labels before the domain; otherwise empty
    QString value;

    bool operator==(const DomainRecord &) const = default;
};

// How sure it is that the provider does this now.
enum class FindingDoubt {
    None,
    Probable, // the mailbox behind a filter: seen in SPF only
    MayBePast, // allowed to send in the domain's name; old permissions stay
};

struct DomainFinding {
    QString provider;
    QString catalogueKey;
    DomainPart carries = DomainPart::Dns;
    QString upstream;
    FindingDoubt doubt = FindingDoubt::None;
    Confidence confidence = Confidence::C; // of the surest fingerprint
    QList<DomainRecord> evidence; // each once
    QList<FingerprintSource> sources;
    LocalText note;
};

struct DomainReport {
    QList<DomainFinding> findings; // in the order of DomainPart, then of the fingerprints
    QList<DomainPart> unverified; // of Dns, Mail, Sending and Site: no record answered, so nothing is known
};

DomainReport reportOf(const QList<DomainRecord> &records, const QList<Fingerprint> &fingerprints);

} // namespace relais
