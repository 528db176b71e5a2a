// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reportspage.h"

#include "models/commands.h"
#include "models/dateformats.h"
#include "models/feed.h"
#include "models/quantities.h"
#include "views/allowed.h"
#include "views/choicebox.h"
#include "views/filechip.h"
#include "views/glyphs.h"
#include "views/labels.h"
#include "views/markdowntext.h"
#include "views/measures.h"
#include "views/panel.h"
#include "views/planlist.h"
#include "views/preferences.h"
#include "views/reportpreview.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

#include <utility>

namespace dwcp {

using namespace std::chrono_literals;

namespace {

constexpr int choicesWidth = 296;
constexpr std::chrono::milliseconds afterChoosing{600};

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
    auto* left = new QVBoxLayout;
    left->setSpacing(measures::panelGap);
    left->addWidget(makeChoices(), 1);
    left->addWidget(makePlans());
    columns->addLayout(left);
    columns->addWidget(m_previewPanel = makePreview(), 1);
    connect(&m_run, &ReportRun::started, this, &ReportsPage::showState);
    connect(&m_run, &ReportRun::progressed, this, &ReportsPage::showProgress);
    connect(&m_run, &ReportRun::finished, this, &ReportsPage::take);
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterChoosing);
    connect(&m_soon, &QTimer::timeout, this, &ReportsPage::look);
    auto* make = new QAction(this);
    make->setShortcut(QKeySequence(QStringLiteral("Ctrl+E")));
    make->setShortcutContext(Qt::WindowShortcut);
    connect(make, &QAction::triggered, this, &ReportsPage::make);
    addAction(make);
    showState();
}

QStringList ReportsPage::typeNames()
{
    QStringList names;
    for (const char* words : typeWords)
        names << tr(words);
    return names;
}

QStringList ReportsPage::formatNames()
{
    QStringList names;
    for (const char* words : formatWords)
        names << tr(words);
    return names;
}

Panel* ReportsPage::makeChoices()
{
    auto* panel = new Panel(theme(), tr("Report"));
    panel->setFixedWidth(choicesWidth);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(measures::panelPadding, 0, measures::panelPadding, measures::panelPadding);
    column->setSpacing(measures::cellPadding);
    addFields(column);
    column->addSpacing(measures::cellPadding);
    addButtons(column);
    column->addStretch(1);
    panel->body()->addLayout(column);
    return panel;
}

void ReportsPage::addFields(QBoxLayout* column)
{
    const auto add = [&](const QString& name) {
        auto* box = new ChoiceBox(theme());
        box->setAccessibleName(name);
        column->addWidget(makeLabel(theme(), Type::Caption, Ink::Text2, name));
        column->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &ReportsPage::lookSoon);
        return box;
    };
    m_type = add(tr("What about"));
    m_type->addItems(typeNames());
    m_window = add(tr("Which time"));
    for (const Window& window : windows)
        m_window->addItem(tr(window.words));
    m_window->setCurrentIndex(1);
    m_format = add(tr("Which form"));
    m_format->addItems(formatNames());
    m_selection = new QLineEdit;
    m_selection->setPlaceholderText(tr("All, or: layer:acp level>=degraded"));
    m_selection->setAccessibleName(tr("Which components"));
    addFieldIcon(m_selection, theme(), QStringLiteral("filter"));
    connect(m_selection, &QLineEdit::textChanged, this, &ReportsPage::lookSoon);
    column->addWidget(makeLabel(theme(), Type::Caption, Ink::Text2, tr("Which components")));
    column->addWidget(m_selection);
}

void ReportsPage::addButtons(QBoxLayout* column)
{
    m_look = new QPushButton(tr("Look at it"));
    m_look->setObjectName(QStringLiteral("look"));
    m_make = new QPushButton(tr("Write a file"));
    m_make->setObjectName(QStringLiteral("make"));
    m_make->setProperty("kind", QStringLiteral("primary"));
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    for (QPushButton* button : {m_look, m_make, m_cancel})
        column->addWidget(button);
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("How far it is"));
    m_progress->hide();
    column->addWidget(m_progress);
    m_notice = makeLabel(theme(), Type::Body, Ink::Accent);
    m_notice->setWordWrap(true);
    column->addWidget(m_notice);
    m_file = new FileChip(theme());
    m_file->hide();
    column->addWidget(m_file);
    connect(m_look, &QPushButton::clicked, this, [this] {
        m_follows = true;
        look();
    });
    connect(m_make, &QPushButton::clicked, this, &ReportsPage::make);
    connect(m_cancel, &QPushButton::clicked, this, &ReportsPage::cancel);
}

Panel* ReportsPage::makePlans()
{
    auto* panel = new Panel(theme(), tr("Planned"));
    panel->setFixedWidth(choicesWidth);
    const Preferences::Reporting reporting =
        desk().preferences ? desk().preferences->reporting() : Preferences::Reporting();
    panel->body()->addWidget(
        new PlanList(theme(), reporting.schedule, reporting.planner, desk().commands.isReadOnly()));
    return panel;
}

Panel* ReportsPage::makePreview()
{
    auto* panel = new Panel(theme(), tr("Preview"));
    m_preview = new QTextBrowser;
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setOpenLinks(false);
    m_preview->setFrameShape(QFrame::NoFrame);
    connect(&theme(), &Theme::changed, this, &ReportsPage::dressPreview);
    panel->body()->addWidget(m_preview);
    return panel;
}

Place ReportsPage::place() const
{
    return {QStringLiteral("reports")};
}

void ReportsPage::open(const Place& place)
{
    if (!place.topic.isEmpty())
        fillIn(ReportWish::fromTopic(place.topic));
}

void ReportsPage::fillIn(const ReportWish& wish)
{
    if (const auto type = ReportRun::types().indexOf(wish.type); type >= 0)
        m_type->setCurrentIndex(int(type));
    m_selection->setText(wish.selection);
    m_chosen = wish.window;
    if (m_window->count() > int(std::size(windows)))
        m_window->removeItem(int(std::size(windows)));
    if (!m_chosen)
        return;
    const auto words = [](WallTime at) {
        const QDateTime moment = Quantities::dateTime(at);
        return DateFormats::day(moment.date(), Quantities::locale()) + moment.toString(QStringLiteral(" HH:mm"));
    };
    m_window->addItem(tr("%1 to %2").arg(words(m_chosen->from), words(m_chosen->to)));
    m_window->setCurrentIndex(m_window->count() - 1);
}

void ReportsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_preview->document()->isEmpty())
        lookSoon();
}

void ReportsPage::refresh(const Snapshot& snapshot)
{
    m_now = snapshot.at;
    showState();
}

bool ReportsPage::isRecorded() const
{
    return desk().preferences && !desk().preferences->reporting().journal.isEmpty();
}

void ReportsPage::showState()
{
    const bool runs = m_run.isRunning();
    const bool writes = runs && !m_writes.isEmpty();
    const QString notRecorded =
        isRecorded() ? QString() : tr("Nothing is recorded: start the program with --journal FILE.");
    const auto unless = [&](bool busy) {
        return notRecorded.isEmpty() && busy ? tr("A report is being made.") : notRecorded;
    };
    allow(m_look, unless(runs));
    allow(m_make, unless(writes));
    allow(m_cancel, runs ? QString() : tr("No report is being made."));
    m_progress->setVisible(runs);
    m_previewPanel->setBusy(runs);
    if (!isRecorded())
        m_previewPanel->showMessage({Level::Unknown, tr("Nothing is recorded"),
            tr("Reports are made from a journal: start the program with --journal FILE.")});
    else if (m_preview->document()->isEmpty())
        m_previewPanel->showMessage(
            {Level::Unknown, tr("Nothing to look at yet"), tr("Choose, and look at it before it is written.")});
    else
        m_previewPanel->showContent();
}

void ReportsPage::showProgress(int percent, bool writes)
{
    m_progress->setRange(0, 100);
    m_progress->setValue(percent);
    m_progress->setFormat(writes ? tr("Writing, %p %") : tr("Reading the journal, %p %"));
}

ReportOrder ReportsPage::order(const QString& path) const
{
    const auto words = [](WallTime at) { return Quantities::dateTime(at).toUTC().toString(Qt::ISODate); };
    ReportOrder order;
    order.journal = desk().preferences->reporting().journal;
    order.type = ReportRun::types()[m_type->currentIndex()];
    order.format = ReportRun::formats()[m_format->currentIndex()];
    const bool isChosen = m_window->currentIndex() == int(std::size(windows));
    const Duration length = isChosen ? Duration::zero() : windows[m_window->currentIndex()].length;
    if (isChosen) {
        order.from = words(m_chosen->from);
        order.to = words(m_chosen->to);
    } else if (length > Duration::zero()) {
        order.from = words(m_now - length);
    }
    if (!isChosen && desk().feed.isPast())
        order.to = words(m_now);
    order.selection = m_selection->text().trimmed();
    if (QLocale().language() != QLocale::C) // which is a computer's language, and nobody's
        order.language = QLocale().name().section(u'_', 0, 0);
    order.path = path;
    return order;
}

/** Not while a file is written, and not where nothing could come of it. */
void ReportsPage::lookSoon()
{
    if (m_follows && isVisible() && isRecorded() && m_writes.isEmpty())
        m_soon.start();
}

void ReportsPage::look()
{
    m_soon.stop();
    if (!isRecorded())
        return;
    m_writes.clear();
    setTextIfNew(m_notice, {});
    m_progress->setRange(0, 0);
    ReportOrder wanted = order(QStringLiteral("-"));
    wanted.format = QStringLiteral("markdown");
    m_run.start(wanted);
}

void ReportsPage::cancel()
{
    m_run.cancel();
    m_follows = false;
    m_soon.stop();
    m_writes.clear();
    setTextIfNew(m_notice, tr("Cancelled: no file was written."));
    showState();
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
    m_soon.stop();
    m_writes = path;
    m_file->hide();
    setTextIfNew(m_notice, tr("Being made."));
    m_progress->setRange(0, 0);
    m_run.start(order(path));
}

void ReportsPage::take(const QString& problem, const QString& text)
{
    const QString written = std::exchange(m_writes, {});
    setInk(m_notice, problem.isEmpty() ? QStringLiteral("accent") : QStringLiteral("critical"));
    if (!problem.isEmpty()) {
        setTextIfNew(m_notice, problem);
    } else if (written.isEmpty()) {
        m_preview->setMarkdown(reportPreview(text));
        dressPreview();
    } else {
        setTextIfNew(m_notice, tr("Written: %1").arg(QDir::toNativeSeparators(written)));
        m_file->setPath(written);
        m_file->show();
    }
    showState();
}

void ReportsPage::dressPreview()
{
    m_preview->document()->setDocumentMargin(measures::panelPadding);
    dressMarkdown(*m_preview->document(), theme());
}

} // namespace dwcp
