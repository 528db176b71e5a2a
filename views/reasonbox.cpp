// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reasonbox.h"

#include "health/command.h"
#include "views/labels.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace dwcp {

namespace {

constexpr int fieldHeight = 64;

} // namespace

ReasonBox::ReasonBox(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit)
    , m_count(makeLabel(theme, Type::Caption, Ink::Text3))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    auto* head = new QHBoxLayout;
    auto* label = makeLabel(theme, Type::BodyStrong, Ink::Text, tr("&Reason"));
    head->addWidget(label);
    head->addWidget(makeLabel(theme, Type::Caption, Ink::Text2, tr("required, kept in the audit log")), 1);
    rows->addLayout(head);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Reason"));
    m_text->setFixedHeight(fieldHeight);
    label->setBuddy(m_text);
    setFocusProxy(m_text);
    rows->addWidget(m_text);
    m_count->setAlignment(Qt::AlignTrailing);
    rows->addWidget(m_count);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        count();
        Q_EMIT changed();
    });
    count();
}

int ReasonBox::bytes() const
{
    return int(m_text->toPlainText().toUtf8().size());
}

void ReasonBox::count()
{
    m_count->setText(tr("%1 of %2").arg(bytes()).arg(reasonLimit));
    setInk(m_count, bytes() > int(reasonLimit) ? QStringLiteral("critical") : QStringLiteral("text3"));
}

QString ReasonBox::text() const
{
    return m_text->toPlainText().trimmed();
}

bool ReasonBox::isGood() const
{
    return !text().isEmpty() && bytes() <= int(reasonLimit);
}

QString ReasonBox::problem() const
{
    return isGood() ? QString() : tr("A reason of at most %1 bytes is needed.").arg(reasonLimit);
}

} // namespace dwcp
