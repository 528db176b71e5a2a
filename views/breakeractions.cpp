// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/breakeractions.h"

#include "models/commands.h"
#include "models/feed.h"
#include "views/preferences.h"

#include <QWidget>

namespace dwcp {

BreakerActions::BreakerActions(const Desk& desk, QWidget* page) : QObject(page), m_desk(desk), m_page(page)
{
    connect(&desk.commands, &Commands::finished, this, &BreakerActions::finish);
}

void BreakerActions::ask(BreakerDialog::Verb verb, ComponentId component, const QRect& keepClear)
{
    const auto& snapshot = m_desk.feed.snapshot();
    const ComponentState* state = snapshot ? snapshot->component(component) : nullptr;
    if (!state || m_desk.feed.isPast()) // the banner says why
        return;
    const LayerColumn& layer = snapshot->layers->at(component.layer);
    BreakerDialog::Subject subject;
    subject.name = toText(state->breaker.name);
    subject.where = tr("%1 %2").arg(toText(snapshot->node(component.node)->name), toText(layer.name));
    subject.look = breakerLook(state->breaker.state, state->breaker.mode);
    subject.level = state->level;
    subject.onCriticalPath = layer.criticalPath;
    subject.typed = verb == BreakerDialog::Verb::Trip && layer.criticalPath && m_desk.preferences
        && m_desk.preferences->typedConfirmation();
    auto* dialog = new BreakerDialog(m_desk.theme, verb, subject, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, verb, component] { send(verb, component, *dialog); });
    if (keepClear.isValid())
        dialog->keepClearOf(keepClear);
    dialog->open();
}

void BreakerActions::send(BreakerDialog::Verb verb, ComponentId component, const BreakerDialog& dialog)
{
    const CommandBody body = verb == BreakerDialog::Verb::Trip
        ? CommandBody(TripBreaker{component, dialog.timeToLive()})
        : CommandBody(ResetBreaker{component});
    // A refusal by a full box comes before send() returns, so the component must be known before the id is.
    m_sent[0] = component;
    const CommandId id = m_desk.commands.send(body, dialog.reason());
    m_sent.erase(0);
    if (m_desk.commands.isPending(id)) {
        m_sent[id] = component;
        Q_EMIT sent(component);
    }
}

void BreakerActions::finish(CommandId id, bool ok, const QString& text)
{
    auto found = m_sent.find(id);
    if (found == m_sent.end())
        found = m_sent.find(0);
    if (found == m_sent.end())
        return;
    const ComponentId component = found->second;
    if (found->first != 0)
        m_sent.erase(found);
    Q_EMIT ended(component, ok ? QString() : text);
}

} // namespace dwcp
