"""The settings of a workbench at home: those of every installation, and the way in of its only person."""

from entente.config.settings import *  # noqa: F403
from entente.config.settings import INSTALLED_APPS as _APPS

INSTALLED_APPS = ["tools.home", *_APPS]
ROOT_URLCONF = "tools.home.urls"
