// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rapidcheck.h>

#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

namespace dwcp {

/**
 * A random sequence of operations, as numbers that a test reads in its own way. It shrinks to fewer and smaller ones.
 * All properties of the room together run 240,000 sequences. For 100,000 of each, which takes some minutes:
 *
 *   RC_PARAMS=max_success=100000 tests/run resilience
 */
using Script = std::vector<std::uint16_t>;

inline rc::Gen<Script> scripts()
{
    // Three times the usual length: the first numbers go into options.
    return rc::gen::scale(3.0, rc::gen::container<Script>(rc::gen::inRange<std::uint16_t>(0, 0xffff)));
}

/**
 * How many sequences each property of this program runs, unless RC_PARAMS says otherwise. Call before the first
 * property. Sanitizers look for other faults, and are ten times slower: they run a tenth.
 */
inline void runSequences(int perProperty)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    perProperty /= 10;
#endif
    setenv("RC_PARAMS", ("max_success=" + std::to_string(perProperty)).c_str(), 0);
}

/** Takes numbers off a script, each below a bound; zeros when it has run out. */
class ScriptReader {
public:
    explicit ScriptReader(const Script& script) : m_script(script) { }
    bool isAtEnd() const { return m_at >= m_script.size(); }
    int below(int bound) { return isAtEnd() ? 0 : m_script[m_at++] % bound; }
    /** From `first` to `last`, both included. */
    int within(int first, int last) { return first + below(last - first + 1); }
    template <typename T>
    T oneOf(std::initializer_list<T> choices)
    {
        return choices.begin()[below(static_cast<int>(choices.size()))];
    }

private:
    const Script& m_script;
    std::size_t m_at = 0;
};

} // namespace dwcp
