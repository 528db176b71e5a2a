// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prometheusrange.h"

#include "outlets/secretreader.h"

#include <nlohmann/json.hpp>

#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <cmath>

namespace dwcp {

namespace {

using Json = nlohmann::json;

constexpr int longestWait = 60'000; ///< ms
constexpr double furthest = 9e9; ///< seconds from 1970 that a moment can be: it comes from outside
constexpr std::size_t longestText = 300; ///< of what a server says: it comes from outside

std::string shown(std::string text)
{
    text.resize(std::min(text.size(), longestText));
    std::ranges::replace_if(
        text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' ');
    return text;
}

std::string textOf(const Json& object, const char* key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return object.is_object() && found != object.end() && found->is_string() ? found->get<std::string>()
                                                                             : std::string();
}

/** "+Inf" and "NaN" are numbers too. */
double numberOf(const Json& text)
{
    bool isNumber = false;
    const double value = text.is_string() ? QByteArray::fromStdString(text.get<std::string>()).toDouble(&isNumber) : 0;
    return isNumber ? value : std::nan("");
}

RangeTrack trackOf(const Json& result, std::string rule)
{
    RangeTrack track{std::move(rule), {}};
    for (const Json& sample : result.value("values", Json::array())) {
        if (!sample.is_array() || sample.size() != 2 || !sample[0].is_number())
            continue;
        const double seconds = sample[0].get<double>();
        if (!(std::abs(seconds) < furthest))
            continue;
        track.values.emplace_back(
            WallTime(std::chrono::milliseconds(std::llround(seconds * 1000))), numberOf(sample[1]));
    }
    return track;
}

QByteArray secondsOf(WallTime at)
{
    return QByteArray::number(
        double(std::chrono::floor<std::chrono::milliseconds>(at.time_since_epoch()).count()) / 1000, 'f', 3);
}

QSslConfiguration securityOf(const Access& access)
{
    QSslConfiguration security = QSslConfiguration::defaultConfiguration();
    if (!access.caFile.empty())
        security.setCaCertificates(QSslCertificate::fromPath(QString::fromStdString(access.caFile)));
    const auto own = QSslCertificate::fromPath(QString::fromStdString(access.certificateFile));
    QFile key(QString::fromStdString(access.keyFile));
    if (!own.isEmpty() && key.open(QIODevice::ReadOnly)) {
        const QByteArray pem = key.readAll();
        const QSslKey rsa(pem, QSsl::Rsa);
        security.setLocalCertificate(own.first());
        security.setPrivateKey(rsa.isNull() ? QSslKey(pem, QSsl::Ec) : rsa);
    }
    return security;
}

/** Error: the secret cannot be had; an empty one would be refused in words that say nothing of that. */
std::optional<Error> authorize(QNetworkRequest& request, const Access& access, const SecretReader& secrets)
{
    request.setSslConfiguration(securityOf(access));
    if (!access.serverName.empty())
        request.setPeerVerifyName(QString::fromStdString(access.serverName));
    const bool hasToken = !access.bearerTokenFile.empty();
    if (!hasToken && access.basicUser.empty())
        return std::nullopt;
    const auto secret = secrets.read(hasToken ? access.bearerTokenFile : access.basicPasswordFile);
    if (!secret)
        return secret.error();
    const auto word = QByteArray::fromStdString(*secret);
    request.setRawHeader("Authorization",
        hasToken ? "Bearer " + word : "Basic " + (QByteArray::fromStdString(access.basicUser) + ':' + word).toBase64());
    return std::nullopt;
}

} // namespace

Result<RangeMatrix> readRange(const QByteArray& body, const std::string& label)
{
    const Json document = Json::parse(body.begin(), body.end(), nullptr, false);
    if (document.is_discarded() || !document.is_object())
        return Error{"the answer is no JSON object: is this the HTTP API of a Prometheus server?", {}};
    if (textOf(document, "status") != "success")
        return Error{"the server refuses the query: " + shown(textOf(document, "error")), {}};
    const Json data = document.value("data", Json::object());
    if (textOf(data, "resultType") != "matrix" || !data.contains("result") || !data["result"].is_array())
        return Error{"the answer is no matrix", {}};
    RangeMatrix matrix;
    for (const Json& result : data["result"]) {
        const Json& metric = result.is_object() && result.contains("metric") ? result["metric"] : result;
        const std::string node = textOf(metric, label.c_str());
        std::string rule = textOf(metric, "rule");
        if (!node.empty() && !rule.empty())
            matrix[node].push_back(trackOf(result, std::move(rule)));
    }
    return matrix;
}

Result<RangeMatrix> fetchRange(const std::string& server, const std::string& query, const RangeSpan& span,
    const std::string& label, const std::shared_ptr<const Access>& access, const SecretReader& secrets)
{
    QNetworkRequest request(QUrl(QString::fromStdString(server) + QStringLiteral("/api/v1/query_range")));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
    request.setTransferTimeout(longestWait);
    // A token is for this server, and for no other that it names.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (access) {
        if (const auto problem = authorize(request, *access, secrets))
            return *problem;
    }
    const double step = std::chrono::duration<double>(span.step).count();
    const QByteArray form = "query=" + QUrl::toPercentEncoding(QString::fromStdString(query))
        + "&start=" + secondsOf(span.from) + "&end=" + secondsOf(span.to) + "&step=" + QByteArray::number(step, 'f', 3);
    QNetworkAccessManager network;
    QNetworkReply* reply = network.post(request, form); // a long query has no room in a URL
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const QByteArray body = reply->readAll();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    constexpr int badQuery = 400;
    constexpr int notComputed = 422;
    if (status != 200 && status != badQuery && status != notComputed)
        return Error{status == 0 ? "cannot be asked: " + reply->errorString().toStdString()
                                 : "answers " + std::to_string(status) + " to a range query",
            server};
    auto matrix = readRange(body, label);
    return matrix ? std::move(matrix) : Result<RangeMatrix>(Error{matrix.error().text, server});
}

} // namespace dwcp
