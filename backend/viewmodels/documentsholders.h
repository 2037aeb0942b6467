// SPDX-License-Identifier: GPL-3.0-or-later
// DocumentsHolders: who holds which copy of the plan, where it no longer says what the plan says, and what changed
// since copies were last given out. GUI thread; the plan as it was is read on the storage runner.
#pragma once

#include "services/distribution.h"
#include "viewmodels/documentstext.h"
#include "viewmodels/plansession.h"
#include "viewmodels/rowlistmodel.h"

#include <QtQml/qqmlregistration.h>

namespace relais {

// Roles: key, name (who or where), note (what, on what, when, what to do), outdated.
struct HolderRow {
    QString key;
    QString name;
    QString note;
    bool outdated = false;

    bool operator==(const HolderRow &) const = default;
};

// The plan as it was when copies were last given out.
struct SentPlan {
    std::optional<Plan> plan;
    QDate day;
};

class DocumentsHolders final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the documents")
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QString attention READ attention NOTIFY changed FINAL) // empty: nobody holds an old one
    Q_PROPERTY(bool canNote READ canNote NOTIFY changed FINAL)
    Q_PROPERTY(QStringList documents READ documents NOTIFY changed FINAL) // that can be given out
    Q_PROPERTY(QStringList people READ people NOTIFY changed FINAL) // to whom; the first is a place

public:
    DocumentsHolders(const WindowServices &services, PlanSession &session, QObject *parent);

    QAbstractItemModel *rows() { return &m_rows; }
    QString attention() const;
    bool canNote() const { return !m_session.isReadOnly(); }
    QStringList documents() const;
    QStringList people() const;
    // document: as HandOut's.
    [[nodiscard]] static QString documentName(const QString &document, Edition edition);
    [[nodiscard]] const SentPlan &sent() const { return m_sent; }

    // Rows of documents() and people(); medium: paper, file, stick. False: neither a person nor a place is named.
    Q_INVOKABLE bool note(int document, int person, const QString &place, int medium);
    // Given back or destroyed.
    Q_INVOKABLE void end(const QString &copy);

    void refresh();
    void setLookedAt(bool looked);

Q_SIGNALS:
    void changed();
    void sentChanged();

private:
    void readSent();
    void take(const Result<Plan> &then, const QDate &day);
    [[nodiscard]] static HolderRow rowOf(const HeldCopy &held, QDate today);
    [[nodiscard]] static QString mediumName(CopyMedium medium);
    [[nodiscard]] QList<Person> peopleHere() const;

    const WindowServices &m_services;
    PlanSession &m_session;
    RowListModel<HolderRow> m_rows;
    QList<HeldCopy> m_held;
    SentPlan m_sent;
    std::optional<qint64> m_sentAt; // UTC milliseconds, of m_sent
    bool m_looked = false;
};

} // namespace relais
