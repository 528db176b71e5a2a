// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

namespace dwcp {

namespace {

const QString service = QStringLiteral("dwcp-console");

void addName(const std::string& name, std::set<std::string>& names)
{
    if (name.starts_with(keychainPrefix))
        names.insert(name);
}

void addName(const std::shared_ptr<const Access>& access, std::set<std::string>& names)
{
    if (access)
        names.merge(keychainNames(*access));
}

QString whyMissing(const QKeychain::Job& job)
{
    if (job.error() == QKeychain::EntryNotFound)
        return Keychain::tr("The keychain has no entry \"%1\"").arg(job.key());
    return Keychain::tr("There is no keychain that can be asked (%1)").arg(job.errorString());
}

} // namespace

Keychain::Keychain(std::shared_ptr<Inbox<Secret>> box, std::shared_ptr<Mailbox<NamedSecrets>> shelf, QObject* parent)
    : QObject(parent)
    , m_box(std::move(box))
    , m_shelf(std::move(shelf))
{
}

void Keychain::lookUp(const std::set<std::string>& names)
{
    m_waiting += names.size();
    for (const std::string& name : names)
        lookUp(name);
    QTimer::singleShot(names.empty() ? std::chrono::seconds(0) : patience, this, &Keychain::finish);
}

void Keychain::finish()
{
    if (!std::exchange(m_isDone, true))
        Q_EMIT done();
}

void Keychain::lookUp(const std::string& name)
{
    auto* job = new QKeychain::ReadPasswordJob(service, this); // deletes itself
    job->setInsecureFallback(false);
    job->setKey(QString::fromStdString(name.substr(keychainPrefix.size())));
    connect(job, &QKeychain::Job::finished, this, [this, job, name] {
        const std::string secret = job->textData().toStdString();
        if (job->error() != QKeychain::NoError || secret.empty())
            Q_EMIT missing(QString::fromStdString(name), whyMissing(*job));
        else if (!m_box->put({name, secret}))
            Q_EMIT missing(QString::fromStdString(name), tr("The engine takes no more secrets"));
        if (m_shelf && !secret.empty()) {
            m_found[name] = secret;
            m_shelf->put(std::make_shared<const NamedSecrets>(m_found));
        }
        if (--m_waiting == 0)
            finish();
    });
    job->start();
}

std::set<std::string> keychainNames(const Access& access)
{
    std::set<std::string> names;
    addName(access.bearerTokenFile, names);
    addName(access.basicPasswordFile, names);
    return names;
}

std::set<std::string> keychainNames(const Configuration& configuration)
{
    std::set<std::string> names;
    for (const Target& target : configuration.targets)
        addName(target.access, names);
    for (const Addressee* addressee : {&configuration.remoteWrite, &configuration.otlp, &configuration.nats})
        addName(addressee->access, names);
    for (const auto& profile : configuration.profiles) {
        for (const LayerSpec& layer : profile->layers)
            addName(layer.recovery.secretFile, names);
    }
    if (configuration.alerts)
        names.merge(keychainNames(configuration.alerts->receivers));
    return names;
}

std::set<std::string> keychainNames(std::span<const Receiver> receivers)
{
    std::set<std::string> names;
    for (const Receiver& receiver : receivers) {
        addName(receiver.access, names);
        addName(receiver.secretFile, names);
    }
    return names;
}

} // namespace dwcp
