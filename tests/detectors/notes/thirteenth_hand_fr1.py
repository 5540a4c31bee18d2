"""French frames, first part: calls, referrals, sign-in forms, waiting lists, case notes."""

FRAMES = """
@appel_depannage QC
{M:f1} [demande un dépannage alimentaire|cherche de la bouffe] d'ici son chèque du {D}. Monoparentale, [2|trois] \
enfants, {ADR}, {C} {PC}. Réf. {O:a} et {O:b}. [Rappelle si ça marche pas.|Elle va rappeler.]
@appel_demenagement QC
{P:m1} est encore sans bail depuis le 1er juillet. Ses meubles sont entreposés, lui dort chez {G:m2}, {ADR}. Tél. \
{PH}. [Mis en lien avec|J'ai appelé] {OLE:a}.
@appel_tal QC
[Avis d'éviction|Avis de reprise] reçu. Locataire : {P:f1}, {ADR}. Proprio : {P:m2}. Dossier TAL {LTB}, audience le \
{D}. Réf. {OAU:a}, demander {G:f3}.
@appel_clsc QC
{MF:g1}, {AGE:g1}, sort de l'hôpital avec un plâtre. NAM {HN:g1}. [Le CLSC rappelle pas.|Pas de nouvelles du CLSC.] \
Sa fille {G:f2} fait ce qu'elle peut, {PH}. {OA:a} livre le midi.
@appel_dpj QC
Grand-maman ({P:g1}) s'inquiète pour {G:b2}, {AGE:b2} : absent de l'école, [mère qui consomme|frigo vide]. Expliqué \
la DPJ. Elle veut pas donner le nom de la mère. Rejoindre au {PH}.
@appel_chauffage QC
Facture Hydro de {MON}, compte {UTIL}. {M:h1} chauffe juste la cuisine. {ADR}, {PC}. Entente faite au téléphone à \
trois. [Aussi :|Et puis] {OLE:a} pour des couvertures.
@appel_bois NB
{M:h1}, {RUR}, {C}. [Plus de bois de chauffage|Sa fournaise est finie]. Son voisin {G:m2} lui en a charrié un brin. \
Demande {OAU:a}. Tél. {PH}.
@appel_peche NB
Saison de homard finie, chômage pas commencé. {P:m1}, NAS {SIN}. Blonde enceinte, {G:w2}. [Rien dans les \
armoires.|Manque de tout.] {O:a} leur garde une boîte.
@appel_foyer NB
{P:f1} cherche une place en foyer pour son père {MF:h2}, {AGE:h2}. Carte assurance-maladie {HN:h2}. Dév. social, \
dossier {CASE}. [Préfère rester|Veut rester] proche de {C}.
@appel_chiac NB
Jeune homme, {G:m1}, a callé pour savoir [ayoù aller coucher|où coucher à soir]. Son truck est au {COR}. Plaque \
{PLATE}. J'ai parlé à {G:f2}, {OA:a}, y'a une place.
@appel_posph ON
{P:f1} : POSPH suspendu, [formulaire en retard|papiers perdus]. Membre no {CASE}, NAS {SIN}. Loyer de {MON:l} dû le \
{D}. Veut service en français. Réf. {OAU:a}.
@appel_hearst ON
{MF:g1} vit seule au {RUR}, {=PLACE_OK=Hearst}. Plus de permis depuis sa cataracte. Rendez-vous à \
{=PLACE_OK=Sudbury} le {D}. {OLE:a} peut la monter. [Sa nièce|Sa belle-fille] {G:f2} : {PH}.
@appel_refugie ON
Famille {S:m1%refugee} (4 pers.), arrivée par {=PLACE_OK=Roxham} à l'époque, IUC {UCI}. {P:m1}, permis de travail \
{IMM}. [Hôtel fini|Doivent quitter l'hôtel] le {D}. Parle {LANG}. {O:a}, poste de {G:f2}.
@appel_stbo MB
{P:m1%african}, étudiant de la Côte d'Ivoire, [sous-sol inondé|coloc parti], {ADR}, {C} {PC}. Cell {PH}. Budget \
{MON:l}. Envoyé {OAU:a} ; {G:f2} y sera jusqu'à 16 h.
@appel_metis MB
{P:g1%metis}, aînée métisse, {AGE:g1}, [veut venir en ville pour ses yeux|a besoin de lunettes]. Boîte postale : \
{POB}, {PC}. NIMP {HN:g1}. {O:a} va l'appeler.
@appel_bref_fr
[Ap.|Appel] 14 h 10 - {I:f1} - loyer - {PH} - réf {O:a} - rappel le {D}
@appel_violence_fr
{P:f1} [est partie|s'est sauvée] avec {G:c2} ({AGEA:c2}) pendant que {G:m3} était au travail. No sécuritaire {PH}. \
Place {OAU:a}. Rendez-vous avec le taxi coin {COR}.
@appel_suicide_fr
[Homme|Monsieur] en détresse, se nomme {G:m1}. Séparation, [garde perdue|dettes de jeu]. Pas de plan. Conférence \
avec le {=HOTLINE_OK=9-8-8}. Accepte que {G:f2}, sa sœur, soit appelée : {PH}.
@appel_deuil_fr
{M:g1} a perdu son mari {G:h2} [au mois d'août|cet été]. Ne sait pas comment lire ses comptes. Son no de pension : \
{SIN}. Jumelée avec {P:f3}, bénévole, {O:a}.
@appel_voisin_fr
Voisin inquiet : {P:m1} a pas vu {M:h2} ({ADR}) depuis dimanche, [journaux devant la porte|le chien jappe]. Demandé \
au {=HOTLINE_OK=911} d'aller voir. Rappelé à 15 h : il était chez sa sœur {G:g3}.
@appel_aidant_fr
{G:f1}, {AGEA:f1}, s'occupe de sa mère {G:g2} ({AGEA:g2}) ET de {G:b3}, TSA. [Épuisée|À boutte]. On a regardé \
{OLE:a} et {O:b}. Prend un café avec moi {D}, {PH}.
@appel_garderie_fr
Maman cherche place pour {G:y1}, naissance le {DOB:y1}. Travaille chez {=NEUTRAL=Olymel} de soir. {P:w2}, {EM:w2}. \
[Secteur|Proche de] {COR}. {O:a} a dit peut-être en janvier.
@appel_impots_fr
{M:h1} a pas fait ses impôts depuis {=NUM_OK=3} ans, a perdu le SRG. NAS : {SIN}, né le {DOB:h1}. Place {OAU:a} le \
{D} ; apporter ses feuillets.
@appel_arnaque_fr
{M:g1} [s'est fait avoir|a cru que c'était son petit-fils {G:m2}]. A lu sa carte au téléphone : {CARD}. Caisse \
avisée, nouveau folio {BACC}. Plainte police {CASE}.
@appel_transport_fr
Transport adapté refusé à {M:h1}, dossier {CASE}. Dialyse 3 fois semaine. {ADR}. [En attendant|D'ici l'appel], \
{O:a}, chauffeur {G:m2}, {PH}.
@appel_interprete_fr
Appel avec interprète ({LANG}). {P:w1%refugee}, {DOB:w1%refugee}, [enceinte de 7 mois|vient d'accoucher]. Pas \
d'assurance encore. Son mari {G:m2} est à {=PLACE_OK=Toronto}. Vue {OAU:a} {D}.
@appel_itinerance_fr
{N:m1} est [de retour|revenu] en ville. Dort dans l'entrée du guichet, {COR}. Ses papiers sont chez {P:f2}, {OA:a}. \
Pas de cell. Passe au café vers 7 h.
@appel_nuisance_fr
{=HOTLINE_OK=311} - requête {CASE}. {P:x1}, {ADR}, signale [punaises|pas d'eau chaude depuis 4 jours]. Inspecteur \
{I:m2} passe le {D}. Info laissée sur {OLE:a}.
@appel_repertoire_fr
Bénévole d'une paroisse, {P:f1}, veut [corriger|ajouter] sa fiche dans le répertoire. {EM:f1}, {PHX}. Mercredis de \
9 à 11.
@rappels_fr
À rappeler :
<<- {P:f1}, {PH} (garderie);;
- {M:h2}, {PH}, parler fort;;
- {G:m3}, pas de nom de famille, {PH}>>
@courriel_ref_logement
Bonjour {G:f1},
Je te réfère {P:m2} (né le {DOB:m2}), {ADR}. [Bail résilié|Chambre condamnée], doit sortir le {D}. On le rejoint au \
{PH}.
Merci ! {G:f3}, {O:a}
@courriel_ref_panier
Allo {G:m1}, peux-tu ajouter la famille {S:f2} aux paniers de Noël ? {G:f2} est seule avec {G:k3} ({AGEA:k3}) et \
{G:b4} ({AGEA:b4}). {ADR}, {PC}. Merci, {GN:f5}
@courriel_ref_jur
Objet : {P:f1} / dossier {CASE}
[Maître,|Bonjour {MEL:f2},] notre cliente a reçu une mise en demeure de {P:m3}. Elle est libre le {D}. Courriel : \
{EM:f1}. - {O:a}
@courriel_ref_ecole
Bonjour {MF:f1}, {G:k2} commence à l'école lundi. Elle habite chez sa tante {P:f3}, {ADR}. Fiche : née le {DOB:k2}. \
Parle {LANG}. {O:a} a donné les bottes.
@courriel_ref_sante
Dossier {HN:f1}, {P:f1}. [Sans médecin|Orpheline], diabétique. {DR:x2} peut la voir une fois. Pouvez-vous arranger \
le taxi avec {OLE:a} ? {G:m3}, {PHX}
@courriel_ref_popote
Nouvelle inscription, popote : {MF:g1}, {ADR}, [sonner fort|2e porte à gauche]. Texture molle. Facture à sa fille \
{P:f2}, {EM:f2}. Début {D}.
@courriel_ref_banque
Demande au fonds : {P:f1}, arrérages {MON:l}. Dépôt chez le proprio, {P:m2} : transit {BTR}, inst. {BIN}, compte \
{BACC}. [Spécimen joint.|Chèque annulé joint.] - {G:f3}
@courriel_refus
Salut {G:x1}, [malheureusement|désolée,] {P:m2} est hors territoire ({PC}). Il peut s'essayer {OAU:a}. Je l'ai \
avisé par texto, {PH}. {P:f3}
@courriel_merci
Merci pour {P:f1} ! Elle est venue le {D}, repartie avec manteaux et billets d'autobus. Son nouveau cell : {PH}. \
[Bonne fin de journée|Bye], {G:f2}, {O:a}
@courriel_absence
Je suis absente jusqu'au {D}. Urgence : {P:m1}, {PHX}, ou {EM:m1}. Pour une famille à la rue, appelez {OLE:a}. {GN:f2}
@fax_conge
CONGÉ - {D}
Usager : {L:h1}
DDN : {DOB:h1} NAM : {HN:h1}
Retour [seul|avec son épouse {G:g2}], {ADR}. Besoins : repas, bas support, suivi. Réf. : {O:a}. {DR:x3}
@fax_conge2
{U:g1}, {AGEA:g1}, fracture hanche. Retour à domicile {D}, {ADR}, {C} {PC}. Répondante : {P:f2} (fille), {PH}. \
Équipement : {O:a}.
@presences_halte
FEUILLE DE PRÉSENCE {D}
<<{P:x1} 8 h 45;;
{GN:x2} 9 h;;
{N:x3} 9 h 20;;
{I:x4} 10 h>>
@presences_atelier
Atelier [lecture|cuisine parents-enfants], {O:a}
<<{P:f1} avec {G:y2} ({AGEA:y2});;
{P:m3} avec {G:k4};;
{P:f5}, première fois>>
@fiche_visiteur
REGISTRE
<<Nom : {P:x1};;
Téléphone : {PH};;
Motif : [impôts|vêtements|paperasse];;
Code postal : {PC}>>
@fiche_garde_manger
Carte de membre
<<Nom, prénom : {L:f1};;
Date de naissance : {DOB:f1};;
Adresse : {ADR};;
Personnes au foyer : {=NUM_OK=5};;
Preuve : permis {DL:f1}>>
@fiche_benevole
Bénévole : {P:x1} - {PH} - {EM:x1} - [a son char|pas d'auto] - en cas d'urgence {P:x2}, {PH} - mardi {OAU:a}
@fiche_accueil QC
ACCUEIL
<<Nom : {S:f1};;
Prénom : {G:f1};;
Né(e) le : {DOB:f1};;
NAM : {HN:f1};;
NAS : {SIN}>>
Interv. : {G:f2}
@fiche_accueil2
<<Nom complet - {P:x1};;
DDN - {DOB:x1};;
Adr. - {ADR}, {C} {PC};;
Cell. - {PH};;
Référé par - {O:a}>>
@composition
Composition du ménage, dossier {CASE}
<<{P:f1}, {DOB:f1};;
{P:m2~f1} (conjoint), {DOB:m2};;
{G:k3} (fille), {DOB:k3};;
{G:b4} (fils), {DOB:b4}>>
@composition_ligne
Ménage : {P:m1}, {DOB:m1} ; {P:f2}, {DOB:f2} ; {G:c3}, {DOB:c3}. Revenu {MON:l}, loyer {MON:l}. [Avant :|Ancienne \
adresse :] {ADR}.
@liste_hlm
Liste HLM, mise à jour {D}
<<{=NUM_OK=7}. {L:f1}, 4 ½, {PH};;
{=NUM_OK=8}. {L:m2}, studio, msg chez {G:f3};;
{=NUM_OK=9}. {L:g4}, aînés, {PH}>>
@liste_cpe
Liste d'attente, {O:a} : {P:y1}, {DOB:y1}, parent {P:f2}, {PH}. Veut [temps plein|3 jours] dès janvier. Fratrie : \
{G:k3}.
@liste_desintox
[Prochain|Suivant] sur la liste : {GN:m1}, {AGE:m1}. Rejoindre au {PH} avant 9 h, sinon offrir à {P:f2}.
@liste_retrait
J'ai enlevé {P:m1} de la liste, [logé par sa famille|parti à {=PLACE_OK=Calgary}]. {G:f2} {S:f2} a changé de numéro \
: {PH}.
@liste_popote
Livraisons {D}
<<{M:g1}, {ADR}, diabétique;;
{MF:h2}, {ADR}, code {=NEUTRAL=1420};;
{M:g3}, {ADR}, cogner longtemps>>
@liste_guignolee
GUIGNOLÉE
<<{P:f1} : {G:k2} {AGEA:k2}, {G:b3} {AGEA:b3};;
{P:m4} : bébé {G:y5};;
{M:g6}, seule>>
Bénévole : {G:m7}, son truck.
@note_crise
Crise au comptoir, {G:m1} [a lancé une chaise|criait après {G:f2}]. Sorti calmement avec {P:f3}. Retrait jusqu'au \
{D}. Rapport {CASE}.
@note_refuge
{D}, nuit. {P:m1} entré 21 h 30, [à jeun|chaud mais correct]. {G:m2} a refusé son lit. {N:m3} : barré jusqu'à \
vendredi. 28/30. - {I:f4}
@note_refuge2
23 h : {P:f1} a pris ses médics. 2 h : {G:f2} fait un cauchemar, tisane. 6 h 10 : l'ex de {P:f3} devant la porte, \
police, événement {CASE}.
@note_perdu
Trouvé casier 9 : portefeuille de {P:m1}. Carte {CARD}, assurance maladie {HN:m1}, permis {DL:m1}. On l'a laissé au \
comptoir, {OA:a}.
@note_statut
{P:f1%first_nations}, [innue|atikamekw|anishinabe], en ville pour la chimio de {G:k2}. No de bande {STAT}. Logée \
{OAU:a}, ch. 6. Parle {LANG}. Cousine : {G:f3}, {PH}.
@note_inuit QC
{P:m1%inuit}, escorte de sa mère {G:g2}, [vol annulé|avion retardé]. Passeport {PASS} comme seule pièce. Hébergé \
{OAU:a} jusqu'au {D}.
@note_identite
Refaire ses cartes : {P:m1}, né le {DOB:m1} à {C}, mère {P:g2}. Courrier a/s {O:a}, {POB}, {PC}. [Frais|Coût] {MON:s}.
@note_denturo
Formulaire dentaire rempli avec {MF:h1} : {DOB:h1}, carte {HN:h1}, [{ADR}, {C} {PC}|{POB}, {C} {PC}]. Signé par \
{P:f2}, sa mandataire.
@note_pediatre
{P:f1} et son gars {G:b2}, {AGE:b2}, [pas de pédiatre|otites]. Cartes {HN:b2} et {HN:f1}. Proche de {COR}. Lift \
{ODU:a} le {D}.
@note_accouch MB
{P:w1}, {AGE:w1}, attend son premier pour décembre. NIMP {HN:w1}. [Pas de lit de bébé.|Cherche une doula.] {OLE:a} \
a une bassinette. {PC}
@note_insuline NB
{P:m1} manque d'insuline, carte {HN:m1}, {AGE:m1}. [Pas de médecin depuis trois ans.|Son docteur a fermé.] {POB}, \
{C}, {PC}.
@note_sansstatut
{P:f1%refugee}, [visa expiré|statut perdu], passeport {PASS}, IUC {UCI}. Fils {G:b2} à l'école, {AGE:b2}. Ne PAS \
appeler l'employeur. Voir {OLE:a}.
"""
