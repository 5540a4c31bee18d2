"""The frontier as a picture: one line for each k, from left (more detail kept) to right (more lost)."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from anonymizer.engine.search.frontier import Choice, Frontier

WIDTH, LEFT, RIGHT, TOP, ROW, BOTTOM = 720, 96, 24, 44, 64, 64
_WORDS = {
    "en": {
        "title": "Detail lost and people left out, for each smallest group",
        "x": "Share of the detail that is lost, in per cent",
        "size": "The larger a point, the more records are left out.",
        "point": "Groups of at least {k}: {loss} % of the detail lost, {left} % of the records left out.",
    },
    "fr": {
        "title": "Détail perdu et personnes laissées de côté, selon le plus petit groupe",
        "x": "Part du détail perdu, en pour cent",
        "size": "Plus un point est grand, plus d’enregistrements sont laissés de côté.",
        "point": "Groupes d’au moins {k}\u00a0: {loss}\u00a0% du détail perdu, {left}\u00a0% des enregistrements laissés de côté.",
    },
}
# Colours are those of the page where it gives them, and otherwise those of the reader's theme.
_STYLE = (
    "<style>"
    ".frontier{--frontier-ink:#1d2a30;--frontier-quiet:#56656c;--frontier-rule:#cfd8dc;--frontier-mark:#0b6b74;"
    "--frontier-ground:#fff;font-family:system-ui,sans-serif;background:var(--frontier-ground)}"
    "@media (prefers-color-scheme:dark){.frontier{--frontier-ink:#e8eef0;--frontier-quiet:#a9b7bd;"
    "--frontier-rule:#3b484e;--frontier-mark:#6cc8d1;--frontier-ground:#12191c}}"
    ".frontier text{fill:var(--frontier-ink);font-size:15px}.frontier .quiet{fill:var(--frontier-quiet);font-size:13px}"
    ".frontier line,.frontier polyline{stroke:var(--frontier-rule);stroke-width:1.5;fill:none}"
    ".frontier circle{fill:var(--frontier-mark);stroke:var(--frontier-ground);stroke-width:1.5}"
    ".frontier :focus{outline:none}.frontier :focus circle{stroke:var(--frontier-ink);stroke-width:4}"
    "</style>"
)


def frontier_svg(
    frontier: Frontier, *, language: str = "en", link: Callable[[int], str] | None = None, styled: bool = True
) -> str:
    """An SVG image whose points can be reached with the keyboard and say their figures.

    Args:
        language: ``"fr"`` or a French tag; anything else is English.
        link: the address to which the point of a choice leads, by the place of the choice in the frontier.
        styled: with its own colours, for a file; without, those of the page's ``frontier`` class.
    """
    french = language.lower().startswith("fr")
    words = _WORDS["fr" if french else "en"]
    ks = sorted({choice.k for choice in frontier.choices}, reverse=True)  # the safest on top
    height = TOP + ROW * max(len(ks), 1) + BOTTOM
    opening = (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="frontier" viewBox="0 0 {WIDTH} {height}" role="group" '
        f'aria-label="{escape(words["title"])}">'
    )
    parts = [
        opening,
        _STYLE if styled else "",
        *_axis(height, words["x"]),
        f'<text class="quiet" x="{LEFT}" y="20">{escape(words["size"])}</text>',
    ]
    for row, k in enumerate(ks):
        y = TOP + ROW * row + ROW // 2
        on_line = [(index, choice) for index, choice in enumerate(frontier.choices) if choice.k == k]
        on_line.sort(key=lambda entry: entry[1].loss)
        parts.append(f'<text x="{LEFT - 20}" y="{y + 5}" text-anchor="end">k\u00a0=\u00a0{k}</text>')
        points = " ".join(f"{_x(choice.loss):.1f},{y}" for _, choice in on_line)
        parts.append(f'<polyline points="{points}"/>')
        for index, choice in sorted(on_line, key=lambda entry: -entry[1].suppressed):  # small points stay on top
            parts.append(_point(choice, y, _said(choice, words["point"], french), link and link(index)))
    return "".join([*parts, "</svg>"])


def _x(loss: float) -> float:
    return LEFT + (WIDTH - LEFT - RIGHT) * min(max(loss, 0.0), 1.0)


def _axis(height: int, label: str) -> list[str]:
    bottom = height - BOTTOM
    parts = [f'<line x1="{LEFT}" y1="{bottom}" x2="{WIDTH - RIGHT}" y2="{bottom}"/>']
    for percent in (0, 25, 50, 75, 100):
        x = _x(percent / 100)
        parts.append(f'<line x1="{x:.1f}" y1="{bottom}" x2="{x:.1f}" y2="{bottom + 6}"/>')
        parts.append(f'<text class="quiet" x="{x:.1f}" y="{bottom + 24}" text-anchor="middle">{percent}</text>')
    parts.append(f'<text class="quiet" x="{_x(0.5):.1f}" y="{bottom + 48}" text-anchor="middle">{escape(label)}</text>')
    return parts


def _point(choice: Choice, y: int, label: str, address: str | None) -> str:
    radius = 6 + 30 * choice.suppressed_share  # 10 % left out: half as wide again
    circle = f'<title>{escape(label)}</title><circle cx="{_x(choice.loss):.1f}" cy="{y}" r="{radius:.1f}"/>'
    if address is None:
        return f'<g tabindex="0" role="img" aria-label="{escape(label)}">{circle}</g>'
    return f'<a href="{escape(address)}" aria-label="{escape(label)}">{circle}</a>'


def _said(choice: Choice, form: str, french: bool) -> str:
    left = f"{100 * choice.suppressed_share:.1f}"
    return form.format(k=choice.k, loss=round(100 * choice.loss), left=left.replace(".", ",") if french else left)
