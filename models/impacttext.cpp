// SPDX-License-Identifier: GPL-3.0-or-later
// What a trip would do, in words for a person.
#include "models/quantities.h"
#include "models/texts.h"

namespace dwcp {

namespace {

QString componentName(const Snapshot& snapshot, ComponentId id)
{
    const NodeState* node = snapshot.node(id.node);
    const ComponentState* component = snapshot.component(id);
    return node && component ? toText(node->name) + u' ' + toText(component->spec->name) : QString();
}

QString lossOf(const Snapshot& snapshot, const Impact& impact)
{
    QStringList names;
    for (const ComponentId id : impact.losesService)
        names << componentName(snapshot, id);
    return names.isEmpty() ? Texts::tr("Nothing loses service.")
                           : Texts::tr("Loses service: %1.").arg(names.join(QStringLiteral(", ")));
}

QString quorumOf(const QuorumState& quorum)
{
    switch (quorum.verdict) {
    case QuorumVerdict::Lost:
        return Texts::tr("The quorum would be lost.");
    case QuorumVerdict::Held: {
        const int more = quorum.breakingSize > 0 ? int(quorum.breakingSize) - 1 : 0;
        return more > 0 ? Texts::tr("The quorum holds and survives %1 more.").arg(Quantities::count(more))
                        : Texts::tr("The quorum holds, but breaks with the next loss.");
    }
    default:
        return Texts::tr("Whether the quorum holds is not known.");
    }
}

} // namespace

QString Texts::impact(const Snapshot& snapshot, const Impact& impact)
{
    QStringList sentences{lossOf(snapshot, impact)};
    const QString before = Quantities::chance(impact.capacityBefore);
    const QString after = Quantities::chance(impact.capacityAfter);
    sentences << (before == after ? tr("Capacity stays at %1.").arg(after)
                                  : tr("Capacity goes from %1 to %2.").arg(before, after));
    if (impact.quorumAfter)
        sentences << quorumOf(*impact.quorumAfter);
    for (const Impact::Burn& burn : impact.burns)
        sentences << tr("An hour of it takes %1 of the budget of %2.")
                         .arg(Quantities::percent(burn.budgetPerHour), toText(burn.objective));
    return sentences.join(u' ');
}

} // namespace dwcp
