from django.apps import AppConfig


class FederationConfig(AppConfig):
    name = "entente.federation"
    label = "federation"

    def ready(self) -> None:
        """What programs read, below, asks here what other nodes released."""
        from entente.federation.programs import RemoteReleases
        from exports.deliveries import elsewhere

        elsewhere.register(RemoteReleases())
