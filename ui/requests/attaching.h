// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/documents.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace letterdesk {

class Desk;
class PacketMaker;

/// Brings a file of the student into the workspace: reads it in a worker, asks for its password, asks what it is
/// when it might be a letter about the student, refuses such letters kindly.
class Attaching final : public QObject {
    Q_OBJECT
public:
    Attaching(Desk& desk, PacketMaker& maker, QObject* parent = nullptr);

    /// Asks for the file.
    void choose(DocumentKind kind, const RequestId& request);
    /// Takes dropped files, guessing from the name what each is and asking when that does not help.
    void drop(const QStringList& paths, const RequestId& request);
    void attach(const QString& path, DocumentKind kind, const RequestId& request);

private:
    /// What is being attached, and to what.
    struct Job {
        QString path;
        DocumentKind kind;
        RequestId request;
        QPointer<Workspace> workspace; ///< the one that was open when the student chose the file
        QString password;
    };
    struct Read {
        LoadedFile file;
        QString text;
    };
    void start(const Job& job);
    void askPassword(Job job, ErrorCode why);
    void judge(const Read& read, const Job& job);
    void keep(const Read& read, const Job& job, LetterAnswer answer);
    void finish(const Result<AttachedDocument>& result, const Read& read, const Job& job);
    /// False, and said, when another workspace was opened meanwhile.
    [[nodiscard]] bool isStillOpen(const Job& job);

    Desk& m_desk;
    PacketMaker& m_maker;
};

/// What a file is, by its name: "Okonkwo_CV_2027.pdf" is a CV. Nothing when the name does not say.
[[nodiscard]] std::optional<DocumentKind> kindFromName(const QString& fileName);

} // namespace letterdesk
