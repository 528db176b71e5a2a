// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one door to Boost.Asio: in C++20 the headers of Boost 1.74 use std::exchange without including it.
#include <utility>

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

} // namespace dwcp
