// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/componentpanel.h"

#include "models/commands.h"
#include "models/quantities.h"
#include "models/seen.h"
#include "models/texts.h"
#include "views/allowed.h"
#include "views/desk.h"
#include "views/labels.h"
#include "views/levelchip.h"
#include "views/measures.h"
#include "views/reachbox.h"
#include "views/table.h"
#include "views/timechart.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dwcp {

using namespace std::chrono_literals;

namespace {

constexpr Duration usualPast = 30min;
constexpr Duration horizon = 10min;

QString levelNote(const ComponentState& component, WallTime now)
{
    if (isStale(component))
        return ComponentPanel::tr("stale, %1 old").arg(Quantities::age(now - component.checkedAt));
    if (!component.flags.has(Flag::Soft))
        return ComponentPanel::tr("hard");
    return ComponentPanel::tr("soft %1, %2 of %3")
        .arg(Texts::levelInSentence(component.softLevel))
        .arg(component.attempt)
        .arg(component.attemptsNeeded);
}

void addThresholds(ChartScene& scene, const MetricRule& rule)
{
    const std::pair<const std::optional<Threshold>&, Level> limits[] = {
        {rule.degraded, Level::Degraded}, {rule.critical, Level::Critical}};
    for (const auto& [limit, level] : limits) {
        if (!limit)
            continue;
        scene.thresholds.push_back({limit->enter, level,
            ComponentPanel::tr("%1 %2").arg(Texts::level(level), Quantities::value(limit->enter, rule.unit)), false});
        if (limit->leave != limit->enter)
            scene.thresholds.push_back({limit->leave, level, {}, true});
    }
}

TextLabel* addHead(QVBoxLayout* layout, const Theme& theme, const QString& title)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(measures::panelPadding, 4, measures::panelPadding, 0);
    row->setSpacing(measures::cellPadding);
    row->addWidget(makeLabel(theme, Type::BodyStrong, Ink::Text, title));
    TextLabel* note = makeLabel(theme, Type::Caption, Ink::Text2);
    row->addWidget(note, 1);
    layout->addLayout(row);
    return note;
}

} // namespace

ComponentPanel::ComponentPanel(const Desk& desk, QWidget* parent)
    : Panel(desk.theme, tr("Component"), parent)
    , m_commands(desk.commands)
    , m_level(new LevelChip(desk.theme))
    , m_since(makeLabel(desk.theme, Type::Caption, Ink::Text2))
    , m_chart(new TimeChart(desk.theme))
    , m_reach(new ReachBox(desk, QStringLiteral("component"), usualPast))
    , m_why(new Table(desk.theme))
    , m_checks(new Table(desk.theme))
{
    const Theme& theme = desk.theme;
    addBadge(m_level);
    addAction(m_since);
    body()->addWidget(makeButtons());
    m_notice = makeLabel(theme, Type::Caption, Ink::Accent);
    m_notice->setContentsMargins(measures::panelPadding, 0, measures::panelPadding, 4);
    m_notice->hide();
    body()->addWidget(m_notice);
    auto* lead = new QHBoxLayout;
    lead->setContentsMargins(measures::panelPadding, 0, measures::panelPadding, 0);
    lead->setSpacing(measures::cellPadding);
    m_metric = makeLabel(theme, Type::BodyStrong);
    m_value = makeLabel(theme, Type::BodyStrong);
    lead->addWidget(m_metric);
    lead->addWidget(m_value, 1);
    lead->addWidget(m_reach);
    connect(m_reach, &ReachBox::reachChanged, this, &ComponentPanel::reachChanged);
    body()->addLayout(lead);
    body()->addWidget(m_chart, 6);
    m_cause = addHead(body(), theme, tr("Why?"));
    m_why->setAccessibleName(tr("Rules of this component"));
    m_why->setTableModel(&m_rules, {{"value", 72}, {"enters", 72}, {"leaves", 72}});
    m_why->setRowHeight(24);
    body()->addWidget(m_why, 5);
    addHead(body(), theme, tr("Check log"));
    m_checks->setAccessibleName(tr("Last checks"));
    m_checks->setWordsWhenEmpty(tr("No check yet"));
    m_why->setWordsWhenEmpty(tr("No rule was judged"));
    m_checks->setTableModel(&m_log, {{"time", 90}, {"outcome", 96}, {"duration", 66}, {"attempt", 72}});
    m_checks->setRowHeight(measures::rowLog);
    body()->addWidget(m_checks, 5);
    connect(m_why, &QTableView::clicked, this,
        [this](const QModelIndex& index) { chooseRule(m_rules.at(index.row()).rule); });
    connect(m_why, &QTableView::activated, this,
        [this](const QModelIndex& index) { chooseRule(m_rules.at(index.row()).rule); });
}

QWidget* ComponentPanel::makeButtons()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(measures::panelPadding, 0, measures::panelPadding, 8);
    row->setSpacing(measures::panelGap);
    const auto add = [&](const QString& text, const char* name, void (ComponentPanel::*signal)()) {
        auto* button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        row->addWidget(button, 1);
        m_orders.push_back(button);
        connect(button, &QPushButton::clicked, this, signal);
        return button;
    };
    add(tr("Check now"), "check", &ComponentPanel::checkRequested)->setProperty("kind", QStringLiteral("primary"));
    add(tr("Trip breaker"), "trip", &ComponentPanel::tripRequested);
    add(tr("Reset breaker"), "reset", &ComponentPanel::resetRequested);
    m_restart = add(tr("Restart"), "restart", &ComponentPanel::restartRequested);
    return box;
}

void ComponentPanel::allowOrders()
{
    const QString whyNot = m_commands.refusal();
    for (QPushButton* button : m_orders)
        allow(button, whyNot);
}

void ComponentPanel::chooseRule(std::uint16_t rule)
{
    m_chosen = true;
    if (rule == m_rule)
        return;
    m_rule = rule;
    Q_EMIT ruleChanged();
}

void ComponentPanel::setNotice(const QString& text)
{
    m_noticeText = text;
    setTextIfNew(m_notice, text);
    m_notice->setToolTip(text);
    m_notice->setVisible(!text.isEmpty());
}

void ComponentPanel::decideRule(const ComponentState& component)
{
    if (m_chosen && m_rule < component.rules.size())
        return;
    m_rule = component.worstRule;
    if (m_rule < component.rules.size())
        return;
    const auto found = std::ranges::find(component.rules, Presence::Value, &RuleState::presence);
    m_rule = found == component.rules.end() ? noRule : static_cast<std::uint16_t>(found - component.rules.begin());
}

void ComponentPanel::refresh(const Snapshot& snapshot, ComponentId id, const PanelMessage& list)
{
    if (id != m_component) {
        m_component = id;
        m_chosen = false;
        setNotice({});
    }
    const NodeState* node = snapshot.node(id.node);
    const ComponentState* component = snapshot.component(id);
    m_level->setVisible(component != nullptr);
    m_since->setVisible(component != nullptr);
    m_rules.refresh(snapshot, id);
    m_log.refresh(snapshot, id);
    if (!component) {
        m_rule = noRule;
        setTitle(tr("Component"));
        showUnselected(list, tr("No component selected"), tr("A component's course, rules and checks stand here."));
        return;
    }
    showContent();
    allowOrders();
    decideRule(*component);
    setTitle(tr("%1 %2").arg(toText(node->name), toText(component->spec->name)));
    const auto& control = node->profile ? node->profile->control : std::nullopt;
    m_restart->setVisible(control && !control->componentStarts.empty());
    m_level->show(component->level, levelNote(*component, snapshot.at));
    m_level->setOld(isStale(*component));
    setTextIfNew(m_since,
        component->since == WallTime{} ? QString()
                                       : tr("since %1, %2")
                                             .arg(Quantities::clock(component->since, snapshot.at),
                                                 Quantities::age(snapshot.at - component->since)));
    setTextIfNew(m_cause, Texts::cause(*component));
    showChart(snapshot, *component);
}

void ComponentPanel::showChart(const Snapshot& snapshot, const ComponentState& component)
{
    const MetricRule* rule = rulePlace(*component.spec, m_rule).rule;
    setTextIfNew(m_metric, rule ? toText(rule->name) : tr("No value yet"));
    setTextIfNew(m_value, rule ? Texts::reading(*rule, component.rules[m_rule]) : QString());
    ChartScene scene;
    scene.now = snapshot.at;
    scene.from = snapshot.at - 2min;
    if (rule) {
        const RuleState& state = component.rules[m_rule];
        if (isStale(component))
            setInk(m_value, Ink::Text3);
        else
            setInk(m_value, isIll(state.level) ? state.level : Level::Healthy);
        scene.unit = rule->unit;
        m_reach->fill(scene, snapshot, {m_component.node, m_component.layer, m_rule});
        addThresholds(scene, *rule);
        if (state.trend->direction != TrendDirection::Unknown && state.trend->at != WallTime{})
            scene.forecast = state.trend;
    }
    // The future takes a quarter of the width, and never more than what the past supports.
    scene.to = snapshot.at + (scene.forecast ? std::min<Duration>(horizon, (scene.now - scene.from) / 3) : Duration{});
    m_chart->setAccessibleName(rule ? tr("%1 over time").arg(toText(rule->name)) : tr("No value yet"));
    m_chart->show(std::move(scene));
}

} // namespace dwcp
