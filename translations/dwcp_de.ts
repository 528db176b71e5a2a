<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CrossingModel</name>
    <message>
        <source>%1 %2 crosses its limit in %3, between %4 and %5 by 80%, chance %6</source>
        <translation>%1 %2 erreicht die Schwelle in %3, zu 80 % zwischen %4 und %5, Wahrscheinlichkeit %6</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>Node, metric</source>
        <translation>Knoten, Metrik</translation>
    </message>
    <message>
        <source>Crosses in</source>
        <translation>Erreicht in</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
</context>
<context>
    <name>DegradationModel</name>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Prüfung alle</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>HealthMapModel</name>
    <message>
        <source>%1 of %2 ok</source>
        <translation>%1 von %2 ok</translation>
    </message>
    <message>
        <source>%1 not ok</source>
        <translation>%1 nicht ok</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Gew.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 hat keine Schicht %2</translation>
    </message>
</context>
<context>
    <name>MapCellDelegate</name>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>0 s</source>
        <translation>0 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1 h %2 m</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1m</source>
        <comment>minutes</comment>
        <translation>%1m</translation>
    </message>
    <message>
        <source>%1h</source>
        <comment>hours</comment>
        <translation>%1h</translation>
    </message>
    <message>
        <source>%1d</source>
        <comment>days</comment>
        <translation>%1T</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Beeinträchtigt</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>gesund</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>beeinträchtigt</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>forced open</source>
        <translation>zwangsgeöffnet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>halboffen</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>metrics only</source>
        <translation>nur Messung</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Forced open</source>
        <translation>Zwangsgeöffnet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>Halboffen</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Metrics only</source>
        <translation>Nur Messung</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeitlimit überschritten</translation>
    </message>
    <message>
        <source>HTTP error</source>
        <translation>HTTP-Fehler</translation>
    </message>
    <message>
        <source>not parseable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>Antwort zu groß</translation>
    </message>
    <message>
        <source>TLS error</source>
        <translation>TLS-Fehler</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>improving</source>
        <translation>bessert sich</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>degrading</source>
        <translation>verschlechtert sich</translation>
    </message>
    <message>
        <source>fast fail</source>
        <translation>schneller Abbruch</translation>
    </message>
    <message>
        <source>graceful</source>
        <translation>nachsichtig</translation>
    </message>
    <message>
        <source>backoff</source>
        <translation>mit Wartezeiten</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>minimal</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>ohne Last</translation>
    </message>
    <message>
        <source>no degradation</source>
        <translation>keine Beeinträchtigung</translation>
    </message>
    <message>
        <source>Level 1, one component</source>
        <translation>Stufe 1, eine Komponente</translation>
    </message>
    <message>
        <source>Level 2, several components</source>
        <translation>Stufe 2, mehrere Komponenten</translation>
    </message>
    <message>
        <source>Level 3, critical path affected</source>
        <translation>Stufe 3, kritischer Pfad betroffen</translation>
    </message>
    <message>
        <source>Level 4, system-wide</source>
        <translation>Stufe 4, systemweit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>System level</source>
        <translation>Systemstufe</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>Flattert</translation>
    </message>
    <message>
        <source>Flapping ended</source>
        <translation>Flattern beendet</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Wieder aktuell</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Command done</source>
        <translation>Befehl ausgeführt</translation>
    </message>
    <message>
        <source>Command refused</source>
        <translation>Befehl abgelehnt</translation>
    </message>
    <message>
        <source>Override expired</source>
        <translation>Übersteuerung abgelaufen</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>erholt sich</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>flattert</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>not yet confirmed</source>
        <translation>noch nicht bestätigt</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>noch kein Ergebnis</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1, Grenze %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1, Score %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <translation>%1, weil: %2</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, war %2</translation>
    </message>
    <message>
        <source>recognised as %1</source>
        <translation>erkannt als %1</translation>
    </message>
    <message>
        <source>breaker %1, was %2</source>
        <translation>Schutzschalter %1, war %2</translation>
    </message>
    <message>
        <source>no longer flapping</source>
        <translation>flattert nicht mehr</translation>
    </message>
    <message>
        <source>stale, no result for three intervals</source>
        <translation>veraltet, kein Ergebnis seit drei Intervallen</translation>
    </message>
    <message>
        <source>answers again</source>
        <translation>antwortet wieder</translation>
    </message>
    <message>
        <source>command requested</source>
        <translation>Befehl angefordert</translation>
    </message>
    <message>
        <source>command done</source>
        <translation>Befehl ausgeführt</translation>
    </message>
    <message>
        <source>command refused</source>
        <translation>Befehl abgelehnt</translation>
    </message>
    <message>
        <source>override expired</source>
        <translation>Übersteuerung abgelaufen</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>alert of another severity</source>
        <translation>Alarm mit anderer Schwere</translation>
    </message>
    <message>
        <source>alert over</source>
        <translation>Alarm vorbei</translation>
    </message>
</context>
<context>
    <name>ViewCatalogue</name>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Assure</source>
        <translation>Absichern</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Nachweisen</translation>
    </message>
</context>
<context>
    <name>WhiskerDelegate</name>
    <message>
        <source>%1h</source>
        <translation>%1h</translation>
    </message>
</context>
<context>
    <name>dwcp::BreakerActions</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>dwcp::BreakerDialog</name>
    <message>
        <source>Trip breaker %1</source>
        <translation>Schutzschalter %1 auslösen</translation>
    </message>
    <message>
        <source>Reset breaker %1</source>
        <translation>Schutzschalter %1 zurücksetzen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2, on the critical path</source>
        <translation>%1, %2, auf dem kritischen Pfad</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No call passes while it is forced open. Checks go on.</source>
        <translation>Solange er zwangsgeöffnet ist, wird kein Aufruf durchgelassen. Prüfungen laufen weiter.</translation>
    </message>
    <message>
        <source>Calls pass again. Failures are counted anew, an override ends.</source>
        <translation>Aufrufe werden wieder durchgelassen. Fehler werden neu gezählt, eine Übersteuerung endet.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Begründung</translation>
    </message>
    <message>
        <source>required, kept in the audit log</source>
        <translation>erforderlich, steht im Audit-Protokoll</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Until reset</source>
        <translation>Bis zum Zurücksetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>A reason of at most %1 bytes is needed.</source>
        <translation>Eine Begründung von höchstens %1 Bytes ist nötig.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Auslösen</translation>
    </message>
    <message>
        <source>Trip for %1</source>
        <translation>Auslösen für %1</translation>
    </message>
    <message>
        <source>Stays until somebody resets it.</source>
        <translation>Bleibt, bis jemand ihn zurücksetzt.</translation>
    </message>
    <message>
        <source>Reverts by itself.</source>
        <translation>Endet von selbst.</translation>
    </message>
</context>
<context>
    <name>dwcp::BreakerModel</name>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Breaker %1, %2</source>
        <translation>Schutzschalter %1, %2</translation>
    </message>
    <message>
        <source>%1, command pending</source>
        <translation>%1, Befehl ausstehend</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>until reset, %1</source>
        <translation>bis Reset, %1</translation>
    </message>
    <message>
        <source>%1 left, %2</source>
        <translation>noch %1, %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>Fehler in Folge</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>In state since</source>
        <translation>Im Zustand seit</translation>
    </message>
    <message>
        <source>Next trial</source>
        <translation>Probe in</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Übersteuerung</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>dwcp::BreakersPage</name>
    <message>
        <source>Name, node or layer</source>
        <translation>Name, Knoten oder Schicht</translation>
    </message>
    <message>
        <source>Filter breakers</source>
        <translation>Schutzschalter filtern</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>No breaker selected</source>
        <translation>Kein Schutzschalter gewählt</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Auslösen</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Übergänge</translation>
    </message>
    <message>
        <source>worst first, %1 of %2 in view</source>
        <translation>schlimmste zuerst, %1 von %2 in der Liste</translation>
    </message>
    <message>
        <source>No breaker here</source>
        <translation>Hier ist kein Schutzschalter</translation>
    </message>
    <message>
        <source>No breaker matches the filter.</source>
        <translation>Kein Schutzschalter passt zum Filter.</translation>
    </message>
    <message>
        <source>Breakers appear with the first component.</source>
        <translation>Schutzschalter erscheinen mit der ersten Komponente.</translation>
    </message>
    <message>
        <source>Select one in the list above.</source>
        <translation>Wählen Sie einen in der Liste darüber.</translation>
    </message>
    <message>
        <source>%1, generation %2</source>
        <translation>%1, Generation %2</translation>
    </message>
    <message>
        <source>Opens after %1 failures in a row or when the component is critical; closes after %2 trials that pass.</source>
        <translation>Öffnet nach %1 Fehlern in Folge oder wenn die Komponente kritisch ist; schließt nach %2 bestandenen Versuchen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not closed on %1 of %2 nodes</source>
        <translation>Nicht geschlossen auf %1 von %2 Knoten</translation>
    </message>
</context>
<context>
    <name>dwcp::CheckLogModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Soft %1/%2</source>
        <translation>Vorl. %1/%2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
</context>
<context>
    <name>dwcp::Commands</name>
    <message>
        <source>The engine takes no more commands. Try again in a moment.</source>
        <translation>Die Engine nimmt keine weiteren Befehle an. Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>dwcp::ComponentModel</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 ↗</source>
        <translation>%1 ↗</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Schalter</translation>
    </message>
</context>
<context>
    <name>dwcp::ComponentPanel</name>
    <message>
        <source>hard</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>soft %1, %2 of %3</source>
        <translation>vorläufig %1, %2 von %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No component selected</source>
        <translation>Keine Komponente gewählt</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Rules of this component</source>
        <translation>Regeln dieser Komponente</translation>
    </message>
    <message>
        <source>Check log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Last checks</source>
        <translation>Letzte Prüfungen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Trip breaker</source>
        <translation>Auslösen</translation>
    </message>
    <message>
        <source>Reset breaker</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Select one in the list.</source>
        <translation>Wählen Sie eine in der Liste.</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <translation>seit %1, %2</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Noch kein Wert</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>%1 im Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>dwcp::CrossingPanel</name>
    <message>
        <source>Next to break</source>
        <translation>Fällt als Nächstes aus</translation>
    </message>
    <message>
        <source>bar = 80% range, pale = 95%</source>
        <translation>Balken = 80 %, blass = 95 %</translation>
    </message>
    <message>
        <source>Not enough history yet</source>
        <translation>Noch zu wenig Verlauf</translation>
    </message>
    <message>
        <source>%1 of %2 points since the start.</source>
        <translation>%1 von %2 Punkten seit dem Start.</translation>
    </message>
    <message>
        <source>Nothing is due to break</source>
        <translation>Kein Ausfall absehbar</translation>
    </message>
    <message>
        <source>No value is on its way to a limit.</source>
        <translation>Kein Wert ist auf dem Weg zu einer Schwelle.</translation>
    </message>
</context>
<context>
    <name>dwcp::DegradationPanel</name>
    <message>
        <source>Active degradations</source>
        <translation>Aktive Beeinträchtigungen</translation>
    </message>
    <message>
        <source>%1 of %2 components</source>
        <translation>%1 von %2 Komponenten</translation>
    </message>
    <message>
        <source>Nothing is known to be degraded</source>
        <translation>Keine Beeinträchtigung bekannt</translation>
    </message>
    <message>
        <source>Some components have not answered yet.</source>
        <translation>Einige Komponenten haben noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Nothing is degraded</source>
        <translation>Nichts ist beeinträchtigt</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Seit %1.</translation>
    </message>
</context>
<context>
    <name>dwcp::EventPanel</name>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Recent events</source>
        <translation>Letzte Ereignisse</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Arten von Ereignissen</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Noch keine Ereignisse</translation>
    </message>
    <message>
        <source>Changes of level, breakers and commands appear here.</source>
        <translation>Stufenwechsel, Schutzschalter und Befehle erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>dwcp::FacetCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, not provided</source>
        <translation>%1, nicht angeboten</translation>
    </message>
    <message>
        <source>%1, %2, %3 %4</source>
        <translation>%1, %2, %3 %4</translation>
    </message>
    <message>
        <source>%1 of %2 ok</source>
        <translation>%1 von %2 ok</translation>
    </message>
    <message>
        <source>%1 not ok</source>
        <translation>%1 nicht ok</translation>
    </message>
</context>
<context>
    <name>dwcp::FleetGrid</name>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 von %2 bestanden</translation>
    </message>
    <message>
        <source>%1 of %2 failures</source>
        <translation>%1 von %2 Fehlern</translation>
    </message>
    <message>
        <source>This breaker on all nodes</source>
        <translation>Dieser Schutzschalter auf allen Knoten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>dwcp::HealthMapPanel</name>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>Erholt sich</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facetten</translation>
    </message>
    <message>
        <source>Health map</source>
        <translation>Zustandskarte</translation>
    </message>
    <message>
        <source>Health map, nodes by layers</source>
        <translation>Zustandskarte, Knoten nach Schichten</translation>
    </message>
    <message>
        <source>By region in the order of the configuration, or the worst nodes first</source>
        <translation>Nach Region in der Reihenfolge der Konfiguration, oder die schlimmsten Knoten zuerst</translation>
    </message>
    <message>
        <source>Sort: worst first</source>
        <translation>Sortierung: schlimmste zuerst</translation>
    </message>
    <message>
        <source>Sort: region</source>
        <translation>Sortierung: Region</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>Noch keine Knoten</translation>
    </message>
    <message>
        <source>Name targets on the command line or in a configuration file.</source>
        <translation>Nennen Sie Ziele auf der Befehlszeile oder in einer Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>%1 nodes, level and score follow the worst layer</source>
        <translation>%1 Knoten, Stufe und Score folgen der schlimmsten Schicht</translation>
    </message>
</context>
<context>
    <name>dwcp::LayerPage</name>
    <message>
        <source>Command under way</source>
        <translation>Befehl unterwegs</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Components of this layer</source>
        <translation>Komponenten dieser Schicht</translation>
    </message>
    <message>
        <source>on %1 nodes, worst first</source>
        <translation>auf %1 Knoten, schlimmste zuerst</translation>
    </message>
    <message>
        <source>No component yet</source>
        <translation>Noch keine Komponente</translation>
    </message>
    <message>
        <source>No node with this layer has answered.</source>
        <translation>Kein Knoten mit dieser Schicht hat geantwortet.</translation>
    </message>
    <message>
        <source>%1, check every %2, timeout %3, %4</source>
        <translation>%1, Prüfung alle %2, Zeitlimit %3, %4</translation>
    </message>
    <message>
        <source>%1, on the critical path</source>
        <translation>%1, auf dem kritischen Pfad</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
</context>
<context>
    <name>dwcp::LeadTiles</name>
    <message>
        <source>System score</source>
        <translation>System-Score</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Nodes healthy</source>
        <translation>Gesunde Knoten</translation>
    </message>
    <message>
        <source>Components healthy</source>
        <translation>Gesunde Komponenten</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>Quorum weight</source>
        <translation>Quorumsgewicht</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>Betrieb %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>halboffen</translation>
    </message>
    <message>
        <source>open, all let through</source>
        <translation>offen, alle lassen durch</translation>
    </message>
    <message>
        <source>needs %1 of %2</source>
        <translation>braucht %1 von %2</translation>
    </message>
</context>
<context>
    <name>dwcp::MainWindow</name>
    <message>
        <source>Pause or go live</source>
        <translation>Anhalten oder live</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Dunkel oder hell</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Rail wide or narrow</source>
        <translation>Leiste breit oder schmal</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>DWCP Console</source>
        <translation>DWCP Console</translation>
    </message>
    <message>
        <source>No news from the engine since %1. Everything below is %2 old.</source>
        <translation>Seit %1 nichts von der Engine gehört. Alles Folgende ist %2 alt.</translation>
    </message>
</context>
<context>
    <name>dwcp::Rail</name>
    <message>
        <source>DWCP Console</source>
        <translation>DWCP Console</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>dwcp::RuleModel</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Enters</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>dwcp::ScorePanel</name>
    <message>
        <source>System score</source>
        <translation>System-Score</translation>
    </message>
    <message>
        <source>System score over time</source>
        <translation>System-Score im Zeitverlauf</translation>
    </message>
    <message>
        <source>Not enough history yet</source>
        <translation>Noch zu wenig Verlauf</translation>
    </message>
    <message>
        <source>The line begins with the second value.</source>
        <translation>Die Linie beginnt mit dem zweiten Wert.</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>letzte %1</translation>
    </message>
</context>
<context>
    <name>dwcp::Screenshots</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>dwcp::StatusBar</name>
    <message>
        <source>%1, operator</source>
        <translation>%1, Operator</translation>
    </message>
    <message>
        <source>Waiting for the engine</source>
        <translation>Warten auf die Engine</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Engine paused, last tick %1 ago</source>
        <translation>Engine angehalten, letzter Takt vor %1</translation>
    </message>
    <message>
        <source>Engine live, last tick %1 ago</source>
        <translation>Engine läuft, letzter Takt vor %1</translation>
    </message>
    <message>
        <source>%1 components, %2 checks/s</source>
        <translation>%1 Komponenten, %2 Prüfungen/s</translation>
    </message>
    <message>
        <source>%1 late, beat %2</source>
        <translation>%1 verspätet, Takt %2</translation>
    </message>
</context>
<context>
    <name>dwcp::TimeChart</name>
    <message>
        <source>No values yet</source>
        <translation>Noch keine Werte</translation>
    </message>
    <message>
        <source>Newest value %1. Copy gives all values as a table.</source>
        <translation>Neuester Wert %1. Kopieren liefert alle Werte als Tabelle.</translation>
    </message>
</context>
<context>
    <name>dwcp::TopBar</name>
    <message>
        <source>1 node</source>
        <translation>1 Knoten</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 Knoten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Hold the view at this moment (P). Checks go on.</source>
        <translation>Die Ansicht an diesem Zeitpunkt halten (P). Prüfungen laufen weiter.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, vor %2</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Weiter live</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1, veraltet</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>No news</source>
        <translation>Keine Nachricht</translation>
    </message>
</context>
<context>
    <name>dwcp::TransitionModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>dwcp::TrendModel</name>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of 10 points</source>
        <translation>%1 von 10 Punkten</translation>
    </message>
    <message>
        <source>none in 24 h</source>
        <translation>keine in 24 h</translation>
    </message>
    <message>
        <source>loses to naive, cannot alert</source>
        <translation>schlechter als naiv, meldet nicht</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>Node, metric</source>
        <translation>Knoten, Metrik</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>To threshold</source>
        <translation>Bis zur Schwelle</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Güte</translation>
    </message>
</context>
<context>
    <name>dwcp::TrendsPage</name>
    <message>
        <source>Too early to say: %1 of 10 points.</source>
        <translation>Noch zu früh: %1 von 10 Punkten.</translation>
    </message>
    <message>
        <source>%1, crosses no limit within 24 h.</source>
        <translation>%1, erreicht in 24 h keine Schwelle.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>%1 in %2 (95%: %3 to %4), chance %5.</source>
        <translation>%1 in %2 (95 %: %3 bis %4), Wahrscheinlichkeit %5.</translation>
    </message>
    <message>
        <source>Robust line through %1 points, confidence %2 by backtest.</source>
        <translation>Robuste Gerade durch %1 Punkte, Konfidenz %2 im Backtest.</translation>
    </message>
    <message>
        <source>%1 Loses to naive: shown grey, cannot alert.</source>
        <translation>%1 Schlechter als naiv: grau dargestellt, meldet nicht.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Points and bands of this metric</source>
        <translation>Punkte und Bänder dieser Metrik</translation>
    </message>
    <message>
        <source>Ranking of all metrics</source>
        <translation>Rangliste aller Metriken</translation>
    </message>
    <message>
        <source>By time to threshold</source>
        <translation>Nach Zeit bis zur Schwelle</translation>
    </message>
    <message>
        <source>Metrics by time to threshold</source>
        <translation>Metriken nach Zeit bis zur Schwelle</translation>
    </message>
    <message>
        <source>Confidence is measured by backtest: gain over naive and coverage of the band.</source>
        <translation>Die Konfidenz ist im Backtest gemessen: Gewinn gegenüber naiv und Abdeckung des Bandes.</translation>
    </message>
    <message>
        <source>%1 of %2 series</source>
        <translation>%1 von %2 Reihen</translation>
    </message>
    <message>
        <source>No metric yet</source>
        <translation>Noch keine Metrik</translation>
    </message>
    <message>
        <source>Trends appear with the first values.</source>
        <translation>Trends erscheinen mit den ersten Werten.</translation>
    </message>
    <message>
        <source>No metric selected</source>
        <translation>Keine Metrik gewählt</translation>
    </message>
    <message>
        <source>Select one in the list.</source>
        <translation>Wählen Sie eine in der Liste.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 over time with forecast</source>
        <translation>%1 im Zeitverlauf mit Prognose</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Es gibt noch nichts zu exportieren.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
</TS>
