"""An approved run, as for exports."""

from tests.apps.exports.conftest import approve

__all__ = ["approve"]
