// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"
#include "models/pastmoments.h"

#include <QFrame>

class QPushButton;

namespace dwcp {

class LevelChip;
class TextLabel;
class Theme;

/** Says that the screen shows the past, what is true now, and leads back to it. */
class PastBanner final : public QFrame {
    Q_OBJECT

public:
    explicit PastBanner(const Theme& theme, QWidget* parent = nullptr);

    void refresh(const Snapshot& shown, const Snapshot& newest);

    /** Which moment could not be shown, and why. */
    static QString sentence(const MissingMoment& missing, WallTime now);

Q_SIGNALS:
    void liveRequested();

private:
    TextLabel* m_when;
    TextLabel* m_locked;
    TextLabel* m_live;
    QPushButton* m_back;
};

} // namespace dwcp
