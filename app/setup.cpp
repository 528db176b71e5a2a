// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup.h"

#include "health/profilereader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace dwcp {

namespace {

const QString shippedFolder = QStringLiteral(":/profiles");

Result<std::string> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{"cannot be read: " + file.errorString().toStdString(), path.toStdString()};
    return file.readAll().toStdString();
}

Result<std::string> shippedProfile(const std::string& name)
{
    return readFile(shippedFolder + QLatin1Char('/') + QString::fromStdString(name) + QStringLiteral(".toml"));
}

} // namespace

Result<Configuration> readSetup(const CommandLine& line)
{
    Configuration configuration;
    auto profiles = loadProfiles({"dwcp", "etcd", "nats", "node", "haproxy", "redis", "prometheus"}, shippedProfile);
    if (!profiles)
        return profiles.error();
    configuration.profiles = *profiles;
    for (const std::string& url : line.connect) {
        Target target;
        target.url = url;
        target.node = url.substr(url.find("//") + 2);
        configuration.targets.push_back(target);
    }
    if (line.once)
        configuration.failureThreshold = 1;
    return configuration;
}

} // namespace dwcp
