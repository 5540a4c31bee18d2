"""What the comparison with all that a recipient holds found, in a sentence with its figures. In the language that is active."""

from __future__ import annotations

from django.utils.formats import number_format
from django.utils.translation import gettext, ngettext

from exports.models import DisclosureCheck


def said_of(check: DisclosureCheck) -> str:
    """The sentence for the provider."""
    count = len(check.compared) - len(check.decided)
    figures = {
        "n": number_format(count),
        "below": number_format(check.below),
        "together": number_format(check.together or 0),
        "required": number_format(check.required),
        "unknown": number_format(len(check.unknown)),
    }
    if check.decided and not check.unknown:
        judged = gettext("A person decided about what cannot be compared.")
        return f"{judged} {_compared(check, count, figures)}" if count else judged
    return _compared(check, count, figures)


def _compared(check: DisclosureCheck, count: int, figures: dict[str, str]) -> str:
    if check.unknown:
        return (
            ngettext(
                "It holds %(unknown)s release that cannot be compared with this one any more. Recall that one first, or decide about it.",
                "It holds %(unknown)s releases that cannot be compared with this one any more. Recall those first, or decide about them.",
                len(check.unknown),
            )
            % figures
        )
    if not count:
        return gettext("Nothing else of yours is in its hands.")
    if check.is_of_counts:
        return _of_counts(check, figures)
    if check.refused:
        return (
            ngettext(
                "Together with the other release in its hands, %(below)s people would be hidden among only %(together)s; the "
                "agreement asks for %(required)s.",
                "Together with the %(n)s other releases in its hands, %(below)s people would be hidden among only %(together)s; the "
                "agreement asks for %(required)s.",
                count,
            )
            % figures
        )
    return (
        ngettext(
            "Together with the other release in its hands, everyone is hidden among at least %(together)s.",
            "Together with the %(n)s other releases in its hands, everyone is hidden among at least %(together)s.",
            count,
        )
        % figures
    )


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
