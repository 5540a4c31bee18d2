"""``entente region``: places, crosswalks and figures of a region at the server of this environment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

from entente.cli.directory import Region, named_organization, set_up_django

if TYPE_CHECKING:
    from entente.explorer.models import Geography

commands = typer.Typer(help="Bring the places and figures of a region into the explorer.", no_args_is_help=True)
File = Annotated[Path, typer.Argument(exists=True, dir_okay=False)]
MOST_TOLD = 40  # findings printed of each kind


@commands.command("import-places")
def import_places(
    context: typer.Context,
    file: File,
    organization: Region,
    code: Annotated[str, typer.Option(help="Short code of the geography, for addresses: neighbourhoods-158.")],
    name: Annotated[str, typer.Option(help="Its name in English.")],
    kind: Annotated[str, typer.Option(help="neighbourhood, fsa, health_region, csd, cd, province or other.")],
    version: Annotated[str, typer.Option(help="Which boundaries: a year.")],
    name_fr: Annotated[str, typer.Option(help="Its name in French.")] = "",
    parent: Annotated[str, typer.Option(help="Code of the geography in which its places lie.")] = "",
    code_column: Annotated[str, typer.Option(help="Column of the places' codes. Otherwise guessed.")] = "",
    name_column: Annotated[str, typer.Option(help="Column of their English names. Otherwise guessed.")] = "",
    name_fr_column: Annotated[str, typer.Option(help="Column of their French names.")] = "",
    parent_column: Annotated[str, typer.Option(help="Column of the code of the place in which each lies.")] = "",
    population_column: Annotated[
        str, typer.Option(help="Column of the people who live there. Otherwise guessed.")
    ] = "",
    latitude_column: Annotated[str, typer.Option(help="Of a table without borders.")] = "",
    longitude_column: Annotated[str, typer.Option(help="Of a table without borders.")] = "",
    source: Annotated[str, typer.Option(help="Who publishes the boundaries.")] = "",
    licence: Annotated[str, typer.Option(help="Under which licence.")] = "",
) -> None:
    """Bring places in: borders from GeoJSON or a GeoPackage, or places without borders from CSV or XLSX."""
    set_up_django()
    from entente.explorer.imports.columns import Columns
    from entente.explorer.models import GeographyKind
    from entente.explorer.services.places import About
    from entente.explorer.services.places import import_places as bring_in

    if kind not in GeographyKind.values:
        stop(f"--kind: {', '.join(GeographyKind.values)}")
    about = About(code, name, name_fr, kind, version, parent, source, licence)
    with said_of_input(context):
        columns = Columns(code_column, name_column, name_fr_column, parent_column, population_column, latitude_column, longitude_column)  # fmt: skip
        imported = bring_in(named_organization(organization), file, about, columns)
        typer.echo(
            f"{imported.places} places in {imported.geography.code}; code: {imported.columns.code}, name: {imported.columns.name_en};"
            f" people known of {imported.peopled}"
        )
        say_findings([*imported.odd, *imported.refused])


@commands.command("import-crosswalk")
def import_crosswalk(
    context: typer.Context,
    source: Annotated[str, typer.Argument(help="Code of the geography from which figures are carried.")],
    target: Annotated[str, typer.Argument(help="Code of the geography to which.")],
    file: Annotated[Path | None, typer.Option(exists=True, help="CSV or XLSX with shares. Otherwise by area.")] = None,
    columns: Annotated[str, typer.Option(help="Its columns: source code, target code, share. Otherwise guessed.")] = "",
    method: Annotated[str, typer.Option(help="What was shared out: postal codes, people.")] = "",
    people: Annotated[
        str,
        typer.Option(help="Without a file: code of a geography of small places, by whose people places are divided."),
    ] = "",
) -> None:
    """Say how the places of one geography lie in those of another, and print how far a figure carried over can be wrong."""
    set_up_django()
    from entente.explorer.services.overlays import overlay
    from entente.explorer.services.places import import_crosswalk as bring_in

    origin, destination = _geography(source), _geography(target)
    with said_of_input(context):
        if file is None:
            crosswalk = overlay(origin, destination, people=_geography(people) if people else None)
        else:
            named = [name.strip() for name in columns.split(",")] if columns else ["", "", ""]
            if len(named) != 3:
                stop("--columns: three names, with commas between them.")
            crosswalk = bring_in(origin, destination, file, (named[0], named[1], named[2]), method or file.stem)
        typer.echo(
            f"{crosswalk.whole} of {origin.places.count()} places lie whole in one; {crosswalk.split_share:.1%} is estimated"
        )


@commands.command("import-travel-times")
def import_travel_times(
    context: typer.Context,
    file: File,
    geography: Annotated[str, typer.Option(help="Code of the geography whose places the file names.")],
    name: Annotated[str, typer.Option(help="How and when one travels: transit, a weekday at 9:00.")],
    columns: Annotated[str, typer.Option(help="Its columns: from, to, minutes. Otherwise guessed.")] = "",
    source: Annotated[str, typer.Option(help="Who reckoned the times, on which network.")] = "",
    licence: Annotated[str, typer.Option(help="Under which licence.")] = "",
) -> None:
    """Bring in how many minutes the way from place to place takes, as r5 or OpenTripPlanner prints it; supply is then reckoned by it."""
    set_up_django()
    from entente.explorer.services.travel import import_travel_times as bring_in

    named = [part.strip() for part in columns.split(",")] if columns else ["", "", ""]
    if len(named) != 3:
        stop("--columns: three names, with commas between them.")
    with said_of_input(context):
        times = bring_in(_geography(geography), file, name, (named[0], named[1], named[2]), source=source, licence=licence)  # fmt: skip
        typer.echo(f"{len(times.minutes)} ways; {times.unreached} rows say that there is none")
        say_findings(times.refused)


@commands.command("import-layer")
def import_layer(
    context: typer.Context,
    file: File,
    geography: Annotated[str, typer.Option(help="Code of the geography on whose map it is drawn.")],
    kind: Annotated[str, typer.Option(help="water or roads.")],
    source: Annotated[str, typer.Option(help="Who publishes it: the map names it.")],
    licence: Annotated[str, typer.Option(help="Under which licence: the map names it.")],
) -> None:
    """Draw water or roads from GeoJSON or a GeoPackage on the map of a geography, instead of those that are on it."""
    set_up_django()
    from entente.explorer.services.layers import import_layer as bring_in

    with said_of_input(context):
        layer = bring_in(_geography(geography), file, _layer_kind(kind), source=source, licence=licence)
        typer.echo(
            f"{layer.drawn} lines or areas on the map, {(len(layer.lines) + len(layer.areas)) / 1000:.1f} kB;"
            f" {layer.beyond} beyond it; {layer.shapeless} have neither line nor area"
        )
        say_findings(layer.repaired)


@commands.command("remove-layer")
def remove_layer(
    geography: Annotated[str, typer.Argument(help="Code of the geography on whose map it is drawn.")],
    kind: Annotated[str, typer.Argument(help="water or roads.")],
) -> None:
    """Take water or roads off the map of a geography."""
    set_up_django()
    from entente.explorer.services.layers import remove_layer as take_off

    if not take_off(_geography(geography), _layer_kind(kind)):
        stop(f"The map of {geography} has no {kind}.")
    typer.echo(f"The map of {geography} has no {kind} any more.")


@commands.command("carry-figures")
def carry_figures(
    source: Annotated[str, typer.Argument(help="Code of the geography whose figures are carried.")],
    target: Annotated[str, typer.Argument(help="Code of the geography to which, by the crosswalk between the two.")],
) -> None:
    """Show a geography's figures for the boundaries of another, and print what is estimated. New figures then follow by themselves."""
    set_up_django()
    from entente.explorer.models import Crosswalk
    from entente.explorer.services.estimates import carry_over

    crosswalk = Crosswalk.objects.filter(source=_geography(source), target=_geography(target)).first()
    if crosswalk is None:
        stop("There is no crosswalk between the two. “entente region import-crosswalk” brings one in.")
    carried = carry_over(crosswalk)
    typer.echo(
        f"{carried.indicators} indicators, {carried.values} values; {carried.hidden} values hidden, since a part of the place is;"
        f" {carried.not_carried} indicators cannot be added up"
    )


@commands.command("import-figures")
def import_figures(
    context: typer.Context,
    file: File,
    organization: Region,
    geography: Annotated[str, typer.Option(help="Code of the geography whose places the file names.")],
    period: Annotated[str, typer.Option(help="Of figures that name none: 2021.")] = "",
    selection: Annotated[
        Path | None, typer.Option(exists=True, help="JSON: which rows come in, and what is said of them.")
    ] = None,
    prefix: Annotated[
        str, typer.Option(help="Before the codes of indicators, to keep them apart from those of others.")
    ] = "",
    code_column: Annotated[
        str, typer.Option(help="Of a table with a line for each place: column of its code or name. Otherwise guessed.")
    ] = "",
    population_column: Annotated[
        str, typer.Option(help="Column of the people who live there, against whom counts are set.")
    ] = "",
    denominator_column: Annotated[
        list[str] | None,
        typer.Option(
            help="Column of another count against which counts may be set, such as households. Several times for several."
        ),
    ] = None,
    topic: Annotated[str, typer.Option(help="Of indicators that no selection names.")] = "other",
    source: Annotated[str, typer.Option(help="Who publishes the figures.")] = "",
    licence: Annotated[str, typer.Option(help="Under which licence.")] = "",
    place_column: Annotated[
        str,
        typer.Option(
            help="Of a table of records: column of the place; none: all rows are about the one place of the geography."
        ),
    ] = "",
    value_column: Annotated[
        str, typer.Option(help="Of a table of records: column of the number; none: rows count.")
    ] = "",
    period_column: Annotated[str, typer.Option(help="Of a table of records: column of the date or year.")] = "",
    label_column: Annotated[str, typer.Option(help="Of a table of records: column that names the indicator.")] = "",
    per_column: Annotated[
        str,
        typer.Option(
            help="Of a table of records: column of what the number is a part of, such as beds: per cent of its sum."
        ),
    ] = "",
    combine: Annotated[str, typer.Option(help="sum, mean, count, or daily-mean of what falls together.")] = "sum",
) -> None:
    """Bring figures in from CSV or XLSX, and print what stayed out with row and reason. No value is printed."""
    set_up_django()
    from entente.explorer.imports.figures import COMBINE, Records
    from entente.explorer.models import Topic
    from entente.explorer.services.figures import Manner, selection_of
    from entente.explorer.services.figures import import_figures as bring_in

    if combine not in COMBINE:
        stop(f"--combine: {', '.join(COMBINE)}")
    if topic not in Topic.values:
        stop(f"--topic: {', '.join(Topic.values)}")
    is_records = place_column or value_column or label_column
    records = (
        Records(place_column, value_column, period_column, label_column, combine, per_column) if is_records else None
    )
    with said_of_input(context):
        chosen = selection_of(selection) if selection else None
        manner = Manner(
            period,
            source,
            licence,
            topic,
            prefix,
            False,
            records,
            chosen,
            code_column,
            population_column,
            tuple(denominator_column or ()),
        )
        imported = bring_in(named_organization(organization), _geography(geography), file, manner)
        typer.echo(
            f"{len(imported.indicators)} indicators, {imported.values} values; {imported.left_out} rows or columns not selected"
        )
        say_findings([finding for _, finding in imported.refused])


def _layer_kind(kind: str) -> str:
    from entente.explorer.models import LayerKind

    if kind not in LayerKind.values:
        stop(f"water or roads: there is no layer called {kind}.")
    return kind


def _geography(code: str) -> Geography:
    from entente.explorer.models import Geography

    geography = Geography.objects.filter(code=code).first()
    if geography is None:
        stop(f"There is no geography called {code}.")
    return geography


@contextmanager
def said_of_input(context: typer.Context) -> Iterator[None]:
    """What the input lacks, in words and with exit code 2."""
    from django.utils import translation

    from entente.core.errors import Invalid

    with translation.override(context.obj or "en"):
        try:
            yield
        except Invalid as error:
            say_findings(error.findings, err=True)
            raise typer.Exit(2) from error


def say_findings(findings: Sequence[Any], *, err: bool = False) -> None:
    from entente.core.findings import sentence

    for finding in findings[:MOST_TOLD]:
        typer.echo(f"  {sentence(finding)}", err=err)
    if len(findings) > MOST_TOLD:
        typer.echo(f"  … {len(findings) - MOST_TOLD}", err=err)


def stop(words: str) -> NoReturn:
    typer.echo(words, err=True)
    raise typer.Exit(2)
