// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections.h"

#include <QWidget>

namespace dwcp {

class Theme;

/** The colour of a connection: hues that no level has, as light as the accent of the theme. */
QColor connectionColour(const Theme& theme, int colour);

/** The name of what is watched on a stripe of its colour, with a lock and what may not be done. Not interactive. */
class ConnectionChip final : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionChip(const Theme& theme, QWidget* parent = nullptr);

    /** Hidden while the connection has no name. */
    void show(const KeptConnection& connection);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    KeptConnection m_connection;
    QString m_text;
};

} // namespace dwcp
