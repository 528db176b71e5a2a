// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palette.h"

#include "models/feed.h"
#include "models/texts.h"
#include "views/glyphs.h"
#include "views/labels.h"
#include "views/measures.h"
#include "views/theme.h"
#include "views/writing.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace dwcp {

namespace {

constexpr int paletteWidth = 560;
constexpr int rowHeight = 32;
constexpr int rowsShown = 11;
constexpr std::size_t mostFound = 40;

enum PaletteRole { KindRole = Qt::UserRole + 1, KeysRole, IconRole, LevelRole };

class PaletteDelegate final : public QStyledItemDelegate {
public:
    PaletteDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) { }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {0, rowHeight}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const QRect row = option.rect;
        mirror(*painter, row, option.direction);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(row, m_theme.color(Ink::Selected));
        paintSign(*painter, row, index);
        int right = row.right() - measures::panelPadding;
        right = paintWords(*painter, row, right, index.data(KeysRole).toString(), Ink::Text2);
        right = paintWords(*painter, row, right, index.data(KindRole).toString(), Ink::Text3);
        const QRect text(row.left() + 40, row.top(), right - row.left() - 40, row.height());
        painter->setFont(m_theme.font(Type::Body));
        painter->setPen(m_theme.color(Ink::Text));
        write(*painter, text, Qt::AlignVCenter, index.data().toString(), Qt::ElideMiddle);
        painter->restore();
    }

private:
    void paintSign(QPainter& painter, const QRect& row, const QModelIndex& index) const
    {
        const QString icon = index.data(IconRole).toString();
        const double top = row.top() + (row.height() - measures::icon) / 2.0;
        painter.setRenderHint(QPainter::Antialiasing);
        if (!icon.isEmpty())
            return placeIcon(painter, QPointF(row.left() + 14, top),
                iconPixmap(icon, m_theme.color(Ink::Text2), measures::icon, painter.device()->devicePixelRatioF()));
        const auto level = static_cast<Level>(index.data(LevelRole).toInt());
        paintLevel(painter, QRectF(row.left() + 16, top + 2, 12, 12), level, m_theme.mark(level), m_theme.onFailed());
    }

    int paintWords(QPainter& painter, const QRect& row, int right, const QString& text, Ink ink) const
    {
        if (text.isEmpty())
            return right;
        painter.setFont(m_theme.font(Type::Caption));
        painter.setPen(m_theme.color(ink));
        const int width = painter.fontMetrics().horizontalAdvance(text);
        write(painter, QRect(right - width, row.top(), width, row.height()), Qt::AlignVCenter, text);
        return right - width - measures::panelPadding;
    }

    const Theme& m_theme;
};

QString kindOf(Found::Verb verb)
{
    switch (verb) {
    case Found::Verb::ShowNode:
        return Palette::tr("Node");
    case Found::Verb::ShowComponent:
        return Palette::tr("Component");
    case Found::Verb::ShowBreaker:
        return Palette::tr("Breaker");
    case Found::Verb::CheckNow:
        return Palette::tr("Command");
    default:
        return Palette::tr("Command, asks first");
    }
}

QString iconOf(Found::Verb verb)
{
    switch (verb) {
    case Found::Verb::ShowNode:
    case Found::Verb::ShowComponent:
        return {};
    case Found::Verb::CheckNow:
        return QStringLiteral("refresh");
    default:
        return QStringLiteral("breakers");
    }
}

} // namespace

Palette::Palette(const Desk& desk, std::vector<PaletteEntry> entries, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_desk(desk)
    , m_entries(std::move(entries))
    , m_line(new QLineEdit)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
{
    setProperty("kind", QStringLiteral("palette"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    setModal(true);
    setWindowTitle(tr("Search and commands"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    m_line->setPlaceholderText(tr("Search or run a command"));
    m_line->setAccessibleName(tr("Search or run a command"));
    addFieldIcon(m_line, desk.theme, QStringLiteral("search"));
    m_line->installEventFilter(this);
    layout->addWidget(m_line);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(desk.theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    layout->addWidget(m_list, 1);
    resize(paletteWidth, rowsShown * rowHeight + 60);
    connect(m_line, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_list, &QListView::clicked, this, &Palette::runCurrent);
    search({});
    m_line->setFocus();
}

void Palette::search(const QString& query)
{
    m_shown.clear();
    for (const PaletteEntry& entry : m_entries) {
        if (Finder::matches(query, entry.text + u' ' + entry.kind))
            m_shown.push_back(entry);
    }
    if (const auto& snapshot = m_desk.feed.snapshot()) {
        for (const Found& found : Finder::find(query, *snapshot, mostFound))
            m_shown.push_back({found.text, kindOf(found.verb), {}, iconOf(found.verb), found.level,
                [this, found] { Q_EMIT chosen(found); }});
    }
    m_model->clear();
    for (const PaletteEntry& entry : m_shown) {
        auto* item = new QStandardItem(entry.text);
        item->setData(entry.kind, KindRole);
        item->setData(entry.keys, KeysRole);
        item->setData(entry.icon, IconRole);
        item->setData(int(entry.level), LevelRole);
        item->setData(entry.text + QStringLiteral(", ") + entry.kind, Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (m_shown.empty()) {
        auto* nothing = new QStandardItem(tr("Nothing found"));
        nothing->setFlags(Qt::NoItemFlags);
        nothing->setData(QStringLiteral("search"), IconRole);
        m_model->appendRow(nothing);
        return;
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void Palette::step(int by)
{
    const int rows = int(m_shown.size());
    if (rows > 0)
        m_list->setCurrentIndex(m_model->index((m_list->currentIndex().row() + by + rows) % rows, 0));
}

void Palette::runCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= int(m_shown.size()))
        return;
    // What runs may open a dialog of its own: this one is gone by then.
    const auto run = m_shown[std::size_t(row)].run;
    hide();
    run();
    close();
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        return step(1), true;
    case Qt::Key_Up:
        return step(-1), true;
    case Qt::Key_PageDown:
        return step(std::min(rowsShown, int(m_shown.size()) - 1 - m_list->currentIndex().row())), true;
    case Qt::Key_PageUp:
        return step(-std::min(rowsShown, m_list->currentIndex().row())), true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return runCurrent(), true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace dwcp
