"""What an act changes, drawn: a flow for each pair of organizations, the same in words and in a table."""

from __future__ import annotations

from django.template import engines
from django.utils import translation

from exports.queries.effects import ShownEffects
from exports.templatetags.effects import MOST_DRAWN, EffectRow, boxed, picture_of

CLINIC, CITY = "Maple Test Clinic", "City of Maple"


def rows(*kinds: str) -> list[EffectRow]:
    return [EffectRow(kind, CLINIC, CITY, f"Calls {number}", number) for number, kind in enumerate(kinds, 1)]


def test_flows_are_one_for_each_pair_and_kind_with_what_closes_first() -> None:
    picture = picture_of(rows("opens", "closes", "closes", "stops"))

    assert [(flow.kind, flow.number) for flow in picture.flows] == [
        ("closes", "2 datasets"), ("stops", "1 dataset"), ("opens", "1 dataset"),
    ]  # fmt: skip
    assert picture.sentence == (
        "1 organization loses access. 1 organization receives no automatic release any more. 1 organization gains access."
    )
    with translation.override("fr"):
        assert picture_of(rows("closes")).sentence == "1 organisme perd l’accès."


def test_more_than_fits_is_counted_and_not_drawn() -> None:
    several = [EffectRow("closes", CLINIC, f"City {number:02}", "Calls", 1) for number in range(MOST_DRAWN + 5)]

    picture = picture_of(several)

    assert (len(picture.flows), picture.further) == (MOST_DRAWN, 5)
    assert picture.sentence == f"{MOST_DRAWN + 5} organizations lose access."


def test_long_names_stay_inside_their_box() -> None:
    name = "Corporation de développement communautaire et de santé de la Rive-Nord"

    lines = boxed(name)

    assert len(lines) <= 3
    assert all(len(line.text) <= 16 for line in lines)
    assert all(10 <= line.y <= 70 for line in lines)
    assert len(boxed("x" * 500)) == 3  # a name without a space


def test_nothing_that_changes_draws_nothing() -> None:
    page = (
        engines["django"]
        .from_string('{% load effects %}{% effects_picture effects "act" %}')
        .render({"effects": ShownEffects((), (), ())})
    )

    assert "<svg" not in page
    assert "No access closes, and no automatic release stops." in page
