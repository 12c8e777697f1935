// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_table.h"

#include "ui/settings/setting_delegate.h"
#include "ui/settings/settings_model.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace letterdesk {

SettingsTable::SettingsTable(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_model(new SettingsModel(settings, this))
    , m_found(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_words(new QLabel(this))
    , m_reset(new QPushButton(tr("Reset to Default"), this)) {
    auto* filter = new QLineEdit(this);
    filter->setObjectName(QStringLiteral("settingsFilter"));
    filter->setAccessibleName(tr("Filter the settings"));
    filter->setPlaceholderText(tr("Filter the settings"));
    filter->setClearButtonEnabled(true);
    filter->addAction(themedIcon(Icon::Search), QLineEdit::LeadingPosition);
    m_found->setSourceModel(m_model);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(QStringLiteral("settingsTable"));
    m_table->setAccessibleName(tr("All settings"));
    m_table->setModel(m_found);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::SelectedClicked | QAbstractItemView::AnyKeyPressed);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::sizes().row);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto* delegate = new SettingDelegate(this);
    m_table->setItemDelegate(delegate);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(SettingsModel::Name, letter * 24);
    m_table->setColumnWidth(SettingsModel::Type, letter * 11);
    m_table->setColumnWidth(SettingsModel::Value, letter * 24);
    m_table->setColumnWidth(SettingsModel::Default, letter * 20);
    m_words->setObjectName(QStringLiteral("settingWords"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_reset->setObjectName(QStringLiteral("settingReset"));
    m_reset->setAutoDefault(false);

    auto* foot = new QHBoxLayout;
    foot->addWidget(m_words, 1);
    foot->addWidget(m_reset, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(filter);
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);

    connect(filter, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(delegate, &SettingDelegate::refused, this, [this](const QString& words) {
        if (words.isEmpty()) {
            sayAbout();
            return;
        }
        m_words->setText(words);
        setTextColor(m_words, Theme::colors().late);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &SettingsTable::sayAbout);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SettingsTable::sayAbout);
    connect(m_reset, &QPushButton::clicked, this, &SettingsTable::resetChosen);
    m_table->setCurrentIndex(m_found->index(0, SettingsModel::Value));
    sayAbout();
}

void SettingsTable::sayAbout() {
    const QModelIndex chosen = m_found->mapToSource(m_table->currentIndex());
    setTextColor(m_words, Theme::colors().muted);
    if (!chosen.isValid()) {
        m_words->clear();
        m_reset->setEnabled(false);
        return;
    }
    const Settings::Row& row = SettingsModel::row(chosen);
    const QString allowed = SettingsModel::whatIsAllowed(row);
    m_words->setText(Settings::about(row) +
                     (allowed.isEmpty() ? QStringLiteral(".") : u'.' + QString(u' ') + allowed));
    m_reset->setEnabled(m_settings.get(row.key) != row.byDefault);
}

void SettingsTable::resetChosen() {
    const QModelIndex chosen = m_found->mapToSource(m_table->currentIndex());
    if (chosen.isValid()) {
        m_settings.reset(SettingsModel::row(chosen).key);
    }
}

} // namespace letterdesk
