// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tokens.h"

namespace dwcp {

QString Tokens::missing(const QString& node) const
{
    const auto name = m_names.find(node);
    if (name == m_names.end())
        return {};
    const auto found = m_missing.find(name->second);
    return found == m_missing.end() ? QString() : found->second;
}

void Tokens::give(const QString& node, const QString& token)
{
    const auto name = m_names.find(node);
    // A full box is one that nobody reads: the command is then refused for want of a token, which says it all.
    if (name != m_names.end())
        static_cast<void>(m_box->put({name->second.toStdString(), token.toStdString()}));
}

void Tokens::confirm(const QString& node)
{
    const auto name = m_names.find(node);
    if (name != m_names.end())
        m_missing.erase(name->second);
}

} // namespace dwcp
