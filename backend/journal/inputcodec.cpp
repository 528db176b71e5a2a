// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/inputcodec.h"

#include "health/lastvalues.h"
#include "health/sharedfolds.h"
#include "journal/alertfolds.h"
#include "journal/readingcodec.h"

#include <algorithm>

namespace dwcp {

namespace {

/** What a result brings beyond the ordinary. */
enum Brings : std::uint8_t { BringsFailure = 1, BringsVerdict = 2, BringsReadings = 4 };

std::uint8_t broughtBy(const CheckResult& result)
{
    const bool failed = result.outcome != CheckOutcome::Answered || !result.error.empty();
    const bool claims = result.verdict != Level::Healthy || !result.verdictText.empty();
    return static_cast<std::uint8_t>(
        (failed ? BringsFailure : 0) | (claims ? BringsVerdict : 0) | (result.readings.layout ? BringsReadings : 0));
}

} // namespace

template <typename Folder>
void foldValue(Folder& folder, CheckNow& what)
{
    folder(what.component);
}

template <typename Folder>
void foldValue(Folder& folder, TripBreaker& what)
{
    folder(what.component, what.timeToLive, what.despiteQuorum);
}

template <typename Folder>
void foldValue(Folder& folder, ResetBreaker& what)
{
    folder(what.component);
}

template <typename Folder>
void foldValue(Folder& folder, WatchSeries& what)
{
    folder(what.refs);
}

template <typename Folder>
void foldValue(Folder& folder, SetBreakerMode& what)
{
    folder(what.component, what.mode, what.timeToLive);
}

template <typename Folder>
void foldValue(Folder& folder, StartMaintenance& what)
{
    folder(what.component, what.duration, what.startsIn, what.every, what.untilWell);
}

template <typename Folder>
void foldValue(Folder& folder, EndMaintenance& what)
{
    folder(what.maintenance);
}

template <typename Folder>
void foldValue(Folder& folder, CorrectBudgets& what)
{
    folder(what.component, what.from, what.until);
}

template <typename Folder>
void foldValue(Folder& folder, RecoverNow& what)
{
    folder(what.component);
}

template <typename Folder>
void foldValue(Folder& folder, CancelRecovery& what)
{
    folder(what.component);
}

template <typename Folder>
void foldValue(Folder& folder, AddTarget& what)
{
    folder(what.target);
}

template <typename Folder>
void foldValue(Folder& folder, RemoveTarget& what)
{
    folder(what.node);
}

template <typename Folder>
void foldValue(Folder& folder, ArmBalancer& what)
{
    folder(what.balancer, what.isArmed);
}

template <typename Folder>
void foldValue(Folder& folder, BalancerReport& report)
{
    folder(report.balancer, report.problem, report.isAfterOrder, report.refusal, report.servers);
}

template <typename Folder>
void foldValue(Folder& folder, TakeBalancerReport& what)
{
    folder(what.report);
}

template <typename Folder>
void foldValue(Folder& folder, RecoveryOutcome& outcome)
{
    folder(outcome.id, outcome.done, outcome.text);
}

template <typename Folder>
void foldValue(Folder&, Pause&)
{
}

template <typename Folder>
void foldValue(Folder&, Resume&)
{
}

namespace {

/** Makes the alternative with that number. */
template <std::size_t index = 0>
bool emplaceBody(CommandBody& body, std::size_t wanted)
{
    if constexpr (index == std::variant_size_v<CommandBody>) {
        return false;
    } else {
        if (index != wanted)
            return emplaceBody<index + 1>(body, wanted);
        body.emplace<index>();
        return true;
    }
}

void packInto(Packer& packer, const Command& command)
{
    packer.number(command.id);
    packer.text(command.actor);
    packer.text(command.reason);
    packer.number(command.body.index());
    std::visit([&](const auto& body) { packer.put(body); }, command.body);
}

void unpackFrom(Unpacker& unpacker, Command& command)
{
    unpacker(command.id, command.actor, command.reason);
    if (!emplaceBody(command.body, unpacker.number()))
        return unpacker.fail();
    std::visit([&](auto& body) { unpacker(body); }, command.body);
}

template <typename T>
Result<T> unpackedWhole(std::string_view bytes, const char* what)
{
    Unpacker unpacker(bytes);
    T value;
    if constexpr (std::is_same_v<T, Command>)
        unpackFrom(unpacker, value);
    else
        unpacker(value);
    if (!unpacker.isGood())
        return Error{std::string("a ") + what + " in the journal is damaged", {}};
    return value;
}

template <typename T>
std::string packedWhole(const T& value)
{
    Packer packer;
    packer.put(value);
    return packer.take();
}

} // namespace

std::string packLayout(const SeriesLayout& layout)
{
    return packedWhole(layout.series);
}

std::shared_ptr<const SeriesLayout> unpackLayout(std::string_view bytes)
{
    Unpacker unpacker(bytes);
    auto layout = std::make_shared<SeriesLayout>();
    unpacker(layout->series);
    return unpacker.isGood() ? layout : nullptr;
}

std::string packMemory(const MonitorMemory& memory)
{
    return packedWhole(memory);
}

Result<MonitorMemory> unpackMemory(std::string_view bytes)
{
    return unpackedWhole<MonitorMemory>(bytes, "memory");
}

std::string packComponentMemory(const ComponentMemory& memory)
{
    return packedWhole(memory);
}

Result<ComponentMemory> unpackComponentMemory(std::string_view bytes)
{
    return unpackedWhole<ComponentMemory>(bytes, "component's memory");
}

std::string packCommand(const Command& command)
{
    Packer packer;
    packInto(packer, command);
    return packer.take();
}

Result<Command> unpackCommand(std::string_view bytes)
{
    return unpackedWhole<Command>(bytes, "command");
}

void InputEncoder::add(const InputBeat& beat)
{
    const std::int64_t at = beat.at.time_since_epoch().count();
    m_packer.signedNumber(at - std::exchange(m_at, at));
    m_packer.number(beat.results.size());
    m_packer.number(beat.commands.size());
    for (const CheckResult& result : beat.results)
        add(result);
    for (const Command& command : beat.commands)
        packInto(m_packer, command);
    m_packer.put(beat.outcomes);
}

void InputEncoder::add(const CheckResult& result)
{
    const std::uint8_t brings = broughtBy(result);
    NodeStreams& node = m_nodes[result.node];
    m_packer.byte(brings);
    m_packer.number(result.node);
    m_packer.signedNumber(static_cast<std::int64_t>(result.id - std::exchange(m_check, result.id)));
    m_packer.signedNumber(result.duration.count());
    m_packer.signedNumber(static_cast<std::int64_t>(result.bytes - std::exchange(node.bytes, result.bytes)));
    if ((brings & BringsFailure) != 0) {
        m_packer.choice(result.outcome);
        m_packer.text(result.error);
    }
    if ((brings & BringsVerdict) != 0) {
        m_packer.choice(result.verdict);
        m_packer.text(result.verdictText);
    }
    if ((brings & BringsReadings) != 0)
        addReadings(result.readings, node);
}

void InputEncoder::addReadings(const Readings& readings, NodeStreams& node)
{
    const auto found = std::ranges::find(node.streams, readings.layout, &ReadingStream::layout);
    if (found != node.streams.end()) {
        m_packer.number(static_cast<std::uint64_t>(found - node.streams.begin()) + 1);
        return packValues(readings.values, found->values, m_packer);
    }
    if (node.streams.size() < NodeStreams::most)
        node.streams.resize(node.next + 1);
    ReadingStream& stream = node.streams[node.next];
    stream = {readings.layout, {}, m_keeper(*readings.layout)};
    m_packer.number(0);
    m_packer.number(stream.id);
    packValues(readings.values, stream.values, m_packer);
    node.next = (node.next + 1) % NodeStreams::most;
}

std::string InputEncoder::position() const
{
    Packer packer;
    packer.signedNumber(m_at);
    packer.number(m_check);
    packer.number(m_nodes.size());
    for (const auto& [id, node] : m_nodes) {
        packer.number(id);
        packer.number(node.bytes);
        packer.number(node.next);
        packer.number(node.streams.size());
        for (const ReadingStream& stream : node.streams) {
            packer.number(stream.id);
            packer.number(stream.values.size());
            for (const std::uint64_t value : stream.values)
                packer.word(value);
        }
    }
    return packer.take();
}

std::vector<LayoutId> InputEncoder::idsOf(const std::vector<std::shared_ptr<const SeriesLayout>>& layouts) const
{
    std::unordered_map<const SeriesLayout*, LayoutId> known;
    for (const auto& [id, node] : m_nodes) {
        for (const ReadingStream& stream : node.streams)
            known.emplace(stream.layout.get(), stream.id);
    }
    std::vector<LayoutId> ids;
    for (const auto& layout : layouts) {
        const auto found = known.find(layout.get());
        ids.push_back(found == known.end() ? m_keeper(*layout) : found->second);
    }
    return ids;
}

bool InputDecoder::goOn(std::string_view position)
{
    Unpacker unpacker(position);
    m_nodes.clear();
    m_at = unpacker.signedNumber();
    m_check = unpacker.number();
    for (std::size_t nodes = unpacker.count(0); nodes > 0 && unpacker.isGood(); --nodes) {
        NodeStreams& node = m_nodes[static_cast<NodeId>(unpacker.number())];
        node.bytes = unpacker.number();
        node.next = unpacker.number() % NodeStreams::most;
        node.streams.resize(std::min(unpacker.count(0), NodeStreams::most));
        for (ReadingStream& stream : node.streams) {
            stream.id = unpacker.number();
            stream.layout = m_source(stream.id);
            stream.values.resize(unpacker.count(0));
            for (std::uint64_t& value : stream.values)
                value = unpacker.word();
        }
    }
    return unpacker.isGood() && unpacker.isAtEnd();
}

bool InputDecoder::readReadings(Unpacker& unpacker, NodeStreams& node, Readings& readings)
{
    std::uint64_t slot = unpacker.number();
    if (slot == 0) {
        if (node.streams.size() < NodeStreams::most)
            node.streams.resize(node.next + 1);
        slot = node.next + 1;
        node.next = (node.next + 1) % NodeStreams::most;
        const LayoutId id = unpacker.number();
        node.streams[slot - 1] = {m_source(id), {}, id};
    }
    if (!unpacker.isGood() || slot > node.streams.size() || !node.streams[slot - 1].layout)
        return false;
    ReadingStream& stream = node.streams[slot - 1];
    readings.layout = stream.layout;
    unpackValues(unpacker, stream.values, readings.values);
    return unpacker.isGood();
}

bool InputDecoder::readResult(Unpacker& unpacker, CheckResult& result)
{
    const std::uint8_t brings = unpacker.byte();
    unpacker(result.node);
    NodeStreams& node = m_nodes[result.node];
    m_check += static_cast<std::uint64_t>(unpacker.signedNumber());
    result.id = m_check;
    unpacker(result.duration);
    node.bytes += static_cast<std::uint64_t>(unpacker.signedNumber());
    result.bytes = node.bytes;
    if ((brings & BringsFailure) != 0)
        unpacker(result.outcome, result.error);
    if ((brings & BringsVerdict) != 0)
        unpacker(result.verdict, result.verdictText);
    return unpacker.isGood() && ((brings & BringsReadings) == 0 || readReadings(unpacker, node, result.readings));
}

Result<bool> InputDecoder::read(std::string_view bytes, const std::function<bool(InputBeat)>& take)
{
    const Error damaged{"a piece of the inputs in the journal is damaged", {}};
    Unpacker unpacker(bytes);
    while (!unpacker.isAtEnd()) {
        InputBeat beat;
        m_at = static_cast<std::int64_t>(
            static_cast<std::uint64_t>(m_at) + static_cast<std::uint64_t>(unpacker.signedNumber()));
        beat.at = WallTime(Duration(m_at));
        beat.results.resize(unpacker.count(0));
        beat.commands.resize(unpacker.count(0));
        for (CheckResult& result : beat.results) {
            if (!readResult(unpacker, result))
                return damaged;
        }
        for (Command& command : beat.commands)
            unpackFrom(unpacker, command);
        unpacker(beat.outcomes);
        if (!unpacker.isGood())
            return damaged;
        if (!take(std::move(beat)))
            return false;
    }
    return true;
}

} // namespace dwcp
