// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

namespace dwcp {

class LeadTiles;

/** Is the cluster well, what is ill, what breaks next? */
class OverviewPage final : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(const Desk& desk, QWidget* parent = nullptr);

    Place place() const override;

protected:
    void refresh(const Snapshot& snapshot) override;

private:
    LeadTiles* m_tiles;
};

} // namespace dwcp
