// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"
#include "models/tablemodel.h"

#include <QCoreApplication>

namespace dwcp {

/** How an alert's loudness is drawn: information like what is not known, a warning like degraded, and so on. */
Level lookOf(AlertLevel level) noexcept;
/** The words of alerts, translated. Thread: GUI. */
class AlertTexts {
    Q_DECLARE_TR_FUNCTIONS(AlertTexts)

public:
    static QString level(AlertLevel level); ///< "Warning"
    static QString phase(AlertPhase phase); ///< "Firing"
    static QString occasion(Occasion occasion); ///< "fired"
    static QString delivery(Delivery delivery); ///< "sent"
    /** Why it is not told: "silenced"; empty when nothing keeps it back. */
    static QString withheld(Withheld reason);
    /** `alertname="Loss", node="use-02"` */
    static QString matchers(const Silence& silence);
};

struct AlertRow {
    std::shared_ptr<const AlertState> alert;
    bool hasReceivers = true; ///< somebody is there to be told

    AlertId key() const { return alert->id; }
    friend bool operator==(const AlertRow&, const AlertRow&) = default;
    /** What fires first, the loudest first, then what is newest. */
    friend bool operator<(const AlertRow& a, const AlertRow& b)
    {
        const auto rank = [](const AlertRow& row) {
            return std::tuple(row.alert->phase == AlertPhase::Resolved, !row.alert->isFiring(), -int(row.alert->level),
                -row.alert->activeSince.time_since_epoch().count(), row.alert->id);
        };
        return rank(a) < rank(b);
    }
};

/** Which alerts are listed. */
enum class AlertChoice { Open, Firing, Pending, HeldBack, Resolved };
inline constexpr int alertChoices = 5;

/** The inbox: how loud, what, where it is on its way and since when, whether it is told or why not. Thread: GUI. */
class AlertModel final : public RowTable<AlertRow> {
    Q_DECLARE_TR_FUNCTIONS(AlertModel)

public:
    explicit AlertModel(QObject* parent = nullptr);

    void refresh(const Snapshot& snapshot, AlertChoice choice, const QString& text);
    /** Alerts of a choice, whatever the text. */
    int count(AlertChoice choice) const { return m_counts[std::size_t(choice)]; }

private:
    WallTime m_now{};
    std::array<int, alertChoices> m_counts{};
};

struct LedgerRow {
    std::shared_ptr<const LedgerEntry> entry;

    std::uint64_t key() const { return entry->sequence; }
    friend bool operator==(const LedgerRow&, const LedgerRow&) = default;
    friend bool operator<(const LedgerRow& a, const LedgerRow& b) { return a.entry->sequence > b.entry->sequence; }
};

/** Who was told of one alert, and who was not and why; newest first. Thread: GUI. */
class LedgerModel final : public RowTable<LedgerRow> {
    Q_DECLARE_TR_FUNCTIONS(LedgerModel)

public:
    explicit LedgerModel(QObject* parent = nullptr);

    void refresh(const Snapshot& snapshot, AlertId alert);

private:
    WallTime m_now{};
};

struct SilenceRow {
    Silence silence;

    const std::string& key() const { return silence.id; }
    friend bool operator==(const SilenceRow& a, const SilenceRow& b)
    {
        return a.silence.id == b.silence.id && a.silence.ends == b.silence.ends && a.silence.starts == b.silence.starts
            && a.silence.updated == b.silence.updated;
    }
    friend bool operator<(const SilenceRow& a, const SilenceRow& b)
    {
        return std::tie(a.silence.ends, a.silence.id) < std::tie(b.silence.ends, b.silence.id);
    }
};

/** Silences that are not over: what, until when, whose, why. Thread: GUI. */
class SilenceModel final : public RowTable<SilenceRow> {
    Q_DECLARE_TR_FUNCTIONS(SilenceModel)

public:
    explicit SilenceModel(QObject* parent = nullptr);

    void refresh(const Snapshot& snapshot);

private:
    WallTime m_now{};
};

} // namespace dwcp
