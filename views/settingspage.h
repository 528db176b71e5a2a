// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

class QButtonGroup;
class QCheckBox;
class QGridLayout;

namespace dwcp {

/** Looks, language and manners of the console. What is chosen takes effect and is kept at once. */
class SettingsPage final : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(const Desk& desk, QWidget* parent = nullptr);

    Place place() const override;

protected:
    void refresh(const Snapshot& snapshot) override;
    void wait() override { } ///< nothing here comes from the engine

private:
    struct Choice {
        QString text;
        int id;
    };
    QButtonGroup* addChoices(
        QGridLayout* grid, const QString& name, const QString& meaning, const std::vector<Choice>& choices);
    void addConfirmation(QGridLayout* grid);
    void showChosen();

    QButtonGroup* m_theme = nullptr;
    QButtonGroup* m_density = nullptr;
    QButtonGroup* m_language = nullptr;
    QCheckBox* m_typed = nullptr;
};

} // namespace dwcp
