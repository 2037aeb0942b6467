// SPDX-License-Identifier: GPL-3.0-or-later
// DocumentPrograms: which programs of others are installed that documents can be made and printed with. A value.
#pragma once

namespace relais {

struct DocumentPrograms {
    bool pandoc = false; // DOCX, ODT and HTML
    bool weasyPrint = false; // with Pandoc: PDF that programs can read aloud
    bool printer = false; // a printer that takes files without being asked anything

    bool operator==(const DocumentPrograms &) const = default;
};

} // namespace relais
