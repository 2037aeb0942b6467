// SPDX-License-Identifier: GPL-3.0-or-later
// What the inventory lists: its five tabs, the columns of each, and the details that stand in the panel only. A column
// is a field of the row's type, or something derived, under one name. Constant but for the language; GUI thread.
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QObject>
#include <QUuid>
#include <QtQml/qqmlregistration.h>

namespace relais {

// The names that view models and QML share.
class Inventory : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("holds names only")

public:
    enum class Tab { Activities, Tools, Providers, People, Fallbacks };
    Q_ENUM(Tab)
    // How a cell reads what is typed. Links are names with commas between them, Lines one text a line.
    enum class Kind { Text, Duration, PerHour, Money, Share, Person, Date, Hours, Links, Lines, Derived, Mark, State };
    Q_ENUM(Kind)
    // An answer such as « Aucun » is grey, a gap is amber.
    enum class Tone { Normal, Answer, Gap, Uncovered, Done };
    Q_ENUM(Tone)
    enum class Show { All, Incomplete, Critical, WithoutFallback };
    Q_ENUM(Show)
};

inline constexpr int minutesInHour = 60;

// How readily a column goes where the table has no room for it: the spare ones first, the main ones never.
enum class ColumnRank { Main, Usual, Spare };

// Roles: key, title, kind, editable, ofFigure (a figure that says where it comes from), parts (of the table's width,
// 0..1, with all columns, without the spare ones, with the main ones alone; 0: it is not there).
struct InventoryColumn {
    QString key;
    QString title;
    int share = 0; // pixels of the reference picture
    Inventory::Kind kind = Inventory::Kind::Text;
    ColumnRank rank = ColumnRank::Usual;
    QList<double> parts;

    [[nodiscard]] bool isEditable() const { return kind < Inventory::Kind::Derived; }
    bool operator==(const InventoryColumn &) const = default;
};

// The key of a row of the plan, as models and QML know it.
inline QString inventoryKey(const QUuid &row)
{
    return row.toString(QUuid::WithoutBraces);
}

class InventoryColumns {
    Q_DECLARE_TR_FUNCTIONS(relais::InventoryColumns)

public:
    static QList<InventoryColumn> of(Inventory::Tab tab);
    static QList<InventoryColumn> detailsOf(Inventory::Tab tab);
    // Among columns and details; of kind Derived and without a key if there is none.
    static InventoryColumn find(Inventory::Tab tab, const QString &key);

private:
    static QList<InventoryColumn> ofActivities();
    static QList<InventoryColumn> ofTools();
    static QList<InventoryColumn> ofProviders();
    static QList<InventoryColumn> ofPeople();
    static QList<InventoryColumn> ofFallbacks();
};

} // namespace relais
