// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pageheader.h"

#include "views/labels.h"
#include "views/levelchip.h"
#include "views/measures.h"

#include <QHBoxLayout>

namespace dwcp {

PageHeader::PageHeader(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_above(makeLabel(theme, Type::Body, Ink::Text3))
    , m_title(makeLabel(theme, Type::Title))
    , m_level(new LevelChip(theme))
    , m_meaning(makeLabel(theme, Type::Body, Ink::Text2))
    , m_actions(new QHBoxLayout)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measures::cellPadding);
    layout->addWidget(m_above);
    layout->addWidget(m_title);
    layout->addWidget(m_level);
    layout->addWidget(m_meaning, 1);
    m_actions->setSpacing(measures::cellPadding);
    layout->addLayout(m_actions);
    setFixedHeight(measures::button);
}

void PageHeader::show(
    const QStringList& above, const QString& title, std::optional<Level> level, const QString& meaning)
{
    QString path;
    for (const QString& step : above)
        path += step + QStringLiteral("  ›  ");
    setTextIfNew(m_above, path.trimmed());
    m_above->setVisible(!above.isEmpty());
    setTextIfNew(m_title, title);
    m_level->setVisible(level.has_value());
    if (level)
        m_level->show(*level);
    setTextIfNew(m_meaning, meaning);
}

void PageHeader::addAction(QWidget* widget)
{
    m_actions->addWidget(widget);
}

} // namespace dwcp
