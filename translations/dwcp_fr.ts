<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>AlertModel</name>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3 : %4</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>acquittée par %1</translation>
    </message>
    <message>
        <source>not told: %1</source>
        <translation>non annoncée : %1</translation>
    </message>
    <message>
        <source>not yet told</source>
        <translation>pas encore annoncée</translation>
    </message>
    <message>
        <source>no receiver is configured</source>
        <translation>aucun destinataire n’est configuré</translation>
    </message>
    <message>
        <source>told</source>
        <translation>annoncée</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Annonce</translation>
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
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>Se rétablit</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolue</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>déclenchée</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>aggravée</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>répétée</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>résolue</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en file</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>retentée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>mise en sourdine</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acquittée</translation>
    </message>
    <message>
        <source>inhibited</source>
        <translation>inhibée</translation>
    </message>
    <message>
        <source>what it lives on is down</source>
        <translation>ce dont elle dépend est en panne</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>maintenance</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>instable</translation>
    </message>
    <message>
        <source>told a moment ago</source>
        <translation>annoncée à l’instant</translation>
    </message>
    <message>
        <source>ended before it was told</source>
        <translation>finie avant d’être annoncée</translation>
    </message>
    <message>
        <source>no receiver</source>
        <translation>aucun destinataire</translation>
    </message>
</context>
<context>
    <name>BudgetModel</name>
    <message>
        <source>%1, %2, %3, left %4</source>
        <translation>%1, %2, %3, reste %4</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>Budget restant</translation>
    </message>
    <message>
        <source>Burn rate</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Used up in</source>
        <translation>Épuisé dans</translation>
    </message>
</context>
<context>
    <name>BudgetTexts</name>
    <message>
        <source>too few checks</source>
        <translation>trop peu de vérifications</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>used up, not beyond doubt</source>
        <translation>épuisé, sans certitude</translation>
    </message>
    <message>
        <source>page, burning</source>
        <translation>astreinte, brûle</translation>
    </message>
    <message>
        <source>ticket, burning</source>
        <translation>ticket, brûle</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenu</translation>
    </message>
    <message>
        <source>whole cluster</source>
        <translation>tout le cluster</translation>
    </message>
    <message>
        <source>%1% over %2</source>
        <translation>%1% sur %2</translation>
    </message>
    <message>
        <source>not in sight</source>
        <translation>pas en vue</translation>
    </message>
    <message>
        <source>never</source>
        <comment>used up</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Astreinte</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>BurnModel</name>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Longue</translation>
    </message>
    <message>
        <source>Burn</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Courte</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Par hasard</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>En dessous</translation>
    </message>
</context>
<context>
    <name>CauseModel</name>
    <message>
        <source>Probable cause</source>
        <translation>Cause probable</translation>
    </message>
    <message>
        <source>Belief</source>
        <translation>Croyance</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>A connection needs a name.</source>
        <translation>Une connexion doit avoir un nom.</translation>
    </message>
    <message>
        <source>%1 has nothing to watch: give a URL or a configuration file.</source>
        <translation>%1 n’a rien à surveiller : donnez une URL ou un fichier de configuration.</translation>
    </message>
    <message>
        <source>%1 is no URL: it looks like http://10.0.0.1:9100.</source>
        <translation>%1 n’est pas une URL : elle ressemble à http://10.0.0.1:9100.</translation>
    </message>
    <message>
        <source>The file holds no connections.</source>
        <translation>Le fichier ne contient pas de connexions.</translation>
    </message>
</context>
<context>
    <name>CorrectionModel</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>Budget restant</translation>
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
        <translation>%1 %2 franchit sa limite dans %3, entre %4 et %5 à 80%, probabilité %6</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>Node, metric</source>
        <translation>Nœud, métrique</translation>
    </message>
    <message>
        <source>Crosses in</source>
        <translation>Franchit dans</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Probabilité</translation>
    </message>
</context>
<context>
    <name>DegradationModel</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Vérifié chaque</translation>
    </message>
</context>
<context>
    <name>DemoCluster</name>
    <message>
        <source>Starting five nodes on this computer</source>
        <translation>Démarrage de cinq nœuds sur cet ordinateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The demo cluster was not started: cancelled.</source>
        <translation>Le cluster de démonstration n’a pas démarré : annulé.</translation>
    </message>
</context>
<context>
    <name>EventLogModel</name>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>connection reset by peer</source>
        <translation>connexion réinitialisée par l’autre côté</translation>
    </message>
    <message>
        <source>connection timed out</source>
        <translation>délai de connexion dépassé</translation>
    </message>
    <message>
        <source>connection aborted</source>
        <translation>connexion interrompue</translation>
    </message>
    <message>
        <source>no route to host</source>
        <translation>aucune route vers l’hôte</translation>
    </message>
    <message>
        <source>network is unreachable</source>
        <translation>réseau inaccessible</translation>
    </message>
    <message>
        <source>network is down</source>
        <translation>réseau coupé</translation>
    </message>
    <message>
        <source>host is down</source>
        <translation>hôte arrêté</translation>
    </message>
    <message>
        <source>broken pipe</source>
        <translation>tube rompu</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>operation canceled</source>
        <translation>opération annulée</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>hôte introuvable</translation>
    </message>
    <message>
        <source>Host not found (authoritative)</source>
        <translation>hôte introuvable</translation>
    </message>
    <message>
        <source>Host not found (non-authoritative), try again later</source>
        <translation>hôte introuvable pour l’instant</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>la connexion a été fermée</translation>
    </message>
    <message>
        <source>the connection was closed without an answer</source>
        <translation>la connexion a été fermée sans réponse</translation>
    </message>
    <message>
        <source>the connection was closed in the middle of the answer</source>
        <translation>la connexion a été fermée au milieu de la réponse</translation>
    </message>
    <message>
        <source>no answer within %1, %2</source>
        <translation>pas de réponse en %1, %2</translation>
    </message>
    <message>
        <source>no answer in time, %1</source>
        <translation>pas de réponse à temps, %1</translation>
    </message>
    <message>
        <source>no answer from the prober</source>
        <translation>pas de réponse du vérificateur</translation>
    </message>
    <message>
        <source>answered after the timeout of this layer</source>
        <translation>réponse après le délai de cette couche</translation>
    </message>
    <message>
        <source>looking up the host name</source>
        <translation>pendant la résolution du nom d’hôte</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>pendant la connexion</translation>
    </message>
    <message>
        <source>in the TLS handshake</source>
        <translation>pendant la négociation TLS</translation>
    </message>
    <message>
        <source>sending the request</source>
        <translation>pendant l’envoi de la requête</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>en attente de la réponse</translation>
    </message>
    <message>
        <source>reading the answer</source>
        <translation>pendant la lecture de la réponse</translation>
    </message>
    <message>
        <source>waiting for the query</source>
        <translation>en attente de la requête</translation>
    </message>
    <message>
        <source>waiting for the program&apos;s end</source>
        <translation>en attente de la fin du programme</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>au départ</translation>
    </message>
    <message>
        <source>the host name cannot be resolved: %1</source>
        <translation>le nom d’hôte ne peut être résolu : %1</translation>
    </message>
    <message>
        <source>the answer is compressed (%1), which was not asked for</source>
        <translation>la réponse est compressée (%1) sans l’avoir demandé</translation>
    </message>
    <message>
        <source>%1; redirects are not followed (to %2)</source>
        <translation>%1 ; les redirections ne sont pas suivies (vers %2)</translation>
    </message>
    <message>
        <source>the answer is larger than %1 bytes</source>
        <translation>la réponse dépasse %1 octets</translation>
    </message>
    <message>
        <source>the answer&apos;s header is larger than %1 bytes</source>
        <translation>l’en-tête de la réponse dépasse %1 octets</translation>
    </message>
    <message>
        <source>the answer is not HTTP: %1</source>
        <translation>la réponse n’est pas du HTTP : %1</translation>
    </message>
    <message>
        <source>not a JSON document: %1</source>
        <translation>pas un document JSON : %1</translation>
    </message>
    <message>
        <source>a check of type %1 needs an http or https URL</source>
        <translation>une vérification de type %1 demande une URL http ou https</translation>
    </message>
    <message>
        <source>a check of type tcp needs a tcp, tls, http or https URL</source>
        <translation>une vérification de type tcp demande une URL tcp, tls, http ou https</translation>
    </message>
    <message>
        <source>there is no check type &apos;%1&apos;</source>
        <translation>il n’y a pas de vérification de type &apos;%1&apos;</translation>
    </message>
    <message>
        <source>too many checks are waiting to be started</source>
        <translation>trop de vérifications attendent de commencer</translation>
    </message>
    <message>
        <source>the page is of no kind that a profile recognises</source>
        <translation>aucun profil ne reconnaît ce genre de page</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;</source>
        <translation>il n’y a pas de profil &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no profile can recognise it</source>
        <translation>aucun profil ne peut le reconnaître</translation>
    </message>
    <message>
        <source>nothing to judge yet: rates need a second result and events to count</source>
        <translation>rien à juger encore : les taux demandent un second résultat et des événements à compter</translation>
    </message>
    <message>
        <source>the target provides nothing that this layer reads</source>
        <translation>la cible ne fournit rien de ce que lit cette couche</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>metric name expected</source>
        <translation>nom de métrique attendu</translation>
    </message>
    <message>
        <source>character not allowed in a metric name</source>
        <translation>caractère interdit dans un nom de métrique</translation>
    </message>
    <message>
        <source>a number as value expected</source>
        <translation>nombre attendu comme valeur</translation>
    </message>
    <message>
        <source>label name expected</source>
        <translation>nom d’étiquette attendu</translation>
    </message>
    <message>
        <source>unknown metric type</source>
        <translation>type de métrique inconnu</translation>
    </message>
    <message>
        <source>the series is on the page twice</source>
        <translation>la série figure deux fois sur la page</translation>
    </message>
    <message>
        <source>the page does not end with # EOF</source>
        <translation>la page ne finit pas par # EOF</translation>
    </message>
    <message>
        <source>the last line does not end in a line feed</source>
        <translation>la dernière ligne ne finit pas par un saut de ligne</translation>
    </message>
    <message>
        <source>more than %1 series</source>
        <translation>plus de %1 séries</translation>
    </message>
    <message>
        <source>more than %1 values</source>
        <translation>plus de %1 valeurs</translation>
    </message>
    <message>
        <source>more than %1 levels</source>
        <translation>plus de %1 niveaux</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>le certificat a expiré</translation>
    </message>
    <message>
        <source>the certificate is not yet valid</source>
        <translation>le certificat n’est pas encore valide</translation>
    </message>
    <message>
        <source>the certificate is for another host</source>
        <translation>le certificat est celui d’un autre hôte</translation>
    </message>
    <message>
        <source>the certificate is from an unknown CA</source>
        <translation>le certificat vient d’une autorité inconnue</translation>
    </message>
    <message>
        <source>the certificate is refused: %1</source>
        <translation>le certificat est refusé : %1</translation>
    </message>
    <message>
        <source>TLS handshake: the connection was closed</source>
        <translation>négociation TLS : la connexion a été fermée</translation>
    </message>
    <message>
        <source>TLS handshake: %1</source>
        <translation>négociation TLS : %1</translation>
    </message>
    <message>
        <source>the program was ended by signal %1</source>
        <translation>le programme a été arrêté par le signal %1</translation>
    </message>
    <message>
        <source>the program&apos;s exit code is %1, not 0 to 3</source>
        <translation>le code de sortie du programme est %1, et non 0 à 3</translation>
    </message>
    <message>
        <source>the program&apos;s exit code is %1, not 0 to 3: %2</source>
        <translation>le code de sortie du programme est %1, et non 0 à 3 : %2</translation>
    </message>
    <message>
        <source>the check has no command, and the target&apos;s URL is not of exec://</source>
        <translation>la vérification n’a pas de commande, et l’URL de la cible n’est pas en exec://</translation>
    </message>
    <message>
        <source>cannot be run: %1</source>
        <translation>ne peut être lancé : %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>ne peut être lu : %1</translation>
    </message>
    <message>
        <source>there is no such secret</source>
        <translation>ce secret n’existe pas</translation>
    </message>
    <message>
        <source>is not usable as a secret</source>
        <translation>n’est pas utilisable comme secret</translation>
    </message>
    <message>
        <source>the Prometheus server cannot be asked: %1</source>
        <translation>le serveur Prometheus ne peut être interrogé : %1</translation>
    </message>
    <message>
        <source>the Prometheus server did not answer in time</source>
        <translation>le serveur Prometheus n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>the Prometheus server has no series with %1</source>
        <translation>le serveur Prometheus n’a pas de série avec %1</translation>
    </message>
    <message>
        <source>the server refuses the query: %1</source>
        <translation>le serveur refuse la requête : %1</translation>
    </message>
    <message>
        <source>the answer is no JSON object: is this the HTTP API of a Prometheus server?</source>
        <translation>la réponse n’est pas un objet JSON : est-ce l’API HTTP d’un serveur Prometheus ?</translation>
    </message>
    <message>
        <source>the answer is no vector</source>
        <translation>la réponse n’est pas un vecteur</translation>
    </message>
    <message>
        <source>down: the Prometheus server cannot scrape it</source>
        <translation>hors service : le serveur Prometheus ne peut le relever</translation>
    </message>
    <message>
        <source>there is nothing to ask for</source>
        <translation>il n’y a rien à demander</translation>
    </message>
    <message>
        <source>the token is not sent: without TLS it could be read on its way</source>
        <translation>le jeton n’est pas envoyé : sans TLS, il pourrait être lu en chemin</translation>
    </message>
    <message>
        <source>no token is configured for the node (bearer_token_file)</source>
        <translation>aucun jeton n’est configuré pour le nœud (bearer_token_file)</translation>
    </message>
    <message>
        <source>the node does not accept the token (HTTP %1)</source>
        <translation>le nœud n’accepte pas le jeton (HTTP %1)</translation>
    </message>
    <message>
        <source>the node refuses (HTTP %1)</source>
        <translation>le nœud refuse (HTTP %1)</translation>
    </message>
    <message>
        <source>the webhook does not accept the token (HTTP %1)</source>
        <translation>le webhook n’accepte pas le jeton (HTTP %1)</translation>
    </message>
    <message>
        <source>the webhook refuses (HTTP %1)</source>
        <translation>le webhook refuse (HTTP %1)</translation>
    </message>
    <message>
        <source>%1 (HTTP %2)</source>
        <translation>%1 (HTTP %2)</translation>
    </message>
    <message>
        <source>a reason is required</source>
        <translation>un motif est nécessaire</translation>
    </message>
    <message>
        <source>the reason is longer than %1 bytes</source>
        <translation>le motif dépasse %1 octets</translation>
    </message>
    <message>
        <source>more than %1 series are watched at once</source>
        <translation>plus de %1 séries surveillées à la fois</translation>
    </message>
    <message>
        <source>the time to live is negative</source>
        <translation>la durée de validité est négative</translation>
    </message>
    <message>
        <source>automatic is what a reset brings back</source>
        <translation>c’est le réarmement qui le rend automatique</translation>
    </message>
    <message>
        <source>a trip is what forces it open</source>
        <translation>c’est le déclenchement qui le force ouvert</translation>
    </message>
    <message>
        <source>a maintenance lasts longer than nothing and at most 31 days</source>
        <translation>une maintenance dure plus que rien et au plus 31 jours</translation>
    </message>
    <message>
        <source>a maintenance begins now or within a year</source>
        <translation>une maintenance commence maintenant ou dans l’année</translation>
    </message>
    <message>
        <source>a maintenance recurs when it is over, and within a year</source>
        <translation>une maintenance se répète une fois finie, et dans l’année</translation>
    </message>
    <message>
        <source>an acknowledgement lasts up to seven days</source>
        <translation>un acquittement dure jusqu’à sept jours</translation>
    </message>
    <message>
        <source>there is no such node</source>
        <translation>ce nœud n’existe pas</translation>
    </message>
    <message>
        <source>there is no such layer</source>
        <translation>cette couche n’existe pas</translation>
    </message>
    <message>
        <source>the node has no such layer</source>
        <translation>le nœud n’a pas cette couche</translation>
    </message>
    <message>
        <source>checks are paused</source>
        <translation>les vérifications sont suspendues</translation>
    </message>
    <message>
        <source>checks are paused already</source>
        <translation>les vérifications sont déjà suspendues</translation>
    </message>
    <message>
        <source>checks are not paused</source>
        <translation>les vérifications ne sont pas suspendues</translation>
    </message>
    <message>
        <source>no check is started until checks are resumed</source>
        <translation>aucune vérification ne commence avant la reprise</translation>
    </message>
    <message>
        <source>checks are paused, so nothing could confirm it</source>
        <translation>les vérifications sont suspendues, rien ne pourrait le confirmer</translation>
    </message>
    <message>
        <source>there is no way to check it</source>
        <translation>il n’y a aucun moyen de le vérifier</translation>
    </message>
    <message>
        <source>there is no such breaker</source>
        <translation>ce disjoncteur n’existe pas</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1 était %2, est %3</translation>
    </message>
    <message>
        <source>it would break the quorum: %1</source>
        <translation>cela romprait le quorum : %1</translation>
    </message>
    <message>
        <source>nothing loses service</source>
        <translation>rien ne perd son service</translation>
    </message>
    <message>
        <source>loses %1</source>
        <translation>perdent leur service : %1</translation>
    </message>
    <message>
        <source>capacity %1 to %2</source>
        <translation>capacité de %1 à %2</translation>
    </message>
    <message>
        <source>quorum %1, further losses survived: %2</source>
        <translation>quorum %1, autres pertes supportées : %2</translation>
    </message>
    <message>
        <source>%1 burns %2 an hour</source>
        <translation>%1 brûle %2 par heure</translation>
    </message>
    <message>
        <source>a correction is about a span of the past</source>
        <translation>une correction porte sur une période passée</translation>
    </message>
    <message>
        <source>no objective lies within</source>
        <translation>aucun objectif n’y figure</translation>
    </message>
    <message>
        <source>%1 budget</source>
        <translation>%1 budget</translation>
    </message>
    <message>
        <source>%1 budgets</source>
        <translation>%1 budgets</translation>
    </message>
    <message>
        <source>there are too many maintenances already</source>
        <translation>il y a déjà trop de maintenances</translation>
    </message>
    <message>
        <source>maintenance %1</source>
        <translation>maintenance %1</translation>
    </message>
    <message>
        <source>maintenance %1 ended</source>
        <translation>maintenance %1 terminée</translation>
    </message>
    <message>
        <source>there is no such maintenance</source>
        <translation>cette maintenance n’existe pas</translation>
    </message>
    <message>
        <source>a target has a name and a URL</source>
        <translation>une cible a un nom et une URL</translation>
    </message>
    <message>
        <source>programs are named in the configuration alone</source>
        <translation>les programmes ne sont nommés que dans la configuration</translation>
    </message>
    <message>
        <source>there is a node of that name</source>
        <translation>il y a déjà un nœud de ce nom</translation>
    </message>
    <message>
        <source>there is no such profile</source>
        <translation>ce profil n’existe pas</translation>
    </message>
    <message>
        <source>a weight is above zero</source>
        <translation>un poids est supérieur à zéro</translation>
    </message>
    <message>
        <source>watched from now on</source>
        <translation>surveillé désormais</translation>
    </message>
    <message>
        <source>no longer watched</source>
        <translation>n’est plus surveillé</translation>
    </message>
    <message>
        <source>another order for it is under way</source>
        <translation>un autre ordre à ce sujet est en cours</translation>
    </message>
    <message>
        <source>the node has no control interface</source>
        <translation>le nœud n’a pas d’interface de commande</translation>
    </message>
    <message>
        <source>the breaker&apos;s name cannot be part of a path</source>
        <translation>le nom du disjoncteur ne peut faire partie d’un chemin</translation>
    </message>
    <message>
        <source>layers of a %1 cannot be restarted from here</source>
        <translation>les couches de %1 ne peuvent être redémarrées d’ici</translation>
    </message>
    <message>
        <source>the node accepted it, but its own page has not confirmed it within %1</source>
        <translation>le nœud l’a accepté, mais sa propre page ne l’a pas confirmé en %1</translation>
    </message>
    <message>
        <source>the node is watched no more</source>
        <translation>le nœud n’est plus surveillé</translation>
    </message>
    <message>
        <source>the node has started it again</source>
        <translation>le nœud l’a redémarrée</translation>
    </message>
    <message>
        <source>there is no such alert, or it is over</source>
        <translation>cette alerte n’existe pas, ou elle est finie</translation>
    </message>
    <message>
        <source>it would silence every critical alert that there can be; ask for it once more to confirm</source>
        <translation>cela ferait taire toute alerte critique possible ; redemandez pour confirmer</translation>
    </message>
    <message>
        <source>maintenance begins: %1</source>
        <translation>début de la maintenance : %1</translation>
    </message>
    <message>
        <source>maintenance ends: %1</source>
        <translation>fin de la maintenance : %1</translation>
    </message>
    <message>
        <source>incident %1, probable cause %2: %3</source>
        <translation>incident %1, cause probable %2 : %3</translation>
    </message>
    <message>
        <source>incident %1, probable cause now %2: %3</source>
        <translation>incident %1, cause probable désormais %2 : %3</translation>
    </message>
    <message>
        <source>incident %1, over after %2</source>
        <translation>incident %1, fini après %2</translation>
    </message>
    <message>
        <source>so it was before the start; it has not been seen since</source>
        <translation>c’était ainsi avant le démarrage ; plus rien n’a été vu depuis</translation>
    </message>
    <message>
        <source>ill before all others</source>
        <translation>malade avant tous les autres</translation>
    </message>
    <message>
        <source>ill %1 after the first</source>
        <translation>malade %1 après le premier</translation>
    </message>
    <message>
        <source>%1 of the ill need it</source>
        <translation>%1 des malades en ont besoin</translation>
    </message>
    <message>
        <source>something that it needs is ill too</source>
        <translation>quelque chose dont il a besoin est malade aussi</translation>
    </message>
    <message>
        <source>nothing that it needs is ill</source>
        <translation>rien de ce dont il a besoin n’est malade</translation>
    </message>
    <message>
        <source>something that it needs cannot be seen: it may be ill</source>
        <translation>quelque chose dont il a besoin est invisible : il est peut-être malade</translation>
    </message>
    <message>
        <source>the same on %1 nodes: something that they share?</source>
        <translation>de même sur %1 nœuds : quelque chose de partagé ?</translation>
    </message>
    <message>
        <source>recovery: attempt %1 of %2</source>
        <translation>rétablissement : tentative %1 sur %2</translation>
    </message>
    <message>
        <source>recovery: attempt %1 of %2: %3</source>
        <translation>rétablissement : tentative %1 sur %2 : %3</translation>
    </message>
    <message>
        <source>recovery: after attempt %1 of %2</source>
        <translation>rétablissement : après la tentative %1 sur %2</translation>
    </message>
    <message>
        <source>recovery: attempt %1: %2</source>
        <translation>rétablissement : tentative %1 : %2</translation>
    </message>
    <message>
        <source>recovery: cancelled</source>
        <translation>rétablissement : annulé</translation>
    </message>
    <message>
        <source>there is nothing to recover</source>
        <translation>il n’y a rien à rétablir</translation>
    </message>
    <message>
        <source>there is nothing to recover any more</source>
        <translation>il n’y a plus rien à rétablir</translation>
    </message>
    <message>
        <source>a recovery is under way</source>
        <translation>un rétablissement est en cours</translation>
    </message>
    <message>
        <source>no recovery is under way</source>
        <translation>aucun rétablissement n’est en cours</translation>
    </message>
    <message>
        <source>the check passes</source>
        <translation>la vérification réussit</translation>
    </message>
    <message>
        <source>the check still fails</source>
        <translation>la vérification échoue encore</translation>
    </message>
    <message>
        <source>no check passed in time</source>
        <translation>aucune vérification n’a réussi à temps</translation>
    </message>
    <message>
        <source>it healed meanwhile</source>
        <translation>c’est guéri entre-temps</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>dry run: nothing was done</source>
        <translation>à blanc : rien n’a été fait</translation>
    </message>
    <message>
        <source>dry run: what would be done is recorded and not done</source>
        <translation>à blanc : ce qui serait fait est noté sans être fait</translation>
    </message>
    <message>
        <source>the program ended before the action did</source>
        <translation>le programme s’est terminé avant l’action</translation>
    </message>
    <message>
        <source>killed by a signal, or at its timeout</source>
        <translation>tué par un signal ou au délai</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>code de sortie %1</translation>
    </message>
    <message>
        <source>nobody here can do that: %1</source>
        <translation>personne ici ne peut le faire : %1</translation>
    </message>
    <message>
        <source>the budget of &quot;%1&quot; is corrected: %2 % left instead of %3 %</source>
        <translation>le budget de &quot;%1&quot; est corrigé : il reste %2 % au lieu de %3 %</translation>
    </message>
    <message>
        <source>the budget of &quot;%1&quot; is exhausted</source>
        <translation>le budget de &quot;%1&quot; est épuisé</translation>
    </message>
    <message>
        <source>the budget of &quot;%1&quot; burns fast: %2</source>
        <translation>le budget de &quot;%1&quot; brûle vite : %2</translation>
    </message>
    <message>
        <source>the budget of &quot;%1&quot; burns no longer</source>
        <translation>le budget de &quot;%1&quot; ne brûle plus</translation>
    </message>
    <message>
        <source>%1: answers again</source>
        <translation>%1 : répond de nouveau</translation>
    </message>
    <message>
        <source>%1: cannot be asked: %2</source>
        <translation>%1 : ne peut être interrogé : %2</translation>
    </message>
    <message>
        <source>%1: will not do what it is told: %2</source>
        <translation>%1 : n’obéit pas : %2</translation>
    </message>
    <message>
        <source>%1: armed still, as %2 ordered: %3</source>
        <translation>%1 : toujours armé, sur ordre de %2 : %3</translation>
    </message>
    <message>
        <source>%1: %2 ejected: %3, score %4</source>
        <translation>%1 : %2 exclu : %3, score %4</translation>
    </message>
    <message>
        <source>%1: %2 returns by a slow start, score %3</source>
        <translation>%1 : %2 revient en douceur, score %3</translation>
    </message>
    <message>
        <source>%1: panic is over</source>
        <translation>%1 : la panique est finie</translation>
    </message>
    <message>
        <source>%1: panic: too many would be ejected, so all serve</source>
        <translation>%1 : panique : trop seraient exclus, donc tous servent</translation>
    </message>
    <message>
        <source>it is armed already</source>
        <translation>il est déjà armé</translation>
    </message>
    <message>
        <source>it is only watched already</source>
        <translation>il est déjà seulement surveillé</translation>
    </message>
    <message>
        <source>it cannot be asked: %1</source>
        <translation>il ne peut être interrogé : %1</translation>
    </message>
    <message>
        <source>there is no such balancer</source>
        <translation>ce répartiteur n’existe pas</translation>
    </message>
    <message>
        <source>%1, to be told weights</source>
        <translation>%1, recevra des poids</translation>
    </message>
    <message>
        <source>%1, to be only watched</source>
        <translation>%1, à surveiller seulement</translation>
    </message>
    <message>
        <source>%1 is told weights</source>
        <translation>%1 reçoit des poids</translation>
    </message>
    <message>
        <source>%1 is only watched and has its own weights</source>
        <translation>%1 est seulement surveillé et garde ses propres poids</translation>
    </message>
    <message>
        <source>the newest check said: %1</source>
        <translation>la dernière vérification a dit : %1</translation>
    </message>
    <message>
        <source>it was not checked yet</source>
        <translation>pas encore vérifié</translation>
    </message>
    <message>
        <source>decided by %1: %2</source>
        <translation>décidé par %1 : %2</translation>
    </message>
    <message>
        <source>decided by %1: %2, %3</source>
        <translation>décidé par %1 : %2, %3</translation>
    </message>
    <message>
        <source>also %1: %2</source>
        <translation>aussi %1 : %2</translation>
    </message>
    <message>
        <source>also %1: %2, %3</source>
        <translation>aussi %1 : %2, %3</translation>
    </message>
    <message>
        <source>%1 from %2 until below %3</source>
        <translation>%1 à partir de %2 jusque sous %3</translation>
    </message>
    <message>
        <source>%1 down from %2 until above %3</source>
        <translation>%1 à partir de %2 en baisse jusqu’au-dessus de %3</translation>
    </message>
    <message>
        <source>%1 is unknown: the series was there and is gone, or is not a number</source>
        <translation>%1 est inconnu : la série était là et n’y est plus, ou n’est pas un nombre</translation>
    </message>
    <message>
        <source>stale: no result for three intervals of %1, so it counts as unknown</source>
        <translation>périmé : aucun résultat depuis trois intervalles de %1, donc inconnu</translation>
    </message>
    <message>
        <source>the newest result says %1, not believed before %2 results in a row, so far %3</source>
        <translation>le dernier résultat dit %1, cru seulement après %2 d’affilée, jusqu’ici %3</translation>
    </message>
    <message>
        <source>in maintenance</source>
        <translation>en maintenance</translation>
    </message>
    <message>
        <source>in maintenance: shown, but counted for nothing</source>
        <translation>en maintenance : montré, mais compté pour rien</translation>
    </message>
    <message>
        <source>every rule that could be judged is within its thresholds</source>
        <translation>toute règle qui a pu être jugée est dans ses seuils</translation>
    </message>
    <message>
        <source>%1 %2, weight %3</source>
        <translation>%1 %2, poids %3</translation>
    </message>
    <message>
        <source>half the mean by weight and half the least, kept within %1 to %2 for %3</source>
        <translation>pour moitié la moyenne pondérée, pour moitié le minimum, entre %1 et %2 pour %3</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>toutes les %1</translation>
    </message>
    <message>
        <source>the layer&apos;s interval is %1, divided by %2</source>
        <translation>l’intervalle de la couche est %1, divisé par %2</translation>
    </message>
    <message>
        <source>recovering: the interval doubles with every run of successes until it is back</source>
        <translation>se rétablit : l’intervalle double à chaque série de succès jusqu’à son retour</translation>
    </message>
    <message>
        <source>flapping: %1 % weighted changes in the last 20 results; in at 30 %, out at 25 %</source>
        <translation>instable : %1 % de changements pondérés sur les 20 derniers résultats ; dès 30 %, jusqu’à 25 %</translation>
    </message>
    <message>
        <source>not open: %1 failures in a row, %2 needed</source>
        <translation>pas ouvert : %1 échecs d’affilée, %2 requis</translation>
    </message>
    <message>
        <source>not opened by health: the trouble is not yet hard</source>
        <translation>pas ouvert par l’état : le trouble n’est pas encore confirmé</translation>
    </message>
    <message>
        <source>not opened by health: the level is neither critical nor failed</source>
        <translation>pas ouvert par l’état : le niveau n’est ni critique ni en panne</translation>
    </message>
    <message>
        <source>ordered by %1: %2; until it is reset</source>
        <translation>ordonné par %1 : %2 ; jusqu’au réarmement</translation>
    </message>
    <message>
        <source>ordered by %1: %2; until %3</source>
        <translation>ordonné par %1 : %2 ; jusqu’à %3</translation>
    </message>
    <message>
        <source>open since %1, the next trial at %2 or as soon as the component is no longer critical</source>
        <translation>ouvert depuis %1, prochain essai à %2 ou dès que le composant n’est plus critique</translation>
    </message>
    <message>
        <source>%1 of %2 trials passed</source>
        <translation>%1 essais réussis sur %2</translation>
    </message>
    <message>
        <source>attempt %1 succeeded: %2</source>
        <translation>tentative %1 réussie : %2</translation>
    </message>
    <message>
        <source>attempt %1 failed: %2</source>
        <translation>tentative %1 échouée : %2</translation>
    </message>
    <message>
        <source>attempt %1: %2</source>
        <translation>tentative %1 : %2</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>no recovery is configured for this layer</source>
        <translation>aucun rétablissement n’est configuré pour cette couche</translation>
    </message>
    <message>
        <source>%1 of %2 attempts made</source>
        <translation>%1 tentatives faites sur %2</translation>
    </message>
    <message>
        <source>it is neither critical nor failed</source>
        <translation>ce n’est ni critique ni en panne</translation>
    </message>
    <message>
        <source>stale: nobody knows whether it is still needed</source>
        <translation>périmé : nul ne sait si c’est encore nécessaire</translation>
    </message>
    <message>
        <source>degradation level %1</source>
        <translation>niveau de dégradation %1</translation>
    </message>
    <message>
        <source>%1 components %2</source>
        <translation>%1 composants %2</translation>
    </message>
    <message>
        <source>%1 components in maintenance count for nothing</source>
        <translation>%1 composants en maintenance ne comptent pas</translation>
    </message>
    <message>
        <source>availability %1</source>
        <translation>disponibilité %1</translation>
    </message>
    <message>
        <source>%1 of %2 votes are alive, more than %3 are needed</source>
        <translation>%1 voix sur %2 sont vivantes, il en faut plus de %3</translation>
    </message>
    <message>
        <source>%1 votes cannot be seen</source>
        <translation>%1 voix sont invisibles</translation>
    </message>
    <message>
        <source>the loss of %1 more voters would end it, in %2 ways</source>
        <translation>la perte de %1 votants de plus y mettrait fin, de %2 façons</translation>
    </message>
    <message>
        <source>the loss of %1 more voters would end it, in at least %2 ways</source>
        <translation>la perte de %1 votants de plus y mettrait fin, d’au moins %2 façons</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation>doit être un texte entre guillemets</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>doit être un nombre</translation>
    </message>
    <message>
        <source>must be greater than 0</source>
        <translation>doit être supérieur à 0</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>doit être un entier</translation>
    </message>
    <message>
        <source>must be a whole number of at least %1</source>
        <translation>doit être un entier d’au moins %1</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>doit être un entier de %1 à %2</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit être vrai ou faux (true, false)</translation>
    </message>
    <message>
        <source>must be a duration such as &quot;5s&quot;, &quot;250ms&quot;, &quot;1m30s&quot; or &quot;2h&quot;</source>
        <translation>doit être une durée telle que &quot;5s&quot;, &quot;250ms&quot;, &quot;1m30s&quot; ou &quot;2h&quot;</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>doit être d’au moins %1</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clé inconnue</translation>
    </message>
    <message>
        <source>takes letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;: it becomes a file&apos;s name</source>
        <translation>accepte lettres, chiffres, &quot;.&quot;, &quot;_&quot; et &quot;-&quot; : cela devient un nom de fichier</translation>
    </message>
    <message>
        <source>there is no type &quot;%1&quot;</source>
        <translation>il n’y a pas de type &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no format &quot;%1&quot;</source>
        <translation>il n’y a pas de format &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no [[alerts.receiver]] &quot;%1&quot;</source>
        <translation>il n’y a pas de [[alerts.receiver]] &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no reports: only webhook, email and command do</source>
        <translation>&quot;%1&quot; ne prend pas de rapports : seuls webhook, email et command en prennent</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>&quot;%1&quot; figure deux fois</translation>
    </message>
    <message>
        <source>must be an address such as reports@example.org</source>
        <translation>doit être une adresse telle que reports@example.org</translation>
    </message>
    <message>
        <source>must be addresses such as team@example.org</source>
        <translation>doivent être des adresses telles que team@example.org</translation>
    </message>
    <message>
        <source>is missing: they come in pairs</source>
        <translation>manque : ils vont par deux</translation>
    </message>
    <message>
        <source>must be an address such as %1HOST</source>
        <translation>doit être une adresse telle que %1HOST</translation>
    </message>
    <message>
        <source>holds a user or a password: those belong into the keychain</source>
        <translation>contient un utilisateur ou un mot de passe : leur place est dans le trousseau</translation>
    </message>
    <message>
        <source>must name an entry of the keychain, as in keychain:mail</source>
        <translation>doit nommer une entrée du trousseau, comme keychain:mail</translation>
    </message>
    <message>
        <source>the configuration plans a report of that name</source>
        <translation>la configuration prévoit un rapport de ce nom</translation>
    </message>
    <message>
        <source>there is a report of that name already</source>
        <translation>il y a déjà un rapport de ce nom</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day such as 06:30</source>
        <translation>&quot;%1&quot; n’est pas une heure telle que 06:30</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of the week such as monday</source>
        <translation>&quot;%1&quot; n’est pas un jour de la semaine tel que monday</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of the month: 1 to 31</source>
        <translation>&quot;%1&quot; n’est pas un jour du mois : 1 à 31</translation>
    </message>
    <message>
        <source>what comes every day has none</source>
        <translation>ce qui vient chaque jour n’en a pas</translation>
    </message>
    <message>
        <source>the fields of cron say it already</source>
        <translation>les champs de cron le disent déjà</translation>
    </message>
    <message>
        <source>there is no time zone &quot;%1&quot;</source>
        <translation>il n’y a pas de fuseau horaire &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; never comes</source>
        <translation>&quot;%1&quot; n’arrive jamais</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither daily, weekly, monthly nor the five fields of cron</source>
        <translation>&quot;%1&quot; n’est ni daily, weekly, monthly, ni les cinq champs de cron</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no %2 of cron</source>
        <translation>&quot;%1&quot; n’est pas un %2 de cron</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;; there are layer, level, region, node, breaker and is</source>
        <translation>il n’y a pas de champ &quot;%1&quot; ; il y a layer, level, region, node, breaker et is</translation>
    </message>
    <message>
        <source>only levels have an order</source>
        <translation>seuls les niveaux ont un ordre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no %2</source>
        <translation>&quot;%1&quot; n’est pas un %2</translation>
    </message>
    <message>
        <source>reports are made from a journal: give --journal FILE</source>
        <translation>les rapports sont faits d’un journal : donnez --journal FICHIER</translation>
    </message>
    <message>
        <source>silenced: %1</source>
        <translation>en sourdine : %1</translation>
    </message>
    <message>
        <source>acknowledged: %1</source>
        <translation>acquittée : %1</translation>
    </message>
    <message>
        <source>inhibited: %1</source>
        <translation>inhibée : %1</translation>
    </message>
    <message>
        <source>parent-down: %1</source>
        <translation>parent en panne : %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pendant %2</translation>
    </message>
    <message>
        <source>add-target: %1</source>
        <translation>ajouter la cible : %1</translation>
    </message>
    <message>
        <source>remove-target: %1</source>
        <translation>retirer la cible : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>sain</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>dégradé</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en panne</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>semi-ouvert</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>forced-open</source>
        <translation>forcé ouvert</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>metrics-only</source>
        <translation>mesure seule</translation>
    </message>
    <message>
        <source>consecutive-failures</source>
        <translation>échecs consécutifs</translation>
    </message>
    <message>
        <source>failure-rate</source>
        <translation>taux d’échec</translation>
    </message>
    <message>
        <source>slow-call-rate</source>
        <translation>taux d’appels lents</translation>
    </message>
    <message>
        <source>trial-failed</source>
        <translation>essai raté</translation>
    </message>
    <message>
        <source>trials-succeeded</source>
        <translation>essais réussis</translation>
    </message>
    <message>
        <source>reset-timeout</source>
        <translation>attente écoulée</translation>
    </message>
    <message>
        <source>health</source>
        <translation>état</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>opérateur</translation>
    </message>
    <message>
        <source>mode-expired</source>
        <translation>dérogation expirée</translation>
    </message>
    <message>
        <source>trip</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>réarmer</translation>
    </message>
    <message>
        <source>disable</source>
        <translation>désactiver</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>mesurer seulement</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tenu</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>breaker</source>
        <translation>disjoncteur</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>maintenance</translation>
    </message>
    <message>
        <source>down</source>
        <translation>en panne</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>redémarrage</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>au repos</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>agit</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>vérifie</translation>
    </message>
    <message>
        <source>exhausted</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>page</source>
        <translation>immédiat</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>à l’occasion</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>vérifications</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>rétablissement</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>quorum</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>en sourdine</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acquittée</translation>
    </message>
    <message>
        <source>inhibited</source>
        <translation>inhibée</translation>
    </message>
    <message>
        <source>parent-down</source>
        <translation>parent en panne</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>instable</translation>
    </message>
    <message>
        <source>cooldown</source>
        <translation>temps de repos</translation>
    </message>
    <message>
        <source>never-told</source>
        <translation>jamais annoncée</translation>
    </message>
    <message>
        <source>no-receiver</source>
        <translation>aucun destinataire</translation>
    </message>
    <message>
        <source>check-now</source>
        <translation>vérifier</translation>
    </message>
    <message>
        <source>trip-breaker</source>
        <translation>ouvrir le disjoncteur</translation>
    </message>
    <message>
        <source>reset-breaker</source>
        <translation>réarmer le disjoncteur</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>suspendre les vérifications</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>reprendre les vérifications</translation>
    </message>
    <message>
        <source>watch-series</source>
        <translation>surveiller des séries</translation>
    </message>
    <message>
        <source>set-breaker-mode</source>
        <translation>régler le disjoncteur</translation>
    </message>
    <message>
        <source>start-maintenance</source>
        <translation>commencer la maintenance</translation>
    </message>
    <message>
        <source>end-maintenance</source>
        <translation>finir la maintenance</translation>
    </message>
    <message>
        <source>add-silence</source>
        <translation>mettre en sourdine</translation>
    </message>
    <message>
        <source>end-silence</source>
        <translation>finir la sourdine</translation>
    </message>
    <message>
        <source>acknowledge-alert</source>
        <translation>acquitter l’alerte</translation>
    </message>
    <message>
        <source>take-delivery</source>
        <translation>noter la livraison</translation>
    </message>
    <message>
        <source>turn-node-breaker</source>
        <translation>basculer le disjoncteur du nœud</translation>
    </message>
    <message>
        <source>restart-component</source>
        <translation>redémarrer le composant</translation>
    </message>
    <message>
        <source>correct-budgets</source>
        <translation>corriger les budgets</translation>
    </message>
    <message>
        <source>recover-now</source>
        <translation>rétablir maintenant</translation>
    </message>
    <message>
        <source>cancel-recovery</source>
        <translation>annuler le rétablissement</translation>
    </message>
    <message>
        <source>add-target</source>
        <translation>ajouter une cible</translation>
    </message>
    <message>
        <source>remove-target</source>
        <translation>retirer une cible</translation>
    </message>
    <message>
        <source>arm-balancer</source>
        <translation>armer le répartiteur</translation>
    </message>
    <message>
        <source>take-balancer-report</source>
        <translation>noter le rapport du répartiteur</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2 : %3</translation>
    </message>
    <message>
        <source>info</source>
        <translation>information</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>%1: there is no such alert, or it is over</source>
        <translation>%1 : cette alerte n’existe pas, ou elle est finie</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>ne peut pas être ouvert : %1</translation>
    </message>
    <message>
        <source>is damaged: %1</source>
        <translation>est endommagé : %1</translation>
    </message>
    <message>
        <source>is not a journal</source>
        <translation>n’est pas un journal</translation>
    </message>
    <message>
        <source>is empty: nothing was recorded</source>
        <translation>est vide : rien n’a été enregistré</translation>
    </message>
    <message>
        <source>is an SQLite database, but not a journal</source>
        <translation>est une base SQLite, mais pas un journal</translation>
    </message>
    <message>
        <source>was written by a newer version of this program (schema %1, this one knows %2)</source>
        <translation>a été écrit par une version plus récente de ce programme (schéma %1, celle-ci connaît %2)</translation>
    </message>
    <message>
        <source>is of an older version: open it once with a program that writes it</source>
        <translation>est d’une version plus ancienne : ouvrez-le une fois avec un programme qui l’écrit</translation>
    </message>
    <message>
        <source>the run&apos;s configuration is missing</source>
        <translation>la configuration de l’exécution manque</translation>
    </message>
    <message>
        <source>there is no such run</source>
        <translation>cette exécution n’existe pas</translation>
    </message>
    <message>
        <source>there is no such checkpoint</source>
        <translation>ce point de reprise n’existe pas</translation>
    </message>
    <message>
        <source>the checkpoint is damaged</source>
        <translation>le point de reprise est endommagé</translation>
    </message>
    <message>
        <source>the first inputs of the run were removed by age or by size</source>
        <translation>les premières entrées de l’exécution ont été supprimées à cause de l’âge ou de la taille</translation>
    </message>
    <message>
        <source>inputs after the checkpoint were removed by age or by size</source>
        <translation>des entrées après le point de reprise ont été supprimées à cause de l’âge ou de la taille</translation>
    </message>
    <message>
        <source>inputs were lost before row %1 of frames</source>
        <translation>des entrées ont été perdues avant la ligne %1 de frames</translation>
    </message>
    <message>
        <source>the configuration in the journal is of another version</source>
        <translation>la configuration dans le journal est d’une autre version</translation>
    </message>
    <message>
        <source>the configuration in the journal is damaged</source>
        <translation>la configuration dans le journal est endommagée</translation>
    </message>
    <message>
        <source>the journal began later</source>
        <translation>le journal a commencé plus tard</translation>
    </message>
    <message>
        <source>too many moments are asked for at once</source>
        <translation>trop de moments sont demandés à la fois</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>There is no field &quot;%1&quot;.</source>
        <translation>Il n’y a pas de champ « %1 ».</translation>
    </message>
    <message>
        <source>Only levels have an order: %1</source>
        <translation>Seuls les niveaux ont un ordre : %1</translation>
    </message>
    <message>
        <source>%1 is not known here.</source>
        <translation>%1 est inconnu ici.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Node %1</source>
        <translation>Nœud %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show breaker %1</source>
        <translation>Afficher le disjoncteur %1</translation>
    </message>
    <message>
        <source>Trip breaker %1</source>
        <translation>Ouvrir le disjoncteur %1</translation>
    </message>
    <message>
        <source>Reset breaker %1</source>
        <translation>Réarmer le disjoncteur %1</translation>
    </message>
    <message>
        <source>Check %1 %2 now</source>
        <translation>Vérifier %1 %2 maintenant</translation>
    </message>
</context>
<context>
    <name>GuardModel</name>
    <message>
        <source>Rate limiter</source>
        <translation>Limiteur de débit</translation>
    </message>
    <message>
        <source>Bulkhead</source>
        <translation>Cloison</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Nouvelles tentatives</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Délai limite</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>Budget d’erreur</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 en cours</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passés</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Retentés</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Worst at</source>
        <translation>Pire sur</translation>
    </message>
</context>
<context>
    <name>HealthMapModel</name>
    <message>
        <source>%1 of %2 ok</source>
        <translation>%1 sur %2 bien</translation>
    </message>
    <message>
        <source>%1 not ok</source>
        <translation>%1 pas bien</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 n’a pas de %2</translation>
    </message>
</context>
<context>
    <name>IncidentModel</name>
    <message numerus="yes">
        <source>%1, %2, %n ill</source>
        <translation>
            <numerusform>%1, %2, %n malade</numerusform>
            <numerusform>%1, %2, %n malades</numerusform>
        </translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Probable cause</source>
        <translation>Cause probable</translation>
    </message>
    <message>
        <source>Belief</source>
        <translation>Croyance</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Malades</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation>cause inconnue</translation>
    </message>
</context>
<context>
    <name>InstanceModel</name>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 de %2, %3</translation>
    </message>
    <message>
        <source>%1, %2 of the way</source>
        <translation>%1, %2 du chemin</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Slow start</source>
        <translation>Démarrage progressif</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>À l&apos;essai</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Suspect</translation>
    </message>
    <message>
        <source>Ejected</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>score too low</source>
        <translation>score trop bas</translation>
    </message>
    <message>
        <source>breaker open</source>
        <translation>disjoncteur ouvert</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>maintenance</translation>
    </message>
    <message>
        <source>out in the balancer</source>
        <translation>hors service dans le répartiteur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>non surveillé</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Share asked</source>
        <translation>Part demandée</translation>
    </message>
    <message>
        <source>Share seen</source>
        <translation>Part observée</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>as the balancer has it, of what is asked</source>
        <translation>ce que le répartiteur a, de ce qui est demandé</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>State and why</source>
        <translation>État et raison</translation>
    </message>
    <message>
        <source>Balancer says</source>
        <translation>Dit le répartiteur</translation>
    </message>
</context>
<context>
    <name>LayerGuardModel</name>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>When it is over</source>
        <translation>À l’échéance</translation>
    </message>
    <message>
        <source>Slowest check</source>
        <translation>Vérification la plus lente</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Redemandé</translation>
    </message>
    <message>
        <source>Asked more often</source>
        <translation>Demandé plus souvent</translation>
    </message>
    <message>
        <source>Breakers open</source>
        <translation>Disjoncteurs ouverts</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>MapCellDelegate</name>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
</context>
<context>
    <name>MemberModel</name>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Malades</translation>
    </message>
</context>
<context>
    <name>MovedModel</name>
    <message>
        <source>%1 %2, %3, %4 unlike before</source>
        <translation>%1 %2, %3, %4 différent d’avant</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>No other metric moved earlier</source>
        <translation>Aucune autre métrique n’a bougé plus tôt</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Unlike before</source>
        <translation>Différent d’avant</translation>
    </message>
    <message>
        <source>Before → in it</source>
        <translation>Avant → dedans</translation>
    </message>
    <message>
        <source>First moved</source>
        <translation>A bougé à</translation>
    </message>
</context>
<context>
    <name>NodeComponentModel</name>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Disjoncteur</translation>
    </message>
</context>
<context>
    <name>NodeGuardModel</name>
    <message>
        <source>Guard</source>
        <translation>Garde</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>Semi-ouvert</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En panne</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
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
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>NodeMetricModel</name>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>To threshold</source>
        <translation>Jusqu’au seuil</translation>
    </message>
    <message>
        <source>Other node</source>
        <translation>Autre nœud</translation>
    </message>
    <message>
        <source>%1 old, %2</source>
        <translation>il y a %1, %2</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>entries</source>
        <translation>entrées</translation>
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
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
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
        <translation>%1j</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands of things, shortened</comment>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions of things, shortened</comment>
        <translation>%1 M</translation>
    </message>
</context>
<context>
    <name>RecoveryModel</name>
    <message>
        <source>Resting</source>
        <translation>Au repos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>Agit</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>Épuisée</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Goes on in</source>
        <translation>Reprend dans</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>Dernier résultat</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message numerus="yes">
        <source>%Ln more rows are in the file</source>
        <translation>
            <numerusform>%Ln autre ligne est dans le fichier</numerusform>
            <numerusform>%Ln autres lignes sont dans le fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest is in the file</source>
        <translation>Le reste est dans le fichier</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Detailed report</source>
        <translation>Rapport détaillé</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Trends and forecasts</source>
        <translation>Tendances et prévisions</translation>
    </message>
    <message>
        <source>Circuit breakers</source>
        <translation>Disjoncteurs</translation>
    </message>
    <message>
        <source>Objectives and error budgets</source>
        <translation>Objectifs et budgets d’erreur</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Smallest budget left</source>
        <translation>Plus petit budget restant</translation>
    </message>
    <message>
        <source>Alerts fired</source>
        <translation>Alertes déclenchées</translation>
    </message>
    <message>
        <source>Alerts firing now</source>
        <translation>Alertes actives maintenant</translation>
    </message>
    <message>
        <source>Components ill now</source>
        <translation>Composants malades maintenant</translation>
    </message>
    <message>
        <source>Breaker trips</source>
        <translation>Déclenchements de disjoncteurs</translation>
    </message>
    <message>
        <source>About to break</source>
        <translation>Sur le point de céder</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Nothing was recorded in this window.</source>
        <translation>Rien n’a été enregistré dans cette période.</translation>
    </message>
    <message>
        <source>At %1 UTC the cluster %2 is %3. Incidents in the %4 before: %5.</source>
        <translation>À %1 UTC, le cluster %2 est %3. Incidents dans les %4 précédents : %5.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Error budgets</source>
        <translation>Budgets d’erreur</translation>
    </message>
    <message>
        <source>What was not well</source>
        <translation>Ce qui n’allait pas bien</translation>
    </message>
    <message>
        <source>What is about to break</source>
        <translation>Ce qui va bientôt céder</translation>
    </message>
    <message>
        <source>Alerts that fire at the end</source>
        <translation>Alertes actives à la fin</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Évolutions</translation>
    </message>
    <message>
        <source>Notifications sent</source>
        <translation>Notifications envoyées</translation>
    </message>
    <message>
        <source>Notifications withheld</source>
        <translation>Notifications retenues</translation>
    </message>
    <message>
        <source>By alert</source>
        <translation>Par alerte</translation>
    </message>
    <message>
        <source>Who was told what</source>
        <translation>Qui a été averti de quoi</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>History and forecast</source>
        <translation>Historique et prévision</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <translation>Prévisions</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>Disjoncteurs</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>Qui et pourquoi</translation>
    </message>
    <message>
        <source>Burn rules</source>
        <translation>Règles de consommation</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouverts</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>Incident %1</translation>
    </message>
    <message>
        <source>Where these numbers come from</source>
        <translation>D’où viennent ces chiffres</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Sain</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Dégradé</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En panne</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Disjoncteur</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Score moyen</translation>
    </message>
    <message>
        <source>Least score</source>
        <translation>Score minimal</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>Déclenchements</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Surveillé</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>The system&apos;s levels</source>
        <translation>Niveaux du système</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Déclenchée</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolue</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Acquittée par</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Pire</translation>
    </message>
    <message>
        <source>Likeliest cause</source>
        <translation>Cause la plus probable</translation>
    </message>
    <message>
        <source>Belief</source>
        <translation>Croyance</translation>
    </message>
    <message>
        <source>Causes and evidence</source>
        <translation>Causes et preuves</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquittées</translation>
    </message>
    <message>
        <source>Mean length</source>
        <translation>Durée moyenne</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>La plus longue</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>Semi-ouvert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Forced open</source>
        <translation>Ouvert de force</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Metrics only</source>
        <translation>Mesure seule</translation>
    </message>
    <message>
        <source>Rejected, in all</source>
        <translation>Rejetés, au total</translation>
    </message>
    <message>
        <source>Changes of breakers: who and why</source>
        <translation>Changements des disjoncteurs : qui et pourquoi</translation>
    </message>
    <message>
        <source>Orders and what became of them</source>
        <translation>Ordres et ce qu’ils sont devenus</translation>
    </message>
    <message>
        <source>Recorded runs</source>
        <translation>Exécutions enregistrées</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Ordres</translation>
    </message>
    <message>
        <source>Inputs lost</source>
        <translation>Entrées perdues</translation>
    </message>
    <message>
        <source>Configuration (SHA-256)</source>
        <translation>Configuration (SHA-256)</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>All times are UTC.</source>
        <translation>Toutes les heures sont en UTC.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>In about</source>
        <translation>Dans environ</translation>
    </message>
    <message>
        <source>At the earliest (95 %)</source>
        <translation>Au plus tôt (95 %)</translation>
    </message>
    <message>
        <source>At the latest (95 %)</source>
        <translation>Au plus tard (95 %)</translation>
    </message>
    <message>
        <source>Chance in 24 h</source>
        <translation>Probabilité en 24 h</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Change an hour</source>
        <translation>Variation par heure</translation>
    </message>
    <message>
        <source>from (95 %)</source>
        <translation>de (95 %)</translation>
    </message>
    <message>
        <source>to (95 %)</source>
        <translation>à (95 %)</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>Budget restant</translation>
    </message>
    <message>
        <source>Left with planned time</source>
        <translation>Restant avec temps planifié</translation>
    </message>
    <message>
        <source>Burn rate</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Enough checks</source>
        <translation>Assez de contrôles</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Gone in about</source>
        <translation>Épuisé dans environ</translation>
    </message>
    <message>
        <source>Long window</source>
        <translation>Fenêtre longue</translation>
    </message>
    <message>
        <source>Short window</source>
        <translation>Fenêtre courte</translation>
    </message>
    <message>
        <source>Fires from</source>
        <translation>Se déclenche à partir de</translation>
    </message>
    <message>
        <source>Long rate</source>
        <translation>Taux long</translation>
    </message>
    <message>
        <source>Short rate</source>
        <translation>Taux court</translation>
    </message>
    <message>
        <source>Fires</source>
        <translation>Se déclenche</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Left before</source>
        <translation>Restant avant</translation>
    </message>
    <message>
        <source>Left after</source>
        <translation>Restant après</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Degraded at</source>
        <translation>Dégradé à partir de</translation>
    </message>
    <message>
        <source>Critical at</source>
        <translation>Critique à partir de</translation>
    </message>
    <message>
        <source>Trends and times to thresholds</source>
        <translation>Tendances et délais avant seuil</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>80 % from</source>
        <translation>80 % de</translation>
    </message>
    <message>
        <source>80 % to</source>
        <translation>80 % à</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % de</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % à</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Habileté</translation>
    </message>
    <message>
        <source>Coverage of 95 %</source>
        <translation>Couverture des 95 %</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows; all of them are in the other formats.</source>
        <translation>Les %1 premières lignes sur %2 ; toutes sont dans les autres formats.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Produit par</translation>
    </message>
    <message>
        <source>Score of the system</source>
        <translation>Score du système</translation>
    </message>
    <message>
        <source>Components that serve, %</source>
        <translation>Composants qui servent, %</translation>
    </message>
    <message>
        <source>Components that are not healthy</source>
        <translation>Composants qui ne sont pas sains</translation>
    </message>
    <message>
        <source>Alerts that fire</source>
        <translation>Alertes actives</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Actives</translation>
    </message>
    <message>
        <source>Open breakers</source>
        <translation>Disjoncteurs ouverts</translation>
    </message>
    <message>
        <source>Forecast, 95 %</source>
        <translation>Prévision, 95 %</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>sain</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>dégradé</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en panne</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>se rétablit</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>instable</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>maintenance</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>semi-ouvert</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>forced-open</source>
        <translation>ouvert de force</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>metrics-only</source>
        <translation>mesures seules</translation>
    </message>
    <message>
        <source>node</source>
        <translation>nœud</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>moteur</translation>
    </message>
    <message>
        <source>level-changed</source>
        <translation>niveau changé</translation>
    </message>
    <message>
        <source>system-level-changed</source>
        <translation>niveau du système changé</translation>
    </message>
    <message>
        <source>node-recognised</source>
        <translation>nœud reconnu</translation>
    </message>
    <message>
        <source>breaker-changed</source>
        <translation>disjoncteur changé</translation>
    </message>
    <message>
        <source>flapping-started</source>
        <translation>devient instable</translation>
    </message>
    <message>
        <source>flapping-ended</source>
        <translation>redevient stable</translation>
    </message>
    <message>
        <source>became-stale</source>
        <translation>devenu périmé</translation>
    </message>
    <message>
        <source>became-fresh</source>
        <translation>de nouveau à jour</translation>
    </message>
    <message>
        <source>command-intended</source>
        <translation>ordre prévu</translation>
    </message>
    <message>
        <source>command-done</source>
        <translation>ordre exécuté</translation>
    </message>
    <message>
        <source>command-refused</source>
        <translation>ordre refusé</translation>
    </message>
    <message>
        <source>override-expired</source>
        <translation>dérogation expirée</translation>
    </message>
    <message>
        <source>maintenance-started</source>
        <translation>maintenance commencée</translation>
    </message>
    <message>
        <source>maintenance-ended</source>
        <translation>maintenance terminée</translation>
    </message>
    <message>
        <source>incident-opened</source>
        <translation>incident ouvert</translation>
    </message>
    <message>
        <source>incident-changed</source>
        <translation>incident modifié</translation>
    </message>
    <message>
        <source>incident-closed</source>
        <translation>incident clos</translation>
    </message>
    <message>
        <source>recovery-attempted</source>
        <translation>rétablissement tenté</translation>
    </message>
    <message>
        <source>recovery-succeeded</source>
        <translation>rétablissement réussi</translation>
    </message>
    <message>
        <source>recovery-failed</source>
        <translation>rétablissement échoué</translation>
    </message>
    <message>
        <source>recovery-exhausted</source>
        <translation>rétablissement épuisé</translation>
    </message>
    <message>
        <source>recovery-cancelled</source>
        <translation>rétablissement annulé</translation>
    </message>
    <message>
        <source>budget-burning</source>
        <translation>budget en feu</translation>
    </message>
    <message>
        <source>budget-calm</source>
        <translation>budget apaisé</translation>
    </message>
    <message>
        <source>budget-exhausted</source>
        <translation>budget épuisé</translation>
    </message>
    <message>
        <source>budget-corrected</source>
        <translation>budget corrigé</translation>
    </message>
    <message>
        <source>target-added</source>
        <translation>cible ajoutée</translation>
    </message>
    <message>
        <source>target-removed</source>
        <translation>cible retirée</translation>
    </message>
    <message>
        <source>alert-fired</source>
        <translation>alerte déclenchée</translation>
    </message>
    <message>
        <source>alert-changed</source>
        <translation>alerte modifiée</translation>
    </message>
    <message>
        <source>alert-resolved</source>
        <translation>alerte résolue</translation>
    </message>
    <message>
        <source>balancer-changed</source>
        <translation>répartiteur modifié</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>info</source>
        <translation>information</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>déclenchée</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>résolue</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>mise en sourdine</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acquittée</translation>
    </message>
    <message>
        <source>inhibited</source>
        <translation>inhibée</translation>
    </message>
    <message>
        <source>parent-down</source>
        <translation>parent en panne</translation>
    </message>
    <message>
        <source>cooldown</source>
        <translation>temporisation</translation>
    </message>
    <message>
        <source>never-told</source>
        <translation>jamais signalée</translation>
    </message>
    <message>
        <source>no-receiver</source>
        <translation>aucun destinataire</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>déclenchée</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>aggravée</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>répétée</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en file</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>retried</source>
        <translation>réessayée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>improving</source>
        <translation>s’améliore</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>degrading</source>
        <translation>se dégrade</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Looked ahead at %1 of %2 metrics; the others have too few values or are too many.</source>
        <translation>Prévision faite pour %1 métriques sur %2 ; les autres ont trop peu de valeurs ou sont trop nombreuses.</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit : %2</translation>
    </message>
</context>
<context>
    <name>SilenceModel</name>
    <message>
        <source>Silenced</source>
        <translation>En sourdine</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Sain</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Dégradé</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En panne</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>sain</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>dégradé</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en panne</translation>
    </message>
    <message>
        <source>forced open</source>
        <translation>ouvert de force</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>semi-ouvert</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>metrics only</source>
        <translation>mesure seule</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Forced open</source>
        <translation>Ouvert de force</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>Semi-ouvert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Metrics only</source>
        <translation>Mesure seule</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>a répondu</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>HTTP error</source>
        <translation>erreur HTTP</translation>
    </message>
    <message>
        <source>not parseable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>réponse trop grande</translation>
    </message>
    <message>
        <source>TLS error</source>
        <translation>erreur TLS</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>improving</source>
        <translation>s’améliore</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>degrading</source>
        <translation>se dégrade</translation>
    </message>
    <message>
        <source>fast fail</source>
        <translation>échec immédiat</translation>
    </message>
    <message>
        <source>graceful</source>
        <translation>en douceur</translation>
    </message>
    <message>
        <source>backoff</source>
        <translation>espacement</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limité</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>minimal</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>non fourni</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>au repos</translation>
    </message>
    <message>
        <source>no degradation</source>
        <translation>aucune dégradation</translation>
    </message>
    <message>
        <source>Level 1, one component</source>
        <translation>Niveau 1, un composant</translation>
    </message>
    <message>
        <source>Level 2, several components</source>
        <translation>Niveau 2, plusieurs composants</translation>
    </message>
    <message>
        <source>Level 3, critical path affected</source>
        <translation>Niveau 3, chemin critique touché</translation>
    </message>
    <message>
        <source>Level 4, system-wide</source>
        <translation>Niveau 4, tout le système</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>System level</source>
        <translation>Niveau du système</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconnu</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Disjoncteur</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>Instable</translation>
    </message>
    <message>
        <source>Flapping ended</source>
        <translation>De nouveau stable</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Command done</source>
        <translation>Ordre exécuté</translation>
    </message>
    <message>
        <source>Command refused</source>
        <translation>Ordre refusé</translation>
    </message>
    <message>
        <source>Override expired</source>
        <translation>Dérogation expirée</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Maintenance ended</source>
        <translation>Fin de maintenance</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Incident changed</source>
        <translation>Incident modifié</translation>
    </message>
    <message>
        <source>Incident closed</source>
        <translation>Incident clos</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Recovery failed</source>
        <translation>Rétablissement échoué</translation>
    </message>
    <message>
        <source>Recovery exhausted</source>
        <translation>Rétablissement épuisé</translation>
    </message>
    <message>
        <source>Recovery cancelled</source>
        <translation>Rétablissement annulé</translation>
    </message>
    <message>
        <source>Budget burns</source>
        <translation>Le budget brûle</translation>
    </message>
    <message>
        <source>Budget calm</source>
        <translation>Budget calme</translation>
    </message>
    <message>
        <source>Budget exhausted</source>
        <translation>Budget épuisé</translation>
    </message>
    <message>
        <source>Budget corrected</source>
        <translation>Budget corrigé</translation>
    </message>
    <message>
        <source>Target added</source>
        <translation>Cible ajoutée</translation>
    </message>
    <message>
        <source>Target removed</source>
        <translation>Cible retirée</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Alert changed</source>
        <translation>Alerte modifiée</translation>
    </message>
    <message>
        <source>Alert resolved</source>
        <translation>Alerte résolue</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>se rétablit</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>instable</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>maintenance</translation>
    </message>
    <message>
        <source>not yet confirmed</source>
        <translation>pas encore confirmé</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>aucun résultat encore</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1, limite %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1, score %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <translation>%1, car : %2</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, était %2</translation>
    </message>
    <message>
        <source>recognised as %1</source>
        <translation>reconnu comme %1</translation>
    </message>
    <message>
        <source>breaker %1, was %2</source>
        <translation>disjoncteur %1, était %2</translation>
    </message>
    <message>
        <source>no longer flapping</source>
        <translation>n’est plus instable</translation>
    </message>
    <message>
        <source>stale, no result for three intervals</source>
        <translation>périmé, aucun résultat depuis trois intervalles</translation>
    </message>
    <message>
        <source>answers again</source>
        <translation>répond de nouveau</translation>
    </message>
    <message>
        <source>command requested</source>
        <translation>ordre demandé</translation>
    </message>
    <message>
        <source>command done</source>
        <translation>ordre exécuté</translation>
    </message>
    <message>
        <source>command refused</source>
        <translation>ordre refusé</translation>
    </message>
    <message>
        <source>override expired</source>
        <translation>dérogation expirée</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>alerte</translation>
    </message>
    <message>
        <source>alert of another severity</source>
        <translation>alerte d’une autre gravité</translation>
    </message>
    <message>
        <source>alert over</source>
        <translation>alerte finie</translation>
    </message>
    <message>
        <source>Balancer</source>
        <translation>Répartiteur</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1 : %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing loses service.</source>
        <translation>Rien ne sort du service.</translation>
    </message>
    <message>
        <source>Loses service: %1.</source>
        <translation>Sort du service : %1.</translation>
    </message>
    <message>
        <source>The quorum would be lost.</source>
        <translation>Le quorum serait perdu.</translation>
    </message>
    <message>
        <source>The quorum holds and survives %1 more.</source>
        <translation>Le quorum tient et survit à %1 de plus.</translation>
    </message>
    <message>
        <source>The quorum holds, but breaks with the next loss.</source>
        <translation>Le quorum tient, mais cède à la prochaine perte.</translation>
    </message>
    <message>
        <source>Whether the quorum holds is not known.</source>
        <translation>On ignore si le quorum tient.</translation>
    </message>
    <message>
        <source>Capacity goes from %1 to %2.</source>
        <translation>La capacité passe de %1 à %2.</translation>
    </message>
    <message>
        <source>An hour of it takes %1 of the budget of %2.</source>
        <translation>Une heure consomme %1 du budget de %2.</translation>
    </message>
    <message>
        <source>Capacity stays at %1.</source>
        <translation>La capacité reste à %1.</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>TriedModel</name>
    <message>
        <source>Naive, last value</source>
        <translation>Naïve, dernière valeur</translation>
    </message>
    <message>
        <source>Seasonal naive</source>
        <translation>Naïve saisonnière</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>Robust line</source>
        <translation>Droite robuste</translation>
    </message>
    <message>
        <source>Exponential smoothing</source>
        <translation>Lissage exponentiel</translation>
    </message>
    <message>
        <source>Holt</source>
        <translation>Holt</translation>
    </message>
    <message>
        <source>Damped Holt</source>
        <translation>Holt amorti</translation>
    </message>
    <message>
        <source>Holt-Winters, additive</source>
        <translation>Holt-Winters additif</translation>
    </message>
    <message>
        <source>Holt-Winters, multiplicative</source>
        <translation>Holt-Winters multiplicatif</translation>
    </message>
    <message>
        <source>Theta</source>
        <translation>Thêta</translation>
    </message>
    <message>
        <source>Optimized Theta</source>
        <translation>Thêta optimisé</translation>
    </message>
    <message>
        <source>Autoregression</source>
        <translation>Autorégression</translation>
    </message>
    <message>
        <source>Reverting autoregression</source>
        <translation>Autorégression à retour</translation>
    </message>
    <message>
        <source>Seasonal autoregression</source>
        <translation>Autorégression saisonnière</translation>
    </message>
    <message>
        <source>Mix of methods</source>
        <translation>Mélange de méthodes</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>tracé</translation>
    </message>
    <message>
        <source>%1, sMAPE %2, MASE %3</source>
        <translation>%1, sMAPE %2, MASE %3</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
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
        <translation>Retenu</translation>
    </message>
    <message>
        <source>95% holds</source>
        <translation>95 % tenu</translation>
    </message>
</context>
<context>
    <name>ViewCatalogue</name>
    <message>
        <source>%1 open</source>
        <translation>%1 ouverts</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Parc</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>Disjoncteurs</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Résilience</translation>
    </message>
    <message>
        <source>Error budgets</source>
        <translation>Budgets d’erreur</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Events and audit</source>
        <translation>Événements et audit</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Agir</translation>
    </message>
    <message>
        <source>Assure</source>
        <translation>Garantir</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>panic</source>
        <translation>panique</translation>
    </message>
    <message>
        <source>Balancer</source>
        <translation>Répartiteur</translation>
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
        <translation>Ouvertes %1</translation>
    </message>
    <message>
        <source>Firing %1</source>
        <translation>Actives %1</translation>
    </message>
    <message>
        <source>Pending %1</source>
        <translation>En attente %1</translation>
    </message>
    <message>
        <source>Held back %1</source>
        <translation>Retenues %1</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <translation>Résolues %1</translation>
    </message>
    <message>
        <source>Acknowledged by %1 until %2: %3</source>
        <translation>Acquittée par %1 jusqu’à %2 : %3</translation>
    </message>
    <message>
        <source>Nothing keeps it from being told.</source>
        <translation>Rien n’empêche de l’annoncer.</translation>
    </message>
    <message>
        <source>No receiver is configured: nobody is told.</source>
        <translation>Aucun destinataire n’est configuré : personne n’est prévenu.</translation>
    </message>
    <message>
        <source>Not told: %1.</source>
        <translation>Non annoncée : %1.</translation>
    </message>
    <message>
        <source>Not told: %1 (%2).</source>
        <translation>Non annoncée : %1 (%2).</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé : %1</translation>
    </message>
    <message>
        <source>Filter: name, node, layer</source>
        <translation>Filtre : nom, nœud, couche</translation>
    </message>
    <message>
        <source>Filter alerts</source>
        <translation>Filtrer les alertes</translation>
    </message>
    <message>
        <source>Alert inbox</source>
        <translation>Boîte des alertes</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>No alert selected</source>
        <translation>Aucune alerte choisie</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Sourdine</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Qui a été prévenu</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Sourdines</translation>
    </message>
    <message>
        <source>End silence</source>
        <translation>Finir la sourdine</translation>
    </message>
    <message>
        <source>firing first, loudest first; Enter opens the component</source>
        <translation>actives d’abord, les plus graves en tête ; Entrée ouvre le composant</translation>
    </message>
    <message>
        <source>No alert here</source>
        <translation>Aucune alerte ici</translation>
    </message>
    <message>
        <source>No alert matches the filter.</source>
        <translation>Aucune alerte ne passe le filtre.</translation>
    </message>
    <message>
        <source>No alert of that kind</source>
        <translation>Aucune alerte de ce genre</translation>
    </message>
    <message>
        <source>Alerts appear when a rule holds.</source>
        <translation>Les alertes apparaissent quand une règle est vraie.</translation>
    </message>
    <message>
        <source>No silences</source>
        <translation>Aucune sourdine</translation>
    </message>
    <message>
        <source>Silence an alert from its row.</source>
        <translation>Mettez une alerte en sourdine depuis sa ligne.</translation>
    </message>
    <message>
        <source>Acknowledge %1</source>
        <translation>Acquitter %1</translation>
    </message>
    <message>
        <source>Nobody is told of it again until then, or until it gets worse.</source>
        <translation>Personne n’en est prévenu jusque-là, sauf si cela s’aggrave.</translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation>Sourdine pour %1</translation>
    </message>
    <message>
        <source>Nobody is told of alerts with these labels: %1</source>
        <translation>Personne n’est prévenu des alertes avec ces étiquettes : %1</translation>
    </message>
    <message>
        <source>Alerts are told again: %1</source>
        <translation>Ces alertes sont de nouveau annoncées : %1</translation>
    </message>
    <message>
        <source>%1 is acknowledged.</source>
        <translation>%1 est acquittée.</translation>
    </message>
    <message>
        <source>%1 is silenced.</source>
        <translation>%1 est mise en silence.</translation>
    </message>
    <message>
        <source>Somebody has acknowledged it already.</source>
        <translation>Elle est déjà acquittée.</translation>
    </message>
    <message>
        <source>It is not firing yet: nobody was told.</source>
        <translation>Elle n’est pas encore déclenchée : personne n’a été prévenu.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>No alert is selected.</source>
        <translation>Aucune alerte n’est choisie.</translation>
    </message>
    <message>
        <source>The alert is over.</source>
        <translation>L’alerte est terminée.</translation>
    </message>
    <message>
        <source>No silence is selected.</source>
        <translation>Aucune sourdine n’est choisie.</translation>
    </message>
    <message>
        <source>What an alert is about, and who was told of it, stands here.</source>
        <translation>Ici se lit de quoi parle une alerte et qui a été prévenu.</translation>
    </message>
</context>
<context>
    <name>dwcp::BalancerPage</name>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Out of rotation</source>
        <translation>Hors rotation</translation>
    </message>
    <message>
        <source>Panic</source>
        <translation>Panique</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordres</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Set weights</source>
        <translation>Régler les poids</translation>
    </message>
    <message>
        <source>Servers of the balancers</source>
        <translation>Serveurs des répartiteurs</translation>
    </message>
    <message>
        <source>No balancer is watched</source>
        <translation>Aucun répartiteur n&apos;est surveillé</translation>
    </message>
    <message>
        <source>Balancers come from the configuration.</source>
        <translation>Les répartiteurs viennent de la configuration.</translation>
    </message>
    <message>
        <source>No server is known</source>
        <translation>Aucun serveur connu</translation>
    </message>
    <message>
        <source>The balancer has not answered yet.</source>
        <translation>Le répartiteur n&apos;a pas encore répondu.</translation>
    </message>
    <message>
        <source>%1, %2, backend %3; Enter opens the node</source>
        <translation>%1, %2, backend %3 ; Entrée ouvre le nœud</translation>
    </message>
    <message>
        <source>Only watch</source>
        <translation>Surveiller seulement</translation>
    </message>
    <message>
        <source>set</source>
        <translation>réglés</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>surveillés</translation>
    </message>
    <message>
        <source>as configured</source>
        <translation>comme configuré</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Ejected below score %1 or with an open breaker, back from %2 by a slow start of %3; unknown or suspect servers get a trial share of %4.</source>
        <translation>Exclu sous le score %1 ou si le disjoncteur est ouvert, de retour dès %2 par un démarrage progressif de %3 ; les serveurs inconnus ou suspects reçoivent une part d&apos;essai de %4.</translation>
    </message>
    <message>
        <source>%1 since the start</source>
        <translation>%1 depuis le démarrage</translation>
    </message>
    <message>
        <source>of %1, at most %2</source>
        <translation>sur %1, au plus %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>for %1, all serve</source>
        <translation>depuis %1, tous servent</translation>
    </message>
    <message>
        <source>it never answered</source>
        <translation>n&apos;a jamais répondu</translation>
    </message>
    <message>
        <source>seen %1 ago</source>
        <translation>vu il y a %1</translation>
    </message>
    <message>
        <source>Set the weights of %1</source>
        <translation>Régler les poids de %1</translation>
    </message>
    <message>
        <source>Only watch %1</source>
        <translation>Surveiller seulement %1</translation>
    </message>
    <message>
        <source>Traffic follows health from now on: what is ill gets less, what is very ill gets none.</source>
        <translation>Le trafic suit désormais la santé : ce qui va mal en reçoit moins, ce qui va très mal aucun.</translation>
    </message>
    <message>
        <source>The balancer gets its own weights back.</source>
        <translation>Le répartiteur retrouve ses propres poids.</translation>
    </message>
    <message>
        <source>No balancer is watched.</source>
        <translation>Aucun répartiteur n’est surveillé.</translation>
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
        <translation>annulé aussitôt</translation>
    </message>
    <message>
        <source>%1 is forced open.</source>
        <translation>%1 est forcé ouvert.</translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <translation>%1 est désactivé.</translation>
    </message>
    <message>
        <source>%1 only measures.</source>
        <translation>%1 mesure seulement.</translation>
    </message>
</context>
<context>
    <name>dwcp::BreakerDialog</name>
    <message>
        <source>Trip breaker %1</source>
        <translation>Ouvrir le disjoncteur %1</translation>
    </message>
    <message>
        <source>Reset breaker %1</source>
        <translation>Réarmer le disjoncteur %1</translation>
    </message>
    <message>
        <source>Disable breaker %1</source>
        <translation>Désactiver le disjoncteur %1</translation>
    </message>
    <message>
        <source>Let breaker %1 only measure</source>
        <translation>Le disjoncteur %1 ne fait que mesurer</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>Redémarrer %1</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réarmer</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Measure only</source>
        <translation>Mesurer seulement</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>No call passes while it is forced open. Checks go on.</source>
        <translation>Aucun appel ne passe tant qu’il est ouvert de force. Les vérifications continuent.</translation>
    </message>
    <message>
        <source>No call passes while it is forced open.</source>
        <translation>Aucun appel ne passe tant qu’il est ouvert de force.</translation>
    </message>
    <message>
        <source>Calls pass again. Failures are counted anew, an override ends.</source>
        <translation>Les appels passent de nouveau. Les échecs repartent de zéro, une dérogation prend fin.</translation>
    </message>
    <message>
        <source>Every call passes, nothing is counted, it does not open.</source>
        <translation>Tous les appels passent, rien n’est compté, il ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>Every call passes. It measures what it would do.</source>
        <translation>Tous les appels passent. Il mesure ce qu’il ferait.</translation>
    </message>
    <message>
        <source>The layer is stopped and started again on the node. What it had under way is lost.</source>
        <translation>La couche est arrêtée puis relancée sur le nœud. Ce qu’elle faisait est perdu.</translation>
    </message>
    <message>
        <source>&amp;Token of %1</source>
        <translation>&amp;Jeton de %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>%1. It is used until the program ends and not stored.</source>
        <translation>%1. Il sert jusqu’à la fin du programme et n’est pas conservé.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2, on the critical path</source>
        <translation>%1, %2, sur le chemin critique</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is asked; it is done when its own page says so.</source>
        <translation>%1 est sollicité ; c’est fait quand sa propre page le dit.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Until reset</source>
        <translation>Jusqu’au réarmement</translation>
    </message>
    <message>
        <source>Although it breaks the quorum</source>
        <translation>Bien que cela rompe le quorum</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Tapez %1 pour confirmer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A token is needed.</source>
        <translation>Il faut un jeton.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pendant %2</translation>
    </message>
    <message>
        <source>Stays until somebody resets it.</source>
        <translation>Reste jusqu’à ce que quelqu’un le réarme.</translation>
    </message>
    <message>
        <source>Reverts by itself.</source>
        <translation>Revient de lui-même.</translation>
    </message>
    <message>
        <source>The name has to be typed.</source>
        <translation>Le nom doit être saisi.</translation>
    </message>
</context>
<context>
    <name>dwcp::BreakerModel</name>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Breaker %1, %2</source>
        <translation>Disjoncteur %1, %2</translation>
    </message>
    <message>
        <source>%1, command pending</source>
        <translation>%1, ordre en cours</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé : %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>until reset, %1</source>
        <translation>jusqu’au réarmement, %1</translation>
    </message>
    <message>
        <source>%1 left, %2</source>
        <translation>reste %1, %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Disjoncteur</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>Échecs de suite</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En panne</translation>
    </message>
    <message>
        <source>In state since</source>
        <translation>Dans cet état depuis</translation>
    </message>
    <message>
        <source>Next trial</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Dérogation</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>%1, the node&apos;s own</source>
        <translation>%1, au nœud lui-même</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>dwcp::BreakersPage</name>
    <message>
        <source>All %1</source>
        <translation>Tous %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>Disjoncteurs</translation>
    </message>
    <message>
        <source>No breaker selected</source>
        <translation>Aucun disjoncteur choisi</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réarmer</translation>
    </message>
    <message>
        <source>Measure only</source>
        <translation>Mesurer seulement</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Transitions</translation>
    </message>
    <message>
        <source>Failure rate, last hour</source>
        <translation>Taux d’échec, dernière heure</translation>
    </message>
    <message>
        <source>%1 calls, %2 failed, %3 rejected since the start</source>
        <translation>%1 appels, %2 échoués, %3 rejetés depuis le début</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>worst first, %1 of %2 in view</source>
        <translation>les pires d’abord, %1 sur %2 visibles</translation>
    </message>
    <message>
        <source>No breaker here</source>
        <translation>Aucun disjoncteur ici</translation>
    </message>
    <message>
        <source>No breaker matches the filter.</source>
        <translation>Aucun disjoncteur ne passe le filtre.</translation>
    </message>
    <message>
        <source>Breakers appear with the first component.</source>
        <translation>Les disjoncteurs apparaissent avec le premier composant.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Owner: %1. The node itself decides when it opens and closes.</source>
        <translation>Propriétaire : %1. Le nœud décide lui-même quand il s’ouvre et se ferme.</translation>
    </message>
    <message>
        <source>Owner: %1, which is silent: what its breaker does is not known.</source>
        <translation>Propriétaire : %1, qui se tait : on ne sait pas ce que fait son disjoncteur.</translation>
    </message>
    <message>
        <source>%1, generation %2</source>
        <translation>%1, génération %2</translation>
    </message>
    <message>
        <source>Opens after %1 failures in a row or when the component is critical; closes after %2 trials that pass.</source>
        <translation>S’ouvre après %1 échecs de suite ou quand le composant est critique ; se ferme après %2 essais réussis.</translation>
    </message>
    <message>
        <source>Not closed on %1 of %2 nodes</source>
        <translation>Pas fermé sur %1 des %2 nœuds</translation>
    </message>
    <message>
        <source>No change is remembered</source>
        <translation>Aucun changement en mémoire</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Disjoncteur</translation>
    </message>
    <message>
        <source>No breaker is selected.</source>
        <translation>Aucun disjoncteur n’est choisi.</translation>
    </message>
    <message>
        <source>A breaker on all nodes, its rates and its transitions stand here.</source>
        <translation>Ici se lisent un disjoncteur sur tous les nœuds, ses taux et ses transitions.</translation>
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
        <translation>Ferme</translation>
    </message>
    <message>
        <source>Soft %1/%2</source>
        <translation>Provisoire %1/%2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
</context>
<context>
    <name>dwcp::CommandDialog</name>
    <message>
        <source>Until reset</source>
        <translation>Jusqu’au réarmement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dure</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>dwcp::CommandUndo</name>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé : %1</translation>
    </message>
    <message>
        <source>undone at once</source>
        <translation>annulé aussitôt</translation>
    </message>
</context>
<context>
    <name>dwcp::Commands</name>
    <message>
        <source>You are looking at the past. Return to live to give a command.</source>
        <translation>Vous regardez le passé. Revenez au direct pour donner un ordre.</translation>
    </message>
    <message>
        <source>This connection is for reading only.</source>
        <translation>Cette connexion est en lecture seule.</translation>
    </message>
    <message>
        <source>The engine takes no more commands. Try again in a moment.</source>
        <translation>Le moteur ne prend plus d’ordres. Réessayez dans un instant.</translation>
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
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
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
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Disjoncteur</translation>
    </message>
</context>
<context>
    <name>dwcp::ComponentPanel</name>
    <message>
        <source>hard</source>
        <translation>ferme</translation>
    </message>
    <message>
        <source>soft %1, %2 of %3</source>
        <translation>provisoire %1, %2 sur %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No component selected</source>
        <translation>Aucun composant choisi</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Rules of this component</source>
        <translation>Règles de ce composant</translation>
    </message>
    <message>
        <source>Check log</source>
        <translation>Journal des vérifications</translation>
    </message>
    <message>
        <source>Last checks</source>
        <translation>Dernières vérifications</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Trip breaker</source>
        <translation>Ouvrir le disjoncteur</translation>
    </message>
    <message>
        <source>Reset breaker</source>
        <translation>Réarmer</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <translation>depuis %1, %2</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Aucune valeur encore</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>%1 au fil du temps</translation>
    </message>
    <message>
        <source>No check yet</source>
        <translation>Pas encore de contrôle</translation>
    </message>
    <message>
        <source>No rule was judged</source>
        <translation>Aucune règle n’a été jugée</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>A component&apos;s course, rules and checks stand here.</source>
        <translation>Ici se lisent l’évolution, les règles et les vérifications d’un composant.</translation>
    </message>
    <message>
        <source>stale, %1 old</source>
        <translation>périmé, il y a %1</translation>
    </message>
</context>
<context>
    <name>dwcp::ConnectionChip</name>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protégé</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Connexion %1</translation>
    </message>
</context>
<context>
    <name>dwcp::ConnectionGuide</name>
    <message>
        <source>What to watch</source>
        <translation>Que surveiller</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Kept connections</source>
        <translation>Connexions gardées</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Without passwords: they stay in the keychain</source>
        <translation>Sans mots de passe : ils restent dans le trousseau</translation>
    </message>
    <message>
        <source>Start and watch a demo cluster</source>
        <translation>Démarrer et surveiller un cluster de démonstration</translation>
    </message>
    <message>
        <source>Five nodes on this computer; they end with the console</source>
        <translation>Cinq nœuds sur cet ordinateur ; ils finissent avec la console</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Watch something else</source>
        <translation>Surveiller autre chose</translation>
    </message>
    <message>
        <source>Paste URLs, one a line: http://10.0.0.1:9100</source>
        <translation>Collez des URL, une par ligne : http://10.0.0.1:9100</translation>
    </message>
    <message>
        <source>URLs to watch</source>
        <translation>URL à surveiller</translation>
    </message>
    <message>
        <source>Look what is there</source>
        <translation>Regarder ce qu’il y a</translation>
    </message>
    <message>
        <source>What will be watched</source>
        <translation>Ce qui sera surveillé</translation>
    </message>
    <message>
        <source>Name of this connection</source>
        <translation>Nom de cette connexion</translation>
    </message>
    <message>
        <source>Read-only: no command is given</source>
        <translation>Lecture seule : aucun ordre n’est donné</translation>
    </message>
    <message>
        <source>Protected: the name of a breaker must be typed</source>
        <translation>Protégé : il faut taper le nom d’un disjoncteur</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Pourpre</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>Paste a URL first.</source>
        <translation>Collez d’abord une URL.</translation>
    </message>
    <message>
        <source>Asking.</source>
        <translation>Interrogation.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>%1 of %2 recognised.</source>
        <translation>%1 sur %2 reconnus.</translation>
    </message>
    <message>
        <source>Open connection</source>
        <translation>Ouvrir la connexion</translation>
    </message>
    <message>
        <source>No connection is kept yet.</source>
        <translation>Aucune connexion n’est encore gardée.</translation>
    </message>
    <message>
        <source>DWCP nodes, and whatever else speaks Prometheus: what stands at an address is recognised.</source>
        <translation>Des nœuds DWCP et tout ce qui parle Prometheus : ce qui se trouve à une adresse est reconnu.</translation>
    </message>
    <message>
        <source>No cluster at hand?</source>
        <translation>Pas de cluster sous la main ?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No connection is kept yet</source>
        <translation>Aucune connexion n’est encore gardée</translation>
    </message>
    <message>
        <source>What is watched is kept here.</source>
        <translation>Ce qui est surveillé est gardé ici.</translation>
    </message>
    <message>
        <source>Paste the address of a page of metrics or of a status.</source>
        <translation>Collez l’adresse d’une page de métriques ou d’état.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>It is a configuration file: edit that.</source>
        <translation>C’est un fichier de configuration : modifiez-le.</translation>
    </message>
    <message>
        <source>What is changed here is kept once it is watched.</source>
        <translation>Ce qui est modifié ici est conservé dès que c’est surveillé.</translation>
    </message>
</context>
<context>
    <name>dwcp::CrossingPanel</name>
    <message>
        <source>Next to break</source>
        <translation>Prochaines ruptures</translation>
    </message>
    <message>
        <source>bar = 80% range, pale = 95%</source>
        <translation>barre = plage de 80%, pâle = 95%</translation>
    </message>
    <message>
        <source>Not enough history yet</source>
        <translation>Pas encore assez d’historique</translation>
    </message>
    <message>
        <source>%1 of %2 points since the start.</source>
        <translation>%1 points sur %2 depuis le début.</translation>
    </message>
    <message>
        <source>Nothing is due to break</source>
        <translation>Rien n’est près de rompre</translation>
    </message>
    <message>
        <source>No value is on its way to a limit.</source>
        <translation>Aucune valeur n’approche d’une limite.</translation>
    </message>
    <message>
        <source>Nothing is known to be due to break</source>
        <translation>Aucune rupture proche n’est connue</translation>
    </message>
    <message>
        <source>Some components have not answered yet.</source>
        <translation>Certains composants n’ont pas encore répondu.</translation>
    </message>
</context>
<context>
    <name>dwcp::DegradationPanel</name>
    <message>
        <source>Active degradations</source>
        <translation>Dégradations en cours</translation>
    </message>
    <message>
        <source>%1 of %2 components</source>
        <translation>%1 composants sur %2</translation>
    </message>
    <message>
        <source>Nothing is known to be degraded</source>
        <translation>Aucune dégradation connue</translation>
    </message>
    <message>
        <source>Some components have not answered yet.</source>
        <translation>Certains composants n’ont pas encore répondu.</translation>
    </message>
    <message>
        <source>Nothing is degraded</source>
        <translation>Rien n’est dégradé</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Depuis %1.</translation>
    </message>
</context>
<context>
    <name>dwcp::DiagnosticsPage</name>
    <message>
        <source>Checks per second</source>
        <translation>Vérifications par seconde</translation>
    </message>
    <message>
        <source>over ten seconds</source>
        <translation>sur dix secondes</translation>
    </message>
    <message>
        <source>Length of a beat</source>
        <translation>Durée d’un battement</translation>
    </message>
    <message>
        <source>what the engine&apos;s thread is busy for</source>
        <translation>ce qui occupe le fil du moteur</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>En marche depuis</translation>
    </message>
    <message>
        <source>Checks started</source>
        <translation>Vérifications commencées</translation>
    </message>
    <message>
        <source>Checks done</source>
        <translation>Vérifications faites</translation>
    </message>
    <message>
        <source>Checks without an answer</source>
        <translation>Vérifications sans réponse</translation>
    </message>
    <message>
        <source>Checks under way</source>
        <translation>Vérifications en cours</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>Battements</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Cette fenêtre</translation>
    </message>
    <message>
        <source>Newest moment</source>
        <translation>Moment le plus récent</translation>
    </message>
    <message>
        <source>Moments remembered</source>
        <translation>Moments retenus</translation>
    </message>
    <message>
        <source>Reaching back</source>
        <translation>Remonte à</translation>
    </message>
    <message>
        <source>Memory of past moments</source>
        <translation>Mémoire des moments passés</translation>
    </message>
    <message>
        <source>Events kept</source>
        <translation>Événements gardés</translation>
    </message>
    <message>
        <source>Series watched</source>
        <translation>Séries suivies</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Inputs kept</source>
        <translation>Entrées gardées</translation>
    </message>
    <message>
        <source>Inputs waiting</source>
        <translation>Entrées en attente</translation>
    </message>
    <message>
        <source>Inputs lost</source>
        <translation>Entrées perdues</translation>
    </message>
    <message>
        <source>Samples kept</source>
        <translation>Échantillons gardés</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>Dernière écriture</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Last beat</source>
        <translation>Dernier battement</translation>
    </message>
    <message>
        <source>Events lost</source>
        <translation>Événements perdus</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 en cours</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>au pire %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>refused by a full box</source>
        <translation>refusés par une boîte pleine</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation>Rien n’est enregistré</translation>
    </message>
    <message>
        <source>The program was started without a journal.</source>
        <translation>Le programme a démarré sans journal.</translation>
    </message>
    <message>
        <source>kept in memory until the disk takes it</source>
        <translation>gardé en mémoire jusqu’à ce que le disque l’accepte</translation>
    </message>
</context>
<context>
    <name>dwcp::EventPanel</name>
    <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>Disjoncteurs</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Ordres</translation>
    </message>
    <message>
        <source>Recent events</source>
        <translation>Événements récents</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Genres d’événements</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Aucun événement encore</translation>
    </message>
    <message>
        <source>Changes of level, breakers and commands appear here.</source>
        <translation>Les changements de niveau, disjoncteurs et ordres apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>dwcp::EventsPage</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>Disjoncteurs</translation>
    </message>
    <message>
        <source>Audit: commands</source>
        <translation>Audit : ordres</translation>
    </message>
    <message>
        <source>Events and audit</source>
        <translation>Événements et audit</translation>
    </message>
    <message>
        <source>Filter: node, layer, operator, reason</source>
        <translation>Filtre : nœud, couche, opérateur, motif</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Filtrer les événements</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>newest first, %1 of %2; the last %3 are kept here</source>
        <translation>les plus récents d’abord, %1 sur %2 ; les %3 derniers sont gardés ici</translation>
    </message>
    <message>
        <source>No event here</source>
        <translation>Aucun événement ici</translation>
    </message>
    <message>
        <source>No event matches the filter.</source>
        <translation>Aucun événement ne passe le filtre.</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Aucun événement encore</translation>
    </message>
    <message>
        <source>Changes of level, breakers and commands appear here.</source>
        <translation>Les changements de niveau, disjoncteurs et ordres apparaissent ici.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>No event is listed.</source>
        <translation>Aucun événement n’est listé.</translation>
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
        <translation>%1, non fourni</translation>
    </message>
    <message>
        <source>%1, %2, %3 %4</source>
        <translation>%1, %2, %3 %4</translation>
    </message>
    <message>
        <source>%1 of %2 ok</source>
        <translation>%1 sur %2 bien</translation>
    </message>
    <message>
        <source>%1 not ok</source>
        <translation>%1 pas bien</translation>
    </message>
</context>
<context>
    <name>dwcp::FileChip</name>
    <message>
        <source>%1
Click opens it; drag it to another program.</source>
        <translation>%1
Un clic l’ouvre ; faites-le glisser vers un autre programme.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>dwcp::FilterBar</name>
    <message>
        <source>Filter: name, layer:acp, level&gt;=degraded, region:eu</source>
        <translation>Filtre : nom, layer:acp, level&gt;=degraded, region:eu</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>dwcp::FleetGrid</name>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 essais sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 failures</source>
        <translation>%1 échecs sur %2</translation>
    </message>
    <message>
        <source>This breaker on all nodes</source>
        <translation>Ce disjoncteur sur tous les nœuds</translation>
    </message>
</context>
<context>
    <name>dwcp::FleetMap</name>
    <message>
        <source>Fleet map, a tile a node</source>
        <translation>Carte du parc, un carreau par nœud</translation>
    </message>
    <message>
        <source>no region</source>
        <translation>sans région</translation>
    </message>
    <message>
        <source>1 node, %1 not healthy</source>
        <translation>1 nœud, %1 pas sain</translation>
    </message>
    <message>
        <source>%1 nodes, %2 not healthy</source>
        <translation>%1 nœuds, %2 pas sains</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, rack %2: %3 of %4 not healthy</source>
        <translation>%1, baie %2 : %3 sur %4 pas sains</translation>
    </message>
</context>
<context>
    <name>dwcp::FleetPage</name>
    <message>
        <source>Fleet map</source>
        <translation>Carte du parc</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Nodes that match</source>
        <translation>Nœuds qui passent</translation>
    </message>
    <message>
        <source>Not healthy, by layer</source>
        <translation>Pas sains, par couche</translation>
    </message>
    <message>
        <source>%1 of %2 nodes</source>
        <translation>%1 nœuds sur %2</translation>
    </message>
    <message>
        <source>by region, in blocks of forty; Enter opens a node</source>
        <translation>par région, en blocs de quarante ; Entrée ouvre un nœud</translation>
    </message>
    <message>
        <source>%1 regions, %2 racks, a block each; Enter opens a node</source>
        <translation>%1 régions, %2 baies, un bloc chacune ; Entrée ouvre un nœud</translation>
    </message>
    <message>
        <source>%1 nodes match</source>
        <translation>%1 nœuds passent</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>les pires d’abord</translation>
    </message>
    <message>
        <source>No node here</source>
        <translation>Aucun nœud ici</translation>
    </message>
    <message>
        <source>No node matches the filter.</source>
        <translation>Aucun nœud ne passe le filtre.</translation>
    </message>
    <message>
        <source>Nodes appear with the configuration.</source>
        <translation>Les nœuds apparaissent avec la configuration.</translation>
    </message>
</context>
<context>
    <name>dwcp::HealthMapPanel</name>
    <message>
        <source>Predicted</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>Se rétablit</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facettes</translation>
    </message>
    <message>
        <source>Health map</source>
        <translation>Carte de santé</translation>
    </message>
    <message>
        <source>Health map, nodes by layers</source>
        <translation>Carte de santé, nœuds par couches</translation>
    </message>
    <message>
        <source>By region in the order of the configuration, or the worst nodes first</source>
        <translation>Par région dans l’ordre de la configuration, ou les pires nœuds d’abord</translation>
    </message>
    <message>
        <source>Sort: worst first</source>
        <translation>Tri : pires d’abord</translation>
    </message>
    <message>
        <source>Sort: region</source>
        <translation>Tri : région</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No node here</source>
        <translation>Aucun nœud ici</translation>
    </message>
    <message>
        <source>No node matches the filter.</source>
        <translation>Aucun nœud ne passe le filtre.</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>Aucun nœud encore</translation>
    </message>
    <message>
        <source>Name targets on the command line or in a configuration file.</source>
        <translation>Nommez des cibles sur la ligne de commande ou dans un fichier de configuration.</translation>
    </message>
    <message>
        <source>%1 nodes, level and score follow the worst layer</source>
        <translation>%1 nœuds, niveau et score suivent la pire couche</translation>
    </message>
</context>
<context>
    <name>dwcp::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Texte du chapitre</translation>
    </message>
    <message>
        <source>%1 (page)</source>
        <translation>%1 (page)</translation>
    </message>
</context>
<context>
    <name>dwcp::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Probable cause</source>
        <translation>Cause probable</translation>
    </message>
    <message>
        <source>Probable causes</source>
        <translation>Causes probables</translation>
    </message>
    <message>
        <source>Ill together</source>
        <translation>Malades ensemble</translation>
    </message>
    <message>
        <source>What is ill in this incident</source>
        <translation>Ce qui est malade dans cet incident</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Timeline of this incident</source>
        <translation>Chronologie de cet incident</translation>
    </message>
    <message numerus="yes">
        <source>%n open, worst first</source>
        <translation>
            <numerusform>%n ouvert, le pire d’abord</numerusform>
            <numerusform>%n ouverts, le pire d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>No incident is known</source>
        <translation>Aucun incident connu</translation>
    </message>
    <message>
        <source>Some components have not answered yet.</source>
        <translation>Certains composants n’ont pas encore répondu.</translation>
    </message>
    <message>
        <source>No incident</source>
        <translation>Aucun incident</translation>
    </message>
    <message>
        <source>What is ill together appears here as one.</source>
        <translation>Ce qui est malade ensemble apparaît ici comme un seul.</translation>
    </message>
    <message>
        <source>No incident selected</source>
        <translation>Aucun incident choisi</translation>
    </message>
    <message>
        <source>incident %1</source>
        <translation>incident %1</translation>
    </message>
    <message>
        <source>Cause not known</source>
        <translation>Cause inconnue</translation>
    </message>
    <message>
        <source>Nothing explains the others yet.</source>
        <translation>Rien n’explique encore les autres.</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>les %1 premiers sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n on these nodes</source>
        <translation>
            <numerusform>%n sur ces nœuds</numerusform>
            <numerusform>%n sur ces nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <translation>depuis %1, %2</translation>
    </message>
    <message>
        <source>Nothing happened</source>
        <translation>Rien ne s’est passé</translation>
    </message>
    <message>
        <source>No event names these nodes.</source>
        <translation>Aucun événement ne nomme ces nœuds.</translation>
    </message>
    <message>
        <source>What explains an incident best stands here.</source>
        <translation>Ici se lit ce qui explique le mieux un incident.</translation>
    </message>
    <message>
        <source>What is ill in an incident stands here.</source>
        <translation>Ici se lit ce qui est malade dans un incident.</translation>
    </message>
    <message>
        <source>What happened in an incident stands here.</source>
        <translation>Ici se lit ce qui s’est passé dans un incident.</translation>
    </message>
</context>
<context>
    <name>dwcp::Keychain</name>
    <message>
        <source>The keychain has no entry &quot;%1&quot;</source>
        <translation>Le trousseau n’a pas d’entrée « %1 »</translation>
    </message>
    <message>
        <source>There is no keychain that can be asked (%1)</source>
        <translation>Aucun trousseau ne peut être interrogé (%1)</translation>
    </message>
    <message>
        <source>The engine takes no more secrets</source>
        <translation>Le moteur ne prend plus de secrets</translation>
    </message>
</context>
<context>
    <name>dwcp::LayerBars</name>
    <message>
        <source>Components that are not healthy, by layer</source>
        <translation>Composants qui ne sont pas sains, par couche</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>dwcp::LayerPage</name>
    <message>
        <source>Command under way</source>
        <translation>Ordre en cours</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Components of this layer</source>
        <translation>Composants de cette couche</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>on %1 nodes, worst first</source>
        <translation>sur %1 nœuds, les pires d’abord</translation>
    </message>
    <message>
        <source>No component here</source>
        <translation>Aucun composant ici</translation>
    </message>
    <message>
        <source>No component matches the filter.</source>
        <translation>Aucun composant ne passe le filtre.</translation>
    </message>
    <message>
        <source>No component yet</source>
        <translation>Aucun composant encore</translation>
    </message>
    <message>
        <source>No node with this layer has answered.</source>
        <translation>Aucun nœud avec cette couche n’a répondu.</translation>
    </message>
    <message>
        <source>%1, check every %2, timeout %3, %4</source>
        <translation>%1, vérifié chaque %2, délai %3, %4</translation>
    </message>
    <message>
        <source>%1, on the critical path</source>
        <translation>%1, sur le chemin critique</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé : %1</translation>
    </message>
</context>
<context>
    <name>dwcp::LeadTile</name>
    <message>
        <source>%1 in all</source>
        <translation>%1 en tout</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>semi-ouvert</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>open, all let through</source>
        <translation>ouverts, tout passe</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>aucun connu</translation>
    </message>
    <message>
        <source>half</source>
        <comment>half-open, where there is little room</comment>
        <translation>semi</translation>
    </message>
</context>
<context>
    <name>dwcp::LeadTiles</name>
    <message>
        <source>System score</source>
        <translation>Score du système</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Nodes healthy</source>
        <translation>Nœuds sains</translation>
    </message>
    <message>
        <source>Components healthy</source>
        <translation>Composants sains</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>Disjoncteurs</translation>
    </message>
    <message>
        <source>Quorum weight</source>
        <translation>Poids du quorum</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>Budget d’erreur</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>service %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>needs %1 of %2</source>
        <translation>il faut %1 sur %2</translation>
    </message>
    <message>
        <source>one loss ends it</source>
        <translation>une perte y met fin</translation>
    </message>
    <message>
        <source>%1 losses end it</source>
        <translation>%1 pertes y mettent fin</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>il faut %1</translation>
    </message>
</context>
<context>
    <name>dwcp::MainWindow</name>
    <message>
        <source>Search and commands</source>
        <translation>Recherche et ordres</translation>
    </message>
    <message>
        <source>Pause or go live</source>
        <translation>Pause ou direct</translation>
    </message>
    <message>
        <source>Travel in time</source>
        <translation>Voyager dans le temps</translation>
    </message>
    <message>
        <source>Event before</source>
        <translation>Événement précédent</translation>
    </message>
    <message>
        <source>Event after</source>
        <translation>Événement suivant</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Sombre ou clair</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Thème du système</translation>
    </message>
    <message>
        <source>Rail wide or narrow</source>
        <translation>Barre large ou étroite</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Wallboard: the page alone</source>
        <translation>Mur : la page seule</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Up one level</source>
        <translation>Un niveau plus haut</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Panneau suivant</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Panneau précédent</translation>
    </message>
    <message>
        <source>This page in a window of its own</source>
        <translation>Cette page dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Aide de cette page</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>DWCP Console</source>
        <translation>DWCP Console</translation>
    </message>
    <message>
        <source>No news from the engine since %1. Everything below is %2 old.</source>
        <translation>Aucune nouvelle du moteur depuis %1. Tout ce qui suit date de %2.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Astreinte</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>%1 – DWCP Console</source>
        <translation>%1 – DWCP Console</translation>
    </message>
    <message>
        <source>Why is it so</source>
        <translation>Pourquoi est-ce ainsi</translation>
    </message>
    <message>
        <source>Report of this</source>
        <translation>Rapport sur ceci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stay at the moment on the screen (Esc)</source>
        <translation>Rester au moment affiché (Échap)</translation>
    </message>
    <message>
        <source>Bringing back %1…</source>
        <translation>Retour à %1…</translation>
    </message>
</context>
<context>
    <name>dwcp::NodeOrders</name>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Watch no more</source>
        <translation>Ne plus observer</translation>
    </message>
    <message>
        <source>Watch another</source>
        <translation>En observer un autre</translation>
    </message>
    <message>
        <source>The engine has not said anything yet.</source>
        <translation>Le moteur n’a encore rien dit.</translation>
    </message>
    <message>
        <source>End maintenance</source>
        <translation>Finir la maintenance</translation>
    </message>
    <message>
        <source>No node is selected.</source>
        <translation>Aucun nœud n’est choisi.</translation>
    </message>
    <message>
        <source>Ask this node at once (F5)</source>
        <translation>Interroger ce nœud tout de suite (F5)</translation>
    </message>
    <message>
        <source>A planned outage: trouble is shown and measured, but counts against nothing</source>
        <translation>Un arrêt prévu : les troubles sont montrés et mesurés, mais ne comptent nulle part</translation>
    </message>
    <message>
        <source>Ask this node nothing any more; what was measured stays in the journal</source>
        <translation>Ne plus rien demander à ce nœud ; les mesures restent dans le journal</translation>
    </message>
    <message>
        <source>Maintenance of %1</source>
        <translation>Maintenance de %1</translation>
    </message>
    <message>
        <source>While it lasts nobody is told of its trouble, and it counts against no budget.</source>
        <translation>Tant qu’elle dure, personne n’est averti de ses troubles, et ils ne comptent dans aucun budget.</translation>
    </message>
    <message>
        <source>Start maintenance</source>
        <translation>Commencer la maintenance</translation>
    </message>
    <message>
        <source>Begins in</source>
        <translation>Commence dans</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se répète</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Over once what was ill is well again</source>
        <translation>Finit avant l’heure dès que ce qui était malade est rétabli</translation>
    </message>
    <message>
        <source>End maintenance of %1</source>
        <translation>Finir la maintenance de %1</translation>
    </message>
    <message>
        <source>Planned by %1: %2</source>
        <translation>Prévue par %1 : %2</translation>
    </message>
    <message>
        <source>The maintenance is over.</source>
        <translation>La maintenance est terminée.</translation>
    </message>
    <message>
        <source>The maintenance is planned.</source>
        <translation>La maintenance est prévue.</translation>
    </message>
    <message>
        <source>It is watched from now on.</source>
        <translation>Il est observé désormais.</translation>
    </message>
    <message>
        <source>Watch %1 no more</source>
        <translation>Ne plus observer %1</translation>
    </message>
    <message>
        <source>Its series end and its alerts are over. It comes back when the engine is started again, if the configuration names it.</source>
        <translation>Ses séries et ses alertes se terminent. Il revient au redémarrage du moteur si la configuration le nomme.</translation>
    </message>
    <message>
        <source>It is watched no more.</source>
        <translation>Il n’est plus observé.</translation>
    </message>
</context>
<context>
    <name>dwcp::NodePage</name>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Components healthy</source>
        <translation>Composants sains</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>Disjoncteurs</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Enter opens the component</source>
        <translation>Entrée ouvre le composant</translation>
    </message>
    <message>
        <source>Layers of this node</source>
        <translation>Couches de ce nœud</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Metrics of this node</source>
        <translation>Métriques de ce nœud</translation>
    </message>
    <message>
        <source>of the worst layer</source>
        <translation>de la pire couche</translation>
    </message>
    <message>
        <source>Score of this node over time</source>
        <translation>Score de ce nœud au fil du temps</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Events of this node</source>
        <translation>Événements de ce nœud</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No node selected</source>
        <translation>Aucun nœud choisi</translation>
    </message>
    <message>
        <source>No layer yet</source>
        <translation>Aucune couche encore</translation>
    </message>
    <message>
        <source>This node has not answered yet.</source>
        <translation>Ce nœud n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>Nothing happened</source>
        <translation>Rien ne s’est passé</translation>
    </message>
    <message>
        <source>No event names this node.</source>
        <translation>Aucun événement ne nomme ce nœud.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>poids %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>End comparison</source>
        <translation>Finir la comparaison</translation>
    </message>
    <message>
        <source>Keep this node&apos;s values beside those of the nodes chosen next, of up to three</source>
        <translation>Garder les valeurs de ce nœud à côté de celles des suivants, jusqu’à trois</translation>
    </message>
    <message>
        <source>worst first; Enter opens the trend; drag nodes here to compare</source>
        <translation>les pires d’abord ; Entrée ouvre la tendance ; glissez des nœuds ici pour comparer</translation>
    </message>
    <message>
        <source>beside those of %1; choose or drag another node</source>
        <translation>à côté de celles de %1 ; choisissez ou glissez un autre nœud</translation>
    </message>
    <message>
        <source>Nodes appear with the configuration.</source>
        <translation>Les nœuds apparaissent avec la configuration.</translation>
    </message>
    <message>
        <source>No metric to show</source>
        <translation>Aucune métrique à montrer</translation>
    </message>
    <message>
        <source>No node here</source>
        <translation>Aucun nœud ici</translation>
    </message>
    <message>
        <source>No node matches the filter.</source>
        <translation>Aucun nœud ne passe le filtre.</translation>
    </message>
    <message>
        <source>The layers of a node, each with its cause and breaker, stand here.</source>
        <translation>Ici se lisent les couches d’un nœud, chacune avec sa cause et son disjoncteur.</translation>
    </message>
    <message>
        <source>All metrics of a node stand here.</source>
        <translation>Ici se lisent toutes les métriques d’un nœud.</translation>
    </message>
    <message>
        <source>A node&apos;s score over time stands here.</source>
        <translation>Ici se lit le score d’un nœud au fil du temps.</translation>
    </message>
    <message>
        <source>What happened to a node stands here.</source>
        <translation>Ici se lit ce qui est arrivé à un nœud.</translation>
    </message>
    <message>
        <source>No node is selected.</source>
        <translation>Aucun nœud n’est choisi.</translation>
    </message>
</context>
<context>
    <name>dwcp::Page</name>
    <message>
        <source>No news yet</source>
        <translation>Pas encore de nouvelles</translation>
    </message>
    <message>
        <source>The engine has not said anything yet.</source>
        <translation>Le moteur n’a encore rien dit.</translation>
    </message>
</context>
<context>
    <name>dwcp::Palette</name>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Disjoncteur</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Command, asks first</source>
        <translation>Ordre, demande d’abord</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Recherche et ordres</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Chercher ou donner un ordre</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
</context>
<context>
    <name>dwcp::Panel</name>
    <message>
        <source>Select one in the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
</context>
<context>
    <name>dwcp::PastBanner</name>
    <message>
        <source>Commands are disabled.</source>
        <translation>Les ordres sont désactivés.</translation>
    </message>
    <message>
        <source>Return to live</source>
        <translation>Revenir au direct</translation>
    </message>
    <message>
        <source>Return to live (Esc)</source>
        <translation>Revenir au direct (Échap)</translation>
    </message>
    <message>
        <source>You are looking at the past: %1, %2 ago.</source>
        <translation>Vous regardez le passé : %1, il y a %2.</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, niveau %2</translation>
    </message>
    <message>
        <source>Live now: %1</source>
        <translation>En direct : %1</translation>
    </message>
    <message>
        <source>%1 cannot be brought back: what was recorded begins at %2.</source>
        <translation>Impossible de revenir à %1 : l’enregistrement commence à %2.</translation>
    </message>
    <message>
        <source>%1 cannot be brought back from the journal: %2</source>
        <translation>Impossible de revenir à %1 depuis le journal : %2</translation>
    </message>
    <message>
        <source>%1 cannot be brought back: the window remembers from %2 on, and no journal reaches further.</source>
        <translation>Impossible de revenir à %1 : la fenêtre se souvient à partir de %2, et aucun journal ne remonte plus loin.</translation>
    </message>
</context>
<context>
    <name>dwcp::PlanDialog</name>
    <message>
        <source>Plan a report</source>
        <translation>Planifier un rapport</translation>
    </message>
    <message>
        <source>Edit the plan %1</source>
        <translation>Modifier le plan %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Vers où</translation>
    </message>
    <message>
        <source>How long files stay</source>
        <translation>Durée de conservation des fichiers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>begins the file&apos;s name: weekly-slo</source>
        <translation>début du nom de fichier : weekly-slo</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>À quel sujet</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>Quelle forme</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Which components</source>
        <translation>Quels composants</translation>
    </message>
    <message>
        <source>all, or: layer:acp region:eu</source>
        <translation>tous, ou : layer:acp region:eu</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Jusqu&apos;où en arrière</translation>
    </message>
    <message>
        <source>since the time before, or: 7d</source>
        <translation>depuis la fois précédente, ou : 7d</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>As cron says</source>
        <translation>Selon cron</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Jour du mois</translation>
    </message>
    <message>
        <source>Cron</source>
        <translation>Cron</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochains</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>reports, beside the journal</source>
        <translation>reports, à côté du journal</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>the configuration has none</source>
        <translation>la configuration n&apos;en a aucun</translation>
    </message>
    <message>
        <source>of: %1</source>
        <translation>parmi : %1</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Key of its signature</source>
        <translation>Clé de signature</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de courrier</translation>
    </message>
    <message>
        <source>Mail from</source>
        <translation>Courrier de</translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation>Courrier à</translation>
    </message>
    <message>
        <source>Mail user</source>
        <translation>Utilisateur du courrier</translation>
    </message>
    <message>
        <source>Mail password</source>
        <translation>Mot de passe du courrier</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>At most files</source>
        <translation>Fichiers au plus</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>At most bytes</source>
        <translation>Octets au plus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>nobody can tell</source>
        <translation>nul ne peut le dire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>dwcp::PlanList</name>
    <message>
        <source>Planned reports</source>
        <translation>Rapports planifiés</translation>
    </message>
    <message>
        <source>Plan a report</source>
        <translation>Planifier un rapport</translation>
    </message>
    <message>
        <source>Make it now</source>
        <translation>Créer maintenant</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 (of the configuration)</source>
        <translation>%1 (de la configuration)</translation>
    </message>
    <message>
        <source>is being made</source>
        <translation>en cours de création</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>prochain : %1</translation>
    </message>
    <message>
        <source>not made: %1</source>
        <translation>non créé : %1</translation>
    </message>
    <message>
        <source>last: %1, written</source>
        <translation>dernier : %1, écrit</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>pas encore créé</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Cette connexion est en lecture seule.</translation>
    </message>
    <message>
        <source>Nothing is recorded: start the program with --journal FILE.</source>
        <translation>Rien n’est enregistré : lancez le programme avec --journal FICHIER.</translation>
    </message>
    <message>
        <source>It stands in the configuration.</source>
        <translation>Il figure dans la configuration.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucun pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Delete the plan %1?</source>
        <translation>Supprimer le plan %1 ?</translation>
    </message>
    <message>
        <source>It is not made any more. The files that were written stay where they are.</source>
        <translation>Il ne sera plus créé. Les fichiers écrits restent où ils sont.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No plan is selected.</source>
        <translation>Aucun plan n’est choisi.</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>Il est en cours.</translation>
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
        <translation>Pages</translation>
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
        <translation>Période</translation>
    </message>
    <message>
        <source>How far back the chart reaches; beyond 6 h it draws sums by minute, hour or half a day</source>
        <translation>Jusqu’où remonte le graphique ; au-delà de 6 h il montre des sommes par minute, heure ou demi-journée</translation>
    </message>
</context>
<context>
    <name>dwcp::ReasonBox</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>required, kept in the audit log</source>
        <translation>obligatoire, gardé dans le journal d’audit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>A reason of at most %1 bytes is needed.</source>
        <translation>Il faut un motif de %1 octets au plus.</translation>
    </message>
</context>
<context>
    <name>dwcp::ReportsPage</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>En détail</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>Disjoncteurs</translation>
    </message>
    <message>
        <source>Error budgets</source>
        <translation>Budgets d’erreur</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>PDF, with charts</source>
        <translation>PDF, avec graphiques</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>CSV, a file a table</source>
        <translation>CSV, un fichier par tableau</translation>
    </message>
    <message>
        <source>HTML, one file</source>
        <translation>HTML, un seul fichier</translation>
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
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>All that is recorded</source>
        <translation>Tout ce qui est enregistré</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>À quel sujet</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Quelle période</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>Quelle forme</translation>
    </message>
    <message>
        <source>All, or: layer:acp level&gt;=degraded</source>
        <translation>Tous, ou : layer:acp level&gt;=degraded</translation>
    </message>
    <message>
        <source>Which components</source>
        <translation>Quels composants</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>Écrire un fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled: no file was written.</source>
        <translation>Annulé : aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation>Rien n’est enregistré</translation>
    </message>
    <message>
        <source>Reports are made from a journal: start the program with --journal FILE.</source>
        <translation>Les rapports viennent d’un journal : démarrez le programme avec --journal FICHIER.</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>Rien à regarder encore</translation>
    </message>
    <message>
        <source>Choose, and look at it before it is written.</source>
        <translation>Choisissez, et regardez avant d’écrire.</translation>
    </message>
    <message>
        <source>Being made.</source>
        <translation>En préparation.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Où il en est</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifiés</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Nothing is recorded: start the program with --journal FILE.</source>
        <translation>Rien n’est enregistré : lancez le programme avec --journal FICHIER.</translation>
    </message>
    <message>
        <source>Writing, %p %</source>
        <translation>Écriture, %p %</translation>
    </message>
    <message>
        <source>Reading the journal, %p %</source>
        <translation>Lecture du journal, %p %</translation>
    </message>
    <message>
        <source>A report is being made.</source>
        <translation>Un rapport est en cours.</translation>
    </message>
    <message>
        <source>No report is being made.</source>
        <translation>Aucun rapport n’est en cours.</translation>
    </message>
</context>
<context>
    <name>dwcp::ResiliencePage</name>
    <message>
        <source>Checks under way</source>
        <translation>Vérifications en cours</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Redemandé</translation>
    </message>
    <message>
        <source>Refused by breakers</source>
        <translation>Refusés par des disjoncteurs</translation>
    </message>
    <message>
        <source>Least budget</source>
        <translation>Plus petit budget</translation>
    </message>
    <message>
        <source>Checks of this console</source>
        <translation>Vérifications de cette console</translation>
    </message>
    <message>
        <source>timeouts, repeated checks and breakers, by layer; Enter opens the layer</source>
        <translation>délais, vérifications répétées et disjoncteurs, par couche ; Entrée ouvre la couche</translation>
    </message>
    <message>
        <source>Checks of this console by layer</source>
        <translation>Vérifications de cette console par couche</translation>
    </message>
    <message>
        <source>by name, over all nodes; Enter opens the breakers</source>
        <translation>par nom, sur tous les nœuds ; Entrée ouvre les disjoncteurs</translation>
    </message>
    <message>
        <source>Recoveries</source>
        <translation>Rétablissements</translation>
    </message>
    <message>
        <source>under way or exhausted; Enter opens the component</source>
        <translation>en cours ou épuisés ; Entrée ouvre le composant</translation>
    </message>
    <message>
        <source>No layer yet</source>
        <translation>Aucune couche encore</translation>
    </message>
    <message>
        <source>No node has been recognised.</source>
        <translation>Aucun nœud n’a été reconnu.</translation>
    </message>
    <message>
        <source>Nothing is being recovered</source>
        <translation>Rien n’est en rétablissement</translation>
    </message>
    <message>
        <source>Recoveries come from the profile of a layer.</source>
        <translation>Les rétablissements viennent du profil d’une couche.</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 attendent</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>au pire %1</translation>
    </message>
    <message>
        <source>of %1 components</source>
        <translation>sur %1 composants</translation>
    </message>
    <message>
        <source>before the level changes</source>
        <translation>avant que le niveau change</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 ouverts</translation>
    </message>
    <message>
        <source>nothing is promised</source>
        <translation>rien n’est promis</translation>
    </message>
    <message>
        <source>Limits, retries and budgets of the nodes</source>
        <translation>Limites, tentatives et budgets des nœuds</translation>
    </message>
    <message>
        <source>by name, over all nodes; Enter opens the node where it is worst</source>
        <translation>par nom, sur tous les nœuds ; Entrée ouvre le nœud le plus touché</translation>
    </message>
    <message>
        <source>Breakers of the nodes</source>
        <translation>Disjoncteurs des nœuds</translation>
    </message>
    <message>
        <source>No node tells of its limits</source>
        <translation>Aucun nœud n’indique ses limites</translation>
    </message>
    <message>
        <source>Rate limiters, bulkheads, retries, timeouts and budgets appear where a profile knows them.</source>
        <translation>Limiteurs, cloisons, tentatives, délais et budgets apparaissent là où un profil les connaît.</translation>
    </message>
    <message>
        <source>No node tells of breakers</source>
        <translation>Aucun nœud n’indique de disjoncteurs</translation>
    </message>
    <message>
        <source>Breakers appear where the page of a node has them.</source>
        <translation>Ils apparaissent là où la page d’un nœud les indique.</translation>
    </message>
</context>
<context>
    <name>dwcp::ResilienceStrip</name>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>cette console</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>%1 waiting, %2 late</source>
        <translation>%1 attendent, %2 en retard</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>hors délai</translation>
    </message>
    <message>
        <source>slowest %1 of %2</source>
        <translation>plus lente %1 sur %2</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Redemandé</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>%1 asked more often</source>
        <translation>%1 demandés plus souvent</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>Disjoncteurs</translation>
    </message>
    <message>
        <source>open of %1</source>
        <translation>ouverts sur %1</translation>
    </message>
    <message>
        <source>%1 refused since the start</source>
        <translation>%1 refusés depuis le début</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Résilience</translation>
    </message>
    <message>
        <source>All guards</source>
        <translation>Toutes les gardes</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 refusés</translation>
    </message>
    <message>
        <source>%1 waiting, %2</source>
        <translation>%1 en attente, %2</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>retentés</translation>
    </message>
    <message>
        <source>%1 given up</source>
        <translation>%1 abandonnés</translation>
    </message>
</context>
<context>
    <name>dwcp::RuleModel</name>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Enters</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Sort</translation>
    </message>
</context>
<context>
    <name>dwcp::ScorePanel</name>
    <message>
        <source>System score</source>
        <translation>Score du système</translation>
    </message>
    <message>
        <source>System score over time</source>
        <translation>Score du système au fil du temps</translation>
    </message>
    <message>
        <source>Not enough history yet</source>
        <translation>Pas encore assez d’historique</translation>
    </message>
    <message>
        <source>The line begins with the second value.</source>
        <translation>La ligne commence avec la deuxième valeur.</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 maintenant</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>%1 dernières</translation>
    </message>
    <message>
        <source>last %1, next %2</source>
        <translation>%1 dernières, %2 prochaines</translation>
    </message>
    <message>
        <source>Forecast, no better than naive</source>
        <translation>Prévision, pas meilleure que la naïve</translation>
    </message>
    <message>
        <source>80% and 95%, confidence %1</source>
        <translation>80 % et 95 %, confiance %1</translation>
    </message>
</context>
<context>
    <name>dwcp::Screenshots</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>dwcp::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>kept at once</source>
        <translation>gardé aussitôt</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>System: dark or light as the desktop is.</source>
        <translation>Système : sombre ou clair comme le bureau.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Height of the rows of tables: 24, 28 or 36.</source>
        <translation>Hauteur des lignes des tableaux : 24, 28 ou 36.</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Aérée</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Type the breaker&apos;s name</source>
        <translation>Taper le nom du disjoncteur</translation>
    </message>
    <message>
        <source>Before a breaker on the critical path is tripped, its name must be typed.</source>
        <translation>Avant d’ouvrir un disjoncteur sur le chemin critique, il faut taper son nom.</translation>
    </message>
</context>
<context>
    <name>dwcp::SlosPage</name>
    <message>
        <source>Budget left</source>
        <translation>Budget restant</translation>
    </message>
    <message>
        <source>Burn rate</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Used up in</source>
        <translation>Épuisé dans</translation>
    </message>
    <message>
        <source>Checks failed</source>
        <translation>Vérifications échouées</translation>
    </message>
    <message>
        <source>Error budgets</source>
        <translation>Budgets d’erreur</translation>
    </message>
    <message>
        <source>Filter: objective, node, layer</source>
        <translation>Filtre : objectif, nœud, couche</translation>
    </message>
    <message>
        <source>Filter error budgets</source>
        <translation>Filtrer les budgets d’erreur</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>Budget d’erreur</translation>
    </message>
    <message>
        <source>Burn rates</source>
        <translation>Taux de consommation</translation>
    </message>
    <message>
        <source>fires when the long and the short window are both above the limit</source>
        <translation>se déclenche quand la fenêtre longue et la courte dépassent la limite</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Enter maintenance</source>
        <translation>Saisir une maintenance</translation>
    </message>
    <message>
        <source>Leaves planned time out of this budget afterwards; both figures are kept</source>
        <translation>Retire après coup le temps prévu de ce budget ; les deux chiffres sont gardés</translation>
    </message>
    <message>
        <source>%1 of %2, most urgent; filter to narrow</source>
        <translation>%1 sur %2, les plus urgents ; filtrez pour réduire</translation>
    </message>
    <message>
        <source>%1 of %2, most urgent first</source>
        <translation>%1 sur %2, les plus urgents d’abord</translation>
    </message>
    <message>
        <source>No budget here</source>
        <translation>Aucun budget ici</translation>
    </message>
    <message>
        <source>No budget matches the filter.</source>
        <translation>Aucun budget ne passe le filtre.</translation>
    </message>
    <message>
        <source>Nothing is promised</source>
        <translation>Rien n’est promis</translation>
    </message>
    <message>
        <source>Objectives come from [[objective]] of the configuration.</source>
        <translation>Les objectifs viennent de [[objective]] dans la configuration.</translation>
    </message>
    <message>
        <source>No budget selected</source>
        <translation>Aucun budget choisi</translation>
    </message>
    <message>
        <source>Nothing was corrected</source>
        <translation>Rien n’a été corrigé</translation>
    </message>
    <message>
        <source>Planned time that was not announced is entered here.</source>
        <translation>Le temps prévu qui n’a pas été annoncé se saisit ici.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>never</source>
        <comment>used up</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>95%: %1 to %2</source>
        <translation>95% : %1 à %2</translation>
    </message>
    <message>
        <source>not in sight</source>
        <translation>pas en vue</translation>
    </message>
    <message>
        <source>of %1, 95%: %2 to %3</source>
        <translation>sur %1, 95% : %2 à %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Too early to say</source>
        <translation>Trop tôt pour le dire</translation>
    </message>
    <message>
        <source>There are too few checks in the window.</source>
        <translation>Il y a trop peu de vérifications dans la fenêtre.</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>Budget left of %1 over time</source>
        <translation>Budget restant de %1 au fil du temps</translation>
    </message>
    <message>
        <source>Enter maintenance of %1</source>
        <translation>Saisir une maintenance de %1</translation>
    </message>
    <message>
        <source>The time that ends now is left out of the budgets of this scope. What was reckoned before is kept beside it.</source>
        <translation>Le temps qui finit maintenant ne compte plus dans les budgets de ce périmètre. Ce qui était calculé avant reste à côté.</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Le saisir</translation>
    </message>
    <message>
        <source>No budget is selected.</source>
        <translation>Aucun budget n’est choisi.</translation>
    </message>
    <message>
        <source>What is left of a budget over time stands here.</source>
        <translation>Ici se lit ce qui reste d’un budget au fil du temps.</translation>
    </message>
    <message>
        <source>How fast a budget is used up stands here.</source>
        <translation>Ici se lit à quelle vitesse un budget s’épuise.</translation>
    </message>
    <message>
        <source>Time that was left out of a budget afterwards stands here.</source>
        <translation>Ici se lit le temps retiré après coup d’un budget.</translation>
    </message>
    <message>
        <source>Enter maintenance of the whole cluster</source>
        <translation>Saisir une maintenance de tout le cluster</translation>
    </message>
</context>
<context>
    <name>dwcp::StatusBar</name>
    <message>
        <source>%1, operator</source>
        <translation>%1, opérateur</translation>
    </message>
    <message>
        <source>Waiting for the engine</source>
        <translation>En attente du moteur</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>Engine paused, last tick %1 ago</source>
        <translation>Moteur en pause, dernier battement il y a %1</translation>
    </message>
    <message>
        <source>Engine live, last tick %1 ago</source>
        <translation>Moteur en marche, dernier battement il y a %1</translation>
    </message>
    <message>
        <source>%1 components, %2 checks/s</source>
        <translation>%1 composants, %2 vérifications/s</translation>
    </message>
    <message>
        <source>%1 late, beat %2</source>
        <translation>%1 en retard, battement %2</translation>
    </message>
    <message>
        <source>Last tick %1 ago</source>
        <translation>Dernier battement il y a %1</translation>
    </message>
</context>
<context>
    <name>dwcp::Table</name>
    <message>
        <source>Copy selected rows</source>
        <translation>Copier les lignes choisies</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>Copier le tableau en CSV</translation>
    </message>
    <message>
        <source>Copy table as Markdown</source>
        <translation>Copier le tableau en Markdown</translation>
    </message>
    <message>
        <source>Save table as CSV</source>
        <translation>Enregistrer le tableau en CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Compare %1 with others</source>
        <translation>Comparer %1 à d’autres</translation>
    </message>
    <message>
        <source>No row is selected.</source>
        <translation>Aucune ligne n’est sélectionnée.</translation>
    </message>
</context>
<context>
    <name>dwcp::TimeChart</name>
    <message>
        <source>No values yet</source>
        <translation>Aucune valeur encore</translation>
    </message>
    <message>
        <source>Newest value %1. Copy gives all values as a table.</source>
        <translation>Dernière valeur %1. Copier donne toutes les valeurs en tableau.</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>graphique</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copier en tableau</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>Enregistrer en PNG</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>Enregistrer en SVG</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>Mean, least to greatest of every %1</source>
        <translation>Moyenne, du plus petit au plus grand par %1</translation>
    </message>
    <message>
        <source>Time	Least	Mean	Greatest	Last</source>
        <translation>Heure	Minimum	Moyenne	Maximum	Dernier</translation>
    </message>
</context>
<context>
    <name>dwcp::Timeline</name>
    <message>
        <source>Time: the moment on the screen</source>
        <translation>Temps : le moment à l’écran</translation>
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
        <translation>1 nœud</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 nœuds</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Retour (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Avancer (Alt+Droite)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Hold the view at this moment (P). Checks go on.</source>
        <translation>Arrêter la vue à ce moment (P). Les vérifications continuent.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Chercher ou donner un ordre</translation>
    </message>
    <message>
        <source>Pages, nodes, breakers and commands (Ctrl+K)</source>
        <translation>Pages, nœuds, disjoncteurs et ordres (Ctrl+K)</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, il y a %2</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1, périmé</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
    <message>
        <source>No news</source>
        <translation>Aucune nouvelle</translation>
    </message>
</context>
<context>
    <name>dwcp::TransitionModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>dwcp::TrayIcon</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>plus tard</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of 10 points</source>
        <translation>%1 points sur 10</translation>
    </message>
    <message>
        <source>none in 24 h</source>
        <translation>aucun en 24 h</translation>
    </message>
    <message>
        <source>loses to naive, cannot alert</source>
        <translation>perd contre naïf, ne peut pas alerter</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>Node, metric</source>
        <translation>Nœud, métrique</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Pente</translation>
    </message>
    <message>
        <source>To threshold</source>
        <translation>Jusqu’au seuil</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
</context>
<context>
    <name>dwcp::TrendsPage</name>
    <message>
        <source>Too early to say: %1 of 10 points.</source>
        <translation>Trop tôt pour le dire : %1 points sur 10.</translation>
    </message>
    <message>
        <source>%1, crosses no limit within 24 h.</source>
        <translation>%1, ne franchit aucune limite en 24 h.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>%1 in %2 (95%: %3 to %4), chance %5.</source>
        <translation>%1 dans %2 (95% : %3 à %4), probabilité %5.</translation>
    </message>
    <message>
        <source>Robust line through %1 points, confidence %2 by backtest.</source>
        <translation>Droite robuste par %1 points, confiance %2 par test rétrospectif.</translation>
    </message>
    <message>
        <source>%1 Loses to naive: shown grey, cannot alert.</source>
        <translation>%1 Perd contre naïf : en gris, ne peut pas alerter.</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Ce qui a bougé</translation>
    </message>
    <message>
        <source>Mark the last minutes</source>
        <translation>Marquer les dernières minutes</translation>
    </message>
    <message>
        <source>Or drag over the chart; Left and Right move the window, with Shift they widen it (B)</source>
        <translation>Ou tirez sur le graphique ; Gauche et Droite déplacent la fenêtre, avec Maj elles l’élargissent (B)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>What moved in the marked window</source>
        <translation>Ce qui a bougé dans la fenêtre marquée</translation>
    </message>
    <message>
        <source>in a window, against the same time before</source>
        <translation>dans une fenêtre, contre le même temps avant</translation>
    </message>
    <message>
        <source>No window is marked</source>
        <translation>Aucune fenêtre marquée</translation>
    </message>
    <message>
        <source>Drag over the chart to see what moved then.</source>
        <translation>Tirez sur le graphique pour voir ce qui a bougé alors.</translation>
    </message>
    <message>
        <source>%1 – %2 against the same time before, %3 of %4 metrics</source>
        <translation>%1 – %2 contre le même temps avant, %3 métriques sur %4</translation>
    </message>
    <message>
        <source>Nothing moved</source>
        <translation>Rien n’a bougé</translation>
    </message>
    <message>
        <source>All values are like those before.</source>
        <translation>Toutes les valeurs sont comme avant.</translation>
    </message>
    <message>
        <source>Too few values</source>
        <translation>Trop peu de valeurs</translation>
    </message>
    <message>
        <source>The window and the time before it need three remembered moments each.</source>
        <translation>La fenêtre et le temps d’avant ont besoin de trois moments retenus chacun.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Points and bands of this metric</source>
        <translation>Points et bandes de cette métrique</translation>
    </message>
    <message>
        <source>Ranking of all metrics</source>
        <translation>Classement de toutes les métriques</translation>
    </message>
    <message>
        <source>By time to threshold</source>
        <translation>Par temps jusqu’au seuil</translation>
    </message>
    <message>
        <source>Metrics by time to threshold</source>
        <translation>Métriques par temps jusqu’au seuil</translation>
    </message>
    <message>
        <source>Confidence is measured by backtest: gain over naive and coverage of the band.</source>
        <translation>La confiance se mesure par test rétrospectif : gain sur naïf et couverture de la bande.</translation>
    </message>
    <message>
        <source>%1 of %2 series</source>
        <translation>%1 séries sur %2</translation>
    </message>
    <message>
        <source>No metric here</source>
        <translation>Aucune métrique ici</translation>
    </message>
    <message>
        <source>No metric matches the filter.</source>
        <translation>Aucune métrique ne passe le filtre.</translation>
    </message>
    <message>
        <source>No metric yet</source>
        <translation>Aucune métrique encore</translation>
    </message>
    <message>
        <source>Trends appear with the first values.</source>
        <translation>Les tendances apparaissent avec les premières valeurs.</translation>
    </message>
    <message>
        <source>No metric selected</source>
        <translation>Aucune métrique choisie</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 over time with forecast</source>
        <translation>%1 au fil du temps avec prévision</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Il n’y a encore rien à exporter.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>%1 Drawn: %2, %3 of its past inside the 95 % band.</source>
        <translation>%1 Tracé : %2, %3 de son passé dans la bande de 95 %.</translation>
    </message>
    <message>
        <source>Methods tried</source>
        <translation>Méthodes essayées</translation>
    </message>
    <message>
        <source>each forecast the past from earlier moments of it</source>
        <translation>chacune a prévu le passé depuis des instants antérieurs</translation>
    </message>
    <message>
        <source>Nothing tried yet</source>
        <translation>Rien d’essayé encore</translation>
    </message>
    <message>
        <source>Methods are tried once there are 30 values.</source>
        <translation>Les méthodes sont essayées dès 30 valeurs.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What was found until now stays</source>
        <translation>Ce qui a été trouvé jusqu’ici reste</translation>
    </message>
    <message>
        <source>%1 – %2 against the same time before; read %3 of %4 metrics of the journal</source>
        <translation>%1 – %2 contre la même durée avant ; %3 métriques du journal lues sur %4</translation>
    </message>
    <message>
        <source>%1 – %2 against the same time before; stopped at %3 of %4 metrics</source>
        <translation>%1 – %2 contre la même durée avant ; arrêté après %3 métriques sur %4</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>Lecture du journal</translation>
    </message>
    <message>
        <source>What moved appears here as it is found.</source>
        <translation>Ce qui a bougé apparaît ici dès que c’est trouvé.</translation>
    </message>
    <message>
        <source>The window and the time before it need three kept values each.</source>
        <translation>La fenêtre et la durée avant elle ont besoin de trois valeurs conservées chacune.</translation>
    </message>
    <message>
        <source>No window is marked.</source>
        <translation>Aucune fenêtre n’est marquée.</translation>
    </message>
    <message>
        <source>What moved in a window that is marked on the chart stands here.</source>
        <translation>Ici se lit ce qui a bougé dans une fenêtre marquée sur le graphique.</translation>
    </message>
    <message>
        <source>A metric&apos;s course and its forecast stand here.</source>
        <translation>Ici se lisent l’évolution et la prévision d’une métrique.</translation>
    </message>
    <message>
        <source>No metric is selected.</source>
        <translation>Aucune métrique n’est choisie.</translation>
    </message>
    <message>
        <source>Stale: no value for %1. What is drawn ahead was expected then.</source>
        <translation>Périmé : aucune valeur depuis %1. La suite tracée était attendue alors.</translation>
    </message>
    <message>
        <source>No metric that is on its way to a limit matches the filter.</source>
        <translation>Aucune métrique en route vers une limite ne passe le filtre.</translation>
    </message>
    <message>
        <source>Nothing is on its way to a limit</source>
        <translation>Rien n’est en route vers une limite</translation>
    </message>
    <message>
        <source>Of more than %1 nodes nothing else is listed; a node&apos;s metrics lead here.</source>
        <translation>Au-delà de %1 nœuds rien d’autre n’est listé ; les métriques d’un nœud mènent ici.</translation>
    </message>
</context>
<context>
    <name>dwcp::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>dwcp::WatchDialog</name>
    <message>
        <source>Watch it</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Watch another</source>
        <translation>En observer un autre</translation>
    </message>
    <message>
        <source>It is asked from now on, until the engine is started again: what is always to be watched stands in the configuration.</source>
        <translation>Il est interrogé désormais, jusqu’au redémarrage du moteur : ce qui doit toujours être observé figure dans la configuration.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>that of the URL</source>
        <translation>celui de l’URL</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Programs are named in the configuration alone.</source>
        <translation>Les programmes ne sont nommés que dans la configuration.</translation>
    </message>
    <message>
        <source>A URL is needed.</source>
        <translation>Une URL est nécessaire.</translation>
    </message>
</context>
<context>
    <name>dwcp::WhyCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Why is %1 so?</source>
        <translation>Pourquoi %1 est-il ainsi ?</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>état à %1</translation>
    </message>
</context>
</TS>
