// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace dwcp {

/** A cluster of five nodes on this computer, started by a script (Python 3) and ended with this object. */
class DemoCluster {
    Q_DECLARE_TR_FUNCTIONS(DemoCluster)

public:
    DemoCluster() = default;
    ~DemoCluster();
    DemoCluster(const DemoCluster&) = delete;
    DemoCluster& operator=(const DemoCluster&) = delete;

    /** The script, of an installed program or of a build tree; empty where there is none. */
    static QString script();

    /**
     * Shows progress until the nodes are healthy, half a minute at most; can be cancelled. Empty, or why it could not
     * be started. Call it before the program's own loop.
     */
    QString start();
    /** Makes the console watch it. */
    QString configFile() const;

private:
    QString m_folder; ///< empty: nothing was started
};

} // namespace dwcp
