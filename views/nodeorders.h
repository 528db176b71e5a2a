// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"
#include "views/commandundo.h"

#include <QObject>

class QPushButton;

namespace dwcp {

class CommandDialog;
class PageHeader;

/**
 * What can be asked about a node: check it at once (F5), plan its maintenance, watch it no more; or watch another.
 * Makes the buttons, asks with dialogs, sends. Thread: GUI.
 */
class NodeOrders final : public QObject {
    Q_OBJECT

public:
    /** `page` is the parent of the dialogs and holds the key. */
    NodeOrders(const Desk& desk, QWidget* page, UndoBar& bar);

    /** The buttons about one node go to its head. */
    void placeOn(PageHeader& header);
    /** The button that asks for another node; the caller places it. */
    QPushButton* another() const { return m_another; }

    /** What is asked is about this node from now on; `noNode`: nothing can be. */
    void refresh(const Snapshot& snapshot, NodeId node);

private:
    void checkNow();
    void plan();
    void send(const CommandDialog& dialog, std::uint64_t running, ComponentId component);
    void watchAnother();
    void watchNoMore();
    /** On the screen now; nullptr: it is gone. */
    const NodeState* node() const;

    Desk m_desk;
    QWidget* m_page;
    CommandUndo m_undo;
    NodeId m_node = noNode;
    QPushButton* m_check;
    QPushButton* m_plan;
    QPushButton* m_forget;
    QPushButton* m_another;
};

} // namespace dwcp
