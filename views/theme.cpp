// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme.h"

#include "views/measures.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QRegularExpression>
#include <QStyleFactory>

#include <cmath>
#include <utility>

namespace dwcp {

namespace {

QByteArray resource(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The program was built without its resource %s", qPrintable(path));
    return file.readAll();
}

QHash<QString, QColor> readColors(const QJsonObject& theme)
{
    QHash<QString, QColor> colors;
    const QJsonObject tokens = theme.value(QLatin1String("colors")).toObject();
    for (auto token = tokens.begin(); token != tokens.end(); ++token)
        colors.insert(token.key(), QColor(token.value().toObject().value(QLatin1String("value")).toString()));
    return colors;
}

struct TypeToken {
    const char* family;
    int pixels;
    QFont::Weight weight;
};
constexpr const char* sans = "Inter Tabular";
constexpr const char* mono = "JetBrains Mono";
/** In the order of Type; the sizes of tokens.json, typography.styles. */
constexpr TypeToken typeTokens[] = {{sans, 11, QFont::Normal}, {sans, 11, QFont::Medium}, {sans, 12, QFont::Normal},
    {sans, 12, QFont::DemiBold}, {sans, 13, QFont::DemiBold}, {sans, 14, QFont::DemiBold}, {sans, 16, QFont::DemiBold},
    {sans, 20, QFont::DemiBold}, {mono, 11, QFont::Normal}};

double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QString Theme::inkName(Ink ink)
{
    constexpr const char* names[] = {"canvas", "surface", "raised", "hover", "selected", "border", "borderStrong",
        "grid", "text", "text2", "text3", "accent", "accentSolid", "onAccent"};
    return QLatin1String(names[static_cast<int>(ink)]);
}

QString Theme::levelToken(const char* prefix, Level level)
{
    const std::string_view name = levelName(level);
    return QLatin1String(prefix) + QLatin1String(name.data(), qsizetype(name.size()));
}

Theme::Theme(Choice choice, QObject* parent)
    : QObject(parent)
    , m_choice(choice)
    // Before the first dressing the palette is the platform's: the only way to learn its scheme in Qt 6.4.
    , m_systemDark(qApp->palette().color(QPalette::Window).lightness() < 128)
{
    readTokens();
    loadFonts();
    qApp->setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    dress();
}

void Theme::readTokens()
{
    const QJsonObject themes = QJsonDocument::fromJson(resource(QStringLiteral(":/theme/tokens.json")))
                                   .object()
                                   .value(QLatin1String("themes"))
                                   .toObject();
    const QJsonObject both[] = {
        themes.value(QLatin1String("dark")).toObject(), themes.value(QLatin1String("light")).toObject()};
    for (std::size_t i = 0; i < 2; ++i) {
        m_colors[i] = readColors(both[i]);
        m_onFailed[i] =
            QColor(both[i].value(QLatin1String("on_failed_fill")).toObject().value(QLatin1String("value")).toString());
    }
    const QJsonObject veil = both[0].value(QLatin1String("scrim")).toObject();
    m_scrim = QColor(veil.value(QLatin1String("value")).toString());
    m_scrim.setAlphaF(float(veil.value(QLatin1String("opacity")).toDouble()));
}

void Theme::loadFonts()
{
    for (const char* file : {"InterTabular-Regular.otf", "InterTabular-Medium.otf", "InterTabular-SemiBold.otf",
             "JetBrainsMono-Regular.ttf"}) {
        const QString path = QStringLiteral(":/fonts/") + QLatin1String(file);
        if (QFontDatabase::addApplicationFontFromData(resource(path)) < 0)
            qWarning("Cannot use font %s", qPrintable(path));
    }
    for (std::size_t i = 0; i < m_fonts.size(); ++i) {
        QFont font(QLatin1String(typeTokens[i].family));
        font.setPixelSize(typeTokens[i].pixels);
        font.setWeight(typeTokens[i].weight);
        font.setHintingPreference(QFont::PreferNoHinting);
        m_fonts[i] = font;
    }
}

void Theme::choose(Choice choice)
{
    m_choice = choice;
    dress();
    Q_EMIT changed();
}

void Theme::setSystemDark(bool isDark)
{
    if (std::exchange(m_systemDark, isDark) != isDark && m_choice == Choice::System)
        choose(m_choice);
}

void Theme::toggle()
{
    choose(m_dark ? Choice::Light : Choice::Dark);
}

void Theme::setDensity(Density density)
{
    if (std::exchange(m_density, density) != density)
        Q_EMIT densityChanged();
}

int Theme::rowHeight() const
{
    return m_density == Density::Compact ? measures::rowCompact
        : m_density == Density::Roomy    ? measures::rowRoomy
                                         : measures::row;
}

void Theme::dress()
{
    m_dark = m_choice == Choice::System ? m_systemDark : m_choice == Choice::Dark;
    qApp->setFont(font(Type::Body));
    qApp->setPalette(palette());
    qApp->setStyleSheet(styleSheet());
}

QPalette Theme::palette() const
{
    using Entry = std::pair<QPalette::ColorRole, Ink>;
    QPalette palette;
    for (const auto& [role, ink] : {Entry{QPalette::Window, Ink::Canvas}, {QPalette::WindowText, Ink::Text},
             {QPalette::Base, Ink::Surface}, {QPalette::AlternateBase, Ink::Raised}, {QPalette::Text, Ink::Text},
             {QPalette::Button, Ink::Raised}, {QPalette::ButtonText, Ink::Text}, {QPalette::BrightText, Ink::OnAccent},
             {QPalette::Highlight, Ink::Selected}, {QPalette::HighlightedText, Ink::Text},
             {QPalette::Link, Ink::Accent}, {QPalette::LinkVisited, Ink::Accent}, {QPalette::ToolTipBase, Ink::Raised},
             {QPalette::ToolTipText, Ink::Text}, {QPalette::PlaceholderText, Ink::Text3}, {QPalette::Light, Ink::Hover},
             {QPalette::Midlight, Ink::Hover}, {QPalette::Mid, Ink::Border}, {QPalette::Dark, Ink::BorderStrong},
             {QPalette::Shadow, Ink::Canvas}})
        palette.setColor(role, color(ink));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Ink::Text3));
    return palette;
}

QString Theme::styleSheet() const
{
    // Tokens are written @name in the sheet.
    static const QRegularExpression name(QStringLiteral("@([A-Za-z0-9-]+)"));
    const QString sheet = QString::fromUtf8(resource(QStringLiteral(":/theme/console.qss")));
    QString dressed;
    qsizetype from = 0;
    for (auto match = name.globalMatch(sheet); match.hasNext();) {
        const auto found = match.next();
        dressed += QStringView(sheet).mid(from, found.capturedStart() - from);
        dressed += color(m_dark, found.captured(1)).name();
        from = found.capturedEnd();
    }
    return dressed.append(QStringView(sheet).mid(from));
}

} // namespace dwcp
