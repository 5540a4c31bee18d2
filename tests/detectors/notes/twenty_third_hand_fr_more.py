"""More French frames: lists, callback sheets, rows of forms, and a few more with nothing to hide."""

MORE: dict[str, str] = {
    "liste": r"""
Tournée du {date}
1) {addr}, {postal}, porte de côté
2) {addr}, {postal}, sonner chez {given:f1}
3) {pobox}, laisser au comptoir postal
---
Rappels avant midi :
{phone}, {given:f1}, au sujet {orgde}
{phone}, pas de nom, dentiste
{phone}, {title:o2}, lève-personne
---
Opération Père Noël : {given:g1.f4}, {dob:g1.f4}; {given:b2.f4}, {dob:b2.f4}; {given:g3.f4}, {dob:g3.f4}. Cell de la \
mère {phone}. Via {orgle}.
---
{dob:f1} | {full:f1} | {postal} | {phone} | {org}
---
Impôts en retard : {full:m1}, NAS {sin}; {full:f2}, NAS {sin}. Remettre les deux {orga}, feuillets dans la chemise \
bleue.
---
NAS {sin}, né le {dob:m1}, code postal {postal}. C'est tout ce que Service Canada demandait. Nom : {full:m1}.
---
@QC|Chèque emploi-service. Préposée : {full:f1}, NAS {sin}, dépôt {bank}, relevé 1 au {postal}, tél. {phone}.
---
La jeune montre deux profils : {url:t1} et {url:t1}. Vrai nom {full:t1}, née le {dob:t1}. TS de l'école : {phone}.
---
Note du soutien TI : accès depuis {ip}, pas chez nous. Encore depuis {ip}. Écrit à {email:f1}, billet {case}. \
Urgence : {phone}.
---
Bonjour, on m'a dit de donner mes numéros {orga} : NAS {sin}, né le {dob:m1}, compte {acct}, code postal {postal}. \
{full:m1}
---
Couple sur la liste {orgde} : {full:f1} (n. {dob:f1}) et {full:m2} (n. {dob:m2}). {hname} de madame {health:f1}. \
{phone}, {email:f1}
---
Services de la dame : Hydro {hydro}, gaz {hydro}. Lieu : {addr}, {postal}. Entente par {orgle}.
---
Pension de {formal:o1} : SV sous le NAS {sin}, naissance mal inscrite, c'est {dob:o1}. Demeure {addr}, {postal}.
---
Déménagement de {given:f1} le 1er juillet : du {addr}, {postal}, au {addr}, {postal}. Camion {orgde}. Chauffeur \
{phone}.
---
@QC|Rente du Québec, rappel d'une cliente : {full:f1}, NAS {sin}, {dob:f1}. L'agent veut un spécimen, compte {bank}. \
{email:f1}
""",
    "autres": r"""
Dentiste : {org} (selon le revenu), {org} (moins de 18 ans). Lunettes : {org}. Sur rendez-vous.
---
{org} et {org} fusionnent le {date}. Corriger les fiches, garder les anciens noms en alias.
---
Menu de fin de semaine : ragoût samedi, jambon dimanche, {orga}. Douches jusqu'à {time} {orga}.
---
Cherchait une salle à louer. Donné {orgle} et la bibliothèque. {small} la demi-journée, cuisine en sus.
---
Question d'un proprio de {city} sur le projet de loi {!N:31}. Pas notre mandat. Feuille en {lang} {orga}.
---
Bonjour, la friperie est-elle ouverte à la fête du Travail? Il me faut juste un manteau pour la job. Pas pressant.
""",
}
