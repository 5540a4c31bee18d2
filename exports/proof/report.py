"""What a check of a release found, and how it is said in both languages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final, Self

from entente.proof import Finding, Proof, Sentence
from entente.proof.log import SignedHead
from entente.proof.report import COMPARE_NODE_KEY

KINDS: Final = {
    "certificate-of-anonymization": Sentence("Certificate of anonymization", "Certificat d’anonymisation"),
    "de-identification-report": Sentence("De-identification report", "Rapport de dépersonnalisation"),
}
MEASURED: Final = Sentence(
    "{name}: {figure}, counted again from the rows", "{name}\u00a0: {figure}, recompté à partir des lignes"
)
ATTESTED: Final = Sentence(
    "{name}: {figure}, attested by the provider; these rows cannot tell it",
    "{name}\u00a0: {figure}, attesté par le fournisseur; ces lignes ne permettent pas de le recompter",
)
SUCCESSOR: Final = Sentence(
    "It was replaced by the release {release}.", "Elle a été remplacée par la communication {release}."
)
NOT_WHOLE: Final = Sentence(
    "Do not rely on these files. Ask the provider for them again.",
    "Ne vous fiez pas à ces fichiers. Demandez-les de nouveau au fournisseur.",
)
FILES: Final = Sentence(
    "{count} files are those of the signed manifest.", "Les {count} fichiers sont ceux du manifeste signé."
)
LOG: Final = Sentence(
    "Its publication stands in the audit log, among {size} events.",
    "Sa publication figure au journal d’audit, parmi {size} événements.",
)
HEADS: Final = Sentence(
    "The log continues every head that you kept ({count}).",
    "Le journal prolonge chacun des états que vous avez conservés ({count}).",
)
ONLINE: Final = Sentence(
    "The server says that the release is still available.",
    "Le serveur indique que la communication est toujours disponible.",
)
WORDS: Final = Sentence(
    "The server calls the data, in {jurisdiction}: {status}{until}.",
    "Le serveur qualifie ces données, pour {jurisdiction}\u00a0: {status}{until}.",
)
STATUSES: Final = {
    "de-identified": Sentence(
        "de-identified, still personal information", "dépersonnalisées, encore des renseignements personnels"
    ),
    "anonymized": Sentence("anonymized", "anonymisées"),
    "non-personal-data": Sentence("non-personal data", "données non personnelles"),
}
THROUGH: Final = Sentence(" through {day}", " jusqu’au {day}")
WHOLE: Final = Sentence(
    "The release is what was signed, and keeps what its certificate says.",
    "La communication est celle qui a été signée et respecte ce que dit son certificat.",
)
PARTIES: Final = Sentence(
    "The organizations’ keys come from the agreement itself. Compare their SHA-256 with what each organization tells you:",
    "Les clés des organismes proviennent de l’entente elle-même. Comparez leur SHA-256 à ce que chaque organisme vous indique\u00a0:",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseProof(Proof):
    """What a check of a release found.

    Args:
        measured: each figure as stated and as counted again from the rows; ``attested``: what rows cannot tell.
        key: of the manifest, hexadecimal; ``keys``: all that count as the server's, as far as is known.
        heads: the signed heads of the log that the release shows, the newest last.
        fingerprints: of each key in the agreement, to be compared with what its organization says itself.
        is_online: whether the server was asked too; ``successor``: the release that took the place of this one, if any;
            ``words``: jurisdiction, status and last day of what the server calls the data today.
    """

    release: str = ""
    title: Mapping[str, str] = field(default_factory=dict)
    kind: str = ""
    key: str = ""
    keys: frozenset[bytes] = frozenset()
    files: int = 0
    measured: tuple[tuple[str, Any, Any], ...] = ()
    attested: tuple[tuple[str, Any], ...] = ()
    heads: tuple[SignedHead, ...] = ()
    fingerprints: Mapping[str, str] = field(default_factory=dict)
    is_online: bool = False
    successor: str = ""
    words: tuple[tuple[str, str, str], ...] = ()

    @property
    def log_size(self) -> int | None:
        """How many events stood in the log in which its publication stands."""
        return self.heads[-1]["head"]["size"] if self.heads else None

    def with_status(
        self, successor: str, findings: list[Finding], words: tuple[tuple[str, str, str], ...] = ()
    ) -> Self:
        """The same, and what the server says of the release today (``status.judge_status``)."""
        return replace(self, is_online=True, successor=successor, words=words, findings=(*self.findings, *findings))

    def _established(self, language: str) -> Iterator[str]:
        if self.release:
            title = self.title.get(language) or self.title.get("en", "")
            yield f"{title}\n{KINDS[self.kind].of(language) if self.kind else ''} {self.release}".strip()
        for name, stated, counted in self.measured:
            if stated == counted:
                yield "✓ " + MEASURED.of(language, name=name, figure=counted)
        for name, stated in self.attested:
            yield "· " + ATTESTED.of(language, name=name, figure=stated)
        for jurisdiction, status, until in self.words:
            through = THROUGH.of(language, day=until) if until else ""
            words = STATUSES[status].of(language) if status in STATUSES else status
            yield "· " + WORDS.of(language, jurisdiction=jurisdiction, status=words, until=through)

    def _advice(self, language: str) -> Iterator[str]:
        if self.successor:
            yield SUCCESSOR.of(language, release=self.successor)
        if self.findings:
            yield NOT_WHOLE.of(language)

    def _conclusion(self, language: str) -> Iterator[str]:
        yield "✓ " + FILES.of(language, count=self.files)
        yield "✓ " + LOG.of(language, size=self.log_size)
        if self.policy.heads:
            yield "✓ " + HEADS.of(language, count=len(self.policy.heads))
        if self.is_online:
            yield "✓ " + ONLINE.of(language)
        yield WHOLE.of(language)
        if self.policy.node is None:
            yield COMPARE_NODE_KEY.of(language, key=self.key)
        if self.policy.organizations is None:
            yield PARTIES.of(language)
            yield from (f"  {sha256}  {name}" for name, sha256 in self.fingerprints.items())
