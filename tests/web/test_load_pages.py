"""What a web process has loaded before its first request: nobody waits for it, and no database is needed."""

from __future__ import annotations

import json
import os
import subprocess
import sys

from tools.local.pytest_plugin import NOWHERE

FIRST_REQUEST = """
import json, sys
from entente.config import wsgi
wsgi.load_pages()
modules = set(sys.modules)
from django.db import connection
from django.template import base, engines
from django.urls import reverse
from django.utils import translation
compiled = []
initialize = base.Template.__init__
def counted(self, *arguments, **named):
    compiled.append(named.get("name") or arguments[2])
    initialize(self, *arguments, **named)
base.Template.__init__ = counted
for language in ("en", "fr"):
    with translation.override(language):
        reverse("web:desk")
for name in ("entente/desk.html", "exports/access_review.html", "anonymizer/workbench.html"):
    engines["django"].get_template(name)
print(json.dumps([sorted(set(sys.modules) - modules), compiled, connection.connection is None]))
"""


def test_routes_and_templates_are_loaded_before_the_first_request_without_a_database() -> None:
    environment = {**NOWHERE, "PATH": os.environ["PATH"], "DJANGO_SETTINGS_MODULE": "entente.config.settings"}

    done = subprocess.run([sys.executable, "-c", FIRST_REQUEST], env=environment, capture_output=True, text=True, check=False)  # fmt: skip

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [[], [], True]
