"""What people do with a directory."""

from entente.directory.services.duplicates import decide_duplicate, undo_duplicate
from entente.directory.services.feeds import take_from_feed
from entente.directory.services.imports import (
    FILE_TYPES,
    choose_preset,
    columns_of,
    confirm_columns,
    import_file,
    open_upload,
    receive_import,
)
from entente.directory.services.licences import bring_in_terms, give_up_licence, state_taxonomy
from entente.directory.services.losses import accept_losses, discard_import
from entente.directory.services.proposals import (
    decide_pair,
    decide_qualifier,
    decide_synonyms,
    propose_qualifier,
    propose_synonym,
)
from entente.directory.services.review import accept_import, decline_import
from entente.directory.services.verification import (
    ask_provider,
    decide_correction,
    open_correction,
    propose_correction,
    set_cycle,
    verify_service,
)

__all__ = [
    "FILE_TYPES", "accept_import", "accept_losses", "ask_provider", "bring_in_terms", "choose_preset", "columns_of", "confirm_columns",
    "decide_correction", "decide_duplicate", "decide_pair", "decide_qualifier", "decide_synonyms", "decline_import", "discard_import", "give_up_licence",
    "import_file", "open_correction", "open_upload", "propose_correction", "propose_qualifier", "propose_synonym", "receive_import", "set_cycle", "state_taxonomy",
    "take_from_feed", "undo_duplicate", "verify_service",
]  # fmt: skip
