<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AlertModel</name>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>quittiert von %1</translation>
    </message>
    <message>
        <source>not told: %1</source>
        <translation>nicht gemeldet: %1</translation>
    </message>
    <message>
        <source>not yet told</source>
        <translation>noch nicht gemeldet</translation>
    </message>
    <message>
        <source>no receiver is configured</source>
        <translation>kein Empfänger ist eingerichtet</translation>
    </message>
    <message>
        <source>told</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Gemeldet</translation>
    </message>
</context>
<context>
    <name>AlertTexts</name>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>Erholt sich</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>ausgelöst</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>verschärft</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>erneut versucht</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>stummgeschaltet</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>quittiert</translation>
    </message>
    <message>
        <source>inhibited</source>
        <translation>unterdrückt</translation>
    </message>
    <message>
        <source>what it lives on is down</source>
        <translation>seine Grundlage ist ausgefallen</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>flattert</translation>
    </message>
    <message>
        <source>told a moment ago</source>
        <translation>eben erst gemeldet</translation>
    </message>
    <message>
        <source>ended before it was told</source>
        <translation>endete, bevor er gemeldet war</translation>
    </message>
    <message>
        <source>no receiver</source>
        <translation>kein Empfänger</translation>
    </message>
</context>
<context>
    <name>BudgetModel</name>
    <message>
        <source>%1, %2, %3, left %4</source>
        <translation>%1, %2, %3, übrig %4</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>Budget übrig</translation>
    </message>
    <message>
        <source>Burn rate</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Used up in</source>
        <translation>Leer in</translation>
    </message>
</context>
<context>
    <name>BudgetTexts</name>
    <message>
        <source>too few checks</source>
        <translation>zu wenige Prüfungen</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>aufgebraucht</translation>
    </message>
    <message>
        <source>used up, not beyond doubt</source>
        <translation>aufgebraucht, nicht zweifelsfrei</translation>
    </message>
    <message>
        <source>page, burning</source>
        <translation>Alarm, verbrennt</translation>
    </message>
    <message>
        <source>ticket, burning</source>
        <translation>Auftrag, verbrennt</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>whole cluster</source>
        <translation>ganzer Cluster</translation>
    </message>
    <message>
        <source>%1% over %2</source>
        <translation>%1% über %2</translation>
    </message>
    <message>
        <source>not in sight</source>
        <translation>nicht in Sicht</translation>
    </message>
    <message>
        <source>never</source>
        <comment>used up</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>BurnModel</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Burn</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Feuert</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Darunter</translation>
    </message>
</context>
<context>
    <name>CauseModel</name>
    <message>
        <source>Probable cause</source>
        <translation>Wahrscheinliche Ursache</translation>
    </message>
    <message>
        <source>Belief</source>
        <translation>Verdacht</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>A connection needs a name.</source>
        <translation>Eine Verbindung braucht einen Namen.</translation>
    </message>
    <message>
        <source>%1 has nothing to watch: give a URL or a configuration file.</source>
        <translation>%1 hat nichts zu beobachten: geben Sie eine URL oder eine Konfigurationsdatei an.</translation>
    </message>
    <message>
        <source>%1 is no URL: it looks like http://10.0.0.1:9100.</source>
        <translation>%1 ist keine URL: sie sieht aus wie http://10.0.0.1:9100.</translation>
    </message>
    <message>
        <source>The file holds no connections.</source>
        <translation>Die Datei enthält keine Verbindungen.</translation>
    </message>
</context>
<context>
    <name>CorrectionModel</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>Budget übrig</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
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
    <name>DemoCluster</name>
    <message>
        <source>Starting five nodes on this computer</source>
        <translation>Fünf Knoten starten auf diesem Rechner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The demo cluster was not started: cancelled.</source>
        <translation>Der Demo-Cluster wurde nicht gestartet: abgebrochen.</translation>
    </message>
</context>
<context>
    <name>EventLogModel</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
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
    <name>Facts</name>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>connection reset by peer</source>
        <translation>Verbindung von der Gegenseite abgebrochen</translation>
    </message>
    <message>
        <source>connection timed out</source>
        <translation>Zeitüberschreitung beim Verbinden</translation>
    </message>
    <message>
        <source>connection aborted</source>
        <translation>Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>no route to host</source>
        <translation>kein Weg zum Rechner</translation>
    </message>
    <message>
        <source>network is unreachable</source>
        <translation>Netz nicht erreichbar</translation>
    </message>
    <message>
        <source>network is down</source>
        <translation>Netz ist abgeschaltet</translation>
    </message>
    <message>
        <source>host is down</source>
        <translation>Rechner ist aus</translation>
    </message>
    <message>
        <source>broken pipe</source>
        <translation>Verbindung unterbrochen</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>operation canceled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht vorhanden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Rechner nicht gefunden</translation>
    </message>
    <message>
        <source>Host not found (authoritative)</source>
        <translation>Rechner nicht gefunden</translation>
    </message>
    <message>
        <source>Host not found (non-authoritative), try again later</source>
        <translation>Rechner derzeit nicht gefunden</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>die Verbindung wurde geschlossen</translation>
    </message>
    <message>
        <source>the connection was closed without an answer</source>
        <translation>die Verbindung wurde ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>the connection was closed in the middle of the answer</source>
        <translation>die Verbindung wurde mitten in der Antwort geschlossen</translation>
    </message>
    <message>
        <source>no answer within %1, %2</source>
        <translation>keine Antwort in %1, %2</translation>
    </message>
    <message>
        <source>no answer in time, %1</source>
        <translation>keine rechtzeitige Antwort, %1</translation>
    </message>
    <message>
        <source>no answer from the prober</source>
        <translation>keine Antwort vom Prüfer</translation>
    </message>
    <message>
        <source>answered after the timeout of this layer</source>
        <translation>Antwort nach dem Zeitlimit dieser Schicht</translation>
    </message>
    <message>
        <source>looking up the host name</source>
        <translation>beim Auflösen des Rechnernamens</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>beim Verbinden</translation>
    </message>
    <message>
        <source>in the TLS handshake</source>
        <translation>beim TLS-Handshake</translation>
    </message>
    <message>
        <source>sending the request</source>
        <translation>beim Senden der Anfrage</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>beim Warten auf die Antwort</translation>
    </message>
    <message>
        <source>reading the answer</source>
        <translation>beim Lesen der Antwort</translation>
    </message>
    <message>
        <source>waiting for the query</source>
        <translation>beim Warten auf die Abfrage</translation>
    </message>
    <message>
        <source>waiting for the program&apos;s end</source>
        <translation>beim Warten auf das Ende des Programms</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>beim Beginn</translation>
    </message>
    <message>
        <source>the host name cannot be resolved: %1</source>
        <translation>der Rechnername lässt sich nicht auflösen: %1</translation>
    </message>
    <message>
        <source>the answer is compressed (%1), which was not asked for</source>
        <translation>die Antwort ist ungefragt komprimiert (%1)</translation>
    </message>
    <message>
        <source>%1; redirects are not followed (to %2)</source>
        <translation>%1; Umleitungen werden nicht verfolgt (nach %2)</translation>
    </message>
    <message>
        <source>the answer is larger than %1 bytes</source>
        <translation>die Antwort ist größer als %1 Bytes</translation>
    </message>
    <message>
        <source>the answer&apos;s header is larger than %1 bytes</source>
        <translation>der Kopf der Antwort ist größer als %1 Bytes</translation>
    </message>
    <message>
        <source>the answer is not HTTP: %1</source>
        <translation>die Antwort ist kein HTTP: %1</translation>
    </message>
    <message>
        <source>not a JSON document: %1</source>
        <translation>kein JSON-Dokument: %1</translation>
    </message>
    <message>
        <source>a check of type %1 needs an http or https URL</source>
        <translation>eine Prüfung der Art %1 braucht eine URL mit http oder https</translation>
    </message>
    <message>
        <source>a check of type tcp needs a tcp, tls, http or https URL</source>
        <translation>eine Prüfung der Art tcp braucht eine URL mit tcp, tls, http oder https</translation>
    </message>
    <message>
        <source>there is no check type &apos;%1&apos;</source>
        <translation>es gibt keine Prüfung der Art &apos;%1&apos;</translation>
    </message>
    <message>
        <source>too many checks are waiting to be started</source>
        <translation>zu viele Prüfungen warten auf ihren Beginn</translation>
    </message>
    <message>
        <source>the page is of no kind that a profile recognises</source>
        <translation>kein Profil erkennt diese Art von Seite</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;</source>
        <translation>es gibt kein Profil &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no profile can recognise it</source>
        <translation>kein Profil kann ihn erkennen</translation>
    </message>
    <message>
        <source>nothing to judge yet: rates need a second result and events to count</source>
        <translation>noch nichts zu beurteilen: Raten brauchen ein zweites Ergebnis und etwas zu zählen</translation>
    </message>
    <message>
        <source>the target provides nothing that this layer reads</source>
        <translation>das Ziel liefert nichts, was diese Schicht liest</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>metric name expected</source>
        <translation>Name einer Metrik erwartet</translation>
    </message>
    <message>
        <source>character not allowed in a metric name</source>
        <translation>unzulässiges Zeichen im Namen einer Metrik</translation>
    </message>
    <message>
        <source>a number as value expected</source>
        <translation>Zahl als Wert erwartet</translation>
    </message>
    <message>
        <source>label name expected</source>
        <translation>Name eines Labels erwartet</translation>
    </message>
    <message>
        <source>unknown metric type</source>
        <translation>unbekannte Art von Metrik</translation>
    </message>
    <message>
        <source>the series is on the page twice</source>
        <translation>die Zeitreihe steht zweimal auf der Seite</translation>
    </message>
    <message>
        <source>the page does not end with # EOF</source>
        <translation>die Seite endet nicht mit # EOF</translation>
    </message>
    <message>
        <source>the last line does not end in a line feed</source>
        <translation>die letzte Zeile endet nicht mit einem Zeilenumbruch</translation>
    </message>
    <message>
        <source>more than %1 series</source>
        <translation>mehr als %1 Zeitreihen</translation>
    </message>
    <message>
        <source>more than %1 values</source>
        <translation>mehr als %1 Werte</translation>
    </message>
    <message>
        <source>more than %1 levels</source>
        <translation>mehr als %1 Ebenen</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>the certificate is not yet valid</source>
        <translation>das Zertifikat gilt noch nicht</translation>
    </message>
    <message>
        <source>the certificate is for another host</source>
        <translation>das Zertifikat gilt für einen anderen Rechner</translation>
    </message>
    <message>
        <source>the certificate is from an unknown CA</source>
        <translation>das Zertifikat ist von einer unbekannten Stelle</translation>
    </message>
    <message>
        <source>the certificate is refused: %1</source>
        <translation>das Zertifikat wird abgelehnt: %1</translation>
    </message>
    <message>
        <source>TLS handshake: the connection was closed</source>
        <translation>TLS-Handshake: die Verbindung wurde geschlossen</translation>
    </message>
    <message>
        <source>TLS handshake: %1</source>
        <translation>TLS-Handshake: %1</translation>
    </message>
    <message>
        <source>the program was ended by signal %1</source>
        <translation>das Programm wurde durch Signal %1 beendet</translation>
    </message>
    <message>
        <source>the program&apos;s exit code is %1, not 0 to 3</source>
        <translation>der Exit-Code des Programms ist %1 statt 0 bis 3</translation>
    </message>
    <message>
        <source>the program&apos;s exit code is %1, not 0 to 3: %2</source>
        <translation>der Exit-Code des Programms ist %1 statt 0 bis 3: %2</translation>
    </message>
    <message>
        <source>the check has no command, and the target&apos;s URL is not of exec://</source>
        <translation>die Prüfung hat keinen Befehl, und die URL des Ziels beginnt nicht mit exec://</translation>
    </message>
    <message>
        <source>cannot be run: %1</source>
        <translation>kann nicht ausgeführt werden: %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <source>there is no such secret</source>
        <translation>es gibt kein solches Geheimnis</translation>
    </message>
    <message>
        <source>is not usable as a secret</source>
        <translation>taugt nicht als Geheimnis</translation>
    </message>
    <message>
        <source>the Prometheus server cannot be asked: %1</source>
        <translation>der Prometheus-Server lässt sich nicht fragen: %1</translation>
    </message>
    <message>
        <source>the Prometheus server did not answer in time</source>
        <translation>der Prometheus-Server hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>the Prometheus server has no series with %1</source>
        <translation>der Prometheus-Server hat keine Zeitreihe mit %1</translation>
    </message>
    <message>
        <source>the server refuses the query: %1</source>
        <translation>der Server lehnt die Abfrage ab: %1</translation>
    </message>
    <message>
        <source>the answer is no JSON object: is this the HTTP API of a Prometheus server?</source>
        <translation>die Antwort ist kein JSON-Objekt: Ist das die HTTP-API eines Prometheus-Servers?</translation>
    </message>
    <message>
        <source>the answer is no vector</source>
        <translation>die Antwort ist kein Vektor</translation>
    </message>
    <message>
        <source>down: the Prometheus server cannot scrape it</source>
        <translation>ausgefallen: der Prometheus-Server kann ihn nicht abfragen</translation>
    </message>
    <message>
        <source>there is nothing to ask for</source>
        <translation>es gibt nichts zu fragen</translation>
    </message>
    <message>
        <source>the token is not sent: without TLS it could be read on its way</source>
        <translation>das Token wird nicht gesendet: ohne TLS wäre es unterwegs lesbar</translation>
    </message>
    <message>
        <source>no token is configured for the node (bearer_token_file)</source>
        <translation>für den Knoten ist kein Token eingerichtet (bearer_token_file)</translation>
    </message>
    <message>
        <source>the node does not accept the token (HTTP %1)</source>
        <translation>der Knoten nimmt das Token nicht an (HTTP %1)</translation>
    </message>
    <message>
        <source>the node refuses (HTTP %1)</source>
        <translation>der Knoten lehnt ab (HTTP %1)</translation>
    </message>
    <message>
        <source>the webhook does not accept the token (HTTP %1)</source>
        <translation>der Webhook nimmt das Token nicht an (HTTP %1)</translation>
    </message>
    <message>
        <source>the webhook refuses (HTTP %1)</source>
        <translation>der Webhook lehnt ab (HTTP %1)</translation>
    </message>
    <message>
        <source>%1 (HTTP %2)</source>
        <translation>%1 (HTTP %2)</translation>
    </message>
    <message>
        <source>a reason is required</source>
        <translation>ein Grund ist nötig</translation>
    </message>
    <message>
        <source>the reason is longer than %1 bytes</source>
        <translation>der Grund ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>more than %1 series are watched at once</source>
        <translation>mehr als %1 Zeitreihen zugleich beobachtet</translation>
    </message>
    <message>
        <source>the time to live is negative</source>
        <translation>die Geltungsdauer ist negativ</translation>
    </message>
    <message>
        <source>automatic is what a reset brings back</source>
        <translation>automatisch wird er durch Zurücksetzen</translation>
    </message>
    <message>
        <source>a trip is what forces it open</source>
        <translation>zwangsweise geöffnet wird er durch Auslösen</translation>
    </message>
    <message>
        <source>a maintenance lasts longer than nothing and at most 31 days</source>
        <translation>eine Wartung dauert länger als nichts und höchstens 31 Tage</translation>
    </message>
    <message>
        <source>a maintenance begins now or within a year</source>
        <translation>eine Wartung beginnt jetzt oder binnen eines Jahres</translation>
    </message>
    <message>
        <source>a maintenance recurs when it is over, and within a year</source>
        <translation>eine Wartung kehrt wieder, wenn sie vorbei ist, und binnen eines Jahres</translation>
    </message>
    <message>
        <source>an acknowledgement lasts up to seven days</source>
        <translation>eine Bestätigung gilt bis zu sieben Tage</translation>
    </message>
    <message>
        <source>there is no such node</source>
        <translation>es gibt keinen solchen Knoten</translation>
    </message>
    <message>
        <source>there is no such layer</source>
        <translation>es gibt keine solche Schicht</translation>
    </message>
    <message>
        <source>the node has no such layer</source>
        <translation>der Knoten hat keine solche Schicht</translation>
    </message>
    <message>
        <source>checks are paused</source>
        <translation>Prüfungen sind angehalten</translation>
    </message>
    <message>
        <source>checks are paused already</source>
        <translation>Prüfungen sind schon angehalten</translation>
    </message>
    <message>
        <source>checks are not paused</source>
        <translation>Prüfungen sind nicht angehalten</translation>
    </message>
    <message>
        <source>no check is started until checks are resumed</source>
        <translation>keine Prüfung beginnt, bis sie fortgesetzt werden</translation>
    </message>
    <message>
        <source>checks are paused, so nothing could confirm it</source>
        <translation>Prüfungen sind angehalten, nichts könnte es bestätigen</translation>
    </message>
    <message>
        <source>there is no way to check it</source>
        <translation>es gibt keinen Weg, es zu prüfen</translation>
    </message>
    <message>
        <source>there is no such breaker</source>
        <translation>es gibt keinen solchen Schutzschalter</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1 war %2, ist %3</translation>
    </message>
    <message>
        <source>it would break the quorum: %1</source>
        <translation>das würde das Quorum brechen: %1</translation>
    </message>
    <message>
        <source>nothing loses service</source>
        <translation>nichts fällt aus</translation>
    </message>
    <message>
        <source>loses %1</source>
        <translation>es fallen aus: %1</translation>
    </message>
    <message>
        <source>capacity %1 to %2</source>
        <translation>Kapazität von %1 auf %2</translation>
    </message>
    <message>
        <source>quorum %1, further losses survived: %2</source>
        <translation>Quorum %1, weitere Ausfälle verkraftbar: %2</translation>
    </message>
    <message>
        <source>%1 burns %2 an hour</source>
        <translation>%1 verbrennt %2 je Stunde</translation>
    </message>
    <message>
        <source>a correction is about a span of the past</source>
        <translation>eine Berichtigung betrifft eine vergangene Zeit</translation>
    </message>
    <message>
        <source>no objective lies within</source>
        <translation>kein Ziel liegt darin</translation>
    </message>
    <message>
        <source>%1 budget</source>
        <translation>%1 Budget</translation>
    </message>
    <message>
        <source>%1 budgets</source>
        <translation>%1 Budgets</translation>
    </message>
    <message>
        <source>there are too many maintenances already</source>
        <translation>es gibt schon zu viele Wartungen</translation>
    </message>
    <message>
        <source>maintenance %1</source>
        <translation>Wartung %1</translation>
    </message>
    <message>
        <source>maintenance %1 ended</source>
        <translation>Wartung %1 beendet</translation>
    </message>
    <message>
        <source>there is no such maintenance</source>
        <translation>es gibt keine solche Wartung</translation>
    </message>
    <message>
        <source>a target has a name and a URL</source>
        <translation>ein Ziel hat einen Namen und eine URL</translation>
    </message>
    <message>
        <source>programs are named in the configuration alone</source>
        <translation>Programme werden nur in der Konfiguration genannt</translation>
    </message>
    <message>
        <source>there is a node of that name</source>
        <translation>einen Knoten dieses Namens gibt es schon</translation>
    </message>
    <message>
        <source>there is no such profile</source>
        <translation>es gibt kein solches Profil</translation>
    </message>
    <message>
        <source>a weight is above zero</source>
        <translation>ein Gewicht ist größer als null</translation>
    </message>
    <message>
        <source>watched from now on</source>
        <translation>wird ab jetzt beobachtet</translation>
    </message>
    <message>
        <source>no longer watched</source>
        <translation>wird nicht mehr beobachtet</translation>
    </message>
    <message>
        <source>another order for it is under way</source>
        <translation>ein anderer Auftrag dafür läuft noch</translation>
    </message>
    <message>
        <source>the node has no control interface</source>
        <translation>der Knoten hat keine Steuerschnittstelle</translation>
    </message>
    <message>
        <source>the breaker&apos;s name cannot be part of a path</source>
        <translation>der Name des Schutzschalters kann nicht Teil eines Pfades sein</translation>
    </message>
    <message>
        <source>layers of a %1 cannot be restarted from here</source>
        <translation>Schichten von %1 lassen sich von hier nicht neu starten</translation>
    </message>
    <message>
        <source>the node accepted it, but its own page has not confirmed it within %1</source>
        <translation>der Knoten hat es angenommen, aber seine eigene Seite hat es in %1 nicht bestätigt</translation>
    </message>
    <message>
        <source>the node is watched no more</source>
        <translation>der Knoten wird nicht mehr beobachtet</translation>
    </message>
    <message>
        <source>the node has started it again</source>
        <translation>der Knoten hat sie neu gestartet</translation>
    </message>
    <message>
        <source>there is no such alert, or it is over</source>
        <translation>es gibt keinen solchen Alarm, oder er ist vorbei</translation>
    </message>
    <message>
        <source>it would silence every critical alert that there can be; ask for it once more to confirm</source>
        <translation>das würde jeden kritischen Alarm stummschalten; zur Bestätigung noch einmal anfordern</translation>
    </message>
    <message>
        <source>maintenance begins: %1</source>
        <translation>Wartung beginnt: %1</translation>
    </message>
    <message>
        <source>maintenance ends: %1</source>
        <translation>Wartung endet: %1</translation>
    </message>
    <message>
        <source>incident %1, probable cause %2: %3</source>
        <translation>Vorfall %1, wahrscheinliche Ursache %2: %3</translation>
    </message>
    <message>
        <source>incident %1, probable cause now %2: %3</source>
        <translation>Vorfall %1, wahrscheinliche Ursache jetzt %2: %3</translation>
    </message>
    <message>
        <source>incident %1, over after %2</source>
        <translation>Vorfall %1, vorbei nach %2</translation>
    </message>
    <message>
        <source>so it was before the start; it has not been seen since</source>
        <translation>so war es vor dem Start; seither wurde nichts davon gesehen</translation>
    </message>
    <message>
        <source>ill before all others</source>
        <translation>vor allen anderen krank</translation>
    </message>
    <message>
        <source>ill %1 after the first</source>
        <translation>%1 nach dem ersten krank</translation>
    </message>
    <message>
        <source>%1 of the ill need it</source>
        <translation>%1 der kranken brauchen es</translation>
    </message>
    <message>
        <source>something that it needs is ill too</source>
        <translation>etwas, das es braucht, ist auch krank</translation>
    </message>
    <message>
        <source>nothing that it needs is ill</source>
        <translation>nichts, was es braucht, ist krank</translation>
    </message>
    <message>
        <source>something that it needs cannot be seen: it may be ill</source>
        <translation>etwas, das es braucht, ist nicht zu sehen: es kann krank sein</translation>
    </message>
    <message>
        <source>the same on %1 nodes: something that they share?</source>
        <translation>dasselbe auf %1 Knoten: etwas Gemeinsames?</translation>
    </message>
    <message>
        <source>recovery: attempt %1 of %2</source>
        <translation>Wiederherstellung: Versuch %1 von %2</translation>
    </message>
    <message>
        <source>recovery: attempt %1 of %2: %3</source>
        <translation>Wiederherstellung: Versuch %1 von %2: %3</translation>
    </message>
    <message>
        <source>recovery: after attempt %1 of %2</source>
        <translation>Wiederherstellung: nach Versuch %1 von %2</translation>
    </message>
    <message>
        <source>recovery: attempt %1: %2</source>
        <translation>Wiederherstellung: Versuch %1: %2</translation>
    </message>
    <message>
        <source>recovery: cancelled</source>
        <translation>Wiederherstellung: abgebrochen</translation>
    </message>
    <message>
        <source>there is nothing to recover</source>
        <translation>es gibt nichts wiederherzustellen</translation>
    </message>
    <message>
        <source>there is nothing to recover any more</source>
        <translation>es gibt nichts mehr wiederherzustellen</translation>
    </message>
    <message>
        <source>a recovery is under way</source>
        <translation>eine Wiederherstellung läuft</translation>
    </message>
    <message>
        <source>no recovery is under way</source>
        <translation>keine Wiederherstellung läuft</translation>
    </message>
    <message>
        <source>the check passes</source>
        <translation>die Prüfung gelingt</translation>
    </message>
    <message>
        <source>the check still fails</source>
        <translation>die Prüfung scheitert noch</translation>
    </message>
    <message>
        <source>no check passed in time</source>
        <translation>keine Prüfung gelang rechtzeitig</translation>
    </message>
    <message>
        <source>it healed meanwhile</source>
        <translation>es wurde inzwischen gesund</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>dry run: nothing was done</source>
        <translation>Probelauf: nichts wurde getan</translation>
    </message>
    <message>
        <source>dry run: what would be done is recorded and not done</source>
        <translation>Probelauf: was getan würde, wird nur aufgezeichnet</translation>
    </message>
    <message>
        <source>the program ended before the action did</source>
        <translation>das Programm endete vor der Maßnahme</translation>
    </message>
    <message>
        <source>killed by a signal, or at its timeout</source>
        <translation>durch ein Signal oder am Zeitlimit beendet</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>nobody here can do that: %1</source>
        <translation>das kann hier niemand: %1</translation>
    </message>
    <message>
        <source>the budget of &quot;%1&quot; is corrected: %2 % left instead of %3 %</source>
        <translation>das Budget von &quot;%1&quot; ist berichtigt: %2 % übrig statt %3 %</translation>
    </message>
    <message>
        <source>the budget of &quot;%1&quot; is exhausted</source>
        <translation>das Budget von &quot;%1&quot; ist erschöpft</translation>
    </message>
    <message>
        <source>the budget of &quot;%1&quot; burns fast: %2</source>
        <translation>das Budget von &quot;%1&quot; brennt schnell: %2</translation>
    </message>
    <message>
        <source>the budget of &quot;%1&quot; burns no longer</source>
        <translation>das Budget von &quot;%1&quot; brennt nicht mehr</translation>
    </message>
    <message>
        <source>%1: answers again</source>
        <translation>%1: antwortet wieder</translation>
    </message>
    <message>
        <source>%1: cannot be asked: %2</source>
        <translation>%1: lässt sich nicht fragen: %2</translation>
    </message>
    <message>
        <source>%1: will not do what it is told: %2</source>
        <translation>%1: tut nicht, was ihm gesagt wird: %2</translation>
    </message>
    <message>
        <source>%1: armed still, as %2 ordered: %3</source>
        <translation>%1: noch scharf, wie von %2 angeordnet: %3</translation>
    </message>
    <message>
        <source>%1: %2 ejected: %3, score %4</source>
        <translation>%1: %2 ausgeschlossen: %3, Score %4</translation>
    </message>
    <message>
        <source>%1: %2 returns by a slow start, score %3</source>
        <translation>%1: %2 kehrt langsam zurück, Score %3</translation>
    </message>
    <message>
        <source>%1: panic is over</source>
        <translation>%1: die Panik ist vorbei</translation>
    </message>
    <message>
        <source>%1: panic: too many would be ejected, so all serve</source>
        <translation>%1: Panik: zu viele würden ausgeschlossen, also dienen alle</translation>
    </message>
    <message>
        <source>it is armed already</source>
        <translation>er ist schon scharf</translation>
    </message>
    <message>
        <source>it is only watched already</source>
        <translation>er wird schon nur beobachtet</translation>
    </message>
    <message>
        <source>it cannot be asked: %1</source>
        <translation>er lässt sich nicht fragen: %1</translation>
    </message>
    <message>
        <source>there is no such balancer</source>
        <translation>es gibt keinen solchen Balancer</translation>
    </message>
    <message>
        <source>%1, to be told weights</source>
        <translation>%1, soll Gewichte bekommen</translation>
    </message>
    <message>
        <source>%1, to be only watched</source>
        <translation>%1, nur zu beobachten</translation>
    </message>
    <message>
        <source>%1 is told weights</source>
        <translation>%1 bekommt Gewichte</translation>
    </message>
    <message>
        <source>%1 is only watched and has its own weights</source>
        <translation>%1 wird nur beobachtet und hat seine eigenen Gewichte</translation>
    </message>
    <message>
        <source>the newest check said: %1</source>
        <translation>die neueste Prüfung sagte: %1</translation>
    </message>
    <message>
        <source>it was not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>decided by %1: %2</source>
        <translation>entschieden durch %1: %2</translation>
    </message>
    <message>
        <source>decided by %1: %2, %3</source>
        <translation>entschieden durch %1: %2, %3</translation>
    </message>
    <message>
        <source>also %1: %2</source>
        <translation>auch %1: %2</translation>
    </message>
    <message>
        <source>also %1: %2, %3</source>
        <translation>auch %1: %2, %3</translation>
    </message>
    <message>
        <source>%1 from %2 until below %3</source>
        <translation>%1 ab %2 bis unter %3</translation>
    </message>
    <message>
        <source>%1 down from %2 until above %3</source>
        <translation>%1 ab %2 abwärts bis über %3</translation>
    </message>
    <message>
        <source>%1 is unknown: the series was there and is gone, or is not a number</source>
        <translation>%1 ist unbekannt: die Zeitreihe war da und ist fort, oder ist keine Zahl</translation>
    </message>
    <message>
        <source>stale: no result for three intervals of %1, so it counts as unknown</source>
        <translation>veraltet: kein Ergebnis seit drei Intervallen von %1, also unbekannt</translation>
    </message>
    <message>
        <source>the newest result says %1, not believed before %2 results in a row, so far %3</source>
        <translation>das neueste Ergebnis sagt %1, geglaubt erst nach %2 in Folge, bisher %3</translation>
    </message>
    <message>
        <source>in maintenance</source>
        <translation>in Wartung</translation>
    </message>
    <message>
        <source>in maintenance: shown, but counted for nothing</source>
        <translation>in Wartung: gezeigt, aber nicht gezählt</translation>
    </message>
    <message>
        <source>every rule that could be judged is within its thresholds</source>
        <translation>jede beurteilbare Regel liegt in ihren Grenzen</translation>
    </message>
    <message>
        <source>%1 %2, weight %3</source>
        <translation>%1 %2, Gewicht %3</translation>
    </message>
    <message>
        <source>half the mean by weight and half the least, kept within %1 to %2 for %3</source>
        <translation>halb gewichtetes Mittel, halb kleinster Wert, gehalten zwischen %1 und %2 für %3</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>the layer&apos;s interval is %1, divided by %2</source>
        <translation>das Intervall der Schicht ist %1, geteilt durch %2</translation>
    </message>
    <message>
        <source>recovering: the interval doubles with every run of successes until it is back</source>
        <translation>erholt sich: das Intervall verdoppelt sich mit jeder Folge von Erfolgen, bis es wieder das alte ist</translation>
    </message>
    <message>
        <source>flapping: %1 % weighted changes in the last 20 results; in at 30 %, out at 25 %</source>
        <translation>flattert: %1 % gewichtete Wechsel in den letzten 20 Ergebnissen; ab 30 %, bis 25 %</translation>
    </message>
    <message>
        <source>not open: %1 failures in a row, %2 needed</source>
        <translation>nicht offen: %1 Fehler in Folge, %2 nötig</translation>
    </message>
    <message>
        <source>not opened by health: the trouble is not yet hard</source>
        <translation>nicht wegen des Zustands geöffnet: die Störung ist noch nicht bestätigt</translation>
    </message>
    <message>
        <source>not opened by health: the level is neither critical nor failed</source>
        <translation>nicht wegen des Zustands geöffnet: die Stufe ist weder kritisch noch ausgefallen</translation>
    </message>
    <message>
        <source>ordered by %1: %2; until it is reset</source>
        <translation>angeordnet von %1: %2; bis zum Zurücksetzen</translation>
    </message>
    <message>
        <source>ordered by %1: %2; until %3</source>
        <translation>angeordnet von %1: %2; bis %3</translation>
    </message>
    <message>
        <source>open since %1, the next trial at %2 or as soon as the component is no longer critical</source>
        <translation>offen seit %1, nächste Probe um %2 oder sobald die Komponente nicht mehr kritisch ist</translation>
    </message>
    <message>
        <source>%1 of %2 trials passed</source>
        <translation>%1 von %2 Proben bestanden</translation>
    </message>
    <message>
        <source>attempt %1 succeeded: %2</source>
        <translation>Versuch %1 gelang: %2</translation>
    </message>
    <message>
        <source>attempt %1 failed: %2</source>
        <translation>Versuch %1 misslang: %2</translation>
    </message>
    <message>
        <source>attempt %1: %2</source>
        <translation>Versuch %1: %2</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>no recovery is configured for this layer</source>
        <translation>für diese Schicht ist keine Wiederherstellung eingerichtet</translation>
    </message>
    <message>
        <source>%1 of %2 attempts made</source>
        <translation>%1 von %2 Versuchen gemacht</translation>
    </message>
    <message>
        <source>it is neither critical nor failed</source>
        <translation>es ist weder kritisch noch ausgefallen</translation>
    </message>
    <message>
        <source>stale: nobody knows whether it is still needed</source>
        <translation>veraltet: niemand weiß, ob es noch nötig ist</translation>
    </message>
    <message>
        <source>degradation level %1</source>
        <translation>Beeinträchtigungsstufe %1</translation>
    </message>
    <message>
        <source>%1 components %2</source>
        <translation>%1 Komponenten %2</translation>
    </message>
    <message>
        <source>%1 components in maintenance count for nothing</source>
        <translation>%1 Komponenten in Wartung zählen nicht</translation>
    </message>
    <message>
        <source>availability %1</source>
        <translation>Verfügbarkeit %1</translation>
    </message>
    <message>
        <source>%1 of %2 votes are alive, more than %3 are needed</source>
        <translation>%1 von %2 Stimmen leben, mehr als %3 sind nötig</translation>
    </message>
    <message>
        <source>%1 votes cannot be seen</source>
        <translation>%1 Stimmen sind nicht zu sehen</translation>
    </message>
    <message>
        <source>the loss of %1 more voters would end it, in %2 ways</source>
        <translation>der Verlust von %1 weiteren Stimmen würde es beenden, auf %2 Arten</translation>
    </message>
    <message>
        <source>the loss of %1 more voters would end it, in at least %2 ways</source>
        <translation>der Verlust von %1 weiteren Stimmen würde es beenden, auf mindestens %2 Arten</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation>muss ein Text in Anführungszeichen sein</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <source>must be greater than 0</source>
        <translation>muss größer als 0 sein</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be a whole number of at least %1</source>
        <translation>muss eine ganze Zahl ab %1 sein</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss wahr oder falsch sein (true, false)</translation>
    </message>
    <message>
        <source>must be a duration such as &quot;5s&quot;, &quot;250ms&quot;, &quot;1m30s&quot; or &quot;2h&quot;</source>
        <translation>muss eine Dauer sein wie &quot;5s&quot;, &quot;250ms&quot;, &quot;1m30s&quot; oder &quot;2h&quot;</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>muss mindestens %1 sein</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>takes letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;: it becomes a file&apos;s name</source>
        <translation>nimmt Buchstaben, Ziffern, &quot;.&quot;, &quot;_&quot; und &quot;-&quot;: daraus wird ein Dateiname</translation>
    </message>
    <message>
        <source>there is no type &quot;%1&quot;</source>
        <translation>es gibt keine Art &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no format &quot;%1&quot;</source>
        <translation>es gibt kein Format &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no [[alerts.receiver]] &quot;%1&quot;</source>
        <translation>es gibt kein [[alerts.receiver]] &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no reports: only webhook, email and command do</source>
        <translation>&quot;%1&quot; nimmt keine Berichte: nur webhook, email und command tun das</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>&quot;%1&quot; gibt es zweimal</translation>
    </message>
    <message>
        <source>must be an address such as reports@example.org</source>
        <translation>muss eine Adresse sein wie reports@example.org</translation>
    </message>
    <message>
        <source>must be addresses such as team@example.org</source>
        <translation>müssen Adressen sein wie team@example.org</translation>
    </message>
    <message>
        <source>is missing: they come in pairs</source>
        <translation>fehlt: sie gehören zu zweit</translation>
    </message>
    <message>
        <source>must be an address such as %1HOST</source>
        <translation>muss eine Adresse sein wie %1HOST</translation>
    </message>
    <message>
        <source>holds a user or a password: those belong into the keychain</source>
        <translation>enthält einen Benutzer oder ein Passwort: die gehören in den Schlüsselbund</translation>
    </message>
    <message>
        <source>must name an entry of the keychain, as in keychain:mail</source>
        <translation>muss einen Eintrag des Schlüsselbunds nennen, wie keychain:mail</translation>
    </message>
    <message>
        <source>the configuration plans a report of that name</source>
        <translation>die Konfiguration plant einen Bericht dieses Namens</translation>
    </message>
    <message>
        <source>there is a report of that name already</source>
        <translation>einen Bericht dieses Namens gibt es schon</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day such as 06:30</source>
        <translation>&quot;%1&quot; ist keine Uhrzeit wie 06:30</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of the week such as monday</source>
        <translation>&quot;%1&quot; ist kein Wochentag wie monday</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of the month: 1 to 31</source>
        <translation>&quot;%1&quot; ist kein Tag des Monats: 1 bis 31</translation>
    </message>
    <message>
        <source>what comes every day has none</source>
        <translation>was täglich kommt, hat keinen</translation>
    </message>
    <message>
        <source>the fields of cron say it already</source>
        <translation>die Felder von cron sagen es schon</translation>
    </message>
    <message>
        <source>there is no time zone &quot;%1&quot;</source>
        <translation>es gibt keine Zeitzone &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; never comes</source>
        <translation>&quot;%1&quot; kommt nie</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither daily, weekly, monthly nor the five fields of cron</source>
        <translation>&quot;%1&quot; ist weder daily, weekly, monthly noch die fünf Felder von cron</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no %2 of cron</source>
        <translation>&quot;%1&quot; ist kein %2 von cron</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;; there are layer, level, region, node, breaker and is</source>
        <translation>es gibt kein Feld &quot;%1&quot;; es gibt layer, level, region, node, breaker und is</translation>
    </message>
    <message>
        <source>only levels have an order</source>
        <translation>nur Stufen haben eine Reihenfolge</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no %2</source>
        <translation>&quot;%1&quot; ist kein %2</translation>
    </message>
    <message>
        <source>reports are made from a journal: give --journal FILE</source>
        <translation>Berichte werden aus einem Journal gemacht: --journal DATEI angeben</translation>
    </message>
    <message>
        <source>silenced: %1</source>
        <translation>stummgeschaltet: %1</translation>
    </message>
    <message>
        <source>acknowledged: %1</source>
        <translation>bestätigt: %1</translation>
    </message>
    <message>
        <source>inhibited: %1</source>
        <translation>unterdrückt: %1</translation>
    </message>
    <message>
        <source>parent-down: %1</source>
        <translation>Übergeordnetes ausgefallen: %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>add-target: %1</source>
        <translation>Ziel hinzufügen: %1</translation>
    </message>
    <message>
        <source>remove-target: %1</source>
        <translation>Ziel entfernen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
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
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>halb offen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>forced-open</source>
        <translation>zwangsweise offen</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>metrics-only</source>
        <translation>nur messend</translation>
    </message>
    <message>
        <source>consecutive-failures</source>
        <translation>Fehler in Folge</translation>
    </message>
    <message>
        <source>failure-rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>slow-call-rate</source>
        <translation>Anteil langsamer Aufrufe</translation>
    </message>
    <message>
        <source>trial-failed</source>
        <translation>Probe misslungen</translation>
    </message>
    <message>
        <source>trials-succeeded</source>
        <translation>Proben gelungen</translation>
    </message>
    <message>
        <source>reset-timeout</source>
        <translation>Wartezeit abgelaufen</translation>
    </message>
    <message>
        <source>health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Bedienperson</translation>
    </message>
    <message>
        <source>mode-expired</source>
        <translation>Übersteuerung abgelaufen</translation>
    </message>
    <message>
        <source>trip</source>
        <translation>auslösen</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>zurücksetzen</translation>
    </message>
    <message>
        <source>disable</source>
        <translation>abschalten</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>nur messen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>breaker</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>handelt</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>prüft nach</translation>
    </message>
    <message>
        <source>exhausted</source>
        <translation>erschöpft</translation>
    </message>
    <message>
        <source>page</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>bei Gelegenheit</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>stummgeschaltet</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>inhibited</source>
        <translation>unterdrückt</translation>
    </message>
    <message>
        <source>parent-down</source>
        <translation>Übergeordnetes ausgefallen</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>flattert</translation>
    </message>
    <message>
        <source>cooldown</source>
        <translation>Abklingzeit</translation>
    </message>
    <message>
        <source>never-told</source>
        <translation>nie gemeldet</translation>
    </message>
    <message>
        <source>no-receiver</source>
        <translation>kein Empfänger</translation>
    </message>
    <message>
        <source>check-now</source>
        <translation>jetzt prüfen</translation>
    </message>
    <message>
        <source>trip-breaker</source>
        <translation>Schutzschalter auslösen</translation>
    </message>
    <message>
        <source>reset-breaker</source>
        <translation>Schutzschalter zurücksetzen</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>Prüfungen anhalten</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>Prüfungen fortsetzen</translation>
    </message>
    <message>
        <source>watch-series</source>
        <translation>Zeitreihen beobachten</translation>
    </message>
    <message>
        <source>set-breaker-mode</source>
        <translation>Schutzschalter umstellen</translation>
    </message>
    <message>
        <source>start-maintenance</source>
        <translation>Wartung beginnen</translation>
    </message>
    <message>
        <source>end-maintenance</source>
        <translation>Wartung beenden</translation>
    </message>
    <message>
        <source>add-silence</source>
        <translation>stummschalten</translation>
    </message>
    <message>
        <source>end-silence</source>
        <translation>Stummschaltung beenden</translation>
    </message>
    <message>
        <source>acknowledge-alert</source>
        <translation>Alarm bestätigen</translation>
    </message>
    <message>
        <source>take-delivery</source>
        <translation>Zustellung vermerken</translation>
    </message>
    <message>
        <source>turn-node-breaker</source>
        <translation>Schutzschalter des Knotens umschalten</translation>
    </message>
    <message>
        <source>restart-component</source>
        <translation>Komponente neu starten</translation>
    </message>
    <message>
        <source>correct-budgets</source>
        <translation>Budgets berichtigen</translation>
    </message>
    <message>
        <source>recover-now</source>
        <translation>jetzt wiederherstellen</translation>
    </message>
    <message>
        <source>cancel-recovery</source>
        <translation>Wiederherstellung abbrechen</translation>
    </message>
    <message>
        <source>add-target</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>remove-target</source>
        <translation>Ziel entfernen</translation>
    </message>
    <message>
        <source>arm-balancer</source>
        <translation>Balancer schärfen</translation>
    </message>
    <message>
        <source>take-balancer-report</source>
        <translation>Meldung des Balancers vermerken</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1: there is no such alert, or it is over</source>
        <translation>%1: es gibt keinen solchen Alarm, oder er ist vorbei</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>kann nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>is damaged: %1</source>
        <translation>ist beschädigt: %1</translation>
    </message>
    <message>
        <source>is not a journal</source>
        <translation>ist kein Journal</translation>
    </message>
    <message>
        <source>is empty: nothing was recorded</source>
        <translation>ist leer: Nichts wurde aufgezeichnet</translation>
    </message>
    <message>
        <source>is an SQLite database, but not a journal</source>
        <translation>ist eine SQLite-Datenbank, aber kein Journal</translation>
    </message>
    <message>
        <source>was written by a newer version of this program (schema %1, this one knows %2)</source>
        <translation>wurde von einer neueren Version dieses Programms geschrieben (Schema %1, dieses kennt %2)</translation>
    </message>
    <message>
        <source>is of an older version: open it once with a program that writes it</source>
        <translation>ist von einer älteren Version: Öffnen Sie es einmal mit einem Programm, das es schreibt</translation>
    </message>
    <message>
        <source>the run&apos;s configuration is missing</source>
        <translation>die Konfiguration des Laufs fehlt</translation>
    </message>
    <message>
        <source>there is no such run</source>
        <translation>diesen Lauf gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such checkpoint</source>
        <translation>diesen Zwischenstand gibt es nicht</translation>
    </message>
    <message>
        <source>the checkpoint is damaged</source>
        <translation>der Zwischenstand ist beschädigt</translation>
    </message>
    <message>
        <source>the first inputs of the run were removed by age or by size</source>
        <translation>die ersten Eingaben des Laufs wurden wegen Alter oder Größe entfernt</translation>
    </message>
    <message>
        <source>inputs after the checkpoint were removed by age or by size</source>
        <translation>Eingaben nach dem Zwischenstand wurden wegen Alter oder Größe entfernt</translation>
    </message>
    <message>
        <source>inputs were lost before row %1 of frames</source>
        <translation>Eingaben vor Zeile %1 der Tabelle frames gingen verloren</translation>
    </message>
    <message>
        <source>the configuration in the journal is of another version</source>
        <translation>die Konfiguration im Journal ist von einer anderen Version</translation>
    </message>
    <message>
        <source>the configuration in the journal is damaged</source>
        <translation>die Konfiguration im Journal ist beschädigt</translation>
    </message>
    <message>
        <source>the journal began later</source>
        <translation>das Journal begann später</translation>
    </message>
    <message>
        <source>too many moments are asked for at once</source>
        <translation>zu viele Zeitpunkte werden zugleich verlangt</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>There is no field &quot;%1&quot;.</source>
        <translation>Ein Feld „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Only levels have an order: %1</source>
        <translation>Nur Stufen haben eine Ordnung: %1</translation>
    </message>
    <message>
        <source>%1 is not known here.</source>
        <translation>%1 ist hier nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show breaker %1</source>
        <translation>Schutzschalter %1 zeigen</translation>
    </message>
    <message>
        <source>Trip breaker %1</source>
        <translation>Schutzschalter %1 auslösen</translation>
    </message>
    <message>
        <source>Reset breaker %1</source>
        <translation>Schutzschalter %1 zurücksetzen</translation>
    </message>
    <message>
        <source>Check %1 %2 now</source>
        <translation>%1 %2 jetzt prüfen</translation>
    </message>
</context>
<context>
    <name>GuardModel</name>
    <message>
        <source>Rate limiter</source>
        <translation>Ratenbegrenzer</translation>
    </message>
    <message>
        <source>Bulkhead</source>
        <translation>Schott</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>Fehlerbudget</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 unterwegs</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 übrig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Durchgelassen</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Erneut versucht</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Worst at</source>
        <translation>Am schlechtesten</translation>
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
    <name>IncidentModel</name>
    <message numerus="yes">
        <source>%1, %2, %n ill</source>
        <translation>
            <numerusform>%1, %2, %n krank</numerusform>
            <numerusform>%1, %2, %n krank</numerusform>
        </translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Probable cause</source>
        <translation>Wahrscheinliche Ursache</translation>
    </message>
    <message>
        <source>Belief</source>
        <translation>Verdacht</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Krank</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
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
        <source>cause not known</source>
        <translation>Ursache nicht bekannt</translation>
    </message>
</context>
<context>
    <name>InstanceModel</name>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>%1, %2 of the way</source>
        <translation>%1, %2 des Weges</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Bedient</translation>
    </message>
    <message>
        <source>Slow start</source>
        <translation>Sanfter Anlauf</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>Auf Probe</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <source>Ejected</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>score too low</source>
        <translation>Score zu niedrig</translation>
    </message>
    <message>
        <source>breaker open</source>
        <translation>Schutzschalter offen</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>out in the balancer</source>
        <translation>im Balancer außer Betrieb</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Share asked</source>
        <translation>Anteil gewünscht</translation>
    </message>
    <message>
        <source>Share seen</source>
        <translation>Anteil gesehen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>as the balancer has it, of what is asked</source>
        <translation>was der Balancer hat, von dem, was gewünscht ist</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>State and why</source>
        <translation>Zustand und Grund</translation>
    </message>
    <message>
        <source>Balancer says</source>
        <translation>Balancer sagt</translation>
    </message>
</context>
<context>
    <name>LayerGuardModel</name>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>When it is over</source>
        <translation>Wenn es abläuft</translation>
    </message>
    <message>
        <source>Slowest check</source>
        <translation>Langsamste Prüfung</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeitablauf</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Asked more often</source>
        <translation>Öfter gefragt</translation>
    </message>
    <message>
        <source>Breakers open</source>
        <translation>Schalter offen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
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
    <name>MemberModel</name>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Krank</translation>
    </message>
</context>
<context>
    <name>MovedModel</name>
    <message>
        <source>%1 %2, %3, %4 unlike before</source>
        <translation>%1 %2, %3, %4 anders als zuvor</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>No other metric moved earlier</source>
        <translation>Keine andere Metrik bewegte sich früher</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Unlike before</source>
        <translation>Anders als zuvor</translation>
    </message>
    <message>
        <source>Before → in it</source>
        <translation>Zuvor → darin</translation>
    </message>
    <message>
        <source>First moved</source>
        <translation>Zuerst bewegt</translation>
    </message>
</context>
<context>
    <name>NodeComponentModel</name>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
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
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Schutzschalter</translation>
    </message>
</context>
<context>
    <name>NodeGuardModel</name>
    <message>
        <source>Guard</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>Halb offen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
</context>
<context>
    <name>NodeListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
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
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>NodeMetricModel</name>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>To threshold</source>
        <translation>Bis Schwelle</translation>
    </message>
    <message>
        <source>Other node</source>
        <translation>Anderer Knoten</translation>
    </message>
    <message>
        <source>%1 old, %2</source>
        <translation>%1 alt, %2</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
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
    <message>
        <source>%1k</source>
        <comment>thousands of things, shortened</comment>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions of things, shortened</comment>
        <translation>%1 Mio.</translation>
    </message>
</context>
<context>
    <name>RecoveryModel</name>
    <message>
        <source>Resting</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>Handelt</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Prüft nach</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>Erschöpft</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Heilung</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Goes on in</source>
        <translation>Weiter in</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>Letztes Ergebnis</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message numerus="yes">
        <source>%Ln more rows are in the file</source>
        <translation>
            <numerusform>%Ln weitere Zeile steht in der Datei</numerusform>
            <numerusform>%Ln weitere Zeilen stehen in der Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest is in the file</source>
        <translation>Der Rest steht in der Datei</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Detailed report</source>
        <translation>Ausführlicher Bericht</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Trends and forecasts</source>
        <translation>Trends und Vorhersagen</translation>
    </message>
    <message>
        <source>Circuit breakers</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>Objectives and error budgets</source>
        <translation>Ziele und Fehlerbudgets</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
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
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Smallest budget left</source>
        <translation>Kleinstes Restbudget</translation>
    </message>
    <message>
        <source>Alerts fired</source>
        <translation>Ausgelöste Alarme</translation>
    </message>
    <message>
        <source>Alerts firing now</source>
        <translation>Jetzt aktive Alarme</translation>
    </message>
    <message>
        <source>Components ill now</source>
        <translation>Jetzt kranke Komponenten</translation>
    </message>
    <message>
        <source>Breaker trips</source>
        <translation>Auslösungen von Schutzschaltern</translation>
    </message>
    <message>
        <source>About to break</source>
        <translation>Kurz vor dem Ausfall</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Nothing was recorded in this window.</source>
        <translation>In diesem Zeitraum wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>At %1 UTC the cluster %2 is %3. Incidents in the %4 before: %5.</source>
        <translation>Um %1 UTC ist der Cluster %2 %3. Vorfälle in den %4 davor: %5.</translation>
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
        <source>Error budgets</source>
        <translation>Fehlerbudgets</translation>
    </message>
    <message>
        <source>What was not well</source>
        <translation>Was nicht gesund war</translation>
    </message>
    <message>
        <source>What is about to break</source>
        <translation>Was bald ausfällt</translation>
    </message>
    <message>
        <source>Alerts that fire at the end</source>
        <translation>Am Ende aktive Alarme</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Verläufe</translation>
    </message>
    <message>
        <source>Notifications sent</source>
        <translation>Gesendete Benachrichtigungen</translation>
    </message>
    <message>
        <source>Notifications withheld</source>
        <translation>Zurückgehaltene Benachrichtigungen</translation>
    </message>
    <message>
        <source>By alert</source>
        <translation>Nach Alarm</translation>
    </message>
    <message>
        <source>Who was told what</source>
        <translation>Wem was gemeldet wurde</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>History and forecast</source>
        <translation>Verlauf und Vorhersage</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>Wer und warum</translation>
    </message>
    <message>
        <source>Burn rules</source>
        <translation>Verbrauchsregeln</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>Vorfall %1</translation>
    </message>
    <message>
        <source>Where these numbers come from</source>
        <translation>Woher diese Zahlen stammen</translation>
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
        <source>Region</source>
        <translation>Region</translation>
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
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Mittlerer Score</translation>
    </message>
    <message>
        <source>Least score</source>
        <translation>Kleinster Score</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>Auslösungen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>The system&apos;s levels</source>
        <translation>Stufen des Systems</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Quittiert von</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schlimmste</translation>
    </message>
    <message>
        <source>Likeliest cause</source>
        <translation>Wahrscheinlichste Ursache</translation>
    </message>
    <message>
        <source>Belief</source>
        <translation>Verdacht</translation>
    </message>
    <message>
        <source>Causes and evidence</source>
        <translation>Ursachen und Belege</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitlinie</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Mean length</source>
        <translation>Mittlere Dauer</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>Halb offen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Forced open</source>
        <translation>Zwangsgeöffnet</translation>
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
        <source>Rejected, in all</source>
        <translation>Abgewiesen, insgesamt</translation>
    </message>
    <message>
        <source>Changes of breakers: who and why</source>
        <translation>Wechsel der Schutzschalter: wer und warum</translation>
    </message>
    <message>
        <source>Orders and what became of them</source>
        <translation>Anweisungen und was daraus wurde</translation>
    </message>
    <message>
        <source>Recorded runs</source>
        <translation>Aufgezeichnete Läufe</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Inputs lost</source>
        <translation>Verlorene Eingaben</translation>
    </message>
    <message>
        <source>Configuration (SHA-256)</source>
        <translation>Konfiguration (SHA-256)</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>All times are UTC.</source>
        <translation>Alle Zeiten sind UTC.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>In about</source>
        <translation>In etwa</translation>
    </message>
    <message>
        <source>At the earliest (95 %)</source>
        <translation>Frühestens (95 %)</translation>
    </message>
    <message>
        <source>At the latest (95 %)</source>
        <translation>Spätestens (95 %)</translation>
    </message>
    <message>
        <source>Chance in 24 h</source>
        <translation>Wahrscheinlichkeit in 24 h</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Change an hour</source>
        <translation>Änderung je Stunde</translation>
    </message>
    <message>
        <source>from (95 %)</source>
        <translation>von (95 %)</translation>
    </message>
    <message>
        <source>to (95 %)</source>
        <translation>bis (95 %)</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>Budget übrig</translation>
    </message>
    <message>
        <source>Left with planned time</source>
        <translation>Rest mit geplanter Zeit</translation>
    </message>
    <message>
        <source>Burn rate</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Enough checks</source>
        <translation>Genug Prüfungen</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>Erschöpft</translation>
    </message>
    <message>
        <source>Gone in about</source>
        <translation>Verbraucht in etwa</translation>
    </message>
    <message>
        <source>Long window</source>
        <translation>Langes Fenster</translation>
    </message>
    <message>
        <source>Short window</source>
        <translation>Kurzes Fenster</translation>
    </message>
    <message>
        <source>Fires from</source>
        <translation>Löst aus ab</translation>
    </message>
    <message>
        <source>Long rate</source>
        <translation>Lange Rate</translation>
    </message>
    <message>
        <source>Short rate</source>
        <translation>Kurze Rate</translation>
    </message>
    <message>
        <source>Fires</source>
        <translation>Löst aus</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Left before</source>
        <translation>Rest vorher</translation>
    </message>
    <message>
        <source>Left after</source>
        <translation>Rest nachher</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Degraded at</source>
        <translation>Beeinträchtigt ab</translation>
    </message>
    <message>
        <source>Critical at</source>
        <translation>Kritisch ab</translation>
    </message>
    <message>
        <source>Trends and times to thresholds</source>
        <translation>Trends und Zeiten bis zur Schwelle</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>80 % from</source>
        <translation>80 % von</translation>
    </message>
    <message>
        <source>80 % to</source>
        <translation>80 % bis</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % von</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % bis</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Gewinn gegen naiv</translation>
    </message>
    <message>
        <source>Coverage of 95 %</source>
        <translation>Überdeckung der 95 %</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows; all of them are in the other formats.</source>
        <translation>Die ersten %1 von %2 Zeilen; alle stehen in den anderen Formaten.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Score of the system</source>
        <translation>Score des Systems</translation>
    </message>
    <message>
        <source>Components that serve, %</source>
        <translation>Komponenten, die dienen, %</translation>
    </message>
    <message>
        <source>Components that are not healthy</source>
        <translation>Komponenten, die nicht gesund sind</translation>
    </message>
    <message>
        <source>Alerts that fire</source>
        <translation>Aktive Alarme</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Open breakers</source>
        <translation>Offene Schutzschalter</translation>
    </message>
    <message>
        <source>Forecast, 95 %</source>
        <translation>Vorhersage, 95 %</translation>
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
        <source>unknown</source>
        <translation>unbekannt</translation>
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
        <source>soft</source>
        <translation>noch unbestätigt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>halboffen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>forced-open</source>
        <translation>zwangsweise offen</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>metrics-only</source>
        <translation>misst nur</translation>
    </message>
    <message>
        <source>node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>level-changed</source>
        <translation>Zustand gewechselt</translation>
    </message>
    <message>
        <source>system-level-changed</source>
        <translation>Zustand des Systems gewechselt</translation>
    </message>
    <message>
        <source>node-recognised</source>
        <translation>Knoten erkannt</translation>
    </message>
    <message>
        <source>breaker-changed</source>
        <translation>Schutzschalter umgeschaltet</translation>
    </message>
    <message>
        <source>flapping-started</source>
        <translation>beginnt zu flattern</translation>
    </message>
    <message>
        <source>flapping-ended</source>
        <translation>flattert nicht mehr</translation>
    </message>
    <message>
        <source>became-stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>became-fresh</source>
        <translation>wieder aktuell</translation>
    </message>
    <message>
        <source>command-intended</source>
        <translation>Befehl beabsichtigt</translation>
    </message>
    <message>
        <source>command-done</source>
        <translation>Befehl ausgeführt</translation>
    </message>
    <message>
        <source>command-refused</source>
        <translation>Befehl abgelehnt</translation>
    </message>
    <message>
        <source>override-expired</source>
        <translation>Übersteuerung abgelaufen</translation>
    </message>
    <message>
        <source>maintenance-started</source>
        <translation>Wartung begonnen</translation>
    </message>
    <message>
        <source>maintenance-ended</source>
        <translation>Wartung beendet</translation>
    </message>
    <message>
        <source>incident-opened</source>
        <translation>Vorfall eröffnet</translation>
    </message>
    <message>
        <source>incident-changed</source>
        <translation>Vorfall verändert</translation>
    </message>
    <message>
        <source>incident-closed</source>
        <translation>Vorfall geschlossen</translation>
    </message>
    <message>
        <source>recovery-attempted</source>
        <translation>Heilung versucht</translation>
    </message>
    <message>
        <source>recovery-succeeded</source>
        <translation>Heilung gelungen</translation>
    </message>
    <message>
        <source>recovery-failed</source>
        <translation>Heilung misslungen</translation>
    </message>
    <message>
        <source>recovery-exhausted</source>
        <translation>keine Heilung mehr übrig</translation>
    </message>
    <message>
        <source>recovery-cancelled</source>
        <translation>Heilung abgebrochen</translation>
    </message>
    <message>
        <source>budget-burning</source>
        <translation>Fehlerbudget brennt</translation>
    </message>
    <message>
        <source>budget-calm</source>
        <translation>Fehlerbudget beruhigt</translation>
    </message>
    <message>
        <source>budget-exhausted</source>
        <translation>Fehlerbudget aufgebraucht</translation>
    </message>
    <message>
        <source>budget-corrected</source>
        <translation>Fehlerbudget berichtigt</translation>
    </message>
    <message>
        <source>target-added</source>
        <translation>Ziel hinzugefügt</translation>
    </message>
    <message>
        <source>target-removed</source>
        <translation>Ziel entfernt</translation>
    </message>
    <message>
        <source>alert-fired</source>
        <translation>Alarm ausgelöst</translation>
    </message>
    <message>
        <source>alert-changed</source>
        <translation>Alarm verändert</translation>
    </message>
    <message>
        <source>alert-resolved</source>
        <translation>Alarm behoben</translation>
    </message>
    <message>
        <source>balancer-changed</source>
        <translation>Lastverteiler verändert</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>anstehend</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>ausgelöst</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>stummgeschaltet</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>quittiert</translation>
    </message>
    <message>
        <source>inhibited</source>
        <translation>unterdrückt</translation>
    </message>
    <message>
        <source>parent-down</source>
        <translation>Übergeordnetes ausgefallen</translation>
    </message>
    <message>
        <source>cooldown</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>never-told</source>
        <translation>nie gemeldet</translation>
    </message>
    <message>
        <source>no-receiver</source>
        <translation>kein Empfänger</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>ausgelöst</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>verschärft</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>retried</source>
        <translation>erneut versucht</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>zurückgehalten</translation>
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
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Looked ahead at %1 of %2 metrics; the others have too few values or are too many.</source>
        <translation>Vorausgeschaut bei %1 von %2 Metriken; die übrigen haben zu wenige Werte oder sind zu viele.</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>SilenceModel</name>
    <message>
        <source>Silenced</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
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
        <translation>Zeit abgelaufen</translation>
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
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Maintenance ended</source>
        <translation>Wartung beendet</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Incident changed</source>
        <translation>Vorfall geändert</translation>
    </message>
    <message>
        <source>Incident closed</source>
        <translation>Vorfall beendet</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Heilung</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Recovery failed</source>
        <translation>Wiederherstellung misslungen</translation>
    </message>
    <message>
        <source>Recovery exhausted</source>
        <translation>Wiederherstellung erschöpft</translation>
    </message>
    <message>
        <source>Recovery cancelled</source>
        <translation>Wiederherstellung abgebrochen</translation>
    </message>
    <message>
        <source>Budget burns</source>
        <translation>Budget brennt</translation>
    </message>
    <message>
        <source>Budget calm</source>
        <translation>Budget ruhig</translation>
    </message>
    <message>
        <source>Budget exhausted</source>
        <translation>Budget erschöpft</translation>
    </message>
    <message>
        <source>Budget corrected</source>
        <translation>Budget berichtigt</translation>
    </message>
    <message>
        <source>Target added</source>
        <translation>Ziel hinzugefügt</translation>
    </message>
    <message>
        <source>Target removed</source>
        <translation>Ziel entfernt</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Alert changed</source>
        <translation>Alarm geändert</translation>
    </message>
    <message>
        <source>Alert resolved</source>
        <translation>Alarm erledigt</translation>
    </message>
    <message>
        <source>Balancer</source>
        <translation>Lastverteiler</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing loses service.</source>
        <translation>Nichts fällt aus.</translation>
    </message>
    <message>
        <source>Loses service: %1.</source>
        <translation>Fällt aus: %1.</translation>
    </message>
    <message>
        <source>The quorum would be lost.</source>
        <translation>Das Quorum ginge verloren.</translation>
    </message>
    <message>
        <source>The quorum holds and survives %1 more.</source>
        <translation>Das Quorum hält und übersteht %1 weitere.</translation>
    </message>
    <message>
        <source>The quorum holds, but breaks with the next loss.</source>
        <translation>Das Quorum hält, bricht aber beim nächsten Ausfall.</translation>
    </message>
    <message>
        <source>Whether the quorum holds is not known.</source>
        <translation>Ob das Quorum hält, ist unbekannt.</translation>
    </message>
    <message>
        <source>Capacity goes from %1 to %2.</source>
        <translation>Die Kapazität geht von %1 auf %2.</translation>
    </message>
    <message>
        <source>An hour of it takes %1 of the budget of %2.</source>
        <translation>Eine Stunde davon nimmt %1 des Budgets von %2.</translation>
    </message>
    <message>
        <source>Capacity stays at %1.</source>
        <translation>Die Kapazität bleibt bei %1.</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
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
    <name>TriedModel</name>
    <message>
        <source>Naive, last value</source>
        <translation>Naiv, letzter Wert</translation>
    </message>
    <message>
        <source>Seasonal naive</source>
        <translation>Saisonal naiv</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Robust line</source>
        <translation>Robuste Gerade</translation>
    </message>
    <message>
        <source>Exponential smoothing</source>
        <translation>Exponentielle Glättung</translation>
    </message>
    <message>
        <source>Holt</source>
        <translation>Holt</translation>
    </message>
    <message>
        <source>Damped Holt</source>
        <translation>Gedämpfter Holt</translation>
    </message>
    <message>
        <source>Holt-Winters, additive</source>
        <translation>Holt-Winters, additiv</translation>
    </message>
    <message>
        <source>Holt-Winters, multiplicative</source>
        <translation>Holt-Winters, multiplikativ</translation>
    </message>
    <message>
        <source>Theta</source>
        <translation>Theta</translation>
    </message>
    <message>
        <source>Optimized Theta</source>
        <translation>Optimiertes Theta</translation>
    </message>
    <message>
        <source>Autoregression</source>
        <translation>Autoregression</translation>
    </message>
    <message>
        <source>Reverting autoregression</source>
        <translation>Rückkehrende Autoregression</translation>
    </message>
    <message>
        <source>Seasonal autoregression</source>
        <translation>Saisonale Autoregression</translation>
    </message>
    <message>
        <source>Mix of methods</source>
        <translation>Mischung der Verfahren</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>gezeichnet</translation>
    </message>
    <message>
        <source>%1, sMAPE %2, MASE %3</source>
        <translation>%1, sMAPE %2, MASE %3</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>sMAPE</source>
        <translation>sMAPE</translation>
    </message>
    <message>
        <source>MASE</source>
        <translation>MASE</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>95% holds</source>
        <translation>95 % hält</translation>
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
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Events and audit</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Widerstandskraft</translation>
    </message>
    <message>
        <source>Error budgets</source>
        <translation>Fehlerbudgets</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>panic</source>
        <translation>Panik</translation>
    </message>
    <message>
        <source>Balancer</source>
        <translation>Balancer</translation>
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
    <name>dwcp::AlertsPage</name>
    <message>
        <source>Open %1</source>
        <translation>Offen %1</translation>
    </message>
    <message>
        <source>Firing %1</source>
        <translation>Aktiv %1</translation>
    </message>
    <message>
        <source>Pending %1</source>
        <translation>Ausstehend %1</translation>
    </message>
    <message>
        <source>Held back %1</source>
        <translation>Zurückgehalten %1</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <translation>Erledigt %1</translation>
    </message>
    <message>
        <source>Acknowledged by %1 until %2: %3</source>
        <translation>Quittiert von %1 bis %2: %3</translation>
    </message>
    <message>
        <source>Nothing keeps it from being told.</source>
        <translation>Nichts hält die Meldung zurück.</translation>
    </message>
    <message>
        <source>No receiver is configured: nobody is told.</source>
        <translation>Kein Empfänger ist eingerichtet: Niemand erfährt davon.</translation>
    </message>
    <message>
        <source>Not told: %1.</source>
        <translation>Nicht gemeldet: %1.</translation>
    </message>
    <message>
        <source>Not told: %1 (%2).</source>
        <translation>Nicht gemeldet: %1 (%2).</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Filter: name, node, layer</source>
        <translation>Filter: Name, Knoten, Schicht</translation>
    </message>
    <message>
        <source>Filter alerts</source>
        <translation>Alarme filtern</translation>
    </message>
    <message>
        <source>Alert inbox</source>
        <translation>Eingang der Alarme</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>No alert selected</source>
        <translation>Kein Alarm gewählt</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Wer es erfuhr</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Stummschaltungen</translation>
    </message>
    <message>
        <source>End silence</source>
        <translation>Stummschaltung beenden</translation>
    </message>
    <message>
        <source>firing first, loudest first; Enter opens the component</source>
        <translation>aktive zuerst, laute zuerst; Eingabe öffnet die Komponente</translation>
    </message>
    <message>
        <source>No alert here</source>
        <translation>Kein Alarm hier</translation>
    </message>
    <message>
        <source>No alert matches the filter.</source>
        <translation>Kein Alarm passt zum Filter.</translation>
    </message>
    <message>
        <source>No alert of that kind</source>
        <translation>Kein Alarm dieser Art</translation>
    </message>
    <message>
        <source>Alerts appear when a rule holds.</source>
        <translation>Alarme erscheinen, wenn eine Regel zutrifft.</translation>
    </message>
    <message>
        <source>No silences</source>
        <translation>Keine Stummschaltungen</translation>
    </message>
    <message>
        <source>Silence an alert from its row.</source>
        <translation>Schalten Sie einen Alarm in seiner Zeile stumm.</translation>
    </message>
    <message>
        <source>Acknowledge %1</source>
        <translation>%1 quittieren</translation>
    </message>
    <message>
        <source>Nobody is told of it again until then, or until it gets worse.</source>
        <translation>Bis dahin, oder bis er schlimmer wird, erfährt niemand mehr davon.</translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation>%1 stummschalten</translation>
    </message>
    <message>
        <source>Nobody is told of alerts with these labels: %1</source>
        <translation>Niemand erfährt von Alarmen mit diesen Merkmalen: %1</translation>
    </message>
    <message>
        <source>Alerts are told again: %1</source>
        <translation>Alarme werden wieder gemeldet: %1</translation>
    </message>
    <message>
        <source>%1 is acknowledged.</source>
        <translation>%1 ist bestätigt.</translation>
    </message>
    <message>
        <source>%1 is silenced.</source>
        <translation>%1 ist stummgeschaltet.</translation>
    </message>
    <message>
        <source>Somebody has acknowledged it already.</source>
        <translation>Er ist schon quittiert.</translation>
    </message>
    <message>
        <source>It is not firing yet: nobody was told.</source>
        <translation>Er ist noch nicht ausgelöst: Niemand wurde benachrichtigt.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>No alert is selected.</source>
        <translation>Kein Alarm ist gewählt.</translation>
    </message>
    <message>
        <source>The alert is over.</source>
        <translation>Der Alarm ist vorbei.</translation>
    </message>
    <message>
        <source>No silence is selected.</source>
        <translation>Keine Stummschaltung ist gewählt.</translation>
    </message>
    <message>
        <source>What an alert is about, and who was told of it, stands here.</source>
        <translation>Worum es bei einem Alarm geht und wer davon erfuhr, steht hier.</translation>
    </message>
</context>
<context>
    <name>dwcp::BalancerPage</name>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Out of rotation</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>Panic</source>
        <translation>Panik</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Set weights</source>
        <translation>Gewichte setzen</translation>
    </message>
    <message>
        <source>Servers of the balancers</source>
        <translation>Server der Balancer</translation>
    </message>
    <message>
        <source>No balancer is watched</source>
        <translation>Kein Balancer wird beobachtet</translation>
    </message>
    <message>
        <source>Balancers come from the configuration.</source>
        <translation>Balancer stehen in der Konfiguration.</translation>
    </message>
    <message>
        <source>No server is known</source>
        <translation>Kein Server ist bekannt</translation>
    </message>
    <message>
        <source>The balancer has not answered yet.</source>
        <translation>Der Balancer hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>%1, %2, backend %3; Enter opens the node</source>
        <translation>%1, %2, Backend %3; Eingabe öffnet den Knoten</translation>
    </message>
    <message>
        <source>Only watch</source>
        <translation>Nur beobachten</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>as configured</source>
        <translation>wie konfiguriert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ejected below score %1 or with an open breaker, back from %2 by a slow start of %3; unknown or suspect servers get a trial share of %4.</source>
        <translation>Ausgeschlossen unter Score %1 oder bei offenem Schutzschalter, zurück ab %2 mit sanftem Anlauf von %3; unbekannte oder verdächtige Server erhalten einen Probeanteil von %4.</translation>
    </message>
    <message>
        <source>%1 since the start</source>
        <translation>%1 seit dem Start</translation>
    </message>
    <message>
        <source>of %1, at most %2</source>
        <translation>von %1, höchstens %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>for %1, all serve</source>
        <translation>seit %1, alle bedienen</translation>
    </message>
    <message>
        <source>it never answered</source>
        <translation>hat nie geantwortet</translation>
    </message>
    <message>
        <source>seen %1 ago</source>
        <translation>vor %1 gesehen</translation>
    </message>
    <message>
        <source>Set the weights of %1</source>
        <translation>Gewichte von %1 setzen</translation>
    </message>
    <message>
        <source>Only watch %1</source>
        <translation>%1 nur beobachten</translation>
    </message>
    <message>
        <source>Traffic follows health from now on: what is ill gets less, what is very ill gets none.</source>
        <translation>Der Verkehr folgt ab jetzt der Gesundheit: Was krank ist, bekommt weniger, was sehr krank ist, nichts.</translation>
    </message>
    <message>
        <source>The balancer gets its own weights back.</source>
        <translation>Der Balancer bekommt seine eigenen Gewichte zurück.</translation>
    </message>
    <message>
        <source>No balancer is watched.</source>
        <translation>Kein Balancer wird beobachtet.</translation>
    </message>
</context>
<context>
    <name>dwcp::BreakerActions</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>undone at once</source>
        <translation>sofort zurückgenommen</translation>
    </message>
    <message>
        <source>%1 is forced open.</source>
        <translation>%1 ist zwangsgeöffnet.</translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <translation>%1 ist abgeschaltet.</translation>
    </message>
    <message>
        <source>%1 only measures.</source>
        <translation>%1 misst nur noch.</translation>
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
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Auslösen</translation>
    </message>
    <message>
        <source>Stays until somebody resets it.</source>
        <translation>Bleibt, bis jemand ihn zurücksetzt.</translation>
    </message>
    <message>
        <source>Reverts by itself.</source>
        <translation>Endet von selbst.</translation>
    </message>
    <message>
        <source>Disable breaker %1</source>
        <translation>Schutzschalter %1 abschalten</translation>
    </message>
    <message>
        <source>Let breaker %1 only measure</source>
        <translation>Schutzschalter %1 nur messen lassen</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>%1 neu starten</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Measure only</source>
        <translation>Nur messen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>No call passes while it is forced open.</source>
        <translation>Solange er zwangsgeöffnet ist, wird kein Aufruf durchgelassen.</translation>
    </message>
    <message>
        <source>Every call passes, nothing is counted, it does not open.</source>
        <translation>Jeder Aufruf wird durchgelassen, nichts wird gezählt, er öffnet nicht.</translation>
    </message>
    <message>
        <source>Every call passes. It measures what it would do.</source>
        <translation>Jeder Aufruf wird durchgelassen. Er misst, was er täte.</translation>
    </message>
    <message>
        <source>The layer is stopped and started again on the node. What it had under way is lost.</source>
        <translation>Die Schicht wird auf dem Knoten angehalten und wieder gestartet. Was sie gerade tat, geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Token of %1</source>
        <translation>&amp;Token von %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>%1. It is used until the program ends and not stored.</source>
        <translation>%1. Es wird bis zum Ende des Programms verwendet und nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 is asked; it is done when its own page says so.</source>
        <translation>%1 wird gebeten; ausgeführt ist es, wenn die eigene Seite des Knotens es sagt.</translation>
    </message>
    <message>
        <source>A token is needed.</source>
        <translation>Ein Token wird gebraucht.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zur Bestätigung %1 eintippen</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Although it breaks the quorum</source>
        <translation>Obwohl es das Quorum bricht</translation>
    </message>
    <message>
        <source>The name has to be typed.</source>
        <translation>Der Name muss getippt werden.</translation>
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
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>%1, the node&apos;s own</source>
        <translation>%1, eigener des Knotens</translation>
    </message>
</context>
<context>
    <name>dwcp::BreakersPage</name>
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
    <message>
        <source>Failure rate, last hour</source>
        <translation>Fehlerrate, letzte Stunde</translation>
    </message>
    <message>
        <source>%1 calls, %2 failed, %3 rejected since the start</source>
        <translation>%1 Aufrufe, %2 fehlgeschlagen, %3 abgewiesen seit dem Start</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Owner: %1. The node itself decides when it opens and closes.</source>
        <translation>Besitzer: %1. Der Knoten selbst entscheidet, wann er öffnet und schließt.</translation>
    </message>
    <message>
        <source>Measure only</source>
        <translation>Nur messen</translation>
    </message>
    <message>
        <source>Owner: %1, which is silent: what its breaker does is not known.</source>
        <translation>Besitzer: %1. Der Knoten schweigt: Was sein Schutzschalter tut, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No change is remembered</source>
        <translation>Keine Änderung ist bekannt</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>No breaker is selected.</source>
        <translation>Kein Schutzschalter ist gewählt.</translation>
    </message>
    <message>
        <source>A breaker on all nodes, its rates and its transitions stand here.</source>
        <translation>Ein Schutzschalter auf allen Knoten, seine Raten und seine Übergänge stehen hier.</translation>
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
    <name>dwcp::CommandDialog</name>
    <message>
        <source>Until reset</source>
        <translation>Bis zum Zurücksetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dwcp::CommandUndo</name>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>undone at once</source>
        <translation>sofort zurückgenommen</translation>
    </message>
</context>
<context>
    <name>dwcp::Commands</name>
    <message>
        <source>The engine takes no more commands. Try again in a moment.</source>
        <translation>Die Engine nimmt keine weiteren Befehle an. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>You are looking at the past. Return to live to give a command.</source>
        <translation>Sie sehen die Vergangenheit. Für Befehle zur Gegenwart zurückkehren.</translation>
    </message>
    <message>
        <source>This connection is for reading only.</source>
        <translation>Diese Verbindung ist nur zum Lesen.</translation>
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
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>No check yet</source>
        <translation>Noch keine Prüfung</translation>
    </message>
    <message>
        <source>No rule was judged</source>
        <translation>Keine Regel wurde beurteilt</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>A component&apos;s course, rules and checks stand here.</source>
        <translation>Verlauf, Regeln und Prüfungen einer Komponente stehen hier.</translation>
    </message>
    <message>
        <source>stale, %1 old</source>
        <translation>veraltet, %1 alt</translation>
    </message>
</context>
<context>
    <name>dwcp::ConnectionChip</name>
    <message>
        <source>read-only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
</context>
<context>
    <name>dwcp::ConnectionGuide</name>
    <message>
        <source>What to watch</source>
        <translation>Was beobachten</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Kept connections</source>
        <translation>Gemerkte Verbindungen</translation>
    </message>
    <message>
        <source>Open connection</source>
        <translation>Verbindung öffnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Without passwords: they stay in the keychain</source>
        <translation>Ohne Passwörter: sie bleiben im Schlüsselbund</translation>
    </message>
    <message>
        <source>Start and watch a demo cluster</source>
        <translation>Einen Demo-Cluster starten und beobachten</translation>
    </message>
    <message>
        <source>Five nodes on this computer; they end with the console</source>
        <translation>Fünf Knoten auf diesem Rechner; sie enden mit der Konsole</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Watch something else</source>
        <translation>Etwas anderes beobachten</translation>
    </message>
    <message>
        <source>Paste URLs, one a line: http://10.0.0.1:9100</source>
        <translation>URLs einfügen, eine je Zeile: http://10.0.0.1:9100</translation>
    </message>
    <message>
        <source>URLs to watch</source>
        <translation>Zu beobachtende URLs</translation>
    </message>
    <message>
        <source>Look what is there</source>
        <translation>Nachsehen, was da ist</translation>
    </message>
    <message>
        <source>What will be watched</source>
        <translation>Was beobachtet wird</translation>
    </message>
    <message>
        <source>Name of this connection</source>
        <translation>Name dieser Verbindung</translation>
    </message>
    <message>
        <source>Read-only: no command is given</source>
        <translation>Nur lesen: kein Befehl wird gegeben</translation>
    </message>
    <message>
        <source>Protected: the name of a breaker must be typed</source>
        <translation>Geschützt: der Name eines Schutzschalters muss getippt werden</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Veilchen</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Purpur</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Paste a URL first.</source>
        <translation>Fügen Sie zuerst eine URL ein.</translation>
    </message>
    <message>
        <source>Asking.</source>
        <translation>Wird gefragt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>%1 of %2 recognised.</source>
        <translation>%1 von %2 erkannt.</translation>
    </message>
    <message>
        <source>No connection is kept yet.</source>
        <translation>Noch ist keine Verbindung gemerkt.</translation>
    </message>
    <message>
        <source>DWCP nodes, and whatever else speaks Prometheus: what stands at an address is recognised.</source>
        <translation>DWCP-Knoten und was sonst Prometheus spricht: Was unter einer Adresse steht, wird erkannt.</translation>
    </message>
    <message>
        <source>No cluster at hand?</source>
        <translation>Kein Cluster zur Hand?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No connection is kept yet</source>
        <translation>Noch ist keine Verbindung gespeichert</translation>
    </message>
    <message>
        <source>What is watched is kept here.</source>
        <translation>Was beobachtet wird, steht dann hier.</translation>
    </message>
    <message>
        <source>Paste the address of a page of metrics or of a status.</source>
        <translation>Fügen Sie die Adresse einer Metrik- oder Statusseite ein.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>It is a configuration file: edit that.</source>
        <translation>Es ist eine Konfigurationsdatei: Ändern Sie diese.</translation>
    </message>
    <message>
        <source>What is changed here is kept once it is watched.</source>
        <translation>Was hier geändert wird, bleibt, sobald es beobachtet wird.</translation>
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
    <message>
        <source>Nothing is known to be due to break</source>
        <translation>Kein Ausfall ist bekannt</translation>
    </message>
    <message>
        <source>Some components have not answered yet.</source>
        <translation>Einige Komponenten haben noch nicht geantwortet.</translation>
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
    <name>dwcp::DiagnosticsPage</name>
    <message>
        <source>Checks per second</source>
        <translation>Prüfungen je Sekunde</translation>
    </message>
    <message>
        <source>over ten seconds</source>
        <translation>über zehn Sekunden</translation>
    </message>
    <message>
        <source>Length of a beat</source>
        <translation>Dauer eines Takts</translation>
    </message>
    <message>
        <source>what the engine&apos;s thread is busy for</source>
        <translation>so lange ist der Faden der Engine beschäftigt</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Checks started</source>
        <translation>Begonnene Prüfungen</translation>
    </message>
    <message>
        <source>Checks done</source>
        <translation>Beendete Prüfungen</translation>
    </message>
    <message>
        <source>Checks without an answer</source>
        <translation>Prüfungen ohne Antwort</translation>
    </message>
    <message>
        <source>Checks under way</source>
        <translation>Laufende Prüfungen</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>Takte</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Dieses Fenster</translation>
    </message>
    <message>
        <source>Newest moment</source>
        <translation>Neuester Moment</translation>
    </message>
    <message>
        <source>Moments remembered</source>
        <translation>Gemerkte Momente</translation>
    </message>
    <message>
        <source>Reaching back</source>
        <translation>Reicht zurück</translation>
    </message>
    <message>
        <source>Memory of past moments</source>
        <translation>Speicher für vergangene Momente</translation>
    </message>
    <message>
        <source>Events kept</source>
        <translation>Behaltene Ereignisse</translation>
    </message>
    <message>
        <source>Series watched</source>
        <translation>Beobachtete Reihen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Last beat</source>
        <translation>Letzter Takt</translation>
    </message>
    <message>
        <source>Events lost</source>
        <translation>Verlorene Ereignisse</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 unterwegs</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>längste %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>refused by a full box</source>
        <translation>vom vollen Kasten abgewiesen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Inputs kept</source>
        <translation>Behaltene Eingaben</translation>
    </message>
    <message>
        <source>Inputs waiting</source>
        <translation>Wartende Eingaben</translation>
    </message>
    <message>
        <source>Inputs lost</source>
        <translation>Verlorene Eingaben</translation>
    </message>
    <message>
        <source>Samples kept</source>
        <translation>Behaltene Werte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation>Nichts wird aufgezeichnet</translation>
    </message>
    <message>
        <source>The program was started without a journal.</source>
        <translation>Das Programm wurde ohne Journal gestartet.</translation>
    </message>
    <message>
        <source>kept in memory until the disk takes it</source>
        <translation>im Speicher, bis die Platte es nimmt</translation>
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
    <name>dwcp::EventsPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
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
        <source>Audit: commands</source>
        <translation>Audit: Befehle</translation>
    </message>
    <message>
        <source>Events and audit</source>
        <translation>Ereignisse und Audit</translation>
    </message>
    <message>
        <source>Filter: node, layer, operator, reason</source>
        <translation>Filter: Knoten, Schicht, Person, Grund</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>newest first, %1 of %2; the last %3 are kept here</source>
        <translation>neueste zuerst, %1 von %2; die letzten %3 bleiben hier</translation>
    </message>
    <message>
        <source>No event here</source>
        <translation>Kein Ereignis hier</translation>
    </message>
    <message>
        <source>No event matches the filter.</source>
        <translation>Kein Ereignis passt zum Filter.</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Noch keine Ereignisse</translation>
    </message>
    <message>
        <source>Changes of level, breakers and commands appear here.</source>
        <translation>Stufenwechsel, Schutzschalter und Befehle erscheinen hier.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>No event is listed.</source>
        <translation>Kein Ereignis ist aufgeführt.</translation>
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
    <name>dwcp::FileChip</name>
    <message>
        <source>%1
Click opens it; drag it to another program.</source>
        <translation>%1
Klick öffnet sie; in ein anderes Programm ziehbar.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>dwcp::FilterBar</name>
    <message>
        <source>Filter: name, layer:acp, level&gt;=degraded, region:eu</source>
        <translation>Filter: Name, layer:acp, level&gt;=degraded, region:eu</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
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
</context>
<context>
    <name>dwcp::FleetMap</name>
    <message>
        <source>Fleet map, a tile a node</source>
        <translation>Flottenkarte, eine Kachel je Knoten</translation>
    </message>
    <message>
        <source>no region</source>
        <translation>ohne Region</translation>
    </message>
    <message>
        <source>%1 nodes, %2 not healthy</source>
        <translation>%1 Knoten, %2 nicht gesund</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 node, %1 not healthy</source>
        <translation>1 Knoten, %1 nicht gesund</translation>
    </message>
    <message>
        <source>%1, rack %2: %3 of %4 not healthy</source>
        <translation>%1, Schrank %2: %3 von %4 nicht gesund</translation>
    </message>
</context>
<context>
    <name>dwcp::FleetPage</name>
    <message>
        <source>Fleet map</source>
        <translation>Flottenkarte</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Nodes that match</source>
        <translation>Passende Knoten</translation>
    </message>
    <message>
        <source>Not healthy, by layer</source>
        <translation>Nicht gesund, nach Schicht</translation>
    </message>
    <message>
        <source>%1 of %2 nodes</source>
        <translation>%1 von %2 Knoten</translation>
    </message>
    <message>
        <source>by region, in blocks of forty; Enter opens a node</source>
        <translation>nach Region, in Blöcken zu vierzig; Eingabe öffnet einen Knoten</translation>
    </message>
    <message>
        <source>%1 nodes match</source>
        <translation>%1 Knoten passen</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>schlimmste zuerst</translation>
    </message>
    <message>
        <source>No node here</source>
        <translation>Kein Knoten hier</translation>
    </message>
    <message>
        <source>No node matches the filter.</source>
        <translation>Kein Knoten passt zum Filter.</translation>
    </message>
    <message>
        <source>Nodes appear with the configuration.</source>
        <translation>Knoten erscheinen mit der Konfiguration.</translation>
    </message>
    <message>
        <source>%1 regions, %2 racks, a block each; Enter opens a node</source>
        <translation>%1 Regionen, %2 Schränke, je ein Block; Enter öffnet einen Knoten</translation>
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
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No node here</source>
        <translation>Kein Knoten hier</translation>
    </message>
    <message>
        <source>No node matches the filter.</source>
        <translation>Kein Knoten passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>dwcp::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Text des Kapitels</translation>
    </message>
    <message>
        <source>%1 (page)</source>
        <translation>%1 (Seite)</translation>
    </message>
</context>
<context>
    <name>dwcp::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Probable cause</source>
        <translation>Wahrscheinliche Ursache</translation>
    </message>
    <message>
        <source>Probable causes</source>
        <translation>Wahrscheinliche Ursachen</translation>
    </message>
    <message>
        <source>Ill together</source>
        <translation>Gemeinsam krank</translation>
    </message>
    <message>
        <source>What is ill in this incident</source>
        <translation>Was in diesem Vorfall krank ist</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Timeline of this incident</source>
        <translation>Verlauf dieses Vorfalls</translation>
    </message>
    <message numerus="yes">
        <source>%n open, worst first</source>
        <translation>
            <numerusform>%n offen, schlimmster zuerst</numerusform>
            <numerusform>%n offen, schlimmste zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>No incident is known</source>
        <translation>Kein Vorfall ist bekannt</translation>
    </message>
    <message>
        <source>Some components have not answered yet.</source>
        <translation>Einige Komponenten haben noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>No incident</source>
        <translation>Kein Vorfall</translation>
    </message>
    <message>
        <source>What is ill together appears here as one.</source>
        <translation>Was gemeinsam krank ist, erscheint hier als eines.</translation>
    </message>
    <message>
        <source>No incident selected</source>
        <translation>Kein Vorfall gewählt</translation>
    </message>
    <message>
        <source>incident %1</source>
        <translation>Vorfall %1</translation>
    </message>
    <message>
        <source>Cause not known</source>
        <translation>Ursache nicht bekannt</translation>
    </message>
    <message>
        <source>Nothing explains the others yet.</source>
        <translation>Noch erklärt nichts die anderen.</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>die ersten %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n on these nodes</source>
        <translation>
            <numerusform>%n auf diesen Knoten</numerusform>
            <numerusform>%n auf diesen Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <translation>seit %1, %2</translation>
    </message>
    <message>
        <source>Nothing happened</source>
        <translation>Nichts geschehen</translation>
    </message>
    <message>
        <source>No event names these nodes.</source>
        <translation>Kein Ereignis nennt diese Knoten.</translation>
    </message>
    <message>
        <source>What explains an incident best stands here.</source>
        <translation>Was einen Vorfall am besten erklärt, steht hier.</translation>
    </message>
    <message>
        <source>What is ill in an incident stands here.</source>
        <translation>Was bei einem Vorfall krank ist, steht hier.</translation>
    </message>
    <message>
        <source>What happened in an incident stands here.</source>
        <translation>Was bei einem Vorfall geschah, steht hier.</translation>
    </message>
</context>
<context>
    <name>dwcp::Keychain</name>
    <message>
        <source>The keychain has no entry &quot;%1&quot;</source>
        <translation>Der Schlüsselbund hat keinen Eintrag „%1“</translation>
    </message>
    <message>
        <source>There is no keychain that can be asked (%1)</source>
        <translation>Kein Schlüsselbund ist erreichbar (%1)</translation>
    </message>
    <message>
        <source>The engine takes no more secrets</source>
        <translation>Die Engine nimmt keine weiteren Geheimnisse an</translation>
    </message>
</context>
<context>
    <name>dwcp::LayerBars</name>
    <message>
        <source>Components that are not healthy, by layer</source>
        <translation>Nicht gesunde Komponenten nach Schicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No component here</source>
        <translation>Keine Komponente hier</translation>
    </message>
    <message>
        <source>No component matches the filter.</source>
        <translation>Keine Komponente passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>dwcp::LeadTile</name>
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
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>open, all let through</source>
        <translation>offen, alle lassen durch</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>keiner bekannt</translation>
    </message>
    <message>
        <source>half</source>
        <comment>half-open, where there is little room</comment>
        <translation>halb</translation>
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
        <translation>Quorum</translation>
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
        <source>needs %1 of %2</source>
        <translation>braucht %1 von %2</translation>
    </message>
    <message>
        <source>one loss ends it</source>
        <translation>ein Ausfall genügt</translation>
    </message>
    <message>
        <source>%1 losses end it</source>
        <translation>%1 Ausfälle genügen</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>Fehlerbudget</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>braucht %1</translation>
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
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>Travel in time</source>
        <translation>Zeitreise</translation>
    </message>
    <message>
        <source>Event before</source>
        <translation>Ereignis davor</translation>
    </message>
    <message>
        <source>Event after</source>
        <translation>Ereignis danach</translation>
    </message>
    <message>
        <source>Up one level</source>
        <translation>Eine Ebene hinauf</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Wallboard: the page alone</source>
        <translation>Wandtafel: nur die Seite</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This page in a window of its own</source>
        <translation>Diese Seite in eigenem Fenster</translation>
    </message>
    <message>
        <source>%1 – DWCP Console</source>
        <translation>%1 – DWCP Console</translation>
    </message>
    <message>
        <source>Why is it so</source>
        <translation>Warum ist es so</translation>
    </message>
    <message>
        <source>Report of this</source>
        <translation>Bericht hierüber</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stay at the moment on the screen (Esc)</source>
        <translation>Beim Zeitpunkt auf dem Bildschirm bleiben (Esc)</translation>
    </message>
    <message>
        <source>Bringing back %1…</source>
        <translation>%1 wird zurückgeholt…</translation>
    </message>
</context>
<context>
    <name>dwcp::NodeOrders</name>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Watch no more</source>
        <translation>Nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Watch another</source>
        <translation>Weiteren beobachten</translation>
    </message>
    <message>
        <source>The engine has not said anything yet.</source>
        <translation>Die Engine hat noch nichts gesagt.</translation>
    </message>
    <message>
        <source>End maintenance</source>
        <translation>Wartung beenden</translation>
    </message>
    <message>
        <source>No node is selected.</source>
        <translation>Kein Knoten ist gewählt.</translation>
    </message>
    <message>
        <source>Ask this node at once (F5)</source>
        <translation>Diesen Knoten sofort fragen (F5)</translation>
    </message>
    <message>
        <source>A planned outage: trouble is shown and measured, but counts against nothing</source>
        <translation>Geplanter Ausfall: Störungen werden gezeigt und gemessen, zählen aber nicht</translation>
    </message>
    <message>
        <source>Ask this node nothing any more; what was measured stays in the journal</source>
        <translation>Diesen Knoten nichts mehr fragen; was gemessen wurde, bleibt im Journal</translation>
    </message>
    <message>
        <source>Maintenance of %1</source>
        <translation>Wartung von %1</translation>
    </message>
    <message>
        <source>While it lasts nobody is told of its trouble, and it counts against no budget.</source>
        <translation>Solange sie dauert, wird niemand von seinen Störungen benachrichtigt, und sie zählen gegen kein Budget.</translation>
    </message>
    <message>
        <source>Start maintenance</source>
        <translation>Wartung beginnen</translation>
    </message>
    <message>
        <source>Begins in</source>
        <translation>Beginnt in</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Over once what was ill is well again</source>
        <translation>Vorzeitig vorbei, sobald alles Kranke wieder gesund ist</translation>
    </message>
    <message>
        <source>End maintenance of %1</source>
        <translation>Wartung von %1 beenden</translation>
    </message>
    <message>
        <source>Planned by %1: %2</source>
        <translation>Geplant von %1: %2</translation>
    </message>
    <message>
        <source>The maintenance is over.</source>
        <translation>Die Wartung ist vorbei.</translation>
    </message>
    <message>
        <source>The maintenance is planned.</source>
        <translation>Die Wartung ist geplant.</translation>
    </message>
    <message>
        <source>It is watched from now on.</source>
        <translation>Er wird ab jetzt beobachtet.</translation>
    </message>
    <message>
        <source>Watch %1 no more</source>
        <translation>%1 nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Its series end and its alerts are over. It comes back when the engine is started again, if the configuration names it.</source>
        <translation>Seine Reihen enden, und seine Alarme sind vorbei. Er kommt wieder, wenn die Engine neu gestartet wird und die Konfiguration ihn nennt.</translation>
    </message>
    <message>
        <source>It is watched no more.</source>
        <translation>Er wird nicht mehr beobachtet.</translation>
    </message>
</context>
<context>
    <name>dwcp::NodePage</name>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
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
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Enter opens the component</source>
        <translation>Eingabe öffnet die Komponente</translation>
    </message>
    <message>
        <source>Layers of this node</source>
        <translation>Schichten dieses Knotens</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Metrics of this node</source>
        <translation>Metriken dieses Knotens</translation>
    </message>
    <message>
        <source>of the worst layer</source>
        <translation>der schlimmsten Schicht</translation>
    </message>
    <message>
        <source>Score of this node over time</source>
        <translation>Score dieses Knotens über die Zeit</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events of this node</source>
        <translation>Ereignisse dieses Knotens</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No node selected</source>
        <translation>Kein Knoten gewählt</translation>
    </message>
    <message>
        <source>No layer yet</source>
        <translation>Noch keine Schicht</translation>
    </message>
    <message>
        <source>This node has not answered yet.</source>
        <translation>Dieser Knoten hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Nothing happened</source>
        <translation>Nichts geschehen</translation>
    </message>
    <message>
        <source>No event names this node.</source>
        <translation>Kein Ereignis nennt diesen Knoten.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>End comparison</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>Keep this node&apos;s values beside those of the nodes chosen next, of up to three</source>
        <translation>Die Werte dieses Knotens neben denen der nächsten behalten, von bis zu dreien</translation>
    </message>
    <message>
        <source>worst first; Enter opens the trend; drag nodes here to compare</source>
        <translation>schlimmste zuerst; Eingabe öffnet den Trend; Knoten zum Vergleichen hierher ziehen</translation>
    </message>
    <message>
        <source>beside those of %1; choose or drag another node</source>
        <translation>neben denen von %1; einen weiteren Knoten wählen oder herziehen</translation>
    </message>
    <message>
        <source>Nodes appear with the configuration.</source>
        <translation>Knoten erscheinen mit der Konfiguration.</translation>
    </message>
    <message>
        <source>No metric to show</source>
        <translation>Keine Metrik zu zeigen</translation>
    </message>
    <message>
        <source>No node here</source>
        <translation>Kein Knoten hier</translation>
    </message>
    <message>
        <source>No node matches the filter.</source>
        <translation>Kein Knoten passt zum Filter.</translation>
    </message>
    <message>
        <source>The layers of a node, each with its cause and breaker, stand here.</source>
        <translation>Die Schichten eines Knotens stehen hier, jede mit Ursache und Schutzschalter.</translation>
    </message>
    <message>
        <source>All metrics of a node stand here.</source>
        <translation>Alle Metriken eines Knotens stehen hier.</translation>
    </message>
    <message>
        <source>A node&apos;s score over time stands here.</source>
        <translation>Der Score eines Knotens im Lauf der Zeit steht hier.</translation>
    </message>
    <message>
        <source>What happened to a node stands here.</source>
        <translation>Was mit einem Knoten geschah, steht hier.</translation>
    </message>
    <message>
        <source>No node is selected.</source>
        <translation>Kein Knoten ist gewählt.</translation>
    </message>
</context>
<context>
    <name>dwcp::Page</name>
    <message>
        <source>No news yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>The engine has not said anything yet.</source>
        <translation>Die Engine hat noch nichts gesagt.</translation>
    </message>
</context>
<context>
    <name>dwcp::Palette</name>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Command, asks first</source>
        <translation>Befehl, fragt zuerst</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl geben</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>dwcp::Panel</name>
    <message>
        <source>Select one in the list.</source>
        <translation>Wählen Sie in der Liste.</translation>
    </message>
</context>
<context>
    <name>dwcp::PastBanner</name>
    <message>
        <source>Commands are disabled.</source>
        <translation>Befehle sind gesperrt.</translation>
    </message>
    <message>
        <source>Return to live</source>
        <translation>Zur Gegenwart</translation>
    </message>
    <message>
        <source>Return to live (Esc)</source>
        <translation>Zur Gegenwart zurück (Esc)</translation>
    </message>
    <message>
        <source>You are looking at the past: %1, %2 ago.</source>
        <translation>Sie sehen die Vergangenheit: %1, vor %2.</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, Stufe %2</translation>
    </message>
    <message>
        <source>Live now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>%1 cannot be brought back: what was recorded begins at %2.</source>
        <translation>%1 lässt sich nicht zurückholen: Die Aufzeichnung beginnt um %2.</translation>
    </message>
    <message>
        <source>%1 cannot be brought back from the journal: %2</source>
        <translation>%1 lässt sich nicht aus dem Journal zurückholen: %2</translation>
    </message>
    <message>
        <source>%1 cannot be brought back: the window remembers from %2 on, and no journal reaches further.</source>
        <translation>%1 lässt sich nicht zurückholen: Das Fenster erinnert sich ab %2, und kein Journal reicht weiter.</translation>
    </message>
</context>
<context>
    <name>dwcp::PlanDialog</name>
    <message>
        <source>Plan a report</source>
        <translation>Bericht planen</translation>
    </message>
    <message>
        <source>Edit the plan %1</source>
        <translation>Plan %1 ändern</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>How long files stay</source>
        <translation>Wie lange Dateien bleiben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>begins the file&apos;s name: weekly-slo</source>
        <translation>beginnt den Dateinamen: weekly-slo</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>Welche Form</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Which components</source>
        <translation>Welche Komponenten</translation>
    </message>
    <message>
        <source>all, or: layer:acp region:eu</source>
        <translation>alle, oder: layer:acp region:eu</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>since the time before, or: 7d</source>
        <translation>seit dem Mal davor, oder: 7d</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>As cron says</source>
        <translation>Wie cron es sagt</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>Cron</source>
        <translation>Cron</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>reports, beside the journal</source>
        <translation>reports, neben dem Journal</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>the configuration has none</source>
        <translation>die Konfiguration hat keine</translation>
    </message>
    <message>
        <source>of: %1</source>
        <translation>aus: %1</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Key of its signature</source>
        <translation>Schlüssel der Signatur</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Mail from</source>
        <translation>Mail von</translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation>Mail an</translation>
    </message>
    <message>
        <source>Mail user</source>
        <translation>Mail-Benutzer</translation>
    </message>
    <message>
        <source>Mail password</source>
        <translation>Mail-Passwort</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>At most files</source>
        <translation>Höchstens Dateien</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <source>At most bytes</source>
        <translation>Höchstens Bytes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>nobody can tell</source>
        <translation>kann niemand sagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dwcp::PlanList</name>
    <message>
        <source>Planned reports</source>
        <translation>Geplante Berichte</translation>
    </message>
    <message>
        <source>Plan a report</source>
        <translation>Bericht planen</translation>
    </message>
    <message>
        <source>Make it now</source>
        <translation>Jetzt erstellen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 (of the configuration)</source>
        <translation>%1 (aus der Konfiguration)</translation>
    </message>
    <message>
        <source>is being made</source>
        <translation>wird erstellt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>nächster: %1</translation>
    </message>
    <message>
        <source>not made: %1</source>
        <translation>nicht erstellt: %1</translation>
    </message>
    <message>
        <source>last: %1, written</source>
        <translation>letzter: %1, geschrieben</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>noch nicht erstellt</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist nur zum Lesen.</translation>
    </message>
    <message>
        <source>Nothing is recorded: start the program with --journal FILE.</source>
        <translation>Nichts wird aufgezeichnet: Das Programm mit --journal DATEI starten.</translation>
    </message>
    <message>
        <source>It stands in the configuration.</source>
        <translation>Er steht in der Konfiguration.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Delete the plan %1?</source>
        <translation>Plan %1 löschen?</translation>
    </message>
    <message>
        <source>It is not made any more. The files that were written stay where they are.</source>
        <translation>Er wird nicht mehr erstellt. Geschriebene Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No plan is selected.</source>
        <translation>Kein Plan ist gewählt.</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>Er wird gerade erstellt.</translation>
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
    <name>dwcp::ReachBox</name>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>How far back the chart reaches; beyond 6 h it draws sums by minute, hour or half a day</source>
        <translation>Wie weit das Diagramm zurückreicht; über 6 h zeichnet es Summen je Minute, Stunde oder halbem Tag</translation>
    </message>
</context>
<context>
    <name>dwcp::ReasonBox</name>
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
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>A reason of at most %1 bytes is needed.</source>
        <translation>Eine Begründung von höchstens %1 Bytes ist nötig.</translation>
    </message>
</context>
<context>
    <name>dwcp::ReportsPage</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Ausführlich</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
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
        <source>Error budgets</source>
        <translation>Fehlerbudgets</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>PDF, with charts</source>
        <translation>PDF, mit Diagrammen</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>CSV, a file a table</source>
        <translation>CSV, eine Datei je Tabelle</translation>
    </message>
    <message>
        <source>HTML, one file</source>
        <translation>HTML, eine Datei</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>All that is recorded</source>
        <translation>Alles, was aufgezeichnet ist</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Welche Zeit</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>Welche Form</translation>
    </message>
    <message>
        <source>All, or: layer:acp level&gt;=degraded</source>
        <translation>Alle, oder: layer:acp level&gt;=degraded</translation>
    </message>
    <message>
        <source>Which components</source>
        <translation>Welche Komponenten</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>Datei schreiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled: no file was written.</source>
        <translation>Abgebrochen: keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation>Nichts wird aufgezeichnet</translation>
    </message>
    <message>
        <source>Reports are made from a journal: start the program with --journal FILE.</source>
        <translation>Berichte entstehen aus einem Journal: starten Sie das Programm mit --journal DATEI.</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>Noch nichts anzusehen</translation>
    </message>
    <message>
        <source>Choose, and look at it before it is written.</source>
        <translation>Wählen Sie, und sehen Sie es an, bevor es geschrieben wird.</translation>
    </message>
    <message>
        <source>Being made.</source>
        <translation>Wird gemacht.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Nothing is recorded: start the program with --journal FILE.</source>
        <translation>Nichts wird aufgezeichnet: Das Programm mit --journal DATEI starten.</translation>
    </message>
    <message>
        <source>Writing, %p %</source>
        <translation>Wird geschrieben, %p %</translation>
    </message>
    <message>
        <source>Reading the journal, %p %</source>
        <translation>Journal wird gelesen, %p %</translation>
    </message>
    <message>
        <source>A report is being made.</source>
        <translation>Ein Bericht wird gerade erstellt.</translation>
    </message>
    <message>
        <source>No report is being made.</source>
        <translation>Es wird kein Bericht erstellt.</translation>
    </message>
</context>
<context>
    <name>dwcp::ResiliencePage</name>
    <message>
        <source>Checks under way</source>
        <translation>Laufende Prüfungen</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeitablauf</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Refused by breakers</source>
        <translation>Von Schutzschaltern abgewiesen</translation>
    </message>
    <message>
        <source>Least budget</source>
        <translation>Kleinstes Budget</translation>
    </message>
    <message>
        <source>Checks of this console</source>
        <translation>Prüfungen dieser Konsole</translation>
    </message>
    <message>
        <source>timeouts, repeated checks and breakers, by layer; Enter opens the layer</source>
        <translation>Zeitlimits, wiederholte Prüfungen und Schutzschalter, je Schicht; Enter öffnet die Schicht</translation>
    </message>
    <message>
        <source>Checks of this console by layer</source>
        <translation>Prüfungen dieser Konsole je Schicht</translation>
    </message>
    <message>
        <source>by name, over all nodes; Enter opens the breakers</source>
        <translation>nach Namen, über alle Knoten; Enter öffnet die Schutzschalter</translation>
    </message>
    <message>
        <source>Recoveries</source>
        <translation>Wiederherstellungen</translation>
    </message>
    <message>
        <source>under way or exhausted; Enter opens the component</source>
        <translation>laufend oder erschöpft; Enter öffnet die Komponente</translation>
    </message>
    <message>
        <source>No layer yet</source>
        <translation>Noch keine Schicht</translation>
    </message>
    <message>
        <source>No node has been recognised.</source>
        <translation>Kein Knoten wurde erkannt.</translation>
    </message>
    <message>
        <source>Nothing is being recovered</source>
        <translation>Nichts wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Recoveries come from the profile of a layer.</source>
        <translation>Wiederherstellungen stehen im Profil einer Schicht.</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>schlimmste %1</translation>
    </message>
    <message>
        <source>of %1 components</source>
        <translation>von %1 Komponenten</translation>
    </message>
    <message>
        <source>before the level changes</source>
        <translation>bevor die Stufe wechselt</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>nothing is promised</source>
        <translation>nichts ist zugesagt</translation>
    </message>
    <message>
        <source>Limits, retries and budgets of the nodes</source>
        <translation>Grenzen, Wiederholungen und Budgets der Knoten</translation>
    </message>
    <message>
        <source>by name, over all nodes; Enter opens the node where it is worst</source>
        <translation>nach Namen, über alle Knoten; Enter öffnet den Knoten, wo es am schlechtesten ist</translation>
    </message>
    <message>
        <source>Breakers of the nodes</source>
        <translation>Schutzschalter der Knoten</translation>
    </message>
    <message>
        <source>No node tells of its limits</source>
        <translation>Kein Knoten nennt seine Grenzen</translation>
    </message>
    <message>
        <source>Rate limiters, bulkheads, retries, timeouts and budgets appear where a profile knows them.</source>
        <translation>Ratenbegrenzer, Schotten, Wiederholungen, Zeitlimits und Budgets erscheinen, wo ein Profil sie kennt.</translation>
    </message>
    <message>
        <source>No node tells of breakers</source>
        <translation>Kein Knoten nennt Schutzschalter</translation>
    </message>
    <message>
        <source>Breakers appear where the page of a node has them.</source>
        <translation>Sie erscheinen, wo die Seite eines Knotens sie nennt.</translation>
    </message>
</context>
<context>
    <name>dwcp::ResilienceStrip</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>diese Konsole</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>%1 waiting, %2 late</source>
        <translation>%1 warten, %2 verspätet</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Zeitlimits</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>über der Zeit</translation>
    </message>
    <message>
        <source>slowest %1 of %2</source>
        <translation>langsamste %1 von %2</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 asked more often</source>
        <translation>%1 öfter gefragt</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>open of %1</source>
        <translation>offen von %1</translation>
    </message>
    <message>
        <source>%1 refused since the start</source>
        <translation>%1 seit dem Start abgewiesen</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Widerstandskraft</translation>
    </message>
    <message>
        <source>All guards</source>
        <translation>Alle Schutzmittel</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgewiesen</translation>
    </message>
    <message>
        <source>%1 waiting, %2</source>
        <translation>%1 wartend, %2</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>erneut versucht</translation>
    </message>
    <message>
        <source>%1 given up</source>
        <translation>%1 aufgegeben</translation>
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
    <message>
        <source>last %1, next %2</source>
        <translation>letzte %1, nächste %2</translation>
    </message>
    <message>
        <source>Forecast, no better than naive</source>
        <translation>Vorhersage, nicht besser als naiv</translation>
    </message>
    <message>
        <source>80% and 95%, confidence %1</source>
        <translation>80 % und 95 %, Konfidenz %1</translation>
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
    <name>dwcp::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>kept at once</source>
        <translation>sofort behalten</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Height of the rows of tables: 24, 28 or 36.</source>
        <translation>Höhe der Tabellenzeilen: 24, 28 oder 36.</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Weit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Type the breaker&apos;s name</source>
        <translation>Namen des Schutzschalters tippen</translation>
    </message>
    <message>
        <source>Before a breaker on the critical path is tripped, its name must be typed.</source>
        <translation>Bevor ein Schutzschalter auf dem kritischen Pfad ausgelöst wird, muss sein Name getippt werden.</translation>
    </message>
    <message>
        <source>System: dark or light as the desktop is.</source>
        <translation>System: dunkel oder hell wie der Schreibtisch.</translation>
    </message>
</context>
<context>
    <name>dwcp::SlosPage</name>
    <message>
        <source>Budget left</source>
        <translation>Budget übrig</translation>
    </message>
    <message>
        <source>Burn rate</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Used up in</source>
        <translation>Leer in</translation>
    </message>
    <message>
        <source>Checks failed</source>
        <translation>Prüfungen gescheitert</translation>
    </message>
    <message>
        <source>Error budgets</source>
        <translation>Fehlerbudgets</translation>
    </message>
    <message>
        <source>Filter: objective, node, layer</source>
        <translation>Filter: Ziel, Knoten, Schicht</translation>
    </message>
    <message>
        <source>Filter error budgets</source>
        <translation>Fehlerbudgets filtern</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>Fehlerbudget</translation>
    </message>
    <message>
        <source>Burn rates</source>
        <translation>Verbrauchsraten</translation>
    </message>
    <message>
        <source>fires when the long and the short window are both above the limit</source>
        <translation>feuert, wenn das lange und das kurze Fenster beide über der Grenze sind</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Enter maintenance</source>
        <translation>Wartung nachtragen</translation>
    </message>
    <message>
        <source>Leaves planned time out of this budget afterwards; both figures are kept</source>
        <translation>Lässt geplante Zeit nachträglich aus diesem Budget; beide Zahlen bleiben</translation>
    </message>
    <message>
        <source>%1 of %2, most urgent; filter to narrow</source>
        <translation>%1 von %2, dringendste; mit dem Filter eingrenzen</translation>
    </message>
    <message>
        <source>%1 of %2, most urgent first</source>
        <translation>%1 von %2, dringendste zuerst</translation>
    </message>
    <message>
        <source>No budget here</source>
        <translation>Kein Budget hier</translation>
    </message>
    <message>
        <source>No budget matches the filter.</source>
        <translation>Kein Budget passt zum Filter.</translation>
    </message>
    <message>
        <source>Nothing is promised</source>
        <translation>Nichts ist zugesagt</translation>
    </message>
    <message>
        <source>Objectives come from [[objective]] of the configuration.</source>
        <translation>Ziele stehen unter [[objective]] der Konfiguration.</translation>
    </message>
    <message>
        <source>No budget selected</source>
        <translation>Kein Budget gewählt</translation>
    </message>
    <message>
        <source>Nothing was corrected</source>
        <translation>Nichts wurde korrigiert</translation>
    </message>
    <message>
        <source>Planned time that was not announced is entered here.</source>
        <translation>Geplante Zeit, die nicht angekündigt war, wird hier nachgetragen.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>never</source>
        <comment>used up</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>95%: %1 to %2</source>
        <translation>95%: %1 bis %2</translation>
    </message>
    <message>
        <source>not in sight</source>
        <translation>nicht in Sicht</translation>
    </message>
    <message>
        <source>of %1, 95%: %2 to %3</source>
        <translation>von %1, 95%: %2 bis %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Too early to say</source>
        <translation>Zu früh für eine Aussage</translation>
    </message>
    <message>
        <source>There are too few checks in the window.</source>
        <translation>Im Fenster sind zu wenige Prüfungen.</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>aufgebraucht</translation>
    </message>
    <message>
        <source>Budget left of %1 over time</source>
        <translation>Übriges Budget von %1 im Verlauf</translation>
    </message>
    <message>
        <source>Enter maintenance of %1</source>
        <translation>Wartung von %1 nachtragen</translation>
    </message>
    <message>
        <source>The time that ends now is left out of the budgets of this scope. What was reckoned before is kept beside it.</source>
        <translation>Die Zeit, die jetzt endet, zählt in den Budgets dieses Bereichs nicht mehr. Was vorher berechnet war, bleibt daneben stehen.</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Nachtragen</translation>
    </message>
    <message>
        <source>No budget is selected.</source>
        <translation>Kein Budget ist gewählt.</translation>
    </message>
    <message>
        <source>What is left of a budget over time stands here.</source>
        <translation>Was von einem Budget im Lauf der Zeit übrig ist, steht hier.</translation>
    </message>
    <message>
        <source>How fast a budget is used up stands here.</source>
        <translation>Wie schnell ein Budget verbraucht wird, steht hier.</translation>
    </message>
    <message>
        <source>Time that was left out of a budget afterwards stands here.</source>
        <translation>Zeit, die nachträglich aus einem Budget genommen wurde, steht hier.</translation>
    </message>
    <message>
        <source>Enter maintenance of the whole cluster</source>
        <translation>Wartung des ganzen Clusters nachtragen</translation>
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
    <message>
        <source>Last tick %1 ago</source>
        <translation>Letzter Takt vor %1</translation>
    </message>
</context>
<context>
    <name>dwcp::Table</name>
    <message>
        <source>Copy selected rows</source>
        <translation>Gewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>Tabelle als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy table as Markdown</source>
        <translation>Tabelle als Markdown kopieren</translation>
    </message>
    <message>
        <source>Save table as CSV</source>
        <translation>Tabelle als CSV speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Compare %1 with others</source>
        <translation>%1 mit anderen vergleichen</translation>
    </message>
    <message>
        <source>No row is selected.</source>
        <translation>Keine Zeile ist ausgewählt.</translation>
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
    <message>
        <source>chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>Als PNG speichern</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>Als SVG speichern</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>Mean, least to greatest of every %1</source>
        <translation>Mittel, kleinster bis größter Wert je %1</translation>
    </message>
    <message>
        <source>Time	Least	Mean	Greatest	Last</source>
        <translation>Zeit	Kleinster	Mittel	Größter	Letzter</translation>
    </message>
</context>
<context>
    <name>dwcp::Timeline</name>
    <message>
        <source>Time: the moment on the screen</source>
        <translation>Zeit: der Moment auf dem Schirm</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
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
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vor (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl geben</translation>
    </message>
    <message>
        <source>Pages, nodes, breakers and commands (Ctrl+K)</source>
        <translation>Seiten, Knoten, Schutzschalter und Befehle (Strg+K)</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Früher</translation>
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
    <name>dwcp::TrayIcon</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>No metric here</source>
        <translation>Keine Metrik hier</translation>
    </message>
    <message>
        <source>No metric matches the filter.</source>
        <translation>Keine Metrik passt zum Filter.</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Was sich bewegt hat</translation>
    </message>
    <message>
        <source>Mark the last minutes</source>
        <translation>Letzte Minuten markieren</translation>
    </message>
    <message>
        <source>Or drag over the chart; Left and Right move the window, with Shift they widen it (B)</source>
        <translation>Oder über das Diagramm ziehen; Links und Rechts verschieben das Fenster, mit Umschalt wird es breiter (B)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>What moved in the marked window</source>
        <translation>Was sich im markierten Fenster bewegt hat</translation>
    </message>
    <message>
        <source>in a window, against the same time before</source>
        <translation>in einem Fenster, gegen dieselbe Zeit zuvor</translation>
    </message>
    <message>
        <source>No window is marked</source>
        <translation>Kein Fenster ist markiert</translation>
    </message>
    <message>
        <source>Drag over the chart to see what moved then.</source>
        <translation>Ziehen Sie über das Diagramm, um zu sehen, was sich dann bewegt hat.</translation>
    </message>
    <message>
        <source>%1 – %2 against the same time before, %3 of %4 metrics</source>
        <translation>%1 – %2 gegen dieselbe Zeit zuvor, %3 von %4 Metriken</translation>
    </message>
    <message>
        <source>Nothing moved</source>
        <translation>Nichts bewegte sich</translation>
    </message>
    <message>
        <source>All values are like those before.</source>
        <translation>Alle Werte sind wie die zuvor.</translation>
    </message>
    <message>
        <source>Too few values</source>
        <translation>Zu wenige Werte</translation>
    </message>
    <message>
        <source>The window and the time before it need three remembered moments each.</source>
        <translation>Das Fenster und die Zeit davor brauchen je drei gemerkte Momente.</translation>
    </message>
    <message>
        <source>%1 Drawn: %2, %3 of its past inside the 95 % band.</source>
        <translation>%1 Gezeichnet: %2, %3 ihrer Vergangenheit im 95-%-Band.</translation>
    </message>
    <message>
        <source>Methods tried</source>
        <translation>Erprobte Verfahren</translation>
    </message>
    <message>
        <source>each forecast the past from earlier moments of it</source>
        <translation>jedes sagte die Vergangenheit von früheren Zeitpunkten aus voraus</translation>
    </message>
    <message>
        <source>Nothing tried yet</source>
        <translation>Noch nichts erprobt</translation>
    </message>
    <message>
        <source>Methods are tried once there are 30 values.</source>
        <translation>Verfahren werden erprobt, sobald es 30 Werte gibt.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>What was found until now stays</source>
        <translation>Was bis jetzt gefunden wurde, bleibt</translation>
    </message>
    <message>
        <source>%1 – %2 against the same time before; read %3 of %4 metrics of the journal</source>
        <translation>%1 – %2 gegen die gleiche Zeit davor; %3 von %4 Metriken des Journals gelesen</translation>
    </message>
    <message>
        <source>%1 – %2 against the same time before; stopped at %3 of %4 metrics</source>
        <translation>%1 – %2 gegen die gleiche Zeit davor; nach %3 von %4 Metriken angehalten</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>Das Journal wird gelesen</translation>
    </message>
    <message>
        <source>What moved appears here as it is found.</source>
        <translation>Was sich bewegt hat, erscheint hier, sobald es gefunden ist.</translation>
    </message>
    <message>
        <source>The window and the time before it need three kept values each.</source>
        <translation>Das Fenster und die Zeit davor brauchen je drei aufbewahrte Werte.</translation>
    </message>
    <message>
        <source>No window is marked.</source>
        <translation>Kein Fenster ist markiert.</translation>
    </message>
    <message>
        <source>What moved in a window that is marked on the chart stands here.</source>
        <translation>Was sich in einem Fenster bewegt hat, das im Diagramm markiert ist, steht hier.</translation>
    </message>
    <message>
        <source>A metric&apos;s course and its forecast stand here.</source>
        <translation>Verlauf und Prognose einer Metrik stehen hier.</translation>
    </message>
    <message>
        <source>No metric is selected.</source>
        <translation>Keine Metrik ist gewählt.</translation>
    </message>
    <message>
        <source>Stale: no value for %1. What is drawn ahead was expected then.</source>
        <translation>Veraltet: seit %1 kein Wert. Was voraus gezeichnet ist, wurde damals erwartet.</translation>
    </message>
    <message>
        <source>No metric that is on its way to a limit matches the filter.</source>
        <translation>Keine Metrik auf dem Weg zu einer Grenze passt zum Filter.</translation>
    </message>
    <message>
        <source>Nothing is on its way to a limit</source>
        <translation>Nichts ist auf dem Weg zu einer Grenze</translation>
    </message>
    <message>
        <source>Of more than %1 nodes nothing else is listed; a node&apos;s metrics lead here.</source>
        <translation>Bei mehr als %1 Knoten wird sonst nichts gelistet; die Metriken eines Knotens führen hierher.</translation>
    </message>
</context>
<context>
    <name>dwcp::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>dwcp::WatchDialog</name>
    <message>
        <source>Watch it</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Watch another</source>
        <translation>Weiteren beobachten</translation>
    </message>
    <message>
        <source>It is asked from now on, until the engine is started again: what is always to be watched stands in the configuration.</source>
        <translation>Er wird ab jetzt gefragt, bis die Engine neu gestartet wird: Was immer beobachtet werden soll, steht in der Konfiguration.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>that of the URL</source>
        <translation>wie in der URL</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Programs are named in the configuration alone.</source>
        <translation>Programme werden nur in der Konfiguration genannt.</translation>
    </message>
    <message>
        <source>A URL is needed.</source>
        <translation>Eine URL ist nötig.</translation>
    </message>
</context>
<context>
    <name>dwcp::WhyCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Why is %1 so?</source>
        <translation>Warum ist %1 so?</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
</context>
</TS>
