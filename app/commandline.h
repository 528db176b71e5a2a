// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"
#include "outlets/endpoints.h"
#include "resilience/clock.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace dwcp {

/** Exit code for every bad argument or file. */
inline constexpr int usageError = 2;

/** What both programs can be told. */
struct CommandLine {
    enum class Format { Text, Json };

    std::vector<std::string> connect; ///< URLs
    std::string configFile;
    std::string auditFile; ///< empty: the default place
    std::string journalFile; ///< empty: nothing is recorded
    std::optional<ListenAddress> listen;
    std::string outboxFolder; ///< empty: the default place
    std::string remoteWriteUrl; ///< empty: values are sent nowhere
    std::string natsUrl; ///< empty: no event stream
    std::string otlpUrl; ///< empty: no collector
    Duration otlpEvery = std::chrono::seconds(15);
    TokenFiles tokens; ///< who may order what over HTTP
    std::string tlsCertificate; ///< with tlsKey: HTTPS alone
    std::string tlsKey;
    std::string tlsClientCa;
    std::optional<Duration> runFor;
    bool once = false;
    Format format = Format::Text;
    std::string screenshots; ///< folder; console only
    std::string theme; ///< "dark", "light" or empty: the system's; console only
    std::string language; ///< "de", or empty: the system's; console only
    std::string connection; ///< name of one that is kept in the settings; console only
};

enum class ProgramKind { Console, Monitor };

/** A parsed line, or the text to print and the exit code to end with (--help, --version, an error). */
struct Ending {
    std::string text;
    int code = 0;
};
std::variant<CommandLine, Ending> readCommandLine(ProgramKind program, int argc, const char* const* argv);

} // namespace dwcp
