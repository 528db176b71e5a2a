// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/sayings.h"

#include "health/durationtext.h"
#include "health/timetext.h"

#include <algorithm>
#include <charconv>
#include <unordered_set>
#include <vector>

namespace dwcp {

namespace {

constexpr std::size_t longest = 2048;
constexpr int mostSteps = 1000; ///< a text that is made to be read slowly is nobody's fact
constexpr int deepest = 6;
constexpr std::size_t otherFirst = 256;

/** A saying, cut at its places: one piece more than places. */
struct Cut {
    const Saying* saying;
    std::vector<std::string_view> pieces;
};

Cut cut(const Saying& saying)
{
    Cut made{&saying, {}};
    std::string_view rest = saying.english;
    for (std::size_t place = 0; saying.places[place] != 0; ++place) {
        const char mark[] = {'%', static_cast<char>('1' + place), 0};
        const std::size_t at = rest.find(mark);
        made.pieces.push_back(rest.substr(0, at));
        rest.remove_prefix(at == std::string_view::npos ? rest.size() : at + 2);
    }
    made.pieces.push_back(rest);
    return made;
}

/** By the first letter; those that begin with a place stand in a row of their own, behind all others. */
struct Index {
    std::array<std::vector<Cut>, otherFirst + 1> rows;
    std::unordered_set<std::string_view> words;
    std::unordered_set<std::string_view> commands;

    Index()
    {
        for (const Saying& saying : sayings()) {
            Cut made = cut(saying);
            const std::string_view head = made.pieces.front();
            rows[head.empty() ? otherFirst : static_cast<unsigned char>(head.front())].push_back(std::move(made));
        }
        words.insert(sayingWords().begin(), sayingWords().end());
        commands.insert(sayingCommands().begin(), sayingCommands().end());
    }
};

const Index& index()
{
    static const Index all;
    return all;
}

struct Quantity {
    double value;
    std::optional<Unit> unit; ///< none: it was said without one
    int decimals;
};

std::optional<Quantity> readNumber(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isNumber = error == std::errc() && end == text.data() + text.size()
        && text.find_first_not_of("0123456789.-+e") == std::string_view::npos // "inf" is a word
        && !(text.size() > 1 && text[0] == '0' && text[1] != '.'); // "007" is a name
    const std::size_t point = text.find('.');
    const bool isPlain = text.find('e') == std::string_view::npos;
    return isNumber
        ? std::optional(Quantity{value, {}, point == text.npos || !isPlain ? 0 : int(text.size() - point - 1)})
        : std::nullopt;
}

/** What factOf() writes. */
std::optional<Quantity> readQuantity(std::string_view text)
{
    struct Suffix {
        std::string_view text;
        Unit unit;
    };
    constexpr Suffix suffixes[] = {{" seconds", Unit::Seconds}, {" bytes/s", Unit::BytesPerSecond},
        {" bytes", Unit::Bytes}, {" /s", Unit::PerSecond}, {" %", Unit::Percent}, {" entries", Unit::Entries}};
    for (const Suffix& suffix : suffixes) {
        if (!text.ends_with(suffix.text))
            continue;
        auto read = readNumber(text.substr(0, text.size() - suffix.text.size()));
        if (read)
            read->unit = suffix.unit;
        return read;
    }
    return readNumber(text);
}

/** What ends in a mark is no name but the middle of somebody's list: "load average: 0.12, 0.30,". */
bool isMetricName(std::string_view text)
{
    constexpr std::size_t longestName = 80;
    return text.size() <= longestName && std::string_view(",;:=/<>-([ ").find(text.back()) == std::string_view::npos;
}

bool isId(std::string_view text)
{
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789_";
    return text.find_first_not_of(letters) == std::string_view::npos;
}

bool isWhole(std::string_view text)
{
    return !text.empty() && text.size() < 16 && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/** "1m30s"; also "250 ms", as probes say it. */
std::optional<Duration> readSpan(std::string_view text)
{
    const std::size_t blank = text.find(' ');
    if (blank == std::string_view::npos)
        return parseDuration(text);
    return parseDuration(std::string(text.substr(0, blank)).append(text.substr(blank + 1)));
}

bool isTime(std::string_view text)
{
    return text.size() >= 20 && text[10] == 'T' && text.back() == 'Z' && readTime(text).has_value();
}

class Search {
public:
    std::optional<Said> read(std::string_view text)
    {
        if (text.empty() || text.size() > longest || m_depth == deepest)
            return std::nullopt;
        ++m_depth;
        std::optional<Said> found = readIn(index().rows[static_cast<unsigned char>(text.front())], text);
        if (!found)
            found = readIn(index().rows[otherFirst], text);
        --m_depth;
        return found;
    }

private:
    std::optional<Said> readIn(const std::vector<Cut>& row, std::string_view text)
    {
        for (const Cut& cut : row) {
            if (++m_steps >= mostSteps)
                break;
            Said said{cut.saying, {}};
            const std::string_view head = cut.pieces.front();
            if (text.starts_with(head) && fits(cut, 0, text.substr(head.size()), said))
                return said;
        }
        return std::nullopt;
    }

    /** `rest` begins at that place. */
    bool fits(const Cut& cut, std::size_t place, std::string_view rest, Said& said)
    {
        const char kind = cut.saying->places[place];
        if (kind == 0)
            return rest.empty();
        const std::string_view next = cut.pieces[place + 1];
        const bool isLast = cut.saying->places[place + 1] == 0;
        if (isLast) {
            if (rest.size() <= next.size() || !rest.ends_with(next))
                return false;
            said.places[place] = rest.substr(0, rest.size() - next.size());
            return takes(kind, said.places[place]);
        }
        for (std::size_t at = rest.find(next, 1); at != std::string_view::npos && ++m_steps < mostSteps;
             at = rest.find(next, at + 1)) {
            said.places[place] = rest.substr(0, at);
            if (takes(kind, said.places[place]) && fits(cut, place + 1, rest.substr(at + next.size()), said))
                return true;
        }
        return false;
    }

    bool takes(char kind, std::string_view text)
    {
        if (++m_steps >= mostSteps)
            return false;
        switch (kind) {
        case 's':
            return text.find(';') == std::string_view::npos;
        case 'i':
            return isId(text);
        case 'm':
            return isMetricName(text);
        case 'n':
            return isWhole(text);
        case 'x':
            return readNumber(text).has_value();
        case 'q':
            return text == "-" || readQuantity(text).has_value(); // a score that nobody knows
        case 'd':
            return readSpan(text).has_value();
        case 'w':
            return isTime(text);
        case 'F':
            return read(text).has_value();
        case 'W':
            return index().words.contains(text);
        case 'C':
            return index().commands.contains(text);
        default:
            return true;
        }
    }

    int m_steps = 0;
    int m_depth = 0;
};

std::string numberIn(const Quantity& number, const FactReader& reader)
{
    return reader.number(number.value, number.decimals);
}

std::string quantityIn(std::string_view text, const FactReader& reader)
{
    const auto read = readQuantity(text);
    if (!read)
        return std::string(text);
    return read->unit ? reader.quantity(read->value, *read->unit) : numberIn(*read, reader);
}

std::string translatedWord(std::string_view word, const FactReader& reader)
{
    return reader.translated(std::string(word).c_str());
}

std::string placeInWords(char kind, std::string_view text, const FactReader& reader)
{
    switch (kind) {
    case 'n':
    case 'x':
    case 'q':
        return quantityIn(text, reader);
    case 'd':
        return reader.duration(readSpan(text).value_or(Duration{}));
    case 'w':
        return reader.time(readTime(text).value_or(WallTime{}));
    case 'f':
    case 'F':
        return inWords(text, reader);
    case 'W':
    case 'C':
        return translatedWord(text, reader);
    default:
        return std::string(text);
    }
}

/** All places at once: what a stranger wrote may look like a place. */
std::string filled(const std::string& sentence, const std::vector<std::string>& places)
{
    std::string text;
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        const std::size_t place = sentence[i] == '%' && i + 1 < sentence.size()
            ? static_cast<std::size_t>(sentence[i + 1] - '1')
            : places.size();
        if (place >= places.size()) {
            text += sentence[i];
            continue;
        }
        text += places[place];
        ++i;
    }
    return text;
}

} // namespace

std::optional<Said> readSaying(std::string_view english)
{
    return Search().read(english);
}

std::string inWords(std::string_view english, const FactReader& reader)
{
    const auto said = readSaying(english);
    if (!said)
        return std::string(english);
    std::vector<std::string> places;
    for (std::size_t i = 0; said->saying->places[i] != 0; ++i)
        places.push_back(placeInWords(said->saying->places[i], said->places[i], reader));
    return filled(reader.translated(said->saying->english), places);
}

std::string wordInWords(std::string_view english, const FactReader& reader)
{
    if (index().words.contains(english))
        return translatedWord(english, reader);
    return readNumber(english) ? quantityIn(english, reader) : inWords(english, reader);
}

} // namespace dwcp
