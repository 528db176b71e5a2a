// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/eventspage.h"

#include "models/feed.h"
#include "models/quantities.h"
#include "models/tabletext.h"
#include "models/texts.h"
#include "views/allowed.h"
#include "views/glyphs.h"
#include "views/labels.h"
#include "views/measures.h"
#include "views/panel.h"
#include "views/savefile.h"
#include "views/table.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dwcp {

namespace {

constexpr std::pair<EventKinds, const char*> kinds[] = {{EventKinds::All, QT_TRANSLATE_NOOP("dwcp::EventsPage", "All")},
    {EventKinds::Levels, QT_TRANSLATE_NOOP("dwcp::EventsPage", "Levels")},
    {EventKinds::Breakers, QT_TRANSLATE_NOOP("dwcp::EventsPage", "Breakers")},
    {EventKinds::Commands, QT_TRANSLATE_NOOP("dwcp::EventsPage", "Audit: commands")}};

} // namespace

EventsPage::EventsPage(const Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_panel(new Panel(desk.theme, tr("Events and audit")))
    , m_table(new Table(desk.theme))
    , m_text(makeLabel(desk.theme, Type::Body, Ink::Text2))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(measures::pageMargin, measures::pageMargin, measures::pageMargin, measures::pageMargin);
    all->setSpacing(measures::panelGap);
    all->addWidget(makeFilters());
    m_table->setAccessibleName(tr("Events and audit"));
    m_table->setTableModel(
        &m_model, {{"time", 140}, {"kind", 184}, {"about", 196}, {"what", 0}, {"who", 120}, {"why", 0}});
    m_table->setSortable(true);
    m_panel->body()->addWidget(m_table, 1);
    m_text->setWordWrap(true);
    m_text->setContentsMargins(measures::panelPadding, 8, measures::panelPadding, 8);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_panel->body()->addWidget(m_text);
    all->addWidget(m_panel, 1);
    keepWords(m_search, "events");
    holdUntilNews({m_save});
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EventsPage::showText);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const ComponentId about = m_model.at(index.row()).event->component;
        if (about.node != noNode)
            Q_EMIT goRequested(
                {about.layer == noLayer ? QStringLiteral("node") : QStringLiteral("layers"), about.layer, about.node});
    });
}

QWidget* EventsPage::makeFilters()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measures::panelGap);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Filter: node, layer, operator, reason"));
    m_search->setAccessibleName(tr("Filter events"));
    m_search->setClearButtonEnabled(true);
    addFieldIcon(m_search, theme(), QStringLiteral("filter"));
    row->addWidget(m_search, 1);
    m_kinds = new QButtonGroup(this);
    for (const auto& [kind, text] : kinds) {
        auto* button = new QPushButton(tr(text));
        button->setCheckable(true);
        button->setChecked(kind == EventKinds::All);
        button->setProperty("kind", QStringLiteral("segment"));
        m_kinds->addButton(button, int(kind));
        row->addWidget(button);
    }
    m_save = new QPushButton(tr("Export CSV"));
    m_save->setObjectName(QStringLiteral("export"));
    m_save->setIcon(themedIcon(theme(), QStringLiteral("export")));
    m_save->setShortcut(QKeySequence(QStringLiteral("Ctrl+E")));
    row->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &EventsPage::save);
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int kind) {
        m_filter.kinds = static_cast<EventKinds>(kind);
        refreshNow();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.text = text;
        refreshNow();
    });
    auto* focus = new QAction(this);
    focus->setShortcuts({QKeySequence::Find, QKeySequence(Qt::Key_Slash)});
    focus->setShortcutContext(Qt::WindowShortcut);
    connect(focus, &QAction::triggered, m_search, qOverload<>(&QWidget::setFocus));
    addAction(focus);
    return box;
}

Place EventsPage::place() const
{
    return {QStringLiteral("events")};
}

void EventsPage::refresh(const Snapshot& snapshot)
{
    m_model.refresh(desk().feed.events(), m_filter, snapshot.at);
    m_panel->setMeaning(tr("newest first, %1 of %2; the last %3 are kept here")
                            .arg(Quantities::count(m_model.rowCount()), Quantities::count(m_model.total()),
                                Quantities::count(qint64(Feed::eventsKept))));
    if (m_model.rowCount() > 0)
        m_panel->showContent();
    else if (m_model.total() > 0)
        m_panel->showMessage({Level::Unknown, tr("No event here"), tr("No event matches the filter.")});
    else
        m_panel->showMessage(
            {Level::Unknown, tr("No events yet"), tr("Changes of level, breakers and commands appear here.")});
    allow(m_save, m_model.rowCount() > 0 ? QString() : tr("No event is listed."));
    showText();
}

void EventsPage::showText()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_text->setVisible(!rows.isEmpty());
    if (rows.isEmpty())
        return;
    const Event& event = *m_model.at(rows.front().row()).event;
    setTextIfNew(m_text, Texts::eventObject(event) + u' ' + Texts::eventText(event));
}

void EventsPage::save()
{
    askAndWrite(this, tr("Export CSV"), QStringLiteral("events.csv"), tr("CSV (*.csv)"),
        tableText(m_model, TableFormat::Csv).toUtf8());
}

} // namespace dwcp
