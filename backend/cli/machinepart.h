// SPDX-License-Identifier: GPL-3.0-or-later
// MachinePart: one thing of this computer that the program uses, and whether it is there. Found by main/machine, told
// by `relais doctor`. Values.
#pragma once

#include <QString>

namespace relais {

struct MachinePart {
    enum class Kind { Qt, DataFolder, Pandoc, WeasyPrint, Bubblewrap, Printing, OpenGL, Display, Locale };
    Kind kind = Kind::Qt;
    bool found = false;
    QString detail; // a version, a path, a name; not for translation

    bool operator==(const MachinePart &) const = default;
};

} // namespace relais
