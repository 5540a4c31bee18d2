"""Builds ``.venv`` from the locks; run by bin/setup with whatever Python was found (standard library only).

The demonstration and serving need requirements.lock alone; ``--tests`` adds, in the same environment, what tests and development need. An
environment with those keeps them. The stamp is written last: without it the set-up was broken off and starts over; with another hash in it,
the environment is brought up to date. Every package is verified against the locks' hashes. The project itself is put on the path
by a ``.pth`` file, so nothing needs building.
"""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
STAMP = VENV / ".entente-stamp"
PYTHON = VENV / "bin" / "python"
MIGRATED = VENV / ".migrated"  # empty tables of a node, as the migrations of now leave them
LOCK = ROOT / "requirements.lock"
DP = ROOT / "requirements-dp.lock"
TESTS = ROOT / "requirements-tests.lock"
MEGABYTES = {False: 1500, True: 2100}  # installed and compiled, without and with what tests need; a test measures them
STARTER = """\
#!/bin/sh
exec "$(dirname "$(readlink -f "$0" || echo "$0")")/python" -c '
import sys
from entente.cli import main
sys.argv[0] = "entente"
sys.exit(main())' "$@"
"""


def main() -> int:
    """Make the environment right; 0 when it is."""
    with open(ROOT / ".venv.lock", "w") as guard:
        fcntl.flock(guard, fcntl.LOCK_EX)  # two commands at once: the second waits, then finds the work done
        tests = "--tests" in sys.argv[1:]
        if stamp() != state(tests=True) and (tests or stamp() != state(tests=False)):
            install(tests=tests or (VENV / "bin" / "pytest").exists())
    return subprocess.run([PYTHON, "-m", "tools.local.catalogues"], check=False).returncode


def locks(*, tests: bool) -> list[Path]:
    """What is installed, together."""
    return [LOCK, DP, TESTS] if tests else [LOCK]


def state(*, tests: bool = True) -> str:
    """What the environment must be made from."""
    digest = hashlib.sha256(str(ROOT).encode())
    for path in (*locks(tests=tests), ROOT / "pyproject.toml", Path(__file__)):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def stamp() -> str:
    """What it was made from; empty where it never was finished."""
    try:
        return STAMP.read_text()
    except FileNotFoundError:
        return ""


def install(*, tests: bool) -> None:
    """A finished environment, stamped."""
    uv = uv_command()
    files = [str(path) for path in locks(tests=tests)]
    if not stamp() and VENV.exists():
        print("The last set-up was broken off; starting over.", flush=True)
        shutil.rmtree(VENV)
    if not VENV.exists():
        print(
            f"Creating .venv and installing (about {MEGABYTES[tests] / 1000:.1f} GB; minutes on a slow line).",
            flush=True,
        )
        maker = [uv, "venv", "--quiet", "--python", python()] if uv else [python(), "-m", "venv"]
        run([*maker, str(VENV)])
    quiet = [] if sys.stderr.isatty() else ["--quiet"]
    if uv:
        run([uv, "pip", "sync", *quiet, "--require-hashes", "--python", str(PYTHON), *files])
    else:
        pip = [str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
        run(
            [
                *pip,
                *quiet,
                "--require-hashes",
                "--only-binary=:all:",
                *(word for file in files for word in ("-r", file)),
            ]
        )
    link()
    replacement = STAMP.with_suffix(".new")
    replacement.write_text(state(tests=tests))
    replacement.replace(STAMP)


def python() -> str:
    """The interpreter to build on: never that of an environment, which may be the one to be replaced."""
    if sys.prefix == sys.base_prefix:
        return sys.executable
    return str(Path(sys.base_prefix, "bin", f"python3.{sys.version_info.minor}"))


def uv_command() -> str | None:
    """uv where it works; a shim may stand on the path without one behind it."""
    path = shutil.which("uv")
    if path and subprocess.run([path, "--version"], capture_output=True, check=False).returncode == 0:
        return path
    return None


def link() -> None:
    """The project importable, and ``entente`` callable, in the environment."""
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    done = subprocess.run([PYTHON, "-I", "-c", code], capture_output=True, text=True, check=True)
    _write_anew(Path(done.stdout.strip()) / "_entente.pth", f"{ROOT}\n{ROOT / 'platform'}\n")
    _write_anew(VENV / "bin" / "entente", STARTER, mode=0o755)


def _write_anew(path: Path, text: str, *, mode: int = 0o644) -> None:
    """A file of its own: where the environment was copied by links, the other copies keep theirs."""
    replacement = path.with_name(f"{path.name}.new")
    replacement.write_text(text)
    replacement.chmod(mode)
    replacement.replace(path)


def run(command: list[str]) -> None:
    """Run a step of the set-up; its failure is ours, after what it printed."""
    environment = {name: value for name, value in os.environ.items() if name not in {"VIRTUAL_ENV", "PYTHONPATH"}}
    if subprocess.run(command, env=environment, check=False).returncode:
        sys.exit(f"bin/setup: failed: {' '.join(command[:4])} ...")


if __name__ == "__main__":
    sys.exit(main())
