"""The settings of nodes in tests: those of every installation, and a kind of message that tests alone know."""

from entente.config.settings import *  # noqa: F403
from entente.config.settings import INSTALLED_APPS as _APPS

INSTALLED_APPS = ["tests.nodes.apps.NodesConfig", *_APPS]
