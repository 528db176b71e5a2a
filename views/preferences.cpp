// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/preferences.h"

#include "views/theme.h"

#include <QSettings>

namespace dwcp {

namespace {

const QString themeKey = QStringLiteral("window/theme");
const QString densityKey = QStringLiteral("window/density");
const QString languageKey = QStringLiteral("language");
const QString typedKey = QStringLiteral("commands/typedConfirmation");

/** A kept number as one of an enumeration's `count` values; the default when it is none of them. */
template <typename Enum>
Enum read(const QSettings& settings, const QString& key, Enum otherwise, int count)
{
    bool isNumber = false;
    const int value = settings.value(key).toInt(&isNumber);
    return isNumber && value >= 0 && value < count ? static_cast<Enum>(value) : otherwise;
}

} // namespace

Preferences::Preferences(QSettings& settings, Theme& theme, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_theme(theme)
{
    if (const auto choice = read(settings, themeKey, theme.choice(), 3); choice != theme.choice())
        theme.choose(choice);
    theme.setDensity(read(settings, densityKey, theme.density(), 3));
    connect(&theme, &Theme::changed, this, [this] { keep(themeKey, int(m_theme.choice())); });
    connect(&theme, &Theme::densityChanged, this, [this] { keep(densityKey, int(m_theme.density())); });
}

void Preferences::keep(const QString& key, const QVariant& value)
{
    if (m_settings.value(key) == value)
        return;
    m_settings.setValue(key, value);
    m_settings.sync();
}

QString Preferences::language() const
{
    return m_settings.value(languageKey).toString();
}

void Preferences::setLanguage(const QString& language)
{
    keep(languageKey, language);
}

bool Preferences::typedConfirmation() const
{
    return m_settings.value(typedKey, false).toBool();
}

void Preferences::setTypedConfirmation(bool typed)
{
    keep(typedKey, typed);
}

QVariant Preferences::kept(const QString& what) const
{
    return m_settings.value(QStringLiteral("layout/") + what);
}

void Preferences::keepFor(const QString& what, const QVariant& value)
{
    keep(QStringLiteral("layout/") + what, value);
}

} // namespace dwcp
