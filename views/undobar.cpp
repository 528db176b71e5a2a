// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/undobar.h"

#include "views/labels.h"
#include "views/measures.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>

namespace dwcp {

using namespace std::chrono_literals;

UndoBar::UndoBar(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_text(makeLabel(theme, Type::Body))
    , m_undo(new QPushButton(tr("Undo")))
    , m_end(new QTimer(this))
{
    setProperty("kind", QStringLiteral("panel"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(measures::panelPadding, measures::unit, measures::panelPadding, measures::unit);
    m_undo->setObjectName(QStringLiteral("undo"));
    auto* key = new QAction(this);
    key->setShortcut(QKeySequence::Undo);
    key->setShortcutContext(Qt::WindowShortcut);
    addAction(key);
    connect(key, &QAction::triggered, m_undo, &QPushButton::click);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    m_end->setSingleShot(true);
    m_end->setInterval(10s);
    connect(m_end, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, &UndoBar::undoRequested);
    hide();
}

void UndoBar::offer(const QString& text)
{
    tell(text);
    m_undo->setEnabled(true);
    m_undo->show();
}

void UndoBar::tell(const QString& text)
{
    m_undo->setEnabled(false); // its key must not reach back to what was offered before
    m_undo->hide();
    setTextIfNew(m_text, text);
    setAccessibleName(text);
    show();
    m_end->start();
}

} // namespace dwcp
