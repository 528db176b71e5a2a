// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settingspage.h"

#include "views/labels.h"
#include "views/measures.h"
#include "views/panel.h"
#include "views/preferences.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace dwcp {

namespace {

/** The languages that the program speaks, each by its own name; the first is the system's. */
struct Language {
    const char* code; ///< of the translation; empty: the system's
    const char* name;
};
constexpr Language languages[] = {{"", nullptr}, {"en", "English"}, {"de", "Deutsch"}, {"fr", "Français"},
    {"es", "Español"}, {"ja", "日本語"}, {"zh_CN", "简体中文"}};

} // namespace

SettingsPage::SettingsPage(const Desk& desk, QWidget* parent) : Page(desk, parent)
{
    auto* panel = new Panel(theme(), tr("Settings"));
    panel->setMeaning(tr("kept at once"));
    auto* grid = new QGridLayout;
    grid->setContentsMargins(
        measures::panelPadding, measures::cellPadding, measures::panelPadding, measures::panelPadding);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(16);
    grid->setColumnStretch(2, 1);
    m_theme = addChoices(grid, tr("Theme"), tr("System: dark or light as the desktop is."),
        {{tr("System"), int(Theme::Choice::System)}, {tr("Dark"), int(Theme::Choice::Dark)},
            {tr("Light"), int(Theme::Choice::Light)}});
    m_density = addChoices(grid, tr("Density"), tr("Height of the rows of tables: 24, 28 or 36."),
        {{tr("Compact"), int(Theme::Density::Compact)}, {tr("Normal"), int(Theme::Density::Normal)},
            {tr("Roomy"), int(Theme::Density::Roomy)}});
    std::vector<Choice> spoken;
    for (const Language& language : languages)
        spoken.push_back({language.name ? QString::fromUtf8(language.name) : tr("System"), int(spoken.size())});
    m_language = addChoices(grid, tr("Language"), tr("Takes effect at the next start."), spoken);
    addConfirmation(grid);
    panel->body()->addLayout(grid);
    panel->body()->addStretch(1);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(measures::pageMargin, measures::pageMargin, measures::pageMargin, measures::pageMargin);
    all->setSpacing(measures::panelGap);
    all->addWidget(panel, 1);
    connect(
        m_theme, &QButtonGroup::idClicked, this, [this](int id) { theme().choose(static_cast<Theme::Choice>(id)); });
    connect(m_density, &QButtonGroup::idClicked, this,
        [this](int id) { theme().setDensity(static_cast<Theme::Density>(id)); });
    connect(m_language, &QButtonGroup::idClicked, this, [this](int id) {
        if (Preferences* preferences = this->desk().preferences)
            preferences->setLanguage(QLatin1String(languages[id].code));
    });
    connect(m_typed, &QCheckBox::toggled, this, [this](bool typed) {
        if (Preferences* preferences = this->desk().preferences)
            preferences->setTypedConfirmation(typed);
    });
    connect(&theme(), &Theme::changed, this, &SettingsPage::showChosen);
    connect(&theme(), &Theme::densityChanged, this, &SettingsPage::showChosen);
    showChosen();
}

QButtonGroup* SettingsPage::addChoices(
    QGridLayout* grid, const QString& name, const QString& meaning, const std::vector<Choice>& choices)
{
    const int row = grid->rowCount();
    grid->addWidget(makeLabel(theme(), Type::BodyStrong, Ink::Text, name), row, 0);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    auto* group = new QButtonGroup(this);
    for (const Choice& choice : choices) {
        auto* button = new QPushButton(choice.text);
        button->setCheckable(true);
        button->setProperty("kind", QStringLiteral("segment"));
        button->setAccessibleName(tr("%1: %2").arg(name, choice.text));
        group->addButton(button, choice.id);
        buttons->addWidget(button, 1);
    }
    grid->addLayout(buttons, row, 1);
    grid->addWidget(makeLabel(theme(), Type::Body, Ink::Text2, meaning), row, 2);
    return group;
}

void SettingsPage::addConfirmation(QGridLayout* grid)
{
    const int row = grid->rowCount();
    grid->addWidget(makeLabel(theme(), Type::BodyStrong, Ink::Text, tr("Confirmation")), row, 0);
    m_typed = new QCheckBox(tr("Type the breaker's name"));
    grid->addWidget(m_typed, row, 1);
    grid->addWidget(makeLabel(theme(), Type::Body, Ink::Text2,
                        tr("Before a breaker on the critical path is tripped, its name must be typed.")),
        row, 2);
}

void SettingsPage::showChosen()
{
    m_theme->button(int(theme().choice()))->setChecked(true);
    m_density->button(int(theme().density()))->setChecked(true);
    const Preferences* preferences = desk().preferences;
    for (QAbstractButton* button : m_language->buttons())
        button->setEnabled(preferences != nullptr);
    m_typed->setEnabled(preferences != nullptr);
    if (!preferences)
        return;
    const auto language = std::ranges::find(
        languages, preferences->language(), [](const Language& one) { return QString::fromLatin1(one.code); });
    m_language->button(language == std::end(languages) ? 0 : int(language - languages))->setChecked(true);
    m_typed->setChecked(preferences->typedConfirmation());
}

Place SettingsPage::place() const
{
    return {QStringLiteral("settings")};
}

void SettingsPage::refresh(const Snapshot&) { }

} // namespace dwcp
