// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace dwcp {

enum class BreakerLook : std::uint8_t;

/**
 * What of the fleet is wanted, read from one line: `layer:acp level>=degraded region:eu use-0`. All terms must hold; a
 * word without a field is part of a name; a `-` before a term turns it round. Fields, their words and their order are
 * those on the wire and are not translated. A term that cannot be read makes the line a problem and lets everything
 * pass: a half typed word must not empty the screen. Thread: any, values only.
 *
 * Fields: layer (id, code or name), level (with : = >= <= > <), region, node, breaker (closed, open, half-open,
 * forced-open, disabled, metrics-only), is (stale, recovering, flapping, maintenance, soft).
 */
class Filter {
    Q_DECLARE_TR_FUNCTIONS(Filter)

public:
    Filter() = default;
    explicit Filter(const QString& line);

    const QString& line() const { return m_line; }
    /** What could not be read, for a person; empty when all could. */
    const QString& problem() const { return m_problem; }
    bool isEmpty() const { return m_terms.empty(); }

    /** Passes when one of its components passes; without a component, by the node's own level, region and name. */
    bool passes(const NodeState& node, const std::vector<LayerColumn>& layers) const;
    bool passes(const NodeState& node, const ComponentState& component, const std::vector<LayerColumn>& layers) const;

    /** A breaker of the node itself: it has no component, so neither a layer nor a level of its own but its node's. */
    bool passes(const NodeState& node, const BreakerView& breaker, BreakerLook look) const;

    friend bool operator==(const Filter& a, const Filter& b) { return a.m_line == b.m_line; }

    /** What the word that ends at `cursor` may become, best first, at most `most`. */
    static QStringList completions(const QString& line, int cursor, const Snapshot& snapshot, int most = 12);
    /** The line with the word that ends at `cursor` replaced, and where the cursor then stands. */
    static std::pair<QString, int> completed(const QString& line, int cursor, const QString& word);

private:
    enum class Field { Text, Layer, Level, Region, Node, Breaker, Is };
    enum class Comparison { Is, AtLeast, AtMost, Above, Below };
    struct Term {
        Field field = Field::Text;
        Comparison comparison = Comparison::Is;
        bool negated = false;
        QString value;
        int number = 0; ///< Level, BreakerLook or bits of a Flag
    };

    void read(const QString& word);
    static bool readValue(Term& term);
    static bool ofNode(const Term& term);
    static bool holds(const Term& term, const NodeState& node);
    static bool holds(
        const Term& term, const NodeState& node, const ComponentState& component, const std::vector<LayerColumn>&);
    static bool compares(const Term& term, Level level);

    QString m_line;
    QString m_problem;
    std::vector<Term> m_terms;
};

} // namespace dwcp
