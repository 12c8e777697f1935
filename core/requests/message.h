// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/request.h"

#include <QtCore/QDateTime>

namespace letterdesk {

struct Message;
using MessageId = Id<Message>;

/// What became of a message.
enum class MessageOutcome {
    Draft,
    HandedOver,
    Sent,
    Unknown,
    Failed,
};

template <>
struct EnumWords<MessageOutcome> {
    static constexpr std::array words{
        std::pair{MessageOutcome::Draft, "draft"},   std::pair{MessageOutcome::HandedOver, "handed_over"},
        std::pair{MessageOutcome::Sent, "sent"},     std::pair{MessageOutcome::Unknown, "unknown"},
        std::pair{MessageOutcome::Failed, "failed"},
    };
};

/// A message to one recipient. Once sent it is a fact of the outside.
struct Message {
    MessageId id;
    std::optional<RequestId> request;
    QString kind;
    QString to;
    QString subject;
    QString body;
    std::optional<QDateTime> sentAt; ///< UTC
    QString via;
    QString messageId;
    std::optional<MessageOutcome> outcome;
    UnknownMembers unknown;

    static constexpr auto recordKind = RecordKind::Message;
    static constexpr auto fields() {
        return std::tuple{
            requiredField("id", &Message::id),
            field("request", &Message::request),
            field("kind", &Message::kind),
            field("to", &Message::to),
            field("subject", &Message::subject),
            field("body", &Message::body),
            field("sent_at", &Message::sentAt),
            field("via", &Message::via),
            field("message_id", &Message::messageId),
            field("outcome", &Message::outcome),
        };
    }
    bool operator==(const Message&) const = default;
};

} // namespace letterdesk
