// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dwcp {

class Clock;
class Commands;
class Feed;
class Preferences;
class Theme;

/** What a page is given: the two doors, the looks and the time. All outlive every page. */
struct Desk {
    Feed& feed;
    Commands& commands;
    Theme& theme;
    const Clock& clock;
    Preferences* preferences = nullptr; ///< nullptr: nothing is remembered
};

} // namespace dwcp
