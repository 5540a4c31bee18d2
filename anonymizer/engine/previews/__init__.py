"""What may be shown of a table to the person who chooses its recipe: common values, ranges and shapes, and spellings of common values."""

from anonymizer.engine.previews.cleaning import CleaningPreview, ShownCluster, ShownProposal, preview_cleaning
from anonymizer.engine.previews.columns import ColumnPreview, TablePreview, preview_table, why_withheld
from anonymizer.engine.previews.counts import LEAST_PERSONS

__all__ = [
    "LEAST_PERSONS",
    "CleaningPreview",
    "ColumnPreview",
    "ShownCluster",
    "ShownProposal",
    "TablePreview",
    "preview_cleaning",
    "preview_table",
    "why_withheld",
]
