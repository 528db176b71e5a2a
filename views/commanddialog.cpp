// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commanddialog.h"

#include "models/quantities.h"
#include "views/labels.h"
#include "views/reasonbox.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace dwcp {

namespace {

constexpr int dialogWidth = 472;
constexpr int nameWidth = 96;

} // namespace

CommandDialog::CommandDialog(const Theme& theme, const Question& question, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_reason(new ReasonBox(theme))
{
    setWindowTitle(question.title);
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(12);
    all->addWidget(makeLabel(theme, Type::Title, Ink::Text, question.title));
    auto* effect = makeLabel(theme, Type::Body, Ink::Text2, question.effect);
    effect->setWordWrap(true);
    all->addWidget(effect);
    all->addWidget(m_reason);
    std::vector<Question::Choice> choices{{tr("Lasts"), question.durations, tr("Until reset")}};
    choices.insert(choices.end(), question.choices.begin(), question.choices.end());
    for (const Question::Choice& choice : choices) {
        m_spans.push_back(choice.spans);
        m_groups.push_back(choice.spans.empty() ? nullptr : makeSpans(*all, choice));
    }
    if (!question.condition.isEmpty()) {
        m_condition = new QCheckBox(question.condition);
        all->addWidget(m_condition);
    }
    all->addWidget(makeButtons(question.verb));
    setFixedWidth(dialogWidth);
    connect(m_reason, &ReasonBox::changed, this, &CommandDialog::check);
    check();
    m_reason->setFocus();
}

QButtonGroup* CommandDialog::makeSpans(QBoxLayout& into, const Question::Choice& choice)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    if (!choice.name.isEmpty()) {
        auto* name = makeLabel(m_theme, Type::Body, Ink::Text2, choice.name);
        name->setFixedWidth(nameWidth);
        row->addWidget(name);
    }
    auto* group = new QButtonGroup(this);
    for (std::size_t i = 0; i < choice.spans.size(); ++i) {
        auto* button =
            new QPushButton(choice.spans[i] == Duration{} ? choice.none : Quantities::duration(choice.spans[i]));
        button->setProperty("kind", QStringLiteral("segment"));
        button->setAccessibleName(
            choice.name.isEmpty() ? button->text() : tr("%1: %2").arg(choice.name, button->text()));
        button->setCheckable(true);
        button->setChecked(i == 0);
        button->setAutoDefault(false);
        group->addButton(button, int(i));
        row->addWidget(button, 1);
    }
    into.addLayout(row);
    return group;
}

QWidget* CommandDialog::makeButtons(const QString& verb)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 4, 0, 0);
    row->addStretch(1);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setDefault(true);
    m_go = new QPushButton(verb);
    m_go->setObjectName(QStringLiteral("go"));
    m_go->setAutoDefault(false);
    m_go->setProperty("kind", QStringLiteral("primary"));
    row->addWidget(cancel);
    row->addWidget(m_go);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    return box;
}

void CommandDialog::check()
{
    m_go->setEnabled(m_reason->isGood());
    m_go->setToolTip(m_reason->problem());
}

QString CommandDialog::reason() const
{
    return m_reason->text();
}

Duration CommandDialog::duration() const
{
    return m_groups[0] ? m_spans[0][std::size_t(m_groups[0]->checkedId())] : Duration{};
}

Duration CommandDialog::choice(std::size_t which) const
{
    const std::size_t at = which + 1;
    return at < m_groups.size() && m_groups[at] ? m_spans[at][std::size_t(m_groups[at]->checkedId())] : Duration{};
}

bool CommandDialog::isConditionSet() const
{
    return m_condition && m_condition->isChecked();
}

} // namespace dwcp
