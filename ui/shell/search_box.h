// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/search_run.h"

#include <QtWidgets/QLineEdit>

namespace letterdesk {

class Desk;
class SearchPopup;

/// Search over the whole workspace while typing, in words and in the language of core/search/query_language.h.
/// Return opens a hit, Esc clears, Down in the empty field offers what was looked for last.
class SearchBox final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchBox(Desk& desk, QWidget* parent = nullptr);
    ~SearchBox() override;

    /// Puts a search into the field and runs it, as if it had been typed.
    void search(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void look();
    void showAnswer(const SearchAnswer& answer);
    void offerRecent();
    SearchPopup& popup();
    [[nodiscard]] bool isOpen() const;
    void closePopup();
    void open(const SearchHit& hit);

    Desk& m_desk;
    SearchRun* m_run;
    SearchPopup* m_popup = nullptr;
    bool m_openFirst = false; ///< Return was pressed before the answer came
};

} // namespace letterdesk
