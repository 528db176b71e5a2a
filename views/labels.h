// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QLabel>

class QLineEdit;

namespace dwcp {

/** A line of text that gives way: elided when there is no room, the whole text then in the tooltip. */
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(const QString& text = {}, QWidget* parent = nullptr);

    /** Only a few letters are asked for; the rest is wished. */
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/** The property names that console.qss knows: "text2", "text3", "accent", and the levels' names. Empty: the text
 * colour. */
void setInk(QWidget* widget, const QString& ink);
void setInk(QWidget* widget, Ink ink);
void setInk(QWidget* widget, Level level);

/** A label in a text style and a colour. */
TextLabel* makeLabel(const Theme& theme, Type type, Ink ink = Ink::Text, const QString& text = {});

/** The same to look at, with words like "--journal" that no line ends inside of. */
QString withWholeOptions(QString text);

/** Sets the text only when it is another one: setText() costs a layout even for the same text. */
void setTextIfNew(QLabel* label, const QString& text);

/** An icon at the left edge of a field. QLineEdit's own action stands too low where a style sheet sets the height. */
void addFieldIcon(QLineEdit* field, const Theme& theme, const QString& icon);

/** A property that console.qss selects by; the widget is dressed anew when it changes. */
void setKind(QWidget* widget, const QString& kind);

} // namespace dwcp
