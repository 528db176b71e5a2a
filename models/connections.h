// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QSettings;

namespace dwcp {

/** What an operator watches, under a name: URLs, or a configuration file. Holds no secret. */
struct KeptConnection {
    QString name;
    QStringList urls;
    QString configFile; ///< counts when there are no URLs
    int colour = 0; ///< 0..Connections::colours - 1: a stripe that tells clusters apart
    bool isReadOnly = false; ///< no command is given
    bool isProtected = false; ///< a command on a breaker asks for its name to be typed
    friend bool operator==(const KeptConnection&, const KeptConnection&) = default;
};

/** The connections that an operator keeps, by name, in the settings. Thread: GUI. */
class Connections {
    Q_DECLARE_TR_FUNCTIONS(Connections)

public:
    static constexpr int colours = 6;

    explicit Connections(QSettings& settings) : m_settings(settings) { }

    std::vector<KeptConnection> all() const; ///< in the order of their names
    std::optional<KeptConnection> find(const QString& name) const;
    /** Why it cannot be kept; empty when it can: it has a name and something to watch. */
    static QString problem(const KeptConnection& connection);
    /** Keeps it, in place of one of that name. Passwords in URLs are left out: secrets live in the keychain. */
    void put(const KeptConnection& connection);
    void remove(const QString& name);

    /** All of them as JSON, without secrets. */
    QByteArray exported() const;
    /** Puts those of an exported file beside the others; those of the same name are replaced. What is wrong with the
     * file, and then nothing is changed; empty when all is well. */
    QString import(const QByteArray& json);

    /** The URL without user and password. */
    static QString withoutSecrets(const QString& url);

private:
    void keep(const std::vector<KeptConnection>& connections);

    QSettings& m_settings;
};

} // namespace dwcp
