// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filter.h"

#include <QWidget>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace dwcp {

class Feed;
class TextLabel;
class Theme;

/**
 * A line that says what of the fleet is wanted: `layer:acp level>=degraded region:eu`. Offers what may come next while
 * one types (Down opens the list, Enter or Tab takes it), says what it cannot read, and how much passes. Esc clears it.
 * Thread: GUI.
 */
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    FilterBar(const Theme& theme, const Feed& feed, QWidget* parent = nullptr);

    const Filter& filter() const { return m_filter; }
    /** Sets the line as if it had been typed. */
    void setLine(const QString& line);
    /** "3 of 12" at the right edge; empty: nothing. */
    void setCount(const QString& text);
    QLineEdit* edit() const { return m_edit; }
    /** Gives the page Ctrl+F and / for this bar, wherever the focus is while the page is seen. */
    void takeKeysOf(QWidget* page);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void offer();
    void take(const QString& word);

    const Theme& m_theme;
    const Feed& m_feed;
    QLineEdit* m_edit;
    QStringListModel* m_words;
    QCompleter* m_completer;
    TextLabel* m_count;
    Filter m_filter;
};

} // namespace dwcp
