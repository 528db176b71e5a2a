// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts.h"

#include "models/facttexts.h"
#include "models/isolates.h"
#include "models/quantities.h"

#include <QStringList>

namespace dwcp {

namespace {

constexpr const char* levelWords[levelCount] = {QT_TRANSLATE_NOOP("Texts", "Unknown"),
    QT_TRANSLATE_NOOP("Texts", "Healthy"), QT_TRANSLATE_NOOP("Texts", "Degraded"),
    QT_TRANSLATE_NOOP("Texts", "Critical"), QT_TRANSLATE_NOOP("Texts", "Failed")};
constexpr const char* levelWordsInside[levelCount] = {QT_TRANSLATE_NOOP("Texts", "unknown"),
    QT_TRANSLATE_NOOP("Texts", "healthy"), QT_TRANSLATE_NOOP("Texts", "degraded"),
    QT_TRANSLATE_NOOP("Texts", "critical"), QT_TRANSLATE_NOOP("Texts", "failed")};
constexpr const char* breakerWords[] = {QT_TRANSLATE_NOOP("Texts", "forced open"), QT_TRANSLATE_NOOP("Texts", "open"),
    QT_TRANSLATE_NOOP("Texts", "half-open"), QT_TRANSLATE_NOOP("Texts", "unknown"),
    QT_TRANSLATE_NOOP("Texts", "disabled"), QT_TRANSLATE_NOOP("Texts", "metrics only"),
    QT_TRANSLATE_NOOP("Texts", "closed")};
constexpr const char* breakerTitles[] = {QT_TRANSLATE_NOOP("Texts", "Forced open"), QT_TRANSLATE_NOOP("Texts", "Open"),
    QT_TRANSLATE_NOOP("Texts", "Half-open"), QT_TRANSLATE_NOOP("Texts", "Unknown"),
    QT_TRANSLATE_NOOP("Texts", "Disabled"), QT_TRANSLATE_NOOP("Texts", "Metrics only"),
    QT_TRANSLATE_NOOP("Texts", "Closed")};
constexpr const char* outcomeWords[] = {QT_TRANSLATE_NOOP("Texts", "answered"),
    QT_TRANSLATE_NOOP("Texts", "connection refused"), QT_TRANSLATE_NOOP("Texts", "timed out"),
    QT_TRANSLATE_NOOP("Texts", "HTTP error"), QT_TRANSLATE_NOOP("Texts", "not parseable"),
    QT_TRANSLATE_NOOP("Texts", "answer too large"), QT_TRANSLATE_NOOP("Texts", "TLS error"),
    QT_TRANSLATE_NOOP("Texts", "cancelled")};
constexpr const char* directionWords[] = {QT_TRANSLATE_NOOP("Texts", "unknown"),
    QT_TRANSLATE_NOOP("Texts", "improving"), QT_TRANSLATE_NOOP("Texts", "stable"),
    QT_TRANSLATE_NOOP("Texts", "degrading")};
constexpr const char* strategyWords[] = {QT_TRANSLATE_NOOP("Texts", "fast fail"),
    QT_TRANSLATE_NOOP("Texts", "graceful"), QT_TRANSLATE_NOOP("Texts", "backoff")};
constexpr const char* modeWords[] = {
    QT_TRANSLATE_NOOP("Texts", "full"), QT_TRANSLATE_NOOP("Texts", "limited"), QT_TRANSLATE_NOOP("Texts", "minimal")};
constexpr const char* presenceWords[] = {"", QT_TRANSLATE_NOOP("Texts", "not provided"),
    QT_TRANSLATE_NOOP("Texts", "unknown"), QT_TRANSLATE_NOOP("Texts", "idle")};
constexpr const char* degradationWords[] = {QT_TRANSLATE_NOOP("Texts", "no degradation"),
    QT_TRANSLATE_NOOP("Texts", "Level 1, one component"), QT_TRANSLATE_NOOP("Texts", "Level 2, several components"),
    QT_TRANSLATE_NOOP("Texts", "Level 3, critical path affected"), QT_TRANSLATE_NOOP("Texts", "Level 4, system-wide")};
constexpr const char* kindWords[] = {QT_TRANSLATE_NOOP("Texts", "Level"), QT_TRANSLATE_NOOP("Texts", "System level"),
    QT_TRANSLATE_NOOP("Texts", "Recognised"), QT_TRANSLATE_NOOP("Texts", "Breaker"),
    QT_TRANSLATE_NOOP("Texts", "Flapping"), QT_TRANSLATE_NOOP("Texts", "Flapping ended"),
    QT_TRANSLATE_NOOP("Texts", "Stale"), QT_TRANSLATE_NOOP("Texts", "Fresh"), QT_TRANSLATE_NOOP("Texts", "Command"),
    QT_TRANSLATE_NOOP("Texts", "Command done"), QT_TRANSLATE_NOOP("Texts", "Command refused"),
    QT_TRANSLATE_NOOP("Texts", "Override expired"), QT_TRANSLATE_NOOP("Texts", "Maintenance"),
    QT_TRANSLATE_NOOP("Texts", "Maintenance ended"), QT_TRANSLATE_NOOP("Texts", "Incident"),
    QT_TRANSLATE_NOOP("Texts", "Incident changed"), QT_TRANSLATE_NOOP("Texts", "Incident closed"),
    QT_TRANSLATE_NOOP("Texts", "Recovery"), QT_TRANSLATE_NOOP("Texts", "Recovered"),
    QT_TRANSLATE_NOOP("Texts", "Recovery failed"), QT_TRANSLATE_NOOP("Texts", "Recovery exhausted"),
    QT_TRANSLATE_NOOP("Texts", "Recovery cancelled"), QT_TRANSLATE_NOOP("Texts", "Budget burns"),
    QT_TRANSLATE_NOOP("Texts", "Budget calm"), QT_TRANSLATE_NOOP("Texts", "Budget exhausted"),
    QT_TRANSLATE_NOOP("Texts", "Budget corrected"), QT_TRANSLATE_NOOP("Texts", "Target added"),
    QT_TRANSLATE_NOOP("Texts", "Target removed"), QT_TRANSLATE_NOOP("Texts", "Alert"),
    QT_TRANSLATE_NOOP("Texts", "Alert changed"), QT_TRANSLATE_NOOP("Texts", "Alert resolved"),
    QT_TRANSLATE_NOOP("Texts", "Balancer")};
static_assert(std::size(kindWords) == std::size_t(EventKind::BalancerChanged) + 1);

template <typename Enum>
int index(Enum value)
{
    return static_cast<int>(value);
}

const std::optional<Threshold>& threshold(const MetricRule& rule, Level level)
{
    return isDown(level) && rule.critical ? rule.critical : rule.degraded;
}

} // namespace

BreakerLook breakerLook(CircuitBreaker::State state, CircuitBreaker::Mode mode) noexcept
{
    switch (mode) {
    case CircuitBreaker::Mode::ForcedOpen:
        return BreakerLook::ForcedOpen;
    case CircuitBreaker::Mode::Disabled:
        return BreakerLook::Disabled;
    case CircuitBreaker::Mode::MetricsOnly:
        return BreakerLook::MetricsOnly;
    case CircuitBreaker::Mode::Automatic:
        break;
    }
    switch (state) {
    case CircuitBreaker::State::Open:
        return BreakerLook::Open;
    case CircuitBreaker::State::HalfOpen:
        return BreakerLook::HalfOpen;
    case CircuitBreaker::State::Closed:
        break;
    }
    return BreakerLook::Closed;
}

QString Texts::level(Level level)
{
    return tr(levelWords[index(level)]);
}
QString Texts::levelInSentence(Level level)
{
    return tr(levelWordsInside[index(level)]);
}
QString Texts::breaker(BreakerLook look)
{
    return tr(breakerWords[index(look)]);
}
QString Texts::breakerTitle(BreakerLook look)
{
    return tr(breakerTitles[index(look)]);
}
QString Texts::outcome(CheckOutcome outcome)
{
    return tr(outcomeWords[index(outcome)]);
}
QString Texts::direction(TrendDirection direction)
{
    return tr(directionWords[index(direction)]);
}
QString Texts::timeoutStrategy(TimeoutStrategy strategy)
{
    return tr(strategyWords[index(strategy)]);
}
QString Texts::serviceMode(ServiceMode mode)
{
    return tr(modeWords[index(mode)]);
}
QString Texts::presence(Presence presence)
{
    return tr(presenceWords[index(presence)]);
}
QString Texts::degradation(int level)
{
    return tr(degradationWords[qBound(0, level, 4)]);
}
QString Texts::eventKind(EventKind kind)
{
    return tr(kindWords[index(kind)]);
}

QString Texts::flag(Flag flag)
{
    switch (flag) {
    case Flag::Stale:
        return tr("stale");
    case Flag::Recovering:
        return tr("recovering");
    case Flag::Flapping:
        return tr("flapping");
    case Flag::Maintenance:
        return tr("maintenance");
    case Flag::Soft:
        return tr("not yet confirmed");
    }
    return {};
}

QString Texts::flags(Flags flags)
{
    QStringList words;
    for (const Flag each : {Flag::Stale, Flag::Recovering, Flag::Flapping, Flag::Maintenance, Flag::Soft}) {
        if (flags.has(each))
            words << flag(each);
    }
    return words.join(QLatin1String(", "));
}

QString Texts::intervalFactor(int divisor)
{
    switch (divisor) {
    case 1:
        return QStringLiteral("×1");
    case 2:
        return QStringLiteral("×½");
    case 4:
        return QStringLiteral("×¼");
    default:
        return QStringLiteral("×1/%1").arg(divisor);
    }
}

QString Texts::reading(const MetricRule& rule, const RuleState& state)
{
    return state.presence == Presence::Value ? Quantities::value(state.value, rule.unit) : presence(state.presence);
}

QString Texts::enters(const MetricRule& rule, Level level)
{
    const auto& limit = threshold(rule, level);
    if (!limit)
        return {};
    const QString sign = rule.polarity == Polarity::HigherIsWorse ? QStringLiteral("≥ ") : QStringLiteral("≤ ");
    return isolated(sign + Quantities::value(limit->enter, rule.unit));
}

QString Texts::leaves(const MetricRule& rule, Level level)
{
    const auto& limit = threshold(rule, level);
    if (!limit)
        return {};
    const QString sign = rule.polarity == Polarity::HigherIsWorse ? QStringLiteral("< ") : QStringLiteral("> ");
    return isolated(sign + Quantities::value(limit->leave, rule.unit));
}

QString Texts::cause(const ComponentState& component)
{
    if (!component.error.empty())
        return factText(component.error);
    const RulePlace place = component.spec ? rulePlace(*component.spec, component.worstRule) : RulePlace{};
    if (component.flags.has(Flag::Stale) && !isIll(component.level))
        return tr("stale, no result for three intervals");
    if (!isIll(component.level) || !place.rule || component.worstRule >= component.rules.size())
        return component.level == Level::Unknown ? tr("no result yet") : QString();
    const RuleState& state = component.rules[component.worstRule];
    const QString value = toText(place.rule->name) + u' ' + reading(*place.rule, state);
    const auto& limit = threshold(*place.rule, component.level);
    return limit ? tr("%1, limit %2").arg(value, Quantities::value(limit->enter, place.rule->unit)) : value;
}

QString Texts::component(const NodeState& node, const ComponentState& component, const QString& layer)
{
    QString sentence = tr("%1 %2, %3").arg(toText(node.name), layer, levelInSentence(component.level));
    if (component.level != Level::Unknown)
        sentence = tr("%1, score %2").arg(sentence, Quantities::score(component.score));
    const QString also = flags(component.flags);
    return also.isEmpty() ? sentence : tr("%1, %2").arg(sentence, also);
}

namespace {

bool isAlert(EventKind kind)
{
    return kind == EventKind::AlertFired || kind == EventKind::AlertChanged || kind == EventKind::AlertResolved;
}

} // namespace

QString Texts::eventObject(const Event& event)
{
    if (event.kind == EventKind::SystemLevelChanged)
        return tr("System");
    QStringList parts;
    if (isAudit(event.kind) && !event.actor.empty())
        parts << toText(event.actor);
    else if (isAlert(event.kind)) // the alert itself names the layer
        parts << toText(event.nodeName);
    else
        parts << toText(event.nodeName) << toText(event.layerName) << toText(event.breakerName);
    parts.removeAll(QString());
    return parts.join(u' ');
}

namespace {

QString withDetail(const QString& text, const std::string& detail)
{
    return detail.empty() ? text : Texts::tr("%1: %2").arg(text, factText(detail));
}

/** A breaker's cause is a word: "failure-rate". */
QString withCause(const QString& text, const std::string& cause)
{
    return cause.empty() ? text : Texts::tr("%1: %2").arg(text, wordText(cause));
}

/** The engine's "component_ill critical: n4 Consensus is critical: ..." beside the node's name: what is so comes first.
 */
QString alertText(const QString& word, const Event& event)
{
    const QString whole = toText(event.detail);
    const QString head = whole.section(QLatin1String(": "), 0, 0);
    const QString name = head.section(u' ', 0, -2) + u' ' + wordText(head.section(u' ', -1).toStdString());
    QString summary = whole.section(QLatin1String(": "), 1);
    const QString node = toText(event.nodeName);
    for (const QString& prefix : {node + QLatin1String(": "), node + u' '}) {
        if (!node.isEmpty() && summary.startsWith(prefix))
            summary.remove(0, prefix.size());
    }
    return summary.isEmpty() ? withDetail(word, event.detail) : Texts::tr("%1: %2 (%3)").arg(word, summary, name);
}

/** What a command is about, for the audit kinds whose object is the actor. */
QString target(const Event& event)
{
    QString where = toText(event.nodeName);
    for (const std::string& part : {event.layerName, event.breakerName}) {
        if (!part.empty())
            where += (where.isEmpty() ? QString() : QStringLiteral(" ")) + toText(part);
    }
    return where;
}

QString audit(const QString& verb, const Event& event)
{
    const QString where = target(event);
    QString text = where.isEmpty() ? verb : Texts::tr("%1 on %2").arg(verb, where);
    text = withDetail(text, event.detail);
    return event.reason.empty() ? text : Texts::tr("%1, because: %2").arg(text, toText(event.reason));
}

} // namespace

QString Texts::eventText(const Event& event)
{
    switch (event.kind) {
    case EventKind::LevelChanged:
    case EventKind::SystemLevelChanged:
        return withDetail(tr("%1, was %2").arg(levelInSentence(event.to), levelInSentence(event.from)), event.detail);
    case EventKind::NodeRecognised:
        return tr("recognised as %1").arg(toText(event.detail));
    case EventKind::BreakerChanged:
        return withCause(tr("breaker %1, was %2")
                             .arg(breaker(breakerLook(event.breakerTo, event.mode)),
                                 breaker(breakerLook(event.breakerFrom, CircuitBreaker::Mode::Automatic))),
            event.detail);
    case EventKind::FlappingStarted:
        return withDetail(tr("flapping"), event.detail);
    case EventKind::FlappingEnded:
        return withDetail(tr("no longer flapping"), event.detail);
    case EventKind::BecameStale:
        return withDetail(tr("stale, no result for three intervals"), event.detail);
    case EventKind::BecameFresh:
        return withDetail(tr("answers again"), event.detail);
    case EventKind::CommandIntended:
        return audit(tr("command requested"), event);
    case EventKind::CommandDone:
        return audit(tr("command done"), event);
    case EventKind::CommandRefused:
        return audit(tr("command refused"), event);
    case EventKind::OverrideExpired:
        return audit(tr("override expired"), event);
    case EventKind::AlertFired:
        return alertText(tr("alert"), event);
    case EventKind::AlertChanged:
        return alertText(tr("alert of another severity"), event);
    case EventKind::AlertResolved:
        return alertText(tr("alert over"), event);
    case EventKind::MaintenanceStarted:
    case EventKind::MaintenanceEnded:
    case EventKind::IncidentOpened:
    case EventKind::IncidentChanged:
    case EventKind::IncidentClosed:
    case EventKind::RecoveryAttempted:
    case EventKind::RecoverySucceeded:
    case EventKind::RecoveryFailed:
    case EventKind::RecoveryExhausted:
    case EventKind::RecoveryCancelled:
    case EventKind::BudgetBurning:
    case EventKind::BudgetCalm:
    case EventKind::BudgetExhausted:
    case EventKind::BudgetCorrected:
    case EventKind::TargetAdded:
    case EventKind::TargetRemoved:
    case EventKind::BalancerChanged:
        return factText(event.detail); // a sentence of its own
    }
    return {};
}

std::optional<Level> Texts::eventLevel(const Event& event)
{
    switch (event.kind) {
    case EventKind::LevelChanged:
    case EventKind::SystemLevelChanged:
        return event.to;
    case EventKind::BreakerChanged:
        switch (breakerLook(event.breakerTo, event.mode)) {
        case BreakerLook::Open:
        case BreakerLook::ForcedOpen:
            return Level::Critical;
        case BreakerLook::HalfOpen:
            return Level::Degraded;
        default:
            return Level::Healthy;
        }
    case EventKind::FlappingStarted:
        return Level::Degraded;
    case EventKind::FlappingEnded:
    case EventKind::BecameFresh:
        return Level::Healthy;
    case EventKind::BecameStale:
        return Level::Unknown;
    case EventKind::IncidentOpened:
    case EventKind::AlertFired:
    case EventKind::BudgetExhausted:
    case EventKind::RecoveryExhausted:
        return Level::Critical;
    case EventKind::BudgetBurning:
    case EventKind::RecoveryFailed:
        return Level::Degraded;
    case EventKind::IncidentClosed:
    case EventKind::AlertResolved:
    case EventKind::BudgetCalm:
    case EventKind::RecoverySucceeded:
        return Level::Healthy;
    default:
        return {};
    }
}

QString Texts::eventIcon(const Event& event)
{
    if (eventLevel(event))
        return {};
    return isAudit(event.kind) ? QStringLiteral("person") : QStringLiteral("check");
}

} // namespace dwcp
