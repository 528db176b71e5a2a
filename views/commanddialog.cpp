// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commanddialog.h"

#include "health/command.h"
#include "models/quantities.h"
#include "views/labels.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dwcp {

namespace {

constexpr int dialogWidth = 472;

} // namespace

CommandDialog::CommandDialog(const Theme& theme, const Question& question, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_choices(question.durations)
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
    if (!m_choices.empty())
        all->addWidget(makeDurations());
    all->addWidget(makeButtons(question.verb));
    setFixedWidth(dialogWidth);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &CommandDialog::check);
    check();
    m_reason->setFocus();
}

QWidget* CommandDialog::makeDurations()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_durations = new QButtonGroup(this);
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        auto* button =
            new QPushButton(m_choices[i] == Duration{} ? tr("Until reset") : Quantities::duration(m_choices[i]));
        button->setProperty("kind", QStringLiteral("segment"));
        button->setCheckable(true);
        button->setChecked(i == 0);
        button->setAutoDefault(false);
        m_durations->addButton(button, int(i));
        row->addWidget(button, 1);
    }
    return box;
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
    return m_durations ? m_choices[std::size_t(m_durations->checkedId())] : Duration{};
}

} // namespace dwcp
