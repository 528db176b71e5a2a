// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"

#include <QFrame>

#include <optional>

class QAbstractItemView;

namespace dwcp {

class Theme;

/**
 * Why something is shown as it is: its level, score, checks, breaker and recovery, each with what it rests on, all of
 * one moment. A card over the window; Esc or a click elsewhere closes it. The facts are the engine's, in English.
 * Thread: GUI.
 */
class WhyCard final : public QFrame {
    Q_OBJECT

public:
    /** Of a component; without one of the system. */
    WhyCard(const Theme& theme, const Snapshot& snapshot, const std::optional<ComponentId>& component, QWidget* parent);

    /** The component that the current row of a view is about; none when it is about no component. */
    static std::optional<ComponentId> componentIn(const QAbstractItemView& view);

private:
    const Theme& m_theme;
};

} // namespace dwcp
