// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reportrun.h"
#include "views/page.h"
#include "views/reportwish.h"

#include <QTimer>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTextBrowser;

namespace dwcp {

class FileChip;
class Panel;
class TextLabel;

/**
 * Reports: what was promised, what was kept, on paper. Made from the journal. What is chosen is shown as soon as nobody
 * chooses on; making it can be cancelled, and a file that was written can be dragged away.
 */
class ReportsPage final : public Page {
    Q_OBJECT

public:
    explicit ReportsPage(const Desk& desk, QWidget* parent = nullptr);

    static QStringList typeNames(); ///< as people read them, in the order of ReportRun::types()
    static QStringList formatNames();

    Place place() const override;
    /** A topic is a ReportWish: the choices are set so. */
    void open(const Place& place) override;

    /** Writes a file; what goes wrong is said on the page. */
    void makeTo(const QString& path);
    QTextBrowser* preview() const { return m_preview; }
    FileChip* file() const { return m_file; }

protected:
    void refresh(const Snapshot& snapshot) override;
    void wait() override { showState(); } ///< most of it comes from the journal

    void showEvent(QShowEvent* event) override;

private:
    Panel* makeChoices();
    void addFields(QBoxLayout* column);
    void addButtons(QBoxLayout* column);
    Panel* makePlans();
    Panel* makePreview();
    bool isRecorded() const;
    void fillIn(const ReportWish& wish);
    void lookSoon();
    void cancel();
    void showProgress(int percent, bool writes);
    ReportOrder order(const QString& path) const;
    void look();
    void make();
    void take(const QString& problem, const QString& text);
    void dressPreview();
    void showState();

    ReportRun m_run;
    QTimer m_soon; ///< rings when nobody has chosen for a moment
    bool m_follows = true; ///< looks by itself; not after a cancel, until somebody asks
    std::optional<MomentSpan> m_chosen; ///< the window that came with a wish
    WallTime m_now{};
    QString m_writes; ///< path of the file that is being made; empty: it is looked at
    QComboBox* m_type = nullptr;
    QComboBox* m_format = nullptr;
    QComboBox* m_window = nullptr;
    QLineEdit* m_selection = nullptr;
    QPushButton* m_look = nullptr;
    QPushButton* m_make = nullptr;
    QPushButton* m_cancel = nullptr;
    QProgressBar* m_progress = nullptr;
    FileChip* m_file = nullptr;
    TextLabel* m_notice = nullptr;
    QTextBrowser* m_preview = nullptr;
    Panel* m_previewPanel = nullptr;
};

} // namespace dwcp
