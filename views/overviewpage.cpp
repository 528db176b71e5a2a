// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overviewpage.h"

#include "views/leadtiles.h"
#include "views/measures.h"

#include <QVBoxLayout>

namespace dwcp {

OverviewPage::OverviewPage(const Desk& desk, QWidget* parent) : Page(desk, parent), m_tiles(new LeadTiles(desk.theme))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(measures::pageMargin, measures::pageMargin, measures::pageMargin, measures::pageMargin);
    layout->setSpacing(measures::panelGap);
    layout->addWidget(m_tiles);
    layout->addStretch(1);
}

Place OverviewPage::place() const
{
    return {QStringLiteral("overview")};
}

void OverviewPage::refresh(const Snapshot& snapshot)
{
    m_tiles->refresh(snapshot);
}

} // namespace dwcp
