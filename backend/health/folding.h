// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
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
 * text(std::string&), count(std::size_t) -> std::size_t, and choice(Enum&); one that reads says so and brings fail()
 * and isGood() too. Only one that reads changes what it walks over. Thread: one.
 */
template <typename Folder>
class Folding {
public:
    static constexpr bool isReading = false;
    static constexpr bool keepsShown = false; ///< true: of a checkpoint, which brings back what is shown too

    template <typename... Values>
    void operator()(Values&... values)
    {
        (one(values), ...);
    }

    /** Members that decide nothing, but are seen: part of a checkpoint and of no hash. */
    template <typename... Values>
    void shown(Values&... values)
    {
        if constexpr (Folder::keepsShown)
            (one(values), ...);
    }

    /** A list whose length follows from the configuration: another length is damage. */
    template <typename T>
    void fixed(std::vector<T>& values)
    {
        const std::size_t size = self().count(values.size());
        if constexpr (Folder::isReading) {
            if (size != values.size())
                return self().fail();
        }
        for (T& value : values)
            one(value);
    }

    /** What must be so in bytes that are whole; says nothing to one that does not read. */
    void check([[maybe_unused]] bool isSo)
    {
        if constexpr (Folder::isReading) {
            if (!isSo)
                self().fail();
        }
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
            if constexpr (Folder::isReading)
                value = static_cast<T>(wide);
        } else {
            std::uint64_t wide = value;
            self().number(wide);
            if constexpr (Folder::isReading)
                value = static_cast<T>(wide);
        }
    }

    void other(std::string& value) { self().text(value); }

    template <typename Rep, typename Period>
    void other(std::chrono::duration<Rep, Period>& value)
    {
        std::int64_t count = value.count();
        self().signedNumber(count);
        if constexpr (Folder::isReading)
            value = std::chrono::duration<Rep, Period>(count);
    }

    template <typename Clock, typename Duration>
    void other(std::chrono::time_point<Clock, Duration>& value)
    {
        Duration since = value.time_since_epoch();
        other(since);
        if constexpr (Folder::isReading)
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
        if constexpr (!Folder::isReading) {
            self().count(values.size());
            for (T& value : values)
                one(value);
        } else if constexpr (!std::is_default_constructible_v<T>) {
            fixed(values); // they are made by their owner
        } else {
            readList(values);
        }
    }

    template <typename T>
    void other(std::deque<T>& values)
    {
        if constexpr (Folder::isReading) {
            readList(values);
        } else {
            self().count(values.size());
            for (T& value : values)
                one(value);
        }
    }

    /** One by one: a count that lies makes no room for what never comes. */
    template <typename List>
    void readList(List& values)
    {
        values.clear();
        for (std::size_t left = self().count(0); left > 0 && self().isGood(); --left)
            one(values.emplace_back());
    }

    template <typename Key, typename T, typename Compare>
    void other(std::map<Key, T, Compare>& values)
    {
        if constexpr (Folder::isReading) {
            values.clear();
            for (std::size_t left = self().count(0); left > 0 && self().isGood(); --left) {
                Key key{};
                one(key);
                one(values[std::move(key)]);
            }
        } else {
            self().count(values.size());
            for (auto& [key, value] : values) {
                one(const_cast<Key&>(key)); // only what reads changes anything
                one(value);
            }
        }
    }

    template <typename T, typename Compare>
    void other(std::set<T, Compare>& values)
    {
        if constexpr (Folder::isReading) {
            values.clear();
            for (std::size_t left = self().count(0); left > 0 && self().isGood(); --left) {
                T value{};
                one(value);
                values.insert(values.end(), std::move(value));
            }
        } else {
            self().count(values.size());
            for (const T& value : values)
                one(const_cast<T&>(value));
        }
    }

    template <typename T>
    void other(std::shared_ptr<const T>& value)
    {
        bool is = value != nullptr;
        whole(is);
        if constexpr (Folder::isReading) {
            auto read = is ? std::make_shared<T>() : nullptr;
            if (read)
                one(*read);
            value = std::move(read);
        } else if (value) {
            one(const_cast<T&>(*value));
        }
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
