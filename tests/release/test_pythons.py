"""The wheels on every Python on which they claim to run: each by itself, beside nothing but what it declares, does what its README shows.

On the Python of these tests what it declares is linked from their environment, without network; on another it is fetched, by the hashes of the
locks. Spark is left out: it is published as source alone.
"""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.release.environments import environment
from tests.release.pythons import Python, claimed, python
from tools.local.installation import DP, LOCK, ROOT
from tools.local.pytest_plugin import NOWHERE

pytestmark = [
    pytest.mark.release,
    pytest.mark.parametrize("version", claimed(ROOT / "pyproject.toml")),
]

OWN = f"3.{sys.version_info.minor}"
PARTS = {
    "entente-anonymizer": "distributions/anonymizer/README.md",
    "entente-detectors": "distributions/detectors/README.md",
    "entente": "README.md",
}
"""The page of each distribution; each asks for those before it."""
EXTRAS = {"entente": "[dp,local,maps,pdf]"}
SHOWN = re.compile(r"```(python|sh)\n(.*?)```", re.DOTALL)
IMPORTED = """
import sys, warnings
from importlib import import_module
from importlib.metadata import files
if sys.argv[1] == "entente":
    import django
    django.setup()
modules = [path for path in files(sys.argv[1]) if path.suffix == ".py"]
for path in modules:
    with warnings.catch_warnings(action="error"):
        compile(path.read_binary(), path, "exec")
    if path.name != "__main__.py":
        import_module(str(path.with_suffix("")).replace("/", ".").removesuffix(".__init__"))
print(len(modules))
"""
DATA = """
from pathlib import Path
rows = [
    f"M5V 2{'TH'[n % 2]}1,{20 + n % 40},{'FMX'[n % 3]},{('English', 'French')[n % 2]},{('food', 'rent')[n % 3 // 2]},P{n}"
    for n in range(600)
]
Path("contacts.csv").write_text("\\n".join(["postal_code,age,gender,language,need,person_id", *rows, ""]))
Path("notes.jsonl").write_text('{"id": 1, "text": "Marie Tremblay, 613-996-1234"}\\n')
Path("empty.csv").touch()
"""
OPENED = """
import signal, socket, subprocess, urllib.request
from http.cookiejar import CookieJar
with socket.create_server(("127.0.0.1", 0)) as free:
    port = str(free.getsockname()[1])
local = subprocess.Popen(["entente", "local", "contacts.csv", "--port", port], stdout=subprocess.PIPE, text=True)
try:
    address = next(word for line in local.stdout for word in line.split() if "/local/" in word)
    pages = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
    print(pages.open(address).geturl())
finally:
    local.send_signal(signal.SIGINT)
    local.communicate()
"""

type Installed = Callable[[str, str], Python]


@pytest.fixture(scope="module")
def installed(wheels: dict[str, Path]) -> Iterator[Installed]:
    """The Python of the environment in which a distribution stands, by its own version and the distribution's name."""
    with tempfile.TemporaryDirectory(prefix="entente-pythons-") as top:

        @cache
        def on(version: str) -> Python:
            folder = Path(top, version)
            folder.mkdir(exist_ok=True)
            return Python(sys.executable, folder) if version == OWN else python(version, folder)

        @cache
        def packages(version: str) -> Path:
            return _fetched(on(version), wheels.values())

        @cache
        def at(version: str, name: str) -> Python:
            base, place, wanted = on(version), on(version).folder / name, f"{name}{EXTRAS.get(name, '')}"
            if version == OWN:
                ours = [wheels[part] for part in list(PARTS)[: list(PARTS).index(name) + 1]]
                return base.at(environment(place, ours, tools=[wanted]))
            base.run(base.path, "-m", "venv", place)
            there = base.at(place / "bin" / "python")
            there.run("pip", "install", "--no-compile", "--no-index", "--find-links", packages(version), wanted)
            return there

        yield at


def _fetched(base: Python, wheels: Iterable[Path]) -> Path:
    """The wheels, and all that the locks name, for this Python. What is missing where the index answers is a failure."""
    packages, locks = base.folder / "packages", [base.folder / lock.name for lock in (LOCK, DP)]
    packages.mkdir(exist_ok=True)
    for wheel in wheels:
        shutil.copy(wheel, packages)
    for lock in locks:
        shutil.copy(ROOT / lock.name, lock)
    base.run(base.path, "-m", "venv", base.folder / "fetch")
    there = base.at(base.folder / "fetch" / "bin" / "python")
    download = ("pip", "download", "--quiet", "--no-deps", "--only-binary=:all:", "--dest")
    probe = there.run(*download, base.folder / "probe", "pip", check=False)
    if probe.returncode:
        pytest.skip(f"packages cannot be fetched here: {probe.stderr[-300:]}")
    there.run(*download, packages, "--require-hashes", *(word for lock in locks for word in ("-r", lock)))
    return packages


@pytest.mark.parametrize("name", PARTS)
def test_what_the_readme_shows_runs(name: str, version: str, installed: Installed, clone: Path) -> None:
    there = installed(version, name)
    blocks = SHOWN.findall((clone / PARTS[name]).read_text("utf-8"))
    code = "\n".join(block for language, block in blocks if language == "python")
    commands = "\n".join(block for _, block in blocks if ".venv/bin/entente" in block).replace(".venv/bin/", "")
    there.run("python", "-c", DATA)

    assert code or commands
    there.run("python", "-c", code)
    there.run("bash", "-euc", commands)


@pytest.mark.parametrize("name", PARTS)
def test_every_module_is_compiled_without_a_warning_and_imported(name: str, version: str, installed: Installed) -> None:
    variables = {**NOWHERE, "DJANGO_SETTINGS_MODULE": "entente.config.settings"}

    done = installed(version, name).run("python", "-c", IMPORTED, name, variables=variables)

    assert int(done.stdout) > 50


def test_command_answers_in_french(version: str, installed: Installed) -> None:
    there = installed(version, "entente")
    there.run("python", "-c", DATA)

    done = there.run("entente", "--lang", "fr", "profile", "empty.csv", check=False)

    assert done.returncode
    assert done.stderr.startswith("Le fichier est vide.")


def test_workbench_opens_its_page(version: str, installed: Installed) -> None:
    there = installed(version, "entente")
    there.run("python", "-c", DATA)

    done = there.run("python", "-c", OPENED)

    assert re.search(r"/en/versions/", done.stdout)
