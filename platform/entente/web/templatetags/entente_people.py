"""What hangs on a person of an organization, on the pages of an app that lies below what it is made of."""

from __future__ import annotations

from django import template

from entente.organizations.models import Organization, User
from entente.web.task_list.people import begun_by
from entente.web.task_list.task import Task

register = template.Library()


@register.simple_tag
def left_by(person: User, organization: Organization) -> list[Task]:
    """What a person drafted or sent for an organization, and that is not done yet."""
    return list(begun_by(person, organization))
