// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema/schema.h"

namespace letterdesk {

// Frozen once released: tests/data/schema/v1.letterdesk was made by it. Change the schema with a migration.
//
// Columns carry the names of the open format (docs/data-format.md). Every table has `row`, the number that undo,
// the search index and paging go by, and listed records have `id`, the name of the open format by which records
// refer to each other. Absent is NULL. Days are 'YYYY-MM-DD' (date() with a modifier, since without one it lets
// 30 February pass), instants are UTC text with Z, lists of plain texts are JSON arrays, lists of more are tables.
// `unknown` holds members of newer programs as a JSON object. json_type() stands behind json_valid() in a CASE,
// since it fails on text that is no JSON. Empty text is absent; numbers are those the program can hold.
//
// ON DELETE CASCADE stands only where the row belongs to what it names. SET NULL is not used: its redo would meet
// rows it does not expect. References that may point forward in an import are deferred to the commit.

namespace {

constexpr const char* kRelationships = R"sql(
CREATE TABLE owner (
    row INTEGER PRIMARY KEY CHECK (row = 1),
    id TEXT NOT NULL UNIQUE CHECK (id = 'owner'),
    name TEXT CHECK (name <> ''),
    pronunciation TEXT CHECK (pronunciation <> ''),
    email TEXT CHECK (email <> ''),
    phone TEXT CHECK (phone <> ''),
    stage TEXT CHECK (stage IN ('premed', 'medical_student', 'resident', 'other')),
    school TEXT CHECK (school <> ''),
    school_id TEXT CHECK (school_id <> ''),
    unknown TEXT CHECK (unknown IS NULL OR CASE WHEN json_valid(unknown) THEN json_type(unknown) = 'object' ELSE 0 END)
) STRICT;
INSERT INTO owner (row, id) VALUES (1, 'owner');

CREATE TABLE owner_ids (
    row INTEGER PRIMARY KEY,
    owner TEXT NOT NULL REFERENCES owner (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    service TEXT NOT NULL CHECK (service <> ''),
    label TEXT CHECK (label <> ''),
    value TEXT CHECK (value <> ''),
    unknown TEXT CHECK (unknown IS NULL OR CASE WHEN json_valid(unknown) THEN json_type(unknown) = 'object' ELSE 0 END)
) STRICT;

CREATE TABLE people (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    honorific TEXT CHECK (honorific <> ''),
    given_name TEXT CHECK (given_name <> ''),
    family_name TEXT CHECK (family_name <> ''),
    credentials TEXT
        CHECK (credentials IS NULL OR CASE WHEN json_valid(credentials) THEN json_type(credentials) = 'array' ELSE 0 END),
    title TEXT CHECK (title <> ''),
    organization TEXT CHECK (organization <> ''),
    department TEXT CHECK (department <> ''),
    emails TEXT
        CHECK (emails IS NULL OR CASE WHEN json_valid(emails) THEN json_type(emails) = 'array' ELSE 0 END),
    phones TEXT
        CHECK (phones IS NULL OR CASE WHEN json_valid(phones) THEN json_type(phones) = 'array' ELSE 0 END),
    tags TEXT
        CHECK (tags IS NULL OR CASE WHEN json_valid(tags) THEN json_type(tags) = 'array' ELSE 0 END),
    notes TEXT CHECK (notes <> ''),
    assistant TEXT CHECK (assistant <> id) REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    leaves_on TEXT CHECK (leaves_on IS date(leaves_on, '+0 days')),
    keep_in_touch_days INTEGER CHECK (keep_in_touch_days BETWEEN 1 AND 2147483647),
    not_eligible TEXT CHECK (not_eligible IN ('relative', 'family_friend', 'own_physician')),
    gut TEXT CHECK (gut IN ('yes', 'unsure', 'no')),
    name_confirmed_on TEXT CHECK (name_confirmed_on IS date(name_confirmed_on, '+0 days')),
    do_not_write_before TEXT CHECK (do_not_write_before IS date(do_not_write_before, '+0 days')),
    unknown TEXT CHECK (unknown IS NULL OR CASE WHEN json_valid(unknown) THEN json_type(unknown) = 'object' ELSE 0 END)
) STRICT;
-- The order of the People page (person_listing.cpp), and below those of other pages: expressions must stay word for
-- word the same there.
CREATE INDEX people_in_order ON people (ifnull(family_name, '') COLLATE NOCASE, ifnull(given_name, '') COLLATE NOCASE);
CREATE INDEX people_to_keep_in_touch ON people (row) WHERE keep_in_touch_days IS NOT NULL;
CREATE INDEX people_by_assistant ON people (assistant) WHERE assistant IS NOT NULL;
-- The calendar asks for all that lies between two days (agenda_listing.cpp).
CREATE INDEX people_by_leaves_on ON people (leaves_on) WHERE leaves_on IS NOT NULL;
CREATE INDEX people_by_do_not_write_before ON people (do_not_write_before) WHERE do_not_write_before IS NOT NULL;

CREATE TABLE absences (
    row INTEGER PRIMARY KEY,
    person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    "from" TEXT NOT NULL CHECK ("from" IS date("from", '+0 days')),
    "to" TEXT NOT NULL CHECK ("to" IS date("to", '+0 days')),
    unknown TEXT CHECK (unknown IS NULL OR CASE WHEN json_valid(unknown) THEN json_type(unknown) = 'object' ELSE 0 END),
    CHECK ("from" <= "to")
) STRICT;
CREATE INDEX absences_by_person ON absences (person, position);
CREATE INDEX absences_by_start ON absences ("from");
CREATE INDEX absences_by_end ON absences ("to");

CREATE TABLE experiences (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    kind TEXT CHECK (kind IN ('rotation', 'subinternship', 'course', 'research', 'volunteering', 'shadowing', 'job',
                              'other')),
    title TEXT CHECK (title <> ''),
    organization TEXT CHECK (organization <> ''),
    site TEXT CHECK (site <> ''),
    specialty TEXT CHECK (specialty <> ''),
    start TEXT CHECK (start IS date(start, '+0 days')),
    "end" TEXT CHECK ("end" IS date("end", '+0 days')),
    hours_per_week REAL CHECK (hours_per_week BETWEEN 0 AND 1.7976931348623157e308),
    away INTEGER CHECK (away IN (0, 1)),
    science INTEGER CHECK (science IN (0, 1)),
    summary TEXT CHECK (summary <> ''),
    unknown TEXT CHECK (unknown IS NULL OR CASE WHEN json_valid(unknown) THEN json_type(unknown) = 'object' ELSE 0 END),
    CHECK (start <= "end")
) STRICT;
CREATE INDEX experiences_by_end ON experiences ("end") WHERE "end" IS NOT NULL;
CREATE INDEX experiences_by_start ON experiences (start) WHERE start IS NOT NULL;
CREATE INDEX experiences_in_order ON experiences (ifnull("end", '9999-12-31'), ifnull(start, ''));

CREATE TABLE relationships (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    person TEXT NOT NULL REFERENCES people (id),
    experience TEXT NOT NULL REFERENCES experiences (id),
    role TEXT CHECK (role IN ('attending', 'preceptor', 'resident_physician', 'fellow', 'course_faculty',
                              'section_leader', 'research_mentor', 'program_director', 'department_chair',
                              'committee', 'supervisor', 'coordinator', 'office_staff', 'nurse', 'technician',
                              'other')),
    "from" TEXT CHECK ("from" IS date("from", '+0 days')),
    "to" TEXT CHECK ("to" IS date("to", '+0 days')),
    meets_on TEXT
        CHECK (meets_on IS NULL OR CASE WHEN json_valid(meets_on) THEN json_type(meets_on) = 'array' ELSE 0 END),
    setting TEXT CHECK (setting IN ('ward', 'clinic', 'operating_room', 'lecture', 'seminar', 'lab_section',
                                    'laboratory', 'office', 'field', 'other')),
    observation TEXT CHECK (observation IN ('none', 'indirect', 'some', 'routine')),
    hours REAL CHECK (hours BETWEEN 0 AND 1.7976931348623157e308),
    weeks REAL CHECK (weeks BETWEEN 0 AND 1.7976931348623157e308),
    weekly_months INTEGER CHECK (weekly_months BETWEEN 0 AND 2147483647),
    feedback TEXT CHECK (feedback IN ('none', 'fine', 'mixed_acted_on', 'specific_positive',
                                      'unprompted_or_comparative')),
    regular_access INTEGER CHECK (regular_access IN (0, 1)),
    no_moments INTEGER CHECK (no_moments IN (0, 1)),
    unknown TEXT CHECK (unknown IS NULL OR CASE WHEN json_valid(unknown) THEN json_type(unknown) = 'object' ELSE 0 END),
    CHECK ("from" <= "to")
) STRICT;
CREATE INDEX relationships_by_person ON relationships (person);
CREATE INDEX relationships_by_experience ON relationships (experience);

CREATE TABLE interactions (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    person TEXT NOT NULL REFERENCES people (id),
    experience TEXT REFERENCES experiences (id),
    "on" TEXT CHECK ("on" IS date("on", '+0 days')),
    kind TEXT CHECK (kind IN ('shift', 'office_hours', 'feedback', 'meeting', 'mail', 'call', 'help', 'other')),
    minutes INTEGER CHECK (minutes BETWEEN 0 AND 2147483647),
    summary TEXT CHECK (summary <> ''),
    unknown TEXT CHECK (unknown IS NULL OR CASE WHEN json_valid(unknown) THEN json_type(unknown) = 'object' ELSE 0 END)
) STRICT;
CREATE INDEX interactions_by_person ON interactions (person, "on");
CREATE INDEX interactions_by_experience ON interactions (experience, "on") WHERE experience IS NOT NULL;
CREATE INDEX interactions_by_day ON interactions ("on") WHERE "on" IS NOT NULL;

CREATE TABLE moments (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    experience TEXT REFERENCES experiences (id),
    "on" TEXT CHECK ("on" IS date("on", '+0 days')),
    title TEXT CHECK (title <> ''),
    context TEXT CHECK (context <> ''),
    action TEXT CHECK (action <> ''),
    result TEXT CHECK (result <> ''),
    competencies TEXT
        CHECK (competencies IS NULL OR CASE WHEN json_valid(competencies) THEN json_type(competencies) = 'array' ELSE 0 END),
    in_packet INTEGER CHECK (in_packet IN (0, 1)),
    unknown TEXT CHECK (unknown IS NULL OR CASE WHEN json_valid(unknown) THEN json_type(unknown) = 'object' ELSE 0 END)
) STRICT;
CREATE INDEX moments_by_experience ON moments (experience) WHERE experience IS NOT NULL;
CREATE INDEX moments_by_day ON moments ("on") WHERE "on" IS NOT NULL;

CREATE TABLE moment_witnesses (
    row INTEGER PRIMARY KEY,
    moment TEXT NOT NULL REFERENCES moments (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    person TEXT NOT NULL REFERENCES people (id),
    UNIQUE (moment, person)
) STRICT;
CREATE INDEX moment_witnesses_by_moment ON moment_witnesses (moment, position);
CREATE INDEX moment_witnesses_by_person ON moment_witnesses (person);

CREATE TABLE concerns (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    person TEXT NOT NULL REFERENCES people (id),
    "on" TEXT CHECK ("on" IS date("on", '+0 days')),
    kind TEXT CHECK (kind IN ('unresolved_lateness', 'conflict', 'professionalism', 'poor_evaluation',
                              'already_said_no', 'general_letter_only', 'insists_on_self_written',
                              'does_not_deliver', 'leave_ahead', 'slow_replies', 'forgets_name',
                              'last_letter_late', 'asked_for_draft', 'thin_feedback')),
    note TEXT CHECK (note <> ''),
    repaired_on TEXT CHECK (repaired_on IS date(repaired_on, '+0 days')),
    unknown TEXT CHECK (unknown IS NULL OR CASE WHEN json_valid(unknown) THEN json_type(unknown) = 'object' ELSE 0 END)
) STRICT;
CREATE INDEX concerns_by_person ON concerns (person);

-- What a check cannot say, since it cannot look into a list. After the row: by then its lists are JSON.
CREATE TRIGGER people_lists_add AFTER INSERT ON people
    WHEN EXISTS (SELECT 1 FROM json_each(new.credentials) WHERE type <> 'text')
        OR EXISTS (SELECT 1 FROM json_each(new.emails) WHERE type <> 'text')
        OR EXISTS (SELECT 1 FROM json_each(new.phones) WHERE type <> 'text')
        OR EXISTS (SELECT 1 FROM json_each(new.tags) WHERE type <> 'text')
    BEGIN SELECT RAISE(ABORT, 'a list holds what does not belong there'); END;
CREATE TRIGGER people_lists_change AFTER UPDATE OF credentials, emails, phones, tags ON people
    WHEN EXISTS (SELECT 1 FROM json_each(new.credentials) WHERE type <> 'text')
        OR EXISTS (SELECT 1 FROM json_each(new.emails) WHERE type <> 'text')
        OR EXISTS (SELECT 1 FROM json_each(new.phones) WHERE type <> 'text')
        OR EXISTS (SELECT 1 FROM json_each(new.tags) WHERE type <> 'text')
    BEGIN SELECT RAISE(ABORT, 'a list holds what does not belong there'); END;
CREATE TRIGGER relationships_lists_add AFTER INSERT ON relationships
    WHEN EXISTS (SELECT 1 FROM json_each(new.meets_on)
                WHERE type <> 'text' OR value NOT IN ('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'))
    BEGIN SELECT RAISE(ABORT, 'a list holds what does not belong there'); END;
CREATE TRIGGER relationships_lists_change AFTER UPDATE OF meets_on ON relationships
    WHEN EXISTS (SELECT 1 FROM json_each(new.meets_on)
                WHERE type <> 'text' OR value NOT IN ('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'))
    BEGIN SELECT RAISE(ABORT, 'a list holds what does not belong there'); END;
CREATE TRIGGER moments_lists_add AFTER INSERT ON moments
    WHEN EXISTS (SELECT 1 FROM json_each(new.competencies) WHERE type <> 'text')
    BEGIN SELECT RAISE(ABORT, 'a list holds what does not belong there'); END;
CREATE TRIGGER moments_lists_change AFTER UPDATE OF competencies ON moments
    WHEN EXISTS (SELECT 1 FROM json_each(new.competencies) WHERE type <> 'text')
    BEGIN SELECT RAISE(ABORT, 'a list holds what does not belong there'); END;
)sql";

constexpr const char* kRequirements = R"sql(
CREATE TABLE applications (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    service TEXT CHECK (service <> ''),
    season TEXT CHECK (season <> ''),
    specialty TEXT CHECK (specialty <> ''),
    letters_due_on TEXT CHECK (letters_due_on IS date(letters_due_on, '+0 days')),
    time_zone TEXT CHECK (time_zone <> ''),
    unknown TEXT CHECK (unknown IS NULL OR CASE WHEN json_valid(unknown) THEN json_type(unknown) = 'object' ELSE 0 END)
) STRICT;
CREATE INDEX applications_by_letters_due_on ON applications (letters_due_on) WHERE letters_due_on IS NOT NULL;
CREATE INDEX applications_in_order ON applications (ifnull(season, ''), ifnull(letters_due_on, ''));

CREATE TABLE application_dates (
    row INTEGER PRIMARY KEY,
    application TEXT NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    event TEXT NOT NULL CHECK (event <> ''),
    "on" TEXT CHECK ("on" IS date("on", '+0 days')),
    estimated INTEGER CHECK (estimated IN (0, 1)),
    unknown TEXT CHECK (unknown IS NULL OR CASE WHEN json_valid(unknown) THEN json_type(unknown) = 'object' ELSE 0 END)
) STRICT;
CREATE INDEX application_dates_by_application ON application_dates (application, position);
CREATE INDEX application_dates_by_day ON application_dates ("on") WHERE "on" IS NOT NULL;

CREATE TABLE programs (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    application TEXT NOT NULL REFERENCES applications (id),
    name TEXT CHECK (name <> ''),
    city TEXT CHECK (city <> ''),
    letters_due_on TEXT CHECK (letters_due_on IS date(letters_due_on, '+0 days')),
    max_letters INTEGER CHECK (max_letters BETWEEN 0 AND 2147483647),
    max_age_months INTEGER CHECK (max_age_months BETWEEN 0 AND 2147483647),
    unknown TEXT CHECK (unknown IS NULL OR CASE WHEN json_valid(unknown) THEN json_type(unknown) = 'object' ELSE 0 END)
) STRICT;
CREATE INDEX programs_by_application ON programs (application);
CREATE INDEX programs_by_due ON programs (letters_due_on, application) WHERE letters_due_on IS NOT NULL;

-- Nothing refers to a slot, so its id is unique only in its own list.
CREATE TABLE slots (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL CHECK (id <> ''),
    application TEXT REFERENCES applications (id) ON DELETE CASCADE,
    program TEXT REFERENCES programs (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    role TEXT CHECK (role <> ''),
    count INTEGER CHECK (count BETWEEN 1 AND 2147483647),
    level TEXT CHECK (level IN ('required', 'recommended', 'optional')),
    form TEXT CHECK (form <> ''),
    source TEXT CHECK (source <> ''),
    unknown TEXT CHECK (unknown IS NULL OR CASE WHEN json_valid(unknown) THEN json_type(unknown) = 'object' ELSE 0 END),
    CONSTRAINT one_owner_of_a_slot CHECK ((application IS NULL) <> (program IS NULL))
) STRICT;
CREATE UNIQUE INDEX slots_of_application ON slots (application, id) WHERE application IS NOT NULL;
CREATE UNIQUE INDEX slots_of_program ON slots (program, id) WHERE program IS NOT NULL;
CREATE INDEX slots_by_application ON slots (application, position) WHERE application IS NOT NULL;
CREATE INDEX slots_by_program ON slots (program, position) WHERE program IS NOT NULL;
)sql";

constexpr const char* kRequests = R"sql(
CREATE TABLE requests (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    person TEXT NOT NULL REFERENCES people (id),
    stage TEXT NOT NULL CHECK (stage IN ('candidate', 'ask_planned', 'asked', 'agreed', 'hesitant', 'wants_draft',
                                         'declined', 'packet_given', 'thanked', 'closed', 'withdrawn')),
    ask_on TEXT CHECK (ask_on IS date(ask_on, '+0 days')),
    asked_on TEXT CHECK (asked_on IS date(asked_on, '+0 days')),
    channel TEXT CHECK (channel IN ('in_person', 'video', 'phone', 'mail')),
    answer TEXT CHECK (answer IN ('warm', 'hesitant', 'no', 'wants_draft', 'later')),
    answered_on TEXT CHECK (answered_on IS date(answered_on, '+0 days')),
    writers_date TEXT CHECK (writers_date IS date(writers_date, '+0 days')),
    packet_given_on TEXT CHECK (packet_given_on IS date(packet_given_on, '+0 days')),
    packet_language TEXT CHECK (packet_language <> ''),
    thanked_on TEXT CHECK (thanked_on IS date(thanked_on, '+0 days')),
    outcome_told_on TEXT CHECK (outcome_told_on IS date(outcome_told_on, '+0 days')),
    reserve INTEGER CHECK (reserve IN (0, 1)),
    renews TEXT CHECK (renews <> id) REFERENCES requests (id) DEFERRABLE INITIALLY DEFERRED,
    unknown TEXT CHECK (unknown IS NULL OR CASE WHEN json_valid(unknown) THEN json_type(unknown) = 'object' ELSE 0 END)
) STRICT;
CREATE INDEX requests_by_person ON requests (person);
CREATE INDEX requests_by_renewed ON requests (renews) WHERE renews IS NOT NULL;
-- The order of the Requests page (request_listing.cpp): the conditions must stay word for word the same there.
CREATE INDEX requests_open ON requests (ifnull(writers_date, '9999-12-31'), row)
    WHERE stage NOT IN ('declined', 'closed', 'withdrawn');
CREATE INDEX requests_done ON requests (row) WHERE stage IN ('declined', 'closed', 'withdrawn');
CREATE INDEX requests_by_ask_on ON requests (ask_on) WHERE ask_on IS NOT NULL;
CREATE INDEX requests_by_asked_on ON requests (asked_on) WHERE asked_on IS NOT NULL;
CREATE INDEX requests_by_answered_on ON requests (answered_on) WHERE answered_on IS NOT NULL;
CREATE INDEX requests_by_writers_date ON requests (writers_date) WHERE writers_date IS NOT NULL;
CREATE INDEX requests_by_packet_given_on ON requests (packet_given_on) WHERE packet_given_on IS NOT NULL;
CREATE INDEX requests_by_thanked_on ON requests (thanked_on) WHERE thanked_on IS NOT NULL;
CREATE INDEX requests_by_outcome_told_on ON requests (outcome_told_on) WHERE outcome_told_on IS NOT NULL;
-- What Today looks for (todo_listing.cpp): here too the conditions stand word for word.
CREATE INDEX requests_to_ask ON requests (ask_on) WHERE stage IN ('candidate', 'ask_planned');
CREATE INDEX requests_unanswered ON requests (asked_on) WHERE stage = 'asked' AND answer IS NULL;
CREATE INDEX requests_without_packet ON requests (answered_on)
    WHERE stage IN ('agreed', 'hesitant', 'wants_draft') AND packet_given_on IS NULL;
CREATE INDEX requests_expected ON requests (writers_date) WHERE stage IN ('agreed', 'packet_given');
CREATE INDEX requests_with_packet ON requests (packet_given_on) WHERE stage = 'packet_given';

CREATE TABLE request_history (
    row INTEGER PRIMARY KEY,
    request TEXT NOT NULL REFERENCES requests (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    "on" TEXT CHECK ("on" IS date("on", '+0 days')),
    what TEXT CHECK (what <> ''),
    evidence TEXT CHECK (evidence IN ('i_did', 'writer_told_me', 'portal_shows', 'service_mailed', 'other')),
    note TEXT CHECK (note <> ''),
    unknown TEXT CHECK (unknown IS NULL OR CASE WHEN json_valid(unknown) THEN json_type(unknown) = 'object' ELSE 0 END)
) STRICT;
CREATE INDEX request_history_by_request ON request_history (request, position);
CREATE INDEX request_history_by_day ON request_history ("on") WHERE "on" IS NOT NULL;

CREATE TABLE entries (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    request TEXT NOT NULL REFERENCES requests (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    application TEXT REFERENCES applications (id),
    letter_kind TEXT CHECK (letter_kind IN ('narrative', 'standardized', 'chair', 'committee', 'packet')),
    author_role TEXT CHECK (author_role <> ''),
    form TEXT CHECK (form <> ''),
    specialty_label TEXT CHECK (specialty_label <> ''),
    route TEXT CHECK (route IN ('service_email_link', 'request_form', 'letter_id', 'committee_office',
                                'letter_service', 'mail', 'department', 'other')),
    submission_link TEXT CHECK (submission_link <> ''),
    letter_id TEXT CHECK (letter_id <> ''),
    request_id TEXT CHECK (request_id <> ''),
    waived INTEGER CHECK (waived IN (0, 1)),
    held_early INTEGER CHECK (held_early IN (0, 1)),
    issued_on TEXT CHECK (issued_on IS date(issued_on, '+0 days')),
    received_on TEXT CHECK (received_on IS date(received_on, '+0 days')),
    unknown TEXT CHECK (unknown IS NULL OR CASE WHEN json_valid(unknown) THEN json_type(unknown) = 'object' ELSE 0 END)
) STRICT;
CREATE INDEX entries_by_request ON entries (request, position);
CREATE INDEX entries_by_application ON entries (application) WHERE application IS NOT NULL;
CREATE INDEX entries_by_issued_on ON entries (issued_on) WHERE issued_on IS NOT NULL;
CREATE INDEX entries_by_received_on ON entries (received_on) WHERE received_on IS NOT NULL;

-- The open format gives assignments no id; ours is made of its two ends.
CREATE TABLE assignments (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id = entry || '/' || program),
    entry TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    program TEXT NOT NULL REFERENCES programs (id),
    "on" TEXT CHECK ("on" IS date("on", '+0 days')),
    unknown TEXT CHECK (unknown IS NULL OR CASE WHEN json_valid(unknown) THEN json_type(unknown) = 'object' ELSE 0 END),
    UNIQUE (entry, program)
) STRICT;
CREATE INDEX assignments_by_program ON assignments (program);
CREATE INDEX assignments_by_day ON assignments ("on") WHERE "on" IS NOT NULL;
-- Not on entries and programs as well: undo moves an entry before it removes or adds what is assigned to it.
CREATE TRIGGER assignments_fit_add BEFORE INSERT ON assignments
    WHEN (SELECT application FROM entries WHERE id = new.entry)
        <> (SELECT application FROM programs WHERE id = new.program)
    BEGIN SELECT RAISE(ABORT, 'the program belongs to another application than the entry'); END;
CREATE TRIGGER assignments_fit_change BEFORE UPDATE OF entry, program ON assignments
    WHEN (SELECT application FROM entries WHERE id = new.entry)
        <> (SELECT application FROM programs WHERE id = new.program)
    BEGIN SELECT RAISE(ABORT, 'the program belongs to another application than the entry'); END;

-- Facts of the outside. `request` is no foreign key: what was sent stays true when the request is gone.
CREATE TABLE messages (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    request TEXT CHECK (request <> ''),
    kind TEXT CHECK (kind <> ''),
    "to" TEXT CHECK ("to" <> ''),
    subject TEXT CHECK (subject <> ''),
    body TEXT CHECK (body <> ''),
    sent_at TEXT CHECK (sent_at IS strftime('%Y-%m-%dT%H:%M:%SZ', sent_at, '+0 days')
                        OR sent_at IS strftime('%Y-%m-%dT%H:%M:%fZ', sent_at, '+0 days')),
    via TEXT CHECK (via <> ''),
    message_id TEXT CHECK (message_id <> ''),
    outcome TEXT CHECK (outcome IN ('draft', 'handed_over', 'sent', 'unknown', 'failed')),
    unknown TEXT CHECK (unknown IS NULL OR CASE WHEN json_valid(unknown) THEN json_type(unknown) = 'object' ELSE 0 END)
) STRICT;
CREATE INDEX messages_by_request ON messages (request) WHERE request IS NOT NULL;
CREATE INDEX messages_by_sent_at ON messages (sent_at) WHERE sent_at IS NOT NULL;

CREATE TABLE packets (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    request TEXT NOT NULL CHECK (request <> ''),
    given_on TEXT CHECK (given_on IS date(given_on, '+0 days')),
    sha256 TEXT CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    file_name TEXT CHECK (file_name <> ''),
    pages INTEGER CHECK (pages BETWEEN 0 AND 2147483647),
    unknown TEXT CHECK (unknown IS NULL OR CASE WHEN json_valid(unknown) THEN json_type(unknown) = 'object' ELSE 0 END)
) STRICT;
CREATE INDEX packets_by_request ON packets (request);
CREATE INDEX packets_by_given_on ON packets (given_on) WHERE given_on IS NOT NULL;

-- Only while this holds a row, inside one transaction, may facts be removed: by erasing for good and by taking
-- back an import. A message may change as long as it is a draft.
CREATE TABLE facts_may_go (row INTEGER PRIMARY KEY CHECK (row = 1)) STRICT;
CREATE TRIGGER messages_stay BEFORE UPDATE ON messages WHEN old.outcome IS NOT 'draft'
    AND NOT EXISTS (SELECT 1 FROM facts_may_go)
    BEGIN SELECT RAISE(ABORT, 'a message that left the program cannot change'); END;
CREATE TRIGGER messages_remain BEFORE DELETE ON messages WHEN NOT EXISTS (SELECT 1 FROM facts_may_go)
    BEGIN SELECT RAISE(ABORT, 'a message cannot be removed'); END;
CREATE TRIGGER packets_stay BEFORE UPDATE ON packets WHEN NOT EXISTS (SELECT 1 FROM facts_may_go)
    BEGIN SELECT RAISE(ABORT, 'a packet that was given cannot change'); END;
CREATE TRIGGER packets_remain BEFORE DELETE ON packets WHEN NOT EXISTS (SELECT 1 FROM facts_may_go)
    BEGIN SELECT RAISE(ABORT, 'a packet that was given cannot be removed'); END;
)sql";

constexpr const char* kTheRest = R"sql(
CREATE TABLE dates (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    title TEXT CHECK (title <> ''),
    person TEXT REFERENCES people (id),
    unknown TEXT CHECK (unknown IS NULL OR CASE WHEN json_valid(unknown) THEN json_type(unknown) = 'object' ELSE 0 END)
) STRICT;
CREATE INDEX dates_by_day ON dates ("on");
CREATE INDEX dates_by_person ON dates (person) WHERE person IS NOT NULL;

-- Bytes by their hash, outside the recorded changes; collected when neither documents nor history name them.
CREATE TABLE attachments (
    row INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    kept_at TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE documents (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    kind TEXT CHECK (kind IN ('cv', 'personal_statement', 'transcript', 'request_form', 'photo', 'other')),
    request TEXT REFERENCES requests (id) ON DELETE CASCADE,
    file_name TEXT CHECK (file_name <> ''),
    media_type TEXT CHECK (media_type <> ''),
    sha256 TEXT REFERENCES attachments (sha256),
    unknown TEXT CHECK (unknown IS NULL OR CASE WHEN json_valid(unknown) THEN json_type(unknown) = 'object' ELSE 0 END)
) STRICT;
CREATE INDEX documents_by_request ON documents (request) WHERE request IS NOT NULL;
CREATE INDEX documents_for_all ON documents (kind) WHERE request IS NULL;
CREATE INDEX documents_by_bytes ON documents (sha256) WHERE sha256 IS NOT NULL;

CREATE TABLE scanner_decisions (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    record TEXT CHECK (record <> ''),
    text_sha256 TEXT CHECK (length(text_sha256) = 64 AND text_sha256 NOT GLOB '*[^0-9a-f]*'),
    decision TEXT CHECK (decision IN ('not_a_patient')),
    reason TEXT CHECK (reason <> ''),
    unknown TEXT CHECK (unknown IS NULL OR CASE WHEN json_valid(unknown) THEN json_type(unknown) = 'object' ELSE 0 END)
) STRICT;
CREATE INDEX scanner_decisions_by_record ON scanner_decisions (record);

CREATE TABLE searches (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    query TEXT NOT NULL CHECK (query <> ''),
    unknown TEXT CHECK (unknown IS NULL OR CASE WHEN json_valid(unknown) THEN json_type(unknown) = 'object' ELSE 0 END)
) STRICT;

-- What was looked for last. It may hold names of people, so it stays in this file and out of the settings; it is no
-- work of anybody, so it is neither recorded nor exported.
CREATE TABLE recent_searches (
    row INTEGER PRIMARY KEY,
    query TEXT NOT NULL UNIQUE CHECK (query <> '')
) STRICT;

-- Members of the whole file that the program that wrote it did not know.
CREATE TABLE file_members (
    row INTEGER PRIMARY KEY CHECK (row = 1),
    unknown TEXT CHECK (unknown IS NULL OR CASE WHEN json_valid(unknown) THEN json_type(unknown) = 'object' ELSE 0 END)
) STRICT;
INSERT INTO file_members (row) VALUES (1);

CREATE TABLE file_stamp (
    row INTEGER PRIMARY KEY CHECK (row = 1),
    compatibility INTEGER NOT NULL,
    made_by TEXT NOT NULL
) STRICT;

-- Numbers that are given once and never again, also after undo: rows of searchable records (one row of numbers for
-- all of them, so that newest first is one order) and steps of the history.
CREATE TABLE counters (
    row INTEGER PRIMARY KEY CHECK (row = 1),
    last_row INTEGER NOT NULL,
    last_step INTEGER NOT NULL,
    changes INTEGER NOT NULL, -- raised by every change: tells whether a backup holds the same state
    checked_on TEXT CHECK (checked_on IS date(checked_on, '+0 days')) -- when the file was last looked over for damage
) STRICT;
INSERT INTO counters (row, last_row, last_step, changes) VALUES (1, 0, 0, 0);

-- The undo history: one changeset of SQLite's session extension per step. Large ones go on in pieces. Never recorded
-- itself.
CREATE TABLE history (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    at TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    with_facts INTEGER NOT NULL DEFAULT 0 CHECK (with_facts IN (0, 1)),
    bytes BLOB NOT NULL
) STRICT;
CREATE TABLE history_pieces (
    step INTEGER NOT NULL REFERENCES history (number) ON DELETE CASCADE,
    piece INTEGER NOT NULL CHECK (piece >= 1),
    bytes BLOB NOT NULL,
    PRIMARY KEY (step, piece)
) STRICT, WITHOUT ROWID;
CREATE TABLE history_attachments (
    step INTEGER NOT NULL REFERENCES history (number) ON DELETE CASCADE,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (step, sha256)
) STRICT, WITHOUT ROWID;
)sql";

} // namespace

QByteArray schemaVersion1() {
    return QByteArray(kRelationships) + kRequirements + kRequests + kTheRest;
}

} // namespace letterdesk
