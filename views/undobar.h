// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QTimer;

namespace dwcp {

class BreakerActions;
class TextLabel;
class Theme;

/** After a breaker was turned: what was done, and for ten seconds a button (and Ctrl+Z) that takes it back. */
class UndoBar final : public QFrame {
    Q_OBJECT

public:
    UndoBar(const Theme& theme, BreakerActions& actions, QWidget* parent = nullptr);

private:
    void offer(const QString& text);

    TextLabel* m_text;
    QTimer* m_end;
};

} // namespace dwcp
