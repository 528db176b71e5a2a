// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reportrun.h"
#include "views/page.h"

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTextBrowser;

namespace dwcp {

class Panel;
class TextLabel;

/** Reports: what was promised, what was kept, on paper. Made from the journal; can be looked at first and cancelled. */
class ReportsPage final : public Page {
    Q_OBJECT

public:
    explicit ReportsPage(const Desk& desk, QWidget* parent = nullptr);

    Place place() const override;

    /** Writes a file; what goes wrong is said on the page. */
    void makeTo(const QString& path);
    QTextBrowser* preview() const { return m_preview; }

protected:
    void refresh(const Snapshot& snapshot) override;

private:
    Panel* makeChoices();
    Panel* makePreview();
    ReportOrder order(const QString& path) const;
    void look();
    void make();
    void take(const QString& problem, const QString& text);
    void showState();

    ReportRun m_run;
    WallTime m_now{};
    QString m_writes; ///< path of the file that is being made; empty: it is looked at
    QComboBox* m_type = nullptr;
    QComboBox* m_format = nullptr;
    QComboBox* m_window = nullptr;
    QLineEdit* m_selection = nullptr;
    QPushButton* m_look = nullptr;
    QPushButton* m_make = nullptr;
    QPushButton* m_cancel = nullptr;
    TextLabel* m_notice = nullptr;
    QTextBrowser* m_preview = nullptr;
    Panel* m_previewPanel = nullptr;
};

} // namespace dwcp
