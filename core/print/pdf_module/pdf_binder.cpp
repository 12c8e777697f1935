// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf_module/pdf_binder.h"

#include "core/print/pdf_module/appended_document.h"
#include "core/print/pdf_module/held_document.h"
#include "core/print/pdf_module/page_space.h"

#include <QtCore/QtEndian>

#include <qpdf/Pipeline.hh>

#include <algorithm>
#include <array>
#include <set>

namespace letterdesk {

namespace {

QPDFObjectHandle unicode(const QString& text) {
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle real(double value) {
    return QPDFObjectHandle::newReal(value, 3);
}

/// Shows a page from its upper edge, at the size the reader has chosen.
QPDFObjectHandle destinationOf(QPDFObjectHandle page) {
    const PageSpace space = pageSpace(page);
    QPDFObjectHandle destination = QPDFObjectHandle::newArray();
    destination.appendItem(page);
    destination.appendItem(QPDFObjectHandle::newName("/XYZ"));
    destination.appendItem(real(space.box.left()));
    destination.appendItem(real(space.box.bottom()));
    destination.appendItem(QPDFObjectHandle::newInteger(0));
    return destination;
}

QPDFObjectHandle outlineTree(QPDF& pdf, std::vector<OutlineEntry>& entries, QPDFObjectHandle parent, bool open) {
    std::vector<QPDFObjectHandle> items;
    for (OutlineEntry& entry : entries) {
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", entry.title);
        item.replaceKey("/Parent", parent);
        if (entry.destination.isInitialized() && !entry.destination.isNull()) {
            item.replaceKey("/Dest", entry.destination);
        } else if (entry.action.isInitialized() && !entry.action.isNull()) {
            item.replaceKey("/A", entry.action);
        }
        if (!entry.children.empty()) {
            outlineTree(pdf, entry.children, item, false);
        }
        if (!items.empty()) {
            item.replaceKey("/Prev", items.back());
            items.back().replaceKey("/Next", item);
        }
        items.push_back(item);
    }
    if (!items.empty()) {
        const auto count = static_cast<long long>(items.size());
        parent.replaceKey("/First", items.front());
        parent.replaceKey("/Last", items.back());
        // Negative: there, but closed.
        parent.replaceKey("/Count", QPDFObjectHandle::newInteger(open ? count : -count));
    }
    return parent;
}

/// Qt maps the glyph of the space to a tab (Qt 6.4): extractors other than Poppler then give tabs. Fonts of the
/// own pages only.
void mapSpaceToSpace(const std::vector<QPDFObjectHandle>& pages) {
    std::set<QPDFObjGen> done;
    for (QPDFObjectHandle page : pages) {
        QPDFObjectHandle fonts = page.getKey("/Resources");
        fonts = fonts.isDictionary() ? fonts.getKey("/Font") : fonts;
        if (!fonts.isDictionary()) {
            continue;
        }
        const std::map<std::string, QPDFObjectHandle> entries = fonts.getDictAsMap();
        for (const auto& [name, handle] : entries) {
            QPDFObjectHandle font = handle; // its readers are not const
            QPDFObjectHandle map = font.isDictionary() ? font.getKey("/ToUnicode") : QPDFObjectHandle::newNull();
            if (!map.isStream() || !done.insert(map.getObjGen()).second) {
                continue;
            }
            const auto data = map.getStreamData(qpdf_dl_generalized);
            std::string text(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
            bool changed = false;
            for (size_t at = text.find("<0009>"); at != std::string::npos; at = text.find("<0009>", at + 6)) {
                text.replace(at, 6, "<0020>");
                changed = true;
            }
            if (changed) {
                map.replaceStreamData(text, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
            }
        }
    }
}

/// A page of the own file as a form XObject with its origin at the lower left of the painted text.
QPDFObjectHandle stampForm(QPDFObjectHandle page, QSizeF size) {
    const double height = pageSpace(page).box.height();
    QPDFObjectHandle form = QPDFPageObjectHelper(page).getFormXObjectForPage(false);
    QPDFObjectHandle dictionary = form.getDict();
    dictionary.replaceKey("/BBox", QPDFObjectHandle::newFromRectangle(QPDFObjectHandle::Rectangle(
                                       0, height - size.height(), size.width(), height)));
    dictionary.replaceKey("/Matrix", QPDFObjectHandle::newFromMatrix(
                                         QPDFObjectHandle::Matrix(1, 0, 0, 1, 0, size.height() - height)));
    return form;
}

/// What outline, links, footers and the table of objects take in an ordinary packet.
constexpr qsizetype kRoomForChanges = qsizetype(16) * 1024;

/// Where the writer writes: straight into the bytes that are handed on, where qpdf's own buffer copies them twice.
class ByteArrayEnd final : public Pipeline {
public:
    explicit ByteArrayEnd(QByteArray& bytes)
        : Pipeline("bytes", nullptr)
        , m_bytes(bytes) {}

    void write(const unsigned char* data, size_t size) override {
        m_bytes.append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    }
    void finish() override {}

private:
    QByteArray& m_bytes;
};

/// Two numbers that differ when the bytes do, in a sixth of the time of MD5. Nobody has a reason to make two
/// packets that have the same.
std::array<quint64, 2> fingerprint(const QByteArray& bytes) {
    std::array<quint64, 2> lanes{0x9E3779B97F4A7C15U, 0xC2B2AE3D27D4EB4FU};
    const auto mix = [&lanes](size_t lane, quint64 word) {
        quint64& state = lanes[lane];
        state = (state ^ word) * 0xFF51AFD7ED558CCDU;
        state ^= state >> 29U;
    };
    qsizetype at = 0;
    for (; at + 16 <= bytes.size(); at += 16) {
        mix(0, qFromLittleEndian<quint64>(bytes.constData() + at));
        mix(1, qFromLittleEndian<quint64>(bytes.constData() + at + 8));
    }
    for (; at < bytes.size(); ++at) {
        mix(0, static_cast<unsigned char>(bytes[at]));
    }
    mix(0, static_cast<quint64>(bytes.size()));
    mix(1, lanes[0]);
    mix(0, lanes[1]);
    return lanes;
}

/// Writes an identifier that comes from the contents over the one that qpdf gives to every file. qpdf can make
/// such an identifier by itself, but takes more time for it than for writing.
void setIdentifier(QByteArray& bytes) {
    const QByteArray constant = QByteArrayLiteral("<31415926535897932384626433832795>");
    const qsizetype second = bytes.lastIndexOf(constant);
    const qsizetype first = second - constant.size();
    if (first < 0 || QByteArrayView(bytes).sliced(first, constant.size()) != constant) {
        return;
    }
    const std::array<quint64, 2> lanes = fingerprint(bytes);
    const QByteArray identifier = QByteArray::number(lanes[0], 16).rightJustified(16, '0') +
                                  QByteArray::number(lanes[1], 16).rightJustified(16, '0');
    for (const qsizetype place : {first, second}) {
        std::copy(identifier.cbegin(), identifier.cend(), bytes.begin() + place + 1);
    }
}

class Binder {
public:
    Binder(BinderPlan& plan, const std::function<bool(int)>& goOn)
        : m_plan(plan)
        , m_goOn(goOn) {}

    Result<BoundPdf> bind();

private:
    Result<void> append(size_t index);
    void addLinks();
    void addNames();
    void setProperties();
    void write();

    BinderPlan& m_plan;
    const std::function<bool(int)>& m_goOn;
    QPDF m_pdf;
    std::vector<QPDFObjectHandle> m_ownPages;
    std::vector<QPDFObjectHandle> m_stamps;
    std::vector<QPDFObjectHandle> m_firstPages; ///< of each document
    std::vector<OutlineEntry> m_outline;
    NamedDestinations m_names;
    size_t m_stamped = 0;
    BoundPdf m_bound;
};

Result<void> Binder::append(size_t index) {
    const BinderDocument& document = m_plan.documents[index];
    OpenedPdf& opened = heldIn(document).opened();
    FooterInk& ink = heldIn(document).ink();
    AppendedDocument appended(opened, m_pdf);
    QPDFAcroFormDocumentHelper form(m_pdf);
    appended.appendPages(form);
    appended.addNames(m_names, std::to_string(index + 1) + "/");
    appended.addLayers();

    QPDFObjectHandle first = appended.pages().front();
    m_firstPages.push_back(first);
    m_outline.push_back({unicode(document.title), destinationOf(first), {}, appended.outline()});

    int enlarged = 0;
    for (size_t i = 0; i < appended.pages().size(); ++i) {
        if (m_stamped < m_stamps.size()) {
            ink.read(opened, i + 1);
            enlarged += addFooter(m_pdf, appended.pages()[i], m_stamps[m_stamped], m_plan.stamps[m_stamped].size,
                                  m_plan.footerLeft, ink.take(i))
                            ? 1
                            : 0;
        }
        ++m_stamped;
        if (m_goOn && !m_goOn(static_cast<int>(m_stamped))) {
            return cancelledError();
        }
    }
    m_bound.enlargedPages.push_back(enlarged);
    // What is found only when the copies are read, qpdf tells of the document they were copied into.
    QStringList repairs = opened.facts.repairs + takeRepairs(*opened.pdf) + takeRepairs(m_pdf);
    if (ink.damagedStreams() > 0) {
        repairs << QStringLiteral("%1 content streams cannot be decoded").arg(ink.damagedStreams());
    }
    m_bound.repairs.push_back(repairs);
    return {};
}

void Binder::addLinks() {
    for (const BinderLink& link : m_plan.links) {
        QPDFObjectHandle page = m_ownPages.at(static_cast<size_t>(link.page));
        const double height = pageSpace(page).box.height();
        QPDFObjectHandle annotation = QPDFObjectHandle::newDictionary();
        annotation.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
        annotation.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
        annotation.replaceKey("/Rect", QPDFObjectHandle::newFromRectangle(QPDFObjectHandle::Rectangle(
                                           link.area.left(), height - link.area.bottom(), link.area.right(),
                                           height - link.area.top())));
        annotation.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
        annotation.replaceKey("/F", QPDFObjectHandle::newInteger(4)); // is printed, as PDF/A wants it
        if (link.document >= 0) {
            annotation.replaceKey("/Dest", destinationOf(m_firstPages.at(static_cast<size_t>(link.document))));
        } else {
            QPDFObjectHandle action = QPDFObjectHandle::newDictionary();
            action.replaceKey("/S", QPDFObjectHandle::newName("/URI"));
            action.replaceKey("/URI", QPDFObjectHandle::newString(link.target.toStdString()));
            annotation.replaceKey("/A", action);
        }
        if (!page.getKey("/Annots").isArray()) {
            page.replaceKey("/Annots", QPDFObjectHandle::newArray());
        }
        page.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(annotation));
    }
}

void Binder::addNames() {
    if (m_names.empty()) {
        return;
    }
    // A tree of one leaf; keys in the order of their bytes.
    QPDFObjectHandle leaf = QPDFObjectHandle::newArray();
    for (const auto& [name, destination] : m_names) {
        leaf.appendItem(QPDFObjectHandle::newString(name));
        leaf.appendItem(destination);
    }
    QPDFObjectHandle tree = QPDFObjectHandle::newDictionary();
    tree.replaceKey("/Names", leaf);
    QPDFObjectHandle names = QPDFObjectHandle::newDictionary();
    names.replaceKey("/Dests", m_pdf.makeIndirectObject(tree));
    m_pdf.getRoot().replaceKey("/Names", m_pdf.makeIndirectObject(names));
}

void Binder::setProperties() {
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", unicode(m_plan.title));
    info.replaceKey("/Author", unicode(m_plan.author));
    info.replaceKey("/Creator", unicode(QStringLiteral("Letterdesk " LETTERDESK_VERSION)));
    const QString date =
        QStringLiteral("D:") + m_plan.created.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")) + u'Z';
    info.replaceKey("/CreationDate", unicode(date));
    info.replaceKey("/ModDate", unicode(date));
    m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));

    QPDFObjectHandle root = m_pdf.getRoot();
    root.removeKey("/Metadata");
    root.replaceKey("/Lang", unicode(m_plan.language));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    QPDFObjectHandle outlines = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    outlines.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    root.replaceKey("/Outlines", outlineTree(m_pdf, m_outline, outlines, true));
}

void Binder::write() {
    QPDFWriter writer(m_pdf);
    qsizetype expected = m_plan.ownFile.size() + kRoomForChanges;
    for (const BinderDocument& document : m_plan.documents) {
        const qsizetype size = heldIn(document).opened().bytes.size();
        expected += size + size / 4;
    }
    m_bound.bytes.reserve(expected);
    ByteArrayEnd output(m_bound.bytes);
    writer.setOutputPipeline(&output);
    // Streams that are compressed stay byte for byte as they are.
    writer.setDecodeLevel(qpdf_dl_none);
    // Nothing is compressed that was not: the few streams added are small, and packing objects into streams costs
    // more than the rest of writing, for some kilobytes.
    writer.setCompressStreams(false);
    writer.setObjectStreamMode(qpdf_o_disable);
    std::string version = "1.5";
    for (const BinderDocument& document : m_plan.documents) {
        version = std::max(version, heldIn(document).opened().pdf->getPDFVersion());
    }
    writer.setMinimumPDFVersion(version);
    if (m_plan.password.isEmpty()) {
        writer.setStaticID(true);
        m_pdf.getTrailer().removeKey("/ID"); // of the own file
    } else {
        const std::string password = m_plan.password.toStdString();
        writer.setR6EncryptionParameters(password.c_str(), password.c_str(), true, true, true, true, true, true,
                                         qpdf_r3p_full, true);
    }
    writer.write();
    setIdentifier(m_bound.bytes);
}

Result<BoundPdf> Binder::bind() {
    m_pdf.setSuppressWarnings(true);
    m_pdf.processMemoryFile("packet", m_plan.ownFile.constData(), static_cast<size_t>(m_plan.ownFile.size()));
    const std::vector<QPDFObjectHandle> all = m_pdf.getAllPages();
    const auto own = static_cast<size_t>(m_plan.ownPages);
    if (all.size() != own + m_plan.stamps.size()) {
        return bugError(QStringLiteral("the own file has %1 pages").arg(all.size()));
    }
    m_ownPages.assign(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(own));
    mapSpaceToSpace(all);
    for (size_t i = own; i < all.size(); ++i) {
        m_stamps.push_back(stampForm(all[i], m_plan.stamps[i - own].size));
    }
    // From the last: the pages behind a removed one are counted anew.
    for (size_t i = all.size(); i > own; --i) {
        m_pdf.removePage(all[i - 1]);
    }
    static_cast<void>(takeRepairs(m_pdf)); // of the own file: nobody's document
    for (const auto& [title, page] : m_plan.outline) {
        m_outline.push_back({unicode(title), destinationOf(m_ownPages.at(static_cast<size_t>(page))), {}, {}});
    }
    for (size_t i = 0; i < m_plan.documents.size(); ++i) {
        const Result<void> appended =
            catchingPdf(heldIn(m_plan.documents[i]).opened().name, [&] { return append(i); });
        if (!appended) {
            return tl::unexpected<Error>(appended.error());
        }
    }
    addLinks();
    addNames();
    setProperties();
    write();
    m_bound.pages = static_cast<int>(m_pdf.getAllPages().size());
    for (size_t i = 0; i < m_plan.documents.size(); ++i) {
        m_bound.repairs[i] +=
            takeRepairs(*heldIn(m_plan.documents[i]).opened().pdf); // found while streams were copied
    }
    return std::move(m_bound);
}

} // namespace

Result<BoundPdf> joinPdf(BinderPlan& plan, const std::function<bool(int)>& goOn) {
    Result<BoundPdf> bound = bugError(QStringLiteral("nothing was joined"));
    const Result<void> done = catchingPdf({}, [&]() -> Result<void> {
        bound = Binder(plan, goOn).bind();
        return {};
    });
    if (!done) {
        return tl::unexpected<Error>(done.error());
    }
    return bound;
}

} // namespace letterdesk
