# ruff: noqa: I001
"""The public face of the engine: each name once, with the module that it comes from.

``__init__.py`` reads this list when a name is first asked for; type checkers and the site of the documentation read it as any stub.
"""

from anonymizer.engine.attacks import (
    AttackReport as AttackReport,
    SequenceRisk as SequenceRisk,
    run_attacks as run_attacks,
    sequence_risk as sequence_risk,
)
from anonymizer.engine.cleaning import (
    CleaningReport as CleaningReport,
    ValueMaps as ValueMaps,
    clean as clean,
)
from anonymizer.engine.data_drift import (
    Drift as Drift,
    Snapshot as Snapshot,
    drift as drift,
    snapshot as snapshot,
)
from anonymizer.engine.errors import (
    CriterionUnmet as CriterionUnmet,
    EngineError as EngineError,
    Finding as Finding,
    InvalidRecipe as InvalidRecipe,
    InvalidSource as InvalidSource,
    NotInstalled as NotInstalled,
    UnknownColumn as UnknownColumn,
)
from anonymizer.engine.hierarchies import build_hierarchy as build_hierarchy
from anonymizer.engine.hierarchies.construction import (
    hierarchy_from_data as hierarchy_from_data,
    write_hierarchy as write_hierarchy,
)
from anonymizer.engine.messages import message as message
from anonymizer.engine.profiles.profile import (
    ColumnProfile as ColumnProfile,
    TableProfile as TableProfile,
    profile as profile,
)
from anonymizer.engine.proposal import (
    Offer as Offer,
    offer as offer,
    propose as propose,
)
from anonymizer.engine.proposal.count_table import propose_table as propose_table
from anonymizer.engine.recipe import Recipe as Recipe
from anonymizer.engine.recipe.file import read_recipe as read_recipe
from anonymizer.engine.recipe.geography import finest_geography as finest_geography
from anonymizer.engine.risk import RiskReport as RiskReport
from anonymizer.engine.risk.measurement import measure as measure
from anonymizer.engine.search.frontier import (
    Choice as Choice,
    Frontier as Frontier,
    explore as explore,
)
from anonymizer.engine.search.frontier_chart import frontier_svg as frontier_svg
from anonymizer.engine.table.readers import (
    Source as Source,
    arrow_source as arrow_source,
    frame_source as frame_source,
    open_source as open_source,
    parquet_source as parquet_source,
    parts_source as parts_source,
    write_normalized as write_normalized,
)
from anonymizer.engine.table.writers import (
    Written as Written,
    write_csv as write_csv,
    write_parquet as write_parquet,
)
from anonymizer.engine.tabulation.differential_privacy import (
    Privacy as Privacy,
    tabulate_privately as tabulate_privately,
)
from anonymizer.engine.tabulation.figures import Figure as Figure
from anonymizer.engine.tabulation.output_check import (
    OutputCheck as OutputCheck,
    check_output as check_output,
)
from anonymizer.engine.tabulation.privacy_budget import Ledger as Ledger
from anonymizer.engine.tabulation.sensitivity_rules import (
    Dominance as Dominance,
    PPercent as PPercent,
)
from anonymizer.engine.tabulation.small_cells import (
    check_shown as check_shown,
    hide_small_cells as hide_small_cells,
)
from anonymizer.engine.tabulation.tabulate import (
    Earlier as Earlier,
)
from anonymizer.engine.tabulation.tabulate import (
    Tabulation as Tabulation,
    tabulate as tabulate,
)
from anonymizer.engine.text.detection import (
    Detector as Detector,
    Findings as Findings,
    Span as Span,
    detect as detect,
    redact as redact,
)
from anonymizer.engine.transformation.candidate import Candidate as Candidate
from anonymizer.engine.transformation.escrow import MappingWriter as MappingWriter
from anonymizer.engine.transformation.transform import transform as transform
from anonymizer.engine.utility import (
    UtilityReport as UtilityReport,
    measure_utility as measure_utility,
)
from anonymizer.engine.verification.recount import (
    OutputMismatch as OutputMismatch,
    Recount as Recount,
    require_file as require_file,
    require_source as require_source,
)
