// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/configuration.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace dwcp {

class ReasonBox;
class TextLabel;
class Theme;

/**
 * Asks for one more thing to watch: its URL, a name (that of the URL where none is given), a region, and why. The verb
 * stays off until the URL can be read and there is a reason; what is wrong with it is said. Does not send anything.
 * Thread: GUI.
 */
class WatchDialog final : public QDialog {
    Q_OBJECT

public:
    explicit WatchDialog(const Theme& theme, QWidget* parent = nullptr);

    Target target() const;
    QString reason() const;

private:
    void check();

    QLineEdit* m_url;
    QLineEdit* m_name;
    QLineEdit* m_region;
    ReasonBox* m_reason;
    TextLabel* m_problem;
    QPushButton* m_go;
};

} // namespace dwcp
