from django.apps import AppConfig


class OrganizationsConfig(AppConfig):
    name = "entente.organizations"
    label = "organizations"
