// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/error_text.h"

#include <QtTest/QTest>

using namespace letterdesk;

/// What did not happen, why, what is safe, what to do next: for every error and everything that can be tried.
class TestErrorText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyErrorIsExplained();
    void cancellingNeedsNoWords();
    void anUnknownOutcomeIsNotCalledSafe();
    void theSentencesName_data();
    void theSentencesName();
    void textFromFilesCannotDisturb();
    void detailsStayApart();
};

namespace {

constexpr auto kLastCode = ErrorCode::WriterHasNotAccepted;
constexpr auto kLastAttempt = Attempt::Check;

ErrorText textOf(ErrorCode code, Attempt attempt, const QString& place = {}, const QStringList& arguments = {}) {
    return errorText(Error{ErrorKind::World, code, place, arguments, {}}, attempt);
}

} // namespace

void TestErrorText::everyErrorIsExplained() {
    for (int code = 0; code <= static_cast<int>(kLastCode); ++code) {
        const auto errorCode = static_cast<ErrorCode>(code);
        if (errorCode == ErrorCode::Cancelled) {
            continue;
        }
        for (int attempt = 0; attempt <= static_cast<int>(kLastAttempt); ++attempt) {
            const ErrorText text = textOf(errorCode, static_cast<Attempt>(attempt));
            const QByteArray where = QStringLiteral("code %1, attempt %2").arg(code).arg(attempt).toUtf8();
            QVERIFY2(text.what.endsWith(u'.'), where.constData());
            QVERIFY2(text.why.endsWith(u'.'), where.constData());
            QVERIFY2(!text.paragraph().contains(u'%'), where.constData());
            const bool nothingToDo =
                errorCode == ErrorCode::NothingToUndo || errorCode == ErrorCode::NothingToRedo;
            QCOMPARE(text.next.isEmpty(), nothingToDo);
        }
    }
}

void TestErrorText::cancellingNeedsNoWords() {
    const Error cancelled = cancelledError().value();
    QVERIFY(errorText(cancelled, Attempt::Import).paragraph().isEmpty());
}

void TestErrorText::anUnknownOutcomeIsNotCalledSafe() {
    const ErrorText text = textOf(ErrorCode::CommitUnknown, Attempt::Change);
    QVERIFY(text.safe.isEmpty());
    QCOMPARE(text.what, QStringLiteral("Your change may not have been saved."));
}

void TestErrorText::theSentencesName_data() {
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<Attempt>("attempt");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, ErrorCode code, Attempt attempt, const char* place,
                        const QStringList& arguments, const char* said) {
        QTest::newRow(name) << code << attempt << QString::fromUtf8(place) << arguments << QString::fromUtf8(said);
    };
    row("a file by its name, not its folders", ErrorCode::NotAWorkspace, Attempt::OpenWorkspace,
        "/home/ada/notes.txt", {}, "notes.txt is not a Letterdesk workspace.");
    row("what was tried", ErrorCode::DiskFull, Attempt::SavePacket, "/tmp/out.pdf", {},
        "The packet was not saved.");
    row("that the old file is whole", ErrorCode::DiskFull, Attempt::SavePacket, "/tmp/out.pdf", {},
        "A file that was there before is unchanged.");
    row("versions", ErrorCode::WorkspaceNewer, Attempt::OpenWorkspace, "a.letterdesk",
        {QStringLiteral("7"), QStringLiteral("1")}, "format 7; this version knows 1");
    row("a limit in people's units", ErrorCode::FileTooLarge, Attempt::AttachDocument, "cv.pdf",
        {QStringLiteral("104857600")}, "cv.pdf is larger than 100 MB.");
    row("which document has too many pages", ErrorCode::LimitExceeded, Attempt::MakePacket, "cv.pdf",
        {QStringLiteral("pages"), QStringLiteral("500")},
        "cv.pdf is more than Letterdesk accepts: pages, at most 500.");
    row("a place in a file", ErrorCode::ValueInvalid, Attempt::Import, "people[3].emails[0]", {},
        "The value of people[3].emails[0] does not fit.");
    row("why a file looks like a letter", ErrorCode::LetterRefused, Attempt::AttachDocument, "a.pdf",
        {QStringLiteral("I recommend her"), QStringLiteral("without reservation")},
        "a letter about you (“I recommend her”, “without reservation”).");
    row("what may be attached", ErrorCode::DocumentFormat, Attempt::AttachDocument, "a.txt",
        {QStringLiteral("PDF, PNG")}, "one of these formats: PDF, PNG.");
    row("a newer file that can be read", ErrorCode::WorkspaceNewer, Attempt::Change, "a.letterdesk", {},
        "made by a newer version of Letterdesk, so it can only be read here. Everything in your workspace is as "
        "it "
        "was. Install the newer version.");
    row("a protected folder", ErrorCode::WorkspaceReadOnly, Attempt::Change, "a.letterdesk",
        {QStringLiteral("folder")}, "its folder is protected");
    row("what an erasing of backups did", ErrorCode::BackupUnproven, Attempt::EraseFromBackups, "b.letterdesk", {},
        "The record is gone from the workspace, but not from every backup.");
    row("facts that never change", ErrorCode::RecordAppendOnly, Attempt::Import, "packets[0]", {},
        "packets[0] is already in the workspace with other contents. What was sent or given is a fact");
    row("what is missing", ErrorCode::PacketIncomplete, Attempt::MakePacket, "",
        {QStringLiteral("your name"), QStringLiteral("the CV")}, "your name, the CV");
    row("who uses it", ErrorCode::RecordInUse, Attempt::Change, "p1",
        {QStringLiteral("requests"), QStringLiteral("r1")}, "requests “r1”");
}

void TestErrorText::theSentencesName() {
    QFETCH(ErrorCode, code);
    QFETCH(Attempt, attempt);
    QFETCH(QString, place);
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const QString paragraph = textOf(code, attempt, place, arguments).paragraph();
    QVERIFY2(paragraph.contains(said), qPrintable(paragraph));
}

void TestErrorText::textFromFilesCannotDisturb() {
    const QString paragraph = textOf(ErrorCode::RecordExists, Attempt::Import,
                                     QStringLiteral(u"a\u202Eb\u001B[2J"), {QStringLiteral(u"\u2066")})
                                  .paragraph();
    QVERIFY(!paragraph.contains(QChar(0x202E)));
    QVERIFY(!paragraph.contains(QChar(0x1B)));
    QVERIFY(paragraph.contains(QChar(0xFFFD)));
    // A place that looks like a pattern is not filled in.
    const QString pattern = textOf(ErrorCode::WorkspaceNewer, Attempt::OpenWorkspace,
                                   QStringLiteral("%2.letterdesk"), {QStringLiteral("7"), QStringLiteral("1")})
                                .paragraph();
    QVERIFY2(pattern.contains(QStringLiteral("%2.letterdesk")), qPrintable(pattern));
}

void TestErrorText::detailsStayApart() {
    const Error error{ErrorKind::World, ErrorCode::WriteFailed, QStringLiteral("a"), {}, QStringLiteral("EIO")};
    const ErrorText text = errorText(error, Attempt::Export);
    QCOMPARE(text.details, QStringLiteral("EIO"));
    QVERIFY(!text.paragraph().contains(QStringLiteral("EIO")));
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_error_text.moc"
