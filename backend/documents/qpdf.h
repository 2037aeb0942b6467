// SPDX-License-Identifier: GPL-3.0-or-later
// libqpdf's headers, for pdfread, pdffinish and figuretags only. JSON.hh, of which nothing is used here, is left out:
// clang 16 cannot compile it as C++20 (a vector of a class that is not complete yet), and the sanitizers' build and
// clang-tidy are clang's.
#pragma once

#define JSON_HH
class JSON;

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
