"""The settings of the embedded services: those of every installation, and the demonstration, which no other installation has."""

from entente.config.settings import *  # noqa: F403
from entente.config.settings import INSTALLED_APPS as _APPS
from entente.config.settings import MIDDLEWARE as _MIDDLEWARE

INSTALLED_APPS = ["tools.demo", *_APPS]
ROOT_URLCONF = "tools.demo.urls"  # addresses more: sign in as somebody of the demonstration, practise
# Inside that of error pages, which is the last: what it refuses is shown as any refusal.
MIDDLEWARE = [*_MIDDLEWARE, "tools.demo.practice.middleware.OnlyInvented"]
