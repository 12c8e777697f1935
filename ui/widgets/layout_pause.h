// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>
#include <QtWidgets/QLayout>

namespace letterdesk {

/// While it lives, what a layout holds may change without the layout being worked out. Qt works it out, with
/// everything around it, at each part that is shown, and for wrapped text twice; after the pause it does so once,
/// when events are handled next.
class LayoutPause {
public:
    explicit LayoutPause(QLayout* layout)
        : m_layout(layout)
        , m_wasEnabled(layout->isEnabled()) {
        m_layout->setEnabled(false);
    }
    ~LayoutPause() { m_layout->setEnabled(m_wasEnabled); }
    Q_DISABLE_COPY_MOVE(LayoutPause)

private:
    QLayout* m_layout;
    bool m_wasEnabled; ///< pauses may lie within one another
};

} // namespace letterdesk
