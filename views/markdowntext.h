// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;

namespace dwcp {

class Theme;

/**
 * Makes a document that was set as Markdown fit to be read: it comes without room between its paragraphs, and its
 * tables with frames within frames. Thread: GUI.
 */
void dressMarkdown(QTextDocument& document, const Theme& theme);

} // namespace dwcp
