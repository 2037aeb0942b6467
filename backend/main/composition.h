// SPDX-License-Identifier: GPL-3.0-or-later
// Composition: makes and owns every service of the program, in the order in which they need each other. Made once, by
// main, after the application object; the command line and the window are given references into it.
#pragma once

#include "cli/context.h"
#include "viewmodels/windowservices.h"

#include <memory>

namespace relais {

class Composition {
public:
    Composition();
    ~Composition();
    Composition(const Composition &) = delete;
    Composition &operator=(const Composition &) = delete;

    // language: of the program, in which an example is made where none is asked for.
    [[nodiscard]] CommandLineServices commandLineServices(Language language);
    [[nodiscard]] WindowServices windowServices();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace relais
