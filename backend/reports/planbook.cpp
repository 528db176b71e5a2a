// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/planbook.h"

#include "health/configuration.h"
#include "health/secret.h"
#include "health/tomltable.h"

#include <algorithm>
#include <array>

namespace dwcp {

namespace {

constexpr std::array<std::string_view, 24> fields{"name", "type", "format", "template", "select", "language", "window",
    "every", "at", "day", "zone", "folder", "keep", "keep_count", "keep_bytes", "to", "webhook", "webhook_key",
    "mail_server", "mail_from", "mail_to", "mail_user", "mail_password", "paused"};

constexpr const char* heading =
    "# Reports that are planned in the window of dwcp-console, which writes this file anew.\n"
    "# Those of the operator stand in the configuration.\n";

std::string textOf(const PlanSheet& sheet, std::string_view field)
{
    const auto found = sheet.find(std::string(field));
    return found == sheet.end() ? std::string() : found->second;
}

/** As a string of TOML: whatever somebody types stays one value. */
std::string tomlText(std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string result = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f)
            result += joined({"\\u00", digits.substr(byte >> 4, 1), digits.substr(byte & 15, 1)});
        else
            result += c == '"' || c == '\\' ? std::string{'\\', c} : std::string(1, c);
    }
    return result + '"';
}

std::vector<std::string> parts(const std::string& text)
{
    std::vector<std::string> all;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        const std::size_t first = text.find_first_not_of(" \t", begin);
        if (first < end)
            all.push_back(text.substr(first, text.find_last_not_of(" \t", end - 1) + 1 - first));
        begin = end + 1;
    }
    return all;
}

bool isNumber(const std::string& text)
{
    return !text.empty() && text.size() < 19 && text.find_first_not_of("0123456789") == text.npos;
}

/** A list, a number, true or a text: what the key of [[report]] takes. */
std::string valueOf(std::string_view field, const std::string& text)
{
    if (field == "to") {
        std::string list;
        for (const std::string& part : parts(text))
            list += (list.empty() ? "" : ", ") + tomlText(part);
        return "[" + list + "]";
    }
    const bool isPlain =
        ((field == "keep_count" || field == "keep_bytes") && isNumber(text)) || (field == "paused" && text == "true");
    return isPlain ? text : tomlText(text);
}

bool isOfDelivery(std::string_view field)
{
    return field.starts_with("webhook") || field.starts_with("mail_");
}

/** A sheet as the table of a configuration. */
std::string tableOf(const PlanSheet& sheet)
{
    std::string table = "[[report]]\n";
    for (const std::string_view field : fields) {
        if (const std::string text = textOf(sheet, field); !text.empty() && !isOfDelivery(field))
            table += joined({field, " = ", valueOf(field, text), "\n"});
    }
    return table;
}

/** Reads the deliveries of one sheet. */
class DeliveryReader {
public:
    DeliveryReader(const PlanSheet& sheet, std::vector<PlanProblem>& problems)
        : m_sheet(sheet)
        , m_problems(problems) { }

    std::vector<Receiver> read()
    {
        std::vector<Receiver> all;
        if (says({"webhook", "webhook_key"}))
            all.push_back(webhook());
        if (says({"mail_server", "mail_from", "mail_to", "mail_user", "mail_password"}))
            all.push_back(mail());
        return all;
    }

private:
    std::string text(std::string_view field) const { return textOf(m_sheet, field); }
    bool says(std::initializer_list<std::string_view> names) const
    {
        return std::ranges::any_of(names, [this](std::string_view field) { return !text(field).empty(); });
    }
    void problem(std::string_view field, std::string words)
    {
        m_problems.push_back({std::string(field), std::move(words)});
    }

    Receiver webhook()
    {
        Receiver receiver;
        receiver.name = text("name") + ".webhook";
        receiver.type = ReceiverType::Webhook;
        receiver.urls = {address("webhook", {"http://", "https://"})};
        receiver.secretFile = secret("webhook_key");
        return receiver;
    }

    Receiver mail()
    {
        Receiver receiver;
        receiver.name = text("name") + ".mail";
        receiver.type = ReceiverType::Email;
        receiver.urls = {address("mail_server", {"smtp://", "smtps://"})};
        receiver.from = text("mail_from");
        receiver.to = parts(text("mail_to"));
        if (receiver.from.find('@') == receiver.from.npos)
            problem("mail_from", "must be an address such as reports@example.org");
        if (receiver.to.empty()
            || std::ranges::any_of(receiver.to, [](const std::string& to) { return to.find('@') == to.npos; }))
            problem("mail_to", "must be addresses such as team@example.org");
        Access access;
        access.basicUser = text("mail_user");
        access.basicPasswordFile = secret("mail_password");
        if (access.basicUser.empty() != access.basicPasswordFile.empty())
            problem(access.basicUser.empty() ? "mail_user" : "mail_password", "is missing: they come in pairs");
        if (access != Access())
            receiver.access = std::make_shared<const Access>(std::move(access));
        return receiver;
    }

    std::string address(std::string_view field, std::array<std::string_view, 2> schemes)
    {
        std::string url = text(field);
        const auto scheme =
            std::ranges::find_if(schemes, [&](std::string_view begin) { return url.starts_with(begin); });
        const std::string_view host =
            scheme == schemes.end() ? std::string_view() : std::string_view(url).substr(scheme->size());
        if (host.empty() || url.find_first_of(" \t\r\n") != url.npos)
            problem(field, joined({"must be an address such as ", schemes[0], "HOST"}));
        else if (host.substr(0, host.find('/')).find('@') != host.npos)
            problem(field, "holds a user or a password: those belong into the keychain");
        return url;
    }

    std::string secret(std::string_view field)
    {
        std::string name = text(field);
        if (!name.empty() && (!name.starts_with(keychainPrefix) || name.size() == keychainPrefix.size()))
            problem(field, "must name an entry of the keychain, as in keychain:mail");
        return name;
    }

    const PlanSheet& m_sheet;
    std::vector<PlanProblem>& m_problems;
};

/** "sheet:4: report.every" is about "every". */
PlanProblem problemOf(const Error& error)
{
    const std::size_t dot = error.place.rfind("report.");
    return {
        dot == error.place.npos ? "name" : error.place.substr(dot + std::string_view("report.").size()), error.text};
}

std::optional<ReportCalendar> calendarOf(const PlanSheet& sheet)
{
    auto calendar = ReportCalendar::read(
        {textOf(sheet, "every"), textOf(sheet, "at"), textOf(sheet, "day"), textOf(sheet, "zone")});
    return calendar ? std::optional(std::move(calendar).value()) : std::nullopt;
}

} // namespace

std::span<const std::string_view> planFields()
{
    return fields;
}

PlanReading readPlanSheet(const PlanSheet& sheet, const std::string& folder, std::span<const Receiver> known)
{
    PlanReading reading;
    reading.receivers = DeliveryReader(sheet, reading.problems).read();
    reading.calendar = calendarOf(sheet);
    std::vector<Error> errors;
    auto plans = readReportPlans(tableOf(sheet), folder + "/sheet", known, &errors);
    for (const Error& error : errors)
        reading.problems.push_back(problemOf(error));
    if (!plans || !reading.problems.empty())
        return reading;
    reading.plan = std::move(plans->front());
    for (const Receiver& receiver : reading.receivers)
        reading.plan->receivers.push_back(receiver.name);
    return reading;
}

Result<std::vector<PlanSheet>> readPlanBook(std::string_view toml, const std::string& fileName)
{
    const auto parsed = parseToml(toml, fileName);
    if (!parsed)
        return parsed.error();
    TomlProblems problems(fileName);
    TomlTable root(*parsed, {}, problems);
    std::vector<PlanSheet> sheets;
    for (TomlTable& table : root.tables("report")) {
        PlanSheet& sheet = sheets.emplace_back();
        for (const std::string_view field : fields) {
            if (auto text = table.text(field))
                sheet.emplace(field, *std::move(text));
        }
        table.refuseUnknown();
    }
    root.refuseUnknown();
    if (!problems.empty())
        return problems.error();
    return sheets;
}

std::string planBookText(std::span<const PlanSheet> sheets)
{
    std::string text = heading;
    for (const PlanSheet& sheet : sheets) {
        text += "\n[[report]]\n";
        for (const std::string_view field : fields) {
            if (const std::string value = textOf(sheet, field); !value.empty())
                text += joined({field, " = ", tomlText(value), "\n"});
        }
    }
    return text;
}

} // namespace dwcp
