// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/first_answers.h"

#include "core/actions/bundled_data.h"
#include "core/requirements/application.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace letterdesk {

namespace {

struct Answers {
    Q_DECLARE_TR_FUNCTIONS(Answers)
};

/// More applications than a student has.
constexpr int kPage = 200;

Result<bool> hasApplication(const Workspace& workspace, const QString& service, const QString& season) {
    QString after;
    while (true) {
        const auto page = workspace.page<Application>(after, kPage);
        if (!page) {
            return tl::unexpected(page.error());
        }
        const bool has = std::any_of(page->cbegin(), page->cend(), [&](const Application& application) {
            return application.service == service && application.season == season;
        });
        if (has || page->size() < static_cast<size_t>(kPage)) {
            return has;
        }
        after = page->back().id.text();
    }
}

} // namespace

Result<void> editOwner(Workspace& workspace, const std::function<void(Owner&)>& edit) {
    const Result<ChangeSet> changed =
        workspace.change(Answers::tr("Edit My Details"), [&edit](Transaction& transaction) -> Result<void> {
            Result<Owner> owner = transaction.owner();
            if (!owner) {
                return tl::unexpected(owner.error());
            }
            const Owner before = *owner;
            edit(*owner);
            return *owner == before ? Result<void>() : transaction.setOwner(*owner);
        });
    if (!changed) {
        return tl::unexpected(changed.error());
    }
    return {};
}

Result<std::vector<ApplicationId>> addApplications(Workspace& workspace, const QStringList& services,
                                                   const QString& season) {
    std::vector<Application> wanted;
    for (const QString& service : services) {
        const Result<bool> has = hasApplication(workspace, service, season);
        if (!has) {
            return tl::unexpected(has.error());
        }
        if (!*has) {
            Application application;
            application.id = workspace.ids().nextId<Application>();
            application.service = service;
            application.season = season;
            wanted.push_back(application);
        }
    }
    std::vector<ApplicationId> ids;
    if (wanted.empty()) {
        return ids;
    }
    const Result<ChangeSet> changed =
        workspace.change(Answers::tr("Add %n Applications", nullptr, static_cast<int>(wanted.size())),
                         [&wanted](Transaction& transaction) -> Result<void> {
                             for (const Application& application : wanted) {
                                 if (Result<void> added = transaction.add(application); !added) {
                                     return added;
                                 }
                             }
                             return {};
                         });
    if (!changed) {
        return tl::unexpected(changed.error());
    }
    for (const Application& application : wanted) {
        ids.push_back(application.id);
    }
    return ids;
}

QStringList servicesFor(std::optional<OwnerStage> stage) {
    QStringList ids;
    for (const QString& id : bundledRulePack().serviceIds()) {
        const auto rules = bundledRulePack().service(id);
        if (rules && (!stage || rules->audience.contains(enumText(*stage)))) {
            ids << id;
        }
    }
    return ids;
}

QString seasonOn(QDate today) {
    constexpr int kOpens = 5; // May
    return QString::number(today.month() >= kOpens ? today.year() + 1 : today.year());
}

} // namespace letterdesk
