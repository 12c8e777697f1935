// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/capture_dialog.h"

#include "ui/capture/capture_model.h"
#include "ui/capture/capture_table.h"
#include "ui/capture/notes_edit.h"
#include "ui/requests/person_picker.h"
#include "ui/shell/desk.h"
#include "ui/widgets/dialog_frame.h"
#include "ui/widgets/empty_state.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <chrono>

namespace letterdesk {

using namespace std::chrono_literals;

namespace {

constexpr QSize kUsual(1160, 640);

} // namespace

CaptureDialog::CaptureDialog(Desk& desk, const QString& text, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_words(captureWords(QLocale()))
    , m_model(new CaptureModel(desk, this))
    , m_text(new NotesEdit(this))
    , m_table(new CaptureTable(desk, *m_model, this))
    , m_side(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
    , m_summary(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_keep(new QCheckBox(this)) {
    setObjectName(QStringLiteral("captureDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setSizeGripEnabled(true);
    m_add = frameDialog(*this,
                        {tr("Quick capture"),
                         tr("Each line becomes an interaction or a moment. Nothing is written before you add it."),
                         buildBody(), tr("Add")},
                        [this] { add(); });
    m_add->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    for (const QKeyCombination key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(key), this);
        connect(shortcut, &QShortcut::activated, m_add, &QPushButton::click);
    }
    m_typing.setSingleShot(true);
    m_typing.setInterval(200ms);
    m_editing.setSingleShot(true);
    m_editing.setInterval(150ms);
    connect(&m_typing, &QTimer::timeout, this, &CaptureDialog::read);
    connect(&m_editing, &QTimer::timeout, this, &CaptureDialog::markAgain);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        ++m_generation;
        m_fresh = false;
        sayProblem({});
        showCounts();
        m_typing.start();
    });
    connect(m_text, &NotesEdit::refused, this, [this] {
        sayProblem(
            tr("That is too much to paste at once: at most %L1 characters, %L2 in a line. Nothing was pasted.")
                .arg(NotesEdit::kMostText)
                .arg(Capture::kLongestEntry));
    });
    connect(m_model, &CaptureModel::counted, this, &CaptureDialog::showCounts);
    connect(m_model, &CaptureModel::edited, this, [this] {
        ++m_edits;
        m_editing.start();
    });
    connect(m_table, &CaptureTable::somebodyElseAsked, this, &CaptureDialog::askSomebody);
    connect(&desk, &Desk::changed, this, [this] {
        m_known = nullptr;
        ++m_generation;
        m_typing.start();
    });
    connect(&desk, &Desk::workspaceReplaced, this, &QDialog::reject);
    m_text->setPlainText(text);
    m_text->setFocus();
    QSize size = kUsual;
    if (parent != nullptr) {
        size = size.boundedTo(parent->window()->size() - QSize(16, 16)).expandedTo(QSize(960, 560));
    }
    resize(size);
    read();
}

CaptureDialog::~CaptureDialog() = default;

QWidget* CaptureDialog::buildBody() {
    auto* body = new QWidget(this);
    m_text->setPlaceholderText(tr("5/24 Dr. Lee: presented two patients\n"
                                  "today Amara help charts 30 min\n"
                                  "\n"
                                  "## 2027-05-20\n"
                                  "- @lee office hours: asked about PBL\n"
                                  "- moment: Lee saw me calm a family\n"
                                  "  context: …\n"
                                  "  action: …\n"
                                  "  result: …",
                                  "forms that notes can have"));
    auto* empty = new EmptyState(m_side);
    empty->setObjectName(QStringLiteral("captureEmpty"));
    empty->setWords(Icon::DrawingDesk, tr("Nothing to add yet"),
                    tr("Paste or type notes: a day, a person, what happened. Here you see what they become."), {});
    m_side->addWidget(empty);
    m_side->addWidget(m_table);
    m_splitter->setObjectName(QStringLiteral("captureSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(ThemeSizes::kInside);
    m_splitter->addWidget(m_text);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(1, 3);
    m_summary->setObjectName(QStringLiteral("captureSummary"));
    m_summary->setWordWrap(true);
    setTextRole(m_summary, TextRole::Body, false, true);
    m_problem->setObjectName(QStringLiteral("captureProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    setTextColor(m_problem, Theme::colors().late);
    m_keep->setObjectName(QStringLiteral("captureKeep"));
    m_keep->setChecked(true);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_summary);
    layout->addWidget(m_keep);
    return body;
}

/// The notes stand beside the table where there is room for all its columns, else above it.
void CaptureDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    constexpr int kLettersBeside = 180;
    const bool beside = width() >= kLettersBeside * QFontMetrics(Theme::font(TextRole::Body)).averageCharWidth();
    const Qt::Orientation wanted = beside ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() != wanted || event->oldSize().isEmpty()) {
        m_splitter->setOrientation(wanted);
        m_splitter->setSizes(beside ? QList<int>{width() / 4, width() * 3 / 4}
                                    : QList<int>{height() / 4, height() * 3 / 4});
    }
}

QString CaptureDialog::keptText() const {
    if (!m_left) {
        return m_text->toPlainText();
    }
    return m_keep->isChecked() ? *m_left : QString();
}

void CaptureDialog::sayProblem(const QString& words) {
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void CaptureDialog::read() {
    if (m_reading || m_desk.workspace() == nullptr) {
        return; // take() reads again when the text changed meanwhile
    }
    m_reading = true;
    m_desk.background().start<CaptureReading>(
        tr("Reading notes"), Background::Shown::No, this,
        [path = m_desk.workspacePath(), environment = m_desk.environment(), text = m_text->toPlainText(),
         words = m_words,
         known = m_known](const Background::Tell&) { return readCapture(path, environment, text, words, known); },
        [this, generation = m_generation](Result<CaptureReading> reading) {
            take(std::move(reading), generation);
        });
}

void CaptureDialog::take(Result<CaptureReading> reading, int generation) {
    m_reading = false;
    if (!reading) {
        sayProblem(errorText(reading.error(), Attempt::Read).paragraph());
        return;
    }
    if (generation != m_generation) {
        read();
        return;
    }
    m_known = reading->known;
    m_fresh = true;
    m_unread = reading->capture.unread;
    m_model->setLines(m_known, std::move(reading->capture.lines));
    m_side->setCurrentIndex(m_model->rowCount() == 0 ? 0 : 1);
    if (m_unread > 0) {
        sayProblem(tr("Only the first %L1 lines are read. %2", "%2 says how many stay")
                       .arg(Capture::kMostLines)
                       .arg(tr("%Ln more lines stay here.", nullptr, m_unread)));
    }
}

void CaptureDialog::markAgain() {
    if (m_desk.workspace() == nullptr) {
        return;
    }
    m_desk.background().start<std::vector<CapturedLine>>(
        tr("Reading notes"), Background::Shown::No, this,
        [path = m_desk.workspacePath(), environment = m_desk.environment(), lines = m_model->lines()](
            const Background::Tell&) { return letterdesk::markAgain(path, environment, lines); },
        [this, edits = m_edits, generation = m_generation](const Result<std::vector<CapturedLine>>& marked) {
            if (marked && edits == m_edits && generation == m_generation && m_fresh) {
                m_model->setMarks(*marked);
            }
        });
}

void CaptureDialog::showCounts() {
    const CaptureModel::Counts counts = m_model->counts();
    QStringList parts;
    const auto say = [&parts](int count, const QString& words) {
        if (count > 0) {
            parts << words;
        }
    };
    say(counts.interactions, tr("%Ln interactions", nullptr, counts.interactions));
    say(counts.moments, tr("%Ln moments", nullptr, counts.moments));
    say(counts.needPerson, tr("%Ln need a person", nullptr, counts.needPerson));
    say(counts.needDay, tr("%Ln need a day", nullptr, counts.needDay));
    say(counts.there, tr("%Ln already there", nullptr, counts.there));
    say(counts.nothing, tr("%Ln become nothing", nullptr, counts.nothing));
    const int rows = m_model->rowCount();
    m_summary->setText(!m_fresh ? tr("Reading…")
                       : rows == 0
                           ? QString()
                           : tr("%1: %2.", "14 lines: 11 interactions, 2 moments, 1 needs a person")
                                 .arg(tr("%Ln lines", nullptr, rows), parts.join(tr(", ", "between parts"))));
    m_add->setText(counts.chosen == 0 ? tr("Add") : tr("Add %Ln", nullptr, counts.chosen));
    m_add->setEnabled(m_fresh && counts.chosen > 0 && m_desk.canChange());
    m_keep->setText(tr("Keep %Ln lines that are left out here for later", nullptr, counts.leftOut));
    m_keep->setVisible(m_fresh && counts.leftOut > 0 && counts.chosen > 0);
}

void CaptureDialog::askSomebody(int row) {
    auto* picker = new PersonPicker(
        m_desk, {tr("Who was it with?"), {}, nullptr, tr("Choose Person")},
        [this, row](const PersonId& person, const std::optional<Person>& newPerson) -> Result<void> {
            if (row < m_model->rowCount()) {
                if (newPerson) {
                    m_model->setNewPerson(row, *newPerson);
                } else {
                    m_model->setPerson(row, person);
                }
            }
            return {};
        },
        this);
    picker->open();
}

void CaptureDialog::add() {
    if (!m_fresh || m_desk.workspace() == nullptr || !m_add->isEnabled()) {
        return;
    }
    const std::vector<CapturedLine> lines = m_model->chosenLines();
    constexpr size_t kAtOnce = 500; // more would make the window stand still
    if (lines.size() <= kAtOnce) {
        const Result<CaptureCount> count = addCaptured(*m_desk.workspace(), lines, m_model->newPeople());
        if (count) {
            added(*count);
        } else {
            sayProblem(errorText(count.error(), Attempt::Change).paragraph());
        }
        return;
    }
    setEnabled(false);
    m_desk.background().start<CaptureCount>(
        tr("Adding notes"), Background::Shown::Unstoppable, this,
        [path = m_desk.workspacePath(), environment = m_desk.environment(), lines,
         people = m_model->newPeople()](const Background::Tell&) -> Result<CaptureCount> {
            const auto workspace = Workspace::open(path, Workspace::Access::ReadWrite, environment);
            if (!workspace) {
                return tl::unexpected(workspace.error());
            }
            return addCaptured(**workspace, lines, people);
        },
        [this](const Result<CaptureCount>& count) {
            setEnabled(true);
            if (!count) {
                sayProblem(errorText(count.error(), Attempt::Change).paragraph());
                return;
            }
            m_desk.workspace()->noticeOtherProcesses();
            added(*count);
        });
}

void CaptureDialog::added(const CaptureCount& count) {
    const std::vector<CapturedLine> left = m_model->leftOutLines();
    m_left = textOfLines(left);
    if (m_unread > 0) {
        *m_left += m_text->toPlainText().section(u'\n', Capture::kMostLines);
    }
    QStringList parts{tr("%Ln notes were added.", nullptr, count.interactions + count.moments)};
    if (count.people > 0) {
        parts << tr("%Ln people are new.", nullptr, count.people);
    }
    if (!left.empty() && m_keep->isChecked()) {
        parts << tr("%Ln lines stay in Quick Capture.", nullptr, static_cast<int>(left.size()));
    }
    Desk& desk = m_desk;
    accept();
    desk.whisperUndo(parts.join(u' '));
}

} // namespace letterdesk
