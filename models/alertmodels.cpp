// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alertmodels.h"

#include "models/facttexts.h"
#include "models/finder.h"
#include "models/quantities.h"
#include "models/roles.h"
#include "models/texts.h"

namespace dwcp {

namespace {

QString labelOf(const AlertState& alert, std::string_view name)
{
    const std::string_view value = alert.labels.label(name);
    return QString::fromUtf8(value.data(), qsizetype(value.size()));
}

QString nameOf(const AlertState& alert)
{
    const QString name = labelOf(alert, "alertname");
    return name.isEmpty() ? toText(alert.rule) : name;
}

bool isHeldBack(const AlertState& alert)
{
    return alert.withheld != Withheld::No && alert.phase != AlertPhase::Resolved;
}

bool belongs(const AlertState& alert, AlertChoice choice)
{
    switch (choice) {
    case AlertChoice::Open:
        return alert.phase != AlertPhase::Resolved;
    case AlertChoice::Firing:
        return alert.isFiring();
    case AlertChoice::Pending:
        return alert.phase == AlertPhase::Pending;
    case AlertChoice::HeldBack:
        return isHeldBack(alert);
    case AlertChoice::Resolved:
        break;
    }
    return alert.phase == AlertPhase::Resolved;
}

template <typename Row>
QVariant quiet(const Row&, int role)
{
    return role == QuietRole ? QVariant(true) : QVariant();
}

QVariant levelRoles(const AlertRow& row, int role)
{
    const bool now = row.alert->isFiring();
    if (role == LevelRole)
        return now ? QVariant(int(lookOf(row.alert->level))) : QVariant();
    if (role == PredictedLevelRole) // not yet, or no longer: an outline
        return now ? QVariant() : QVariant(int(lookOf(row.alert->level)));
    return role == QuietRole ? QVariant(!now) : QVariant();
}

QVariant whatRoles(const AlertRow& row, int role)
{
    switch (role) {
    case SecondLineRole:
        return toText(row.alert->summary);
    case StrongRole:
        return row.alert->isFiring();
    case ComponentRole:
        return QVariant::fromValue(ComponentId{row.alert->node, row.alert->layer});
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return AlertModel::tr("%1, %2, %3: %4")
            .arg(nameOf(*row.alert), AlertTexts::level(row.alert->level), AlertTexts::phase(row.alert->phase),
                toText(row.alert->summary));
    default:
        return {};
    }
}

QString toldText(const AlertRow& row)
{
    const AlertState& alert = *row.alert;
    if (alert.acknowledgement)
        return AlertModel::tr("acknowledged by %1").arg(toText(alert.acknowledgement->actor));
    if (alert.withheld != Withheld::No)
        return AlertModel::tr("not told: %1").arg(AlertTexts::withheld(alert.withheld));
    if (!row.hasReceivers)
        return AlertModel::tr("not told: %1").arg(AlertModel::tr("no receiver is configured"));
    return alert.phase == AlertPhase::Pending ? AlertModel::tr("not yet told") : AlertModel::tr("told");
}

} // namespace

Level lookOf(AlertLevel level) noexcept
{
    constexpr Level looks[] = {Level::Unknown, Level::Degraded, Level::Critical, Level::Failed};
    return looks[std::size_t(level)];
}

QString AlertTexts::level(AlertLevel level)
{
    const QString words[] = {tr("Info"), tr("Warning"), tr("Error"), tr("Critical")};
    return words[std::size_t(level)];
}

QString AlertTexts::phase(AlertPhase phase)
{
    const QString words[] = {tr("Pending"), tr("Firing"), tr("Recovering"), tr("Resolved")};
    return words[std::size_t(phase)];
}

QString AlertTexts::occasion(Occasion occasion)
{
    const QString words[] = {tr("fired"), tr("raised"), tr("repeated"), tr("resolved")};
    return words[std::size_t(occasion)];
}

QString AlertTexts::delivery(Delivery delivery)
{
    const QString words[] = {tr("queued"), tr("sent"), tr("tried again"), tr("refused"), tr("held back")};
    return words[std::size_t(delivery)];
}

QString AlertTexts::withheld(Withheld reason)
{
    const QString words[] = {{}, tr("silenced"), tr("acknowledged"), tr("inhibited"), tr("what it lives on is down"),
        tr("maintenance"), tr("flapping"), tr("told a moment ago"), tr("ended before it was told"), tr("no receiver")};
    static_assert(std::size(words) == std::size_t(Withheld::NoReceiver) + 1);
    return words[std::size_t(reason)];
}

QString AlertTexts::matchers(const Silence& silence)
{
    constexpr const char* signs[] = {"=", "!=", "=~", "!~"};
    QStringList parts;
    for (const LabelMatcher& matcher : silence.matchers)
        parts << toText(matcher.name) + QLatin1String(signs[std::size_t(matcher.match)]) + u'"' + toText(matcher.value)
                + u'"';
    return parts.join(QStringLiteral(", "));
}

AlertModel::AlertModel(QObject* parent)
    : RowTable(
        {
            {QStringLiteral("level"), AlertModel::tr("Severity"), Qt::AlignLeft,
                [](const AlertRow& row) { return AlertTexts::level(row.alert->level); },
                [](const AlertRow& row) { return SortKey::of(-double(row.alert->level)); }, levelRoles},
            {QStringLiteral("what"), AlertModel::tr("Alert"), Qt::AlignLeft,
                [](const AlertRow& row) { return nameOf(*row.alert); }, {}, whatRoles},
            {QStringLiteral("phase"), AlertModel::tr("State"), Qt::AlignLeft,
                [](const AlertRow& row) { return AlertTexts::phase(row.alert->phase); },
                [](const AlertRow& row) { return SortKey::of(double(row.alert->phase)); }, {}},
            {QStringLiteral("age"), AlertModel::tr("For"), Qt::AlignRight,
                [this](const AlertRow& row) { return Quantities::age(m_now - row.alert->activeSince); },
                [](const AlertRow& row) {
                    return SortKey::of(double(row.alert->activeSince.time_since_epoch().count()));
                },
                quiet<AlertRow>, true},
            {QStringLiteral("told"), AlertModel::tr("Told"), Qt::AlignLeft, toldText, {}, quiet<AlertRow>},
        },
        parent)
{
}

void AlertModel::refresh(const Snapshot& snapshot, AlertChoice choice, const QString& text)
{
    m_now = snapshot.at;
    m_counts.fill(0);
    std::vector<AlertRow> rows;
    if (snapshot.alerts) {
        for (const auto& alert : snapshot.alerts->alerts) {
            for (int i = 0; i < alertChoices; ++i)
                m_counts[std::size_t(i)] += belongs(*alert, AlertChoice(i)) ? 1 : 0;
            QString words = nameOf(*alert) + u' ' + toText(alert->summary);
            for (const Label& label : alert->labels.labels)
                words += u' ' + toText(label.value);
            if (belongs(*alert, choice) && Finder::matches(text, words))
                rows.push_back({alert, !snapshot.alerts->receivers.empty()});
        }
    }
    apply(std::move(rows));
}

LedgerModel::LedgerModel(QObject* parent)
    : RowTable(
        {
            {QStringLiteral("time"), LedgerModel::tr("Time"), Qt::AlignLeft,
                [this](const LedgerRow& row) { return Quantities::clock(row.entry->at, m_now); }, {}, quiet<LedgerRow>},
            {QStringLiteral("receiver"), LedgerModel::tr("Receiver"), Qt::AlignLeft,
                [](const LedgerRow& row) {
                    return row.entry->receiver.empty() ? Quantities::unknown() : toText(row.entry->receiver);
                },
                {}, {}},
            {QStringLiteral("outcome"), LedgerModel::tr("Outcome"), Qt::AlignLeft,
                [](const LedgerRow& row) { return AlertTexts::delivery(row.entry->outcome); }, {},
                [](const LedgerRow& row, int role) {
                    if (role == SecondLineRole)
                        return QVariant(row.entry->reason.empty() ? AlertTexts::occasion(row.entry->occasion)
                                                                  : wordText(row.entry->reason));
                    return role == InkRole && row.entry->outcome == Delivery::Refused ? QVariant(int(Level::Critical))
                                                                                      : QVariant();
                }},
        },
        parent)
{
}

void LedgerModel::refresh(const Snapshot& snapshot, AlertId alert)
{
    m_now = snapshot.at;
    std::vector<LedgerRow> rows;
    if (snapshot.alerts) {
        for (const auto& entry : snapshot.alerts->ledger) {
            if (entry->alert == alert)
                rows.push_back({entry});
        }
    }
    apply(std::move(rows));
}

SilenceModel::SilenceModel(QObject* parent)
    : RowTable(
        {
            {QStringLiteral("what"), SilenceModel::tr("Silenced"), Qt::AlignLeft,
                [](const SilenceRow& row) { return AlertTexts::matchers(row.silence); }, {}, {}},
            {QStringLiteral("left"), SilenceModel::tr("Left"), Qt::AlignRight,
                [this](const SilenceRow& row) {
                    return row.silence.starts > m_now
                        ? SilenceModel::tr("from %1").arg(Quantities::clock(row.silence.starts, m_now))
                        : Quantities::duration(row.silence.ends - m_now);
                },
                {}, {}, true},
            {QStringLiteral("who"), SilenceModel::tr("Who"), Qt::AlignLeft,
                [](const SilenceRow& row) { return toText(row.silence.actor); }, {}, {}},
            {QStringLiteral("why"), SilenceModel::tr("Why"), Qt::AlignLeft,
                [](const SilenceRow& row) { return toText(row.silence.reason); }, {}, quiet<SilenceRow>},
        },
        parent)
{
}

void SilenceModel::refresh(const Snapshot& snapshot)
{
    m_now = snapshot.at;
    std::vector<SilenceRow> rows;
    if (snapshot.alerts) {
        for (const Silence& silence : snapshot.alerts->silences) {
            if (silence.ends > m_now)
                rows.push_back({silence});
        }
    }
    apply(std::move(rows));
}

} // namespace dwcp
