// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filechip.h"

#include "views/glyphs.h"
#include "views/theme.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QDrag>
#include <QFileInfo>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

#include <utility>

namespace dwcp {

FileChip::FileChip(const Theme& theme, QWidget* parent) : QPushButton(parent)
{
    setObjectName(QStringLiteral("file"));
    setIcon(themedIcon(theme, QStringLiteral("reports")));
    setCursor(Qt::OpenHandCursor);
    connect(this, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
}

void FileChip::setPath(const QString& path)
{
    m_path = QFileInfo(path).absoluteFilePath();
    setText(fontMetrics().elidedText(QFileInfo(m_path).fileName(), Qt::ElideMiddle, 220));
    setToolTip(tr("%1\nClick opens it; drag it to another program.").arg(QDir::toNativeSeparators(m_path)));
    setAccessibleName(tr("Open %1").arg(QFileInfo(m_path).fileName()));
}

std::unique_ptr<QMimeData> FileChip::mimeData() const
{
    auto mime = std::make_unique<QMimeData>();
    mime->setUrls({QUrl::fromLocalFile(m_path)});
    mime->setText(m_path);
    return mime;
}

void FileChip::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position().toPoint();
    QPushButton::mousePressEvent(event);
}

void FileChip::mouseMoveEvent(QMouseEvent* event)
{
    const int way = (event->position().toPoint() - m_pressed).manhattanLength();
    if (!(event->buttons() & Qt::LeftButton) || !isDown() || way < QApplication::startDragDistance())
        return QPushButton::mouseMoveEvent(event);
    setDown(false); // what is dragged is not clicked
    carry(mimeData());
}

void FileChip::carry(std::unique_ptr<QMimeData> mime)
{
    if (m_carrier)
        return m_carrier(std::move(mime));
    auto* drag = new QDrag(this); // Qt takes it away when it is over
    drag->setMimeData(mime.release());
    drag->setPixmap(icon().pixmap(iconSize()));
    drag->exec(Qt::CopyAction);
}

} // namespace dwcp
