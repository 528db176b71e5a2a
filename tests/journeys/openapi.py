# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds an answer against a description in OpenAPI 3.1: as much of JSON Schema as the descriptions here use."""

import datetime
import json
import re

TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "number": (int, float), "integer": int,
         "null": type(None)}
KNOWN = {"type", "enum", "required", "properties", "additionalProperties", "items", "format", "minLength", "maxLength",
         "description", "examples", "$ref"}


class Description:
    def __init__(self, file):
        self.document = json.loads(file.read_text())

    def follow(self, node):
        while "$ref" in node:
            name = node["$ref"]
            node = self.document
            for part in name.removeprefix("#/").split("/"):
                node = node[part]
        return node

    def operations(self):
        """All that can be asked: (method, path)."""
        return {(method.upper(), path) for path, item in self.document["paths"].items() for method in item}

    def operation(self, method, path):
        """The path as it is described, and what is said of it; None for what is described nowhere."""
        for template, item in self.document["paths"].items():
            pattern = re.sub(r"\\{\w+\\}", "[^/]+", re.escape(template))
            if method.lower() in item and re.fullmatch(pattern, path.partition("?")[0]):
                return template, item[method.lower()]
        return None

    def problems(self, method, path, status, media, text):
        """What in an answer is not as described; nothing for what is not described to the word."""
        found = self.operation(method, path)
        if not found:
            return [f"{method} {path} is not described"]
        responses = found[1]["responses"]
        answer = self.follow(responses.get(str(status)) or responses["default"])
        if "content" not in answer:
            return [f"{method} {path} {status} has no content"]
        media = media.partition(";")[0].strip()
        if media not in answer["content"]:
            return [f"{method} {path} {status} is {media}, not {' or '.join(answer['content'])}"]
        if media not in ("application/json", "application/problem+json"):
            return []
        return list(self.misfits(json.loads(text), answer["content"][media]["schema"], f"{method} {path}"))

    def misfits(self, value, schema, place):
        schema = self.follow(schema)
        assert set(schema) <= KNOWN, f"{place}: {set(schema) - KNOWN} is not understood here"
        kinds = schema.get("type", list(TYPES))
        kinds = kinds if isinstance(kinds, list) else [kinds]
        isOther = isinstance(value, bool) and "boolean" not in kinds
        if isOther or not any(isinstance(value, TYPES[kind]) for kind in kinds):
            yield f"{place}: {value!r} is no {' or '.join(kinds)}"
            return
        if "enum" in schema and value not in schema["enum"]:
            yield f"{place}: {value!r} is none of {schema['enum']}"
        if isinstance(value, str):
            if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value)):
                yield f"{place}: {value!r} is too short or too long"
            if schema.get("format") == "date-time":
                datetime.datetime.fromisoformat(value.replace("Z", "+00:00"))
        if isinstance(value, list):
            for index, item in enumerate(value):
                yield from self.misfits(item, schema.get("items", {}), f"{place}[{index}]")
        if isinstance(value, dict):
            yield from self.members(value, schema, place)

    def members(self, value, schema, place):
        yield from (f"{place}: no {name}" for name in schema.get("required", []) if name not in value)
        others = schema.get("additionalProperties", True)
        for name, item in value.items():
            if name in schema.get("properties", {}):
                yield from self.misfits(item, schema["properties"][name], f"{place}.{name}")
            elif others is False:
                yield f"{place}: {name} is not described"
            elif others is not True:
                yield from self.misfits(item, others, f"{place}.{name}")
