// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alertmodels.h"
#include "models/feed.h"
#include "views/commanddialog.h"
#include "views/commandundo.h"
#include "views/page.h"

#include <functional>

class QButtonGroup;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace dwcp {

class Panel;
class Table;
class TextLabel;
class UndoBar;

/** What is new, whose is it, what is held back and why? */
class AlertsPage final : public Page {
    Q_OBJECT

public:
    explicit AlertsPage(const Desk& desk, QWidget* parent = nullptr);

    Place place() const override;

    Table* table() const { return m_table; }

protected:
    void refresh(const Snapshot& snapshot) override;

private:
    QWidget* makeFilters();
    Panel* makeInbox();
    Panel* makeDetail();
    Panel* makeSilences();
    void showDetail(const Snapshot& snapshot);
    QString whyNotSilenced(const AlertState* alert) const;
    void allowEnd();
    void nameFilters();
    void acknowledge();
    void silence();
    void endSilence();
    /** What is sent when the dialog is accepted, and how it is taken back. */
    struct Wish {
        std::function<CommandBody(const CommandDialog&)> body;
        QString done = {};
        CommandUndo::Inverse inverse = {};
    };
    void ask(const CommandDialog::Question& question, const Wish& wish);
    std::shared_ptr<const AlertState> selected() const;

    UndoBar* m_undoBar;
    CommandUndo m_undo;
    AlertModel m_alerts;
    LedgerModel m_ledger;
    SilenceModel m_silences;
    AlertChoice m_choice = AlertChoice::Open;
    QLineEdit* m_search = nullptr;
    QButtonGroup* m_choices = nullptr;
    Table* m_table = nullptr;
    Table* m_told = nullptr;
    Table* m_silenceTable = nullptr;
    Panel* m_inbox = nullptr;
    Panel* m_detail = nullptr;
    Panel* m_silencePanel = nullptr;
    QPushButton* m_ack = nullptr;
    QPushButton* m_silence = nullptr;
    QPushButton* m_end = nullptr;
    TextLabel* m_summary = nullptr;
    TextLabel* m_labels = nullptr;
    TextLabel* m_why = nullptr;
};

} // namespace dwcp
