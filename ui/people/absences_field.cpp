// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/absences_field.h"

#include "ui/people/bound_body.h"
#include "ui/widgets/icon.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace letterdesk {

AbsencesField::AbsencesField(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_layout(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("absences"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    addRow();
    setFocusProxy(m_rows.front().from);
}

void AbsencesField::addRow() {
    const auto number = m_rows.size();
    auto* widget = new QWidget(this);
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ThemeSizes::kUnit);
    const auto makeField = [&](const QString& name, const QString& label) {
        auto* box = new FieldBox(widget);
        auto* field = new DateField(box);
        field->setObjectName(QStringLiteral("%1%2").arg(name).arg(number));
        field->setToday([this] { return m_desk.today(); }, DateSense::Coming);
        passUndoOn(field);
        putInto(box, field);
        box->setLabel(label);
        layout->addWidget(box, 1);
        return field;
    };
    Row row{widget, makeField(QStringLiteral("awayFrom"), tr("First day away")),
            makeField(QStringLiteral("awayTo"), tr("Last day away")), new QToolButton(widget)};
    row.remove->setObjectName(QStringLiteral("awayRemove%1").arg(number));
    row.remove->setIcon(themedIcon(Icon::Close));
    row.remove->setToolTip(tr("Remove this time"));
    row.remove->setAccessibleName(row.remove->toolTip());
    layout->addWidget(row.remove, 0, Qt::AlignBottom);
    for (DateField* field : {row.from, row.to}) {
        connect(field, &DateField::dateEdited, this, [this, row] { take(row); });
    }
    connect(row.remove, &QToolButton::clicked, this, [this, widget] {
        for (size_t at = 0; at < m_rows.size(); ++at) {
            if (m_rows[at].widget == widget) {
                removeAt(at);
                return;
            }
        }
    });
    m_layout->addWidget(widget);
    widget->show();
    m_rows.push_back(row);
}

void AbsencesField::show(const PersonId& person, const std::vector<Absence>& absences) {
    const bool same = person == m_person && absences == m_absences;
    if (same) {
        return; // a row that is half filled in stays as it is
    }
    m_person = person;
    m_absences = absences;
    while (m_rows.size() > absences.size() + 1) {
        m_rows.back().widget->hide();
        m_rows.back().widget->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < absences.size() + 1) {
        addRow();
    }
    for (size_t at = 0; at < m_rows.size(); ++at) {
        const bool known = at < absences.size();
        m_rows[at].from->setDate(known ? std::optional(absences[at].from) : std::nullopt);
        m_rows[at].to->setDate(known ? std::optional(absences[at].to) : std::nullopt);
    }
    updateButtons();
}

void AbsencesField::updateButtons() {
    for (size_t at = 0; at < m_rows.size(); ++at) {
        m_rows[at].from->setReadOnly(m_readOnly);
        m_rows[at].to->setReadOnly(m_readOnly);
        // Invisible, not gone: the fields of all rows stay below one another.
        m_rows[at].remove->setEnabled(!m_readOnly && at < m_absences.size());
    }
}

void AbsencesField::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    updateButtons();
}

void AbsencesField::take(const Row& row) {
    const std::optional<QDate> from = row.from->date();
    const std::optional<QDate> to = row.to->date();
    sayProblem(row.from, {});
    sayProblem(row.to, {});
    size_t at = 0;
    while (at < m_rows.size() && m_rows[at].widget != row.widget) {
        ++at;
    }
    if (!from && !to && at < m_absences.size()) {
        removeAt(at);
        return;
    }
    if (!from || !to) {
        // While a new time is being entered the other day simply comes next.
        if (at < m_absences.size()) {
            sayProblem(from ? row.to : row.from, tr("Both days are needed."));
        }
        return;
    }
    if (*to < *from) {
        sayProblem(row.to, tr("The last day comes before the first."));
        return;
    }
    std::vector<Absence> absences = m_absences;
    if (at < absences.size()) {
        absences[at].from = *from;
        absences[at].to = *to;
    } else {
        absences.push_back({*from, *to, {}});
    }
    if (absences != m_absences) {
        Q_EMIT edited(absences);
    }
}

void AbsencesField::removeAt(size_t at) {
    if (at >= m_absences.size()) {
        return;
    }
    std::vector<Absence> absences = m_absences;
    absences.erase(absences.begin() + static_cast<std::ptrdiff_t>(at));
    m_rows.back().from->setFocus();
    Q_EMIT edited(absences);
}

} // namespace letterdesk
