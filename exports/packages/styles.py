"""How places are coloured in QGIS: classes of about equal size, and hatching where a count is hidden. As QML."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final
from xml.etree import ElementTree as ET

HIDDEN: Final = "Hidden - Masqué"
PLAIN: Final = "Place - Lieu"
# Light to dark of one hue: they are told apart in grey and by people who do not see colours.
_CLASSES: Final = ("#e3eef7", "#b5d0e6", "#7fb0d3", "#4489bd", "#1f5f95")
_HATCHED: Final = "#8a8a8a"


def qml(value: str | None, breaks: Sequence[float]) -> str:
    """The style of a layer by the numbers in ``value``, whose classes but the first begin at ``breaks``; one colour where there is none."""
    root = ET.Element("qgis", version="3.34.0", styleCategories="Symbology")
    if value is None:
        renderer = ET.SubElement(root, "renderer-v2", type="singleSymbol", symbollevels="0", enableorderby="0")
        _symbol(ET.SubElement(renderer, "symbols"), "0", _CLASSES[2], "solid")
    else:
        renderer = ET.SubElement(root, "renderer-v2", type="RuleRenderer", symbollevels="0", enableorderby="0")
        rules, symbols = ET.SubElement(renderer, "rules", key="{root}"), ET.SubElement(renderer, "symbols")
        for number, (asks, says, colour, fill) in enumerate(_rules(value, breaks)):
            key = str(number)
            ET.SubElement(rules, "rule", key=f"{{rule-{key}}}", symbol=key, filter=asks, label=says)
            _symbol(symbols, key, colour, fill)
    return f"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n{ET.tostring(root, encoding='unicode')}\n"


def _rules(value: str, breaks: Sequence[float]) -> list[tuple[str, str, str, str]]:
    """Filter, label, colour and filling of each class, the lowest first."""
    name = '"' + value.replace('"', '""') + '"'
    rules = [(f"{name} IS NULL", HIDDEN, _HATCHED, "b_diag")]
    edges = [None, *breaks, None]
    for place, (low, high) in enumerate(pairwise(edges)):
        asks, says = [f"{name} IS NOT NULL"], []
        if low is not None:
            asks.append(f"{name} >= {_plain(low)}")
            says.append(f"≥ {_plain(low)}")
        if high is not None:
            asks.append(f"{name} < {_plain(high)}")
            says.append(f"< {_plain(high)}")
        rules.append((" AND ".join(asks), ", ".join(says) or value, _CLASSES[min(place, len(_CLASSES) - 1)], "solid"))
    return rules


def _plain(number: float) -> str:
    return str(int(number)) if number == int(number) else repr(number)


def _symbol(symbols: ET.Element, name: str, colour: str, fill: str) -> None:
    symbol = ET.SubElement(symbols, "symbol", type="fill", name=name, alpha="1", clip_to_extent="1", force_rhr="0")
    layer = ET.SubElement(symbol, "layer", {"class": "SimpleFill", "enabled": "1", "locked": "0", "pass": "0"})
    options = ET.SubElement(layer, "Option", type="Map")
    properties = {
        "color": _rgba(colour),
        "style": fill,
        "outline_color": _rgba("#4d4d4d"),
        "outline_style": "solid",
        "outline_width": "0.2",
        "outline_width_unit": "MM",
    }
    for option, value in properties.items():
        ET.SubElement(options, "Option", type="QString", name=option, value=value)


def _rgba(colour: str) -> str:
    return ",".join(str(int(colour[place : place + 2], 16)) for place in (1, 3, 5)) + ",255"
