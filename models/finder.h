// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/snapshot.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace dwcp {

/** Something of the cluster that was found by its name, and what can be done with it. */
struct Found {
    enum class Verb { ShowNode, ShowComponent, ShowBreaker, Trip, Reset, CheckNow };
    Verb verb = Verb::ShowNode;
    ComponentId component; ///< layer is noLayer for ShowNode
    QString text; ///< "Reset breaker use-02/amst"
    Level level = Level::Unknown; ///< of what it is about
    friend bool operator==(const Found&, const Found&) = default;
};

/**
 * Finds nodes, components and what can be done with them by a few words in any order: "use-02 res" finds "Reset breaker
 * use-02/amst". One word at least must be part of a node's name. Thread: GUI.
 */
class Finder {
    Q_DECLARE_TR_FUNCTIONS(Finder)

public:
    /** At most `most`, nodes first, then components, then actions; within each the ill first. */
    static std::vector<Found> find(const QString& query, const Snapshot& snapshot, std::size_t most = 40);

    /** All words of the query are part of the text, whatever their case. */
    static bool matches(const QString& query, const QString& text);

private:
    static QString textOf(Found::Verb verb, const QString& node, const QString& layer, const QString& breaker);
};

} // namespace dwcp
