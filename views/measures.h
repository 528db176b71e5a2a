// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dwcp {

/** Sizes of resources/theme/tokens.json in device independent pixels; tests/views holds them against that file. */
namespace measures {
inline constexpr int unit = 4;
inline constexpr int pageMargin = 12;
inline constexpr int panelGap = 8;
inline constexpr int panelPadding = 12;
inline constexpr int cellPadding = 8;
inline constexpr int glyphToText = 6;

inline constexpr int cellRadius = 3;
inline constexpr int controlRadius = 4;
inline constexpr int panelRadius = 6;
inline constexpr int badgeRadius = 8;

inline constexpr int topBar = 48;
inline constexpr int statusBar = 24;
inline constexpr int railEntry = 28;
inline constexpr int railSubEntry = 24;
inline constexpr int panelHeader = 36;
inline constexpr int tableHeader = 24;
inline constexpr int tableHeaderTwoLines = 36;
inline constexpr int row = 28;
inline constexpr int rowCompact = 24;
inline constexpr int rowRoomy = 36;
inline constexpr int rowLog = 20;
inline constexpr int button = 28;
inline constexpr int buttonSmall = 22;
inline constexpr int chip = 20;
inline constexpr int keyFigureTile = 64;
inline constexpr int facetCard = 120;

inline constexpr int rail = 176;
inline constexpr int railNarrow = 48;
inline constexpr int focusRing = 2;
inline constexpr int glyph = 12; ///< box of a level glyph beside text
inline constexpr int icon = 16;
} // namespace measures

} // namespace dwcp
