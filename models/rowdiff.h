// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <functional>
#include <iterator>
#include <unordered_map>
#include <utility>
#include <vector>

namespace dwcp {

/** A run of neighbouring rows, both ends included. */
struct RowRange {
    int first = 0;
    int last = 0;
    friend bool operator==(const RowRange&, const RowRange&) = default;
};

/** Neighbouring numbers of an ascending list as runs. */
inline std::vector<RowRange> runsOf(const std::vector<int>& rows)
{
    std::vector<RowRange> runs;
    for (const int row : rows) {
        if (!runs.empty() && runs.back().last + 1 == row)
            runs.back().last = row;
        else
            runs.push_back({row, row});
    }
    return runs;
}

/**
 * Brings a list of keyed rows to a new content with few, large steps, so that selection, scroll and focus of the views
 * survive. The steps, in this order: vanished rows are removed in runs from the end; changed rows take their values and
 * are reported in runs; rows whose place is another one are re-sorted and merged back in one reordering; new rows are
 * inserted in runs. Without moves nothing is reordered; without changes nothing is reported.
 *
 * Row: `key()` (hashable by Hash, equal by ==) and ==. Steps: the owner of the rows, called as
 *   removeRows(RowRange)                   announce and erase them
 *   rowsChanged(RowRange)                  values were taken
 *   reorder(const std::vector<int>& from)  row i of the new order was row from[i]; announce and permute
 *   insertRows(int at, rows first, last)   announce and insert them
 * Order: strict weak order over rows, total (ties by key), and stable for rows that are ==.
 */
template <typename Row, typename Hash, typename Steps, typename Order>
class RowDiff {
    using Key = std::decay_t<decltype(std::declval<const Row&>().key())>;

public:
    RowDiff(std::vector<Row>& rows, Steps& steps, Order order) : m_rows(rows), m_steps(steps), m_order(std::move(order))
    {
    }

    /** Applies the new content, in any order, keys unique. */
    void apply(std::vector<Row> next)
    {
        std::unordered_map<Key, int, Hash> places;
        places.reserve(next.size());
        for (int i = 0; i < int(next.size()); ++i)
            places.emplace(next[i].key(), i);
        std::vector<char> used(next.size(), 0);
        removeVanished(places);
        takeChanged(next, places, used);
        restoreOrder();
        insertNew(next, used);
    }

    /** Gives rows at ascending places, whose keys stay, new values: costs the changes, where no place changes. */
    void change(std::vector<std::pair<int, Row>> changed)
    {
        m_changed.clear();
        for (auto& [place, row] : changed) {
            m_rows[place] = std::move(row);
            m_changed.push_back(place);
        }
        for (const RowRange& run : runsOf(m_changed))
            m_steps.rowsChanged(run);
        restoreOrder();
    }

private:
    void removeVanished(const std::unordered_map<Key, int, Hash>& places)
    {
        std::vector<int> gone;
        for (int row = 0; row < int(m_rows.size()); ++row) {
            if (!places.contains(m_rows[row].key()))
                gone.push_back(row);
        }
        const auto runs = runsOf(gone);
        std::for_each(runs.rbegin(), runs.rend(), [this](const RowRange& run) { m_steps.removeRows(run); });
    }

    void takeChanged(std::vector<Row>& next, const std::unordered_map<Key, int, Hash>& places, std::vector<char>& used)
    {
        std::vector<int> changed;
        for (int row = 0; row < int(m_rows.size()); ++row) {
            const int place = places.find(m_rows[row].key())->second;
            used[place] = 1;
            if (m_rows[row] == next[place])
                continue;
            m_rows[row] = std::move(next[place]);
            changed.push_back(row);
        }
        m_changed = std::move(changed);
        for (const RowRange& run : runsOf(m_changed))
            m_steps.rowsChanged(run);
    }

    /** Takes the changed rows out, sorts them and merges them back: the others are still in order. */
    void restoreOrder()
    {
        const auto less = [this](int a, int b) { return m_order(m_rows[a], m_rows[b]); };
        if (m_changed.empty() || inOrder())
            return;
        std::vector<int> still;
        still.reserve(m_rows.size());
        for (int row = 0, next = 0; row < int(m_rows.size()); ++row) {
            if (next < int(m_changed.size()) && m_changed[next] == row)
                ++next;
            else
                still.push_back(row);
        }
        std::ranges::sort(m_changed, less);
        std::vector<int> from;
        from.reserve(m_rows.size());
        std::ranges::merge(still, m_changed, std::back_inserter(from), less);
        m_steps.reorder(from);
    }

    bool inOrder() const
    {
        return std::ranges::all_of(m_changed, [this](int row) {
            const bool below = row == 0 || !m_order(m_rows[row], m_rows[row - 1]);
            return below && (row + 1 == int(m_rows.size()) || !m_order(m_rows[row + 1], m_rows[row]));
        });
    }

    void insertNew(std::vector<Row>& next, const std::vector<char>& used)
    {
        std::vector<Row> fresh;
        for (int i = 0; i < int(next.size()); ++i) {
            if (!used[i])
                fresh.push_back(std::move(next[i]));
        }
        std::ranges::sort(fresh, m_order);
        for (auto first = fresh.begin(); first != fresh.end();) {
            const auto place = std::ranges::upper_bound(m_rows, *first, m_order);
            const int at = int(place - m_rows.begin());
            auto last = std::next(first);
            while (last != fresh.end() && (place == m_rows.end() || m_order(*last, *place)))
                ++last;
            m_steps.insertRows(at, first, last);
            first = last;
        }
    }

    std::vector<Row>& m_rows;
    Steps& m_steps;
    Order m_order;
    std::vector<int> m_changed;
};

} // namespace dwcp
