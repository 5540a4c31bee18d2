#!/usr/bin/env python3
"""Django's command line, with platform/ on the path (it is a source root, not a package)."""

import os
import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent / "platform"))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "entente.config.settings")
    # Several processes share the cores: threads of one that wait for each other would take them from the others.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)
