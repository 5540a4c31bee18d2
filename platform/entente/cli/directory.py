"""``entente directory import`` and ``export``: the directory of a region at the server of this environment."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from entente.directory.imports.holds import Hold
    from entente.organizations.models import Organization

commands = typer.Typer(help="Take the directory of services of a region in, and write it out.", no_args_is_help=True)
Region = Annotated[str, typer.Option("--organization", help="Name of the region, in English or French.")]


@commands.command("import")
def import_directory(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(exists=True, help="CSV, XLSX, JSON, ZIP, or a folder of CSV files.")],
    organization: Region,
    source: Annotated[str, typer.Option("--source", help="Name of the source that the file replaces.")] = "Directory",
    mapping: Annotated[
        Path | None,
        typer.Option("--mapping", exists=True, help="YAML or JSON: what columns mean, where the guess is wrong."),
    ] = None,
    preset: Annotated[
        str, typer.Option("--preset", help="Kind of export by which columns are understood. Else recognized.")
    ] = "",
    open_taxonomy: Annotated[
        list[str] | None,
        typer.Option(
            "--open-taxonomy", help="Name of a taxonomy of the file whose terms anyone may read. Others are withheld."
        ),
    ] = None,
    encoding: Annotated[
        str,
        typer.Option(
            "--encoding",
            help="Of the texts: utf-8, windows-1252, iso-8859-1, mac-roman, cp850, utf-16, mixed (one a line). Else found out.",
        ),
    ] = "",
    language: Annotated[
        str, typer.Option("--language", help="Of the texts whose column or row does not say it: en or fr.")
    ] = "",
    accept_loss: Annotated[
        bool, typer.Option("--accept-loss", help="Take it in although much of a field is lost or many services go.")
    ] = False,
) -> None:
    """Take a file in, whole or not at all, and print what came in and what was odd. No value is printed."""
    set_up_django()
    from django.utils import timezone, translation

    from entente.core.errors import Invalid, NotPermitted
    from entente.core.findings import sentence
    from entente.directory.imports.holds import Held
    from entente.directory.services import import_file

    _check_preset(preset)
    if language not in {"", "en", "fr"}:
        typer.echo("--language: en, fr", err=True)
        raise typer.Exit(2)
    chosen = _mapping_of(mapping) if mapping else {}
    with translation.override(context.obj or "en"):
        try:
            _check_encoding(encoding)
            directory_import = import_file(
                named_organization(organization),
                source,
                file,
                chosen,
                now=timezone.now(),
                open_taxonomies=open_taxonomy or (),
                encoding=encoding,
                preset=preset,
                language=language,
                accepts_loss=accept_loss,
            )
        except Invalid as error:
            for finding in error.findings:
                typer.echo(sentence(finding), err=True)
            raise typer.Exit(2) from error
        except Held as held:
            for line in _hold_in_words(held.hold):
                typer.echo(line, err=True)
            raise typer.Exit(3) from held
        except NotPermitted as refusal:
            for reason in refusal.reasons:
                typer.echo(str(reason.label), err=True)
            for column in refusal.facts.get("names") or ():  # type: ignore[attr-defined]
                typer.echo(f"  {column}", err=True)
            raise typer.Exit(2) from refusal
        typer.echo(
            json.dumps(
                {
                    "tables": directory_import.counts,
                    "odd": directory_import.odd,
                    "columns": directory_import.mapping,
                    "fields": directory_import.fields,
                },
                indent=1,
            )
        )


@commands.command("watch")
def watch(
    context: typer.Context,
    place: Annotated[str, typer.Argument(help="A folder, https://…, or bucket:PREFIX of the organization's bucket.")],
    organization: Region,
    source: Annotated[str, typer.Option("--source", help="Name of the source that the file replaces.")] = "Directory",
    key_file: Annotated[
        Path | None, typer.Option("--key-file", exists=True, help="File with the key that the address asks for.")
    ] = None,
) -> None:
    """Take the newest file of a place in, unless it was taken before. To be run each night; the worker does the rest, and tells the data stewards of any loss."""
    set_up_django()
    from django.utils import timezone, translation
    from django.utils.translation import gettext

    from entente.core.errors import Failed, Invalid
    from entente.core.findings import sentence
    from entente.directory.services import take_from_feed
    from entente.directory.views.imports import judge_file

    with translation.override(context.obj or "en"):
        try:
            directory_import = take_from_feed(
                named_organization(organization),
                source,
                place,
                key=key_file.read_text("utf-8").strip() if key_file else "",
                judge=judge_file,
                now=timezone.now(),
            )
        except Invalid as error:
            for finding in error.findings:
                typer.echo(sentence(finding), err=True)
            raise typer.Exit(2) from error
        except Failed as error:
            typer.echo(str(error), err=True)
            raise typer.Exit(4) from error
        if directory_import is None:
            typer.echo(gettext("Nothing new."))
        else:
            typer.echo(gettext("Import %(number)d was handed to the worker.") % {"number": directory_import.number})


@commands.command("columns")
def show_columns(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="A flat export: CSV or XLSX.")],
    preset: Annotated[
        str, typer.Option("--preset", help="Kind of export by which columns are understood. Else recognized.")
    ] = "",
    encoding: Annotated[str, typer.Option("--encoding", help="Of the texts. Else found out.")] = "",
) -> None:
    """Print what each column of a file seems to mean, as YAML to correct and give to ``import --mapping``. Nothing is taken in."""
    set_up_django()
    import yaml
    from django.utils import translation

    from entente.core.errors import Invalid
    from entente.core.findings import sentence
    from entente.directory.services import columns_of

    _check_encoding(encoding)
    _check_preset(preset)
    with translation.override(context.obj or "en"):
        try:
            columns = columns_of(file, encoding=encoding, preset=preset)
        except Invalid as error:
            for finding in error.findings:
                typer.echo(sentence(finding), err=True)
            raise typer.Exit(2) from error
    typer.echo(yaml.safe_dump(columns, allow_unicode=True, sort_keys=False), nl=False)


def _mapping_of(path: Path) -> dict[str, str]:
    """What columns mean, from YAML or JSON."""
    import yaml

    try:
        columns = yaml.safe_load(path.read_text("utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError):
        columns = None
    if not isinstance(columns, dict) or not all(isinstance(target, str) for target in columns.values()):
        typer.echo("--mapping: YAML or JSON of columns and what each means.", err=True)
        raise typer.Exit(2)
    return {str(column): target for column, target in columns.items()}


def _check_preset(preset: str) -> None:
    from entente.directory.imports.presets import PRESETS

    if preset and preset not in PRESETS:
        typer.echo(f"--preset: {', '.join(PRESETS)}", err=True)
        raise typer.Exit(2)


def _check_encoding(encoding: str) -> None:
    from entente.directory.imports.flat_table import ENCODINGS

    if encoding and encoding not in ENCODINGS:
        typer.echo(f"--encoding: {', '.join(ENCODINGS)}", err=True)
        raise typer.Exit(2)


def _hold_in_words(hold: Hold) -> Iterator[str]:
    """Why a file was not taken in: the fields that lose too much, each with its figures, its reasons and shapes of what was not understood."""
    from django.utils.translation import gettext

    from entente.directory.imports.words import in_sentences, table_name

    if hold.shrinks:
        yield gettext("The directory would shrink from %(before)d services to %(after)d.") % {"before": hold.before, "after": hold.after}  # fmt: skip
    for row in hold.losses:
        field = f"{table_name(row['table'])}: {row['field'] or gettext('Rows')}"
        yield gettext("%(field)s: %(lost)d of %(read)d would be lost.") % {"field": field, "lost": row["lost"], "read": row["read"]}  # fmt: skip
        for words in in_sentences(row):
            yield f"    {words}"
        if row["shapes"]:
            yield "    " + gettext("Looks like:") + " " + ", ".join(row["shapes"])
    yield gettext(
        "Nothing was changed. Correct the file or say what columns mean (--mapping), or accept the loss with --accept-loss."
    )


@commands.command("export")
def export_directory(
    folder: Annotated[Path, typer.Argument(help="A new folder for the HSDS 3 tabular data package.")],
    organization: Region,
) -> None:
    """Write the public records of a region as an HSDS 3 tabular data package. What is withheld is not in it."""
    set_up_django()
    from entente.directory.hsds.export import write_package

    written = write_package(named_organization(organization), folder)
    typer.echo(json.dumps(written, indent=1))


def named_organization(name: str) -> Organization:
    from django.db.models import Q

    from entente.organizations.models import Organization

    organizations = Organization.objects.filter(Q(name_en__iexact=name) | Q(name_fr__iexact=name))
    if len(organizations) != 1:
        typer.echo(f"{len(organizations)} organizations are named so; expected one.", err=True)
        raise typer.Exit(2)
    return organizations[0]


def set_up_django() -> None:
    import django
    from django.core.exceptions import ImproperlyConfigured

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "entente.config.settings")
    try:
        django.setup()
    except ImproperlyConfigured as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from error
