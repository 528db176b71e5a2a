// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;
class QTimer;

namespace dwcp {

class TextLabel;
class Theme;

/** After a command: what was done, and for ten seconds a button (and Ctrl+Z) that takes it back. */
class UndoBar final : public QFrame {
    Q_OBJECT

public:
    explicit UndoBar(const Theme& theme, QWidget* parent = nullptr);

    void offer(const QString& text);
    /** Says it alone: there is nothing to take back. */
    void tell(const QString& text);

Q_SIGNALS:
    void undoRequested();

private:
    TextLabel* m_text;
    QPushButton* m_undo;
    QTimer* m_end;
};

} // namespace dwcp
