// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/desktopcarrier.h"

#include <nlohmann/json.hpp>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusReply>
#include <QVariantMap>

#include <algorithm>
#include <map>

namespace dwcp {

namespace {

using Kind = Carrier::Outcome::Kind;

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
constexpr std::size_t mostGroups = 1'000; ///< whose notices are replaced
constexpr std::size_t mostLines = 5; ///< of one notice
constexpr int asLongAsTheDesktopLikes = -1;

enum class Urgency : std::uint8_t { Low, Normal, Critical };

QString textOf(const nlohmann::json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

/** What a notification says, for people. */
struct DesktopNotice {
    QString title;
    QString text;
    Urgency urgency = Urgency::Low;
};

Urgency urgencyOf(const nlohmann::json& alert)
{
    if (textOf(alert, "occasion") == QLatin1String("resolved"))
        return Urgency::Low;
    return textOf(alert, "severity") == QLatin1String("critical") ? Urgency::Critical : Urgency::Normal;
}

DesktopNotice noticeOf(const nlohmann::json& document)
{
    DesktopNotice notice;
    QStringList lines;
    std::size_t alerts = 0;
    for (const auto& alert : document.value("alerts", nlohmann::json::array())) {
        notice.urgency = std::max(notice.urgency, urgencyOf(alert));
        if (++alerts <= mostLines)
            lines << textOf(alert, "occasion") + u' ' + textOf(alert, "severity") + QStringLiteral(": ")
                    + textOf(alert, "summary");
    }
    if (alerts > mostLines)
        lines << QStringLiteral("and %1 more").arg(alerts - mostLines);
    notice.title = alerts == 1 ? lines.takeFirst() : QStringLiteral("%1 alerts").arg(alerts);
    notice.title.prepend(textOf(document, "cluster") + QStringLiteral(": "));
    notice.text = lines.join(u'\n');
    return notice;
}

class DesktopCarrier final : public Carrier {
public:
    explicit DesktopCarrier(const Receiver& receiver)
        : m_name(QStringLiteral("dwcp-") + QString::fromStdString(receiver.name))
        , m_patience(static_cast<int>(std::chrono::duration_cast<std::chrono::milliseconds>(receiver.timeout).count()))
    {
    }
    ~DesktopCarrier() override { QDBusConnection::disconnectFromBus(m_name); }

    Outcome carry(const std::string& document) override
    {
        const auto json = nlohmann::json::parse(document, nullptr, false);
        if (!json.is_object())
            return {Kind::Refused, "damaged in the outbox"};
        const QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name);
        if (!bus.isConnected()) {
            QDBusConnection::disconnectFromBus(m_name); // so that the next attempt looks for it anew
            return {Kind::Failed, "there is no session bus"};
        }
        return say(bus, noticeOf(json), json.value("group", nlohmann::json::object()).dump());
    }

private:
    Outcome say(const QDBusConnection& bus, const DesktopNotice& notice, const std::string& group)
    {
        const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(static_cast<uchar>(notice.urgency))},
            {QStringLiteral("desktop-entry"), QStringLiteral("dwcp-console")}};
        QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
        call << QStringLiteral("DWCP Console") << m_shown[group] << QStringLiteral("dwcp-console") << notice.title
             << (readsMarkup(bus) ? notice.text.toHtmlEscaped() : notice.text) << QStringList() << hints
             << asLongAsTheDesktopLikes;
        const QDBusReply<uint> reply = bus.call(call, QDBus::Block, m_patience);
        if (m_shown.size() > mostGroups)
            m_shown.clear();
        if (!reply.isValid())
            return {Kind::Failed, reply.error().message().toStdString()};
        m_shown[group] = reply.value();
        return {};
    }

    /** Then a name with a < in it would be taken for markup. */
    bool readsMarkup(const QDBusConnection& bus) const
    {
        const auto ask = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("GetCapabilities"));
        const QDBusReply<QStringList> reply = bus.call(ask, QDBus::Block, m_patience);
        return reply.isValid() && reply.value().contains(QLatin1String("body-markup"));
    }

    QString m_name; ///< of the connection
    int m_patience; ///< milliseconds
    std::map<std::string, uint> m_shown; ///< by group
};

} // namespace

std::unique_ptr<Carrier> desktopCarrier(const Receiver& receiver)
{
    return std::make_unique<DesktopCarrier>(receiver);
}

} // namespace dwcp
