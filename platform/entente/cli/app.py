"""The commands, and the one place where an error of the engine becomes words and an exit code."""

from __future__ import annotations

import errno
import sys
from pathlib import Path
from traceback import extract_tb
from typing import Annotated, NoReturn

import typer

from anonymizer.engine.errors import EngineError, Finding
from entente.cli import (
    anonymize,
    attack,
    audit_log,
    backup,
    check_output,
    clean,
    describe,
    detect,
    directory,
    doctor,
    drift,
    evidence,
    hierarchies,
    hold_out,
    keys,
    local,
    moves,
    need,
    node,
    parts,
    proposing,
    push,
    region,
    region_setup,
    tabulate,
    verify,
)
from entente.cli.language import chosen_language, say
from entente.core.extras import ExtraMissing

app = typer.Typer(
    name="entente",
    help="Profile, measure and anonymize tables of records about people.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command("profile")(describe.profile_file)
app.command("clean")(clean.clean_table)
app.command("propose")(proposing.propose_recipe)
app.command("explore")(proposing.explore_table)
app.command("hierarchy")(hierarchies.make_hierarchy)
app.command("measure")(describe.measure_file)
app.command("drift")(drift.compare_tables)
app.command("anonymize")(anonymize.anonymize_file)
app.command("anonymize-parts")(parts.anonymize_folder)
app.command("hold-out")(hold_out.hold_out_records)
app.command("tabulate")(tabulate.tabulate_file)
app.command("check-output")(check_output.check_table)
app.command("attack")(attack.attack_release)
app.command("detect")(detect.detect_texts)
app.command("local")(local.open_workbench)
app.command("push")(push.push_file)
app.command("verify")(verify.verify_file)
app.command("doctor")(doctor.examine_installation)
app.command("evidence")(evidence.collect_evidence)
app.command("backup")(backup.back_up)
app.command("restore")(backup.restore)
app.add_typer(audit_log.commands, name="log")
app.add_typer(directory.commands, name="directory")
app.add_typer(keys.commands, name="keys")
app.add_typer(need.commands, name="need")
app.add_typer(node.commands, name="node")
app.add_typer(moves.commands, name="organization")
region.commands.command("export")(region_setup.export_setup)
region.commands.command("import")(region_setup.import_setup)
app.add_typer(region.commands, name="region")


@app.callback()
def language_of_messages(
    context: typer.Context,
    lang: Annotated[
        str | None, typer.Option("--lang", help="Language of messages, en or fr. Otherwise that of LANG.")
    ] = None,
) -> None:
    """Anonymize and measure tables. / Anonymiser et mesurer des tableaux."""
    context.obj = chosen_language(lang)


def run(arguments: list[str] | None = None) -> None:
    """Run one command. Ends the process: 0 done, 2 refused with a message on stderr, 3 failed by a fault of ours."""
    try:
        app(args=arguments)
    except EngineError as error:
        say(*error.findings)
        sys.exit(2)
    except ExtraMissing as error:
        say(Finding("cli.extra_missing", facts={"extra": error.install}))
        sys.exit(2)
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT):
            _failed(error)
        say(Finding("cli.disk_full"))
        sys.exit(2)
    except Exception as error:  # noqa: BLE001 # a traceback says nothing to whoever has the file, and may quote its cells
        _failed(error)


def _failed(error: Exception) -> NoReturn:
    say(Finding("cli.failed", facts={"error": type(error).__name__, "place": _place(error)}))
    sys.exit(3)


def _place(error: Exception) -> str:
    """The last line of our own code on the way to an error, for whoever mends it."""
    frames = [frame for frame in extract_tb(error.__traceback__) if "site-packages" not in frame.filename]
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
