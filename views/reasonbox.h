// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace dwcp {

class TextLabel;
class Theme;

/**
 * Asks why a command is given: a field of some lines with its name over it, and under it how long the reason is and
 * may be, in bytes. Thread: GUI.
 */
class ReasonBox final : public QWidget {
    Q_OBJECT

public:
    explicit ReasonBox(const Theme& theme, QWidget* parent = nullptr);

    QString text() const; ///< without spaces around it
    /** There is one, and the audit log has room for it. */
    bool isGood() const;
    /** Why it is not good, for a person; empty: it is. */
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void count();
    int bytes() const;

    QPlainTextEdit* m_text;
    TextLabel* m_count;
};

} // namespace dwcp
