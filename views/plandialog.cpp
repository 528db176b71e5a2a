// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plandialog.h"

#include "models/facttexts.h"
#include "models/quantities.h"
#include "models/reportrun.h"
#include "views/choicebox.h"
#include "views/labels.h"
#include "views/measures.h"
#include "views/reportspage.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace dwcp {

namespace {

constexpr int dialogWidth = 896;
constexpr int mostProblems = 4; ///< told at once
constexpr const char* rhythms[] = {"daily", "weekly", "monthly", ""}; ///< the last: five fields of cron
constexpr int weekly = 1;
constexpr int monthly = 2;
constexpr int cron = 3;
constexpr const char* weekdays[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

QString key(const char* field)
{
    return QLatin1String(field);
}

/** The fields of all forms in a column begin at one edge: each form alone is as wide as its own longest name. */
void alignFields(const QBoxLayout& column)
{
    std::vector<QWidget*> names;
    int width = 0;
    for (int i = 0; i < column.count(); ++i) {
        const auto* form = qobject_cast<QFormLayout*>(column.itemAt(i)->layout());
        for (int row = 0; form && row < form->rowCount(); ++row) {
            names.push_back(form->itemAt(row, QFormLayout::LabelRole)->widget());
            width = std::max(width, names.back()->sizeHint().width());
        }
    }
    for (QWidget* name : names)
        name->setMinimumWidth(width);
}

} // namespace

PlanDialog::PlanDialog(const Theme& theme, ReportPlanner& planner, const ReportPlanFields& fields,
    const QString& original, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_planner(planner)
    , m_kept(fields)
    , m_original(original)
{
    setWindowTitle(original.isEmpty() ? tr("Plan a report") : tr("Edit the plan %1").arg(original));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(measures::pageMargin, measures::pageMargin, measures::pageMargin, measures::pageMargin);
    all->setSpacing(measures::pageMargin);
    all->addWidget(makeLabel(theme, Type::Title, Ink::Text, windowTitle()));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(2 * measures::pageMargin);
    all->addLayout(columns);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* column : {left, right})
        column->setSpacing(measures::cellPadding);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    const auto add = [&](QVBoxLayout* column, const QString& title, void (PlanDialog::*addFields)(QFormLayout&)) {
        column->addWidget(makeLabel(theme, Type::BodyStrong, Ink::Text2, title));
        auto* form = new QFormLayout;
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        form->setVerticalSpacing(measures::cellPadding); // all of it on a screen of 768 lines
        (this->*addFields)(*form);
        column->addLayout(form);
        column->addSpacing(measures::cellPadding);
    };
    add(left, tr("What"), &PlanDialog::addContents);
    add(left, tr("When"), &PlanDialog::addTimes);
    add(right, tr("Where to"), &PlanDialog::addPlaces);
    add(right, tr("How long files stay"), &PlanDialog::addKeeping);
    for (QVBoxLayout* column : {left, right}) {
        alignFields(*column);
        column->addStretch(1);
    }
    m_problem = makeLabel(theme, Type::Caption, Ink::Text2);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    all->addWidget(m_problem);
    addButtons();
    fill(fields);
    setFixedWidth(dialogWidth);
    m_texts[key("name")]->setFocus();
}

QLineEdit* PlanDialog::addText(QFormLayout& form, const char* field, const QString& label, const QString& hint)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(key(field));
    edit->setPlaceholderText(hint);
    edit->setAccessibleName(label);
    edit->setMinimumWidth(200);
    m_texts[key(field)] = edit;
    m_names[key(field)] = label;
    form.addRow(label, edit);
    connect(edit, &QLineEdit::textChanged, this, &PlanDialog::check);
    return edit;
}

QComboBox* PlanDialog::addChoice(QFormLayout& form, const char* field, const QString& label)
{
    auto* box = new ChoiceBox(m_theme);
    box->setObjectName(key(field));
    box->setAccessibleName(label);
    m_names[key(field)] = label;
    form.addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, &PlanDialog::showTimes);
    return box;
}

void PlanDialog::addContents(QFormLayout& form)
{
    addText(form, "name", tr("Name"), tr("begins the file's name: weekly-slo"));
    m_type = addChoice(form, "type", tr("What about"));
    m_type->addItems(ReportsPage::typeNames());
    m_format = addChoice(form, "format", tr("Which form"));
    m_format->addItems(ReportsPage::formatNames());
    addText(form, "template", tr("Template"), tr("none"));
    addText(form, "select", tr("Which components"), tr("all, or: layer:acp region:eu"));
    addText(form, "window", tr("How far back"), tr("since the time before, or: 7d"));
}

void PlanDialog::addTimes(QFormLayout& form)
{
    m_times = &form;
    m_every = addChoice(form, "every", tr("How often"));
    m_every->addItems({tr("Every day"), tr("Every week"), tr("Every month"), tr("As cron says")});
    m_weekday = addChoice(form, "weekday", tr("Day of the week"));
    for (int day = 1; day <= 7; ++day)
        m_weekday->addItem(QLocale().standaloneDayName(day));
    m_monthday = new QSpinBox;
    m_monthday->setRange(1, 31);
    m_monthday->setObjectName(QStringLiteral("monthday"));
    m_monthday->setAccessibleName(tr("Day of the month"));
    form.addRow(tr("Day of the month"), m_monthday);
    connect(m_monthday, &QSpinBox::valueChanged, this, &PlanDialog::check);
    m_cron = addText(form, "cron", tr("Cron"), QStringLiteral("30 6 * * mon-fri"));
    addText(form, "at", tr("Time of day"), QStringLiteral("00:00"));
    addText(form, "zone", tr("Time zone"), QStringLiteral("UTC"));
    m_next = makeLabel(m_theme, Type::Caption, Ink::Accent);
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setWordWrap(true);
    form.addRow(tr("Next"), m_next);
    m_names[key("day")] = tr("Day of the month");
}

void PlanDialog::addPlaces(QFormLayout& form)
{
    addText(form, "folder", tr("Folder"), tr("reports, beside the journal"));
    const QStringList known = m_planner.receivers();
    addText(form, "to", tr("Receivers"),
        known.isEmpty() ? tr("the configuration has none") : tr("of: %1").arg(known.join(QStringLiteral(", "))))
        ->setEnabled(!known.isEmpty());
    addText(form, "webhook", tr("Webhook"), QStringLiteral("https://example.org/hook"));
    addText(form, "webhook_key", tr("Key of its signature"), QStringLiteral("keychain:hook"));
    addText(form, "mail_server", tr("Mail server"), QStringLiteral("smtps://mail.example.org"));
    addText(form, "mail_from", tr("Mail from"), QStringLiteral("reports@example.org"));
    addText(form, "mail_to", tr("Mail to"), QStringLiteral("team@example.org"));
    addText(form, "mail_user", tr("Mail user"), tr("none"));
    addText(form, "mail_password", tr("Mail password"), QStringLiteral("keychain:mail"));
}

void PlanDialog::addKeeping(QFormLayout& form)
{
    addText(form, "keep", tr("For"), QStringLiteral("30d"));
    addText(form, "keep_count", tr("At most files"), tr("any number"));
    addText(form, "keep_bytes", tr("At most bytes"), tr("any number"));
}

void PlanDialog::addButtons()
{
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    auto* cancel = new QPushButton(tr("Cancel"));
    m_go = new QPushButton(m_original.isEmpty() ? tr("Plan it") : tr("Keep it"));
    m_go->setObjectName(QStringLiteral("go"));
    m_go->setProperty("kind", QStringLiteral("primary"));
    m_go->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(m_go);
    qobject_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &PlanDialog::keep);
}

void PlanDialog::fill(const ReportPlanFields& fields)
{
    for (const auto& [field, edit] : m_texts)
        edit->setText(fields.value(field));
    m_type->setCurrentIndex(std::max(0, int(ReportRun::types().indexOf(fields.value(key("type"))))));
    m_format->setCurrentIndex(std::max(0, int(ReportRun::formats().indexOf(fields.value(key("format"))))));
    const QString every = fields.value(key("every"), key(rhythms[0]));
    const auto* const known =
        std::find_if(std::begin(rhythms), std::end(rhythms) - 1, [&](const char* word) { return every == key(word); });
    m_every->setCurrentIndex(int(known - std::begin(rhythms)));
    if (m_every->currentIndex() == cron)
        m_cron->setText(every);
    const QString day = fields.value(key("day"));
    const auto* const weekday =
        std::find_if(std::begin(weekdays), std::end(weekdays), [&](const char* word) { return day == key(word); });
    m_weekday->setCurrentIndex(weekday == std::end(weekdays) ? 0 : int(weekday - std::begin(weekdays)));
    m_monthday->setValue(day.toInt());
    if (m_original.isEmpty() && !fields.contains(key("zone")))
        m_texts[key("zone")]->setText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    showTimes();
}

QString PlanDialog::rhythm() const
{
    const int chosen = m_every->currentIndex();
    return chosen == cron ? m_cron->text().trimmed() : key(rhythms[chosen]);
}

ReportPlanFields PlanDialog::fields() const
{
    ReportPlanFields fields = m_kept;
    for (const auto& [field, edit] : m_texts) {
        if (edit != m_cron)
            fields[field] = edit->text().trimmed();
    }
    fields[key("type")] = ReportRun::types()[m_type->currentIndex()];
    fields[key("format")] = ReportRun::formats()[m_format->currentIndex()];
    fields[key("every")] = rhythm();
    const int chosen = m_every->currentIndex();
    fields[key("day")] = chosen == weekly ? key(weekdays[m_weekday->currentIndex()])
        : chosen == monthly               ? QString::number(m_monthday->value())
                                          : QString();
    if (chosen == cron)
        fields[key("at")] = QString();
    fields.removeIf([](ReportPlanFields::iterator field) { return field.value().isEmpty(); });
    return fields;
}

/** What the chosen rhythm has no use for is not there. */
void PlanDialog::showTimes()
{
    if (!m_go)
        return; // while the fields are made
    const int chosen = m_every->currentIndex();
    const auto show = [this](QWidget* field, bool isShown) {
        field->setVisible(isShown);
        m_times->labelForField(field)->setVisible(isShown);
    };
    show(m_weekday, chosen == weekly);
    show(m_monthday, chosen == monthly);
    show(m_cron, chosen == cron);
    show(m_texts[key("at")], chosen != cron);
    check();
}

QString PlanDialog::nameOfField(const QString& field) const
{
    if (field == QLatin1String("every") && m_every->currentIndex() == cron)
        return m_names.at(key("cron"));
    const auto name = m_names.find(field);
    return name == m_names.end() ? field : name->second;
}

void PlanDialog::check()
{
    if (!m_go)
        return;
    const ReportPlanner::Reading reading = m_planner.read(fields(), m_original);
    QStringList dates;
    for (const WallTime at : reading.next)
        dates << QLocale().toString(Quantities::dateTime(at), QLocale::ShortFormat);
    setTextIfNew(m_next, dates.isEmpty() ? tr("nobody can tell") : dates.join(QStringLiteral(" · ")));
    QStringList problems;
    for (const ReportPlanner::Problem& problem : reading.problems) {
        if (problems.size() < mostProblems)
            problems << tr("%1: %2").arg(nameOfField(problem.field), factText(problem.text.toStdString()));
    }
    setInk(m_problem, problems.isEmpty() ? QStringLiteral("text2") : QStringLiteral("critical"));
    setTextIfNew(m_problem, problems.join(u'\n'));
    m_go->setEnabled(problems.isEmpty());
}

void PlanDialog::keep()
{
    const QString problem = m_planner.keep(fields(), m_original);
    if (problem.isEmpty())
        return accept();
    setInk(m_problem, QStringLiteral("critical"));
    setTextIfNew(m_problem, problem);
}

} // namespace dwcp
