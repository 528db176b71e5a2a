// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/guiknock.h"
#include "outlets/reportpost.h"
#include "reports/reportplan.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <list>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dwcp {

/**
 * Makes planned reports when they are due, one at a time, each in a program of its own that is nicer than this one, so
 * that checks are never late for them; puts them on their shelf, sends them to their receivers and takes away what is
 * too old. What fell due while nobody ran is made up for once, with the newest moment's window; a report that could not
 * be made is told, and made up for at the next start. Several programs may carry out the same plans: who comes first
 * does it. Thread: main.
 */
class ReportClerk final : public QObject {
    Q_OBJECT

public:
    static constexpr Duration settle = std::chrono::seconds(2); ///< until the journal has all that was before a moment

    struct Options {
        std::vector<ReportPlan> plans;
        QString program; ///< that knows `report`
        std::string journal;
        std::string cluster;
        ReportPost* post = nullptr; ///< nullptr: no plan has receivers
        const Clock& clock;
    };
    /** A plan and how it stands. */
    struct Standing {
        std::string name;
        WallTime next{}; ///< when it is due
        WallTime last{}; ///< up to when it was made; epoch: never yet
        std::string file; ///< the newest on its shelf; may be empty
        std::string problem; ///< of the newest try; may be empty
        bool isBeingMade = false;
        bool isPaused = false;
    };

    explicit ReportClerk(Options options, QObject* parent = nullptr);
    ~ReportClerk() override;

    std::vector<Standing> standings() const;
    /** Begins what is due, and comes again when the next is. */
    void look();
    /**
     * Other plans from now on, and who sends what they made. What stays as it was goes on; what is being made for a
     * plan that is another now is given up. A plan that was paused begins with its next time.
     */
    void setPlans(std::vector<ReportPlan> plans, ReportPost* post);
    /** Makes it once more, up to now, as soon as nothing else is being made; also when it is paused. */
    void makeNow(const std::string& name);

Q_SIGNALS:
    /** A line for people: what was written, sent or went wrong. */
    void told(const QString& line);
    void changed();

private:
    struct Work {
        ReportPlan plan;
        Standing standing;
        std::optional<WallTime> done; ///< nothing: the shelf was not asked yet
        WallTime tried{}; ///< this moment failed in this run
        bool isWanted = false; ///< to be made now, whatever the calendar says
        bool startsAnew = false; ///< what fell due until now is not made up for
    };

    Work workOf(ReportPlan plan);
    void giveUp();
    bool ask(Work& work);
    bool begin(Work& work);
    bool beginWanted(Work& work);
    void make(Work& work, WallTime due);
    void end(int code, QProcess::ExitStatus status);
    void keep(Work& work);
    void send(const Work& work);
    void tidy(Work& work);
    void fail(Work& work, const std::string& problem);
    void takeDeliveries();
    void say(const Work& work, const std::string& text);
    void wakeUpLater();
    WallTime beginningOf(const Work& work, WallTime due) const;

    Options m_options;
    GuiKnock m_knock; ///< of the post's deliveries; silent once the clerk is gone
    std::list<Work> m_works; ///< each stays where it is while others come and go
    Work* m_current = nullptr;
    WallTime m_due{}; ///< of the current one
    std::string m_path; ///< of the current one
    std::unique_ptr<ReportShelf> m_shelf; ///< of the current one
    QProcess m_process;
    QTimer m_timer;
    bool m_isWaiting = false; ///< another program has the shelf
    std::map<std::string, std::string> m_troubles; ///< by receiver and key: what was told of it
};

} // namespace dwcp
