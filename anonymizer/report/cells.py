"""A table of counts in figures: how many cells are hidden, and why."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext, ngettext

from anonymizer.explanations import number_in_words
from anonymizer.models import CountTable, RiskReport


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A number and the sentence that it begins."""

    value: str
    sentence: str
    tone: str = ""
    help_text: str = ""


def cell_figures(measured: RiskReport) -> list[KeyFigure]:
    """The key figures of a table of counts. Only of a report that has cells."""
    shown, before = measured.cells or {}, {**measured.before["cells"]}
    table = CountTable.objects.filter(version=measured.run.version_id).first()
    if table is not None:  # what was hidden when it was made came hidden
        before["small"] += table.report["small"]
        before["complementary"] = shown["hidden"] - before["small"]
        before["sums"] = max(before["sums"], table.report["relations"])
    threshold, hidden = shown["threshold"], shown["hidden"]
    figures = [
        KeyFigure(
            number_in_words(before["small"]),
            ngettext(
                "count is hidden: it is below %(figure)s",
                "counts are hidden: they are below %(figure)s",
                before["small"],
            )
            % {"figure": number_in_words(threshold)},
            "good",
            gettext("Of %(number)s counts in the table.") % {"number": number_in_words(shown["cells"])},
        ),
        KeyFigure(
            number_in_words(before["complementary"]),
            ngettext(
                "more is hidden, because a total would give a small one away",
                "more are hidden, because totals would give small ones away",
                before["complementary"],
            ),
            "",
            gettext("Sums in which readers could work out a count: %(number)s.")
            % {"number": number_in_words(before["sums"])},
        ),
        KeyFigure(
            number_in_words(measured.records),
            ngettext("row would leave", "rows would leave", measured.records),
            "",
            gettext("Hidden: %(hidden)s. Zero, and shown so: %(zero)s. Not asked, and left blank: %(blank)s.")
            % {
                "hidden": number_in_words(hidden),
                "zero": number_in_words(shown["zero"]),
                "blank": number_in_words(shown["not_asked"]),
            },
        ),
    ]
    if before.get("homogeneous"):  # reports of before did not look for it
        figures.append(
            KeyFigure(
                number_in_words(before["homogeneous"]),
                ngettext(
                    "row tells the same of everybody in it",
                    "rows tell the same of everybody in them",
                    before["homogeneous"],
                ),
                "",
                gettext(
                    "Their whole total stands in one cell. Whoever knows that somebody is in such a row learns what the cell says of them; "
                    "hiding small counts does not help."
                ),
            )
        )
    if before["narrowest"] is not None:
        figures.append(
            KeyFigure(
                number_in_words(before["narrowest"]),
                gettext("values at least are possible for each hidden small count"),
                "good",
                gettext("By all that the table shows and by everything in it that adds up."),
            )
        )
    return figures
