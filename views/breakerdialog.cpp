// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/breakerdialog.h"

#include "health/command.h"
#include "models/quantities.h"
#include "views/glyphs.h"
#include "views/labels.h"
#include "views/measures.h"
#include "views/reasonbox.h"
#include "views/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
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
    , m_reason(new ReasonBox(theme))
{
    setWindowTitle(title(subject.name));
    setModal(true);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(12);
    all->addWidget(makeLabel(theme, Type::Title, Ink::Text, windowTitle()));
    all->addWidget(makeEffect(subject));
    all->addWidget(m_reason);
    connect(m_reason, &ReasonBox::changed, this, &BreakerDialog::check);
    if (mayLast())
        all->addWidget(makeDuration());
    if (subject.breaksQuorum)
        all->addWidget(makeDespite());
    if (!subject.tokenProblem.isEmpty())
        all->addWidget(makeToken(subject));
    if (subject.typed)
        all->addWidget(makeTyped(subject.name));
    all->addWidget(makeButtons());
    setFixedWidth(bodyWidth + 2 * 16);
    check();
    m_reason->setFocus();
}

QString BreakerDialog::title(const QString& name) const
{
    switch (m_verb) {
    case Verb::Trip:
        return tr("Trip breaker %1").arg(name);
    case Verb::Reset:
        return tr("Reset breaker %1").arg(name);
    case Verb::Disable:
        return tr("Disable breaker %1").arg(name);
    case Verb::Shadow:
        return tr("Let breaker %1 only measure").arg(name);
    case Verb::Restart:
        break;
    }
    return tr("Restart %1").arg(name);
}

QString BreakerDialog::verb() const
{
    switch (m_verb) {
    case Verb::Trip:
        return tr("Trip");
    case Verb::Reset:
        return tr("Reset");
    case Verb::Disable:
        return tr("Disable");
    case Verb::Shadow:
        return tr("Measure only");
    case Verb::Restart:
        break;
    }
    return tr("Restart");
}

/** What the breaker is afterwards, in words. */
QString BreakerDialog::after() const
{
    const BreakerLook look = m_verb == Verb::Trip ? BreakerLook::ForcedOpen
        : m_verb == Verb::Disable                 ? BreakerLook::Disabled
        : m_verb == Verb::Shadow                  ? BreakerLook::MetricsOnly
                                                  : BreakerLook::Closed;
    return Texts::breakerTitle(look);
}

QString BreakerDialog::effect(const Subject& subject) const
{
    switch (m_verb) {
    case Verb::Trip:
        return subject.owner.isEmpty() ? tr("No call passes while it is forced open. Checks go on.")
                                       : tr("No call passes while it is forced open.");
    case Verb::Reset:
        return tr("Calls pass again. Failures are counted anew, an override ends.");
    case Verb::Disable:
        return tr("Every call passes, nothing is counted, it does not open.");
    case Verb::Shadow:
        return tr("Every call passes. It measures what it would do.");
    case Verb::Restart:
        break;
    }
    return tr("The layer is stopped and started again on the node. What it had under way is lost.");
}

/** What is ordered for a while ends by itself; a reset and a restart are over at once. */
bool BreakerDialog::mayLast() const
{
    return m_verb != Verb::Reset && m_verb != Verb::Restart;
}

QWidget* BreakerDialog::makeToken(const Subject& subject)
{
    auto* box = new QWidget;
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    auto* label = makeLabel(m_theme, Type::BodyStrong, Ink::Text, tr("&Token of %1").arg(subject.owner));
    rows->addWidget(label);
    m_token = new QLineEdit;
    m_token->setObjectName(QStringLiteral("token"));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setAccessibleName(tr("Token"));
    label->setBuddy(m_token);
    rows->addWidget(m_token);
    auto* note = makeLabel(m_theme, Type::Caption, Ink::Text2,
        tr("%1. It is used until the program ends and not stored.").arg(subject.tokenProblem));
    note->setWordWrap(true);
    rows->addWidget(note);
    connect(m_token, &QLineEdit::textChanged, this, &BreakerDialog::check);
    return box;
}

QString BreakerDialog::token() const
{
    return m_token ? m_token->text().trimmed() : QString();
}

QWidget* BreakerDialog::makeEffect(const Subject& subject)
{
    auto* box = new QFrame;
    box->setProperty("kind", QStringLiteral("inset"));
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(12, 8, 12, 8);
    rows->setSpacing(4);
    if (m_verb != Verb::Restart)
        rows->addWidget(makeLabel(
            m_theme, Type::BodyStrong, Ink::Text, tr("%1 → %2").arg(Texts::breakerTitle(subject.look), after())));
    const QString who = subject.onCriticalPath ? tr("%1, %2, on the critical path") : tr("%1, %2");
    rows->addWidget(
        makeLabel(m_theme, Type::Caption, Ink::Text2, who.arg(subject.where, Texts::levelInSentence(subject.level))));
    auto* does = makeLabel(m_theme, Type::Caption, Ink::Text2, effect(subject));
    does->setWordWrap(true);
    rows->addWidget(does);
    if (!subject.impact.isEmpty()) {
        auto* impact = makeLabel(m_theme, Type::Caption, Ink::Text2, subject.impact);
        impact->setObjectName(QStringLiteral("impact"));
        impact->setWordWrap(true);
        rows->addWidget(impact);
    }
    if (!subject.owner.isEmpty())
        rows->addWidget(makeLabel(m_theme, Type::Caption, Ink::Text2,
            tr("%1 is asked; it is done when its own page says so.").arg(subject.owner)));
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

QWidget* BreakerDialog::makeDespite()
{
    m_despite = new QCheckBox(tr("Although it breaks the quorum"));
    m_despite->setObjectName(QStringLiteral("despite"));
    connect(m_despite, &QCheckBox::toggled, this, &BreakerDialog::check);
    return m_despite;
}

bool BreakerDialog::despiteQuorum() const
{
    return m_despite && m_despite->isChecked();
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
    m_go->setProperty("kind", m_verb == Verb::Reset ? QStringLiteral("primary") : QStringLiteral("destructive"));
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
    const bool hasToken = !m_token || !token().isEmpty();
    const bool confirmed = !m_typed || m_typed->text().trimmed() == m_name;
    const bool wanted = !m_despite || m_despite->isChecked();
    m_go->setEnabled(m_reason->isGood() && hasToken && confirmed && wanted);
    m_go->setToolTip(!hasToken    ? tr("A token is needed.")
            : !m_reason->isGood() ? m_reason->problem()
            : !confirmed          ? tr("The name has to be typed.")
                                  : QString());
    const Duration time = timeToLive();
    m_go->setText(time == Duration{} ? verb() : tr("%1 for %2").arg(verb(), Quantities::duration(time)));
    if (!m_reverts)
        return;
    m_reverts->setText(time == Duration{} ? tr("Stays until somebody resets it.") : tr("Reverts by itself."));
}

QString BreakerDialog::reason() const
{
    return m_reason->text();
}

Duration BreakerDialog::timeToLive() const
{
    return m_durations ? durations[m_durations->checkedId()] : Duration{};
}

void BreakerDialog::keepClearOf(const QRect& row)
{
    adjustSize();
    if (layout()->hasHeightForWidth()) // the hint knows the lines of the effect at another width
        resize(width(), layout()->totalHeightForWidth(width()));
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    const QRect window = parentWidget() ? parentWidget()->window()->frameGeometry() : screen;
    const int below = row.bottom() + clearance;
    const int above = row.top() - clearance - height();
    const bool fitsBelow = below + height() <= screen.bottom();
    move(qMax(screen.left(), window.right() - width() - clearance), fitsBelow ? below : qMax(screen.top(), above));
}

} // namespace dwcp
