"""What people do with a directory."""

from entente.directory.services.importing import (
    FILE_TYPES,
    choose_preset,
    columns_of,
    confirm_columns,
    import_file,
    open_upload,
    receive_import,
)
from entente.directory.services.licensing import bring_in_terms, give_up_licence, state_taxonomy
from entente.directory.services.losses import accept_losses, discard_import
from entente.directory.services.qualifying import decide_qualifier, propose_qualifier
from entente.directory.services.review import accept_import, decline_import

__all__ = [
    "FILE_TYPES", "accept_import", "accept_losses", "bring_in_terms", "choose_preset", "columns_of", "confirm_columns", "decide_qualifier", "decline_import", "discard_import", "give_up_licence", "import_file", "open_upload",
    "propose_qualifier", "receive_import", "state_taxonomy",
]  # fmt: skip
