// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf_module/opened_pdf.h"

#include "core/print/pdf_module/page_space.h"

#include <exception>

namespace letterdesk {

namespace {

constexpr qsizetype kMaxRepairLines = 20;

QString infoText(QPDF& pdf, const char* key) {
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary()) {
        return {};
    }
    QPDFObjectHandle value = info.getKey(key);
    return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
}

void readForm(QPDF& pdf, PdfFacts& facts) {
    QPDFObjectHandle form = pdf.getRoot().getKey("/AcroForm");
    if (!form.isDictionary()) {
        return;
    }
    QPDFObjectHandle fields = form.getKey("/Fields");
    facts.hasForm = fields.isArray() && fields.getArrayNItems() > 0;
    QPDFObjectHandle flags = form.getKey("/SigFlags");
    facts.hasSignature = flags.isInteger() && (flags.getIntValue() & 1) != 0;
}

} // namespace

QStringList takeRepairs(QPDF& pdf) {
    QStringList lines;
    // getWarnings() empties the list.
    for (const QPDFExc& warning : pdf.getWarnings()) {
        const QString line = QString::fromStdString(warning.getMessageDetail());
        if (!lines.contains(line) && lines.size() < kMaxRepairLines) {
            lines << line;
        }
    }
    return lines;
}

Result<void> catchingPdf(const QString& name, const std::function<Result<void>()>& work) {
    try {
        return work();
    } catch (const QPDFExc& problem) {
        return worldError(ErrorCode::PdfInvalid, name, {}, QString::fromStdString(problem.getMessageDetail()));
    } catch (const std::bad_alloc&) {
        return worldError(ErrorCode::LimitExceeded, name, {QStringLiteral("memory")});
    } catch (const std::exception& problem) {
        return worldError(ErrorCode::PdfInvalid, name, {}, QString::fromUtf8(problem.what()));
    }
}

Result<OpenedPdf> openPdf(const QByteArray& bytes, const QString& password, const QString& name) {
    if (bytes.size() > kMaxPdfBytes) {
        return worldError(ErrorCode::LimitExceeded, name,
                          {QStringLiteral("bytes"), QString::number(kMaxPdfBytes)});
    }
    OpenedPdf opened;
    opened.name = name;
    opened.bytes = bytes;
    opened.pdf = std::make_unique<QPDF>();
    QPDF& pdf = *opened.pdf;
    pdf.setSuppressWarnings(true);
    const QByteArray utf8Password = password.toUtf8();
    try {
        pdf.processMemoryFile("document", opened.bytes.constData(), static_cast<size_t>(opened.bytes.size()),
                              utf8Password.constData());
    } catch (const QPDFExc& problem) {
        if (problem.getErrorCode() == qpdf_e_password) {
            return worldError(password.isEmpty() ? ErrorCode::PdfEncrypted : ErrorCode::PdfPasswordWrong, name);
        }
        return worldError(ErrorCode::PdfInvalid, name, {}, QString::fromStdString(problem.getMessageDetail()));
    } catch (const std::exception& problem) {
        return worldError(ErrorCode::PdfInvalid, name, {}, QString::fromUtf8(problem.what()));
    }
    const Result<void> read = catchingPdf(name, [&]() -> Result<void> {
        opened.pages = pdf.getAllPages();
        if (opened.pages.empty()) {
            return worldError(ErrorCode::PdfNoPages, name);
        }
        if (opened.pages.size() > static_cast<size_t>(kMaxPdfPages)) {
            return worldError(ErrorCode::LimitExceeded, name,
                              {QStringLiteral("pages"), QString::number(kMaxPdfPages)});
        }
        opened.facts.pages = static_cast<int>(opened.pages.size());
        opened.facts.firstPage = pageSpace(opened.pages.front()).shownSize();
        opened.facts.title = infoText(pdf, "/Title");
        opened.facts.author = infoText(pdf, "/Author");
        opened.facts.encrypted = pdf.isEncrypted();
        opened.facts.restricted = opened.facts.encrypted && password.isEmpty();
        readForm(pdf, opened.facts);
        return {};
    });
    if (!read) {
        return tl::unexpected<Error>(read.error());
    }
    opened.facts.repairs = takeRepairs(pdf);
    return opened;
}

} // namespace letterdesk
