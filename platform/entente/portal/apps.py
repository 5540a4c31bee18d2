from django.apps import AppConfig


class PortalConfig(AppConfig):
    name = "entente.portal"
    label = "portal"
