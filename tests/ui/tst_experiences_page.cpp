// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/experiences.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/experiences/experience_dialog.h"
#include "ui/experiences/experience_sheet.h"
#include "ui/experiences/experiences_page.h"
#include "ui/records/record_table_model.h"
#include "ui/records/record_table_view.h"
#include "ui/shell/pages.h"
#include "ui/widgets/field_box.h"

#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace letterdesk;

/// The page of experiences, with clicks and keys.
class TestExperiencesPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyPageOffersTheFirst();
    void newExperienceIsCheckedAtTheField();
    void everyDetailIsKept();
    void wrongEntriesAreSaidAtTheField_data();
    void wrongEntriesAreSaidAtTheField();
    void lastDayBeforeTheFirstIsNotKept();
    void longTextIsKeptForItsExperience();
    void sheetSaysWhereItStands();
    void somebodyIsAddedInOneStep();
    void duplicateHasNoPeople();
    void severalAreChangedInOneStep();
    void deletedComesBackWhole();
    void filterAndSort();

private:
    /// A visible dialog, in front: only there do fields have the focus.
    static QDialog* dialog(WindowFixture& fixture, const char* name) {
        auto* shown = fixture.child<QDialog>(name);
        shown->activateWindow();
        if (!QTest::qWaitFor([shown] { return QApplication::activeWindow() == shown; })) {
            qFatal("%s does not come to the front", name);
        }
        return shown;
    }
    static ExperienceId add(WindowFixture& fixture, const char* title, std::optional<QDate> start = {},
                            std::optional<QDate> end = {});
    static void turnTo(WindowFixture& fixture);
    static ExperiencesPage& page(WindowFixture& fixture) {
        return static_cast<ExperiencesPage&>(fixture.window->pages().at(PageId::Experiences));
    }
    static QString problemAt(WindowFixture& fixture, const char* field, QObject* below = nullptr) {
        return FieldBox::of(fixture.child(field, below))->problem();
    }
    static QStringList titles(WindowFixture& fixture);
};

ExperienceId TestExperiencesPage::add(WindowFixture& fixture, const char* title, std::optional<QDate> start,
                                      std::optional<QDate> end) {
    Experience experience;
    experience.title = QString::fromUtf8(title);
    experience.start = start;
    experience.end = end;
    return saveExperience(fixture.workspace(), experience).value();
}

void TestExperiencesPage::turnTo(WindowFixture& fixture) {
    fixture.trigger(ActionId::GoExperiences);
    QTRY_VERIFY(fixture.isVisible("experiencesPage"));
    // The sheet comes after the first picture.
    const bool some = *fixture.workspace().count<Experience>() > 0;
    QTRY_COMPARE(fixture.isVisible("experienceSheet"), some);
}

QStringList TestExperiencesPage::titles(WindowFixture& fixture) {
    const auto* model = page(fixture).table().model();
    QStringList titles;
    for (int row = 0; row < model->rowCount(); ++row) {
        titles << model->index(row, 0).data().toString();
    }
    return titles;
}

void TestExperiencesPage::emptyPageOffersTheFirst() {
    WindowFixture fixture;
    fixture.openEmpty();
    turnTo(fixture);
    QVERIFY(!fixture.isVisible("experiencesTable"));
    QVERIFY(!fixture.isVisible("experiencesNew"));
    auto* button = fixture.child<QPushButton>("emptyButton");
    QCOMPARE(button->text(), QStringLiteral("New Experience"));
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(fixture.isVisible("experienceDialog"));
}

void TestExperiencesPage::newExperienceIsCheckedAtTheField() {
    WindowFixture fixture;
    fixture.openEmpty();
    fixture.trigger(ActionId::NewExperience);
    QTRY_VERIFY(fixture.isVisible("experienceDialog"));
    auto* dialog = TestExperiencesPage::dialog(fixture, "experienceDialog");
    fixture.click("dialogVerb", dialog);
    QVERIFY(!problemAt(fixture, "title", dialog).isEmpty());
    fixture.type("title", QStringLiteral("Neurology"), dialog);
    fixture.choose("kind", QStringLiteral("rotation"), dialog);
    fixture.type("start", QStringLiteral("2027-06-07"), dialog);
    fixture.type("end", QStringLiteral("2027-06-01"), dialog);
    QCOMPARE(problemAt(fixture, "end", dialog), QStringLiteral("The last day is before the first."));
    fixture.click("dialogVerb", dialog);
    QCOMPARE(*fixture.workspace().count<Experience>(), qint64(0));
    fixture.type("end", QStringLiteral("2300-06-01"), dialog);
    QVERIFY(problemAt(fixture, "end", dialog).contains(QStringLiteral("is not a date")));
    fixture.click("dialogVerb", dialog);
    QCOMPARE(*fixture.workspace().count<Experience>(), qint64(0));
    fixture.type("end", QStringLiteral("2027-07-02"), dialog);
    QTest::keyClick(fixture.child("end", dialog), Qt::Key_Return);
    QTRY_COMPARE(*fixture.workspace().count<Experience>(), qint64(1));
    const Experience kept = fixture.workspace().page<Experience>(QString(), 1)->front();
    QCOMPARE(kept.title, QStringLiteral("Neurology"));
    QCOMPARE(kept.kind, std::optional(ExperienceKind::Rotation));
    QCOMPARE(kept.start, std::optional(QDate(2027, 6, 7)));
    QCOMPARE(kept.end, std::optional(QDate(2027, 7, 2)));
    QTRY_COMPARE(page(fixture).currentId(), kept.id.text());
    QTRY_VERIFY(!fixture.isVisible("experienceDialog"));
    fixture.trigger(ActionId::Undo);
    QCOMPARE(*fixture.workspace().count<Experience>(), qint64(0));
}

void TestExperiencesPage::everyDetailIsKept() {
    WindowFixture fixture;
    fixture.openEmpty();
    const ExperienceId id = add(fixture, "Neurology");
    turnTo(fixture);
    auto* details = fixture.child("experienceDetails");
    fixture.type("title", QStringLiteral("Stroke service"), details);
    fixture.choose("kind", QStringLiteral("subinternship"), details);
    fixture.choose("specialty", QStringLiteral("neurology"), details);
    fixture.type("organization", QStringLiteral("Fairhaven"), details);
    fixture.type("site", QStringLiteral("Main campus"), details);
    fixture.type("start", QStringLiteral("2027-05-03"), details);
    fixture.type("end", QStringLiteral("2027-05-28"), details);
    fixture.type("hoursPerWeek", QStringLiteral("52.5"), details);
    fixture.choose("away", QStringLiteral("yes"), details);
    fixture.choose("science", QStringLiteral("no"), details);
    auto* summary = fixture.child<QPlainTextEdit>("summary", details);
    summary->setFocus();
    QTest::keyClicks(summary, QStringLiteral("Own patients."));
    QTest::keyClick(summary, Qt::Key_Tab);
    QVERIFY(!summary->hasFocus());
    const Experience kept = *fixture.workspace().get(id);
    QCOMPARE(kept.title, QStringLiteral("Stroke service"));
    QCOMPARE(kept.kind, std::optional(ExperienceKind::Subinternship));
    QCOMPARE(kept.specialty, QStringLiteral("neurology"));
    QCOMPARE(kept.organization, QStringLiteral("Fairhaven"));
    QCOMPARE(kept.site, QStringLiteral("Main campus"));
    QCOMPARE(kept.start, std::optional(QDate(2027, 5, 3)));
    QCOMPARE(kept.end, std::optional(QDate(2027, 5, 28)));
    QCOMPARE(kept.hoursPerWeek, std::optional(52.5));
    QCOMPARE(kept.away, std::optional(true));
    QCOMPARE(kept.science, std::optional(false));
    QCOMPARE(kept.summary, QStringLiteral("Own patients."));
    fixture.choose("science", QString(), details);
    QCOMPARE(fixture.workspace().get(id)->science, std::optional<bool>());
}

void TestExperiencesPage::wrongEntriesAreSaidAtTheField_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("more hours than a week has") << QStringLiteral("hoursPerWeek") << QStringLiteral("169");
    QTest::newRow("negative hours") << QStringLiteral("hoursPerWeek") << QStringLiteral("-1");
    QTest::newRow("hours in words") << QStringLiteral("hoursPerWeek") << QStringLiteral("many");
    QTest::newRow("impossible day") << QStringLiteral("start") << QStringLiteral("2027-02-31");
    QTest::newRow("year before 1900") << QStringLiteral("start") << QStringLiteral("1899-12-31");
    QTest::newRow("year after 2200") << QStringLiteral("end") << QStringLiteral("2201-01-01");
}

void TestExperiencesPage::wrongEntriesAreSaidAtTheField() {
    QFETCH(QString, field);
    QFETCH(QString, typed);
    WindowFixture fixture;
    fixture.openEmpty();
    const ExperienceId id = add(fixture, "Neurology");
    const Experience before = *fixture.workspace().get(id);
    turnTo(fixture);
    const QByteArray name = field.toLatin1();
    auto* details = fixture.child("experienceDetails");
    fixture.type(name.constData(), typed, details);
    QVERIFY(!problemAt(fixture, name.constData(), details).isEmpty());
    QCOMPARE(fixture.child<QLineEdit>(name.constData(), details)->text(), typed);
    QVERIFY(*fixture.workspace().get(id) == before);
}

void TestExperiencesPage::lastDayBeforeTheFirstIsNotKept() {
    WindowFixture fixture;
    fixture.openEmpty();
    const ExperienceId id = add(fixture, "Neurology", QDate(2027, 5, 3), QDate(2027, 5, 28));
    turnTo(fixture);
    auto* details = fixture.child("experienceDetails");
    fixture.type("end", QStringLiteral("2027-05-01"), details);
    QCOMPARE(problemAt(fixture, "end", details), QStringLiteral("The last day is before the first."));
    QCOMPARE(fixture.workspace().get(id)->end, std::optional(QDate(2027, 5, 28)));
    // Typed anew it is kept.
    fixture.type("end", QStringLiteral("2027-06-04"), details);
    QVERIFY(problemAt(fixture, "end", details).isEmpty());
    QCOMPARE(fixture.workspace().get(id)->end, std::optional(QDate(2027, 6, 4)));
}

void TestExperiencesPage::longTextIsKeptForItsExperience() {
    WindowFixture fixture;
    fixture.openEmpty();
    const ExperienceId first = add(fixture, "Neurology", QDate(2027, 5, 3));
    const ExperienceId second = add(fixture, "Psychiatry", QDate(2027, 4, 3));
    turnTo(fixture);
    page(fixture).showRecord(RecordKind::Experience, first.text());
    auto* summary = fixture.child<QPlainTextEdit>("summary");
    summary->setFocus();
    QTest::keyClicks(summary, QStringLiteral("Strokes"));
    page(fixture).showRecord(RecordKind::Experience, second.text());
    QCOMPARE(fixture.workspace().get(first)->summary, QStringLiteral("Strokes"));
    QCOMPARE(fixture.workspace().get(second)->summary, QString());
    QCOMPARE(summary->toPlainText(), QString());
}

void TestExperiencesPage::sheetSaysWhereItStands() {
    WindowFixture fixture;
    fixture.openEmpty();
    const ExperienceId running = add(fixture, "Neurology", QDate(2027, 5, 3), QDate(2027, 5, 28));
    const ExperienceId past = add(fixture, "Psychiatry", QDate(2027, 4, 3), QDate(2027, 5, 14));
    const ExperienceId coming = add(fixture, "Surgery", QDate(2027, 6, 7), QDate(2027, 7, 2));
    turnTo(fixture);
    const auto sentence = [&](const ExperienceId& id) {
        page(fixture).showRecord(RecordKind::Experience, id.text());
        return fixture.child<QLabel>("sheetSentence")->text();
    };
    QVERIFY2(sentence(running).startsWith(QStringLiteral("Runs until May 28, 2027, 4 more working day")),
             qPrintable(sentence(running)));
    QVERIFY2(sentence(past).startsWith(QStringLiteral("Ended on May 14, 2027, 10 day")),
             qPrintable(sentence(past)));
    QVERIFY2(sentence(coming).startsWith(QStringLiteral("Starts on Jun 7, 2027, in 14 day")),
             qPrintable(sentence(coming)));
    const auto* model = page(fixture).table().model();
    const auto icon = [model](int row) {
        return static_cast<Icon>(model->index(row, 0).data(RecordTableModel::SignIconRole).toInt());
    };
    QCOMPARE(titles(fixture),
             QStringList({QStringLiteral("Surgery"), QStringLiteral("Neurology"), QStringLiteral("Psychiatry")}));
    QCOMPARE(icon(0), Icon::None);
    QCOMPARE(icon(1), Icon::Soon);
    QCOMPARE(icon(2), Icon::None);
    QVERIFY(model->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Ends in 4 day")));
    QVERIFY(model->index(2, 0).data(RecordTableModel::MutedRole).toBool());
    QVERIFY(!model->index(1, 0).data(RecordTableModel::MutedRole).toBool());
}

void TestExperiencesPage::somebodyIsAddedInOneStep() {
    WindowFixture fixture;
    fixture.openEmpty();
    add(fixture, "Neurology", QDate(2027, 5, 3));
    turnTo(fixture);
    QCOMPARE(fixture.child<QPushButton>("nextStep")->text(), QStringLiteral("Add Somebody…"));
    fixture.click("nextStep");
    QTRY_VERIFY(fixture.isVisible("personPicker"));
    auto* picker = dialog(fixture, "personPicker");
    fixture.type("familyName", QStringLiteral("Raman"), picker);
    fixture.click("dialogVerb", picker);
    QTRY_COMPARE(*fixture.workspace().count<Relationship>(), qint64(1));
    QCOMPARE(*fixture.workspace().count<Person>(), qint64(1));
    QTRY_COMPARE(fixture.child<QPushButton>("nextStep")->text(), QStringLiteral("Log Something"));
    const auto* model = page(fixture).table().model();
    QCOMPARE(model->index(0, 6).data().toString(), QStringLiteral("1"));
    fixture.trigger(ActionId::Undo);
    QCOMPARE(*fixture.workspace().count<Relationship>(), qint64(0));
    QCOMPARE(*fixture.workspace().count<Person>(), qint64(0));
}

void TestExperiencesPage::duplicateHasNoPeople() {
    WindowFixture fixture;
    fixture.openSample();
    turnTo(fixture);
    const qint64 before = *fixture.workspace().count<Relationship>();
    const int rows = page(fixture).table().model()->rowCount();
    const QString first = page(fixture).currentId();
    fixture.trigger(ActionId::Duplicate);
    QCOMPARE(page(fixture).table().model()->rowCount(), rows + 1);
    QVERIFY(page(fixture).currentId() != first);
    QVERIFY(fixture.child<QLabel>("sheetName")->text().endsWith(QStringLiteral("(copy)")));
    QCOMPARE(*fixture.workspace().count<Relationship>(), before);
}

void TestExperiencesPage::severalAreChangedInOneStep() {
    WindowFixture fixture;
    fixture.openEmpty();
    const ExperienceId first = add(fixture, "Neurology", QDate(2027, 5, 3));
    const ExperienceId second = add(fixture, "Psychiatry", QDate(2027, 4, 3));
    turnTo(fixture);
    fixture.trigger(ActionId::SelectAll);
    QTRY_VERIFY(fixture.isVisible("experiencesBulk"));
    fixture.choose("bulkSpecialty", QStringLiteral("neurology"));
    fixture.choose("bulkAway", QStringLiteral("no"));
    fixture.type("bulkOrganization", QStringLiteral("Fairhaven"));
    fixture.click("bulkChange");
    for (const ExperienceId& id : {first, second}) {
        const Experience changed = *fixture.workspace().get(id);
        QCOMPARE(changed.specialty, QStringLiteral("neurology"));
        QCOMPARE(changed.away, std::optional(false));
        QCOMPARE(changed.organization, QStringLiteral("Fairhaven"));
        QVERIFY(!changed.kind);
    }
    fixture.trigger(ActionId::Undo);
    QCOMPARE(fixture.workspace().get(first)->organization, QString());
    QCOMPARE(fixture.workspace().get(second)->specialty, QString());
}

void TestExperiencesPage::deletedComesBackWhole() {
    WindowFixture fixture;
    fixture.openSample();
    turnTo(fixture);
    const qint64 people = *fixture.workspace().count<Person>();
    const qint64 relationships = *fixture.workspace().count<Relationship>();
    const qint64 experiences = *fixture.workspace().count<Experience>();
    fixture.trigger(ActionId::SelectAll);
    auto* table = fixture.child("experiencesTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(*fixture.workspace().count<Experience>(), qint64(0));
    QCOMPARE(*fixture.workspace().count<Relationship>(), qint64(0));
    QCOMPARE(*fixture.workspace().count<Person>(), people);
    QTRY_VERIFY(fixture.isVisible("emptyButton"));
    fixture.trigger(ActionId::Undo);
    QCOMPARE(*fixture.workspace().count<Experience>(), experiences);
    QCOMPARE(*fixture.workspace().count<Relationship>(), relationships);
    QTRY_COMPARE(page(fixture).table().model()->rowCount(), static_cast<int>(experiences));
}

void TestExperiencesPage::filterAndSort() {
    WindowFixture fixture;
    fixture.openEmpty();
    add(fixture, "Neurology", QDate(2027, 5, 3), QDate(2027, 5, 28));
    add(fixture, "Anesthesia", QDate(2027, 4, 3), QDate(2027, 4, 28));
    add(fixture, "Psychiatry", QDate(2027, 3, 3), QDate(2027, 3, 28));
    turnTo(fixture);
    QTest::keyClicks(fixture.child("experiencesFilter"), QStringLiteral("psy"));
    QTRY_COMPARE(titles(fixture), QStringList(QStringLiteral("Psychiatry")));
    fixture.child<QLineEdit>("experiencesFilter")->clear();
    page(fixture).table().model()->sort(0, Qt::AscendingOrder);
    QVERIFY(fixture.waitForWork());
    QTRY_COMPARE(titles(fixture), QStringList({QStringLiteral("Anesthesia"), QStringLiteral("Neurology"),
                                               QStringLiteral("Psychiatry")}));
}

QTEST_MAIN(TestExperiencesPage)
#include "tst_experiences_page.moc"
