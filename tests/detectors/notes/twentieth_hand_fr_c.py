"""Cadres français : sommaires avec identifiants, puis notes qui n'en ont aucun."""

from __future__ import annotations

RAW: str = """
#som_b
{m1.quoted}, {m1.age}, en maison de chambres au {addr.unit}. Mange {org.a_f}. Curatrice : {f2.full}, {phone}. \
Vaillant mais méfiant.
#som_c @QC ~inuit
{f1.full} est descendue du {pl:Nunavik} pour l'opération de {b1@f1.full}, né le {b1.dob}. Logée {org.a_s}. Parle \
{l:inuktitut}, un peu d'{l:anglais}.
#som_e
Rattrapage d'impôts de {m1.full} (NAS {sin}). Remboursement au compte {acct.bank}. Pièce montrée : permis \
{m1.licence}. Il a pleuré de joie.
#som_f
{x1.quoted}, {x1.age}, n'est plus capable de monter au {addr.unit}. Nièce : {phone}. Carte santé {x1.hn}. Préfère \
être près {org.de}.
#som_g @QC
CNESST {case.claim}, refus pour {m1.full}. Contestation avant le {when}. Délégué : {p2.full}, {phone.ext}. Loyer en \
retard au {addr.plain}.
#som_j @QC ~firstnations
Femme atikamekw hébergée {org.a_s} : {f1.full}, no de statut {gov.status}, DDN {f1.dob}. Son homme est resté au \
village. Veut finir son secondaire.
#note_suivi_a
Rappelé {f1.given}, pas de réponse. Aucun message laissé (danger). Sa sœur {f2.full} dit qu'elle est retournée au \
{addr.plain}.
#note_suivi_c
Dossier {case} fermé, {p1.full} déménage à {city}, nouvelle adresse {addr.rural} {pc}, carte d'assurance maladie à \
changer.
#note_carte @QC
Renouvellement RAMQ pour {p1.full} : {p1.hn}, naissance {p1.dob}. Photo à faire. Poster au {addr}, {pc}.
#note_annonce
L'annonce du coloc est sur {p1.url}, mise par {p1.full}, {p1.email}. Semble correct. Visite samedi avec {org.le_l}.
#note_ace
Allocation pour enfants coupée parce que {f1.full} a quitté le {addr.plain} {pc} sans aviser l'ARC. Petits : \
{g1.given} et {b1.given}. NAS {sin}.
#note_funer @QC
Aide funéraire pour feu {y1.full}, né le {y1.dob.long}, NAM {y1.hn}. Fils : {m2@y1.full}, {m2.email}. Salle \
paroissiale prêtée.
#note_colonne
Suivi : {f1.given}, {f1.age}, code postal {pc}, enceinte, conjoint absent. {org} appelle au {phone} le {when}.
#note_rente
{x1.full}, {x1.dob}, NAS {sin}, demande la pension de la Sécurité de la vieillesse. Vit au {addr.rural}. Dépôt au \
{acct.bank}.
#none_stats_a
Bilan : {count} appels pour le loyer, {count} pour la bouffe, {n:19} pour le chauffage. Le lundi après les chèques \
est le pire.
#none_heures_a
Nous sommes fermés pour les Fêtes et rouvrons le {when}. Urgence : {h:211} ou la friperie d'en face, ouverte le \
matin.
#none_impot_a
Clinique d'impôts gratuite {org.a_t}, {city}, dès le {when}. Revenu sous {n:[[35 000 $|40 000 $]]} pour une \
personne seule. Travailleurs autonomes, non.
#none_impot_b
Rappel aux bénévoles : déclaration fédérale et provinciale, annexe {n:14}, relevé {n:31} du propriétaire, tout \
déchiqueter le vendredi.
#none_impot_c @QC
C'est quoi le relevé {n:31}? Mon proprio me l'a jamais donné. Sans ça j'ai pas le crédit de solidarité, c'est \
{n:98 $} par mois.
#none_loi_a @QC
Augmentation de {n:[[75 $|140 $]]} par mois refusée. Expliqué l'{n:article 1945} du Code civil, délai d'un mois. \
Référence {org.a_l}.
#none_loi_b
La {n:loi 96} empêche-t-elle de me répondre en anglais? Je demandais seulement un formulaire de certificat de \
naissance.
#none_langue_a
Cherchons bénévoles qui parlent {lang}, {lang} ou {lang}. Deux soirs par mois {org.a}. Formation le {when}.
#none_langue_b
Parle {lang}, peu le français. N'a pas donné de nom. Cherche une banque alimentaire avec viande halal à {city}.
#none_bouffe_a
Anonyme, veut un panier pour cinq. Végétarien, un cœliaque. Donné {org.le_f}, le mardi, et le frigo communautaire \
du parc.
#none_bouffe_b
Plus de lait maternisé. {n:40} boîtes reçues le {d:8 janvier}, parties en deux jours. En redemander {org.a_f}.
#none_crise_a
Ado anonyme, clavardage, pas de danger immédiat. Respiration, eau froide, {hot.toll} et {h:9-8-8}. A fini plus calme.
#none_crise_b
Danger immédiat : {h:911}. Infirmière : {h:811}. Pour tout le reste, {h:2-1-1}, jour et nuit, dans plusieurs langues.
#none_crise_c
Je sais pas si c'est de la violence. Il me frappe pas mais il lit tous mes messages. Je veux pas donner mon nom.
#none_chauf_a
Programme {org.de_f} : {n:[[250 $|400 $]]} par hiver pour le bois, l'huile ou l'électricité. Demande avant le \
{when}, preuve de revenu.
#none_chauf_b
ma fournaise est morte pis y fait moins vingt, j'ai un bébé. je veux pas donner mon nom. qui répare la fin de \
semaine?
#none_guignolee
Guignolée samedi, {n:60} bénévoles, départ du sous-sol de l'église à 8 h. Sacs verts pour les denrées, rouges pour \
les jouets.
#none_juillet @QC
Le {d:1er juillet}, la Ville de {city} offre l'entreposage gratuit et {n:3} nuits d'hôtel. Ligne ouverte dès 6 h, \
demander le logement d'urgence.
#none_verglas
Centre d'hébergement d'urgence ouvert à l'aréna. Génératrice, {n:150} lits, animaux en cage. Apporter vos \
médicaments.
#none_maison
Pas de place ce soir à {city}, {n:3} sur la liste. Transfert proposé vers {org.s}, accepte les chats.
#none_peur
Je l'ai quitté hier. Je veux juste savoir s'il peut me retracer si j'appelle chez vous. Ne me rappelez pas svp.
#none_arrivants
Famille de six, arrivée hier, logée au motel à {city}. Besoin d'une école, d'un interprète en {lang.new} et de \
bottes.
#none_acces
Cherche une minifourgonnette adaptée à {city}, fauteuil de {n:68 cm}. {org.f} veut trois jours d'avis.
#none_francisation @QC
Francisation : les cours à temps plein débutent le {when}, {n:25} heures par semaine. Halte-garderie {org.a}. \
Allocation possible.
#none_ponts
Traverse fermée à cause des glaces, pas de livraison de paniers avant mardi. {count} ménages avisés par {org.le}.
#note_cartes_volees
Cartes annulées : {acct.card} et {acct.card}, au nom de {x1.full}. Carte santé {x1.hn} retrouvée. Avis à la caisse \
fait {org.a_t}.
#none_repas
{org.f} livre des repas chauds du lundi au vendredi, {n:7 $} chacun. Liste d'attente de {count} personnes à {city}.
#none_stage
Offre de stage {org.a} dès le {when}. Bilingue, {lang} un atout. Envoyer une lettre, pas de téléphone svp.
#note_avance
Avance demandée : compte {acct.bank}, {p1.full}, NAS {sin}, {phone}. {org.t} complète le formulaire avec la personne.
"""
