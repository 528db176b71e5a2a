// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/lookout.h"

#include "app/setup.h"
#include "models/facttexts.h"
#include "models/texts.h"

#include <algorithm>

namespace dwcp {

namespace {

SeenTarget seenOf(const NodeState& node)
{
    SeenTarget seen;
    seen.url = toText(node.url);
    if (node.profile) {
        seen.profile = toText(node.profile->title);
        for (const LayerSpec& layer : node.profile->layers)
            seen.layers << toText(layer.name);
    } else if (node.settled) {
        seen.problem = factText(node.problem);
    }
    return seen;
}

} // namespace

Lookout::Lookout(QObject* parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { tell(true); });
}

Lookout::~Lookout()
{
    end();
}

void Lookout::look(const QStringList& urls, ConnectionGuide::Answer answer)
{
    end();
    m_urls = urls;
    m_answer = std::move(answer);
    CommandLine line;
    for (const QString& url : urls)
        line.connect.push_back(url.toStdString());
    line.auditFile = m_aside.filePath(QStringLiteral("audit.jsonl")).toStdString();
    line.outboxFolder = m_aside.filePath(QStringLiteral("outbox")).toStdString();
    auto configuration = readSetup(line);
    auto opened = configuration ? EngineRoom::open(std::move(configuration).value(), line, "dwcp-console")
                                : Result<std::unique_ptr<EngineRoom>>(configuration.error());
    if (!opened) {
        m_answer({{urls.join(QStringLiteral(", ")), {}, {}, toText(opened.error().message())}}, true);
        return;
    }
    m_room = std::move(opened).value();
    m_feed = std::make_unique<Feed>(m_room->snapshots(), m_room->events());
    // Queued: the last answer ends the feed that is just speaking.
    connect(
        m_feed.get(), &Feed::changed, this, [this] { tell(false); }, Qt::QueuedConnection);
    m_patience.start();
    m_room->start();
}

void Lookout::tell(bool isOver)
{
    const auto snapshot = m_feed ? m_feed->newest() : nullptr;
    if (!snapshot && !isOver)
        return;
    std::vector<SeenTarget> seen;
    bool isSettled = true;
    for (std::size_t i = 0; snapshot && i < snapshot->nodes.size(); ++i) {
        if (!snapshot->nodes[i])
            continue;
        seen.push_back(seenOf(*snapshot->nodes[i]));
        isSettled = isSettled && snapshot->nodes[i]->settled;
    }
    const bool isFinished = isOver || isSettled;
    m_answer(seen, isFinished);
    if (isFinished)
        end();
}

void Lookout::end()
{
    m_patience.stop();
    if (m_room)
        m_room->stop(); // nobody writes into the boxes that the feed reads any more
    m_feed.reset();
    m_room.reset();
}

} // namespace dwcp
