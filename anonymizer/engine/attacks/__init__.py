"""Attacks that are run, not estimated: singling out, linkability and inference, each against a control group."""

from __future__ import annotations

from anonymizer.engine.attacks.clock import Stopped
from anonymizer.engine.attacks.control_group import hold_out
from anonymizer.engine.attacks.evaluation import AttackReport, run_attacks
from anonymizer.engine.attacks.inference import inference, inference_from_both
from anonymizer.engine.attacks.linkability import linkability, linkability_to, owners_of
from anonymizer.engine.attacks.rates import AttackResult, Effort, Rate
from anonymizer.engine.attacks.recognition import membership, recognition
from anonymizer.engine.attacks.registers import ATTRIBUTES, Register
from anonymizer.engine.attacks.rehearsal import rehearse
from anonymizer.engine.attacks.sequences import EACH_RELEASE, SequenceRisk, sequence_risk
from anonymizer.engine.attacks.singling_out import singling_out
from anonymizer.engine.attacks.tables import Scene, scene
from anonymizer.engine.attacks.trials import NotTried, Rehearsal, Trial

__all__ = [
    "ATTRIBUTES",
    "EACH_RELEASE",
    "AttackReport",
    "AttackResult",
    "Effort",
    "NotTried",
    "Rate",
    "Register",
    "Rehearsal",
    "Scene",
    "SequenceRisk",
    "Stopped",
    "Trial",
    "hold_out",
    "inference",
    "inference_from_both",
    "linkability",
    "linkability_to",
    "membership",
    "owners_of",
    "recognition",
    "rehearse",
    "run_attacks",
    "scene",
    "sequence_risk",
    "singling_out",
]
