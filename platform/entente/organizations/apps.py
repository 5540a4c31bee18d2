from django.apps import AppConfig


class OrganizationsConfig(AppConfig):
    name = "entente.organizations"
    label = "organizations"

    def ready(self) -> None:
        """What allauth tells by signals alone: a second factor was wrong, or changed."""
        from allauth.account.signals import authentication_step_completed
        from allauth.mfa import signals

        from entente.organizations.authentication import passkeys
        from entente.organizations.authentication.credentials import record_factor_change
        from entente.organizations.authentication.sign_ins import renew_session, wrong_second_factor

        authentication_step_completed.connect(renew_session)
        signals.authentication_failed.connect(wrong_second_factor)
        for signal in (signals.authenticator_added, signals.authenticator_removed, signals.authenticator_reset):
            signal.connect(record_factor_change)
        signals.authenticator_added.connect(passkeys.enrol)
        signals.authenticator_removed.connect(passkeys.revoke)
