// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/pdf/pdf_facts.h"

#include <QtCore/QDateTime>
#include <QtCore/QRectF>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace letterdesk {

/// A document that is to be appended, opened and held by the module.
class HeldPdf {
public:
    virtual ~HeldPdf() = default;
    Q_DISABLE_COPY_MOVE(HeldPdf)

    [[nodiscard]] const PdfFacts& facts() const { return m_facts; }
    /// Reads where the first pages have ink, so that their footers are placed at once; the others are read while
    /// joining. In one thread at a time, but not necessarily in the one that joins. Errors: PdfInvalid.
    [[nodiscard]] virtual Result<void> readInk(int pages) = 0;

protected:
    explicit HeldPdf(PdfFacts facts)
        : m_facts(std::move(facts)) {}

private:
    PdfFacts m_facts;
};

/// Opens a document for a BinderPlan; `name` becomes the place of an error. Errors as inspectPdf().
[[nodiscard]] Result<std::unique_ptr<HeldPdf>> holdPdf(const QByteArray& bytes, const QString& password,
                                                       const QString& name);

/// A place on one of the own pages that leads somewhere.
struct BinderLink {
    int page = 0;      ///< from 0
    QRectF area;       ///< points from the upper left corner
    QString target;    ///< web, mail or phone address; empty when it leads to a document
    int document = -1; ///< index into BinderPlan::documents
};

/// A document to append.
struct BinderDocument {
    std::unique_ptr<HeldPdf> held; ///< from holdPdf()
    QString title;                 ///< in the outline
};

/// The footer of one appended page: painted in the upper left corner of a page of the own file.
struct BinderStamp {
    QSizeF size; ///< in points
};

/// Everything that makes one file.
struct BinderPlan {
    QByteArray ownFile; ///< the own pages, then one page for each stamp
    int ownPages = 0;
    std::vector<std::pair<QString, int>> outline; ///< title, own page from 0
    std::vector<BinderLink> links;
    std::vector<BinderStamp> stamps; ///< one for each appended page, in order
    double footerLeft = 0;           ///< where footers begin, in points from the left
    std::vector<BinderDocument> documents;
    QString title;
    QString author;
    QString language; ///< BCP 47
    QDateTime created;
    QString password; ///< needed to open the file; empty: none
};

/// The joined file.
struct BoundPdf {
    QByteArray bytes;
    int pages = 0;
    std::vector<int> enlargedPages;   ///< per document: pages that got a strip for their footer
    std::vector<QStringList> repairs; ///< per document: what was damaged
};

/// Joins in one step: own pages, documents page by page as they are (content, links, named destinations, form
/// fields, layers, sizes, rotation), outline, links, footers, properties. The same plan gives the same bytes
/// unless there is a password. `goOn(done)` is asked after each appended page. Errors: PdfInvalid, Cancelled.
[[nodiscard]] Result<BoundPdf> bindPdf(BinderPlan& plan, const std::function<bool(int)>& goOn = {});

} // namespace letterdesk
