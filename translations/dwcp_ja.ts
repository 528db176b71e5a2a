<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>AlertModel</name>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1、%2、%3: %4</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>%1 が確認済み</translation>
    </message>
    <message>
        <source>not told: %1</source>
        <translation>通知なし: %1</translation>
    </message>
    <message>
        <source>not yet told</source>
        <translation>まだ通知なし</translation>
    </message>
    <message>
        <source>no receiver is configured</source>
        <translation>受信先が設定されていません</translation>
    </message>
    <message>
        <source>told</source>
        <translation>通知済み</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>For</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>AlertTexts</name>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>発生中</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>回復中</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>発生</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>悪化</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>消音中</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>inhibited</source>
        <translation>抑制</translation>
    </message>
    <message>
        <source>what it lives on is down</source>
        <translation>依存先が停止</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>保守</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>不安定</translation>
    </message>
    <message>
        <source>told a moment ago</source>
        <translation>少し前に通知</translation>
    </message>
    <message>
        <source>ended before it was told</source>
        <translation>通知前に終了</translation>
    </message>
    <message>
        <source>no receiver</source>
        <translation>宛先なし</translation>
    </message>
</context>
<context>
    <name>BudgetModel</name>
    <message>
        <source>%1, %2, %3, left %4</source>
        <translation>%1、%2、%3、残り %4</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>予算の残り</translation>
    </message>
    <message>
        <source>Burn rate</source>
        <translation>消費率</translation>
    </message>
    <message>
        <source>Used up in</source>
        <translation>使い切るまで</translation>
    </message>
</context>
<context>
    <name>BudgetTexts</name>
    <message>
        <source>too few checks</source>
        <translation>検査が少なすぎる</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>使い切った</translation>
    </message>
    <message>
        <source>used up, not beyond doubt</source>
        <translation>使い切った（確実ではない）</translation>
    </message>
    <message>
        <source>page, burning</source>
        <translation>呼び出し、消費中</translation>
    </message>
    <message>
        <source>ticket, burning</source>
        <translation>チケット、消費中</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>whole cluster</source>
        <translation>クラスター全体</translation>
    </message>
    <message>
        <source>%1% over %2</source>
        <translation>%2 で %1%</translation>
    </message>
    <message>
        <source>not in sight</source>
        <translation>見込みなし</translation>
    </message>
    <message>
        <source>never</source>
        <comment>used up</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 ～ %3）</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>BurnModel</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>長期</translation>
    </message>
    <message>
        <source>Burn</source>
        <translation>消費</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限度</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短期</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>偶然</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>発生中</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>限度内</translation>
    </message>
</context>
<context>
    <name>CauseModel</name>
    <message>
        <source>Probable cause</source>
        <translation>推定原因</translation>
    </message>
    <message>
        <source>Belief</source>
        <translation>確信度</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>A connection needs a name.</source>
        <translation>接続には名前が必要です。</translation>
    </message>
    <message>
        <source>%1 has nothing to watch: give a URL or a configuration file.</source>
        <translation>%1 には監視対象がありません。URL か設定ファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 is no URL: it looks like http://10.0.0.1:9100.</source>
        <translation>%1 は URL ではありません。http://10.0.0.1:9100 の形です。</translation>
    </message>
    <message>
        <source>The file holds no connections.</source>
        <translation>このファイルに接続はありません。</translation>
    </message>
</context>
<context>
    <name>CorrectionModel</name>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>予算の残り</translation>
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
        <translation>%1 %2 は %3 後に限度を超えます。80% の範囲は %4 ～ %5、確率 %6</translation>
    </message>
    <message>
        <source>later</source>
        <translation>それ以降</translation>
    </message>
    <message>
        <source>Node, metric</source>
        <translation>ノード、指標</translation>
    </message>
    <message>
        <source>Crosses in</source>
        <translation>超過まで</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>確率</translation>
    </message>
</context>
<context>
    <name>DegradationModel</name>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>検査間隔</translation>
    </message>
</context>
<context>
    <name>DemoCluster</name>
    <message>
        <source>Starting five nodes on this computer</source>
        <translation>このコンピューターで 5 つのノードを起動中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The demo cluster was not started: cancelled.</source>
        <translation>デモクラスターは起動しませんでした: キャンセル。</translation>
    </message>
</context>
<context>
    <name>EventLogModel</name>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>connection refused</source>
        <translation>接続が拒否された</translation>
    </message>
    <message>
        <source>connection reset by peer</source>
        <translation>相手側が接続を切断した</translation>
    </message>
    <message>
        <source>connection timed out</source>
        <translation>接続がタイムアウトした</translation>
    </message>
    <message>
        <source>connection aborted</source>
        <translation>接続が中断された</translation>
    </message>
    <message>
        <source>no route to host</source>
        <translation>ホストへの経路がない</translation>
    </message>
    <message>
        <source>network is unreachable</source>
        <translation>ネットワークに到達できない</translation>
    </message>
    <message>
        <source>network is down</source>
        <translation>ネットワークが停止している</translation>
    </message>
    <message>
        <source>host is down</source>
        <translation>ホストが停止している</translation>
    </message>
    <message>
        <source>broken pipe</source>
        <translation>パイプが切れた</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>権限がない</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>開いているファイルが多すぎる</translation>
    </message>
    <message>
        <source>operation canceled</source>
        <translation>操作が取り消された</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ファイルまたはフォルダーがない</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>権限がない</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>接続が拒否された</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>ホストが見つからない</translation>
    </message>
    <message>
        <source>Host not found (authoritative)</source>
        <translation>ホストが見つからない</translation>
    </message>
    <message>
        <source>Host not found (non-authoritative), try again later</source>
        <translation>ホストが今は見つからない</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>接続が閉じられた</translation>
    </message>
    <message>
        <source>the connection was closed without an answer</source>
        <translation>応答なしに接続が閉じられた</translation>
    </message>
    <message>
        <source>the connection was closed in the middle of the answer</source>
        <translation>応答の途中で接続が閉じられた</translation>
    </message>
    <message>
        <source>no answer within %1, %2</source>
        <translation>%1 以内に応答なし（%2）</translation>
    </message>
    <message>
        <source>no answer in time, %1</source>
        <translation>時間内に応答なし（%1）</translation>
    </message>
    <message>
        <source>no answer from the prober</source>
        <translation>検査器からの応答なし</translation>
    </message>
    <message>
        <source>answered after the timeout of this layer</source>
        <translation>この層の制限時間の後に応答した</translation>
    </message>
    <message>
        <source>looking up the host name</source>
        <translation>ホスト名の解決中</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>in the TLS handshake</source>
        <translation>TLS ハンドシェイク中</translation>
    </message>
    <message>
        <source>sending the request</source>
        <translation>要求の送信中</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>reading the answer</source>
        <translation>応答の読み取り中</translation>
    </message>
    <message>
        <source>waiting for the query</source>
        <translation>照会待ち</translation>
    </message>
    <message>
        <source>waiting for the program&apos;s end</source>
        <translation>プログラムの終了待ち</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>the host name cannot be resolved: %1</source>
        <translation>ホスト名を解決できない: %1</translation>
    </message>
    <message>
        <source>the answer is compressed (%1), which was not asked for</source>
        <translation>求めていない圧縮 (%1) の応答</translation>
    </message>
    <message>
        <source>%1; redirects are not followed (to %2)</source>
        <translation>%1、リダイレクト (%2) には従わない</translation>
    </message>
    <message>
        <source>the answer is larger than %1 bytes</source>
        <translation>応答が %1 バイトを超える</translation>
    </message>
    <message>
        <source>the answer&apos;s header is larger than %1 bytes</source>
        <translation>応答ヘッダーが %1 バイトを超える</translation>
    </message>
    <message>
        <source>the answer is not HTTP: %1</source>
        <translation>応答が HTTP ではない: %1</translation>
    </message>
    <message>
        <source>not a JSON document: %1</source>
        <translation>JSON 文書ではない: %1</translation>
    </message>
    <message>
        <source>a check of type %1 needs an http or https URL</source>
        <translation>種類 %1 の検査には http か https の URL が必要</translation>
    </message>
    <message>
        <source>a check of type tcp needs a tcp, tls, http or https URL</source>
        <translation>種類 tcp の検査には tcp、tls、http、https の URL が必要</translation>
    </message>
    <message>
        <source>there is no check type &apos;%1&apos;</source>
        <translation>検査の種類 &apos;%1&apos; はない</translation>
    </message>
    <message>
        <source>too many checks are waiting to be started</source>
        <translation>開始待ちの検査が多すぎる</translation>
    </message>
    <message>
        <source>the page is of no kind that a profile recognises</source>
        <translation>どのプロファイルにも当てはまらないページ</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;</source>
        <translation>プロファイル &quot;%1&quot; はない</translation>
    </message>
    <message>
        <source>no profile can recognise it</source>
        <translation>認識できるプロファイルがない</translation>
    </message>
    <message>
        <source>nothing to judge yet: rates need a second result and events to count</source>
        <translation>まだ判断できない: 割合には 2 回目の結果と数える対象が必要</translation>
    </message>
    <message>
        <source>the target provides nothing that this layer reads</source>
        <translation>この層が読むものを対象が提供していない</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>metric name expected</source>
        <translation>指標の名前が必要</translation>
    </message>
    <message>
        <source>character not allowed in a metric name</source>
        <translation>指標の名前に使えない文字</translation>
    </message>
    <message>
        <source>a number as value expected</source>
        <translation>値として数が必要</translation>
    </message>
    <message>
        <source>label name expected</source>
        <translation>ラベルの名前が必要</translation>
    </message>
    <message>
        <source>unknown metric type</source>
        <translation>未知の指標の種類</translation>
    </message>
    <message>
        <source>the series is on the page twice</source>
        <translation>系列がページに 2 回ある</translation>
    </message>
    <message>
        <source>the page does not end with # EOF</source>
        <translation>ページが # EOF で終わっていない</translation>
    </message>
    <message>
        <source>the last line does not end in a line feed</source>
        <translation>最後の行が改行で終わっていない</translation>
    </message>
    <message>
        <source>more than %1 series</source>
        <translation>%1 を超える系列</translation>
    </message>
    <message>
        <source>more than %1 values</source>
        <translation>%1 を超える値</translation>
    </message>
    <message>
        <source>more than %1 levels</source>
        <translation>%1 を超える階層</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>証明書の期限が切れた</translation>
    </message>
    <message>
        <source>the certificate is not yet valid</source>
        <translation>証明書はまだ有効でない</translation>
    </message>
    <message>
        <source>the certificate is for another host</source>
        <translation>別のホストの証明書</translation>
    </message>
    <message>
        <source>the certificate is from an unknown CA</source>
        <translation>未知の認証局の証明書</translation>
    </message>
    <message>
        <source>the certificate is refused: %1</source>
        <translation>証明書を拒否: %1</translation>
    </message>
    <message>
        <source>TLS handshake: the connection was closed</source>
        <translation>TLS ハンドシェイク: 接続が閉じられた</translation>
    </message>
    <message>
        <source>TLS handshake: %1</source>
        <translation>TLS ハンドシェイク: %1</translation>
    </message>
    <message>
        <source>the program was ended by signal %1</source>
        <translation>プログラムはシグナル %1 で終了した</translation>
    </message>
    <message>
        <source>the program&apos;s exit code is %1, not 0 to 3</source>
        <translation>プログラムの終了コードが 0〜3 でなく %1</translation>
    </message>
    <message>
        <source>the program&apos;s exit code is %1, not 0 to 3: %2</source>
        <translation>プログラムの終了コードが 0〜3 でなく %1: %2</translation>
    </message>
    <message>
        <source>the check has no command, and the target&apos;s URL is not of exec://</source>
        <translation>検査にコマンドがなく、対象の URL も exec:// でない</translation>
    </message>
    <message>
        <source>cannot be run: %1</source>
        <translation>実行できない: %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>読み取れない: %1</translation>
    </message>
    <message>
        <source>there is no such secret</source>
        <translation>そのような秘密はない</translation>
    </message>
    <message>
        <source>is not usable as a secret</source>
        <translation>秘密として使えない</translation>
    </message>
    <message>
        <source>the Prometheus server cannot be asked: %1</source>
        <translation>Prometheus サーバーに問い合わせできない: %1</translation>
    </message>
    <message>
        <source>the Prometheus server did not answer in time</source>
        <translation>Prometheus サーバーが時間内に応答しなかった</translation>
    </message>
    <message>
        <source>the Prometheus server has no series with %1</source>
        <translation>Prometheus サーバーに %1 の系列がない</translation>
    </message>
    <message>
        <source>the server refuses the query: %1</source>
        <translation>サーバーが照会を拒否: %1</translation>
    </message>
    <message>
        <source>the answer is no JSON object: is this the HTTP API of a Prometheus server?</source>
        <translation>応答が JSON オブジェクトでない: Prometheus サーバーの HTTP API か？</translation>
    </message>
    <message>
        <source>the answer is no vector</source>
        <translation>応答がベクトルでない</translation>
    </message>
    <message>
        <source>down: the Prometheus server cannot scrape it</source>
        <translation>停止: Prometheus サーバーが取得できない</translation>
    </message>
    <message>
        <source>there is nothing to ask for</source>
        <translation>求めるものがない</translation>
    </message>
    <message>
        <source>the token is not sent: without TLS it could be read on its way</source>
        <translation>トークンは送らない: TLS なしでは途中で読まれる</translation>
    </message>
    <message>
        <source>no token is configured for the node (bearer_token_file)</source>
        <translation>ノードのトークンが設定されていない (bearer_token_file)</translation>
    </message>
    <message>
        <source>the node does not accept the token (HTTP %1)</source>
        <translation>ノードがトークンを受け入れない (HTTP %1)</translation>
    </message>
    <message>
        <source>the node refuses (HTTP %1)</source>
        <translation>ノードが拒否 (HTTP %1)</translation>
    </message>
    <message>
        <source>the webhook does not accept the token (HTTP %1)</source>
        <translation>Webhook がトークンを受け入れない (HTTP %1)</translation>
    </message>
    <message>
        <source>the webhook refuses (HTTP %1)</source>
        <translation>Webhook が拒否 (HTTP %1)</translation>
    </message>
    <message>
        <source>%1 (HTTP %2)</source>
        <translation>%1 (HTTP %2)</translation>
    </message>
    <message>
        <source>a reason is required</source>
        <translation>理由が必要</translation>
    </message>
    <message>
        <source>the reason is longer than %1 bytes</source>
        <translation>理由が %1 バイトを超える</translation>
    </message>
    <message>
        <source>more than %1 series are watched at once</source>
        <translation>同時に監視する系列が %1 を超える</translation>
    </message>
    <message>
        <source>the time to live is negative</source>
        <translation>有効期間が負</translation>
    </message>
    <message>
        <source>automatic is what a reset brings back</source>
        <translation>自動に戻すにはリセットを使う</translation>
    </message>
    <message>
        <source>a trip is what forces it open</source>
        <translation>強制的に開くには遮断を使う</translation>
    </message>
    <message>
        <source>a maintenance lasts longer than nothing and at most 31 days</source>
        <translation>保守は 0 より長く 31 日まで</translation>
    </message>
    <message>
        <source>a maintenance begins now or within a year</source>
        <translation>保守の開始は今から 1 年以内</translation>
    </message>
    <message>
        <source>a maintenance recurs when it is over, and within a year</source>
        <translation>保守の繰り返しは終了後、1 年以内</translation>
    </message>
    <message>
        <source>an acknowledgement lasts up to seven days</source>
        <translation>確認の有効期間は 7 日まで</translation>
    </message>
    <message>
        <source>there is no such node</source>
        <translation>そのようなノードはない</translation>
    </message>
    <message>
        <source>there is no such layer</source>
        <translation>そのような層はない</translation>
    </message>
    <message>
        <source>the node has no such layer</source>
        <translation>ノードにその層はない</translation>
    </message>
    <message>
        <source>checks are paused</source>
        <translation>検査は休止中</translation>
    </message>
    <message>
        <source>checks are paused already</source>
        <translation>検査はすでに休止中</translation>
    </message>
    <message>
        <source>checks are not paused</source>
        <translation>検査は休止していない</translation>
    </message>
    <message>
        <source>no check is started until checks are resumed</source>
        <translation>再開するまで検査は始まらない</translation>
    </message>
    <message>
        <source>checks are paused, so nothing could confirm it</source>
        <translation>検査が休止中で、確認できない</translation>
    </message>
    <message>
        <source>there is no way to check it</source>
        <translation>検査する方法がない</translation>
    </message>
    <message>
        <source>there is no such breaker</source>
        <translation>そのようなブレーカーはない</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1 は %2 から %3 になった</translation>
    </message>
    <message>
        <source>it would break the quorum: %1</source>
        <translation>クォーラムが崩れる: %1</translation>
    </message>
    <message>
        <source>nothing loses service</source>
        <translation>止まるものはない</translation>
    </message>
    <message>
        <source>loses %1</source>
        <translation>停止するもの: %1</translation>
    </message>
    <message>
        <source>capacity %1 to %2</source>
        <translation>容量 %1 から %2</translation>
    </message>
    <message>
        <source>quorum %1, further losses survived: %2</source>
        <translation>クォーラムは%1、耐えられる追加の喪失: %2</translation>
    </message>
    <message>
        <source>%1 burns %2 an hour</source>
        <translation>%1 は毎時 %2 を消費</translation>
    </message>
    <message>
        <source>a correction is about a span of the past</source>
        <translation>訂正は過去の期間についてのもの</translation>
    </message>
    <message>
        <source>no objective lies within</source>
        <translation>その中に目標がない</translation>
    </message>
    <message>
        <source>%1 budget</source>
        <translation>予算 %1 件</translation>
    </message>
    <message>
        <source>%1 budgets</source>
        <translation>予算 %1 件</translation>
    </message>
    <message>
        <source>there are too many maintenances already</source>
        <translation>保守がすでに多すぎる</translation>
    </message>
    <message>
        <source>maintenance %1</source>
        <translation>保守 %1</translation>
    </message>
    <message>
        <source>maintenance %1 ended</source>
        <translation>保守 %1 を終了</translation>
    </message>
    <message>
        <source>there is no such maintenance</source>
        <translation>そのような保守はない</translation>
    </message>
    <message>
        <source>a target has a name and a URL</source>
        <translation>対象には名前と URL が必要</translation>
    </message>
    <message>
        <source>programs are named in the configuration alone</source>
        <translation>プログラムは設定でのみ指定できる</translation>
    </message>
    <message>
        <source>there is a node of that name</source>
        <translation>その名前のノードがある</translation>
    </message>
    <message>
        <source>there is no such profile</source>
        <translation>そのようなプロファイルはない</translation>
    </message>
    <message>
        <source>a weight is above zero</source>
        <translation>重みは 0 より大きい</translation>
    </message>
    <message>
        <source>watched from now on</source>
        <translation>これから監視する</translation>
    </message>
    <message>
        <source>no longer watched</source>
        <translation>もう監視しない</translation>
    </message>
    <message>
        <source>another order for it is under way</source>
        <translation>別の命令が実行中</translation>
    </message>
    <message>
        <source>the node has no control interface</source>
        <translation>ノードに操作インターフェースがない</translation>
    </message>
    <message>
        <source>the breaker&apos;s name cannot be part of a path</source>
        <translation>ブレーカーの名前はパスに使えない</translation>
    </message>
    <message>
        <source>layers of a %1 cannot be restarted from here</source>
        <translation>%1 の層はここから再起動できない</translation>
    </message>
    <message>
        <source>the node accepted it, but its own page has not confirmed it within %1</source>
        <translation>ノードは受け入れたが、%1 以内に自身のページで確認されなかった</translation>
    </message>
    <message>
        <source>the node is watched no more</source>
        <translation>ノードはもう監視されていない</translation>
    </message>
    <message>
        <source>the node has started it again</source>
        <translation>ノードが再起動した</translation>
    </message>
    <message>
        <source>there is no such alert, or it is over</source>
        <translation>そのようなアラートはないか、終わっている</translation>
    </message>
    <message>
        <source>it would silence every critical alert that there can be; ask for it once more to confirm</source>
        <translation>重大なアラートがすべて消音される。確認のためもう一度求めること</translation>
    </message>
    <message>
        <source>maintenance begins: %1</source>
        <translation>保守開始: %1</translation>
    </message>
    <message>
        <source>maintenance ends: %1</source>
        <translation>保守終了: %1</translation>
    </message>
    <message>
        <source>incident %1, probable cause %2: %3</source>
        <translation>インシデント %1、推定原因 %2: %3</translation>
    </message>
    <message>
        <source>incident %1, probable cause now %2: %3</source>
        <translation>インシデント %1、推定原因は今は %2: %3</translation>
    </message>
    <message>
        <source>incident %1, over after %2</source>
        <translation>インシデント %1、%2 後に終了</translation>
    </message>
    <message>
        <source>so it was before the start; it has not been seen since</source>
        <translation>開始前の状態。以後は見えていない</translation>
    </message>
    <message>
        <source>ill before all others</source>
        <translation>他のすべてより先に不調</translation>
    </message>
    <message>
        <source>ill %1 after the first</source>
        <translation>最初から %1 後に不調</translation>
    </message>
    <message>
        <source>%1 of the ill need it</source>
        <translation>不調のうち %1 がこれを必要とする</translation>
    </message>
    <message>
        <source>something that it needs is ill too</source>
        <translation>必要とするものも不調</translation>
    </message>
    <message>
        <source>nothing that it needs is ill</source>
        <translation>必要とするものは不調でない</translation>
    </message>
    <message>
        <source>something that it needs cannot be seen: it may be ill</source>
        <translation>必要とするものが見えない: 不調かもしれない</translation>
    </message>
    <message>
        <source>the same on %1 nodes: something that they share?</source>
        <translation>%1 ノードで同じ: 共有しているもの？</translation>
    </message>
    <message>
        <source>recovery: attempt %1 of %2</source>
        <translation>復旧: %2 回中 %1 回目</translation>
    </message>
    <message>
        <source>recovery: attempt %1 of %2: %3</source>
        <translation>復旧: %2 回中 %1 回目: %3</translation>
    </message>
    <message>
        <source>recovery: after attempt %1 of %2</source>
        <translation>復旧: %2 回中 %1 回目の後</translation>
    </message>
    <message>
        <source>recovery: attempt %1: %2</source>
        <translation>復旧: %1 回目: %2</translation>
    </message>
    <message>
        <source>recovery: cancelled</source>
        <translation>復旧: 中止</translation>
    </message>
    <message>
        <source>there is nothing to recover</source>
        <translation>復旧するものがない</translation>
    </message>
    <message>
        <source>there is nothing to recover any more</source>
        <translation>もう復旧するものがない</translation>
    </message>
    <message>
        <source>a recovery is under way</source>
        <translation>復旧中</translation>
    </message>
    <message>
        <source>no recovery is under way</source>
        <translation>復旧は行われていない</translation>
    </message>
    <message>
        <source>the check passes</source>
        <translation>検査に合格</translation>
    </message>
    <message>
        <source>the check still fails</source>
        <translation>検査はまだ不合格</translation>
    </message>
    <message>
        <source>no check passed in time</source>
        <translation>時間内に合格した検査がない</translation>
    </message>
    <message>
        <source>it healed meanwhile</source>
        <translation>その間に回復した</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>dry run: nothing was done</source>
        <translation>試行: 何も実行していない</translation>
    </message>
    <message>
        <source>dry run: what would be done is recorded and not done</source>
        <translation>試行: 実行内容は記録だけされる</translation>
    </message>
    <message>
        <source>the program ended before the action did</source>
        <translation>処置の前にプログラムが終了した</translation>
    </message>
    <message>
        <source>killed by a signal, or at its timeout</source>
        <translation>シグナルまたは時間切れで終了</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>終了コード %1</translation>
    </message>
    <message>
        <source>nobody here can do that: %1</source>
        <translation>ここでは実行できない: %1</translation>
    </message>
    <message>
        <source>the budget of &quot;%1&quot; is corrected: %2 % left instead of %3 %</source>
        <translation>&quot;%1&quot; の予算を訂正: 残り %3 % でなく %2 %</translation>
    </message>
    <message>
        <source>the budget of &quot;%1&quot; is exhausted</source>
        <translation>&quot;%1&quot; の予算を使い切った</translation>
    </message>
    <message>
        <source>the budget of &quot;%1&quot; burns fast: %2</source>
        <translation>&quot;%1&quot; の予算が急速に減っている: %2</translation>
    </message>
    <message>
        <source>the budget of &quot;%1&quot; burns no longer</source>
        <translation>&quot;%1&quot; の予算の消費は収まった</translation>
    </message>
    <message>
        <source>%1: answers again</source>
        <translation>%1: 再び応答</translation>
    </message>
    <message>
        <source>%1: cannot be asked: %2</source>
        <translation>%1: 問い合わせできない: %2</translation>
    </message>
    <message>
        <source>%1: will not do what it is told: %2</source>
        <translation>%1: 指示に従わない: %2</translation>
    </message>
    <message>
        <source>%1: armed still, as %2 ordered: %3</source>
        <translation>%1: %2 の命令どおり有効なまま: %3</translation>
    </message>
    <message>
        <source>%1: %2 ejected: %3, score %4</source>
        <translation>%1: %2 を除外: %3、スコア %4</translation>
    </message>
    <message>
        <source>%1: %2 returns by a slow start, score %3</source>
        <translation>%1: %2 が徐々に復帰、スコア %3</translation>
    </message>
    <message>
        <source>%1: panic is over</source>
        <translation>%1: パニックは終わった</translation>
    </message>
    <message>
        <source>%1: panic: too many would be ejected, so all serve</source>
        <translation>%1: パニック: 除外が多すぎるため全員が稼働</translation>
    </message>
    <message>
        <source>it is armed already</source>
        <translation>すでに有効</translation>
    </message>
    <message>
        <source>it is only watched already</source>
        <translation>すでに監視のみ</translation>
    </message>
    <message>
        <source>it cannot be asked: %1</source>
        <translation>問い合わせできない: %1</translation>
    </message>
    <message>
        <source>there is no such balancer</source>
        <translation>そのようなバランサーはない</translation>
    </message>
    <message>
        <source>%1, to be told weights</source>
        <translation>%1、重みを指示する</translation>
    </message>
    <message>
        <source>%1, to be only watched</source>
        <translation>%1、監視のみ</translation>
    </message>
    <message>
        <source>%1 is told weights</source>
        <translation>%1 に重みを指示</translation>
    </message>
    <message>
        <source>%1 is only watched and has its own weights</source>
        <translation>%1 は監視のみで自身の重みを持つ</translation>
    </message>
    <message>
        <source>the newest check said: %1</source>
        <translation>最新の検査: %1</translation>
    </message>
    <message>
        <source>it was not checked yet</source>
        <translation>まだ検査していない</translation>
    </message>
    <message>
        <source>decided by %1: %2</source>
        <translation>%1 による判定: %2</translation>
    </message>
    <message>
        <source>decided by %1: %2, %3</source>
        <translation>%1 による判定: %2、%3</translation>
    </message>
    <message>
        <source>also %1: %2</source>
        <translation>さらに %1: %2</translation>
    </message>
    <message>
        <source>also %1: %2, %3</source>
        <translation>さらに %1: %2、%3</translation>
    </message>
    <message>
        <source>%1 from %2 until below %3</source>
        <translation>%1: %2 から %3 未満まで</translation>
    </message>
    <message>
        <source>%1 down from %2 until above %3</source>
        <translation>%1: %2 以下から %3 超まで</translation>
    </message>
    <message>
        <source>%1 is unknown: the series was there and is gone, or is not a number</source>
        <translation>%1 は不明: 系列が消えたか、数でない</translation>
    </message>
    <message>
        <source>stale: no result for three intervals of %1, so it counts as unknown</source>
        <translation>古い: %1 の間隔 3 回分結果がなく、不明とみなす</translation>
    </message>
    <message>
        <source>the newest result says %1, not believed before %2 results in a row, so far %3</source>
        <translation>最新の結果は%1。%2 回続くまで信じない（今 %3 回）</translation>
    </message>
    <message>
        <source>in maintenance</source>
        <translation>保守中</translation>
    </message>
    <message>
        <source>in maintenance: shown, but counted for nothing</source>
        <translation>保守中: 表示するが数えない</translation>
    </message>
    <message>
        <source>every rule that could be judged is within its thresholds</source>
        <translation>判断できる規則はすべて閾値内</translation>
    </message>
    <message>
        <source>%1 %2, weight %3</source>
        <translation>%1 %2、重み %3</translation>
    </message>
    <message>
        <source>half the mean by weight and half the least, kept within %1 to %2 for %3</source>
        <translation>加重平均と最小値の半々、%3は %1〜%2 の範囲</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>%1 ごと</translation>
    </message>
    <message>
        <source>the layer&apos;s interval is %1, divided by %2</source>
        <translation>層の間隔は %1、それを %2 で割る</translation>
    </message>
    <message>
        <source>recovering: the interval doubles with every run of successes until it is back</source>
        <translation>回復中: 成功が続くたびに間隔を倍にして元へ戻す</translation>
    </message>
    <message>
        <source>flapping: %1 % weighted changes in the last 20 results; in at 30 %, out at 25 %</source>
        <translation>不安定: 直近 20 件の重み付き変化が %1 %（30 % で開始、25 % で終了）</translation>
    </message>
    <message>
        <source>not open: %1 failures in a row, %2 needed</source>
        <translation>開いていない: 連続失敗 %1、必要 %2</translation>
    </message>
    <message>
        <source>not opened by health: the trouble is not yet hard</source>
        <translation>健全性では開かない: 不調がまだ確定していない</translation>
    </message>
    <message>
        <source>not opened by health: the level is neither critical nor failed</source>
        <translation>健全性では開かない: レベルが重大でも障害でもない</translation>
    </message>
    <message>
        <source>ordered by %1: %2; until it is reset</source>
        <translation>%1 の命令: %2（リセットまで）</translation>
    </message>
    <message>
        <source>ordered by %1: %2; until %3</source>
        <translation>%1 の命令: %2（%3 まで）</translation>
    </message>
    <message>
        <source>open since %1, the next trial at %2 or as soon as the component is no longer critical</source>
        <translation>%1 から開いている。次の試行は %2、または重大でなくなり次第</translation>
    </message>
    <message>
        <source>%1 of %2 trials passed</source>
        <translation>%2 回中 %1 回の試行に成功</translation>
    </message>
    <message>
        <source>attempt %1 succeeded: %2</source>
        <translation>%1 回目は成功: %2</translation>
    </message>
    <message>
        <source>attempt %1 failed: %2</source>
        <translation>%1 回目は失敗: %2</translation>
    </message>
    <message>
        <source>attempt %1: %2</source>
        <translation>%1 回目: %2</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>no recovery is configured for this layer</source>
        <translation>この層には復旧が設定されていない</translation>
    </message>
    <message>
        <source>%1 of %2 attempts made</source>
        <translation>%2 回中 %1 回試行</translation>
    </message>
    <message>
        <source>it is neither critical nor failed</source>
        <translation>重大でも障害でもない</translation>
    </message>
    <message>
        <source>stale: nobody knows whether it is still needed</source>
        <translation>古い: まだ必要か分からない</translation>
    </message>
    <message>
        <source>degradation level %1</source>
        <translation>劣化レベル %1</translation>
    </message>
    <message>
        <source>%1 components %2</source>
        <translation>%2のコンポーネント %1</translation>
    </message>
    <message>
        <source>%1 components in maintenance count for nothing</source>
        <translation>保守中の %1 コンポーネントは数えない</translation>
    </message>
    <message>
        <source>availability %1</source>
        <translation>可用性 %1</translation>
    </message>
    <message>
        <source>%1 of %2 votes are alive, more than %3 are needed</source>
        <translation>%2 票中 %1 票が有効、%3 票超が必要</translation>
    </message>
    <message>
        <source>%1 votes cannot be seen</source>
        <translation>%1 票が見えない</translation>
    </message>
    <message>
        <source>the loss of %1 more voters would end it, in %2 ways</source>
        <translation>あと %1 票を失うと崩れる（%2 通り）</translation>
    </message>
    <message>
        <source>the loss of %1 more voters would end it, in at least %2 ways</source>
        <translation>あと %1 票を失うと崩れる（少なくとも %2 通り）</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ない</translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation>引用符付きの文字列にする</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>数にする</translation>
    </message>
    <message>
        <source>must be greater than 0</source>
        <translation>0 より大きくする</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>整数にする</translation>
    </message>
    <message>
        <source>must be a whole number of at least %1</source>
        <translation>%1 以上の整数にする</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>%1 から %2 の整数にする</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>true か false にする</translation>
    </message>
    <message>
        <source>must be a duration such as &quot;5s&quot;, &quot;250ms&quot;, &quot;1m30s&quot; or &quot;2h&quot;</source>
        <translation>&quot;5s&quot;、&quot;250ms&quot;、&quot;1m30s&quot;、&quot;2h&quot; のような期間にする</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>%1 以上にする</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>未知のキー</translation>
    </message>
    <message>
        <source>takes letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;: it becomes a file&apos;s name</source>
        <translation>英数字と &quot;.&quot;、&quot;_&quot;、&quot;-&quot; だけ: ファイル名になる</translation>
    </message>
    <message>
        <source>there is no type &quot;%1&quot;</source>
        <translation>種類 &quot;%1&quot; はない</translation>
    </message>
    <message>
        <source>there is no format &quot;%1&quot;</source>
        <translation>形式 &quot;%1&quot; はない</translation>
    </message>
    <message>
        <source>there is no [[alerts.receiver]] &quot;%1&quot;</source>
        <translation>[[alerts.receiver]] &quot;%1&quot; はない</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no reports: only webhook, email and command do</source>
        <translation>&quot;%1&quot; はレポートを受け取らない: webhook、email、command だけ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>&quot;%1&quot; が 2 つある</translation>
    </message>
    <message>
        <source>must be an address such as reports@example.org</source>
        <translation>reports@example.org のようなアドレスにする</translation>
    </message>
    <message>
        <source>must be addresses such as team@example.org</source>
        <translation>team@example.org のようなアドレスにする</translation>
    </message>
    <message>
        <source>is missing: they come in pairs</source>
        <translation>ない: 2 つで一組</translation>
    </message>
    <message>
        <source>must be an address such as %1HOST</source>
        <translation>%1HOST のようなアドレスにする</translation>
    </message>
    <message>
        <source>holds a user or a password: those belong into the keychain</source>
        <translation>ユーザーかパスワードを含む: キーチェーンに置く</translation>
    </message>
    <message>
        <source>must name an entry of the keychain, as in keychain:mail</source>
        <translation>keychain:mail のようにキーチェーンの項目を指定する</translation>
    </message>
    <message>
        <source>the configuration plans a report of that name</source>
        <translation>設定にその名前のレポートがある</translation>
    </message>
    <message>
        <source>there is a report of that name already</source>
        <translation>その名前のレポートがすでにある</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day such as 06:30</source>
        <translation>&quot;%1&quot; は 06:30 のような時刻でない</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of the week such as monday</source>
        <translation>&quot;%1&quot; は monday のような曜日でない</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of the month: 1 to 31</source>
        <translation>&quot;%1&quot; は月の日でない: 1〜31</translation>
    </message>
    <message>
        <source>what comes every day has none</source>
        <translation>毎日のものにはない</translation>
    </message>
    <message>
        <source>the fields of cron say it already</source>
        <translation>cron の項目がすでに示している</translation>
    </message>
    <message>
        <source>there is no time zone &quot;%1&quot;</source>
        <translation>タイムゾーン &quot;%1&quot; はない</translation>
    </message>
    <message>
        <source>&quot;%1&quot; never comes</source>
        <translation>&quot;%1&quot; は決して来ない</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither daily, weekly, monthly nor the five fields of cron</source>
        <translation>&quot;%1&quot; は daily、weekly、monthly でも cron の 5 項目でもない</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no %2 of cron</source>
        <translation>&quot;%1&quot; は cron の %2 でない</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;; there are layer, level, region, node, breaker and is</source>
        <translation>項目 &quot;%1&quot; はない。layer、level、region、node、breaker、is がある</translation>
    </message>
    <message>
        <source>only levels have an order</source>
        <translation>順序があるのはレベルだけ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no %2</source>
        <translation>&quot;%1&quot; は %2 でない</translation>
    </message>
    <message>
        <source>reports are made from a journal: give --journal FILE</source>
        <translation>レポートはジャーナルから作る: --journal FILE を指定</translation>
    </message>
    <message>
        <source>silenced: %1</source>
        <translation>消音中: %1</translation>
    </message>
    <message>
        <source>acknowledged: %1</source>
        <translation>確認済み: %1</translation>
    </message>
    <message>
        <source>inhibited: %1</source>
        <translation>抑止: %1</translation>
    </message>
    <message>
        <source>parent-down: %1</source>
        <translation>親が停止: %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2 の間 %1</translation>
    </message>
    <message>
        <source>add-target: %1</source>
        <translation>対象を追加: %1</translation>
    </message>
    <message>
        <source>remove-target: %1</source>
        <translation>対象を除去: %1</translation>
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
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>健全</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>劣化</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>半開</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>forced-open</source>
        <translation>強制開放</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>metrics-only</source>
        <translation>計測のみ</translation>
    </message>
    <message>
        <source>consecutive-failures</source>
        <translation>連続失敗</translation>
    </message>
    <message>
        <source>failure-rate</source>
        <translation>失敗率</translation>
    </message>
    <message>
        <source>slow-call-rate</source>
        <translation>遅い呼び出しの割合</translation>
    </message>
    <message>
        <source>trial-failed</source>
        <translation>試行失敗</translation>
    </message>
    <message>
        <source>trials-succeeded</source>
        <translation>試行成功</translation>
    </message>
    <message>
        <source>reset-timeout</source>
        <translation>待ち時間経過</translation>
    </message>
    <message>
        <source>health</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>mode-expired</source>
        <translation>上書きの期限切れ</translation>
    </message>
    <message>
        <source>trip</source>
        <translation>遮断</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>disable</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>計測のみ</translation>
    </message>
    <message>
        <source>held</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不確か</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>喪失</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>breaker</source>
        <translation>ブレーカー</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>保守</translation>
    </message>
    <message>
        <source>down</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>休止</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>処置中</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>exhausted</source>
        <translation>打ち切り</translation>
    </message>
    <message>
        <source>page</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>随時</translation>
    </message>
    <message>
        <source>level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>クォーラム</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>消音中</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>inhibited</source>
        <translation>抑止</translation>
    </message>
    <message>
        <source>parent-down</source>
        <translation>親が停止</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>不安定</translation>
    </message>
    <message>
        <source>cooldown</source>
        <translation>休止期間</translation>
    </message>
    <message>
        <source>never-told</source>
        <translation>通知なし</translation>
    </message>
    <message>
        <source>no-receiver</source>
        <translation>宛先なし</translation>
    </message>
    <message>
        <source>check-now</source>
        <translation>今すぐ検査</translation>
    </message>
    <message>
        <source>trip-breaker</source>
        <translation>ブレーカーを遮断</translation>
    </message>
    <message>
        <source>reset-breaker</source>
        <translation>ブレーカーをリセット</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>検査を休止</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>検査を再開</translation>
    </message>
    <message>
        <source>watch-series</source>
        <translation>系列を監視</translation>
    </message>
    <message>
        <source>set-breaker-mode</source>
        <translation>ブレーカーのモード変更</translation>
    </message>
    <message>
        <source>start-maintenance</source>
        <translation>保守を開始</translation>
    </message>
    <message>
        <source>end-maintenance</source>
        <translation>保守を終了</translation>
    </message>
    <message>
        <source>add-silence</source>
        <translation>消音</translation>
    </message>
    <message>
        <source>end-silence</source>
        <translation>消音を終了</translation>
    </message>
    <message>
        <source>acknowledge-alert</source>
        <translation>アラートを確認</translation>
    </message>
    <message>
        <source>take-delivery</source>
        <translation>配信を記録</translation>
    </message>
    <message>
        <source>turn-node-breaker</source>
        <translation>ノードのブレーカーを切り替え</translation>
    </message>
    <message>
        <source>restart-component</source>
        <translation>コンポーネントを再起動</translation>
    </message>
    <message>
        <source>correct-budgets</source>
        <translation>予算を訂正</translation>
    </message>
    <message>
        <source>recover-now</source>
        <translation>今すぐ復旧</translation>
    </message>
    <message>
        <source>cancel-recovery</source>
        <translation>復旧を中止</translation>
    </message>
    <message>
        <source>add-target</source>
        <translation>対象を追加</translation>
    </message>
    <message>
        <source>remove-target</source>
        <translation>対象を除去</translation>
    </message>
    <message>
        <source>arm-balancer</source>
        <translation>バランサーを有効化</translation>
    </message>
    <message>
        <source>take-balancer-report</source>
        <translation>バランサーの報告を記録</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>%1: there is no such alert, or it is over</source>
        <translation>%1: そのようなアラートはないか、終わっている</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>開けません: %1</translation>
    </message>
    <message>
        <source>is damaged: %1</source>
        <translation>破損しています: %1</translation>
    </message>
    <message>
        <source>is not a journal</source>
        <translation>ジャーナルではありません</translation>
    </message>
    <message>
        <source>is empty: nothing was recorded</source>
        <translation>空です: 何も記録されていません</translation>
    </message>
    <message>
        <source>is an SQLite database, but not a journal</source>
        <translation>SQLite データベースですが、ジャーナルではありません</translation>
    </message>
    <message>
        <source>was written by a newer version of this program (schema %1, this one knows %2)</source>
        <translation>このプログラムの新しい版で書かれました (スキーマ %1、この版は %2 まで)</translation>
    </message>
    <message>
        <source>is of an older version: open it once with a program that writes it</source>
        <translation>古い版のものです: 書き込むプログラムで一度開いてください</translation>
    </message>
    <message>
        <source>the run&apos;s configuration is missing</source>
        <translation>この実行の設定がありません</translation>
    </message>
    <message>
        <source>there is no such run</source>
        <translation>その実行はありません</translation>
    </message>
    <message>
        <source>there is no such checkpoint</source>
        <translation>そのチェックポイントはありません</translation>
    </message>
    <message>
        <source>the checkpoint is damaged</source>
        <translation>チェックポイントが破損しています</translation>
    </message>
    <message>
        <source>the first inputs of the run were removed by age or by size</source>
        <translation>この実行の最初の入力は、古さまたは大きさのため削除されました</translation>
    </message>
    <message>
        <source>inputs after the checkpoint were removed by age or by size</source>
        <translation>チェックポイントより後の入力は、古さまたは大きさのため削除されました</translation>
    </message>
    <message>
        <source>inputs were lost before row %1 of frames</source>
        <translation>frames の行 %1 より前の入力が失われています</translation>
    </message>
    <message>
        <source>the configuration in the journal is of another version</source>
        <translation>ジャーナル内の設定は別の版のものです</translation>
    </message>
    <message>
        <source>the configuration in the journal is damaged</source>
        <translation>ジャーナル内の設定が破損しています</translation>
    </message>
    <message>
        <source>the journal began later</source>
        <translation>ジャーナルはそれより後に始まりました</translation>
    </message>
    <message>
        <source>too many moments are asked for at once</source>
        <translation>一度に要求された時点が多すぎます</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>There is no field &quot;%1&quot;.</source>
        <translation>フィールド「%1」はありません。</translation>
    </message>
    <message>
        <source>Only levels have an order: %1</source>
        <translation>順序があるのはレベルだけです: %1</translation>
    </message>
    <message>
        <source>%1 is not known here.</source>
        <translation>%1 はここでは不明です。</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show breaker %1</source>
        <translation>ブレーカー %1 を表示</translation>
    </message>
    <message>
        <source>Trip breaker %1</source>
        <translation>ブレーカー %1 を遮断</translation>
    </message>
    <message>
        <source>Reset breaker %1</source>
        <translation>ブレーカー %1 をリセット</translation>
    </message>
    <message>
        <source>Check %1 %2 now</source>
        <translation>%1 %2 を今すぐ検査</translation>
    </message>
</context>
<context>
    <name>GuardModel</name>
    <message>
        <source>Rate limiter</source>
        <translation>レートリミッター</translation>
    </message>
    <message>
        <source>Bulkhead</source>
        <translation>バルクヘッド</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>エラーバジェット</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 実行中</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Worst at</source>
        <translation>最悪のノード</translation>
    </message>
</context>
<context>
    <name>HealthMapModel</name>
    <message>
        <source>%1 of %2 ok</source>
        <translation>%1 / %2 正常</translation>
    </message>
    <message>
        <source>%1 not ok</source>
        <translation>%1 異常</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 に %2 はありません</translation>
    </message>
</context>
<context>
    <name>IncidentModel</name>
    <message numerus="yes">
        <source>%1, %2, %n ill</source>
        <translation>
            <numerusform>%1、%2、%n 件が不調</numerusform>
        </translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Probable cause</source>
        <translation>推定原因</translation>
    </message>
    <message>
        <source>Belief</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>不調</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation>原因不明</translation>
    </message>
</context>
<context>
    <name>InstanceModel</name>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%2 の %1、%3</translation>
    </message>
    <message>
        <source>%1, %2 of the way</source>
        <translation>%1、%2 まで</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Slow start</source>
        <translation>段階復帰</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>試用中</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>疑わしい</translation>
    </message>
    <message>
        <source>Ejected</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>score too low</source>
        <translation>スコアが低すぎる</translation>
    </message>
    <message>
        <source>breaker open</source>
        <translation>ブレーカーが開いている</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>保守</translation>
    </message>
    <message>
        <source>out in the balancer</source>
        <translation>バランサー側で停止</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>監視対象外</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Share asked</source>
        <translation>求める割合</translation>
    </message>
    <message>
        <source>Share seen</source>
        <translation>実際の割合</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 のうち %1</translation>
    </message>
    <message>
        <source>as the balancer has it, of what is asked</source>
        <translation>求める値のうち、バランサーが持つ値</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>State and why</source>
        <translation>状態と理由</translation>
    </message>
    <message>
        <source>Balancer says</source>
        <translation>バランサーの表示</translation>
    </message>
</context>
<context>
    <name>LayerGuardModel</name>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source>When it is over</source>
        <translation>超過時</translation>
    </message>
    <message>
        <source>Slowest check</source>
        <translation>最も遅い検査</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>再検査中</translation>
    </message>
    <message>
        <source>Asked more often</source>
        <translation>頻度を上げて検査</translation>
    </message>
    <message>
        <source>Breakers open</source>
        <translation>遮断中のブレーカー</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>MapCellDelegate</name>
    <message>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
</context>
<context>
    <name>MemberModel</name>
    <message>
        <source>Since</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>不調</translation>
    </message>
</context>
<context>
    <name>MovedModel</name>
    <message>
        <source>%1 %2, %3, %4 unlike before</source>
        <translation>%1 %2、%3、%4 が以前と異なる</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>No other metric moved earlier</source>
        <translation>これより早く動いた指標はありません</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Unlike before</source>
        <translation>以前との相違</translation>
    </message>
    <message>
        <source>Before → in it</source>
        <translation>以前 → 期間内</translation>
    </message>
    <message>
        <source>First moved</source>
        <translation>最初の動き</translation>
    </message>
</context>
<context>
    <name>NodeComponentModel</name>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>ブレーカー</translation>
    </message>
</context>
<context>
    <name>NodeGuardModel</name>
    <message>
        <source>Guard</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>遮断</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>半開</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
</context>
<context>
    <name>NodeListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始時刻</translation>
    </message>
</context>
<context>
    <name>NodeMetricModel</name>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限度</translation>
    </message>
    <message>
        <source>To threshold</source>
        <translation>しきい値まで</translation>
    </message>
    <message>
        <source>Other node</source>
        <translation>別のノード</translation>
    </message>
    <message>
        <source>%1 old, %2</source>
        <translation>%1前、%2</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Incidents</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>entries</source>
        <translation>件</translation>
    </message>
    <message>
        <source>0 s</source>
        <translation>0 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1m</source>
        <comment>minutes</comment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1h</source>
        <comment>hours</comment>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1d</source>
        <comment>days</comment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands of things, shortened</comment>
        <translation>%1k</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions of things, shortened</comment>
        <translation>%1M</translation>
    </message>
</context>
<context>
    <name>RecoveryModel</name>
    <message>
        <source>Resting</source>
        <translation>休止</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>打ち切り</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Goes on in</source>
        <translation>再開まで</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>前回の結果</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message numerus="yes">
        <source>%Ln more rows are in the file</source>
        <translation>
            <numerusform>ほか %Ln 行はファイルにあります</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest is in the file</source>
        <translation>残りはファイルにあります</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Detailed report</source>
        <translation>詳細レポート</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Trends and forecasts</source>
        <translation>傾向と予測</translation>
    </message>
    <message>
        <source>Circuit breakers</source>
        <translation>サーキットブレーカー</translation>
    </message>
    <message>
        <source>Objectives and error budgets</source>
        <translation>目標とエラー予算</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Smallest budget left</source>
        <translation>最小の残り予算</translation>
    </message>
    <message>
        <source>Alerts fired</source>
        <translation>発報したアラート</translation>
    </message>
    <message>
        <source>Alerts firing now</source>
        <translation>現在発報中のアラート</translation>
    </message>
    <message>
        <source>Components ill now</source>
        <translation>現在不調のコンポーネント</translation>
    </message>
    <message>
        <source>Breaker trips</source>
        <translation>ブレーカーの作動</translation>
    </message>
    <message>
        <source>About to break</source>
        <translation>まもなく障害</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Nothing was recorded in this window.</source>
        <translation>この期間には何も記録されていません。</translation>
    </message>
    <message>
        <source>At %1 UTC the cluster %2 is %3. Incidents in the %4 before: %5.</source>
        <translation>%1 UTC の時点でクラスター %2 は %3 です。その前 %4 のインシデント: %5。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Error budgets</source>
        <translation>エラー予算</translation>
    </message>
    <message>
        <source>What was not well</source>
        <translation>不調だったもの</translation>
    </message>
    <message>
        <source>What is about to break</source>
        <translation>まもなく障害となるもの</translation>
    </message>
    <message>
        <source>Alerts that fire at the end</source>
        <translation>終了時に発報中のアラート</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Notifications sent</source>
        <translation>送信した通知</translation>
    </message>
    <message>
        <source>Notifications withheld</source>
        <translation>保留した通知</translation>
    </message>
    <message>
        <source>By alert</source>
        <translation>アラート別</translation>
    </message>
    <message>
        <source>Who was told what</source>
        <translation>誰に何を通知したか</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>傾向</translation>
    </message>
    <message>
        <source>History and forecast</source>
        <translation>履歴と予測</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>ブレーカー</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>誰がなぜ</translation>
    </message>
    <message>
        <source>Burn rules</source>
        <translation>消費ルール</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>インシデント %1</translation>
    </message>
    <message>
        <source>Where these numbers come from</source>
        <translation>これらの数値の出所</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>健全</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>低下</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>ブレーカー</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>平均スコア</translation>
    </message>
    <message>
        <source>Least score</source>
        <translation>最低スコア</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>作動回数</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>監視中</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>The system&apos;s levels</source>
        <translation>システムのレベル</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>発報</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>発生</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最悪</translation>
    </message>
    <message>
        <source>Likeliest cause</source>
        <translation>最も可能性の高い原因</translation>
    </message>
    <message>
        <source>Belief</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>Causes and evidence</source>
        <translation>原因と根拠</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Mean length</source>
        <translation>平均継続時間</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最長</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>契機</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>半開</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>遮断</translation>
    </message>
    <message>
        <source>Forced open</source>
        <translation>強制遮断</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Metrics only</source>
        <translation>計測のみ</translation>
    </message>
    <message>
        <source>Rejected, in all</source>
        <translation>拒否の合計</translation>
    </message>
    <message>
        <source>Changes of breakers: who and why</source>
        <translation>ブレーカーの変化: 誰がなぜ</translation>
    </message>
    <message>
        <source>Orders and what became of them</source>
        <translation>指示とその結果</translation>
    </message>
    <message>
        <source>Recorded runs</source>
        <translation>記録された実行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Inputs lost</source>
        <translation>失われた入力</translation>
    </message>
    <message>
        <source>Configuration (SHA-256)</source>
        <translation>設定 (SHA-256)</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>All times are UTC.</source>
        <translation>時刻はすべて UTC です。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>変化先</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>In about</source>
        <translation>約</translation>
    </message>
    <message>
        <source>At the earliest (95 %)</source>
        <translation>最早 (95 %)</translation>
    </message>
    <message>
        <source>At the latest (95 %)</source>
        <translation>最遅 (95 %)</translation>
    </message>
    <message>
        <source>Chance in 24 h</source>
        <translation>24 時間内の確率</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>傾向</translation>
    </message>
    <message>
        <source>Change an hour</source>
        <translation>1 時間あたりの変化</translation>
    </message>
    <message>
        <source>from (95 %)</source>
        <translation>から (95 %)</translation>
    </message>
    <message>
        <source>to (95 %)</source>
        <translation>まで (95 %)</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>予算の残り</translation>
    </message>
    <message>
        <source>Left with planned time</source>
        <translation>計画時間を含む残り</translation>
    </message>
    <message>
        <source>Burn rate</source>
        <translation>消費率</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Enough checks</source>
        <translation>十分なチェック数</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>枯渇</translation>
    </message>
    <message>
        <source>Gone in about</source>
        <translation>枯渇まで約</translation>
    </message>
    <message>
        <source>Long window</source>
        <translation>長い期間</translation>
    </message>
    <message>
        <source>Short window</source>
        <translation>短い期間</translation>
    </message>
    <message>
        <source>Fires from</source>
        <translation>発報の下限</translation>
    </message>
    <message>
        <source>Long rate</source>
        <translation>長期の率</translation>
    </message>
    <message>
        <source>Short rate</source>
        <translation>短期の率</translation>
    </message>
    <message>
        <source>Fires</source>
        <translation>発報中</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>まで</translation>
    </message>
    <message>
        <source>Left before</source>
        <translation>補正前の残り</translation>
    </message>
    <message>
        <source>Left after</source>
        <translation>補正後の残り</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>欠測</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Degraded at</source>
        <translation>劣化のしきい値</translation>
    </message>
    <message>
        <source>Critical at</source>
        <translation>重大のしきい値</translation>
    </message>
    <message>
        <source>Trends and times to thresholds</source>
        <translation>傾向としきい値までの時間</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>80 % from</source>
        <translation>80 % 下限</translation>
    </message>
    <message>
        <source>80 % to</source>
        <translation>80 % 上限</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % 下限</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % 上限</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Coverage of 95 %</source>
        <translation>95 % の被覆率</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows; all of them are in the other formats.</source>
        <translation>%2 行のうち最初の %1 行です。すべては他の形式にあります。</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成元</translation>
    </message>
    <message>
        <source>Score of the system</source>
        <translation>システムのスコア</translation>
    </message>
    <message>
        <source>Components that serve, %</source>
        <translation>稼働中のコンポーネント、%</translation>
    </message>
    <message>
        <source>Components that are not healthy</source>
        <translation>健全でないコンポーネント</translation>
    </message>
    <message>
        <source>Alerts that fire</source>
        <translation>発報中のアラート</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>発報中</translation>
    </message>
    <message>
        <source>Open breakers</source>
        <translation>遮断中のブレーカー</translation>
    </message>
    <message>
        <source>Forecast, 95 %</source>
        <translation>予測、95 %</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>健全</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>低下</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>古い</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>回復中</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>不安定</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>保守</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>未確定</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>半開</translation>
    </message>
    <message>
        <source>open</source>
        <translation>遮断</translation>
    </message>
    <message>
        <source>forced-open</source>
        <translation>強制開</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>metrics-only</source>
        <translation>計測のみ</translation>
    </message>
    <message>
        <source>node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>level-changed</source>
        <translation>レベル変化</translation>
    </message>
    <message>
        <source>system-level-changed</source>
        <translation>システムのレベル変化</translation>
    </message>
    <message>
        <source>node-recognised</source>
        <translation>ノードを認識</translation>
    </message>
    <message>
        <source>breaker-changed</source>
        <translation>ブレーカー変化</translation>
    </message>
    <message>
        <source>flapping-started</source>
        <translation>不安定化</translation>
    </message>
    <message>
        <source>flapping-ended</source>
        <translation>安定化</translation>
    </message>
    <message>
        <source>became-stale</source>
        <translation>古くなった</translation>
    </message>
    <message>
        <source>became-fresh</source>
        <translation>最新に戻った</translation>
    </message>
    <message>
        <source>command-intended</source>
        <translation>命令予定</translation>
    </message>
    <message>
        <source>command-done</source>
        <translation>命令完了</translation>
    </message>
    <message>
        <source>command-refused</source>
        <translation>命令拒否</translation>
    </message>
    <message>
        <source>override-expired</source>
        <translation>上書きの期限切れ</translation>
    </message>
    <message>
        <source>maintenance-started</source>
        <translation>保守開始</translation>
    </message>
    <message>
        <source>maintenance-ended</source>
        <translation>保守終了</translation>
    </message>
    <message>
        <source>incident-opened</source>
        <translation>インシデント発生</translation>
    </message>
    <message>
        <source>incident-changed</source>
        <translation>インシデント変化</translation>
    </message>
    <message>
        <source>incident-closed</source>
        <translation>インシデント終了</translation>
    </message>
    <message>
        <source>recovery-attempted</source>
        <translation>回復を試行</translation>
    </message>
    <message>
        <source>recovery-succeeded</source>
        <translation>回復成功</translation>
    </message>
    <message>
        <source>recovery-failed</source>
        <translation>回復失敗</translation>
    </message>
    <message>
        <source>recovery-exhausted</source>
        <translation>回復手段なし</translation>
    </message>
    <message>
        <source>recovery-cancelled</source>
        <translation>回復中止</translation>
    </message>
    <message>
        <source>budget-burning</source>
        <translation>予算消費中</translation>
    </message>
    <message>
        <source>budget-calm</source>
        <translation>予算平常</translation>
    </message>
    <message>
        <source>budget-exhausted</source>
        <translation>予算枯渇</translation>
    </message>
    <message>
        <source>budget-corrected</source>
        <translation>予算訂正</translation>
    </message>
    <message>
        <source>target-added</source>
        <translation>対象を追加</translation>
    </message>
    <message>
        <source>target-removed</source>
        <translation>対象を削除</translation>
    </message>
    <message>
        <source>alert-fired</source>
        <translation>アラート発報</translation>
    </message>
    <message>
        <source>alert-changed</source>
        <translation>アラート変化</translation>
    </message>
    <message>
        <source>alert-resolved</source>
        <translation>アラート解消</translation>
    </message>
    <message>
        <source>balancer-changed</source>
        <translation>バランサー変化</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>発報中</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>消音中</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>inhibited</source>
        <translation>抑制</translation>
    </message>
    <message>
        <source>parent-down</source>
        <translation>上位が停止</translation>
    </message>
    <message>
        <source>cooldown</source>
        <translation>待機時間</translation>
    </message>
    <message>
        <source>never-told</source>
        <translation>未通知</translation>
    </message>
    <message>
        <source>no-receiver</source>
        <translation>宛先なし</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>発生</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>悪化</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>retried</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>improving</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>安定</translation>
    </message>
    <message>
        <source>degrading</source>
        <translation>悪化</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Looked ahead at %1 of %2 metrics; the others have too few values or are too many.</source>
        <translation>%2 個のメトリクスのうち %1 個を予測しました。残りは値が少なすぎるか、数が多すぎます。</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>SilenceModel</name>
    <message>
        <source>Silenced</source>
        <translation>消音</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>健全</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>低下</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>健全</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>低下</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>forced open</source>
        <translation>強制遮断</translation>
    </message>
    <message>
        <source>open</source>
        <translation>遮断</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>半開</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>metrics only</source>
        <translation>計測のみ</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉</translation>
    </message>
    <message>
        <source>Forced open</source>
        <translation>強制遮断</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>遮断</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>半開</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Metrics only</source>
        <translation>計測のみ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>閉</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>接続拒否</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>HTTP error</source>
        <translation>HTTP エラー</translation>
    </message>
    <message>
        <source>not parseable</source>
        <translation>解析できない</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>応答が大きすぎる</translation>
    </message>
    <message>
        <source>TLS error</source>
        <translation>TLS エラー</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>improving</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>安定</translation>
    </message>
    <message>
        <source>degrading</source>
        <translation>悪化</translation>
    </message>
    <message>
        <source>fast fail</source>
        <translation>即時失敗</translation>
    </message>
    <message>
        <source>graceful</source>
        <translation>緩やか</translation>
    </message>
    <message>
        <source>backoff</source>
        <translation>間隔を空ける</translation>
    </message>
    <message>
        <source>full</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>制限付き</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>提供なし</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>休止中</translation>
    </message>
    <message>
        <source>no degradation</source>
        <translation>低下なし</translation>
    </message>
    <message>
        <source>Level 1, one component</source>
        <translation>レベル 1、1 つのコンポーネント</translation>
    </message>
    <message>
        <source>Level 2, several components</source>
        <translation>レベル 2、複数のコンポーネント</translation>
    </message>
    <message>
        <source>Level 3, critical path affected</source>
        <translation>レベル 3、重要経路に影響</translation>
    </message>
    <message>
        <source>Level 4, system-wide</source>
        <translation>レベル 4、システム全体</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>System level</source>
        <translation>システムのレベル</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>認識</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>ブレーカー</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>不安定</translation>
    </message>
    <message>
        <source>Flapping ended</source>
        <translation>不安定の終了</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>古い</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command done</source>
        <translation>命令完了</translation>
    </message>
    <message>
        <source>Command refused</source>
        <translation>命令拒否</translation>
    </message>
    <message>
        <source>Override expired</source>
        <translation>上書きの期限切れ</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>保守</translation>
    </message>
    <message>
        <source>Maintenance ended</source>
        <translation>保守終了</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>Incident changed</source>
        <translation>インシデントの変化</translation>
    </message>
    <message>
        <source>Incident closed</source>
        <translation>インシデント終了</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>復旧済み</translation>
    </message>
    <message>
        <source>Recovery failed</source>
        <translation>復旧失敗</translation>
    </message>
    <message>
        <source>Recovery exhausted</source>
        <translation>復旧打ち切り</translation>
    </message>
    <message>
        <source>Recovery cancelled</source>
        <translation>復旧中止</translation>
    </message>
    <message>
        <source>Budget burns</source>
        <translation>予算を消費中</translation>
    </message>
    <message>
        <source>Budget calm</source>
        <translation>予算は安定</translation>
    </message>
    <message>
        <source>Budget exhausted</source>
        <translation>予算を使い切った</translation>
    </message>
    <message>
        <source>Budget corrected</source>
        <translation>予算を訂正</translation>
    </message>
    <message>
        <source>Target added</source>
        <translation>対象を追加</translation>
    </message>
    <message>
        <source>Target removed</source>
        <translation>対象を削除</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Alert changed</source>
        <translation>アラートの変化</translation>
    </message>
    <message>
        <source>Alert resolved</source>
        <translation>アラート解決</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>古い</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>回復中</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>不安定</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>保守</translation>
    </message>
    <message>
        <source>not yet confirmed</source>
        <translation>未確定</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>結果なし</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1、限度 %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2、%3</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1、スコア %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <translation>%1、理由: %2</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1、以前は %2</translation>
    </message>
    <message>
        <source>recognised as %1</source>
        <translation>%1 と認識</translation>
    </message>
    <message>
        <source>breaker %1, was %2</source>
        <translation>ブレーカーは %1、以前は %2</translation>
    </message>
    <message>
        <source>no longer flapping</source>
        <translation>安定に戻った</translation>
    </message>
    <message>
        <source>stale, no result for three intervals</source>
        <translation>古い、3 回分の間隔で結果なし</translation>
    </message>
    <message>
        <source>answers again</source>
        <translation>再び応答</translation>
    </message>
    <message>
        <source>command requested</source>
        <translation>命令を依頼</translation>
    </message>
    <message>
        <source>command done</source>
        <translation>命令完了</translation>
    </message>
    <message>
        <source>command refused</source>
        <translation>命令拒否</translation>
    </message>
    <message>
        <source>override expired</source>
        <translation>上書きの期限切れ</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>alert of another severity</source>
        <translation>アラートの重大度が変化</translation>
    </message>
    <message>
        <source>alert over</source>
        <translation>アラート終了</translation>
    </message>
    <message>
        <source>Balancer</source>
        <translation>ロードバランサー</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2（%3）</translation>
    </message>
    <message>
        <source>Nothing loses service.</source>
        <translation>サービスを失うものはありません。</translation>
    </message>
    <message>
        <source>Loses service: %1.</source>
        <translation>サービスを失う: %1。</translation>
    </message>
    <message>
        <source>The quorum would be lost.</source>
        <translation>クォーラムが失われます。</translation>
    </message>
    <message>
        <source>The quorum holds and survives %1 more.</source>
        <translation>クォーラムは維持され、あと %1 件に耐えます。</translation>
    </message>
    <message>
        <source>The quorum holds, but breaks with the next loss.</source>
        <translation>クォーラムは維持されますが、次の損失で失われます。</translation>
    </message>
    <message>
        <source>Whether the quorum holds is not known.</source>
        <translation>クォーラムが維持されるかは不明です。</translation>
    </message>
    <message>
        <source>Capacity goes from %1 to %2.</source>
        <translation>容量は %1 から %2 になります。</translation>
    </message>
    <message>
        <source>An hour of it takes %1 of the budget of %2.</source>
        <translation>1 時間で %2 の予算の %1 を使います。</translation>
    </message>
    <message>
        <source>Capacity stays at %1.</source>
        <translation>容量は %1 のままです。</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
</context>
<context>
    <name>TriedModel</name>
    <message>
        <source>Naive, last value</source>
        <translation>ナイーブ (最後の値)</translation>
    </message>
    <message>
        <source>Seasonal naive</source>
        <translation>季節ナイーブ</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>ドリフト</translation>
    </message>
    <message>
        <source>Robust line</source>
        <translation>ロバスト直線</translation>
    </message>
    <message>
        <source>Exponential smoothing</source>
        <translation>指数平滑</translation>
    </message>
    <message>
        <source>Holt</source>
        <translation>Holt</translation>
    </message>
    <message>
        <source>Damped Holt</source>
        <translation>減衰 Holt</translation>
    </message>
    <message>
        <source>Holt-Winters, additive</source>
        <translation>Holt-Winters (加法)</translation>
    </message>
    <message>
        <source>Holt-Winters, multiplicative</source>
        <translation>Holt-Winters (乗法)</translation>
    </message>
    <message>
        <source>Theta</source>
        <translation>シータ</translation>
    </message>
    <message>
        <source>Optimized Theta</source>
        <translation>最適化シータ</translation>
    </message>
    <message>
        <source>Autoregression</source>
        <translation>自己回帰</translation>
    </message>
    <message>
        <source>Reverting autoregression</source>
        <translation>回帰型自己回帰</translation>
    </message>
    <message>
        <source>Seasonal autoregression</source>
        <translation>季節自己回帰</translation>
    </message>
    <message>
        <source>Mix of methods</source>
        <translation>手法の混合</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>描画中</translation>
    </message>
    <message>
        <source>%1, sMAPE %2, MASE %3</source>
        <translation>%1, sMAPE %2, MASE %3</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
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
        <translation>採用</translation>
    </message>
    <message>
        <source>95% holds</source>
        <translation>95% 保持</translation>
    </message>
</context>
<context>
    <name>ViewCatalogue</name>
    <message>
        <source>%1 open</source>
        <translation>%1 遮断</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>傾向</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>ブレーカー</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>回復力</translation>
    </message>
    <message>
        <source>Error budgets</source>
        <translation>エラー予算</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>Events and audit</source>
        <translation>イベントと監査</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>制御</translation>
    </message>
    <message>
        <source>Assure</source>
        <translation>保証</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>panic</source>
        <translation>パニック</translation>
    </message>
    <message>
        <source>Balancer</source>
        <translation>バランサー</translation>
    </message>
</context>
<context>
    <name>WhiskerDelegate</name>
    <message>
        <source>%1h</source>
        <translation>%1時間</translation>
    </message>
</context>
<context>
    <name>dwcp::AlertsPage</name>
    <message>
        <source>Open %1</source>
        <translation>未解決 %1</translation>
    </message>
    <message>
        <source>Firing %1</source>
        <translation>発生中 %1</translation>
    </message>
    <message>
        <source>Pending %1</source>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>Held back %1</source>
        <translation>通知保留 %1</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <translation>解決 %1</translation>
    </message>
    <message>
        <source>Acknowledged by %1 until %2: %3</source>
        <translation>%1 が %2 まで確認済み: %3</translation>
    </message>
    <message>
        <source>Nothing keeps it from being told.</source>
        <translation>通知を妨げるものはありません。</translation>
    </message>
    <message>
        <source>No receiver is configured: nobody is told.</source>
        <translation>受信先が設定されていないため、誰にも通知されません。</translation>
    </message>
    <message>
        <source>Not told: %1.</source>
        <translation>通知なし: %1。</translation>
    </message>
    <message>
        <source>Not told: %1 (%2).</source>
        <translation>通知なし: %1（%2）。</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>Filter: name, node, layer</source>
        <translation>絞り込み: 名前、ノード、層</translation>
    </message>
    <message>
        <source>Filter alerts</source>
        <translation>アラートを絞り込む</translation>
    </message>
    <message>
        <source>Alert inbox</source>
        <translation>アラート受信箱</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>No alert selected</source>
        <translation>アラート未選択</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>消音</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>通知先</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>消音</translation>
    </message>
    <message>
        <source>End silence</source>
        <translation>消音を終了</translation>
    </message>
    <message>
        <source>firing first, loudest first; Enter opens the component</source>
        <translation>発生中が先、重大なものが上。Enter でコンポーネントを開く</translation>
    </message>
    <message>
        <source>No alert here</source>
        <translation>該当するアラートなし</translation>
    </message>
    <message>
        <source>No alert matches the filter.</source>
        <translation>条件に合うアラートはありません。</translation>
    </message>
    <message>
        <source>No alert of that kind</source>
        <translation>この種のアラートなし</translation>
    </message>
    <message>
        <source>Alerts appear when a rule holds.</source>
        <translation>規則が成り立つとアラートが現れます。</translation>
    </message>
    <message>
        <source>No silences</source>
        <translation>消音なし</translation>
    </message>
    <message>
        <source>Silence an alert from its row.</source>
        <translation>アラートの行から消音できます。</translation>
    </message>
    <message>
        <source>Acknowledge %1</source>
        <translation>%1 を確認</translation>
    </message>
    <message>
        <source>Nobody is told of it again until then, or until it gets worse.</source>
        <translation>その時まで、または悪化するまで、再通知しません。</translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation>%1 を消音</translation>
    </message>
    <message>
        <source>Nobody is told of alerts with these labels: %1</source>
        <translation>次のラベルのアラートは通知しません: %1</translation>
    </message>
    <message>
        <source>Alerts are told again: %1</source>
        <translation>再び通知します: %1</translation>
    </message>
    <message>
        <source>%1 is acknowledged.</source>
        <translation>%1 を確認しました。</translation>
    </message>
    <message>
        <source>%1 is silenced.</source>
        <translation>%1 を消音しました。</translation>
    </message>
    <message>
        <source>Somebody has acknowledged it already.</source>
        <translation>すでに確認済みです。</translation>
    </message>
    <message>
        <source>It is not firing yet: nobody was told.</source>
        <translation>まだ発報していません。誰にも通知していません。</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>No alert is selected.</source>
        <translation>アラートが選ばれていません。</translation>
    </message>
    <message>
        <source>The alert is over.</source>
        <translation>アラートは終わりました。</translation>
    </message>
    <message>
        <source>No silence is selected.</source>
        <translation>消音が選ばれていません。</translation>
    </message>
    <message>
        <source>What an alert is about, and who was told of it, stands here.</source>
        <translation>アラートの内容と通知先がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>dwcp::BalancerPage</name>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Out of rotation</source>
        <translation>配分から外れた数</translation>
    </message>
    <message>
        <source>Panic</source>
        <translation>パニック</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Set weights</source>
        <translation>重みを設定</translation>
    </message>
    <message>
        <source>Servers of the balancers</source>
        <translation>バランサーのサーバー</translation>
    </message>
    <message>
        <source>No balancer is watched</source>
        <translation>監視中のバランサーはありません</translation>
    </message>
    <message>
        <source>Balancers come from the configuration.</source>
        <translation>バランサーは設定で指定します。</translation>
    </message>
    <message>
        <source>No server is known</source>
        <translation>既知のサーバーはありません</translation>
    </message>
    <message>
        <source>The balancer has not answered yet.</source>
        <translation>バランサーはまだ応答していません。</translation>
    </message>
    <message>
        <source>%1, %2, backend %3; Enter opens the node</source>
        <translation>%1、%2、バックエンド %3、Enter でノードを開く</translation>
    </message>
    <message>
        <source>Only watch</source>
        <translation>監視のみ</translation>
    </message>
    <message>
        <source>set</source>
        <translation>設定中</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>監視中</translation>
    </message>
    <message>
        <source>as configured</source>
        <translation>設定どおり</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ejected below score %1 or with an open breaker, back from %2 by a slow start of %3; unknown or suspect servers get a trial share of %4.</source>
        <translation>スコア %1 未満またはブレーカーが開いていると除外し、%2 から %3 かけて段階的に戻します。不明または疑わしいサーバーには試用の割合 %4 を与えます。</translation>
    </message>
    <message>
        <source>%1 since the start</source>
        <translation>開始から %1</translation>
    </message>
    <message>
        <source>of %1, at most %2</source>
        <translation>%1 のうち、最大 %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>for %1, all serve</source>
        <translation>%1 前から、すべて稼働</translation>
    </message>
    <message>
        <source>it never answered</source>
        <translation>一度も応答なし</translation>
    </message>
    <message>
        <source>seen %1 ago</source>
        <translation>%1 前に確認</translation>
    </message>
    <message>
        <source>Set the weights of %1</source>
        <translation>%1 の重みを設定</translation>
    </message>
    <message>
        <source>Only watch %1</source>
        <translation>%1 を監視のみにする</translation>
    </message>
    <message>
        <source>Traffic follows health from now on: what is ill gets less, what is very ill gets none.</source>
        <translation>これからは健全性に応じて配分します。悪いものには少なく、とても悪いものには送りません。</translation>
    </message>
    <message>
        <source>The balancer gets its own weights back.</source>
        <translation>バランサー自身の重みに戻ります。</translation>
    </message>
    <message>
        <source>No balancer is watched.</source>
        <translation>監視中のバランサーはありません。</translation>
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
        <translation>すぐに取り消し</translation>
    </message>
    <message>
        <source>%1 is forced open.</source>
        <translation>%1 を強制的に開きました。</translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <translation>%1 を無効にしました。</translation>
    </message>
    <message>
        <source>%1 only measures.</source>
        <translation>%1 は計測のみです。</translation>
    </message>
</context>
<context>
    <name>dwcp::BreakerDialog</name>
    <message>
        <source>Trip breaker %1</source>
        <translation>ブレーカー %1 を遮断</translation>
    </message>
    <message>
        <source>Reset breaker %1</source>
        <translation>ブレーカー %1 をリセット</translation>
    </message>
    <message>
        <source>Disable breaker %1</source>
        <translation>ブレーカー %1 を無効化</translation>
    </message>
    <message>
        <source>Let breaker %1 only measure</source>
        <translation>ブレーカー %1 を計測のみにする</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>%1 を再起動</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>遮断</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Measure only</source>
        <translation>計測のみ</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>No call passes while it is forced open. Checks go on.</source>
        <translation>強制遮断中は呼び出しが通りません。検査は続きます。</translation>
    </message>
    <message>
        <source>No call passes while it is forced open.</source>
        <translation>強制遮断中は呼び出しが通りません。</translation>
    </message>
    <message>
        <source>Calls pass again. Failures are counted anew, an override ends.</source>
        <translation>呼び出しが再び通ります。失敗は数え直し、上書きは終わります。</translation>
    </message>
    <message>
        <source>Every call passes, nothing is counted, it does not open.</source>
        <translation>すべての呼び出しが通り、何も数えず、遮断しません。</translation>
    </message>
    <message>
        <source>Every call passes. It measures what it would do.</source>
        <translation>すべての呼び出しが通ります。動作は計測だけします。</translation>
    </message>
    <message>
        <source>The layer is stopped and started again on the node. What it had under way is lost.</source>
        <translation>ノード上の層を停止して再開します。処理中のものは失われます。</translation>
    </message>
    <message>
        <source>&amp;Token of %1</source>
        <translation>%1 のトークン(&amp;T)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>%1. It is used until the program ends and not stored.</source>
        <translation>%1。プログラム終了まで使い、保存しません。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2, on the critical path</source>
        <translation>%1、%2、重要経路上</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 is asked; it is done when its own page says so.</source>
        <translation>%1 に依頼します。ノード自身のページが示した時に完了します。</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Until reset</source>
        <translation>リセットまで</translation>
    </message>
    <message>
        <source>Although it breaks the quorum</source>
        <translation>クォーラムが崩れても実行</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>確認のため %1 と入力</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A token is needed.</source>
        <translation>トークンが必要です。</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2 の間 %1</translation>
    </message>
    <message>
        <source>Stays until somebody resets it.</source>
        <translation>誰かがリセットするまで続きます。</translation>
    </message>
    <message>
        <source>Reverts by itself.</source>
        <translation>自動で戻ります。</translation>
    </message>
    <message>
        <source>The name has to be typed.</source>
        <translation>名前の入力が必要です。</translation>
    </message>
</context>
<context>
    <name>dwcp::BreakerModel</name>
    <message>
        <source>Pending</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Breaker %1, %2</source>
        <translation>ブレーカー %1、%2</translation>
    </message>
    <message>
        <source>%1, command pending</source>
        <translation>%1、命令待ち</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>until reset, %1</source>
        <translation>リセットまで、%1</translation>
    </message>
    <message>
        <source>%1 left, %2</source>
        <translation>残り %1、%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>ブレーカー</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>連続失敗</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>In state since</source>
        <translation>この状態の開始</translation>
    </message>
    <message>
        <source>Next trial</source>
        <translation>次の試行</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>直近 1 時間</translation>
    </message>
    <message>
        <source>%1, the node&apos;s own</source>
        <translation>%1、ノード自身のもの</translation>
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
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>ブレーカー</translation>
    </message>
    <message>
        <source>No breaker selected</source>
        <translation>ブレーカー未選択</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Measure only</source>
        <translation>計測のみ</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>遮断</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>遷移</translation>
    </message>
    <message>
        <source>Failure rate, last hour</source>
        <translation>失敗率、直近 1 時間</translation>
    </message>
    <message>
        <source>%1 calls, %2 failed, %3 rejected since the start</source>
        <translation>開始以来 呼び出し %1、失敗 %2、拒否 %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>worst first, %1 of %2 in view</source>
        <translation>悪い順、%2 中 %1 を表示</translation>
    </message>
    <message>
        <source>No breaker here</source>
        <translation>該当するブレーカーなし</translation>
    </message>
    <message>
        <source>No breaker matches the filter.</source>
        <translation>条件に合うブレーカーはありません。</translation>
    </message>
    <message>
        <source>Breakers appear with the first component.</source>
        <translation>ブレーカーは最初のコンポーネントとともに現れます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Owner: %1. The node itself decides when it opens and closes.</source>
        <translation>所有者: %1。開閉はノード自身が決めます。</translation>
    </message>
    <message>
        <source>Owner: %1, which is silent: what its breaker does is not known.</source>
        <translation>所有者: %1。応答がなく、ブレーカーの動作は不明です。</translation>
    </message>
    <message>
        <source>%1, generation %2</source>
        <translation>%1、世代 %2</translation>
    </message>
    <message>
        <source>Opens after %1 failures in a row or when the component is critical; closes after %2 trials that pass.</source>
        <translation>%1 回連続の失敗またはコンポーネントが重大な時に遮断し、%2 回の試行成功で閉じます。</translation>
    </message>
    <message>
        <source>Not closed on %1 of %2 nodes</source>
        <translation>%2 ノード中 %1 で閉じていない</translation>
    </message>
    <message>
        <source>No change is remembered</source>
        <translation>記憶している変化はありません</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>ブレーカー</translation>
    </message>
    <message>
        <source>No breaker is selected.</source>
        <translation>ブレーカーが選ばれていません。</translation>
    </message>
    <message>
        <source>A breaker on all nodes, its rates and its transitions stand here.</source>
        <translation>全ノードのブレーカー、その比率と遷移がここに表示されます。</translation>
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
        <translation>確定</translation>
    </message>
    <message>
        <source>Soft %1/%2</source>
        <translation>暫定 %1/%2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>試行</translation>
    </message>
</context>
<context>
    <name>dwcp::CommandDialog</name>
    <message>
        <source>Until reset</source>
        <translation>リセットまで</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>期間</translation>
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
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>undone at once</source>
        <translation>直ちに取り消し</translation>
    </message>
</context>
<context>
    <name>dwcp::Commands</name>
    <message>
        <source>You are looking at the past. Return to live to give a command.</source>
        <translation>過去を表示しています。命令するには現在に戻ってください。</translation>
    </message>
    <message>
        <source>This connection is for reading only.</source>
        <translation>この接続は読み取り専用です。</translation>
    </message>
    <message>
        <source>The engine takes no more commands. Try again in a moment.</source>
        <translation>エンジンはこれ以上命令を受け付けません。少し後に再試行してください。</translation>
    </message>
</context>
<context>
    <name>dwcp::ComponentModel</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
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
        <translation>ノード</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 分</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>ブレーカー</translation>
    </message>
</context>
<context>
    <name>dwcp::ComponentPanel</name>
    <message>
        <source>hard</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>soft %1, %2 of %3</source>
        <translation>暫定 %1、%3 中 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No component selected</source>
        <translation>コンポーネント未選択</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>なぜ?</translation>
    </message>
    <message>
        <source>Rules of this component</source>
        <translation>このコンポーネントの規則</translation>
    </message>
    <message>
        <source>Check log</source>
        <translation>検査ログ</translation>
    </message>
    <message>
        <source>Last checks</source>
        <translation>最近の検査</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ検査</translation>
    </message>
    <message>
        <source>Trip breaker</source>
        <translation>ブレーカーを遮断</translation>
    </message>
    <message>
        <source>Reset breaker</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <translation>%1 から、%2</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>%1 の推移</translation>
    </message>
    <message>
        <source>No check yet</source>
        <translation>まだ検査がありません</translation>
    </message>
    <message>
        <source>No rule was judged</source>
        <translation>判定された規則はありません</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>A component&apos;s course, rules and checks stand here.</source>
        <translation>コンポーネントの推移、ルール、検査がここに表示されます。</translation>
    </message>
    <message>
        <source>stale, %1 old</source>
        <translation>古い、%1前</translation>
    </message>
</context>
<context>
    <name>dwcp::ConnectionChip</name>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>接続 %1</translation>
    </message>
</context>
<context>
    <name>dwcp::ConnectionGuide</name>
    <message>
        <source>What to watch</source>
        <translation>監視対象</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Kept connections</source>
        <translation>保存した接続</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Without passwords: they stay in the keychain</source>
        <translation>パスワードは含みません。キーチェーンに残ります</translation>
    </message>
    <message>
        <source>Start and watch a demo cluster</source>
        <translation>デモクラスターを起動して監視</translation>
    </message>
    <message>
        <source>Five nodes on this computer; they end with the console</source>
        <translation>このコンピューター上の 5 ノード。コンソールと共に終了します</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Watch something else</source>
        <translation>別のものを監視</translation>
    </message>
    <message>
        <source>Paste URLs, one a line: http://10.0.0.1:9100</source>
        <translation>URL を 1 行に 1 つ貼り付け: http://10.0.0.1:9100</translation>
    </message>
    <message>
        <source>URLs to watch</source>
        <translation>監視する URL</translation>
    </message>
    <message>
        <source>Look what is there</source>
        <translation>何があるか調べる</translation>
    </message>
    <message>
        <source>What will be watched</source>
        <translation>監視されるもの</translation>
    </message>
    <message>
        <source>Name of this connection</source>
        <translation>この接続の名前</translation>
    </message>
    <message>
        <source>Read-only: no command is given</source>
        <translation>読み取り専用: 命令しません</translation>
    </message>
    <message>
        <source>Protected: the name of a breaker must be typed</source>
        <translation>保護: ブレーカーの名前の入力が必要</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>すみれ</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>シアン</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読めません: %2</translation>
    </message>
    <message>
        <source>Paste a URL first.</source>
        <translation>先に URL を貼り付けてください。</translation>
    </message>
    <message>
        <source>Asking.</source>
        <translation>問い合わせ中。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>まだ応答なし</translation>
    </message>
    <message>
        <source>%1 of %2 recognised.</source>
        <translation>%2 中 %1 を認識。</translation>
    </message>
    <message>
        <source>Open connection</source>
        <translation>接続を開く</translation>
    </message>
    <message>
        <source>No connection is kept yet.</source>
        <translation>保存された接続はまだありません。</translation>
    </message>
    <message>
        <source>DWCP nodes, and whatever else speaks Prometheus: what stands at an address is recognised.</source>
        <translation>DWCP ノードのほか、Prometheus を話すものなら何でも: アドレスにあるものは自動で認識されます。</translation>
    </message>
    <message>
        <source>No cluster at hand?</source>
        <translation>手元にクラスターがありませんか?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>No connection is kept yet</source>
        <translation>保存された接続はまだありません</translation>
    </message>
    <message>
        <source>What is watched is kept here.</source>
        <translation>監視したものがここに残ります。</translation>
    </message>
    <message>
        <source>Paste the address of a page of metrics or of a status.</source>
        <translation>メトリクスまたは状態のページのアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>It is a configuration file: edit that.</source>
        <translation>設定ファイルです。そのファイルを編集してください。</translation>
    </message>
    <message>
        <source>What is changed here is kept once it is watched.</source>
        <translation>ここでの変更は、監視を始めたときに保存されます。</translation>
    </message>
</context>
<context>
    <name>dwcp::CrossingPanel</name>
    <message>
        <source>Next to break</source>
        <translation>次に壊れるもの</translation>
    </message>
    <message>
        <source>bar = 80% range, pale = 95%</source>
        <translation>棒 = 80% の範囲、淡色 = 95%</translation>
    </message>
    <message>
        <source>Not enough history yet</source>
        <translation>履歴がまだ不足</translation>
    </message>
    <message>
        <source>%1 of %2 points since the start.</source>
        <translation>開始以来 %2 中 %1 点。</translation>
    </message>
    <message>
        <source>Nothing is due to break</source>
        <translation>壊れそうなものはない</translation>
    </message>
    <message>
        <source>No value is on its way to a limit.</source>
        <translation>限度に向かう値はありません。</translation>
    </message>
    <message>
        <source>Nothing is known to be due to break</source>
        <translation>壊れそうなものは確認されていない</translation>
    </message>
    <message>
        <source>Some components have not answered yet.</source>
        <translation>まだ応答していないコンポーネントがあります。</translation>
    </message>
</context>
<context>
    <name>dwcp::DegradationPanel</name>
    <message>
        <source>Active degradations</source>
        <translation>現在の低下</translation>
    </message>
    <message>
        <source>%1 of %2 components</source>
        <translation>%1 / %2 コンポーネント</translation>
    </message>
    <message>
        <source>Nothing is known to be degraded</source>
        <translation>低下は確認されていない</translation>
    </message>
    <message>
        <source>Some components have not answered yet.</source>
        <translation>まだ応答していないコンポーネントがあります。</translation>
    </message>
    <message>
        <source>Nothing is degraded</source>
        <translation>低下なし</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>%1 から。</translation>
    </message>
</context>
<context>
    <name>dwcp::DiagnosticsPage</name>
    <message>
        <source>Checks per second</source>
        <translation>毎秒の検査</translation>
    </message>
    <message>
        <source>over ten seconds</source>
        <translation>10 秒間</translation>
    </message>
    <message>
        <source>Length of a beat</source>
        <translation>拍の長さ</translation>
    </message>
    <message>
        <source>what the engine&apos;s thread is busy for</source>
        <translation>エンジンのスレッドの仕事</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>稼働時間</translation>
    </message>
    <message>
        <source>Checks started</source>
        <translation>開始した検査</translation>
    </message>
    <message>
        <source>Checks done</source>
        <translation>完了した検査</translation>
    </message>
    <message>
        <source>Checks without an answer</source>
        <translation>応答のない検査</translation>
    </message>
    <message>
        <source>Checks under way</source>
        <translation>実行中の検査</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>拍</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>このウィンドウ</translation>
    </message>
    <message>
        <source>Newest moment</source>
        <translation>最新の時点</translation>
    </message>
    <message>
        <source>Moments remembered</source>
        <translation>記憶した時点</translation>
    </message>
    <message>
        <source>Reaching back</source>
        <translation>遡れる長さ</translation>
    </message>
    <message>
        <source>Memory of past moments</source>
        <translation>過去の時点のメモリ</translation>
    </message>
    <message>
        <source>Events kept</source>
        <translation>保存イベント</translation>
    </message>
    <message>
        <source>Series watched</source>
        <translation>監視中の系列</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Inputs kept</source>
        <translation>保存した入力</translation>
    </message>
    <message>
        <source>Inputs waiting</source>
        <translation>待機中の入力</translation>
    </message>
    <message>
        <source>Inputs lost</source>
        <translation>失われた入力</translation>
    </message>
    <message>
        <source>Samples kept</source>
        <translation>保存した標本</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>前回の書き込み</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Last beat</source>
        <translation>前回の拍</translation>
    </message>
    <message>
        <source>Events lost</source>
        <translation>失われたイベント</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 実行中</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>最悪 %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>限度 %1</translation>
    </message>
    <message>
        <source>refused by a full box</source>
        <translation>箱が満杯で拒否</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>The program was started without a journal.</source>
        <translation>ジャーナルなしで起動しました。</translation>
    </message>
    <message>
        <source>kept in memory until the disk takes it</source>
        <translation>ディスクが受け付けるまでメモリーに保持</translation>
    </message>
</context>
<context>
    <name>dwcp::EventPanel</name>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>ブレーカー</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Recent events</source>
        <translation>最近のイベント</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>イベントの種類</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>イベントなし</translation>
    </message>
    <message>
        <source>Changes of level, breakers and commands appear here.</source>
        <translation>レベル、ブレーカー、命令の変化がここに現れます。</translation>
    </message>
</context>
<context>
    <name>dwcp::EventsPage</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>ブレーカー</translation>
    </message>
    <message>
        <source>Audit: commands</source>
        <translation>監査: 命令</translation>
    </message>
    <message>
        <source>Events and audit</source>
        <translation>イベントと監査</translation>
    </message>
    <message>
        <source>Filter: node, layer, operator, reason</source>
        <translation>絞り込み: ノード、層、操作者、理由</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>イベントを絞り込む</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV を書き出す</translation>
    </message>
    <message>
        <source>newest first, %1 of %2; the last %3 are kept here</source>
        <translation>新しい順、%2 中 %1。ここには最新 %3 件を保持</translation>
    </message>
    <message>
        <source>No event here</source>
        <translation>該当するイベントなし</translation>
    </message>
    <message>
        <source>No event matches the filter.</source>
        <translation>条件に合うイベントはありません。</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>イベントなし</translation>
    </message>
    <message>
        <source>Changes of level, breakers and commands appear here.</source>
        <translation>レベル、ブレーカー、命令の変化がここに現れます。</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>No event is listed.</source>
        <translation>一覧にイベントがありません。</translation>
    </message>
</context>
<context>
    <name>dwcp::FacetCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, not provided</source>
        <translation>%1、提供なし</translation>
    </message>
    <message>
        <source>%1, %2, %3 %4</source>
        <translation>%1、%2、%3 %4</translation>
    </message>
    <message>
        <source>%1 of %2 ok</source>
        <translation>%1 / %2 正常</translation>
    </message>
    <message>
        <source>%1 not ok</source>
        <translation>%1 異常</translation>
    </message>
</context>
<context>
    <name>dwcp::FileChip</name>
    <message>
        <source>%1
Click opens it; drag it to another program.</source>
        <translation>%1
クリックで開きます。他のプログラムへドラッグできます。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
</context>
<context>
    <name>dwcp::FilterBar</name>
    <message>
        <source>Filter: name, layer:acp, level&gt;=degraded, region:eu</source>
        <translation>絞り込み: 名前、layer:acp、level&gt;=degraded、region:eu</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
</context>
<context>
    <name>dwcp::FleetGrid</name>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%2 中 %1 成功</translation>
    </message>
    <message>
        <source>%1 of %2 failures</source>
        <translation>%2 中 %1 失敗</translation>
    </message>
    <message>
        <source>This breaker on all nodes</source>
        <translation>全ノードのこのブレーカー</translation>
    </message>
</context>
<context>
    <name>dwcp::FleetMap</name>
    <message>
        <source>Fleet map, a tile a node</source>
        <translation>フリート図、1 ノード 1 マス</translation>
    </message>
    <message>
        <source>no region</source>
        <translation>リージョンなし</translation>
    </message>
    <message>
        <source>1 node, %1 not healthy</source>
        <translation>1 ノード、不健全 %1</translation>
    </message>
    <message>
        <source>%1 nodes, %2 not healthy</source>
        <translation>%1 ノード、不健全 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, rack %2: %3 of %4 not healthy</source>
        <translation>%1、ラック %2: %4 中 %3 が不健全</translation>
    </message>
</context>
<context>
    <name>dwcp::FleetPage</name>
    <message>
        <source>Fleet map</source>
        <translation>フリート図</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Nodes that match</source>
        <translation>該当するノード</translation>
    </message>
    <message>
        <source>Not healthy, by layer</source>
        <translation>不健全、層別</translation>
    </message>
    <message>
        <source>%1 of %2 nodes</source>
        <translation>%1 / %2 ノード</translation>
    </message>
    <message>
        <source>by region, in blocks of forty; Enter opens a node</source>
        <translation>リージョン別、40 個ずつ。Enter でノードを開く</translation>
    </message>
    <message>
        <source>%1 regions, %2 racks, a block each; Enter opens a node</source>
        <translation>%1 リージョン、%2 ラック、各 1 ブロック。Enter でノードを開く</translation>
    </message>
    <message>
        <source>%1 nodes match</source>
        <translation>%1 ノードが該当</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>悪い順</translation>
    </message>
    <message>
        <source>No node here</source>
        <translation>該当するノードなし</translation>
    </message>
    <message>
        <source>No node matches the filter.</source>
        <translation>条件に合うノードはありません。</translation>
    </message>
    <message>
        <source>Nodes appear with the configuration.</source>
        <translation>ノードは設定とともに現れます。</translation>
    </message>
</context>
<context>
    <name>dwcp::HealthMapPanel</name>
    <message>
        <source>Predicted</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>回復中</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>面</translation>
    </message>
    <message>
        <source>Health map</source>
        <translation>健全性の図</translation>
    </message>
    <message>
        <source>Health map, nodes by layers</source>
        <translation>健全性の図、ノードと層</translation>
    </message>
    <message>
        <source>By region in the order of the configuration, or the worst nodes first</source>
        <translation>設定順のリージョン別、または悪いノード順</translation>
    </message>
    <message>
        <source>Sort: worst first</source>
        <translation>並び: 悪い順</translation>
    </message>
    <message>
        <source>Sort: region</source>
        <translation>並び: リージョン</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No node here</source>
        <translation>該当するノードなし</translation>
    </message>
    <message>
        <source>No node matches the filter.</source>
        <translation>条件に合うノードはありません。</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>ノードなし</translation>
    </message>
    <message>
        <source>Name targets on the command line or in a configuration file.</source>
        <translation>コマンドラインか設定ファイルで対象を指定してください。</translation>
    </message>
    <message>
        <source>%1 nodes, level and score follow the worst layer</source>
        <translation>%1 ノード、レベルとスコアは最悪の層に従う</translation>
    </message>
</context>
<context>
    <name>dwcp::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>章の本文</translation>
    </message>
    <message>
        <source>%1 (page)</source>
        <translation>%1 (ページ)</translation>
    </message>
</context>
<context>
    <name>dwcp::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>Probable cause</source>
        <translation>推定原因</translation>
    </message>
    <message>
        <source>Probable causes</source>
        <translation>推定原因</translation>
    </message>
    <message>
        <source>Ill together</source>
        <translation>同時に不調</translation>
    </message>
    <message>
        <source>What is ill in this incident</source>
        <translation>このインシデントで不調なもの</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時系列</translation>
    </message>
    <message>
        <source>Timeline of this incident</source>
        <translation>このインシデントの時系列</translation>
    </message>
    <message numerus="yes">
        <source>%n open, worst first</source>
        <translation>
            <numerusform>%n 件、悪い順</numerusform>
        </translation>
    </message>
    <message>
        <source>No incident is known</source>
        <translation>既知のインシデントなし</translation>
    </message>
    <message>
        <source>Some components have not answered yet.</source>
        <translation>まだ応答していないコンポーネントがあります。</translation>
    </message>
    <message>
        <source>No incident</source>
        <translation>インシデントなし</translation>
    </message>
    <message>
        <source>What is ill together appears here as one.</source>
        <translation>同時に不調なものは 1 件としてここに現れます。</translation>
    </message>
    <message>
        <source>No incident selected</source>
        <translation>インシデント未選択</translation>
    </message>
    <message>
        <source>incident %1</source>
        <translation>インシデント %1</translation>
    </message>
    <message>
        <source>Cause not known</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>Nothing explains the others yet.</source>
        <translation>まだ他を説明するものはありません。</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>%2 中 最初の %1</translation>
    </message>
    <message numerus="yes">
        <source>%n on these nodes</source>
        <translation>
            <numerusform>これらのノードに %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <translation>%1 から、%2</translation>
    </message>
    <message>
        <source>Nothing happened</source>
        <translation>何も起きていない</translation>
    </message>
    <message>
        <source>No event names these nodes.</source>
        <translation>これらのノードのイベントはありません。</translation>
    </message>
    <message>
        <source>What explains an incident best stands here.</source>
        <translation>インシデントを最もよく説明するものがここに表示されます。</translation>
    </message>
    <message>
        <source>What is ill in an incident stands here.</source>
        <translation>インシデントで不調なものがここに表示されます。</translation>
    </message>
    <message>
        <source>What happened in an incident stands here.</source>
        <translation>インシデントで起きたことがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>dwcp::Keychain</name>
    <message>
        <source>The keychain has no entry &quot;%1&quot;</source>
        <translation>キーチェーンに「%1」の項目がありません</translation>
    </message>
    <message>
        <source>There is no keychain that can be asked (%1)</source>
        <translation>使えるキーチェーンがありません（%1）</translation>
    </message>
    <message>
        <source>The engine takes no more secrets</source>
        <translation>エンジンはこれ以上秘密を受け付けません</translation>
    </message>
</context>
<context>
    <name>dwcp::LayerBars</name>
    <message>
        <source>Components that are not healthy, by layer</source>
        <translation>健全でないコンポーネント、層別</translation>
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
        <translation>命令実行中</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Components of this layer</source>
        <translation>この層のコンポーネント</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>on %1 nodes, worst first</source>
        <translation>%1 ノード、悪い順</translation>
    </message>
    <message>
        <source>No component here</source>
        <translation>該当するコンポーネントなし</translation>
    </message>
    <message>
        <source>No component matches the filter.</source>
        <translation>条件に合うコンポーネントはありません。</translation>
    </message>
    <message>
        <source>No component yet</source>
        <translation>コンポーネントなし</translation>
    </message>
    <message>
        <source>No node with this layer has answered.</source>
        <translation>この層を持つノードはまだ応答していません。</translation>
    </message>
    <message>
        <source>%1, check every %2, timeout %3, %4</source>
        <translation>%1、検査間隔 %2、制限時間 %3、%4</translation>
    </message>
    <message>
        <source>%1, on the critical path</source>
        <translation>%1、重要経路上</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
</context>
<context>
    <name>dwcp::LeadTile</name>
    <message>
        <source>%1 in all</source>
        <translation>全 %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>遮断</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>半開</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>open, all let through</source>
        <translation>遮断、すべて通過</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>half</source>
        <comment>half-open, where there is little room</comment>
        <translation>半開</translation>
    </message>
</context>
<context>
    <name>dwcp::LeadTiles</name>
    <message>
        <source>System score</source>
        <translation>システムスコア</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Nodes healthy</source>
        <translation>健全なノード</translation>
    </message>
    <message>
        <source>Components healthy</source>
        <translation>健全なコンポーネント</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>ブレーカー</translation>
    </message>
    <message>
        <source>Quorum weight</source>
        <translation>クォーラムの重み</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>エラー予算</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>サービス %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 で %1</translation>
    </message>
    <message>
        <source>needs %1 of %2</source>
        <translation>%2 中 %1 が必要</translation>
    </message>
    <message>
        <source>one loss ends it</source>
        <translation>1 つ失うと終わり</translation>
    </message>
    <message>
        <source>%1 losses end it</source>
        <translation>%1 つ失うと終わり</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 で %1</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>%1 が必要</translation>
    </message>
</context>
<context>
    <name>dwcp::MainWindow</name>
    <message>
        <source>Search and commands</source>
        <translation>検索と命令</translation>
    </message>
    <message>
        <source>Pause or go live</source>
        <translation>一時停止または再開</translation>
    </message>
    <message>
        <source>Travel in time</source>
        <translation>時間移動</translation>
    </message>
    <message>
        <source>Event before</source>
        <translation>前のイベント</translation>
    </message>
    <message>
        <source>Event after</source>
        <translation>次のイベント</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>暗色または明色</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>システムのテーマ</translation>
    </message>
    <message>
        <source>Rail wide or narrow</source>
        <translation>レールの幅</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Wallboard: the page alone</source>
        <translation>掲示: ページのみ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Up one level</source>
        <translation>1 つ上へ</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>次のパネル</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>前のパネル</translation>
    </message>
    <message>
        <source>This page in a window of its own</source>
        <translation>このページを別ウィンドウで</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>このページのヘルプ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>DWCP Console</source>
        <translation>DWCP Console</translation>
    </message>
    <message>
        <source>No news from the engine since %1. Everything below is %2 old.</source>
        <translation>%1 以降エンジンから知らせがありません。以下はすべて %2 前のものです。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>%1 – DWCP Console</source>
        <translation>%1 – DWCP Console</translation>
    </message>
    <message>
        <source>Why is it so</source>
        <translation>なぜこうなのか</translation>
    </message>
    <message>
        <source>Report of this</source>
        <translation>これのレポート</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stay at the moment on the screen (Esc)</source>
        <translation>表示中の時点にとどまる (Esc)</translation>
    </message>
    <message>
        <source>Bringing back %1…</source>
        <translation>%1 に戻っています…</translation>
    </message>
</context>
<context>
    <name>dwcp::NodeOrders</name>
    <message>
        <source>Check now</source>
        <translation>今すぐ検査</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>保守</translation>
    </message>
    <message>
        <source>Watch no more</source>
        <translation>監視をやめる</translation>
    </message>
    <message>
        <source>Watch another</source>
        <translation>ほかを監視</translation>
    </message>
    <message>
        <source>The engine has not said anything yet.</source>
        <translation>エンジンからまだ何も届いていません。</translation>
    </message>
    <message>
        <source>End maintenance</source>
        <translation>保守を終了</translation>
    </message>
    <message>
        <source>No node is selected.</source>
        <translation>ノードが選ばれていません。</translation>
    </message>
    <message>
        <source>Ask this node at once (F5)</source>
        <translation>このノードに今すぐ問い合わせる (F5)</translation>
    </message>
    <message>
        <source>A planned outage: trouble is shown and measured, but counts against nothing</source>
        <translation>計画停止: 不調は表示し計測しますが、集計しません</translation>
    </message>
    <message>
        <source>Ask this node nothing any more; what was measured stays in the journal</source>
        <translation>このノードに問い合わせない。測定値はジャーナルに残ります</translation>
    </message>
    <message>
        <source>Maintenance of %1</source>
        <translation>%1 の保守</translation>
    </message>
    <message>
        <source>While it lasts nobody is told of its trouble, and it counts against no budget.</source>
        <translation>期間中は障害を通知せず、予算にも数えません。</translation>
    </message>
    <message>
        <source>Start maintenance</source>
        <translation>保守を開始</translation>
    </message>
    <message>
        <source>Begins in</source>
        <translation>開始まで</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Over once what was ill is well again</source>
        <translation>悪かったものが回復したら早く終わる</translation>
    </message>
    <message>
        <source>End maintenance of %1</source>
        <translation>%1 の保守を終了</translation>
    </message>
    <message>
        <source>Planned by %1: %2</source>
        <translation>%1 による計画: %2</translation>
    </message>
    <message>
        <source>The maintenance is over.</source>
        <translation>保守は終わりました。</translation>
    </message>
    <message>
        <source>The maintenance is planned.</source>
        <translation>保守を計画しました。</translation>
    </message>
    <message>
        <source>It is watched from now on.</source>
        <translation>今から監視します。</translation>
    </message>
    <message>
        <source>Watch %1 no more</source>
        <translation>%1 の監視をやめる</translation>
    </message>
    <message>
        <source>Its series end and its alerts are over. It comes back when the engine is started again, if the configuration names it.</source>
        <translation>系列とアラートは終わります。設定に名前があれば、エンジンの再起動後に戻ります。</translation>
    </message>
    <message>
        <source>It is watched no more.</source>
        <translation>監視をやめました。</translation>
    </message>
</context>
<context>
    <name>dwcp::NodePage</name>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Components healthy</source>
        <translation>健全なコンポーネント</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>ブレーカー</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Enter opens the component</source>
        <translation>Enter でコンポーネントを開く</translation>
    </message>
    <message>
        <source>Layers of this node</source>
        <translation>このノードの層</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Metrics of this node</source>
        <translation>このノードの指標</translation>
    </message>
    <message>
        <source>of the worst layer</source>
        <translation>最悪の層による</translation>
    </message>
    <message>
        <source>Score of this node over time</source>
        <translation>このノードのスコアの推移</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Events of this node</source>
        <translation>このノードのイベント</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No node selected</source>
        <translation>ノード未選択</translation>
    </message>
    <message>
        <source>No layer yet</source>
        <translation>層なし</translation>
    </message>
    <message>
        <source>This node has not answered yet.</source>
        <translation>このノードはまだ応答していません。</translation>
    </message>
    <message>
        <source>Nothing happened</source>
        <translation>何も起きていない</translation>
    </message>
    <message>
        <source>No event names this node.</source>
        <translation>このノードのイベントはありません。</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 経過</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>重み %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>End comparison</source>
        <translation>比較を終了</translation>
    </message>
    <message>
        <source>Keep this node&apos;s values beside those of the nodes chosen next, of up to three</source>
        <translation>このノードの値を次に選ぶノードと並べる (3 つまで)</translation>
    </message>
    <message>
        <source>worst first; Enter opens the trend; drag nodes here to compare</source>
        <translation>悪い順。Enter で傾向を開く。比較するノードをここへドラッグ</translation>
    </message>
    <message>
        <source>beside those of %1; choose or drag another node</source>
        <translation>%1 と並べています。別のノードを選ぶかドラッグ</translation>
    </message>
    <message>
        <source>Nodes appear with the configuration.</source>
        <translation>ノードは設定とともに現れます。</translation>
    </message>
    <message>
        <source>No metric to show</source>
        <translation>表示するメトリックがありません</translation>
    </message>
    <message>
        <source>No node here</source>
        <translation>該当するノードなし</translation>
    </message>
    <message>
        <source>No node matches the filter.</source>
        <translation>条件に合うノードはありません。</translation>
    </message>
    <message>
        <source>The layers of a node, each with its cause and breaker, stand here.</source>
        <translation>ノードの各層が原因とブレーカーと共にここに表示されます。</translation>
    </message>
    <message>
        <source>All metrics of a node stand here.</source>
        <translation>ノードの全指標がここに表示されます。</translation>
    </message>
    <message>
        <source>A node&apos;s score over time stands here.</source>
        <translation>ノードのスコアの推移がここに表示されます。</translation>
    </message>
    <message>
        <source>What happened to a node stands here.</source>
        <translation>ノードに起きたことがここに表示されます。</translation>
    </message>
    <message>
        <source>No node is selected.</source>
        <translation>ノードが選ばれていません。</translation>
    </message>
</context>
<context>
    <name>dwcp::Page</name>
    <message>
        <source>No news yet</source>
        <translation>まだ知らせがありません</translation>
    </message>
    <message>
        <source>The engine has not said anything yet.</source>
        <translation>エンジンからまだ何も届いていません。</translation>
    </message>
</context>
<context>
    <name>dwcp::Palette</name>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>ブレーカー</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command, asks first</source>
        <translation>命令、先に確認</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>検索と命令</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>検索または命令</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>dwcp::Panel</name>
    <message>
        <source>Select one in the list.</source>
        <translation>一覧から選んでください。</translation>
    </message>
</context>
<context>
    <name>dwcp::PastBanner</name>
    <message>
        <source>Commands are disabled.</source>
        <translation>命令は無効です。</translation>
    </message>
    <message>
        <source>Return to live</source>
        <translation>現在に戻る</translation>
    </message>
    <message>
        <source>Return to live (Esc)</source>
        <translation>現在に戻る (Esc)</translation>
    </message>
    <message>
        <source>You are looking at the past: %1, %2 ago.</source>
        <translation>過去を表示中: %1、%2 前。</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1、レベル %2</translation>
    </message>
    <message>
        <source>Live now: %1</source>
        <translation>現在: %1</translation>
    </message>
    <message>
        <source>%1 cannot be brought back: what was recorded begins at %2.</source>
        <translation>%1 には戻れません: 記録は %2 から始まります。</translation>
    </message>
    <message>
        <source>%1 cannot be brought back from the journal: %2</source>
        <translation>ジャーナルから %1 に戻れません: %2</translation>
    </message>
    <message>
        <source>%1 cannot be brought back: the window remembers from %2 on, and no journal reaches further.</source>
        <translation>%1 には戻れません: ウィンドウの記憶は %2 からで、それより前のジャーナルもありません。</translation>
    </message>
</context>
<context>
    <name>dwcp::PlanDialog</name>
    <message>
        <source>Plan a report</source>
        <translation>レポートを計画</translation>
    </message>
    <message>
        <source>Edit the plan %1</source>
        <translation>計画 %1 を編集</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>送り先</translation>
    </message>
    <message>
        <source>How long files stay</source>
        <translation>ファイルの保存期間</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>begins the file&apos;s name: weekly-slo</source>
        <translation>ファイル名の先頭: weekly-slo</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Which components</source>
        <translation>対象のコンポーネント</translation>
    </message>
    <message>
        <source>all, or: layer:acp region:eu</source>
        <translation>すべて、または: layer:acp region:eu</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>さかのぼる期間</translation>
    </message>
    <message>
        <source>since the time before, or: 7d</source>
        <translation>前回から、または: 7d</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>As cron says</source>
        <translation>cron で指定</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Cron</source>
        <translation>Cron</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次回</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>reports, beside the journal</source>
        <translation>reports(ジャーナルの隣)</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>受信者</translation>
    </message>
    <message>
        <source>the configuration has none</source>
        <translation>設定にはありません</translation>
    </message>
    <message>
        <source>of: %1</source>
        <translation>選択肢: %1</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Key of its signature</source>
        <translation>署名の鍵</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Mail from</source>
        <translation>メールの差出人</translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation>メールの宛先</translation>
    </message>
    <message>
        <source>Mail user</source>
        <translation>メールのユーザー</translation>
    </message>
    <message>
        <source>Mail password</source>
        <translation>メールのパスワード</translation>
    </message>
    <message>
        <source>For</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>At most files</source>
        <translation>最大ファイル数</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>At most bytes</source>
        <translation>最大バイト数</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>計画する</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>nobody can tell</source>
        <translation>わかりません</translation>
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
        <translation>計画済みのレポート</translation>
    </message>
    <message>
        <source>Plan a report</source>
        <translation>レポートを計画</translation>
    </message>
    <message>
        <source>Make it now</source>
        <translation>今すぐ作成</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 (of the configuration)</source>
        <translation>%1(設定から)</translation>
    </message>
    <message>
        <source>is being made</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>次回: %1</translation>
    </message>
    <message>
        <source>not made: %1</source>
        <translation>作成できませんでした: %1</translation>
    </message>
    <message>
        <source>last: %1, written</source>
        <translation>前回: %1、書き込み済み</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>未作成</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>この接続は読み取り専用です。</translation>
    </message>
    <message>
        <source>Nothing is recorded: start the program with --journal FILE.</source>
        <translation>何も記録されていません: --journal FILE を付けて起動してください。</translation>
    </message>
    <message>
        <source>It stands in the configuration.</source>
        <translation>設定に書かれています。</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Delete the plan %1?</source>
        <translation>計画 %1 を削除しますか?</translation>
    </message>
    <message>
        <source>It is not made any more. The files that were written stay where they are.</source>
        <translation>今後は作成されません。書き込み済みのファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>No plan is selected.</source>
        <translation>計画が選ばれていません。</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>作成中です。</translation>
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
        <translation>ページ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>dwcp::ReachBox</name>
    <message>
        <source>Range</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>How far back the chart reaches; beyond 6 h it draws sums by minute, hour or half a day</source>
        <translation>グラフがさかのぼる範囲。6 時間を超えると分、時間、半日ごとの集計を描きます</translation>
    </message>
</context>
<context>
    <name>dwcp::ReasonBox</name>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>required, kept in the audit log</source>
        <translation>必須。監査ログに残ります</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>A reason of at most %1 bytes is needed.</source>
        <translation>%1 バイト以内の理由が必要です。</translation>
    </message>
</context>
<context>
    <name>dwcp::ReportsPage</name>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>傾向</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>ブレーカー</translation>
    </message>
    <message>
        <source>Error budgets</source>
        <translation>エラー予算</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>PDF, with charts</source>
        <translation>PDF、グラフ付き</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>CSV, a file a table</source>
        <translation>CSV、表ごとに 1 ファイル</translation>
    </message>
    <message>
        <source>HTML, one file</source>
        <translation>HTML、1 ファイル</translation>
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
        <translation>直近 1 時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>直近 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>直近 7 日</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>直近 30 日</translation>
    </message>
    <message>
        <source>All that is recorded</source>
        <translation>記録のすべて</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>All, or: layer:acp level&gt;=degraded</source>
        <translation>すべて、または layer:acp level&gt;=degraded</translation>
    </message>
    <message>
        <source>Which components</source>
        <translation>対象のコンポーネント</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>見てみる</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>ファイルに書く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancelled: no file was written.</source>
        <translation>キャンセル: ファイルは書かれていません。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Reports are made from a journal: start the program with --journal FILE.</source>
        <translation>レポートはジャーナルから作ります。--journal ファイル を付けて起動してください。</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>まだ見るものがありません</translation>
    </message>
    <message>
        <source>Choose, and look at it before it is written.</source>
        <translation>選んで、書く前に確かめてください。</translation>
    </message>
    <message>
        <source>Being made.</source>
        <translation>作成中。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込みました: %1</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2 まで</translation>
    </message>
    <message>
        <source>Nothing is recorded: start the program with --journal FILE.</source>
        <translation>何も記録されていません: --journal FILE を付けて起動してください。</translation>
    </message>
    <message>
        <source>Writing, %p %</source>
        <translation>書き込み中、%p %</translation>
    </message>
    <message>
        <source>Reading the journal, %p %</source>
        <translation>ジャーナルを読み込み中、%p %</translation>
    </message>
    <message>
        <source>A report is being made.</source>
        <translation>レポートを作成中です。</translation>
    </message>
    <message>
        <source>No report is being made.</source>
        <translation>作成中のレポートはありません。</translation>
    </message>
</context>
<context>
    <name>dwcp::ResiliencePage</name>
    <message>
        <source>Checks under way</source>
        <translation>実行中の検査</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>再検査中</translation>
    </message>
    <message>
        <source>Refused by breakers</source>
        <translation>ブレーカーが拒否</translation>
    </message>
    <message>
        <source>Least budget</source>
        <translation>最小の予算</translation>
    </message>
    <message>
        <source>Checks of this console</source>
        <translation>このコンソールの検査</translation>
    </message>
    <message>
        <source>timeouts, repeated checks and breakers, by layer; Enter opens the layer</source>
        <translation>制限時間、再検査、ブレーカーを層別に。Enter で層を開く</translation>
    </message>
    <message>
        <source>Checks of this console by layer</source>
        <translation>このコンソールの検査、層別</translation>
    </message>
    <message>
        <source>by name, over all nodes; Enter opens the breakers</source>
        <translation>名前別、全ノード。Enter でブレーカーを開く</translation>
    </message>
    <message>
        <source>Recoveries</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>under way or exhausted; Enter opens the component</source>
        <translation>実行中または打ち切り。Enter でコンポーネントを開く</translation>
    </message>
    <message>
        <source>No layer yet</source>
        <translation>層なし</translation>
    </message>
    <message>
        <source>No node has been recognised.</source>
        <translation>認識されたノードはありません。</translation>
    </message>
    <message>
        <source>Nothing is being recovered</source>
        <translation>復旧中のものなし</translation>
    </message>
    <message>
        <source>Recoveries come from the profile of a layer.</source>
        <translation>復旧は層のプロファイルで決まります。</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 待機</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>最悪 %1</translation>
    </message>
    <message>
        <source>of %1 components</source>
        <translation>%1 コンポーネント中</translation>
    </message>
    <message>
        <source>before the level changes</source>
        <translation>レベルが変わる前</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 遮断</translation>
    </message>
    <message>
        <source>nothing is promised</source>
        <translation>約束なし</translation>
    </message>
    <message>
        <source>Limits, retries and budgets of the nodes</source>
        <translation>ノードの制限・再試行・バジェット</translation>
    </message>
    <message>
        <source>by name, over all nodes; Enter opens the node where it is worst</source>
        <translation>名前別、全ノード。Enter で最悪のノードを開きます</translation>
    </message>
    <message>
        <source>Breakers of the nodes</source>
        <translation>ノードのブレーカー</translation>
    </message>
    <message>
        <source>No node tells of its limits</source>
        <translation>制限を知らせるノードはありません</translation>
    </message>
    <message>
        <source>Rate limiters, bulkheads, retries, timeouts and budgets appear where a profile knows them.</source>
        <translation>レートリミッター、バルクヘッド、再試行、タイムアウト、バジェットは、プロファイルが知っている場合に表示されます。</translation>
    </message>
    <message>
        <source>No node tells of breakers</source>
        <translation>ブレーカーを知らせるノードはありません</translation>
    </message>
    <message>
        <source>Breakers appear where the page of a node has them.</source>
        <translation>ノードのページにブレーカーがある場合に表示されます。</translation>
    </message>
</context>
<context>
    <name>dwcp::ResilienceStrip</name>
    <message>
        <source>Checks</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>このコンソール</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>%1 waiting, %2 late</source>
        <translation>待機 %1、遅延 %2</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>slowest %1 of %2</source>
        <translation>最遅 %1 / %2</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>再検査中</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1 中</translation>
    </message>
    <message>
        <source>%1 asked more often</source>
        <translation>%1 件は頻度を上げて検査</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>ブレーカー</translation>
    </message>
    <message>
        <source>open of %1</source>
        <translation>遮断 / 全 %1</translation>
    </message>
    <message>
        <source>%1 refused since the start</source>
        <translation>開始以来 %1 件拒否</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>回復力</translation>
    </message>
    <message>
        <source>All guards</source>
        <translation>すべての保護</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 拒否</translation>
    </message>
    <message>
        <source>%1 waiting, %2</source>
        <translation>%1 待機、%2</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 given up</source>
        <translation>%1 断念</translation>
    </message>
</context>
<context>
    <name>dwcp::RuleModel</name>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Enters</source>
        <translation>入る値</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>出る値</translation>
    </message>
</context>
<context>
    <name>dwcp::ScorePanel</name>
    <message>
        <source>System score</source>
        <translation>システムスコア</translation>
    </message>
    <message>
        <source>System score over time</source>
        <translation>システムスコアの推移</translation>
    </message>
    <message>
        <source>Not enough history yet</source>
        <translation>履歴がまだ不足</translation>
    </message>
    <message>
        <source>The line begins with the second value.</source>
        <translation>線は 2 つ目の値から始まります。</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>現在 %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>直近 %1</translation>
    </message>
    <message>
        <source>last %1, next %2</source>
        <translation>直近 %1、今後 %2</translation>
    </message>
    <message>
        <source>Forecast, no better than naive</source>
        <translation>予測はナイーブ法を上回らない</translation>
    </message>
    <message>
        <source>80% and 95%, confidence %1</source>
        <translation>80% と 95%、信頼度 %1</translation>
    </message>
</context>
<context>
    <name>dwcp::Screenshots</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作れません。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
</context>
<context>
    <name>dwcp::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>kept at once</source>
        <translation>すぐに保存</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>System: dark or light as the desktop is.</source>
        <translation>システム: デスクトップに合わせます。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明色</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Height of the rows of tables: 24, 28 or 36.</source>
        <translation>表の行の高さ: 24、28、36。</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>密</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>次の起動から有効です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Type the breaker&apos;s name</source>
        <translation>ブレーカーの名前を入力</translation>
    </message>
    <message>
        <source>Before a breaker on the critical path is tripped, its name must be typed.</source>
        <translation>重要経路上のブレーカーを遮断する前に名前の入力が必要です。</translation>
    </message>
</context>
<context>
    <name>dwcp::SlosPage</name>
    <message>
        <source>Budget left</source>
        <translation>予算の残り</translation>
    </message>
    <message>
        <source>Burn rate</source>
        <translation>消費率</translation>
    </message>
    <message>
        <source>Used up in</source>
        <translation>使い切るまで</translation>
    </message>
    <message>
        <source>Checks failed</source>
        <translation>失敗した検査</translation>
    </message>
    <message>
        <source>Error budgets</source>
        <translation>エラー予算</translation>
    </message>
    <message>
        <source>Filter: objective, node, layer</source>
        <translation>絞り込み: 目標、ノード、層</translation>
    </message>
    <message>
        <source>Filter error budgets</source>
        <translation>エラー予算を絞り込む</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>エラー予算</translation>
    </message>
    <message>
        <source>Burn rates</source>
        <translation>消費率</translation>
    </message>
    <message>
        <source>fires when the long and the short window are both above the limit</source>
        <translation>長期と短期の窓が共に限度を超えると発生</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Enter maintenance</source>
        <translation>保守を記入</translation>
    </message>
    <message>
        <source>Leaves planned time out of this budget afterwards; both figures are kept</source>
        <translation>計画時間を後からこの予算から除きます。両方の数値を残します</translation>
    </message>
    <message>
        <source>%1 of %2, most urgent; filter to narrow</source>
        <translation>%2 中 %1、緊急順。絞り込めます</translation>
    </message>
    <message>
        <source>%1 of %2, most urgent first</source>
        <translation>%2 中 %1、緊急順</translation>
    </message>
    <message>
        <source>No budget here</source>
        <translation>該当する予算なし</translation>
    </message>
    <message>
        <source>No budget matches the filter.</source>
        <translation>条件に合う予算はありません。</translation>
    </message>
    <message>
        <source>Nothing is promised</source>
        <translation>約束なし</translation>
    </message>
    <message>
        <source>Objectives come from [[objective]] of the configuration.</source>
        <translation>目標は設定の [[objective]] で決まります。</translation>
    </message>
    <message>
        <source>No budget selected</source>
        <translation>予算未選択</translation>
    </message>
    <message>
        <source>Nothing was corrected</source>
        <translation>訂正なし</translation>
    </message>
    <message>
        <source>Planned time that was not announced is entered here.</source>
        <translation>予告のなかった計画時間をここに記入します。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 で %1</translation>
    </message>
    <message>
        <source>never</source>
        <comment>used up</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>95%: %1 to %2</source>
        <translation>95%: %1 ～ %2</translation>
    </message>
    <message>
        <source>not in sight</source>
        <translation>見込みなし</translation>
    </message>
    <message>
        <source>of %1, 95%: %2 to %3</source>
        <translation>%1 中、95%: %2 ～ %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Too early to say</source>
        <translation>判断には早すぎる</translation>
    </message>
    <message>
        <source>There are too few checks in the window.</source>
        <translation>窓の中の検査が少なすぎます。</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>使い切った</translation>
    </message>
    <message>
        <source>Budget left of %1 over time</source>
        <translation>%1 の予算残りの推移</translation>
    </message>
    <message>
        <source>Enter maintenance of %1</source>
        <translation>%1 の保守を記入</translation>
    </message>
    <message>
        <source>The time that ends now is left out of the budgets of this scope. What was reckoned before is kept beside it.</source>
        <translation>今終わる時間をこの範囲の予算から除きます。以前の計算は並べて残します。</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>記入する</translation>
    </message>
    <message>
        <source>No budget is selected.</source>
        <translation>予算が選ばれていません。</translation>
    </message>
    <message>
        <source>What is left of a budget over time stands here.</source>
        <translation>予算の残りの推移がここに表示されます。</translation>
    </message>
    <message>
        <source>How fast a budget is used up stands here.</source>
        <translation>予算の消費の速さがここに表示されます。</translation>
    </message>
    <message>
        <source>Time that was left out of a budget afterwards stands here.</source>
        <translation>後から予算から除いた時間がここに表示されます。</translation>
    </message>
    <message>
        <source>Enter maintenance of the whole cluster</source>
        <translation>クラスター全体の保守を記入</translation>
    </message>
</context>
<context>
    <name>dwcp::StatusBar</name>
    <message>
        <source>%1, operator</source>
        <translation>%1、操作者</translation>
    </message>
    <message>
        <source>Waiting for the engine</source>
        <translation>エンジンを待機中</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>Engine paused, last tick %1 ago</source>
        <translation>エンジン一時停止、最後の拍は %1 前</translation>
    </message>
    <message>
        <source>Engine live, last tick %1 ago</source>
        <translation>エンジン稼働中、最後の拍は %1 前</translation>
    </message>
    <message>
        <source>%1 components, %2 checks/s</source>
        <translation>%1 コンポーネント、毎秒 %2 検査</translation>
    </message>
    <message>
        <source>%1 late, beat %2</source>
        <translation>遅延 %1、拍 %2</translation>
    </message>
    <message>
        <source>Last tick %1 ago</source>
        <translation>最後の拍は %1 前</translation>
    </message>
</context>
<context>
    <name>dwcp::Table</name>
    <message>
        <source>Copy selected rows</source>
        <translation>選択行をコピー</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>表を CSV でコピー</translation>
    </message>
    <message>
        <source>Copy table as Markdown</source>
        <translation>表を Markdown でコピー</translation>
    </message>
    <message>
        <source>Save table as CSV</source>
        <translation>表を CSV で保存</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Compare %1 with others</source>
        <translation>%1 を他と比較</translation>
    </message>
    <message>
        <source>No row is selected.</source>
        <translation>行が選択されていません。</translation>
    </message>
</context>
<context>
    <name>dwcp::TimeChart</name>
    <message>
        <source>No values yet</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>Newest value %1. Copy gives all values as a table.</source>
        <translation>最新値 %1。コピーで全値が表になります。</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>表としてコピー</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>PNG で保存</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>SVG で保存</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>Mean, least to greatest of every %1</source>
        <translation>%1 ごとの平均と最小から最大</translation>
    </message>
    <message>
        <source>Time	Least	Mean	Greatest	Last</source>
        <translation>時刻	最小	平均	最大	最後</translation>
    </message>
</context>
<context>
    <name>dwcp::Timeline</name>
    <message>
        <source>Time: the moment on the screen</source>
        <translation>時間: 画面の時点</translation>
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
        <translation>1 ノード</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 ノード</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>戻る (Alt+左)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>進む (Alt+右)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Hold the view at this moment (P). Checks go on.</source>
        <translation>この時点で表示を止める (P)。検査は続きます。</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>検索または命令</translation>
    </message>
    <message>
        <source>Pages, nodes, breakers and commands (Ctrl+K)</source>
        <translation>ページ、ノード、ブレーカー、命令 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>過去</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1、%2 前</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>現在へ</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>レベル %1</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1、古い</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>以前は %1</translation>
    </message>
    <message>
        <source>No news</source>
        <translation>知らせなし</translation>
    </message>
</context>
<context>
    <name>dwcp::TransitionModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
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
        <translation>%1 %2、%3</translation>
    </message>
    <message>
        <source>later</source>
        <translation>それ以降</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of 10 points</source>
        <translation>10 点中 %1 点</translation>
    </message>
    <message>
        <source>none in 24 h</source>
        <translation>24 時間以内になし</translation>
    </message>
    <message>
        <source>loses to naive, cannot alert</source>
        <translation>単純予測に劣り、警告できない</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/時</translation>
    </message>
    <message>
        <source>Node, metric</source>
        <translation>ノード、指標</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>傾き</translation>
    </message>
    <message>
        <source>To threshold</source>
        <translation>しきい値まで</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
</context>
<context>
    <name>dwcp::TrendsPage</name>
    <message>
        <source>Too early to say: %1 of 10 points.</source>
        <translation>判断には早すぎる: 10 点中 %1 点。</translation>
    </message>
    <message>
        <source>%1, crosses no limit within 24 h.</source>
        <translation>%1、24 時間以内に限度を超えません。</translation>
    </message>
    <message>
        <source>later</source>
        <translation>それ以降</translation>
    </message>
    <message>
        <source>%1 in %2 (95%: %3 to %4), chance %5.</source>
        <translation>%2 後に %1（95%: %3 ～ %4）、確率 %5。</translation>
    </message>
    <message>
        <source>Robust line through %1 points, confidence %2 by backtest.</source>
        <translation>%1 点の頑健な直線、検証による信頼度 %2。</translation>
    </message>
    <message>
        <source>%1 Loses to naive: shown grey, cannot alert.</source>
        <translation>%1 単純予測に劣る: 灰色表示、警告できません。</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>動いたもの</translation>
    </message>
    <message>
        <source>Mark the last minutes</source>
        <translation>直近を選ぶ</translation>
    </message>
    <message>
        <source>Or drag over the chart; Left and Right move the window, with Shift they widen it (B)</source>
        <translation>またはグラフ上をドラッグ。左右キーで移動、Shift で広げます (B)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>What moved in the marked window</source>
        <translation>選んだ期間に動いたもの</translation>
    </message>
    <message>
        <source>in a window, against the same time before</source>
        <translation>期間内を、その前の同じ長さと比較</translation>
    </message>
    <message>
        <source>No window is marked</source>
        <translation>期間は未選択</translation>
    </message>
    <message>
        <source>Drag over the chart to see what moved then.</source>
        <translation>グラフ上をドラッグすると、その時動いたものが分かります。</translation>
    </message>
    <message>
        <source>%1 – %2 against the same time before, %3 of %4 metrics</source>
        <translation>%1 – %2 をその前の同じ長さと比較、%4 中 %3 指標</translation>
    </message>
    <message>
        <source>Nothing moved</source>
        <translation>動きなし</translation>
    </message>
    <message>
        <source>All values are like those before.</source>
        <translation>すべての値が以前と同じです。</translation>
    </message>
    <message>
        <source>Too few values</source>
        <translation>値が少なすぎる</translation>
    </message>
    <message>
        <source>The window and the time before it need three remembered moments each.</source>
        <translation>期間とその前に、記憶した時点が 3 つずつ必要です。</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>傾向</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV を書き出す</translation>
    </message>
    <message>
        <source>Points and bands of this metric</source>
        <translation>この指標の点と帯</translation>
    </message>
    <message>
        <source>Ranking of all metrics</source>
        <translation>全指標の順位</translation>
    </message>
    <message>
        <source>By time to threshold</source>
        <translation>しきい値までの時間順</translation>
    </message>
    <message>
        <source>Metrics by time to threshold</source>
        <translation>しきい値までの時間順の指標</translation>
    </message>
    <message>
        <source>Confidence is measured by backtest: gain over naive and coverage of the band.</source>
        <translation>信頼度は過去検証で測ります: 単純予測との差と帯の的中率。</translation>
    </message>
    <message>
        <source>%1 of %2 series</source>
        <translation>%1 / %2 系列</translation>
    </message>
    <message>
        <source>No metric here</source>
        <translation>該当する指標なし</translation>
    </message>
    <message>
        <source>No metric matches the filter.</source>
        <translation>条件に合う指標はありません。</translation>
    </message>
    <message>
        <source>No metric yet</source>
        <translation>指標なし</translation>
    </message>
    <message>
        <source>Trends appear with the first values.</source>
        <translation>傾向は最初の値とともに現れます。</translation>
    </message>
    <message>
        <source>No metric selected</source>
        <translation>指標未選択</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 over time with forecast</source>
        <translation>%1 の推移と予測</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>書き出すものがまだありません。</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込みました: %1</translation>
    </message>
    <message>
        <source>%1 Drawn: %2, %3 of its past inside the 95 % band.</source>
        <translation>%1 描画: %2、過去の %3 が 95 % の帯の中。</translation>
    </message>
    <message>
        <source>Methods tried</source>
        <translation>試した手法</translation>
    </message>
    <message>
        <source>each forecast the past from earlier moments of it</source>
        <translation>それぞれ過去を以前の時点から予測</translation>
    </message>
    <message>
        <source>Nothing tried yet</source>
        <translation>まだ試していません</translation>
    </message>
    <message>
        <source>Methods are tried once there are 30 values.</source>
        <translation>値が 30 個あれば手法を試します。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What was found until now stays</source>
        <translation>これまでに見つかったものは残ります</translation>
    </message>
    <message>
        <source>%1 – %2 against the same time before; read %3 of %4 metrics of the journal</source>
        <translation>%1 – %2 を直前の同じ長さと比較、ジャーナルの %4 件中 %3 件のメトリクスを読み込み</translation>
    </message>
    <message>
        <source>%1 – %2 against the same time before; stopped at %3 of %4 metrics</source>
        <translation>%1 – %2 を直前の同じ長さと比較、%4 件中 %3 件のメトリクスで停止</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>ジャーナルを読み込み中</translation>
    </message>
    <message>
        <source>What moved appears here as it is found.</source>
        <translation>動いたものは見つかりしだいここに表示されます。</translation>
    </message>
    <message>
        <source>The window and the time before it need three kept values each.</source>
        <translation>ウィンドウとその前の時間にはそれぞれ保存された値が三つ必要です。</translation>
    </message>
    <message>
        <source>No window is marked.</source>
        <translation>期間が選ばれていません。</translation>
    </message>
    <message>
        <source>What moved in a window that is marked on the chart stands here.</source>
        <translation>グラフで選んだ期間に動いたものがここに表示されます。</translation>
    </message>
    <message>
        <source>A metric&apos;s course and its forecast stand here.</source>
        <translation>指標の推移と予測がここに表示されます。</translation>
    </message>
    <message>
        <source>No metric is selected.</source>
        <translation>指標が選ばれていません。</translation>
    </message>
    <message>
        <source>Stale: no value for %1. What is drawn ahead was expected then.</source>
        <translation>古い値: %1 値がありません。先の線は当時の予測です。</translation>
    </message>
    <message>
        <source>No metric that is on its way to a limit matches the filter.</source>
        <translation>しきい値に向かう指標で条件に合うものはありません。</translation>
    </message>
    <message>
        <source>Nothing is on its way to a limit</source>
        <translation>しきい値に向かうものはありません</translation>
    </message>
    <message>
        <source>Of more than %1 nodes nothing else is listed; a node&apos;s metrics lead here.</source>
        <translation>%1 ノードを超えると他は一覧に出ません。ノードの指標からここへ来られます。</translation>
    </message>
</context>
<context>
    <name>dwcp::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>dwcp::WatchDialog</name>
    <message>
        <source>Watch it</source>
        <translation>監視する</translation>
    </message>
    <message>
        <source>Watch another</source>
        <translation>ほかを監視</translation>
    </message>
    <message>
        <source>It is asked from now on, until the engine is started again: what is always to be watched stands in the configuration.</source>
        <translation>今からエンジンの再起動まで問い合わせます。常に監視するものは設定に書きます。</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>that of the URL</source>
        <translation>URL のもの</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Programs are named in the configuration alone.</source>
        <translation>プログラムは設定でのみ指定します。</translation>
    </message>
    <message>
        <source>A URL is needed.</source>
        <translation>URL が必要です。</translation>
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
        <translation>なぜ %1 はこうなのか?</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 の時点</translation>
    </message>
</context>
</TS>
