// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace dwcp {

/**
 * Walks over the members of values in a fixed order, so that one list of members serves for hashing, for writing and
 * for reading them. A class takes part with one member
 *
 *     template <typename Folder> void fold(Folder& folder) { folder(m_first, m_second); }
 *
 * and a plain struct with a free `foldValue(Folder&, Struct&)` beside it. New members are appended to the list. A
 * Folder derives from this and brings number(std::uint64_t&), signedNumber(std::int64_t&), real(double&),
 * text(std::string&), count(std::size_t) -> std::size_t, and choice(Enum&). Thread: one.
 */
template <typename Folder>
class Folding {
public:
    template <typename... Values>
    void operator()(Values&... values)
    {
        (one(values), ...);
    }

private:
    Folder& self() { return static_cast<Folder&>(*this); }

    template <typename T>
    void one(T& value)
    {
        if constexpr (requires { value.fold(self()); })
            value.fold(self());
        else if constexpr (requires { foldValue(self(), value); })
            foldValue(self(), value);
        else if constexpr (std::is_enum_v<T>)
            self().choice(value);
        else if constexpr (std::is_floating_point_v<T>)
            self().real(value);
        else if constexpr (std::is_integral_v<T>)
            whole(value);
        else
            other(value);
    }

    template <typename T>
    void whole(T& value)
    {
        if constexpr (std::is_signed_v<T>) {
            std::int64_t wide = value;
            self().signedNumber(wide);
            value = static_cast<T>(wide);
        } else {
            std::uint64_t wide = value;
            self().number(wide);
            value = static_cast<T>(wide);
        }
    }

    void other(std::string& value) { self().text(value); }

    template <typename Rep, typename Period>
    void other(std::chrono::duration<Rep, Period>& value)
    {
        std::int64_t count = value.count();
        self().signedNumber(count);
        value = std::chrono::duration<Rep, Period>(count);
    }

    template <typename Clock, typename Duration>
    void other(std::chrono::time_point<Clock, Duration>& value)
    {
        Duration since = value.time_since_epoch();
        other(since);
        value = std::chrono::time_point<Clock, Duration>(since);
    }

    template <typename T>
    void other(std::optional<T>& value)
    {
        bool is = value.has_value();
        whole(is);
        if (!is)
            value.reset();
        else if (!value)
            value.emplace();
        if (value)
            one(*value);
    }

    template <typename T>
    void other(std::vector<T>& values)
    {
        const std::size_t size = self().count(values.size());
        if constexpr (std::is_default_constructible_v<T>)
            values.resize(size); // others are made by their owner, and only hashed
        for (T& value : values)
            one(value);
    }

    template <typename First, typename Second>
    void other(std::pair<First, Second>& value)
    {
        one(value.first);
        one(value.second);
    }

    template <typename T, std::size_t size>
    void other(std::array<T, size>& values)
    {
        for (T& value : values)
            one(value);
    }
};

} // namespace dwcp
