// SPDX-License-Identifier: GPL-3.0-or-later
#include "resilience/breakercodec.h"

#include <charconv>
#include <type_traits>

namespace dwcp {

namespace {

/** A snapshot never holds more than a window of a million calls. */
constexpr std::size_t LargestWindow = 1'000'000;

/** Takes numbers off the front of a line; stays failed once it has failed. */
class NumberReader {
public:
    explicit NumberReader(std::string_view line) : m_rest(line) { }

    template <typename Number>
    Number next()
    {
        Number number{};
        const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), number);
        const bool isSeparated = end == m_rest.data() + m_rest.size() || *end == ' ';
        m_isGood = m_isGood && error == std::errc{} && isSeparated;
        m_rest.remove_prefix(std::min<std::size_t>(static_cast<std::size_t>(end - m_rest.data()) + 1, m_rest.size()));
        return m_isGood ? number : Number{};
    }
    void read(std::uint64_t& to) { to = next<std::uint64_t>(); }
    void read(std::uint32_t& to) { to = next<std::uint32_t>(); }
    void read(std::uint16_t& to) { to = next<std::uint16_t>(); }
    void read(Duration& to) { to = Duration(next<std::int64_t>()); }
    void read(WallTime& to) { to = WallTime(Duration(next<std::int64_t>())); }
    void read(BreakerState& to) { to = static_cast<BreakerState>(next<std::uint8_t>()); }
    void read(BreakerMode& to) { to = static_cast<BreakerMode>(next<std::uint8_t>()); }

    bool isGood() const { return m_isGood; }
    bool isAtEnd() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
    bool m_isGood = true;
};

class NumberWriter {
public:
    void write(std::uint64_t number) { append(std::to_string(number)); }
    void write(std::uint32_t number) { append(std::to_string(number)); }
    void write(std::uint16_t number) { append(std::to_string(number)); }
    void write(Duration duration) { append(std::to_string(duration.count())); }
    void write(WallTime time) { write(time.time_since_epoch()); }
    void write(BreakerState state) { write(static_cast<std::uint32_t>(state)); }
    void write(BreakerMode mode) { write(static_cast<std::uint32_t>(mode)); }
    std::string take() { return std::move(m_line); }

private:
    void append(const std::string& text)
    {
        if (!m_line.empty())
            m_line += ' ';
        m_line += text;
    }

    std::string m_line;
};

/** The order on the line: one list for both directions, so that they cannot disagree. */
template <typename Counts, typename Visit>
void visitCounts(Counts& counts, Visit&& visit)
{
    visit(counts.successes);
    visit(counts.failures);
    visit(counts.slow);
}

template <typename Snapshot, typename Visit>
void visitFields(Snapshot& snapshot, Visit&& visit)
{
    visit(snapshot.taken);
    visit(snapshot.state);
    visit(snapshot.mode);
    visit(snapshot.generation);
    visit(snapshot.consecutiveFailures);
    visit(snapshot.halfOpenOutstanding);
    visit(snapshot.halfOpenSuccesses);
    visit(snapshot.reopenings);
    visit(snapshot.lot);
    visitCounts(snapshot.totals, visit);
    visit(snapshot.rejections);
    visit(snapshot.age);
    visit(snapshot.dueIn);
    visit(snapshot.modeLeft);
}

} // namespace

std::string encode(const BreakerSnapshot& snapshot)
{
    NumberWriter writer;
    const auto write = [&writer](const auto& field) { writer.write(field); };
    write(snapshot.version);
    visitFields(snapshot, write);
    write(static_cast<std::uint64_t>(snapshot.window.size()));
    for (const CallCounts& counts : snapshot.window)
        visitCounts(counts, write);
    return writer.take();
}

std::optional<BreakerSnapshot> decodeBreakerSnapshot(std::string_view line)
{
    NumberReader reader(line);
    const auto read = [&reader](auto& field) { reader.read(field); };
    BreakerSnapshot snapshot;
    read(snapshot.version);
    if (reader.isGood() && snapshot.version != BreakerSnapshot::CurrentVersion)
        return snapshot;
    visitFields(snapshot, read);
    const auto size = reader.next<std::uint64_t>();
    if (!reader.isGood() || size > LargestWindow)
        return {};
    for (std::uint64_t i = 0; i < size && reader.isGood(); ++i)
        visitCounts(snapshot.window.emplace_back(), read);
    return reader.isGood() && reader.isAtEnd() ? std::optional(std::move(snapshot)) : std::nullopt;
}

} // namespace dwcp
