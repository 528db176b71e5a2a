// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/methodcatalogue.h"

#include "forecast/autoregression.h"
#include "forecast/dampedholt.h"
#include "forecast/drift.h"
#include "forecast/holt.h"
#include "forecast/holtwinters.h"
#include "forecast/naive.h"
#include "forecast/optimizedtheta.h"
#include "forecast/robustlinear.h"
#include "forecast/seasonalautoregression.h"
#include "forecast/seasonalnaive.h"
#include "forecast/ses.h"
#include "forecast/theta.h"

#include <array>

namespace dwcp {

std::span<const Method> methodCatalogue()
{
    static const std::array catalogue{
        naiveMethod(),
        seasonalNaiveMethod(),
        driftMethod(),
        robustLinearMethod(),
        sesMethod(),
        holtMethod(),
        dampedHoltMethod(),
        holtWintersAdditiveMethod(),
        holtWintersMultiplicativeMethod(),
        thetaMethod(),
        optimizedThetaMethod(),
        autoregressionMethod(),
        revertingAutoregressionMethod(),
        seasonalAutoregressionMethod(),
    };
    return catalogue;
}

} // namespace dwcp
