// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/breakeractions.h"

#include "health/impact.h"
#include "models/commands.h"
#include "models/feed.h"
#include "models/tokens.h"
#include "views/preferences.h"
#include "views/undobar.h"

#include <QWidget>

namespace dwcp {

namespace {

BreakerVerb nodeVerb(BreakerDialog::Verb verb)
{
    switch (verb) {
    case BreakerDialog::Verb::Trip:
        return BreakerVerb::Trip;
    case BreakerDialog::Verb::Disable:
        return BreakerVerb::Disable;
    case BreakerDialog::Verb::Shadow:
        return BreakerVerb::Shadow;
    default:
        return BreakerVerb::Reset;
    }
}

CommandBody bodyOf(BreakerDialog::Verb verb, BreakerId breaker, Duration timeToLive, bool despiteQuorum)
{
    using Verb = BreakerDialog::Verb;
    if (verb == Verb::Restart)
        return RestartComponent{breaker.component};
    if (breaker.isOfNode())
        return TurnNodeBreaker{breaker.component, breaker.nodeBreaker, nodeVerb(verb), timeToLive};
    switch (verb) {
    case Verb::Trip:
        return TripBreaker{breaker.component, timeToLive, despiteQuorum};
    case Verb::Disable:
        return SetBreakerMode{breaker.component, BreakerMode::Disabled, timeToLive};
    case Verb::Shadow:
        return SetBreakerMode{breaker.component, BreakerMode::MetricsOnly, timeToLive};
    default:
        return ResetBreaker{breaker.component};
    }
}

} // namespace

BreakerActions::BreakerActions(const Desk& desk, QWidget* page) : QObject(page), m_desk(desk), m_page(page)
{
    connect(&desk.commands, &Commands::finished, this, &BreakerActions::finish);
}

void BreakerActions::offerOn(UndoBar& bar)
{
    connect(this, &BreakerActions::undoOffered, &bar, &UndoBar::offer);
    connect(this, &BreakerActions::sent, &bar, &QWidget::hide); // the next command leaves the last one as it is
    connect(&bar, &UndoBar::undoRequested, this, &BreakerActions::undo);
}

void BreakerActions::ask(BreakerDialog::Verb verb, BreakerId breaker, const QRect& keepClear)
{
    const auto& snapshot = m_desk.feed.snapshot();
    const bool isForNode = breaker.isOfNode() || verb == BreakerDialog::Verb::Restart;
    auto about = snapshot ? subject(*snapshot, breaker, isForNode) : std::nullopt;
    if (!about || m_desk.feed.isPast()) // the banner says why
        return;
    if (verb == BreakerDialog::Verb::Restart)
        about->name = about->where;
    const Preferences* preferences = m_desk.preferences;
    const bool guarded = verb == BreakerDialog::Verb::Trip && about->onCriticalPath;
    about->typed =
        preferences && (preferences->connection().isProtected || (guarded && preferences->typedConfirmation()));
    if (const auto impact = verb == BreakerDialog::Verb::Trip && !breaker.isOfNode()
            ? previewTrip(*snapshot, breaker.component)
            : std::nullopt) {
        about->impact = Texts::impact(*snapshot, *impact);
        about->breaksQuorum = impact->breaksQuorum;
    }
    auto* dialog = new BreakerDialog(m_desk.theme, verb, *about, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, verb, breaker] { send(verb, breaker, *dialog); });
    if (keepClear.isValid())
        dialog->keepClearOf(keepClear);
    dialog->open();
}

std::optional<BreakerDialog::Subject> BreakerActions::subject(
    const Snapshot& snapshot, BreakerId breaker, bool isForNode) const
{
    const BreakerView* view = snapshot.breaker(breaker);
    const NodeState* node = snapshot.node(breaker.component.node);
    if (!view || !node)
        return std::nullopt;
    BreakerDialog::Subject about;
    about.name = toText(view->name);
    about.where = toText(node->name);
    about.look = breakerLook(view->state, view->mode);
    about.level = node->level;
    if (breaker.isOfNode() && !node->breakers[breaker.nodeBreaker].isKnown)
        about.look = BreakerLook::Unknown;
    if (const ComponentState* state = snapshot.component(breaker.component)) {
        const LayerColumn& layer = snapshot.layers->at(breaker.component.layer);
        about.where = tr("%1 %2").arg(about.where, toText(layer.name));
        about.level = state->level;
        about.onCriticalPath = layer.criticalPath;
    }
    if (isForNode) {
        about.owner = toText(node->name);
        about.tokenProblem = m_desk.tokens ? m_desk.tokens->missing(about.owner) : QString();
    }
    return about;
}

QString BreakerActions::nodeName(BreakerId breaker) const
{
    const auto& snapshot = m_desk.feed.snapshot();
    const NodeState* node = snapshot ? snapshot->node(breaker.component.node) : nullptr;
    return node ? toText(node->name) : QString();
}

void BreakerActions::send(BreakerDialog::Verb verb, BreakerId breaker, const BreakerDialog& dialog)
{
    if (m_desk.tokens && !dialog.token().isEmpty())
        m_desk.tokens->give(nodeName(breaker), dialog.token());
    const auto& snapshot = m_desk.feed.snapshot();
    const BreakerView* view = snapshot ? snapshot->breaker(breaker) : nullptr;
    const bool wasClosed = view && breakerLook(view->state, view->mode) == BreakerLook::Closed;
    give({breaker, verb, wasClosed}, bodyOf(verb, breaker, dialog.timeToLive(), dialog.despiteQuorum()),
        dialog.reason());
}

void BreakerActions::give(const Sent& what, const CommandBody& body, const QString& reason)
{
    m_undoable.reset();
    // A refusal by a full box comes before send() returns, so the breaker must be known before the id is.
    m_sent[0] = what;
    const CommandId id = m_desk.commands.send(body, reason);
    m_sent.erase(0);
    if (m_desk.commands.isPending(id)) {
        m_sent[id] = what;
        Q_EMIT sent(what.breaker);
    }
}

void BreakerActions::undo()
{
    if (!m_undoable || m_desk.feed.isPast())
        return;
    const BreakerId breaker = *m_undoable;
    give({breaker, BreakerDialog::Verb::Reset}, bodyOf(BreakerDialog::Verb::Reset, breaker, {}, false),
        tr("undone at once"));
}

void BreakerActions::offerUndo(const Sent& what)
{
    using Verb = BreakerDialog::Verb;
    const auto& snapshot = m_desk.feed.snapshot();
    const BreakerView* view = snapshot ? snapshot->breaker(what.breaker) : nullptr;
    if (!view || !what.wasClosed || what.verb == Verb::Reset || what.verb == Verb::Restart)
        return;
    m_undoable = what.breaker;
    const QString name = toText(view->name);
    Q_EMIT undoOffered(what.verb == Verb::Trip ? tr("%1 is forced open.").arg(name)
            : what.verb == Verb::Disable       ? tr("%1 is disabled.").arg(name)
                                               : tr("%1 only measures.").arg(name));
}

void BreakerActions::finish(CommandId id, bool ok, const QString& text)
{
    auto found = m_sent.find(id);
    if (found == m_sent.end())
        found = m_sent.find(0);
    if (found == m_sent.end())
        return;
    const Sent what = found->second;
    if (found->first != 0)
        m_sent.erase(found);
    if (ok && m_desk.tokens)
        m_desk.tokens->confirm(nodeName(what.breaker));
    Q_EMIT ended(what.breaker, ok ? QString() : text);
    if (ok)
        offerUndo(what);
}

} // namespace dwcp
