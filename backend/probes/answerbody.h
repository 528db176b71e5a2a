// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/readbuffers.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/optional.hpp>
#include <cstdint>
#include <string_view>
#include <utility>

namespace dwcp {

/**
 * The body of an answer, as Beast's parser wants one ("Body"). One that arrives in one piece stays where it was
 * received to: its text is good as long as nothing else is received there. Others are gathered. Thread: the prober's.
 */
struct AnswerBody {
    class value_type { // NOLINT(readability-identifier-naming): Beast's name
    public:
        /** Where memory comes from when something is to be gathered; must outlive this. To be called first. */
        void takeFrom(ReadBuffers& buffers) { m_buffers = &buffers; }

        std::string_view text() const
        {
            const auto bytes = m_gathered.cdata();
            return m_isGathered ? std::string_view(static_cast<const char*>(bytes.data()), bytes.size()) : m_whole;
        }

        /** Another piece; the whole body when `isWhole`. */
        void add(std::string_view piece, bool isWhole)
        {
            if (isWhole && !m_isGathered) {
                m_whole = piece;
                return;
            }
            if (!std::exchange(m_isGathered, true))
                m_gathered = m_buffers->take();
            const auto room = m_gathered.prepare(piece.size());
            m_gathered.commit(boost::asio::buffer_copy(room, boost::asio::buffer(piece.data(), piece.size())));
        }

        /** Nobody may be reading the text any more. */
        void giveBack(ReadBuffers& buffers)
        {
            if (std::exchange(m_isGathered, false))
                buffers.giveBack(std::move(m_gathered));
        }

    private:
        ReadBuffers* m_buffers = nullptr;
        ReadBuffers::Buffer m_gathered;
        std::string_view m_whole;
        bool m_isGathered = false;
    };

    class reader { // NOLINT(readability-identifier-naming): Beast's name
    public:
        template <bool isRequest, class Fields>
        reader(boost::beast::http::header<isRequest, Fields>&, value_type& body) : m_body(body)
        {
        }

        void init(const boost::optional<std::uint64_t>& length, boost::system::error_code& error)
        {
            m_length = length;
            error = {};
        }

        template <class Buffers>
        std::size_t put(const Buffers& buffers, boost::system::error_code& error)
        {
            error = {};
            std::size_t taken = 0;
            for (auto next = boost::asio::buffer_sequence_begin(buffers);
                 next != boost::asio::buffer_sequence_end(buffers); ++next) {
                const boost::asio::const_buffer piece(*next);
                m_body.add({static_cast<const char*>(piece.data()), piece.size()}, m_length == piece.size());
                taken += piece.size();
            }
            return taken;
        }

        void finish(boost::system::error_code& error) { error = {}; }

    private:
        value_type& m_body;
        boost::optional<std::uint64_t> m_length;
    };
};

} // namespace dwcp
