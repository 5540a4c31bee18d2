from django.apps import AppConfig
from django.conf import settings


class AnonymizerConfig(AppConfig):
    name = "anonymizer"

    def ready(self) -> None:
        """What the operator asks of processes that read what strangers made is known to whoever starts one."""
        from anonymizer.engine import isolation

        isolation.require(required=settings.ISOLATION_REQUIRED)
