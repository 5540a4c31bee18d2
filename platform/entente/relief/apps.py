from django.apps import AppConfig


class ReliefConfig(AppConfig):
    name = "entente.relief"
    label = "relief"
