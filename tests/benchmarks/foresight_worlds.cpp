// SPDX-License-Identifier: GPL-3.0-or-later
// What foretold failures are worth in simulated clusters: foresight_worlds FIRST_SEED SEEDS [HOURS [HORIZON_MINUTES]].
#include "app/foresight.h"
#include "support/faultyworld.h"

#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace dwcp;

namespace {

/** Means over seeds, and the worst of them. */
struct Row {
    double count = 0;
    double sums[8] = {};
    double worstLoss = -1; ///< Brier above the known rate
    double worstLearnt = -1;
    double positive = 0;

    void add(const ForesightOutcome& outcome)
    {
        ++count;
        const double columns[] = {double(outcome.falls), outcome.told.baseRate, outcome.told.brierOfBaseRate,
            outcome.told.brierOfKnownRate, outcome.hazard.brier, outcome.learnt.brier, outcome.told.brier,
            outcome.told.reliability};
        for (std::size_t i = 0; i < std::size(columns); ++i)
            sums[i] += columns[i];
        worstLoss = std::max(worstLoss, outcome.told.brier - outcome.told.brierOfKnownRate);
        worstLearnt = std::max(worstLearnt, outcome.learnt.brier - outcome.told.brierOfKnownRate);
        positive += outcome.told.skill > 0 ? 1 : 0;
    }
    void print(const char* name) const
    {
        std::printf("%-11s", name);
        for (const double sum : sums)
            std::printf(" %9.4f", sum / count);
        std::printf(" %7.3f %7.3f %9.4f %9.4f %3.0f/%.0f\n", 1 - sums[6] / sums[3], 1 - sums[6] / sums[2], worstLoss,
            worstLearnt, positive, count);
        std::fflush(stdout);
    }
};

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3)
        return std::fprintf(stderr, "foresight_worlds FIRST_SEED SEEDS [HOURS [HORIZON_MINUTES]]\n"), 2;
    const auto first = std::strtoull(argv[1], nullptr, 10);
    const auto seeds = std::strtoull(argv[2], nullptr, 10);
    const Duration length = std::chrono::hours(argc > 3 ? std::atoi(argv[3]) : 4);
    const Duration horizon = std::chrono::minutes(argc > 4 ? std::atoi(argv[4]) : 10);
    std::printf("%-11s %9s %9s %9s %9s %9s %9s %9s %9s %7s %7s %9s %9s %s\n", "faults", "falls", "rate", "base",
        "known", "hazard", "learnt", "told", "reliab", "overKno", "overBas", "worst", "worstLrn", "beats base");
    QTemporaryDir folder;
    for (std::size_t kind = 0; kind < std::size(faultNames); ++kind) {
        Row row;
        for (auto seed = first; seed < first + seeds; ++seed) {
            const std::string path = folder.filePath(QStringLiteral("%1-%2").arg(kind).arg(seed)).toStdString();
            recordWorld(path, FaultyWorld(static_cast<Faults>(kind), seed, length), length);
            const auto journal = std::move(JournalReader::open(path)).value();
            const auto outcome = foresightOf(*journal, 1, {horizon, horizon / 10, {}});
            if (!outcome)
                return std::fprintf(stderr, "%s\n", outcome.error().message().c_str()), 1;
            row.add(*outcome);
        }
        row.print(faultNames[kind]);
    }
}
