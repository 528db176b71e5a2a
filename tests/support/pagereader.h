// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/readings.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>

namespace dwcp {

/**
 * Turns captured pages into Readings: slow, simple and for pages that are known to be right. The product's own parser
 * lives in probes, which the tests of health must not know.
 */
class PageReader {
public:
    /** Prometheus text. Throws std::invalid_argument at what it does not understand. */
    static Readings text(const std::string& page)
    {
        std::vector<SeriesName> series;
        std::vector<double> values;
        std::istringstream lines(page);
        for (std::string line; std::getline(lines, line);) {
            if (line.empty() || line.front() == '#')
                continue;
            std::size_t at = line.find_first_of("{ ");
            SeriesName name{line.substr(0, at), {}};
            if (at != std::string::npos && line[at] == '{')
                at = labels(line, at + 1, name.labels);
            series.push_back(std::move(name));
            values.push_back(number(line.substr(line.find_first_not_of(' ', at))));
        }
        return {std::make_shared<const SeriesLayout>(SeriesLayout{std::move(series)}), std::move(values)};
    }

    /** Numbers and booleans of nested objects, keys joined by "_", after a prefix. */
    static Readings json(const std::string& page, const std::string& prefix)
    {
        SeriesLayout layout;
        std::vector<double> values;
        flatten(nlohmann::json::parse(page), prefix, layout, values);
        return {std::make_shared<const SeriesLayout>(std::move(layout)), std::move(values)};
    }

    static std::string file(const std::string& path)
    {
        std::ifstream stream(path, std::ios::binary);
        if (!stream)
            throw std::invalid_argument("cannot open " + path);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

private:
    static std::size_t labels(const std::string& line, std::size_t at, std::vector<Label>& into)
    {
        while (line.at(at) != '}') {
            const std::size_t equals = line.find("=\"", at);
            Label label{line.substr(at, equals - at), {}};
            for (at = equals + 2; line.at(at) != '"'; ++at) {
                if (line[at] == '\\')
                    label.value += line.at(++at) == 'n' ? '\n' : line[at];
                else
                    label.value += line[at];
            }
            into.push_back(std::move(label));
            if (line.at(++at) == ',')
                ++at;
        }
        std::sort(into.begin(), into.end());
        return at + 1;
    }

    static double number(const std::string& text)
    {
        const std::string word = text.substr(0, text.find(' '));
        if (word == "+Inf")
            return std::numeric_limits<double>::infinity();
        if (word == "-Inf")
            return -std::numeric_limits<double>::infinity();
        if (word == "NaN")
            return std::numeric_limits<double>::quiet_NaN();
        return std::stod(word);
    }

    static void flatten(
        const nlohmann::json& value, const std::string& name, SeriesLayout& layout, std::vector<double>& values)
    {
        if (value.is_object()) {
            for (const auto& [key, part] : value.items())
                flatten(part, name.empty() ? key : name + "_" + key, layout, values);
        } else if (value.is_number() || value.is_boolean()) {
            layout.series.push_back({name, {}});
            values.push_back(value.is_boolean() ? (value.get<bool>() ? 1 : 0) : value.get<double>());
        }
    }
};

} // namespace dwcp
