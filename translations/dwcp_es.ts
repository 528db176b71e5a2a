<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>AlertModel</name>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>reconocida por %1</translation>
    </message>
    <message>
        <source>not told: %1</source>
        <translation>no avisada: %1</translation>
    </message>
    <message>
        <source>not yet told</source>
        <translation>aún no avisada</translation>
    </message>
    <message>
        <source>no receiver is configured</source>
        <translation>no hay ningún receptor configurado</translation>
    </message>
    <message>
        <source>told</source>
        <translation>avisada</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Desde hace</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Aviso</translation>
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
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>Recuperándose</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>disparada</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>agravada</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>repetida</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resuelta</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>reintentada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retenida</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>silenciada</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>reconocida</translation>
    </message>
    <message>
        <source>inhibited</source>
        <translation>inhibida</translation>
    </message>
    <message>
        <source>what it lives on is down</source>
        <translation>aquello de lo que depende está caído</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>mantenimiento</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>inestable</translation>
    </message>
    <message>
        <source>told a moment ago</source>
        <translation>avisada hace un momento</translation>
    </message>
    <message>
        <source>ended before it was told</source>
        <translation>terminó antes de avisarse</translation>
    </message>
    <message>
        <source>no receiver</source>
        <translation>sin destinatario</translation>
    </message>
</context>
<context>
    <name>BudgetModel</name>
    <message>
        <source>%1, %2, %3, left %4</source>
        <translation>%1, %2, %3, queda %4</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>Presupuesto restante</translation>
    </message>
    <message>
        <source>Burn rate</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Used up in</source>
        <translation>Agotado en</translation>
    </message>
</context>
<context>
    <name>BudgetTexts</name>
    <message>
        <source>too few checks</source>
        <translation>muy pocas comprobaciones</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>used up, not beyond doubt</source>
        <translation>agotado, sin certeza</translation>
    </message>
    <message>
        <source>page, burning</source>
        <translation>guardia, ardiendo</translation>
    </message>
    <message>
        <source>ticket, burning</source>
        <translation>tique, ardiendo</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>whole cluster</source>
        <translation>todo el clúster</translation>
    </message>
    <message>
        <source>%1% over %2</source>
        <translation>%1% en %2</translation>
    </message>
    <message>
        <source>not in sight</source>
        <translation>no a la vista</translation>
    </message>
    <message>
        <source>never</source>
        <comment>used up</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Guardia</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tique</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>BurnModel</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Larga</translation>
    </message>
    <message>
        <source>Burn</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Corta</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Por azar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Por debajo</translation>
    </message>
</context>
<context>
    <name>CauseModel</name>
    <message>
        <source>Probable cause</source>
        <translation>Causa probable</translation>
    </message>
    <message>
        <source>Belief</source>
        <translation>Creencia</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>A connection needs a name.</source>
        <translation>Una conexión necesita un nombre.</translation>
    </message>
    <message>
        <source>%1 has nothing to watch: give a URL or a configuration file.</source>
        <translation>%1 no tiene nada que vigilar: dé una URL o un archivo de configuración.</translation>
    </message>
    <message>
        <source>%1 is no URL: it looks like http://10.0.0.1:9100.</source>
        <translation>%1 no es una URL: es como http://10.0.0.1:9100.</translation>
    </message>
    <message>
        <source>The file holds no connections.</source>
        <translation>El archivo no contiene conexiones.</translation>
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
        <translation>A</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>Presupuesto restante</translation>
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
        <translation>%1 %2 cruza su límite en %3, entre %4 y %5 al 80%, probabilidad %6</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>Node, metric</source>
        <translation>Nodo, métrica</translation>
    </message>
    <message>
        <source>Crosses in</source>
        <translation>Cruza en</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Probabilidad</translation>
    </message>
</context>
<context>
    <name>DegradationModel</name>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Comprobado cada</translation>
    </message>
</context>
<context>
    <name>DemoCluster</name>
    <message>
        <source>Starting five nodes on this computer</source>
        <translation>Arrancando cinco nodos en este equipo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The demo cluster was not started: cancelled.</source>
        <translation>El clúster de demostración no arrancó: cancelado.</translation>
    </message>
</context>
<context>
    <name>EventLogModel</name>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>connection reset by peer</source>
        <translation>conexión cortada por el otro extremo</translation>
    </message>
    <message>
        <source>connection timed out</source>
        <translation>tiempo de conexión agotado</translation>
    </message>
    <message>
        <source>connection aborted</source>
        <translation>conexión interrumpida</translation>
    </message>
    <message>
        <source>no route to host</source>
        <translation>no hay ruta al equipo</translation>
    </message>
    <message>
        <source>network is unreachable</source>
        <translation>red inaccesible</translation>
    </message>
    <message>
        <source>network is down</source>
        <translation>red caída</translation>
    </message>
    <message>
        <source>host is down</source>
        <translation>equipo caído</translation>
    </message>
    <message>
        <source>broken pipe</source>
        <translation>tubería rota</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>operation canceled</source>
        <translation>operación cancelada</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>equipo no encontrado</translation>
    </message>
    <message>
        <source>Host not found (authoritative)</source>
        <translation>equipo no encontrado</translation>
    </message>
    <message>
        <source>Host not found (non-authoritative), try again later</source>
        <translation>equipo no encontrado por ahora</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>la conexión se cerró</translation>
    </message>
    <message>
        <source>the connection was closed without an answer</source>
        <translation>la conexión se cerró sin respuesta</translation>
    </message>
    <message>
        <source>the connection was closed in the middle of the answer</source>
        <translation>la conexión se cerró a mitad de la respuesta</translation>
    </message>
    <message>
        <source>no answer within %1, %2</source>
        <translation>sin respuesta en %1, %2</translation>
    </message>
    <message>
        <source>no answer in time, %1</source>
        <translation>sin respuesta a tiempo, %1</translation>
    </message>
    <message>
        <source>no answer from the prober</source>
        <translation>sin respuesta del comprobador</translation>
    </message>
    <message>
        <source>answered after the timeout of this layer</source>
        <translation>respuesta tras el plazo de esta capa</translation>
    </message>
    <message>
        <source>looking up the host name</source>
        <translation>al resolver el nombre del equipo</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>al conectar</translation>
    </message>
    <message>
        <source>in the TLS handshake</source>
        <translation>en la negociación TLS</translation>
    </message>
    <message>
        <source>sending the request</source>
        <translation>al enviar la petición</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>a la espera de la respuesta</translation>
    </message>
    <message>
        <source>reading the answer</source>
        <translation>al leer la respuesta</translation>
    </message>
    <message>
        <source>waiting for the query</source>
        <translation>a la espera de la consulta</translation>
    </message>
    <message>
        <source>waiting for the program&apos;s end</source>
        <translation>a la espera del fin del programa</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>al empezar</translation>
    </message>
    <message>
        <source>the host name cannot be resolved: %1</source>
        <translation>no se puede resolver el nombre del equipo: %1</translation>
    </message>
    <message>
        <source>the answer is compressed (%1), which was not asked for</source>
        <translation>la respuesta viene comprimida (%1) sin haberlo pedido</translation>
    </message>
    <message>
        <source>%1; redirects are not followed (to %2)</source>
        <translation>%1; no se siguen redirecciones (a %2)</translation>
    </message>
    <message>
        <source>the answer is larger than %1 bytes</source>
        <translation>la respuesta supera %1 bytes</translation>
    </message>
    <message>
        <source>the answer&apos;s header is larger than %1 bytes</source>
        <translation>la cabecera de la respuesta supera %1 bytes</translation>
    </message>
    <message>
        <source>the answer is not HTTP: %1</source>
        <translation>la respuesta no es HTTP: %1</translation>
    </message>
    <message>
        <source>not a JSON document: %1</source>
        <translation>no es un documento JSON: %1</translation>
    </message>
    <message>
        <source>a check of type %1 needs an http or https URL</source>
        <translation>una comprobación de tipo %1 necesita una URL http o https</translation>
    </message>
    <message>
        <source>a check of type tcp needs a tcp, tls, http or https URL</source>
        <translation>una comprobación de tipo tcp necesita una URL tcp, tls, http o https</translation>
    </message>
    <message>
        <source>there is no check type &apos;%1&apos;</source>
        <translation>no hay comprobación de tipo &apos;%1&apos;</translation>
    </message>
    <message>
        <source>too many checks are waiting to be started</source>
        <translation>demasiadas comprobaciones esperan empezar</translation>
    </message>
    <message>
        <source>the page is of no kind that a profile recognises</source>
        <translation>ningún perfil reconoce esta clase de página</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;</source>
        <translation>no hay perfil &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no profile can recognise it</source>
        <translation>ningún perfil puede reconocerlo</translation>
    </message>
    <message>
        <source>nothing to judge yet: rates need a second result and events to count</source>
        <translation>aún nada que juzgar: las tasas necesitan un segundo resultado y sucesos que contar</translation>
    </message>
    <message>
        <source>the target provides nothing that this layer reads</source>
        <translation>el destino no da nada de lo que lee esta capa</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>metric name expected</source>
        <translation>se esperaba el nombre de una métrica</translation>
    </message>
    <message>
        <source>character not allowed in a metric name</source>
        <translation>carácter no permitido en el nombre de una métrica</translation>
    </message>
    <message>
        <source>a number as value expected</source>
        <translation>se esperaba un número como valor</translation>
    </message>
    <message>
        <source>label name expected</source>
        <translation>se esperaba el nombre de una etiqueta</translation>
    </message>
    <message>
        <source>unknown metric type</source>
        <translation>tipo de métrica desconocido</translation>
    </message>
    <message>
        <source>the series is on the page twice</source>
        <translation>la serie está dos veces en la página</translation>
    </message>
    <message>
        <source>the page does not end with # EOF</source>
        <translation>la página no acaba en # EOF</translation>
    </message>
    <message>
        <source>the last line does not end in a line feed</source>
        <translation>la última línea no acaba en salto de línea</translation>
    </message>
    <message>
        <source>more than %1 series</source>
        <translation>más de %1 series</translation>
    </message>
    <message>
        <source>more than %1 values</source>
        <translation>más de %1 valores</translation>
    </message>
    <message>
        <source>more than %1 levels</source>
        <translation>más de %1 niveles</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>el certificado ha caducado</translation>
    </message>
    <message>
        <source>the certificate is not yet valid</source>
        <translation>el certificado aún no es válido</translation>
    </message>
    <message>
        <source>the certificate is for another host</source>
        <translation>el certificado es de otro equipo</translation>
    </message>
    <message>
        <source>the certificate is from an unknown CA</source>
        <translation>el certificado es de una autoridad desconocida</translation>
    </message>
    <message>
        <source>the certificate is refused: %1</source>
        <translation>el certificado se rechaza: %1</translation>
    </message>
    <message>
        <source>TLS handshake: the connection was closed</source>
        <translation>negociación TLS: la conexión se cerró</translation>
    </message>
    <message>
        <source>TLS handshake: %1</source>
        <translation>negociación TLS: %1</translation>
    </message>
    <message>
        <source>the program was ended by signal %1</source>
        <translation>el programa acabó por la señal %1</translation>
    </message>
    <message>
        <source>the program&apos;s exit code is %1, not 0 to 3</source>
        <translation>el código de salida del programa es %1, no de 0 a 3</translation>
    </message>
    <message>
        <source>the program&apos;s exit code is %1, not 0 to 3: %2</source>
        <translation>el código de salida del programa es %1, no de 0 a 3: %2</translation>
    </message>
    <message>
        <source>the check has no command, and the target&apos;s URL is not of exec://</source>
        <translation>la comprobación no tiene orden y la URL del destino no es exec://</translation>
    </message>
    <message>
        <source>cannot be run: %1</source>
        <translation>no se puede ejecutar: %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>there is no such secret</source>
        <translation>no existe ese secreto</translation>
    </message>
    <message>
        <source>is not usable as a secret</source>
        <translation>no sirve como secreto</translation>
    </message>
    <message>
        <source>the Prometheus server cannot be asked: %1</source>
        <translation>no se puede preguntar al servidor Prometheus: %1</translation>
    </message>
    <message>
        <source>the Prometheus server did not answer in time</source>
        <translation>el servidor Prometheus no respondió a tiempo</translation>
    </message>
    <message>
        <source>the Prometheus server has no series with %1</source>
        <translation>el servidor Prometheus no tiene series con %1</translation>
    </message>
    <message>
        <source>the server refuses the query: %1</source>
        <translation>el servidor rechaza la consulta: %1</translation>
    </message>
    <message>
        <source>the answer is no JSON object: is this the HTTP API of a Prometheus server?</source>
        <translation>la respuesta no es un objeto JSON: ¿es la API HTTP de un servidor Prometheus?</translation>
    </message>
    <message>
        <source>the answer is no vector</source>
        <translation>la respuesta no es un vector</translation>
    </message>
    <message>
        <source>down: the Prometheus server cannot scrape it</source>
        <translation>caído: el servidor Prometheus no puede leerlo</translation>
    </message>
    <message>
        <source>there is nothing to ask for</source>
        <translation>no hay nada que pedir</translation>
    </message>
    <message>
        <source>the token is not sent: without TLS it could be read on its way</source>
        <translation>el token no se envía: sin TLS se podría leer por el camino</translation>
    </message>
    <message>
        <source>no token is configured for the node (bearer_token_file)</source>
        <translation>no hay token configurado para el nodo (bearer_token_file)</translation>
    </message>
    <message>
        <source>the node does not accept the token (HTTP %1)</source>
        <translation>el nodo no acepta el token (HTTP %1)</translation>
    </message>
    <message>
        <source>the node refuses (HTTP %1)</source>
        <translation>el nodo lo rechaza (HTTP %1)</translation>
    </message>
    <message>
        <source>the webhook does not accept the token (HTTP %1)</source>
        <translation>el webhook no acepta el token (HTTP %1)</translation>
    </message>
    <message>
        <source>the webhook refuses (HTTP %1)</source>
        <translation>el webhook lo rechaza (HTTP %1)</translation>
    </message>
    <message>
        <source>%1 (HTTP %2)</source>
        <translation>%1 (HTTP %2)</translation>
    </message>
    <message>
        <source>a reason is required</source>
        <translation>hace falta un motivo</translation>
    </message>
    <message>
        <source>the reason is longer than %1 bytes</source>
        <translation>el motivo supera %1 bytes</translation>
    </message>
    <message>
        <source>more than %1 series are watched at once</source>
        <translation>más de %1 series vigiladas a la vez</translation>
    </message>
    <message>
        <source>the time to live is negative</source>
        <translation>la duración es negativa</translation>
    </message>
    <message>
        <source>automatic is what a reset brings back</source>
        <translation>automático lo devuelve el rearme</translation>
    </message>
    <message>
        <source>a trip is what forces it open</source>
        <translation>lo fuerza a abrirse el disparo</translation>
    </message>
    <message>
        <source>a maintenance lasts longer than nothing and at most 31 days</source>
        <translation>un mantenimiento dura más que nada y como mucho 31 días</translation>
    </message>
    <message>
        <source>a maintenance begins now or within a year</source>
        <translation>un mantenimiento empieza ahora o dentro de un año</translation>
    </message>
    <message>
        <source>a maintenance recurs when it is over, and within a year</source>
        <translation>un mantenimiento se repite cuando acaba, y dentro de un año</translation>
    </message>
    <message>
        <source>an acknowledgement lasts up to seven days</source>
        <translation>un reconocimiento dura hasta siete días</translation>
    </message>
    <message>
        <source>there is no such node</source>
        <translation>no existe ese nodo</translation>
    </message>
    <message>
        <source>there is no such layer</source>
        <translation>no existe esa capa</translation>
    </message>
    <message>
        <source>the node has no such layer</source>
        <translation>el nodo no tiene esa capa</translation>
    </message>
    <message>
        <source>checks are paused</source>
        <translation>las comprobaciones están en pausa</translation>
    </message>
    <message>
        <source>checks are paused already</source>
        <translation>las comprobaciones ya están en pausa</translation>
    </message>
    <message>
        <source>checks are not paused</source>
        <translation>las comprobaciones no están en pausa</translation>
    </message>
    <message>
        <source>no check is started until checks are resumed</source>
        <translation>ninguna comprobación empieza hasta que se reanuden</translation>
    </message>
    <message>
        <source>checks are paused, so nothing could confirm it</source>
        <translation>las comprobaciones están en pausa, nada podría confirmarlo</translation>
    </message>
    <message>
        <source>there is no way to check it</source>
        <translation>no hay forma de comprobarlo</translation>
    </message>
    <message>
        <source>there is no such breaker</source>
        <translation>no existe ese cortacircuitos</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1 estaba %2, está %3</translation>
    </message>
    <message>
        <source>it would break the quorum: %1</source>
        <translation>rompería el quórum: %1</translation>
    </message>
    <message>
        <source>nothing loses service</source>
        <translation>nada pierde servicio</translation>
    </message>
    <message>
        <source>loses %1</source>
        <translation>pierden servicio: %1</translation>
    </message>
    <message>
        <source>capacity %1 to %2</source>
        <translation>capacidad de %1 a %2</translation>
    </message>
    <message>
        <source>quorum %1, further losses survived: %2</source>
        <translation>quórum %1, otras pérdidas soportadas: %2</translation>
    </message>
    <message>
        <source>%1 burns %2 an hour</source>
        <translation>%1 quema %2 por hora</translation>
    </message>
    <message>
        <source>a correction is about a span of the past</source>
        <translation>una corrección trata de un tiempo pasado</translation>
    </message>
    <message>
        <source>no objective lies within</source>
        <translation>ningún objetivo cae dentro</translation>
    </message>
    <message>
        <source>%1 budget</source>
        <translation>%1 presupuesto</translation>
    </message>
    <message>
        <source>%1 budgets</source>
        <translation>%1 presupuestos</translation>
    </message>
    <message>
        <source>there are too many maintenances already</source>
        <translation>ya hay demasiados mantenimientos</translation>
    </message>
    <message>
        <source>maintenance %1</source>
        <translation>mantenimiento %1</translation>
    </message>
    <message>
        <source>maintenance %1 ended</source>
        <translation>mantenimiento %1 terminado</translation>
    </message>
    <message>
        <source>there is no such maintenance</source>
        <translation>no existe ese mantenimiento</translation>
    </message>
    <message>
        <source>a target has a name and a URL</source>
        <translation>un destino tiene nombre y URL</translation>
    </message>
    <message>
        <source>programs are named in the configuration alone</source>
        <translation>los programas solo se nombran en la configuración</translation>
    </message>
    <message>
        <source>there is a node of that name</source>
        <translation>ya hay un nodo con ese nombre</translation>
    </message>
    <message>
        <source>there is no such profile</source>
        <translation>no existe ese perfil</translation>
    </message>
    <message>
        <source>a weight is above zero</source>
        <translation>un peso es mayor que cero</translation>
    </message>
    <message>
        <source>watched from now on</source>
        <translation>vigilado desde ahora</translation>
    </message>
    <message>
        <source>no longer watched</source>
        <translation>ya no se vigila</translation>
    </message>
    <message>
        <source>another order for it is under way</source>
        <translation>hay otra orden en curso para ello</translation>
    </message>
    <message>
        <source>the node has no control interface</source>
        <translation>el nodo no tiene interfaz de control</translation>
    </message>
    <message>
        <source>the breaker&apos;s name cannot be part of a path</source>
        <translation>el nombre del cortacircuitos no puede ser parte de una ruta</translation>
    </message>
    <message>
        <source>layers of a %1 cannot be restarted from here</source>
        <translation>las capas de %1 no se pueden reiniciar desde aquí</translation>
    </message>
    <message>
        <source>the node accepted it, but its own page has not confirmed it within %1</source>
        <translation>el nodo lo aceptó, pero su propia página no lo confirmó en %1</translation>
    </message>
    <message>
        <source>the node is watched no more</source>
        <translation>el nodo ya no se vigila</translation>
    </message>
    <message>
        <source>the node has started it again</source>
        <translation>el nodo la ha reiniciado</translation>
    </message>
    <message>
        <source>there is no such alert, or it is over</source>
        <translation>no existe esa alerta, o ya acabó</translation>
    </message>
    <message>
        <source>it would silence every critical alert that there can be; ask for it once more to confirm</source>
        <translation>silenciaría toda alerta crítica posible; pídalo otra vez para confirmar</translation>
    </message>
    <message>
        <source>maintenance begins: %1</source>
        <translation>empieza el mantenimiento: %1</translation>
    </message>
    <message>
        <source>maintenance ends: %1</source>
        <translation>acaba el mantenimiento: %1</translation>
    </message>
    <message>
        <source>incident %1, probable cause %2: %3</source>
        <translation>incidente %1, causa probable %2: %3</translation>
    </message>
    <message>
        <source>incident %1, probable cause now %2: %3</source>
        <translation>incidente %1, causa probable ahora %2: %3</translation>
    </message>
    <message>
        <source>incident %1, over after %2</source>
        <translation>incidente %1, acabado tras %2</translation>
    </message>
    <message>
        <source>so it was before the start; it has not been seen since</source>
        <translation>así era antes del arranque; no se ha visto desde entonces</translation>
    </message>
    <message>
        <source>ill before all others</source>
        <translation>enfermo antes que todos los demás</translation>
    </message>
    <message>
        <source>ill %1 after the first</source>
        <translation>enfermo %1 después del primero</translation>
    </message>
    <message>
        <source>%1 of the ill need it</source>
        <translation>%1 de los enfermos lo necesitan</translation>
    </message>
    <message>
        <source>something that it needs is ill too</source>
        <translation>algo que necesita también está enfermo</translation>
    </message>
    <message>
        <source>nothing that it needs is ill</source>
        <translation>nada de lo que necesita está enfermo</translation>
    </message>
    <message>
        <source>something that it needs cannot be seen: it may be ill</source>
        <translation>algo que necesita no se ve: puede estar enfermo</translation>
    </message>
    <message>
        <source>the same on %1 nodes: something that they share?</source>
        <translation>lo mismo en %1 nodos: ¿algo que comparten?</translation>
    </message>
    <message>
        <source>recovery: attempt %1 of %2</source>
        <translation>recuperación: intento %1 de %2</translation>
    </message>
    <message>
        <source>recovery: attempt %1 of %2: %3</source>
        <translation>recuperación: intento %1 de %2: %3</translation>
    </message>
    <message>
        <source>recovery: after attempt %1 of %2</source>
        <translation>recuperación: tras el intento %1 de %2</translation>
    </message>
    <message>
        <source>recovery: attempt %1: %2</source>
        <translation>recuperación: intento %1: %2</translation>
    </message>
    <message>
        <source>recovery: cancelled</source>
        <translation>recuperación: cancelada</translation>
    </message>
    <message>
        <source>there is nothing to recover</source>
        <translation>no hay nada que recuperar</translation>
    </message>
    <message>
        <source>there is nothing to recover any more</source>
        <translation>ya no hay nada que recuperar</translation>
    </message>
    <message>
        <source>a recovery is under way</source>
        <translation>hay una recuperación en curso</translation>
    </message>
    <message>
        <source>no recovery is under way</source>
        <translation>no hay ninguna recuperación en curso</translation>
    </message>
    <message>
        <source>the check passes</source>
        <translation>la comprobación pasa</translation>
    </message>
    <message>
        <source>the check still fails</source>
        <translation>la comprobación sigue fallando</translation>
    </message>
    <message>
        <source>no check passed in time</source>
        <translation>ninguna comprobación pasó a tiempo</translation>
    </message>
    <message>
        <source>it healed meanwhile</source>
        <translation>mientras tanto sanó</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>dry run: nothing was done</source>
        <translation>simulacro: no se hizo nada</translation>
    </message>
    <message>
        <source>dry run: what would be done is recorded and not done</source>
        <translation>simulacro: se anota lo que se haría y no se hace</translation>
    </message>
    <message>
        <source>the program ended before the action did</source>
        <translation>el programa acabó antes que la acción</translation>
    </message>
    <message>
        <source>killed by a signal, or at its timeout</source>
        <translation>terminado por una señal o por el plazo</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>código de salida %1</translation>
    </message>
    <message>
        <source>nobody here can do that: %1</source>
        <translation>aquí nadie puede hacerlo: %1</translation>
    </message>
    <message>
        <source>the budget of &quot;%1&quot; is corrected: %2 % left instead of %3 %</source>
        <translation>el presupuesto de &quot;%1&quot; está corregido: queda el %2 % en vez del %3 %</translation>
    </message>
    <message>
        <source>the budget of &quot;%1&quot; is exhausted</source>
        <translation>el presupuesto de &quot;%1&quot; está agotado</translation>
    </message>
    <message>
        <source>the budget of &quot;%1&quot; burns fast: %2</source>
        <translation>el presupuesto de &quot;%1&quot; arde deprisa: %2</translation>
    </message>
    <message>
        <source>the budget of &quot;%1&quot; burns no longer</source>
        <translation>el presupuesto de &quot;%1&quot; ya no arde</translation>
    </message>
    <message>
        <source>%1: answers again</source>
        <translation>%1: responde de nuevo</translation>
    </message>
    <message>
        <source>%1: cannot be asked: %2</source>
        <translation>%1: no se le puede preguntar: %2</translation>
    </message>
    <message>
        <source>%1: will not do what it is told: %2</source>
        <translation>%1: no hace lo que se le dice: %2</translation>
    </message>
    <message>
        <source>%1: armed still, as %2 ordered: %3</source>
        <translation>%1: sigue armado, por orden de %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 ejected: %3, score %4</source>
        <translation>%1: %2 excluido: %3, puntuación %4</translation>
    </message>
    <message>
        <source>%1: %2 returns by a slow start, score %3</source>
        <translation>%1: %2 vuelve poco a poco, puntuación %3</translation>
    </message>
    <message>
        <source>%1: panic is over</source>
        <translation>%1: el pánico ha terminado</translation>
    </message>
    <message>
        <source>%1: panic: too many would be ejected, so all serve</source>
        <translation>%1: pánico: se excluirían demasiados, así que sirven todos</translation>
    </message>
    <message>
        <source>it is armed already</source>
        <translation>ya está armado</translation>
    </message>
    <message>
        <source>it is only watched already</source>
        <translation>ya solo se vigila</translation>
    </message>
    <message>
        <source>it cannot be asked: %1</source>
        <translation>no se le puede preguntar: %1</translation>
    </message>
    <message>
        <source>there is no such balancer</source>
        <translation>no existe ese balanceador</translation>
    </message>
    <message>
        <source>%1, to be told weights</source>
        <translation>%1, recibirá pesos</translation>
    </message>
    <message>
        <source>%1, to be only watched</source>
        <translation>%1, solo vigilar</translation>
    </message>
    <message>
        <source>%1 is told weights</source>
        <translation>%1 recibe pesos</translation>
    </message>
    <message>
        <source>%1 is only watched and has its own weights</source>
        <translation>%1 solo se vigila y tiene sus propios pesos</translation>
    </message>
    <message>
        <source>the newest check said: %1</source>
        <translation>la última comprobación dijo: %1</translation>
    </message>
    <message>
        <source>it was not checked yet</source>
        <translation>aún no se ha comprobado</translation>
    </message>
    <message>
        <source>decided by %1: %2</source>
        <translation>decidido por %1: %2</translation>
    </message>
    <message>
        <source>decided by %1: %2, %3</source>
        <translation>decidido por %1: %2, %3</translation>
    </message>
    <message>
        <source>also %1: %2</source>
        <translation>también %1: %2</translation>
    </message>
    <message>
        <source>also %1: %2, %3</source>
        <translation>también %1: %2, %3</translation>
    </message>
    <message>
        <source>%1 from %2 until below %3</source>
        <translation>%1 desde %2 hasta menos de %3</translation>
    </message>
    <message>
        <source>%1 down from %2 until above %3</source>
        <translation>%1 desde %2 hacia abajo hasta más de %3</translation>
    </message>
    <message>
        <source>%1 is unknown: the series was there and is gone, or is not a number</source>
        <translation>%1 es desconocido: la serie estaba y ya no está, o no es un número</translation>
    </message>
    <message>
        <source>stale: no result for three intervals of %1, so it counts as unknown</source>
        <translation>anticuado: sin resultado durante tres intervalos de %1, así que cuenta como desconocido</translation>
    </message>
    <message>
        <source>the newest result says %1, not believed before %2 results in a row, so far %3</source>
        <translation>el último resultado dice %1, no se cree antes de %2 seguidos, van %3</translation>
    </message>
    <message>
        <source>in maintenance</source>
        <translation>en mantenimiento</translation>
    </message>
    <message>
        <source>in maintenance: shown, but counted for nothing</source>
        <translation>en mantenimiento: se muestra, pero no cuenta</translation>
    </message>
    <message>
        <source>every rule that could be judged is within its thresholds</source>
        <translation>toda regla que se pudo juzgar está dentro de sus umbrales</translation>
    </message>
    <message>
        <source>%1 %2, weight %3</source>
        <translation>%1 %2, peso %3</translation>
    </message>
    <message>
        <source>half the mean by weight and half the least, kept within %1 to %2 for %3</source>
        <translation>mitad la media ponderada y mitad el mínimo, entre %1 y %2 para %3</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>cada %1</translation>
    </message>
    <message>
        <source>the layer&apos;s interval is %1, divided by %2</source>
        <translation>el intervalo de la capa es %1, dividido por %2</translation>
    </message>
    <message>
        <source>recovering: the interval doubles with every run of successes until it is back</source>
        <translation>recuperándose: el intervalo se dobla con cada racha de éxitos hasta volver</translation>
    </message>
    <message>
        <source>flapping: %1 % weighted changes in the last 20 results; in at 30 %, out at 25 %</source>
        <translation>inestable: %1 % de cambios ponderados en los últimos 20 resultados; entra en 30 %, sale en 25 %</translation>
    </message>
    <message>
        <source>not open: %1 failures in a row, %2 needed</source>
        <translation>no abierto: %1 fallos seguidos, hacen falta %2</translation>
    </message>
    <message>
        <source>not opened by health: the trouble is not yet hard</source>
        <translation>no abierto por el estado: el problema aún no está confirmado</translation>
    </message>
    <message>
        <source>not opened by health: the level is neither critical nor failed</source>
        <translation>no abierto por el estado: el nivel no es ni crítico ni fallido</translation>
    </message>
    <message>
        <source>ordered by %1: %2; until it is reset</source>
        <translation>ordenado por %1: %2; hasta que se rearme</translation>
    </message>
    <message>
        <source>ordered by %1: %2; until %3</source>
        <translation>ordenado por %1: %2; hasta %3</translation>
    </message>
    <message>
        <source>open since %1, the next trial at %2 or as soon as the component is no longer critical</source>
        <translation>abierto desde %1, próxima prueba a las %2 o en cuanto el componente deje de estar crítico</translation>
    </message>
    <message>
        <source>%1 of %2 trials passed</source>
        <translation>%1 de %2 pruebas superadas</translation>
    </message>
    <message>
        <source>attempt %1 succeeded: %2</source>
        <translation>intento %1 logrado: %2</translation>
    </message>
    <message>
        <source>attempt %1 failed: %2</source>
        <translation>intento %1 fallido: %2</translation>
    </message>
    <message>
        <source>attempt %1: %2</source>
        <translation>intento %1: %2</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>no empezado</translation>
    </message>
    <message>
        <source>no recovery is configured for this layer</source>
        <translation>no hay recuperación configurada para esta capa</translation>
    </message>
    <message>
        <source>%1 of %2 attempts made</source>
        <translation>%1 de %2 intentos hechos</translation>
    </message>
    <message>
        <source>it is neither critical nor failed</source>
        <translation>no está ni crítico ni fallido</translation>
    </message>
    <message>
        <source>stale: nobody knows whether it is still needed</source>
        <translation>anticuado: nadie sabe si aún hace falta</translation>
    </message>
    <message>
        <source>degradation level %1</source>
        <translation>nivel de degradación %1</translation>
    </message>
    <message>
        <source>%1 components %2</source>
        <translation>%1 componentes %2</translation>
    </message>
    <message>
        <source>%1 components in maintenance count for nothing</source>
        <translation>%1 componentes en mantenimiento no cuentan</translation>
    </message>
    <message>
        <source>availability %1</source>
        <translation>disponibilidad %1</translation>
    </message>
    <message>
        <source>%1 of %2 votes are alive, more than %3 are needed</source>
        <translation>%1 de %2 votos están vivos, hacen falta más de %3</translation>
    </message>
    <message>
        <source>%1 votes cannot be seen</source>
        <translation>%1 votos no se ven</translation>
    </message>
    <message>
        <source>the loss of %1 more voters would end it, in %2 ways</source>
        <translation>la pérdida de %1 votantes más lo acabaría, de %2 formas</translation>
    </message>
    <message>
        <source>the loss of %1 more voters would end it, in at least %2 ways</source>
        <translation>la pérdida de %1 votantes más lo acabaría, de al menos %2 formas</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation>debe ser un texto entre comillas</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>must be greater than 0</source>
        <translation>debe ser mayor que 0</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>must be a whole number of at least %1</source>
        <translation>debe ser un entero de al menos %1</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>debe ser un entero de %1 a %2</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser verdadero o falso (true, false)</translation>
    </message>
    <message>
        <source>must be a duration such as &quot;5s&quot;, &quot;250ms&quot;, &quot;1m30s&quot; or &quot;2h&quot;</source>
        <translation>debe ser una duración como &quot;5s&quot;, &quot;250ms&quot;, &quot;1m30s&quot; o &quot;2h&quot;</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>debe ser al menos %1</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clave desconocida</translation>
    </message>
    <message>
        <source>takes letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;: it becomes a file&apos;s name</source>
        <translation>admite letras, cifras, &quot;.&quot;, &quot;_&quot; y &quot;-&quot;: será el nombre de un archivo</translation>
    </message>
    <message>
        <source>there is no type &quot;%1&quot;</source>
        <translation>no hay tipo &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no format &quot;%1&quot;</source>
        <translation>no hay formato &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no [[alerts.receiver]] &quot;%1&quot;</source>
        <translation>no hay [[alerts.receiver]] &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no reports: only webhook, email and command do</source>
        <translation>&quot;%1&quot; no admite informes: solo webhook, email y command</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>&quot;%1&quot; está dos veces</translation>
    </message>
    <message>
        <source>must be an address such as reports@example.org</source>
        <translation>debe ser una dirección como reports@example.org</translation>
    </message>
    <message>
        <source>must be addresses such as team@example.org</source>
        <translation>deben ser direcciones como team@example.org</translation>
    </message>
    <message>
        <source>is missing: they come in pairs</source>
        <translation>falta: van de dos en dos</translation>
    </message>
    <message>
        <source>must be an address such as %1HOST</source>
        <translation>debe ser una dirección como %1HOST</translation>
    </message>
    <message>
        <source>holds a user or a password: those belong into the keychain</source>
        <translation>contiene un usuario o una contraseña: van en el llavero</translation>
    </message>
    <message>
        <source>must name an entry of the keychain, as in keychain:mail</source>
        <translation>debe nombrar una entrada del llavero, como keychain:mail</translation>
    </message>
    <message>
        <source>the configuration plans a report of that name</source>
        <translation>la configuración planea un informe con ese nombre</translation>
    </message>
    <message>
        <source>there is a report of that name already</source>
        <translation>ya hay un informe con ese nombre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day such as 06:30</source>
        <translation>&quot;%1&quot; no es una hora como 06:30</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of the week such as monday</source>
        <translation>&quot;%1&quot; no es un día de la semana como monday</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of the month: 1 to 31</source>
        <translation>&quot;%1&quot; no es un día del mes: 1 a 31</translation>
    </message>
    <message>
        <source>what comes every day has none</source>
        <translation>lo que viene cada día no lo tiene</translation>
    </message>
    <message>
        <source>the fields of cron say it already</source>
        <translation>los campos de cron ya lo dicen</translation>
    </message>
    <message>
        <source>there is no time zone &quot;%1&quot;</source>
        <translation>no hay zona horaria &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; never comes</source>
        <translation>&quot;%1&quot; nunca llega</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither daily, weekly, monthly nor the five fields of cron</source>
        <translation>&quot;%1&quot; no es ni daily, weekly, monthly ni los cinco campos de cron</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no %2 of cron</source>
        <translation>&quot;%1&quot; no es un %2 de cron</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;; there are layer, level, region, node, breaker and is</source>
        <translation>no hay campo &quot;%1&quot;; hay layer, level, region, node, breaker e is</translation>
    </message>
    <message>
        <source>only levels have an order</source>
        <translation>solo los niveles tienen orden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no %2</source>
        <translation>&quot;%1&quot; no es un %2</translation>
    </message>
    <message>
        <source>reports are made from a journal: give --journal FILE</source>
        <translation>los informes se hacen de un diario: indique --journal ARCHIVO</translation>
    </message>
    <message>
        <source>silenced: %1</source>
        <translation>silenciada: %1</translation>
    </message>
    <message>
        <source>acknowledged: %1</source>
        <translation>reconocida: %1</translation>
    </message>
    <message>
        <source>inhibited: %1</source>
        <translation>inhibida: %1</translation>
    </message>
    <message>
        <source>parent-down: %1</source>
        <translation>padre caído: %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 durante %2</translation>
    </message>
    <message>
        <source>add-target: %1</source>
        <translation>añadir destino: %1</translation>
    </message>
    <message>
        <source>remove-target: %1</source>
        <translation>quitar destino: %1</translation>
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
        <translation>desconocido</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>sano</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>degradado</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>semiabierto</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>forced-open</source>
        <translation>abierto a la fuerza</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>metrics-only</source>
        <translation>solo mide</translation>
    </message>
    <message>
        <source>consecutive-failures</source>
        <translation>fallos seguidos</translation>
    </message>
    <message>
        <source>failure-rate</source>
        <translation>tasa de fallos</translation>
    </message>
    <message>
        <source>slow-call-rate</source>
        <translation>tasa de llamadas lentas</translation>
    </message>
    <message>
        <source>trial-failed</source>
        <translation>prueba fallida</translation>
    </message>
    <message>
        <source>trials-succeeded</source>
        <translation>pruebas logradas</translation>
    </message>
    <message>
        <source>reset-timeout</source>
        <translation>espera cumplida</translation>
    </message>
    <message>
        <source>health</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operador</translation>
    </message>
    <message>
        <source>mode-expired</source>
        <translation>excepción vencida</translation>
    </message>
    <message>
        <source>trip</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>rearmar</translation>
    </message>
    <message>
        <source>disable</source>
        <translation>desactivar</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>solo medir</translation>
    </message>
    <message>
        <source>held</source>
        <translation>mantenido</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>breaker</source>
        <translation>cortacircuitos</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>mantenimiento</translation>
    </message>
    <message>
        <source>down</source>
        <translation>caído</translation>
    </message>
    <message>
        <source>command</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>reinicio</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>actuando</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>verificando</translation>
    </message>
    <message>
        <source>exhausted</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>page</source>
        <translation>inmediato</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>en su momento</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>comprobaciones</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>recuperación</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>quórum</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>silenciada</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>reconocida</translation>
    </message>
    <message>
        <source>inhibited</source>
        <translation>inhibida</translation>
    </message>
    <message>
        <source>parent-down</source>
        <translation>padre caído</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>inestable</translation>
    </message>
    <message>
        <source>cooldown</source>
        <translation>tiempo de reposo</translation>
    </message>
    <message>
        <source>never-told</source>
        <translation>nunca avisada</translation>
    </message>
    <message>
        <source>no-receiver</source>
        <translation>sin destinatario</translation>
    </message>
    <message>
        <source>check-now</source>
        <translation>comprobar ahora</translation>
    </message>
    <message>
        <source>trip-breaker</source>
        <translation>abrir cortacircuitos</translation>
    </message>
    <message>
        <source>reset-breaker</source>
        <translation>rearmar cortacircuitos</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausar comprobaciones</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>reanudar comprobaciones</translation>
    </message>
    <message>
        <source>watch-series</source>
        <translation>vigilar series</translation>
    </message>
    <message>
        <source>set-breaker-mode</source>
        <translation>ajustar cortacircuitos</translation>
    </message>
    <message>
        <source>start-maintenance</source>
        <translation>empezar mantenimiento</translation>
    </message>
    <message>
        <source>end-maintenance</source>
        <translation>terminar mantenimiento</translation>
    </message>
    <message>
        <source>add-silence</source>
        <translation>silenciar</translation>
    </message>
    <message>
        <source>end-silence</source>
        <translation>terminar silencio</translation>
    </message>
    <message>
        <source>acknowledge-alert</source>
        <translation>reconocer alerta</translation>
    </message>
    <message>
        <source>take-delivery</source>
        <translation>anotar entrega</translation>
    </message>
    <message>
        <source>turn-node-breaker</source>
        <translation>cambiar cortacircuitos del nodo</translation>
    </message>
    <message>
        <source>restart-component</source>
        <translation>reiniciar componente</translation>
    </message>
    <message>
        <source>correct-budgets</source>
        <translation>corregir presupuestos</translation>
    </message>
    <message>
        <source>recover-now</source>
        <translation>recuperar ahora</translation>
    </message>
    <message>
        <source>cancel-recovery</source>
        <translation>cancelar recuperación</translation>
    </message>
    <message>
        <source>add-target</source>
        <translation>añadir destino</translation>
    </message>
    <message>
        <source>remove-target</source>
        <translation>quitar destino</translation>
    </message>
    <message>
        <source>arm-balancer</source>
        <translation>armar balanceador</translation>
    </message>
    <message>
        <source>take-balancer-report</source>
        <translation>anotar informe del balanceador</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>info</source>
        <translation>información</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>%1: there is no such alert, or it is over</source>
        <translation>%1: no existe esa alerta, o ya acabó</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>no se puede abrir: %1</translation>
    </message>
    <message>
        <source>is damaged: %1</source>
        <translation>está dañado: %1</translation>
    </message>
    <message>
        <source>is not a journal</source>
        <translation>no es un diario</translation>
    </message>
    <message>
        <source>is empty: nothing was recorded</source>
        <translation>está vacío: no se registró nada</translation>
    </message>
    <message>
        <source>is an SQLite database, but not a journal</source>
        <translation>es una base de datos SQLite, pero no un diario</translation>
    </message>
    <message>
        <source>was written by a newer version of this program (schema %1, this one knows %2)</source>
        <translation>lo escribió una versión más nueva de este programa (esquema %1, esta conoce %2)</translation>
    </message>
    <message>
        <source>is of an older version: open it once with a program that writes it</source>
        <translation>es de una versión anterior: ábralo una vez con un programa que lo escriba</translation>
    </message>
    <message>
        <source>the run&apos;s configuration is missing</source>
        <translation>falta la configuración de la ejecución</translation>
    </message>
    <message>
        <source>there is no such run</source>
        <translation>no existe esa ejecución</translation>
    </message>
    <message>
        <source>there is no such checkpoint</source>
        <translation>no existe ese punto de control</translation>
    </message>
    <message>
        <source>the checkpoint is damaged</source>
        <translation>el punto de control está dañado</translation>
    </message>
    <message>
        <source>the first inputs of the run were removed by age or by size</source>
        <translation>las primeras entradas de la ejecución se eliminaron por antigüedad o por tamaño</translation>
    </message>
    <message>
        <source>inputs after the checkpoint were removed by age or by size</source>
        <translation>entradas posteriores al punto de control se eliminaron por antigüedad o por tamaño</translation>
    </message>
    <message>
        <source>inputs were lost before row %1 of frames</source>
        <translation>se perdieron entradas antes de la fila %1 de frames</translation>
    </message>
    <message>
        <source>the configuration in the journal is of another version</source>
        <translation>la configuración del diario es de otra versión</translation>
    </message>
    <message>
        <source>the configuration in the journal is damaged</source>
        <translation>la configuración del diario está dañada</translation>
    </message>
    <message>
        <source>the journal began later</source>
        <translation>el diario empezó más tarde</translation>
    </message>
    <message>
        <source>too many moments are asked for at once</source>
        <translation>se piden demasiados momentos a la vez</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>There is no field &quot;%1&quot;.</source>
        <translation>No hay ningún campo «%1».</translation>
    </message>
    <message>
        <source>Only levels have an order: %1</source>
        <translation>Solo los niveles tienen orden: %1</translation>
    </message>
    <message>
        <source>%1 is not known here.</source>
        <translation>%1 no se conoce aquí.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Node %1</source>
        <translation>Nodo %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show breaker %1</source>
        <translation>Mostrar el cortacircuitos %1</translation>
    </message>
    <message>
        <source>Trip breaker %1</source>
        <translation>Abrir el cortacircuitos %1</translation>
    </message>
    <message>
        <source>Reset breaker %1</source>
        <translation>Rearmar el cortacircuitos %1</translation>
    </message>
    <message>
        <source>Check %1 %2 now</source>
        <translation>Comprobar %1 %2 ahora</translation>
    </message>
</context>
<context>
    <name>GuardModel</name>
    <message>
        <source>Rate limiter</source>
        <translation>Limitador de tasa</translation>
    </message>
    <message>
        <source>Bulkhead</source>
        <translation>Mamparo</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Tiempo límite</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>Presupuesto de errores</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 en curso</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>queda %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Pasados</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Reintentados</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Worst at</source>
        <translation>Peor en</translation>
    </message>
</context>
<context>
    <name>HealthMapModel</name>
    <message>
        <source>%1 of %2 ok</source>
        <translation>%1 de %2 bien</translation>
    </message>
    <message>
        <source>%1 not ok</source>
        <translation>%1 mal</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 no tiene %2</translation>
    </message>
</context>
<context>
    <name>IncidentModel</name>
    <message numerus="yes">
        <source>%1, %2, %n ill</source>
        <translation>
            <numerusform>%1, %2, %n enfermo</numerusform>
            <numerusform>%1, %2, %n enfermos</numerusform>
        </translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Probable cause</source>
        <translation>Causa probable</translation>
    </message>
    <message>
        <source>Belief</source>
        <translation>Creencia</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Enfermos</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation>causa desconocida</translation>
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
        <translation>%1, %2 del camino</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>En servicio</translation>
    </message>
    <message>
        <source>Slow start</source>
        <translation>Arranque gradual</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>A prueba</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Sospechoso</translation>
    </message>
    <message>
        <source>Ejected</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>score too low</source>
        <translation>puntuación demasiado baja</translation>
    </message>
    <message>
        <source>breaker open</source>
        <translation>cortacircuito abierto</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>mantenimiento</translation>
    </message>
    <message>
        <source>out in the balancer</source>
        <translation>fuera de servicio en el balanceador</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>no vigilado</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Share asked</source>
        <translation>Parte pedida</translation>
    </message>
    <message>
        <source>Share seen</source>
        <translation>Parte vista</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>as the balancer has it, of what is asked</source>
        <translation>lo que tiene el balanceador, de lo pedido</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>State and why</source>
        <translation>Estado y motivo</translation>
    </message>
    <message>
        <source>Balancer says</source>
        <translation>Dice el balanceador</translation>
    </message>
</context>
<context>
    <name>LayerGuardModel</name>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>When it is over</source>
        <translation>Al vencer</translation>
    </message>
    <message>
        <source>Slowest check</source>
        <translation>Comprobación más lenta</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Plazo vencido</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Preguntado otra vez</translation>
    </message>
    <message>
        <source>Asked more often</source>
        <translation>Preguntado más a menudo</translation>
    </message>
    <message>
        <source>Breakers open</source>
        <translation>Cortacircuitos abiertos</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>MapCellDelegate</name>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
</context>
<context>
    <name>MemberModel</name>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Enfermos</translation>
    </message>
</context>
<context>
    <name>MovedModel</name>
    <message>
        <source>%1 %2, %3, %4 unlike before</source>
        <translation>%1 %2, %3, %4 distinto de antes</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>No other metric moved earlier</source>
        <translation>Ninguna otra métrica se movió antes</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Unlike before</source>
        <translation>Distinto de antes</translation>
    </message>
    <message>
        <source>Before → in it</source>
        <translation>Antes → dentro</translation>
    </message>
    <message>
        <source>First moved</source>
        <translation>Se movió a las</translation>
    </message>
</context>
<context>
    <name>NodeComponentModel</name>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Cortacircuitos</translation>
    </message>
</context>
<context>
    <name>NodeGuardModel</name>
    <message>
        <source>Guard</source>
        <translation>Guarda</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>Semiabierto</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Caído</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
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
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>NodeMetricModel</name>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>To threshold</source>
        <translation>Hasta el umbral</translation>
    </message>
    <message>
        <source>Other node</source>
        <translation>Otro nodo</translation>
    </message>
    <message>
        <source>%1 old, %2</source>
        <translation>hace %1, %2</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>entries</source>
        <translation>entradas</translation>
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
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
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
        <translation>%1d</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands of things, shortened</comment>
        <translation>%1 mil</translation>
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
        <translation>En reposo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>Actúa</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>Agotada</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Goes on in</source>
        <translation>Sigue en</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>Último resultado</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message numerus="yes">
        <source>%Ln more rows are in the file</source>
        <translation>
            <numerusform>%Ln fila más está en el archivo</numerusform>
            <numerusform>%Ln filas más están en el archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest is in the file</source>
        <translation>El resto está en el archivo</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Detailed report</source>
        <translation>Informe detallado</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Trends and forecasts</source>
        <translation>Tendencias y pronósticos</translation>
    </message>
    <message>
        <source>Circuit breakers</source>
        <translation>Cortacircuitos</translation>
    </message>
    <message>
        <source>Objectives and error budgets</source>
        <translation>Objetivos y presupuestos de error</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Smallest budget left</source>
        <translation>Menor presupuesto restante</translation>
    </message>
    <message>
        <source>Alerts fired</source>
        <translation>Alertas disparadas</translation>
    </message>
    <message>
        <source>Alerts firing now</source>
        <translation>Alertas activas ahora</translation>
    </message>
    <message>
        <source>Components ill now</source>
        <translation>Componentes enfermos ahora</translation>
    </message>
    <message>
        <source>Breaker trips</source>
        <translation>Disparos de cortacircuitos</translation>
    </message>
    <message>
        <source>About to break</source>
        <translation>A punto de fallar</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Nothing was recorded in this window.</source>
        <translation>No se grabó nada en este intervalo.</translation>
    </message>
    <message>
        <source>At %1 UTC the cluster %2 is %3. Incidents in the %4 before: %5.</source>
        <translation>A las %1 UTC el clúster %2 está %3. Incidentes en los %4 anteriores: %5.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Error budgets</source>
        <translation>Presupuestos de error</translation>
    </message>
    <message>
        <source>What was not well</source>
        <translation>Lo que no estuvo bien</translation>
    </message>
    <message>
        <source>What is about to break</source>
        <translation>Lo que está a punto de fallar</translation>
    </message>
    <message>
        <source>Alerts that fire at the end</source>
        <translation>Alertas activas al final</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Evoluciones</translation>
    </message>
    <message>
        <source>Notifications sent</source>
        <translation>Notificaciones enviadas</translation>
    </message>
    <message>
        <source>Notifications withheld</source>
        <translation>Notificaciones retenidas</translation>
    </message>
    <message>
        <source>By alert</source>
        <translation>Por alerta</translation>
    </message>
    <message>
        <source>Who was told what</source>
        <translation>A quién se avisó de qué</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendencias</translation>
    </message>
    <message>
        <source>History and forecast</source>
        <translation>Historia y pronóstico</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <translation>Pronósticos</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>Cortacircuitos</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>Quién y por qué</translation>
    </message>
    <message>
        <source>Burn rules</source>
        <translation>Reglas de consumo</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún abiertos</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>Incidente %1</translation>
    </message>
    <message>
        <source>Where these numbers come from</source>
        <translation>De dónde salen estos números</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Sano</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Caído</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Caídas</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Cortacircuitos</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Puntuación media</translation>
    </message>
    <message>
        <source>Least score</source>
        <translation>Puntuación mínima</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>Disparos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Vigilado</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>The system&apos;s levels</source>
        <translation>Niveles del sistema</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Disparada</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenida</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Reconocida por</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>Likeliest cause</source>
        <translation>Causa más probable</translation>
    </message>
    <message>
        <source>Belief</source>
        <translation>Creencia</translation>
    </message>
    <message>
        <source>Causes and evidence</source>
        <translation>Causas y pruebas</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Reconocidas</translation>
    </message>
    <message>
        <source>Mean length</source>
        <translation>Duración media</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>La más larga</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>Semiabierto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Forced open</source>
        <translation>Abierto a la fuerza</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Metrics only</source>
        <translation>Solo mide</translation>
    </message>
    <message>
        <source>Rejected, in all</source>
        <translation>Rechazadas, en total</translation>
    </message>
    <message>
        <source>Changes of breakers: who and why</source>
        <translation>Cambios de cortacircuitos: quién y por qué</translation>
    </message>
    <message>
        <source>Orders and what became of them</source>
        <translation>Órdenes y qué fue de ellas</translation>
    </message>
    <message>
        <source>Recorded runs</source>
        <translation>Ejecuciones grabadas</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Inputs lost</source>
        <translation>Entradas perdidas</translation>
    </message>
    <message>
        <source>Configuration (SHA-256)</source>
        <translation>Configuración (SHA-256)</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>All times are UTC.</source>
        <translation>Todas las horas son UTC.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>In about</source>
        <translation>En unos</translation>
    </message>
    <message>
        <source>At the earliest (95 %)</source>
        <translation>Como pronto (95 %)</translation>
    </message>
    <message>
        <source>At the latest (95 %)</source>
        <translation>Como tarde (95 %)</translation>
    </message>
    <message>
        <source>Chance in 24 h</source>
        <translation>Probabilidad en 24 h</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Change an hour</source>
        <translation>Cambio por hora</translation>
    </message>
    <message>
        <source>from (95 %)</source>
        <translation>desde (95 %)</translation>
    </message>
    <message>
        <source>to (95 %)</source>
        <translation>hasta (95 %)</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>Presupuesto restante</translation>
    </message>
    <message>
        <source>Left with planned time</source>
        <translation>Restante con tiempo planificado</translation>
    </message>
    <message>
        <source>Burn rate</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Enough checks</source>
        <translation>Comprobaciones suficientes</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>Gone in about</source>
        <translation>Agotado en unos</translation>
    </message>
    <message>
        <source>Long window</source>
        <translation>Ventana larga</translation>
    </message>
    <message>
        <source>Short window</source>
        <translation>Ventana corta</translation>
    </message>
    <message>
        <source>Fires from</source>
        <translation>Se dispara desde</translation>
    </message>
    <message>
        <source>Long rate</source>
        <translation>Ritmo largo</translation>
    </message>
    <message>
        <source>Short rate</source>
        <translation>Ritmo corto</translation>
    </message>
    <message>
        <source>Fires</source>
        <translation>Se dispara</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Left before</source>
        <translation>Restante antes</translation>
    </message>
    <message>
        <source>Left after</source>
        <translation>Restante después</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Degraded at</source>
        <translation>Degradado desde</translation>
    </message>
    <message>
        <source>Critical at</source>
        <translation>Crítico desde</translation>
    </message>
    <message>
        <source>Trends and times to thresholds</source>
        <translation>Tendencias y tiempos hasta el umbral</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Pronóstico</translation>
    </message>
    <message>
        <source>80 % from</source>
        <translation>80 % desde</translation>
    </message>
    <message>
        <source>80 % to</source>
        <translation>80 % hasta</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % desde</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % hasta</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Acierto</translation>
    </message>
    <message>
        <source>Coverage of 95 %</source>
        <translation>Cobertura del 95 %</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows; all of them are in the other formats.</source>
        <translation>Las primeras %1 de %2 filas; todas están en los demás formatos.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <source>Score of the system</source>
        <translation>Puntuación del sistema</translation>
    </message>
    <message>
        <source>Components that serve, %</source>
        <translation>Componentes que sirven, %</translation>
    </message>
    <message>
        <source>Components that are not healthy</source>
        <translation>Componentes que no están sanos</translation>
    </message>
    <message>
        <source>Alerts that fire</source>
        <translation>Alertas activas</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Open breakers</source>
        <translation>Cortacircuitos abiertos</translation>
    </message>
    <message>
        <source>Forecast, 95 %</source>
        <translation>Pronóstico, 95 %</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>sano</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>degradado</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>caído</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>anticuado</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>recuperándose</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>inestable</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>mantenimiento</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>semiabierto</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>forced-open</source>
        <translation>abierto a la fuerza</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>metrics-only</source>
        <translation>solo métricas</translation>
    </message>
    <message>
        <source>node</source>
        <translation>nodo</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>motor</translation>
    </message>
    <message>
        <source>level-changed</source>
        <translation>nivel cambiado</translation>
    </message>
    <message>
        <source>system-level-changed</source>
        <translation>nivel del sistema cambiado</translation>
    </message>
    <message>
        <source>node-recognised</source>
        <translation>nodo reconocido</translation>
    </message>
    <message>
        <source>breaker-changed</source>
        <translation>cortacircuitos cambiado</translation>
    </message>
    <message>
        <source>flapping-started</source>
        <translation>empieza a ser inestable</translation>
    </message>
    <message>
        <source>flapping-ended</source>
        <translation>deja de ser inestable</translation>
    </message>
    <message>
        <source>became-stale</source>
        <translation>quedó obsoleto</translation>
    </message>
    <message>
        <source>became-fresh</source>
        <translation>vuelve a estar al día</translation>
    </message>
    <message>
        <source>command-intended</source>
        <translation>orden prevista</translation>
    </message>
    <message>
        <source>command-done</source>
        <translation>orden cumplida</translation>
    </message>
    <message>
        <source>command-refused</source>
        <translation>orden rechazada</translation>
    </message>
    <message>
        <source>override-expired</source>
        <translation>excepción vencida</translation>
    </message>
    <message>
        <source>maintenance-started</source>
        <translation>mantenimiento iniciado</translation>
    </message>
    <message>
        <source>maintenance-ended</source>
        <translation>mantenimiento terminado</translation>
    </message>
    <message>
        <source>incident-opened</source>
        <translation>incidente abierto</translation>
    </message>
    <message>
        <source>incident-changed</source>
        <translation>incidente cambiado</translation>
    </message>
    <message>
        <source>incident-closed</source>
        <translation>incidente cerrado</translation>
    </message>
    <message>
        <source>recovery-attempted</source>
        <translation>recuperación intentada</translation>
    </message>
    <message>
        <source>recovery-succeeded</source>
        <translation>recuperación lograda</translation>
    </message>
    <message>
        <source>recovery-failed</source>
        <translation>recuperación fallida</translation>
    </message>
    <message>
        <source>recovery-exhausted</source>
        <translation>recuperación agotada</translation>
    </message>
    <message>
        <source>recovery-cancelled</source>
        <translation>recuperación cancelada</translation>
    </message>
    <message>
        <source>budget-burning</source>
        <translation>presupuesto ardiendo</translation>
    </message>
    <message>
        <source>budget-calm</source>
        <translation>presupuesto en calma</translation>
    </message>
    <message>
        <source>budget-exhausted</source>
        <translation>presupuesto agotado</translation>
    </message>
    <message>
        <source>budget-corrected</source>
        <translation>presupuesto corregido</translation>
    </message>
    <message>
        <source>target-added</source>
        <translation>objetivo añadido</translation>
    </message>
    <message>
        <source>target-removed</source>
        <translation>objetivo retirado</translation>
    </message>
    <message>
        <source>alert-fired</source>
        <translation>alerta disparada</translation>
    </message>
    <message>
        <source>alert-changed</source>
        <translation>alerta cambiada</translation>
    </message>
    <message>
        <source>alert-resolved</source>
        <translation>alerta resuelta</translation>
    </message>
    <message>
        <source>balancer-changed</source>
        <translation>balanceador cambiado</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>info</source>
        <translation>información</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>disparada</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resuelta</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>silenciada</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>reconocida</translation>
    </message>
    <message>
        <source>inhibited</source>
        <translation>inhibida</translation>
    </message>
    <message>
        <source>parent-down</source>
        <translation>superior caído</translation>
    </message>
    <message>
        <source>cooldown</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>never-told</source>
        <translation>nunca comunicada</translation>
    </message>
    <message>
        <source>no-receiver</source>
        <translation>sin destinatario</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>disparada</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>agravada</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>repetida</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>retried</source>
        <translation>reintentada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>retenida</translation>
    </message>
    <message>
        <source>improving</source>
        <translation>mejora</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>estable</translation>
    </message>
    <message>
        <source>degrading</source>
        <translation>empeora</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Looked ahead at %1 of %2 metrics; the others have too few values or are too many.</source>
        <translation>Previsión hecha para %1 de %2 métricas; las demás tienen muy pocos valores o son demasiadas.</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>SilenceModel</name>
    <message>
        <source>Silenced</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Sano</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Caído</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>sano</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>degradado</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>caído</translation>
    </message>
    <message>
        <source>forced open</source>
        <translation>abierto a la fuerza</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>semiabierto</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>metrics only</source>
        <translation>solo mide</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Forced open</source>
        <translation>Abierto a la fuerza</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>Semiabierto</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Metrics only</source>
        <translation>Solo mide</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondió</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>plazo vencido</translation>
    </message>
    <message>
        <source>HTTP error</source>
        <translation>error HTTP</translation>
    </message>
    <message>
        <source>not parseable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>respuesta demasiado grande</translation>
    </message>
    <message>
        <source>TLS error</source>
        <translation>error TLS</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>improving</source>
        <translation>mejora</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>estable</translation>
    </message>
    <message>
        <source>degrading</source>
        <translation>empeora</translation>
    </message>
    <message>
        <source>fast fail</source>
        <translation>fallo inmediato</translation>
    </message>
    <message>
        <source>graceful</source>
        <translation>suave</translation>
    </message>
    <message>
        <source>backoff</source>
        <translation>espaciado</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limitado</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>no ofrecido</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>no degradation</source>
        <translation>sin degradación</translation>
    </message>
    <message>
        <source>Level 1, one component</source>
        <translation>Nivel 1, un componente</translation>
    </message>
    <message>
        <source>Level 2, several components</source>
        <translation>Nivel 2, varios componentes</translation>
    </message>
    <message>
        <source>Level 3, critical path affected</source>
        <translation>Nivel 3, camino crítico afectado</translation>
    </message>
    <message>
        <source>Level 4, system-wide</source>
        <translation>Nivel 4, todo el sistema</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>System level</source>
        <translation>Nivel del sistema</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconocido</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Cortacircuitos</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>Inestable</translation>
    </message>
    <message>
        <source>Flapping ended</source>
        <translation>Otra vez estable</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Anticuado</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Command done</source>
        <translation>Orden cumplida</translation>
    </message>
    <message>
        <source>Command refused</source>
        <translation>Orden rechazada</translation>
    </message>
    <message>
        <source>Override expired</source>
        <translation>Excepción vencida</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Maintenance ended</source>
        <translation>Fin del mantenimiento</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Incident changed</source>
        <translation>Incidente cambiado</translation>
    </message>
    <message>
        <source>Incident closed</source>
        <translation>Incidente cerrado</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Recovery failed</source>
        <translation>Recuperación fallida</translation>
    </message>
    <message>
        <source>Recovery exhausted</source>
        <translation>Recuperación agotada</translation>
    </message>
    <message>
        <source>Recovery cancelled</source>
        <translation>Recuperación cancelada</translation>
    </message>
    <message>
        <source>Budget burns</source>
        <translation>El presupuesto arde</translation>
    </message>
    <message>
        <source>Budget calm</source>
        <translation>Presupuesto en calma</translation>
    </message>
    <message>
        <source>Budget exhausted</source>
        <translation>Presupuesto agotado</translation>
    </message>
    <message>
        <source>Budget corrected</source>
        <translation>Presupuesto corregido</translation>
    </message>
    <message>
        <source>Target added</source>
        <translation>Objetivo añadido</translation>
    </message>
    <message>
        <source>Target removed</source>
        <translation>Objetivo retirado</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Alert changed</source>
        <translation>Alerta cambiada</translation>
    </message>
    <message>
        <source>Alert resolved</source>
        <translation>Alerta resuelta</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>anticuado</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>recuperándose</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>inestable</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>mantenimiento</translation>
    </message>
    <message>
        <source>not yet confirmed</source>
        <translation>aún sin confirmar</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>aún sin resultado</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1, límite %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1, puntuación %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <translation>%1, porque: %2</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, era %2</translation>
    </message>
    <message>
        <source>recognised as %1</source>
        <translation>reconocido como %1</translation>
    </message>
    <message>
        <source>breaker %1, was %2</source>
        <translation>cortacircuitos %1, era %2</translation>
    </message>
    <message>
        <source>no longer flapping</source>
        <translation>ya no es inestable</translation>
    </message>
    <message>
        <source>stale, no result for three intervals</source>
        <translation>anticuado, sin resultado durante tres intervalos</translation>
    </message>
    <message>
        <source>answers again</source>
        <translation>responde otra vez</translation>
    </message>
    <message>
        <source>command requested</source>
        <translation>orden pedida</translation>
    </message>
    <message>
        <source>command done</source>
        <translation>orden cumplida</translation>
    </message>
    <message>
        <source>command refused</source>
        <translation>orden rechazada</translation>
    </message>
    <message>
        <source>override expired</source>
        <translation>excepción vencida</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>alerta</translation>
    </message>
    <message>
        <source>alert of another severity</source>
        <translation>alerta de otra gravedad</translation>
    </message>
    <message>
        <source>alert over</source>
        <translation>fin de la alerta</translation>
    </message>
    <message>
        <source>Balancer</source>
        <translation>Balanceador</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing loses service.</source>
        <translation>Nada deja de dar servicio.</translation>
    </message>
    <message>
        <source>Loses service: %1.</source>
        <translation>Deja de dar servicio: %1.</translation>
    </message>
    <message>
        <source>The quorum would be lost.</source>
        <translation>Se perdería el quórum.</translation>
    </message>
    <message>
        <source>The quorum holds and survives %1 more.</source>
        <translation>El quórum se mantiene y sobrevive a %1 más.</translation>
    </message>
    <message>
        <source>The quorum holds, but breaks with the next loss.</source>
        <translation>El quórum se mantiene, pero cae con la próxima pérdida.</translation>
    </message>
    <message>
        <source>Whether the quorum holds is not known.</source>
        <translation>No se sabe si el quórum se mantiene.</translation>
    </message>
    <message>
        <source>Capacity goes from %1 to %2.</source>
        <translation>La capacidad pasa de %1 a %2.</translation>
    </message>
    <message>
        <source>An hour of it takes %1 of the budget of %2.</source>
        <translation>Una hora consume %1 del presupuesto de %2.</translation>
    </message>
    <message>
        <source>Capacity stays at %1.</source>
        <translation>La capacidad se queda en %1.</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
</context>
<context>
    <name>TriedModel</name>
    <message>
        <source>Naive, last value</source>
        <translation>Ingenuo, último valor</translation>
    </message>
    <message>
        <source>Seasonal naive</source>
        <translation>Ingenuo estacional</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <source>Robust line</source>
        <translation>Recta robusta</translation>
    </message>
    <message>
        <source>Exponential smoothing</source>
        <translation>Suavizado exponencial</translation>
    </message>
    <message>
        <source>Holt</source>
        <translation>Holt</translation>
    </message>
    <message>
        <source>Damped Holt</source>
        <translation>Holt amortiguado</translation>
    </message>
    <message>
        <source>Holt-Winters, additive</source>
        <translation>Holt-Winters aditivo</translation>
    </message>
    <message>
        <source>Holt-Winters, multiplicative</source>
        <translation>Holt-Winters multiplicativo</translation>
    </message>
    <message>
        <source>Theta</source>
        <translation>Theta</translation>
    </message>
    <message>
        <source>Optimized Theta</source>
        <translation>Theta optimizado</translation>
    </message>
    <message>
        <source>Autoregression</source>
        <translation>Autorregresión</translation>
    </message>
    <message>
        <source>Reverting autoregression</source>
        <translation>Autorregresión con retorno</translation>
    </message>
    <message>
        <source>Seasonal autoregression</source>
        <translation>Autorregresión estacional</translation>
    </message>
    <message>
        <source>Mix of methods</source>
        <translation>Mezcla de métodos</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>dibujado</translation>
    </message>
    <message>
        <source>%1, sMAPE %2, MASE %3</source>
        <translation>%1, sMAPE %2, MASE %3</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
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
        <translation>Elegido</translation>
    </message>
    <message>
        <source>95% holds</source>
        <translation>95 % cumple</translation>
    </message>
</context>
<context>
    <name>ViewCatalogue</name>
    <message>
        <source>%1 open</source>
        <translation>%1 abiertos</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendencias</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>Cortacircuitos</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Resiliencia</translation>
    </message>
    <message>
        <source>Error budgets</source>
        <translation>Presupuestos de error</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Events and audit</source>
        <translation>Sucesos y auditoría</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Actuar</translation>
    </message>
    <message>
        <source>Assure</source>
        <translation>Asegurar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>panic</source>
        <translation>pánico</translation>
    </message>
    <message>
        <source>Balancer</source>
        <translation>Balanceador</translation>
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
        <translation>Abiertas %1</translation>
    </message>
    <message>
        <source>Firing %1</source>
        <translation>Activas %1</translation>
    </message>
    <message>
        <source>Pending %1</source>
        <translation>Pendientes %1</translation>
    </message>
    <message>
        <source>Held back %1</source>
        <translation>Retenidas %1</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <translation>Resueltas %1</translation>
    </message>
    <message>
        <source>Acknowledged by %1 until %2: %3</source>
        <translation>Reconocida por %1 hasta %2: %3</translation>
    </message>
    <message>
        <source>Nothing keeps it from being told.</source>
        <translation>Nada impide avisar.</translation>
    </message>
    <message>
        <source>No receiver is configured: nobody is told.</source>
        <translation>No hay ningún receptor configurado: nadie recibe aviso.</translation>
    </message>
    <message>
        <source>Not told: %1.</source>
        <translation>No avisada: %1.</translation>
    </message>
    <message>
        <source>Not told: %1 (%2).</source>
        <translation>No avisada: %1 (%2).</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Filter: name, node, layer</source>
        <translation>Filtro: nombre, nodo, capa</translation>
    </message>
    <message>
        <source>Filter alerts</source>
        <translation>Filtrar alertas</translation>
    </message>
    <message>
        <source>Alert inbox</source>
        <translation>Bandeja de alertas</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>No alert selected</source>
        <translation>Ninguna alerta elegida</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>A quién se avisó</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Silencios</translation>
    </message>
    <message>
        <source>End silence</source>
        <translation>Terminar silencio</translation>
    </message>
    <message>
        <source>firing first, loudest first; Enter opens the component</source>
        <translation>activas primero, las más graves delante; Intro abre el componente</translation>
    </message>
    <message>
        <source>No alert here</source>
        <translation>Aquí no hay alertas</translation>
    </message>
    <message>
        <source>No alert matches the filter.</source>
        <translation>Ninguna alerta pasa el filtro.</translation>
    </message>
    <message>
        <source>No alert of that kind</source>
        <translation>Ninguna alerta de ese tipo</translation>
    </message>
    <message>
        <source>Alerts appear when a rule holds.</source>
        <translation>Las alertas aparecen cuando una regla se cumple.</translation>
    </message>
    <message>
        <source>No silences</source>
        <translation>Sin silencios</translation>
    </message>
    <message>
        <source>Silence an alert from its row.</source>
        <translation>Silencie una alerta desde su fila.</translation>
    </message>
    <message>
        <source>Acknowledge %1</source>
        <translation>Reconocer %1</translation>
    </message>
    <message>
        <source>Nobody is told of it again until then, or until it gets worse.</source>
        <translation>No se avisa a nadie hasta entonces, o hasta que empeore.</translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation>Silenciar %1</translation>
    </message>
    <message>
        <source>Nobody is told of alerts with these labels: %1</source>
        <translation>No se avisa de alertas con estas etiquetas: %1</translation>
    </message>
    <message>
        <source>Alerts are told again: %1</source>
        <translation>Se vuelve a avisar de alertas: %1</translation>
    </message>
    <message>
        <source>%1 is acknowledged.</source>
        <translation>%1 está confirmada.</translation>
    </message>
    <message>
        <source>%1 is silenced.</source>
        <translation>%1 está silenciada.</translation>
    </message>
    <message>
        <source>Somebody has acknowledged it already.</source>
        <translation>Ya está reconocida.</translation>
    </message>
    <message>
        <source>It is not firing yet: nobody was told.</source>
        <translation>Aún no está disparada: no se avisó a nadie.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>No alert is selected.</source>
        <translation>No hay ninguna alerta elegida.</translation>
    </message>
    <message>
        <source>The alert is over.</source>
        <translation>La alerta ha terminado.</translation>
    </message>
    <message>
        <source>No silence is selected.</source>
        <translation>No hay ningún silencio elegido.</translation>
    </message>
    <message>
        <source>What an alert is about, and who was told of it, stands here.</source>
        <translation>Aquí se ve de qué trata una alerta y a quién se avisó.</translation>
    </message>
</context>
<context>
    <name>dwcp::BalancerPage</name>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Out of rotation</source>
        <translation>Fuera de rotación</translation>
    </message>
    <message>
        <source>Panic</source>
        <translation>Pánico</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Set weights</source>
        <translation>Fijar pesos</translation>
    </message>
    <message>
        <source>Servers of the balancers</source>
        <translation>Servidores de los balanceadores</translation>
    </message>
    <message>
        <source>No balancer is watched</source>
        <translation>No se vigila ningún balanceador</translation>
    </message>
    <message>
        <source>Balancers come from the configuration.</source>
        <translation>Los balanceadores vienen de la configuración.</translation>
    </message>
    <message>
        <source>No server is known</source>
        <translation>No se conoce ningún servidor</translation>
    </message>
    <message>
        <source>The balancer has not answered yet.</source>
        <translation>El balanceador aún no ha respondido.</translation>
    </message>
    <message>
        <source>%1, %2, backend %3; Enter opens the node</source>
        <translation>%1, %2, backend %3; Intro abre el nodo</translation>
    </message>
    <message>
        <source>Only watch</source>
        <translation>Solo vigilar</translation>
    </message>
    <message>
        <source>set</source>
        <translation>fijados</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>vigilados</translation>
    </message>
    <message>
        <source>as configured</source>
        <translation>según la configuración</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ejected below score %1 or with an open breaker, back from %2 by a slow start of %3; unknown or suspect servers get a trial share of %4.</source>
        <translation>Se excluye con puntuación menor que %1 o con el cortacircuito abierto, vuelve desde %2 con un arranque gradual de %3; los servidores desconocidos o sospechosos reciben una parte de prueba de %4.</translation>
    </message>
    <message>
        <source>%1 since the start</source>
        <translation>%1 desde el inicio</translation>
    </message>
    <message>
        <source>of %1, at most %2</source>
        <translation>de %1, como máximo %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>for %1, all serve</source>
        <translation>desde hace %1, todos sirven</translation>
    </message>
    <message>
        <source>it never answered</source>
        <translation>nunca respondió</translation>
    </message>
    <message>
        <source>seen %1 ago</source>
        <translation>visto hace %1</translation>
    </message>
    <message>
        <source>Set the weights of %1</source>
        <translation>Fijar los pesos de %1</translation>
    </message>
    <message>
        <source>Only watch %1</source>
        <translation>Solo vigilar %1</translation>
    </message>
    <message>
        <source>Traffic follows health from now on: what is ill gets less, what is very ill gets none.</source>
        <translation>El tráfico sigue desde ahora la salud: lo enfermo recibe menos, lo muy enfermo nada.</translation>
    </message>
    <message>
        <source>The balancer gets its own weights back.</source>
        <translation>El balanceador recupera sus propios pesos.</translation>
    </message>
    <message>
        <source>No balancer is watched.</source>
        <translation>No se vigila ningún balanceador.</translation>
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
        <translation>deshecho de inmediato</translation>
    </message>
    <message>
        <source>%1 is forced open.</source>
        <translation>%1 está abierto a la fuerza.</translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <translation>%1 está desactivado.</translation>
    </message>
    <message>
        <source>%1 only measures.</source>
        <translation>%1 solo mide.</translation>
    </message>
</context>
<context>
    <name>dwcp::BreakerDialog</name>
    <message>
        <source>Trip breaker %1</source>
        <translation>Abrir el cortacircuitos %1</translation>
    </message>
    <message>
        <source>Reset breaker %1</source>
        <translation>Rearmar el cortacircuitos %1</translation>
    </message>
    <message>
        <source>Disable breaker %1</source>
        <translation>Desactivar el cortacircuitos %1</translation>
    </message>
    <message>
        <source>Let breaker %1 only measure</source>
        <translation>Que el cortacircuitos %1 solo mida</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>Reiniciar %1</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rearmar</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Measure only</source>
        <translation>Solo medir</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>No call passes while it is forced open. Checks go on.</source>
        <translation>Ninguna llamada pasa mientras está abierto a la fuerza. Las comprobaciones siguen.</translation>
    </message>
    <message>
        <source>No call passes while it is forced open.</source>
        <translation>Ninguna llamada pasa mientras está abierto a la fuerza.</translation>
    </message>
    <message>
        <source>Calls pass again. Failures are counted anew, an override ends.</source>
        <translation>Las llamadas vuelven a pasar. Los fallos se cuentan de nuevo, una excepción termina.</translation>
    </message>
    <message>
        <source>Every call passes, nothing is counted, it does not open.</source>
        <translation>Toda llamada pasa, nada se cuenta, no se abre.</translation>
    </message>
    <message>
        <source>Every call passes. It measures what it would do.</source>
        <translation>Toda llamada pasa. Mide lo que haría.</translation>
    </message>
    <message>
        <source>The layer is stopped and started again on the node. What it had under way is lost.</source>
        <translation>La capa se detiene y se arranca de nuevo en el nodo. Lo que tenía en curso se pierde.</translation>
    </message>
    <message>
        <source>&amp;Token of %1</source>
        <translation>&amp;Testigo de %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>%1. It is used until the program ends and not stored.</source>
        <translation>%1. Se usa hasta que termina el programa y no se guarda.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2, on the critical path</source>
        <translation>%1, %2, en el camino crítico</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is asked; it is done when its own page says so.</source>
        <translation>Se pide a %1; está hecho cuando su propia página lo dice.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Until reset</source>
        <translation>Hasta rearmar</translation>
    </message>
    <message>
        <source>Although it breaks the quorum</source>
        <translation>Aunque rompa el quórum</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Escriba %1 para confirmar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A token is needed.</source>
        <translation>Hace falta un testigo.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 durante %2</translation>
    </message>
    <message>
        <source>Stays until somebody resets it.</source>
        <translation>Queda así hasta que alguien lo rearme.</translation>
    </message>
    <message>
        <source>Reverts by itself.</source>
        <translation>Vuelve por sí mismo.</translation>
    </message>
    <message>
        <source>The name has to be typed.</source>
        <translation>Hay que escribir el nombre.</translation>
    </message>
</context>
<context>
    <name>dwcp::BreakerModel</name>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Breaker %1, %2</source>
        <translation>Cortacircuitos %1, %2</translation>
    </message>
    <message>
        <source>%1, command pending</source>
        <translation>%1, orden en curso</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>until reset, %1</source>
        <translation>hasta rearmar, %1</translation>
    </message>
    <message>
        <source>%1 left, %2</source>
        <translation>queda %1, %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Cortacircuitos</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>Fallos seguidos</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Caído</translation>
    </message>
    <message>
        <source>In state since</source>
        <translation>En este estado desde</translation>
    </message>
    <message>
        <source>Next trial</source>
        <translation>Próxima prueba</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Excepción</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>%1, the node&apos;s own</source>
        <translation>%1, del propio nodo</translation>
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
        <translation>Todos %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>Cortacircuitos</translation>
    </message>
    <message>
        <source>No breaker selected</source>
        <translation>Ningún cortacircuitos elegido</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rearmar</translation>
    </message>
    <message>
        <source>Measure only</source>
        <translation>Solo medir</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Transiciones</translation>
    </message>
    <message>
        <source>Failure rate, last hour</source>
        <translation>Tasa de fallos, última hora</translation>
    </message>
    <message>
        <source>%1 calls, %2 failed, %3 rejected since the start</source>
        <translation>%1 llamadas, %2 fallidas, %3 rechazadas desde el inicio</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>worst first, %1 of %2 in view</source>
        <translation>los peores primero, %1 de %2 a la vista</translation>
    </message>
    <message>
        <source>No breaker here</source>
        <translation>Aquí no hay cortacircuitos</translation>
    </message>
    <message>
        <source>No breaker matches the filter.</source>
        <translation>Ningún cortacircuitos pasa el filtro.</translation>
    </message>
    <message>
        <source>Breakers appear with the first component.</source>
        <translation>Los cortacircuitos aparecen con el primer componente.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Owner: %1. The node itself decides when it opens and closes.</source>
        <translation>Dueño: %1. El propio nodo decide cuándo se abre y se cierra.</translation>
    </message>
    <message>
        <source>Owner: %1, which is silent: what its breaker does is not known.</source>
        <translation>Dueño: %1, que calla: no se sabe qué hace su cortacircuitos.</translation>
    </message>
    <message>
        <source>%1, generation %2</source>
        <translation>%1, generación %2</translation>
    </message>
    <message>
        <source>Opens after %1 failures in a row or when the component is critical; closes after %2 trials that pass.</source>
        <translation>Se abre tras %1 fallos seguidos o cuando el componente es crítico; se cierra tras %2 pruebas superadas.</translation>
    </message>
    <message>
        <source>Not closed on %1 of %2 nodes</source>
        <translation>No cerrado en %1 de %2 nodos</translation>
    </message>
    <message>
        <source>No change is remembered</source>
        <translation>No se recuerda ningún cambio</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Cortacircuitos</translation>
    </message>
    <message>
        <source>No breaker is selected.</source>
        <translation>No hay ningún cortacircuitos elegido.</translation>
    </message>
    <message>
        <source>A breaker on all nodes, its rates and its transitions stand here.</source>
        <translation>Aquí se ven un cortacircuitos en todos los nodos, sus tasas y sus transiciones.</translation>
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
        <translation>Firme</translation>
    </message>
    <message>
        <source>Soft %1/%2</source>
        <translation>Provisional %1/%2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
</context>
<context>
    <name>dwcp::CommandDialog</name>
    <message>
        <source>Until reset</source>
        <translation>Hasta rearmar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dura</translation>
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
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>undone at once</source>
        <translation>deshecho al momento</translation>
    </message>
</context>
<context>
    <name>dwcp::Commands</name>
    <message>
        <source>You are looking at the past. Return to live to give a command.</source>
        <translation>Está mirando el pasado. Vuelva al directo para dar una orden.</translation>
    </message>
    <message>
        <source>This connection is for reading only.</source>
        <translation>Esta conexión es solo de lectura.</translation>
    </message>
    <message>
        <source>The engine takes no more commands. Try again in a moment.</source>
        <translation>El motor no acepta más órdenes. Inténtelo en un momento.</translation>
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
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Cortacircuitos</translation>
    </message>
</context>
<context>
    <name>dwcp::ComponentPanel</name>
    <message>
        <source>hard</source>
        <translation>firme</translation>
    </message>
    <message>
        <source>soft %1, %2 of %3</source>
        <translation>provisional %1, %2 de %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No component selected</source>
        <translation>Ningún componente elegido</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Rules of this component</source>
        <translation>Reglas de este componente</translation>
    </message>
    <message>
        <source>Check log</source>
        <translation>Registro de comprobaciones</translation>
    </message>
    <message>
        <source>Last checks</source>
        <translation>Últimas comprobaciones</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Trip breaker</source>
        <translation>Abrir cortacircuitos</translation>
    </message>
    <message>
        <source>Reset breaker</source>
        <translation>Rearmar</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <translation>desde %1, %2</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Aún sin valor</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>%1 en el tiempo</translation>
    </message>
    <message>
        <source>No check yet</source>
        <translation>Aún sin comprobaciones</translation>
    </message>
    <message>
        <source>No rule was judged</source>
        <translation>No se juzgó ninguna regla</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>A component&apos;s course, rules and checks stand here.</source>
        <translation>Aquí se ven la evolución, las reglas y las comprobaciones de un componente.</translation>
    </message>
    <message>
        <source>stale, %1 old</source>
        <translation>anticuado, hace %1</translation>
    </message>
</context>
<context>
    <name>dwcp::ConnectionChip</name>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protegido</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Conexión %1</translation>
    </message>
</context>
<context>
    <name>dwcp::ConnectionGuide</name>
    <message>
        <source>What to watch</source>
        <translation>Qué vigilar</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Kept connections</source>
        <translation>Conexiones guardadas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Without passwords: they stay in the keychain</source>
        <translation>Sin contraseñas: quedan en el llavero</translation>
    </message>
    <message>
        <source>Start and watch a demo cluster</source>
        <translation>Arrancar y vigilar un clúster de demostración</translation>
    </message>
    <message>
        <source>Five nodes on this computer; they end with the console</source>
        <translation>Cinco nodos en este equipo; terminan con la consola</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Watch something else</source>
        <translation>Vigilar otra cosa</translation>
    </message>
    <message>
        <source>Paste URLs, one a line: http://10.0.0.1:9100</source>
        <translation>Pegue URL, una por línea: http://10.0.0.1:9100</translation>
    </message>
    <message>
        <source>URLs to watch</source>
        <translation>URL que vigilar</translation>
    </message>
    <message>
        <source>Look what is there</source>
        <translation>Mirar qué hay</translation>
    </message>
    <message>
        <source>What will be watched</source>
        <translation>Lo que se vigilará</translation>
    </message>
    <message>
        <source>Name of this connection</source>
        <translation>Nombre de esta conexión</translation>
    </message>
    <message>
        <source>Read-only: no command is given</source>
        <translation>Solo lectura: no se da ninguna orden</translation>
    </message>
    <message>
        <source>Protected: the name of a breaker must be typed</source>
        <translation>Protegido: hay que escribir el nombre de un cortacircuitos</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Púrpura</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cian</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>Paste a URL first.</source>
        <translation>Pegue primero una URL.</translation>
    </message>
    <message>
        <source>Asking.</source>
        <translation>Preguntando.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>%1 of %2 recognised.</source>
        <translation>%1 de %2 reconocidos.</translation>
    </message>
    <message>
        <source>Open connection</source>
        <translation>Abrir la conexión</translation>
    </message>
    <message>
        <source>No connection is kept yet.</source>
        <translation>Aún no hay ninguna conexión guardada.</translation>
    </message>
    <message>
        <source>DWCP nodes, and whatever else speaks Prometheus: what stands at an address is recognised.</source>
        <translation>Nodos DWCP y todo lo que hable Prometheus: se reconoce lo que hay en una dirección.</translation>
    </message>
    <message>
        <source>No cluster at hand?</source>
        <translation>¿No tiene un clúster a mano?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No connection is kept yet</source>
        <translation>Todavía no se guarda ninguna conexión</translation>
    </message>
    <message>
        <source>What is watched is kept here.</source>
        <translation>Lo que se observa se guarda aquí.</translation>
    </message>
    <message>
        <source>Paste the address of a page of metrics or of a status.</source>
        <translation>Pegue la dirección de una página de métricas o de estado.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>It is a configuration file: edit that.</source>
        <translation>Es un archivo de configuración: modifíquelo.</translation>
    </message>
    <message>
        <source>What is changed here is kept once it is watched.</source>
        <translation>Lo que se cambia aquí se guarda en cuanto se vigila.</translation>
    </message>
</context>
<context>
    <name>dwcp::CrossingPanel</name>
    <message>
        <source>Next to break</source>
        <translation>Lo próximo en romperse</translation>
    </message>
    <message>
        <source>bar = 80% range, pale = 95%</source>
        <translation>barra = rango del 80%, pálido = 95%</translation>
    </message>
    <message>
        <source>Not enough history yet</source>
        <translation>Aún no hay bastante historia</translation>
    </message>
    <message>
        <source>%1 of %2 points since the start.</source>
        <translation>%1 de %2 puntos desde el inicio.</translation>
    </message>
    <message>
        <source>Nothing is due to break</source>
        <translation>Nada está por romperse</translation>
    </message>
    <message>
        <source>No value is on its way to a limit.</source>
        <translation>Ningún valor va hacia un límite.</translation>
    </message>
    <message>
        <source>Nothing is known to be due to break</source>
        <translation>No se sabe de nada que esté por romperse</translation>
    </message>
    <message>
        <source>Some components have not answered yet.</source>
        <translation>Algunos componentes aún no han respondido.</translation>
    </message>
</context>
<context>
    <name>dwcp::DegradationPanel</name>
    <message>
        <source>Active degradations</source>
        <translation>Degradaciones activas</translation>
    </message>
    <message>
        <source>%1 of %2 components</source>
        <translation>%1 de %2 componentes</translation>
    </message>
    <message>
        <source>Nothing is known to be degraded</source>
        <translation>No se conoce ninguna degradación</translation>
    </message>
    <message>
        <source>Some components have not answered yet.</source>
        <translation>Algunos componentes aún no han respondido.</translation>
    </message>
    <message>
        <source>Nothing is degraded</source>
        <translation>Nada está degradado</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Desde %1.</translation>
    </message>
</context>
<context>
    <name>dwcp::DiagnosticsPage</name>
    <message>
        <source>Checks per second</source>
        <translation>Comprobaciones por segundo</translation>
    </message>
    <message>
        <source>over ten seconds</source>
        <translation>en diez segundos</translation>
    </message>
    <message>
        <source>Length of a beat</source>
        <translation>Duración de un latido</translation>
    </message>
    <message>
        <source>what the engine&apos;s thread is busy for</source>
        <translation>en qué se ocupa el hilo del motor</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>En marcha desde hace</translation>
    </message>
    <message>
        <source>Checks started</source>
        <translation>Comprobaciones iniciadas</translation>
    </message>
    <message>
        <source>Checks done</source>
        <translation>Comprobaciones hechas</translation>
    </message>
    <message>
        <source>Checks without an answer</source>
        <translation>Comprobaciones sin respuesta</translation>
    </message>
    <message>
        <source>Checks under way</source>
        <translation>Comprobaciones en curso</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>Latidos</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Esta ventana</translation>
    </message>
    <message>
        <source>Newest moment</source>
        <translation>Momento más reciente</translation>
    </message>
    <message>
        <source>Moments remembered</source>
        <translation>Momentos recordados</translation>
    </message>
    <message>
        <source>Reaching back</source>
        <translation>Llega hasta hace</translation>
    </message>
    <message>
        <source>Memory of past moments</source>
        <translation>Memoria de momentos pasados</translation>
    </message>
    <message>
        <source>Events kept</source>
        <translation>Sucesos guardados</translation>
    </message>
    <message>
        <source>Series watched</source>
        <translation>Series seguidas</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Inputs kept</source>
        <translation>Entradas guardadas</translation>
    </message>
    <message>
        <source>Inputs waiting</source>
        <translation>Entradas en espera</translation>
    </message>
    <message>
        <source>Inputs lost</source>
        <translation>Entradas perdidas</translation>
    </message>
    <message>
        <source>Samples kept</source>
        <translation>Muestras guardadas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>Última escritura</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Last beat</source>
        <translation>Último latido</translation>
    </message>
    <message>
        <source>Events lost</source>
        <translation>Sucesos perdidos</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 en curso</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>peor %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>refused by a full box</source>
        <translation>rechazados por un buzón lleno</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation>No se registra nada</translation>
    </message>
    <message>
        <source>The program was started without a journal.</source>
        <translation>El programa arrancó sin diario.</translation>
    </message>
    <message>
        <source>kept in memory until the disk takes it</source>
        <translation>en memoria hasta que el disco lo acepte</translation>
    </message>
</context>
<context>
    <name>dwcp::EventPanel</name>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>Cortacircuitos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Recent events</source>
        <translation>Sucesos recientes</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Tipos de sucesos</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Aún sin sucesos</translation>
    </message>
    <message>
        <source>Changes of level, breakers and commands appear here.</source>
        <translation>Cambios de nivel, cortacircuitos y órdenes aparecen aquí.</translation>
    </message>
</context>
<context>
    <name>dwcp::EventsPage</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>Cortacircuitos</translation>
    </message>
    <message>
        <source>Audit: commands</source>
        <translation>Auditoría: órdenes</translation>
    </message>
    <message>
        <source>Events and audit</source>
        <translation>Sucesos y auditoría</translation>
    </message>
    <message>
        <source>Filter: node, layer, operator, reason</source>
        <translation>Filtro: nodo, capa, operador, motivo</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Filtrar sucesos</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>newest first, %1 of %2; the last %3 are kept here</source>
        <translation>los más nuevos primero, %1 de %2; aquí se guardan los últimos %3</translation>
    </message>
    <message>
        <source>No event here</source>
        <translation>Aquí no hay sucesos</translation>
    </message>
    <message>
        <source>No event matches the filter.</source>
        <translation>Ningún suceso pasa el filtro.</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Aún sin sucesos</translation>
    </message>
    <message>
        <source>Changes of level, breakers and commands appear here.</source>
        <translation>Cambios de nivel, cortacircuitos y órdenes aparecen aquí.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>No event is listed.</source>
        <translation>No hay ningún evento en la lista.</translation>
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
        <translation>%1, no ofrecido</translation>
    </message>
    <message>
        <source>%1, %2, %3 %4</source>
        <translation>%1, %2, %3 %4</translation>
    </message>
    <message>
        <source>%1 of %2 ok</source>
        <translation>%1 de %2 bien</translation>
    </message>
    <message>
        <source>%1 not ok</source>
        <translation>%1 mal</translation>
    </message>
</context>
<context>
    <name>dwcp::FileChip</name>
    <message>
        <source>%1
Click opens it; drag it to another program.</source>
        <translation>%1
Un clic lo abre; arrástrelo a otro programa.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>dwcp::FilterBar</name>
    <message>
        <source>Filter: name, layer:acp, level&gt;=degraded, region:eu</source>
        <translation>Filtro: nombre, layer:acp, level&gt;=degraded, region:eu</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>dwcp::FleetGrid</name>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 de %2 superadas</translation>
    </message>
    <message>
        <source>%1 of %2 failures</source>
        <translation>%1 de %2 fallos</translation>
    </message>
    <message>
        <source>This breaker on all nodes</source>
        <translation>Este cortacircuitos en todos los nodos</translation>
    </message>
</context>
<context>
    <name>dwcp::FleetMap</name>
    <message>
        <source>Fleet map, a tile a node</source>
        <translation>Mapa de la flota, una casilla por nodo</translation>
    </message>
    <message>
        <source>no region</source>
        <translation>sin región</translation>
    </message>
    <message>
        <source>1 node, %1 not healthy</source>
        <translation>1 nodo, %1 no sano</translation>
    </message>
    <message>
        <source>%1 nodes, %2 not healthy</source>
        <translation>%1 nodos, %2 no sanos</translation>
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
        <source>%1, rack %2: %3 of %4 not healthy</source>
        <translation>%1, armario %2: %3 de %4 no sanos</translation>
    </message>
</context>
<context>
    <name>dwcp::FleetPage</name>
    <message>
        <source>Fleet map</source>
        <translation>Mapa de la flota</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Nodes that match</source>
        <translation>Nodos que pasan</translation>
    </message>
    <message>
        <source>Not healthy, by layer</source>
        <translation>No sanos, por capa</translation>
    </message>
    <message>
        <source>%1 of %2 nodes</source>
        <translation>%1 de %2 nodos</translation>
    </message>
    <message>
        <source>by region, in blocks of forty; Enter opens a node</source>
        <translation>por región, en bloques de cuarenta; Intro abre un nodo</translation>
    </message>
    <message>
        <source>%1 regions, %2 racks, a block each; Enter opens a node</source>
        <translation>%1 regiones, %2 armarios, un bloque cada uno; Intro abre un nodo</translation>
    </message>
    <message>
        <source>%1 nodes match</source>
        <translation>%1 nodos pasan</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>los peores primero</translation>
    </message>
    <message>
        <source>No node here</source>
        <translation>Aquí no hay nodos</translation>
    </message>
    <message>
        <source>No node matches the filter.</source>
        <translation>Ningún nodo pasa el filtro.</translation>
    </message>
    <message>
        <source>Nodes appear with the configuration.</source>
        <translation>Los nodos aparecen con la configuración.</translation>
    </message>
</context>
<context>
    <name>dwcp::HealthMapPanel</name>
    <message>
        <source>Predicted</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>Recuperándose</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facetas</translation>
    </message>
    <message>
        <source>Health map</source>
        <translation>Mapa de salud</translation>
    </message>
    <message>
        <source>Health map, nodes by layers</source>
        <translation>Mapa de salud, nodos por capas</translation>
    </message>
    <message>
        <source>By region in the order of the configuration, or the worst nodes first</source>
        <translation>Por región en el orden de la configuración, o los peores nodos primero</translation>
    </message>
    <message>
        <source>Sort: worst first</source>
        <translation>Orden: peores primero</translation>
    </message>
    <message>
        <source>Sort: region</source>
        <translation>Orden: región</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No node here</source>
        <translation>Aquí no hay nodos</translation>
    </message>
    <message>
        <source>No node matches the filter.</source>
        <translation>Ningún nodo pasa el filtro.</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>Aún sin nodos</translation>
    </message>
    <message>
        <source>Name targets on the command line or in a configuration file.</source>
        <translation>Nombre objetivos en la línea de órdenes o en un archivo de configuración.</translation>
    </message>
    <message>
        <source>%1 nodes, level and score follow the worst layer</source>
        <translation>%1 nodos, nivel y puntuación siguen a la peor capa</translation>
    </message>
</context>
<context>
    <name>dwcp::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Texto del capítulo</translation>
    </message>
    <message>
        <source>%1 (page)</source>
        <translation>%1 (página)</translation>
    </message>
</context>
<context>
    <name>dwcp::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Probable cause</source>
        <translation>Causa probable</translation>
    </message>
    <message>
        <source>Probable causes</source>
        <translation>Causas probables</translation>
    </message>
    <message>
        <source>Ill together</source>
        <translation>Enfermos juntos</translation>
    </message>
    <message>
        <source>What is ill in this incident</source>
        <translation>Qué está enfermo en este incidente</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Timeline of this incident</source>
        <translation>Cronología de este incidente</translation>
    </message>
    <message numerus="yes">
        <source>%n open, worst first</source>
        <translation>
            <numerusform>%n abierto, el peor primero</numerusform>
            <numerusform>%n abiertos, el peor primero</numerusform>
        </translation>
    </message>
    <message>
        <source>No incident is known</source>
        <translation>No se conoce ningún incidente</translation>
    </message>
    <message>
        <source>Some components have not answered yet.</source>
        <translation>Algunos componentes aún no han respondido.</translation>
    </message>
    <message>
        <source>No incident</source>
        <translation>Ningún incidente</translation>
    </message>
    <message>
        <source>What is ill together appears here as one.</source>
        <translation>Lo que enferma a la vez aparece aquí como uno.</translation>
    </message>
    <message>
        <source>No incident selected</source>
        <translation>Ningún incidente elegido</translation>
    </message>
    <message>
        <source>incident %1</source>
        <translation>incidente %1</translation>
    </message>
    <message>
        <source>Cause not known</source>
        <translation>Causa desconocida</translation>
    </message>
    <message>
        <source>Nothing explains the others yet.</source>
        <translation>Nada explica aún a los demás.</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>los primeros %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n on these nodes</source>
        <translation>
            <numerusform>%n en estos nodos</numerusform>
            <numerusform>%n en estos nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <translation>desde %1, %2</translation>
    </message>
    <message>
        <source>Nothing happened</source>
        <translation>No pasó nada</translation>
    </message>
    <message>
        <source>No event names these nodes.</source>
        <translation>Ningún suceso nombra estos nodos.</translation>
    </message>
    <message>
        <source>What explains an incident best stands here.</source>
        <translation>Aquí se ve lo que mejor explica un incidente.</translation>
    </message>
    <message>
        <source>What is ill in an incident stands here.</source>
        <translation>Aquí se ve lo que está mal en un incidente.</translation>
    </message>
    <message>
        <source>What happened in an incident stands here.</source>
        <translation>Aquí se ve lo que ocurrió en un incidente.</translation>
    </message>
</context>
<context>
    <name>dwcp::Keychain</name>
    <message>
        <source>The keychain has no entry &quot;%1&quot;</source>
        <translation>El llavero no tiene ninguna entrada «%1»</translation>
    </message>
    <message>
        <source>There is no keychain that can be asked (%1)</source>
        <translation>No hay llavero al que preguntar (%1)</translation>
    </message>
    <message>
        <source>The engine takes no more secrets</source>
        <translation>El motor no acepta más secretos</translation>
    </message>
</context>
<context>
    <name>dwcp::LayerBars</name>
    <message>
        <source>Components that are not healthy, by layer</source>
        <translation>Componentes que no están sanos, por capa</translation>
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
        <translation>Orden en curso</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Components of this layer</source>
        <translation>Componentes de esta capa</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>on %1 nodes, worst first</source>
        <translation>en %1 nodos, los peores primero</translation>
    </message>
    <message>
        <source>No component here</source>
        <translation>Aquí no hay componentes</translation>
    </message>
    <message>
        <source>No component matches the filter.</source>
        <translation>Ningún componente pasa el filtro.</translation>
    </message>
    <message>
        <source>No component yet</source>
        <translation>Aún sin componentes</translation>
    </message>
    <message>
        <source>No node with this layer has answered.</source>
        <translation>Ningún nodo con esta capa ha respondido.</translation>
    </message>
    <message>
        <source>%1, check every %2, timeout %3, %4</source>
        <translation>%1, comprobado cada %2, plazo %3, %4</translation>
    </message>
    <message>
        <source>%1, on the critical path</source>
        <translation>%1, en el camino crítico</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
</context>
<context>
    <name>dwcp::LeadTile</name>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>semiabierto</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>open, all let through</source>
        <translation>abiertos, todo pasa</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>ninguno conocido</translation>
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
        <translation>Puntuación del sistema</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Nodes healthy</source>
        <translation>Nodos sanos</translation>
    </message>
    <message>
        <source>Components healthy</source>
        <translation>Componentes sanos</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>Cortacircuitos</translation>
    </message>
    <message>
        <source>Quorum weight</source>
        <translation>Peso del quórum</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>Presupuesto de error</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>servicio %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>needs %1 of %2</source>
        <translation>necesita %1 de %2</translation>
    </message>
    <message>
        <source>one loss ends it</source>
        <translation>una pérdida lo acaba</translation>
    </message>
    <message>
        <source>%1 losses end it</source>
        <translation>%1 pérdidas lo acaban</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>necesita %1</translation>
    </message>
</context>
<context>
    <name>dwcp::MainWindow</name>
    <message>
        <source>Search and commands</source>
        <translation>Búsqueda y órdenes</translation>
    </message>
    <message>
        <source>Pause or go live</source>
        <translation>Pausa o directo</translation>
    </message>
    <message>
        <source>Travel in time</source>
        <translation>Viajar en el tiempo</translation>
    </message>
    <message>
        <source>Event before</source>
        <translation>Suceso anterior</translation>
    </message>
    <message>
        <source>Event after</source>
        <translation>Suceso siguiente</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Oscuro o claro</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <source>Rail wide or narrow</source>
        <translation>Barra ancha o estrecha</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Wallboard: the page alone</source>
        <translation>Mural: solo la página</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Up one level</source>
        <translation>Un nivel arriba</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>This page in a window of its own</source>
        <translation>Esta página en su propia ventana</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Ayuda de esta página</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>DWCP Console</source>
        <translation>DWCP Console</translation>
    </message>
    <message>
        <source>No news from the engine since %1. Everything below is %2 old.</source>
        <translation>Sin noticias del motor desde %1. Todo lo de abajo tiene %2.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Guardia</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>%1 – DWCP Console</source>
        <translation>%1 – DWCP Console</translation>
    </message>
    <message>
        <source>Why is it so</source>
        <translation>Por qué es así</translation>
    </message>
    <message>
        <source>Report of this</source>
        <translation>Informe de esto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stay at the moment on the screen (Esc)</source>
        <translation>Quedarse en el momento que se ve (Esc)</translation>
    </message>
    <message>
        <source>Bringing back %1…</source>
        <translation>Volviendo a %1…</translation>
    </message>
</context>
<context>
    <name>dwcp::NodeOrders</name>
    <message>
        <source>Check now</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Watch no more</source>
        <translation>No observar más</translation>
    </message>
    <message>
        <source>Watch another</source>
        <translation>Observar otro</translation>
    </message>
    <message>
        <source>The engine has not said anything yet.</source>
        <translation>El motor aún no ha dicho nada.</translation>
    </message>
    <message>
        <source>End maintenance</source>
        <translation>Terminar mantenimiento</translation>
    </message>
    <message>
        <source>No node is selected.</source>
        <translation>No hay ningún nodo elegido.</translation>
    </message>
    <message>
        <source>Ask this node at once (F5)</source>
        <translation>Preguntar a este nodo ahora (F5)</translation>
    </message>
    <message>
        <source>A planned outage: trouble is shown and measured, but counts against nothing</source>
        <translation>Una parada prevista: los problemas se muestran y se miden, pero no cuentan</translation>
    </message>
    <message>
        <source>Ask this node nothing any more; what was measured stays in the journal</source>
        <translation>No preguntar nada más a este nodo; lo medido queda en el diario</translation>
    </message>
    <message>
        <source>Maintenance of %1</source>
        <translation>Mantenimiento de %1</translation>
    </message>
    <message>
        <source>While it lasts nobody is told of its trouble, and it counts against no budget.</source>
        <translation>Mientras dure, no se avisa a nadie de sus problemas y no cuentan en ningún presupuesto.</translation>
    </message>
    <message>
        <source>Start maintenance</source>
        <translation>Empezar mantenimiento</translation>
    </message>
    <message>
        <source>Begins in</source>
        <translation>Empieza en</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Over once what was ill is well again</source>
        <translation>Termina antes en cuanto se recupera lo que estaba mal</translation>
    </message>
    <message>
        <source>End maintenance of %1</source>
        <translation>Terminar el mantenimiento de %1</translation>
    </message>
    <message>
        <source>Planned by %1: %2</source>
        <translation>Previsto por %1: %2</translation>
    </message>
    <message>
        <source>The maintenance is over.</source>
        <translation>El mantenimiento ha terminado.</translation>
    </message>
    <message>
        <source>The maintenance is planned.</source>
        <translation>El mantenimiento está planificado.</translation>
    </message>
    <message>
        <source>It is watched from now on.</source>
        <translation>Se observa desde ahora.</translation>
    </message>
    <message>
        <source>Watch %1 no more</source>
        <translation>No observar más %1</translation>
    </message>
    <message>
        <source>Its series end and its alerts are over. It comes back when the engine is started again, if the configuration names it.</source>
        <translation>Sus series y sus alertas terminan. Vuelve al reiniciar el motor si la configuración lo nombra.</translation>
    </message>
    <message>
        <source>It is watched no more.</source>
        <translation>Ya no se observa.</translation>
    </message>
</context>
<context>
    <name>dwcp::NodePage</name>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Components healthy</source>
        <translation>Componentes sanos</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>Cortacircuitos</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Enter opens the component</source>
        <translation>Intro abre el componente</translation>
    </message>
    <message>
        <source>Layers of this node</source>
        <translation>Capas de este nodo</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Metrics of this node</source>
        <translation>Métricas de este nodo</translation>
    </message>
    <message>
        <source>of the worst layer</source>
        <translation>de la peor capa</translation>
    </message>
    <message>
        <source>Score of this node over time</source>
        <translation>Puntuación de este nodo en el tiempo</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Events of this node</source>
        <translation>Sucesos de este nodo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No node selected</source>
        <translation>Ningún nodo elegido</translation>
    </message>
    <message>
        <source>No layer yet</source>
        <translation>Aún sin capas</translation>
    </message>
    <message>
        <source>This node has not answered yet.</source>
        <translation>Este nodo aún no ha respondido.</translation>
    </message>
    <message>
        <source>Nothing happened</source>
        <translation>No pasó nada</translation>
    </message>
    <message>
        <source>No event names this node.</source>
        <translation>Ningún suceso nombra este nodo.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>desde hace %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>peso %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>End comparison</source>
        <translation>Terminar comparación</translation>
    </message>
    <message>
        <source>Keep this node&apos;s values beside those of the nodes chosen next, of up to three</source>
        <translation>Mantener los valores de este nodo junto a los siguientes, hasta tres</translation>
    </message>
    <message>
        <source>worst first; Enter opens the trend; drag nodes here to compare</source>
        <translation>los peores primero; Intro abre la tendencia; arrastre nodos aquí para comparar</translation>
    </message>
    <message>
        <source>beside those of %1; choose or drag another node</source>
        <translation>junto a los de %1; elija o arrastre otro nodo</translation>
    </message>
    <message>
        <source>Nodes appear with the configuration.</source>
        <translation>Los nodos aparecen con la configuración.</translation>
    </message>
    <message>
        <source>No metric to show</source>
        <translation>Ninguna métrica que mostrar</translation>
    </message>
    <message>
        <source>No node here</source>
        <translation>Aquí no hay nodos</translation>
    </message>
    <message>
        <source>No node matches the filter.</source>
        <translation>Ningún nodo pasa el filtro.</translation>
    </message>
    <message>
        <source>The layers of a node, each with its cause and breaker, stand here.</source>
        <translation>Aquí se ven las capas de un nodo, cada una con su causa y su cortacircuitos.</translation>
    </message>
    <message>
        <source>All metrics of a node stand here.</source>
        <translation>Aquí se ven todas las métricas de un nodo.</translation>
    </message>
    <message>
        <source>A node&apos;s score over time stands here.</source>
        <translation>Aquí se ve la puntuación de un nodo en el tiempo.</translation>
    </message>
    <message>
        <source>What happened to a node stands here.</source>
        <translation>Aquí se ve lo que le ocurrió a un nodo.</translation>
    </message>
    <message>
        <source>No node is selected.</source>
        <translation>No hay ningún nodo elegido.</translation>
    </message>
</context>
<context>
    <name>dwcp::Page</name>
    <message>
        <source>No news yet</source>
        <translation>Aún sin noticias</translation>
    </message>
    <message>
        <source>The engine has not said anything yet.</source>
        <translation>El motor aún no ha dicho nada.</translation>
    </message>
</context>
<context>
    <name>dwcp::Palette</name>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Cortacircuitos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Command, asks first</source>
        <translation>Orden, pregunta antes</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Búsqueda y órdenes</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o dar una orden</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
</context>
<context>
    <name>dwcp::Panel</name>
    <message>
        <source>Select one in the list.</source>
        <translation>Elija en la lista.</translation>
    </message>
</context>
<context>
    <name>dwcp::PastBanner</name>
    <message>
        <source>Commands are disabled.</source>
        <translation>Las órdenes están desactivadas.</translation>
    </message>
    <message>
        <source>Return to live</source>
        <translation>Volver al directo</translation>
    </message>
    <message>
        <source>Return to live (Esc)</source>
        <translation>Volver al directo (Esc)</translation>
    </message>
    <message>
        <source>You are looking at the past: %1, %2 ago.</source>
        <translation>Está mirando el pasado: %1, hace %2.</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, nivel %2</translation>
    </message>
    <message>
        <source>Live now: %1</source>
        <translation>En directo ahora: %1</translation>
    </message>
    <message>
        <source>%1 cannot be brought back: what was recorded begins at %2.</source>
        <translation>No se puede volver a %1: lo registrado empieza a las %2.</translation>
    </message>
    <message>
        <source>%1 cannot be brought back from the journal: %2</source>
        <translation>No se puede volver a %1 desde el diario: %2</translation>
    </message>
    <message>
        <source>%1 cannot be brought back: the window remembers from %2 on, and no journal reaches further.</source>
        <translation>No se puede volver a %1: la ventana recuerda desde %2 y ningún diario llega más atrás.</translation>
    </message>
</context>
<context>
    <name>dwcp::PlanDialog</name>
    <message>
        <source>Plan a report</source>
        <translation>Planificar un informe</translation>
    </message>
    <message>
        <source>Edit the plan %1</source>
        <translation>Editar el plan %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>How long files stay</source>
        <translation>Cuánto se conservan los archivos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>begins the file&apos;s name: weekly-slo</source>
        <translation>comienzo del nombre del archivo: weekly-slo</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>Qué forma</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Which components</source>
        <translation>Qué componentes</translation>
    </message>
    <message>
        <source>all, or: layer:acp region:eu</source>
        <translation>todos, o: layer:acp region:eu</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Hasta cuándo atrás</translation>
    </message>
    <message>
        <source>since the time before, or: 7d</source>
        <translation>desde la vez anterior, o: 7d</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>As cron says</source>
        <translation>Según cron</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Día del mes</translation>
    </message>
    <message>
        <source>Cron</source>
        <translation>Cron</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>reports, beside the journal</source>
        <translation>reports, junto al diario</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>the configuration has none</source>
        <translation>la configuración no tiene ninguno</translation>
    </message>
    <message>
        <source>of: %1</source>
        <translation>de: %1</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Key of its signature</source>
        <translation>Clave de la firma</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Mail from</source>
        <translation>Correo de</translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation>Correo para</translation>
    </message>
    <message>
        <source>Mail user</source>
        <translation>Usuario del correo</translation>
    </message>
    <message>
        <source>Mail password</source>
        <translation>Contraseña del correo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>At most files</source>
        <translation>Archivos como máximo</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>At most bytes</source>
        <translation>Bytes como máximo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planificar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>nobody can tell</source>
        <translation>nadie puede decirlo</translation>
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
        <translation>Informes planificados</translation>
    </message>
    <message>
        <source>Plan a report</source>
        <translation>Planificar un informe</translation>
    </message>
    <message>
        <source>Make it now</source>
        <translation>Crear ahora</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>%1 (of the configuration)</source>
        <translation>%1 (de la configuración)</translation>
    </message>
    <message>
        <source>is being made</source>
        <translation>se está creando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>próximo: %1</translation>
    </message>
    <message>
        <source>not made: %1</source>
        <translation>no creado: %1</translation>
    </message>
    <message>
        <source>last: %1, written</source>
        <translation>último: %1, escrito</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>todavía no creado</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Esta conexión es de solo lectura.</translation>
    </message>
    <message>
        <source>Nothing is recorded: start the program with --journal FILE.</source>
        <translation>No se graba nada: inicie el programa con --journal ARCHIVO.</translation>
    </message>
    <message>
        <source>It stands in the configuration.</source>
        <translation>Está en la configuración.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ninguno todavía.</translation>
    </message>
    <message>
        <source>Delete the plan %1?</source>
        <translation>¿Eliminar el plan %1?</translation>
    </message>
    <message>
        <source>It is not made any more. The files that were written stay where they are.</source>
        <translation>Ya no se creará. Los archivos escritos se quedan donde están.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No plan is selected.</source>
        <translation>No hay ningún plan elegido.</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>Se está haciendo.</translation>
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
        <translation>Páginas</translation>
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
        <translation>Período</translation>
    </message>
    <message>
        <source>How far back the chart reaches; beyond 6 h it draws sums by minute, hour or half a day</source>
        <translation>Hasta dónde retrocede el gráfico; más allá de 6 h muestra sumas por minuto, hora o medio día</translation>
    </message>
</context>
<context>
    <name>dwcp::ReasonBox</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>required, kept in the audit log</source>
        <translation>obligatorio, se guarda en la auditoría</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>A reason of at most %1 bytes is needed.</source>
        <translation>Hace falta un motivo de %1 bytes como mucho.</translation>
    </message>
</context>
<context>
    <name>dwcp::ReportsPage</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>En detalle</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendencias</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>Cortacircuitos</translation>
    </message>
    <message>
        <source>Error budgets</source>
        <translation>Presupuestos de error</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>PDF, with charts</source>
        <translation>PDF, con gráficos</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>CSV, a file a table</source>
        <translation>CSV, un archivo por tabla</translation>
    </message>
    <message>
        <source>HTML, one file</source>
        <translation>HTML, un solo archivo</translation>
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
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>All that is recorded</source>
        <translation>Todo lo registrado</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Qué periodo</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>Qué forma</translation>
    </message>
    <message>
        <source>All, or: layer:acp level&gt;=degraded</source>
        <translation>Todos, o: layer:acp level&gt;=degraded</translation>
    </message>
    <message>
        <source>Which components</source>
        <translation>Qué componentes</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Mirarlo</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>Escribir un archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled: no file was written.</source>
        <translation>Cancelado: no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation>No se registra nada</translation>
    </message>
    <message>
        <source>Reports are made from a journal: start the program with --journal FILE.</source>
        <translation>Los informes salen de un diario: arranque el programa con --journal ARCHIVO.</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>Aún nada que mirar</translation>
    </message>
    <message>
        <source>Choose, and look at it before it is written.</source>
        <translation>Elija, y mírelo antes de escribirlo.</translation>
    </message>
    <message>
        <source>Being made.</source>
        <translation>Preparándose.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cuánto lleva</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificados</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Nothing is recorded: start the program with --journal FILE.</source>
        <translation>No se graba nada: inicie el programa con --journal ARCHIVO.</translation>
    </message>
    <message>
        <source>Writing, %p %</source>
        <translation>Escribiendo, %p %</translation>
    </message>
    <message>
        <source>Reading the journal, %p %</source>
        <translation>Leyendo el diario, %p %</translation>
    </message>
    <message>
        <source>A report is being made.</source>
        <translation>Se está haciendo un informe.</translation>
    </message>
    <message>
        <source>No report is being made.</source>
        <translation>No se está haciendo ningún informe.</translation>
    </message>
</context>
<context>
    <name>dwcp::ResiliencePage</name>
    <message>
        <source>Checks under way</source>
        <translation>Comprobaciones en curso</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Plazo vencido</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Preguntado otra vez</translation>
    </message>
    <message>
        <source>Refused by breakers</source>
        <translation>Rechazadas por cortacircuitos</translation>
    </message>
    <message>
        <source>Least budget</source>
        <translation>Menor presupuesto</translation>
    </message>
    <message>
        <source>Checks of this console</source>
        <translation>Comprobaciones de esta consola</translation>
    </message>
    <message>
        <source>timeouts, repeated checks and breakers, by layer; Enter opens the layer</source>
        <translation>plazos, comprobaciones repetidas y cortacircuitos, por capa; Intro abre la capa</translation>
    </message>
    <message>
        <source>Checks of this console by layer</source>
        <translation>Comprobaciones de esta consola por capa</translation>
    </message>
    <message>
        <source>by name, over all nodes; Enter opens the breakers</source>
        <translation>por nombre, en todos los nodos; Intro abre los cortacircuitos</translation>
    </message>
    <message>
        <source>Recoveries</source>
        <translation>Recuperaciones</translation>
    </message>
    <message>
        <source>under way or exhausted; Enter opens the component</source>
        <translation>en curso o agotadas; Intro abre el componente</translation>
    </message>
    <message>
        <source>No layer yet</source>
        <translation>Aún sin capas</translation>
    </message>
    <message>
        <source>No node has been recognised.</source>
        <translation>No se ha reconocido ningún nodo.</translation>
    </message>
    <message>
        <source>Nothing is being recovered</source>
        <translation>Nada se está recuperando</translation>
    </message>
    <message>
        <source>Recoveries come from the profile of a layer.</source>
        <translation>Las recuperaciones vienen del perfil de una capa.</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>peor %1</translation>
    </message>
    <message>
        <source>of %1 components</source>
        <translation>de %1 componentes</translation>
    </message>
    <message>
        <source>before the level changes</source>
        <translation>antes de que cambie el nivel</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 abiertos</translation>
    </message>
    <message>
        <source>nothing is promised</source>
        <translation>nada está prometido</translation>
    </message>
    <message>
        <source>Limits, retries and budgets of the nodes</source>
        <translation>Límites, reintentos y presupuestos de los nodos</translation>
    </message>
    <message>
        <source>by name, over all nodes; Enter opens the node where it is worst</source>
        <translation>por nombre, en todos los nodos; Intro abre el nodo donde está peor</translation>
    </message>
    <message>
        <source>Breakers of the nodes</source>
        <translation>Cortacircuitos de los nodos</translation>
    </message>
    <message>
        <source>No node tells of its limits</source>
        <translation>Ningún nodo informa de sus límites</translation>
    </message>
    <message>
        <source>Rate limiters, bulkheads, retries, timeouts and budgets appear where a profile knows them.</source>
        <translation>Los limitadores, mamparos, reintentos, tiempos límite y presupuestos aparecen donde un perfil los conoce.</translation>
    </message>
    <message>
        <source>No node tells of breakers</source>
        <translation>Ningún nodo informa de cortacircuitos</translation>
    </message>
    <message>
        <source>Breakers appear where the page of a node has them.</source>
        <translation>Aparecen donde la página de un nodo los tiene.</translation>
    </message>
</context>
<context>
    <name>dwcp::ResilienceStrip</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>esta consola</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>%1 waiting, %2 late</source>
        <translation>%1 en espera, %2 tarde</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>fuera de plazo</translation>
    </message>
    <message>
        <source>slowest %1 of %2</source>
        <translation>más lenta %1 de %2</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Preguntado otra vez</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 asked more often</source>
        <translation>%1 preguntados más a menudo</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>Cortacircuitos</translation>
    </message>
    <message>
        <source>open of %1</source>
        <translation>abiertos de %1</translation>
    </message>
    <message>
        <source>%1 refused since the start</source>
        <translation>%1 rechazadas desde el inicio</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Resiliencia</translation>
    </message>
    <message>
        <source>All guards</source>
        <translation>Todas las guardas</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 rechazados</translation>
    </message>
    <message>
        <source>%1 waiting, %2</source>
        <translation>%1 en espera, %2</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>reintentados</translation>
    </message>
    <message>
        <source>%1 given up</source>
        <translation>%1 abandonados</translation>
    </message>
</context>
<context>
    <name>dwcp::RuleModel</name>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Enters</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Sale</translation>
    </message>
</context>
<context>
    <name>dwcp::ScorePanel</name>
    <message>
        <source>System score</source>
        <translation>Puntuación del sistema</translation>
    </message>
    <message>
        <source>System score over time</source>
        <translation>Puntuación del sistema en el tiempo</translation>
    </message>
    <message>
        <source>Not enough history yet</source>
        <translation>Aún no hay bastante historia</translation>
    </message>
    <message>
        <source>The line begins with the second value.</source>
        <translation>La línea empieza con el segundo valor.</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 ahora</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>últimos %1</translation>
    </message>
    <message>
        <source>last %1, next %2</source>
        <translation>últimos %1, próximos %2</translation>
    </message>
    <message>
        <source>Forecast, no better than naive</source>
        <translation>Pronóstico, no mejor que el ingenuo</translation>
    </message>
    <message>
        <source>80% and 95%, confidence %1</source>
        <translation>80 % y 95 %, confianza %1</translation>
    </message>
</context>
<context>
    <name>dwcp::Screenshots</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
</context>
<context>
    <name>dwcp::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>kept at once</source>
        <translation>se guarda al momento</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System: dark or light as the desktop is.</source>
        <translation>Sistema: oscuro o claro como el escritorio.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Height of the rows of tables: 24, 28 or 36.</source>
        <translation>Altura de las filas de las tablas: 24, 28 o 36.</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Holgada</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Vale desde el próximo arranque.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Type the breaker&apos;s name</source>
        <translation>Escribir el nombre del cortacircuitos</translation>
    </message>
    <message>
        <source>Before a breaker on the critical path is tripped, its name must be typed.</source>
        <translation>Antes de abrir un cortacircuitos del camino crítico hay que escribir su nombre.</translation>
    </message>
</context>
<context>
    <name>dwcp::SlosPage</name>
    <message>
        <source>Budget left</source>
        <translation>Presupuesto restante</translation>
    </message>
    <message>
        <source>Burn rate</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Used up in</source>
        <translation>Agotado en</translation>
    </message>
    <message>
        <source>Checks failed</source>
        <translation>Comprobaciones fallidas</translation>
    </message>
    <message>
        <source>Error budgets</source>
        <translation>Presupuestos de error</translation>
    </message>
    <message>
        <source>Filter: objective, node, layer</source>
        <translation>Filtro: objetivo, nodo, capa</translation>
    </message>
    <message>
        <source>Filter error budgets</source>
        <translation>Filtrar presupuestos de error</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>Presupuesto de error</translation>
    </message>
    <message>
        <source>Burn rates</source>
        <translation>Ritmos de consumo</translation>
    </message>
    <message>
        <source>fires when the long and the short window are both above the limit</source>
        <translation>se dispara cuando la ventana larga y la corta superan el límite</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Enter maintenance</source>
        <translation>Anotar mantenimiento</translation>
    </message>
    <message>
        <source>Leaves planned time out of this budget afterwards; both figures are kept</source>
        <translation>Quita después el tiempo previsto de este presupuesto; se guardan ambas cifras</translation>
    </message>
    <message>
        <source>%1 of %2, most urgent; filter to narrow</source>
        <translation>%1 de %2, los más urgentes; filtre para reducir</translation>
    </message>
    <message>
        <source>%1 of %2, most urgent first</source>
        <translation>%1 de %2, los más urgentes primero</translation>
    </message>
    <message>
        <source>No budget here</source>
        <translation>Aquí no hay presupuestos</translation>
    </message>
    <message>
        <source>No budget matches the filter.</source>
        <translation>Ningún presupuesto pasa el filtro.</translation>
    </message>
    <message>
        <source>Nothing is promised</source>
        <translation>Nada está prometido</translation>
    </message>
    <message>
        <source>Objectives come from [[objective]] of the configuration.</source>
        <translation>Los objetivos vienen de [[objective]] en la configuración.</translation>
    </message>
    <message>
        <source>No budget selected</source>
        <translation>Ningún presupuesto elegido</translation>
    </message>
    <message>
        <source>Nothing was corrected</source>
        <translation>No se corrigió nada</translation>
    </message>
    <message>
        <source>Planned time that was not announced is entered here.</source>
        <translation>El tiempo previsto que no se anunció se anota aquí.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>never</source>
        <comment>used up</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>95%: %1 to %2</source>
        <translation>95%: %1 a %2</translation>
    </message>
    <message>
        <source>not in sight</source>
        <translation>no a la vista</translation>
    </message>
    <message>
        <source>of %1, 95%: %2 to %3</source>
        <translation>de %1, 95%: %2 a %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Too early to say</source>
        <translation>Demasiado pronto para decirlo</translation>
    </message>
    <message>
        <source>There are too few checks in the window.</source>
        <translation>Hay muy pocas comprobaciones en la ventana.</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>Budget left of %1 over time</source>
        <translation>Presupuesto restante de %1 en el tiempo</translation>
    </message>
    <message>
        <source>Enter maintenance of %1</source>
        <translation>Anotar mantenimiento de %1</translation>
    </message>
    <message>
        <source>The time that ends now is left out of the budgets of this scope. What was reckoned before is kept beside it.</source>
        <translation>El tiempo que termina ahora deja de contar en los presupuestos de este ámbito. Lo calculado antes queda al lado.</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>No budget is selected.</source>
        <translation>No hay ningún presupuesto elegido.</translation>
    </message>
    <message>
        <source>What is left of a budget over time stands here.</source>
        <translation>Aquí se ve lo que queda de un presupuesto en el tiempo.</translation>
    </message>
    <message>
        <source>How fast a budget is used up stands here.</source>
        <translation>Aquí se ve lo rápido que se gasta un presupuesto.</translation>
    </message>
    <message>
        <source>Time that was left out of a budget afterwards stands here.</source>
        <translation>Aquí se ve el tiempo que se excluyó después de un presupuesto.</translation>
    </message>
    <message>
        <source>Enter maintenance of the whole cluster</source>
        <translation>Anotar un mantenimiento de todo el clúster</translation>
    </message>
</context>
<context>
    <name>dwcp::StatusBar</name>
    <message>
        <source>%1, operator</source>
        <translation>%1, operador</translation>
    </message>
    <message>
        <source>Waiting for the engine</source>
        <translation>Esperando al motor</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Engine paused, last tick %1 ago</source>
        <translation>Motor en pausa, último latido hace %1</translation>
    </message>
    <message>
        <source>Engine live, last tick %1 ago</source>
        <translation>Motor en marcha, último latido hace %1</translation>
    </message>
    <message>
        <source>%1 components, %2 checks/s</source>
        <translation>%1 componentes, %2 comprobaciones/s</translation>
    </message>
    <message>
        <source>%1 late, beat %2</source>
        <translation>%1 tarde, latido %2</translation>
    </message>
    <message>
        <source>Last tick %1 ago</source>
        <translation>Último latido hace %1</translation>
    </message>
</context>
<context>
    <name>dwcp::Table</name>
    <message>
        <source>Copy selected rows</source>
        <translation>Copiar filas elegidas</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>Copiar tabla como CSV</translation>
    </message>
    <message>
        <source>Copy table as Markdown</source>
        <translation>Copiar tabla como Markdown</translation>
    </message>
    <message>
        <source>Save table as CSV</source>
        <translation>Guardar tabla como CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Compare %1 with others</source>
        <translation>Comparar %1 con otros</translation>
    </message>
    <message>
        <source>No row is selected.</source>
        <translation>No hay ninguna fila seleccionada.</translation>
    </message>
</context>
<context>
    <name>dwcp::TimeChart</name>
    <message>
        <source>No values yet</source>
        <translation>Aún sin valores</translation>
    </message>
    <message>
        <source>Newest value %1. Copy gives all values as a table.</source>
        <translation>Último valor %1. Copiar da todos los valores como tabla.</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>gráfico</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>Guardar como PNG</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>Guardar como SVG</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>Mean, least to greatest of every %1</source>
        <translation>Media, de menor a mayor cada %1</translation>
    </message>
    <message>
        <source>Time	Least	Mean	Greatest	Last</source>
        <translation>Hora	Mínimo	Media	Máximo	Último</translation>
    </message>
</context>
<context>
    <name>dwcp::Timeline</name>
    <message>
        <source>Time: the moment on the screen</source>
        <translation>Tiempo: el momento en pantalla</translation>
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
        <translation>1 nodo</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 nodos</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Adelante (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Directo</translation>
    </message>
    <message>
        <source>Hold the view at this moment (P). Checks go on.</source>
        <translation>Detener la vista en este momento (P). Las comprobaciones siguen.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o dar una orden</translation>
    </message>
    <message>
        <source>Pages, nodes, breakers and commands (Ctrl+K)</source>
        <translation>Páginas, nodos, cortacircuitos y órdenes (Ctrl+K)</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, hace %2</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Al directo</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Nivel %1</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1, anticuado</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>era %1</translation>
    </message>
    <message>
        <source>No news</source>
        <translation>Sin noticias</translation>
    </message>
</context>
<context>
    <name>dwcp::TransitionModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
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
        <translation>más tarde</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of 10 points</source>
        <translation>%1 de 10 puntos</translation>
    </message>
    <message>
        <source>none in 24 h</source>
        <translation>ninguno en 24 h</translation>
    </message>
    <message>
        <source>loses to naive, cannot alert</source>
        <translation>pierde ante lo ingenuo, no puede alertar</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>Node, metric</source>
        <translation>Nodo, métrica</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>To threshold</source>
        <translation>Hasta el umbral</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
</context>
<context>
    <name>dwcp::TrendsPage</name>
    <message>
        <source>Too early to say: %1 of 10 points.</source>
        <translation>Demasiado pronto para decirlo: %1 de 10 puntos.</translation>
    </message>
    <message>
        <source>%1, crosses no limit within 24 h.</source>
        <translation>%1, no cruza ningún límite en 24 h.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>%1 in %2 (95%: %3 to %4), chance %5.</source>
        <translation>%1 en %2 (95%: %3 a %4), probabilidad %5.</translation>
    </message>
    <message>
        <source>Robust line through %1 points, confidence %2 by backtest.</source>
        <translation>Recta robusta por %1 puntos, confianza %2 por prueba retrospectiva.</translation>
    </message>
    <message>
        <source>%1 Loses to naive: shown grey, cannot alert.</source>
        <translation>%1 Pierde ante lo ingenuo: en gris, no puede alertar.</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Qué se movió</translation>
    </message>
    <message>
        <source>Mark the last minutes</source>
        <translation>Marcar los últimos minutos</translation>
    </message>
    <message>
        <source>Or drag over the chart; Left and Right move the window, with Shift they widen it (B)</source>
        <translation>O arrastre sobre el gráfico; Izquierda y Derecha mueven la ventana, con Mayús la ensanchan (B)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>What moved in the marked window</source>
        <translation>Qué se movió en la ventana marcada</translation>
    </message>
    <message>
        <source>in a window, against the same time before</source>
        <translation>en una ventana, frente al mismo tiempo antes</translation>
    </message>
    <message>
        <source>No window is marked</source>
        <translation>Ninguna ventana marcada</translation>
    </message>
    <message>
        <source>Drag over the chart to see what moved then.</source>
        <translation>Arrastre sobre el gráfico para ver qué se movió entonces.</translation>
    </message>
    <message>
        <source>%1 – %2 against the same time before, %3 of %4 metrics</source>
        <translation>%1 – %2 frente al mismo tiempo antes, %3 de %4 métricas</translation>
    </message>
    <message>
        <source>Nothing moved</source>
        <translation>Nada se movió</translation>
    </message>
    <message>
        <source>All values are like those before.</source>
        <translation>Todos los valores son como los de antes.</translation>
    </message>
    <message>
        <source>Too few values</source>
        <translation>Muy pocos valores</translation>
    </message>
    <message>
        <source>The window and the time before it need three remembered moments each.</source>
        <translation>La ventana y el tiempo anterior necesitan tres momentos recordados cada uno.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>Points and bands of this metric</source>
        <translation>Puntos y bandas de esta métrica</translation>
    </message>
    <message>
        <source>Ranking of all metrics</source>
        <translation>Clasificación de todas las métricas</translation>
    </message>
    <message>
        <source>By time to threshold</source>
        <translation>Por tiempo hasta el umbral</translation>
    </message>
    <message>
        <source>Metrics by time to threshold</source>
        <translation>Métricas por tiempo hasta el umbral</translation>
    </message>
    <message>
        <source>Confidence is measured by backtest: gain over naive and coverage of the band.</source>
        <translation>La confianza se mide por prueba retrospectiva: ventaja sobre lo ingenuo y cobertura de la banda.</translation>
    </message>
    <message>
        <source>%1 of %2 series</source>
        <translation>%1 de %2 series</translation>
    </message>
    <message>
        <source>No metric here</source>
        <translation>Aquí no hay métricas</translation>
    </message>
    <message>
        <source>No metric matches the filter.</source>
        <translation>Ninguna métrica pasa el filtro.</translation>
    </message>
    <message>
        <source>No metric yet</source>
        <translation>Aún sin métricas</translation>
    </message>
    <message>
        <source>Trends appear with the first values.</source>
        <translation>Las tendencias aparecen con los primeros valores.</translation>
    </message>
    <message>
        <source>No metric selected</source>
        <translation>Ninguna métrica elegida</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 over time with forecast</source>
        <translation>%1 en el tiempo con previsión</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Aún no hay nada que exportar.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>%1 Drawn: %2, %3 of its past inside the 95 % band.</source>
        <translation>%1 Dibujado: %2, %3 de su pasado dentro de la banda del 95 %.</translation>
    </message>
    <message>
        <source>Methods tried</source>
        <translation>Métodos probados</translation>
    </message>
    <message>
        <source>each forecast the past from earlier moments of it</source>
        <translation>cada uno predijo el pasado desde momentos anteriores</translation>
    </message>
    <message>
        <source>Nothing tried yet</source>
        <translation>Aún no se ha probado nada</translation>
    </message>
    <message>
        <source>Methods are tried once there are 30 values.</source>
        <translation>Los métodos se prueban a partir de 30 valores.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>What was found until now stays</source>
        <translation>Lo encontrado hasta ahora se conserva</translation>
    </message>
    <message>
        <source>%1 – %2 against the same time before; read %3 of %4 metrics of the journal</source>
        <translation>%1 – %2 frente al mismo tiempo anterior; leídas %3 de %4 métricas del diario</translation>
    </message>
    <message>
        <source>%1 – %2 against the same time before; stopped at %3 of %4 metrics</source>
        <translation>%1 – %2 frente al mismo tiempo anterior; detenido tras %3 de %4 métricas</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>Leyendo el diario</translation>
    </message>
    <message>
        <source>What moved appears here as it is found.</source>
        <translation>Lo que se movió aparece aquí a medida que se encuentra.</translation>
    </message>
    <message>
        <source>The window and the time before it need three kept values each.</source>
        <translation>La ventana y el tiempo anterior necesitan tres valores guardados cada uno.</translation>
    </message>
    <message>
        <source>No window is marked.</source>
        <translation>No hay ninguna ventana marcada.</translation>
    </message>
    <message>
        <source>What moved in a window that is marked on the chart stands here.</source>
        <translation>Aquí se ve lo que se movió en una ventana marcada en el gráfico.</translation>
    </message>
    <message>
        <source>A metric&apos;s course and its forecast stand here.</source>
        <translation>Aquí se ven la evolución y el pronóstico de una métrica.</translation>
    </message>
    <message>
        <source>No metric is selected.</source>
        <translation>No hay ninguna métrica elegida.</translation>
    </message>
    <message>
        <source>Stale: no value for %1. What is drawn ahead was expected then.</source>
        <translation>Anticuado: sin valor desde hace %1. Lo dibujado hacia delante se esperaba entonces.</translation>
    </message>
    <message>
        <source>No metric that is on its way to a limit matches the filter.</source>
        <translation>Ninguna métrica que se acerque a un límite pasa el filtro.</translation>
    </message>
    <message>
        <source>Nothing is on its way to a limit</source>
        <translation>Nada se acerca a un límite</translation>
    </message>
    <message>
        <source>Of more than %1 nodes nothing else is listed; a node&apos;s metrics lead here.</source>
        <translation>Con más de %1 nodos no se lista nada más; las métricas de un nodo llevan aquí.</translation>
    </message>
</context>
<context>
    <name>dwcp::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>dwcp::WatchDialog</name>
    <message>
        <source>Watch it</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>Watch another</source>
        <translation>Observar otro</translation>
    </message>
    <message>
        <source>It is asked from now on, until the engine is started again: what is always to be watched stands in the configuration.</source>
        <translation>Se consulta desde ahora, hasta reiniciar el motor: lo que siempre debe observarse está en la configuración.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>that of the URL</source>
        <translation>el de la URL</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Programs are named in the configuration alone.</source>
        <translation>Los programas solo se nombran en la configuración.</translation>
    </message>
    <message>
        <source>A URL is needed.</source>
        <translation>Se necesita una URL.</translation>
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
        <translation>¿Por qué está así %1?</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>a las %1</translation>
    </message>
</context>
</TS>
