// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace dwcp {

/**
 * A std::optional for what is seldom there, where there are very many of them: nothing takes the room of a pointer.
 * A value. Thread: any, as a value.
 */
template <typename T>
class Seldom {
public:
    Seldom() = default;
    Seldom(std::nullopt_t) { }
    Seldom(T value) : m_value(std::make_unique<T>(std::move(value))) { }
    Seldom(const std::optional<T>& value) : m_value(value ? std::make_unique<T>(*value) : nullptr) { }
    Seldom(const Seldom& other) : m_value(other ? std::make_unique<T>(*other) : nullptr) { }
    Seldom(Seldom&&) noexcept = default;
    Seldom& operator=(const Seldom& other)
    {
        if (m_value || other.m_value)
            *this = Seldom(other);
        return *this;
    }
    Seldom& operator=(Seldom&&) noexcept = default;
    ~Seldom() = default;

    bool has_value() const noexcept { return m_value != nullptr; }
    explicit operator bool() const noexcept { return has_value(); }
    const T& operator*() const noexcept { return *m_value; }
    const T* operator->() const noexcept { return m_value.get(); }
    T value_or(T other) const { return m_value ? *m_value : std::move(other); }
    void reset() noexcept { m_value.reset(); }
    operator std::optional<T>() const { return m_value ? std::optional<T>(*m_value) : std::nullopt; }

    /** Folded as a std::optional is. */
    template <typename Folder>
    void fold(Folder& folder)
    {
        std::optional<T> value = *this;
        folder(value);
        if constexpr (Folder::isReading)
            *this = Seldom(value);
    }

    friend bool operator==(const Seldom& a, const Seldom& b)
    {
        return a.has_value() == b.has_value() && (!a || *a == *b);
    }

private:
    std::unique_ptr<T> m_value;
};

/** The same for a text that is mostly empty. Reads like a std::string. */
class SeldomText {
public:
    SeldomText() = default;
    SeldomText(std::string text) { *this = std::move(text); }
    SeldomText(const char* text) : SeldomText(std::string(text)) { }
    SeldomText& operator=(std::string text)
    {
        m_text = text.empty() ? Seldom<std::string>() : Seldom<std::string>(std::move(text));
        return *this;
    }

    bool empty() const noexcept { return !m_text; }
    const std::string& text() const noexcept { return m_text ? *m_text : nothing(); }
    operator const std::string&() const noexcept { return text(); }

    /** Folded as a std::string is. */
    template <typename Folder>
    void fold(Folder& folder)
    {
        std::string text = this->text();
        folder(text);
        if constexpr (Folder::isReading)
            *this = std::move(text);
    }

    friend bool operator==(const SeldomText& a, std::string_view b) noexcept { return a.text() == b; }

private:
    static const std::string& nothing() noexcept
    {
        static const std::string empty;
        return empty;
    }

    Seldom<std::string> m_text;
};

} // namespace dwcp
