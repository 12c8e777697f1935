// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/record_delegate.h"

namespace letterdesk {

/// Paints a program as any record, and lets its cells be changed in place.
class ProgramDelegate final : public RecordDelegate {
    Q_OBJECT
public:
    using RecordDelegate::RecordDelegate;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
};

} // namespace letterdesk
