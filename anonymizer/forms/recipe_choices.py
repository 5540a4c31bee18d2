"""What can be chosen in the settings of a recipe, in words."""

from __future__ import annotations

from django.utils.translation import gettext_lazy

METHODS = [
    ("optimal", gettext_lazy("Search for the levels that lose least")),
    ("finest-first", gettext_lazy("Let each group of people keep the finest levels that it can")),
    ("mondrian", gettext_lazy("Divide people into ever smaller groups, as long as each stays large enough")),
    ("given", gettext_lazy("Use the levels as they are chosen")),
]
ESCROW = [
    ("", gettext_lazy("No: nobody can ever trace a code back")),
    ("90", gettext_lazy("Yes, for three months")),
    ("365", gettext_lazy("Yes, for a year")),
    ("730", gettext_lazy("Yes, for two years")),
]
SCOPES = [
    ("release", gettext_lazy("New in each release: nobody can be followed from one to the next")),
    (
        "agreement-year",
        gettext_lazy("The same within a year, as the agreement allows: the recipient can follow a person"),
    ),
]
METRICS = [
    ("loss-geometric", gettext_lazy("Loss, geometric mean over the columns")),
    ("loss-arithmetic", gettext_lazy("Loss, arithmetic mean over the columns")),
]
ROWS = [
    ("remove", gettext_lazy("Leave these rows out")),
    ("keep", gettext_lazy("Keep these rows, with * in what a neighbour could know")),
]
