from django.apps import AppConfig


class OrganizationsConfig(AppConfig):
    name = "entente.organizations"
    label = "organizations"

    def ready(self) -> None:
        """The one thing that allauth tells by a signal alone: a second factor was wrong."""
        from allauth.mfa import signals

        from entente.organizations.sign_ins import wrong_second_factor

        signals.authentication_failed.connect(wrong_second_factor)
