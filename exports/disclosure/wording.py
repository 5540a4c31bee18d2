"""What the comparison with all that a recipient holds found, in a sentence with its figures. In the language that is active."""

from __future__ import annotations

from django.utils.formats import number_format
from django.utils.translation import gettext, ngettext

from entente.core.dates import date_format
from exports.models import DisclosureCheck, EarlierSeries


def said_of(check: DisclosureCheck) -> str:
    """The sentence for the provider."""
    count = len(check.compared) - len(check.decided)
    figures = {
        "n": number_format(count),
        "below": number_format(check.below),
        "together": number_format(check.together or 0),
        "required": number_format(check.required),
    }
    if check.decided and not check.unknown:
        judged = gettext("A person decided about what cannot be compared.")
        return f"{judged} {_compared(check, count, figures)}" if count else judged
    return _compared(check, count, figures)


def _compared(check: DisclosureCheck, count: int, figures: dict[str, str]) -> str:
    if check.unknown:
        return _not_compared(check)
    if not count:
        return gettext("Nothing else of yours is in its hands.")
    if check.is_of_counts:
        return _of_counts(check, figures)
    if check.refused:
        return _with_withdrawn(
            check,
            ngettext(
                "Together with the other release in its hands, %(below)s people would be hidden among only %(together)s; the "
                "agreement asks for %(required)s.",
                "Together with the %(n)s other releases in its hands, %(below)s people would be hidden among only %(together)s; the "
                "agreement asks for %(required)s.",
                count,
            )
            % figures,
        )
    return (
        ngettext(
            "Together with the other release in its hands, everyone is hidden among at least %(together)s.",
            "Together with the %(n)s other releases in its hands, everyone is hidden among at least %(together)s.",
            count,
        )
        % figures
    )


def _with_withdrawn(check: DisclosureCheck, refusal: str) -> str:
    """Why the two differ, where people asked to be left out, and the way on."""
    if not check.entitlement.release.run.report.withdrawn.get("persons"):
        return refusal
    return (
        refusal
        + " "
        + gettext(
            "People who asked not to be included are missing from this release. Recall the earlier one, which holds them still, then release this one."
        )
    )


def _not_compared(check: DisclosureCheck) -> str:
    """What was not compared, and why; nothing is said to be compared beside it."""
    earlier = list(EarlierSeries.objects.filter(pk__in=check.unknown))
    nobody, others = len(check.unrecognized), len(check.unknown) - len(check.unrecognized) - len(earlier)
    sentences = []
    if nobody:
        sentences.append(
            ngettext(
                "In %(number)s release that it holds, or in this one, no person can be recognized, so the two were not compared.",
                "In %(number)s releases that it holds, or in this one, no person can be recognized, so they were not compared.",
                nobody,
            )
            % {"number": number_format(nobody)}
        )
    if others:
        sentences.append(
            ngettext(
                "%(number)s release that it holds, or counts that everyone sees, cannot be compared with this one.",
                "%(number)s releases that it holds, or counts that everyone sees, cannot be compared with this one.",
                others,
            )
            % {"number": number_format(others)}
        )
    if earlier:
        text = gettext(
            "Nothing here can be compared with what your organization released where it lived before: %(series)s."
        )
        sentences.append(text % {"series": "; ".join(_title_of(series) for series in earlier)})
    return " ".join([*sentences, gettext("Nothing leaves until you recall them or decide about them.")])


def _title_of(series: EarlierSeries) -> str:
    if series.period_start is None or series.period_end is None:
        return gettext("all of it, since that node has not said yet which series others hold")
    dates = {"first": date_format(series.period_start), "last": date_format(series.period_end)}
    return gettext("%(title)s (%(first)s to %(last)s)") % {"title": series.title, **dates}


def _of_counts(check: DisclosureCheck, figures: dict[str, str]) -> str:
    if check.refused:
        text = ngettext(
            "Beside the other release in its hands, %(below)s counts below %(required)s could be worked out, the least of them at "
            "most %(together)s.",
            "Beside the %(n)s other releases in its hands, %(below)s counts below %(required)s could be worked out, the least of them at "
            "most %(together)s.",
            len(check.compared) - len(check.decided),
        )
    else:
        text = ngettext(
            "Beside the other release in its hands, no count below %(required)s can be worked out.",
            "Beside the %(n)s other releases in its hands, no count below %(required)s can be worked out.",
            len(check.compared) - len(check.decided),
        )
    return text % figures
