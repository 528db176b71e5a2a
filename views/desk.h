// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dwcp {

class Clock;
class Commands;
class Feed;
class Preferences;
class Theme;
class Tokens;

/** What a page is given: the two doors, the looks and the time, and who asks for tokens. All outlive every page. */
struct Desk {
    Feed& feed;
    Commands& commands;
    Theme& theme;
    const Clock& clock;
    Tokens* tokens = nullptr; ///< nullptr: none is ever asked for
    Preferences* preferences = nullptr; ///< nullptr: nothing is remembered
};

} // namespace dwcp
