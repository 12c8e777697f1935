// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/request.h"
#include "core/store/search_hit.h"

#include <QtWidgets/QLineEdit>

#include <optional>
#include <vector>

class QFrame;
class QLabel;
class QListWidget;

namespace letterdesk {

class Desk;
class Workspace;

/// Search over the whole workspace while typing. Return opens a hit; Esc clears. Shows what can be opened.
class SearchBox final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchBox(Desk& desk, QWidget* parent = nullptr);
    ~SearchBox() override;

Q_SIGNALS:
    void requestChosen(const letterdesk::RequestId& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void look();
    void buildPopup();
    void closePopup();
    void choose(int row);

    Desk& m_desk;
    QFrame* m_popup = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_nothing = nullptr;
    std::vector<RequestId> m_targets;
};

/// The request a record belongs to: itself, its writer's, its application's. Nothing when there is none.
[[nodiscard]] std::optional<RequestId> requestOfHit(const Workspace& workspace, const SearchHit& hit);

} // namespace letterdesk
