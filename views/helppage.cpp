// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/helppage.h"

#include "models/finder.h"
#include "views/labels.h"
#include "views/markdowntext.h"
#include "views/measures.h"
#include "views/panel.h"
#include "views/theme.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

namespace dwcp {

namespace {

constexpr int listWidth = 280;
constexpr int topicRole = Qt::UserRole;

/** The manual in the language of the program where there is one, else in English. */
QString manualFolder()
{
    const QString own = QStringLiteral(":/help/") + QLocale().name().section(u'_', 0, 0);
    return QDir(own).exists() ? own : QStringLiteral(":/help/en");
}

QString titleOf(const QString& markdown, const QString& topic)
{
    const QString first = markdown.section(u'\n', 0, 0);
    return first.startsWith(QLatin1String("# ")) ? first.mid(2).trimmed() : topic;
}

} // namespace

HelpPage::HelpPage(const Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_search(new QLineEdit)
    , m_chapters(new QListWidget)
    , m_text(new QTextBrowser)
{
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(measures::pageMargin, measures::pageMargin, measures::pageMargin, measures::pageMargin);
    all->setSpacing(measures::panelGap);
    auto* contents = new Panel(theme(), tr("Help"));
    contents->setFixedWidth(listWidth);
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setClearButtonEnabled(true);
    addFieldIcon(m_search, theme(), QStringLiteral("search"));
    auto* field = new QVBoxLayout;
    field->setContentsMargins(measures::panelPadding, 0, measures::panelPadding, measures::cellPadding);
    field->addWidget(m_search);
    contents->body()->addLayout(field);
    m_chapters->setAccessibleName(tr("Chapters"));
    contents->body()->addWidget(m_chapters);
    all->addWidget(contents);
    auto* reading = new Panel(theme(), tr("Chapter"));
    m_text->setAccessibleName(tr("Text of the chapter"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(measures::panelPadding);
    reading->body()->addWidget(m_text);
    all->addWidget(reading, 1);
    connect(m_search, &QLineEdit::textChanged, this, &HelpPage::list);
    connect(m_chapters, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item)
            showChapter(item->data(topicRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpPage::follow);
    connect(&theme(), &Theme::changed, this, [this] { showChapter(m_topic); });
    readChapters();
    list();
    auto* focus = new QAction(this);
    focus->setShortcuts({QKeySequence::Find, QKeySequence(Qt::Key_Slash)});
    focus->setShortcutContext(Qt::WindowShortcut);
    connect(focus, &QAction::triggered, m_search, qOverload<>(&QWidget::setFocus));
    addAction(focus);
}

void HelpPage::readChapters()
{
    const QDir root(manualFolder());
    for (QDirIterator files(root.path(), {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString markdown = QString::fromUtf8(file.readAll());
        const QString topic = root.relativeFilePath(file.fileName()).chopped(3);
        m_all.push_back({topic, titleOf(markdown, topic), {}, markdown});
    }
    // The console first, then the patterns, then the rest: what one most often asks about.
    const auto rank = [](const Chapter& chapter) {
        const int shelf = chapter.topic.startsWith(QLatin1String("console/")) ? 0
            : chapter.topic.contains(u'/')                                    ? 2
                                                                              : 1;
        return std::pair(shelf, chapter.title);
    };
    std::ranges::sort(m_all, {}, rank);
    // "Reports" is a page and a chapter on the engine: the page says so where another chapter begins with its name.
    for (Chapter& chapter : m_all) {
        const auto isLike = [&](const Chapter& other) {
            return other.topic != chapter.topic && other.title.startsWith(chapter.title);
        };
        if (chapter.topic.startsWith(QLatin1String("console/")) && std::ranges::any_of(m_all, isLike))
            chapter.entry = tr("%1 (page)").arg(chapter.title);
        else
            chapter.entry = chapter.title;
    }
}

void HelpPage::list()
{
    m_chapters->clear();
    for (const Chapter& chapter : m_all) {
        if (!Finder::matches(m_search->text(), chapter.title + u' ' + chapter.markdown))
            continue;
        auto* item = new QListWidgetItem(chapter.entry, m_chapters);
        item->setData(topicRole, chapter.topic);
        item->setSizeHint({0, measures::row});
        if (chapter.topic == m_topic)
            m_chapters->setCurrentItem(item);
    }
    if (!m_chapters->currentItem() && m_chapters->count() > 0)
        m_chapters->setCurrentRow(0);
}

void HelpPage::showChapter(const QString& topic)
{
    const auto found = std::ranges::find(m_all, topic, &Chapter::topic);
    if (found == m_all.end())
        return;
    m_topic = topic;
    m_text->setMarkdown(found->markdown);
    dressMarkdown(*m_text->document(), theme());
    m_text->moveCursor(QTextCursor::Start);
    const QString word = m_search->text().section(u' ', 0, 0);
    if (!word.isEmpty())
        m_text->find(word);
}

void HelpPage::follow(const QUrl& url)
{
    if (!url.isRelative()) {
        QDesktopServices::openUrl(url);
        return;
    }
    const QString folder = m_topic.contains(u'/') ? m_topic.section(u'/', 0, -2) + u'/' : QString();
    QString path = url.path();
    if (path.endsWith(QLatin1String(".md")))
        path.chop(3);
    open({QStringLiteral("help"), noLayer, noNode, noRule, QDir::cleanPath(folder + path)});
}

void HelpPage::open(const Place& place)
{
    if (std::ranges::find(m_all, place.topic, &Chapter::topic) == m_all.end())
        return;
    m_search->clear();
    m_topic = place.topic;
    list();
}

Place HelpPage::place() const
{
    return {QStringLiteral("help"), noLayer, noNode, noRule, m_topic};
}

void HelpPage::refresh(const Snapshot&) { }

} // namespace dwcp
