"""French frames, third part: numbers, pages and services."""

RAW: str = """
@@appel
{full:x1} appelle pour sa RRQ; NAS {sin}, date de naissance {dob:x1}. Courrier au {box}, {city}, {pc}. Un
bénévole {duorg} l'aidera le {date}.
@@fiche
CLINIQUE D'IMPÔT - {org}
| Nom : {lf:x1}
| N.A.S. : {sin}
| Né(e) le : {dobf:x1}
| Code postal : {pc}
| Déclaration faite par : {init:f2}
@@fiche
Supplément de revenu garanti
| {full:f1}, NAS {sin}
| Conjoint {full:m2}, NAS {sin}
| Adresse : {addr} {pc}
@@clavardage
Client : ok mon nas c'est {sin}
| Agente : SVP ne l'envoyez pas ici, {given:x1}. Je l'efface. On peut faire ça en personne {auorg}.
@@clavardage
[{ip}] a joint la conversation
| Invité : je suis inquiète pour mon amie {given:f1}, regardez ce qu'elle a écrit {url:f1}
| Agent : Merci de nous écrire. Elle habite quelle ville?
| Invité : {city}
@@courriel
Formulaire Web, envoyé de l'adresse {ip}
| Nom : {full:x1}
| Code postal : {pc}
| Tél. : {phone}
| Message : on m'a parlé de vous {auorg}, j'ai reçu un avis d'éviction
@@courriel
Bonjour {given:f1}, son ex publie encore des choses sur elle, voir {url:m2}. Elle garde tout pour la cour. Son
avocate : {full:f3}, {email:f3}. Prochaine rencontre {auorg}.
@@lettre
{title:f1}, veuillez confirmer votre numéro d'assurance maladie ({hn:f1}) et votre code postal ({pc}) pour que
{leorg} réserve le minibus du {date}.
@@refuge
Arrivée de {full:m1} : {hnl} {hn:m1}, pas de photo. Était {auorg}, puis {auorg}. Sa soeur {given:f2} a une page,
{url:f2}. Lit jusqu'au {date}.
@@relais
| - {given:f1} : NAS refusé ({sin}), refaire avec l'acte de naissance
| - {full:m2} : carte santé arrivée ({hn:m2}), dans le coffre
| - pain {duorg}, {count} miches
@@sans
{cleorg} et {leorg} fusionnent leurs listes le {date}. Personne ne perd son rang. En cas d'urgence, {hot} ou
{toll}.
@@sans
Mise à jour du répertoire : {org} ne prend plus sans rendez-vous, {org} oui. Soirée en {lang} {auorg}. Merci de
corriger.
@@fiche
Spécimen de chèque au dossier : {full:x1}, transit {transit}, folio {acct}. Hydro : {hydro}. Joindre au {phone}
ou par {leorg}.
@@appel
{given:f1} a payé {money} à un faux proprio pour le {addr}. Carte {card} annulée, nouveau compte {acct}. Elle
est au {phone}. Dirigée {auorg}.
@@hopital
L'urgence vers {leorg} : {full:x1}, {hnl} {hn:x1}, date de naissance {dob:x1}. Coupon de taxi remis. Infirmière
{given:f2}, {phonex}. Conjoint : {phone}
"""
