"""Who may reach the routes that have no page: programs by the scope of their key, holders of a private link, accounts."""

from __future__ import annotations

from typing import Final

NO_KEY: Final = "no key is needed"
ANY_KEY: Final = "whatever the key is for"

API: Final[tuple[tuple[str, str], ...]] = (
    # For what a key must have been made (one of these), and the operations.
    (NO_KEY, "api:openapi api:show_dummy api:fetch_dummy"),
    (ANY_KEY, "api:show_key"),
    ("upload release", """
        api:list_datasets api:show_dataset api:list_versions api:show_version api:list_joins api:show_join api:list_runs
        api:show_run api:list_releases api:show_release api:show_manifest api:list_entitlements
        """),
    ("upload", "api:create_dataset api:deliver_version api:join_versions api:confirm_run"),
    ("release", "api:list_choices api:release_run api:withdraw_release api:entitle api:revoke"),
    ("read", "api:list_received api:show_received api:fetch_file api:link_file api:list_changes"),
    ("requests", "api:list_requests api:show_request api:answer_request"),
    ("events", """
        api:list_events api:last_event api:list_webhooks api:make_webhook api:begin_webhook_again api:end_webhook
        """),
    # Addresses of a series, by the same keys.
    (NO_KEY, "series:dummy"),
    ("read", "series:latest series:version series:changelog series:feed"),
)  # fmt: skip

SHARING: Final = """
    sharing:shares sharing:share sharing:schemas sharing:tables sharing:all_tables sharing:version sharing:metadata
    sharing:query sharing:changes
    """
"""By a profile of Delta Sharing alone."""
SHARING_TOKEN: Final = "sharing:access_token"
NOTHING_THERE: Final = "api:nothing series:nothing sharing:nothing"
"""What no operation has as its address: 404 for everyone."""

NODES: Final = """
    federation:messages federation:batches federation:thread federation:outbox federation:threads federation:received
    federation:brought_receipts federation:release_file federation:part federation:catalogue
    """
"""For other nodes of the network, by the signature of each request (``tests/apps/federation/test_messages.py``)."""

PRIVATE_LINKS: Final = """
    catalogue:hand_in exports:activate_key agreements:feed requests:follow requests:withdraw requests:fetch
    account_reset_password_from_key account_confirm_email sharing:copied_file directory:correct
    """
"""For whoever holds the link, as long as it is good."""

ACCOUNT_OF_ONES_OWN: Final = """
    account_reauthenticate account_change_password account_set_password mfa_index mfa_reauthenticate mfa_activate_totp
    mfa_deactivate_totp mfa_view_recovery_codes mfa_generate_recovery_codes mfa_download_recovery_codes mfa_list_webauthn
    mfa_add_webauthn mfa_reauthenticate_webauthn mfa_remove_webauthn mfa_edit_webauthn socialaccount_connections
    """
"""Whoever is not signed in is led to where one signs in."""
ACCOUNT_OF_ANYONE: Final = """
    account_login account_logout account_inactive account_signup account_email account_email_verification_sent
    account_reset_password account_reset_password_done account_reset_password_from_key_done account_confirm_login_code
    mfa_authenticate mfa_login_webauthn socialaccount_login_cancelled socialaccount_login_error socialaccount_signup
    openid_connect_login openid_connect_callback
    en/account/social/login/cancelled/ en/account/social/login/error/ en/account/social/signup/
    en/account/social/connections/
    """
"""The way in, and its dead ends: they show nothing of anybody."""


def scopes_of_operations() -> dict[str, str]:
    """Each operation with what a key must have been made for."""
    return {name: scopes for scopes, names in API for name in names.split()}


def declared_programs() -> list[str]:
    """Every route that is declared here."""
    texts = (SHARING, SHARING_TOKEN, NOTHING_THERE, NODES, PRIVATE_LINKS, ACCOUNT_OF_ONES_OWN, ACCOUNT_OF_ANYONE)
    return [*scopes_of_operations(), *(name for text in texts for name in text.split())]
