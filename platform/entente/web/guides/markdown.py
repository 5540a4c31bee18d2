"""A document in Markdown as a part of a page: HTML that is in it is escaped, and nothing in the result needs more than the site's own styles."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from django.utils.html import escape
from markdown_it import MarkdownIt
from markdown_it.token import Token

_NO_LETTERS: Final = re.compile(r"[^\w\- ]")
ELSEWHERE: Final = ("https://", "http://")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the second level, to which one can go."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Part:
    """What stands below a heading of the second level, up to the next; ``words``: how many."""

    heading: Heading
    html: str
    words: int

    @property
    def minutes(self) -> int:
        """How long a reader takes for it, at 200 words a minute."""
        return max(1, round(self.words / 200))


@dataclass(frozen=True, slots=True)
class Page:
    """A document: its title, what stands before its parts, its parts, and all of it in plain words."""

    title: str
    html: str
    text: str
    parts: tuple[Part, ...]


def page(text: str, address: Callable[[str], str]) -> Page:
    """The document of this text; ``address`` says where a relative link leads, "" to leave its words alone.

    >>> page("# A title\\n\\nWords <b>here</b>.", str).html
    '<p>Words &lt;b&gt;here&lt;/b&gt;.</p>\\n'
    """
    markdown = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = markdown.parse(text)
    title = ""
    if len(tokens) > 2 and (tokens[0].type, tokens[0].tag) == ("heading_open", "h1"):
        title, tokens = _words(tokens[1]), tokens[3:]
    headings = _name_headings(tokens)
    _name_regions(tokens, title)
    for token in tokens:
        _follow_links(token.children or (), address)
    for name, rule in RULES.items():
        markdown.add_render_rule(name, lambda _, *parts, rule=rule: rule(*parts))
    starts = [place for place, token in enumerate(tokens) if (token.type, token.tag) == ("heading_open", "h2")]
    parts = []
    for heading, start, end in zip(headings, starts, [*starts, len(tokens)][1:], strict=True):
        below = tokens[start + 3 : end]
        parts.append(Part(heading, markdown.renderer.render(below, markdown.options, {}), len(_text(below).split())))
    before = tokens[: starts[0]] if starts else tokens
    return Page(title, markdown.renderer.render(before, markdown.options, {}), _text(tokens), tuple(parts))


def _text(tokens: Sequence[Token]) -> str:
    """All that a reader sees of them."""
    return "\n".join(_words(token) for token in tokens if token.type in {"inline", "fence", "code_block"})


def anchor(title: str) -> str:
    """The name of a heading in addresses, as the site of the documentation makes it.

    >>> anchor("4. Answer for each column")
    '4-answer-for-each-column'
    """
    return re.sub(r"[-\s]+", "-", _NO_LETTERS.sub("", title).strip().lower())


def _name_headings(tokens: Sequence[Token]) -> tuple[Heading, ...]:
    headings, taken = [], set[str]()
    for place, token in enumerate(tokens):
        if token.type != "heading_open":
            continue
        title = _words(tokens[place + 1])
        name = anchor(title)
        while name in taken:
            name += "-"
        taken.add(name)
        token.attrSet("id", name)
        if token.tag == "h2":
            headings.append(Heading(name, title))
    return tuple(headings)


def _name_regions(tokens: Sequence[Token], title: str) -> None:
    """Tables and code scroll sideways, and are named for their heading: no two alike, for readers who go from one to the next."""
    heading, names = title, dict[str, int]()
    for place, token in enumerate(tokens):
        if token.type == "heading_open":
            heading = _words(tokens[place + 1])
        elif token.type in {"table_open", "fence", "code_block"}:
            names[heading] = names.get(heading, 0) + 1
            token.meta["region"] = f"{heading} ({names[heading]})" if names[heading] > 1 else heading


def _words(token: Token) -> str:
    """What a reader sees of it."""
    if token.children is None:
        return token.content
    return "".join("\n" if part.type in {"softbreak", "hardbreak"} else part.content for part in token.children)


def _follow_links(tokens: Sequence[Token], address: Callable[[str], str]) -> None:
    """A link within the documents leads to their page here, one to what is not shown is words alone."""
    lost = False
    for token in tokens:
        if token.type == "link_open":
            target = str(token.attrGet("href") or "")
            if not target.startswith((*ELSEWHERE, "#")):
                target = address(target)
            lost = not target
            token.attrSet("href", target)
            token.hidden = lost
        elif token.type == "link_close":
            token.hidden = lost


def _link(tokens: Sequence[Token], place: int, *_: Any) -> str:
    token = tokens[place]
    return "" if token.hidden else f'<a href="{escape(token.attrGet("href"))}">'


def _link_end(tokens: Sequence[Token], place: int, *_: Any) -> str:
    return "" if tokens[place].hidden else "</a>"


def _code(tokens: Sequence[Token], place: int, *_: Any) -> str:
    region, code = escape(tokens[place].meta["region"]), escape(tokens[place].content)
    return f'<pre class="code" role="region" tabindex="0" aria-label="{region}"><code>{code}</code></pre>\n'


def _table(tokens: Sequence[Token], place: int, *_: Any) -> str:
    region = escape(tokens[place].meta["region"])
    return f'<div class="table-scroll" role="region" tabindex="0" aria-label="{region}"><table class="table">\n'


def _picture(tokens: Sequence[Token], place: int, *_: Any) -> str:
    return escape(tokens[place].content)


RULES: Final[dict[str, Callable[..., str]]] = {
    "link_open": _link,
    "link_close": _link_end,
    "fence": _code,
    "code_block": _code,
    "table_open": _table,
    "table_close": lambda *_: "</table></div>\n",
    "th_open": lambda *_: '<th scope="col">',
    "td_open": lambda *_: "<td>",
    "image": _picture,
}
