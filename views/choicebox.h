// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace dwcp {

class Theme;

/** A list of choices that shows its arrow: a style sheet takes the arrow away, and icons here take the theme's ink. */
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(const Theme& theme, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace dwcp
