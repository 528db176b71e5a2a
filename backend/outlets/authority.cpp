// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/authority.h"

#include <openssl/crypto.h>

#include <fstream>
#include <optional>
#include <sstream>
#include <sys/stat.h>

namespace dwcp {

namespace {

constexpr std::string_view scheme = "Bearer ";

std::string trimmed(const std::string& text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

Result<std::string> readToken(const std::string& path)
{
    struct stat facts { };
    std::ifstream in(path);
    if (!in || ::stat(path.c_str(), &facts) != 0)
        return Error{"the token cannot be read", path};
    if ((facts.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return Error{"others may read the token: chmod 600", path};
    std::ostringstream text;
    text << in.rdbuf();
    std::string token = trimmed(text.str());
    if (token.size() < Authority::shortestToken)
        return Error{"the token is shorter than " + std::to_string(Authority::shortestToken) + " characters", path};
    return token;
}

bool isSame(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace

std::string_view roleName(AccessRole role) noexcept
{
    constexpr std::string_view names[] = {"nobody", "viewer", "operator", "admin"};
    return names[static_cast<int>(role)];
}

Result<Authority> Authority::read(const TokenFiles& files)
{
    Authority authority;
    const std::pair<const std::string&, AccessRole> all[] = {
        {files.viewer, AccessRole::Viewer}, {files.operators, AccessRole::Operator}, {files.admin, AccessRole::Admin}};
    for (const auto& [path, role] : all) {
        if (path.empty())
            continue;
        auto token = readToken(path);
        if (!token)
            return token.error();
        authority.m_tokens.push_back({std::move(token).value(), role});
    }
    return authority;
}

Authority::Verdict Authority::judge(const std::string& authorization) const
{
    if (authorization.empty())
        return {};
    Verdict verdict{AccessRole::Nobody, true};
    const std::string_view given = authorization;
    const std::string_view token = given.starts_with(scheme) ? given.substr(scheme.size()) : std::string_view();
    for (const Token& known : m_tokens) {
        if (isSame(known.text, token))
            verdict = {known.role, false};
    }
    return verdict;
}

} // namespace dwcp
