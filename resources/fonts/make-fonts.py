#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the fonts of this folder from Debian's fonts-inter and fonts-jetbrains-mono (needs python3-fonttools).

Qt 6.4 cannot ask a font for tabular figures, so they are frozen in: the figures of Inter become those of its feature
tnum. The family is called "Inter Tabular", so that an Inter of the system is never taken for it.
"""
import pathlib

from fontTools import subset
from fontTools.ttLib import TTFont

HERE = pathlib.Path(__file__).parent
INTER = pathlib.Path("/usr/share/fonts/opentype/inter")
MONO = pathlib.Path("/usr/share/fonts/truetype/jetbrains-mono")
SCRIPTS = [(0x20, 0x24F), (0x2BC, 0x2DD), (0x300, 0x30F), (0x370, 0x3FF), (0x400, 0x45F), (0x2000, 0x206F),
           (0x2070, 0x209F), (0x20A0, 0x20BF), (0x2100, 0x218B), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x25A0, 0x25FF)]
FEATURES = ["kern", "ccmp", "mark", "mkmk", "locl", "cpsp"]


def freeze_tabular_figures(font):
    gsub = font["GSUB"].table
    lookups = {i for r in gsub.FeatureList.FeatureRecord if r.FeatureTag == "tnum" for i in r.Feature.LookupListIndex}
    swap = {}
    for index in lookups:
        for part in gsub.LookupList.Lookup[index].SubTable:
            swap.update(getattr(part, "ExtSubTable", part).mapping)
    for table in font["cmap"].tables:
        for code in range(ord("0"), ord("9") + 1):
            if code in table.cmap:
                table.cmap[code] = swap.get(table.cmap[code], table.cmap[code])  # tables may share their map


def rename(font, family, style):
    names = font["name"]
    full = f"{family} {style}"
    for record in [r for r in names.names if r.nameID in (1, 2, 3, 4, 6, 16, 17, 21, 22, 25)]:
        names.removeNames(nameID=record.nameID)
    regular = style in ("Regular", "Bold")
    values = {1: family if regular else full, 2: style if regular else "Regular", 3: f"dwcp:{full}", 4: full,
              6: full.replace(" ", ""), 16: family, 17: style}
    for number, text in values.items():
        names.setName(text, number, 3, 1, 0x409)
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames[0] = values[6]
        top = cff.topDictIndex[0]
        top.FamilyName, top.FullName = family, full


def shrink(font):
    options = subset.Options()
    options.layout_features = FEATURES
    options.name_IDs = ["*"]
    options.notdef_outline = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in SCRIPTS for code in range(first, last + 1)])
    subsetter.subset(font)


def make(source, target, family=None, style=None):
    font = TTFont(source, recalcTimestamp=False)
    if family:
        freeze_tabular_figures(font)
    shrink(font)
    if family:
        rename(font, family, style)
    font.save(HERE / target)


def main():
    for style in ("Regular", "Medium", "SemiBold"):
        make(INTER / f"Inter-{style}.otf", f"InterTabular-{style}.otf", "Inter Tabular", style)
    make(MONO / "JetBrainsMono-Regular.ttf", "JetBrainsMono-Regular.ttf")


main()
