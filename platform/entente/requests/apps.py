from django.apps import AppConfig


class RequestsConfig(AppConfig):
    name = "entente.requests"
    label = "requests"
