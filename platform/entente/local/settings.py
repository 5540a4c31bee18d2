"""The settings of a workbench on somebody's own computer: those of every installation, and the way in of its only person."""

from entente.config.settings import *  # noqa: F403
from entente.config.settings import INSTALLED_APPS as _APPS

INSTALLED_APPS = ["entente.local", *_APPS]
ROOT_URLCONF = "entente.local.urls"
