// SPDX-License-Identifier: GPL-3.0-or-later
// What leads to each picture of the inventory: cells that are selected, a table that is pasted, a domain looked behind.
#pragma once

#include "viewmodels/appviewmodel.h"

namespace relais::test {

class InventoryMoments {
public:
    explicit InventoryMoments(AppViewModel &app)
        : m_app(app)
    { }

    void selectCells()
    {
        InventoryViewModel &inventory = *m_app.inventory();
        m_app.navigation()->go(NavigationViewModel::Page::Inventory);
        inventory.setTab(Inventory::Tab::Tools);
        inventory.moveTo(2, 1, false);
        inventory.moveTo(4, 3, true);
        (void)inventory.commit(inventory.rows()->index(0, 0).data(Qt::UserRole + 1).toString(),
                               QStringLiteral("buffer"), QStringLiteral("bientôt"));
    }
    void askBehindTheShop()
    {
        m_app.navigation()->go(NavigationViewModel::Page::Inventory);
        m_app.scan()->open({});
        m_app.scan()->setTyped(QStringLiteral("www.maison-lenoir.fr"));
    }
    void pasteTools()
    {
        m_app.inventory()->importing()->paste(
            QStringLiteral("Logiciel\tUtilité\tResponsable\tTient sans\tFin de contrat\tCoût mensuel\n"
                           "Sage Compta\tComptabilité\tInès Morel\t1 j\t31/12/2026\t89 €\n"
                           "Shopifi\tBoutique\tJulien P.\t2h\tbientôt\t\n"
                           "Zendesk\tAide aux clients\tSophie\tune matinée\t12/05/2027\t55\n"
                           "\tSans nom\t\t\t\t\n"
                           "Total\t\t\t\t\t144 €\n"),
            static_cast<int>(Inventory::Tab::Tools));
    }

private:
    AppViewModel &m_app;
};

} // namespace relais::test
