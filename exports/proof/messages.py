"""What a check of a release says, in both languages: the command line loads no Django."""

from __future__ import annotations

from typing import Final

from exports.proof.findings import Fault, Finding

_WORDS: Final[dict[str, tuple[str, str]]] = {
    "certificate-of-anonymization": ("Certificate of anonymization", "Certificat d’anonymisation"),
    "de-identification-report": ("De-identification report", "Rapport de dépersonnalisation"),
    "files": (
        "{count} files are those of the signed manifest.",
        "Les {count} fichiers sont ceux du manifeste signé.",
    ),
    "measured": ("{name}: {found}, counted again from the rows", "{name}\u00a0: {found}, recompté à partir des lignes"),
    "attested": (
        "{name}: {said}, attested by the provider; these rows cannot tell it",
        "{name}\u00a0: {said}, attesté par le fournisseur; ces lignes ne permettent pas de le recompter",
    ),
    "log": (
        "Its publication stands in the audit log, among {size} events.",
        "Sa publication figure au journal d’audit, parmi {size} événements.",
    ),
    "whole": (
        "The release is what was signed, and keeps what its certificate says.",
        "La communication est celle qui a été signée et respecte ce que dit son certificat.",
    ),
    "key": (
        "Compare the server’s public key with a copy that you keep: {key}",
        "Comparez la clé publique du serveur à une copie que vous conservez\u00a0: {key}",
    ),
    "not_whole": (
        "Do not rely on these files. Ask the provider for them again.",
        "Ne vous fiez pas à ces fichiers. Demandez-les de nouveau au fournisseur.",
    ),
    "heads": (
        "The log continues every head that you kept ({count}).",
        "Le journal prolonge chacun des états que vous avez conservés ({count}).",
    ),
    "parties": (
        "The organizations’ keys come from the agreement itself. Compare their SHA-256 with what each organization tells you:",
        "Les clés des organismes proviennent de l’entente elle-même. Comparez leur SHA-256 à ce que chaque organisme vous indique\u00a0:",
    ),
    "online": (
        "The server says that the release is still available.",
        "Le serveur indique que la communication est toujours disponible.",
    ),
    "successor": ("It was replaced by the release {release}.", "Elle a été remplacée par la communication {release}."),
}
_FAULTS: Final[dict[Fault, tuple[str, str]]] = {
    Fault.NO_MANIFEST: (
        "There is no manifest.json here, or it is damaged.",
        "Il n’y a pas de manifest.json ici, ou il est endommagé.",
    ),
    Fault.MANIFEST_SIGNATURE: (
        "The signature of the manifest does not verify.",
        "La signature du manifeste n’est pas valide.",
    ),
    Fault.KEY_NOT_TRUSTED: (
        "The manifest was signed with another key than the one that you trust.",
        "Le manifeste a été signé avec une autre clé que celle à laquelle vous vous fiez.",
    ),
    Fault.FILE_MISSING: ("A file is missing: {where}.", "Un fichier manque\u00a0: {where}."),
    Fault.FILE_CHANGED: ("A file was changed: {where}.", "Un fichier a été modifié\u00a0: {where}."),
    Fault.FILE_ADDED: (
        "A file does not belong to the release: {where}.",
        "Un fichier n’appartient pas à la communication\u00a0: {where}.",
    ),
    Fault.CERTIFICATE_DAMAGED: (
        "The certificate is missing or damaged, or its signature does not verify.",
        "Le certificat manque ou est endommagé, ou sa signature n’est pas valide.",
    ),
    Fault.CERTIFICATE_OTHER: (
        "The certificate is of another release.",
        "Le certificat est celui d’une autre communication.",
    ),
    Fault.CERTIFICATE_TITLE: (
        "The title of the certificate is not the one that its legal status allows.",
        "Le titre du certificat n’est pas celui que permet son statut juridique.",
    ),
    Fault.ROWS_BELOW: (
        "The rows do not give the figure of the certificate: {where}.",
        "Les lignes ne donnent pas le chiffre du certificat\u00a0: {where}.",
    ),
    Fault.ROWS_UNREADABLE: (
        "The rows could not be counted again: no data.parquet or data.csv can be read here.",
        "Les lignes n’ont pu être recomptées\u00a0: aucun data.parquet ni data.csv n’est lisible ici.",
    ),
    Fault.AGREEMENT: (
        "The agreement is not what its parties signed ({where}). See: entente verify agreement.json",
        "L’entente n’est pas celle que les parties ont signée ({where}). Voir\u00a0: entente verify agreement.json",
    ),
    Fault.AGREEMENT_MISSING: (
        "There is no agreement.json here: nothing shows under which agreement this was released.",
        "Il n’y a pas de agreement.json ici\u00a0: rien ne montre en vertu de quelle entente ces données ont été communiquées.",
    ),
    Fault.AGREEMENT_OTHER: (
        "The agreement is not the one under which this was released.",
        "L’entente n’est pas celle en vertu de laquelle ces données ont été communiquées.",
    ),
    Fault.LOG: (
        "The proof that its publication stands in the audit log is missing or does not verify.",
        "La preuve que sa publication figure au journal d’audit manque ou n’est pas valide.",
    ),
    Fault.LOG_OTHER: (
        "The proof from the audit log is of another release.",
        "La preuve tirée du journal d’audit est celle d’une autre communication.",
    ),
    Fault.LOG_REWRITTEN: (
        "The server’s audit log was rewritten: it differs from what the server signed before.",
        "Le journal d’audit du serveur a été réécrit\u00a0: il diffère de ce que le serveur avait signé.",
    ),
    Fault.HEAD_OTHER: (
        "A head of the log that you kept ({where} events) was not signed by the server of this release.",
        "Un état du journal que vous avez conservé ({where} événements) n’a pas été signé par le serveur de cette communication.",
    ),
    Fault.HEAD_NOT_COMPARED: (
        "A head of the log that you kept ({where} events) could not be compared. Use --online, or keep the proof beside it.",
        "Un état conservé du journal ({where} événements) n’a pu être comparé. Utilisez --online, ou joignez-y la preuve.",
    ),
    Fault.STATUS_UNSIGNED: (
        "The server’s answer about the status of this release is not signed by the key of the manifest.",
        "La réponse du serveur sur l’état de cette communication n’est pas signée par la clé du manifeste.",
    ),
    Fault.STATUS_STALE: (
        "The server’s signed statement about this release is of {where}, which is too old or lies in the future.",
        "La déclaration signée du serveur sur cette communication est du {where}\u00a0: trop ancienne, ou datée de l’avenir.",
    ),
    Fault.WITHDRAWN: (
        "The provider took this release back ({where}). Destroy it, or replace it by its successor.",
        "Le fournisseur a retiré cette communication ({where}). Détruisez-la ou remplacez-la par celle qui lui succède.",
    ),
}


def words(name: str, language: str) -> str:
    """A sentence of the check, in ``"en"`` or ``"fr"``."""
    return _WORDS[name][language == "fr"]


def sentence(finding: Finding, language: str) -> str:
    """A finding in words."""
    return _FAULTS[finding.fault][language == "fr"].format(where=finding.where)
