// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychainlookup.h"

#include "app/keychain.h"

#include <QEventLoop>

#include <map>

namespace dwcp {

Result<NamedSecrets> askKeychain(const std::set<std::string>& names)
{
    if (names.empty())
        return NamedSecrets();
    const auto found = std::make_shared<Mailbox<NamedSecrets>>();
    Keychain keychain(std::make_shared<Inbox<Secret>>(names.size()), found);
    std::map<std::string, std::string> why;
    QEventLoop loop;
    QObject::connect(&keychain, &Keychain::missing, &loop,
        [&why](const QString& name, const QString& text) { why[name.toStdString()] = text.toStdString(); });
    QObject::connect(&keychain, &Keychain::done, &loop, &QEventLoop::quit);
    keychain.lookUp(names);
    loop.exec();
    const auto newest = found->newest();
    for (const std::string& name : names) {
        if (!newest || !newest->contains(name))
            return Error{why.contains(name) ? why[name] : "The keychain does not answer: is it locked?", name};
    }
    return *newest;
}

} // namespace dwcp
