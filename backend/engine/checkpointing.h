// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/packing.h"
#include "health/piecedbytes.h"
#include "health/readings.h"

#include <memory>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dwcp {

/**
 * Writes the state of the engine's classes by the lists of members that are hashed too (engine/statehash.h): what a
 * hash tells apart is in a checkpoint, and what is shown besides. Layouts of readings are left to the caller: many
 * nodes share one, and a journal has them already. Thread: one.
 */
class CheckpointWriter : public Folding<CheckpointWriter> {
public:
    static constexpr bool keepsShown = true;
    using Layouts = std::vector<std::shared_ptr<const SeriesLayout>>;

    /** Histories can be long: without their points they are known to be what they are, and begin anew. */
    explicit CheckpointWriter(bool keepsPoints) : m_keepsPoints(keepsPoints) { }

    bool keepsPoints() const noexcept { return m_keepsPoints; }
    void number(std::uint64_t value) { m_packer.number(value); }
    void signedNumber(std::int64_t value) { m_packer.signedNumber(value); }
    void real(double value) { m_packer.real(value); }
    void text(std::string_view value) { m_packer.text(value); }
    std::size_t count(std::size_t size)
    {
        if (m_packer.bytes().size() >= PiecedBytes::pieceSize)
            endPiece();
        return m_packer.count(size);
    }
    template <typename Enum>
    void choice(Enum value)
    {
        m_packer.choice(value);
    }
    void layout(const std::shared_ptr<const SeriesLayout>& layout)
    {
        if (!layout)
            return number(0);
        const auto [place, isNew] = m_places.try_emplace(layout.get(), m_layouts.size() + 1);
        if (isNew)
            m_layouts.push_back(layout);
        number(place->second);
    }

    PiecedBytes takeBytes()
    {
        m_pieces.add(m_packer.take());
        return std::exchange(m_pieces, {});
    }
    Layouts takeLayouts() { return std::move(m_layouts); }

private:
    /** The state of a large fleet is never one block, which would be moved again and again while it grows. */
    void endPiece()
    {
        constexpr std::size_t likelyMore = PiecedBytes::pieceSize / 16;
        m_pieces.add(m_packer.take());
        m_packer.reserve(PiecedBytes::pieceSize + likelyMore);
    }

    Packer m_packer; ///< the piece that grows
    PiecedBytes m_pieces;
    Layouts m_layouts;
    std::unordered_map<const SeriesLayout*, std::size_t> m_places;
    bool m_keepsPoints;
};

/** Reads what a CheckpointWriter wrote; bytes that are no such thing make it failed (health/packing.h). Thread: one. */
class CheckpointReader : public Folding<CheckpointReader> {
public:
    static constexpr bool isReading = true;
    static constexpr bool keepsShown = true;

    CheckpointReader(
        std::string_view bytes, std::span<const std::shared_ptr<const SeriesLayout>> layouts, bool keepsPoints)
        : m_unpacker(bytes)
        , m_layouts(layouts)
        , m_keepsPoints(keepsPoints)
    {
    }

    bool keepsPoints() const noexcept { return m_keepsPoints; }
    bool isGood() const noexcept { return m_unpacker.isGood(); }
    bool isAtEnd() const noexcept { return m_unpacker.isAtEnd(); }
    void fail() noexcept { m_unpacker.fail(); }
    void number(std::uint64_t& value) { m_unpacker.number(value); }
    void signedNumber(std::int64_t& value) { m_unpacker.signedNumber(value); }
    void real(double& value) { m_unpacker.real(value); }
    void text(std::string& value) { m_unpacker.text(value); }
    std::size_t count(std::size_t size) { return m_unpacker.count(size); }
    template <typename Enum>
    void choice(Enum& value)
    {
        m_unpacker.choice(value);
    }
    void layout(std::shared_ptr<const SeriesLayout>& layout)
    {
        const std::uint64_t place = m_unpacker.number();
        if (place > m_layouts.size())
            return fail();
        layout = place == 0 ? nullptr : m_layouts[place - 1];
    }

private:
    Unpacker m_unpacker;
    std::span<const std::shared_ptr<const SeriesLayout>> m_layouts;
    bool m_keepsPoints;
};

} // namespace dwcp
