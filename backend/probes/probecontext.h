// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/asio.h"
#include "probes/connectionpool.h"
#include "probes/nameresolver.h"
#include "probes/pageparser.h"
#include "probes/queryboard.h"
#include "probes/readbuffers.h"
#include "probes/secretfiles.h"
#include "probes/targetmemory.h"
#include "probes/tlscontexts.h"

namespace dwcp {

/** What all probes of one prober share. Lives as long as its event loop; used on its thread alone. */
struct ProbeContext {
    asio::io_context& loop;
    const Clock& clock;
    ParserResources& parsers;
    ConnectionPool& connections;
    NameResolver& names;
    TlsContexts& tls;
    SecretFiles& secrets;
    TargetMemory& targets;
    QueryBoard& queries;
    ReadBuffers& buffers;
};

} // namespace dwcp
