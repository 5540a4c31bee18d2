"""Stable addresses of series. They have no language: a feed is told which one by the reader's header."""

from __future__ import annotations

from django.urls import path, re_path, register_converter

from exports.formats import Format
from exports.series import views

app_name = "series"


class FormatConverter:
    """The ending of a file's name."""

    regex = "|".join(Format.values)

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return str(value)


register_converter(FormatConverter, "format")
urlpatterns = [
    path("<uuid:dataset_id>/latest.<format:form>", views.latest, name="latest"),
    path("<uuid:dataset_id>/versions/<int:number>.<format:form>", views.version, name="version"),
    path("<uuid:dataset_id>/dummy/latest.<format:form>", views.dummy, name="dummy"),
    path("<uuid:dataset_id>/changes.json", views.changelog, name="changelog"),
    path("<uuid:dataset_id>/feed.atom", views.feed, name="feed"),
    re_path(r"^(?P<path>.*)$", views.nothing, name="nothing"),
]
