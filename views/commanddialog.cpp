// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commanddialog.h"

#include "health/command.h"
#include "models/quantities.h"
#include "views/labels.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
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
    , m_reason(new QPlainTextEdit)
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
    all->addWidget(makeLabel(theme, Type::BodyStrong, Ink::Text, tr("Reason, kept in the audit log")));
    m_reason->setTabChangesFocus(true);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setFixedHeight(64);
    all->addWidget(m_reason);
    std::vector<Question::Choice> choices{
        {question.choices.empty() ? QString() : tr("Lasts"), question.durations, tr("Until reset")}};
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
    connect(m_reason, &QPlainTextEdit::textChanged, this, &CommandDialog::check);
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
    const auto bytes = std::size_t(m_reason->toPlainText().toUtf8().size());
    m_go->setEnabled(!reason().isEmpty() && bytes <= reasonLimit);
    m_go->setToolTip(m_go->isEnabled() ? QString() : tr("A reason of at most %1 bytes is needed.").arg(reasonLimit));
}

QString CommandDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
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
