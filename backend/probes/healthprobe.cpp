// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/healthprobe.h"

#include "probes/healthdocument.h"
#include "probes/httpprobe.h"
#include "probes/probecontext.h"

namespace dwcp {

namespace {

constexpr unsigned serviceUnavailable = 503;

class HealthProbe final : public HttpProbe {
public:
    using HttpProbe::HttpProbe;

private:
    std::string_view accept() const override { return "application/json,text/plain;q=0.5,*/*;q=0.1"; }

    bool reads(unsigned status) const override { return HttpProbe::reads(status) || status == serviceUnavailable; }

    void read(const Answer& answer) override
    {
        const bool isDown = answer.status == serviceUnavailable;
        HealthDocument document;
        const std::size_t first = answer.body.find_first_not_of(" \t\r\n");
        if (first != std::string_view::npos && answer.body[first] == '{') {
            auto read = readHealthDocument(answer.body, order().spec.prefix);
            if (!read)
                return finish(CheckOutcome::NotParseable, "not a JSON document: " + read.error().text);
            document = std::move(read).value();
        } else if (isDown) {
            document.text = oneLine(answer.body);
        }
        const Level claimed = document.level.value_or(isDown ? Level::Critical : Level::Healthy);
        result().verdict = isDown ? std::max(claimed, Level::Critical) : claimed;
        result().verdictText = std::move(document.text);
        document.series.push_back({{"probe_http_status_code", {}}, static_cast<double>(answer.status)});
        TargetState& target = context().targets.of(order(), context().clock.steady());
        result().readings = target.layouts.readings(std::move(document.series), order().extraction.get());
        finish();
    }
};

} // namespace

std::shared_ptr<Probe> makeHealthProbe(ProbeContext& context, std::shared_ptr<CheckRun> run, Probe::Done done)
{
    return std::make_shared<HealthProbe>(context, std::move(run), std::move(done));
}

} // namespace dwcp
