// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/naive.h"

namespace dwcp {

Method naiveMethod()
{
    return {"naive", MethodView::Adjusted, 0.3, [](const MethodInput&) { return MethodParameters{}; },
        [](const MethodInput& input, const MethodParameters&, std::size_t horizon) {
            return input.values.empty() ? std::vector<double>{} : std::vector<double>(horizon, input.values.back());
        }};
}

} // namespace dwcp
