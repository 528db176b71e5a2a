// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

/**
 * Patterns by name, so that everybody who calls the same thing shares the same guard. Bounded: names that come from
 * outside cannot eat the memory. What was handed out stays alive after remove() for as long as somebody holds it.
 *
 * Look up once and keep the pointer: a look-up takes a lock. Thread: any.
 */
template <typename Guard>
class Registry {
public:
    explicit Registry(std::size_t capacity) : m_capacity(capacity) { }

    /** The one of that name; made by `make()` if there is none yet; null when there is none and the registry is full.
     *  `make` returns a std::unique_ptr or std::shared_ptr and must not use this registry. */
    template <std::invocable Make>
    std::shared_ptr<Guard> getOrCreate(std::string_view name, Make&& make)
    {
        if (auto found = find(name))
            return found;
        const std::lock_guard lock(m_mutex);
        const auto at = m_guards.lower_bound(name);
        if (at != m_guards.end() && at->first == name)
            return at->second; // made by another thread between the two locks
        if (m_guards.size() >= m_capacity)
            return nullptr;
        return m_guards.emplace_hint(at, name, std::shared_ptr<Guard>(make()))->second;
    }

    std::shared_ptr<Guard> find(std::string_view name) const
    {
        const std::shared_lock lock(m_mutex);
        const auto at = m_guards.find(name);
        return at == m_guards.end() ? nullptr : at->second;
    }

    /** False when there was none. */
    bool remove(std::string_view name)
    {
        const std::lock_guard lock(m_mutex);
        const auto at = m_guards.find(name);
        if (at == m_guards.end())
            return false;
        m_guards.erase(at);
        return true;
    }

    struct Entry {
        std::string name;
        std::shared_ptr<Guard> guard;
    };
    /** All, by name. */
    std::vector<Entry> list() const
    {
        const std::shared_lock lock(m_mutex);
        std::vector<Entry> entries;
        entries.reserve(m_guards.size());
        for (const auto& [name, guard] : m_guards)
            entries.push_back({name, guard});
        return entries;
    }

    std::size_t size() const
    {
        const std::shared_lock lock(m_mutex);
        return m_guards.size();
    }
    std::size_t capacity() const noexcept { return m_capacity; }

private:
    mutable std::shared_mutex m_mutex; // guards m_guards
    std::map<std::string, std::shared_ptr<Guard>, std::less<>> m_guards;
    std::size_t m_capacity;
};

} // namespace dwcp
