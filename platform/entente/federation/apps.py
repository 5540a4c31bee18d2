from django.apps import AppConfig


class FederationConfig(AppConfig):
    name = "entente.federation"
    label = "federation"
