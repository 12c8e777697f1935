// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/every_view.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTranslator>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

using namespace letterdesk;

/// Texts in another language and another size: none is forgotten, none is cut.
class TestEveryLanguage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsUntranslated();
    void nothingIsCut_data();
    void nothingIsCut();
};

namespace {

/// Every text between brackets, with accents, and longer by the share that German or Spanish take.
class PseudoLanguage final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* text, const char* /*meaning*/,
                                    int /*count*/) const override {
        // Words of Qt's own are not ours to translate.
        if (QByteArrayView(context).startsWith("Q")) {
            return {};
        }
        QString words = QString::fromUtf8(text);
        if (words == QStringLiteral("en-US")) {
            return {};
        }
        const qsizetype more = std::max<qsizetype>(1, words.size() * 3 / 10);
        for (const auto& [plain, accented] : {std::pair{u'a', u'á'}, {u'e', u'é'}, {u'i', u'í'}, {u'u', u'ú'}}) {
            words.replace(QChar(plain), QChar(accented));
        }
        return u'[' + words + QString(more, u'~') + u']';
    }
};

/// A text of our own would stand in brackets; what is left is data, numbers, dates, or a text without tr().
bool isForeign(const QString& text) {
    static const QRegularExpression letters(QStringLiteral("[A-Za-z]{2}"));
    return !text.contains(u'[') && letters.match(text).hasMatch();
}

/// What holds a proper name, a date, or the name of a key rather than words of the program.
bool holdsData(const QWidget& widget) {
    static const QStringList names{QStringLiteral("brand"), QStringLiteral("dayTitle"),
                                   QStringLiteral("dialogVerb"), QStringLiteral("qt_calendar_monthbutton")};
    return names.contains(widget.objectName());
}

QString placeOf(const QWidget& widget) {
    return (widget.parentWidget() != nullptr ? widget.parentWidget()->objectName() + u'/' : QString()) +
           widget.objectName() + QStringLiteral(" (") + QString::fromLatin1(widget.metaObject()->className()) +
           u')';
}

bool isCut(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty()) {
            return false;
        }
        if (label->wordWrap()) {
            return label->height() + 1 < label->heightForWidth(label->width());
        }
        return label->width() + 1 < label->sizeHint().width();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return !button->text().isEmpty() && !button->inherits("letterdesk::RailButton") &&
               !button->inherits("QLineEditIconButton") && button->width() + 1 < button->minimumSizeHint().width();
    }
    return false;
}

/// The places of what is cut now.
QStringList cutIn(const QWidget& root) {
    QStringList places;
    const QWidgetList widgets = root.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (widget->isVisible() && !widget->visibleRegion().isEmpty() && isCut(*widget)) {
            places << placeOf(*widget);
        }
    }
    return places;
}

} // namespace

void TestEveryLanguage::nothingIsUntranslated() {
    PseudoLanguage language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    WindowFixture fixture;
    fixture.openEmpty(); // no words but the program's own
    QStringList forgotten;
    int seen = 0;
    visitEveryView(fixture, [&](const QString& view, QWidget& root) {
        const QWidgetList widgets = root.findChildren<QWidget*>();
        for (QWidget* widget : widgets) {
            QStringList texts{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
            if (const auto* label = qobject_cast<QLabel*>(widget)) {
                texts << label->text();
            } else if (const auto* button = qobject_cast<QAbstractButton*>(widget)) {
                texts << button->text();
            } else if (const auto* field = qobject_cast<QLineEdit*>(widget)) {
                texts << field->placeholderText();
            }
            for (const QString& text : texts) {
                seen += text.contains(u'[') ? 1 : 0;
                if (isForeign(text) && !holdsData(*widget) && widget->isVisible()) {
                    forgotten << view + QStringLiteral(": ") + placeOf(*widget) + QStringLiteral(": ") +
                                     text.left(60);
                }
            }
        }
    });
    forgotten.removeDuplicates();
    QCoreApplication::removeTranslator(&language);
    QVERIFY2(forgotten.isEmpty(), qPrintable(QStringLiteral("\n") + forgotten.join(u'\n')));
    QVERIFY(seen > 100);
}

void TestEveryLanguage::nothingIsCut_data() {
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("longer");
    QTest::addColumn<bool>("fromRight");
    QTest::newRow("English") << 100 << false << false;
    QTest::newRow("longer words") << 100 << true << false;
    QTest::newRow("longer words, from the right") << 100 << true << true;
    QTest::newRow("large text") << 150 << false << false;
    QTest::newRow("twice as large") << 200 << false << false;
}

void TestEveryLanguage::nothingIsCut() {
    QFETCH(int, percent);
    QFETCH(bool, longer);
    QFETCH(bool, fromRight);
    PseudoLanguage language;
    if (longer) {
        QVERIFY(QCoreApplication::installTranslator(&language));
    }
    QGuiApplication::setLayoutDirection(fromRight ? Qt::RightToLeft : Qt::LeftToRight);
    {
        WindowFixture fixture;
        fixture.window->resize(1024, 640); // the smallest there is
        fixture.settings->set(SettingKey::TextPercent, percent);
        fixture.openSample();
        QStringList cut;
        visitEveryView(fixture, [&](const QString& view, QWidget& root) {
            // A layout that changed takes its time on a busy machine.
            QStringList now;
            const auto nothing = [&root, &now] {
                now = cutIn(root);
                return now.isEmpty();
            };
            if (!QTest::qWaitFor(nothing, 2000)) {
                for (const QString& place : now) {
                    cut << view + QStringLiteral(": ") + place;
                }
            }
        });
        cut.removeDuplicates();
        QVERIFY2(cut.isEmpty(), qPrintable(QStringLiteral("\n") + cut.join(u'\n')));
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCoreApplication::removeTranslator(&language);
}

QTEST_MAIN(TestEveryLanguage)
#include "tst_every_language.moc"
