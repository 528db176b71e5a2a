// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connectionguide.h"

#include "views/allowed.h"
#include "views/connectionchip.h"
#include "views/glyphs.h"
#include "views/labels.h"
#include "views/measures.h"
#include "views/savefile.h"
#include "views/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dwcp {

namespace {

QIcon colourIcon(const Theme& theme, int colour)
{
    QPixmap pixmap(measures::icon, measures::icon);
    pixmap.fill(connectionColour(theme, colour));
    return pixmap;
}

QStringList urlsIn(const QString& text)
{
    QStringList urls;
    for (const QString& line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            urls << line.trimmed();
    }
    return urls;
}

} // namespace

ConnectionGuide::ConnectionGuide(const Theme& theme, Connections& connections, Look look, bool hasDemo, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_connections(connections)
    , m_look(std::move(look))
    , m_hasDemo(hasDemo)
{
    setWindowTitle(tr("What to watch"));
    setMinimumSize(760, 520);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(makeKept(), 2);
    columns->addWidget(makeNew(), 3);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(24, 24, 24, measures::pageMargin);
    all->setSpacing(measures::pageMargin);
    all->addLayout(columns, 1);
    m_notice = makeLabel(theme, Type::Body, Ink::Accent);
    m_notice->setWordWrap(true);
    all->addWidget(m_notice);
    fill();
    m_urls->setFocus();
}

QWidget* ConnectionGuide::makeKept()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeLabel(m_theme, Type::Title, Ink::Text, tr("Connections")));
    m_kept = new QListWidget;
    m_kept->setAccessibleName(tr("Kept connections"));
    column->addWidget(m_kept, 1);
    auto* row = new QHBoxLayout;
    m_open = new QPushButton(tr("Open connection"));
    m_open->setObjectName(QStringLiteral("open"));
    m_remove = new QPushButton(tr("Remove"));
    m_remove->setObjectName(QStringLiteral("remove"));
    row->addWidget(m_open, 1);
    row->addWidget(m_remove, 1);
    column->addLayout(row);
    auto* files = new QHBoxLayout;
    auto* import = new QPushButton(tr("Import"));
    m_export = new QPushButton(tr("Export"));
    files->addWidget(import, 1);
    files->addWidget(m_export, 1);
    column->addLayout(files);
    if (m_hasDemo) {
        auto* demo = new QPushButton(tr("Start and watch a demo cluster"));
        demo->setObjectName(QStringLiteral("demo"));
        demo->setToolTip(tr("Five nodes on this computer; they end with the console"));
        column->addWidget(demo);
        connect(demo, &QPushButton::clicked, this, [this] { choose(Choice::Demo); });
    }
    connect(m_open, &QPushButton::clicked, this, &ConnectionGuide::openKept);
    connect(m_kept, &QListWidget::itemActivated, this, &ConnectionGuide::openKept);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionGuide::removeKept);
    connect(import, &QPushButton::clicked, this, &ConnectionGuide::importFile);
    connect(m_export, &QPushButton::clicked, this, [this] {
        askAndWrite(
            this, tr("Export"), QStringLiteral("connections.json"), tr("JSON (*.json)"), m_connections.exported());
    });
    return box;
}

QWidget* ConnectionGuide::makeNew()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeLabel(m_theme, Type::Title, Ink::Text, tr("Watch something else")));
    m_urls = new QPlainTextEdit;
    m_urls->setPlaceholderText(tr("Paste URLs, one a line: http://10.0.0.1:9100"));
    m_urls->setAccessibleName(tr("URLs to watch"));
    m_urls->setTabChangesFocus(true);
    m_urls->setFixedHeight(88);
    column->addWidget(m_urls);
    m_lookButton = new QPushButton(tr("Look what is there"));
    m_lookButton->setObjectName(QStringLiteral("look"));
    column->addWidget(m_lookButton);
    m_seen = new QListWidget;
    m_seen->setAccessibleName(tr("What will be watched"));
    m_seen->setWordWrap(true);
    column->addWidget(m_seen, 1);
    m_name = new QLineEdit;
    m_name->setPlaceholderText(tr("Name of this connection"));
    m_name->setAccessibleName(m_name->placeholderText());
    column->addWidget(m_name);
    column->addWidget(makeColours());
    m_readOnly = new QCheckBox(tr("Read-only: no command is given"));
    m_protected = new QCheckBox(tr("Protected: the name of a breaker must be typed"));
    column->addWidget(m_readOnly);
    column->addWidget(m_protected);
    auto* go = new QPushButton(tr("Watch"));
    go->setObjectName(QStringLiteral("watch"));
    go->setProperty("kind", QStringLiteral("primary"));
    column->addWidget(go);
    connect(m_lookButton, &QPushButton::clicked, this, &ConnectionGuide::look);
    connect(go, &QPushButton::clicked, this, &ConnectionGuide::watch);
    return box;
}

QWidget* ConnectionGuide::makeColours()
{
    const QString names[Connections::colours] = {
        tr("Blue"), tr("Violet"), tr("Purple"), tr("Cyan"), tr("Green"), tr("Grey")};
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_colours = new QButtonGroup(this);
    for (int colour = 0; colour < Connections::colours; ++colour) {
        auto* button = new QPushButton(colourIcon(m_theme, colour), names[colour]);
        button->setCheckable(true);
        button->setChecked(colour == 0);
        button->setProperty("kind", QStringLiteral("segment"));
        m_colours->addButton(button, colour);
        row->addWidget(button, 1);
    }
    return box;
}

void ConnectionGuide::fill()
{
    m_kept->clear();
    for (const KeptConnection& connection : m_connections.all()) {
        const QString what =
            connection.urls.isEmpty() ? connection.configFile : connection.urls.join(QStringLiteral(", "));
        auto* item = new QListWidgetItem(colourIcon(m_theme, connection.colour), connection.name, m_kept);
        item->setToolTip(what);
        item->setData(Qt::UserRole, connection.name);
    }
    const bool any = m_kept->count() > 0;
    if (any)
        m_kept->setCurrentRow(0);
    const QString whyNot = any ? QString() : tr("No connection is kept yet.");
    for (QPushButton* button : {m_open, m_remove})
        allow(button, whyNot);
    allow(m_export, whyNot, tr("Without passwords: they stay in the keychain"));
    say(any ? QString() : tr("No connection is kept yet. Paste the address of a page of metrics or of a status."));
}

void ConnectionGuide::say(const QString& text)
{
    setTextIfNew(m_notice, text);
}

void ConnectionGuide::choose(Choice choice)
{
    m_choice = choice;
    accept();
}

void ConnectionGuide::openKept()
{
    const QListWidgetItem* item = m_kept->currentItem();
    const auto connection = item ? m_connections.find(item->data(Qt::UserRole).toString()) : std::nullopt;
    if (!connection)
        return;
    m_chosen = *connection;
    choose(Choice::Connection);
}

void ConnectionGuide::removeKept()
{
    if (const QListWidgetItem* item = m_kept->currentItem()) {
        m_connections.remove(item->data(Qt::UserRole).toString());
        fill();
    }
}

void ConnectionGuide::importFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import"), {}, tr("JSON (*.json)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return say(tr("%1 cannot be read: %2").arg(path, file.errorString()));
    const QString problem = m_connections.import(file.readAll());
    fill();
    if (!problem.isEmpty())
        say(problem);
}

KeptConnection ConnectionGuide::written() const
{
    KeptConnection connection;
    connection.urls = urlsIn(m_urls->toPlainText());
    connection.name = m_name->text().trimmed();
    if (connection.name.isEmpty() && !connection.urls.isEmpty())
        connection.name = Connections::withoutSecrets(connection.urls.front());
    connection.colour = m_colours->checkedId();
    connection.isReadOnly = m_readOnly->isChecked();
    connection.isProtected = m_protected->isChecked();
    return connection;
}

void ConnectionGuide::look()
{
    const KeptConnection connection = written();
    m_seen->clear();
    if (const QString problem = Connections::problem(connection); !problem.isEmpty())
        return say(connection.urls.isEmpty() ? tr("Paste a URL first.") : problem);
    say(tr("Asking."));
    m_look(
        connection.urls, [this](const std::vector<SeenTarget>& seen, bool isFinished) { showSeen(seen, isFinished); });
}

void ConnectionGuide::showSeen(const std::vector<SeenTarget>& seen, bool isFinished)
{
    m_seen->clear();
    int known = 0;
    for (const SeenTarget& target : seen) {
        const bool isKnown = !target.profile.isEmpty();
        known += isKnown ? 1 : 0;
        const QString what = isKnown   ? tr("%1: %2").arg(target.profile, target.layers.join(QStringLiteral(", ")))
            : target.problem.isEmpty() ? tr("no answer yet")
                                       : target.problem;
        auto* item = new QListWidgetItem(target.url + u'\n' + what, m_seen);
        const Level level = isKnown ? Level::Healthy : target.problem.isEmpty() ? Level::Unknown : Level::Failed;
        item->setIcon(QIcon(levelPixmap(m_theme, level, measures::glyph, devicePixelRatioF())));
    }
    say(isFinished ? tr("%1 of %2 recognised.").arg(known).arg(seen.size()) : tr("Asking."));
}

void ConnectionGuide::watch()
{
    const KeptConnection connection = written();
    if (const QString problem = Connections::problem(connection); !problem.isEmpty())
        return say(connection.urls.isEmpty() ? tr("Paste a URL first.") : problem);
    m_connections.put(connection);
    m_chosen = connection; // with what was typed: only what is kept has no secret
    choose(Choice::Connection);
}

} // namespace dwcp
