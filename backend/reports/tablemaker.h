// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"

#include <QCoreApplication>

#include <cmath>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace dwcp {

/** The texts of reports; one context for all of them. */
struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

inline ReportWord wordOf(std::string_view english)
{
    return {std::string(english)};
}

inline ReportSaying saidOf(std::string_view english)
{
    return {std::string(english)};
}

/** Lets a row be written as a list of values. */
class RowMaker {
public:
    explicit RowMaker(std::size_t columns) { m_cells.reserve(columns); }

    void begin() { m_cells.clear(); }
    /** A text, a number, a time, a level, or nothing. What is not known is nothing. */
    template <typename Value>
    RowMaker& operator<<(const Value& value)
    {
        static_assert(!std::is_same_v<Value, bool>, "a word says more");
        if constexpr (std::is_same_v<Value, ReportCell>)
            add(value);
        else if constexpr (std::is_same_v<Value,
                               ReportWord> || std::is_same_v<Value, ReportFact> || std::is_same_v<Value, ReportSaying>)
            add(value);
        else if constexpr (std::is_convertible_v<Value, std::string_view>)
            add(std::string(std::string_view(value)));
        else if constexpr (std::is_integral_v<Value>)
            add(std::int64_t(value));
        else
            add(value);
        return *this;
    }
    ReportRow row() const { return m_cells; }

private:
    void add(ReportCell cell)
    {
        if (const double* number = std::get_if<double>(&cell); number && !std::isfinite(*number))
            cell = std::monostate();
        if (const WallTime* time = std::get_if<WallTime>(&cell); time && *time == WallTime{})
            cell = std::monostate();
        m_cells.push_back(std::move(cell));
    }

    std::vector<ReportCell> m_cells;
};

/** A table with a row for each item; `write` puts an item's values into the row. Items live in the chronicle. */
template <typename Item, typename Write>
ReportTable tableOf(std::string id, QString title, std::vector<ReportColumn> columns,
    std::shared_ptr<const Chronicle> chronicle, std::vector<Item> items, Write write)
{
    ReportTable table;
    table.id = std::move(id);
    table.title = std::move(title);
    table.columns = std::move(columns);
    table.rows = items.size();
    table.each = [chronicle = std::move(chronicle), items = std::move(items), write = std::move(write),
                     width = table.columns.size()](const RowSink& sink) {
        RowMaker row(width);
        for (const Item& item : items) {
            row.begin();
            write(row, item);
            if (!sink(row.row()))
                return;
        }
    };
    return table;
}

/** Addresses of all of a container's elements that `wants` wants. */
template <typename Container, typename Wants>
auto pointersTo(const Container& container, Wants wants)
{
    std::vector<const typename Container::value_type*> pointers;
    for (const auto& element : container) {
        if (wants(element))
            pointers.push_back(&element);
    }
    return pointers;
}
template <typename Container>
auto pointersTo(const Container& container)
{
    return pointersTo(container, [](const auto&) { return true; });
}

} // namespace dwcp
