"""A small graph and its two spellings: JSON-LD 1.1 with prefixes alone for a context, and Turtle."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

PREFIXES: Final = {
    "adms": "http://www.w3.org/ns/adms#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


@dataclass(frozen=True, slots=True)
class Ref:
    """Another thing, by its address."""

    address: str


@dataclass(frozen=True, slots=True)
class Text:
    """Words, in a language where one is named, or of a type (``xsd:dateTime``)."""

    value: str
    language: str = ""
    type: str = ""


Properties = Mapping[str, Ref | Text | Sequence[Ref | Text]]


@dataclass(frozen=True, slots=True)
class Node:
    """A thing: its address, its class, and its properties, each with one or several values."""

    address: str
    kind: str
    properties: Properties

    def pairs(self) -> Iterable[tuple[str, Ref | Text]]:
        """Each property with each of its values."""
        for name, values in self.properties.items():
            for value in [values] if isinstance(values, Ref | Text) else values:
                yield name, value


def in_both(english: str, french: str) -> list[Text]:
    """The same in both languages; each once."""
    return [Text(english or french, "en"), Text(french or english, "fr")]


def jsonld(nodes: Iterable[Node]) -> str:
    """The graph as JSON-LD. No context is fetched: it stands inside."""
    graph = []
    for node in nodes:
        node_object: dict[str, Any] = {"@id": node.address, "@type": node.kind}
        for name, value in node.pairs():
            node_object.setdefault(name, []).append(_json(value))
        graph.append(node_object)
    return json.dumps({"@context": PREFIXES, "@graph": graph}, ensure_ascii=False, indent=1)


def turtle(nodes: Iterable[Node]) -> str:
    """The graph as Turtle."""
    lines = [f"@prefix {name}: <{address}> ." for name, address in PREFIXES.items()]
    for node in nodes:
        pairs = [("a", node.kind), *((name, _turtle(value)) for name, value in node.pairs())]
        lines.append(f"\n<{node.address}> " + " ;\n    ".join(f"{name} {value}" for name, value in pairs) + " .")
    return "\n".join(lines) + "\n"


def _json(value: Ref | Text) -> dict[str, str]:
    if isinstance(value, Ref):
        return {"@id": value.address}
    return {"@value": value.value} | (
        {"@language": value.language} if value.language else {"@type": value.type} if value.type else {}
    )


def _turtle(value: Ref | Text) -> str:
    if isinstance(value, Ref):
        return f"<{value.address}>"
    quoted = json.dumps(value.value, ensure_ascii=False).replace("\x7f", "\\u007F")
    return quoted + (f"@{value.language}" if value.language else f"^^{value.type}" if value.type else "")
