"""A graph of RDF as the nested JSON-LD that ``agreements.odrl`` reads. Names of ODRL are bare, those of our profile have ``entente:``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rdflib import RDF, Graph, Literal, URIRef
from rdflib.term import Node

ODRL = "http://www.w3.org/ns/odrl/2/"
OURS = "https://entente.example.org/ns/agreement#"
XSD = "http://www.w3.org/2001/XMLSchema#"
NESTED = {"permission", "prohibition", "duty", "constraint", "and", "or", "xone", "entente:framework"}
PREFIX = "@prefix dcterms: <http://purl.org/dc/terms/>.\n"
"""One policy of the suite uses it and does not declare it."""


def parsed(path: Path) -> Graph:
    return Graph().parse(data=PREFIX + path.read_text(), format="turtle")


def short(name: Any) -> str:
    return str(name).removeprefix(ODRL).replace(OURS, "entente:", 1)


def nested(graph: Graph, node: Node) -> dict[str, Any]:
    """A node, and below it the nodes that ODRL nests."""
    found: dict[str, Any] = {"@id": str(node)} if isinstance(node, URIRef) else {}
    for predicate, value in graph.predicate_objects(node):
        if predicate == RDF.type:
            found["@type"] = short(value)
            continue
        name = short(predicate)
        if not name.startswith(("http", "uid")) or name in NESTED:
            found.setdefault(name, []).append(_value(graph, name, value))
    return {name: each[0] if len(each) == 1 else each for name, each in found.items()}


def _value(graph: Graph, name: str, value: Node) -> Any:
    if name in NESTED:
        return nested(graph, value)
    if isinstance(value, Literal):
        kind = str(value.datatype or "")
        return {"@value": str(value), "@type": kind.replace(XSD, "xsd:")} if "date" in kind else str(value)
    return {"@id": short(value)}
