// SPDX-License-Identifier: GPL-3.0-or-later
// Pagination: which part of which row stands where on which page. A pure function of the rows; any thread.
#pragma once

#include "documents/rowbuilder.h"

namespace relais {

// The part of a row between from and to, painted at y (from the top of the body).
struct PageSlice {
    size_t row = 0;
    double y = 0;
    double from = 0;
    double to = 0;
};

struct PagePlan {
    std::vector<PageSlice> slices;
};

// Rules, strongest first: a row that fits on a page is never cut unless it may be (then with two lines on each side); a
// row that asks to stay with the next one does; a table's head stands above its rows on each page.
std::vector<PagePlan> paginate(const std::vector<PageRow> &rows, double height);

} // namespace relais
