// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_parts.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace letterdesk {

class ChoiceField;

/// A search put together from choices, for those who do not type its language; shows what it writes, so that one
/// learns it. Deletes itself when closed.
class SearchBuilder final : public QDialog {
    Q_OBJECT
public:
    /// Begins with what stands in the search field.
    SearchBuilder(const QString& search, QDate today, QWidget* parent);
    ~SearchBuilder() override;

Q_SIGNALS:
    void built(const QString& search);

private:
    void addFields(QWidget* body);
    void fill(const SearchParts& parts);
    [[nodiscard]] SearchParts parts() const;
    void write();

    QLineEdit* m_words;
    ChoiceField* m_kind;
    ChoiceField* m_state;
    ChoiceField* m_due;
    QLineEdit* m_person;
    ChoiceField* m_specialty;
    QLineEdit* m_tag;
    QCheckBox* m_hasExample;
    QLabel* m_written;
};

} // namespace letterdesk
