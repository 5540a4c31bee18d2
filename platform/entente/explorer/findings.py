"""What is wrong with places, figures, counts and set-ups, in words."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise

SENTENCES: Final[dict[str, StrPromise]] = {
    "cube.candidate_gone": _("The anonymized table has been destroyed. Declare the cube of a run that is still kept."),
    "cube.indigenous": _(
        "A column by which it counts reveals an Indigenous identity, Nation or community. Leave the column or these records out in a new run."
    ),
    "cube.no_population": _("The population of a place is not known. Bring it in first."),
    "cube.threshold": _("A threshold below 2 protects nobody."),
    "figures.beyond_per_cent": _(
        "Row %(row)s, “%(column)s”: a percentage lies between 0 and 100. The cell stayed out."
    ),
    "figures.code_taken": _("Another organization has an indicator called %(column)s. Give a prefix of your own."),
    "figures.file_type": _("Figures come as CSV or XLSX. Save the file so and send it again."),
    "figures.indigenous": _(
        "“%(column)s” reveals an Indigenous identity, Nation or community. What everyone sees waits for nobody’s consent, so it was not taken in."
    ),
    "figures.no_places": _("In the sheet “%(sheet)s” no place of this geography was found. It stayed out."),
    "figures.no_selection": _("The selection is not JSON with a list of indicators. The guide shows one."),
    "figures.nothing_in_it": _("The file holds no figure of a place of this geography. Nothing was changed."),
    "figures.place_twice": _("Row %(row)s: the place stood in an earlier row. The row stayed out."),
    "figures.selection_word": _(
        "The selection says “%(column)s” of an indicator, which no indicator has. The guide names the words."
    ),
    "figures.text": _("Row %(row)s, “%(column)s”: a text stands where a number belongs. The cell stayed out."),
    "figures.too_large": _("The file is too large to be read at once. Split it, for example by year."),
    "figures.denominator_lacking": _(
        "Column “%(column)s”: %(count)s of %(of)s places have no number, or 0. They will have no rate of it."
    ),
    "figures.denominator_measure": _(
        "Column “%(column)s” is no count: a percentage or an average. Rates are set against counts, such as households."
    ),
    "figures.denominator_negative": _("Column “%(column)s”: %(count)s negative numbers were left out."),
    "figures.denominator_twice": _(
        "Column “%(column)s” stands in the file more than once. Name it in a selection, with the heading above it."
    ),
    "figures.unknown_column": _("The table has no column called “%(column)s”."),
    "figures.unknown_place": _("Row %(row)s: this is no place of the geography. The row stayed out."),
    "figures.unreadable": _("The file is damaged, or no table. Save it anew and send it again."),
    "figures.which_place": _(
        "No column says the place, and the geography has several. Name the column, or choose a geography of one place."
    ),
    "figures.words": _("“%(column)s” holds words and no figures. It stayed out."),
    "funding.negative": _(
        "An amount is below zero. Money that was taken back does not belong in this table: send what each place received."
    ),
    "layers.elsewhere": _(
        "Nothing of the file can be seen on this map. Check which geography you named, and which projection the file says that it has."
    ),
    "layers.no_lines": _("The file holds no line and no area. Nothing was changed."),
    "layers.no_map": _("The places of this geography have no borders, so there is no map to draw on."),
    "layers.removed": _("The map has another frame now: water and roads were taken off it. Bring them in again."),
    "layers.too_dense": _(
        "The file holds more lines than a map of this size can show. Leave out small streets or streams."
    ),
    "layers.whose": _("Say who publishes the layer and under which licence: the map names both."),
    "places.code_too_long": _("Row %(row)s: the code of the place is longer than 80 characters. It stayed out."),
    "places.code_taken": _("Another organization has a geography of that code. Choose another code."),
    "places.code_twice": _(
        "Row %(row)s: another row has the same code. Both stayed out: nobody can say which is right."
    ),
    "places.file_type": _("A map comes as GeoJSON or GeoPackage. Save the file so and send it again."),
    "places.layers": _("The file has %(count)s layers; expected one. Save the one you need by itself."),
    "places.no_code": _("Row %(row)s: the place has no code. It stayed out."),
    "places.no_degrees": _(
        "The coordinates are no degrees, and the file does not say in which projection it was drawn. Save it with its projection, or as GeoJSON."
    ),
    "places.no_parent": _("There is no geography of the code given as parent. Bring it in first."),
    "places.no_people": _(
        "None of the small places has people and a point within both geographies. Bring their population in first."
    ),
    "places.no_shape": _(
        "Row %(row)s: the place has no area, or its border crosses itself so that its area is not sure. It stayed out."
    ),
    "places.no_shapes": _("The file holds no shapes. Save the layer with its geometry."),
    "places.no_shares": _("No pair of places has anything in common. Check which geographies and columns you named."),
    "places.nothing_in_it": _("There is nothing in the file. Nothing was changed."),
    "places.repaired": _("Row %(row)s: the border touched itself and was put right; its area is the same."),
    "places.swapped": _("Latitude stood before longitude, and was put right."),
    "places.takes_too_much": _(
        "Reading the file takes more time or memory than a map may, so it was given up. Simplify its lines, or split it by region."
    ),
    "places.too_many": _("The file holds more than %(most)s entries. Split it by kind or by region."),
    "places.unknown_column": _("The file has no column called “%(column)s”."),
    "places.unreadable": _("The file is damaged, or no GeoJSON or GeoPackage. Save it anew and send it again."),
    "places.which_code": _("No column tells the places apart. Say which one holds their codes."),
    "places.which_shares": _(
        "Nobody can tell which columns hold the codes of both geographies and the share. Name all three."
    ),
    "travel.negative": _("Row %(row)s: a time is below zero. The way stayed out."),
    "travel.way_twice": _("Row %(row)s: an earlier row has the same way. This one stayed out."),
    "travel.which_columns": _(
        "Nobody can tell which columns say from where, to where and how many minutes. Name all three."
    ),
    "setup.broken": _(
        "The file cannot be read: it may have been cut on its way. Nothing was taken over. Ask for it again."
    ),
    "setup.different": _(
        "Part “%(column)s”, entry %(row)s: it is here already with other words, and stays as it is here."
    ),
    "setup.later": _(
        "A later version of Entente wrote this file. Nothing was taken over. Upgrade this installation first."
    ),
    "setup.no_service": _(
        "%(count)s qualifiers wait for a service of that name in the directory. Take the file over again once it has come in."
    ),
    "setup.part": _("The part “%(column)s” is missing, or too long. Ask the other region to export its set-up again."),
    "setup.qualifier": _(
        "Part “qualifiers”, entry %(row)s: this installation knows no such need or group of people. It was left out."
    ),
    "setup.template": _(
        "Part “templates”, entry %(row)s: this installation does not know %(names)s, or not with these values. The template was left out: without them it would allow more than it says."
    ),
    "setup.unknown": _("This is no set-up of a region. “entente region export” writes one."),
    "setup.unknown_part": _("The file has a part “%(column)s” that a set-up does not have. Nothing was taken over."),
    "setup.value": _("Part “%(column)s”, entry %(row)s: %(fields)s cannot be read. Nothing was taken over."),
    "setup.view_figures": _(
        "Part “views”, entry %(row)s: it shows figures that this region does not have yet. Take the file over again once they are there."
    ),
    "setup.view_places": _(
        "Part “views”, entry %(row)s: it names places that this region does not have. It was left out."
    ),
    "setup.view_private": _(
        "Part “views”, entry %(row)s: it shows what is private to an organization. It was left out."
    ),
    "setup.words": _("Part “%(column)s”, entry %(row)s has other words than a set-up. Nothing was taken over."),
    "view.private": _(
        "The view shows an indicator that is private to an organization. Choose one that everyone may see."
    ),
}
