// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace dwcp {

/** What a delegate may ask an index beside the roles of Qt. A model answers only those that mean something in a column.
 */
enum Role : int {
    LevelRole = Qt::UserRole + 1, ///< int: Level
    SoftLevelRole, ///< int: Level of the newest result
    FlagsRole, ///< int: bits of Flags
    ScoreRole, ///< double 0..1, NaN unknown
    FacetLevelsRole, ///< QList<int>: Level of each facet in profile order, Unknown where it is not provided
    NoteRole, ///< QString: short word at a cell's right edge, "42 min", "2/3", "46 s"
    IconRole, ///< QString: resources/icons/NAME.svg in place of a level's glyph
    PredictedLevelRole, ///< int: Level that the trend leads to within the horizon; absent when none
    StrongRole, ///< bool: the text weighs more
    QuietRole, ///< bool: the text is secondary
    InkRole, ///< int: Level whose text colour the cell takes
    PointsRole, ///< Spark: what a sparkline draws
    RatioRole, ///< double 0..1: fill of a bar; NaN: nothing to fill
    LimitRole, ///< double 0..1: mark on a bar
    WhiskerRole, ///< Whisker: a time to threshold with its intervals
    BreakerRole, ///< int: BreakerLook
    StripRole, ///< BreakerStrip: a breaker's states over time
    PendingRole, ///< bool: a command about it is under way
    SecondLineRole, ///< QString: second, quiet part of a cell
    ComponentRole, ///< ComponentId
    SeriesRole, ///< SeriesRef
    EventIdRole, ///< qulonglong
    GroupRole, ///< QString: the group's name; equal in all rows of a group
    GroupNoteRole, ///< QString: second line under a group's name
    StaleRole, ///< bool: of the whole row: what is old is grey, whatever its level was
};

} // namespace dwcp
