// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"
#include "models/tablemodel.h"

#include <QCoreApplication>

#include <optional>
#include <string>

namespace dwcp {

/** An error budget. A copy of the state: a row that does not change would keep a whole old moment alive. */
struct BudgetRow {
    std::shared_ptr<const BudgetState> budget;

    const BudgetState& state() const { return *budget; }
    std::string key() const; ///< objective, node and layer
    /** Equal in all that a row shows. */
    friend bool operator==(const BudgetRow& a, const BudgetRow& b);
    /** What must wake somebody first: firing, then the least left. */
    friend bool operator<(const BudgetRow& a, const BudgetRow& b);
};

/** The words of error budgets. Thread: GUI. */
class BudgetTexts {
    Q_DECLARE_TR_FUNCTIONS(BudgetTexts)

public:
    /** Failed: used up beyond doubt; critical: a page burns; degraded: a ticket burns, or less than nothing may be
     * left; unknown: too few checks. */
    static Level level(const BudgetState& budget);
    static QString state(const BudgetState& budget); ///< "page, burning"
    static QString scope(const BudgetState& budget); ///< "use-02 amst", "whole cluster"
    static QString promise(const BudgetState& budget); ///< "99.9% over 30 d"
    static QString burn(double rate); ///< "16.2×"
    static QString left(const BudgetState& budget); ///< "61.4%"; unknown where it is not judged
    static QString usedUp(const BudgetForecast& forecast); ///< "27 h (21 to 38 h)"; "not in sight"
    static QString severity(BurnSeverity severity);
    /** Time that may still be lost, and all that was allowed: "26 min of 43 min". */
    static QString leftTime(const BudgetState& budget);
};

/** All budgets, most urgent first: objective, scope, promise, left, burn rate, used up in. Thread: GUI. */
class BudgetModel final : public RowTable<BudgetRow> {
    Q_DECLARE_TR_FUNCTIONS(BudgetModel)

public:
    /** More rows than this are not read by anybody: the most urgent ones are listed. */
    static constexpr std::size_t most = 1000;

    explicit BudgetModel(QObject* parent = nullptr);

    /** Those whose objective, node or layer has all words of the text. */
    void refresh(const Snapshot& snapshot, const QString& text);
    std::size_t found() const { return m_found; } ///< that pass, listed or not
    std::size_t total() const { return m_total; }

private:
    std::size_t m_found = 0;
    std::size_t m_total = 0;
};

/** A burn rule of one budget. */
struct BurnRow {
    BudgetRow budget;
    std::size_t rule = 0;

    const BudgetBurn& burn() const { return budget.state().burns[rule]; }
    std::size_t key() const { return rule; }
    friend bool operator==(const BurnRow& a, const BurnRow& b);
    friend bool operator<(const BurnRow& a, const BurnRow& b) { return a.rule < b.rule; }
};

/** The burn rules of a budget: kind, windows, rates, limit, chance of an accident, state. Thread: GUI. */
class BurnModel final : public RowTable<BurnRow> {
    Q_DECLARE_TR_FUNCTIONS(BurnModel)

public:
    explicit BurnModel(QObject* parent = nullptr);

    void refresh(const std::optional<BudgetRow>& budget);
};

/** A maintenance that was entered afterwards. */
struct CorrectionRow {
    BudgetCorrection correction;
    std::size_t place = 0;

    std::size_t key() const { return place; }
    friend bool operator==(const CorrectionRow& a, const CorrectionRow& b);
    friend bool operator<(const CorrectionRow& a, const CorrectionRow& b) { return a.place > b.place; }
};

/** What was entered afterwards, newest first: when, who, why, what it changed. Thread: GUI. */
class CorrectionModel final : public RowTable<CorrectionRow> {
    Q_DECLARE_TR_FUNCTIONS(CorrectionModel)

public:
    explicit CorrectionModel(QObject* parent = nullptr);

    void refresh(const std::optional<BudgetRow>& budget, WallTime now);

private:
    WallTime m_now{};
};

/** The budget that must wake somebody first; nullptr when there is none. */
const BudgetState* mostUrgentBudget(const Snapshot& snapshot);

} // namespace dwcp
