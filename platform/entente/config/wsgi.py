"""The web process: gunicorn calls ``application``."""

import gc
import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "entente.config.settings")
application = get_wsgi_application()
gc.freeze()  # what is loaded now stays: looking through it again and again cost a tenth of the time of a page
