"""What the server of reading processes has in its memory is there, and is no more than those processes may have."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = "import sys, tests.warm_readers; print(*sorted({'django', 'pandas'} & sys.modules.keys()))"


def test_modules_of_reading_processes_are_imported_without_django_and_pandas() -> None:
    path = f"import sys; sys.path[:0] = [{str(ROOT)!r}, {str(ROOT / 'platform')!r}]; "

    done = subprocess.run([sys.executable, "-c", path + PROGRAM], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stderr
