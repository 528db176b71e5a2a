// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace dwcp {

/** What went wrong, in words for a person, and where: a file with line and key, a target, an address. */
struct Error {
    std::string text;
    std::string place; ///< "profiles/etcd.toml:12: layer.interval", "http://127.0.0.1:2379/metrics"; may be empty

    /** "place: text", or the text alone. */
    std::string message() const { return place.empty() ? text : place + ": " + text; }
};

/**
 * A value or an Error. GCC 12 has no std::expected in C++20 mode; this is the part of it that the house needs.
 * Asking a failed result for its value is a bug of the caller and throws std::bad_variant_access.
 */
template <typename T>
class Result {
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) { }

    bool ok() const noexcept { return m_content.index() == 0; }
    explicit operator bool() const noexcept { return ok(); }

    T& value() & { return std::get<0>(m_content); }
    const T& value() const& { return std::get<0>(m_content); }
    T&& value() && { return std::get<0>(std::move(m_content)); }
    const T* operator->() const { return &std::get<0>(m_content); }
    T* operator->() { return &std::get<0>(m_content); }
    const T& operator*() const& { return std::get<0>(m_content); }

    const Error& error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

} // namespace dwcp
