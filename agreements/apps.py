from django.apps import AppConfig


class AgreementsConfig(AppConfig):
    name = "agreements"

    def ready(self) -> None:
        """The catalogue, below, asks here whose rows come into a series."""
        from agreements.queries.processing import JUDGE
        from entente.catalogue.joint import intakes

        intakes.register(JUDGE)
