"""Addresses of the catalogue as others are told of them: whole, with the language in them where a page has one."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.urls import reverse
from django.utils.translation import override


def page(name: str, language: str, *arguments: object) -> str:
    """The whole address of a page in a language."""
    with override(language):
        return f"{settings.BASE_URL}{reverse(name, args=arguments)}"


def home_page(language: str) -> str:
    """The first page of the site."""
    return page("web:home", language)


def catalogue_page(language: str) -> str:
    """The list of the catalogue."""
    return page("portal:catalogue", language)


def dataset_page(dataset_id: uuid.UUID, language: str) -> str:
    """The page of a dataset of the catalogue."""
    return page("portal:dataset", language, dataset_id)


def ask_page(dataset_id: uuid.UUID, language: str) -> str:
    """Where anyone asks for a dataset."""
    return f"{page('requests:ask', language)}?dataset={dataset_id}"


def dummy_file(dataset_id: uuid.UUID, form: str) -> str:
    """Dummy data of a series, in a format."""
    return f"{settings.BASE_URL}{reverse('series:dummy', args=[dataset_id, form])}"
