"""Do on this node what is asked for, line by line: ``{"act": name, "with": {…}}`` is answered by ``{"answer": …}`` or ``{"error": code}``."""

from __future__ import annotations

import json
import sys
import traceback
from importlib import import_module
from typing import Any, Final

from django.core.management.base import BaseCommand, CommandError, CommandParser

from entente.core.errors import EntenteError
from tools.demo.network import require_embedded_services
from tools.demo.nodes import ACTS
from tools.demo.waiting import DemoFailed

MODULES: Final = ("agreement", "counts", "membership", "messages", "people", "release")


class Command(BaseCommand):
    help = "Do what is asked for on the standard input, on a node of the demonstration."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--with", action="append", default=[], metavar="MODULE", help="whose acts are there too")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            require_embedded_services()
        except DemoFailed as error:
            raise CommandError(str(error)) from error
        for module in (*(f"tools.demo.nodes.{name}" for name in MODULES), *options["with"]):
            import_module(module)
        for line in sys.stdin:
            print(json.dumps(_answer(json.loads(line)), default=str), flush=True)


def _answer(request: dict[str, Any]) -> dict[str, Any]:
    try:
        return {"answer": ACTS[request["act"]](**request["with"])}
    except EntenteError as error:
        return {"error": error.code_given}
    except Exception as error:  # noqa: BLE001 - whoever asked is told, and goes on or ends
        traceback.print_exc()
        return {"error": type(error).__name__}
