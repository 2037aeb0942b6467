// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// Every colour, size and duration of the window. Main.qml writes the first three properties, nobody else writes anything.
QtObject {
    id: root

    property bool dark: false
    property real scale: 1
    property bool reduceMotion: false

    // Pixels of the design at the text size in use.
    function u(pixels: real): real { return Math.round(pixels * root.scale); }

    // Grounds
    readonly property color canvas: dark ? "#11151A" : "#EEF1F4"
    readonly property color surface: dark ? "#191E25" : "#FFFFFF"
    readonly property color sunken: dark ? "#141920" : "#F6F7F9"
    readonly property color raised: dark ? "#222932" : "#FFFFFF"
    readonly property color hover: dark ? "#222932" : "#F0F3F6"
    readonly property color pressed: dark ? "#2A323C" : "#E2E6EB"
    readonly property color selected: dark ? "#1E3150" : "#E7EFFA"
    readonly property color primarySoft: dark ? "#1C2F4A" : "#E7EFFA"
    readonly property color paper: "#FFFFFF"
    readonly property color paperInk: "#151B23"
    readonly property color paperInk2: "#434D5A"
    readonly property color paperBlue: "#1C4C8C"
    readonly property color paperAttention: "#774800"
    readonly property color paperWarning: "#8A3915"
    readonly property color paperLine: "#E2E6EB"

    // Lines
    readonly property color line: dark ? "#2A323C" : "#E2E6EB"
    readonly property color line2: dark ? "#3C4653" : "#CBD2DA"
    readonly property color control: dark ? "#7A8694" : "#7A8593"

    // Text
    readonly property color ink: dark ? "#E9EDF2" : "#151B23"
    readonly property color ink2: dark ? "#B9C2CD" : "#434D5A"
    readonly property color ink3: dark ? "#95A1AF" : "#5A6573"
    readonly property color link: dark ? "#9DC4F8" : "#1C4C8C"

    // Blue acts
    readonly property color primary: dark ? "#8DB9F5" : "#20508F"
    readonly property color primaryHover: dark ? "#A5C8F8" : "#1A4279"
    readonly property color primaryPressed: dark ? "#79A9EA" : "#143562"
    readonly property color primaryText: dark ? "#0B1C33" : "#FFFFFF"
    readonly property color focus: dark ? "#7FB2FF" : "#1D63D1"

    // Teal relays
    readonly property color relay: dark ? "#4CC3AE" : "#0B7868"
    readonly property color relaySoft: dark ? "#13352F" : "#DFF3EF"
    readonly property color relayInk: dark ? "#84DECD" : "#075B4F"
    readonly property color relayText: dark ? "#191E25" : "#FFFFFF"

    // To test, to complete
    readonly property color attention: dark ? "#E0A93B" : "#B97208"
    readonly property color attentionSoft: dark ? "#352A12" : "#FCF2DD"
    readonly property color attentionInk: dark ? "#F1C773" : "#774800"

    // Stopped, no fallback, error, delete
    readonly property color uncovered: dark ? "#E88D62" : "#B5542B"
    readonly property color uncoveredSoft: dark ? "#3A2418" : "#FBEBE3"
    readonly property color uncoveredInk: dark ? "#F4B193" : "#8A3915"

    readonly property color bar: dark ? "#728090" : "#7C8998"
    readonly property color tip: dark ? "#E9EDF2" : "#1F2732"
    readonly property color tipText: dark ? "#151B23" : "#F4F6F8"
    readonly property color incident: "#16355F"
    readonly property color incidentText: "#FFFFFF"
    readonly property color incidentText2: "#C9DAF1"
    readonly property color incidentRelay: "#6FE0CB"
    readonly property color incidentAttention: "#F1C773"
    readonly property color logo: dark ? "#2A5FA8" : "#20508F"
    readonly property color logoTool: "#FFFFFF"
    readonly property color logoFallback: "#5BD1BD"
    readonly property color shadow: dark ? "#80000000" : "#1F101828"
    readonly property color scrim: dark ? "#99000000" : "#66151B23"
    readonly property color clear: "transparent"

    // Type
    readonly property string family: "Inter"
    readonly property TextStyle clock: TextStyle { size: root.u(60); line: root.u(64); weight: Font.DemiBold; tracking: -0.03 }
    readonly property TextStyle display: TextStyle { size: root.u(26); line: root.u(32); weight: Font.DemiBold; tracking: -0.02 }
    readonly property TextStyle title: TextStyle { size: root.u(20); line: root.u(26); weight: Font.DemiBold; tracking: -0.014 }
    readonly property TextStyle section: TextStyle { size: root.u(16); line: root.u(22); weight: Font.DemiBold; tracking: -0.008 }
    readonly property TextStyle strong: TextStyle { size: root.u(14); line: root.u(20); weight: Font.DemiBold }
    readonly property TextStyle large: TextStyle { size: root.u(15); line: root.u(22) }
    readonly property TextStyle body: TextStyle { size: root.u(14); line: root.u(20) }
    readonly property TextStyle small: TextStyle { size: root.u(13); line: root.u(18) }
    readonly property TextStyle note: TextStyle { size: root.u(12); line: root.u(16) }
    readonly property TextStyle hint: TextStyle { size: root.u(11); line: root.u(14); weight: Font.Medium }
    readonly property TextStyle initials: TextStyle { size: root.u(10); line: root.u(12); weight: Font.DemiBold }

    // Space
    readonly property real space4: u(4)
    readonly property real space8: u(8)
    readonly property real space12: u(12)
    readonly property real space16: u(16)
    readonly property real space20: u(20)
    readonly property real space24: u(24)
    readonly property real space32: u(32)
    readonly property real space40: u(40)
    readonly property real space48: u(48)
    readonly property real space64: u(64)
    readonly property real panelPadding: u(28)
    readonly property real paragraphWidth: u(14) * 0.54 * 68

    // Heights
    readonly property real heightSmall: u(28)
    readonly property real heightControl: u(32)
    readonly property real heightLarge: u(36)
    readonly property real heightDrill: u(44)
    readonly property real heightRow: u(36)
    readonly property real heightHeader: u(64)

    // Shape
    readonly property real radiusMark: 4
    readonly property real radiusBadge: 5
    readonly property real radiusControl: 6
    readonly property real radiusCard: 8
    readonly property real radiusPanel: 10
    readonly property real radiusDialog: 12
    readonly property real icon: u(16)
    readonly property real iconLarge: u(18)
    readonly property real iconRail: u(20)

    // Motion, in milliseconds
    readonly property int motionColour: reduceMotion ? 0 : 120
    readonly property int motionPanel: reduceMotion ? 0 : 160
    readonly property int motionDialog: reduceMotion ? 0 : 220
    readonly property int motionRelay: reduceMotion ? 0 : 400
    readonly property int tooltipDelay: 500
    readonly property int toastTime: 10000
    readonly property int skeletonDelay: 300
}
