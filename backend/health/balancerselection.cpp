// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/balancerselection.h"

#include "health/instanceheap.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <vector>

namespace dwcp {

namespace {

/** Of the latency: what is this old counts for 1/e. */
constexpr double memorySeconds = 10;
/** Of one that has not answered yet, in seconds. */
constexpr double assumedLatency = 0.1;
constexpr std::size_t tableSize = 131'071; ///< a prime, a hundred times a thousand instances

bool isUsable(double weight)
{
    return weight > 0 && std::isfinite(weight);
}

std::span<const double> bounded(std::span<const double> weights)
{
    return weights.first(std::min(weights.size(), InstanceSelector::mostInstances));
}

/** A well mixed word of two (splitmix64's finalizer). */
std::uint64_t mixed(std::uint64_t value, std::uint64_t salt)
{
    return SeededRandom(value ^ (salt * 0x9e3779b97f4a7c15ULL)).next();
}

/**
 * Each instance is due once every 1/weight; the earliest due goes first. The same shares as nginx's smooth rounds, for
 * the price of a heap (earliest deadline first, as Envoy does it). Who is new begins half a turn in, so that not all
 * are due at once.
 */
class SmoothWeighted final : public InstanceSelector {
public:
    void setWeights(std::span<const double> given) override
    {
        const auto weights = bounded(given);
        std::vector<double> left(weights.size(), 0.5); // of a turn
        for (InstanceIndex i = 0; i < std::min(m_weights.size(), weights.size()); ++i) {
            if (m_due.contains(i))
                left[i] = std::max(m_due.key(i) - m_now, 0.0) * m_weights[i];
        }
        m_weights.assign(weights.begin(), weights.end());
        m_now = 0;
        m_due.clear(m_weights.size());
        for (InstanceIndex i = 0; i < m_weights.size(); ++i) {
            if (isUsable(m_weights[i]))
                m_due.set(i, left[i] / m_weights[i]);
        }
    }
    std::optional<InstanceIndex> select(std::uint64_t) override
    {
        if (m_due.empty())
            return std::nullopt;
        const InstanceIndex chosen = m_due.top();
        m_now = m_due.key(chosen);
        m_due.set(chosen, m_now + 1 / m_weights[chosen]);
        return chosen;
    }
    void settle(InstanceIndex, Duration) override { }

private:
    std::vector<double> m_weights;
    InstanceHeap m_due;
    double m_now = 0;
};

/** Keeps who has how much to do, dearest last. What it costs to use an instance is for the one that derives to say. */
class ByLoad : public InstanceSelector {
public:
    void setWeights(std::span<const double> given) override
    {
        const auto weights = bounded(given);
        m_weights.assign(weights.begin(), weights.end());
        m_underWay.resize(m_weights.size());
        grow(m_weights.size());
        m_costs.clear(m_weights.size());
        for (InstanceIndex i = 0; i < m_weights.size(); ++i) {
            if (isUsable(m_weights[i]))
                m_costs.set(i, cost(i));
        }
    }
    std::optional<InstanceIndex> select(std::uint64_t) override
    {
        if (m_costs.empty())
            return std::nullopt;
        const InstanceIndex chosen = m_costs.top();
        ++m_underWay[chosen];
        m_costs.set(chosen, cost(chosen));
        return chosen;
    }
    void settle(InstanceIndex instance, Duration latency) override
    {
        if (instance >= m_weights.size())
            return;
        m_underWay[instance] -= m_underWay[instance] > 0 ? 1 : 0;
        learn(instance, latency);
        if (m_costs.contains(instance))
            m_costs.set(instance, cost(instance));
    }

protected:
    /** Calls under way with the one to come, for its weight. */
    double load(InstanceIndex i) const { return (m_underWay[i] + 1.0) / m_weights[i]; }
    virtual double cost(InstanceIndex i) const = 0;
    virtual void grow(std::size_t count) = 0;
    virtual void learn(InstanceIndex instance, Duration latency) = 0;

private:
    std::vector<double> m_weights;
    std::vector<std::uint32_t> m_underWay;
    InstanceHeap m_costs;
};

class LeastConnections final : public ByLoad {
private:
    double cost(InstanceIndex i) const override { return load(i); }
    void grow(std::size_t) override { }
    void learn(InstanceIndex, Duration) override { }
};

class LeastLatency final : public ByLoad {
public:
    explicit LeastLatency(const Clock& clock) : m_clock(clock) { }

private:
    struct Average {
        double seconds = assumedLatency;
        SteadyTime at{};
    };

    double cost(InstanceIndex i) const override { return m_averages[i].seconds * load(i); }
    void grow(std::size_t count) override { m_averages.resize(count); }
    /** The longer nothing came, the more a new value says. */
    void learn(InstanceIndex i, Duration latency) override
    {
        Average& average = m_averages[i];
        const SteadyTime now = m_clock.steady();
        const double newest = std::max(std::chrono::duration<double>(latency).count(), 1e-6);
        const bool isFirst = average.at == SteadyTime{};
        const double apart = std::max(std::chrono::duration<double>(now - average.at).count(), 0.01);
        const double share = isFirst ? 1 : 1 - std::exp(-apart / memorySeconds);
        average = {average.seconds + share * (newest - average.seconds), now};
    }

    const Clock& m_clock;
    std::vector<Average> m_averages;
};

/** Walker's alias method, as Vose builds it: a draw by weight for two looks at a table. */
class WeightedDraw {
public:
    void setWeights(std::span<const double> weights)
    {
        m_columns.clear();
        double sum = 0;
        for (InstanceIndex i = 0; i < weights.size(); ++i) {
            if (isUsable(weights[i]))
                m_columns.push_back({weights[i], i, i});
            sum += isUsable(weights[i]) ? weights[i] : 0;
        }
        std::vector<std::size_t> small;
        std::vector<std::size_t> large;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            m_columns[i].own *= static_cast<double>(m_columns.size()) / sum;
            (m_columns[i].own < 1 ? small : large).push_back(i);
        }
        while (!small.empty() && !large.empty()) {
            const std::size_t giver = large.back();
            Column& taker = m_columns[small.back()];
            small.pop_back();
            taker.other = m_columns[giver].self;
            m_columns[giver].own -= 1 - taker.own;
            if (m_columns[giver].own < 1) {
                large.pop_back();
                small.push_back(giver);
            }
        }
    }
    bool empty() const noexcept { return m_columns.empty(); }
    InstanceIndex draw(Random& random) const
    {
        const double at = random.uniform() * static_cast<double>(m_columns.size());
        const auto column = std::min(static_cast<std::size_t>(at), m_columns.size() - 1);
        const Column& chosen = m_columns[column];
        return at - static_cast<double>(column) < chosen.own ? chosen.self : chosen.other;
    }

private:
    struct Column {
        double own; ///< part of the column that is its own
        InstanceIndex self;
        InstanceIndex other;
    };
    std::vector<Column> m_columns;
};

/** Mitzenmacher's two choices: nearly as even as looking at all, and no herd runs to the one that looked best. */
class PowerOfTwo final : public InstanceSelector {
public:
    explicit PowerOfTwo(Random& random) : m_random(random) { }

    void setWeights(std::span<const double> given) override
    {
        const auto weights = bounded(given);
        m_weights.assign(weights.begin(), weights.end());
        m_underWay.resize(m_weights.size());
        m_draw.setWeights(m_weights);
    }
    std::optional<InstanceIndex> select(std::uint64_t) override
    {
        if (m_draw.empty())
            return std::nullopt;
        const InstanceIndex first = m_draw.draw(m_random);
        const InstanceIndex second = m_draw.draw(m_random);
        const InstanceIndex chosen = busyness(second) < busyness(first) ? second : first;
        ++m_underWay[chosen];
        return chosen;
    }
    void settle(InstanceIndex instance, Duration) override
    {
        if (instance < m_underWay.size())
            m_underWay[instance] -= m_underWay[instance] > 0 ? 1 : 0;
    }

private:
    double busyness(InstanceIndex i) const { return m_underWay[i] / m_weights[i]; }

    Random& m_random;
    WeightedDraw m_draw;
    std::vector<double> m_weights;
    std::vector<std::uint32_t> m_underWay;
};

/** Google's Maglev (NSDI 2016) with weights: a table in which each instance has places by its weight. */
class ConsistentHash final : public InstanceSelector {
public:
    void setWeights(std::span<const double> given) override
    {
        const auto weights = bounded(given);
        m_table.clear();
        const double most = weights.empty() ? 0 : *std::ranges::max_element(weights);
        if (!isUsable(most))
            return;
        std::vector<Walk> walks;
        for (InstanceIndex i = 0; i < weights.size(); ++i) {
            if (isUsable(weights[i]))
                walks.push_back({mixed(i, 1) % tableSize, mixed(i, 2) % (tableSize - 1) + 1, weights[i] / most, 0, i});
        }
        fill(walks);
    }
    std::optional<InstanceIndex> select(std::uint64_t key) override
    {
        if (m_table.empty())
            return std::nullopt;
        return m_table[mixed(key, 3) % tableSize];
    }
    void settle(InstanceIndex, Duration) override { }

private:
    static constexpr std::uint16_t free = 0xffff;

    /** The order in which an instance wants places, and how often it may ask. */
    struct Walk {
        std::uint64_t place;
        std::uint64_t step;
        double weight; ///< 0..1 of the heaviest
        double credit;
        InstanceIndex instance;
    };

    /** Round by round; a light one takes a place only when its credit has grown to one. */
    void fill(std::vector<Walk>& walks)
    {
        m_table.assign(tableSize, free);
        for (std::size_t left = tableSize; left > 0;) {
            for (Walk& walk : walks) {
                walk.credit += walk.weight;
                if (walk.credit < 1 || left == 0)
                    continue;
                walk.credit -= 1;
                while (m_table[walk.place] != free)
                    walk.place = (walk.place + walk.step) % tableSize;
                m_table[walk.place] = static_cast<std::uint16_t>(walk.instance);
                --left;
            }
        }
    }

    std::vector<std::uint16_t> m_table;
};

} // namespace

std::string_view balanceStrategyName(BalanceStrategy strategy) noexcept
{
    constexpr std::string_view names[] = {
        "smooth-weighted", "least-connections", "power-of-two", "least-latency", "consistent-hash"};
    static_assert(std::size(names) == static_cast<std::size_t>(BalanceStrategy::ConsistentHash) + 1);
    return names[static_cast<int>(strategy)];
}

std::unique_ptr<InstanceSelector> makeSelector(BalanceStrategy strategy, const Clock& clock, Random& random)
{
    switch (strategy) {
    case BalanceStrategy::SmoothWeighted:
        return std::make_unique<SmoothWeighted>();
    case BalanceStrategy::LeastConnections:
        return std::make_unique<LeastConnections>();
    case BalanceStrategy::PowerOfTwo:
        return std::make_unique<PowerOfTwo>(random);
    case BalanceStrategy::LeastLatency:
        return std::make_unique<LeastLatency>(clock);
    case BalanceStrategy::ConsistentHash:
        break;
    }
    return std::make_unique<ConsistentHash>();
}

} // namespace dwcp
