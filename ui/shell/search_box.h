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

/// Where a hit leads: to a request, or to somebody who was never asked, or nowhere yet.
struct HitTarget {
    std::optional<RequestId> request;
    std::optional<PersonId> person; ///< whom the hit is about, where that is known

    bool operator==(const HitTarget&) const = default;
};

/// Search over the whole workspace while typing. Return opens a hit; Esc clears. Everything that was found is
/// shown; what cannot be opened says so.
class SearchBox final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchBox(Desk& desk, QWidget* parent = nullptr);
    ~SearchBox() override;

Q_SIGNALS:
    void requestChosen(const letterdesk::RequestId& id);
    /// Somebody who was never asked.
    void personChosen(const letterdesk::PersonId& id);

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
    std::vector<HitTarget> m_targets;
};

/// The request a record belongs to: itself, its writer's, its application's; else the person it is about.
[[nodiscard]] HitTarget targetOfHit(const Workspace& workspace, const SearchHit& hit);

} // namespace letterdesk
