// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/consoledesk.h"
#include "support/picturefleet.h"
#include "views/mainwindow.h"
#include "views/table.h"
#include "views/viewcatalogue.h"

#include <QImage>

namespace dwcp {

/** What the machine says of time, fonts and scale is not asked. To be called before there is an application. */
inline void setMachineAside()
{
    qputenv("TZ", "UTC");
    qputenv("FONTCONFIG_FILE", DWCP_SOURCE_DIR "/tests/views/pictures/fonts.conf");
    qunsetenv("FONTCONFIG_PATH");
    for (const char* look : {"QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI", "QT_STYLE_OVERRIDE"})
        qunsetenv(look);
}

/** The window of the console with a made-up fleet, at a moment of its own: the same picture whenever it is drawn. */
struct PictureWindow {
    ConsoleDesk console;
    MainWindow window{console.desk()};

    explicit PictureWindow(int nodes) : console(pictureFleet(nodes))
    {
        window.resize(1440, 900);
        window.show();
        console.happen(SnapshotBuilder::atlasEvents());
        console.show();
    }
    QImage show(const ViewEntry& entry)
    {
        Place place{QLatin1String(entry.id)};
        if (entry.perLayer)
            place.layer = 0;
        window.go(place);
        console.show();
        for (Table* table : window.page()->findChildren<Table*>())
            table->measure();
        return picture();
    }
    QImage picture()
    {
        ConsoleDesk::settle();
        return window.grab().toImage();
    }
    /** The innermost thing there that has a name, for a person. */
    QString thingAt(QPoint place) const
    {
        const QWidget* widget = window.childAt(place);
        while (widget && widget->accessibleName().isEmpty() && widget->objectName().isEmpty())
            widget = widget->parentWidget();
        if (!widget)
            return {};
        const QString name = widget->accessibleName().isEmpty() ? widget->objectName() : widget->accessibleName();
        return QStringLiteral(", in %1 \"%2\"").arg(QLatin1String(widget->metaObject()->className()), name);
    }
};

} // namespace dwcp
