from django.apps import AppConfig


class ApiConfig(AppConfig):
    name = "entente.api"
    label = "api"
