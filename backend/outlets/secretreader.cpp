// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/secretreader.h"

#include <fstream>
#include <sstream>

namespace dwcp {

namespace {

std::string textIn(const std::string& path)
{
    std::ifstream in(path);
    std::ostringstream text;
    text << in.rdbuf();
    std::string secret = text.str();
    while (!secret.empty() && (secret.back() == '\n' || secret.back() == '\r'))
        secret.pop_back();
    return secret;
}

} // namespace

Result<std::string> SecretReader::read(const std::string& path) const
{
    if (!path.starts_with(keychainPrefix)) {
        std::string text = textIn(path);
        if (text.empty())
            return Error{"the secret cannot be read", path};
        return text;
    }
    const auto known = m_given ? m_given->newest() : nullptr;
    const auto found = known ? known->find(path) : NamedSecrets::const_iterator();
    if (!known || found == known->end())
        return Error{"the keychain has not given it", path};
    return found->second;
}

} // namespace dwcp
