// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filterbar.h"

#include "models/feed.h"
#include "views/glyphs.h"
#include "views/labels.h"
#include "views/measures.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

namespace dwcp {

FilterBar::FilterBar(const Theme& theme, const Feed& feed, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_feed(feed)
    , m_edit(new QLineEdit)
    , m_words(new QStringListModel(this))
    , m_completer(new QCompleter(m_words, this))
    , m_count(makeLabel(theme, Type::Caption, Ink::Accent))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measures::cellPadding);
    m_edit->setPlaceholderText(tr("Filter: name, layer:acp, level>=degraded, region:eu"));
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setMinimumWidth(160);
    addFieldIcon(m_edit, theme, QStringLiteral("filter"));
    m_edit->installEventFilter(this);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_count);
    m_count->hide();
    // The list is filled by hand: what fits depends on the word under the cursor, not on the line.
    m_completer->setWidget(m_edit);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &FilterBar::take);
    connect(m_edit, &QLineEdit::textEdited, this, &FilterBar::offer);
    connect(m_edit, &QLineEdit::textChanged, this, &FilterBar::read);
}

void FilterBar::takeKeysOf(QWidget* page)
{
    auto* focus = new QAction(page);
    focus->setShortcuts({QKeySequence::Find, QKeySequence(Qt::Key_Slash)});
    focus->setShortcutContext(Qt::WindowShortcut);
    connect(focus, &QAction::triggered, m_edit, [this] {
        m_edit->setFocus(Qt::ShortcutFocusReason);
        m_edit->selectAll();
    });
    page->addAction(focus);
}

void FilterBar::setLine(const QString& line)
{
    m_edit->setText(line);
}

void FilterBar::setCount(const QString& text)
{
    if (!m_filter.problem().isEmpty())
        return;
    setTextIfNew(m_count, text);
    m_count->setVisible(!text.isEmpty() && !m_filter.isEmpty());
}

void FilterBar::read()
{
    const Filter next(m_edit->text());
    if (next == m_filter)
        return;
    m_filter = next;
    const bool bad = !m_filter.problem().isEmpty();
    bad ? setInk(m_count, Level::Critical) : setInk(m_count, Ink::Accent);
    setTextIfNew(m_count, m_filter.problem());
    m_count->setVisible(bad);
    m_edit->setAccessibleDescription(m_filter.problem());
    Q_EMIT changed();
}

void FilterBar::offer()
{
    const auto& snapshot = m_feed.snapshot();
    const QStringList words =
        snapshot ? Filter::completions(m_edit->text(), m_edit->cursorPosition(), *snapshot) : QStringList();
    m_words->setStringList(words);
    if (words.isEmpty())
        return m_completer->popup()->hide();
    m_completer->complete();
    m_completer->popup()->setCurrentIndex({});
}

void FilterBar::take(const QString& word)
{
    const auto [line, cursor] = Filter::completed(m_edit->text(), m_edit->cursorPosition(), word);
    m_edit->setText(line);
    m_edit->setCursorPosition(cursor);
    if (word.endsWith(u':') || word.endsWith(u'='))
        offer();
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape
        && !m_edit->text().isEmpty())
        event->accept(); // clearing the filter comes before returning to live
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool offered = m_completer->popup()->isVisible() && m_words->rowCount() > 0;
    switch (key->key()) {
    case Qt::Key_Down:
        offer();
        return true;
    case Qt::Key_Tab: {
        if (!offered)
            break;
        const QModelIndex current = m_completer->popup()->currentIndex();
        const QString word = m_words->index(qMax(0, current.row())).data().toString();
        m_completer->popup()->hide();
        take(word);
        return true;
    }
    case Qt::Key_Escape:
        if (offered || m_edit->text().isEmpty())
            break;
        m_edit->clear();
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dwcp
