// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/outputfile.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dwcp {

namespace {

std::string folderOf(const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    return slash == path.npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
}

/** Beside the file, so that renaming it is one step; hidden, and named after this process. */
std::string asideOf(const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    const std::size_t name = slash == path.npos ? 0 : slash + 1;
    return path.substr(0, name) + '.' + path.substr(name) + ".part-" + std::to_string(::getpid());
}

Error cannotWrite(const std::string& path, int error)
{
    return {std::string("cannot be written: ") + std::strerror(error), path};
}

void syncFolder(const std::string& folder)
{
    // Where folders cannot be synced the rename is still in order.
    if (const int file = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); file >= 0) {
        ::fsync(file);
        ::close(file);
    }
}

} // namespace

Result<std::unique_ptr<OutputFile>> OutputFile::create(const std::string& path)
{
    struct stat there { };
    const bool exists = ::stat(path.c_str(), &there) == 0;
    if (path == "-" || (exists && !S_ISREG(there.st_mode) && !S_ISDIR(there.st_mode))) {
        const int file = path == "-" ? ::dup(STDOUT_FILENO) : ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
        if (file < 0)
            return cannotWrite(path, errno);
        return std::unique_ptr<OutputFile>(new OutputFile(path, {}, file));
    }
    if (exists && S_ISDIR(there.st_mode))
        return Error{"is a folder", path};
    const std::string aside = asideOf(path);
    const int file = ::open(aside.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (file < 0)
        return cannotWrite(path, errno);
    return std::unique_ptr<OutputFile>(new OutputFile(path, aside, file));
}

OutputFile::~OutputFile()
{
    if (m_file >= 0)
        ::close(m_file);
    if (!m_isPublished && !m_aside.empty())
        ::unlink(m_aside.c_str());
}

void OutputFile::write(std::string_view bytes)
{
    m_buffer += bytes;
    if (m_buffer.size() >= bufferBytes)
        flush();
}

void OutputFile::flush()
{
    std::string_view rest = m_buffer;
    while (m_error == 0 && !rest.empty()) {
        const ssize_t written = ::write(m_file, rest.data(), rest.size());
        if (written > 0)
            rest.remove_prefix(std::size_t(written));
        else if (errno != EINTR)
            m_error = errno;
    }
    m_buffer.clear();
}

Error OutputFile::failure() const
{
    return cannotWrite(m_path, m_error);
}

std::optional<Error> OutputFile::finish()
{
    flush();
    if (m_error == 0 && !m_aside.empty() && ::fsync(m_file) != 0)
        m_error = errno;
    if (::close(std::exchange(m_file, -1)) != 0 && m_error == 0)
        m_error = errno;
    return m_error == 0 ? std::nullopt : std::optional(failure());
}

std::optional<Error> OutputFile::publish()
{
    if (!m_aside.empty() && ::rename(m_aside.c_str(), m_path.c_str()) != 0) {
        m_error = errno;
        return failure();
    }
    m_isPublished = true;
    if (!m_aside.empty())
        syncFolder(folderOf(m_path));
    return std::nullopt;
}

ReportFiles::~ReportFiles()
{
    m_files.clear();
    if (m_madeFolder && !m_isPublished)
        ::rmdir(m_path.c_str());
}

bool ReportFiles::isFolder() const
{
    struct stat there { };
    return m_path.ends_with('/') || (::stat(m_path.c_str(), &there) == 0 && S_ISDIR(there.st_mode));
}

Result<OutputFile*> ReportFiles::add(const std::string& path)
{
    auto file = OutputFile::create(path);
    if (!file)
        return file.error();
    m_files.push_back(std::move(file).value());
    m_paths.push_back(path);
    return m_files.back().get();
}

Result<OutputFile*> ReportFiles::file()
{
    return add(m_path);
}

std::optional<Error> ReportFiles::makeFolder()
{
    while (m_path.size() > 1 && m_path.ends_with('/'))
        m_path.pop_back();
    if (::mkdir(m_path.c_str(), 0755) == 0) {
        m_madeFolder = true;
        return std::nullopt;
    }
    struct stat there { };
    if (errno == EEXIST && ::stat(m_path.c_str(), &there) == 0 && S_ISDIR(there.st_mode))
        return std::nullopt;
    return cannotWrite(m_path, errno);
}

Result<OutputFile*> ReportFiles::fileInFolder(const std::string& name)
{
    if (m_files.empty()) {
        if (auto error = makeFolder())
            return *error;
    }
    return add(m_path + '/' + name);
}

std::optional<Error> ReportFiles::publish()
{
    for (const auto& file : m_files) {
        if (auto error = file->finish())
            return error;
    }
    for (const auto& file : m_files) {
        if (auto error = file->publish())
            return error;
    }
    m_isPublished = true;
    return std::nullopt;
}

} // namespace dwcp
