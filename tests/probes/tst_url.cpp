// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // moc of Qt 6.4 cannot read <concepts>
#include "probes/url.h"
#endif

#include <QTest>

using namespace dwcp;

namespace {

QByteArray parts(const std::string& text)
{
    const Result<Url> url = parseUrl(text);
    if (!url)
        return QByteArray::fromStdString(url.error().text);
    return QByteArray::number(static_cast<int>(url->scheme)) + ' ' + QByteArray::fromStdString(url->host) + ' '
        + QByteArray::number(url->port) + ' ' + QByteArray::fromStdString(url->path) + ' '
        + QByteArray::fromStdString(url->authority());
}

} // namespace

class UrlTest : public QObject {
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* text, const char* expected) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
        };
        row("http://a.example", "0 a.example 80  a.example");
        row("HTTP://A.Example:9100/", "0 a.example 9100  a.example:9100");
        row("http://10.0.0.1:80/Metrics?x=%20y", "0 10.0.0.1 80 /Metrics?x=%20y 10.0.0.1");
        row("http://h?x=1", "0 h 80 /?x=1 h");
        row("https://h/", "1 h 443  h");
        row("https://[2001:DB8::1]:8443/m", "1 2001:db8::1 8443 /m [2001:db8::1]:8443");
        row("http://[::1]", "0 ::1 80  [::1]");
        row("tcp://db_1.internal:5432", "2 db_1.internal 5432  db_1.internal:5432");
        row("tls://h:993/", "3 h 993  h:993");
        row("exec:///usr/bin/check?-w&5", "4  0 /usr/bin/check?-w&5 :0");
        row("exec://h:22/check", "4 h 22 /check h:22");

        const char* scheme = "the URL must begin with http://, https://, tcp://, tls:// or exec://";
        const char* port = "the port must be a number from 1 to 65535";
        row("", "the URL is empty");
        row("h:9100", scheme);
        row("ftp://h", scheme);
        row("http:/h", scheme);
        row("http://", "the host name is missing");
        row("http:///x", "the host name is missing");
        row("http://:80", "the host name is missing");
        row("http://h:", port);
        row("http://h:0", port);
        row("http://h:65536", port);
        row("http://h:80x", port);
        row("http://h:-1", port);
        row("http://[::1]x", port);
        row("http://[::1", "bad host name");
        row("http://[]", "bad host name");
        row("http://[name]", "bad host name");
        row("http://a,b", "bad host name");
        row("http://-rf", "bad host name");
        row("http://h h/", "a URL must not hold blanks, control characters or letters beyond ASCII");
        row("http://h/\n", "a URL must not hold blanks, control characters or letters beyond ASCII");
        row("http://h\xc3\xa4", "a URL must not hold blanks, control characters or letters beyond ASCII");
        row("http://h/#x", "a fragment (#...) means nothing here");
        row("http://me:secret@h/",
            "a URL must not hold a user name or password; name a file in the target's access options");
        row("tcp://h", "the port is missing");
        row("tcp://h:1/x", "a tcp or tls URL has no path");
        row("exec://h", "the program is missing");
    }

    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(parts(text.toStdString()), expected);
    }

    void theErrorNamesTheText() { QCOMPARE(parseUrl("ftp://h").error().place, std::string("ftp://h")); }
};

QTEST_APPLESS_MAIN(UrlTest)
#include "tst_url.moc"
