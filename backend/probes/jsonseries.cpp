// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/jsonseries.h"

#include <nlohmann/json.hpp>

namespace dwcp {

namespace {

using Json = nlohmann::json;

/** Follows the parser through the document. What an array's element is called may only be known at its end. */
class Flattener final : public nlohmann::json_sax<Json> {
public:
    explicit Flattener(const std::string& prefix) { m_path.push_back(nameFrom(prefix)); }

    bool null() override { return leave(); }
    bool boolean(bool value) override { return leaf(value ? 1 : 0); }
    bool number_integer(number_integer_t value) override
    {
        return number(static_cast<double>(value), std::to_string(value));
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        return number(static_cast<double>(value), std::to_string(value));
    }
    bool number_float(number_float_t value, const string_t& text) override { return number(value, text); }
    bool binary(binary_t&) override { return leave(); }

    bool string(string_t& value) override
    {
        nameElement(value);
        return leave();
    }

    bool key(string_t& value) override
    {
        m_key = value;
        const std::string part = nameFrom(value);
        m_path.back() = m_frames.back().path.empty() ? part : m_frames.back().path + "_" + part;
        return true;
    }

    bool start_object(std::size_t) override
    {
        enterElement();
        return push(false);
    }

    bool start_array(std::size_t) override
    {
        enterElement();
        return push(true);
    }

    bool end_object() override { return pop(); }
    bool end_array() override { return pop(); }

    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& error) override
    {
        const std::string_view text = error.what();
        const std::size_t label = text.find("] ");
        m_fault = text.substr(label == std::string_view::npos ? 0 : label + 2, 300);
        return false;
    }

    std::string fault() const { return m_fault; }

    std::vector<SeriesValue> series() const
    {
        std::vector<SeriesValue> all;
        for (const Leaf& leaf : m_leaves) {
            SeriesName name{leaf.name, {}};
            for (const std::size_t element : leaf.elements)
                name.labels.push_back(m_elements[element]);
            all.push_back({std::move(name), leaf.value});
        }
        return all;
    }

private:
    struct Frame {
        bool isArray = false;
        std::string path;
        std::string label; // of an array: what its elements' label is called
        std::size_t next = 0; // of an array: the next index
        bool ofElement = false; // the object is an array's element
        bool isNamed = false;
    };
    struct Leaf {
        std::string name;
        std::vector<std::size_t> elements;
        double value;
    };

    bool refuse(std::string fault)
    {
        m_fault = std::move(fault);
        return false;
    }

    /** Whatever begins inside an array is its next element. */
    void enterElement()
    {
        if (m_frames.empty() || !m_frames.back().isArray)
            return;
        Frame& array = m_frames.back();
        m_elements.push_back({array.label, std::to_string(array.next++)});
        m_open.push_back(m_elements.size() - 1);
    }

    void leaveElement()
    {
        if (!m_frames.empty() && m_frames.back().isArray)
            m_open.pop_back();
    }

    bool push(bool isArray)
    {
        if (m_frames.size() == maxJsonDepth)
            return refuse("more than " + std::to_string(maxJsonDepth) + " levels");
        Frame frame;
        frame.isArray = isArray;
        frame.path = m_path.back();
        frame.ofElement = !m_frames.empty() && m_frames.back().isArray;
        if (isArray)
            frame.label = labelName();
        m_frames.push_back(std::move(frame));
        m_path.push_back(m_path.back());
        return true;
    }

    /** The array's key; where arrays nest without keys or under the same one, underscores keep the labels apart. */
    std::string labelName() const
    {
        std::string label = m_key.empty() ? "index" : nameFrom(m_key);
        for (const Frame& frame : m_frames) {
            if (frame.isArray && frame.label == label)
                label += '_';
        }
        return label;
    }

    bool pop()
    {
        m_frames.pop_back();
        m_path.pop_back();
        leaveElement();
        return true;
    }

    bool leave()
    {
        enterElement();
        leaveElement();
        return true;
    }

    bool number(double value, const std::string& text)
    {
        if (m_key == "id")
            nameElement(text);
        return leaf(value);
    }

    bool leaf(double value)
    {
        if (m_leaves.size() == maxJsonSeries)
            return refuse("more than " + std::to_string(maxJsonSeries) + " values");
        enterElement();
        const std::string& name = m_path.back();
        const bool digitFirst = !name.empty() && name[0] >= '0' && name[0] <= '9';
        m_leaves.push_back({name.empty() ? "value" : digitFirst ? "_" + name : name, m_open, value});
        leaveElement();
        return true;
    }

    void nameElement(const std::string& value)
    {
        const bool isObject = !m_frames.empty() && !m_frames.back().isArray && m_frames.back().ofElement;
        const bool byName = m_key == "name";
        if (!isObject || (!byName && (m_key != "id" || m_frames.back().isNamed)))
            return;
        m_frames.back().isNamed = true;
        m_elements[m_open.back()].value = value.substr(0, 256);
    }

    std::vector<std::string> m_path; // the name that a leaf would have now, per open frame and one before
    std::vector<Frame> m_frames;
    std::vector<Label> m_elements;
    std::vector<std::size_t> m_open; // elements we are inside of
    std::vector<Leaf> m_leaves;
    std::string m_key;
    std::string m_fault;
};

} // namespace

Result<std::vector<SeriesValue>> flattenJson(std::string_view document, const std::string& prefix)
{
    Flattener flattener(prefix);
    if (!Json::sax_parse(document.begin(), document.end(), &flattener))
        return Error{flattener.fault(), {}};
    return flattener.series();
}

} // namespace dwcp
