"""Two invented years of contacts with the city's helpline, by neighbourhood and week, with seasons, a trend, a flood and an inequity planted in them.

What is planted is said here and nowhere hidden, so that every analysis of the explorer has an answer to be compared with. Names and numbers
are made up: telephone numbers are of the reserved 555-01xx range. Same seed: same bytes.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, Final

COLUMNS: Final = (
    "contact_id",
    "caller_name",
    "caller_phone",
    "neighbourhood",
    "week",
    "month",
    "need",
    "outcome",
    "newcomer",
)
FIRST_WEEK: Final = date(2024, 7, 1)  # a Monday
WEEKS: Final = 104
PERIOD: Final = (FIRST_WEEK, FIRST_WEEK + timedelta(days=7 * WEEKS - 1))
NEIGHBOURHOODS: Final = 28
EACH: Final = 28  # contacts of a neighbourhood in an ordinary week
GROWTH: Final = 0.08  # a year

FLOOD: Final = date(2026, 3, 2)  # a Monday
FLOODED: Final = frozenset({"7", "8", "13"})
FLOOD_WEEKS: Final = (5.0, 3.0, 1.8)  # times the ordinary, in the weeks after the river rose
FLOOD_NEEDS: Final = {"Emergency shelter": 0.45, "Rent arrears help": 0.2, "Food bank": 0.2}

NEEDS: Final = {
    "Food bank": 0.2, "Emergency shelter": 0.16, "Utility bill help": 0.13, "Mental health counselling": 0.13, "Tax clinic": 0.09,
    "Rent arrears help": 0.1, "Legal aid": 0.06, "Home support": 0.06, "Holiday hamper": 0.04, "School supplies": 0.03,
}  # fmt: skip
SEASONS: Final = {
    "Tax clinic": {2: 1.5, 3: 3.0, 4: 2.0}, "Holiday hamper": {11: 2.5, 12: 6.0}, "School supplies": {8: 5.0, 9: 2.0},
    "Utility bill help": {1: 1.7, 2: 1.7, 12: 1.4, 6: 0.7, 7: 0.7},
}  # fmt: skip
UNMET: Final = 0.15
REASONS: Final = {"Waiting list or full": 0.45, "No service in the area": 0.25, "Not eligible": 0.2, "Cost": 0.1}
MET: Final = "met"
LEFT_OUT: Final = "19"  # where needs stay unmet twice as often
NEWCOMER: Final = {"not asked": 0.45, "no": 0.4, "yes": 0.15}
NEWCOMER_RATIO: Final = 1.6  # unmet needs of newcomers against those of others
FRENCH: Final = {
    "Food bank": "Banque alimentaire", "Emergency shelter": "Hébergement d’urgence", "Utility bill help": "Aide aux factures de services publics",
    "Mental health counselling": "Counseling en santé mentale", "Tax clinic": "Clinique d’impôt", "Rent arrears help": "Aide aux arriérés de loyer",
    "Legal aid": "Aide juridique", "Home support": "Soutien à domicile", "Holiday hamper": "Panier de Noël", "School supplies": "Fournitures scolaires",
    "Waiting list or full": "Liste d’attente ou complet", "No service in the area": "Aucun service dans le secteur", "Not eligible": "Non admissible",
    "Cost": "Coût", "met": "comblé", "not asked": "non demandé", "no": "non", "yes": "oui", "need": "besoin", "outcome": "résultat", "newcomer": "nouvel arrivant",
}  # fmt: skip

_NAMES: Final = (
    "Amélie Roy",
    "Noah Singh",
    "Fatima Haddad",
    "Wei Chen",
    "Olivia Campbell",
    "Thierry Gagnon",
    "Priya Patel",
    "Zoé Lavoie",
)


def csv_pieces(*, seed: int = 211, weeks: int = WEEKS, weekly: int = EACH) -> Iterator[bytes]:
    """The table as CSV in UTF-8, a week at a time."""
    import numpy as np

    draw = np.random.default_rng(seed)
    weights = draw.uniform(0.85, 1.15, NEIGHBOURHOODS)  # small differences: no week of a place is rare
    text, number = io.StringIO(), 0
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for at in range(weeks):
        monday = FIRST_WEEK + timedelta(days=7 * at)
        iso = monday.isocalendar()
        about = (f"{iso.year}-W{iso.week:02d}", f"{monday.year}-{monday.month:02d}")
        for place, weight in enumerate(weights, 1):
            for need, outcome, newcomer in _contacts(draw, str(place), monday, weekly * weight):
                name = _NAMES[number % len(_NAMES)]
                writer.writerow(
                    (f"H{number:07d}", name, f"416-555-01{number % 100:02d}", place, *about, need, outcome, newcomer)
                )
                number += 1
        yield text.getvalue().encode()
        text.seek(0)
        text.truncate()


def _contacts(draw: Any, place: str, monday: date, ordinary: float) -> Iterator[tuple[str, str, str]]:
    """Need, outcome and newcomer status of the contacts of one place in one week."""
    since = (monday - FLOOD).days // 7
    is_flooded = place in FLOODED and 0 <= since < len(FLOOD_WEEKS)
    usual = ordinary * (1 + GROWTH) ** ((monday - FIRST_WEEK).days / 365.25)
    season = {need: share * SEASONS.get(need, {}).get(monday.month, 1.0) for need, share in NEEDS.items()}
    counts = [_picked(draw, season, draw.poisson(usual * sum(season.values())))]
    if is_flooded:
        rest = (1 - sum(FLOOD_NEEDS.values())) / len(NEEDS)
        mix = {need: rest + FLOOD_NEEDS.get(need, 0.0) for need in NEEDS}
        counts.append(_picked(draw, mix, draw.poisson(usual * (FLOOD_WEEKS[since] - 1))))
    base = UNMET * (2 if place == LEFT_OUT else 1)
    for needs in counts:
        statuses = _picked(draw, NEWCOMER, len(needs))
        reasons = _picked(draw, REASONS, len(needs))
        for need, status, reason, chance in zip(needs, statuses, reasons, draw.random(len(needs)), strict=True):
            yield need, (reason if chance < base * (NEWCOMER_RATIO if status == "yes" else 1) else MET), status


def _picked(draw: Any, shares: dict[str, float], many: int) -> list[str]:
    whole = sum(shares.values())
    return list(draw.choice(list(shares), many, p=[share / whole for share in shares.values()]))
