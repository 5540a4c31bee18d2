from django.apps import AppConfig


class ExplorerConfig(AppConfig):
    name = "entente.explorer"
    label = "explorer"
