// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/undobar.h"

#include "views/breakeractions.h"
#include "views/labels.h"
#include "views/measures.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>

namespace dwcp {

using namespace std::chrono_literals;

UndoBar::UndoBar(const Theme& theme, BreakerActions& actions, QWidget* parent)
    : QFrame(parent)
    , m_text(makeLabel(theme, Type::Body))
    , m_end(new QTimer(this))
{
    setProperty("kind", QStringLiteral("panel"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(measures::panelPadding, measures::unit, measures::panelPadding, measures::unit);
    auto* button = new QPushButton(tr("Undo"));
    button->setObjectName(QStringLiteral("undo"));
    auto* key = new QAction(this);
    key->setShortcut(QKeySequence::Undo);
    key->setShortcutContext(Qt::WindowShortcut);
    addAction(key);
    connect(key, &QAction::triggered, button, &QPushButton::click);
    row->addWidget(m_text, 1);
    row->addWidget(button);
    m_end->setSingleShot(true);
    m_end->setInterval(10s);
    connect(m_end, &QTimer::timeout, this, &QWidget::hide);
    connect(&actions, &BreakerActions::undoOffered, this, &UndoBar::offer);
    connect(&actions, &BreakerActions::sent, this, &QWidget::hide); // the next command leaves the last one as it is
    connect(button, &QPushButton::clicked, &actions, &BreakerActions::undo);
    hide();
}

void UndoBar::offer(const QString& text)
{
    setTextIfNew(m_text, text);
    setAccessibleName(text);
    show();
    m_end->start();
}

} // namespace dwcp
