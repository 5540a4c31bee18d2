"""What can be wrong with a release that someone holds, in both languages."""

from __future__ import annotations

from entente.proof import Fault


class ReleaseFault(Fault):
    """What is wrong with a release."""

    NO_MANIFEST = (
        "no_manifest",
        "There is no manifest.json here, or it is damaged.",
        "Il n’y a pas de manifest.json ici, ou il est endommagé.",
    )
    MANIFEST_SIGNATURE = (
        "manifest_signature",
        "The signature of the manifest does not verify.",
        "La signature du manifeste n’est pas valide.",
    )
    KEY_NOT_TRUSTED = (
        "key_not_trusted",
        "The manifest was signed with a key that is not among those that you trust: {where}.",
        "Le manifeste a été signé avec une clé qui n’est pas de celles auxquelles vous vous fiez\u00a0: {where}.",
    )
    KEY_REVOKED = (
        "key_revoked",
        "It was signed with a key that had been revoked: {where}.",
        "La signature a été faite avec une clé qui avait été révoquée\u00a0: {where}.",
    )
    KEY_REVOKED_SINCE = (
        "key_revoked_since",
        "The key of its signature was revoked since, and nothing but that key shows that it was signed before: {where}. Download it again.",
        "La clé de la signature a été révoquée depuis, et rien d’autre que cette clé ne montre qu’elle a été faite avant\u00a0: {where}. Téléchargez-la de nouveau.",
    )
    FILE_MISSING = ("file_missing", "A file is missing: {where}.", "Un fichier manque\u00a0: {where}.")
    FILE_CHANGED = ("file_changed", "A file was changed: {where}.", "Un fichier a été modifié\u00a0: {where}.")
    FILE_ADDED = (
        "file_added",
        "A file does not belong to the release: {where}.",
        "Un fichier n’appartient pas à la communication\u00a0: {where}.",
    )
    CERTIFICATE_DAMAGED = (
        "certificate_damaged",
        "The certificate is missing or damaged, or its signature does not verify.",
        "Le certificat manque ou est endommagé, ou sa signature n’est pas valide.",
    )
    CERTIFICATE_OTHER = (
        "certificate_other",
        "The certificate is of another release.",
        "Le certificat est celui d’une autre communication.",
    )
    CERTIFICATE_TITLE = (
        "certificate_title",
        "The title of the certificate is not the one that its legal status allows.",
        "Le titre du certificat n’est pas celui que permet son statut juridique.",
    )
    ROWS_BELOW = (
        "rows_below",
        "The rows do not give the figure of the certificate: {where}.",
        "Les lignes ne donnent pas le chiffre du certificat\u00a0: {where}.",
    )
    ROWS_UNREADABLE = (
        "rows_unreadable",
        "The rows could not be counted again: no data.parquet or data.csv can be read here.",
        "Les lignes n’ont pu être recomptées\u00a0: aucun data.parquet ni data.csv n’est lisible ici.",
    )
    AGREEMENT = (
        "agreement",
        "The agreement is not what its parties signed ({where}). See: entente verify agreement.json",
        "L’entente n’est pas celle que les parties ont signée ({where}). Voir\u00a0: entente verify agreement.json",
    )
    AGREEMENT_MISSING = (
        "agreement_missing",
        "There is no agreement.json here: nothing shows under which agreement this was released.",
        "Il n’y a pas de agreement.json ici\u00a0: rien ne montre en vertu de quelle entente ces données ont été communiquées.",
    )
    AGREEMENT_OTHER = (
        "agreement_other",
        "The agreement is not the one under which this was released.",
        "L’entente n’est pas celle en vertu de laquelle ces données ont été communiquées.",
    )
    LOG = (
        "log",
        "The proof that its publication stands in the audit log is missing or does not verify.",
        "La preuve que sa publication figure au journal d’audit manque ou n’est pas valide.",
    )
    LOG_OTHER = (
        "log_other",
        "The proof from the audit log is of another release.",
        "La preuve tirée du journal d’audit est celle d’une autre communication.",
    )
    LOG_REWRITTEN = (
        "log_rewritten",
        "The server’s audit log was rewritten: it differs from what the server signed before.",
        "Le journal d’audit du serveur a été réécrit\u00a0: il diffère de ce que le serveur avait signé.",
    )
    HEAD_OTHER = (
        "head_other",
        "A head of the log that you kept ({where} events) was not signed by the server of this release.",
        "Un état du journal que vous avez conservé ({where} événements) n’a pas été signé par le serveur de cette communication.",
    )
    HEAD_NOT_COMPARED = (
        "head_not_compared",
        "A head of the log that you kept ({where} events) could not be compared. Use --online, or keep the proof beside it.",
        "Un état conservé du journal ({where} événements) n’a pu être comparé. Utilisez --online, ou joignez-y la preuve.",
    )
    WITHDRAWN = (
        "withdrawn",
        "The provider took this release back ({where}). Destroy it, or replace it by its successor.",
        "Le fournisseur a retiré cette communication ({where}). Détruisez-la ou remplacez-la par celle qui lui succède.",
    )
    STATUS_UNSIGNED = (
        "status_unsigned",
        "The server’s answer about the status of this release is not signed by the key of the manifest.",
        "La réponse du serveur sur l’état de cette communication n’est pas signée par la clé du manifeste.",
    )
    STATUS_STALE = (
        "status_stale",
        "The server’s signed statement about this release is of {where}, which is too old or lies in the future.",
        "La déclaration signée du serveur sur cette communication est du {where}\u00a0: trop ancienne, ou datée de l’avenir.",
    )
