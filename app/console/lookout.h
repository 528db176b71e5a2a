// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engineroom.h"
#include "models/feed.h"
#include "views/connectionguide.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace dwcp {

/**
 * Asks URLs what they are, for the guide: an engine of its own that watches them until each is recognised or has said
 * why it is not, ten seconds at most. Leaves no trace. Thread: GUI.
 */
class Lookout final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds patience{10};

    explicit Lookout(QObject* parent = nullptr);
    ~Lookout() override;

    /** Ends a look that is under way. */
    void look(const QStringList& urls, ConnectionGuide::Answer answer);

private:
    void tell(bool isOver);
    void end();

    QTemporaryDir m_aside; ///< of an audit log that nobody reads
    QStringList m_urls;
    ConnectionGuide::Answer m_answer;
    std::unique_ptr<EngineRoom> m_room;
    std::unique_ptr<Feed> m_feed;
    QTimer m_patience;
};

} // namespace dwcp
