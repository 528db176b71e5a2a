// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/childprocess.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

namespace dwcp {

namespace {

Error failure(const std::string& program, int code)
{
    return Error{"cannot be run: " + std::generic_category().message(code), program};
}

std::vector<std::string> environment()
{
    std::vector<std::string> variables{"LC_ALL=C"};
    for (const char* name : {"PATH", "HOME"}) {
        if (const char* value = std::getenv(name))
            variables.push_back(std::string(name) + "=" + value);
    }
    return variables;
}

std::vector<char*> pointers(const std::vector<std::string>& texts)
{
    std::vector<char*> result;
    for (const std::string& text : texts)
        result.push_back(const_cast<char*>(text.c_str())); // posix_spawn takes char* and writes nothing
    result.push_back(nullptr);
    return result;
}

/** What posix_spawn is told, freed at the end. */
class SpawnSettings {
public:
    explicit SpawnSettings(int output)
    {
        ::posix_spawn_file_actions_init(&m_actions);
        ::posix_spawn_file_actions_addopen(&m_actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        ::posix_spawn_file_actions_adddup2(&m_actions, output, STDOUT_FILENO);
        ::posix_spawn_file_actions_addopen(&m_actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        ::posix_spawn_file_actions_addclosefrom_np(&m_actions, STDERR_FILENO + 1);
        ::posix_spawnattr_init(&m_attributes);
        ::sigset_t none;
        ::sigset_t all;
        ::sigemptyset(&none);
        ::sigfillset(&all);
        ::posix_spawnattr_setsigmask(&m_attributes, &none);
        ::posix_spawnattr_setsigdefault(&m_attributes, &all);
        ::posix_spawnattr_setpgroup(&m_attributes, 0);
        ::posix_spawnattr_setflags(
            &m_attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    SpawnSettings(const SpawnSettings&) = delete;
    SpawnSettings& operator=(const SpawnSettings&) = delete;
    ~SpawnSettings()
    {
        ::posix_spawnattr_destroy(&m_attributes);
        ::posix_spawn_file_actions_destroy(&m_actions);
    }

    const ::posix_spawn_file_actions_t* actions() const { return &m_actions; }
    const ::posix_spawnattr_t* attributes() const { return &m_attributes; }

private:
    ::posix_spawn_file_actions_t m_actions{};
    ::posix_spawnattr_t m_attributes{};
};

} // namespace

Result<ChildProcess> startChild(const std::vector<std::string>& command)
{
    std::array<int, 2> pipe{};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0)
        return failure(command.front(), errno);
    ::fcntl(pipe[0], F_SETFL, O_NONBLOCK);

    ChildProcess child;
    const SpawnSettings settings(pipe[1]);
    const std::vector<std::string> variables = environment();
    const int code = ::posix_spawnp(&child.pid, command.front().c_str(), settings.actions(), settings.attributes(),
        pointers(command).data(), pointers(variables).data());
    ::close(pipe[1]);
    child.outputFd = pipe[0];
    if (code != 0) {
        ::close(pipe[0]);
        return failure(command.front(), code);
    }
    // Not by the function of glibc 2.36: its header lacks C linkage.
    child.pidFd = static_cast<int>(::syscall(SYS_pidfd_open, child.pid, 0));
    if (child.pidFd < 0) {
        const int reason = errno;
        ::kill(-child.pid, SIGKILL);
        ::waitpid(child.pid, nullptr, 0);
        ::close(pipe[0]);
        return failure(command.front(), reason);
    }
    return child;
}

} // namespace dwcp
