// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one door to Boost.Asio: in C++20 the headers of Boost 1.74 use std::exchange without including it.
#include <utility>

// Handlers run on one thread and reach it through mutexes; fences add nothing, and ThreadSanitizer does not know them.
#define BOOST_ASIO_DISABLE_FENCED_BLOCK

#include <boost/asio/connect.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/write.hpp>

namespace dwcp {

namespace asio = boost::asio;
using boost::asio::ip::tcp;
using AsioError = boost::system::error_code;

// Bound to the event loop's own executor: Asio's default erases its type, which costs on every operation.
using LoopExecutor = asio::io_context::executor_type;
using Socket = asio::basic_stream_socket<tcp, LoopExecutor>;
using TlsStream = asio::ssl::stream<Socket>;
using LoopTimer =
    asio::basic_waitable_timer<std::chrono::steady_clock, asio::wait_traits<std::chrono::steady_clock>, LoopExecutor>;

} // namespace dwcp
