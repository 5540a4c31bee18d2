"""Cadres français : appels, formulaires, journaux de maison."""

from __future__ import annotations

RAW: str = """
#call_tal @QC
{x1.tfull}, {x1.age}, a reçu un avis de reprise de logement pour le {addr.unit}. Dossier TAL {case.rent_qc}. \
Référée {org.a_l}. Rappeler au {phone}.
#call_demenagement @QC
Pas de logement au {d:1er juillet}. {m1.full} dort dans son auto, coin {addr.corner}, avec sa blonde {f2.given}. \
Meubles à l'entrepôt. Cell : {phone}
#call_hydro @QC
Hydro-Québec veut couper. Compte {acct.hydro} au nom de {f1.full}, solde {money}. Entente proposée, copie envoyée à \
{f1.email}.
#call_verglas @QC
Sans courant depuis le verglas. {x1.tfull} a {x1.age} et un concentrateur d'oxygène, au {addr.plain}. La voisine \
reste avec elle, {phone}. {h:811} avisé.
#call_crabe @NB
{m1.full}, aide-pêcheur, n'a pas ses semaines pour le chômage. NAS {sin}. Reste au {addr.rural} à {city}. Sa mère a \
appelé pour lui du {phone}.
#call_foyer @ON
De {city} : le poêle à bois de {y1.titled} a été condamné par l'assureur. {y1.age}, veuf, {addr.rural}. Réclamation \
{case.claim}. Donné {org.le_f}.
#call_panier
{f1.full} veut un panier de Noël, 2 adultes, 3 enfants. {addr.unit}, {pc}. Sonner deux fois. Tél. {phone}
#call_violence @QC
Appel chuchoté. {f1.given}, {f1.age}, deux enfants. Conjoint : {m1.full}, revient vers 18 h. Taxi envoyé au coin de \
{addr.corner}. Place réservée {org.a_s}.
#call_belle_mere ~arab
Belle-mère {x2.titled} contrôle sa carte et ses papiers. {f1.full} est arrivée par parrainage, IUC {gov.uci}. Elle \
parle {lang.new}. Rappel seulement par texto, {phone}.
#call_ramq @QC
Carte soleil expirée : {p1.full}, {p1.hn}. Date de naissance : {p1.dob}. Peut pas aller au point de service avant \
le {when}.
#call_grand_mere @QC
Grand-maman {x1.given} garde {b1.given} ({b1.ageb}) depuis que la mère, {f2.full}, est en thérapie. Pas un sou \
d'aide. Proposé {org.le}.
#call_proche
{f1.full} s'occupe de son père {y1.given}, {y1.agew}, qui fugue la nuit. Épuisée. Répit demandé {org.a}. Joindre le \
soir, {phone}.
#call_itinerance
Commerçant du {addr.plain} : un homme couché dans son entrée, se nomme {m1.nick}, pieds gelés. {h:911} refusé par \
le monsieur. Équipe {org.de_s} en route.
#call_garderie @QC
Perd sa place en garderie. {f1.tfull}, fille {k1.given} née le {k1.dob}. Travaille de nuit au {addr.plain}. Référée \
{org.a}.
#call_fraude
{x1.full} a donné son numéro de carte, {acct.card}, à un faux petit-fils. Perte de {money}. Événement police \
{case.police}. Fils avisé au {phone}.
#call_adresse_crise
Voix d'ado, dit s'appeler {t1.given}, {t1.age}, veut pas rentrer chez elle. Téléphone {phone}. Resté en ligne 40 \
min, puis {hot.toll}.
#call_impots @QC
{p1.full}, NAS {sin}, quatre ans d'impôts en retard. N'a plus ses relevés 1. Rendez-vous {org.a_t} le {when}.
#call_puits @QC
Puits à sec chez {p1.full}, {addr.rural}, {pc}. Municipalité dit d'attendre. Veut parler à quelqu'un, {phone}.
#call_permis
Permis de conduire suspendu ({m1.licence}). {m1.full} doit se rendre en dialyse trois fois par semaine depuis le \
{addr.rural}. Transport : {org.f}.
#call_colis
Appel {org.de_f} : {p1.init} n'a pas pris son colis, boîte vocale pleine au {phone}. On le garde jusqu'au {when}.
#form_fiche_a
Nom : {p1.up}
Date de naissance : {p1.dob}
Adresse : {addr.unit}
Code postal : {pc}
Tél. : {phone}
#form_fiche_b @QC
Usagère : {f1.full}
NAM : {f1.hn}
Médecin : {p2.drfull}
Motif : [[insomnie|deuil|anxiété]]
Dossier : {case}
#form_menage
Composition du ménage
{f1.full} - {f1.dob.num}
{m1.full} - {m1.dob.num}
{b1@m1.full} - {b1.dob.num}
Revenu mensuel : {money}
#form_arrivee @QC
Arrivée : 21 h 15
Nom : {f1.lf}
Enfants : {g1.given} ({g1.dob.num}), {b1.given} ({b1.dob.num})
Auto : plaque {gov.plate}
Agresseur présumé : {m1.full}
#form_impot
Client : {p1.full}
NAS : {sin}
Naissance : {p1.dob.num}
Adresse postale : {addr}, {city} {pc}
Bénévole {org.de_t}
#form_depot
Dépôt direct demandé par {p1.full}
Transit : {acct.transit}
Compte : {acct}
À partir du {when}
Page de l'entreprise : {p1.url}
#form_immig ~african
Nom de famille : {p1.last}
Prénom : {p1.given}
Passeport : {gov.passport}
Permis d'études : {gov.permit}
Langue parlée : {lang.new}
#form_urgence
Personne à prévenir : {p2.full} ([[voisinage|parenté|collègue]]), {phone}
Pour : {p1.full}, chambre 6
Allergie : arachides
#form_ligne
{p1.lf} ; {p1.dob.num} ; {pc} ; {phone} ; {case}
#form_ligne_b @QC
{p1.upl} / {p1.hn} / {addr.plain} / {p1.email}
#form_loyer @QC
Locataire : {p1.full}
Logement : {addr.unit}, {city} {pc}
Loyer : {money}
No TAL : {case.rent_qc}
Propriétaire : {p2.titled}
#form_bande @QC ~firstnations
No de bande : {gov.status}
Nom : {p1.full}
Naissance : {p1.dob.long}
Cell. : {phone}
Hébergement : {org.s}
#form_animaux
Animal : chatte grise, vaccins à jour
Propriétaire : {f1.full}, {f1.age}
Vétérinaire : {p2.dr}
Ne rien poster au {addr.plain}
#form_hydro @QC
No de compte : {acct.hydro}
Titulaire : {p1.tfull}
Lieu de consommation : {addr.unit}
Arriérés : {money}
#form_ivac @QC
Demande IVAC {case.claim}
Victime : {f1.full}, née le {f1.dob}
Courriel sûr : {f1.email}
Hébergée {org.a_s}
#log_nuit_a
[[02 h 40|23 h 10|04 h 05]] : {f1.gi} fait une crise de panique, une collègue reste avec elle. Bébé {b1.given} \
dort. RAS pour le reste.
#log_nuit_b
Un homme tourne autour de la maison depuis minuit, char noir, plaque {gov.plate}. {f1.given} croit que c'est \
{m1.full}. Police : {case.police}.
#log_nuit_c
{count} personnes à la halte. {m1.nick} et {m2.given} se sont chicanés pour une couverte. {m3.full} transporté à \
l'hôpital, carte {m3.hn}.
#log_cuisine
{f1.given} a fait la soupe, {f2.given} le pain. {f3.titled} veut montrer sa recette aux autres. Dépenses : \
{n:[[64,15 $|118 $]]}.
#log_depart
Départ de {f1.full} et de ses filles {g1.given} et {g2.given} vers un logement au {addr.unit}. Clé remise, suivi le \
{when}.
#log_objets
Laissé au casier 4 : un permis de conduire {m1.licence} et un passeport {gov.passport}, au nom de {m1.full}. Garder \
pour {org.le_s}.
#log_medic
Dosette de {p1.full} remise à 8 h. NAM au dossier : {p1.hn}. Pharmacie : {phone.ext}.
#log_visite
{m1.full} s'est présenté en disant être le frère de {f1.given}. Porte non ouverte. Incident {case.ticket}. Aussi \
avisé : {org}.
#log_enfants
Les petits {b1.given} ({b1.ageb}) et {g1.given} ({g1.ageb}) ont fait un dessin pour {f2.given}. Psychoéducatrice : \
{f3.full}.
#hand_a
- {f1.full} : cour le {when}, taxi réservé
- chambre 3 : langue {lang}, interprète demandé {org.a}
- rappeler {p3.full} au {phone}
#hand_b
Relève : {f1.given} attend l'appel de l'avocate {f2.full} ({phone.ext}). Passer rien à {m1.nick}. Lait à acheter, \
{n:[[20 $|40 $]]} dans l'enveloppe.
#hand_d
Pour {p2.given} : {m1.full} a encore perdu sa clé. Bris de fenêtre au {addr.unit}, billet {case.ticket}. Sa mère \
paie.
"""
