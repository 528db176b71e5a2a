// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whycard.h"

#include "health/derivation.h"
#include "models/facttexts.h"
#include "models/quantities.h"
#include "models/roles.h"
#include "models/texts.h"
#include "views/labels.h"
#include "views/levelchip.h"
#include "views/measures.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dwcp {

namespace {

constexpr int cardWidth = 520;
constexpr int mostHeight = 560;

/** What is on the screen already needs no capital in the engine's words. */
QString headOf(const Finding& finding)
{
    QString about = wordText(finding.about);
    if (!about.isEmpty())
        about[0] = about[0].toUpper();
    return WhyCard::tr("%1: %2").arg(about, wordText(finding.claim));
}

QString reasonsOf(const Finding& finding)
{
    QStringList lines;
    for (const std::string& reason : finding.because)
        lines << factText(reason);
    return lines.join(u'\n');
}

void add(QVBoxLayout& column, const Theme& theme, const Finding& finding)
{
    auto* head = makeLabel(theme, Type::BodyStrong, Ink::Text, headOf(finding));
    column.addSpacing(measures::unit);
    column.addWidget(head);
    const QString reasons = reasonsOf(finding);
    if (reasons.isEmpty())
        return;
    auto* text = makeLabel(theme, Type::Body, Ink::Text2, reasons);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column.addWidget(text);
}

} // namespace

WhyCard::WhyCard(
    const Theme& theme, const Snapshot& snapshot, const std::optional<ComponentId>& component, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("kind", QStringLiteral("panel"));
    setFixedWidth(cardWidth);
    const ComponentState* state = component ? snapshot.component(*component) : nullptr;
    const std::vector<Finding> findings = state ? why(snapshot, *component) : why(snapshot);
    const Level level = state ? state->level : snapshot.system.level;
    const QString name = state
        ? tr("%1 %2").arg(toText(snapshot.nodes[component->node]->name), toText(state->spec->name))
        : toText(snapshot.cluster);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(
        measures::panelPadding, measures::panelPadding, measures::panelPadding, measures::panelPadding);
    column->setSpacing(2);
    auto* head = new QHBoxLayout;
    auto* chip = new LevelChip(theme);
    chip->show(level);
    head->addWidget(makeLabel(theme, Type::Title, Ink::Text, tr("Why is %1 so?").arg(name)), 1);
    head->addWidget(chip);
    column->addLayout(head);
    column->addWidget(
        makeLabel(theme, Type::Caption, Ink::Text2, tr("as of %1").arg(Quantities::clock(snapshot.at, snapshot.at))));
    for (const Finding& finding : findings)
        add(*column, theme, finding);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    scroll->setAccessibleName(tr("Why is %1 so?").arg(name));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->addWidget(scroll);
    setFixedHeight(std::min(mostHeight, inside->sizeHint().height() + 4));
    setAccessibleName(scroll->accessibleName());
}

std::optional<ComponentId> WhyCard::componentIn(const QAbstractItemView& view)
{
    const QModelIndex current = view.currentIndex();
    // A cell of the map is about its own layer; of a list the whole row is about one.
    if (const auto own = current.data(ComponentRole).value<ComponentId>(); own.layer != noLayer)
        return own;
    for (int column = 0; current.isValid() && column < current.model()->columnCount(current.parent()); ++column) {
        const auto id = current.siblingAtColumn(column).data(ComponentRole).value<ComponentId>();
        if (id.layer != noLayer)
            return id;
    }
    return std::nullopt;
}

} // namespace dwcp
