from django.apps import AppConfig


class ExportsConfig(AppConfig):
    name = "exports"

    def ready(self) -> None:
        """The directory asks here whether a feed that shrinks must wait for a person."""
        from agreements.queries.emergencies import emergency_under_way
        from entente.directory.imports import holds

        holds.register(emergency_under_way)
