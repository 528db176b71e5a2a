// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/planlist.h"

#include "models/facttexts.h"
#include "models/quantities.h"
#include "views/allowed.h"
#include "views/labels.h"
#include "views/measures.h"
#include "views/plandialog.h"
#include "views/theme.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace dwcp {

namespace {

constexpr int listHeight = 132;

QString when(WallTime at)
{
    return QLocale().toString(Quantities::dateTime(at), QLocale::ShortFormat);
}

} // namespace

PlanList::PlanList(
    const Theme& theme, const ReportSchedule* schedule, ReportPlanner* planner, bool isReadOnly, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_schedule(schedule)
    , m_planner(planner)
    , m_isReadOnly(isReadOnly)
    , m_list(new QListWidget)
    , m_notice(makeLabel(theme, Type::Caption, Ink::Text2))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(measures::panelPadding, 0, measures::panelPadding, measures::panelPadding);
    column->setSpacing(measures::cellPadding);
    m_list->setAccessibleName(tr("Planned reports"));
    m_list->setWordWrap(true);
    m_list->setFixedHeight(listHeight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list);
    m_notice->setWordWrap(true);
    column->addWidget(m_notice);
    m_plan = makeButton("plan", tr("Plan a report"), &PlanList::plan);
    m_now = makeButton("now", tr("Make it now"), &PlanList::makeNow);
    m_edit = makeButton("edit", tr("Edit"), &PlanList::edit);
    m_pause = makeButton("pause", tr("Pause"), &PlanList::pause);
    m_delete = makeButton("delete", tr("Delete"), &PlanList::ask);
    column->addWidget(m_plan);
    auto* grid = new QGridLayout;
    grid->setSpacing(measures::cellPadding);
    grid->addWidget(m_now, 0, 0);
    grid->addWidget(m_edit, 0, 1);
    grid->addWidget(m_pause, 1, 0);
    grid->addWidget(m_delete, 1, 1);
    column->addLayout(grid);
    connect(m_list, &QListWidget::currentRowChanged, this, &PlanList::showButtons);
    connect(m_list, &QListWidget::itemActivated, this, &PlanList::edit);
    if (m_schedule)
        connect(m_schedule, &ReportSchedule::changed, this, &PlanList::showPlans);
    showPlans();
}

QPushButton* PlanList::makeButton(const char* name, const QString& text, void (PlanList::*clicked)())
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, clicked);
    return button;
}

QString PlanList::textOf(const PlannedReport& report) const
{
    QStringList lines{report.isOwn ? report.name : tr("%1 (of the configuration)").arg(report.name)};
    lines << (report.isBeingMade ? tr("is being made")
            : report.isPaused    ? tr("paused")
                                 : tr("next: %1").arg(when(report.next)));
    if (!report.problem.isEmpty())
        lines << tr("not made: %1").arg(factText(report.problem.toStdString()));
    else if (!report.file.isEmpty())
        lines << tr("last: %1, written").arg(when(report.last));
    else
        lines << tr("not made yet");
    return lines.join(u'\n');
}

/** The chosen row stays chosen by its name, whatever comes and goes. */
void PlanList::showPlans()
{
    const QString name = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const PlannedReport& report : m_schedule ? m_schedule->reports() : std::vector<PlannedReport>()) {
        auto* item = new QListWidgetItem(textOf(report), m_list);
        item->setData(Qt::UserRole, report.name);
        item->setToolTip(report.problem.isEmpty() ? report.file : factText(report.problem.toStdString()));
        if (!report.problem.isEmpty())
            item->setForeground(m_theme.word(Level::Critical));
        if (report.name == name)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_list->setVisible(m_list->count() > 0);
    if (m_list->count() == 0)
        say({});
    showButtons();
}

const PlannedReport* PlanList::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || !m_schedule)
        return nullptr;
    const auto& reports = m_schedule->reports();
    const auto found = std::ranges::find(reports, item->data(Qt::UserRole).toString(), &PlannedReport::name);
    return found == reports.end() ? nullptr : &*found;
}

void PlanList::showButtons()
{
    const PlannedReport* report = chosen();
    m_pause->setText(report && report->isPaused ? tr("Resume") : tr("Pause"));
    const QString why = m_isReadOnly ? tr("This connection is read-only.")
        : !m_planner                 ? tr("Nothing is recorded: start the program with --journal FILE.")
                                     : QString();
    allow(m_plan, why);
    const QString whyNot = why.isEmpty() && !report ? tr("No plan is selected.") : why;
    allow(m_now, whyNot.isEmpty() && report->isBeingMade ? tr("It is being made.") : whyNot);
    const QString whyKept = whyNot.isEmpty() && !report->isOwn ? tr("It stands in the configuration.") : whyNot;
    for (QPushButton* button : {m_edit, m_pause, m_delete})
        allow(button, whyKept);
    if (m_list->count() == 0 && m_notice->text().isEmpty())
        setTextIfNew(m_notice, why.isEmpty() ? tr("None yet.") : withWholeOptions(why));
    m_notice->setVisible(!m_notice->text().isEmpty());
}

void PlanList::say(const QString& problem)
{
    setInk(m_notice, problem.isEmpty() ? QStringLiteral("text2") : QStringLiteral("critical"));
    setTextIfNew(m_notice, problem);
    showButtons();
}

void PlanList::open(const ReportPlanFields& fields, const QString& original)
{
    say({});
    auto* dialog = new PlanDialog(m_theme, *m_planner, fields, original, window());
    dialog->open();
}

void PlanList::plan()
{
    ReportPlanFields fields;
    if (QLocale().language() != QLocale::C)
        fields[QStringLiteral("language")] = QLocale().name().section(u'_', 0, 0);
    open(fields, {});
}

void PlanList::edit()
{
    const PlannedReport* report = chosen();
    if (report && m_edit->isEnabled())
        open(m_planner->fields(report->name), report->name);
}

void PlanList::pause()
{
    const PlannedReport* report = chosen();
    if (!report)
        return;
    const QString name = report->name;
    ReportPlanFields fields = m_planner->fields(name);
    fields[QStringLiteral("paused")] = report->isPaused ? QString() : QStringLiteral("true");
    say(m_planner->keep(fields, name));
}

void PlanList::ask()
{
    const PlannedReport* report = chosen();
    if (!report)
        return;
    auto* question = new QMessageBox(QMessageBox::Question, tr("Delete the plan %1?").arg(report->name),
        tr("It is not made any more. The files that were written stay where they are."), QMessageBox::NoButton,
        window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton* yes = question->addButton(tr("Delete"), QMessageBox::AcceptRole);
    question->addButton(tr("Cancel"), QMessageBox::RejectRole);
    connect(
        question, &QMessageBox::buttonClicked, this, [this, yes, name = report->name](const QAbstractButton* button) {
            if (button == yes)
                say(m_planner->remove(name));
        });
    question->open();
}

void PlanList::makeNow()
{
    if (const PlannedReport* report = chosen())
        m_planner->makeNow(report->name);
}

} // namespace dwcp
