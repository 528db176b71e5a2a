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

#include <memory>
#include <memory_resource>
#include <utility>

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
    std::pmr::memory_resource& memory; ///< of what a check needs while it runs
};

/**
 * Made in the prober's own memory: checks come and go by the hundred, and what is larger than the allocator keeps at
 * hand for a thread costs a search each time.
 */
template <typename T, typename... Arguments>
std::shared_ptr<T> madeIn(ProbeContext& context, Arguments&&... arguments)
{
    return std::allocate_shared<T>(
        std::pmr::polymorphic_allocator<T>(&context.memory), std::forward<Arguments>(arguments)...);
}

} // namespace dwcp
