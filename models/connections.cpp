// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QUrl>

#include <algorithm>

namespace dwcp {

namespace {

const QString settingsKey = QStringLiteral("connections");
const QString listKey = QStringLiteral("connections");

QJsonObject toJson(const KeptConnection& connection)
{
    return {{QStringLiteral("name"), connection.name},
        {QStringLiteral("urls"), QJsonArray::fromStringList(connection.urls)},
        {QStringLiteral("config"), connection.configFile}, {QStringLiteral("colour"), connection.colour},
        {QStringLiteral("readOnly"), connection.isReadOnly}, {QStringLiteral("protected"), connection.isProtected}};
}

KeptConnection fromJson(const QJsonObject& object)
{
    KeptConnection connection;
    connection.name = object.value(QLatin1String("name")).toString().trimmed();
    for (const auto& url : object.value(QLatin1String("urls")).toArray())
        connection.urls << Connections::withoutSecrets(url.toString());
    connection.configFile = object.value(QLatin1String("config")).toString();
    connection.colour = std::clamp(object.value(QLatin1String("colour")).toInt(), 0, Connections::colours - 1);
    connection.isReadOnly = object.value(QLatin1String("readOnly")).toBool();
    connection.isProtected = object.value(QLatin1String("protected")).toBool();
    return connection;
}

QByteArray written(const std::vector<KeptConnection>& connections, QJsonDocument::JsonFormat format)
{
    QJsonArray list;
    for (const KeptConnection& connection : connections)
        list.append(toJson(connection));
    return QJsonDocument(QJsonObject{{listKey, list}}).toJson(format);
}

/** What a document holds; none when it is no list of connections. */
std::optional<std::vector<KeptConnection>> readAll(const QByteArray& json)
{
    const QJsonValue list = QJsonDocument::fromJson(json).object().value(listKey);
    if (!list.isArray())
        return std::nullopt;
    std::vector<KeptConnection> connections;
    for (const auto& entry : list.toArray())
        connections.push_back(fromJson(entry.toObject()));
    return connections;
}

void putInto(std::vector<KeptConnection>& connections, const KeptConnection& connection)
{
    std::erase_if(connections, [&](const KeptConnection& other) { return other.name == connection.name; });
    connections.push_back(connection);
    std::ranges::sort(connections, {}, &KeptConnection::name);
}

} // namespace

QString Connections::withoutSecrets(const QString& url)
{
    QUrl bare(url.trimmed());
    if (bare.userInfo().isEmpty())
        return url.trimmed();
    bare.setUserInfo({});
    return bare.toString();
}

std::vector<KeptConnection> Connections::all() const
{
    return readAll(m_settings.value(settingsKey).toByteArray()).value_or(std::vector<KeptConnection>());
}

std::optional<KeptConnection> Connections::find(const QString& name) const
{
    const auto connections = all();
    const auto found = std::ranges::find(connections, name, &KeptConnection::name);
    return found == connections.end() ? std::nullopt : std::optional(*found);
}

QString Connections::problem(const KeptConnection& connection)
{
    if (connection.name.trimmed().isEmpty())
        return tr("A connection needs a name.");
    if (connection.urls.isEmpty() && connection.configFile.isEmpty())
        return tr("%1 has nothing to watch: give a URL or a configuration file.").arg(connection.name);
    for (const QString& text : connection.urls) {
        const QUrl url(text, QUrl::StrictMode);
        if (!url.isValid() || url.scheme().isEmpty() || url.host().isEmpty())
            return tr("%1 is no URL: it looks like http://10.0.0.1:9100.").arg(text);
    }
    return {};
}

void Connections::put(const KeptConnection& connection)
{
    KeptConnection kept = connection;
    kept.name = kept.name.trimmed();
    std::ranges::transform(kept.urls, kept.urls.begin(), withoutSecrets);
    auto connections = all();
    putInto(connections, kept);
    keep(connections);
}

void Connections::remove(const QString& name)
{
    auto connections = all();
    std::erase_if(connections, [&](const KeptConnection& connection) { return connection.name == name; });
    keep(connections);
}

void Connections::keep(const std::vector<KeptConnection>& connections)
{
    m_settings.setValue(settingsKey, written(connections, QJsonDocument::Compact));
    m_settings.sync();
}

QByteArray Connections::exported() const
{
    return written(all(), QJsonDocument::Indented);
}

QString Connections::import(const QByteArray& json)
{
    const auto imported = readAll(json);
    if (!imported)
        return tr("The file holds no connections.");
    auto connections = all();
    for (const KeptConnection& connection : *imported) {
        if (const QString wrong = problem(connection); !wrong.isEmpty())
            return wrong;
        putInto(connections, connection);
    }
    keep(connections);
    return {};
}

} // namespace dwcp
