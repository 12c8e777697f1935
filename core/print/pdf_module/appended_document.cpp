// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf_module/appended_document.h"

#include <set>

namespace letterdesk {

namespace {

constexpr int kMaxOutlineDepth = 32;
constexpr int kMaxOutlineEntries = 10000;

/// More than any document has; a damaged tree may lead in circles or name a thousand things twice.
constexpr size_t kMaxNames = 100000;
constexpr int kMaxTreeDepth = 32;

/// The bytes of a destination's name, which old files write as a name object; empty when it is none.
std::string destinationName(QPDFObjectHandle value) {
    if (value.isString()) {
        return value.getStringValue();
    }
    return value.isName() ? value.getName().substr(1) : std::string();
}

/// Walks a name tree by itself: qpdf's helper reads keys as text, and loses those that are none.
void addTree(QPDFObjectHandle node, int depth, std::set<QPDFObjGen>& seen, NamedDestinations& names) {
    if (!node.isDictionary() || depth > kMaxTreeDepth ||
        (node.isIndirect() && !seen.insert(node.getObjGen()).second)) {
        return;
    }
    if (QPDFObjectHandle leaf = node.getKey("/Names"); leaf.isArray()) {
        const std::vector<QPDFObjectHandle> items = leaf.getArrayAsVector();
        for (size_t i = 0; i + 1 < items.size() && names.size() < kMaxNames; i += 2) {
            QPDFObjectHandle key = items[i];
            if (key.isString()) {
                names.emplace(key.getStringValue(), items[i + 1]);
            }
        }
    }
    if (QPDFObjectHandle kids = node.getKey("/Kids"); kids.isArray()) {
        for (QPDFObjectHandle kid : kids.getArrayAsVector()) {
            addTree(kid, depth + 1, seen, names);
        }
    }
}

} // namespace

QPDFObjectHandle AppendedDocument::copied(QPDFObjectHandle value) {
    if (value.isNull() || value.isScalar()) {
        return value.isIndirect() ? value.shallowCopy() : value;
    }
    QPDF& source = *m_source.pdf;
    return m_target.copyForeignObject(value.isIndirect() ? value : source.makeIndirectObject(value));
}

NamedDestinations AppendedDocument::sourceNames() {
    NamedDestinations names;
    QPDFObjectHandle root = m_source.pdf->getRoot();
    if (QPDFObjectHandle old = root.getKey("/Dests"); old.isDictionary()) {
        for (const auto& [key, value] : old.getDictAsMap()) {
            names.emplace(key.substr(1), value);
        }
    }
    QPDFObjectHandle trees = root.getKey("/Names");
    if (trees.isDictionary()) {
        std::set<QPDFObjGen> seen;
        addTree(trees.getKey("/Dests"), 0, seen, names);
    }
    return names;
}

void AppendedDocument::rename(QPDFObjectHandle holder) {
    if (!holder.isDictionary()) {
        return;
    }
    const auto renameKey = [this](QPDFObjectHandle dictionary, const char* key) {
        QPDFObjectHandle value = dictionary.getKey(key);
        const auto found = m_renamed.find(destinationName(value));
        if (found != m_renamed.end()) {
            dictionary.replaceKey(key, QPDFObjectHandle::newString(found->second));
        }
    };
    renameKey(holder, "/Dest");
    QPDFObjectHandle action = holder.getKey("/A");
    if (action.isDictionary() && action.getKey("/S").isNameAndEquals("/GoTo")) {
        renameKey(action, "/D");
    }
}

void AppendedDocument::addNames(NamedDestinations& names, const std::string& prefix) {
    const auto mine = sourceNames();
    const bool isOldStyle = m_source.pdf->getRoot().getKey("/Dests").isDictionary();
    for (const auto& [name, value] : mine) {
        std::string unique = name;
        while (names.count(unique) != 0) {
            unique.insert(0, prefix);
        }
        if (unique != name || isOldStyle) {
            m_renamed.emplace(name, unique);
        }
        names.emplace(unique, copied(value));
    }
    if (m_renamed.empty()) {
        return;
    }
    for (QPDFObjectHandle page : m_pages) {
        if (QPDFObjectHandle annotations = page.getKey("/Annots"); annotations.isArray()) {
            for (QPDFObjectHandle annotation : annotations.getArrayAsVector()) {
                rename(annotation);
            }
        }
    }
}

void AppendedDocument::appendPages(QPDFAcroFormDocumentHelper& targetForm) {
    std::vector<QPDFObjectHandle> annotations;
    for (QPDFObjectHandle page : m_source.pages) {
        annotations.push_back(page.getKey("/Annots"));
        page.removeKey("/Annots");
        m_target.addPage(page, false);
        m_pages.push_back(m_target.getAllPages().back());
    }
    QPDFAcroFormDocumentHelper sourceForm(*m_source.pdf);
    for (size_t i = 0; i < m_pages.size(); ++i) {
        if (!annotations[i].isArray() || annotations[i].getArrayNItems() == 0) {
            continue;
        }
        m_source.pages[i].replaceKey("/Annots", annotations[i]);
        targetForm.fixCopiedAnnotations(m_pages[i], m_source.pages[i], sourceForm);
    }
}

std::vector<OutlineEntry> AppendedDocument::outlineBelow(QPDFObjectHandle first, int depth, int& left) {
    std::vector<OutlineEntry> entries;
    std::set<QPDFObjGen> seen;
    for (QPDFObjectHandle item = first; item.isDictionary() && left > 0; item = item.getKey("/Next")) {
        if (item.isIndirect() && !seen.insert(item.getObjGen()).second) {
            break;
        }
        --left;
        rename(item);
        OutlineEntry entry;
        QPDFObjectHandle title = item.getKey("/Title");
        entry.title = QPDFObjectHandle::newUnicodeString(title.isString() ? title.getUTF8Value() : std::string());
        entry.destination = copied(item.getKey("/Dest"));
        entry.action = copied(item.getKey("/A"));
        if (depth < kMaxOutlineDepth) {
            entry.children = outlineBelow(item.getKey("/First"), depth + 1, left);
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<OutlineEntry> AppendedDocument::outline() {
    QPDFObjectHandle outlines = m_source.pdf->getRoot().getKey("/Outlines");
    int left = kMaxOutlineEntries;
    return outlines.isDictionary() ? outlineBelow(outlines.getKey("/First"), 0, left)
                                   : std::vector<OutlineEntry>();
}

void AppendedDocument::addLayers() {
    QPDFObjectHandle layers = m_source.pdf->getRoot().getKey("/OCProperties");
    if (!layers.isDictionary()) {
        return;
    }
    QPDFObjectHandle mine = copied(layers);
    QPDFObjectHandle root = m_target.getRoot();
    QPDFObjectHandle all = root.getKey("/OCProperties");
    if (!all.isDictionary()) {
        root.replaceKey("/OCProperties", mine);
        return;
    }
    const auto append = [](QPDFObjectHandle to, QPDFObjectHandle from, const char* key) {
        if (!to.isDictionary() || !from.isDictionary() || !from.getKey(key).isArray()) {
            return;
        }
        if (!to.getKey(key).isArray()) {
            to.replaceKey(key, QPDFObjectHandle::newArray());
        }
        for (QPDFObjectHandle item : from.getKey(key).getArrayAsVector()) {
            to.getKey(key).appendItem(item);
        }
    };
    append(all, mine, "/OCGs");
    for (const char* key : {"/ON", "/OFF", "/Order", "/AS", "/RBGroups", "/Locked"}) {
        append(all.getKey("/D"), mine.getKey("/D"), key);
    }
}

} // namespace letterdesk
