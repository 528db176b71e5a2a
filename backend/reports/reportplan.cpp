// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportplan.h"

#include "health/tomltable.h"
#include "reports/contents.h"
#include "reports/reportcatalogue.h"
#include "reports/selection.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace dwcp {

namespace {

using namespace std::chrono_literals;

constexpr std::string_view nameLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-";
constexpr std::int64_t mostBytes = std::int64_t(1) << 50;

class PlanReader {
public:
    PlanReader(TomlTable& table, std::filesystem::path folder, std::span<const Receiver> receivers)
        : m_table(table)
        , m_folder(std::move(folder))
        , m_receivers(receivers)
    {
    }

    std::optional<ReportPlan> read()
    {
        auto calendar = readCalendar();
        ReportPlan plan{readName(), {}, {}, {}, {}, {}, calendar.value_or(*always()), {}, {}, {}, {}, {}};
        readContents(plan);
        readPlaces(plan);
        if (const auto age = m_table.duration("keep", 1h))
            plan.keep.age = *age;
        if (const auto count = m_table.integer("keep_count", 1, 1'000'000))
            plan.keep.count = std::size_t(*count);
        if (const auto bytes = m_table.integer("keep_bytes", 1, mostBytes))
            plan.keep.bytes = std::uint64_t(*bytes);
        plan.isPaused = m_table.boolean("paused").value_or(false);
        m_table.refuseUnknown();
        return plan;
    }

private:
    /** Stands in where the words make no sense; the problem is told, the plan never carried out. */
    static Result<ReportCalendar> always() { return ReportCalendar::read({"daily", {}, {}, {}}); }

    std::string readName()
    {
        std::string name = m_table.requiredText("name");
        if (name.find_first_not_of(nameLetters) != name.npos || name.starts_with('.'))
            m_table.problem("name", "takes letters, digits, \".\", \"_\" and \"-\": it becomes a file's name");
        return name;
    }

    std::optional<ReportCalendar> readCalendar()
    {
        const CalendarWords words{m_table.requiredText("every"), m_table.text("at").value_or(""),
            m_table.text("day").value_or(""), m_table.text("zone").value_or("")};
        if (words.every.empty())
            return std::nullopt;
        auto calendar = ReportCalendar::read(words);
        if (calendar)
            return std::move(calendar).value();
        m_table.problem(calendar.error().place, calendar.error().text);
        return std::nullopt;
    }

    void readContents(ReportPlan& plan)
    {
        plan.templateName = m_table.text("template").value_or("");
        if (plan.templateName.find('/') != std::string::npos)
            plan.templateName = resolved(plan.templateName);
        plan.type = m_table.text("type").value_or(plan.templateName.empty() ? "summary" : "");
        if (!plan.type.empty() && !reportTypeOf(plan.type))
            m_table.problem("type", "there is no type \"" + plan.type + "\"");
        plan.format = m_table.text("format").value_or("pdf");
        if (!reportFormat(plan.format))
            m_table.problem("format", "there is no format \"" + plan.format + "\"");
        plan.selection = m_table.text("select").value_or("");
        if (const auto selection = ReportSelection::read(plan.selection); !selection)
            m_table.problem("select", selection.error().text);
        plan.language = m_table.text("language").value_or("");
        plan.window = m_table.duration("window", 1min);
    }

    void readPlaces(ReportPlan& plan)
    {
        plan.folder = resolved(m_table.text("folder").value_or("reports"));
        plan.receivers = m_table.texts("to");
        for (const std::string& name : plan.receivers) {
            const auto receiver = std::ranges::find(m_receivers, name, &Receiver::name);
            if (receiver == m_receivers.end())
                m_table.problem("to", "there is no [[alerts.receiver]] \"" + name + "\"");
            else if (!takesFiles(receiver->type))
                m_table.problem("to", "\"" + name + "\" takes no reports: only webhook, email and command do");
        }
    }

    static bool takesFiles(ReceiverType type)
    {
        return type == ReceiverType::Webhook || type == ReceiverType::Email || type == ReceiverType::Command;
    }

    std::string resolved(const std::string& path) const { return (m_folder / path).lexically_normal().string(); }

    TomlTable& m_table;
    std::filesystem::path m_folder;
    std::span<const Receiver> m_receivers;
};

} // namespace

Result<std::vector<ReportPlan>> readReportPlans(
    std::string_view toml, const std::string& fileName, std::span<const Receiver> receivers, std::vector<Error>* all)
{
    const auto parsed = parseToml(toml, fileName);
    if (!parsed)
        return parsed.error();
    TomlProblems problems(fileName);
    TomlTable root(*parsed, {}, problems);
    std::vector<ReportPlan> plans;
    std::set<std::string> names;
    for (TomlTable& table : root.tables("report")) {
        auto plan = PlanReader(table, std::filesystem::path(fileName).parent_path(), receivers).read();
        if (!names.insert(plan->name).second)
            table.problem("name", "\"" + plan->name + "\" is there twice");
        plans.push_back(*std::move(plan));
    }
    if (all)
        *all = problems.all();
    if (!problems.empty())
        return problems.error();
    return plans;
}

} // namespace dwcp
