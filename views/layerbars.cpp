// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/layerbars.h"

#include "models/quantities.h"
#include "models/seen.h"
#include "models/texts.h"
#include "views/measures.h"
#include "views/theme.h"
#include "views/writing.h"

#include <QPainter>

#include <algorithm>

namespace dwcp {

namespace {

constexpr int nameWidth = 132;
constexpr int countWidth = 56;
constexpr int barHeight = 12;
constexpr Level parts[] = {Level::Degraded, Level::Critical, Level::Failed, Level::Unknown};

int notHealthy(const LayerBars::Counts& counts)
{
    int sum = 0;
    for (const Level level : parts)
        sum += counts[std::size_t(level)];
    return sum;
}

} // namespace

LayerBars::LayerBars(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Components that are not healthy, by layer"));
}

void LayerBars::show(const Snapshot& snapshot)
{
    m_names.clear();
    for (const LayerColumn& layer : *snapshot.layers)
        m_names.push_back(layer.code.empty() ? toText(layer.name) : toText(layer.code) + u' ' + toText(layer.name));
    m_counts.assign(m_names.size(), {});
    for (const auto& node : snapshot.nodes) {
        if (!node)
            continue;
        for (const ComponentState& component : node->components)
            ++m_counts[component.layer][std::size_t(seenLevel(component))];
    }
    QStringList sentence;
    for (std::size_t i = 0; i < m_names.size(); ++i)
        sentence << tr("%1: %2").arg(m_names[i], Quantities::count(notHealthy(m_counts[i])));
    setAccessibleDescription(sentence.join(QStringLiteral(", ")));
    update();
}

void LayerBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    mirror(painter, rect(), layoutDirection());
    int most = 1;
    for (const Counts& counts : m_counts)
        most = std::max(most, notHealthy(counts));
    const int room = width() - 2 * measures::panelPadding - nameWidth - countWidth;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        const QRect row(
            measures::panelPadding, int(i) * measures::row, width() - 2 * measures::panelPadding, measures::row);
        const bool worst = notHealthy(m_counts[i]) == most && most > 1;
        painter.setFont(m_theme.font(worst ? Type::BodyStrong : Type::Body));
        painter.setPen(m_theme.color(Ink::Text));
        write(painter, QRect(row.topLeft(), QSize(nameWidth - measures::cellPadding, row.height())), Qt::AlignVCenter,
            m_names[i], Qt::ElideRight);
        write(painter, row, Qt::AlignVCenter | Qt::AlignRight, Quantities::count(notHealthy(m_counts[i])));
        double x = row.left() + nameWidth;
        for (const Level level : parts) {
            const double width = double(room) * m_counts[i][std::size_t(level)] / most;
            painter.fillRect(QRectF(x, row.center().y() - barHeight / 2, width, barHeight), m_theme.mark(level));
            x += width;
        }
    }
}

} // namespace dwcp
