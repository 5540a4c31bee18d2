"""Organizations and people of a node, with keys that its worker made."""

from __future__ import annotations

from tools.demo.network import network
from tools.demo.nodes import act
from tools.demo.waiting import until


@act
def establish() -> dict[str, str]:
    """The node's organizations; their identifiers by their keys in the cast."""
    of = network()
    until(lambda: all(organization.key for organization in of.organizations.values()), "keys of the organizations")
    return {name: str(organization.pk) for name, organization in of.organizations.items()}
