// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pageheader.h"

#include "views/labels.h"
#include "views/levelchip.h"
#include "views/measures.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace dwcp {

PageHeader::PageHeader(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_way(new QHBoxLayout)
    , m_title(makeLabel(theme, Type::Title))
    , m_level(new LevelChip(theme))
    , m_meaning(makeLabel(theme, Type::Body, Ink::Text2))
    , m_actions(new QHBoxLayout)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measures::cellPadding);
    m_way->setSpacing(2);
    layout->addLayout(m_way);
    layout->addWidget(m_title);
    layout->addWidget(m_level);
    layout->addWidget(m_meaning, 1);
    m_actions->setSpacing(measures::cellPadding);
    layout->addLayout(m_actions);
    setFixedHeight(measures::button);
}

void PageHeader::build(const std::vector<Crumb>& above)
{
    while (QLayoutItem* item = m_way->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Crumb& crumb : above) {
        auto* link = new QPushButton(crumb.text);
        setKind(link, QStringLiteral("crumb"));
        link->setEnabled(!crumb.place.page.isEmpty());
        connect(link, &QPushButton::clicked, this, [this, to = crumb.place] { Q_EMIT goRequested(to); });
        m_way->addWidget(link);
        m_way->addWidget(makeLabel(m_theme, Type::Body, Ink::Text3, QStringLiteral("›")));
    }
}

void PageHeader::show(const std::vector<Crumb>& above, const QString& title, std::optional<Level> level,
    const QString& meaning, const QString& note)
{
    if (above != m_above)
        build(m_above = above);
    setTextIfNew(m_title, title);
    m_level->setVisible(level.has_value());
    if (level)
        m_level->show(*level, note);
    setTextIfNew(m_meaning, meaning);
}

void PageHeader::addAction(QWidget* widget)
{
    m_actions->addWidget(widget);
}

} // namespace dwcp
