// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/background.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/form_columns.h"
#include "ui/widgets/message_panel.h"
#include "ui/widgets/paper_style.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/toast.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <array>

using namespace letterdesk;

class TestWidgets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dateFieldSaysWhatIsWrongAtTheField();
    void dateFieldSpeaksOnlyWhenTheDateChanges();
    void fieldBoxNamesItsEditor();
    void whatIsWrongIsSaidInItsColor();
    void formIsOneColumnWhereTwoWouldBeCut();
    void emptyPageShowsItsWholeSentence();
    void wordsBeginAtTheStartOfAMirroredPage();
    void unknownChoiceIsKept();
    void messageHidesDetailsUntilAsked();
    void toastRunsItsVerbAndGoes();
    void backgroundDeliversInTheWindowsThread();
    void backgroundCanBeCancelled();
    void backgroundForgetsAGoneReceiver();
};

namespace {

struct DateForm {
    QWidget window;
    FieldBox* box = new FieldBox(&window);
    DateField* field = nullptr;

    DateForm() {
        auto* layout = new QVBoxLayout(box);
        field = new DateField(box);
        field->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
        field->setToday([] { return QDate(2027, 5, 24); });
        layout->addWidget(field);
        box->setLabel(QStringLiteral("Please by"));
        auto* outer = new QVBoxLayout(&window);
        outer->addWidget(box);
        window.show();
    }
};

} // namespace

void TestWidgets::dateFieldSaysWhatIsWrongAtTheField() {
    DateForm form;
    QSignalSpy edited(form.field, &DateField::dateEdited);
    QTest::keyClicks(form.field, QStringLiteral("31/02/2027"));
    QTest::keyClick(form.field, Qt::Key_Return);
    QCOMPARE(edited.count(), 0);
    QVERIFY(form.box->problem().contains(QStringLiteral("31/02/2027")));
    QVERIFY(form.field->accessibleDescription().contains(QStringLiteral("not a date")));
    form.field->clear();
    QTest::keyClicks(form.field, QStringLiteral("9/1"));
    QTest::keyClick(form.field, Qt::Key_Return);
    QCOMPARE(form.box->problem(), QString());
    QCOMPARE(form.field->date(), std::optional(QDate(2027, 9, 1)));
    QCOMPARE(form.field->text(), QStringLiteral("Sep 1, 2027"));
    QCOMPARE(edited.count(), 1);
}

void TestWidgets::dateFieldSpeaksOnlyWhenTheDateChanges() {
    DateForm form;
    form.field->setDate(QDate(2027, 9, 1));
    QSignalSpy edited(form.field, &DateField::dateEdited);
    form.field->clear();
    QTest::keyClicks(form.field, QStringLiteral("2027-09-01"));
    QTest::keyClick(form.field, Qt::Key_Return);
    QCOMPARE(edited.count(), 0);
    QCOMPARE(form.field->text(), QStringLiteral("Sep 1, 2027"));
    form.field->clear();
    QTest::keyClick(form.field, Qt::Key_Return);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(form.field->date(), std::optional<QDate>());
}

void TestWidgets::fieldBoxNamesItsEditor() {
    DateForm form;
    QCOMPARE(form.field->accessibleName(), QStringLiteral("Please by"));
    QCOMPARE(FieldBox::of(form.field), form.box);
}

/// Also on the ground of fields, where a label takes another color of its palette; and what has nothing to say
/// beside it stays at the top.
void TestWidgets::whatIsWrongIsSaidInItsColor() {
    QWidget sheet;
    sheet.setBackgroundRole(QPalette::Base);
    auto* row = new QHBoxLayout(&sheet);
    std::array<FieldBox*, 2> boxes{};
    for (FieldBox*& box : boxes) {
        box = new FieldBox(&sheet);
        auto* layout = new QVBoxLayout(box);
        layout->addWidget(new QLineEdit(box));
        box->setLabel(QStringLiteral("Please by"));
        row->addWidget(box);
    }
    sheet.resize(500, 200);
    sheet.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sheet));
    boxes[1]->setProblem(QStringLiteral("This is not a date."));
    const auto* words = boxes[1]->findChild<QLabel*>(QStringLiteral("words"));
    QTRY_VERIFY(words->isVisible());
    QCOMPARE(words->palette().color(words->foregroundRole()), Theme::colors().late);
    QTRY_COMPARE(boxes[0]->editor()->geometry(), boxes[1]->editor()->geometry());
}

void TestWidgets::formIsOneColumnWhereTwoWouldBeCut() {
    QWidget form;
    auto* grid = new QGridLayout(&form);
    QLineEdit* fields[] = {new QLineEdit(&form), new QLineEdit(&form), new QLineEdit(&form)};
    grid->addWidget(fields[0], 0, 0);
    grid->addWidget(fields[1], 0, 1);
    grid->addWidget(fields[2], 1, 0, 1, 2);
    const FormColumns columns(&form);
    form.resize(900, 300);
    form.show();
    QVERIFY(!columns.isNarrow());
    QVERIFY(fields[1]->x() > fields[0]->geometry().right());
    QFont large = form.font();
    large.setPixelSize(60);
    form.setFont(large);
    QTRY_VERIFY(columns.isNarrow());
    QTRY_VERIFY(fields[1]->y() > fields[0]->geometry().bottom());
    QVERIFY(fields[2]->y() > fields[1]->geometry().bottom());
    QCOMPARE(fields[1]->width(), fields[2]->width());
    form.setFont(QFont());
    QTRY_VERIFY(!columns.isNarrow());
    QTRY_VERIFY(fields[1]->x() > fields[0]->geometry().right());
}

void TestWidgets::emptyPageShowsItsWholeSentence() {
    EmptyState empty;
    empty.setWords(Icon::DrawingRequests, QStringLiteral("No letters asked for yet"),
                   QStringLiteral("Start with somebody who has seen you work. You can fill in the rest later."),
                   QStringLiteral("New Request"));
    empty.resize(900, 500);
    empty.show();
    QVERIFY(QTest::qWaitForWindowExposed(&empty));
    const auto* sentence = empty.findChild<QLabel*>(QStringLiteral("emptySentence"));
    QVERIFY(sentence->height() >= sentence->heightForWidth(sentence->width()));
}

void TestWidgets::wordsBeginAtTheStartOfAMirroredPage() {
    PaperStyle style;
    QWidget page;
    page.setLayoutDirection(Qt::RightToLeft);
    page.resize(200, 200);
    QLabel name(QStringLiteral("Dr. Okafor"), &page);
    QLabel sentence(QStringLiteral("جاءت الموافقة والأفضل أن يصل إلى كاتب الخطاب ما يحتاج إليه خلال يومين"),
                    &page);
    sentence.setWordWrap(true);
    name.setGeometry(0, 0, 200, 30);
    sentence.setGeometry(0, 40, 200, 160);
    sentence.setAlignment(Qt::AlignLeft | Qt::AlignTop);
    for (QLabel* label : {&name, &sentence}) {
        label->setStyle(&style);
        label->setFont(QApplication::font());
    }
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    // The last column that holds ink, in each line of the sentence and in the name.
    const QImage picture = page.grab().toImage();
    const QRgb paper = picture.pixel(0, 0);
    const auto lastInk = [&picture, paper](int top, int bottom) {
        for (int x = picture.width() - 1; x >= 0; --x) {
            for (int y = top; y < bottom; ++y) {
                if (picture.pixel(x, y) != paper) {
                    return x;
                }
            }
        }
        return -1;
    };
    QVERIFY2(lastInk(0, 30) >= 195, qPrintable(QString::number(lastInk(0, 30))));
    const int height = sentence.fontMetrics().lineSpacing();
    QVERIFY(sentence.heightForWidth(200) > height);
    QVERIFY2(lastInk(40, 40 + height) >= 197, qPrintable(QString::number(lastInk(40, 40 + height))));
}

void TestWidgets::unknownChoiceIsKept() {
    ChoiceField field;
    field.addItem(QStringLiteral("Warm"), QStringLiteral("warm"));
    field.setValue(QStringLiteral("something_new"));
    QCOMPARE(field.value(), QStringLiteral("something_new"));
    field.setValue(QStringLiteral("warm"));
    QCOMPARE(field.currentText(), QStringLiteral("Warm"));
}

void TestWidgets::messageHidesDetailsUntilAsked() {
    QWidget window;
    MessagePanel panel(&window);
    panel.say(Tone::Late, QStringLiteral("The packet was not made."), QStringLiteral("errno 28"));
    window.show();
    auto* detail = panel.findChild<QLabel*>(QStringLiteral("messageDetail"));
    QVERIFY(!detail->isVisible());
    QTest::mouseClick(panel.findChild<QWidget*>(QStringLiteral("messageMore")), Qt::LeftButton);
    QVERIFY(detail->isVisible());
    QTest::mouseClick(panel.findChild<QWidget*>(QStringLiteral("messageClose")), Qt::LeftButton);
    QVERIFY(!panel.isVisible());
    QCOMPARE(panel.text(), QString());
}

void TestWidgets::toastRunsItsVerbAndGoes() {
    QWidget window;
    window.resize(600, 400);
    Toast toast(&window);
    window.show();
    QSignalSpy pressed(&toast, &Toast::verbPressed);
    toast.say(QStringLiteral("Request deleted"), QStringLiteral("Undo"));
    QVERIFY(toast.isVisible());
    QTest::mouseClick(toast.findChild<QPushButton*>(QStringLiteral("toastVerb")), Qt::LeftButton);
    QCOMPARE(pressed.count(), 1);
    QVERIFY(!toast.isVisible());
}

void TestWidgets::backgroundDeliversInTheWindowsThread() {
    Background background;
    QThread* worker = nullptr;
    QThread* receiver = nullptr;
    int answer = 0;
    background.start<int>(
        QStringLiteral("Counting"), Background::Shown::Yes, this,
        [&worker](const Background::Tell& tell) -> Result<int> {
            worker = QThread::currentThread();
            tell(0.5);
            return 42;
        },
        [&](Result<int> result) {
            receiver = QThread::currentThread();
            answer = result.value_or(0);
        });
    QVERIFY(background.waitForAll(5000));
    QCOMPARE(answer, 42);
    QCOMPARE(receiver, thread());
    QVERIFY(worker != receiver);
}

void TestWidgets::backgroundCanBeCancelled() {
    Background background;
    ErrorKind kind = ErrorKind::Bug;
    background.start<int>(
        QStringLiteral("Long"), Background::Shown::Yes, this,
        [](const Background::Tell& tell) -> Result<int> {
            while (tell(0)) {
                QThread::msleep(1);
            }
            return cancelledError();
        },
        [&kind](const Result<int>& result) { kind = result ? ErrorKind::Bug : result.error().kind; });
    background.cancelShown();
    QVERIFY(background.waitForAll(5000));
    QCOMPARE(kind, ErrorKind::Cancelled);
}

void TestWidgets::backgroundForgetsAGoneReceiver() {
    Background background;
    bool called = false;
    {
        QObject gone;
        background.start<int>(
            QString(), Background::Shown::No, &gone, [](const Background::Tell&) -> Result<int> { return 1; },
            [&called](const Result<int>&) { called = true; });
    }
    QVERIFY(background.waitForAll(5000));
    QVERIFY(!called);
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
