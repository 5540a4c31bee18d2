"""French frames: forms, letters, e-mails, referrals, handovers, minutes, requests to a town, faxes."""

PAPERS: dict[str, str] = {
    "fiche": r"""
Nom : {full:f1}
Date de naissance : {dob:f1}
Adresse : {addr}, {city}
Code postal : {postal}
Tél. : {phone}
Besoin : dépannage alimentaire
---
NOM : {last:m1}
PRÉNOM : {given:m1}
{hname} : {health:m1}
ÂGE : {agen:m1}
LANGUE : {lang:m1}
MÉDECIN : aucun, guichet d'accès
---
COMPOSITION DU MÉNAGE
{full:f1}, {dob:f1}
{full:m2}, {dob:m2}, conjoint
{full:b3.f1}, {dob:b3.f1}, fils
{full:g4.f1}, {dob:g4.f1}, fille
---
Demandeur : {rev:m1}
NAS : {sin}
Dépôt direct : {bank}
Revenu : {pay}
Loyer : {amt}
---
Paniers de Noël, livraison le {!D:19 décembre}
{full:f1}, {addr}, 5 pers.
{full:m2}, {addr}, 1 pers.
{full:o3}, {rural}, 2 pers.
---
Pièces vues : passeport {passport:f1}, {hname} {health:f1}
Usagère : {full:f1}
Intervenant : {init:m2}
Dossier : {case}
---
Chauffeur bénévole
Nom : {full:m1}
Permis de conduire : {dl:m1}
Plaque : {plate}
Courriel : {email:m1}
En cas d'urgence : {full:f2}, {phone}
---
Impôts : {full:o1} | NAS {sin} | née le {dob:o1} | veuve | feuillets : oui | remboursement au {bank}
---
Enfant : {full:g1.f2}
Née le : {dob:g1.f2}
Mère : {full:f2}
Allergie : oeufs
Personne autorisée : {full:o3}, grand-mère
---
Centre des sinistrés, inscription
Famille : {full:m1}
Évacués du : {rural}
Hébergés : {addr}
Plaque : {plate}
Cell : {phone}
Animaux : un chien
---
HLM, demande no {case}
Requérante : {full:f1}, {aged:f1}
Adresse actuelle : {addr}, {postal}
Téléphone : {phone}
4 1/2 demandé, rez-de-chaussée
---
Bénéficiaire : {full:f1}
Compte Hydro : {hydro}
Compte caisse : {acct}
Montant : {amt}
Autorisé par : {init:f2}
---
Prêt d'équipement
Nom : {rev:v1}
Tél. : {phone}
Marchette no 31, dépôt {amt}
Carte : {card}
Retour : {date}
""",
    "lettre": r"""
{title:f1},

Votre demande {case} a été transmise {orga}. Apportez votre carte ({hname} {health:f1}) le {date}.

{full:m2}, accueil
---
La présente atteste que {full:f1}, née le {dob:f1}, est hébergée chez nous depuis le {past}. Elle n'a pas d'autre \
adresse.
---
Objet : logement du {addr}
Mon client, {full:m1}, offre {amt} par mois sur l'arriéré. Veuillez confirmer par écrit. {full:f2}, intervenante
---
Lettre d'appui. Je connais {full:m1} depuis la cuisine collective. À {agew:m1}, il est sobre et cherche un 3 1/2. \
{full:f2}
""",
    "courriel": r"""
Bonjour l'équipe, {full:f1} ne veut plus de courrier au {addr}. Passer par sa tante {full:o2}, {pobox}, {city} \
{postal}.
---
De : {email:m1}
Bonjour, mon virement de {amt} n'est pas rentré dans le compte {bank}. Pouvez-vous vérifier? {full:m1}
---
Chers collègues, {given:f1} lance une collecte, {url:f1}, pour la petite {given:g2}. Elle accepte qu'on en parle \
{orga}.
---
@QC|Bonjour, la SAAQ a suspendu mon permis {dl:m1} pour une amende de {amt}. Je conduis la navette. Qui appeler? \
{full:m1}, {phone}
""",
    "reference": r"""
Référence {orga} : {full:y1}, {dob:y1}, {hname} {health:y1}. Post-partum, fatiguée, pas d'idées noires. Conjoint \
{given:m2}. Tél. {phone}
---
Je réfère {full:m1}, {age:m1}, pour un logement avec soutien. Aide sociale {case}. Chez un ami au {addr}. {email:m1}
---
Sommaire : {full:f1} a fui avec {given:g2.f1} ({dob:g2.f1}) et {given:b3.f1} ({dob:b3.f1}). Ex : {full:m4}, plaque \
{plate}.
---
Usager avec permis expiré, {permit:m1@new}. {full:m1@new}, passeport {passport:m1@new}, ouvrier au champ de bleuets. \
{orgle} prend la suite.
---
@QC|Jeune de {agew:u1}, {full:u1}, DPJ dossier {case}. Famille d'accueil : {full:f2}, {phone}. Aime le hockey, pas \
les math.
---
@NB|{full:f1} sort du centre de détox, veut rester au Nouveau-Brunswick. {hname} {health:f1}. Chez sa cousine au \
{addr}. Suivie par {orgle}.
""",
    "relais": r"""
@QC|- {full:m1} : carte soleil, rdv le {date}
- {full:f2} : attend la réponse {orgde}
- {full:m3} : parti au {addr}, fermer {case}
---
@QC|> {full:f1} : Énergir {hydro}, payé {amt}
> {full:m2} : carte {card} volée
> {given:f3} : absente
""",
    "pv": r"""
Assemblée des locataires du {addr} : {title:f1} parle de l'ascenseur, {title:m2} des souris. {given:f3} écrira à la \
Ville.
---
Table de concertation, {date}. Dossier {case}, garçon de {age:u1}, {full:u1}. Porteuse : {given:f2}, {orgle}.
""",
    "plainte": r"""
Requête {case} : {full:m1}, {addr}, signale des seringues coin {corner}. Tél. {phone}
---
Plainte de bruit, {full:f1}. Fête chaque vendredi au {addr}. Règlement {!N:2014-28}, amende {amt}. Agent {init:m2}.
---
La charrue a bouché la rampe de {title:o1}, {age:o1}, au {addr}, {postal}. Rendez-vous manqué le {past}.
---
Je me plains de {full:f1}, au comptoir. J'ai {age:m2} et je paie mes taxes. {full:m2}, {rural}.
---
Nid-de-poule coin {corner}, deux pneus finis. {full:f1} réclame {amt}. Réclamation {case}, plaque {plate}, permis \
{dl:f1}.
""",
    "telecopie": r"""
CONGÉ : {rev:o1}  {hname} {health:o1}  Née {dob:o1}  Domicile : {addr}  Proche : {full:f2} {phone}  SAD dès le {date}
---
Télécopie {orga}. {full:m1}, {age:m1}, fracture hanche G. Md : {doc:f2}. {hname} {health:m1}. Livrer la marchette au \
{addr}.
---
Confidentiel. {full:m1}, {dob:m1}, engelures. Sans adresse, souvent coin {corner}. Pansements {orga}.
---
Note TS. {full:v1} ({hname} {health:v1}) veut retourner au {rural}. Sa femme {given:o2.v1} a l'Alzheimer. {doc:m3} \
d'accord avec services.
---
Enfant {full:b1.f2}, {dob:b1.f2}, {hname} {health:b1.f2}, retard de langage. Mère {full:f2}, parle {lang:f2}. \
Attente no {case}.
---
@QC|Pharmacie vers CLSC : dosette de {formal:o1}, {hname} {health:o1}, non réclamée. Appelée au {phone}, pas de \
réponse. {doc:m2} avisé.
""",
}
