// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/finder.h"
#include "views/desk.h"

#include <QAbstractListModel>
#include <QDialog>

#include <functional>

class QLineEdit;
class QListView;

namespace dwcp {

/** One line of the palette and what it does. */
struct PaletteEntry {
    QString text;
    QString kind; ///< "Page", "Command", "Node"
    QString keys; ///< its own shortcut, may be empty
    QString icon; ///< resources/icons/NAME.svg; empty: the level's glyph
    Level level = Level::Unknown;
    std::function<void()> run;
};

/**
 * Search and commands (Ctrl+K): one line, and below it what it finds among the entries given and in the cluster. Up and
 * Down choose while the line keeps the focus, Enter runs, Esc closes. Thread: GUI.
 */
class Palette final : public QDialog {
    Q_OBJECT

public:
    /** `entries` are what is always there: pages, layers, commands. They are listed in this order. */
    Palette(const Desk& desk, std::vector<PaletteEntry> entries, QWidget* parent);

    const std::vector<PaletteEntry>& shown() const { return m_shown; }
    QLineEdit* line() const { return m_line; }

Q_SIGNALS:
    /** Something of the cluster was chosen. */
    void chosen(const dwcp::Found& found);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& query);
    void step(int by);
    void runCurrent();

    Desk m_desk;
    std::vector<PaletteEntry> m_entries;
    std::vector<PaletteEntry> m_shown;
    QLineEdit* m_line;
    QListView* m_list;
    class QStandardItemModel* m_model;
};

} // namespace dwcp
