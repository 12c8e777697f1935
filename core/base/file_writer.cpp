// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_writer.h"

#include "core/base/open_workspace_file.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace letterdesk {

namespace {

/// A file descriptor that is closed once, whatever happens.
class Descriptor {
public:
    explicit Descriptor(int fd)
        : m_fd(fd) {}
    ~Descriptor() {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    /// Closes now; false when the system only now tells that something was not written.
    bool close() {
        const int fd = std::exchange(m_fd, -1);
        // On Linux the descriptor is gone even after EINTR.
        return ::close(fd) == 0 || errno == EINTR;
    }

private:
    int m_fd;
};

/// Removes a temporary file that was not put in place.
class Leftover {
public:
    explicit Leftover(QByteArray path)
        : m_path(std::move(path)) {}
    ~Leftover() {
        if (!m_path.isEmpty()) {
            ::unlink(m_path.constData());
        }
    }
    Leftover(const Leftover&) = delete;
    Leftover& operator=(const Leftover&) = delete;
    void keep() { m_path.clear(); }

private:
    QByteArray m_path;
};

tl::unexpected<Error> systemError(ErrorCode otherwise, const QString& path, int number) {
    ErrorCode code = otherwise;
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        code = ErrorCode::DiskFull;
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        code = otherwise == ErrorCode::ReadFailed ? ErrorCode::FileNotReadable : ErrorCode::FileNotWritable;
        break;
    default:
        break;
    }
    return worldError(code, path, {}, QString::fromLocal8Bit(std::strerror(number)));
}

/// Where a path leads and the folder of it, both ready for the system.
struct Target {
    QByteArray file;
    QByteArray folder;
};

/// Follows symbolic links; refuses what is there and is not a regular file we may write.
Result<Target> resolveTarget(const QString& path) {
    QByteArray file = QFile::encodeName(path);
    if (path.isEmpty() || file.contains('\0')) {
        return worldError(ErrorCode::FolderNotFound, path);
    }
    struct stat status {};
    if (::lstat(file.constData(), &status) == 0 && S_ISLNK(status.st_mode)) {
        char* real = ::realpath(file.constData(), nullptr);
        if (real == nullptr) {
            return worldError(ErrorCode::FileNotRegular, path, {}, QString::fromLocal8Bit(std::strerror(errno)));
        }
        file = real;
        std::free(real);
    }
    if (::stat(file.constData(), &status) == 0) {
        if (!S_ISREG(status.st_mode)) {
            return worldError(ErrorCode::FileNotRegular, path);
        }
        // rename() would replace a write-protected file without asking.
        if (::access(file.constData(), W_OK) != 0) {
            return systemError(ErrorCode::FileNotWritable, path, errno);
        }
    } else if (errno == EACCES) {
        return worldError(ErrorCode::FileNotWritable, path);
    }
    if (OpenWorkspaceFile::isAt(file)) {
        return worldError(ErrorCode::FileIsOpenWorkspace, path);
    }
    const qsizetype slash = file.lastIndexOf('/');
    QByteArray folder = slash < 0 ? QByteArray(".") : file.first(std::max<qsizetype>(slash, 1));
    if (::stat(folder.constData(), &status) != 0 || !S_ISDIR(status.st_mode)) {
        return worldError(ErrorCode::FolderNotFound, path);
    }
    return Target{std::move(file), std::move(folder)};
}

/// Makes the names in a folder durable; `path` is for the message.
Result<void> syncNames(const QByteArray& folderPath, const QString& path) {
    const Descriptor folder(::open(folderPath.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // A folder one may write but not list cannot be synced, and some file systems cannot sync folders at all:
    // the file is there and whole.
    if (folder.isOpen() && ::fsync(folder.get()) != 0 && errno != EINVAL && errno != ENOTSUP) {
        return systemError(ErrorCode::WriteFailed, path, errno);
    }
    return {};
}

/// Renames and makes the new name durable.
Result<void> replaceAndSync(const QByteArray& from, const Target& target, const QString& path) {
    if (::rename(from.constData(), target.file.constData()) != 0) {
        return systemError(ErrorCode::WriteFailed, path, errno);
    }
    return syncNames(target.folder, path);
}

Result<void> writeAll(int fd, const QByteArray& bytes, const QString& path) {
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count =
            ::write(fd, bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return systemError(ErrorCode::WriteFailed, path, errno);
        }
        if (count == 0) {
            return worldError(ErrorCode::WriteFailed, path, {}, QStringLiteral("write() took nothing"));
        }
        written += count;
    }
    if (::fsync(fd) != 0) {
        return systemError(ErrorCode::WriteFailed, path, errno);
    }
    struct stat status {};
    if (::fstat(fd, &status) != 0 || status.st_size != bytes.size()) {
        return worldError(ErrorCode::WriteFailed, path, {}, QStringLiteral("the file has another size"));
    }
    return {};
}

} // namespace

Result<void> writeFile(const QString& path, const QByteArray& bytes) {
    const Result<Target> target = resolveTarget(path);
    if (!target) {
        return tl::unexpected(target.error());
    }
    // The name does not grow out of the file's own, which may already have the greatest length allowed.
    // The process's number in it lets others see whether it was left behind.
    QByteArray temporary = target->folder + "/.letterdesk-" + QByteArray::number(::getpid()) + "-XXXXXX";
    Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
    if (!file.isOpen()) {
        return systemError(ErrorCode::WriteFailed, path, errno);
    }
    Leftover leftover(temporary);
    if (const Result<void> written = writeAll(file.get(), bytes, path); !written) {
        return written;
    }
    if (!file.close()) {
        return systemError(ErrorCode::WriteFailed, path, errno);
    }
    const Result<void> replaced = replaceAndSync(temporary, *target, path);
    if (replaced) {
        leftover.keep();
    }
    return replaced;
}

Result<void> createFile(const QString& path) {
    const QByteArray file = QFile::encodeName(path);
    if (path.isEmpty() || file.contains('\0') || !QFileInfo(QFileInfo(path).absolutePath()).isDir()) {
        return worldError(ErrorCode::FolderNotFound, path);
    }
    const Descriptor created(::open(file.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!created.isOpen()) {
        return errno == EEXIST ? worldError(ErrorCode::FileExists, path)
                               : systemError(ErrorCode::WriteFailed, path, errno);
    }
    return {};
}

Result<QByteArray> readFile(const QString& path, qint64 limit) {
    const QByteArray name = QFile::encodeName(path);
    if (path.isEmpty() || name.contains('\0')) {
        return worldError(ErrorCode::FileNotFound, path);
    }
    if (OpenWorkspaceFile::isAt(name)) {
        return worldError(ErrorCode::FileIsOpenWorkspace, path);
    }
    // O_NONBLOCK, or opening a pipe would wait for somebody to write into it.
    const Descriptor file(::open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!file.isOpen()) {
        const int number = errno;
        if (number == ENOENT || number == ENOTDIR) {
            return worldError(ErrorCode::FileNotFound, path);
        }
        return systemError(number == ENXIO ? ErrorCode::FileNotRegular : ErrorCode::ReadFailed, path, number);
    }
    struct stat status {};
    if (::fstat(file.get(), &status) != 0) {
        return systemError(ErrorCode::ReadFailed, path, errno);
    }
    if (!S_ISREG(status.st_mode)) {
        return worldError(ErrorCode::FileNotRegular, path);
    }
    const auto tooLarge = [&] { return worldError(ErrorCode::FileTooLarge, path, {QString::number(limit)}); };
    if (status.st_size > limit) {
        return tooLarge();
    }
    // Read until the end, not until the size seen before: the file may grow while it is read.
    QByteArray bytes;
    constexpr qsizetype kPiece = 1 << 20;
    bytes.reserve(static_cast<qsizetype>(status.st_size) + 1);
    while (true) {
        const qsizetype start = bytes.size();
        bytes.resize(std::max(bytes.capacity(), start + std::min<qsizetype>(start + 1, kPiece)));
        const ssize_t count = ::read(file.get(), bytes.data() + start, static_cast<size_t>(bytes.size() - start));
        if (count < 0 && errno == EINTR) {
            bytes.resize(start);
            continue;
        }
        if (count < 0) {
            return systemError(ErrorCode::ReadFailed, path, errno);
        }
        bytes.resize(start + count);
        if (bytes.size() > limit) {
            return tooLarge();
        }
        if (count == 0) {
            return bytes;
        }
    }
}

Result<void> moveIntoPlace(const QString& from, const QString& to) {
    const QByteArray source = QFile::encodeName(from);
    if (OpenWorkspaceFile::isAt(source)) {
        return worldError(ErrorCode::FileIsOpenWorkspace, from);
    }
    {
        Descriptor file(::open(source.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
        if (!file.isOpen()) {
            return systemError(ErrorCode::WriteFailed, from, errno);
        }
        struct stat status {};
        if (::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode)) {
            return worldError(ErrorCode::FileNotRegular, from);
        }
        if (::fsync(file.get()) != 0) {
            return systemError(ErrorCode::WriteFailed, from, errno);
        }
    }
    const Result<Target> target = resolveTarget(to);
    if (!target) {
        return tl::unexpected(target.error());
    }
    return replaceAndSync(source, *target, to);
}

Result<void> syncFolder(const QString& folder) {
    return syncNames(QFile::encodeName(folder), folder);
}

} // namespace letterdesk
