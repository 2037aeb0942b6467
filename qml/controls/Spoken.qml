// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQml

// What a screen reader says of something that has a name and a value.
QtObject {
    function pair(name: string, value: string): string {
        //: Spoken: %1 names a cell or a choice, %2 is what it holds
        return name.length > 0 && value.length > 0 ? qsTr("%1: %2").arg(name).arg(value) : name + value;
    }
}
