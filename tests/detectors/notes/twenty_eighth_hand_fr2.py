"""Cadres français, deuxième partie : ligne d'aide, banque alimentaire, nouveaux arrivants, côte-nord."""

TEXT = """
@appel
Appelante de {C}, {A.a}, monoparentale, n'a plus rien à manger d'ici le chèque. Enfants : {G.1mk} et {G.2fk}. Référée \
{OA.food}. Tél. {PH}
@appel
{G.1m} appelle pour son père {P.2ms}, {A.2m}, Alzheimer débutant, encore au volant. Plaque {PLATE}. Discuté SAAQ, \
médecin et {OL.sen}.
@appel
Appel <H:211> reçu à 9 h 10. {P.1f} cherche un avocat pour la garde de {G.2mk}. Tél. {PH}. Revenu {AMT}/mois. \
Référée {OA.law}.
@appel
Appelant en {LG}, interprète utilisé. {P.1m}, arrivé en {DTM}. IUC {UCI}. Réf. {OA.newc}, ménage de <N:6>.
@appel
Voisine, {P.1f}, rapporte des cris au {ADDR}. Enfants de {A.k} et {A.k}. Lui ai donné la DPJ, elle va signaler.
@appel
Jeune, {A.1ft}, prénom {G.1f}, en fugue de {C2}. Pas de cell, clavarde de la bibliothèque. A accepté qu'on appelle \
{P.2f}, sa tante, au {PH}.
@appel
{T.1m} rappelle : la personne chez nous lui avait promis une place. Vérifié, rien au nom de {S.1}. Mécontent, tél. \
{PH}. Sup. {G.2f} avisée.
@note
Rx non réclamée, pharmacie a appelé. {P.1m} sans carte, NAM {HN.1} retrouvé au dossier. Livraison au {ADDR}.
@note
{P.1f} apporte sa carte de statut, no {STAT}, et celle de {G.2mk}. Photocopies faites. Transport {OD.sen}, départ \
{ADDR}.
@note
{G.1f} traduit en <LG:innu> pour sa kukum, {P.2fs}, {A.2f}, hospitalisée à {C2}. Retour à {NB} le {DT} en taxi-bus.
@note
Compte à découvert suite à fraude. {P.1f} a donné son folio {BANK} à un faux conseiller. Plainte {POL}.
@note
{P.1m} attend son permis de travail. Ancien permis no {PERM}. Employeur le menace. DDN {DOB.1}. RV {OA.newc} le {DT}.
@note
Visite annulée, tempête. Appelé {T.1f}, {T.2f} et {T.3m} pour aviser. Reporté au {DT}. {T.3} à rejoindre au {PH}.
@note
Ai parlé à {P.1m}, concierge au {ADDR}. Dit que {T.2f} n'est pas sortie depuis le {DT}. Cell. du concierge : {PH}.
@note
{P.1f} pleure au tél. Son fils {G.2m~1}, {A.2mt}, ne va plus à l'école. Suggéré {OL.day}. La rappeler au {PH}.
@note
Usagère connue sous « {N.1f} », vraie identité {P.1}, {DOB.1}. Mandat d'arrêt pour amendes impayées. Permis {DL.1} \
suspendu. Veut régler.
@note
Carte Opus et portefeuille retrouvés à {CORNER}, au nom de {P.1m}. Permis {DL.1}. Remis à la réception.
@note
Dossier {CASE} fermé : {P.1f} relogée au {ADDR} par {OL.hous}. {PC}. Meubles livrés.
@note
Suivi impôts : {P.1m}, NAS {SIN}. N'a pas produit depuis <N:4 ans>. Feuillets manquants. RV avec {G.2f} bénévole.
@note
[Infirmière|Inf.] {P.1f} de l'urgence demande où loger {T.2m} ce soir. Congé 17 h. Son poste : {PHX}.
@note
{G.1f} a accouché! Petite {G.2fk}, née le {DOB.2b}. Layette {OD.fam}. Papa ({P.3m}) très ému.
@note
Courrier retourné pour {P.1m}. Ancienne adr. {ADDR}, nouvelle adr. {ADDR}. {PC} à valider.
@note
{T.1f} veut porter plainte contre le taxi, plaque {PLATE}. Chauffeur aurait gardé sa marchette. Transmis à {G.2m}.
@note
Route fermée à l'entrée de {C2}. {P.1m} pas pu se rendre à sa dialyse, NAM {HN.1}. Réserver {DT}.
@note
Remboursement refusé. {P.1f} devait joindre preuve de résidence. Réclamation {CLAIM}, agent {P.2m}, {PHX}.
@note
L'IP {IP} revient pour les messages haineux au clavardage. Signe « {G.1m} ». TI avisé, billet {TIC}.
@note
{P.1f} s'est fait passer de l'argent par Interac, reçu à {EM.2m}. L'autre dit s'appeler {P.2}. {AMT} perdus, pris \
dans {BANK}.
@menage
[Ménage|Famille] : {P.1m}, {DOB.1}; {P.2f}, {DOB.2}; bébé {G.3fb~1}, {DOB.3}. Langue : {LG}.
@menage
{P.1f} ({A.1f}) vit avec ses parents {G.2m} et {G.3f}, son frère {G.4m} et le bébé, {A.b}. Un seul salaire. Panier \
{OD.food}.
@menage
Garde partagée : {G.1mk} ({A.1}), {G.2fk} ({A.2}). Père {P.3m}, {ADDR}, plaque {PLATE}. Mère {P.4f}, {ADDR}.
@fiche
{O.food} - inscription
{P.1f}
{ADDR}
{C} {PC}
{PH}
Pers. : <N:4>  Bébé : oui
@fiche
CARTE D'USAGER {CASE}
{L.1m}
Né {DOB.1}
No de bande {STAT}
Sans adresse fixe, courrier a/s {O.day}
@fiche
Passeport : {PASS}
Nom : {P.1m}
IUC : {UCI}
Dossier CISR : {IRB}
Audience : {DT}
@fiche
Bénévole : {P.1f}
Naissance : {DOB.1}
Courriel : {EM.1}
Lieu : {O.day}
Dispo : [lundi et jeudi|les fins de semaine]
Antécédents : vérifiés
@fiche
Véhicule : plaque {PLATE}
Propriétaire : {P.1m}
Permis : {DL.1}
Stationné devant : {ADDR}
@fiche
Locataire : {P.1f}
Log. : {ADDR}
Solde dû : {AMT}
Dossier TAL : {TAL}
Retard : <N:2 mois>
@fiche
Impôts - bénévoles
{O.food}
Nom {P.1f} NAS {SIN} DDN {DOB.1}
Conjoint {P.2m} NAS {SIN} DDN {DOB.2}
@fiche
Paiement préautorisé
{P.1m}
Folio : {BANK}
Hydro-Québec : {HYD}
Adresse : {ADDR}
Montant : {AMT} par mois
@fiche
Site web perso : {URL.1f}
Nom : {P.1}
Demande : faire retirer mon adresse ({ADDR}) de l'annuaire
@clavard
cest {G.1f} de {C2}, chu prise a {C} avec ma fille a lhopital, pas dargent pour lhotel. {PH} svp
@clavard
- C'est pour moi ou pour un proche?
- pour ma coloc {G.1f}, elle a {A.1f0}
- Que se passe-t-il?
- a mange pu depuis 1 sem
@clavard
jsuis {P.1m} pis chu tanné, vous avez mon dossier {CASE} depuis le {DT} et ya rien qui bouge
@clavard
bjr est ce que {G.1f} travaille auj? cest {N.2f}, elle devait me donner un papier pour le {DT}
@courriel
Bonjour,
Mon compte chez vous est bloqué. On m'a demandé mon adresse IP : {IP}. Mon identifiant est {CASE}. Merci, {P.1m}
@courriel
Bonjour {G.1m}, voici la page de sociofinancement de la famille {S.2f} après l'incendie : {URL.2}. À partager! {G.3f}
@courriel
Bonsoir, c'est {P.1m}. J'ai changé d'adresse courriel, prenez {EM.1} et plus l'ancienne. Bonne soirée.
@courriel
Bjr {G.1f}, peux-tu livrer un panier à {T.2f}, {ADDR}, et un autre à {T.3m}, {ADDR}? Merci, t'es fine. {G.4f}
@courriel
Madame, Suite à notre entretien, voici mon spécimen : transit {TR}, compte {ACC}. Et ma facture, compte {HYD}. \
Salutations, {P.1m}
@courriel
Pour {P.1f} : elle demande à changer d'intervenante, elle ne veut plus de {G.2m}. À discuter. {G.3f} {PHX}
@lettre
Référence à : {O.fam}
{P.1f} et son fils {G.2mk}, {A.2m}, auraient besoin d'un suivi. Joindre Mme au {PH} ou à {EM.1}.
@lettre
Au Tribunal administratif du logement, dossier {TAL} : je, {P.1m}, demeurant au {ADDR}, demande une remise, étant \
hospitalisé.
@lettre
Lettre d'appui : je connais {P.1f} depuis <N:8 ans>. {G.1} s'occupe seule de sa mère, {P.2fs}, {A.2f}. {P.3m}, \
curé, {PH}
@lettre
Objet : CISR {IRB}. Le demandeur, {P.1m}, né le {DOB.1}, est suivi {OA.hlth} depuis le {DT}. {D.2f}
@lettre
M. {S.1m}, votre Internet à {ADDR} sera coupé le {DT} sauf paiement de {AMT}. Compte {HYD}.
@vocal
oui c'est madame {S.1f} au sujet de mon panier mon adresse c'est {ADDR} je peux pas descendre j'ai {A.1f0} merci
@vocal
allo c'est {P.1m} ça s'écrit {SP.1} j'appelle pour ma carte d'assurance maladie {HN.1} rappelez-moi au {PHW}
@fax
URGENCE {LD} - {P.1m} {DOB.1}, amené par policiers, P-38 levée. Sans logement. T.S. {P.2f} demande place {OA.shel}.
@fax
CHSLD liste : {P.1fs}, {A.1f}, NAM {HN.1}. Mandataire : {P.2m~1}. Carte de crédit retirée : {CARD}. Choix no <N:1> \
: {C2}. Parle {LG}.
@pv
Comité des usagers, {DT}. {P.1f} ouvre à 13 h 30. {P.2m} présente le budget ({AMT}). {P.3f} rappelle l'assemblée \
{OD.food}.
@pv
Étaient présents : {I.1f}, {I.2m}, {I.3f}. {T.1} s'inquiète des coupes. Vote à main levée : <N:5> pour, <N:1> contre.
@moi
Bonjour moi c'est {P.1f}, jai {A.1f0}, mère de 3. Mon mari est parti avec l'auto et la carte {CARD}. Qui peut \
m'aider à {C}?
@moi
Je suis demandeur d'asile, je m'appelle {P.1m}. Mon IUC : {UCI}. J'habite au {ADDR}. Ma \
femme {G.2f} attend à l'étranger.
@moi
Bonjour, j'ai pas reçu mon relevé. {P.1f}, NAS {SIN}. J'habite maintenant au {ADDR}, {C}, {PC}.
@vs
NE PAS appeler à la maison. Joindre {G.1f} par sa mère, {P.2f}, {PH}. Ex : {P.3m}, travaille au quai.
@vs
{P.1f}, {DOB.1}, entrée à 2 h avec {G.2fk} et {G.3mk}. Plainte déposée {POL}. Ex rôde autour de {CORNER}. Place \
{OA.shel} cette nuit.
@plainte
Inf. au RQ {TIC} : {P.1f}, {ADDR}, égout refoulé depuis le {DT}. Personne âgée de {A.s0} dans le logement. Joindre \
au {PH}.
@plainte
Chien en liberté au {ADDR}. Propriétaire serait {P.1m}. Plaignant veut rester anonyme, suivi par courriel : {EM}.
@rien
{O.newc} offre le français aux adultes, <N:25 h>/semaine, dès le {DT}. Garderie sur place. Aucun frais.
@rien
Appel interrompu. Voix d'homme âgé, parlait {LG}, mention d'un loyer. Pas d'afficheur. Rien de plus.
@rien
La personne appelle pour un proche à {C2}. Pas de nom. Information donnée sur {OL.hlth} et la ligne {TF}.
@rien
Aide sociale : prestation de base <N:829 $>. Contrainte temporaire : ajout de <N:171 $>. Voir art. <N:53> de la loi.
@rien
Panne de fournaise {OA.shel}. On déplace <N:16> lits vers {OL.shel} jusqu'au {DT}. Apporter oreillers.
@rien
Bonjour, où puis-je trouver un dentiste gratuit à {C}? Je parle {LG} et un peu <LG:français>. Merci beaucoup.
@rien
{O.hous} : liste de <N:412> ménages, attente <N:3 à 5 ans>. Critère : revenu sous <N:38 500 $>. Pas d'urgence acceptée.
@rien
Usager n'a pas voulu s'identifier. Besoin : souliers, carte d'autobus, repas chaud. Tout donné sauf carte. Reviendra.
@rien
Mémo : {OL.law} ferme du <DT:23 décembre> au <DT:6 janvier>. Dépannage par courriel seulement. Urgence : <H:9-1-1>.
@rien
Moi jveux juste savoir si yont encore des paniers de Noel a {C} pis c koi les heures, c pas pour moi
@rien
Traversier annulé, route <N:138> fermée à la hauteur de {C2}. Transport {OD.sen} suspendu. Appeler le <H:511>.
@rien
Formation naloxone {OA.hlth} le {DT}, <N:15> places. Trousses : <N:60> en stock. Attestation remise, pizza fournie.
@rien
Assemblée générale {OD.fam} : <N:34> membres, quorum atteint. Surplus de {AMT}. Règlement <N:2025-07> adopté.
@rien
Demande : vêtements d'hiver pour enfant, taille <N:6X>. Rien en ressourcerie. Appeler {OL.fam} à partir du {DT}.
@rien
Y a-tu un vestiaire pour hommes dans {NB}? On m'a dit que {OL.day} en donne plus. Merci de me le dire.
@rien
Fermeture du camp près de la voie ferrée : avis donné le {DT}, <N:19> tentes. Équipe mixte sur place, café, \
transport offert.
@rien
Clinique d'impôts : <N:187> déclarations, remboursement moyen de <N:1 240 $>. Bénévoles parlant {LG} appréciés. \
Bravo à tous.
"""
