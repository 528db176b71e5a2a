// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/result.h"
#include "reports/chronicle.h"

#include <string>
#include <string_view>
#include <vector>

namespace dwcp {

/**
 * What of the fleet a report is about, read from one line as the console's filter reads it: `layer:acp level>=degraded
 * region:eu node:n1 -use`. All terms must hold; a word without a field is part of a node's name or region; a `-` before
 * a term turns it round. Fields: layer (id or code), level (: = >= <= > <; at the window's end), region, node, breaker
 * (closed, open, ...), is (stale, recovering, flapping, maintenance, soft). A value. Thread: any.
 */
class ReportSelection {
public:
    ReportSelection() = default;
    /** Error: the term that cannot be read, and why. */
    static Result<ReportSelection> read(std::string_view line);

    bool isEmpty() const noexcept { return m_terms.empty(); }
    bool wants(const NodeAccount& node, const ComponentAccount& component) const;
    /** Whether it may be wanted, as far as names tell. */
    bool mayWant(const NodeAccount& node, const LayerSpec& layer) const;

private:
    enum class Field : std::uint8_t { Name, Layer, Level, Region, Node, Breaker, Is };
    enum class Comparison : std::uint8_t { Is, AtLeast, AtMost, Above, Below };
    struct Term {
        Field field = Field::Name;
        Comparison comparison = Comparison::Is;
        bool isNegated = false;
        std::string value; ///< lower case
        int number = 0; ///< Level, BreakerCourse or bits of a Flag
    };

    static Result<Term> readTerm(std::string_view word);
    static bool readNumber(Term& term);
    static bool isOfNames(const Term& term) noexcept;
    static bool holdsName(const Term& term, const NodeAccount& node, const LayerSpec& layer);
    static bool holds(const Term& term, const NodeAccount& node, const ComponentAccount& component);

    std::vector<Term> m_terms;
};

} // namespace dwcp
