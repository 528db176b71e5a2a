// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pastbanner.h"

#include "models/facttexts.h"
#include "models/quantities.h"
#include "models/texts.h"
#include "views/glyphs.h"
#include "views/labels.h"
#include "views/measures.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace dwcp {

PastBanner::PastBanner(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_when(makeLabel(theme, Type::Banner, Ink::OnAccent))
    , m_locked(makeLabel(theme, Type::Body, Ink::OnAccent, tr("Commands are disabled.")))
    , m_live(makeLabel(theme, Type::Body, Ink::OnAccent))
    , m_back(new QPushButton(tr("Return to live")))
{
    setProperty("kind", QStringLiteral("past"));
    setFixedHeight(44);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(measures::panelPadding, 0, measures::panelPadding, 0);
    layout->setSpacing(measures::cellPadding);
    layout->addWidget(m_when);
    layout->addWidget(m_locked);
    layout->addStretch(1);
    layout->addWidget(m_live);
    m_back->setToolTip(tr("Return to live (Esc)"));
    connect(m_back, &QPushButton::clicked, this, &PastBanner::liveRequested);
    layout->addWidget(m_back);
}

void PastBanner::refresh(const Snapshot& shown, const Snapshot& newest)
{
    setTextIfNew(m_when,
        tr("You are looking at the past: %1, %2 ago.")
            .arg(Quantities::clock(shown.at, newest.at), Quantities::age(newest.at - shown.at)));
    QString live = Texts::level(newest.system.level);
    if (newest.system.degradation > 0)
        live = tr("%1, level %2").arg(live).arg(newest.system.degradation);
    setTextIfNew(m_live, tr("Live now: %1").arg(live));
}

QString PastBanner::sentence(const MissingMoment& missing, WallTime now)
{
    const QString at = Quantities::clock(missing.at, now);
    const QString first = Quantities::clock(missing.first, now);
    switch (missing.why) {
    case MissingMoment::Why::NotRecorded:
        return tr("%1 cannot be brought back: the window remembers from %2 on, and no journal reaches further.")
            .arg(at, first);
    case MissingMoment::Why::BeforeFirst:
        return tr("%1 cannot be brought back: what was recorded begins at %2.").arg(at, first);
    case MissingMoment::Why::CannotBeRead:
        return tr("%1 cannot be brought back from the journal: %2")
            .arg(at,
                missing.place.empty() ? factText(missing.detail)
                                      : toText(missing.place) + QStringLiteral(": ") + factText(missing.detail));
    }
    return {};
}

} // namespace dwcp
