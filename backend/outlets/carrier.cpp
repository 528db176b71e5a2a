// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlets/carrier.h"

#include "health/facts.h"
#include "outlets/alertjson.h"
#include "outlets/desktopcarrier.h"

#include <curl/curl.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace dwcp {

namespace {

using Kind = Carrier::Outcome::Kind;

constexpr Duration stillFiring = std::chrono::minutes(5); ///< what is not repeated by then is over
constexpr std::array<AlertLevel, alertLevelCount> allLevels{
    AlertLevel::Info, AlertLevel::Warning, AlertLevel::Error, AlertLevel::Critical};

/** Bodies are of no interest, only that they do not fill the memory. */
std::size_t ignored(char*, std::size_t size, std::size_t count, void*)
{
    return size * count;
}

struct Source {
    const std::string& text;
    std::size_t at = 0;
};

std::size_t uploaded(char* into, std::size_t size, std::size_t count, void* context)
{
    auto* const source = static_cast<Source*>(context);
    const std::size_t length = std::min(size * count, source->text.size() - source->at);
    std::memcpy(into, source->text.data() + source->at, length);
    source->at += length;
    return length;
}

/** One transfer by libcurl, with the limits and the credentials of a receiver. */
class Transfer {
public:
    Transfer(const Receiver& receiver, const SecretReader& secrets, const std::string& url)
        : m_secrets(secrets)
        , m_curl(curl_easy_init())
    {
        const auto limit = std::chrono::duration_cast<std::chrono::milliseconds>(receiver.timeout).count();
        set(CURLOPT_URL, url.c_str());
        set(CURLOPT_TIMEOUT_MS, static_cast<long>(limit));
        set(CURLOPT_NOSIGNAL, 1L);
        set(CURLOPT_WRITEFUNCTION, &ignored);
        set(CURLOPT_FOLLOWLOCATION, 0L); // what is sent is for this address and no other
        if (receiver.access)
            use(*receiver.access);
    }
    ~Transfer()
    {
        curl_slist_free_all(m_headers);
        curl_slist_free_all(m_recipients);
        curl_easy_cleanup(m_curl);
    }
    Transfer(const Transfer&) = delete;
    Transfer& operator=(const Transfer&) = delete;

    template <typename Value>
    void set(CURLoption option, Value value)
    {
        curl_easy_setopt(m_curl, option, value);
    }
    void addHeader(const std::string& line) { m_headers = curl_slist_append(m_headers, line.c_str()); }
    void addRecipient(const std::string& address) { m_recipients = curl_slist_append(m_recipients, address.c_str()); }

    Carrier::Outcome run(HttpPost::Judge judge = &outcomeOfStatus)
    {
        if (m_problem)
            return {Kind::Failed, m_problem->message()};
        set(CURLOPT_HTTPHEADER, m_headers);
        set(CURLOPT_MAIL_RCPT, m_recipients);
        const CURLcode code = curl_easy_perform(m_curl);
        if (code != CURLE_OK)
            return {Kind::Failed, curl_easy_strerror(code)};
        long status = 0;
        curl_easy_getinfo(m_curl, CURLINFO_RESPONSE_CODE, &status);
        return judge(status);
    }

private:
    void use(const Access& access)
    {
        if (!access.caFile.empty())
            set(CURLOPT_CAINFO, access.caFile.c_str());
        if (!access.certificateFile.empty()) {
            set(CURLOPT_SSLCERT, access.certificateFile.c_str());
            set(CURLOPT_SSLKEY, access.keyFile.c_str());
        }
        if (!access.bearerTokenFile.empty())
            addHeader("Authorization: Bearer " + secretIn(access.bearerTokenFile));
        if (access.basicUser.empty())
            return;
        set(CURLOPT_USERNAME, access.basicUser.c_str());
        set(CURLOPT_PASSWORD, secretIn(access.basicPasswordFile).c_str());
    }

    /** Empty when it cannot be had: then nothing is sent. */
    std::string secretIn(const std::string& path)
    {
        const auto secret = m_secrets.read(path);
        if (!secret)
            m_problem = secret.error();
        return secret ? *secret : std::string();
    }

    const SecretReader& m_secrets;
    std::optional<Error> m_problem;
    CURL* m_curl;
    curl_slist* m_headers = nullptr;
    curl_slist* m_recipients = nullptr;
};

Carrier::Outcome postJson(
    const HttpPost& post, const std::string& url, const std::string& body, std::vector<std::string> headers)
{
    headers.insert(headers.begin(), "Content-Type: application/json");
    return post.send(url, body, headers);
}

/** The document, or an empty one when a file of the outbox was damaged. */
nlohmann::json parsed(const std::string& document)
{
    auto json = nlohmann::json::parse(document, nullptr, false);
    return json.is_object() ? json : nlohmann::json::object();
}

std::string textOf(const nlohmann::json& json, const char* key, const std::string& otherwise = {})
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : otherwise;
}

std::vector<nlohmann::json> alertsOf(const nlohmann::json& document)
{
    const auto found = document.find("alerts");
    std::vector<nlohmann::json> alerts;
    for (std::size_t i = 0; found != document.end() && found->is_array() && i < found->size(); ++i) {
        if (found->at(i).is_object())
            alerts.push_back(found->at(i));
    }
    return alerts;
}

class WebhookCarrier final : public Carrier {
public:
    WebhookCarrier(const Receiver& receiver, const SecretReader& secrets)
        : m_post(receiver, secrets)
        , m_secrets(secrets)
    {
    }

    Outcome carry(const std::string& document) override
    {
        std::vector<std::string> headers{"X-DWCP-Key: " + textOf(parsed(document), "key")};
        const Receiver& receiver = m_post.receiver();
        if (!receiver.secretFile.empty()) {
            const auto secret = m_secrets.read(receiver.secretFile);
            if (!secret)
                return {Kind::Failed, "the key of the signature: " + secret.error().message()};
            headers.push_back("X-DWCP-Signature: " + signatureOf(document, *secret));
        }
        return postJson(m_post, receiver.urls.front(), document, headers);
    }

private:
    HttpPost m_post;
    SecretReader m_secrets;
};

/** Told to every peer, as its documentation asks; one that has it is enough, they tell each other. */
class AlertmanagerCarrier final : public Carrier {
public:
    AlertmanagerCarrier(const Receiver& receiver, const SecretReader& secrets, const Clock& clock)
        : m_post(receiver, secrets)
        , m_clock(clock)
    {
    }

    Outcome carry(const std::string& document) override
    {
        const std::string body = alertmanagerPost(document, m_clock.wall());
        Outcome best{Kind::Failed, {}};
        for (const std::string& peer : m_post.receiver().urls) {
            const Outcome outcome = postJson(m_post, peer + "/api/v2/alerts", body, {});
            if (best.kind != Kind::Delivered)
                best = outcome;
        }
        return best;
    }

private:
    HttpPost m_post;
    const Clock& m_clock;
};

class EmailCarrier final : public Carrier {
public:
    EmailCarrier(const Receiver& receiver, const SecretReader& secrets) : m_receiver(receiver), m_secrets(secrets) { }

    Outcome carry(const std::string& document) override
    {
        const std::string letter = letterOf(document);
        Source source{letter};
        Transfer transfer(m_receiver, m_secrets, m_receiver.urls.front());
        transfer.set(CURLOPT_MAIL_FROM, m_receiver.from.c_str());
        for (const std::string& address : m_receiver.to)
            transfer.addRecipient(address);
        // Whoever has credentials sends them over no plain connection; others take what the server offers.
        const bool hasSecret = m_receiver.access && !m_receiver.access->basicUser.empty();
        transfer.set(CURLOPT_USE_SSL, static_cast<long>(hasSecret ? CURLUSESSL_ALL : CURLUSESSL_TRY));
        transfer.set(CURLOPT_READFUNCTION, &uploaded);
        transfer.set(CURLOPT_READDATA, &source);
        transfer.set(CURLOPT_UPLOAD, 1L);
        return transfer.run();
    }

private:
    static constexpr const char* plainText =
        "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n";

    static std::string oneLine(std::string value)
    {
        std::ranges::replace_if(
            value, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 127; }, ' ');
        return value.substr(0, 800);
    }

    /** Of a header; nothing in it may begin another one. */
    static std::string line(const std::string& name, const std::string& value)
    {
        return name + ": " + oneLine(value) + "\r\n";
    }

    std::string letterOf(const std::string& document) const
    {
        const auto json = parsed(document);
        const auto report = json.find("report");
        if (report != json.end() && report->is_object())
            return headOf(json, "report " + textOf(*report, "name")) + reportBody(*report);
        const std::vector<nlohmann::json> alerts = alertsOf(json);
        const std::string first = alerts.empty() ? "" : textOf(alerts.front(), "summary");
        std::string text = headOf(json, std::to_string(alerts.size()) + ": " + first) + plainText;
        for (const auto& alert : alerts)
            text += textOf(alert, "occasion") + " " + textOf(alert, "severity") + ": "
                + oneLine(textOf(alert, "summary")) + "\r\n";
        return text;
    }

    std::string headOf(const nlohmann::json& json, const std::string& subject) const
    {
        std::string addresses;
        for (const std::string& address : m_receiver.to)
            addresses += (addresses.empty() ? "" : ", ") + address;
        return line("From", m_receiver.from) + line("To", addresses)
            + line("Subject", "[" + textOf(json, "cluster") + "] " + subject)
            + line("Message-ID", "<" + textOf(json, "key") + "@dwcp>") + line("X-DWCP-Key", textOf(json, "key"))
            + "MIME-Version: 1.0\r\n";
    }

    /** A few words, and the file behind them where it is small enough for a letter. */
    static std::string reportBody(const nlohmann::json& report)
    {
        const std::string content = textOf(report, "content_base64");
        const std::string words = oneLine(textOf(report, "type") + ", " + textOf(report, "from") + " - "
                                      + textOf(report, "to") + ": " + textOf(report, "file"))
            + "\r\n";
        if (content.empty())
            return std::string(plainText) + words;
        constexpr const char* border = "dwcp-report-next-part"; // "-" is in no line of base64
        std::string text = std::string("Content-Type: multipart/mixed; boundary=\"") + border + "\"\r\n\r\n";
        text += std::string("--") + border + "\r\n" + plainText + words + "\r\n--" + border + "\r\n";
        text += line("Content-Type", textOf(report, "media_type", "application/octet-stream"));
        text += "Content-Transfer-Encoding: base64\r\n";
        text += line("Content-Disposition", "attachment; filename=\"" + textOf(report, "file") + "\"") + "\r\n";
        constexpr std::size_t lineLength = 76;
        for (std::size_t at = 0; at < content.size(); at += lineLength)
            text += content.substr(at, lineLength) + "\r\n";
        return text + "--" + border + "--\r\n";
    }

    Receiver m_receiver;
    SecretReader m_secrets;
};

/** Gives the document to a program's standard input. */
class CommandCarrier final : public Carrier {
public:
    explicit CommandCarrier(const Receiver& receiver) : m_receiver(receiver) { }

    Outcome carry(const std::string& document) override
    {
        // timeout(1) ends a program that hangs; no shell reads the arguments.
        const auto limit = std::chrono::ceil<std::chrono::seconds>(m_receiver.timeout).count();
        std::vector<std::string> words{"timeout", "--kill-after=1", std::to_string(limit)};
        words.insert(words.end(), m_receiver.command.begin(), m_receiver.command.end());
        std::vector<char*> arguments;
        for (std::string& word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC) != 0)
            return {Kind::Failed, std::strerror(errno)};
        const pid_t child = ::fork();
        if (child == 0) {
            ::dup2(ends[0], STDIN_FILENO);
            ::execvp(arguments[0], arguments.data());
            ::_exit(127);
        }
        ::close(ends[0]);
        if (child > 0)
            feed(ends[1], document);
        ::close(ends[1]);
        return child > 0 ? ended(child) : Outcome{Kind::Failed, std::strerror(errno)};
    }

private:
    static void feed(int pipe, const std::string& text)
    {
        std::size_t done = 0;
        while (done < text.size()) {
            const ssize_t wrote = ::write(pipe, text.data() + done, text.size() - done);
            if (wrote < 0 && errno == EINTR)
                continue;
            if (wrote <= 0)
                return; // it does not want to read all; its exit code says whether that is an error
            done += static_cast<std::size_t>(wrote);
        }
    }

    static Outcome ended(pid_t child)
    {
        int status = 0;
        while (::waitpid(child, &status, 0) < 0 && errno == EINTR) { }
        if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
            return {};
        return {Kind::Failed, WIFEXITED(status) ? "ended with " + std::to_string(WEXITSTATUS(status)) : "was killed"};
    }

    Receiver m_receiver;
};

} // namespace

std::string signatureOf(const std::string& body, const std::string& key)
{
    constexpr const char* digits = "0123456789abcdef";
    std::array<unsigned char, EVP_MAX_MD_SIZE> hash{};
    unsigned int length = 0;
    HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), reinterpret_cast<const unsigned char*>(body.data()),
        body.size(), hash.data(), &length);
    std::string text = "sha256=";
    for (unsigned int i = 0; i < length; ++i) {
        text += digits[hash[i] >> 4];
        text += digits[hash[i] & 0xf];
    }
    return text;
}

std::string notificationDocument(const Notification& notification, const std::string& key)
{
    OrderedJson json;
    json["key"] = key;
    json["at"] = rfc3339(notification.at);
    json["receiver"] = notification.receiver;
    json["cluster"] = notification.cluster;
    json["notification"] = notification.id;
    json["group"] = OrderedJson::object();
    for (const Label& label : notification.group)
        json["group"][label.name] = label.value;
    json["alerts"] = OrderedJson::array();
    for (const Notice& notice : notification.notices) {
        OrderedJson alert = alertJson(*notice.alert);
        alert["occasion"] = occasionName(notice.occasion);
        json["alerts"].push_back(std::move(alert));
    }
    return printed(json);
}

std::string alertmanagerPost(const std::string& document, WallTime now)
{
    OrderedJson list = OrderedJson::array();
    for (const auto& alert : alertsOf(parsed(document))) {
        const bool isOver = textOf(alert, "occasion") == "resolved";
        for (const AlertLevel level : allLevels) {
            // The severity is one of the labels that it knows an alert by: of the others it must hear that they are
            // over.
            const std::string severity(alertLevelName(level));
            const bool isThis = textOf(alert, "severity") == severity;
            OrderedJson entry;
            entry["labels"] = alert.value("labels", nlohmann::json::object());
            entry["labels"]["severity"] = severity;
            entry["annotations"] = {{"summary", textOf(alert, "summary")}};
            entry["startsAt"] = textOf(alert, "fired_at", rfc3339(now));
            entry["endsAt"] = rfc3339(isThis && !isOver ? now + stillFiring : now);
            if (const std::string runbook = textOf(alert, "runbook"); !runbook.empty())
                entry["generatorURL"] = runbook;
            list.push_back(std::move(entry));
        }
    }
    return printed(list);
}

std::unique_ptr<Carrier> carrierTo(const Receiver& receiver, const SecretReader& secrets, const Clock& clock)
{
    switch (receiver.type) {
    case ReceiverType::Alertmanager:
        return std::make_unique<AlertmanagerCarrier>(receiver, secrets, clock);
    case ReceiverType::Webhook:
        return std::make_unique<WebhookCarrier>(receiver, secrets);
    case ReceiverType::Command:
        return std::make_unique<CommandCarrier>(receiver);
    case ReceiverType::Email:
        return std::make_unique<EmailCarrier>(receiver, secrets);
    case ReceiverType::Desktop:
        return desktopCarrier(receiver);
    case ReceiverType::Ledger:
        break;
    }
    return nullptr;
}

Carrier::Outcome outcomeOfStatus(long status)
{
    if (status >= 200 && status < 300)
        return {};
    const bool isFinal = status >= 400 && status < 500 && status != 401 && status != 403 && status != 404
        && status != 408 && status != 429;
    return {isFinal ? Kind::Refused : Kind::Failed, "answered " + std::to_string(status)};
}

HttpPost::HttpPost(const Addressee& addressee, SecretReader secrets) : m_secrets(std::move(secrets))
{
    m_receiver.urls = {addressee.url};
    m_receiver.access = addressee.access;
}

Carrier::Outcome HttpPost::send(
    const std::string& url, const std::string& body, const std::vector<std::string>& headers, Judge judge) const
{
    Transfer transfer(m_receiver, m_secrets, url);
    transfer.addHeader("Expect:");
    for (const std::string& header : headers)
        transfer.addHeader(header);
    transfer.set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
    transfer.set(CURLOPT_POSTFIELDS, body.c_str());
    return transfer.run(judge);
}

} // namespace dwcp
