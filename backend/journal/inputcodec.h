// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/inputlog.h"
#include "health/packing.h"
#include "health/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dwcp {

/** Names a layout of readings within a journal. */
using LayoutId = std::uint64_t;

std::string packLayout(const SeriesLayout& layout);
/** nullptr: the bytes are no layout. */
std::shared_ptr<const SeriesLayout> unpackLayout(std::string_view bytes);

std::string packMemory(const MonitorMemory& memory);
Result<MonitorMemory> unpackMemory(std::string_view bytes);
std::string packComponentMemory(const ComponentMemory& memory);
Result<ComponentMemory> unpackComponentMemory(std::string_view bytes);

std::string packCommand(const Command& command);
Result<Command> unpackCommand(std::string_view bytes);

/** The newest values of one layout at one node: what the next ones are written against. */
struct ReadingStream {
    std::shared_ptr<const SeriesLayout> layout;
    std::vector<std::uint64_t> values; ///< bits
    LayoutId id = 0; ///< of the layout
};

/** What is remembered of a node: a stream for each check that answers with readings, the oldest given up first. */
struct NodeStreams {
    static constexpr std::size_t most = 4;
    std::vector<ReadingStream> streams;
    std::size_t next = 0; ///< to be given up
    std::uint64_t bytes = 0; ///< of the newest body
};

/**
 * Writes beats one after the other. A value that did not change since the node's last result costs one bit, a counter
 * its step, anything else the bits that differ. What is written can only be read from the beginning, in order.
 * Thread: one.
 */
class InputEncoder {
public:
    /** Gives the id of a layout, and keeps the layout where the decoder will find it. */
    using LayoutKeeper = std::function<LayoutId(const SeriesLayout&)>;

    explicit InputEncoder(LayoutKeeper keeper) : m_keeper(std::move(keeper)) { }

    void add(const InputBeat& beat);
    /** Everything since the last call. */
    std::string take() { return m_packer.take(); }
    std::size_t size() const noexcept { return m_packer.bytes().size(); }

    /** What a decoder must know to read on from here. */
    std::string position() const;
    /** The ids of layouts, of those that it knows without looking them up; the others it is given by their keeper. */
    std::vector<LayoutId> idsOf(const std::vector<std::shared_ptr<const SeriesLayout>>& layouts) const;

private:
    void add(const CheckResult& result);
    void addReadings(const Readings& readings, NodeStreams& node);

    LayoutKeeper m_keeper;
    std::unordered_map<NodeId, NodeStreams> m_nodes;
    Packer m_packer;
    std::int64_t m_at = 0;
    CheckId m_check = 0;
};

/** Reads what an InputEncoder wrote. Thread: one. */
class InputDecoder {
public:
    /** nullptr: there is no such layout. */
    using LayoutSource = std::function<std::shared_ptr<const SeriesLayout>(LayoutId)>;

    explicit InputDecoder(LayoutSource source) : m_source(std::move(source)) { }

    /** Reads on where an encoder stood. False: the bytes are no position. */
    bool goOn(std::string_view position);

    /** Hands over each beat of a piece, in order; it is over when `take` returns false. Error: the piece is damaged. */
    Result<bool> read(std::string_view bytes, const std::function<bool(InputBeat)>& take);

private:
    bool readResult(Unpacker& unpacker, CheckResult& result);
    bool readReadings(Unpacker& unpacker, NodeStreams& node, Readings& readings);

    LayoutSource m_source;
    std::unordered_map<NodeId, NodeStreams> m_nodes;
    std::int64_t m_at = 0;
    CheckId m_check = 0;
};

} // namespace dwcp
