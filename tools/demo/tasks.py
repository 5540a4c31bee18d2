"""What workers of the demonstration know beside those of an installation."""

from tools.demo.nodes import messages

__all__ = ["messages"]
