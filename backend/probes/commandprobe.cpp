// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/commandprobe.h"

#include "probes/childprocess.h"
#include "probes/healthdocument.h"
#include "probes/perfdata.h"
#include "probes/probecontext.h"
#include "probes/url.h"

#include <array>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <csignal>
#include <cstdlib>
#include <optional>
#include <sys/wait.h>

namespace dwcp {

namespace {

constexpr std::size_t outputLimit = 64 * 1024;
constexpr std::array verdicts{Level::Healthy, Level::Degraded, Level::Critical, Level::Unknown}; // by exit code

void replaceAll(std::string& text, std::string_view placeholder, const std::string& value)
{
    for (std::size_t at = text.find(placeholder); at != std::string::npos;
         at = text.find(placeholder, at + value.size()))
        text.replace(at, placeholder.size(), value);
}

int hexDigit(char c) noexcept
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::string percentDecoded(std::string_view text)
{
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool coded =
            text[i] == '%' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0;
        decoded += coded ? static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2])) : text[i];
        i += coded ? 2 : 0;
    }
    return decoded;
}

/** exec://host/usr/lib/nagios/plugins/check_x?-w&5 -> the program and its arguments. */
std::vector<std::string> commandOfUrl(const Url& url)
{
    std::string_view rest = url.path;
    const std::size_t mark = rest.find('?');
    std::vector<std::string> command{percentDecoded(rest.substr(0, mark))};
    rest = mark == std::string_view::npos ? std::string_view() : rest.substr(mark + 1);
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('&'), rest.size());
        command.push_back(percentDecoded(rest.substr(0, end)));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return command;
}

std::vector<std::string> commandFor(const CheckSpec& spec, const Url& url)
{
    std::vector<std::string> command = spec.command;
    if (command.empty() && url.scheme == Scheme::Exec)
        command = commandOfUrl(url);
    for (std::string& word : command) {
        replaceAll(word, "{host}", url.host);
        replaceAll(word, "{port}", url.port ? std::to_string(url.port) : std::string());
    }
    return command;
}

class CommandProbe final : public Probe, public std::enable_shared_from_this<CommandProbe> {
public:
    CommandProbe(ProbeContext& probeContext, std::shared_ptr<CheckRun> run, Done done)
        : Probe(probeContext, std::move(run), std::move(done))
        , m_end(probeContext.loop)
        , m_pipe(probeContext.loop)
    {
    }

    ~CommandProbe() override
    {
        // Only when the event loop has stopped before the end of the process was seen.
        if (m_pid <= 0)
            return;
        ::kill(-m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }

    void start() override
    {
        const Result<Url> url = parseUrl(order().url);
        if (!url)
            return finish(CheckOutcome::Refused, url.error().message());
        const std::vector<std::string> command = commandFor(order().spec, *url);
        if (command.empty())
            return finish(CheckOutcome::Refused, "the check has no command, and the target's URL is not of exec://");
        const Result<ChildProcess> child = startChild(command);
        if (!child)
            return finish(CheckOutcome::Refused, child.error().message());
        m_pid = child->pid;
        m_end.assign(child->pidFd);
        m_pipe.assign(child->outputFd);
        m_pipe.non_blocking(true);
        m_end.async_wait(asio::posix::stream_descriptor::wait_read,
            [self = shared_from_this()](const AsioError& error) { self->ended(error); });
        readMore();
    }

    const char* phase() const noexcept override { return "waiting for the program's end"; }

private:
    /** Waits, then reads itself: a read that is under way could hold the last bytes when the end of the process is
     * seen. */
    void readMore()
    {
        m_pipe.async_wait(
            asio::posix::stream_descriptor::wait_read, [self = shared_from_this()](const AsioError& error) {
                if (error || self->isOver())
                    return;
                if (self->readWhatIsThere() == asio::error::would_block)
                    self->readMore();
            });
    }

    /** More than the limit is read, so that the program does not block, and dropped. */
    void keep(std::size_t size)
    {
        result().bytes += size;
        m_output.append(m_chunk.data(), std::min(size, outputLimit - m_output.size()));
    }

    void ended(const AsioError& error)
    {
        if (error)
            return;
        int status = 0;
        ::waitpid(m_pid, &status, 0);
        m_pid = -1;
        m_end.close();
        if (isOver())
            return;
        // What the program wrote is in the pipe by now; what children of it may still write is not waited for.
        readWhatIsThere();
        judge(status);
    }

    /** Until nothing is there: would_block, or the writers are gone. */
    AsioError readWhatIsThere()
    {
        AsioError error;
        while (!error) {
            const std::size_t size = m_pipe.read_some(asio::buffer(m_chunk), error);
            if (!error)
                keep(size);
        }
        return error;
    }

    void judge(int status)
    {
        const PluginOutput output = splitPluginOutput(m_output);
        const std::string text = oneLine(output.text);
        if (WIFSIGNALED(status))
            return finish(
                CheckOutcome::NotParseable, "the program was ended by signal " + std::to_string(WTERMSIG(status)));
        const int code = WEXITSTATUS(status);
        if (code >= static_cast<int>(verdicts.size()))
            return finish(CheckOutcome::NotParseable,
                "the program's exit code is " + std::to_string(code) + ", not 0 to 3"
                    + (text.empty() ? "" : ": " + text));
        result().verdict = verdicts[static_cast<std::size_t>(code)];
        result().verdictText = text;
        std::vector<SeriesValue> series{{{"plugin_exit_code", {}}, static_cast<double>(code)}};
        for (const PerfValue& item : parsePerfdata(output.perfdata))
            addPerfSeries(item, series);
        TargetState& target = context().targets.of(order(), context().clock.steady());
        result().readings = target.layouts.readings(std::move(series), order().extraction.get());
        finish();
    }

    void release() override
    {
        AsioError ignored;
        m_pipe.close(ignored);
        if (m_pid > 0)
            ::kill(-m_pid, SIGKILL); // ended() still comes, and takes the process off the system's list
    }

    asio::posix::stream_descriptor m_end; // readable when the process is over
    asio::posix::stream_descriptor m_pipe;
    ::pid_t m_pid = -1;
    std::array<char, 4096> m_chunk{};
    std::string m_output;
};

} // namespace

std::shared_ptr<Probe> makeCommandProbe(ProbeContext& context, std::shared_ptr<CheckRun> run, Probe::Done done)
{
    return std::make_shared<CommandProbe>(context, std::move(run), std::move(done));
}

} // namespace dwcp
