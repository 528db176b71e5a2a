// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup.h"

#include "app/prometheuslookup.h"
#include "app/srvlookup.h"
#include "health/alertpolicyreader.h"
#include "health/configurationreader.h"
#include "health/profilereader.h"

#include <QDir>
#include <QFile>

namespace dwcp {

namespace {

const QString shippedFolder = QStringLiteral(":/profiles");

Result<std::string> readFile(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return Error{"cannot be read: " + file.errorString().toStdString(), path};
    return file.readAll().toStdString();
}

/** A name is a shipped profile, anything with a slash a file. */
Result<std::string> profileText(const std::string& name)
{
    if (name.find('/') != std::string::npos)
        return readFile(name);
    const QString path = shippedFolder + u'/' + QString::fromStdString(name) + QStringLiteral(".toml");
    if (!QFile::exists(path))
        return Error{"there is no such profile; shipped are "
                + QDir(shippedFolder).entryList({QStringLiteral("*.toml")}).join(QStringLiteral(", ")).toStdString(),
            name};
    return readFile(path.toStdString());
}

std::vector<std::string> shippedProfiles()
{
    std::vector<std::string> names;
    for (const QString& file : QDir(shippedFolder).entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name))
        names.push_back(file.chopped(5).toStdString());
    return names;
}

Result<std::shared_ptr<const AlertPolicy>> shippedAlerts()
{
    const auto text = readFile(":/rules/default.toml");
    if (!text)
        return text.error();
    auto policy = readAlertRules(*text, "rules/default.toml");
    if (!policy)
        return policy.error();
    return std::make_shared<const AlertPolicy>(std::move(policy).value());
}

Result<Configuration> fromUrls(const std::vector<std::string>& urls)
{
    auto configuration = configurationFromUrls(urls);
    if (!configuration)
        return configuration;
    auto profiles = loadProfiles(shippedProfiles(), profileText);
    if (!profiles)
        return profiles.error();
    configuration->profiles = std::move(profiles->profiles);
    auto alerts = shippedAlerts();
    if (!alerts)
        return alerts.error();
    AlertPolicy policy = **alerts;
    if (const auto error = addProfileAlerts(policy, profiles->alerts))
        return *error;
    configuration->alerts = std::make_shared<const AlertPolicy>(std::move(policy));
    return configuration;
}

Result<Configuration> fromText(const std::string& text, const std::string& path)
{
    auto alerts = shippedAlerts();
    if (!alerts)
        return alerts.error();
    return readConfiguration(
        text, path, {profileText, readFile, lookUpSrv, shippedProfiles(), std::move(alerts).value(), lookUpNodes});
}

Result<Configuration> fromFile(const std::string& path)
{
    const auto text = readFile(path);
    return text ? fromText(*text, path) : text.error();
}

/** As a string of TOML. */
std::string quoted(const std::string& text)
{
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        result += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    return result + '"';
}

} // namespace

Result<Configuration> readSetup(const CommandLine& line)
{
    auto configuration = line.configFile.empty() ? fromUrls(line.connect) : fromFile(line.configFile);
    if (configuration && line.once)
        configuration->failureThreshold = 1; // there is no second look that could confirm the first
    return configuration;
}

Result<Configuration> readServerSetup(const ServerSource& source)
{
    std::string text = "[[prometheus]]\nurl = " + quoted(source.url) + "\nprofile = " + quoted(source.profile) + "\n";
    if (!source.label.empty())
        text += "node_label = " + quoted(source.label) + "\n";
    if (!source.match.empty())
        text += "match = " + quoted(source.match) + "\n";
    if (!source.tokenFile.empty())
        text += "bearer_token_file = " + quoted(source.tokenFile) + "\n";
    if (!source.user.empty())
        text += "basic_auth = { user = " + quoted(source.user) + ", password_file = " + quoted(source.passwordFile)
            + " }\n";
    return fromText(text, "--prometheus");
}

Result<std::vector<ReportPlan>> readPlans(const CommandLine& line, const Configuration& configuration)
{
    if (line.configFile.empty())
        return std::vector<ReportPlan>();
    const auto text = readFile(line.configFile);
    if (!text)
        return text.error();
    const auto receivers = configuration.alerts ? configuration.alerts->receivers : std::vector<Receiver>();
    return readReportPlans(*text, line.configFile, receivers);
}

} // namespace dwcp
