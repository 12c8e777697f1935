// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/packet_samples.h"

#include "core/base/file_writer.h"

namespace letterdesk::samples {

namespace {

QDate day(const char* text) {
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

const RulePack& rules() {
    static const RulePack pack = [] {
        const auto bytes = readFile(QStringLiteral(LETTERDESK_RESOURCES "/rulepacks/letter-rules.json"),
                                    qint64(10) * 1024 * 1024);
        return RulePack::parse(bytes.value()).value();
    }();
    return pack;
}

PacketEntry entry(const char* service, const char* season, const char* specialty, const char* due) {
    PacketEntry result;
    result.entry.id = EntryId(text(service));
    result.application.emplace();
    result.application->id = ApplicationId(text(service));
    result.application->service = text(service);
    result.application->season = text(season);
    result.application->specialty = text(specialty);
    result.entry.application = result.application->id;
    result.service = rules().service(text(service));
    result.specialtyName = rules().specialtyName(text(specialty));
    result.dueOn = day(due);
    return result;
}

PacketDocument document(const char* id, DocumentKind kind, const char* fileName, const char* file) {
    PacketDocument result;
    result.id = DocumentId(text(id));
    result.kind = kind;
    result.fileName = text(fileName);
    result.bytes = pdf(text(file));
    return result;
}

PacketFacts student() {
    PacketFacts facts;
    facts.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    facts.today = day("2027-05-25");
    facts.now = QDateTime(facts.today, QTime(14, 30), Qt::UTC);
    facts.owner.name = text("Maya Okonkwo");
    facts.owner.pronunciation = text("MY-ah oh-KON-kwoh");
    facts.owner.email = text("maya.okonkwo@example.edu");
    facts.owner.phone = text("555-0142");
    facts.owner.stage = OwnerStage::MedicalStudent;
    facts.owner.ids.push_back({text("eras-residency"), text("AAMC ID"), text("12345678"), {}});
    facts.person.honorific = text("Dr.");
    facts.person.givenName = text("Helen");
    facts.person.familyName = text("Marsh");
    facts.person.credentials = {text("MD")};
    facts.person.organization = text("Riverside Teaching Hospital");
    facts.person.nameConfirmedOn = day("2027-05-20");
    facts.person.notes = text("CANARY-NOTES seems hesitant");
    facts.person.tags = {text("CANARY-TAG")};
    facts.person.gut = Gut::Unsure;
    facts.request.id = RequestId(text("r1"));
    facts.request.stage = Stage::Agreed;
    facts.request.writersDate = day("2027-09-01");
    facts.request.history.push_back(
        {day("2027-05-24"), text("asked"), Evidence::IDid, text("CANARY-HISTORY"), {}});
    return facts;
}

} // namespace

QByteArray pdf(const QString& fileName) {
    return readFile(QStringLiteral(LETTERDESK_TEST_DATA "/print/") + fileName, qint64(10) * 1024 * 1024).value();
}

PacketFacts residency() {
    PacketFacts facts = student();
    PacketEntry eras = entry("eras-residency", "2028", "internal-medicine", "2027-09-22");
    eras.entry.route = Route::ServiceEmailLink;
    eras.entry.letterKind = LetterKind::Narrative;
    eras.entry.authorRole = text("specialty_faculty");
    eras.authorRoleLabel = rules().slotRoleLabel(eras.entry.authorRole);
    eras.entry.submissionLink = text("https://letters.example.org/w/7f3a9c02?token=Q2x1bXN5LXRva2Vu");
    eras.entry.letterId = text("K7M2P9");
    eras.entry.waived = true;
    eras.entry.issuedOn = day("2027-06-10");
    facts.entries = {eras};
    facts.documents = {document("d1", DocumentKind::Cv, "Okonkwo_Maya_CV.pdf", "cv-letter-inner-links.pdf")};
    return facts;
}

PacketFacts threeServices() {
    PacketFacts facts = student();
    facts.owner.stage = OwnerStage::Premed;
    facts.owner.ids = {{text("amcas"), text("AAMC ID"), text("12345678"), {}},
                       {text("tmdsas"), text("TMDSAS ID"), text("98765432"), {}}};
    PacketEntry amcas = entry("amcas", "2028", "", "2027-08-31");
    amcas.entry.route = Route::LetterId;
    amcas.entry.letterId = text("1234567");
    amcas.entry.letterKind = LetterKind::Narrative;
    amcas.entry.submissionLink = text("https://letters.example.org/amcas");
    PacketEntry aacomas = entry("aacomas", "2028", "", "2027-09-15");
    aacomas.entry.route = Route::ServiceEmailLink;
    aacomas.entry.letterKind = LetterKind::Narrative;
    aacomas.entry.waived = true;
    aacomas.entry.submissionLink = text("https://aacomas.example.org/recommend/5521-8841-0092-aa71?lang=en");
    PacketEntry tmdsas = entry("tmdsas", "2028", "", "2027-08-31");
    tmdsas.entry.route = Route::CommitteeOffice;
    tmdsas.entry.letterKind = LetterKind::Committee;
    tmdsas.entry.waived = true;
    facts.entries = {amcas, aacomas, tmdsas};
    PacketDocument form =
        document("d3", DocumentKind::RequestForm, "AMCAS_Letter_Request_Form.pdf", "request-form-acroform.pdf");
    form.ofThisRequest = true;
    facts.documents = {document("d2", DocumentKind::PersonalStatement, "Okonkwo_Maya_Statement.pdf",
                                "statement-a4-landscape.pdf"),
                       document("d1", DocumentKind::Cv, "Okonkwo_Maya_CV.pdf", "resume-rotated.pdf"), form};
    return facts;
}

PacketFacts bare() {
    PacketFacts facts = student();
    facts.owner.pronunciation.clear();
    facts.owner.phone.clear();
    facts.owner.ids.clear();
    facts.person = Person();
    facts.person.familyName = text("Marsh");
    facts.documents = {document("d1", DocumentKind::Cv, "cv.pdf", "cv-letter-inner-links.pdf")};
    return facts;
}

PacketFacts longNames() {
    PacketFacts facts = residency();
    facts.owner.name = text("Wilhelmina Anastasia Papadopoulos-Featherstonehaugh y Fernández de la Cueva III");
    facts.owner.pronunciation =
        text("vil-hel-MEE-nah ah-nah-STAH-see-ah pah-pah-DOP-oo-los FAN-shaw ee fer-NAN-dez");
    facts.owner.email = text("wilhelmina.papadopoulos-featherstonehaugh.fernandez@students.medicine.example.edu");
    facts.person.honorific = text("Prof. Dr. Dr. h.c. mult.");
    facts.person.givenName = text("Maximilian-Ferdinand Alexander");
    facts.person.familyName = text("von Hohenlohe-Waldenburg-Schillingsfürst");
    facts.entries[0].specialtyName =
        text("Internal medicine subspecialty fellowships (cardiology, GI, heme-onc, PCCM, ...)");
    facts.entries[0].entry.form =
        text("Internal Medicine Structured Evaluative Letter, combined version with addendum");
    facts.entries[0].entry.submissionLink = text(
        "https://letters.example.org/w/7f3a9c02/recommendations/2028/internal-medicine/"
        "institution/riverside-teaching-hospital?token=Q2x1bXN5LXRva2VuLXdpdGgtYS12ZXJ5LWxvbmctdGFpbA&lang=en-US");
    return facts;
}

PacketFacts manyScripts() {
    PacketFacts facts = residency();
    facts.owner.name = text("Nguyễn Thị Ánh Ζωή Цветкова 山田花子 مايا 😀 \xF3\xBF\xBF\xBD");
    facts.owner.pronunciation = text("שלום");
    facts.person.honorific = text("ד״ר");
    facts.person.givenName = text("חנה");
    facts.person.familyName = text("לוי");
    return facts;
}

} // namespace letterdesk::samples
