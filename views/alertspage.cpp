// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alertspage.h"

#include "models/commands.h"
#include "models/quantities.h"
#include "models/texts.h"
#include "views/allowed.h"
#include "views/labels.h"
#include "views/measures.h"
#include "views/panel.h"
#include "views/table.h"
#include "views/undobar.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dwcp {

using namespace std::chrono_literals;

namespace {

constexpr const char* choiceWords[] = {QT_TRANSLATE_NOOP("dwcp::AlertsPage", "Open %1"),
    QT_TRANSLATE_NOOP("dwcp::AlertsPage", "Firing %1"), QT_TRANSLATE_NOOP("dwcp::AlertsPage", "Pending %1"),
    QT_TRANSLATE_NOOP("dwcp::AlertsPage", "Held back %1"), QT_TRANSLATE_NOOP("dwcp::AlertsPage", "Resolved %1")};

/** There is no word for "not seen after all": what takes an acknowledgement back is one that is over at once. */
constexpr Duration overAtOnce = 1ms;

const std::vector<Duration> silenceDurations{1h, 4h, 24h, 168h};

QString labelsText(const AlertState& alert)
{
    QStringList parts;
    for (const Label& label : alert.labels.labels)
        parts << toText(label.name) + u'=' + toText(label.value);
    return parts.join(QStringLiteral("  "));
}

QString whyText(const AlertState& alert, bool hasReceivers, WallTime now)
{
    if (alert.acknowledgement)
        return AlertsPage::tr("Acknowledged by %1 until %2: %3")
            .arg(toText(alert.acknowledgement->actor), Quantities::clock(alert.acknowledgement->until, now),
                toText(alert.acknowledgement->reason));
    if (alert.withheld == Withheld::No)
        return !alert.isFiring() ? QString()
            : hasReceivers       ? AlertsPage::tr("Nothing keeps it from being told.")
                                 : AlertsPage::tr("No receiver is configured: nobody is told.");
    const QString why = AlertTexts::withheld(alert.withheld);
    return alert.withheldBy.empty() ? AlertsPage::tr("Not told: %1.").arg(why)
                                    : AlertsPage::tr("Not told: %1 (%2).").arg(why, toText(alert.withheldBy));
}

QString whyNotAcknowledged(const AlertState& alert)
{
    if (alert.acknowledgement)
        return AlertsPage::tr("Somebody has acknowledged it already.");
    return alert.isFiring() ? QString() : AlertsPage::tr("It is not firing yet: nobody was told.");
}

} // namespace

AlertsPage::AlertsPage(const Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_undoBar(new UndoBar(desk.theme))
    , m_undo(desk, *m_undoBar)
{
    auto* side = new QVBoxLayout;
    side->setSpacing(measures::panelGap);
    side->addWidget(m_detail = makeDetail(), 3);
    side->addWidget(m_silencePanel = makeSilences(), 2);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(measures::panelGap);
    columns->addWidget(m_inbox = makeInbox(), 7);
    columns->addLayout(side, 5);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(measures::pageMargin, measures::pageMargin, measures::pageMargin, measures::pageMargin);
    all->setSpacing(measures::panelGap);
    all->addWidget(makeFilters());
    all->addLayout(columns, 1);
    all->addWidget(m_undoBar);
    connect(&desk.commands, &Commands::finished, this, [this](CommandId, bool ok, const QString& text) {
        if (isVisible())
            m_detail->setMeaning(ok ? QString() : tr("Refused: %1").arg(text));
    });
    keepWords(m_search, "alerts");
    holdUntilNews({m_ack, m_silence, m_end});
}

QWidget* AlertsPage::makeFilters()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measures::panelGap);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Filter: name, node, layer"));
    m_search->setAccessibleName(tr("Filter alerts"));
    m_search->setClearButtonEnabled(true);
    addFieldIcon(m_search, theme(), QStringLiteral("filter"));
    row->addWidget(m_search, 1);
    m_choices = new QButtonGroup(this);
    for (int choice = 0; choice < alertChoices; ++choice) {
        auto* button = new QPushButton(tr(choiceWords[choice]).arg(Quantities::unknown()));
        button->setCheckable(true);
        button->setChecked(choice == 0);
        button->setProperty("kind", QStringLiteral("segment"));
        m_choices->addButton(button, choice);
        row->addWidget(button);
    }
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int choice) {
        m_choice = AlertChoice(choice);
        refreshNow();
    });
    connect(m_search, &QLineEdit::textChanged, this, &AlertsPage::refreshNow);
    auto* focus = new QAction(this);
    focus->setShortcuts({QKeySequence::Find, QKeySequence(Qt::Key_Slash)});
    focus->setShortcutContext(Qt::WindowShortcut);
    connect(focus, &QAction::triggered, m_search, qOverload<>(&QWidget::setFocus));
    addAction(focus);
    return box;
}

Panel* AlertsPage::makeInbox()
{
    auto* panel = new Panel(theme(), tr("Alert inbox"));
    m_table = new Table(theme());
    m_table->setAccessibleName(tr("Alerts"));
    m_table->setTableModel(&m_alerts, {{"level", 96}, {"what", 0}, {"phase", 96}, {"age", 72}, {"told", 196}});
    m_table->setSortable(true);
    panel->body()->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (const auto& snapshot = desk().feed.snapshot())
            showDetail(*snapshot);
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const AlertState& alert = *m_alerts.at(index.row()).alert;
        if (alert.node != noNode)
            Q_EMIT goRequested(
                {alert.layer == noLayer ? QStringLiteral("node") : QStringLiteral("layers"), alert.layer, alert.node});
    });
    for (const auto& [key, act] : {std::pair(Qt::Key_A, &AlertsPage::acknowledge), {Qt::Key_S, &AlertsPage::silence}}) {
        auto* action = new QAction(this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    }
    return panel;
}

Panel* AlertsPage::makeDetail()
{
    auto* panel = new Panel(theme(), tr("Alert"));
    m_ack = new QPushButton(tr("Acknowledge"));
    m_ack->setObjectName(QStringLiteral("acknowledge"));
    m_silence = new QPushButton(tr("Silence"));
    m_silence->setObjectName(QStringLiteral("silence"));
    panel->addAction(m_ack);
    panel->addAction(m_silence);
    connect(m_ack, &QPushButton::clicked, this, &AlertsPage::acknowledge);
    connect(m_silence, &QPushButton::clicked, this, &AlertsPage::silence);
    for (auto& [label, ink] : {std::pair(&m_summary, Ink::Text), {&m_labels, Ink::Text2}, {&m_why, Ink::Text2}}) {
        *label = makeLabel(theme(), Type::Body, ink);
        (*label)->setWordWrap(true);
        (*label)->setContentsMargins(measures::panelPadding, 0, measures::panelPadding, measures::cellPadding);
        panel->body()->addWidget(*label);
    }
    m_told = new Table(theme());
    m_told->setAccessibleName(tr("Who was told"));
    m_told->setTableModel(&m_ledger, {{"time", 84}, {"receiver", 120}});
    panel->body()->addWidget(m_told, 1);
    return panel;
}

Panel* AlertsPage::makeSilences()
{
    auto* panel = new Panel(theme(), tr("Silences"));
    m_end = new QPushButton(tr("End silence"));
    m_end->setObjectName(QStringLiteral("end"));
    panel->addAction(m_end);
    m_silenceTable = new Table(theme());
    m_silenceTable->setAccessibleName(tr("Silences"));
    m_silenceTable->setTableModel(&m_silences, {{"left", 92}, {"who", 84}, {"why", 112}});
    panel->body()->addWidget(m_silenceTable);
    connect(m_end, &QPushButton::clicked, this, &AlertsPage::endSilence);
    connect(m_silenceTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AlertsPage::allowEnd);
    return panel;
}

Place AlertsPage::place() const
{
    return {QStringLiteral("alerts")};
}

std::shared_ptr<const AlertState> AlertsPage::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_alerts.at(rows.front().row()).alert;
}

void AlertsPage::nameFilters()
{
    for (int choice = 0; choice < alertChoices; ++choice) {
        const QString text = tr(choiceWords[choice]).arg(Quantities::count(m_alerts.count(AlertChoice(choice))));
        if (m_choices->button(choice)->text() != text)
            m_choices->button(choice)->setText(text);
    }
}

void AlertsPage::refresh(const Snapshot& snapshot)
{
    m_alerts.refresh(snapshot, m_choice, m_search->text());
    m_silences.refresh(snapshot);
    nameFilters();
    m_inbox->setMeaning(tr("firing first, loudest first; Enter opens the component"));
    if (m_alerts.rowCount() > 0)
        m_inbox->showContent();
    else if (m_alerts.count(m_choice) > 0)
        m_inbox->showMessage({Level::Unknown, tr("No alert here"), tr("No alert matches the filter.")});
    else
        m_inbox->showMessage({snapshot.system.level == Level::Unknown ? Level::Unknown : Level::Healthy,
            tr("No alert of that kind"), tr("Alerts appear when a rule holds.")});
    if (m_silences.rowCount() > 0)
        m_silencePanel->showContent();
    else
        m_silencePanel->showMessage({Level::Unknown, tr("No silences"), tr("Silence an alert from its row.")});
    allowEnd();
    if (!m_table->selectionModel()->hasSelection() && m_alerts.rowCount() > 0)
        m_table->selectRow(0);
    showDetail(snapshot);
}

QString AlertsPage::whyNotSilenced(const AlertState* alert) const
{
    if (!alert)
        return tr("No alert is selected.");
    return alert->phase == AlertPhase::Resolved ? tr("The alert is over.") : desk().commands.refusal();
}

void AlertsPage::allowEnd()
{
    allow(m_end,
        m_silenceTable->selectionModel()->hasSelection() ? desk().commands.refusal() : tr("No silence is selected."));
}

void AlertsPage::showDetail(const Snapshot& snapshot)
{
    const auto alert = selected();
    const QString whyNoSilence = whyNotSilenced(alert.get());
    allow(m_silence, whyNoSilence);
    allow(m_ack, whyNoSilence.isEmpty() ? whyNotAcknowledged(*alert) : whyNoSilence);
    if (!alert) {
        m_detail->setTitle(tr("Alert"));
        m_detail->showUnselected(m_inbox->shown(), tr("No alert selected"),
            tr("What an alert is about, and who was told of it, stands here."));
        return;
    }
    m_detail->showContent();
    const std::string_view name = alert->labels.label("alertname");
    m_detail->setTitle(QString::fromUtf8(name.data(), qsizetype(name.size())));
    setTextIfNew(m_summary, toText(alert->summary));
    setTextIfNew(m_labels, labelsText(*alert));
    setTextIfNew(m_why, whyText(*alert, !snapshot.alerts->receivers.empty(), snapshot.at));
    m_ledger.refresh(snapshot, alert->id);
}

void AlertsPage::ask(const CommandDialog::Question& question, const Wish& wish)
{
    auto* dialog = new CommandDialog(theme(), question, this);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, wish] { m_undo.send(wish.body(*dialog), dialog->reason(), wish.done, wish.inverse); });
    dialog->open();
}

void AlertsPage::acknowledge()
{
    const auto alert = selected();
    if (!alert || !m_ack->isEnabled())
        return;
    ask({tr("Acknowledge %1").arg(m_detail->accessibleName()),
            tr("Nobody is told of it again until then, or until it gets worse."), tr("Acknowledge"), {1h, 4h, 24h}},
        {[id = alert->id](const CommandDialog& dialog) {
             return AcknowledgeAlert{id, dialog.duration()};
         },
            tr("%1 is acknowledged.").arg(m_detail->accessibleName()),
            [id = alert->id](const QString&) {
                return AcknowledgeAlert{id, overAtOnce};
            }});
}

void AlertsPage::silence()
{
    const auto alert = selected();
    if (!alert || !m_silence->isEnabled())
        return;
    ask({tr("Silence %1").arg(m_detail->accessibleName()),
            tr("Nobody is told of alerts with these labels: %1").arg(labelsText(*alert)), tr("Silence"),
            silenceDurations},
        {[this, alert](const CommandDialog& dialog) {
             AddSilence command;
             for (const Label& label : alert->labels.labels)
                 command.silence.matchers.push_back({label.name, LabelMatch::Equal, label.value});
             command.silence.starts = desk().feed.newest()->at;
             command.silence.ends = command.silence.starts + dialog.duration();
             return command;
         },
            tr("%1 is silenced.").arg(m_detail->accessibleName()),
            [](const QString& answer) { return EndSilence{lastWord(answer).toStdString()}; }});
}

void AlertsPage::endSilence()
{
    const QModelIndexList rows = m_silenceTable->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const Silence& silence = m_silences.at(rows.front().row()).silence;
    ask({tr("End silence"), tr("Alerts are told again: %1").arg(AlertTexts::matchers(silence)), tr("End silence"), {}},
        {[id = silence.id](const CommandDialog&) { return EndSilence{id}; }});
}

} // namespace dwcp
