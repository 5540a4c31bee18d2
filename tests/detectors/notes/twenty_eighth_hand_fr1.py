"""Cadres français, première partie : notes de travail social à Québec et à Sept-Îles."""

TEXT = """
@suivi
Appel de {P.1f} ce matin. Mme dit ne plus être capable de payer son loyer ({AMT}). Habite au {ADDR}. Référée {OA.law}.
@suivi
RV avec {T.1m} à son domicile, {ADDR}. Logement encombré, pas de chauffage dans la chambre. Usager collabore. \
Prochain RV le {DT}.
@suivi
TC à {T.1f}, pas de réponse, boîte vocale pleine. Rappeler au {PH} avant le {DT}.
@suivi
{G.1f} se présente sans RV avec sa fille {G.2fk}, {A.2f}. Pleure, vient de quitter le conjoint. Hébergement demandé \
{OA.shel}, une \
place dispo.
@suivi
Usager de {A.a}, se dit innu de <PL:Maliotenam>, dort dans son camion ({PLATE}) près de {CORNER}. Accepte dépannage \
alimentaire. Refuse de donner \
son nom.
@suivi
Discuté en équipe du cas de {P.1m}. [Le proprio|Son propriétaire] a déposé au TAL, dossier {TAL}. {G.2f} \
l'accompagne à l'audience \
le {DT}.
@suivi
Appel de la sœur de {P.1m}, {T.2f} ({PH}). Inquiète, n'a plus de nouvelles depuis le {DT}. Carte d'événement {POL}.
@suivi
Mme {S.1f} nous avise qu'elle a déménagé. Nouvelle adresse : {ADDR}, {C} {PC}. Même numéro de téléphone.
@suivi
Vu {N.1m} {OA.day}. Va mieux, a recommencé sa médication, NAM {HN.1}. Veut revoir son gars {G.2mk} ({A.2}). \
Suivi {OD.fam}.
@suivi
Mère de {G.2mk}, {A.2m}, demande du répit. {P.1f}, tél. {PH}. Sur la liste {OD.fam} depuis <N:14 mois>. Parle {LG} \
à la maison.
@suivi
{T.1f} a reçu une lettre d'Hydro : {AMT} à payer, compte {HYD}. Référée {OA.hous}. Elle va rappeler avec [la \
facture|son relevé].
@suivi
Intervention au {ADDR} avec le policier et {G.2f}. {P.1ms}, {A.1m}, n'ouvre plus. Odeur, journaux accumulés. \
Ambulance demandée.
@suivi
{P.1f} demande copie de son bail. Le coloc, {P.2m}, refuse. Bail signé le {DT} pour le {ADDR}. Réf. {OA.law}. Tél. {PH}
@suivi
Remis bon de {AMT} à {G.1m} pour l'épicerie. Signé par {I.2f}. Compte {BANK}. Envoyé {OA.day} pour des bottes \
grandeur <N:10>.
@releve
Relève nuit à jour : {G.1f} a mal dormi, a parlé avec {G.2f} vers 3 h. Garder un œil. Sinon RAS.
@releve
Ch. 4 : {P.1m} absent depuis hier. Si pas de nouvelles à midi, on libère le lit. Sa mère : {PH}. Voir aussi {OL.day}.
@releve
- {T.1f} : RV dentiste {DT}, taxi à réserver
- {T.2f} : clés perdues, {AMT} à payer
- {T.3f} : transfert {OA.hous} confirmé
@releve
{LD} 21 h 30 : {P.1m} arrive intoxiqué, sacre après {G.2m}, quitte à pied vers {CORNER}. <H:911> non requis. Exclu \
<N:24 h>.
@releve
{N.1f} pis {N.2f} veulent la même chambre. Correct pour moi. {G.3m} a laissé ses bas dans la sécheuse. -{G.4f}
@fiche
Nom : {S.1f}
Prénom : {G.1}
Date de naissance : {DOB.1}
NAM : {HN.1}
Adresse : {ADDR}
Code postal : {PC}
@fiche
FICHE D'ACCUEIL
Nom : [{P.1m}|{L.1m}]
DDN : {DOB.1}
Âge : {AF.1}
NAM : {HN.1}
Langue : {LG}
Référé par : {O.hlth}
@fiche
Usagère : {P.1f}
No dossier : {CASE}
RAMQ : {HN.1} (exp. <DT:2027-03>)
Contact d'urgence : {P.2m~1}, {PH}
@fiche
NAS : {SIN}
Nom : {P.1m}
Né le : {DOB.1}
Adresse : {ADDR} {PC}
Revenu : aide sociale {AMT}
Dossier MESS : {CLAIM}
@fiche
Composition du ménage
{P.1f}, {DOB.1}
{P.2m}, {DOB.2}
{G.3fk~2}, {DOB.3}
{G.4mk~2}, {DOB.4}
@fiche
Demandeur : {P.1m}
Codemandeur : {P.2f}
Adresse actuelle : {ADDR}
Ville : {C}
Courriel : {EM.1}
Code postal : {PC}
NAS : {SIN}
@fiche
DÉPÔT DIRECT
Titulaire : {P.1f}
Transit : {TR}
Institution : {INST}
No de compte : {ACC}
Spécimen joint : oui
@fiche
Initiales : {I.1f}
No client : {CASE}
Carte de statut : {STAT}
Situation : sans domicile depuis {DT}
Carte d'ass. maladie : {HN.1}
@fiche
PIÈCE D'IDENTITÉ
Type : permis de conduire
Numéro : {DL.1m}
Nom : {U.1}
Vérifié par : {G.2f}
@fiche
Plaignante : {P.1f}
Tél. : {PH}
Adresse visée : {ADDR}
Objet : [insalubrité|coquerelles et moisissures]
Requête : {TIC}
@fiche
Enfant : {P.1fk}
Née le {DOB.1}
Mère : {P.2f}
Garderie : oui
Allergies : noix
NAM : {HN.1}
Tél. mère : {PH}
@clavard
allo c {G.1f} est-ce que vous avez encore de la place ce soir? jai mon gars avec moi il a {A.k}. mon num {PH}
@clavard
- Bonjour, à qui je parle?
- {G.1m}
- Merci {G.1}. Es-tu en sécurité en ce moment?
- oui chu au coin de {CORNER}
@clavard
salut {G.1f} c'est {N.2m}, je pourrai pas venir {DT}, mon char est mort. je peux tu te rappeler lundi au {PH}
@clavard
Intervenante : votre date de naissance svp?
Usager : {DOB.1m}
Intervenante : et votre adresse?
Usager : {ADDR}
@clavard
bonjour jai perdu ma carte soleil {HN.1} et jai rdv a lhopital le {DT}. je fais quoi? {P.1f}, {PH}
@clavard
mon ex {N.1m} a mis des photos de moi sur {URL.1}, je veux que ça arrête, qui peut m'aider? {G.2f}, {PH}
@courriel
Bonjour {G.1f},
Pourrais-tu rappeler {P.2m} au {PH}? Il n'a plus de courriel. Son fils {G.3m} peut aussi prendre le message.
Merci! {G.4f}
@courriel
Bonjour, je vous écris pour ma mère, {P.1fs}, {A.1f}, qui vit seule au {ADDR}. Elle ne mange presque plus. Vous \
pouvez me joindre à \
{EM.2f}. {P.2~1}
@courriel
Objet : place d'hébergement
Bonjour, Mme {P.1f} obtient son congé demain. Avez-vous un lit? Je suis au {PHX}.
{P.2f}, {O.hlth}
@courriel
Bonjour {T.1f}, nous avons bien reçu votre demande. Votre numéro de dossier est le {CASE}. Délai : <N:10 jours \
ouvrables>.
@courriel
Allo l'équipe, changement d'adresse pour {P.1m} : {ADDR}, {C} (Québec) {PC}. Svp corriger dans le système. {G.2f}
@courriel
De : {EM.1f}
Je n'ai pas eu de nouvelles pour mon HLM. Je suis au {ADDR} et le toit coule. {P.1}
@lettre
À qui de droit, La présente confirme que {P.1m}, né le {DOB.1}, séjourne {OA.shel} depuis le {DT}. {P.2f}, T.S.
@lettre
Objet : {P.1f}, NAM {HN.1}
Docteur, je vous réfère Mme {S.1} pour une évaluation cognitive. Sa fille {G.2f} l'accompagnera.
@lettre
Madame {S.1f}, votre bail du {ADDR}, {C} (Québec) {PC}, vient à échéance le {DT}. L'augmentation proposée est de {AMT}.
@lettre
Monsieur {S.1m}, nous donnons suite à votre demande d'indemnité, réclamation {CLAIM}. Il nous manque votre permis \
de conduire \
({DL.1}) et une preuve de résidence.
@lettre
Je, {P.1f}, née le {DOB.1}, autorise {P.2f} à communiquer avec le Centre local d'emploi en mon nom. Signé à {C}, le \
{DT}.
@pv
Présents : {P.1f}, {P.2m}, {P.3f}, {P.4m}. Absente : {P.5f}. Adoption de l'ordre du jour proposée par {T.2}, \
appuyée par {T.3}.
@pv
4. Varia : {G.1m} souligne le départ à la retraite de {P.2f}. Un don de {AMT} sera remis {OA.food}. Levée à 20 h 15.
@vocal
oui bonjour mon nom c'est {P.1f} je vous appelle parce que mon propriétaire veut me sortir de {ADDR} mon numéro \
c'est {PHW} merci
@vocal
allo c'est {G.1m} {S.1} là euh j'ai manqué votre appel tantôt vous pouvez me rejoindre chez ma blonde {G.2f} au \
{PH} bye
@vocal
bonjour c'est {P.1f} {OD.hlth} je vous appelle pour monsieur {S.2m} sa date de naissance c'est le {DOBW.2} \
rappelez-moi au {PHX}
@fax
CONGÉ HOSPITALIER
{U.1m}
DDN {DOB.1} NAM {HN.1}
Retour domicile : {ADDR}, {PC}. Soins de plaie 3x/sem. Relance le {DT}.
@fax
Demande de services : {P.1fs}, {A.1f}, chute à domicile. Proche aidant : {P.2m~1}, {PH}. Marchette remise. {O.sen} \
avisé. Demeure au {ADDR}. Mme préfère \
[le matin|qu'on appelle l'après-midi].
@plainte
Citoyen {P.1m} signale un campement à {CORNER}. Déchets, seringues. Requête {TIC} transmise aux travaux publics.
@plainte
Mme {S.1f} du {ADDR} se plaint du bruit et des allées et venues chez le voisin du bas. A déjà appelé la police, \
événement {POL}.
@moi
Je m'appelle {P.1f}, j'ai {A.1f0} et deux enfants. J'étais au {ADDR}, là on reste {OA.shel} depuis le {DT}. Je \
cherche un 4 et demi pas trop cher.
@moi
Bonjour, je me suis fait voler mon portefeuille. J'avais ma carte débit {CARD}, mon NAS ({SIN}) et mon permis \
{DL.1m}. Aidez-moi svp. {P.1}
@rien
Pas de place ce soir en hébergement à {C}. <N:11> refus depuis lundi, dont <N:4> femmes. Offert des couvertures et \
un café.
@rien
{O.food} : distribution le {DT} de 13 h à 15 h. Apporter ses sacs. Contribution de <N:5 $> par panier.
@rien
Appel anonyme. Personne en détresse, ne veut pas s'identifier. Transfert au <H:9-8-8> accepté. Durée <N:22 minutes>.
@rien
Rappel à l'équipe : le <H:811> option 2 pour l'Info-Social. Le <H:211> pour les ressources. Ne pas donner les \
cellulaires.
@rien
Mme demande si la <O:Popote Chez Marcel> livre à {C}. Oui, les mardis et jeudis, <N:7,50 $> le repas. Va y penser.
@rien
Stats du mois : <N:312> appels, <N:41 %> logement, <N:23 %> alimentation. En hausse de <N:9 %>. Beaucoup de \
<LG:espagnol>.
@rien
Bonjour! On cherche des bénévoles parlant {LG} pour l'aide aux impôts, du <DT:1er mars> à la fin avril. \
Formation payée.
@rien
c tu ouvert {OL.day} demain? pis ya tu des douches? merci
@rien
Halte-chaleur ouverte dès -15 °C. Capacité <N:30>. Chien accepté. Si plein, diriger {OA.shel}.
"""
