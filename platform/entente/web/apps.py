"""The top layer: base templates, design system, error pages, home and health."""

from __future__ import annotations

from django.apps import AppConfig


class WebConfig(AppConfig):
    name = "entente.web"
    label = "web"
