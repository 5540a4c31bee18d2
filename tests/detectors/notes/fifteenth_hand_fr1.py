"""French frames: a head line (# name options), then the note with its slots."""

FRAMES = """\
# appel1
<Mme|Madame> au téléphone, {N.f1}, {AGE}, au {ADR}<|, {PC}|, {CITY} {PC}>. Frigo vide depuis mardi, chèque en \
retard. Ai donné le {ORGn}, rappeler au {PH} en fin de journée pour voir si ça a marché.
# appel2 qc
Appel reçu de {N.m1}. Son proprio, {L.m2}, veut le sortir pour loger son fils. Dossier TAL {CASE}. Bail au \
{ADR}<|, {PC}|, {CITY} {PC}>. Référé au {ORGm} pour une consultation.
# appel3
Rappelé {T.f1} au {PH} : pas de réponse, boîte pleine. Sa voisine {G.f2} dit qu'elle est à l'hôpital. On garde \
le panier pour le {date}.
# fiche1
FICHE D'ACCUEIL
Nom : {S.a}
Prénom : {G.a}
Date de naissance : {DOB.a}
Adresse : {ADR}
Code postal : {PC}
Tél. : {PH}
Langue parlée : {lang}
# fiche2 qc
Usager : {R.a}
No d'assurance maladie : {HN.a}
Né(e) le : {DOB.a}
Md de famille : {D.b}
Proche aidant : {N.c} ({PH})
Motif : <perte d'autonomie|épuisement|suivi de plaie|chute à domicile>
# fiche3 on nb mb
Formulaire d'aiguillage - {ORG}
Client ou cliente : {N.a}
No de carte santé : {HN.a}
D.D.N. : {DOB.a}
Courriel : {EM.a}
Peut-on laisser un message? Non
# registre1
Composition du ménage
{N.f1_a}, {DOB}, mère
{N.m2_a}, {DOBk}, fils
{N.f3_a}, {DOBk}, fille
Adresse : {ADR}, {CITY}
Revenu : {amt} par mois
# registre2
Paniers de Noël
{R.a} / 2 ad. 3 enf. / {ADR} / {PH}
{R.b} / 1 ad. / {ADR} / pas de tél.
{R.c} / 2 ad. 1 bébé / {BAS} / {PH}
# registre3
Halte-garderie, groupe des grands : {GI} ({AGEb}), {GI} ({AGEb}), {GI} ({AGEb}). Seule {N.f1} peut venir \
chercher sa petite. Absente cette semaine : {G.f2}.
# popote
Route du mercredi : {L.f1}, {ADR}, sans sel; {L.m2}, {ADR}, sonner deux fois; {L.f3}, {RUR}, laisser chez \
{G.f4} d'à côté.
# refuge1
21 h 30 {NICK} arrivé en boisson, couché tout de suite. 23 h {N.m1} et {GI.m2} se chicanent pour une prise de \
courant. 4 h ambulance pour {G.m3}, parti avec ses papiers. Fin de quart : {G.f4}.
# refuge2
Lit 6 : {N.f1} ({AGE}), Lit 7 : {G.f2} et son garçon {G.m3}, Lit 8 : libre. {G.f2} a rencontré {I.x} pour le \
plan de sécurité. Départ prévu {date}.
# texto1
Allo c'est {G.f1}, la maman de {G.m2}. Il a de la fièvre donc il ira pas au camp. Est-ce que quelqu'un peut \
avertir {G.f3}? Mon nouveau numéro c'est {PH}
# texto2
slt {G.f1}, j'ai pu de place où dormir depuis que {G.m2} m'a mise dehors. j'suis au coin {COR}. mon cell va \
mourir, appelle ma soeur au {PH} stp
# clav1
[10:11] visiteur : bonjour, j'ai reçu un avis de hausse de {amt}
[10:12] {G.f1} : Bonjour! Vous êtes dans quelle ville?
[10:13] visiteur : {CITY}. moi c'est {N.m2}
[10:15] {G.f1} : Essayez le {ORGm}, c'est gratuit.
# clav2
visiteur : je m'appelle {G.f1}, j'ai {AGEt}, mon père {N.m2} boit et il garde ma carte de banque
intervenante : merci de nous écrire, êtes-vous en sécurité?
visiteur : oui chez ma tante {G.f3} au {ADR}<|, {PC}|, {CITY} {PC}>
# bv1 low
oui bonjour c'est {ML.f1} je vous appelle pour mon mari {G.m2} il est tombé ben je suis au {ADR} vous pouvez me \
rejoindre au {PHW} bon merci là bonne journée
# bv2 low
allô c'est {N.m1} je suis né le {DOBW} euh j'ai pas reçu mon enveloppe de carte vous m'aviez dit de rappeler \
mon numéro de dossier c'est {CASE} merci
# bv3 low
bonjour mon nom est {N.f1} j'ai {AGEW} pis je reste toute seule à {CITY} j'aurais besoin de quelqu'un pour \
pelleter mon {G.m2} peut plus rappelez-moi au {PHW}
# courriel1
Objet : demande de logement
Bonjour {G.a},
Mon numéro de demande est le {CASE}. J'ai déménagé au {ADR}, {PC}. Mon adresse courriel est maintenant {EM.b}.
Merci beaucoup,
{N.b}
# courriel2
Bonjour, je vous réfère {T.f1} qui vit avec ses deux gars, {G.m2} et {G.m3}. Elle parle {lang}. Serait-il \
possible de la voir au {ORGm} d'ici le {date}? {N.f4}
# courriel3
Salut {G.a}, pour {L.m2}, l'agente d'aide sociale demande un spécimen de chèque. Il m'a dicté {TRA}. Son \
dossier est le {CASE}. Peux-tu faxer ça avant midi? {G.c}
# lettre1
À qui de droit,
Je soussignée, {N.f1}, travailleuse sociale, atteste que {N.m2}, né le {DOB.m2}, réside au {ADR} depuis le \
printemps et n'a aucun revenu.
# lettre2
{ML.f1}, votre demande d'aide d'urgence est acceptée pour un montant de {amt}. Le paiement ira au compte {TRA}. \
Veuillez rapporter les reçus à {I.b} avant le {date}.
# lettre3
Cher {ML.m1}, je vous écris pour vous remercier. Sans vous et sans {G.f2}, mes enfants n'auraient pas eu de \
bottes. {G.m3} vous a fait un dessin. {N.f4}
# refclin
Cher {D.m1}, je vous adresse {T.f2}, {AGEf}, pour une évaluation cognitive. RAMQ ou carte : {HN.f2}. Sa fille \
{N.f3} l'accompagne. Tél. {PH}.
# refclin2
DEMANDE DE CONSULTATION
Pt : {R.a}   DDN : {DOBs.a}
NAM / carte : {HN.a}
Demandeur : {D.b}
Raison : plaie au pied, diabète, vit seul au {ADR}<|, {PC}|, {CITY} {PC}>
# conge
Congé de l'hôpital. {L.m1}, {AGEs}, retourne au {ADR} avec soins à domicile. Dossier {CASE}. Marchette prêtée \
par {ORG}. Fille : {N.f2}, {PH}.
# conge2
Suivi post-congé : {N.f1} n'a pas pris ses antibios, trop chers ({amt}). {D.m2} avisé. Livraison à {BAS}<|, \
{PC}|, {CITY} {PC}>. Repas par la {ORGf} jusqu'au {date}.
# pv1
Présents : {N.a}, {N.b}, {N.c}. Absente : {G.f4}.
Cas de la famille {S.e} : la petite {G.f1}, {AGEb}, ne fréquente plus la garderie. {G.a} fera un suivi.
# pv2
Rencontre interagences : {D.f1} présente la situation de {L.m2}, expulsé du {ADR}<|, {PC}|, {CITY} {PC}>. On \
convient d'un lit à la {ORGb}. Responsable : {I.c}. Retour {date}.
# releve
À faire demain
- {GI.m1} : rdv dentiste, le réveiller à 7 h
- {GI.b} : a perdu sa carte {HN.b}
- {L.c} veut parler à la direction
- sortir le recyclage
# releve2
Pour {G.a} : {N.b} a laissé une enveloppe. La clé du {BAS} est dans le tiroir. {NICK} est barré jusqu'au \
{date}, ne pas le laisser entrer.
# plainte1
Requête {CASE} : {N.a}, {ADR}, signale que la neige de la voisine, {L.f1}, est poussée dans sa cour. Rappel \
demandé au {PH}. Inspecteur {S.b}.
# plainte2
Je vous écris pour la troisième fois. Le trottoir coin {COR} est dangereux, ma mère {L.f1}, {AGEs}, y est \
tombée. J'attends une réponse à {EM.m2}. {N.m2}
# plainte3
Bruit la nuit au {ADR}, app. d'en haut. Plaignant : {R.a}, {PH}. Véhicule en cause : plaque {PLATE}. No \
d'événement {CASE}.
# plainte4
Comptoir citoyen : {L.a} conteste sa taxe d'eau, compte {ACC}, immeuble du {ADR}<|, {PC}|, {CITY} {PC}>. Dit \
avoir payé {amt}. Copie du reçu faite par {INI.b}.
# rang qc nb mb
{N.m1}, producteur laitier au {RUR}, {AGE}, ne dort plus depuis que {G.f2} est partie. Accepte qu'on le \
rappelle au {PH}. Travailleur de rang : {N.m3}.
# rang2 qc nb
Livraison de bois de chauffage : {T.f1}, {RUR}, {CITY}. Porte d'en arrière. C'est son petit-fils {G.m2} qui va \
corder. Payé {amt} par le fonds du {ORGm}.
# peche nb
{N.m1} travaillait à l'usine de crabe, timbres insuffisants. NAS {SIN}. Demande d'a.-e. refusée, dossier \
{CASE}. Sa blonde {G.f2} attend un petit. Envoyé au {ORGn}.
# acadie2 nb
{L.f1} de {CITY}, {AGEs}, dit qu'a' peut pas payer l'huile. Énergie NB, compte {HYD}. Son frère {G.m2} reste au \
{RUR}<|, {PC}|, {CITY} {PC}>. Paroisse a donné {amt}.
# manitoba mb
{N.f1} cherche une garderie francophone pour {G.m2} ({DOBb.m2}) à {CITY}. Elle travaille de soir. No PHIN \
{HN.f1}. Tél. {PH}. Liste d'attente au {ORGm}.
# ontario on
{N.f1} (OTPOSPH, dossier {CASE}) n'a pas de médecin qui parle {lang} à {CITY}. Carte Santé {HN.f1}. Veut être \
vue à la {ORGf}. Rappeler {G.m2}, son mari.
# ontario2 on
Mme veut contester un avis N12. Locataire : {N.f1}, {ADR}, {PC}. Requête {CASE}. Audience par vidéo {date}. \
Proprio : {N.m2}, {EM.m2}.
# hydro qc
{T.f1} - Hydro-Québec, no de client {HYD}, doit {amt}. Entente brisée deux fois. Deux enfants, {G.m2} et \
{G.f3}. Le {ORGm} appelle le service avec elle demain.
# impots
Clinique d'impôts, mardi
{N.m1} - NAS {SIN} - seul - {ADR}<|, {PC}|, {CITY} {PC}>
{N.f2} - NAS {SIN} - monoparentale - {PH}
Bénévoles : {G.c} et {G.d}
# impots2
{L.m1}, né le {DOBs.m1}, NAS {SIN}, n'a pas produit depuis quatre ans; plus de Supplément. Dépôt direct {TRA}. \
{G.f2} s'en occupe avant le {date}.
# demandeur qc on
Demandeuse d'asile : {N.f1}, IUC {UCI}, arrivée avec {G.m2} et {G.f3}. Document brun expiré. Logée {BAS}<|, \
{PC}|, {CITY} {PC}>. Parle {lang}. Avocat : {ME}.
# permis
{N.m1}, ouvrier agricole, permis de travail {PERM} fermé, passeport {PASS}, NAS {SIN}. Boss crie après lui. \
Dort au {RUR}<|, {PC}|, {CITY} {PC}>. N'appeler que {G.f2}, {PH}.
# etudiant
{N.f1}, étudiante internationale, {AGEy}. Passeport {PASS} volé avec son cell. Mange au {ORGn} deux fois \
semaine. Courriel : {EM.f1}. Frais de {amt} dus.
# innu first qc
{N.f1}, de la Côte-Nord, en ville pour accoucher. No de bande {STAT}. RAMQ {HN.f1}. Accompagnée de sa kukum, \
{N.f2}. Interprète [[LANG_OK|innu]]. Retour {date}.
# metis metis mb
Demande de logement d'aînés : {N.m1}, Métis de {CITY}, {AGEs}, veuf de {G.f2}. Cherche un deux et demi au \
rez-de-chaussée. Répondant : {N.f3}, {PH}.
# jeune
{G.m1} ({AGEt.m1}) fugue du foyer. Ami : {NICK}. Vu hier coin {COR}. Éducatrice {N.f2} avisée. Dossier DPJ \
{CASE}. Sa mère {G.f3} inquiète, {PH}.
# jeune2
Inscription camp de jour - [[ORG_OK|Maison des jeunes Le Tremplin-Nord]]
Enfant : {N.m1_a}, né le {DOBk.m1}, allergie aux œufs
Parent : {N.f2_a}, {PH}, {EM.f2}
Autre personne autorisée : {N.f3}
# dpj qc
Signalement retenu, enfant {N.f1}, {DOBk.f1}, école avisée par {I.a}. Mère {N.f2} collabore. Grand-mère {T.f3} \
prête à la prendre au {ADR}<|, {PC}|, {CITY} {PC}>. Dossier {CASE}.
# banque
Fraude : {T.f1}, {AGEs}, a donné sa carte {CARD} à un faux policier. Succursale avisée avec elle. Sa nièce \
{N.f2} va rester à coucher. Plainte {CASE}.
# banque2
Fiducie : loyer de {GI.m1} prélevé du {TRA}, épicerie [[NUM_OK|150 $]] aux deux semaines, reste à lui. Ancienne \
carte {CARD} annulée. Signé {INI.b}.
"""
