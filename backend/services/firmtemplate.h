// SPDX-License-Identifier: GPL-3.0-or-later
// FirmTemplate: how a firm makes its documents its own: its logo, one colour, a line at the foot of each page, and the
// styles of its DOCX files. FirmTemplates: the port by which it is read and kept; implemented in documents/. The
// template is a value, any thread; the port blocks: call it on the documents' runner.
#pragma once

#include "core/result.h"

#include <QByteArray>

#include <optional>

namespace relais {

// 0xRRGGBB.
using Rgb = quint32;

struct FirmTemplate {
    QByteArray logo; // a PNG made by us of the picture that was given; empty = none
    std::optional<Rgb> accent; // of headings, numbers and rules, in place of our blue; readable on paper
    QString footer; // one line at the foot of each page, at most longestFooter characters; empty = none
    QByteArray referenceDocx; // the styles of DOCX files, without macros or links to elsewhere; empty = ours

    static constexpr qsizetype longestFooter = 120;

    bool operator==(const FirmTemplate &) const = default;
};

// How well text of this colour reads on white paper, from 1 to 21: the contrast ratio of WCAG 2.2, 1.4.3.
double contrastOnPaper(Rgb colour);
// What a firm's colour must reach: that of WCAG's level AA for text.
constexpr double leastContrast = 4.5;

// "#20508F" or "20508f". InvalidValue: it is no colour, or none that reads on paper.
Result<Rgb> accentFrom(const QString &text);
QString accentText(Rgb colour); // "#20508F"

class FirmTemplates {
public:
    FirmTemplates() = default;
    virtual ~FirmTemplates() = default;
    FirmTemplates(const FirmTemplates &) = delete;
    FirmTemplates &operator=(const FirmTemplates &) = delete;

    // The template in a folder: template.json ("accent", "footer"), logo.png or logo.jpg, reference.docx, each of which
    // may be missing. Errors: NotFound (none of them is there); ReadFailed, TooLarge, SyntaxError, SchemaError,
    // InvalidValue, and Hostile for a reference.docx with macros or links to elsewhere; the place names the file.
    [[nodiscard]] virtual Result<FirmTemplate> read(const QString &folder) const = 0;
    // The user's own, kept beside the program's other data; an empty one if there is none yet. Errors as read().
    [[nodiscard]] virtual Result<FirmTemplate> own() const = 0;
    // Keeps it as the user's own. Errors: InvalidValue (footer too long, colour too pale), those of writing a file.
    virtual Status keep(const FirmTemplate &own) = 0;

    // A picture or a reference file as it may stand in a template: checked, and a picture decoded and made anew.
    // Errors as read().
    [[nodiscard]] virtual Result<QByteArray> logoFrom(const QString &path) const = 0;
    [[nodiscard]] virtual Result<QByteArray> referenceFrom(const QString &path) const = 0;
};

} // namespace relais
