// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/trend.h"
#include "models/tablemodel.h"

#include <QCoreApplication>

namespace dwcp {

/** A way to forecast one metric, with what it achieved on the metric's own past. */
struct TriedRow {
    QString name;
    double smape = 0; ///< 0..200; below zero: not measured
    double mase = 0; ///< in units of the naive error; below zero: not measured
    double weight = 0; ///< its share of what is drawn, 0..1
    double coverage95 = 0; ///< share of the past inside the 95 % band; below zero: it has no band of its own
    double worst = 0; ///< sMAPE of the worst row: where a bar is full
    bool isDrawn = false; ///< the mix that the chart shows

    QString key() const { return name; }
    friend bool operator==(const TriedRow&, const TriedRow&) = default;
    /** What is drawn first, then least error first. */
    friend bool operator<(const TriedRow& a, const TriedRow& b);
};

/**
 * The methods that were tried on the past of one metric: what is drawn, then the best few and the naive one. Bands are
 * made for the mix alone, so it alone has a coverage. Thread: GUI.
 */
class TriedModel final : public RowTable<TriedRow> {
    Q_DECLARE_TR_FUNCTIONS(TriedModel)

public:
    explicit TriedModel(QObject* parent = nullptr);

    /** nullptr: nothing was tried yet. */
    void refresh(const MetricForecast* forecast);

    /** "Damped Holt" for "damped-holt"; a name that is not known stays as it is. */
    static QString methodName(std::string_view name);
};

} // namespace dwcp
