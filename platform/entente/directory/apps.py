from django.apps import AppConfig


class DirectoryConfig(AppConfig):
    name = "entente.directory"
    label = "directory"
