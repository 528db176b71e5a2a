// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

#include <QCoreApplication>

#include <span>

namespace dwcp {

enum class Section { Observe, Control, Assure, Record, Console };

/** What the rail shows at an entry's right edge: "1 open". Empty: nothing. */
struct RailBadge {
    QString text;
    Level level = Level::Unknown; ///< colour
    QString brief = {}; ///< where the name leaves no room for the text: "1"
};

/** A page of the console. To add one is one line in viewcatalogue.cpp. */
struct ViewEntry {
    const char* id; ///< Place::page
    Section section;
    const char* title; ///< to be translated in the context "ViewCatalogue"
    const char* icon; ///< resources/icons/NAME.svg
    bool perLayer; ///< the rail shows one entry a layer below it
    Page* (*make)(const Desk& desk);
    RailBadge (*badge)(const Snapshot& snapshot) = nullptr;
};

/** All pages in the order of the rail. */
std::span<const ViewEntry> viewCatalogue();

/** The entry with that id, nullptr when there is none. */
const ViewEntry* viewEntry(const QString& id);

/** Translated texts of the catalogue. */
class ViewTexts {
    Q_DECLARE_TR_FUNCTIONS(ViewCatalogue)

public:
    static QString section(Section section);
    static QString title(const ViewEntry& entry);
};

} // namespace dwcp
