// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/eventlog.h"

#include "journal/auditlog.h"
#include "journal/checkpointcodec.h"
#include "journal/checksum.h"
#include "journal/configurationcodec.h"
#include "journal/sha256.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace dwcp {

namespace {

const std::string wholeMonitor; ///< the place of what belongs to no component: no node has an empty name

std::int64_t nanoseconds(WallTime time)
{
    return time.time_since_epoch().count();
}

std::string_view bytesOf(const SQLite::Column& column)
{
    return {static_cast<const char*>(column.getBlob()), static_cast<std::size_t>(column.getBytes())};
}

void bindBytes(SQLite::Statement& statement, int index, const std::string& bytes)
{
    statement.bindNoCopy(index, bytes.data(), static_cast<int>(bytes.size()));
}

/** What belongs to no component is kept in parts, each in its place. */
void join(MonitorMemory& memory, MonitorMemory part)
{
    if (part.maintenance)
        memory.maintenance = std::move(part.maintenance);
    if (part.alerts)
        memory.alerts = std::move(part.alerts);
    if (part.balancers)
        memory.balancers = std::move(part.balancers);
    if (part.lastIncident)
        memory.lastIncident = part.lastIncident;
    if (part.endedOutages)
        memory.endedOutages = std::move(part.endedOutages);
    std::ranges::move(part.budgets, std::back_inserter(memory.budgets));
    std::ranges::move(part.standing, std::back_inserter(memory.standing));
    std::ranges::move(part.ill, std::back_inserter(memory.ill));
    std::ranges::move(part.recoveries, std::back_inserter(memory.recoveries));
}

std::string placeOf(const BudgetMemory& budget)
{
    return "budget\n" + budget.objective + "\n" + budget.node + "\n" + budget.layer;
}

/** Takes the time that has passed off a command; false when nothing is left of it. */
bool outlives(Command& command, Duration passed)
{
    return std::visit(
        [passed](auto& body) {
            Duration* left = nullptr;
            if constexpr (requires { body.timeToLive; })
                left = body.timeToLive > Duration{} ? &body.timeToLive : nullptr;
            else if constexpr (requires { body.startsIn; })
                left = body.startsIn > Duration{} ? nullptr : &body.duration;
            if (left)
                *left -= passed;
            return !left || *left > Duration{};
        },
        command.body);
}

/** The command whose end an audit line tells. */
void addAnswered(std::string_view line, std::set<CommandId>& answered)
{
    const auto json = nlohmann::json::parse(line, nullptr, false);
    const std::string kind = json.is_object() ? json.value("kind", "") : "";
    if (kind == eventKindName(EventKind::CommandDone) || kind == eventKindName(EventKind::CommandRefused))
        answered.insert(json.value("command", CommandId{0}));
}

std::int64_t idOfConfiguration(SQLite::Database& database, const std::string& body)
{
    const std::string digest = sha256({body});
    SQLite::Statement insert(database, "INSERT OR IGNORE INTO configurations (digest, body) VALUES (?, ?)");
    bindBytes(insert, 1, digest);
    bindBytes(insert, 2, body);
    insert.exec();
    SQLite::Statement find(database, "SELECT id FROM configurations WHERE digest = ?");
    bindBytes(find, 1, digest);
    find.executeStep();
    return find.getColumn(0).getInt64();
}

} // namespace

EventLog::EventLog(JournalFile& file, const Configuration& configuration, std::string program)
    : m_database(file.database())
    , m_chain(m_database)
    , m_configuration(packConfiguration(configuration))
    , m_program(std::move(program))
    , m_encoder([this](const SeriesLayout& layout) { return keepLayout(layout); })
{
    m_run = m_database.execAndGet("SELECT ifnull(max(id), 0) + 1 FROM runs").getInt64();
    SQLite::Statement known(m_database, "SELECT id, digest FROM layouts");
    while (known.executeStep()) {
        const auto id = static_cast<LayoutId>(known.getColumn(0).getInt64());
        m_layouts.emplace(bytesOf(known.getColumn(1)), id);
        m_lastLayout = std::max(m_lastLayout, id);
    }
}

MonitorMemory EventLog::memoryOf(SQLite::Database& database)
{
    MonitorMemory memory;
    SQLite::Statement rows(database, "SELECT node, body FROM memory ORDER BY node, layer");
    while (rows.executeStep()) {
        const std::string_view body = bytesOf(rows.getColumn(1));
        // A row that cannot be read is one component that begins anew.
        if (rows.getColumn(0).getString() == wholeMonitor) {
            if (auto part = unpackMemory(body))
                join(memory, std::move(part).value());
        } else if (auto one = unpackComponentMemory(body)) {
            memory.components.push_back(std::move(one).value());
        }
    }
    return memory;
}

std::vector<Command> EventLog::unansweredOf(SQLite::Database& database, WallTime now)
{
    SQLite::Statement rows(
        database, "SELECT kind, body, at FROM chain WHERE run = (SELECT max(id) FROM runs) ORDER BY id");
    std::set<CommandId> answered;
    std::vector<std::pair<Command, WallTime>> commands;
    while (rows.executeStep()) {
        const std::string kind = rows.getColumn(0).getString();
        const std::string_view body = bytesOf(rows.getColumn(1));
        if (kind == "end")
            return {};
        if (kind == "audit")
            addAnswered(body, answered);
        else if (auto command = unpackCommand(body); kind == "command" && command)
            commands.emplace_back(std::move(command).value(), WallTime(Duration(rows.getColumn(2).getInt64())));
    }
    std::vector<Command> unanswered;
    for (auto& [command, at] : commands) {
        if (!answered.contains(command.id) && outlives(command, now - at))
            unanswered.push_back(std::move(command));
    }
    return unanswered;
}

LayoutId EventLog::keepLayout(const SeriesLayout& layout)
{
    std::string body = packLayout(layout);
    std::string digest = sha256({body});
    const auto [place, isNew] = m_layouts.emplace(digest, m_lastLayout + 1);
    if (isNew)
        m_newLayouts.push_back({++m_lastLayout, std::move(digest), std::move(body)});
    return place->second;
}

void EventLog::start(WallTime at, const MonitorMemory& memory)
{
    m_start = {at, packMemory(memory)};
    m_rows.push_back({at, "start", m_program + " " + hexText(sha256({m_configuration}))});
    m_isWaiting = true;
}

void EventLog::add(const InputBeat& beat)
{
    m_encoder.add(beat);
    m_frame.first = m_frame.any ? m_frame.first : beat.at;
    m_frame.last = beat.at;
    m_frame.any = true;
    m_frame.inputs += beat.results.size() + beat.commands.size();
    m_isWaiting = true;
    if (m_encoder.size() + bodyBytes() > memoryLimit)
        dropInputs();
}

std::size_t EventLog::bodyBytes() const noexcept
{
    std::size_t bytes = m_frame.body.size();
    for (const Frame& frame : m_frames)
        bytes += frame.body.size();
    return bytes;
}

std::uint64_t EventLog::waitingInputs() const noexcept
{
    std::uint64_t inputs = m_frame.inputs;
    for (const Frame& frame : m_frames)
        inputs += frame.inputs;
    return inputs;
}

/** It lies between two frames: who begins with it reads those that come after. */
void EventLog::add(MonitorCheckpoint checkpoint)
{
    m_frame.body += m_encoder.take();
    if (m_frame.any)
        m_frames.push_back(std::exchange(m_frame, {}));
    const WallTime at = checkpoint.at;
    const auto layouts = m_encoder.idsOf(checkpoint.layouts);
    m_checkpoint.reset();
    m_checkpoint = Checkpoint{at, packCheckpoint(std::move(checkpoint), layouts, m_encoder.position())};
    m_isWaiting = true;
}

void EventLog::countLost(std::uint64_t inputs)
{
    m_lostInputs += inputs;
    m_tellLoss = m_isWaiting = true;
}

/** What comes after a loss can be read by itself: it starts a new part. */
void EventLog::dropInputs()
{
    countLost(waitingInputs());
    m_frame = {};
    m_frames.clear();
    m_checkpoint.reset();
    m_encoder = InputEncoder([this](const SeriesLayout& layout) { return keepLayout(layout); });
    ++m_part;
}

void EventLog::add(const Command& command, WallTime at)
{
    m_rows.push_back({at, "command", packCommand(command)});
    m_isWaiting = true;
}

void EventLog::add(const Event& event)
{
    if (!isAudit(event.kind))
        return;
    m_rows.push_back({event.at, "audit", auditLine(event)});
    m_isWaiting = true;
}

void EventLog::remember(const MonitorMemory& changed)
{
    for (const ComponentMemory& memory : changed.components)
        m_memory[{memory.node, memory.layer}] = packComponentMemory(memory);
    if (changed.maintenance)
        m_memory[{wholeMonitor, {}}] = packMemory({.maintenance = changed.maintenance});
    if (changed.alerts)
        m_memory[{wholeMonitor, "alerts"}] = packMemory({.alerts = changed.alerts});
    if (changed.balancers)
        m_memory[{wholeMonitor, "balancers"}] = packMemory({.balancers = changed.balancers});
    if (changed.lastIncident)
        m_memory[{wholeMonitor, "incidents"}] = packMemory({.lastIncident = changed.lastIncident});
    if (changed.endedOutages)
        m_memory[{wholeMonitor, "outages"}] = packMemory({.endedOutages = changed.endedOutages});
    for (const StandingAlerts& alerts : changed.standing)
        m_memory[{wholeMonitor, "alerts\n" + alerts.node}] = packMemory({.standing = {alerts}});
    for (const NodeIllMemory& ill : changed.ill)
        m_memory[{wholeMonitor, "ill\n" + ill.node}] = packMemory({.ill = {ill}});
    for (const RecoveryMemory& recovery : changed.recoveries)
        m_memory[{wholeMonitor, "recovery\n" + recovery.node + "\n" + recovery.layer}] =
            packMemory({.recoveries = {recovery}});
    for (const BudgetMemory& budget : changed.budgets)
        m_memory[{wholeMonitor, placeOf(budget)}] = packMemory({.budgets = {budget}});
    m_isWaiting = m_isWaiting || !changed.isEmpty();
}

std::string EventLog::hashText(std::uint64_t hash)
{
    char text[17];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(hash));
    return text;
}

void EventLog::end(WallTime at, std::uint64_t stateHash)
{
    m_end = {at, hashText(stateHash)};
    m_rows.push_back({at, "end", m_end->hash});
    m_isWaiting = true;
}

void EventLog::write()
{
    m_frame.body += m_encoder.take();
    writeStart();
    writeLayouts();
    for (const Frame& frame : m_frames)
        writeFrame(frame);
    writeCheckpoint();
    writeFrame(m_frame);
    for (const Row& row : m_rows)
        m_chain.add(m_run, row.at, row.kind, row.body);
    if (!m_rows.empty())
        m_chain.keepEnd();
    writeMemory();
    writeEnd();
}

void EventLog::writeStart()
{
    if (!m_start)
        return;
    SQLite::Statement insert(
        m_database, "INSERT INTO runs (id, program, started, configuration, memory) VALUES (?, ?, ?, ?, ?)");
    insert.bind(1, m_run);
    insert.bind(2, m_program);
    insert.bind(3, nanoseconds(m_start->first));
    insert.bind(4, idOfConfiguration(m_database, m_configuration));
    bindBytes(insert, 5, m_start->second);
    insert.exec();
}

void EventLog::writeLayouts()
{
    SQLite::Statement insert(m_database, "INSERT INTO layouts (id, digest, body) VALUES (?, ?, ?)");
    for (const Layout& layout : m_newLayouts) {
        insert.bind(1, static_cast<std::int64_t>(layout.id));
        bindBytes(insert, 2, layout.digest);
        bindBytes(insert, 3, layout.body);
        insert.exec();
        insert.reset();
    }
}

void EventLog::writeCheckpoint()
{
    if (!m_checkpoint)
        return;
    SQLite::Statement insert(m_database,
        "INSERT INTO checkpoints (run, at, frame, part, checksum, body) "
        "VALUES (?, ?, (SELECT ifnull(max(id), 0) FROM frames), ?, ?, ?)");
    insert.bind(1, m_run);
    insert.bind(2, nanoseconds(m_checkpoint->at));
    insert.bind(3, m_part);
    insert.bind(4, checksumOf(m_checkpoint->body));
    bindBytes(insert, 5, m_checkpoint->body);
    insert.exec();
}

void EventLog::writeFrame(const Frame& frame)
{
    if (!frame.any)
        return;
    SQLite::Statement insert(
        m_database, "INSERT INTO frames (run, part, first, last, inputs, checksum, body) VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, m_run);
    insert.bind(2, m_part);
    insert.bind(3, nanoseconds(frame.first));
    insert.bind(4, nanoseconds(frame.last));
    insert.bind(5, static_cast<std::int64_t>(frame.inputs));
    insert.bind(6, checksumOf(frame.body));
    bindBytes(insert, 7, frame.body);
    insert.exec();
}

void EventLog::writeMemory()
{
    SQLite::Statement insert(m_database, "INSERT OR REPLACE INTO memory (node, layer, body) VALUES (?, ?, ?)");
    for (const auto& [place, body] : m_memory) {
        insert.bind(1, place.first);
        insert.bind(2, place.second);
        bindBytes(insert, 3, body);
        insert.exec();
        insert.reset();
    }
}

void EventLog::writeEnd()
{
    if (m_tellLoss) {
        SQLite::Statement loss(m_database, "UPDATE runs SET inputs_lost = ? WHERE id = ?");
        loss.bind(1, static_cast<std::int64_t>(m_lostInputs));
        loss.bind(2, m_run);
        loss.exec();
    }
    if (!m_end)
        return;
    SQLite::Statement ending(m_database, "UPDATE runs SET ended = ?, live_state_hash = ? WHERE id = ?");
    ending.bind(1, nanoseconds(m_end->at));
    ending.bind(2, m_end->hash);
    ending.bind(3, m_run);
    ending.exec();
}

void EventLog::settled()
{
    m_chain.settled();
    m_keptInputs += waitingInputs();
    m_start.reset();
    m_newLayouts.clear();
    m_rows.clear();
    m_frame = {};
    m_frames.clear();
    m_checkpoint.reset();
    m_memory.clear();
    m_end.reset();
    m_isWaiting = m_tellLoss = false;
}

void EventLog::undone()
{
    m_chain.undo();
}

} // namespace dwcp
