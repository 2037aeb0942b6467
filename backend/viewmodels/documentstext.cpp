// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/documentstext.h"

namespace relais {

QString DocumentsText::name(const DocumentItem &item)
{
    if (item.kind == DocumentKind::Plan)
        return editionName(item.edition);
    return item.edition == Edition::Management ? tr("Call sheet of the management") : kindName(item.kind);
}

QString DocumentsText::editionName(Edition edition)
{
    switch (edition) {
    case Edition::Wall:
        //: An edition of the documents
        return tr("Wall");
    case Edition::Team:
        //: An edition of the documents
        return tr("Team");
    case Edition::Management:
        //: An edition of the documents
        return tr("Management");
    case Edition::Insurer:
        //: An edition of the documents
        return tr("Insurer or client");
    }
    Q_UNREACHABLE();
}

QString DocumentsText::kindName(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Plan:
        break;
    case DocumentKind::WallSheets:
        return tr("Wall sheets");
    case DocumentKind::Playbooks:
        return tr("Playbooks");
    case DocumentKind::Messages:
        return tr("Messages");
    case DocumentKind::PhoneScripts:
        return tr("Phone scripts");
    case DocumentKind::PocketCard:
        return tr("Pocket cards");
    case DocumentKind::CallSheet:
        return tr("Call sheet");
    case DocumentKind::StaffNotice:
        return tr("Notice to staff");
    case DocumentKind::Changes:
        return tr("What changed");
    }
    return {};
}

QString DocumentsText::note(const DocumentItem &item, const DocumentContent &content, const DocumentLength &length)
{
    if (item.kind == DocumentKind::Plan)
        return editionNote(item, content, length);
    QString what = kindNote(item.kind);
    if (length.pages == 0)
        return what;
    //: %1 says what a document is for
    return tr("%n page(s). %1", nullptr, length.pages).arg(what);
}

QString DocumentsText::editionNote(const DocumentItem &item, const DocumentContent &content,
                                   const DocumentLength &length)
{
    const int pages = length.pages;
    switch (item.edition) {
    case Edition::Wall:
        return length.sheets == 0
            ? tr("Sheets to stick on a wall, everybody may read them")
            : tr("%n sheet(s) to stick on a wall, everybody may read them", nullptr, length.sheets);
    case Edition::Team:
        return pages == 0 ? tr("The plan for the staff, without costs")
                          : tr("%n page(s) for the staff, without costs", nullptr, pages);
    case Edition::Management:
        if (pages == 0)
            return tr("Everything, with what has no solution");
        return content.costs ? tr("%n page(s), costs and what has no solution", nullptr, pages)
                             : tr("%n page(s), what has no solution, without costs", nullptr, pages);
    case Edition::Insurer:
        return pages == 0 ? tr("Proof of what was tried, without numbers")
                          : tr("%n page(s), proof of what was tried, without numbers", nullptr, pages);
    }
    Q_UNREACHABLE();
}

QString DocumentsText::kindNote(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Plan:
        break;
    case DocumentKind::WallSheets:
        return tr("One a symptom, to be read from 1.5 m");
    case DocumentKind::Playbooks:
        return tr("One a page, for whoever does it");
    case DocumentKind::Messages:
        return tr("By moment, ready to be copied");
    case DocumentKind::PhoneScripts:
        return tr("What to say, and the reception’s five questions");
    case DocumentKind::PocketCard:
        return tr("One a person to fold, then ten on a sheet");
    case DocumentKind::CallSheet:
        return tr("Who calls whom, with boxes to tick");
    case DocumentKind::StaffNotice:
        return tr("What we do with your number");
    case DocumentKind::Changes:
        return tr("Since the last version you gave out");
    }
    return {};
}

QString DocumentsText::part(DocumentPart part)
{
    switch (part) {
    case DocumentPart::Costs:
        //: A switch: off, costs read “to estimate”
        return tr("Costs, else “to estimate”");
    case DocumentPart::PrivateNumbers:
        return tr("Personal numbers");
    case DocumentPart::Map:
        return tr("Map of dependencies");
    case DocumentPart::Hints:
        return tr("Public hints");
    }
    Q_UNREACHABLE();
}

} // namespace relais
