// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/hde/dictionarytrainer.h"

#include "node/identity.h"

#include <zdict.h>

namespace dwcp {

namespace {

constexpr std::size_t mostSamples = 256;
constexpr std::size_t mostBytes = 512 * 1024;
constexpr std::size_t longestSample = 16 * 1024;
constexpr std::size_t fewestSamples = 48;

} // namespace

std::shared_ptr<const CompressionDictionary> trainDictionary(
    const std::vector<std::string>& samples, std::size_t capacity)
{
    std::string joined;
    std::vector<std::size_t> sizes;
    for (const std::string& sample : samples) {
        joined += sample;
        sizes.push_back(sample.size());
    }
    std::string content(capacity, '\0');
    const std::size_t size = ZDICT_trainFromBuffer(
        content.data(), content.size(), joined.data(), sizes.data(), static_cast<unsigned>(sizes.size()));
    if (ZDICT_isError(size))
        return nullptr;
    content.resize(size);
    const std::uint64_t id = fingerprint(content);
    return std::make_shared<const CompressionDictionary>(CompressionDictionary{id, std::move(content)});
}

void TrainingSamples::add(std::string_view content)
{
    m_samples.emplace_back(content.substr(0, longestSample));
    m_bytes += m_samples.back().size();
    while (m_samples.size() > mostSamples || m_bytes > mostBytes) {
        m_bytes -= m_samples.front().size();
        m_samples.pop_front();
    }
}

bool TrainingSamples::isEnough() const noexcept
{
    return m_samples.size() >= fewestSamples;
}

} // namespace dwcp
