// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facttexts.h"

#include "health/sayings.h"
#include "models/quantities.h"

#include <QCoreApplication>

namespace dwcp {

namespace {

/** Facts as the window writes numbers, times and words. */
class WindowReader final : public FactReader {
public:
    std::string translated(const char* english) const override
    {
        return QCoreApplication::translate("Facts", english).toStdString();
    }
    std::string quantity(double value, Unit unit) const override
    {
        return Quantities::value(value, unit).toStdString();
    }
    std::string number(double value, int decimals) const override
    {
        return Quantities::fixed(value, decimals).toStdString();
    }
    std::string duration(Duration duration) const override { return Quantities::duration(duration).toStdString(); }
    std::string time(WallTime time) const override { return Quantities::dateAndZone(time).toStdString(); }
};

} // namespace

QString factText(const std::string& english)
{
    return english.empty() ? QString() : QString::fromStdString(inWords(english, WindowReader()));
}

QString wordText(const std::string& english)
{
    return english.empty() ? QString() : QString::fromStdString(wordInWords(english, WindowReader()));
}

} // namespace dwcp
