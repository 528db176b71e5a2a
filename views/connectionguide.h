// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections.h"

#include <QDialog>

#include <functional>
#include <optional>

class QButtonGroup;
class QCheckBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace dwcp {

class Panel;
class TextLabel;
class Theme;

/** What was found at a URL. */
struct SeenTarget {
    QString url;
    QString profile; ///< its title; empty: not recognised
    QStringList layers;
    QString problem; ///< why it is not recognised; empty: not yet
};

/**
 * The first thing that is seen where nothing says what to watch: the connections that are kept, and what can be pasted
 * anew. "Look" asks the URLs and shows what each is recognised as, and what will be watched; a look under way is
 * cancelled by a newer one. Nothing is watched before the operator says so. Thread: GUI.
 */
class ConnectionGuide final : public QDialog {
    Q_OBJECT

public:
    using Answer = std::function<void(const std::vector<SeenTarget>&, bool isFinished)>;
    /** Asks the URLs; answers as often as more is known, the last time finished. A new call ends the one before. */
    using Look = std::function<void(const QStringList& urls, Answer answer)>;

    /** `hasDemo`: a cluster of its own can be started. */
    ConnectionGuide(const Theme& theme, Connections& connections, Look look, bool hasDemo, QWidget* parent = nullptr);

    enum class Choice { None, Connection, Demo };
    Choice choice() const { return m_choice; }
    /** What to watch, after accept() with Choice::Connection. */
    const KeptConnection& chosen() const { return m_chosen; }

private:
    QWidget* makeHead();
    QWidget* makeKept();
    QWidget* makeDemo();
    QWidget* makeNew();
    QWidget* makeColours();
    void fill();
    std::optional<KeptConnection> kept() const; ///< the one that is selected
    void openKept();
    void allowEdit();
    void editKept();
    void removeKept();
    void importFile();
    void look();
    void showSeen(const std::vector<SeenTarget>& seen, bool isFinished);
    void watch();
    void say(const QString& text);
    void complain(const QString& problem);
    KeptConnection written() const;
    void choose(Choice choice);

    const Theme& m_theme;
    Connections& m_connections;
    Look m_look;
    bool m_hasDemo;
    Choice m_choice = Choice::None;
    KeptConnection m_chosen;
    Panel* m_keptPanel = nullptr;
    QListWidget* m_kept = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_edit = nullptr;
    QString m_edited; ///< name of the one whose fields are shown; empty: none
    QPushButton* m_remove = nullptr;
    QPushButton* m_export = nullptr;
    QPlainTextEdit* m_urls = nullptr;
    QPushButton* m_lookButton = nullptr;
    QListWidget* m_seen = nullptr;
    QLineEdit* m_name = nullptr;
    QButtonGroup* m_colours = nullptr;
    QCheckBox* m_readOnly = nullptr;
    QCheckBox* m_protected = nullptr;
    TextLabel* m_notice = nullptr;
};

} // namespace dwcp
