"""A taxonomy: each term with the term above it. From a CSV file (a header, then term and parent), or written into the recipe.

Terms at different depths are brought to one depth: a term nearer to the root stands for itself on the levels below it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from anonymizer.engine.errors import Finding, InvalidRecipe
from anonymizer.engine.hierarchies.base import ANY, Path
from anonymizer.engine.hierarchies.files import ListedHierarchy, some_lines

type Line = tuple[int, str, str]
"""The number of a line, a term, and the term above it ("" for a root)."""


def taxonomy(lines: Sequence[Line], *, column: str | None = None) -> ListedHierarchy:
    """The closed hierarchy of all terms; a term may be a value of the table at any depth.

    Raises:
        InvalidRecipe: names each term that has two parents, or stands above itself, with its lines.

    >>> taxonomy([(2, "Food", ""), (3, "Food bank", "Food"), (4, "Hamper", "Food bank")]).climb("Hamper")
    ('Hamper', 'Food bank', 'Food', '*')
    >>> taxonomy([(2, "Food", ""), (3, "Food bank", "Food"), (4, "Hamper", "Food bank")]).climb("Food")
    ('Food', 'Food', 'Food', '*')
    """
    findings = [*_two_parents(lines, column)]
    parent = {term: above for _, term, above in lines}
    findings = findings or [*_circles(lines, parent, column)]
    if not lines:
        findings = [Finding("hierarchy.empty", column)]
    if findings:
        raise InvalidRecipe(*findings)
    terms = dict.fromkeys([*parent, *(above for above in parent.values() if above)])
    chains = {term: tuple(_chain(term, parent)) for term in terms}
    depth = max(map(len, chains.values()))
    rows: list[Path] = [(*_padded(chain, depth), ANY) for chain in chains.values()]
    return ListedHierarchy(rows)


def lines_of(parents: Mapping[str, str | None]) -> list[Line]:
    """Terms that a recipe gives as a mapping from each term to its parent."""
    return [(number, str(term), str(above or "")) for number, (term, above) in enumerate(parents.items(), 1)]


def _chain(term: str, parent: Mapping[str, str]) -> Iterator[str]:
    while term:
        yield term
        term = parent.get(term, "")


def _padded(chain: Path, depth: int) -> Path:
    """From the term up; the levels that it lacks below repeat it, so that equal depths from the root meet."""
    return (chain[0],) * (depth - len(chain)) + chain


def _two_parents(lines: Sequence[Line], column: str | None) -> Iterator[Finding]:
    first: dict[str, tuple[int, str]] = {}
    for line, term, above in lines:
        earlier, known = first.setdefault(term, (line, above))
        if known != above:
            yield Finding(
                "hierarchy.term_with_two_parents", column, facts={"value": term[:60], "lines": f"{earlier}, {line}"}
            )


def _circles(lines: Sequence[Line], parent: Mapping[str, str], column: str | None) -> Iterator[Finding]:
    line_of = {term: line for line, term, _ in lines}
    for start in parent:
        seen, term = [start], parent.get(start, "")
        while term and term not in seen:
            seen.append(term)
            term = parent.get(term, "")
        if term == start:
            facts = {"value": start[:60], "lines": some_lines(sorted(line_of[member] for member in seen))}
            yield Finding("hierarchy.term_above_itself", column, facts=facts)
            return
