// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

#include <vector>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace dwcp {

/** The shipped manual: chapters, searchable; F1 opens the one of the page that one comes from. */
class HelpPage final : public Page {
    Q_OBJECT

public:
    explicit HelpPage(const Desk& desk, QWidget* parent = nullptr);

    /** The place's topic is a chapter: "console/breakers", "checks". An unknown one changes nothing. */
    void open(const Place& place) override;
    Place place() const override;

    QLineEdit* search() const { return m_search; }
    QListWidget* chapters() const { return m_chapters; }
    QTextBrowser* text() const { return m_text; }

protected:
    void refresh(const Snapshot& snapshot) override;
    void wait() override { } ///< nothing here comes from the engine

private:
    struct Chapter {
        QString topic; ///< path in the manual without ".md"
        QString title;
        QString entry; ///< the title, told from a like one, in the list
        QString markdown;
    };
    void readChapters();
    void list();
    void showChapter(const QString& topic);
    void follow(const class QUrl& url);

    std::vector<Chapter> m_all;
    QString m_topic;
    QLineEdit* m_search;
    QListWidget* m_chapters;
    QTextBrowser* m_text;
};

} // namespace dwcp
