"""Trames en français : appels, formulaires, refuge, soins, Nunavik, Péninsule acadienne."""

BLOCK: str = """
== appel_moulee @NB +acadian
{full:f1} appelle de {place}, son mari {given:m1} est à la pêche au crabe jusqu'à la fin de la saison, le frigo est
vide. Dirigée vers {org}. On la rappelle au {phone}.
== appel_timbres @NB
Mme dit que ses timbres de chômage vont manquer de deux semaines à l'usine. {full:f1}, {agep:f1}, NAS {sin}. Cell
{phone}. Lui ai donné Service Canada et {leorg}.
== appel_bois @NB +acadian
M. vit seul au {rural}, plus de bois de chauffage depuis dimanche. {titlefull:p1}, {agep:p1}, ne veut pas déranger sa
fille {given:f1}. Corde de bois demandée {auorg}.
== appel_foyer @NB +acadian
{full:f1} cherche un lit en foyer de soins pour sa mère {title:o1}, carte d'assurance-maladie {health:o1}, née le
{dob:o1}. La maman ne parle pas [[LANG_OK|anglais]], refuse d'aller à [[PLACE_OK|Bathurst]].
== appel_creances @QC
{title:m1} reçoit des appels d'une agence de recouvrement pour une dette de {amount}. Référé {auorg}, rendez-vous le
{date} avec {given:w1}. Tél. {phone}.
== appel_bail @QC
Locataire {full:f1}, {addr}, {place}. Reçu un avis de hausse de {fee}, veut refuser mais garder son bail. Modèle
de lettre envoyé à {email:f1}.
== tal_audience @QC
Audience au TAL le {date}, dossier {tribunal}. Demandeur : {full:m2}, locateur. Locataire : {full:f1}, {addr}.
Accompagnement par {leorg}.
== reprise_logement @QC
{full:o1}, {age:o1}, 31 ans dans le même logement au {addr}. Le nouveau proprio veut la reprise pour son fils
{given:m1}. Tél. {phone}. La loi protège les aînés, l'orienter vers {org}.
== premier_juillet @QC
Sans logis le 1er juillet : {full:f1}, {full:m1} et leurs filles {given:g1} ({age:g1}) et {given:g2} ({age:g2}).
Meubles entreposés au garage du cousin, {addr}, {postal}. Inscrits {auorg}, dossier OMH {case}.
== aide_sociale @QC
Demande d'aide financière de dernier recours // Nom : {full:m1} // Né le {dob:m1} // NAS : {sin} // Dépôt direct :
{bank} // Agent(e) : {title:w1}
== carte_soleil @QC
Carte soleil expirée, NAM {health:f1}, au nom de {full:f1}. Déménagée de {place}, nouvelle adresse {addr}, {postal}.
Photo à refaire à la pharmacie.
== carnet @QC
Visite postnatale. Bébé {full:k1}, {dob:k1}. Mère {given:f1}, NAM {health:f1}, crevasses aux deux seins. Père
{given:m1} en congé. Halte-garderie : {org}.
== garderie @QC
{full:f1} est 212e sur la liste du CPE. Fils {given:t1}, né le {dob:t1}. Elle commence son cours de francisation le
{date}, sans place elle le perd. Courriel {email:f1}.
== francisation @QC +newcomer
Francisation : {full:m1}, permis de travail {permit}, niveau 3, parle {lang}. Travaille de nuit à l'abattoir,
s'endort en classe. Voir avec {given:w1} pour le groupe du samedi.
== demandeur_asile @QC +newcomer
Demandeuse d'asile, {full:f1}, IUC {uci}, enceinte de 7 mois, chambre au {addr} avec 4 autres. NAS temporaire {sin}.
{org} peut la voir demain.
== dpj_signal @QC
Signalement retenu no {case}. Enfants {given:g1} ({age:g1}, {dob:g1}) et {given:b1} ({dob:b1}). Mère : {full:f1}.
Interv. : {init:w1}. Visite {addr}.
== nv_clsc @NV +inuit
CLSC de {place}. {full:o1}, {health:o1}, glycémie à 19. Mange du bannock et du thé sucré au camp. Revue avec
{given:f1}, l'interprète en {lang}, le {date}.
== nv_ulluriaq @NV +inuit
Usager {full:p1} à l'hébergement de [[PLACE_OK|Dorval]] avec son accompagnatrice {given:f1}. Vol de retour remis au
{date} à cause du blizzard. Avertir la famille au {phone}.
== nv_logement @NV +inuit
Famille de 11 dans la {house} : {full:f1}, sa mère {given:o1}, ses petits. Le plus jeune, {given:t1}, {age:t1},
tousse depuis septembre. Demande à l'Office, dossier {case}.
== nv_ski @NV +inuit
Recherche en motoneige : {full:m1} et {given:u1} partis à la pêche hier, pas rentrés. Appel de {given:f1} au {phone}.
Police avisée, événement {case}.
== nv_travailleuse @NV +inuit
Première nuit {auorg} : {given:f1} et sa petite {given:g1}, arrivées de {place} par le vol du midi. {given:f1}
demande qu'on ne dise rien à {full:m1}, qui travaille à la coop.
== nv_tb @NV +inuit
Suivi TB, enquête de contacts : {full:m1} ({dob:m1}), {full:f1} ({dob:f1}), {full:b1} ({dob:b1}). NAM de la mère
{health:f1}. Résidence : {house}, {postal}.
== nb_extramural @NB +acadian
Extra-mural : {full:p1}, {health:p1}, {addr}. Plaie au talon propre, pas d'odeur. Sa bru {given:f1} change le
pansement. Elle fait du fricot, il mange enfin.
== nb_vitalite @NB +acadian
Congé de l'hôpital de {place} : {rev:o1}, née le {dob:o1}, no ass.-maladie {health:o1}. Retour au {addr}.
Déambulateur prêté par {leorg}.
== nb_quai @NB +newcomer
Travailleur étranger de l'usine, {full:m1}, passeport {passport}, main coupée, peur de perdre son contrat. Vit à six
au {addr}. Accompagné par {org} pour l'indemnisation, réclamation {case}.
== nb_chiac @ +acadian
Ej t'appelle rapport à ma grand-mère {given:o1}, a drive pu pis faut qu'a go à l'hôpital {date}. Son phone c'est
{phone}, a reste au {rural}.
== nb_souper @NB
Livraison de repas : // {title:p1}, {addr}, diabétique // {title:o1}, {rural}, sans sel // {titlefull:o2}, sonner
deux fois // Bénévole : {given:m1}
== refuge_nuit
20 h : {full:m1}, lit 7, calme. 23 h 30 : {nick:m2} intoxiqué, gardé à l'œil. 3 h : ambulance pour {given:f1},
convulsions. 6 h : déjeuner, rien à signaler.
== refuge_exclusion
Exclusion de 14 jours : {full:m1}, né le {dob:m1}, a menacé {given:w1} avec un couteau à beurre. Révision le {date}.
Rapport {case}, copie {auorg}.
== refuge_effets
Casier 12 : sac bleu de {full:m1}, permis de conduire {licence}, photos de sa fille {given:g1}. À garder jusqu'au
{date} puis {auorg}.
== refuge_femmes
{given:f1}, {agep:f1}, née le {dob:f1}, est partie en pyjama avec {given:b1}. Conjoint {full:m1}, auto immatriculée
{plate}, tourne dans la rue. Portes barrées, police avisée.
== refuge_releve
RELÈVE // • {init:f1} : méthadone à 8 h // • {init:m1} : rencontre avec {dr:w1} // • {nick:m2} : linge à la sécheuse
// • Fournaise en panne au 2e, {leorg} prête des chauffettes
== pairs_rue
Tournée de rue, coin {corner} : {nick:m1} et sa blonde {given:f1} acceptent des mitaines, pas le refuge à cause du
chien. {nick:m3} introuvable depuis mardi.
== surdose
Surdose au coin {corner}, homme {agep:m1}, 2 doses de naloxone, réveillé. Identifié plus tard : {full:m1}, NAM
{health:m1}. Refus de transport.
== fiche_accueil
Nom : {full:f1} // Date de naissance : {dob:f1} // Adresse : {mail} // Code postal : {postal} // Tél. : {phone} //
Langue : {lang} // Référence : {org}
== fiche_menage
Composition du ménage : // {full:f1}, {dob:f1} // {full:m1}, {dob:m1} // {full:g1}, {dob:g1} // Revenu : {amount} par
mois // NAS {sin}, {sin} // Loyer impayé
== fiche_depannage
DÉPANNAGE ALIMENTAIRE // Nom {rev:f1} // 2 adultes 3 enfants // Adresse {addr}, {postal} // Preuve : compte
d'électricité {utility} // Prochaine visite {date}
== fiche_transport
Transport médical : {title:p1} // départ {addr} // retour 14 h // fauteuil roulant // accompagné par sa nièce
{given:f1}, {phone} // dialyse
== fiche_benevole
Bénévole : {full:f1} // Permis : {licence} // Plaque : {plate} // Courriel : {email:f1} // Disponible le mardi, parle
{lang}, connue {duorg}
== fiche_urgence
En cas d'urgence aviser {full:f1} (fille), {phone}, ou le voisin {given:m1}. Usagère : {full:o1}, {dob:o1}. Médecin :
{dr:w1}, {phone}. Clé sous le pot.
== liste_paniers
Paniers de Noël // {last:f1}, 6 pers., {addr} // {last:m2}, 2 pers., {addr} // {title:o1}, seule, sans gluten //
Départ {duorg} à 9 h
== ligne_tableau
{rev:f1} | {dob:f1} | {health:f1} | {mail} | {postal} | bain 2 x sem.
== ligne_camp
Camp de jour : {full:b1}, {dob:b1}, arachides ; {full:g1}, {dob:g1}, pompe. Père autorisé : {given:m1}. Grand-mère
non autorisée : {given:o1}.
== hydro
Entente avec Hydro pour {full:m1}, compte {utility}, solde {amount}, coupure le {date}. Il offre {fee} par mois,
prélevé du {bank}. Budget fait {auorg}. Confirmation {case}.
== impots
Clinique d'impôt : {titlefull:p1}, NAS {sin}, pas de déclaration depuis le décès de {given:o1}. Perd son supplément
de revenu. Retour le {date} {auorg}.
== carte_debit
Dame volée au guichet, carte {card}, compte {bank}. {full:o1}, {age:o1}, tremble au téléphone. Sa nièce {given:f1} va
l'accompagner à la caisse.
== fraude_petit_fils
Un faux petit-fils a pris {amount} à {title:o1}, {addr}. Elle a donné sa carte {card} à un « chauffeur ». Plainte
{case}, policier au dossier {init:w1}.
== curatelle
Mandataire de {full:p1} : son neveu {full:m1}. Factures payées du compte {bank}. Soupçon d'abus, 4 retraits de
{amount}. Ligne Aide Maltraitance {toll}.
"""
