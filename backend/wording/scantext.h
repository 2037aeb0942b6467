// SPDX-License-Identifier: GPL-3.0-or-later
// ScanText: what a scan of a domain asks, what it saw and how sure that is, for window and command line. GUI thread, in
// the language installed.
#pragma once

#include "domain/scan.h"

#include <QCoreApplication>

namespace relais {

class ScanText {
    Q_DECLARE_TR_FUNCTIONS(relais::ScanText)

public:
    // Why a text is not a domain, and what is expected.
    static QString notADomain();

    // What is asked of the name server, one line a name: "maison-lenoir.fr: NS, MX, TXT".
    static QStringList asked(const ScanQuestions &questions);
    // What is asked of the site itself.
    static QString askedOfSite(const ScanQuestions &questions);

    static QString partName(DomainPart part);
    // "Cloudflare", with who is publicly said to stand behind it.
    static QString provider(const DomainFinding &finding);
    static QString sureness(const DomainFinding &finding);
    // "Seen in: NS bradley.ns.cloudflare.com"
    static QString seenIn(const DomainFinding &finding);
    // Where the sign itself is known from, and when it was read.
    static QString source(const DomainFinding &finding, QDate today);
    // "E-mail: not verified"
    static QString notVerified(DomainPart part);

    // What the scan came to where it brought nothing; empty where it was answered.
    static QString verdict(ScanVerdict verdict, const QString &domain);
};

} // namespace relais
