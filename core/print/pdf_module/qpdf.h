// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one place that includes qpdf. Clang 14 in C++20 with the headers of GCC 12 stops in qpdf's JSON.hh (a vector
// of an incomplete class, destroyed in a defaulted destructor). clang-tidy and clazy read our sources with it, and
// none of them uses qpdf's JSON: a declaration is enough.
#if defined(__clang__) && __clang_major__ < 16
#define JSON_HH
class JSON;
#endif

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFNameTreeObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
