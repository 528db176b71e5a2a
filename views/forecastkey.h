// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace dwcp {

class Theme;

/** Says what the dashed line and the two bands of a chart are: a sample of them, and words beside it. */
class ForecastKey final : public QWidget {
    Q_OBJECT

public:
    explicit ForecastKey(const Theme& theme, QWidget* parent = nullptr);

    /** `isGrey`: the forecast loses to naive. */
    void show(const QString& text, bool isGrey);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_text;
    bool m_isGrey = false;
};

} // namespace dwcp
