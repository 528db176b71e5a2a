// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/drift.h"

namespace dwcp {

namespace {

std::vector<double> goOn(const MethodInput& input, const MethodParameters&, std::size_t horizon)
{
    if (input.values.size() < 2)
        return {};
    const double step = (input.values.back() - input.values.front()) / static_cast<double>(input.values.size() - 1);
    std::vector<double> result(horizon);
    for (std::size_t h = 0; h < horizon; ++h)
        result[h] = input.values.back() + step * static_cast<double>(h + 1);
    return result;
}

} // namespace

Method driftMethod()
{
    return {"drift", MethodView::Adjusted, 0.2, [](const MethodInput&) { return MethodParameters{}; }, goOn};
}

} // namespace dwcp
