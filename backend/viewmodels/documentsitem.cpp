// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/documentsitem.h"

#include <algorithm>

namespace relais {

namespace {

constexpr DocumentItem documents[] = {
    {DocumentKind::Plan, Edition::Wall},
    {DocumentKind::Plan, Edition::Team},
    {DocumentKind::Plan, Edition::Management},
    {DocumentKind::Plan, Edition::Insurer},
    {DocumentKind::WallSheets, Edition::Wall},
    {DocumentKind::Playbooks, Edition::Team},
    {DocumentKind::Messages, Edition::Team},
    {DocumentKind::PhoneScripts, Edition::Team},
    {DocumentKind::PocketCard, Edition::Team},
    {DocumentKind::CallSheet, Edition::Team},
    {DocumentKind::CallSheet, Edition::Management},
    {DocumentKind::StaffNotice, Edition::Team},
    {DocumentKind::Changes, Edition::Team},
};

} // namespace

QString DocumentItem::key() const
{
    return kindName() + QLatin1Char('/') + QString::number(static_cast<int>(edition));
}

QString DocumentItem::kindName() const
{
    return QString::fromLatin1(EnumNames<DocumentKind>::names[static_cast<size_t>(kind)]);
}

bool DocumentContent::has(DocumentPart part) const
{
    switch (part) {
    case DocumentPart::Costs:
        return costs;
    case DocumentPart::PrivateNumbers:
        return privateNumbers;
    case DocumentPart::Map:
        return map;
    case DocumentPart::Hints:
        return hints;
    }
    Q_UNREACHABLE();
}

void DocumentContent::set(DocumentPart part, bool on)
{
    switch (part) {
    case DocumentPart::Costs:
        costs = on;
        return;
    case DocumentPart::PrivateNumbers:
        privateNumbers = on;
        return;
    case DocumentPart::Map:
        map = on;
        return;
    case DocumentPart::Hints:
        hints = on;
        return;
    }
}

const QList<DocumentItem> &allDocuments()
{
    static const QList<DocumentItem> all(std::begin(documents), std::end(documents));
    return all;
}

DocumentItem documentOf(const QString &key)
{
    const auto *const found = std::find_if(std::begin(documents), std::end(documents),
                                           [&](const DocumentItem &item) { return item.key() == key; });
    return found == std::end(documents) ? DocumentItem() : *found;
}

bool mayHold(const DocumentItem &item, DocumentPart part)
{
    const bool plan = item.kind == DocumentKind::Plan;
    switch (part) {
    case DocumentPart::Costs:
        return plan && (item.edition == Edition::Management || item.edition == Edition::Insurer);
    case DocumentPart::PrivateNumbers:
        return item.edition == Edition::Management;
    case DocumentPart::Map:
        return plan && item.edition != Edition::Wall;
    case DocumentPart::Hints:
        return plan && (item.edition == Edition::Team || item.edition == Edition::Management);
    }
    Q_UNREACHABLE();
}

DocumentContent usualContent(const DocumentItem &item)
{
    const bool management = item.edition == Edition::Management;
    return {.costs = management, .privateNumbers = management && item.kind == DocumentKind::CallSheet};
}

bool hasFormat(const DocumentItem &item, DocumentFormat format)
{
    const bool paper = item.edition == Edition::Wall || item.kind == DocumentKind::PocketCard;
    return format != DocumentFormat::Text || !paper;
}

} // namespace relais
