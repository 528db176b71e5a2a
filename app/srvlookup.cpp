// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/srvlookup.h"

#include <QDnsLookup>
#include <QEventLoop>
#include <QTimer>

namespace dwcp {

namespace {

constexpr std::chrono::seconds longestWait{10};

} // namespace

Result<std::vector<SrvRecord>> lookUpSrv(const std::string& name)
{
    QDnsLookup lookup(QDnsLookup::SRV, QString::fromStdString(name));
    QEventLoop wait;
    QObject::connect(&lookup, &QDnsLookup::finished, &wait, &QEventLoop::quit);
    QTimer::singleShot(longestWait, &wait, &QEventLoop::quit);
    lookup.lookup();
    wait.exec();
    if (!lookup.isFinished())
        return Error{"no name server answered in time", name};
    if (lookup.error() != QDnsLookup::NoError)
        return Error{"cannot be looked up: " + lookup.errorString().toStdString(), name};
    std::vector<SrvRecord> records;
    for (const QDnsServiceRecord& record : lookup.serviceRecords()) {
        SrvRecord found;
        found.host = record.target().toStdString();
        found.port = record.port();
        records.push_back(std::move(found));
    }
    return records;
}

} // namespace dwcp
