// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/markdowntext.h"

#include "views/measures.h"
#include "views/theme.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace dwcp {

void dressMarkdown(QTextDocument& document, const Theme& theme)
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock(); // one layout for all, not one for each block
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(theme.color(Ink::Border));
        format.setCellPadding(measures::cellPadding / 2);
        format.setTopMargin(measures::cellPadding);
        format.setBottomMargin(measures::cellPadding);
        table->setFormat(format);
    }
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format;
        const bool inTable = QTextCursor(block).currentTable() != nullptr;
        format.setBottomMargin(inTable ? 2 : measures::cellPadding);
        format.setTopMargin(block.blockFormat().headingLevel() > 1 ? measures::panelPadding : inTable ? 2 : 0);
        cursor.setPosition(block.position());
        cursor.mergeBlockFormat(format);
    }
    cursor.endEditBlock();
}

} // namespace dwcp
