// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"

#include <QFrame>

namespace dwcp {

class LevelChip;
class TextLabel;
class Theme;

/** Connection, engine, load and lateness on the left; operator, date and zone on the right. */
class StatusBar final : public QFrame {
    Q_OBJECT

public:
    StatusBar(const Theme& theme, const QString& operatorName, QWidget* parent = nullptr);

    /** `newest` may be nullptr: nothing came yet. Called with each snapshot and once a second. */
    void refresh(const Snapshot* newest, WallTime now, bool connected);

private:
    LevelChip* m_connection;
    TextLabel* m_connected;
    TextLabel* m_engine;
    TextLabel* m_load;
    TextLabel* m_late;
    TextLabel* m_date;
};

} // namespace dwcp
