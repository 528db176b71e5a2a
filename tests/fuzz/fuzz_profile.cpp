// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a profile, a configuration and a list of targets: read or refused, never more.
#include "health/configurationreader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

dwcp::ConfigurationPorts ports(const std::string& text)
{
    dwcp::ConfigurationPorts world;
    world.shippedProfiles = {"dwcp", "etcd"};
    world.profileText = [text](const std::string& name) -> dwcp::Result<std::string> {
        return name == "etcd" ? text : "name = \"" + name.substr(0, 8) + "\"\ninclude = [\"etcd\"]\n";
    };
    world.fileText = [text](const std::string&) -> dwcp::Result<std::string> { return text; };
    world.srvRecords = [text](const std::string& name) -> dwcp::Result<std::vector<dwcp::SrvRecord>> {
        return std::vector<dwcp::SrvRecord>{{name, 1, 0, 0}, {text.substr(0, 40), 2, 0, 0}};
    };
    return world;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string text(reinterpret_cast<const char*>(bytes), size);
    const dwcp::Result<dwcp::Profile> profile = dwcp::readProfile(text, "fuzz.toml");
    // An error must say where, a profile must be whole.
    if (profile ? profile->layers.empty() || profile->checks.empty() : profile.error().place.rfind("fuzz.toml", 0) != 0)
        std::abort();
    const dwcp::Result<dwcp::Configuration> configuration = dwcp::readConfiguration(text, "fuzz.toml", ports(text));
    if (configuration && configuration->targets.empty())
        std::abort();
    const auto targets = dwcp::readTargetList(text, "fuzz.txt");
    if (!targets && targets.error().place.rfind("fuzz.txt", 0) != 0)
        std::abort();
    return 0;
}
