// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmarks/fleetpage.h"
#include "health/alertpolicyreader.h"
#include "health/configuration.h"
#include "health/profilereader.h"
#include "support/builders.h"
#include "support/pagereader.h"

#include <functional>
#include <stdexcept>

namespace dwcp {

template <typename T>
T orThrow(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().message());
    return std::move(result).value();
}

inline std::string resource(const std::string& path)
{
    return PageReader::file(std::string(DWCP_SOURCE_DIR) + "/resources/" + path);
}

inline std::shared_ptr<const Profile> shippedProfile(const std::string& name)
{
    const std::string file = name + ".toml";
    return std::make_shared<const Profile>(orThrow(readProfile(resource("profiles/" + file), file)));
}

inline std::shared_ptr<const AlertPolicy> shippedRules()
{
    return std::make_shared<const AlertPolicy>(orThrow(readAlertRules(resource("rules/default.toml"), "default.toml")));
}

/** Nodes of shipped profiles under the shipped rules, whose histories keep nothing. */
inline Configuration shippedFleet(const std::vector<std::string>& profiles, std::size_t nodes)
{
    Configuration configuration;
    for (const std::string& name : profiles)
        configuration.profiles.push_back(shippedProfile(name));
    for (std::size_t i = 0; i < nodes; ++i) {
        Target target;
        target.node = "n" + std::to_string(i);
        target.url = "http://127.0.0.1:" + std::to_string(1000 + i);
        target.profile = profiles[i % profiles.size()];
        configuration.targets.push_back(std::move(target));
    }
    configuration.alerts = shippedRules();
    configuration.historyBytes = 1;
    configuration.maxConcurrentChecks = static_cast<std::uint32_t>(nodes);
    return configuration;
}

/** What a target says so many seconds after the start. */
using Answers = std::function<Readings(const CheckOrder&, double seconds)>;

/** The answer to an order, that many seconds after the start. */
inline CheckResult answered(const CheckOrder& order, const Answers& answers, WallTime now)
{
    CheckResult result;
    result.id = order.id;
    result.node = order.node;
    result.duration = std::chrono::microseconds(1500 + order.id % 700);
    result.readings = answers(order, std::chrono::duration<double>(now - testStart).count());
    result.bytes = 40 * result.readings.values.size();
    return result;
}

/** Pages of DWCP nodes, the wanted series alone, under one layout. */
class FleetAnswers {
public:
    Readings operator()(const CheckOrder& order, double seconds)
    {
        std::string text;
        m_page.write(order.node, seconds, text);
        const Readings all = PageReader::text(text);
        if (!m_layout)
            choose(*all.layout, *order.extraction);
        Readings wanted{m_layout, {}};
        for (const std::size_t column : m_columns)
            wanted.values.push_back(all.values[column]);
        return wanted;
    }

private:
    void choose(const SeriesLayout& page, const Extraction& extraction)
    {
        SeriesLayout layout;
        for (std::size_t i = 0; i < page.series.size(); ++i) {
            if (extraction.wants(page.series[i].name)) {
                layout.series.push_back(page.series[i]);
                m_columns.push_back(i);
            }
        }
        m_layout = std::make_shared<const SeriesLayout>(std::move(layout));
    }

    FleetPage m_page;
    std::vector<std::size_t> m_columns;
    std::shared_ptr<const SeriesLayout> m_layout;
};

} // namespace dwcp
