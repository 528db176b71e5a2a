// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace dwcp {

/**
 * A knock for boxes whose reader lives on the GUI thread: it raises a flag and wakes the event loop up, which then
 * calls `heard`. A knock that comes when the reader is gone is silent. Thread: GUI; knock() gives what may be called
 * from any.
 */
class GuiKnock final : public QObject {
public:
    explicit GuiKnock(std::function<void()> heard) : m_heard(std::move(heard))
    {
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this, [this] {
            if (m_rung->exchange(false))
                m_heard();
        });
    }

    std::function<void()> knock() const
    {
        return [rung = m_rung, loop = QAbstractEventDispatcher::instance()] {
            if (!rung->exchange(true))
                loop->wakeUp();
        };
    }

private:
    std::function<void()> m_heard;
    std::shared_ptr<std::atomic<bool>> m_rung = std::make_shared<std::atomic<bool>>(false);
};

} // namespace dwcp
