// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/level.h"

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QStackedLayout;
class QTimer;
class QVBoxLayout;

namespace dwcp {

class TextLabel;
class Theme;

/** What a panel says in place of its content. */
struct PanelMessage {
    Level level = Level::Unknown; ///< of the glyph
    QString title;
    QString text;
    friend bool operator==(const PanelMessage&, const PanelMessage&) = default;
};

/**
 * A card: head with a name, one line of meaning and actions; a body, or a message in its place when it is empty, too
 * early or in error. A panel keeps its size in every state.
 */
class Panel : public QFrame {
    Q_OBJECT

public:
    explicit Panel(const Theme& theme, const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setMeaning(const QString& text);
    /** Adds at the right edge of the head. */
    void addAction(QWidget* widget);
    /** Adds beside the title. */
    void addBadge(QWidget* widget);

    /** The body's layout: no margins, no spacing. */
    QVBoxLayout* body() const { return m_body; }

    void showContent();
    void showMessage(const PanelMessage& message);
    bool showsContent() const;
    /** What is shown instead of the content. */
    const PanelMessage& message() const { return m_message; }
    /** The same; without a title while the content is shown. */
    PanelMessage shown() const { return showsContent() ? PanelMessage() : m_message; }
    /**
     * For a panel about what is selected in a list, while nothing is: to be selected first (`title` says what), or,
     * when the list is empty and says so in `list`, the same with what would stand here (`purpose`).
     */
    void showUnselected(const PanelMessage& list, const QString& title, const QString& purpose);

    /** A 2 px bar under the head, drawn when the work takes longer than 300 ms. */
    void setBusy(bool busy);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeMessage();

    const Theme& m_theme;
    QHBoxLayout* m_head;
    TextLabel* m_title;
    TextLabel* m_meaning;
    QHBoxLayout* m_badges;
    QHBoxLayout* m_actions;
    QStackedLayout* m_stack;
    QVBoxLayout* m_body;
    PanelMessage m_message;
    QWidget* m_messageGlyph = nullptr;
    TextLabel* m_messageTitle = nullptr;
    TextLabel* m_messageText = nullptr;
    QTimer* m_busyAfter;
    bool m_busy = false;
};

} // namespace dwcp
