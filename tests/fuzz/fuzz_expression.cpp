// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an expression; what is accepted is evaluated on a page that has something of everything.
#include "health/expression.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <limits>

namespace {

dwcp::Readings page(double scale)
{
    dwcp::SeriesLayout layout;
    std::vector<double> values;
    const auto add = [&](const char* name, std::vector<dwcp::Label> labels, double value) {
        layout.series.push_back({name, std::move(labels)});
        values.push_back(value * scale);
    };
    add("a", {}, 3);
    for (const char* x : {"1", "2", "aaaaaaaaaaaaaaaaaaaaaaaab"}) {
        add("b", {{"x", x}}, 2);
        add("c_total", {{"x", x}, {"y", "1"}}, 5);
        for (const char* le : {"0.1", "1", "+Inf", "nonsense"})
            add("h_bucket", {{"le", le}, {"x", x}}, 4);
    }
    add("s", {{"quantile", "0.99"}}, std::numeric_limits<double>::quiet_NaN());
    add("n", {}, std::numeric_limits<double>::infinity());
    add("z", {}, 0);
    return {std::make_shared<const dwcp::SeriesLayout>(std::move(layout)), std::move(values)};
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    using namespace std::chrono_literals;
    const dwcp::Result<dwcp::Expression> expression =
        dwcp::Expression::parse(std::string(reinterpret_cast<const char*>(bytes), size));
    if (!expression) {
        if (expression.error().place.rfind("column ", 0) != 0)
            std::abort();
        return 0;
    }
    static const dwcp::Readings before = page(1);
    static const dwcp::Readings now = page(2);
    dwcp::Expression::Binding binding;
    for (const dwcp::Readings* older : {static_cast<const dwcp::Readings*>(nullptr), &before, &now}) {
        const dwcp::Evaluation evaluation =
            expression->evaluate({&now, dwcp::WallTime(20s), older, dwcp::WallTime(10s)}, binding);
        if (evaluation.presence == dwcp::Presence::Value && !std::isfinite(evaluation.value))
            std::abort();
    }
    return 0;
}
