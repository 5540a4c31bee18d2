"""Attacks on a candidate before it may leave: all of them, within a time limit, against people who were held back.

The control group is made from the candidate itself: the records of some people are taken out of it, and what is left is attacked
as a release that was made without them. Levels and groups are those of the whole candidate, so that the figures are of what
would leave. What the time limit cuts off, or whoever waits stops, is named as not tried; nothing is left out in silence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from anonymizer.engine.attacks.clock import Clock, Progress, Stopped, TimeOver, reason
from anonymizer.engine.attacks.inference import inference
from anonymizer.engine.attacks.linkability import linkability
from anonymizer.engine.attacks.one_column import alone_in
from anonymizer.engine.attacks.rates import AttackResult, Effort, result
from anonymizer.engine.attacks.recognition import membership, recognition
from anonymizer.engine.attacks.registers import Link, Register, linkage_with_file, links_of, people_alone
from anonymizer.engine.attacks.singling_out import singling_out
from anonymizer.engine.attacks.tables import Scene, Table, coded_together, meanings_of
from anonymizer.engine.attacks.trials import (
    COLUMN,
    EVERYTHING,
    HOLDINGS,
    INFERENCE,
    JOINING,
    MEMBERSHIP,
    NAMED_REGISTER,
    ONE_COLUMN,
    RECOGNITION,
    REGISTER,
    REGISTER_FILE,
    SEVERAL_COLUMNS,
    NotTried,
    Rehearsal,
    Trial,
)
from anonymizer.engine.classes.equivalence import Mask
from anonymizer.engine.errors import EngineError
from anonymizer.engine.search.preparation import built_hierarchies
from anonymizer.engine.table.codes import Codes

if TYPE_CHECKING:
    import pyarrow as pa

    from anonymizer.engine.recipe import Recipe
    from anonymizer.engine.table.readers import Reading, Source
    from anonymizer.engine.transformation.candidate import Candidate

SECONDS: Final = 60.0
FEWEST: Final = 40
"""People without whom no control group tells anything."""
_CONTROL: Final = 500  # people in the control group, where a quarter of all are so many
_TRIES: Final = 20  # predicates of several columns, for each one that is asked for
_WITHOUT: Final = 150  # targets by which it is told which of several columns does it


def rehearse(
    original: Source,
    candidate: Candidate,
    *,
    seconds: float = SECONDS,
    effort: Effort | None = None,
    progress: Progress | None = None,
    registers: Sequence[Register] = (),
    kinds: Mapping[str, str] | None = None,
    on: date | None = None,
) -> Rehearsal:
    """Attack a candidate with what it was made from in hand.

    Args:
        original: what the candidate was made from.
        seconds: after so many no attack goes on; those that were not finished are named.
        effort: how many attacks there are, and their seed.
        progress: is called with the proportion done, also in the midst of an attack.
        registers: public ones that somebody may hold beside the release.
        kinds: of the values of columns, by which a register's columns are found in the table.
        on: the day for which a date of birth in a register gives an age.
    """
    clock = Clock(seconds, progress or (lambda share: None))
    beside = _Beside(tuple(registers), kinds or {}, on)
    rehearsal = _Play(original, candidate, clock, effort or Effort(tries=_TRIES), beside).played()
    return replace(rehearsal, seconds=round(monotonic() - clock.started, 2))


@dataclass(frozen=True, slots=True)
class _Beside:
    """The registers, and by what their columns are found."""

    registers: tuple[Register, ...]
    kinds: Mapping[str, str]
    on: date | None


@dataclass(slots=True)
class _Play:
    """The candidate, and what is found step by step."""

    original: Source
    candidate: Candidate
    clock: Clock
    effort: Effort
    beside: _Beside
    trials: list[Trial] = field(default_factory=list)
    alone: dict[str, int] = field(default_factory=dict)
    not_tried: list[NotTried] = field(default_factory=list)
    whole: Scene | None = None
    """With everybody in it, until it was told who is alone: a large table is not held twice while the other attacks go on."""
    ended: str = ""
    """Why nothing goes on, where nothing does."""

    def played(self) -> Rehearsal:
        recipe = self.candidate.recipe
        columns = self._columns(recipe)
        if recipe.table is not None:
            return Rehearsal(not_tried=(NotTried(EVERYTHING, "counts"),))
        if not columns or not self.candidate.record_count:
            return Rehearsal(not_tried=(NotTried(EVERYTHING, "nothing-leaves"), *self.not_tried))
        try:
            self.whole, owners = _scene(self.original, self.candidate, columns, self.clock)
        except (TimeOver, Stopped) as end:
            return Rehearsal(not_tried=(NotTried(EVERYTHING, reason(end)), *self.not_tried))
        people = self.whole.original.unit_count
        about = Rehearsal(people=people, counts_persons=self.whole.original.of_persons)
        if people < FEWEST:
            return replace(about, not_tried=(NotTried(EVERYTHING, "few"), *self.not_tried))
        held = _held_back(people, self.effort)
        # As many targets on both sides: the middle of Wilson's interval depends on their number.
        self.effort = replace(self.effort, attacks=min(self.effort.attacks, int(held.sum())))
        self._attack(recipe, *_without(self.whole, owners, held))
        return replace(
            about,
            held_back=int(held.sum()),
            trials=tuple(self.trials),
            alone=dict(sorted(self.alone.items(), key=lambda item: -item[1])),
            not_tried=tuple(self.not_tried),
        )

    def _columns(self, recipe: Recipe) -> list[str]:
        """The columns that attacks look at; of the others it is noted that they do not."""
        columns = []
        for name in self.candidate.columns:
            rule = recipe.columns[name]
            if rule.is_text or rule.treatment == "redact":
                self.not_tried.append(NotTried(COLUMN, "text", name))
            elif name in recipe.links:
                self.not_tried.append(NotTried(COLUMN, "codes", name))
            else:
                columns.append(name)
        return columns

    def _attack(self, recipe: Recipe, part: Scene, owners: Codes) -> None:
        columns = part.columns
        secrets = [name for name in recipe.sensitive if name in columns]
        known = [name for name in recipe.quasi_identifiers if name in columns]
        neighbour = part.only(known)
        steps: list[tuple[NotTried, Callable[[], None]]] = [
            (NotTried(ONE_COLUMN, ""), lambda: self._one_column(part)),
            *([(NotTried(SEVERAL_COLUMNS, ""), lambda: self._several_columns(part))] if len(columns) > 1 else []),
            *([(NotTried(RECOGNITION, ""), lambda: self._recognition(neighbour, owners))] if known else []),
            *([(NotTried(JOINING, ""), lambda: self._joining(part))] if len(columns) > 1 else []),
            (NotTried(REGISTER, ""), self._register),
            *self._of_registers(part, owners),
            *([(NotTried(INFERENCE, "", name), lambda name=name: self._inference(part, known, name)) for name in secrets if known]),
            *([(NotTried(MEMBERSHIP, ""), lambda: self._membership(neighbour))] if known else []),
        ]  # fmt: skip
        if len(columns) < 2:
            self.not_tried += [NotTried(SEVERAL_COLUMNS, "one-column"), NotTried(JOINING, "one-column")]
        if not known:
            self.not_tried += [NotTried(attack, "nothing-known") for attack in (RECOGNITION, MEMBERSHIP)]
            self.not_tried += [NotTried(INFERENCE, "nothing-known", name) for name in secrets]
        if not secrets:
            self.not_tried.append(NotTried(INFERENCE, "nothing-sensitive"))
        for number, (attack, step) in enumerate(steps):
            self.clock.share = number / len(steps)
            self.clock.begin(len(steps) - number)
            self._played_or_named(attack, step)
            self.whole = None
        self.not_tried.append(NotTried(HOLDINGS, "at-release"))

    def _played_or_named(self, attack: NotTried, step: Callable[[], None]) -> None:
        if self.ended:
            self.not_tried.append(replace(attack, why=self.ended))
            return
        try:
            self.clock.tick()
            step()
        except (TimeOver, Stopped) as end:
            self.not_tried.append(replace(attack, why=reason(end)))
            if isinstance(end, Stopped) or monotonic() > self.clock.end:
                self.ended = reason(end)

    def _one_column(self, part: Scene) -> None:
        assert self.whole is not None  # it is the first attack
        counted = {name: alone_in(self.whole, name) for name in part.columns}
        self.alone = {name: people for name, people in counted.items() if people}
        column = max(self.alone, key=lambda name: self.alone[name], default=None)
        people = 0 if column is None else self.alone[column]
        if column is None:
            # Whoever is alone in what is left without the people held back is not alone in the candidate.
            nobody = self.effort.rate(self.effort.attacks, 0)
            outcome = result(nobody, nobody, nobody)
        else:
            outcome = singling_out(part, columns=1, effort=self.effort)
        self.trials.append(Trial.of(ONE_COLUMN, outcome, column=column, known=part.columns, people=people))

    def _several_columns(self, part: Scene) -> None:
        outcome = singling_out(part, columns=min(3, len(part.columns)), effort=self.effort)
        used = outcome.facts["by_column"]
        # Where all predicates use the same columns, that which tells most values apart does it.
        column = max(used, key=lambda name: (used[name], len(part.meanings[name].members)), default=None)
        self.trials.append(Trial.of(SEVERAL_COLUMNS, outcome, column=column, known=part.columns))

    def _recognition(self, neighbour: Scene, owners: Codes) -> None:
        def play(scene: Scene, effort: Effort) -> AttackResult:
            return recognition(scene, owners=owners, effort=effort)

        self._with_the_column_that_does_it(RECOGNITION, neighbour, play)

    def _membership(self, neighbour: Scene) -> None:
        self._with_the_column_that_does_it(
            MEMBERSHIP, neighbour, lambda scene, effort: membership(scene, effort=effort)
        )

    def _with_the_column_that_does_it(
        self, attack: str, scene: Scene, play: Callable[[Scene, Effort], AttackResult], **facts: Any
    ) -> None:
        """That without which the attack gains least, where it gains anything."""
        outcome, column = play(scene, self.effort), None
        if outcome.interval[0] > 0 and len(scene.columns) > 1:
            fewer = replace(self.effort, attacks=min(self.effort.attacks, _WITHOUT))
            without = {
                name: play(scene.only([other for other in scene.columns if other != name]), fewer).risk
                for name in scene.columns
            }
            column = min(without, key=lambda name: without[name])
        elif outcome.interval[0] > 0:
            column = scene.columns[0]
        self.trials.append(Trial.of(attack, outcome, column=column, known=scene.columns, **facts))

    def _joining(self, part: Scene) -> None:
        halves = (part.columns[::2], part.columns[1::2])
        outcome = linkability(part, parts=halves, effort=self.effort)
        self.trials.append(Trial.of(JOINING, outcome, known=part.columns))

    def _inference(self, part: Scene, known: Sequence[str], secret: str) -> None:
        outcome = inference(
            part.only([*(name for name in known if name != secret), secret]), secret=secret, effort=self.effort
        )
        self.trials.append(Trial.of(INFERENCE, outcome, column=secret, known=tuple(known)))

    def _register(self) -> None:
        """Linkage with the register that the recipe names: the chances of all records are known and added up."""
        register = self.candidate.after.population
        if register is None:
            self.not_tried.append(NotTried(REGISTER, "no-register"))
            return
        records = self.candidate.after.records - self.candidate.after.suppressed_records
        outcome = result(
            self.effort.rate(records, register.marketer * records),
            self.effort.rate(records, min(records / max(register.people, 1), 1.0) * records),
            None,
        )
        self.trials.append(Trial.of(REGISTER, outcome, known=tuple(register.columns)))

    def _of_registers(self, part: Scene, owners: Codes) -> Iterator[tuple[NotTried, Callable[[], None]]]:
        """A step for each register, and one for its file; what cannot be tried is noted."""
        if not self.beside.registers:
            self.not_tried.append(NotTried(NAMED_REGISTER, "none-named"))
        assert self.whole is not None  # the steps are made before the first of them
        kinds = {name: self.beside.kinds.get(name) for name in part.columns}
        for register in self.beside.registers:
            links = links_of(register, kinds, on=self.beside.on)
            if not links:
                self.not_tried.append(NotTried(NAMED_REGISTER, "tells-nothing", register=register.key))
                continue
            names = [link.column for link in links]
            alone = people_alone(self.whole.only(names))  # counted here: a step with the whole tables would keep them
            yield (
                NotTried(NAMED_REGISTER, "", register=register.key),
                partial(self._named_register, register, alone, part.only(names), owners),
            )
            if register.without_file:
                self.not_tried.append(NotTried(REGISTER_FILE, register.without_file, register=register.key))
            elif register.file is not None:
                yield (
                    NotTried(REGISTER_FILE, "", register=register.key),
                    partial(self._register_file, register, links, part, owners),
                )

    def _named_register(self, register: Register, alone: int, part: Scene, owners: Codes) -> None:
        def play(scene: Scene, effort: Effort) -> AttackResult:
            return recognition(scene, owners=owners, effort=effort)

        facts = {"alone": alone, "complete": register.completeness}
        self._with_the_column_that_does_it(NAMED_REGISTER, part, play, register=register.key, facts=facts)

    def _register_file(self, register: Register, links: Sequence[Link], part: Scene, owners: Codes) -> None:
        assert register.file is not None  # the step was made for it
        usable = [link for link in links if link.of_register is not None]
        if not usable:
            self.not_tried.append(NotTried(REGISTER_FILE, "file-unlike", register=register.key))
            return
        try:
            linkage = linkage_with_file(
                part,
                usable,
                register.file,
                owners=owners,
                hierarchies=built_hierarchies(self.candidate.recipe),
                effort=self.effort,
            )
        except EngineError:
            self.not_tried.append(NotTried(REGISTER_FILE, "file-unread", register=register.key))
            return
        if linkage is None:
            self.not_tried.append(NotTried(REGISTER_FILE, "file-nobody", register=register.key))
            return
        trial = Trial.of(
            REGISTER_FILE,
            linkage.outcome,
            known=tuple(link.column for link in usable),
            register=register.key,
            facts={"entries": linkage.entries, "inside": linkage.inside},
        )
        mistaken = linkage.mistaken
        self.trials.append(replace(trial, control=None if mistaken is None else mistaken.successes / mistaken.attacks))


def _scene(original: Source, candidate: Candidate, columns: Sequence[str], clock: Clock) -> tuple[Scene, Codes]:
    """The whole table and the whole candidate, and whose record each released one is, as a unit of the original."""
    person = candidate.recipe.person
    targets = coded_together([_Watched(original, original.batches, clock.tick)], columns, person)[0]
    words = coded_together([_Watched(candidate, candidate.treated, clock.tick)], columns, None)[0]
    owners = targets.units if candidate.leaving is None else targets.units[candidate.leaving]
    units = np.unique(owners, return_inverse=True)[1].astype(np.int32)
    released = Table(words.columns, words.records, units, targets.of_persons)
    meanings = meanings_of(targets, released, built_hierarchies(candidate.recipe), clock.tick)
    return Scene(targets, None, released, meanings, clock.tick), owners


def _held_back(people: int, effort: Effort) -> Mask:
    """Which people are the control group: a tenth, or 500 where a quarter are so many."""
    size = max(people // 10, min(_CONTROL, people // 4))
    held = np.zeros(people, bool)
    held[effort.draws(8).permutation(people)[:size]] = True
    return held


def _without(whole: Scene, owners: Codes, held: Mask) -> tuple[Scene, Codes]:
    """The scene of a release without the records of the people held back, who are its control group; and the owners in it."""
    others = held[whole.original.units]
    renumbered = (np.cumsum(~held) - 1).astype(np.int32)  # as the units of those who stay are numbered anew
    stay = ~held[owners]
    part = replace(
        whole,
        original=whole.original.where(~others),
        control=whole.original.where(others),
        released=whole.released.where(stay),
    )
    return part, renumbered[owners[stay]]


class _Watched:
    """A source that can be stopped between batches."""

    def __init__(
        self,
        source: Source,
        batches: Callable[[Sequence[str] | None], Iterator[pa.RecordBatch]],
        tick: Callable[[], None],
    ) -> None:
        self.columns: tuple[str, ...] = source.columns
        self.reading: Reading = source.reading
        self.record_count: int | None = source.record_count
        self._batches, self._tick = batches, tick

    def batches(self, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]:
        """As the source gives them."""
        for batch in self._batches(columns):
            self._tick()
            yield batch
