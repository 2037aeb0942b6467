// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Relais.Controls

// Run a second time, as qml_collected, with a garbage collection at each allocation.
TestCase {
    id: root

    name: "Icon"

    Component {
        id: component
        Icon { }
    }

    function test_anIconIsAskedForByNameAndColour(): void {
        const icon = createTemporaryObject(component, root, { name: "help-contextual", color: "#c05a1f" });
        compare(icon.source, "image://icon/help-contextual?#c05a1f");
        icon.color = "#80ffffff";
        compare(icon.source, "image://icon/help-contextual?#80ffffff");
        icon.name = "";
        compare(icon.source, "");
    }
}
