"""A process of a node that does by name what its people would do at its pages (``demo_node``)."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from entente.local.processes import Child, Family
from tools.local.installation import ROOT


class ActRefused(RuntimeError):
    """The node refused; the text is the code."""


class Actor:
    """The open process; ``within``: the command that starts it, for one in a network of its own. Acts of several nodes may run at the same time: ``begin`` them all, then take the answers."""

    def __init__(
        self,
        family: Family,
        name: str,
        environment: Mapping[str, str],
        *,
        modules: Sequence[str] = (),
        within: Sequence[str] = (),
    ) -> None:
        self._family = family
        also = [word for module in modules for word in ("--with", module)]
        command = [*within, sys.executable, str(ROOT / "manage.py"), "demo_node", *also]
        self.child: Child = family.start(f"{name}-acts", command, env=environment, cwd=ROOT, talks=True)

    def __call__(self, name: str, **parameters: Any) -> Any:
        """What the act answers.

        Raises:
            ActRefused: a rule refused it, or it failed.
        """
        self.begin(name, **parameters)
        return self.answer()

    def begin(self, name: str, **parameters: Any) -> None:
        """Let an act begin."""
        pipe = self.child.process.stdin
        assert pipe is not None
        pipe.write(json.dumps({"act": name, "with": parameters}).encode() + b"\n")
        pipe.flush()

    def answer(self) -> Any:
        """What the act that began answers."""
        pipe = self.child.process.stdout
        assert pipe is not None
        line = pipe.readline()
        if not line:
            raise ActRefused(f"{self.child.name} ended")
        content = json.loads(line)
        if "error" in content:
            raise ActRefused(content["error"])
        return content["answer"]

    def stop(self) -> None:
        """End it."""
        self._family.stop([self.child], within=5)
