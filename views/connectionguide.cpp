// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connectionguide.h"

#include "models/facttexts.h"
#include "views/allowed.h"
#include "views/connectionchip.h"
#include "views/glyphs.h"
#include "views/labels.h"
#include "views/measures.h"
#include "views/panel.h"
#include "views/savefile.h"
#include "views/theme.h"
#include "views/writing.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
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

/** A name with what is known of it under it, both given way to when there is no room. */
class TwoLines final : public QStyledItemDelegate {
public:
    TwoLines(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) { }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {0, 44}; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem plain = option;
        initStyleOption(&plain, index);
        const QStringList lines = index.data().toString().split(u'\n');
        plain.text.clear();
        plain.icon = {};
        plain.widget->style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, plain.widget);
        painter->save();
        mirror(*painter, option.rect, option.direction);
        const QRect inside = option.rect.adjusted(measures::panelPadding, 4, -measures::panelPadding, -4);
        const qreal ratio = plain.widget->devicePixelRatioF();
        const QPixmap icon =
            index.data(Qt::DecorationRole).value<QIcon>().pixmap({measures::icon, measures::icon}, ratio);
        const QSizeF size = icon.deviceIndependentSize();
        placeIcon(*painter,
            {inside.left() + (measures::icon - size.width()) / 2, inside.center().y() - size.height() / 2}, icon);
        const QRect words = inside.adjusted(measures::icon + measures::panelPadding, 0, 0, 0);
        const int half = words.height() / 2;
        painter->setFont(m_theme.font(Type::BodyStrong));
        painter->setPen(m_theme.color(Ink::Text));
        write(*painter, words.adjusted(0, 0, 0, -half), Qt::AlignLeft | Qt::AlignVCenter, lines.value(0));
        painter->setFont(m_theme.font(Type::Body));
        painter->setPen(m_theme.color(Ink::Text2));
        write(
            *painter, words.adjusted(0, half, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, lines.value(1), Qt::ElideRight);
        painter->restore();
    }

private:
    const Theme& m_theme;
};

} // namespace

ConnectionGuide::ConnectionGuide(const Theme& theme, Connections& connections, Look look, bool hasDemo, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_connections(connections)
    , m_look(std::move(look))
    , m_hasDemo(hasDemo)
{
    setWindowTitle(tr("What to watch"));
    setMinimumSize(920, 620);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(measures::panelGap);
    columns->addWidget(makeKept(), 2);
    columns->addWidget(makeNew(), 3);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(measures::pageMargin, measures::pageMargin, measures::pageMargin, measures::pageMargin);
    all->setSpacing(measures::pageMargin);
    all->addWidget(makeHead());
    all->addLayout(columns, 1);
    for (auto* button : findChildren<QPushButton*>())
        button->setAutoDefault(button->isDefault());
    fill();
    m_urls->setFocus();
}

QWidget* ConnectionGuide::makeHead()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(measures::panelPadding, measures::cellPadding, measures::panelPadding, 0);
    row->setSpacing(measures::panelPadding);
    constexpr int logo = 32;
    auto* mark = new QLabel;
    mark->setPixmap(iconPixmap(QStringLiteral("logo"), m_theme.color(Ink::Accent), logo, devicePixelRatioF()));
    row->addWidget(mark);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(m_theme, Type::Title, Ink::Text, tr("What to watch")));
    auto* what = makeLabel(m_theme, Type::Body, Ink::Text2,
        tr("DWCP nodes, and whatever else speaks Prometheus: what stands at an address is recognised."));
    what->setWordWrap(true);
    words->addWidget(what);
    row->addLayout(words, 1);
    return box;
}

QWidget* ConnectionGuide::makeKept()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measures::panelGap);
    m_keptPanel = new Panel(m_theme, tr("Connections"));
    m_kept = new QListWidget;
    m_kept->setAccessibleName(tr("Kept connections"));
    m_kept->setItemDelegate(new TwoLines(m_theme, m_kept));
    m_keptPanel->body()->addWidget(m_kept, 1);
    column->addWidget(m_keptPanel, 1);
    m_open = new QPushButton(tr("Open connection"));
    m_open->setObjectName(QStringLiteral("open"));
    column->addWidget(m_open);
    auto* row = new QHBoxLayout;
    row->setSpacing(measures::panelGap);
    m_edit = new QPushButton(tr("Edit"));
    m_edit->setObjectName(QStringLiteral("edit"));
    m_remove = new QPushButton(tr("Remove"));
    m_remove->setObjectName(QStringLiteral("remove"));
    auto* import = new QPushButton(tr("Import"));
    m_export = new QPushButton(tr("Export"));
    for (QPushButton* button : {m_edit, m_remove, import, m_export})
        row->addWidget(button, 1);
    column->addLayout(row);
    if (m_hasDemo)
        column->addWidget(makeDemo());
    connect(m_open, &QPushButton::clicked, this, &ConnectionGuide::openKept);
    connect(m_kept, &QListWidget::itemActivated, this, &ConnectionGuide::openKept);
    connect(m_edit, &QPushButton::clicked, this, &ConnectionGuide::editKept);
    connect(m_kept, &QListWidget::currentRowChanged, this, &ConnectionGuide::allowEdit);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionGuide::removeKept);
    connect(import, &QPushButton::clicked, this, &ConnectionGuide::importFile);
    connect(m_export, &QPushButton::clicked, this, [this] {
        askAndWrite(
            this, tr("Export"), QStringLiteral("connections.json"), tr("JSON (*.json)"), m_connections.exported());
    });
    return box;
}

QWidget* ConnectionGuide::makeDemo()
{
    auto* panel = new Panel(m_theme, tr("No cluster at hand?"));
    auto* words =
        makeLabel(m_theme, Type::Body, Ink::Text2, tr("Five nodes on this computer; they end with the console"));
    words->setWordWrap(true);
    auto* demo = new QPushButton(tr("Start and watch a demo cluster"));
    demo->setObjectName(QStringLiteral("demo"));
    panel->body()->setContentsMargins(measures::panelPadding, 0, measures::panelPadding, measures::panelPadding);
    panel->body()->setSpacing(measures::panelGap);
    panel->body()->addWidget(words);
    panel->body()->addWidget(demo);
    panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(demo, &QPushButton::clicked, this, [this] { choose(Choice::Demo); });
    return panel;
}

QWidget* ConnectionGuide::makeNew()
{
    auto* panel = new Panel(m_theme, tr("Watch something else"));
    QVBoxLayout* column = panel->body();
    column->setContentsMargins(measures::panelPadding, 0, measures::panelPadding, measures::panelPadding);
    column->setSpacing(measures::panelGap);
    m_urls = new QPlainTextEdit;
    m_urls->setPlaceholderText(tr("Paste URLs, one a line: http://10.0.0.1:9100"));
    m_urls->setAccessibleName(tr("URLs to watch"));
    m_urls->setTabChangesFocus(true);
    m_urls->setFixedHeight(80);
    column->addWidget(m_urls);
    m_lookButton = new QPushButton(tr("Look what is there"));
    m_lookButton->setObjectName(QStringLiteral("look"));
    m_notice = makeLabel(m_theme, Type::Body, Ink::Accent);
    m_notice->setWordWrap(true);
    auto* asked = new QHBoxLayout;
    asked->setSpacing(measures::panelPadding);
    asked->addWidget(m_lookButton);
    asked->addWidget(m_notice, 1);
    column->addLayout(asked);
    m_seen = new QListWidget;
    m_seen->setAccessibleName(tr("What will be watched"));
    m_seen->setItemDelegate(new TwoLines(m_theme, m_seen));
    column->addWidget(m_seen, 1);
    m_name = new QLineEdit;
    m_name->setPlaceholderText(tr("Name of this connection"));
    m_name->setAccessibleName(m_name->placeholderText());
    auto* known = new QHBoxLayout;
    known->setSpacing(measures::panelGap);
    known->addWidget(m_name, 1);
    known->addWidget(makeColours());
    column->addLayout(known);
    m_readOnly = new QCheckBox(tr("Read-only: no command is given"));
    m_protected = new QCheckBox(tr("Protected: the name of a breaker must be typed"));
    column->addWidget(m_readOnly);
    column->addWidget(m_protected);
    auto* go = new QPushButton(tr("Watch"));
    go->setObjectName(QStringLiteral("watch"));
    go->setProperty("kind", QStringLiteral("primary"));
    go->setDefault(true); // for Enter in the name: a dialog without takes its first button, which opens a kept one
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancel"));
    auto* end = new QHBoxLayout;
    end->setSpacing(measures::panelGap);
    end->addStretch(1);
    end->addWidget(cancel);
    end->addWidget(go);
    column->addLayout(end);
    connect(m_lookButton, &QPushButton::clicked, this, &ConnectionGuide::look);
    connect(go, &QPushButton::clicked, this, &ConnectionGuide::watch);
    connect(cancel, &QPushButton::clicked, this, &ConnectionGuide::reject);
    return panel;
}

/** Their names are in their tips: six of them side by side have no room in some languages. */
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
        auto* button = new QPushButton(colourIcon(m_theme, colour), {});
        button->setToolTip(names[colour]);
        button->setAccessibleName(names[colour]);
        button->setCheckable(true);
        button->setChecked(colour == 0);
        button->setProperty("kind", QStringLiteral("segment"));
        m_colours->addButton(button, colour);
        row->addWidget(button);
    }
    return box;
}

void ConnectionGuide::fill()
{
    m_kept->clear();
    for (const KeptConnection& connection : m_connections.all()) {
        const QString what =
            connection.urls.isEmpty() ? connection.configFile : connection.urls.join(QStringLiteral(", "));
        auto* item =
            new QListWidgetItem(colourIcon(m_theme, connection.colour), connection.name + u'\n' + what, m_kept);
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
    allowEdit();
    if (any)
        m_keptPanel->showContent();
    else
        m_keptPanel->showMessage(
            {Level::Unknown, tr("No connection is kept yet"), tr("What is watched is kept here.")});
    say(any ? QString() : tr("Paste the address of a page of metrics or of a status."));
}

void ConnectionGuide::say(const QString& text)
{
    setInk(m_notice, Ink::Accent);
    setTextIfNew(m_notice, text);
}

void ConnectionGuide::complain(const QString& problem)
{
    setInk(m_notice, QStringLiteral("critical"));
    setTextIfNew(m_notice, problem);
}

void ConnectionGuide::choose(Choice choice)
{
    m_choice = choice;
    accept();
}

std::optional<KeptConnection> ConnectionGuide::kept() const
{
    const QListWidgetItem* item = m_kept->currentItem();
    return item ? m_connections.find(item->data(Qt::UserRole).toString()) : std::nullopt;
}

void ConnectionGuide::allowEdit()
{
    const auto connection = kept();
    allow(m_edit,
        !connection                      ? tr("No connection is kept yet.")
            : connection->urls.isEmpty() ? tr("It is a configuration file: edit that.")
                                         : QString());
}

void ConnectionGuide::editKept()
{
    const auto connection = kept();
    if (!connection)
        return;
    m_edited = connection->name;
    m_urls->setPlainText(connection->urls.join(u'\n'));
    m_name->setText(connection->name);
    if (auto* colour = m_colours->button(connection->colour))
        colour->setChecked(true);
    m_readOnly->setChecked(connection->isReadOnly);
    m_protected->setChecked(connection->isProtected);
    m_seen->clear();
    say(tr("What is changed here is kept once it is watched."));
    m_urls->setFocus();
}

void ConnectionGuide::openKept()
{
    const auto connection = kept();
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
        return complain(tr("%1 cannot be read: %2").arg(path, file.errorString()));
    const QString problem = m_connections.import(file.readAll());
    fill();
    if (!problem.isEmpty())
        complain(problem);
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
        return complain(connection.urls.isEmpty() ? tr("Paste a URL first.") : problem);
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
                                       : factText(target.problem.toStdString());
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
        return complain(connection.urls.isEmpty() ? tr("Paste a URL first.") : problem);
    if (!m_edited.isEmpty() && m_edited != connection.name)
        m_connections.remove(m_edited); // it has another name now
    m_connections.put(connection);
    m_chosen = connection; // with what was typed: only what is kept has no secret
    choose(Choice::Connection);
}

} // namespace dwcp
