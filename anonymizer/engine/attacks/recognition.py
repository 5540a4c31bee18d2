"""What someone achieves who knows some columns of a person: her record is found, or that she is in the data at all."""

from __future__ import annotations

from anonymizer.engine.attacks.nearest_records import Matcher
from anonymizer.engine.attacks.rates import USUAL, AttackResult, Effort, result
from anonymizer.engine.attacks.tables import Scene
from anonymizer.engine.table.codes import Codes


def recognition(scene: Scene, *, owners: Codes, effort: Effort = USUAL) -> AttackResult:
    """The risk that a person's own record is found by the columns of the scene.

    Of the records that fit equally well one is drawn: in a class of k, the chance is one in k. Nobody is drawn: the chances are
    added up. The control group has no record in the release, so nobody of it is ever found.

    Args:
        owners: for each released record, whose it is, as a unit of the original.
    """
    rng = effort.draws(4)
    matcher = Matcher(scene.released, scene.meanings, tick=scene.tick)
    targets = scene.original.sample(effort.attacks, rng)
    chances = [
        float((owners[records] == scene.original.units[target]).mean())
        for target, records in zip(targets, matcher.nearest(scene.original, targets), strict=True)
    ]
    blind = len(targets) / max(scene.released.records, 1)
    control = None if scene.control is None else effort.rate(min(effort.attacks, scene.control.unit_count), 0)
    return result(
        effort.rate(len(targets), sum(chances)),
        effort.rate(len(targets), min(blind, float(len(targets)))),
        control,
        known=list(scene.columns),
    )


def membership(scene: Scene, *, effort: Effort = USUAL) -> AttackResult:
    """The risk that someone learns that a person is in the data: a released record agrees with all that is known of her.

    The attack says so of everyone for whom there is such a record. Where that is right no more often of people in the release
    than of the control group, the release tells nothing. A record that shows ``*`` alone agrees with everybody and counts for
    nothing.
    """
    rng = effort.draws(5)
    matcher = Matcher(scene.released, scene.meanings, tick=scene.tick)
    targets = scene.original.sample(effort.attacks, rng)
    attack = effort.rate(len(targets), int(matcher.covered(scene.original, targets).sum()))
    if scene.control is None:
        return result(attack, effort.rate(len(targets), 0), None, known=list(scene.columns))
    others = scene.control.sample(effort.attacks, rng)
    control = effort.rate(len(others), int(matcher.covered(scene.control, others).sum()))
    return result(attack, control, control, known=list(scene.columns))
