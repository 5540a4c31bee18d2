"""Cadres français, troisième partie : fiches complètes, références entre services."""

TEXT = """
@reference
{O.shel} vers {O.hous} : {P.1f}, DDN {DOB.1}, NAM {HN.1}. Dernière adresse {ADDR}, {C} {PC}. Prête à partir dès le \
{DT}.
@reference
Réf. reçue {OD.hlth}. {P.1m}, né le {DOB.1}, NAS {SIN}, aucune pièce d'identité. Objectif : remplacer les cartes, \
ouvrir un compte.
@reference
Référence : {O.fam}
Maman : {P.1f}, {DOB.1}
Bébé : {G.2fb}, {DOB.2}
Adresse : {ADDR}, {C} {PC}
Tél. {PH}
@reference
Bonjour, {OL.law} nous envoie {P.1m}, {ADDR}, {C} {PC}. Éviction prévue le {DT}. Pouvez-vous le joindre au {PH}?
@reference
{T.1fs} ({DOB.1}) accepte qu'on transmette ses infos {OA.sen}. NAM {HN.1}, {ADDR}, {PC}. Fils : {PH}.
@fiche
ENVOI POSTAL
{P.1f}
{ADDR}
{C} ({PV}) {PC}
Dépliant demandé : {O.food}
@fiche
Aide d'urgence - {O.hous}
Nom : {P.1m}
NAS : {SIN}
No de compte Hydro : {HYD}
Adresse du service : {ADDR}
C. P. {PC}
@fiche
Clinique : {O.hlth}
Patient : {L.1m}
Naissance : {DOB.1}
Assurance maladie : {HN.1}
Code postal : {PC}
Tél. : {PH}
@fiche
Demande de carte
Nom à la naissance : {P.1f}
Née le : {DOB.1}
NAS : {SIN}
Courrier a/s : {O.day}
@fiche
Inscription no {CASE}
Prénom {G.1f}
Nom {S.1}
Rue {ADDR}
Ville {C}
Code {PC}
Cell. {PH}
Courriel {EM.1}
@fiche
Camp de jour {O.fam}
Enfant : {P.1mk}
Date naiss. : {DOB.1}
No ass. mal. : {HN.1}
Parent : {P.2f}, {PH}
@fiche
SUPPLÉMENT AU LOYER
Locataire : {P.1f} / {DOB.1} / NAS {SIN}
Colocataire : {P.2m} / {DOB.2} / NAS {SIN}
Organisme : {O.hous}
@fiche
Transport : {O.sen}
Usager : {P.1ms}
Départ : {ADDR}, {PC}
Destination : hôpital
Tél. : {PH}
Accompagnateur : {P.2f}
@suivi
Usager quitte {OL.shel} pour le {ADDR}, {C} {PC}. Clés le {DT}. Manque lit et vaisselle. Cell. inchangé, {PH}.
@suivi
{P.1f} m'a dicté son NAS ({SIN}) au téléphone, DDN {DOB.1}. Remis au bénévole {OD.food}. À déchiqueter ensuite.
@suivi
Inscription faite {OA.newc} : {P.1m}, né le {DOB.1}, conjointe {P.2f}, née le {DOB.2}. Chez des amis, {ADDR}, {PC}. \
Parlent {LG}.
@suivi
{P.1m} a publié que {OL.shel} a perdu son sac : {URL.1}. Sac retrouvé. Avisé au {PH}, va retirer sa publication.
@suivi
Pharmacie appelle {OL.hlth} : carte de {T.1f} refusée. NAM {HN.1}. Le bon nom est {P.1}. Corrigé avec {G.2f}.
@suivi
Incendie au {ADDR}. {P.1f} et {G.2fk} relogées {OA.shel}. Collecte : {URL.1}. Réclamation {CLAIM}. Cell. {PH}.
@courriel
Bonjour {O.hous}, mise à jour de mon dossier : {P.1f}, {ADDR}, {C} {PC}. Maison {PH}, cell {PH}. Merci.
@courriel
{G.1f}, pour la paye de {P.2m} {OA.day} : NAS {SIN}, né le {DOB.2}, transit {TR}, folio {ACC}. {G.3f}
@courriel
Bonjour, nous sommes une famille de <N:5> et nous arrivons à {C} le {DT}. Ma page : {URL.1m}. Mon courriel : \
{EM.1}. {P.1}
@courriel
Svp retirer du site {OD.fam} la photo de {P.1f}, elle mène à son profil ({URL.1}). Elle n'a pas consenti. {G.2m}
@lettre
{P.1f}
{ADDR}
{C} (Québec)  {PC}

Madame, votre demande auprès {OD.hous} est acceptée. Appelez au {PH} avant le {DT}.
@lettre
À : {O.law}. Je veux contester. Je me nomme {P.1m}, dossier {CASE}, {ADDR}, {C} {PC}. Je vis seul avec <N:2> enfants.
@clavard
bonsoir je veux m'inscrire {OA.food}. {P.1f}, code postal {PC}, fête le {DOB.1}, on est <N:3>
@clavard
Robot : Entrez votre code postal.
Usager : {PC}
Robot : Ressource proche : {O.food}.
Usager : livrez-vous au {ADDR}? c'est {G.1m}
@web
{LD} - clavardage, IP {IP}. {G.1f} demande les heures {OD.hlth} puis parle de pilules. <H:911> fait, événement {POL}.
@web
Fausses inscriptions au cours {OD.fam}, même IP ({IP}). Une seule vraie, {P.1f}, {EM.1}. J'ai effacé le reste.
@fax
{O.hlth} - TÉLÉCOPIE
{P.1m} {DOB.1} {HN.1}
Injection manquée le {DT}. Si vu au refuge, rappeler inf. {G.2f}, {PHX}
"""
