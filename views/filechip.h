// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QPushButton>

#include <functional>
#include <memory>

class QMimeData;

namespace dwcp {

class Theme;

/** A file that was written: can be dragged to another program, a click opens it. Thread: GUI. */
class FileChip final : public QPushButton {
    Q_OBJECT

public:
    explicit FileChip(const Theme& theme, QWidget* parent = nullptr);

    void setPath(const QString& path);
    const QString& path() const { return m_path; }

    /** What a program gets on which it is dropped: a link to the file. */
    std::unique_ptr<QMimeData> mimeData() const;
    /** Takes the place of dragging with the mouse's help, for who has no mouse to drag with. */
    void setCarrier(std::function<void(std::unique_ptr<QMimeData>)> carrier) { m_carrier = std::move(carrier); }

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void carry(std::unique_ptr<QMimeData> mime);

    QString m_path;
    QPoint m_pressed;
    std::function<void(std::unique_ptr<QMimeData>)> m_carrier;
};

} // namespace dwcp
