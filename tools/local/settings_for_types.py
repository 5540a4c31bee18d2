"""The settings as the type checker reads them: with an environment that leads nowhere, so that mypy runs anywhere."""

import tools.local.pytest_plugin  # noqa: F401  # first: it fills the environment
from entente.config.settings import *  # noqa: F403
