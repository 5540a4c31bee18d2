from django.apps import AppConfig


class CatalogueConfig(AppConfig):
    name = "entente.catalogue"
    label = "catalogue"
