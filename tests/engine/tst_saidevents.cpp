// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine says can be said in every language: each sentence stands in health/sayingcatalogue.cpp.
#include "engine/feeding.h"
#include "health/derivation.h"
#include "health/sayings.h"
#include "support/eventfulcluster.h"

#include <QTest>

#include <set>

using namespace dwcp;

namespace {

/** What the fates of this test say, which is nobody's sentence; and names. */
bool isStrangers(std::string_view text)
{
    static const std::set<std::string_view> known{"", "no", "refused", "tried", "timed-out", "no answer"};
    const bool isNumber = text.size() >= 16 && text.find_first_not_of("0123456789abcdef-") == text.npos; // of an alert
    return isNumber || known.contains(text);
}

class Listener {
public:
    void hear(std::string_view text)
    {
        const auto said = readSaying(text);
        if (!said) {
            if (!isStrangers(text))
                m_unknown.insert(std::string(text));
            return;
        }
        m_heard.insert(said->saying->english);
        for (std::size_t place = 0; said->saying->places[place] != 0; ++place) {
            if (said->saying->places[place] == 'f')
                hear(said->places[place]);
        }
    }
    void hear(const Event& event)
    {
        const bool isOperatorsOwn = event.kind == EventKind::AlertFired || event.kind == EventKind::AlertChanged
            || event.kind == EventKind::AlertResolved;
        const bool isName = event.kind == EventKind::NodeRecognised;
        const bool isWord = event.kind == EventKind::BreakerChanged || event.kind == EventKind::OverrideExpired;
        if (isWord && !event.detail.empty()) // nodes do not say why
            hearWord(event.detail);
        else if (!isWord && !isOperatorsOwn && !isName)
            hear(event.detail);
    }
    void hear(const Finding& finding)
    {
        hearWord(finding.about);
        for (const std::string& reason : finding.because)
            hear(reason);
    }
    void hear(const Snapshot& snapshot)
    {
        for (const Finding& finding : why(snapshot))
            hear(finding);
        for (const auto& node : snapshot.nodes) {
            if (!node)
                continue;
            hear(node->problem);
            for (const ComponentState& component : node->components) {
                hear(component.error);
                for (const Finding& finding : why(snapshot, {node->id, component.layer}))
                    hear(finding);
            }
        }
        for (const IncidentState& incident : *snapshot.incidents) {
            for (const CauseState& cause : incident.causes) {
                for (const std::string& evidence : cause.evidence)
                    hear(evidence);
            }
        }
    }

    const std::set<std::string>& unknown() const { return m_unknown; }
    std::size_t heard() const { return m_heard.size(); }

private:
    void hearWord(const std::string& word)
    {
        if (std::ranges::find(sayingWords(), word) == sayingWords().end())
            m_unknown.insert(word);
    }

    std::set<std::string> m_unknown;
    std::set<std::string> m_heard;
};

} // namespace

class SaidEventsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allThatTheEngineSaysCanBeSaidInEveryLanguage()
    {
        Listener listener;
        for (std::uint64_t seed = 0; seed < 12; ++seed) {
            Fate fate(seed);
            Monitor monitor(eventfulCluster(seed, false), testStart);
            for (int step = 0; step < 300; ++step) {
                const InputBeat beat = fate.next();
                const Monitor::Effects effects = feed(monitor, beat);
                fate.hear(effects);
                for (const Event& event : effects.events)
                    listener.hear(event);
                if (step % 10 == 0)
                    listener.hear(*monitor.snapshot(beat.at));
            }
        }
        for (const std::string& text : listener.unknown())
            qWarning("%s", text.c_str());
        QVERIFY(listener.unknown().empty());
        QVERIFY2(listener.heard() > 60, std::to_string(listener.heard()).c_str());
    }
};

QTEST_APPLESS_MAIN(SaidEventsTest)
#include "tst_saidevents.moc"
