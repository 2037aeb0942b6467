// SPDX-License-Identifier: GPL-3.0-or-later
// What the library's page shows, in words: its rows and the detail of one. Made from the library and the plan; GUI
// thread, in the language installed.
#pragma once

#include "services/libraryfit.h"

#include <QCoreApplication>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace relais {

// Roles: key, title, note, heading (of its group, in the group's first row), scenario (else a real outage).
struct LibraryRow {
    QString key; // "scenario/…", "outage/…"
    QString title;
    QString note; // what it touches in the firm, or how long it takes
    QString heading;
    bool scenario = false;
    FirmFit fit;
    QString words; // by which it is found, in both languages; searchable

    bool operator==(const LibraryRow &) const = default;
};

// Roles: key, heading (a day, in its first row), when, what, doubt.
struct LibraryInstantRow {
    QString key;
    QString heading;
    QString when;
    QString what;
    QString doubt;

    bool operator==(const LibraryInstantRow &) const = default;
};

// Roles: key, label, address (https, to be opened; empty: none), row (the key of a row of the library; empty: none).
struct LibraryLinkRow {
    QString key;
    QString label;
    QString address;
    QString row;

    bool operator==(const LibraryLinkRow &) const = default;
};

struct LibraryDetail {
    Q_GADGET
    QML_VALUE_TYPE(libraryDetail)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString facts MEMBER facts)
    Q_PROPERTY(QString touches MEMBER touches)
    Q_PROPERTY(QString summary MEMBER summary)
    Q_PROPERTY(QString cause MEMBER cause)
    Q_PROPERTY(QString fellWith MEMBER fellWith)
    Q_PROPERTY(QString trap MEMBER trap)
    Q_PROPERTY(QString doubt MEMBER doubt)
    Q_PROPERTY(QString decisions MEMBER decisions)
    Q_PROPERTY(QString hours MEMBER hours)
    Q_PROPERTY(QString checked MEMBER checked)
    Q_PROPERTY(bool scenario MEMBER scenario)

public:
    QString title;
    QString facts; // how long, for whom
    QString touches; // in this firm; empty: nothing
    QString summary;
    QString cause;
    QString fellWith;
    QString trap;
    QString doubt;
    QString decisions; // with line feeds
    QString hours; // of which place the hours are
    QString checked; // when the sources were read
    bool scenario = false;

    bool operator==(const LibraryDetail &) const = default;
};

class LibraryRows {
    Q_DECLARE_TR_FUNCTIONS(relais::LibraryRows)

public:
    static LibraryRow rowOf(const Scenario &scenario, const FirmFit &fit);
    static LibraryRow rowOf(const Outage &outage, const FirmFit &fit);

    static LibraryDetail detailOf(const Scenario &scenario, const FirmFit &fit);
    static LibraryDetail detailOf(const Outage &outage, const FirmFit &fit, QDate today);
    static QList<LibraryInstantRow> instantsOf(const Outage &outage);
    static QList<LibraryLinkRow> linksOf(const Outage &outage);
    // The real outages that it is modelled on, as far as they are in the library.
    static QList<LibraryLinkRow> linksOf(const Scenario &scenario, const QList<Outage> &outages);

    // What comes first first, each group with its heading. typed: only rows that hold every word of it.
    static QList<LibraryRow> listed(QList<LibraryRow> rows, const QString &typed);

private:
    static QString touches(const FirmFit &fit, bool scenario);
};

} // namespace relais
