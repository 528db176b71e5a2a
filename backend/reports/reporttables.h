// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"

#include <memory>

namespace dwcp {

using Account = std::shared_ptr<const Chronicle>;

/** The tables that reports are made of, each from the whole of a chronicle. Their ids are those of the functions. */
ReportTable componentsTable(const Account& chronicle); ///< worst first
ReportTable attentionTable(const Account& chronicle); ///< components that are or were not well, worst first
ReportTable layersTable(const Account& chronicle);
ReportTable nodesTable(const Account& chronicle);
ReportTable systemLevelsTable(const Account& chronicle);
ReportTable incidentsTable(const Account& chronicle);
ReportTable worstIncidentsTable(const Account& chronicle); ///< "incidents", open ones first, then the worst
ReportTable alertsTable(const Account& chronicle);
ReportTable firingTable(const Account& chronicle);
ReportTable alertRulesTable(const Account& chronicle);
ReportTable ledgerTable(const Account& chronicle);
ReportTable budgetsTable(const Account& chronicle);
ReportTable burnsTable(const Account& chronicle);
ReportTable correctionsTable(const Account& chronicle);
ReportTable breakersTable(const Account& chronicle);
ReportTable breakerTurnsTable(const Account& chronicle);
ReportTable metricsTable(const Account& chronicle);
ReportTable crossingsTable(const Account& chronicle);
ReportTable outlooksTable(const Account& chronicle);
ReportTable forecastsTable(const Account& chronicle);
ReportTable auditTable(const Account& chronicle);
ReportTable eventsTable(const Account& chronicle);
/** What events and the window call each incident; its place in the report where runs gave one number twice. */
std::vector<std::uint64_t> incidentNumbers(const Chronicle& chronicle);
ReportTable timelineTable(const Account& chronicle, std::size_t incident, std::uint64_t number);
ReportTable evidenceTable(const Account& chronicle, std::size_t incident, std::uint64_t number);
ReportTable runsTable(const Account& chronicle);

} // namespace dwcp
