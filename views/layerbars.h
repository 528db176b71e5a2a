// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"

#include <QWidget>

#include <array>
#include <vector>

namespace dwcp {

class Theme;

/** How many components of each layer are not healthy, a bar a layer with a part a level. */
class LayerBars final : public QWidget {
    Q_OBJECT

public:
    explicit LayerBars(const Theme& theme, QWidget* parent = nullptr);

    void show(const Snapshot& snapshot);

    /** Components of a layer by level. */
    using Counts = std::array<int, levelCount>;
    const std::vector<Counts>& counts() const { return m_counts; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    std::vector<QString> m_names;
    std::vector<Counts> m_counts;
};

} // namespace dwcp
