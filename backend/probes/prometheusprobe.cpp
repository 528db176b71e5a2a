// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/prometheusprobe.h"

#include "probes/httpprobe.h"
#include "probes/probecontext.h"

namespace dwcp {

namespace {

class PrometheusProbe final : public HttpProbe {
public:
    using HttpProbe::HttpProbe;

private:
    // The older format first: widespread clients write OpenMetrics pages on which two families share a name (a gauge x
    // and a counter x_total), which a strict reading must refuse, while their text pages are fine.
    std::string_view accept() const override
    {
        return "text/plain;version=0.0.4,application/openmetrics-text;version=1.0.0;q=0.8,*/*;q=0.1";
    }

    void read(const Answer& answer) override
    {
        TargetState& target = context().targets.of(order(), context().clock.steady());
        if (!target.parser)
            target.parser.emplace(order().extraction, context().parsers);
        ExpositionOptions options;
        options.format = expositionFormat(answer.contentType);
        const auto error = target.parser->parse(answer.body, options, result().readings);
        if (!error)
            return finish();
        result().readings = {};
        finish(CheckOutcome::NotParseable, error->message());
    }
};

} // namespace

std::shared_ptr<Probe> makePrometheusProbe(ProbeContext& context, std::shared_ptr<CheckRun> run, Probe::Done done)
{
    return madeIn<PrometheusProbe>(context, context, std::move(run), std::move(done));
}

} // namespace dwcp
