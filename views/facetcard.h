// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/drawings.h"
#include "models/texts.h"

#include <QWidget>

#include <memory>

namespace dwcp {

class Theme;

/** What a facet is over all nodes of a layer. */
struct FacetSummary {
    QString name;
    Presence presence = Presence::NotProvided;
    Level level = Level::Unknown; ///< of the worst node
    QString value; ///< of the worst node's worst rule: "4.8%"
    QString what; ///< "Packet loss, use-02"
    QString limit; ///< "Degraded ≥ 2.0%"
    QString enters; ///< "≥ 2.0%", where there is no room for the level
    int well = 0; ///< nodes on which it is healthy
    int provided = 0; ///< nodes that provide it
    SeriesRef series; ///< of that rule; no node: none
    bool isStale = false; ///< that value is old, because all are
    friend bool operator==(const FacetSummary&, const FacetSummary&) = default;
};

/** The facets of a layer in profile order. */
std::vector<FacetSummary> summarizeFacets(const Snapshot& snapshot, LayerIndex layer);

/** A facet as a card: name, level, the worst value with its limit and its line. A click or Enter picks it. */
class FacetCard final : public QWidget {
    Q_OBJECT

public:
    explicit FacetCard(const Theme& theme, QWidget* parent = nullptr);

    void show(const FacetSummary& facet, const Spark& spark);
    const FacetSummary& facet() const { return m_facet; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void picked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintHead(QPainter& painter, const QRect& rect) const;
    void paintValue(QPainter& painter, const QRect& rect) const;
    void paintFoot(QPainter& painter, const QRect& rect) const;

    const Theme& m_theme;
    FacetSummary m_facet;
    Spark m_spark;
};

} // namespace dwcp
