// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/labels.h"

#include "views/glyphs.h"
#include "views/measures.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace dwcp {

namespace {

void setSheetProperty(QWidget* widget, const char* name, const QString& value)
{
    if (widget->property(name).toString() == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace

TextLabel::TextLabel(const QString& text, QWidget* parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize wished = QLabel::minimumSizeHint();
    return wordWrap() ? wished : QSize(qMin(wished.width(), 4 * fontMetrics().averageCharWidth()), wished.height());
}

void TextLabel::paintEvent(QPaintEvent* event)
{
    QString words = text();
    if (buddy()) // the sign of its key is not written
        words.remove(u'&');
    const bool fits =
        wordWrap() || !pixmap().isNull() || fontMetrics().horizontalAdvance(words) <= contentsRect().width();
    // A label looks at its words alone to find the side where they begin: those in Latin letters stay at the left of a
    // page that runs from right to left, and a name there would touch its value.
    const bool isMirrored = isRightToLeft() && !words.isRightToLeft() && pixmap().isNull();
    if (fits && !isMirrored) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QString shown = fits ? text() : fontMetrics().elidedText(words, Qt::ElideRight, contentsRect().width());
    int flags = int(QStyle::visualAlignment(layoutDirection(), alignment()) | Qt::AlignAbsolute);
    if (isMirrored)
        flags |= Qt::TextForceLeftToRight;
    if (wordWrap())
        flags |= Qt::TextWordWrap;
    if (fits && buddy())
        flags |= Qt::TextShowMnemonic;
    style()->drawItemText(&painter, contentsRect(), flags, palette(), isEnabled(), shown, foregroundRole());
    if (!fits && toolTip() != words)
        setToolTip(words);
}

void setInk(QWidget* widget, const QString& ink)
{
    setSheetProperty(widget, "ink", ink);
}

void setInk(QWidget* widget, Ink ink)
{
    setInk(widget, ink == Ink::Text ? QString() : Theme::inkName(ink));
}

void setInk(QWidget* widget, Level level)
{
    const std::string_view name = levelName(level);
    setInk(widget, QString::fromLatin1(name.data(), qsizetype(name.size())));
}

TextLabel* makeLabel(const Theme& theme, Type type, Ink ink, const QString& text)
{
    auto* label = new TextLabel(text);
    label->setFont(theme.font(type));
    setInk(label, ink);
    return label;
}

QString withWholeOptions(QString text)
{
    constexpr QChar wordJoiner(0x2060);
    return text.replace(QLatin1String("--"), QString(u'-') + wordJoiner + u'-' + wordJoiner);
}

void setTextIfNew(QLabel* label, const QString& text)
{
    if (label->text() != text)
        label->setText(text);
}

void addFieldIcon(QLineEdit* field, const Theme& theme, const QString& icon)
{
    auto* sign = new QLabel(field);
    sign->setAttribute(Qt::WA_TransparentForMouseEvents);
    const auto paint = [sign, icon, &theme] {
        sign->setPixmap(iconPixmap(icon, theme.color(Ink::Text3), measures::icon, sign->devicePixelRatioF()));
    };
    paint();
    QObject::connect(&theme, &Theme::changed, sign, paint);
    auto* inside = new QHBoxLayout(field);
    inside->setContentsMargins(measures::cellPadding, 0, measures::cellPadding, 0);
    inside->addWidget(sign);
    inside->addStretch(1);
    // Margins of a text are not mirrored by the field itself.
    constexpr int room = measures::icon + 4;
    field->setTextMargins(field->isRightToLeft() ? QMargins(0, 0, room, 0) : QMargins(room, 0, 0, 0));
}

void setKind(QWidget* widget, const QString& kind)
{
    setSheetProperty(widget, "kind", kind);
}

} // namespace dwcp
