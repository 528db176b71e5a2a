// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/seldom.h"

#include <rapidcheck.h>

#include <QTest>

#include <string>

using namespace dwcp;

class TestSeldom : public QObject {
    Q_OBJECT

private slots:
    void isAsSmallAsAPointer()
    {
        QCOMPARE(sizeof(Seldom<std::string>), sizeof(void*));
        QCOMPARE(sizeof(SeldomText), sizeof(void*));
    }

    /** Whatever is done to it, it holds what an optional holds. */
    void holdsWhatAnOptionalHolds()
    {
        QVERIFY(rc::check([](const std::vector<std::string>& steps) {
            Seldom<std::string> value;
            std::optional<std::string> expected;
            for (const std::string& text : steps) {
                const auto step = text.size() % 2 == 0 ? std::nullopt : std::optional(text);
                Seldom<std::string> next = step;
                switch (*rc::gen::inRange(0, 4)) {
                case 0:
                    value = next;
                    expected = step;
                    break;
                case 1:
                    value = std::move(next);
                    expected = step;
                    break;
                case 2:
                    value.reset();
                    expected.reset();
                    break;
                default:
                    RC_ASSERT(std::optional<std::string>(std::exchange(value, std::nullopt)) == expected);
                    expected.reset();
                }
                RC_ASSERT(std::optional<std::string>(value) == expected);
                RC_ASSERT((value == Seldom<std::string>(expected)));
                RC_ASSERT(value.value_or("none") == expected.value_or("none"));
            }
        }));
    }

    void aCopyIsItsOwn()
    {
        Seldom<std::string> one = std::string("a");
        const Seldom<std::string> other = one;
        one = std::string("b");
        QCOMPARE(*other, std::string("a"));
        QVERIFY(other != one);
        QVERIFY(Seldom<std::string>() != one);
    }

    void aTextIsEmptyOrNot()
    {
        SeldomText text;
        QVERIFY(text.empty());
        QCOMPARE(text.text(), std::string());
        text = std::string("refused");
        QVERIFY(!text.empty());
        QCOMPARE(text.text(), std::string("refused"));
        const SeldomText copy = text;
        text = std::string();
        QVERIFY(text.empty());
        QVERIFY(copy == "refused");
    }
};

QTEST_APPLESS_MAIN(TestSeldom)
#include "tst_seldom.moc"
