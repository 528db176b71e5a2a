// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/breakerdialog.h"

#include "health/command.h"
#include "models/quantities.h"
#include "views/glyphs.h"
#include "views/labels.h"
#include "views/measures.h"
#include "views/theme.h"

#include <QButtonGroup>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace dwcp {

using namespace std::chrono_literals;

namespace {

constexpr Duration durations[] = {10min, 30min, 2h, 0s}; // 0: until reset
constexpr int proposed = 1;
constexpr int bodyWidth = 440;
constexpr int clearance = 16;

} // namespace

BreakerDialog::BreakerDialog(const Theme& theme, Verb verb, const Subject& subject, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_verb(verb)
{
    const QString title =
        verb == Verb::Trip ? tr("Trip breaker %1").arg(subject.name) : tr("Reset breaker %1").arg(subject.name);
    setWindowTitle(title);
    setModal(true);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(12);
    all->addWidget(makeLabel(theme, Type::Title, Ink::Text, title));
    all->addWidget(makeEffect(subject));
    all->addWidget(makeReason());
    if (verb == Verb::Trip)
        all->addWidget(makeDuration());
    if (subject.typed)
        all->addWidget(makeTyped(subject.name));
    all->addWidget(makeButtons());
    setFixedWidth(bodyWidth + 2 * 16);
    check();
    m_reason->setFocus();
}

QWidget* BreakerDialog::makeEffect(const Subject& subject)
{
    auto* box = new QFrame;
    box->setProperty("kind", QStringLiteral("inset"));
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(12, 8, 12, 8);
    rows->setSpacing(4);
    const QString after =
        m_verb == Verb::Trip ? Texts::breakerTitle(BreakerLook::ForcedOpen) : Texts::breakerTitle(BreakerLook::Closed);
    rows->addWidget(
        makeLabel(m_theme, Type::BodyStrong, Ink::Text, tr("%1 → %2").arg(Texts::breakerTitle(subject.look), after)));
    const QString who = subject.onCriticalPath ? tr("%1, %2, on the critical path") : tr("%1, %2");
    rows->addWidget(
        makeLabel(m_theme, Type::Caption, Ink::Text2, who.arg(subject.where, Texts::levelInSentence(subject.level))));
    rows->addWidget(makeLabel(m_theme, Type::Caption, Ink::Text2,
        m_verb == Verb::Trip ? tr("No call passes while it is forced open. Checks go on.")
                             : tr("Calls pass again. Failures are counted anew, an override ends.")));
    return box;
}

QWidget* BreakerDialog::makeReason()
{
    auto* box = new QWidget;
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    auto* head = new QHBoxLayout;
    auto* label = makeLabel(m_theme, Type::BodyStrong, Ink::Text, tr("&Reason"));
    head->addWidget(label);
    head->addWidget(makeLabel(m_theme, Type::Caption, Ink::Text2, tr("required, kept in the audit log")), 1);
    rows->addLayout(head);
    m_reason = new QPlainTextEdit;
    m_reason->setTabChangesFocus(true);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setFixedHeight(64);
    label->setBuddy(m_reason);
    rows->addWidget(m_reason);
    m_count = makeLabel(m_theme, Type::Caption, Ink::Text3);
    m_count->setAlignment(Qt::AlignRight);
    rows->addWidget(m_count);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &BreakerDialog::check);
    return box;
}

QWidget* BreakerDialog::makeDuration()
{
    auto* box = new QWidget;
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(makeLabel(m_theme, Type::BodyStrong, Ink::Text, tr("Duration")));
    auto* segments = new QHBoxLayout;
    segments->setSpacing(0);
    m_durations = new QButtonGroup(this);
    for (int i = 0; i < int(std::size(durations)); ++i) {
        auto* button =
            new QPushButton(durations[i] == Duration{} ? tr("Until reset") : Quantities::duration(durations[i]));
        button->setProperty("kind", QStringLiteral("segment"));
        button->setCheckable(true);
        button->setChecked(i == proposed);
        button->setAutoDefault(false);
        m_durations->addButton(button, i);
        segments->addWidget(button, 1);
    }
    rows->addLayout(segments);
    m_reverts = makeLabel(m_theme, Type::Caption, Ink::Text2);
    rows->addWidget(m_reverts);
    connect(m_durations, &QButtonGroup::idToggled, this, &BreakerDialog::check);
    return box;
}

QWidget* BreakerDialog::makeTyped(const QString& name)
{
    auto* box = new QWidget;
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(makeLabel(m_theme, Type::BodyStrong, Ink::Text, tr("Type %1 to confirm").arg(name)));
    m_name = name;
    m_typed = new QLineEdit;
    m_typed->setObjectName(QStringLiteral("typed"));
    m_typed->setAccessibleName(tr("Type %1 to confirm").arg(name));
    rows->addWidget(m_typed);
    connect(m_typed, &QLineEdit::textChanged, this, &BreakerDialog::check);
    return box;
}

QWidget* BreakerDialog::makeButtons()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 4, 0, 0);
    row->addStretch(1);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setDefault(true);
    m_go = new QPushButton;
    m_go->setObjectName(QStringLiteral("go"));
    m_go->setAutoDefault(false);
    m_go->setProperty("kind", m_verb == Verb::Trip ? QStringLiteral("destructive") : QStringLiteral("primary"));
    row->addWidget(cancel);
    row->addWidget(m_go);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    return box;
}

void BreakerDialog::check()
{
    if (!m_go)
        return;
    const int bytes = int(m_reason->toPlainText().toUtf8().size());
    const bool tooLong = bytes > int(reasonLimit);
    m_count->setText(tr("%1 of %2").arg(bytes).arg(reasonLimit));
    setInk(m_count, tooLong ? QStringLiteral("critical") : QStringLiteral("text3"));
    const bool confirmed = !m_typed || m_typed->text().trimmed() == m_name;
    m_go->setEnabled(!reason().isEmpty() && !tooLong && confirmed);
    m_go->setToolTip(m_go->isEnabled() ? QString() : tr("A reason of at most %1 bytes is needed.").arg(reasonLimit));
    if (m_verb == Verb::Reset) {
        m_go->setText(tr("Reset"));
        return;
    }
    const Duration time = timeToLive();
    m_go->setText(time == Duration{} ? tr("Trip") : tr("Trip for %1").arg(Quantities::duration(time)));
    m_reverts->setText(time == Duration{} ? tr("Stays until somebody resets it.") : tr("Reverts by itself."));
}

QString BreakerDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

Duration BreakerDialog::timeToLive() const
{
    return m_durations ? durations[m_durations->checkedId()] : Duration{};
}

void BreakerDialog::keepClearOf(const QRect& row)
{
    adjustSize();
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    const QRect window = parentWidget() ? parentWidget()->window()->frameGeometry() : screen;
    const int below = row.bottom() + clearance;
    const int above = row.top() - clearance - height();
    const bool fitsBelow = below + height() <= screen.bottom();
    move(qMax(screen.left(), window.right() - width() - clearance), fitsBelow ? below : qMax(screen.top(), above));
}

} // namespace dwcp
