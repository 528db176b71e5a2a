// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"

#include "journal/checkpointkeeping.h"
#include "journal/eventlog.h"
#include "journal/samplestore.h"
#include "journal/toldlog.h"
#include "resilience/doorbell.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>
#include <variant>

namespace dwcp {

namespace {

constexpr Duration cleanEvery = std::chrono::seconds(5);
constexpr Duration cleanSoonEvery = std::chrono::seconds(1); ///< while there is too much
constexpr Duration retryEvery = std::chrono::seconds(1);
constexpr std::size_t soonBytes = 4ULL << 20; ///< of inputs that wait: written before their time
constexpr std::uint64_t soonInputs = 4096; ///< that wait in the box: taken out of it before their time
constexpr int framesAtOnce = 512; ///< removed in one go
constexpr int vacuumPages = 1024;
constexpr int sparePages = 8192; ///< 64 MB

struct StartNote {
    WallTime at{};
    MonitorMemory memory;
};
struct MemoryNote {
    MonitorMemory changed;
    Doorbell::Haste haste = Doorbell::Haste::CanWait;
    std::uint64_t number = 0;
};
struct SampleNote {
    std::vector<ComponentSample> samples;
};
struct EndNote {
    WallTime at{};
    std::uint64_t stateHash = 0;
};
using Note = std::variant<StartNote, InputBeat, MemoryNote, SampleNote, MonitorCheckpoint, EndNote>;

struct Question {
    SeriesQuery query;
    SeriesAnswer answer;
};

std::uint64_t inputsOf(const Note& note)
{
    const auto* beat = std::get_if<InputBeat>(&note);
    return beat ? beat->results.size() + beat->commands.size() : 0;
}

/** Somebody waits for what it says to be durable. */
bool isUrgent(const Note& note)
{
    const auto* beat = std::get_if<InputBeat>(&note);
    const auto* memory = std::get_if<MemoryNote>(&note);
    return std::holds_alternative<StartNote>(note) || (beat && !beat->commands.empty())
        || (memory && memory->haste == Doorbell::Haste::Now);
}

} // namespace

class Journal::Writer {
public:
    Writer(JournalOptions options, std::unique_ptr<JournalFile> file)
        : m_options(std::move(options))
        , m_file(std::move(file))
        , m_memory(EventLog::memoryOf(m_file->database()))
        , m_events(*m_file, m_options.configuration, m_options.program)
        , m_samples(*m_file, m_options.retention)
        , m_told(*m_file, m_events.run())
        , m_looks(m_options.mostLooks)
    {
        const WallTime now = m_options.clock.wall();
        for (Command& command : EventLog::unansweredOf(m_file->database(), now)) {
            m_events.add(command, now);
            m_accepting.push_back(std::move(command));
        }
        const auto knock = [this] { m_bell.ring(); };
        m_notes.onKnock([this] { m_bell.ring(Doorbell::Haste::CanWait); });
        m_commandBox.onKnock(knock);
        m_eventBox.onKnock(knock);
        m_questions.onKnock(knock);
        m_thread = std::thread([this] { run(); });
    }

    ~Writer()
    {
        m_stopping.store(true, std::memory_order_release);
        m_bell.ring();
        m_thread.join();
    }

    std::string liveStateHash; ///< the engine thread's, then the owner's
    std::uint64_t memories = 0; ///< the engine thread's: told so far

    const MonitorMemory& memory() const noexcept { return m_memory; }
    Inbox<Command>& commands() noexcept { return m_commandBox; }
    Inbox<Event>& events() noexcept { return m_eventBox; }
    std::shared_ptr<const JournalState> state() const { return m_state.newest(); }

    /** False: there is no room for it. */
    bool put(Note note)
    {
        const std::uint64_t inputs = std::max<std::uint64_t>(inputsOf(note), 1);
        const bool hurries = isUrgent(note);
        const std::uint64_t untaken = m_untaken.fetch_add(inputs, std::memory_order_relaxed) + inputs;
        const bool isPut = m_notes.put(std::move(note));
        if (!isPut)
            m_refused.fetch_add(inputs, std::memory_order_relaxed);
        if (hurries || untaken >= soonInputs)
            m_bell.ring();
        return isPut;
    }
    /** Nobody is woken up: the next commit looks at it. */
    void show(std::shared_ptr<const Snapshot> snapshot) { static_cast<void>(m_looks.put(std::move(snapshot))); }
    void ask(Question question)
    {
        const SeriesAnswer answer = question.answer;
        if (!m_questions.put(std::move(question)))
            answer(Error{"too many questions wait for the journal", {}});
    }

private:
    void run()
    {
        m_lastCommit = m_options.clock.steady();
        publish();
        while (true) {
            waitForWork();
            const bool last = m_stopping.load(std::memory_order_acquire);
            takeAll();
            if (last && m_hasEnded)
                m_told.end(); // nothing comes any more
            if (mustCommit(last))
                commit();
            answerQuestions();
            if (last)
                return;
        }
    }

    bool isWaiting() const
    {
        return m_events.isWaiting() || m_samples.isWaiting() || m_told.isWaiting() || !m_accepting.empty();
    }

    /** The engine beats often: what it tells is fetched when the next commit is due, all at once. */
    void waitForWork()
    {
        const Duration every = m_failing ? retryEvery : m_options.commitEvery;
        const Duration left = every - (m_options.clock.steady() - m_lastCommit);
        if (left > Duration{})
            m_bell.waitForHaste(left);
        else if (!isWaiting())
            m_bell.wait();
    }

    bool mustCommit(bool last) const
    {
        if (!isWaiting())
            return false;
        const Duration passed = m_options.clock.steady() - m_lastCommit;
        if (m_failing && !last)
            return passed >= retryEvery || !m_accepting.empty();
        return last || m_isUrgent || passed >= m_options.commitEvery || m_events.waitingBytes() > soonBytes;
    }

    /**
     * Audit events are looked at first: the memory that goes with them was put before them. Snapshots are taken before
     * all else and looked at last: what was told before them is there then.
     */
    void takeAll()
    {
        m_looks.takeAll(m_lookBuffer);
        m_untaken.store(0, std::memory_order_relaxed);
        std::vector<Command> commands;
        m_commandBox.takeAll(commands);
        m_eventBox.takeAll(m_eventBuffer);
        for (const Event& event : m_eventBuffer) {
            m_events.add(event);
            m_told.add(event);
            m_isUrgent = m_isUrgent || isAudit(event.kind);
        }
        m_notes.takeAll(m_noteBuffer);
        if (const std::uint64_t lost = m_refused.exchange(0, std::memory_order_relaxed); lost > 0)
            m_events.countLost(lost);
        for (Note& note : m_noteBuffer)
            std::visit([this](auto& what) { take(what); }, note);
        m_noteBuffer.clear();
        for (const auto& snapshot : m_lookBuffer)
            m_told.look(*snapshot);
        m_lookBuffer.clear();
        for (Command& command : commands) {
            m_events.add(command, m_options.clock.wall());
            m_accepting.push_back(std::move(command));
        }
        m_isUrgent = m_isUrgent || !m_accepting.empty();
    }

    void take(const StartNote& note)
    {
        m_events.start(note.at, note.memory);
        m_isUrgent = true;
    }
    void take(const InputBeat& beat)
    {
        m_events.add(beat);
        m_told.add(beat);
        m_isUrgent = m_isUrgent || !beat.commands.empty();
    }
    void take(const MemoryNote& note)
    {
        m_events.remember(note.changed);
        m_memoriesTaken = note.number;
        m_isUrgent = m_isUrgent || note.haste == Doorbell::Haste::Now;
    }
    void take(const SampleNote& note)
    {
        for (const ComponentSample& sample : note.samples) {
            if (sample.node < m_options.configuration.targets.size())
                m_samples.add(groupOf(sample), sample.at, sample.values);
        }
    }
    /** While the disk refuses there is no room for it: it would be the largest of what waits. */
    void take(MonitorCheckpoint& checkpoint)
    {
        m_checkpointTook = checkpoint.took;
        if (m_failing)
            return;
        m_events.add(std::move(checkpoint));
        m_hasNewCheckpoint = true;
    }
    void take(const EndNote& note)
    {
        m_events.end(note.at, note.stateHash);
        m_hasEnded = true;
    }

    SampleStore::GroupId groupOf(const ComponentSample& sample)
    {
        // A layer stays in memory as long as it is held here, so its address names it.
        if (m_groups.size() <= sample.node)
            m_groups.resize(m_options.configuration.targets.size());
        auto& layers = m_groups[sample.node];
        const auto known = std::ranges::find(layers, sample.layer, &LayerGroup::first);
        if (known != layers.end())
            return known->second;
        const std::string& node = m_options.configuration.targets[sample.node].node;
        return layers.emplace_back(sample.layer, m_samples.groupOf(node, *sample.layer)).second;
    }

    void commit()
    {
        const SteadyTime began = m_options.clock.steady();
        m_lastCommit = began;
        m_isUrgent = false;
        try {
            SQLite::Transaction transaction(m_file->database());
            m_events.write();
            m_samples.write();
            m_told.write();
            transaction.commit();
            m_events.settled();
            m_samples.settled();
            m_told.settled();
            m_failing = false;
            m_problem.clear();
            clean(began);
        } catch (const SQLite::Exception& exception) {
            m_failing = true;
            m_problem = exception.what();
            m_events.undone();
            m_samples.undone();
        }
        handOver();
        m_memoriesSettled = m_memoriesTaken;
        m_commitTook = m_options.clock.steady() - began;
        publish();
    }

    /** Durable, or known not to be: then the state says so, and an operator can still act. */
    void handOver()
    {
        std::size_t handed = 0;
        while (handed < m_accepting.size() && m_options.accepted.put(m_accepting[handed]))
            ++handed;
        m_accepting.erase(m_accepting.begin(), m_accepting.begin() + static_cast<std::ptrdiff_t>(handed));
    }

    /** What is too old, or too much, goes; after a commit, in a transaction of its own. */
    void clean(SteadyTime now)
    {
        if (now - m_cleanedAt < (m_fileBytes > m_options.retention.fileBytes ? cleanSoonEvery : cleanEvery))
            return;
        m_cleanedAt = now;
        SQLite::Database& database = m_file->database();
        m_fileBytes = static_cast<std::uint64_t>(database.execAndGet("PRAGMA page_count").getInt64())
            * static_cast<std::uint64_t>(database.execAndGet("PRAGMA page_size").getInt64());
        const bool tooMuch = m_fileBytes > m_options.retention.fileBytes;
        SQLite::Transaction transaction(database);
        m_samples.clean(m_options.clock.wall(), tooMuch);
        const std::uint64_t removed = removeFrames(tooMuch);
        m_framesRemoved += removed;
        // The account of what happened is small, and outlives what it was made of.
        ToldLog::clean(database, m_options.clock.wall() - m_options.retention.told);
        if (removed > 0 || m_hasNewCheckpoint)
            m_checkpoints = thinCheckpoints(database, m_options.retention.checkpointBytes);
        m_hasNewCheckpoint = false;
        transaction.commit();
        // Tails come and go: their pages are used again. Only what retention set free goes back to the disk.
        const int unused = database.execAndGet("PRAGMA freelist_count").getInt();
        const int all = database.execAndGet("PRAGMA page_count").getInt();
        if (unused > std::max(sparePages, all / 4))
            database.exec("PRAGMA incremental_vacuum(" + std::to_string(vacuumPages) + ")");
    }

    std::uint64_t removeFrames(bool tooMuch)
    {
        const WallTime oldest = tooMuch ? WallTime::max() : m_options.clock.wall() - m_options.retention.inputs;
        constexpr const char* which = "WHERE id IN (SELECT id FROM frames ORDER BY id LIMIT ?) AND last < ?";
        const auto execute = [&](const std::string& sql) {
            SQLite::Statement statement(m_file->database(), sql);
            statement.bind(1, framesAtOnce);
            statement.bind(2, static_cast<std::int64_t>(oldest.time_since_epoch().count()));
            return static_cast<std::uint64_t>(statement.exec());
        };
        execute(std::string("UPDATE runs SET inputs_removed = 1 WHERE inputs_removed = 0 AND id IN "
                            "(SELECT run FROM frames ")
            + which + ")");
        return execute(std::string("DELETE FROM frames ") + which);
    }

    void answerQuestions()
    {
        std::vector<Question> questions;
        m_questions.takeAll(questions);
        for (const Question& question : questions)
            question.answer(m_samples.read(question.query));
    }

    void publish()
    {
        auto state = std::make_shared<JournalState>();
        state->isInMemory = m_failing;
        state->problem = m_problem;
        state->inputsKept = m_events.keptInputs();
        state->inputsWaiting = m_events.waitingInputs();
        state->inputsLost = m_events.lostInputs();
        state->samplesKept = m_samples.kept();
        state->fileBytes = m_fileBytes;
        state->chunksDamaged = m_samples.damaged();
        state->chunksRemoved = m_samples.removed() + m_framesRemoved;
        state->checkpoints = m_checkpoints.count;
        state->checkpointBytes = m_checkpoints.bytes;
        state->lastCheckpoint = m_checkpointTook;
        state->lastCommit = m_commitTook;
        state->committedAt = m_options.clock.wall();
        state->memoriesSettled = m_memoriesSettled;
        m_state.put(std::move(state));
    }

    JournalOptions m_options;
    std::unique_ptr<JournalFile> m_file;
    MonitorMemory m_memory;
    EventLog m_events;
    SampleStore m_samples;
    ToldLog m_told;
    using LayerGroup = std::pair<std::shared_ptr<const LayerSpec>, SampleStore::GroupId>;
    std::vector<std::vector<LayerGroup>> m_groups; ///< by node: of each of its layers

    Inbox<Note> m_notes{boxLimit};
    Inbox<Command> m_commandBox{boxLimit};
    Inbox<Event> m_eventBox{boxLimit};
    Inbox<Question> m_questions{boxLimit};
    Inbox<std::shared_ptr<const Snapshot>> m_looks;
    Mailbox<JournalState> m_state;
    Doorbell m_bell;
    std::atomic<bool> m_stopping{false};
    std::atomic<std::uint64_t> m_refused{0};
    std::atomic<std::uint64_t> m_untaken{0}; ///< inputs in the box, about

    // The thread's own.
    std::vector<Note> m_noteBuffer;
    std::vector<Event> m_eventBuffer;
    std::vector<std::shared_ptr<const Snapshot>> m_lookBuffer;
    std::vector<Command> m_accepting; ///< to be handed on once they are durable
    SteadyTime m_lastCommit{};
    SteadyTime m_cleanedAt{};
    Duration m_commitTook{};
    std::string m_problem;
    std::uint64_t m_fileBytes = 0;
    std::uint64_t m_framesRemoved = 0;
    std::uint64_t m_memoriesTaken = 0; ///< number of the newest one
    std::uint64_t m_memoriesSettled = 0;
    CheckpointSum m_checkpoints;
    Duration m_checkpointTook{};
    bool m_hasNewCheckpoint = true; ///< at first all of them are
    bool m_failing = false;
    bool m_isUrgent = false;
    bool m_hasEnded = false; ///< the engine
    std::thread m_thread;
};

Result<std::unique_ptr<Journal>> Journal::open(JournalOptions options)
{
    auto file = JournalFile::open(options.path, JournalFile::Use::Write);
    if (!file)
        return file.error();
    const std::string path = options.path;
    try {
        return std::unique_ptr<Journal>(
            new Journal(std::make_unique<Writer>(std::move(options), std::move(file).value())));
    } catch (const SQLite::Exception& exception) {
        return Error{std::string("is damaged: ") + exception.what(), path};
    }
}

Journal::Journal(std::unique_ptr<Writer> writer) : m_writer(std::move(writer)) { }

Journal::~Journal() = default;

const MonitorMemory& Journal::memory() const noexcept
{
    return m_writer->memory();
}

Inbox<Command>& Journal::commands() noexcept
{
    return m_writer->commands();
}

Inbox<Event>& Journal::events() noexcept
{
    return m_writer->events();
}

void Journal::start(WallTime at, const MonitorMemory& memory)
{
    m_writer->put(StartNote{at, memory});
}

void Journal::beat(InputBeat beat)
{
    m_writer->put(std::move(beat));
}

std::uint64_t Journal::remember(MonitorMemory changed, Doorbell::Haste haste)
{
    const std::uint64_t number = ++m_writer->memories;
    return m_writer->put(MemoryNote{std::move(changed), haste, number}) ? number : 0;
}

void Journal::keep(std::vector<ComponentSample> samples)
{
    m_writer->put(SampleNote{std::move(samples)});
}

void Journal::keep(MonitorCheckpoint checkpoint)
{
    m_writer->put(std::move(checkpoint));
}

void Journal::show(std::shared_ptr<const Snapshot> snapshot)
{
    m_writer->show(std::move(snapshot));
}

void Journal::end(WallTime at, std::uint64_t stateHash)
{
    m_writer->liveStateHash = EventLog::hashText(stateHash);
    m_writer->put(EndNote{at, stateHash});
}

std::string Journal::liveStateHash() const
{
    return m_writer->liveStateHash;
}

std::shared_ptr<const JournalState> Journal::state() const
{
    return m_writer->state();
}

void Journal::query(SeriesQuery query, SeriesAnswer answer)
{
    m_writer->ask({std::move(query), std::move(answer)});
}

} // namespace dwcp
