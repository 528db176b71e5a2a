// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/hde/compressor.h"

#include <deque>
#include <memory>
#include <vector>

namespace dwcp {

/** Trains a dictionary on samples; null when they do not suffice. Expensive: for a worker. Thread: any. */
std::shared_ptr<const CompressionDictionary> trainDictionary(
    const std::vector<std::string>& samples, std::size_t capacity);

/** The latest payloads of the node, as many as a training needs. Bounded. Thread: one. */
class TrainingSamples {
public:
    void add(std::string_view content);
    bool isEnough() const noexcept;
    std::vector<std::string> samples() const { return {m_samples.begin(), m_samples.end()}; }
    std::size_t bytes() const noexcept { return m_bytes; }

private:
    std::deque<std::string> m_samples;
    std::size_t m_bytes = 0;
};

} // namespace dwcp
