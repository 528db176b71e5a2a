// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reportspage.h"

#include "models/quantities.h"
#include "views/choicebox.h"
#include "views/glyphs.h"
#include "views/labels.h"
#include "views/measures.h"
#include "views/panel.h"
#include "views/preferences.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace dwcp {

using namespace std::chrono_literals;

namespace {

constexpr int choicesWidth = 296;

constexpr const char* typeWords[] = {QT_TRANSLATE_NOOP("dwcp::ReportsPage", "Summary"),
    QT_TRANSLATE_NOOP("dwcp::ReportsPage", "In detail"), QT_TRANSLATE_NOOP("dwcp::ReportsPage", "Metrics"),
    QT_TRANSLATE_NOOP("dwcp::ReportsPage", "Alerts"), QT_TRANSLATE_NOOP("dwcp::ReportsPage", "Trends"),
    QT_TRANSLATE_NOOP("dwcp::ReportsPage", "Breakers"), QT_TRANSLATE_NOOP("dwcp::ReportsPage", "Error budgets"),
    QT_TRANSLATE_NOOP("dwcp::ReportsPage", "Incident"), QT_TRANSLATE_NOOP("dwcp::ReportsPage", "Audit")};

constexpr const char* formatWords[] = {QT_TRANSLATE_NOOP("dwcp::ReportsPage", "PDF, with charts"),
    QT_TRANSLATE_NOOP("dwcp::ReportsPage", "Excel (.xlsx)"),
    QT_TRANSLATE_NOOP("dwcp::ReportsPage", "CSV, a file a table"),
    QT_TRANSLATE_NOOP("dwcp::ReportsPage", "HTML, one file"), QT_TRANSLATE_NOOP("dwcp::ReportsPage", "Markdown"),
    QT_TRANSLATE_NOOP("dwcp::ReportsPage", "JSON")};

constexpr const char* suffixes[] = {"pdf", "xlsx", "csv", "html", "md", "json"};

struct Window {
    Duration length; ///< zero: all
    const char* words;
};
constexpr Window windows[] = {{1h, QT_TRANSLATE_NOOP("dwcp::ReportsPage", "Last hour")},
    {24h, QT_TRANSLATE_NOOP("dwcp::ReportsPage", "Last 24 hours")},
    {168h, QT_TRANSLATE_NOOP("dwcp::ReportsPage", "Last 7 days")},
    {720h, QT_TRANSLATE_NOOP("dwcp::ReportsPage", "Last 30 days")},
    {Duration::zero(), QT_TRANSLATE_NOOP("dwcp::ReportsPage", "All that is recorded")}};

QString programOf(const Desk& desk)
{
    return desk.preferences ? desk.preferences->reporting().program : QString();
}

} // namespace

ReportsPage::ReportsPage(const Desk& desk, QWidget* parent) : Page(desk, parent), m_run(programOf(desk))
{
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(measures::pageMargin, measures::pageMargin, measures::pageMargin, measures::pageMargin);
    columns->setSpacing(measures::panelGap);
    columns->addWidget(makeChoices());
    columns->addWidget(m_previewPanel = makePreview(), 1);
    connect(&m_run, &ReportRun::started, this, &ReportsPage::showState);
    connect(&m_run, &ReportRun::finished, this, &ReportsPage::take);
    auto* make = new QAction(this);
    make->setShortcut(QKeySequence(QStringLiteral("Ctrl+E")));
    make->setShortcutContext(Qt::WindowShortcut);
    connect(make, &QAction::triggered, this, &ReportsPage::make);
    addAction(make);
    showState();
}

Panel* ReportsPage::makeChoices()
{
    auto* panel = new Panel(theme(), tr("Report"));
    panel->setFixedWidth(choicesWidth);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(measures::panelPadding, 0, measures::panelPadding, measures::panelPadding);
    column->setSpacing(measures::cellPadding);
    const auto add = [&](const QString& name) {
        auto* box = new ChoiceBox(theme());
        box->setAccessibleName(name);
        column->addWidget(makeLabel(theme(), Type::Caption, Ink::Text2, name));
        column->addWidget(box);
        return box;
    };
    m_type = add(tr("What about"));
    for (const char* words : typeWords)
        m_type->addItem(tr(words));
    m_window = add(tr("Which time"));
    for (const Window& window : windows)
        m_window->addItem(tr(window.words));
    m_window->setCurrentIndex(1);
    m_format = add(tr("Which form"));
    for (const char* words : formatWords)
        m_format->addItem(tr(words));
    m_selection = new QLineEdit;
    m_selection->setPlaceholderText(tr("All, or: layer:acp level>=degraded region:eu"));
    m_selection->setAccessibleName(tr("Which components"));
    addFieldIcon(m_selection, theme(), QStringLiteral("filter"));
    column->addWidget(makeLabel(theme(), Type::Caption, Ink::Text2, tr("Which components")));
    column->addWidget(m_selection);
    column->addSpacing(measures::cellPadding);
    m_look = new QPushButton(tr("Look at it"));
    m_look->setObjectName(QStringLiteral("look"));
    m_make = new QPushButton(tr("Write a file"));
    m_make->setObjectName(QStringLiteral("make"));
    m_make->setProperty("kind", QStringLiteral("primary"));
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    for (QPushButton* button : {m_look, m_make, m_cancel})
        column->addWidget(button);
    m_notice = makeLabel(theme(), Type::Body, Ink::Accent);
    m_notice->setWordWrap(true);
    column->addWidget(m_notice);
    column->addStretch(1);
    panel->body()->addLayout(column);
    connect(m_look, &QPushButton::clicked, this, &ReportsPage::look);
    connect(m_make, &QPushButton::clicked, this, &ReportsPage::make);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_run.cancel();
        setTextIfNew(m_notice, tr("Cancelled: no file was written."));
        showState();
    });
    return panel;
}

Panel* ReportsPage::makePreview()
{
    auto* panel = new Panel(theme(), tr("Preview"));
    m_preview = new QTextBrowser;
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setOpenLinks(false);
    m_preview->setFrameShape(QFrame::NoFrame);
    panel->body()->addWidget(m_preview);
    return panel;
}

Place ReportsPage::place() const
{
    return {QStringLiteral("reports")};
}

void ReportsPage::refresh(const Snapshot& snapshot)
{
    m_now = snapshot.at;
    showState();
}

void ReportsPage::showState()
{
    const Preferences* preferences = desk().preferences;
    const bool isRecorded = preferences && !preferences->reporting().journal.isEmpty();
    const bool runs = m_run.isRunning();
    m_look->setEnabled(isRecorded && !runs);
    m_make->setEnabled(isRecorded && !runs);
    m_cancel->setEnabled(runs);
    m_previewPanel->setBusy(runs);
    if (!isRecorded)
        m_previewPanel->showMessage({Level::Unknown, tr("Nothing is recorded"),
            tr("Reports are made from a journal: start the program with --journal FILE.")});
    else if (m_preview->document()->isEmpty())
        m_previewPanel->showMessage(
            {Level::Unknown, tr("Nothing to look at yet"), tr("Choose, and look at it before it is written.")});
    else
        m_previewPanel->showContent();
}

ReportOrder ReportsPage::order(const QString& path) const
{
    ReportOrder order;
    order.journal = desk().preferences->reporting().journal;
    order.type = ReportRun::types()[m_type->currentIndex()];
    order.format = ReportRun::formats()[m_format->currentIndex()];
    const Duration length = windows[m_window->currentIndex()].length;
    if (length > Duration::zero())
        order.from = Quantities::dateTime(m_now - length).toUTC().toString(Qt::ISODate);
    order.selection = m_selection->text().trimmed();
    order.language = QLocale().name().section(u'_', 0, 0);
    order.path = path;
    return order;
}

void ReportsPage::look()
{
    m_writes.clear();
    setTextIfNew(m_notice, {});
    ReportOrder wanted = order(QStringLiteral("-"));
    wanted.format = QStringLiteral("markdown");
    m_run.start(wanted);
}

void ReportsPage::make()
{
    if (!m_make->isEnabled())
        return;
    const QString suffix = QLatin1String(suffixes[m_format->currentIndex()]);
    const QString name = ReportRun::types()[m_type->currentIndex()] + u'.' + suffix;
    const QString path = QFileDialog::getSaveFileName(this, tr("Write a file"), QDir::home().filePath(name),
        QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    if (!path.isEmpty())
        makeTo(path);
}

void ReportsPage::makeTo(const QString& path)
{
    m_writes = path;
    setTextIfNew(m_notice, tr("Being made."));
    m_run.start(order(path));
}

void ReportsPage::take(const QString& problem, const QString& text)
{
    if (!problem.isEmpty())
        setTextIfNew(m_notice, problem);
    else if (m_writes.isEmpty())
        m_preview->setMarkdown(text);
    else
        setTextIfNew(m_notice, tr("Written: %1").arg(QDir::toNativeSeparators(m_writes)));
    showState();
}

} // namespace dwcp
