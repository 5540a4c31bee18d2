"""The settings of the embedded services: those of every installation, and the demonstration, which no other installation has."""

from entente.config.settings import *  # noqa: F403
from entente.config.settings import INSTALLED_APPS as _APPS

INSTALLED_APPS = ["tools.demo", *_APPS]
ROOT_URLCONF = "tools.demo.urls"  # one address more: sign in as somebody of the demonstration
