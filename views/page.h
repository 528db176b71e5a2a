// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"
#include "views/desk.h"

#include <QString>
#include <QWidget>

#include <initializer_list>
#include <vector>

class QAbstractButton;
class QLineEdit;

namespace dwcp {

class Panel;

/** Where one can go: a page of the catalogue and the thing on it. */
struct Place {
    QString page; ///< id in the catalogue
    LayerIndex layer = noLayer;
    NodeId node = noNode;
    std::uint16_t rule = noRule;
    QString topic = {}; ///< a part of the page that is no thing of the cluster: a chapter of the help
    /** Where nodes are compared, with this one among them. */
    static Place comparing(NodeId node) { return {QStringLiteral("node"), noLayer, node, noRule, compareTopic()}; }
    static QString compareTopic() { return QStringLiteral("compare"); }
    friend bool operator==(const Place&, const Place&) = default;
};

/**
 * A page of the window. The base brings it the moment of the Feed, and only while somebody looks: refresh() comes with
 * each Feed::changed while the page is visible, and once when it becomes visible. Thread: GUI.
 */
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(const Desk& desk, QWidget* parent = nullptr);

    /** Shows a thing; the page is about to become visible, or is. */
    virtual void open(const Place& place);
    /** The place that is shown, for the way back. */
    virtual Place place() const = 0;

    /** Takes a moment though nobody looks, so that an older one need not be kept; false: nothing was to be done. */
    bool follow(const Snapshot& snapshot);

Q_SIGNALS:
    void goRequested(const dwcp::Place& place);

protected:
    /** Applies a moment to all models of the page. */
    virtual void refresh(const Snapshot& snapshot) = 0;
    /** There is no snapshot yet: every panel says so, until the first one comes. */
    virtual void wait();

    const Desk& desk() const { return m_desk; }
    Theme& theme() const { return m_desk.theme; }

    void showEvent(QShowEvent* event) override;

    /** The words in the field are there again at the next start; `page` is the page's id. */
    void keepWords(QLineEdit* field, const char* page);

    /** Buttons that nothing can be asked by before the first snapshot: refresh() decides then. */
    static void holdUntilNews(std::initializer_list<QAbstractButton*> buttons);

    /** Refreshes at once, for a page whose own selection changed. */
    void refreshNow();

private:
    Desk m_desk;
    void followTables();
    void take(const Snapshot& snapshot);

    std::vector<Panel*> m_waiting; ///< those that say that there is no news
    bool m_wasShown = false; ///< so its models hold a moment
};

} // namespace dwcp
