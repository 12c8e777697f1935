// SPDX-License-Identifier: GPL-3.0-or-later
// make_sample_cv RESOURCES: prints resources/sample/cv.html as resources/sample/cv.pdf. Run by hand when the text
// changes; the PDF is committed.
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextDocument>

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    const QDir resources(QGuiApplication::arguments().value(1));
    QFile html(resources.filePath(QStringLiteral("sample/cv.html")));
    if (!html.open(QIODevice::ReadOnly)) {
        qFatal("no sample/cv.html in %s", qPrintable(resources.path()));
    }
    for (const char* font : {"fonts/Lato-Regular.ttf", "fonts/Lato-Semibold.ttf"}) {
        QFontDatabase::addApplicationFont(resources.filePath(QString::fromLatin1(font)));
    }
    QPdfWriter writer(resources.filePath(QStringLiteral("sample/cv.pdf")));
    writer.setPageSize(QPageSize(QPageSize::Letter));
    writer.setPageMargins(QMarginsF(20, 18, 20, 18), QPageLayout::Millimeter);
    writer.setTitle(QStringLiteral("Curriculum vitae, Mara Delgado-Whitcomb"));

    // QTextDocument::print() would scale on its own terms: lay out for the paper and draw page by page.
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDocumentMargin(0);
    document.setHtml(QString::fromUtf8(html.readAll()));
    const QSizeF page = writer.pageLayout().paintRectPixels(writer.resolution()).size();
    document.setPageSize(page);
    QPainter painter(&writer);
    for (int number = 0; number < document.pageCount(); ++number) {
        if (number > 0) {
            writer.newPage();
        }
        const QRectF window(QPointF(0, number * page.height()), page);
        painter.save();
        painter.translate(-window.topLeft());
        document.drawContents(&painter, window);
        painter.restore();
    }
    return painter.end() ? 0 : 1;
}
