// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/quantities.h"
#include "views/page.h"

#include <vector>

namespace dwcp {

class LeadTile;
class Panel;
class TextLabel;
class TimeChart;

/** The engine's own health: does it keep up, what does it lose, and what does this window hold? */
class DiagnosticsPage final : public Page {
    Q_OBJECT

public:
    explicit DiagnosticsPage(const Desk& desk, QWidget* parent = nullptr);

    Place place() const override;

protected:
    void refresh(const Snapshot& snapshot) override;

private:
    using Facts = std::vector<std::pair<QString, QString>>;
    QWidget* makeTiles();
    Panel* makeChart(const QString& title, const QString& meaning, TimeChart*& chart);
    Panel* makeFacts(const QString& title, std::vector<TextLabel*>& values, const std::vector<QString>& names);
    void showTiles(const EngineState& engine);
    void showCharts(const Snapshot& snapshot);
    void showFacts(const Snapshot& snapshot);
    void showJournal(const JournalState* journal);

    LeadTile* m_rate = nullptr;
    LeadTile* m_waiting = nullptr;
    LeadTile* m_late = nullptr;
    LeadTile* m_beat = nullptr;
    LeadTile* m_lost = nullptr;
    TimeChart* m_rates = nullptr;
    TimeChart* m_beats = nullptr;
    std::vector<TextLabel*> m_engine;
    std::vector<TextLabel*> m_window;
    std::vector<TextLabel*> m_journal;
    Panel* m_journalPanel = nullptr;
};

} // namespace dwcp
