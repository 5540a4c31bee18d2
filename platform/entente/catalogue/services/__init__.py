"""What people do with datasets and their versions; ``joins`` and ``community_registers`` stand beside."""

from entente.catalogue.services.datasets import (
    create_dataset,
    hold_version,
    lift_hold,
    open_upload,
    protect_names,
    receive_by_link,
    receive_upload,
    receiving_verdict,
    revoke_upload_link,
    send_upload_link,
    set_helpers,
    token_hash,
    unprotect_name,
)
from entente.catalogue.uploads.intake import Upload

__all__ = [
    "Upload", "create_dataset", "hold_version", "lift_hold", "open_upload", "protect_names", "receive_by_link", "receive_upload", "receiving_verdict", "revoke_upload_link", "send_upload_link",
    "set_helpers", "token_hash", "unprotect_name",
]  # fmt: skip
