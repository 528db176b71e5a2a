// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/metricfamily.h"

#include <charconv>
#include <string>

namespace dwcp {

/** Families as text, one line a family and one a sample, so that a test compares a page's meaning with a literal. */
inline std::string printedNumber(double value)
{
    char text[40];
    return {text, std::to_chars(text, text + sizeof text, value).ptr};
}

inline std::string printedLabels(const std::vector<Label>& labels)
{
    std::string text;
    for (const Label& label : labels)
        text += (text.empty() ? "" : ", ") + label.name + "=" + label.value;
    return text;
}

inline std::string printed(const MetricSample& sample)
{
    std::string text = "  " + sample.name + " [" + printedLabels(sample.labels) + "] " + printedNumber(sample.value);
    if (sample.timestamp)
        text += " @" + printedNumber(*sample.timestamp);
    if (sample.exemplar) {
        text += " # [" + printedLabels(sample.exemplar->labels) + "] " + printedNumber(sample.exemplar->value);
        if (sample.exemplar->timestamp)
            text += " @" + printedNumber(*sample.exemplar->timestamp);
    }
    return text + "\n";
}

inline std::string printed(const FamiliesResult& result)
{
    if (result.error)
        return result.error->message();
    std::string text;
    for (const ExpositionFamily& family : result.families) {
        text += family.name + " " + std::string(metricTypeName(family.type));
        text += (family.unit.empty() ? "" : " (" + family.unit + ")") + (family.help.empty() ? "" : ": " + family.help)
            + "\n";
        for (const MetricSample& sample : family.samples)
            text += printed(sample);
    }
    return text;
}

} // namespace dwcp
