// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/data_sets.h"

#include "tests/bench/random_text.h"

#include <array>

namespace letterdesk::bench {

namespace {

constexpr quint64 kSeed = 20'261'124;
/// The last day of every data set; the days before it are shared out evenly.
constexpr int kLastYear = 2027;
constexpr int kDaysOfHistory = 4 * 365;

constexpr std::array kGivenNames{"Ada",   "Bela",  "Chidi", "Dina", "Emre",  "Farah", "Goran", "Hana",
                                 "Ines",  "Jonas", "Kaito", "Lena", "Mateo", "Nadia", "Oskar", "Priya",
                                 "Quinn", "Rosa",  "Sami",  "Tomé", "Ursel", "Vera",  "Wanda", "Zoë"};
constexpr std::array kFamilyNames{"Abara",    "Brandt", "Castellan", "Dufour", "Eriksen",  "Fontaine",
                                  "Gruber",   "Hassan", "Ibarra",    "Jansen", "Kowalska", "Lindqvist",
                                  "Moreau",   "Núñez",  "Okafor",    "Petrov", "Quist",    "Rahimi",
                                  "Sandoval", "Tanaka", "Usman",     "Vargas", "Winter",   "Young"};
constexpr std::array kPlaces{"Lakeside General Hospital", "Northfield University", "Riverbend Clinic",
                             "Harbor County Medical Center", "Elm Street Free Clinic"};
constexpr std::array kSpecialties{"internal-medicine", "pediatrics", "general-surgery", "psychiatry",
                                  "family-medicine"};
constexpr std::array kStages{Stage::Candidate, Stage::AskPlanned,  Stage::Asked,   Stage::Agreed, Stage::Agreed,
                             Stage::Declined,  Stage::PacketGiven, Stage::Thanked, Stage::Closed};

template <size_t N>
QString pick(Dice& dice, const std::array<const char*, N>& texts) {
    return QString::fromUtf8(dice.pick(std::span<const char* const>(texts)));
}

template <class Record>
Id<Record> idOf(int number) {
    return Id<Record>(uuidOf(static_cast<quint64>(Record::recordKind) + 1, static_cast<quint64>(number)));
}
/// Parts of records have no kind of their own; `space` keeps them apart from the records and each other.
template <class Part>
Id<Part> partId(quint64 space, int number) {
    return Id<Part>(uuidOf(100 + space, static_cast<quint64>(number)));
}

class Generator {
public:
    explicit Generator(const DataSet& set)
        : m_set(set)
        , m_dice(kSeed)
        , m_vocabulary(4'000)
        , m_lastDay(kLastYear, 6, 30) {}

    Owner owner() {
        Owner owner;
        owner.name = QStringLiteral("Robin Example");
        owner.email = QStringLiteral("robin@example.edu");
        owner.stage = OwnerStage::MedicalStudent;
        owner.school = QString::fromUtf8(kPlaces[1]);
        return owner;
    }
    Person person(int number) {
        Person person;
        person.id = idOf<Person>(number);
        person.honorific = m_dice.chance(70) ? QStringLiteral("Dr.") : QString();
        person.givenName = pick(m_dice, kGivenNames);
        person.familyName = pick(m_dice, kFamilyNames);
        person.credentials = {m_dice.chance(70) ? QStringLiteral("MD") : QStringLiteral("PhD")};
        person.title = QStringLiteral("Professor");
        person.organization = pick(m_dice, kPlaces);
        person.department = QStringLiteral("Medicine");
        person.emails = {QStringLiteral("person%1@example.org").arg(number)};
        person.phones = {QStringLiteral("555-01%1").arg(m_dice.below(100), 2, 10, QLatin1Char('0'))};
        person.notes = m_vocabulary.text(m_dice, 10, 40);
        return person;
    }
    Experience experience(int number) {
        Experience experience;
        experience.id = idOf<Experience>(number);
        experience.kind = m_dice.chance(60) ? ExperienceKind::Rotation : ExperienceKind::Course;
        experience.title = m_vocabulary.text(m_dice, 2, 4);
        experience.organization = pick(m_dice, kPlaces);
        experience.specialty = pick(m_dice, kSpecialties);
        experience.start = dayOf(number, m_set.experiences);
        experience.end = experience.start->addDays(27);
        experience.hoursPerWeek = 40 + m_dice.below(30);
        return experience;
    }
    Relationship relationship(int number) {
        Relationship relationship;
        relationship.id = idOf<Relationship>(number);
        relationship.person = idOf<Person>(number);
        relationship.experience = idOf<Experience>(number % m_set.experiences);
        relationship.role = m_dice.chance(60) ? RelationshipRole::Attending : RelationshipRole::CourseFaculty;
        relationship.setting = Setting::Ward;
        relationship.observation = m_dice.chance(50) ? Observation::Routine : Observation::Some;
        relationship.weeks = 1 + m_dice.below(8);
        relationship.feedback = Feedback::SpecificPositive;
        return relationship;
    }
    Interaction interaction(int number) {
        Interaction interaction;
        interaction.id = idOf<Interaction>(number);
        const int person = m_dice.below(m_set.people);
        interaction.person = idOf<Person>(person);
        interaction.experience = idOf<Experience>(person % m_set.experiences);
        interaction.on = dayOf(number, m_set.interactions);
        interaction.kind = m_dice.chance(50) ? InteractionKind::Shift : InteractionKind::OfficeHours;
        interaction.minutes = 10 * (1 + m_dice.below(48));
        interaction.summary = noteText(25, 60);
        return interaction;
    }
    Moment moment(int number) {
        Moment moment;
        moment.id = idOf<Moment>(number);
        const int person = m_dice.below(m_set.people);
        moment.experience = idOf<Experience>(person % m_set.experiences);
        moment.seenBy = {idOf<Person>(person)};
        moment.on = dayOf(number, m_set.moments);
        moment.title = m_vocabulary.text(m_dice, 3, 7);
        moment.context = m_vocabulary.text(m_dice, 15, 30);
        moment.action = noteText(15, 40);
        moment.result = m_vocabulary.text(m_dice, 10, 25);
        moment.competencies = {QStringLiteral("patient_care")};
        moment.inPacket = m_dice.chance(50);
        return moment;
    }
    Application application(int number) {
        Application application;
        application.id = idOf<Application>(number);
        application.service = m_dice.chance(50) ? QStringLiteral("eras-residency") : QStringLiteral("amcas");
        application.season = QString::number(kLastYear + 1);
        application.specialty = pick(m_dice, kSpecialties);
        application.lettersDueOn = m_lastDay.addDays(30 + m_dice.below(90));
        application.timeZone = QStringLiteral("America/New_York");
        Slot slot;
        slot.id = partId<Slot>(1, number);
        slot.role = QStringLiteral("specialty_faculty");
        slot.count = 2;
        slot.level = RequirementLevel::Required;
        application.slots = {slot};
        return application;
    }
    Program program(int number) {
        Program program;
        program.id = idOf<Program>(number);
        program.application = idOf<Application>(number % m_set.applications);
        program.name = m_vocabulary.text(m_dice, 2, 4);
        program.city = QStringLiteral("Springfield");
        program.maxLetters = 4;
        return program;
    }
    Request request(int number) {
        Request request;
        request.id = idOf<Request>(number);
        request.person = idOf<Person>(number % m_set.people);
        request.stage = m_dice.pick(std::span<const Stage>(kStages));
        const QDate day = dayOf(number, m_set.requests);
        request.askOn = day;
        if (request.stage != Stage::Candidate && request.stage != Stage::AskPlanned) {
            request.askedOn = day;
            request.channel = Channel::InPerson;
            request.writersDate = day.addDays(60 + m_dice.below(40));
            HistoryNote note;
            note.on = day;
            note.what = QStringLiteral("asked");
            note.evidence = Evidence::IDid;
            note.note = m_vocabulary.text(m_dice, 4, 10);
            request.history = {note};
        }
        Entry entry;
        entry.id = partId<Entry>(2, number);
        entry.application = idOf<Application>(number % m_set.applications);
        entry.letterKind = LetterKind::Narrative;
        entry.authorRole = QStringLiteral("specialty_faculty");
        entry.route = Route::ServiceEmailLink;
        if (request.stage == Stage::PacketGiven || request.stage == Stage::Thanked) {
            entry.issuedOn = day.addDays(10);
        }
        request.entries = {entry};
        return request;
    }

private:
    QDate dayOf(int number, int count) const {
        return m_lastDay.addDays(qint64(kDaysOfHistory) * number / count - kDaysOfHistory);
    }
    QString noteText(int least, int most) {
        QString text = m_vocabulary.text(m_dice, least, most);
        if (m_dice.chance(91)) {
            text += QLatin1String(" The ") + QLatin1String(kCommonWord) + QLatin1String(" did well.");
        }
        if (m_dice.chance(11)) {
            text += QLatin1String(" Asked for ") + QLatin1String(kRarerWord) + QLatin1Char('.');
        }
        return text;
    }

    const DataSet& m_set;
    Dice m_dice;
    Vocabulary m_vocabulary;
    QDate m_lastDay;
};

} // namespace

std::optional<DataSet> dataSetNamed(QStringView name) {
    for (const DataSet& set : {kStudent, kOffice, kFar, kLong}) {
        if (name == QLatin1String(set.name)) {
            return set;
        }
    }
    return std::nullopt;
}

Result<void> generate(const DataSet& set, const std::function<Result<void>(const GeneratedRecord&)>& take) {
    Generator generator(set);
    Result<void> taken = take(GeneratedRecord(generator.owner()));
    const auto takeAll = [&](int count, auto make) {
        for (int number = 0; taken && number < count; ++number) {
            taken = take(GeneratedRecord((generator.*make)(number)));
        }
    };
    takeAll(set.people, &Generator::person);
    takeAll(set.experiences, &Generator::experience);
    takeAll(set.people, &Generator::relationship);
    takeAll(set.interactions, &Generator::interaction);
    takeAll(set.moments, &Generator::moment);
    takeAll(set.applications, &Generator::application);
    takeAll(set.applications * 2, &Generator::program);
    takeAll(set.requests, &Generator::request);
    return taken;
}

} // namespace letterdesk::bench
