"""A Firefox without a window, by Marionette, the protocol that every Firefox speaks: no driver and no package are needed.

Messages are JSON behind their length in bytes (https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html).
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

NAMES: Final = ("firefox-esr", "firefox")
_SECONDS: Final = 60
_SETTINGS: Final = {
    "marionette.port": 0,  # any free one: the profile says which
    "services.settings.server": "data:,#none",  # it asks nobody but the test server
    "app.update.auto": False,
    "app.normandy.enabled": False,
    "browser.safebrowsing.malware.enabled": False,
    "browser.safebrowsing.phishing.enabled": False,
    "datareporting.healthreport.uploadEnabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "toolkit.telemetry.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "extensions.getAddons.cache.enabled": False,
    "intl.accept_languages": "en-CA",
}


def firefox() -> str | None:
    """The browser's executable."""
    return next(filter(None, map(shutil.which, NAMES)), None)


class Firefox:
    """One window."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._number = 0
        self._message()  # the greeting
        self.version = self.ask("NewSession")["capabilities"]["browserVersion"]

    def ask(self, command: str, **parameters: Any) -> Any:
        """What the command of WebDriver answers.

        Raises:
            AssertionError: the browser's own error.
        """
        self._number += 1
        message = json.dumps([0, self._number, f"WebDriver:{command}", parameters]).encode()
        self._connection.sendall(str(len(message)).encode() + b":" + message)
        _, _, error, result = self._message()
        assert error is None, f"{command}: {error['message']}"
        return result

    def open(self, address: str) -> None:
        self.ask("Navigate", url=address)

    def run(self, script: str, *arguments: Any) -> Any:
        """What a script in the page returns, or what it promises."""
        script = f"const done = arguments[arguments.length - 1]; Promise.resolve((async (...args) => {{ {script} }})(...arguments)).then(done, error => done('error: ' + error))"
        return self.ask("ExecuteAsyncScript", script=script, args=list(arguments), scriptTimeout=1000 * _SECONDS)[
            "value"
        ]

    def resize(self, width: int, height: int) -> None:
        """Of the page, not of the window around it."""
        outer, inner = self.run("return [[outerWidth, outerHeight], [innerWidth, innerHeight]]")
        size = {"width": width + outer[0] - inner[0], "height": height + outer[1] - inner[1]}
        self.ask("SetWindowRect", **size)

    def until(self, condition: str) -> None:
        """As soon as the expression is true in the page."""
        end = time.monotonic() + _SECONDS
        while time.monotonic() < end:
            if self.run(f"return Boolean({condition})") is True:
                return
        raise AssertionError(f"never true: {condition}")

    def _message(self) -> Any:
        length = b""
        while (byte := self._connection.recv(1)) != b":":
            assert byte, "Firefox hung up"
            length += byte
        content = b""
        while len(content) < int(length):
            content += self._connection.recv(int(length) - len(content))
        return json.loads(content)


@contextmanager
def running_firefox(executable: str, profile: Path) -> Iterator[Firefox]:
    """A fresh profile; the browser ends with the block."""
    lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in _SETTINGS.items()]
    (profile / "user.js").write_text("\n".join(lines))
    process = subprocess.Popen(
        [executable, "--headless", "--no-remote", "--marionette", "--profile", str(profile)],
        env={**os.environ, "HOME": str(profile), "MOZ_CRASHREPORTER_DISABLE": "1"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        with socket.create_connection(("127.0.0.1", _port(process, profile)), _SECONDS) as connection:
            yield Firefox(connection)
    finally:
        process.terminate()
        process.wait(_SECONDS)


def _port(process: subprocess.Popen[bytes], profile: Path) -> int:
    end, file = time.monotonic() + _SECONDS, profile / "MarionetteActivePort"
    while time.monotonic() < end:
        assert process.poll() is None, "Firefox did not start"
        if file.exists() and (text := file.read_text().strip()):
            return int(text)
    raise AssertionError("Firefox opened no port")
