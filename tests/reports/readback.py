#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every report of a folder with other people's programs and compares what they say with the JSON document."""

import csv
import datetime
import html.parser
import json
import math
import pathlib
import re
import subprocess
import sys

import jsonschema
import openpyxl

TYPES = "summary detailed metrics alerts trends breakers slo incident audit".split()
EPOCH = datetime.datetime(1970, 1, 1)
checked = 0


def same(what, wanted, found):
    global checked
    checked += 1
    if isinstance(wanted, (int, float)) and isinstance(found, (int, float)) and not isinstance(found, bool):
        if math.isclose(wanted, found, rel_tol=1e-9, abs_tol=1e-6):
            return
    elif wanted == found:
        return
    sys.exit(f"{what}: wanted {wanted!r}, found {found!r}")


def moment(text):
    return datetime.datetime.fromisoformat(text.rstrip("Z")) if text else None


def neutral(text):
    """What CSV makes of a text that looks like a formula."""
    return "'" + text if re.match(r"[ '\"]*[=+\-@|%]", text) else text


def read_csv(folder, document):
    for name, table in document["tables"].items():
        with open(folder / f"{name}.csv", newline="", encoding="utf-8") as file:
            rows = list(csv.reader(file, strict=True))
        same(f"{name} heads", [column["id"] for column in table["columns"]], rows[0])
        same(f"{name} rows", len(table["rows"]), len(rows) - 1)
        for wanted, found in zip(table["rows"], rows[1:]):
            for column, cell in zip(table["columns"], found):
                value = wanted[column["id"]]
                place = f"csv {name}.{column['id']}"
                if value is None:
                    same(place, "", cell)
                elif isinstance(value, str):
                    same(place, neutral(value) if column["kind"] == "text" else value, cell)
                else:
                    same(place, value, float(cell))
    with open(folder / "figures.csv", newline="", encoding="utf-8") as file:
        figures = {row["figure"]: row["value"] for row in csv.DictReader(file)}
    for name, value in document["figures"].items():
        same(f"csv figure {name}", "" if value is None else value, figures[name] if isinstance(value, (str, type(None))) else float(figures[name]))


def of_sheet(kind, cell):
    value = cell.value
    if value is None:
        return None
    if kind == "time":
        return value
    if kind == "duration":
        if isinstance(value, datetime.timedelta):
            return value.total_seconds()
        if isinstance(value, datetime.time):
            return value.hour * 3600 + value.minute * 60 + value.second + value.microsecond / 1e6
        if isinstance(value, datetime.datetime):
            return (value - datetime.datetime(1899, 12, 30)).total_seconds()
        return value * 86400
    return value


def read_xlsx(path, document):
    book = openpyxl.load_workbook(path)
    for name, table in document["tables"].items():
        sheet = book[name[:28]]
        if sheet.freeze_panes != "A2" or not sheet.auto_filter.ref:
            sys.exit(f"{path} {name}: no frozen heading or no filter")
        for place, column in enumerate(table["columns"], 1):
            right = "right" if column["kind"] in ("integer", "number", "share", "score", "duration") else None
            same(f"xlsx {name}.{column['id']} heading", right, sheet.cell(1, place).alignment.horizontal)
        same(f"xlsx {name} rows", len(table["rows"]), sheet.max_row - 1 if table["rows"] else 0)
        for number, wanted in enumerate(table["rows"], 2):
            for place, column in enumerate(table["columns"], 1):
                cell = sheet.cell(number, place)
                value = wanted[column["id"]]
                found = of_sheet(column["kind"], cell)
                if cell.data_type == "f":
                    sys.exit(f"{path} {name}: a formula: {found}")
                if value is None or value == "":
                    same(f"xlsx {name}.{column['id']}", None, found)
                elif column["kind"] == "time":
                    same(f"xlsx {name}.{column['id']}", True, abs((moment(value) - found).total_seconds()) < 0.01)
                elif column["kind"] == "duration":
                    # A cell of time is kept to the microsecond of a day by the reader.
                    same(f"xlsx {name}.{column['id']}", True, abs(value - found) < 0.01)
                else:
                    same(f"xlsx {name}.{column['id']}", value, found)
    charts = [chart for chart in document["charts"] if any(line["points"] for line in chart["lines"])]
    if charts:
        same("xlsx charts", len(charts), len(book["charts"]._charts))


class Tables(html.parser.HTMLParser):
    """Rows by the id of their table, texts of figures, and what a page must not have."""

    def __init__(self):
        super().__init__()
        self.tables = {}
        self.table = None
        self.row = None
        self.svgs = 0

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag in ("script", "iframe", "object", "link") or any(name.startswith("on") for name in attributes):
            sys.exit(f"html: <{tag} {attributes}>")
        for name in ("src", "href"):
            if not attributes.get(name, "#").startswith(("#", "data:image/")):
                sys.exit(f"html: leads elsewhere: {attributes[name]}")
        if tag == "svg":
            self.svgs += 1
        if tag == "table":
            self.table = self.tables.setdefault(attributes["id"].removeprefix("table-"), [])
        if tag == "tr":
            self.row = []
            self.table.append(self.row)
        if tag in ("td", "th"):
            self.row.append("")

    def handle_endtag(self, tag):
        if tag == "tr":
            self.row = None

    def handle_data(self, text):
        if self.row:
            self.row[-1] += text.strip("\n")


def shown(value, kind):
    """What people read of a value, where that is simple; None where it depends on a unit."""
    if value is None:
        return "–"
    if kind == "integer":
        return str(value)
    if kind == "score":
        return f"{value:.1f}"
    if kind == "time":
        return value[:19].replace("T", " ")
    if kind in ("text", "level"):
        return value
    if kind == "share":
        percent = min(value * 100, 99.9999) if value < 1 else value * 100
        digits = 0 if percent in (0, 100) else 4 if 99.9 < value * 100 < 100 else 3 if value * 100 >= 99 else 2
        return f"{percent:.{digits}f} %"
    return None


def compare_shown(what, document, tables, clean):
    for name, table in document["tables"].items():
        if not table["rows"]:
            continue
        found = tables[name]
        same(f"{what} {name} rows", len(table["rows"]), len(found))
        for wanted, row in zip(table["rows"], found):
            for column, cell in zip(table["columns"], row):
                text = shown(wanted[column["id"]], column["kind"])
                if text is not None and column["kind"] != "score" and len(text) < 300:
                    same(f"{what} {name}.{column['id']}", clean(text), cell.strip())
                elif column["kind"] == "score" and wanted[column["id"]] is not None:
                    same(f"{what} {name}.{column['id']}", True, abs(float(cell) - wanted[column["id"]]) < 0.051)


def read_html(path, document):
    page = Tables()
    page.feed(path.read_text(encoding="utf-8"))
    compare_shown("html", document, {name: rows[1:] for name, rows in page.tables.items()}, str.strip)
    same("html charts", len(document["charts"]), page.svgs)


def read_markdown(path, document):
    text = path.read_text(encoding="utf-8")
    blocks = []
    for block in re.split(r"\n\n", text):
        lines = block.strip("\n").split("\n")
        lines = lines[next((i for i, line in enumerate(lines) if line.startswith("| ")), len(lines)):]
        if len(lines) > 2 and re.fullmatch(r"(\| ?-+:? ?)+\|", lines[1]):
            blocks.append([re.split(r"(?<!\\)\|", line)[1:-1] for line in lines[2:]])
    wanted = [name for name, table in document["tables"].items() if table["rows"]]
    figures = 1 if document["figures"] else 0
    blocks = [block for block in blocks if len(block[0]) > 2 or not figures]
    if figures == 0:
        blocks = [block for block in blocks if len(block[0]) > 2]
    tables = {}
    rest = list(blocks)
    for name in wanted:
        width = len(document["tables"][name]["columns"])
        index = next(i for i, block in enumerate(rest) if len(block[0]) == width)
        tables[name] = [[re.sub(r"^[◌●▲◆✖] ", "", cell.strip()) for cell in row] for row in rest.pop(index)]

    def clean(plain):
        plain = plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        return re.sub(r"([\\`*_{}\[\]#|~!$@])", r"\\\1", plain).strip()

    compare_shown("markdown", document, tables, clean)


def read_pdf(path, document):
    text = subprocess.run(["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True, text=True).stdout
    pages = text.count("\f")
    same("pdf page numbers", True, f"Page {pages} of {pages}" in text)
    kinds = {"availability": "share", "score": "score", "budget_left": "share", "level": "level"}
    for name, value in document["figures"].items():
        wanted = shown(value, kinds.get(name, "integer"))
        same(f"pdf figure {name}={wanted}", True, wanted in text)
    for column in ("node", "breaker"):
        for table in document["tables"].values():
            for row in table["rows"][: 2 if document["type"] == "summary" else 10]:
                name = row.get(column)
                if name and re.fullmatch(r"[a-z0-9-]{1,8}", name):
                    same(f"pdf {name}", True, name in text)


def main():
    folder = pathlib.Path(sys.argv[1])
    schema = json.loads(pathlib.Path(sys.argv[2]).read_text())
    for kind in TYPES:
        document = json.loads((folder / f"{kind}.json").read_text())
        jsonschema.validate(document, schema)
        same("type", kind, document["type"])
        read_csv(folder / kind, document)
        read_xlsx(folder / f"{kind}.xlsx", document)
        read_html(folder / f"{kind}.html", document)
        read_markdown(folder / f"{kind}.md", document)
        read_pdf(folder / f"{kind}.pdf", document)
    print(f"{checked} values agree")


main()
