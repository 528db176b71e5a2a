// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/jsonprobe.h"

#include "probes/httpprobe.h"
#include "probes/jsonseries.h"
#include "probes/probecontext.h"

namespace dwcp {

namespace {

class JsonProbe final : public HttpProbe {
public:
    using HttpProbe::HttpProbe;

private:
    std::string_view accept() const override { return "application/json,*/*;q=0.1"; }

    void read(const Answer& answer) override
    {
        auto series = flattenJson(answer.body, order().spec.prefix);
        if (!series)
            return finish(CheckOutcome::NotParseable, "not a JSON document: " + series.error().text);
        TargetState& target = context().targets.of(order(), context().clock.steady());
        result().readings = target.layouts.readings(std::move(series).value(), order().extraction.get());
        finish();
    }
};

} // namespace

std::shared_ptr<Probe> makeJsonProbe(ProbeContext& context, std::shared_ptr<CheckRun> run, Probe::Done done)
{
    return std::make_shared<JsonProbe>(context, std::move(run), std::move(done));
}

} // namespace dwcp
