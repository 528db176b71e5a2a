// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace dwcp {

template <std::size_t N>
struct SearchBox {
    std::array<double, N> low;
    std::array<double, N> high;
    std::array<double, N> start;
    /** Evaluations allowed; the search also ends when the simplex has become flat. */
    int evaluations = 60 * static_cast<int>(N);
    double tolerance = 1e-5;
};

/**
 * Smallest value of f over a box by the simplex of Nelder and Mead; points outside are moved to the nearest side.
 * Needs no derivatives and stands the kinks that bounds make. Returns the best point seen.
 */
template <std::size_t N, typename F>
std::array<double, N> minimize(const SearchBox<N>& box, F&& f)
{
    using Point = std::array<double, N>;
    struct Vertex {
        Point at;
        double value;
    };
    const auto evaluate = [&](Point at) {
        for (std::size_t i = 0; i < N; ++i)
            at[i] = std::clamp(at[i], box.low[i], box.high[i]);
        const double value = f(at);
        return Vertex{at, std::isfinite(value) ? value : 1e300};
    };
    std::array<Vertex, N + 1> simplex;
    simplex[0] = evaluate(box.start);
    for (std::size_t i = 0; i < N; ++i) {
        Point at = box.start;
        const double width = box.high[i] - box.low[i];
        at[i] += at[i] + 0.25 * width <= box.high[i] ? 0.25 * width : -0.25 * width;
        simplex[i + 1] = evaluate(at);
    }
    int used = static_cast<int>(N) + 1;
    const auto byValue = [](const Vertex& a, const Vertex& b) { return a.value < b.value; };
    while (true) {
        std::sort(simplex.begin(), simplex.end(), byValue);
        const double best = simplex.front().value;
        if (used >= box.evaluations || simplex.back().value - best <= box.tolerance * (std::abs(best) + 1e-300))
            return simplex.front().at;
        Point centre{};
        for (std::size_t v = 0; v < N; ++v)
            for (std::size_t i = 0; i < N; ++i)
                centre[i] += simplex[v].at[i] / static_cast<double>(N);
        const auto along = [&](double factor) {
            Point at;
            for (std::size_t i = 0; i < N; ++i)
                at[i] = centre[i] + factor * (simplex[N].at[i] - centre[i]);
            ++used;
            return evaluate(at);
        };
        const Vertex reflected = along(-1);
        if (reflected.value < best) {
            const Vertex expanded = along(-2);
            simplex[N] = expanded.value < reflected.value ? expanded : reflected;
        } else if (reflected.value < simplex[N - 1].value) {
            simplex[N] = reflected;
        } else if (const Vertex inner = along(reflected.value < simplex[N].value ? -0.5 : 0.5);
                   inner.value < std::min(reflected.value, simplex[N].value)) {
            simplex[N] = inner;
        } else {
            for (std::size_t v = 1; v <= N; ++v) {
                Point at;
                for (std::size_t i = 0; i < N; ++i)
                    at[i] = (simplex[v].at[i] + simplex[0].at[i]) / 2;
                simplex[v] = evaluate(at);
                ++used;
            }
        }
    }
}

} // namespace dwcp
