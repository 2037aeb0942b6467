// SPDX-License-Identifier: GPL-3.0-or-later
// MachinePart: one thing of this computer that the program uses, and whether it is there. Found by main/machine, told
// by `relais doctor`. Values.
#pragma once

#include <QString>

namespace relais {

// What a window is drawn by, and why.
enum class Drawing {
    OpenGL,
    Environment, // whatever a variable of Qt says
    Preference, // the processor, since somebody asked for it
    NoOpenGL, // the processor, since there is nothing else
    Unseen // known only once a window opens
};

struct MachinePart {
    enum class Kind { Qt, DataFolder, Pandoc, WeasyPrint, Bubblewrap, Printing, Drawing, Display, Locale, Fonts };
    Kind kind = Kind::Qt;
    bool found = false;
    QString detail; // a version, a path, a name; not for translation
    Drawing drawing = Drawing::OpenGL; // of Kind::Drawing alone

    bool operator==(const MachinePart &) const = default;
};

} // namespace relais
