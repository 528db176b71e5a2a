// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/wire/requesthead.h"

#include <QTest>
#include <rapidcheck.h>

using namespace dwcp;

namespace {

constexpr std::size_t mostBody = 1000;

std::variant<RequestHead, WireRefusal> parsed(const std::string& head)
{
    return RequestHead::parse(head, mostBody);
}

/** Status of the refusal, 0 when there is none. */
int refusal(const std::string& head)
{
    const auto result = parsed(head);
    const auto* refused = std::get_if<WireRefusal>(&result);
    return refused ? refused->status : 0;
}

std::string get(const std::string& fields)
{
    return "GET / HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n";
}

std::string post(const std::string& fields)
{
    return "POST / HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n";
}

} // namespace

class TestRequestHead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_a_client_says_is_read()
    {
        const auto result = parsed("POST /a?b=c HTTP/1.1\r\nhost: a\r\nAUTHORIZATION:  Bearer %41 \r\n"
                                   "Content-Type: Application/JSON; charset=utf-8\r\nContent-Length: 12\r\n"
                                   "Expect: 100-continue\r\nConnection: close\r\nRange: bytes=0-1\r\n\r\n");
        const auto* head = std::get_if<RequestHead>(&result);
        QVERIFY(head);
        QCOMPARE(head->method, std::string("POST"));
        QCOMPARE(head->target, std::string("/a?b=c"));
        QCOMPARE(head->authorization, std::string("Bearer %41"));
        QCOMPARE(head->bodyBytes, std::size_t(12));
        QVERIFY(head->awaitsContinue && head->isLast);
        QCOMPARE(head->text(),
            std::string("POST /a?b=c HTTP/1.1\r\nHost: node\r\nConnection: close\r\nContent-Length: 12\r\n\r\n"));
    }

    void older_clients_and_proxies_are_understood()
    {
        const auto old = parsed("GET /livez HTTP/1.0\r\n\r\n");
        QVERIFY(std::get<RequestHead>(old).isLast);
        const auto kept = parsed("GET /livez HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n");
        QVERIFY(!std::get<RequestHead>(kept).isLast);
        const auto whole = parsed("GET http://node:9401/livez HTTP/1.1\r\nHost: node:9401\r\n\r\n");
        QCOMPARE(std::get<RequestHead>(whole).target, std::string("/livez"));
        const auto root = parsed("GET http://node HTTP/1.1\r\nHost: node\r\n\r\n");
        QCOMPARE(std::get<RequestHead>(root).target, std::string("/"));
    }

    void what_is_wrong_has_its_status_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, const std::string& head, int status) {
            QTest::newRow(name) << QByteArray::fromStdString(head) << status;
        };
        row("good", get(""), 0);
        row("nothing", "", 400);
        row("only a method", "GET\r\n\r\n", 400);
        row("two blanks", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("no slash", "GET x HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("fragment", "GET /#x HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("method in small letters", "get / HTTP/1.1\r\nHost: a\r\n\r\n", 501);
        row("other method", "BREW / HTTP/1.1\r\nHost: a\r\n\r\n", 501);
        row("no method", "G(T / HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("no version", "GET / HTTQ/1.1\r\nHost: a\r\n\r\n", 400);
        row("other version", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505);
        row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
        row("two hosts", get("Host: b\r\n"), 400);
        row("long address", "GET /" + std::string(3000, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n", 414);
        row("no colon", get("X\r\n"), 400);
        row("blank before the colon", get("X : y\r\n"), 400);
        row("folded", get("X: y\r\n z\r\n"), 400);
        row("control character", get(std::string("X: a\0b\r\n", 9)), 400);
        row("line feed alone", get("X: a\nY: b\r\n"), 400);
        row("many fields", get([] {
            std::string fields;
            for (int i = 0; i < RequestHead::mostFields; ++i)
                fields += "X: y\r\n";
            return fields;
        }()),
            431);
        row("two tokens", get("Authorization: a\r\nAuthorization: b\r\n"), 400);
        row("two lengths", post("Content-Length: 2\r\nContent-Length: 2\r\n"), 400);
        row("length below zero", post("Content-Length: -1\r\n"), 400);
        row("length with a sign", post("Content-Length: +1\r\n"), 400);
        row("length in words", post("Content-Length: two\r\n"), 400);
        row("length too large", post("Content-Length: 1001\r\n"), 413);
        row("length beyond numbers", post("Content-Length: 99999999999999999999999\r\n"), 413);
        row("greatest length", post("Content-Length: 1000\r\n"), 0);
        row("chunks", post("Transfer-Encoding: chunked\r\n"), 411);
        row("chunks and a length", post("Transfer-Encoding: chunked\r\nContent-Length: 2\r\n"), 400);
        row("other coding", post("Transfer-Encoding: gzip\r\n"), 501);
        row("compressed", post("Content-Encoding: gzip\r\nContent-Length: 2\r\n"), 415);
        row("xml", post("Content-Type: text/xml\r\nContent-Length: 2\r\n"), 415);
        row("xml without a body", post("Content-Type: text/xml\r\n"), 0);
        row("as curl has it", post("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 2\r\n"), 0);
        row("neither length nor coding", post(""), 0);
    }
    void what_is_wrong_has_its_status()
    {
        QFETCH(QByteArray, head);
        QFETCH(int, status);
        QCOMPARE(refusal(head.toStdString()), status);
    }

    void the_end_is_found_however_the_head_is_cut()
    {
        const std::string head = get("X: y\r\n");
        const std::string next = head + "GET";
        for (std::size_t size = 0; size < head.size(); ++size)
            QVERIFY(!RequestHead::endIn(std::string_view(next).substr(0, size)));
        QCOMPARE(RequestHead::endIn(next), std::optional(head.size()));
        QCOMPARE(RequestHead::endIn("GET / HTTP/1.1\nHost: a\n\nrest"), std::optional<std::size_t>(24));
    }

    void bytes_that_no_head_has_end_it_at_once()
    {
        const std::string hello = "\x16\x03\x01";
        QCOMPARE(RequestHead::endIn(hello), std::optional<std::size_t>(1));
        QCOMPARE(refusal(hello.substr(0, 1)), 400);
    }

    void any_bytes_are_a_head_or_a_refusal()
    {
        QVERIFY(rc::check([](const std::string& bytes) {
            const auto end = RequestHead::endIn(bytes);
            RC_ASSERT(!end || (*end > 0 && *end <= bytes.size()));
            const int status = refusal(bytes.substr(0, end.value_or(bytes.size())));
            RC_ASSERT(status == 0 || (status >= 400 && status <= 505));
        }));
    }
};

QTEST_APPLESS_MAIN(TestRequestHead)
#include "tst_requesthead.moc"
