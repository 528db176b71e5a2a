<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AlertModel</name>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1、%2、%3：%4</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>%1 已确认</translation>
    </message>
    <message>
        <source>not told: %1</source>
        <translation>未通知：%1</translation>
    </message>
    <message>
        <source>not yet told</source>
        <translation>尚未通知</translation>
    </message>
    <message>
        <source>no receiver is configured</source>
        <translation>没有配置接收方</translation>
    </message>
    <message>
        <source>told</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>For</source>
        <translation>持续</translation>
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
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>触发中</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>恢复中</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>加重</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>已重试</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>已静默</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>inhibited</source>
        <translation>被抑制</translation>
    </message>
    <message>
        <source>what it lives on is down</source>
        <translation>其依赖已停止</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>told a moment ago</source>
        <translation>刚刚通知过</translation>
    </message>
    <message>
        <source>ended before it was told</source>
        <translation>通知前已结束</translation>
    </message>
    <message>
        <source>no receiver</source>
        <translation>无接收者</translation>
    </message>
</context>
<context>
    <name>BudgetModel</name>
    <message>
        <source>%1, %2, %3, left %4</source>
        <translation>%1、%2、%3，剩余 %4</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>剩余预算</translation>
    </message>
    <message>
        <source>Burn rate</source>
        <translation>消耗率</translation>
    </message>
    <message>
        <source>Used up in</source>
        <translation>耗尽时间</translation>
    </message>
</context>
<context>
    <name>BudgetTexts</name>
    <message>
        <source>too few checks</source>
        <translation>检查太少</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>已耗尽</translation>
    </message>
    <message>
        <source>used up, not beyond doubt</source>
        <translation>已耗尽，尚不确定</translation>
    </message>
    <message>
        <source>page, burning</source>
        <translation>呼叫，消耗中</translation>
    </message>
    <message>
        <source>ticket, burning</source>
        <translation>工单，消耗中</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>whole cluster</source>
        <translation>整个集群</translation>
    </message>
    <message>
        <source>%1% over %2</source>
        <translation>%2 内 %1%</translation>
    </message>
    <message>
        <source>not in sight</source>
        <translation>暂无迹象</translation>
    </message>
    <message>
        <source>never</source>
        <comment>used up</comment>
        <translation>永不</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
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
        <translation>类型</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>长窗</translation>
    </message>
    <message>
        <source>Burn</source>
        <translation>消耗</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短窗</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>偶然</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>触发中</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>未超</translation>
    </message>
</context>
<context>
    <name>CauseModel</name>
    <message>
        <source>Probable cause</source>
        <translation>可能原因</translation>
    </message>
    <message>
        <source>Belief</source>
        <translation>可信度</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>A connection needs a name.</source>
        <translation>连接需要名称。</translation>
    </message>
    <message>
        <source>%1 has nothing to watch: give a URL or a configuration file.</source>
        <translation>%1 没有可监视的内容：请给出 URL 或配置文件。</translation>
    </message>
    <message>
        <source>%1 is no URL: it looks like http://10.0.0.1:9100.</source>
        <translation>%1 不是 URL：应类似 http://10.0.0.1:9100。</translation>
    </message>
    <message>
        <source>The file holds no connections.</source>
        <translation>文件中没有连接。</translation>
    </message>
</context>
<context>
    <name>CorrectionModel</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>剩余预算</translation>
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
        <translation>%1 %2 将在 %3 后越限，80% 区间 %4 至 %5，概率 %6</translation>
    </message>
    <message>
        <source>later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>Node, metric</source>
        <translation>节点、指标</translation>
    </message>
    <message>
        <source>Crosses in</source>
        <translation>越限时间</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>概率</translation>
    </message>
</context>
<context>
    <name>DegradationModel</name>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>检查间隔</translation>
    </message>
</context>
<context>
    <name>DemoCluster</name>
    <message>
        <source>Starting five nodes on this computer</source>
        <translation>正在本机启动五个节点</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The demo cluster was not started: cancelled.</source>
        <translation>演示集群未启动：已取消。</translation>
    </message>
</context>
<context>
    <name>EventLogModel</name>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>connection reset by peer</source>
        <translation>连接被对方重置</translation>
    </message>
    <message>
        <source>connection timed out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>connection aborted</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>no route to host</source>
        <translation>没有到主机的路由</translation>
    </message>
    <message>
        <source>network is unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>network is down</source>
        <translation>网络已关闭</translation>
    </message>
    <message>
        <source>host is down</source>
        <translation>主机已关闭</translation>
    </message>
    <message>
        <source>broken pipe</source>
        <translation>管道中断</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>operation canceled</source>
        <translation>操作已取消</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有该文件或文件夹</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>找不到主机</translation>
    </message>
    <message>
        <source>Host not found (authoritative)</source>
        <translation>找不到主机</translation>
    </message>
    <message>
        <source>Host not found (non-authoritative), try again later</source>
        <translation>暂时找不到主机</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>连接被关闭</translation>
    </message>
    <message>
        <source>the connection was closed without an answer</source>
        <translation>连接未应答即被关闭</translation>
    </message>
    <message>
        <source>the connection was closed in the middle of the answer</source>
        <translation>应答中途连接被关闭</translation>
    </message>
    <message>
        <source>no answer within %1, %2</source>
        <translation>%1 内无应答，%2</translation>
    </message>
    <message>
        <source>no answer in time, %1</source>
        <translation>未及时应答，%1</translation>
    </message>
    <message>
        <source>no answer from the prober</source>
        <translation>检查器无应答</translation>
    </message>
    <message>
        <source>answered after the timeout of this layer</source>
        <translation>在此层超时之后才应答</translation>
    </message>
    <message>
        <source>looking up the host name</source>
        <translation>正在解析主机名</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>in the TLS handshake</source>
        <translation>TLS 握手中</translation>
    </message>
    <message>
        <source>sending the request</source>
        <translation>正在发送请求</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>等待应答</translation>
    </message>
    <message>
        <source>reading the answer</source>
        <translation>正在读取应答</translation>
    </message>
    <message>
        <source>waiting for the query</source>
        <translation>等待查询</translation>
    </message>
    <message>
        <source>waiting for the program&apos;s end</source>
        <translation>等待程序结束</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>the host name cannot be resolved: %1</source>
        <translation>无法解析主机名：%1</translation>
    </message>
    <message>
        <source>the answer is compressed (%1), which was not asked for</source>
        <translation>应答被压缩 (%1)，而未曾要求</translation>
    </message>
    <message>
        <source>%1; redirects are not followed (to %2)</source>
        <translation>%1；不跟随重定向（到 %2）</translation>
    </message>
    <message>
        <source>the answer is larger than %1 bytes</source>
        <translation>应答超过 %1 字节</translation>
    </message>
    <message>
        <source>the answer&apos;s header is larger than %1 bytes</source>
        <translation>应答头超过 %1 字节</translation>
    </message>
    <message>
        <source>the answer is not HTTP: %1</source>
        <translation>应答不是 HTTP：%1</translation>
    </message>
    <message>
        <source>not a JSON document: %1</source>
        <translation>不是 JSON 文档：%1</translation>
    </message>
    <message>
        <source>a check of type %1 needs an http or https URL</source>
        <translation>类型为 %1 的检查需要 http 或 https 的 URL</translation>
    </message>
    <message>
        <source>a check of type tcp needs a tcp, tls, http or https URL</source>
        <translation>类型为 tcp 的检查需要 tcp、tls、http 或 https 的 URL</translation>
    </message>
    <message>
        <source>there is no check type &apos;%1&apos;</source>
        <translation>没有检查类型 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>too many checks are waiting to be started</source>
        <translation>等待开始的检查过多</translation>
    </message>
    <message>
        <source>the page is of no kind that a profile recognises</source>
        <translation>没有配置档能识别此页</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;</source>
        <translation>没有配置档 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no profile can recognise it</source>
        <translation>没有配置档能识别它</translation>
    </message>
    <message>
        <source>nothing to judge yet: rates need a second result and events to count</source>
        <translation>尚无可判断：速率需要第二个结果和可计数的事件</translation>
    </message>
    <message>
        <source>the target provides nothing that this layer reads</source>
        <translation>目标没有提供此层读取的内容</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>metric name expected</source>
        <translation>此处应为指标名称</translation>
    </message>
    <message>
        <source>character not allowed in a metric name</source>
        <translation>指标名称中有不允许的字符</translation>
    </message>
    <message>
        <source>a number as value expected</source>
        <translation>此处应为数值</translation>
    </message>
    <message>
        <source>label name expected</source>
        <translation>此处应为标签名称</translation>
    </message>
    <message>
        <source>unknown metric type</source>
        <translation>未知的指标类型</translation>
    </message>
    <message>
        <source>the series is on the page twice</source>
        <translation>该序列在页面上出现两次</translation>
    </message>
    <message>
        <source>the page does not end with # EOF</source>
        <translation>页面没有以 # EOF 结尾</translation>
    </message>
    <message>
        <source>the last line does not end in a line feed</source>
        <translation>最后一行没有以换行结尾</translation>
    </message>
    <message>
        <source>more than %1 series</source>
        <translation>超过 %1 个序列</translation>
    </message>
    <message>
        <source>more than %1 values</source>
        <translation>超过 %1 个值</translation>
    </message>
    <message>
        <source>more than %1 levels</source>
        <translation>超过 %1 层</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>证书已过期</translation>
    </message>
    <message>
        <source>the certificate is not yet valid</source>
        <translation>证书尚未生效</translation>
    </message>
    <message>
        <source>the certificate is for another host</source>
        <translation>证书属于另一主机</translation>
    </message>
    <message>
        <source>the certificate is from an unknown CA</source>
        <translation>证书来自未知的 CA</translation>
    </message>
    <message>
        <source>the certificate is refused: %1</source>
        <translation>证书被拒绝：%1</translation>
    </message>
    <message>
        <source>TLS handshake: the connection was closed</source>
        <translation>TLS 握手：连接被关闭</translation>
    </message>
    <message>
        <source>TLS handshake: %1</source>
        <translation>TLS 握手：%1</translation>
    </message>
    <message>
        <source>the program was ended by signal %1</source>
        <translation>程序被信号 %1 终止</translation>
    </message>
    <message>
        <source>the program&apos;s exit code is %1, not 0 to 3</source>
        <translation>程序退出码为 %1，不在 0 到 3 之间</translation>
    </message>
    <message>
        <source>the program&apos;s exit code is %1, not 0 to 3: %2</source>
        <translation>程序退出码为 %1，不在 0 到 3 之间：%2</translation>
    </message>
    <message>
        <source>the check has no command, and the target&apos;s URL is not of exec://</source>
        <translation>检查没有命令，且目标的 URL 不是 exec://</translation>
    </message>
    <message>
        <source>cannot be run: %1</source>
        <translation>无法运行：%1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>there is no such secret</source>
        <translation>没有该密钥</translation>
    </message>
    <message>
        <source>is not usable as a secret</source>
        <translation>不能用作密钥</translation>
    </message>
    <message>
        <source>the Prometheus server cannot be asked: %1</source>
        <translation>无法查询 Prometheus 服务器：%1</translation>
    </message>
    <message>
        <source>the Prometheus server did not answer in time</source>
        <translation>Prometheus 服务器未及时应答</translation>
    </message>
    <message>
        <source>the Prometheus server has no series with %1</source>
        <translation>Prometheus 服务器没有 %1 的序列</translation>
    </message>
    <message>
        <source>the server refuses the query: %1</source>
        <translation>服务器拒绝查询：%1</translation>
    </message>
    <message>
        <source>the answer is no JSON object: is this the HTTP API of a Prometheus server?</source>
        <translation>应答不是 JSON 对象：这是 Prometheus 服务器的 HTTP API 吗？</translation>
    </message>
    <message>
        <source>the answer is no vector</source>
        <translation>应答不是向量</translation>
    </message>
    <message>
        <source>down: the Prometheus server cannot scrape it</source>
        <translation>已停止：Prometheus 服务器无法抓取</translation>
    </message>
    <message>
        <source>there is nothing to ask for</source>
        <translation>没有可请求的内容</translation>
    </message>
    <message>
        <source>the token is not sent: without TLS it could be read on its way</source>
        <translation>不发送令牌：没有 TLS，途中可能被读取</translation>
    </message>
    <message>
        <source>no token is configured for the node (bearer_token_file)</source>
        <translation>没有为该节点配置令牌 (bearer_token_file)</translation>
    </message>
    <message>
        <source>the node does not accept the token (HTTP %1)</source>
        <translation>节点不接受令牌 (HTTP %1)</translation>
    </message>
    <message>
        <source>the node refuses (HTTP %1)</source>
        <translation>节点拒绝 (HTTP %1)</translation>
    </message>
    <message>
        <source>the webhook does not accept the token (HTTP %1)</source>
        <translation>Webhook 不接受令牌 (HTTP %1)</translation>
    </message>
    <message>
        <source>the webhook refuses (HTTP %1)</source>
        <translation>Webhook 拒绝 (HTTP %1)</translation>
    </message>
    <message>
        <source>%1 (HTTP %2)</source>
        <translation>%1 (HTTP %2)</translation>
    </message>
    <message>
        <source>a reason is required</source>
        <translation>必须给出原因</translation>
    </message>
    <message>
        <source>the reason is longer than %1 bytes</source>
        <translation>原因超过 %1 字节</translation>
    </message>
    <message>
        <source>more than %1 series are watched at once</source>
        <translation>同时监视的序列超过 %1 个</translation>
    </message>
    <message>
        <source>the time to live is negative</source>
        <translation>有效期为负</translation>
    </message>
    <message>
        <source>automatic is what a reset brings back</source>
        <translation>复位才会恢复自动</translation>
    </message>
    <message>
        <source>a trip is what forces it open</source>
        <translation>断开才会强制打开</translation>
    </message>
    <message>
        <source>a maintenance lasts longer than nothing and at most 31 days</source>
        <translation>维护时长大于零且至多 31 天</translation>
    </message>
    <message>
        <source>a maintenance begins now or within a year</source>
        <translation>维护从现在或一年内开始</translation>
    </message>
    <message>
        <source>a maintenance recurs when it is over, and within a year</source>
        <translation>维护在结束后且一年内重复</translation>
    </message>
    <message>
        <source>an acknowledgement lasts up to seven days</source>
        <translation>确认最长七天</translation>
    </message>
    <message>
        <source>there is no such node</source>
        <translation>没有该节点</translation>
    </message>
    <message>
        <source>there is no such layer</source>
        <translation>没有该层</translation>
    </message>
    <message>
        <source>the node has no such layer</source>
        <translation>节点没有该层</translation>
    </message>
    <message>
        <source>checks are paused</source>
        <translation>检查已暂停</translation>
    </message>
    <message>
        <source>checks are paused already</source>
        <translation>检查已处于暂停</translation>
    </message>
    <message>
        <source>checks are not paused</source>
        <translation>检查没有暂停</translation>
    </message>
    <message>
        <source>no check is started until checks are resumed</source>
        <translation>恢复之前不开始任何检查</translation>
    </message>
    <message>
        <source>checks are paused, so nothing could confirm it</source>
        <translation>检查已暂停，无法确认</translation>
    </message>
    <message>
        <source>there is no way to check it</source>
        <translation>没有检查它的办法</translation>
    </message>
    <message>
        <source>there is no such breaker</source>
        <translation>没有该断路器</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1 原为%2，现为%3</translation>
    </message>
    <message>
        <source>it would break the quorum: %1</source>
        <translation>会破坏法定人数：%1</translation>
    </message>
    <message>
        <source>nothing loses service</source>
        <translation>没有服务中断</translation>
    </message>
    <message>
        <source>loses %1</source>
        <translation>中断服务：%1</translation>
    </message>
    <message>
        <source>capacity %1 to %2</source>
        <translation>容量从 %1 到 %2</translation>
    </message>
    <message>
        <source>quorum %1, further losses survived: %2</source>
        <translation>法定人数%1，还可承受损失：%2</translation>
    </message>
    <message>
        <source>%1 burns %2 an hour</source>
        <translation>%1 每小时消耗 %2</translation>
    </message>
    <message>
        <source>a correction is about a span of the past</source>
        <translation>更正针对过去的一段时间</translation>
    </message>
    <message>
        <source>no objective lies within</source>
        <translation>其中没有目标</translation>
    </message>
    <message>
        <source>%1 budget</source>
        <translation>%1 个预算</translation>
    </message>
    <message>
        <source>%1 budgets</source>
        <translation>%1 个预算</translation>
    </message>
    <message>
        <source>there are too many maintenances already</source>
        <translation>维护已经过多</translation>
    </message>
    <message>
        <source>maintenance %1</source>
        <translation>维护 %1</translation>
    </message>
    <message>
        <source>maintenance %1 ended</source>
        <translation>维护 %1 已结束</translation>
    </message>
    <message>
        <source>there is no such maintenance</source>
        <translation>没有该维护</translation>
    </message>
    <message>
        <source>a target has a name and a URL</source>
        <translation>目标要有名称和 URL</translation>
    </message>
    <message>
        <source>programs are named in the configuration alone</source>
        <translation>程序只能在配置中指定</translation>
    </message>
    <message>
        <source>there is a node of that name</source>
        <translation>已有同名节点</translation>
    </message>
    <message>
        <source>there is no such profile</source>
        <translation>没有该配置档</translation>
    </message>
    <message>
        <source>a weight is above zero</source>
        <translation>权重大于零</translation>
    </message>
    <message>
        <source>watched from now on</source>
        <translation>从现在起监视</translation>
    </message>
    <message>
        <source>no longer watched</source>
        <translation>不再监视</translation>
    </message>
    <message>
        <source>another order for it is under way</source>
        <translation>另一条命令正在进行</translation>
    </message>
    <message>
        <source>the node has no control interface</source>
        <translation>节点没有控制接口</translation>
    </message>
    <message>
        <source>the breaker&apos;s name cannot be part of a path</source>
        <translation>断路器名称不能作为路径的一部分</translation>
    </message>
    <message>
        <source>layers of a %1 cannot be restarted from here</source>
        <translation>无法从这里重启 %1 的层</translation>
    </message>
    <message>
        <source>the node accepted it, but its own page has not confirmed it within %1</source>
        <translation>节点已接受，但其页面在 %1 内未予确认</translation>
    </message>
    <message>
        <source>the node is watched no more</source>
        <translation>不再监视该节点</translation>
    </message>
    <message>
        <source>the node has started it again</source>
        <translation>节点已将其重启</translation>
    </message>
    <message>
        <source>there is no such alert, or it is over</source>
        <translation>没有该告警，或已结束</translation>
    </message>
    <message>
        <source>it would silence every critical alert that there can be; ask for it once more to confirm</source>
        <translation>这会静默所有可能的严重告警；请再次请求以确认</translation>
    </message>
    <message>
        <source>maintenance begins: %1</source>
        <translation>维护开始：%1</translation>
    </message>
    <message>
        <source>maintenance ends: %1</source>
        <translation>维护结束：%1</translation>
    </message>
    <message>
        <source>incident %1, probable cause %2: %3</source>
        <translation>事故 %1，可能原因 %2：%3</translation>
    </message>
    <message>
        <source>incident %1, probable cause now %2: %3</source>
        <translation>事故 %1，当前可能原因 %2：%3</translation>
    </message>
    <message>
        <source>incident %1, over after %2</source>
        <translation>事故 %1，历时 %2 后结束</translation>
    </message>
    <message>
        <source>so it was before the start; it has not been seen since</source>
        <translation>启动前即如此；此后未再见到</translation>
    </message>
    <message>
        <source>ill before all others</source>
        <translation>先于其他所有组件异常</translation>
    </message>
    <message>
        <source>ill %1 after the first</source>
        <translation>在首个之后 %1 异常</translation>
    </message>
    <message>
        <source>%1 of the ill need it</source>
        <translation>异常组件中有 %1 个需要它</translation>
    </message>
    <message>
        <source>something that it needs is ill too</source>
        <translation>它所需的组件也异常</translation>
    </message>
    <message>
        <source>nothing that it needs is ill</source>
        <translation>它所需的组件均正常</translation>
    </message>
    <message>
        <source>something that it needs cannot be seen: it may be ill</source>
        <translation>看不到它所需的组件：可能异常</translation>
    </message>
    <message>
        <source>the same on %1 nodes: something that they share?</source>
        <translation>%1 个节点相同：共享之物？</translation>
    </message>
    <message>
        <source>recovery: attempt %1 of %2</source>
        <translation>恢复：第 %1 次，共 %2 次</translation>
    </message>
    <message>
        <source>recovery: attempt %1 of %2: %3</source>
        <translation>恢复：第 %1 次，共 %2 次：%3</translation>
    </message>
    <message>
        <source>recovery: after attempt %1 of %2</source>
        <translation>恢复：第 %1 次（共 %2 次）之后</translation>
    </message>
    <message>
        <source>recovery: attempt %1: %2</source>
        <translation>恢复：第 %1 次：%2</translation>
    </message>
    <message>
        <source>recovery: cancelled</source>
        <translation>恢复：已取消</translation>
    </message>
    <message>
        <source>there is nothing to recover</source>
        <translation>没有可恢复的</translation>
    </message>
    <message>
        <source>there is nothing to recover any more</source>
        <translation>已没有可恢复的</translation>
    </message>
    <message>
        <source>a recovery is under way</source>
        <translation>恢复正在进行</translation>
    </message>
    <message>
        <source>no recovery is under way</source>
        <translation>没有正在进行的恢复</translation>
    </message>
    <message>
        <source>the check passes</source>
        <translation>检查通过</translation>
    </message>
    <message>
        <source>the check still fails</source>
        <translation>检查仍然失败</translation>
    </message>
    <message>
        <source>no check passed in time</source>
        <translation>没有检查及时通过</translation>
    </message>
    <message>
        <source>it healed meanwhile</source>
        <translation>期间已自行恢复</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>dry run: nothing was done</source>
        <translation>演练：未执行任何操作</translation>
    </message>
    <message>
        <source>dry run: what would be done is recorded and not done</source>
        <translation>演练：只记录而不执行</translation>
    </message>
    <message>
        <source>the program ended before the action did</source>
        <translation>程序先于该操作结束</translation>
    </message>
    <message>
        <source>killed by a signal, or at its timeout</source>
        <translation>被信号或超时终止</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>退出码 %1</translation>
    </message>
    <message>
        <source>nobody here can do that: %1</source>
        <translation>此处无人能做：%1</translation>
    </message>
    <message>
        <source>the budget of &quot;%1&quot; is corrected: %2 % left instead of %3 %</source>
        <translation>“%1”的预算已更正：剩余 %2 %，而非 %3 %</translation>
    </message>
    <message>
        <source>the budget of &quot;%1&quot; is exhausted</source>
        <translation>“%1”的预算已耗尽</translation>
    </message>
    <message>
        <source>the budget of &quot;%1&quot; burns fast: %2</source>
        <translation>“%1”的预算消耗过快：%2</translation>
    </message>
    <message>
        <source>the budget of &quot;%1&quot; burns no longer</source>
        <translation>“%1”的预算不再快速消耗</translation>
    </message>
    <message>
        <source>%1: answers again</source>
        <translation>%1：恢复应答</translation>
    </message>
    <message>
        <source>%1: cannot be asked: %2</source>
        <translation>%1：无法查询：%2</translation>
    </message>
    <message>
        <source>%1: will not do what it is told: %2</source>
        <translation>%1：不执行指令：%2</translation>
    </message>
    <message>
        <source>%1: armed still, as %2 ordered: %3</source>
        <translation>%1：仍启用，按 %2 的命令：%3</translation>
    </message>
    <message>
        <source>%1: %2 ejected: %3, score %4</source>
        <translation>%1：%2 已剔除：%3，得分 %4</translation>
    </message>
    <message>
        <source>%1: %2 returns by a slow start, score %3</source>
        <translation>%1：%2 缓慢恢复，得分 %3</translation>
    </message>
    <message>
        <source>%1: panic is over</source>
        <translation>%1：恐慌结束</translation>
    </message>
    <message>
        <source>%1: panic: too many would be ejected, so all serve</source>
        <translation>%1：恐慌：将剔除过多，因此全部服务</translation>
    </message>
    <message>
        <source>it is armed already</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>it is only watched already</source>
        <translation>已仅监视</translation>
    </message>
    <message>
        <source>it cannot be asked: %1</source>
        <translation>无法查询：%1</translation>
    </message>
    <message>
        <source>there is no such balancer</source>
        <translation>没有该均衡器</translation>
    </message>
    <message>
        <source>%1, to be told weights</source>
        <translation>%1，将告知权重</translation>
    </message>
    <message>
        <source>%1, to be only watched</source>
        <translation>%1，仅监视</translation>
    </message>
    <message>
        <source>%1 is told weights</source>
        <translation>已向 %1 告知权重</translation>
    </message>
    <message>
        <source>%1 is only watched and has its own weights</source>
        <translation>%1 仅被监视，使用自己的权重</translation>
    </message>
    <message>
        <source>the newest check said: %1</source>
        <translation>最新检查结果：%1</translation>
    </message>
    <message>
        <source>it was not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>decided by %1: %2</source>
        <translation>由 %1 决定：%2</translation>
    </message>
    <message>
        <source>decided by %1: %2, %3</source>
        <translation>由 %1 决定：%2，%3</translation>
    </message>
    <message>
        <source>also %1: %2</source>
        <translation>另有 %1：%2</translation>
    </message>
    <message>
        <source>also %1: %2, %3</source>
        <translation>另有 %1：%2，%3</translation>
    </message>
    <message>
        <source>%1 from %2 until below %3</source>
        <translation>%1：从 %2 起，至低于 %3</translation>
    </message>
    <message>
        <source>%1 down from %2 until above %3</source>
        <translation>%1：从 %2 向下，至高于 %3</translation>
    </message>
    <message>
        <source>%1 is unknown: the series was there and is gone, or is not a number</source>
        <translation>%1 未知：序列曾存在而现已消失，或不是数</translation>
    </message>
    <message>
        <source>stale: no result for three intervals of %1, so it counts as unknown</source>
        <translation>过期：%1 的间隔三次没有结果，视为未知</translation>
    </message>
    <message>
        <source>the newest result says %1, not believed before %2 results in a row, so far %3</source>
        <translation>最新结果为%1，连续 %2 次才采信，目前 %3 次</translation>
    </message>
    <message>
        <source>in maintenance</source>
        <translation>维护中</translation>
    </message>
    <message>
        <source>in maintenance: shown, but counted for nothing</source>
        <translation>维护中：显示但不计入</translation>
    </message>
    <message>
        <source>every rule that could be judged is within its thresholds</source>
        <translation>所有可判断的规则都在阈值之内</translation>
    </message>
    <message>
        <source>%1 %2, weight %3</source>
        <translation>%1 %2，权重 %3</translation>
    </message>
    <message>
        <source>half the mean by weight and half the least, kept within %1 to %2 for %3</source>
        <translation>加权平均与最小值各半，%3保持在 %1 到 %2</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>the layer&apos;s interval is %1, divided by %2</source>
        <translation>该层的间隔为 %1，除以 %2</translation>
    </message>
    <message>
        <source>recovering: the interval doubles with every run of successes until it is back</source>
        <translation>恢复中：每连续成功一轮间隔加倍，直至恢复</translation>
    </message>
    <message>
        <source>flapping: %1 % weighted changes in the last 20 results; in at 30 %, out at 25 %</source>
        <translation>抖动：最近 20 次结果中加权变化 %1 %；30 % 进入，25 % 退出</translation>
    </message>
    <message>
        <source>not open: %1 failures in a row, %2 needed</source>
        <translation>未打开：连续失败 %1 次，需 %2 次</translation>
    </message>
    <message>
        <source>not opened by health: the trouble is not yet hard</source>
        <translation>未因健康状况打开：故障尚未确认</translation>
    </message>
    <message>
        <source>not opened by health: the level is neither critical nor failed</source>
        <translation>未因健康状况打开：级别既非严重也非失效</translation>
    </message>
    <message>
        <source>ordered by %1: %2; until it is reset</source>
        <translation>由 %1 下令：%2；直至复位</translation>
    </message>
    <message>
        <source>ordered by %1: %2; until %3</source>
        <translation>由 %1 下令：%2；直至 %3</translation>
    </message>
    <message>
        <source>open since %1, the next trial at %2 or as soon as the component is no longer critical</source>
        <translation>自 %1 起打开，下次试探在 %2，或组件不再严重时</translation>
    </message>
    <message>
        <source>%1 of %2 trials passed</source>
        <translation>%2 次试探中 %1 次通过</translation>
    </message>
    <message>
        <source>attempt %1 succeeded: %2</source>
        <translation>第 %1 次成功：%2</translation>
    </message>
    <message>
        <source>attempt %1 failed: %2</source>
        <translation>第 %1 次失败：%2</translation>
    </message>
    <message>
        <source>attempt %1: %2</source>
        <translation>第 %1 次：%2</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>no recovery is configured for this layer</source>
        <translation>此层未配置恢复</translation>
    </message>
    <message>
        <source>%1 of %2 attempts made</source>
        <translation>已尝试 %1 次，共 %2 次</translation>
    </message>
    <message>
        <source>it is neither critical nor failed</source>
        <translation>既非严重也非失效</translation>
    </message>
    <message>
        <source>stale: nobody knows whether it is still needed</source>
        <translation>过期：不知是否仍需要</translation>
    </message>
    <message>
        <source>degradation level %1</source>
        <translation>降级等级 %1</translation>
    </message>
    <message>
        <source>%1 components %2</source>
        <translation>%1 个组件%2</translation>
    </message>
    <message>
        <source>%1 components in maintenance count for nothing</source>
        <translation>维护中的 %1 个组件不计入</translation>
    </message>
    <message>
        <source>availability %1</source>
        <translation>可用性 %1</translation>
    </message>
    <message>
        <source>%1 of %2 votes are alive, more than %3 are needed</source>
        <translation>%2 票中 %1 票有效，需多于 %3 票</translation>
    </message>
    <message>
        <source>%1 votes cannot be seen</source>
        <translation>%1 票不可见</translation>
    </message>
    <message>
        <source>the loss of %1 more voters would end it, in %2 ways</source>
        <translation>再失去 %1 票即会丧失，共 %2 种方式</translation>
    </message>
    <message>
        <source>the loss of %1 more voters would end it, in at least %2 ways</source>
        <translation>再失去 %1 票即会丧失，至少 %2 种方式</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation>必须是带引号的文本</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>必须是数</translation>
    </message>
    <message>
        <source>must be greater than 0</source>
        <translation>必须大于 0</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>必须是整数</translation>
    </message>
    <message>
        <source>must be a whole number of at least %1</source>
        <translation>必须是不小于 %1 的整数</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>必须是 %1 到 %2 的整数</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>必须是 true 或 false</translation>
    </message>
    <message>
        <source>must be a duration such as &quot;5s&quot;, &quot;250ms&quot;, &quot;1m30s&quot; or &quot;2h&quot;</source>
        <translation>必须是 &quot;5s&quot;、&quot;250ms&quot;、&quot;1m30s&quot; 或 &quot;2h&quot; 这样的时长</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>必须至少为 %1</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>未知的键</translation>
    </message>
    <message>
        <source>takes letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;: it becomes a file&apos;s name</source>
        <translation>只能用字母、数字、&quot;.&quot;、&quot;_&quot; 和 &quot;-&quot;：将作为文件名</translation>
    </message>
    <message>
        <source>there is no type &quot;%1&quot;</source>
        <translation>没有类型 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no format &quot;%1&quot;</source>
        <translation>没有格式 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no [[alerts.receiver]] &quot;%1&quot;</source>
        <translation>没有 [[alerts.receiver]] &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no reports: only webhook, email and command do</source>
        <translation>“%1”不接收报告：仅 webhook、email 和 command 可以</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>“%1”出现两次</translation>
    </message>
    <message>
        <source>must be an address such as reports@example.org</source>
        <translation>必须是 reports@example.org 这样的地址</translation>
    </message>
    <message>
        <source>must be addresses such as team@example.org</source>
        <translation>必须是 team@example.org 这样的地址</translation>
    </message>
    <message>
        <source>is missing: they come in pairs</source>
        <translation>缺失：两者须成对</translation>
    </message>
    <message>
        <source>must be an address such as %1HOST</source>
        <translation>必须是 %1HOST 这样的地址</translation>
    </message>
    <message>
        <source>holds a user or a password: those belong into the keychain</source>
        <translation>含有用户或密码：应存放在钥匙串中</translation>
    </message>
    <message>
        <source>must name an entry of the keychain, as in keychain:mail</source>
        <translation>必须指定钥匙串中的条目，如 keychain:mail</translation>
    </message>
    <message>
        <source>the configuration plans a report of that name</source>
        <translation>配置中已计划同名报告</translation>
    </message>
    <message>
        <source>there is a report of that name already</source>
        <translation>已有同名报告</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day such as 06:30</source>
        <translation>“%1”不是 06:30 这样的时刻</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of the week such as monday</source>
        <translation>“%1”不是 monday 这样的星期</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of the month: 1 to 31</source>
        <translation>“%1”不是月中的日：1 到 31</translation>
    </message>
    <message>
        <source>what comes every day has none</source>
        <translation>每天的没有此项</translation>
    </message>
    <message>
        <source>the fields of cron say it already</source>
        <translation>cron 字段已经说明</translation>
    </message>
    <message>
        <source>there is no time zone &quot;%1&quot;</source>
        <translation>没有时区“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; never comes</source>
        <translation>“%1”永不到来</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither daily, weekly, monthly nor the five fields of cron</source>
        <translation>“%1”既非 daily、weekly、monthly，也非 cron 的五个字段</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no %2 of cron</source>
        <translation>“%1”不是 cron 的 %2</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;; there are layer, level, region, node, breaker and is</source>
        <translation>没有字段“%1”；有 layer、level、region、node、breaker 和 is</translation>
    </message>
    <message>
        <source>only levels have an order</source>
        <translation>只有级别有顺序</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no %2</source>
        <translation>“%1”不是 %2</translation>
    </message>
    <message>
        <source>reports are made from a journal: give --journal FILE</source>
        <translation>报告由日志生成：请给出 --journal FILE</translation>
    </message>
    <message>
        <source>silenced: %1</source>
        <translation>已静默：%1</translation>
    </message>
    <message>
        <source>acknowledged: %1</source>
        <translation>已确认：%1</translation>
    </message>
    <message>
        <source>inhibited: %1</source>
        <translation>被抑制：%1</translation>
    </message>
    <message>
        <source>parent-down: %1</source>
        <translation>上级失效：%1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1，持续 %2</translation>
    </message>
    <message>
        <source>add-target: %1</source>
        <translation>添加目标：%1</translation>
    </message>
    <message>
        <source>remove-target: %1</source>
        <translation>移除目标：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失效</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>闭合</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>半开</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>forced-open</source>
        <translation>强制打开</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>metrics-only</source>
        <translation>仅计量</translation>
    </message>
    <message>
        <source>consecutive-failures</source>
        <translation>连续失败</translation>
    </message>
    <message>
        <source>failure-rate</source>
        <translation>失败率</translation>
    </message>
    <message>
        <source>slow-call-rate</source>
        <translation>慢调用率</translation>
    </message>
    <message>
        <source>trial-failed</source>
        <translation>试探失败</translation>
    </message>
    <message>
        <source>trials-succeeded</source>
        <translation>试探成功</translation>
    </message>
    <message>
        <source>reset-timeout</source>
        <translation>等待期满</translation>
    </message>
    <message>
        <source>health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>mode-expired</source>
        <translation>覆盖到期</translation>
    </message>
    <message>
        <source>trip</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>复位</translation>
    </message>
    <message>
        <source>disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>仅计量</translation>
    </message>
    <message>
        <source>held</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丧失</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>breaker</source>
        <translation>断路器</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>down</source>
        <translation>停机</translation>
    </message>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>静止</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>验证中</translation>
    </message>
    <message>
        <source>exhausted</source>
        <translation>用尽</translation>
    </message>
    <message>
        <source>page</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>择机</translation>
    </message>
    <message>
        <source>level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>法定人数</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>已静默</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>inhibited</source>
        <translation>被抑制</translation>
    </message>
    <message>
        <source>parent-down</source>
        <translation>上级失效</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>cooldown</source>
        <translation>冷却期</translation>
    </message>
    <message>
        <source>never-told</source>
        <translation>从未告知</translation>
    </message>
    <message>
        <source>no-receiver</source>
        <translation>无接收者</translation>
    </message>
    <message>
        <source>check-now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>trip-breaker</source>
        <translation>断开断路器</translation>
    </message>
    <message>
        <source>reset-breaker</source>
        <translation>复位断路器</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>暂停检查</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>恢复检查</translation>
    </message>
    <message>
        <source>watch-series</source>
        <translation>监视序列</translation>
    </message>
    <message>
        <source>set-breaker-mode</source>
        <translation>设置断路器模式</translation>
    </message>
    <message>
        <source>start-maintenance</source>
        <translation>开始维护</translation>
    </message>
    <message>
        <source>end-maintenance</source>
        <translation>结束维护</translation>
    </message>
    <message>
        <source>add-silence</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>end-silence</source>
        <translation>结束静默</translation>
    </message>
    <message>
        <source>acknowledge-alert</source>
        <translation>确认告警</translation>
    </message>
    <message>
        <source>take-delivery</source>
        <translation>记录投递</translation>
    </message>
    <message>
        <source>turn-node-breaker</source>
        <translation>切换节点断路器</translation>
    </message>
    <message>
        <source>restart-component</source>
        <translation>重启组件</translation>
    </message>
    <message>
        <source>correct-budgets</source>
        <translation>更正预算</translation>
    </message>
    <message>
        <source>recover-now</source>
        <translation>立即恢复</translation>
    </message>
    <message>
        <source>cancel-recovery</source>
        <translation>取消恢复</translation>
    </message>
    <message>
        <source>add-target</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>remove-target</source>
        <translation>移除目标</translation>
    </message>
    <message>
        <source>arm-balancer</source>
        <translation>启用均衡器</translation>
    </message>
    <message>
        <source>take-balancer-report</source>
        <translation>记录均衡器报告</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>%1: there is no such alert, or it is over</source>
        <translation>%1：没有该告警，或已结束</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>无法打开：%1</translation>
    </message>
    <message>
        <source>is damaged: %1</source>
        <translation>已损坏：%1</translation>
    </message>
    <message>
        <source>is not a journal</source>
        <translation>不是日志</translation>
    </message>
    <message>
        <source>is empty: nothing was recorded</source>
        <translation>是空的：没有记录任何内容</translation>
    </message>
    <message>
        <source>is an SQLite database, but not a journal</source>
        <translation>是 SQLite 数据库，但不是日志</translation>
    </message>
    <message>
        <source>was written by a newer version of this program (schema %1, this one knows %2)</source>
        <translation>由本程序的更新版本写入（架构 %1，本版本支持 %2）</translation>
    </message>
    <message>
        <source>is of an older version: open it once with a program that writes it</source>
        <translation>是旧版本的：请先用会写入它的程序打开一次</translation>
    </message>
    <message>
        <source>the run&apos;s configuration is missing</source>
        <translation>缺少该次运行的配置</translation>
    </message>
    <message>
        <source>there is no such run</source>
        <translation>没有这次运行</translation>
    </message>
    <message>
        <source>there is no such checkpoint</source>
        <translation>没有这个检查点</translation>
    </message>
    <message>
        <source>the checkpoint is damaged</source>
        <translation>检查点已损坏</translation>
    </message>
    <message>
        <source>the first inputs of the run were removed by age or by size</source>
        <translation>该次运行的最初输入因时间或大小已被删除</translation>
    </message>
    <message>
        <source>inputs after the checkpoint were removed by age or by size</source>
        <translation>检查点之后的输入因时间或大小已被删除</translation>
    </message>
    <message>
        <source>inputs were lost before row %1 of frames</source>
        <translation>frames 的第 %1 行之前有输入丢失</translation>
    </message>
    <message>
        <source>the configuration in the journal is of another version</source>
        <translation>日志中的配置属于另一个版本</translation>
    </message>
    <message>
        <source>the configuration in the journal is damaged</source>
        <translation>日志中的配置已损坏</translation>
    </message>
    <message>
        <source>the journal began later</source>
        <translation>日志开始得更晚</translation>
    </message>
    <message>
        <source>too many moments are asked for at once</source>
        <translation>同时请求的时刻太多</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>There is no field &quot;%1&quot;.</source>
        <translation>没有字段“%1”。</translation>
    </message>
    <message>
        <source>Only levels have an order: %1</source>
        <translation>只有级别有顺序：%1</translation>
    </message>
    <message>
        <source>%1 is not known here.</source>
        <translation>此处不认识 %1。</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show breaker %1</source>
        <translation>显示断路器 %1</translation>
    </message>
    <message>
        <source>Trip breaker %1</source>
        <translation>断开断路器 %1</translation>
    </message>
    <message>
        <source>Reset breaker %1</source>
        <translation>复位断路器 %1</translation>
    </message>
    <message>
        <source>Check %1 %2 now</source>
        <translation>立即检查 %1 %2</translation>
    </message>
</context>
<context>
    <name>GuardModel</name>
    <message>
        <source>Rate limiter</source>
        <translation>速率限制器</translation>
    </message>
    <message>
        <source>Bulkhead</source>
        <translation>隔舱</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>错误预算</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 进行中</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>防护</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Worst at</source>
        <translation>最差节点</translation>
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
        <translation>%1 不正常</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 没有 %2</translation>
    </message>
</context>
<context>
    <name>IncidentModel</name>
    <message numerus="yes">
        <source>%1, %2, %n ill</source>
        <translation>
            <numerusform>%1，%2，%n 个异常</numerusform>
        </translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Probable cause</source>
        <translation>可能原因</translation>
    </message>
    <message>
        <source>Belief</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation>原因未知</translation>
    </message>
</context>
<context>
    <name>InstanceModel</name>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%2 的 %1，%3</translation>
    </message>
    <message>
        <source>%1, %2 of the way</source>
        <translation>%1，已走 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>服务中</translation>
    </message>
    <message>
        <source>Slow start</source>
        <translation>缓慢启动</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>Ejected</source>
        <translation>已剔除</translation>
    </message>
    <message>
        <source>score too low</source>
        <translation>评分过低</translation>
    </message>
    <message>
        <source>breaker open</source>
        <translation>断路器打开</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>out in the balancer</source>
        <translation>已在均衡器中停用</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>未监视</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Share asked</source>
        <translation>要求份额</translation>
    </message>
    <message>
        <source>Share seen</source>
        <translation>实际份额</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>as the balancer has it, of what is asked</source>
        <translation>均衡器现有值与要求值</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>State and why</source>
        <translation>状态与原因</translation>
    </message>
    <message>
        <source>Balancer says</source>
        <translation>均衡器状态</translation>
    </message>
</context>
<context>
    <name>LayerGuardModel</name>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>When it is over</source>
        <translation>超时后</translation>
    </message>
    <message>
        <source>Slowest check</source>
        <translation>最慢检查</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>复查中</translation>
    </message>
    <message>
        <source>Asked more often</source>
        <translation>更频繁检查</translation>
    </message>
    <message>
        <source>Breakers open</source>
        <translation>断开的断路器</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接收者</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>MapCellDelegate</name>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
</context>
<context>
    <name>MemberModel</name>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>异常</translation>
    </message>
</context>
<context>
    <name>MovedModel</name>
    <message>
        <source>%1 %2, %3, %4 unlike before</source>
        <translation>%1 %2、%3，%4 与之前不同</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>No other metric moved earlier</source>
        <translation>没有其他指标更早变化</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unlike before</source>
        <translation>与之前不同</translation>
    </message>
    <message>
        <source>Before → in it</source>
        <translation>之前 → 期间</translation>
    </message>
    <message>
        <source>First moved</source>
        <translation>首次变化</translation>
    </message>
</context>
<context>
    <name>NodeComponentModel</name>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>断路器</translation>
    </message>
</context>
<context>
    <name>NodeGuardModel</name>
    <message>
        <source>Guard</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>半开</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
</context>
<context>
    <name>NodeListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
</context>
<context>
    <name>NodeMetricModel</name>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>To threshold</source>
        <translation>距阈值</translation>
    </message>
    <message>
        <source>Other node</source>
        <translation>另一节点</translation>
    </message>
    <message>
        <source>%1 old, %2</source>
        <translation>%1前，%2</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Incidents</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>entries</source>
        <translation>条</translation>
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
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
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
        <translation>%1时</translation>
    </message>
    <message>
        <source>%1d</source>
        <comment>days</comment>
        <translation>%1天</translation>
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
        <translation>休息</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>验证中</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>已用尽</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Goes on in</source>
        <translation>继续时间</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>上次结果</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message numerus="yes">
        <source>%Ln more rows are in the file</source>
        <translation>
            <numerusform>其余 %Ln 行在文件中</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest is in the file</source>
        <translation>其余内容在文件中</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Detailed report</source>
        <translation>详细报告</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Trends and forecasts</source>
        <translation>趋势与预测</translation>
    </message>
    <message>
        <source>Circuit breakers</source>
        <translation>断路器</translation>
    </message>
    <message>
        <source>Objectives and error budgets</source>
        <translation>目标与错误预算</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Smallest budget left</source>
        <translation>最小剩余预算</translation>
    </message>
    <message>
        <source>Alerts fired</source>
        <translation>已触发的告警</translation>
    </message>
    <message>
        <source>Alerts firing now</source>
        <translation>当前触发的告警</translation>
    </message>
    <message>
        <source>Components ill now</source>
        <translation>当前异常的组件</translation>
    </message>
    <message>
        <source>Breaker trips</source>
        <translation>跳闸次数</translation>
    </message>
    <message>
        <source>About to break</source>
        <translation>即将出问题</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Nothing was recorded in this window.</source>
        <translation>此时间段内没有任何记录。</translation>
    </message>
    <message>
        <source>At %1 UTC the cluster %2 is %3. Incidents in the %4 before: %5.</source>
        <translation>在 UTC %1，集群 %2 的状态为%3。此前 %4 内的事故：%5。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Error budgets</source>
        <translation>错误预算</translation>
    </message>
    <message>
        <source>What was not well</source>
        <translation>状况不佳的部分</translation>
    </message>
    <message>
        <source>What is about to break</source>
        <translation>即将出问题的部分</translation>
    </message>
    <message>
        <source>Alerts that fire at the end</source>
        <translation>期末仍在触发的告警</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>走势</translation>
    </message>
    <message>
        <source>Notifications sent</source>
        <translation>已发送的通知</translation>
    </message>
    <message>
        <source>Notifications withheld</source>
        <translation>被抑制的通知</translation>
    </message>
    <message>
        <source>By alert</source>
        <translation>按告警</translation>
    </message>
    <message>
        <source>Who was told what</source>
        <translation>通知了谁什么内容</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>History and forecast</source>
        <translation>历史与预测</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>断路器</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>何人与何故</translation>
    </message>
    <message>
        <source>Burn rules</source>
        <translation>消耗规则</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>仍未关闭</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>事故 %1</translation>
    </message>
    <message>
        <source>Where these numbers come from</source>
        <translation>这些数字的来源</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划内</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>断路器</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>平均评分</translation>
    </message>
    <message>
        <source>Least score</source>
        <translation>最低评分</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>跳闸次数</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>受监控</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>The system&apos;s levels</source>
        <translation>系统级别</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>触发时间</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>被抑制</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最差</translation>
    </message>
    <message>
        <source>Likeliest cause</source>
        <translation>最可能的原因</translation>
    </message>
    <message>
        <source>Belief</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Causes and evidence</source>
        <translation>原因与证据</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Mean length</source>
        <translation>平均时长</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接收者</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>时机</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>半开</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Forced open</source>
        <translation>强制断开</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Metrics only</source>
        <translation>仅计量</translation>
    </message>
    <message>
        <source>Rejected, in all</source>
        <translation>拒绝总数</translation>
    </message>
    <message>
        <source>Changes of breakers: who and why</source>
        <translation>断路器变化：何人与何故</translation>
    </message>
    <message>
        <source>Orders and what became of them</source>
        <translation>指令及其结果</translation>
    </message>
    <message>
        <source>Recorded runs</source>
        <translation>已记录的运行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Inputs lost</source>
        <translation>丢失的输入</translation>
    </message>
    <message>
        <source>Configuration (SHA-256)</source>
        <translation>配置 (SHA-256)</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>All times are UTC.</source>
        <translation>所有时间均为 UTC。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>变为</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>In about</source>
        <translation>大约在</translation>
    </message>
    <message>
        <source>At the earliest (95 %)</source>
        <translation>最早 (95 %)</translation>
    </message>
    <message>
        <source>At the latest (95 %)</source>
        <translation>最晚 (95 %)</translation>
    </message>
    <message>
        <source>Chance in 24 h</source>
        <translation>24 小时内概率</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Change an hour</source>
        <translation>每小时变化</translation>
    </message>
    <message>
        <source>from (95 %)</source>
        <translation>从 (95 %)</translation>
    </message>
    <message>
        <source>to (95 %)</source>
        <translation>到 (95 %)</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>时间窗口</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>达成</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>剩余预算</translation>
    </message>
    <message>
        <source>Left with planned time</source>
        <translation>含计划时间的剩余</translation>
    </message>
    <message>
        <source>Burn rate</source>
        <translation>消耗率</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Enough checks</source>
        <translation>检查数足够</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>耗尽</translation>
    </message>
    <message>
        <source>Gone in about</source>
        <translation>大约耗尽于</translation>
    </message>
    <message>
        <source>Long window</source>
        <translation>长窗口</translation>
    </message>
    <message>
        <source>Short window</source>
        <translation>短窗口</translation>
    </message>
    <message>
        <source>Fires from</source>
        <translation>触发阈值</translation>
    </message>
    <message>
        <source>Long rate</source>
        <translation>长窗速率</translation>
    </message>
    <message>
        <source>Short rate</source>
        <translation>短窗速率</translation>
    </message>
    <message>
        <source>Fires</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>Left before</source>
        <translation>修正前剩余</translation>
    </message>
    <message>
        <source>Left after</source>
        <translation>修正后剩余</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺失</translation>
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
        <translation>降级阈值</translation>
    </message>
    <message>
        <source>Critical at</source>
        <translation>严重阈值</translation>
    </message>
    <message>
        <source>Trends and times to thresholds</source>
        <translation>趋势与到达阈值的时间</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
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
        <translation>方法</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>技巧</translation>
    </message>
    <message>
        <source>Coverage of 95 %</source>
        <translation>95 % 覆盖率</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows; all of them are in the other formats.</source>
        <translation>共 %2 行，此处为前 %1 行；其他格式中包含全部。</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>生成程序</translation>
    </message>
    <message>
        <source>Score of the system</source>
        <translation>系统评分</translation>
    </message>
    <message>
        <source>Components that serve, %</source>
        <translation>可服务的组件，%</translation>
    </message>
    <message>
        <source>Components that are not healthy</source>
        <translation>不健康的组件</translation>
    </message>
    <message>
        <source>Alerts that fire</source>
        <translation>触发中的告警</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>触发中</translation>
    </message>
    <message>
        <source>Open breakers</source>
        <translation>打开的断路器</translation>
    </message>
    <message>
        <source>Forecast, 95 %</source>
        <translation>预测，95 %</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>恢复中</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>闭合</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>半开</translation>
    </message>
    <message>
        <source>open</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>forced-open</source>
        <translation>强制断开</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>metrics-only</source>
        <translation>仅计量</translation>
    </message>
    <message>
        <source>node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>level-changed</source>
        <translation>级别变化</translation>
    </message>
    <message>
        <source>system-level-changed</source>
        <translation>系统级别变化</translation>
    </message>
    <message>
        <source>node-recognised</source>
        <translation>已识别节点</translation>
    </message>
    <message>
        <source>breaker-changed</source>
        <translation>断路器变化</translation>
    </message>
    <message>
        <source>flapping-started</source>
        <translation>开始抖动</translation>
    </message>
    <message>
        <source>flapping-ended</source>
        <translation>停止抖动</translation>
    </message>
    <message>
        <source>became-stale</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>became-fresh</source>
        <translation>恢复更新</translation>
    </message>
    <message>
        <source>command-intended</source>
        <translation>命令待执行</translation>
    </message>
    <message>
        <source>command-done</source>
        <translation>命令完成</translation>
    </message>
    <message>
        <source>command-refused</source>
        <translation>命令被拒绝</translation>
    </message>
    <message>
        <source>override-expired</source>
        <translation>覆盖到期</translation>
    </message>
    <message>
        <source>maintenance-started</source>
        <translation>维护开始</translation>
    </message>
    <message>
        <source>maintenance-ended</source>
        <translation>维护结束</translation>
    </message>
    <message>
        <source>incident-opened</source>
        <translation>事故开启</translation>
    </message>
    <message>
        <source>incident-changed</source>
        <translation>事故变化</translation>
    </message>
    <message>
        <source>incident-closed</source>
        <translation>事故关闭</translation>
    </message>
    <message>
        <source>recovery-attempted</source>
        <translation>尝试恢复</translation>
    </message>
    <message>
        <source>recovery-succeeded</source>
        <translation>恢复成功</translation>
    </message>
    <message>
        <source>recovery-failed</source>
        <translation>恢复失败</translation>
    </message>
    <message>
        <source>recovery-exhausted</source>
        <translation>恢复次数用尽</translation>
    </message>
    <message>
        <source>recovery-cancelled</source>
        <translation>恢复已取消</translation>
    </message>
    <message>
        <source>budget-burning</source>
        <translation>预算快速消耗</translation>
    </message>
    <message>
        <source>budget-calm</source>
        <translation>预算平稳</translation>
    </message>
    <message>
        <source>budget-exhausted</source>
        <translation>预算耗尽</translation>
    </message>
    <message>
        <source>budget-corrected</source>
        <translation>预算已更正</translation>
    </message>
    <message>
        <source>target-added</source>
        <translation>已添加目标</translation>
    </message>
    <message>
        <source>target-removed</source>
        <translation>已移除目标</translation>
    </message>
    <message>
        <source>alert-fired</source>
        <translation>告警触发</translation>
    </message>
    <message>
        <source>alert-changed</source>
        <translation>告警变化</translation>
    </message>
    <message>
        <source>alert-resolved</source>
        <translation>告警解除</translation>
    </message>
    <message>
        <source>balancer-changed</source>
        <translation>均衡器变化</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>触发中</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>已静默</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>inhibited</source>
        <translation>被抑制</translation>
    </message>
    <message>
        <source>parent-down</source>
        <translation>上级故障</translation>
    </message>
    <message>
        <source>cooldown</source>
        <translation>冷却中</translation>
    </message>
    <message>
        <source>never-told</source>
        <translation>从未通知</translation>
    </message>
    <message>
        <source>no-receiver</source>
        <translation>无接收者</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>加重</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>retried</source>
        <translation>已重试</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>被扣留</translation>
    </message>
    <message>
        <source>improving</source>
        <translation>好转</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>稳定</translation>
    </message>
    <message>
        <source>degrading</source>
        <translation>恶化</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Looked ahead at %1 of %2 metrics; the others have too few values or are too many.</source>
        <translation>已对 %2 个指标中的 %1 个做了预测;其余的值太少,或数量太多。</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>SilenceModel</name>
    <message>
        <source>Silenced</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>forced open</source>
        <translation>强制断开</translation>
    </message>
    <message>
        <source>open</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>半开</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>metrics only</source>
        <translation>仅计量</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>闭合</translation>
    </message>
    <message>
        <source>Forced open</source>
        <translation>强制断开</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>半开</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Metrics only</source>
        <translation>仅计量</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>闭合</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已应答</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>HTTP error</source>
        <translation>HTTP 错误</translation>
    </message>
    <message>
        <source>not parseable</source>
        <translation>无法解析</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>应答过大</translation>
    </message>
    <message>
        <source>TLS error</source>
        <translation>TLS 错误</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>improving</source>
        <translation>好转</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>稳定</translation>
    </message>
    <message>
        <source>degrading</source>
        <translation>恶化</translation>
    </message>
    <message>
        <source>fast fail</source>
        <translation>快速失败</translation>
    </message>
    <message>
        <source>graceful</source>
        <translation>平缓</translation>
    </message>
    <message>
        <source>backoff</source>
        <translation>退避</translation>
    </message>
    <message>
        <source>full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>no degradation</source>
        <translation>无降级</translation>
    </message>
    <message>
        <source>Level 1, one component</source>
        <translation>1 级，一个组件</translation>
    </message>
    <message>
        <source>Level 2, several components</source>
        <translation>2 级，多个组件</translation>
    </message>
    <message>
        <source>Level 3, critical path affected</source>
        <translation>3 级，关键路径受影响</translation>
    </message>
    <message>
        <source>Level 4, system-wide</source>
        <translation>4 级，全系统</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>System level</source>
        <translation>系统级别</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>已识别</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>断路器</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Flapping ended</source>
        <translation>抖动结束</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>过期</translation>
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
        <translation>命令完成</translation>
    </message>
    <message>
        <source>Command refused</source>
        <translation>命令被拒绝</translation>
    </message>
    <message>
        <source>Override expired</source>
        <translation>覆盖到期</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Maintenance ended</source>
        <translation>维护结束</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Incident changed</source>
        <translation>事故变化</translation>
    </message>
    <message>
        <source>Incident closed</source>
        <translation>事故关闭</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Recovery failed</source>
        <translation>恢复失败</translation>
    </message>
    <message>
        <source>Recovery exhausted</source>
        <translation>恢复用尽</translation>
    </message>
    <message>
        <source>Recovery cancelled</source>
        <translation>恢复取消</translation>
    </message>
    <message>
        <source>Budget burns</source>
        <translation>预算消耗过快</translation>
    </message>
    <message>
        <source>Budget calm</source>
        <translation>预算平稳</translation>
    </message>
    <message>
        <source>Budget exhausted</source>
        <translation>预算耗尽</translation>
    </message>
    <message>
        <source>Budget corrected</source>
        <translation>预算已更正</translation>
    </message>
    <message>
        <source>Target added</source>
        <translation>目标已添加</translation>
    </message>
    <message>
        <source>Target removed</source>
        <translation>目标已移除</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Alert changed</source>
        <translation>告警变化</translation>
    </message>
    <message>
        <source>Alert resolved</source>
        <translation>告警解决</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>恢复中</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>not yet confirmed</source>
        <translation>尚未确认</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>尚无结果</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1，限值 %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1，得分 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <translation>%1，因为：%2</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1，原为 %2</translation>
    </message>
    <message>
        <source>recognised as %1</source>
        <translation>识别为 %1</translation>
    </message>
    <message>
        <source>breaker %1, was %2</source>
        <translation>断路器%1，原为%2</translation>
    </message>
    <message>
        <source>no longer flapping</source>
        <translation>不再抖动</translation>
    </message>
    <message>
        <source>stale, no result for three intervals</source>
        <translation>过期，三个间隔没有结果</translation>
    </message>
    <message>
        <source>answers again</source>
        <translation>重新应答</translation>
    </message>
    <message>
        <source>command requested</source>
        <translation>已请求命令</translation>
    </message>
    <message>
        <source>command done</source>
        <translation>命令完成</translation>
    </message>
    <message>
        <source>command refused</source>
        <translation>命令被拒绝</translation>
    </message>
    <message>
        <source>override expired</source>
        <translation>覆盖到期</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>alert of another severity</source>
        <translation>告警的严重程度变化</translation>
    </message>
    <message>
        <source>alert over</source>
        <translation>告警结束</translation>
    </message>
    <message>
        <source>Balancer</source>
        <translation>均衡器</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Nothing loses service.</source>
        <translation>没有组件失去服务。</translation>
    </message>
    <message>
        <source>Loses service: %1.</source>
        <translation>失去服务：%1。</translation>
    </message>
    <message>
        <source>The quorum would be lost.</source>
        <translation>将失去法定人数。</translation>
    </message>
    <message>
        <source>The quorum holds and survives %1 more.</source>
        <translation>法定人数保持，还可承受 %1 次损失。</translation>
    </message>
    <message>
        <source>The quorum holds, but breaks with the next loss.</source>
        <translation>法定人数保持，但再有损失即失去。</translation>
    </message>
    <message>
        <source>Whether the quorum holds is not known.</source>
        <translation>无法得知法定人数是否保持。</translation>
    </message>
    <message>
        <source>Capacity goes from %1 to %2.</source>
        <translation>容量从 %1 变为 %2。</translation>
    </message>
    <message>
        <source>An hour of it takes %1 of the budget of %2.</source>
        <translation>持续一小时将用掉 %2 预算的 %1。</translation>
    </message>
    <message>
        <source>Capacity stays at %1.</source>
        <translation>容量保持 %1。</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>TriedModel</name>
    <message>
        <source>Naive, last value</source>
        <translation>朴素（最后值）</translation>
    </message>
    <message>
        <source>Seasonal naive</source>
        <translation>季节朴素</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>Robust line</source>
        <translation>稳健直线</translation>
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
        <translation>阻尼 Holt</translation>
    </message>
    <message>
        <source>Holt-Winters, additive</source>
        <translation>Holt-Winters（加法）</translation>
    </message>
    <message>
        <source>Holt-Winters, multiplicative</source>
        <translation>Holt-Winters（乘法）</translation>
    </message>
    <message>
        <source>Theta</source>
        <translation>Theta</translation>
    </message>
    <message>
        <source>Optimized Theta</source>
        <translation>优化 Theta</translation>
    </message>
    <message>
        <source>Autoregression</source>
        <translation>自回归</translation>
    </message>
    <message>
        <source>Reverting autoregression</source>
        <translation>回归均值的自回归</translation>
    </message>
    <message>
        <source>Seasonal autoregression</source>
        <translation>季节自回归</translation>
    </message>
    <message>
        <source>Mix of methods</source>
        <translation>方法组合</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>已绘制</translation>
    </message>
    <message>
        <source>%1, sMAPE %2, MASE %3</source>
        <translation>%1, sMAPE %2, MASE %3</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
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
        <translation>采用</translation>
    </message>
    <message>
        <source>95% holds</source>
        <translation>95% 命中</translation>
    </message>
</context>
<context>
    <name>ViewCatalogue</name>
    <message>
        <source>%1 open</source>
        <translation>%1 断开</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>断路器</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>韧性</translation>
    </message>
    <message>
        <source>Error budgets</source>
        <translation>错误预算</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Events and audit</source>
        <translation>事件与审计</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>Assure</source>
        <translation>保障</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>panic</source>
        <translation>恐慌</translation>
    </message>
    <message>
        <source>Balancer</source>
        <translation>均衡器</translation>
    </message>
</context>
<context>
    <name>WhiskerDelegate</name>
    <message>
        <source>%1h</source>
        <translation>%1时</translation>
    </message>
</context>
<context>
    <name>dwcp::AlertsPage</name>
    <message>
        <source>Open %1</source>
        <translation>未结 %1</translation>
    </message>
    <message>
        <source>Firing %1</source>
        <translation>触发 %1</translation>
    </message>
    <message>
        <source>Pending %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>Held back %1</source>
        <translation>暂缓 %1</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <translation>已解决 %1</translation>
    </message>
    <message>
        <source>Acknowledged by %1 until %2: %3</source>
        <translation>%1 已确认至 %2：%3</translation>
    </message>
    <message>
        <source>Nothing keeps it from being told.</source>
        <translation>没有什么妨碍通知。</translation>
    </message>
    <message>
        <source>No receiver is configured: nobody is told.</source>
        <translation>没有配置接收方：没有人会收到通知。</translation>
    </message>
    <message>
        <source>Not told: %1.</source>
        <translation>未通知：%1。</translation>
    </message>
    <message>
        <source>Not told: %1 (%2).</source>
        <translation>未通知：%1（%2）。</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
    <message>
        <source>Filter: name, node, layer</source>
        <translation>筛选：名称、节点、层</translation>
    </message>
    <message>
        <source>Filter alerts</source>
        <translation>筛选告警</translation>
    </message>
    <message>
        <source>Alert inbox</source>
        <translation>告警收件箱</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>No alert selected</source>
        <translation>未选择告警</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>通知了谁</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>End silence</source>
        <translation>结束静默</translation>
    </message>
    <message>
        <source>firing first, loudest first; Enter opens the component</source>
        <translation>触发的在前，最严重的在上；回车打开组件</translation>
    </message>
    <message>
        <source>No alert here</source>
        <translation>此处无告警</translation>
    </message>
    <message>
        <source>No alert matches the filter.</source>
        <translation>没有告警符合筛选。</translation>
    </message>
    <message>
        <source>No alert of that kind</source>
        <translation>没有此类告警</translation>
    </message>
    <message>
        <source>Alerts appear when a rule holds.</source>
        <translation>规则成立时会出现告警。</translation>
    </message>
    <message>
        <source>No silences</source>
        <translation>无静默</translation>
    </message>
    <message>
        <source>Silence an alert from its row.</source>
        <translation>可从告警行静默。</translation>
    </message>
    <message>
        <source>Acknowledge %1</source>
        <translation>确认 %1</translation>
    </message>
    <message>
        <source>Nobody is told of it again until then, or until it gets worse.</source>
        <translation>在此之前或恶化之前不再通知任何人。</translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation>静默 %1</translation>
    </message>
    <message>
        <source>Nobody is told of alerts with these labels: %1</source>
        <translation>带有这些标签的告警不再通知：%1</translation>
    </message>
    <message>
        <source>Alerts are told again: %1</source>
        <translation>告警将再次通知：%1</translation>
    </message>
    <message>
        <source>%1 is acknowledged.</source>
        <translation>%1 已确认。</translation>
    </message>
    <message>
        <source>%1 is silenced.</source>
        <translation>%1 已静默。</translation>
    </message>
    <message>
        <source>Somebody has acknowledged it already.</source>
        <translation>已有人确认。</translation>
    </message>
    <message>
        <source>It is not firing yet: nobody was told.</source>
        <translation>尚未触发：没有通知任何人。</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>No alert is selected.</source>
        <translation>未选择告警。</translation>
    </message>
    <message>
        <source>The alert is over.</source>
        <translation>告警已结束。</translation>
    </message>
    <message>
        <source>No silence is selected.</source>
        <translation>未选择静默。</translation>
    </message>
    <message>
        <source>What an alert is about, and who was told of it, stands here.</source>
        <translation>此处显示告警的内容以及通知了谁。</translation>
    </message>
</context>
<context>
    <name>dwcp::BalancerPage</name>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Out of rotation</source>
        <translation>退出轮转</translation>
    </message>
    <message>
        <source>Panic</source>
        <translation>恐慌</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Set weights</source>
        <translation>设置权重</translation>
    </message>
    <message>
        <source>Servers of the balancers</source>
        <translation>均衡器的服务器</translation>
    </message>
    <message>
        <source>No balancer is watched</source>
        <translation>未监视任何均衡器</translation>
    </message>
    <message>
        <source>Balancers come from the configuration.</source>
        <translation>均衡器来自配置。</translation>
    </message>
    <message>
        <source>No server is known</source>
        <translation>没有已知的服务器</translation>
    </message>
    <message>
        <source>The balancer has not answered yet.</source>
        <translation>均衡器尚未应答。</translation>
    </message>
    <message>
        <source>%1, %2, backend %3; Enter opens the node</source>
        <translation>%1，%2，后端 %3；按 Enter 打开节点</translation>
    </message>
    <message>
        <source>Only watch</source>
        <translation>仅监视</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>监视中</translation>
    </message>
    <message>
        <source>as configured</source>
        <translation>按配置</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Ejected below score %1 or with an open breaker, back from %2 by a slow start of %3; unknown or suspect servers get a trial share of %4.</source>
        <translation>评分低于 %1 或断路器打开时剔除，达到 %2 后用 %3 缓慢恢复；未知或可疑的服务器得到 %4 的试用份额。</translation>
    </message>
    <message>
        <source>%1 since the start</source>
        <translation>启动以来 %1</translation>
    </message>
    <message>
        <source>of %1, at most %2</source>
        <translation>共 %1，最多 %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>for %1, all serve</source>
        <translation>已 %1，全部服务</translation>
    </message>
    <message>
        <source>it never answered</source>
        <translation>从未应答</translation>
    </message>
    <message>
        <source>seen %1 ago</source>
        <translation>%1 前可见</translation>
    </message>
    <message>
        <source>Set the weights of %1</source>
        <translation>设置 %1 的权重</translation>
    </message>
    <message>
        <source>Only watch %1</source>
        <translation>仅监视 %1</translation>
    </message>
    <message>
        <source>Traffic follows health from now on: what is ill gets less, what is very ill gets none.</source>
        <translation>从现在起流量随健康状况分配：不健康的得到更少，严重的不再得到。</translation>
    </message>
    <message>
        <source>The balancer gets its own weights back.</source>
        <translation>均衡器恢复自己的权重。</translation>
    </message>
    <message>
        <source>No balancer is watched.</source>
        <translation>未监视任何均衡器。</translation>
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
        <translation>立即撤销</translation>
    </message>
    <message>
        <source>%1 is forced open.</source>
        <translation>%1 已强制打开。</translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <translation>%1 已停用。</translation>
    </message>
    <message>
        <source>%1 only measures.</source>
        <translation>%1 仅测量。</translation>
    </message>
</context>
<context>
    <name>dwcp::BreakerDialog</name>
    <message>
        <source>Trip breaker %1</source>
        <translation>断开断路器 %1</translation>
    </message>
    <message>
        <source>Reset breaker %1</source>
        <translation>复位断路器 %1</translation>
    </message>
    <message>
        <source>Disable breaker %1</source>
        <translation>停用断路器 %1</translation>
    </message>
    <message>
        <source>Let breaker %1 only measure</source>
        <translation>让断路器 %1 仅计量</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>重启 %1</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>复位</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Measure only</source>
        <translation>仅计量</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>No call passes while it is forced open. Checks go on.</source>
        <translation>强制断开期间任何调用都不通过。检查继续。</translation>
    </message>
    <message>
        <source>No call passes while it is forced open.</source>
        <translation>强制断开期间任何调用都不通过。</translation>
    </message>
    <message>
        <source>Calls pass again. Failures are counted anew, an override ends.</source>
        <translation>调用重新通过。失败重新计数，覆盖结束。</translation>
    </message>
    <message>
        <source>Every call passes, nothing is counted, it does not open.</source>
        <translation>所有调用通过，不计数，不断开。</translation>
    </message>
    <message>
        <source>Every call passes. It measures what it would do.</source>
        <translation>所有调用通过。仅计量它会怎么做。</translation>
    </message>
    <message>
        <source>The layer is stopped and started again on the node. What it had under way is lost.</source>
        <translation>该层将在节点上停止并重新启动。进行中的内容会丢失。</translation>
    </message>
    <message>
        <source>&amp;Token of %1</source>
        <translation>%1 的令牌(&amp;T)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>%1. It is used until the program ends and not stored.</source>
        <translation>%1。用到程序结束，不保存。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2, on the critical path</source>
        <translation>%1，%2，在关键路径上</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 is asked; it is done when its own page says so.</source>
        <translation>将请求 %1；以其自身页面所示为准。</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Until reset</source>
        <translation>直到复位</translation>
    </message>
    <message>
        <source>Although it breaks the quorum</source>
        <translation>即使破坏法定人数</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>输入 %1 以确认</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A token is needed.</source>
        <translation>需要令牌。</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Stays until somebody resets it.</source>
        <translation>保持到有人复位。</translation>
    </message>
    <message>
        <source>Reverts by itself.</source>
        <translation>自动恢复。</translation>
    </message>
    <message>
        <source>The name has to be typed.</source>
        <translation>必须键入名称。</translation>
    </message>
</context>
<context>
    <name>dwcp::BreakerModel</name>
    <message>
        <source>Pending</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Breaker %1, %2</source>
        <translation>断路器 %1，%2</translation>
    </message>
    <message>
        <source>%1, command pending</source>
        <translation>%1，命令进行中</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>until reset, %1</source>
        <translation>直到复位，%1</translation>
    </message>
    <message>
        <source>%1 left, %2</source>
        <translation>剩余 %1，%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>断路器</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>连续失败</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>In state since</source>
        <translation>状态起始</translation>
    </message>
    <message>
        <source>Next trial</source>
        <translation>下次试探</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>%1, the node&apos;s own</source>
        <translation>%1，节点自有</translation>
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
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>断路器</translation>
    </message>
    <message>
        <source>No breaker selected</source>
        <translation>未选择断路器</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>复位</translation>
    </message>
    <message>
        <source>Measure only</source>
        <translation>仅计量</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Failure rate, last hour</source>
        <translation>失败率，最近一小时</translation>
    </message>
    <message>
        <source>%1 calls, %2 failed, %3 rejected since the start</source>
        <translation>启动以来调用 %1，失败 %2，拒绝 %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>worst first, %1 of %2 in view</source>
        <translation>最差在前，显示 %1 / %2</translation>
    </message>
    <message>
        <source>No breaker here</source>
        <translation>此处无断路器</translation>
    </message>
    <message>
        <source>No breaker matches the filter.</source>
        <translation>没有断路器符合筛选。</translation>
    </message>
    <message>
        <source>Breakers appear with the first component.</source>
        <translation>断路器随首个组件出现。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Owner: %1. The node itself decides when it opens and closes.</source>
        <translation>所有者：%1。由节点自己决定开合。</translation>
    </message>
    <message>
        <source>Owner: %1, which is silent: what its breaker does is not known.</source>
        <translation>所有者：%1，已无声息：不知其断路器状态。</translation>
    </message>
    <message>
        <source>%1, generation %2</source>
        <translation>%1，第 %2 代</translation>
    </message>
    <message>
        <source>Opens after %1 failures in a row or when the component is critical; closes after %2 trials that pass.</source>
        <translation>连续失败 %1 次或组件严重时断开；%2 次试探通过后闭合。</translation>
    </message>
    <message>
        <source>Not closed on %1 of %2 nodes</source>
        <translation>%2 个节点中有 %1 个未闭合</translation>
    </message>
    <message>
        <source>No change is remembered</source>
        <translation>没有记住的变化</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>断路器</translation>
    </message>
    <message>
        <source>No breaker is selected.</source>
        <translation>未选择断路器。</translation>
    </message>
    <message>
        <source>A breaker on all nodes, its rates and its transitions stand here.</source>
        <translation>此处显示断路器在所有节点上的情况、比率与转换。</translation>
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
        <translation>确定</translation>
    </message>
    <message>
        <source>Soft %1/%2</source>
        <translation>暂定 %1/%2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试</translation>
    </message>
</context>
<context>
    <name>dwcp::CommandDialog</name>
    <message>
        <source>Until reset</source>
        <translation>直到复位</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>dwcp::CommandUndo</name>
    <message>
        <source>Refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
    <message>
        <source>undone at once</source>
        <translation>立即撤销</translation>
    </message>
</context>
<context>
    <name>dwcp::Commands</name>
    <message>
        <source>You are looking at the past. Return to live to give a command.</source>
        <translation>您正在查看过去。返回实时后才能下命令。</translation>
    </message>
    <message>
        <source>This connection is for reading only.</source>
        <translation>此连接只读。</translation>
    </message>
    <message>
        <source>The engine takes no more commands. Try again in a moment.</source>
        <translation>引擎不再接受命令。请稍后再试。</translation>
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
        <translation>节点</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 分</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>断路器</translation>
    </message>
</context>
<context>
    <name>dwcp::ComponentPanel</name>
    <message>
        <source>hard</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>soft %1, %2 of %3</source>
        <translation>暂定 %1，%2 / %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No component selected</source>
        <translation>未选择组件</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Rules of this component</source>
        <translation>此组件的规则</translation>
    </message>
    <message>
        <source>Check log</source>
        <translation>检查日志</translation>
    </message>
    <message>
        <source>Last checks</source>
        <translation>最近检查</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Trip breaker</source>
        <translation>断开断路器</translation>
    </message>
    <message>
        <source>Reset breaker</source>
        <translation>复位</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <translation>自 %1，%2</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>尚无值</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>%1 随时间变化</translation>
    </message>
    <message>
        <source>No check yet</source>
        <translation>尚无检查</translation>
    </message>
    <message>
        <source>No rule was judged</source>
        <translation>没有判定过的规则</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>A component&apos;s course, rules and checks stand here.</source>
        <translation>此处显示组件的走势、规则与检查。</translation>
    </message>
    <message>
        <source>stale, %1 old</source>
        <translation>过期，%1前</translation>
    </message>
</context>
<context>
    <name>dwcp::ConnectionChip</name>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>连接 %1</translation>
    </message>
</context>
<context>
    <name>dwcp::ConnectionGuide</name>
    <message>
        <source>What to watch</source>
        <translation>监视什么</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Kept connections</source>
        <translation>已保存的连接</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Without passwords: they stay in the keychain</source>
        <translation>不含密码：密码留在钥匙串中</translation>
    </message>
    <message>
        <source>Start and watch a demo cluster</source>
        <translation>启动并监视演示集群</translation>
    </message>
    <message>
        <source>Five nodes on this computer; they end with the console</source>
        <translation>本机上的五个节点；随控制台结束</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Watch something else</source>
        <translation>监视其他内容</translation>
    </message>
    <message>
        <source>Paste URLs, one a line: http://10.0.0.1:9100</source>
        <translation>粘贴 URL，每行一个：http://10.0.0.1:9100</translation>
    </message>
    <message>
        <source>URLs to watch</source>
        <translation>要监视的 URL</translation>
    </message>
    <message>
        <source>Look what is there</source>
        <translation>看看有什么</translation>
    </message>
    <message>
        <source>What will be watched</source>
        <translation>将被监视的内容</translation>
    </message>
    <message>
        <source>Name of this connection</source>
        <translation>此连接的名称</translation>
    </message>
    <message>
        <source>Read-only: no command is given</source>
        <translation>只读：不下任何命令</translation>
    </message>
    <message>
        <source>Protected: the name of a breaker must be typed</source>
        <translation>受保护：必须输入断路器名称</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>堇</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>Paste a URL first.</source>
        <translation>请先粘贴 URL。</translation>
    </message>
    <message>
        <source>Asking.</source>
        <translation>询问中。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>尚无应答</translation>
    </message>
    <message>
        <source>%1 of %2 recognised.</source>
        <translation>%2 个中识别 %1 个。</translation>
    </message>
    <message>
        <source>Open connection</source>
        <translation>打开连接</translation>
    </message>
    <message>
        <source>No connection is kept yet.</source>
        <translation>尚未保存任何连接。</translation>
    </message>
    <message>
        <source>DWCP nodes, and whatever else speaks Prometheus: what stands at an address is recognised.</source>
        <translation>DWCP 节点以及任何支持 Prometheus 的程序：地址上的内容会被自动识别。</translation>
    </message>
    <message>
        <source>No cluster at hand?</source>
        <translation>手边没有集群？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No connection is kept yet</source>
        <translation>还没有保存连接</translation>
    </message>
    <message>
        <source>What is watched is kept here.</source>
        <translation>监视过的内容保存在这里。</translation>
    </message>
    <message>
        <source>Paste the address of a page of metrics or of a status.</source>
        <translation>粘贴指标页或状态页的地址。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>It is a configuration file: edit that.</source>
        <translation>这是配置文件：请编辑该文件。</translation>
    </message>
    <message>
        <source>What is changed here is kept once it is watched.</source>
        <translation>此处的更改在开始监视时保存。</translation>
    </message>
</context>
<context>
    <name>dwcp::CrossingPanel</name>
    <message>
        <source>Next to break</source>
        <translation>即将出问题</translation>
    </message>
    <message>
        <source>bar = 80% range, pale = 95%</source>
        <translation>条 = 80% 区间，浅色 = 95%</translation>
    </message>
    <message>
        <source>Not enough history yet</source>
        <translation>历史还不够</translation>
    </message>
    <message>
        <source>%1 of %2 points since the start.</source>
        <translation>启动以来 %1 / %2 点。</translation>
    </message>
    <message>
        <source>Nothing is due to break</source>
        <translation>没有即将出问题的</translation>
    </message>
    <message>
        <source>No value is on its way to a limit.</source>
        <translation>没有值正在接近限值。</translation>
    </message>
    <message>
        <source>Nothing is known to be due to break</source>
        <translation>尚不知有即将出问题的</translation>
    </message>
    <message>
        <source>Some components have not answered yet.</source>
        <translation>部分组件尚未应答。</translation>
    </message>
</context>
<context>
    <name>dwcp::DegradationPanel</name>
    <message>
        <source>Active degradations</source>
        <translation>当前降级</translation>
    </message>
    <message>
        <source>%1 of %2 components</source>
        <translation>%1 / %2 个组件</translation>
    </message>
    <message>
        <source>Nothing is known to be degraded</source>
        <translation>未知有降级</translation>
    </message>
    <message>
        <source>Some components have not answered yet.</source>
        <translation>部分组件尚未应答。</translation>
    </message>
    <message>
        <source>Nothing is degraded</source>
        <translation>没有降级</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>自 %1。</translation>
    </message>
</context>
<context>
    <name>dwcp::DiagnosticsPage</name>
    <message>
        <source>Checks per second</source>
        <translation>每秒检查</translation>
    </message>
    <message>
        <source>over ten seconds</source>
        <translation>十秒内</translation>
    </message>
    <message>
        <source>Length of a beat</source>
        <translation>节拍时长</translation>
    </message>
    <message>
        <source>what the engine&apos;s thread is busy for</source>
        <translation>引擎线程在忙什么</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>Checks started</source>
        <translation>开始的检查</translation>
    </message>
    <message>
        <source>Checks done</source>
        <translation>完成的检查</translation>
    </message>
    <message>
        <source>Checks without an answer</source>
        <translation>无应答的检查</translation>
    </message>
    <message>
        <source>Checks under way</source>
        <translation>进行中的检查</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>节拍</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>此窗口</translation>
    </message>
    <message>
        <source>Newest moment</source>
        <translation>最新时刻</translation>
    </message>
    <message>
        <source>Moments remembered</source>
        <translation>记住的时刻</translation>
    </message>
    <message>
        <source>Reaching back</source>
        <translation>可回溯</translation>
    </message>
    <message>
        <source>Memory of past moments</source>
        <translation>过去时刻占用的内存</translation>
    </message>
    <message>
        <source>Events kept</source>
        <translation>保留的事件</translation>
    </message>
    <message>
        <source>Series watched</source>
        <translation>监视的序列</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Inputs kept</source>
        <translation>保存的输入</translation>
    </message>
    <message>
        <source>Inputs waiting</source>
        <translation>等待的输入</translation>
    </message>
    <message>
        <source>Inputs lost</source>
        <translation>丢失的输入</translation>
    </message>
    <message>
        <source>Samples kept</source>
        <translation>保存的样本</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>上次写入</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Last beat</source>
        <translation>上次节拍</translation>
    </message>
    <message>
        <source>Events lost</source>
        <translation>丢失的事件</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 进行中</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>最差 %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>限值 %1</translation>
    </message>
    <message>
        <source>refused by a full box</source>
        <translation>因信箱已满被拒绝</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>The program was started without a journal.</source>
        <translation>程序启动时没有日志。</translation>
    </message>
    <message>
        <source>kept in memory until the disk takes it</source>
        <translation>在磁盘可用前保存在内存中</translation>
    </message>
</context>
<context>
    <name>dwcp::EventPanel</name>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>断路器</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Recent events</source>
        <translation>最近事件</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>尚无事件</translation>
    </message>
    <message>
        <source>Changes of level, breakers and commands appear here.</source>
        <translation>级别、断路器和命令的变化会出现在这里。</translation>
    </message>
</context>
<context>
    <name>dwcp::EventsPage</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>断路器</translation>
    </message>
    <message>
        <source>Audit: commands</source>
        <translation>审计：命令</translation>
    </message>
    <message>
        <source>Events and audit</source>
        <translation>事件与审计</translation>
    </message>
    <message>
        <source>Filter: node, layer, operator, reason</source>
        <translation>筛选：节点、层、操作员、原因</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>筛选事件</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>newest first, %1 of %2; the last %3 are kept here</source>
        <translation>最新在前，%1 / %2；此处保留最近 %3 条</translation>
    </message>
    <message>
        <source>No event here</source>
        <translation>此处无事件</translation>
    </message>
    <message>
        <source>No event matches the filter.</source>
        <translation>没有事件符合筛选。</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>尚无事件</translation>
    </message>
    <message>
        <source>Changes of level, breakers and commands appear here.</source>
        <translation>级别、断路器和命令的变化会出现在这里。</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>No event is listed.</source>
        <translation>列表中没有事件。</translation>
    </message>
</context>
<context>
    <name>dwcp::FacetCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, not provided</source>
        <translation>%1，未提供</translation>
    </message>
    <message>
        <source>%1, %2, %3 %4</source>
        <translation>%1，%2，%3 %4</translation>
    </message>
    <message>
        <source>%1 of %2 ok</source>
        <translation>%1 / %2 正常</translation>
    </message>
    <message>
        <source>%1 not ok</source>
        <translation>%1 不正常</translation>
    </message>
</context>
<context>
    <name>dwcp::FileChip</name>
    <message>
        <source>%1
Click opens it; drag it to another program.</source>
        <translation>%1
单击打开；可拖到其他程序。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>dwcp::FilterBar</name>
    <message>
        <source>Filter: name, layer:acp, level&gt;=degraded, region:eu</source>
        <translation>筛选：名称、layer:acp、level&gt;=degraded、region:eu</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>dwcp::FleetGrid</name>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 / %2 通过</translation>
    </message>
    <message>
        <source>%1 of %2 failures</source>
        <translation>%1 / %2 失败</translation>
    </message>
    <message>
        <source>This breaker on all nodes</source>
        <translation>所有节点上的此断路器</translation>
    </message>
</context>
<context>
    <name>dwcp::FleetMap</name>
    <message>
        <source>Fleet map, a tile a node</source>
        <translation>机群图，每节点一格</translation>
    </message>
    <message>
        <source>no region</source>
        <translation>无区域</translation>
    </message>
    <message>
        <source>1 node, %1 not healthy</source>
        <translation>1 个节点，%1 个不健康</translation>
    </message>
    <message>
        <source>%1 nodes, %2 not healthy</source>
        <translation>%1 个节点，%2 个不健康</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, rack %2: %3 of %4 not healthy</source>
        <translation>%1，机架 %2：%4 个中 %3 个不健康</translation>
    </message>
</context>
<context>
    <name>dwcp::FleetPage</name>
    <message>
        <source>Fleet map</source>
        <translation>机群图</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Nodes that match</source>
        <translation>符合的节点</translation>
    </message>
    <message>
        <source>Not healthy, by layer</source>
        <translation>不健康，按层</translation>
    </message>
    <message>
        <source>%1 of %2 nodes</source>
        <translation>%1 / %2 个节点</translation>
    </message>
    <message>
        <source>by region, in blocks of forty; Enter opens a node</source>
        <translation>按区域，每四十个一块；回车打开节点</translation>
    </message>
    <message>
        <source>%1 regions, %2 racks, a block each; Enter opens a node</source>
        <translation>%1 个区域，%2 个机架，各一块；回车打开节点</translation>
    </message>
    <message>
        <source>%1 nodes match</source>
        <translation>%1 个节点符合</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>最差在前</translation>
    </message>
    <message>
        <source>No node here</source>
        <translation>此处无节点</translation>
    </message>
    <message>
        <source>No node matches the filter.</source>
        <translation>没有节点符合筛选。</translation>
    </message>
    <message>
        <source>Nodes appear with the configuration.</source>
        <translation>节点随配置出现。</translation>
    </message>
</context>
<context>
    <name>dwcp::HealthMapPanel</name>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>恢复中</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>方面</translation>
    </message>
    <message>
        <source>Health map</source>
        <translation>健康图</translation>
    </message>
    <message>
        <source>Health map, nodes by layers</source>
        <translation>健康图，节点与层</translation>
    </message>
    <message>
        <source>By region in the order of the configuration, or the worst nodes first</source>
        <translation>按配置顺序的区域，或最差的节点在前</translation>
    </message>
    <message>
        <source>Sort: worst first</source>
        <translation>排序：最差在前</translation>
    </message>
    <message>
        <source>Sort: region</source>
        <translation>排序：区域</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No node here</source>
        <translation>此处无节点</translation>
    </message>
    <message>
        <source>No node matches the filter.</source>
        <translation>没有节点符合筛选。</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>尚无节点</translation>
    </message>
    <message>
        <source>Name targets on the command line or in a configuration file.</source>
        <translation>请在命令行或配置文件中指定目标。</translation>
    </message>
    <message>
        <source>%1 nodes, level and score follow the worst layer</source>
        <translation>%1 个节点，级别和得分随最差的层</translation>
    </message>
</context>
<context>
    <name>dwcp::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>章节正文</translation>
    </message>
    <message>
        <source>%1 (page)</source>
        <translation>%1（页面）</translation>
    </message>
</context>
<context>
    <name>dwcp::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Probable cause</source>
        <translation>可能原因</translation>
    </message>
    <message>
        <source>Probable causes</source>
        <translation>可能原因</translation>
    </message>
    <message>
        <source>Ill together</source>
        <translation>同时异常</translation>
    </message>
    <message>
        <source>What is ill in this incident</source>
        <translation>此事故中异常的内容</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Timeline of this incident</source>
        <translation>此事故的时间线</translation>
    </message>
    <message numerus="yes">
        <source>%n open, worst first</source>
        <translation>
            <numerusform>%n 个未结，最差在前</numerusform>
        </translation>
    </message>
    <message>
        <source>No incident is known</source>
        <translation>未知有事故</translation>
    </message>
    <message>
        <source>Some components have not answered yet.</source>
        <translation>部分组件尚未应答。</translation>
    </message>
    <message>
        <source>No incident</source>
        <translation>无事故</translation>
    </message>
    <message>
        <source>What is ill together appears here as one.</source>
        <translation>同时异常的会在此合为一个。</translation>
    </message>
    <message>
        <source>No incident selected</source>
        <translation>未选择事故</translation>
    </message>
    <message>
        <source>incident %1</source>
        <translation>事故 %1</translation>
    </message>
    <message>
        <source>Cause not known</source>
        <translation>原因未知</translation>
    </message>
    <message>
        <source>Nothing explains the others yet.</source>
        <translation>尚无内容能解释其他。</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>%2 个中的前 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>%n on these nodes</source>
        <translation>
            <numerusform>这些节点上 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <translation>自 %1，%2</translation>
    </message>
    <message>
        <source>Nothing happened</source>
        <translation>什么也没发生</translation>
    </message>
    <message>
        <source>No event names these nodes.</source>
        <translation>没有事件涉及这些节点。</translation>
    </message>
    <message>
        <source>What explains an incident best stands here.</source>
        <translation>此处显示最能解释事故的原因。</translation>
    </message>
    <message>
        <source>What is ill in an incident stands here.</source>
        <translation>此处显示事故中出现异常的对象。</translation>
    </message>
    <message>
        <source>What happened in an incident stands here.</source>
        <translation>此处显示事故中发生的事情。</translation>
    </message>
</context>
<context>
    <name>dwcp::Keychain</name>
    <message>
        <source>The keychain has no entry &quot;%1&quot;</source>
        <translation>钥匙串中没有“%1”</translation>
    </message>
    <message>
        <source>There is no keychain that can be asked (%1)</source>
        <translation>没有可用的钥匙串（%1）</translation>
    </message>
    <message>
        <source>The engine takes no more secrets</source>
        <translation>引擎不再接受机密</translation>
    </message>
</context>
<context>
    <name>dwcp::LayerBars</name>
    <message>
        <source>Components that are not healthy, by layer</source>
        <translation>不健康的组件，按层</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>dwcp::LayerPage</name>
    <message>
        <source>Command under way</source>
        <translation>命令进行中</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Components of this layer</source>
        <translation>此层的组件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>on %1 nodes, worst first</source>
        <translation>在 %1 个节点上，最差在前</translation>
    </message>
    <message>
        <source>No component here</source>
        <translation>此处无组件</translation>
    </message>
    <message>
        <source>No component matches the filter.</source>
        <translation>没有组件符合筛选。</translation>
    </message>
    <message>
        <source>No component yet</source>
        <translation>尚无组件</translation>
    </message>
    <message>
        <source>No node with this layer has answered.</source>
        <translation>有此层的节点尚未应答。</translation>
    </message>
    <message>
        <source>%1, check every %2, timeout %3, %4</source>
        <translation>%1，每 %2 检查，超时 %3，%4</translation>
    </message>
    <message>
        <source>%1, on the critical path</source>
        <translation>%1，在关键路径上</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
</context>
<context>
    <name>dwcp::LeadTile</name>
    <message>
        <source>%1 in all</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>半开</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>open, all let through</source>
        <translation>断开，全部通过</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>half</source>
        <comment>half-open, where there is little room</comment>
        <translation>半开</translation>
    </message>
</context>
<context>
    <name>dwcp::LeadTiles</name>
    <message>
        <source>System score</source>
        <translation>系统得分</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Nodes healthy</source>
        <translation>健康节点</translation>
    </message>
    <message>
        <source>Components healthy</source>
        <translation>健康组件</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>断路器</translation>
    </message>
    <message>
        <source>Quorum weight</source>
        <translation>法定票数</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>错误预算</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>服务%1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 内 %1</translation>
    </message>
    <message>
        <source>needs %1 of %2</source>
        <translation>需要 %2 中的 %1</translation>
    </message>
    <message>
        <source>one loss ends it</source>
        <translation>再失一个即失守</translation>
    </message>
    <message>
        <source>%1 losses end it</source>
        <translation>再失 %1 个即失守</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 时 %1</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>需要 %1</translation>
    </message>
</context>
<context>
    <name>dwcp::MainWindow</name>
    <message>
        <source>Search and commands</source>
        <translation>搜索与命令</translation>
    </message>
    <message>
        <source>Pause or go live</source>
        <translation>暂停或实时</translation>
    </message>
    <message>
        <source>Travel in time</source>
        <translation>时间旅行</translation>
    </message>
    <message>
        <source>Event before</source>
        <translation>上一个事件</translation>
    </message>
    <message>
        <source>Event after</source>
        <translation>下一个事件</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>深色或浅色</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>系统主题</translation>
    </message>
    <message>
        <source>Rail wide or narrow</source>
        <translation>侧栏宽或窄</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Wallboard: the page alone</source>
        <translation>大屏：仅页面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Up one level</source>
        <translation>上一级</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>下一面板</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>上一面板</translation>
    </message>
    <message>
        <source>This page in a window of its own</source>
        <translation>在单独窗口中打开此页</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>此页的帮助</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>DWCP Console</source>
        <translation>DWCP Console</translation>
    </message>
    <message>
        <source>No news from the engine since %1. Everything below is %2 old.</source>
        <translation>自 %1 起没有引擎的消息。以下内容均为 %2 前的。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
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
        <translation>为什么会这样</translation>
    </message>
    <message>
        <source>Report of this</source>
        <translation>生成此内容的报告</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stay at the moment on the screen (Esc)</source>
        <translation>停留在屏幕上的时刻 (Esc)</translation>
    </message>
    <message>
        <source>Bringing back %1…</source>
        <translation>正在回到 %1…</translation>
    </message>
</context>
<context>
    <name>dwcp::NodeOrders</name>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Watch no more</source>
        <translation>不再监视</translation>
    </message>
    <message>
        <source>Watch another</source>
        <translation>再监视一个</translation>
    </message>
    <message>
        <source>The engine has not said anything yet.</source>
        <translation>引擎尚未给出消息。</translation>
    </message>
    <message>
        <source>End maintenance</source>
        <translation>结束维护</translation>
    </message>
    <message>
        <source>No node is selected.</source>
        <translation>未选择节点。</translation>
    </message>
    <message>
        <source>Ask this node at once (F5)</source>
        <translation>立即询问此节点 (F5)</translation>
    </message>
    <message>
        <source>A planned outage: trouble is shown and measured, but counts against nothing</source>
        <translation>计划停机：显示并测量异常，但不计入</translation>
    </message>
    <message>
        <source>Ask this node nothing any more; what was measured stays in the journal</source>
        <translation>不再询问此节点；已测数据保留在日志中</translation>
    </message>
    <message>
        <source>Maintenance of %1</source>
        <translation>%1 的维护</translation>
    </message>
    <message>
        <source>While it lasts nobody is told of its trouble, and it counts against no budget.</source>
        <translation>期间不通知其故障，也不计入任何预算。</translation>
    </message>
    <message>
        <source>Start maintenance</source>
        <translation>开始维护</translation>
    </message>
    <message>
        <source>Begins in</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Over once what was ill is well again</source>
        <translation>故障恢复后提前结束</translation>
    </message>
    <message>
        <source>End maintenance of %1</source>
        <translation>结束 %1 的维护</translation>
    </message>
    <message>
        <source>Planned by %1: %2</source>
        <translation>由 %1 计划：%2</translation>
    </message>
    <message>
        <source>The maintenance is over.</source>
        <translation>维护已结束。</translation>
    </message>
    <message>
        <source>The maintenance is planned.</source>
        <translation>维护已计划。</translation>
    </message>
    <message>
        <source>It is watched from now on.</source>
        <translation>从现在起监视。</translation>
    </message>
    <message>
        <source>Watch %1 no more</source>
        <translation>不再监视 %1</translation>
    </message>
    <message>
        <source>Its series end and its alerts are over. It comes back when the engine is started again, if the configuration names it.</source>
        <translation>其序列与告警随之结束。若配置中有它，引擎重启后会恢复。</translation>
    </message>
    <message>
        <source>It is watched no more.</source>
        <translation>已不再监视。</translation>
    </message>
</context>
<context>
    <name>dwcp::NodePage</name>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Components healthy</source>
        <translation>健康组件</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>断路器</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置档</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Enter opens the component</source>
        <translation>回车打开组件</translation>
    </message>
    <message>
        <source>Layers of this node</source>
        <translation>此节点的层</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Metrics of this node</source>
        <translation>此节点的指标</translation>
    </message>
    <message>
        <source>of the worst layer</source>
        <translation>取最差的层</translation>
    </message>
    <message>
        <source>Score of this node over time</source>
        <translation>此节点得分随时间变化</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Events of this node</source>
        <translation>此节点的事件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No node selected</source>
        <translation>未选择节点</translation>
    </message>
    <message>
        <source>No layer yet</source>
        <translation>尚无层</translation>
    </message>
    <message>
        <source>This node has not answered yet.</source>
        <translation>此节点尚未应答。</translation>
    </message>
    <message>
        <source>Nothing happened</source>
        <translation>什么也没发生</translation>
    </message>
    <message>
        <source>No event names this node.</source>
        <translation>没有事件涉及此节点。</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>已 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>权重 %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>End comparison</source>
        <translation>结束比较</translation>
    </message>
    <message>
        <source>Keep this node&apos;s values beside those of the nodes chosen next, of up to three</source>
        <translation>将此节点的值与之后所选节点并列，最多三个</translation>
    </message>
    <message>
        <source>worst first; Enter opens the trend; drag nodes here to compare</source>
        <translation>最差在前；按 Enter 打开趋势；将节点拖到此处比较</translation>
    </message>
    <message>
        <source>beside those of %1; choose or drag another node</source>
        <translation>与 %1 并列；请选择或拖入另一节点</translation>
    </message>
    <message>
        <source>Nodes appear with the configuration.</source>
        <translation>节点随配置出现。</translation>
    </message>
    <message>
        <source>No metric to show</source>
        <translation>没有可显示的指标</translation>
    </message>
    <message>
        <source>No node here</source>
        <translation>此处无节点</translation>
    </message>
    <message>
        <source>No node matches the filter.</source>
        <translation>没有节点符合筛选。</translation>
    </message>
    <message>
        <source>The layers of a node, each with its cause and breaker, stand here.</source>
        <translation>此处显示节点的各层及其原因与断路器。</translation>
    </message>
    <message>
        <source>All metrics of a node stand here.</source>
        <translation>此处显示节点的所有指标。</translation>
    </message>
    <message>
        <source>A node&apos;s score over time stands here.</source>
        <translation>此处显示节点得分随时间的变化。</translation>
    </message>
    <message>
        <source>What happened to a node stands here.</source>
        <translation>此处显示节点上发生的事情。</translation>
    </message>
    <message>
        <source>No node is selected.</source>
        <translation>未选择节点。</translation>
    </message>
</context>
<context>
    <name>dwcp::Page</name>
    <message>
        <source>No news yet</source>
        <translation>尚无消息</translation>
    </message>
    <message>
        <source>The engine has not said anything yet.</source>
        <translation>引擎尚未给出消息。</translation>
    </message>
</context>
<context>
    <name>dwcp::Palette</name>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>断路器</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command, asks first</source>
        <translation>命令，先询问</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>搜索与命令</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或执行命令</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>dwcp::Panel</name>
    <message>
        <source>Select one in the list.</source>
        <translation>请在列表中选择。</translation>
    </message>
</context>
<context>
    <name>dwcp::PastBanner</name>
    <message>
        <source>Commands are disabled.</source>
        <translation>命令已停用。</translation>
    </message>
    <message>
        <source>Return to live</source>
        <translation>返回实时</translation>
    </message>
    <message>
        <source>Return to live (Esc)</source>
        <translation>返回实时 (Esc)</translation>
    </message>
    <message>
        <source>You are looking at the past: %1, %2 ago.</source>
        <translation>您正在查看过去：%1，%2 前。</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1，%2 级</translation>
    </message>
    <message>
        <source>Live now: %1</source>
        <translation>实时：%1</translation>
    </message>
    <message>
        <source>%1 cannot be brought back: what was recorded begins at %2.</source>
        <translation>无法回到 %1：记录从 %2 开始。</translation>
    </message>
    <message>
        <source>%1 cannot be brought back from the journal: %2</source>
        <translation>无法从日志回到 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be brought back: the window remembers from %2 on, and no journal reaches further.</source>
        <translation>无法回到 %1：窗口只记得 %2 之后的时刻，也没有更早的日志。</translation>
    </message>
</context>
<context>
    <name>dwcp::PlanDialog</name>
    <message>
        <source>Plan a report</source>
        <translation>计划报告</translation>
    </message>
    <message>
        <source>Edit the plan %1</source>
        <translation>编辑计划 %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>How long files stay</source>
        <translation>文件保留多久</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>begins the file&apos;s name: weekly-slo</source>
        <translation>文件名的开头：weekly-slo</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>关于什么</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>哪种形式</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Which components</source>
        <translation>哪些组件</translation>
    </message>
    <message>
        <source>all, or: layer:acp region:eu</source>
        <translation>全部，或：layer:acp region:eu</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>回溯多久</translation>
    </message>
    <message>
        <source>since the time before, or: 7d</source>
        <translation>自上次起，或：7d</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>As cron says</source>
        <translation>按 cron</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Cron</source>
        <translation>Cron</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>reports, beside the journal</source>
        <translation>reports，在日志旁</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>接收者</translation>
    </message>
    <message>
        <source>the configuration has none</source>
        <translation>配置中没有</translation>
    </message>
    <message>
        <source>of: %1</source>
        <translation>可选：%1</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Key of its signature</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>邮件服务器</translation>
    </message>
    <message>
        <source>Mail from</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Mail user</source>
        <translation>邮件用户</translation>
    </message>
    <message>
        <source>Mail password</source>
        <translation>邮件密码</translation>
    </message>
    <message>
        <source>For</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>At most files</source>
        <translation>最多文件数</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>At most bytes</source>
        <translation>最多字节数</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>nobody can tell</source>
        <translation>无法得知</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>dwcp::PlanList</name>
    <message>
        <source>Planned reports</source>
        <translation>已计划的报告</translation>
    </message>
    <message>
        <source>Plan a report</source>
        <translation>计划报告</translation>
    </message>
    <message>
        <source>Make it now</source>
        <translation>立即生成</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1 (of the configuration)</source>
        <translation>%1（来自配置）</translation>
    </message>
    <message>
        <source>is being made</source>
        <translation>正在生成</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>下次：%1</translation>
    </message>
    <message>
        <source>not made: %1</source>
        <translation>未生成：%1</translation>
    </message>
    <message>
        <source>last: %1, written</source>
        <translation>上次：%1，已写入</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>尚未生成</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>此连接为只读。</translation>
    </message>
    <message>
        <source>Nothing is recorded: start the program with --journal FILE.</source>
        <translation>没有任何记录：请用 --journal FILE 启动程序。</translation>
    </message>
    <message>
        <source>It stands in the configuration.</source>
        <translation>它写在配置中。</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>尚无。</translation>
    </message>
    <message>
        <source>Delete the plan %1?</source>
        <translation>删除计划 %1？</translation>
    </message>
    <message>
        <source>It is not made any more. The files that were written stay where they are.</source>
        <translation>不再生成。已写入的文件保留在原处。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No plan is selected.</source>
        <translation>未选择计划。</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>正在生成。</translation>
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
        <translation>页面</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>dwcp::ReachBox</name>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>How far back the chart reaches; beyond 6 h it draws sums by minute, hour or half a day</source>
        <translation>图表回溯的范围；超过 6 小时则按分钟、小时或半天绘制汇总</translation>
    </message>
</context>
<context>
    <name>dwcp::ReasonBox</name>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>required, kept in the audit log</source>
        <translation>必填，保存在审计日志中</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>A reason of at most %1 bytes is needed.</source>
        <translation>需要不超过 %1 字节的原因。</translation>
    </message>
</context>
<context>
    <name>dwcp::ReportsPage</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>详细</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>断路器</translation>
    </message>
    <message>
        <source>Error budgets</source>
        <translation>错误预算</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>PDF, with charts</source>
        <translation>PDF，含图表</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>CSV, a file a table</source>
        <translation>CSV，每表一个文件</translation>
    </message>
    <message>
        <source>HTML, one file</source>
        <translation>HTML，单个文件</translation>
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
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>All that is recorded</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>关于什么</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>哪段时间</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>哪种形式</translation>
    </message>
    <message>
        <source>All, or: layer:acp level&gt;=degraded</source>
        <translation>全部，或：layer:acp level&gt;=degraded</translation>
    </message>
    <message>
        <source>Which components</source>
        <translation>哪些组件</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>先看看</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled: no file was written.</source>
        <translation>已取消：未写入文件。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Reports are made from a journal: start the program with --journal FILE.</source>
        <translation>报告由日志生成：请用 --journal 文件 启动程序。</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>还没有可看的</translation>
    </message>
    <message>
        <source>Choose, and look at it before it is written.</source>
        <translation>请选择，写入前先看一看。</translation>
    </message>
    <message>
        <source>Being made.</source>
        <translation>正在生成。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Nothing is recorded: start the program with --journal FILE.</source>
        <translation>没有任何记录：请用 --journal FILE 启动程序。</translation>
    </message>
    <message>
        <source>Writing, %p %</source>
        <translation>正在写入，%p %</translation>
    </message>
    <message>
        <source>Reading the journal, %p %</source>
        <translation>正在读取日志，%p %</translation>
    </message>
    <message>
        <source>A report is being made.</source>
        <translation>正在生成报告。</translation>
    </message>
    <message>
        <source>No report is being made.</source>
        <translation>没有正在生成的报告。</translation>
    </message>
</context>
<context>
    <name>dwcp::ResiliencePage</name>
    <message>
        <source>Checks under way</source>
        <translation>进行中的检查</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>复查中</translation>
    </message>
    <message>
        <source>Refused by breakers</source>
        <translation>断路器拒绝</translation>
    </message>
    <message>
        <source>Least budget</source>
        <translation>最小预算</translation>
    </message>
    <message>
        <source>Checks of this console</source>
        <translation>本控制台的检查</translation>
    </message>
    <message>
        <source>timeouts, repeated checks and breakers, by layer; Enter opens the layer</source>
        <translation>按层的超时、复查和断路器；回车打开层</translation>
    </message>
    <message>
        <source>Checks of this console by layer</source>
        <translation>本控制台的检查，按层</translation>
    </message>
    <message>
        <source>by name, over all nodes; Enter opens the breakers</source>
        <translation>按名称，所有节点；回车打开断路器</translation>
    </message>
    <message>
        <source>Recoveries</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>under way or exhausted; Enter opens the component</source>
        <translation>进行中或已用尽；回车打开组件</translation>
    </message>
    <message>
        <source>No layer yet</source>
        <translation>尚无层</translation>
    </message>
    <message>
        <source>No node has been recognised.</source>
        <translation>没有识别出节点。</translation>
    </message>
    <message>
        <source>Nothing is being recovered</source>
        <translation>没有正在恢复的</translation>
    </message>
    <message>
        <source>Recoveries come from the profile of a layer.</source>
        <translation>恢复来自层的配置档。</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 等待</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>最差 %1</translation>
    </message>
    <message>
        <source>of %1 components</source>
        <translation>共 %1 个组件</translation>
    </message>
    <message>
        <source>before the level changes</source>
        <translation>级别改变之前</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 断开</translation>
    </message>
    <message>
        <source>nothing is promised</source>
        <translation>没有承诺</translation>
    </message>
    <message>
        <source>Limits, retries and budgets of the nodes</source>
        <translation>节点的限制、重试和预算</translation>
    </message>
    <message>
        <source>by name, over all nodes; Enter opens the node where it is worst</source>
        <translation>按名称，所有节点；回车打开最差的节点</translation>
    </message>
    <message>
        <source>Breakers of the nodes</source>
        <translation>节点的断路器</translation>
    </message>
    <message>
        <source>No node tells of its limits</source>
        <translation>没有节点报告其限制</translation>
    </message>
    <message>
        <source>Rate limiters, bulkheads, retries, timeouts and budgets appear where a profile knows them.</source>
        <translation>配置文件认识的速率限制器、隔舱、重试、超时和预算会显示在这里。</translation>
    </message>
    <message>
        <source>No node tells of breakers</source>
        <translation>没有节点报告断路器</translation>
    </message>
    <message>
        <source>Breakers appear where the page of a node has them.</source>
        <translation>节点页面包含断路器时会显示在这里。</translation>
    </message>
</context>
<context>
    <name>dwcp::ResilienceStrip</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>本控制台</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>%1 waiting, %2 late</source>
        <translation>等待 %1，延迟 %2</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>slowest %1 of %2</source>
        <translation>最慢 %1 / %2</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>复查中</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>%1 asked more often</source>
        <translation>%1 个更频繁检查</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>断路器</translation>
    </message>
    <message>
        <source>open of %1</source>
        <translation>断开，共 %1</translation>
    </message>
    <message>
        <source>%1 refused since the start</source>
        <translation>启动以来拒绝 %1</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>韧性</translation>
    </message>
    <message>
        <source>All guards</source>
        <translation>全部保护</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 被拒绝</translation>
    </message>
    <message>
        <source>%1 waiting, %2</source>
        <translation>%1 等待，%2</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 given up</source>
        <translation>%1 放弃</translation>
    </message>
</context>
<context>
    <name>dwcp::RuleModel</name>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Enters</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>dwcp::ScorePanel</name>
    <message>
        <source>System score</source>
        <translation>系统得分</translation>
    </message>
    <message>
        <source>System score over time</source>
        <translation>系统得分随时间变化</translation>
    </message>
    <message>
        <source>Not enough history yet</source>
        <translation>历史还不够</translation>
    </message>
    <message>
        <source>The line begins with the second value.</source>
        <translation>从第二个值开始画线。</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>现在 %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>最近 %1</translation>
    </message>
    <message>
        <source>last %1, next %2</source>
        <translation>最近 %1，未来 %2</translation>
    </message>
    <message>
        <source>Forecast, no better than naive</source>
        <translation>预测不优于朴素法</translation>
    </message>
    <message>
        <source>80% and 95%, confidence %1</source>
        <translation>80% 与 95%，置信度 %1</translation>
    </message>
</context>
<context>
    <name>dwcp::Screenshots</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>dwcp::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>kept at once</source>
        <translation>立即保存</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>System: dark or light as the desktop is.</source>
        <translation>系统：随桌面深浅。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Height of the rows of tables: 24, 28 or 36.</source>
        <translation>表格行高：24、28 或 36。</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Type the breaker&apos;s name</source>
        <translation>输入断路器名称</translation>
    </message>
    <message>
        <source>Before a breaker on the critical path is tripped, its name must be typed.</source>
        <translation>断开关键路径上的断路器前必须输入其名称。</translation>
    </message>
</context>
<context>
    <name>dwcp::SlosPage</name>
    <message>
        <source>Budget left</source>
        <translation>剩余预算</translation>
    </message>
    <message>
        <source>Burn rate</source>
        <translation>消耗率</translation>
    </message>
    <message>
        <source>Used up in</source>
        <translation>耗尽时间</translation>
    </message>
    <message>
        <source>Checks failed</source>
        <translation>失败的检查</translation>
    </message>
    <message>
        <source>Error budgets</source>
        <translation>错误预算</translation>
    </message>
    <message>
        <source>Filter: objective, node, layer</source>
        <translation>筛选：目标、节点、层</translation>
    </message>
    <message>
        <source>Filter error budgets</source>
        <translation>筛选错误预算</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>错误预算</translation>
    </message>
    <message>
        <source>Burn rates</source>
        <translation>消耗率</translation>
    </message>
    <message>
        <source>fires when the long and the short window are both above the limit</source>
        <translation>长窗和短窗都超过限值时触发</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Enter maintenance</source>
        <translation>补记维护</translation>
    </message>
    <message>
        <source>Leaves planned time out of this budget afterwards; both figures are kept</source>
        <translation>事后把计划时间排除在此预算之外；两个数字都保留</translation>
    </message>
    <message>
        <source>%1 of %2, most urgent; filter to narrow</source>
        <translation>%1 / %2，最紧急；可筛选缩小</translation>
    </message>
    <message>
        <source>%1 of %2, most urgent first</source>
        <translation>%1 / %2，最紧急在前</translation>
    </message>
    <message>
        <source>No budget here</source>
        <translation>此处无预算</translation>
    </message>
    <message>
        <source>No budget matches the filter.</source>
        <translation>没有预算符合筛选。</translation>
    </message>
    <message>
        <source>Nothing is promised</source>
        <translation>没有承诺</translation>
    </message>
    <message>
        <source>Objectives come from [[objective]] of the configuration.</source>
        <translation>目标来自配置中的 [[objective]]。</translation>
    </message>
    <message>
        <source>No budget selected</source>
        <translation>未选择预算</translation>
    </message>
    <message>
        <source>Nothing was corrected</source>
        <translation>没有更正</translation>
    </message>
    <message>
        <source>Planned time that was not announced is entered here.</source>
        <translation>未预告的计划时间在此补记。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 时 %1</translation>
    </message>
    <message>
        <source>never</source>
        <comment>used up</comment>
        <translation>永不</translation>
    </message>
    <message>
        <source>95%: %1 to %2</source>
        <translation>95%：%1 至 %2</translation>
    </message>
    <message>
        <source>not in sight</source>
        <translation>暂无迹象</translation>
    </message>
    <message>
        <source>of %1, 95%: %2 to %3</source>
        <translation>共 %1，95%：%2 至 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Too early to say</source>
        <translation>为时过早</translation>
    </message>
    <message>
        <source>There are too few checks in the window.</source>
        <translation>窗口内检查太少。</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>已耗尽</translation>
    </message>
    <message>
        <source>Budget left of %1 over time</source>
        <translation>%1 的剩余预算随时间变化</translation>
    </message>
    <message>
        <source>Enter maintenance of %1</source>
        <translation>补记 %1 的维护</translation>
    </message>
    <message>
        <source>The time that ends now is left out of the budgets of this scope. What was reckoned before is kept beside it.</source>
        <translation>刚结束的这段时间不再计入此范围的预算。先前的计算并列保留。</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>补记</translation>
    </message>
    <message>
        <source>No budget is selected.</source>
        <translation>未选择预算。</translation>
    </message>
    <message>
        <source>What is left of a budget over time stands here.</source>
        <translation>此处显示预算余量随时间的变化。</translation>
    </message>
    <message>
        <source>How fast a budget is used up stands here.</source>
        <translation>此处显示预算消耗的速度。</translation>
    </message>
    <message>
        <source>Time that was left out of a budget afterwards stands here.</source>
        <translation>此处显示事后从预算中排除的时间。</translation>
    </message>
    <message>
        <source>Enter maintenance of the whole cluster</source>
        <translation>补记整个集群的维护</translation>
    </message>
</context>
<context>
    <name>dwcp::StatusBar</name>
    <message>
        <source>%1, operator</source>
        <translation>%1，操作员</translation>
    </message>
    <message>
        <source>Waiting for the engine</source>
        <translation>等待引擎</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>Engine paused, last tick %1 ago</source>
        <translation>引擎已暂停，上次节拍 %1 前</translation>
    </message>
    <message>
        <source>Engine live, last tick %1 ago</source>
        <translation>引擎运行中，上次节拍 %1 前</translation>
    </message>
    <message>
        <source>%1 components, %2 checks/s</source>
        <translation>%1 个组件，每秒 %2 次检查</translation>
    </message>
    <message>
        <source>%1 late, beat %2</source>
        <translation>延迟 %1，节拍 %2</translation>
    </message>
    <message>
        <source>Last tick %1 ago</source>
        <translation>上次节拍 %1 前</translation>
    </message>
</context>
<context>
    <name>dwcp::Table</name>
    <message>
        <source>Copy selected rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>复制表格为 CSV</translation>
    </message>
    <message>
        <source>Copy table as Markdown</source>
        <translation>复制表格为 Markdown</translation>
    </message>
    <message>
        <source>Save table as CSV</source>
        <translation>保存表格为 CSV</translation>
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
        <translation>将 %1 与其他节点比较</translation>
    </message>
    <message>
        <source>No row is selected.</source>
        <translation>没有选择任何行。</translation>
    </message>
</context>
<context>
    <name>dwcp::TimeChart</name>
    <message>
        <source>No values yet</source>
        <translation>尚无值</translation>
    </message>
    <message>
        <source>Newest value %1. Copy gives all values as a table.</source>
        <translation>最新值 %1。复制可得到全部值的表格。</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>保存为 PNG</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>保存为 SVG</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>Mean, least to greatest of every %1</source>
        <translation>每 %1 的平均值及最小到最大</translation>
    </message>
    <message>
        <source>Time	Least	Mean	Greatest	Last</source>
        <translation>时间	最小	平均	最大	最后</translation>
    </message>
</context>
<context>
    <name>dwcp::Timeline</name>
    <message>
        <source>Time: the moment on the screen</source>
        <translation>时间：屏幕上的时刻</translation>
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
        <translation>1 个节点</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 个节点</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>后退 (Alt+左)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>前进 (Alt+右)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Hold the view at this moment (P). Checks go on.</source>
        <translation>将视图停在此刻 (P)。检查继续。</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或执行命令</translation>
    </message>
    <message>
        <source>Pages, nodes, breakers and commands (Ctrl+K)</source>
        <translation>页面、节点、断路器和命令 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>过去</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1，%2 前</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>转到实时</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1，过期</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>No news</source>
        <translation>无消息</translation>
    </message>
</context>
<context>
    <name>dwcp::TransitionModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>dwcp::TrayIcon</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>dwcp::TrendModel</name>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of 10 points</source>
        <translation>%1 / 10 点</translation>
    </message>
    <message>
        <source>none in 24 h</source>
        <translation>24 小时内无</translation>
    </message>
    <message>
        <source>loses to naive, cannot alert</source>
        <translation>不如朴素预测，不能告警</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/时</translation>
    </message>
    <message>
        <source>Node, metric</source>
        <translation>节点、指标</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>To threshold</source>
        <translation>距阈值</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
</context>
<context>
    <name>dwcp::TrendsPage</name>
    <message>
        <source>Too early to say: %1 of 10 points.</source>
        <translation>为时过早：%1 / 10 点。</translation>
    </message>
    <message>
        <source>%1, crosses no limit within 24 h.</source>
        <translation>%1，24 小时内不会越限。</translation>
    </message>
    <message>
        <source>later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>%1 in %2 (95%: %3 to %4), chance %5.</source>
        <translation>%2 后%1（95%：%3 至 %4），概率 %5。</translation>
    </message>
    <message>
        <source>Robust line through %1 points, confidence %2 by backtest.</source>
        <translation>过 %1 点的稳健直线，回测置信度 %2。</translation>
    </message>
    <message>
        <source>%1 Loses to naive: shown grey, cannot alert.</source>
        <translation>%1 不如朴素预测：以灰色显示，不能告警。</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>什么变了</translation>
    </message>
    <message>
        <source>Mark the last minutes</source>
        <translation>标记最近几分钟</translation>
    </message>
    <message>
        <source>Or drag over the chart; Left and Right move the window, with Shift they widen it (B)</source>
        <translation>或在图上拖动；左右键移动窗口，加 Shift 则加宽 (B)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>What moved in the marked window</source>
        <translation>标记窗口内的变化</translation>
    </message>
    <message>
        <source>in a window, against the same time before</source>
        <translation>在窗口内，与之前同样长的时间相比</translation>
    </message>
    <message>
        <source>No window is marked</source>
        <translation>未标记窗口</translation>
    </message>
    <message>
        <source>Drag over the chart to see what moved then.</source>
        <translation>在图上拖动可看到当时的变化。</translation>
    </message>
    <message>
        <source>%1 – %2 against the same time before, %3 of %4 metrics</source>
        <translation>%1 – %2 与之前同样长的时间相比，%3 / %4 个指标</translation>
    </message>
    <message>
        <source>Nothing moved</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>All values are like those before.</source>
        <translation>所有值都与之前一样。</translation>
    </message>
    <message>
        <source>Too few values</source>
        <translation>值太少</translation>
    </message>
    <message>
        <source>The window and the time before it need three remembered moments each.</source>
        <translation>窗口及其之前各需要三个记住的时刻。</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Points and bands of this metric</source>
        <translation>此指标的点和区间</translation>
    </message>
    <message>
        <source>Ranking of all metrics</source>
        <translation>所有指标的排名</translation>
    </message>
    <message>
        <source>By time to threshold</source>
        <translation>按距阈值的时间</translation>
    </message>
    <message>
        <source>Metrics by time to threshold</source>
        <translation>按距阈值时间排列的指标</translation>
    </message>
    <message>
        <source>Confidence is measured by backtest: gain over naive and coverage of the band.</source>
        <translation>置信度由回测得出：相对朴素预测的增益和区间的覆盖率。</translation>
    </message>
    <message>
        <source>%1 of %2 series</source>
        <translation>%1 / %2 个序列</translation>
    </message>
    <message>
        <source>No metric here</source>
        <translation>此处无指标</translation>
    </message>
    <message>
        <source>No metric matches the filter.</source>
        <translation>没有指标符合筛选。</translation>
    </message>
    <message>
        <source>No metric yet</source>
        <translation>尚无指标</translation>
    </message>
    <message>
        <source>Trends appear with the first values.</source>
        <translation>趋势随首批值出现。</translation>
    </message>
    <message>
        <source>No metric selected</source>
        <translation>未选择指标</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 over time with forecast</source>
        <translation>%1 随时间变化及预测</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>还没有可导出的内容。</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>%1 Drawn: %2, %3 of its past inside the 95 % band.</source>
        <translation>%1 绘制：%2，其过去的 %3 在 95 % 区间内。</translation>
    </message>
    <message>
        <source>Methods tried</source>
        <translation>试过的方法</translation>
    </message>
    <message>
        <source>each forecast the past from earlier moments of it</source>
        <translation>各方法均从更早时刻预测过去</translation>
    </message>
    <message>
        <source>Nothing tried yet</source>
        <translation>尚未尝试</translation>
    </message>
    <message>
        <source>Methods are tried once there are 30 values.</source>
        <translation>有 30 个值后开始尝试方法。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What was found until now stays</source>
        <translation>已找到的内容会保留</translation>
    </message>
    <message>
        <source>%1 – %2 against the same time before; read %3 of %4 metrics of the journal</source>
        <translation>%1 – %2 与之前同样长的时间相比；已读取日志中 %4 个指标的 %3 个</translation>
    </message>
    <message>
        <source>%1 – %2 against the same time before; stopped at %3 of %4 metrics</source>
        <translation>%1 – %2 与之前同样长的时间相比；在 %4 个指标中的第 %3 个停止</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>正在读取日志</translation>
    </message>
    <message>
        <source>What moved appears here as it is found.</source>
        <translation>发现的变化会随时显示在这里。</translation>
    </message>
    <message>
        <source>The window and the time before it need three kept values each.</source>
        <translation>窗口及其之前的时间各需要三个保存的值。</translation>
    </message>
    <message>
        <source>No window is marked.</source>
        <translation>未标记窗口。</translation>
    </message>
    <message>
        <source>What moved in a window that is marked on the chart stands here.</source>
        <translation>此处显示在图上标记的窗口内发生的变化。</translation>
    </message>
    <message>
        <source>A metric&apos;s course and its forecast stand here.</source>
        <translation>此处显示指标的走势与预测。</translation>
    </message>
    <message>
        <source>No metric is selected.</source>
        <translation>未选择指标。</translation>
    </message>
    <message>
        <source>Stale: no value for %1. What is drawn ahead was expected then.</source>
        <translation>过期：%1没有新值。前方所绘为当时的预测。</translation>
    </message>
    <message>
        <source>No metric that is on its way to a limit matches the filter.</source>
        <translation>没有正在接近限值的指标符合筛选。</translation>
    </message>
    <message>
        <source>Nothing is on its way to a limit</source>
        <translation>没有正在接近限值的指标</translation>
    </message>
    <message>
        <source>Of more than %1 nodes nothing else is listed; a node&apos;s metrics lead here.</source>
        <translation>超过 %1 个节点时不列出其他指标；可从节点的指标进入此处。</translation>
    </message>
</context>
<context>
    <name>dwcp::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>dwcp::WatchDialog</name>
    <message>
        <source>Watch it</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Watch another</source>
        <translation>再监视一个</translation>
    </message>
    <message>
        <source>It is asked from now on, until the engine is started again: what is always to be watched stands in the configuration.</source>
        <translation>从现在起询问，直到引擎重启；需要始终监视的写入配置。</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>that of the URL</source>
        <translation>取自 URL</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Programs are named in the configuration alone.</source>
        <translation>程序只能在配置中指定。</translation>
    </message>
    <message>
        <source>A URL is needed.</source>
        <translation>需要 URL。</translation>
    </message>
</context>
<context>
    <name>dwcp::WhyCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Why is %1 so?</source>
        <translation>%1 为什么这样？</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
</context>
</TS>
