"""The web process: gunicorn calls ``application``."""

import gc
import os
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.template.loader import get_template
from django.urls import get_resolver
from django.utils import translation

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "entente.config.settings")
application = get_wsgi_application()
gc.freeze()  # what is loaded now stays: looking through it again and again cost a tenth of the time of a page


def load_pages() -> None:
    """Routes with their views, and templates: the first visitors after a start would wait seconds for them. It asks no database."""
    for language, _ in settings.LANGUAGES:
        with translation.override(language):
            get_resolver().reverse_dict  # noqa: B018  # made of the routes of a language when it is first read
    for app in settings.OWN_APPS:
        folder = Path(apps.get_app_config(app.rpartition(".")[2]).path, "templates")
        for template in sorted(folder.rglob("*.html")):
            get_template(str(template.relative_to(folder)))
    gc.freeze()
