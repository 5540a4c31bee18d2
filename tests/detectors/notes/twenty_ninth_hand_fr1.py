"""Cadres français : appels, registres, formulaires."""

BLOCK = """
@app_loyer
App. de {Tf.a}, mère mono. de 2 enfants, a reçu un avis d'éviction pour le {L}. Doit {$}. Réf. {Oa}. Rappeler au {PH}
avant le {DT}.
@app_aliment
{Tf.a}, {Af.a}, demande du dépannage alimentaire pour ce soir. Demeure au {L}, pas d'auto. Donné les coordonnées
{Od}.
@app_hydro
Client {N.a}, compte Hydro {BH}, avis de débranchement pour le {L}. Entente refusée l'an passé. Réf. ACEF et {Ol}.
@app_fils
{Gm.b} s'inquiète pour sa mère {Tf.a^b}, {Afs.a}, qui tombe souvent. Elle habite seule au {L}. Voudrait du maintien à
domicile. Tél. du fils : {PH}
@app_itinerance
H., {Am.a}, dort dans son auto près du coin {Lc}. Prénom : {Gm.a}. Refuge complet. Appelé {Ol}, une place à 20 h.
@app_violence
CONFIDENTIEL. {Gf.a} a quitté son conjoint {Nm.b} cette nuit avec {G.c} ({Ac.c}). Numéro sécuritaire : {PH}. Transfert
à SOS [[HOTLINE_OK|1 800 363-9010]].
@app_violence2
L'ex de madame, {Nm.b}, roule en Civic noire immatriculée {PL.b} et rôde autour {Od}. Invitée à faire le {H1}. Dossier
SPS {CAi}.
@app_immigr
Famille arrivée le {DTy}, parle {LG}. Père : {Nm.a}, né le {DB.a}, IUC {UCI.a}. Cherchent francisation et vêtements
d'hiver. Réf.
{Oa}.
@app_detresse
Appelant {Gm.a} pleure, parle de mourir. Pas de plan. Transfert chaud [[HOTLINE_OK|1 866 APPELLE]]. Adresse au cas où
: {L},
{C}, {PC}.
@app_trans
Transport méd. pour {T.a}, {As.a}, rdv en radio-oncologie le {DT}. Départ du {L}. Réservé avec {Ol}, {PH}.
@app_rang
{N.a}, {Lr}, n'a plus de chauffage, fournaise brisée. Deux jeunes à la maison. {Oc} a un fonds d'urgence. CB {PH}
@app_impots
{N.a} veut faire ses impôts 2024 et 2025. A donné son NAS sans qu'on le demande ({SIN}), avisé de ne plus le dire au
téléphone. Clinique {Od} le {DT}.
@app_fraude
Fraude : {Tf.a}, {Afs.a}, a remis son NAS {SIN} et sa carte {BC} à un faux agent. Réf. Centre antifraude et sa caisse.
@app_carte
Carte soleil expirée : {N.a}, né(e) le {DB.a}, NAM {HN.a}. Pas de preuve de résidence. Peut recevoir son courrier
chez {N.b}, {L}.
@app_nb
Appel d'Edmundston. {N.a}, carte Medicare {HNb.a}, rue coupée par l'eau. Habite {Lr}. Dév. social avisé.
@app_nb2
{Nf.a} (Saint-Basile) a appelé pour son chum {Gm.b}, en attente de l'aide au revenu. No de cas {CA}. Loyer {$r}. {PH}
@app_atik
{N.a}, de Wemotaci, à {C} pour l'accouchement de sa fille {Gf.b^a}. DDN {DB.a}, no de bande {ST.a}. Cherche
hébergement à partir du
{DT}. Parle {LG}.
@app_grandmere
Grand-mère {Gf.a} garde {G.b^a} ({Ac.b}) et {G.c^a} ({Ac.c}), DPJ au dossier. Demande lits et vêtements. Joindre au
{PH}.
@app_proprio
Propriétaire {N.a} : son locataire {N.b}, au {L}, accumule des objets, danger de feu. Donné info TAL et {Ol}.
@app_punaises
Punaises au {L} depuis trois mois. Loc. {N.a}, concierge « {K} » ne fait rien. Plainte à la ville no {CA}.
@app_tiers
Appel d'un tiers, TES à l'école, pour l'élève {N.a}, {Ak.a}. Mère {Gf.b^a} d'accord, {PH}.
@app_rappel
À rappeler svp : {N.a}, {PH}, en après-midi. Ne pas laisser de message à {G.b}.
@app_rappel2
Rappel fait à {T.a} : a eu son panier, remercie. Reste à voir le loyer. Fermer {CA}.
@app_aine
Aîné de {C}, {Tm.a}, né le {DBs.a}, veut une popote. Diabétique. Sa fille fait les courses le
samedi. Référé {Oa}. Carte {HN.a}.
@app_meubles
Fam. {S.a}, 5 pers., sort du motel, emménage le {DT}. Besoin de lits + frigo. Réf. {Oa}.
@app_ado
Ado {Gm.a}, {Ay.a} selon sa mère, fugue depuis hier. Mère {Nf.b^a}. Police : évén. {CAi}. Dernière fois vu au coin
{Lc}.
@reg_nuit
22 h 40 - {Nm.a} arrivé, lit 4. Calme.
/ 23 h 15 - {K} demande une couverture.
/ 2 h - toux de {N.c}, offert sirop.
/ 6 h 30 - lever, {n} personnes.
@reg_nuit2
Nuit tranquille. {K} est entré à 1 h, intox. {Gf.b} a pleuré, écoute 20 min. Référée {Oa} ce matin.
@reg_meds
Méds 21 h : {I.a} ok, {I.b} a refusé. Nouv. admission {N.c}, DDN {DB.c}, allergie pénicilline. NAM {HN.c}
@reg_expulsion
Expulsion 7 jours, {Nm.a} ({Am.a}), menaces envers {W.b}. Événement {CAi}. Peut revenir le {DT}.
@reg_halte
Halte-chaleur : {n} passages. {K} et {G.b} ramenés du coin {Lc}. {Nm.c} référé {Oa}.
@pass_quart
Passation :
/ - {N.a} : visite de logement {DT} avec {Ol}
/ - {Gf.b} : attend chèque, app. agent d'aide {PHx}
/ - {N.c} : urgence hier, de retour
@pass_2
Jour -> soir : rappeler {T.a} ({PH}). La mère de {G.b} a téléphoné 2 fois. {N.c} a oublié sa carte {HN.c}, dans le
coffre.
@pass_3
Suivis de {W}
/ * {Nf.a}, dos. {CA}, bail
/ * {Nm.b}, dos. {CA}, rapport de {D}
/ * {N.c} ({DB.c}), nouveau, {PH}
@form_accueil
Nom : {N.a}
/ Date de naissance : {DB.a}
/ Adresse : {L}
/ Code postal : {PC}
/ Tél. : {PH}
/ NAS : {SIN}
/ Langue : {LG}
/ Motif : loyer
@form_accueil2
NOM {R.a} - DDN {DB.a} - NAM {HN.a} - TÉL {PH} - PERSONNE À JOINDRE {Nm.b} (frère)
@form_menage
Composition du ménage
/ {Nf.a}  {DBj.a}
/ {Gm.b^a}  {DBc.b}
/ {Gf.c^a}  {DBc.c}
/ Revenu : aide sociale
@form_menage2
Membres : {R.a} ({DBj.a}), conj. {G.b^a} ({DBj.b}), enf. {G.c^a} ({DBc.c}). Loyer {$r}. Dossier {CA}
@form_hlm
Demande de HLM no {CA}
/ Demandeur : {N.a}, né(e) le {DB.a}
/ Codemandeur : {N.b}
/ Adresse : {L}, {C} {PC}
/ Revenu annuel joint
@form_depot
Dépôt direct
/ Titulaire : {N.a}
/ Transit {BT}   Institution {BI}   Folio {BA}
/ Spécimen joint
@form_depot2
Spécimen reçu pour {N.a} : {BF}. Ancienne carte {BC} annulée par la caisse.
@form_nb
Nom de famille : {S.a}
/ Prénom : {G.a}
/ No d'assurance-maladie : {HNb.a}
/ Né(e) : {DB.a}
/ Adresse postale : {Lr}, {Cb} (N.-B.) {PC}
@form_consent
Je, {N.a}, né(e) le {DB.a}, autorise {Ol} à parler à {N.b} de ma demande. Valide jusqu'au {DTy}.
@form_noel
Panier de Noël : {N.a}, {L}, {PC}. Enfants : {Gm.b^a} garçon {Ac.b}, {Gf.c^a} fille {Ac.c}. Livraison. {PH}
@form_csv
{R.a};{DB.a};{L};{PC};{PH}
/ {R.b};{DB.b};{L};{PC};{PH}
@form_benevole
Bénévole : {Nf.a}, née le {DB.a}, permis {DL.a}, veut aider {Ol}. Référence : {N.b}, {PH}. Courriel {EM.a}
@form_rp
Nom sur la carte RP : {N.a}
/ IUC : {UCI.a}
/ Passeport : {PP.a}
/ Arrivée : {DTy}
/ Langue maternelle : {LG}
@form_permis
{N.a}, permis de travail {PM.a}, éch. {DTy}, NAS {SIN}. Employeur à {C} retient la paie. Réf. {Oa}.
@form_plainte
Plainte no : {CA}
/ Plaignant : {N.a}, {L}
/ Objet : neige poussée sur le terrain par le voisin, plaque {PL.b}
/ Agent : {W}
@form_salubrite
Salubrité - {L}. Locataire {N.a}, moisissures, enfant asthmatique. Proprio {N.b}, {PH}. Inspection le {DT}. Requête
{CA}
@form_transport
Demande de transport
/ Usager : {T.a}
/ Départ : {L}
/ RDV : {DT}
/ Fauteuil : oui
/ No usager : {CAc}
/ Tél. : {PH}
@form_camp
Camp de jour [[DATE_OK|6 juillet 2026]]
/ Enfant : {N.a}, {DBk.a}
/ Carte-soleil : {HN.a}
/ Mère : {Nf.b^a} {PH}
/ Allergies : arachides
@som_1
{Tf.a}, {Afj.a}, monoparentale, arrivée à {C} en 2023. Loge au sous-sol du {L}. Besoins : garderie, francisation.
Forces :
réseau {LG} solide.
@som_2
Sommaire : {Tm.a}, {Ams.a}, veuf. Fille {Nf.b^a} mandataire. NAM {HN.a}. Parkinson récent. Objectifs : repas, répit,
visites. Réf. {Oa}.
@som_3
{Nm.a}, né en {DBy.a}, sans domicile depuis la rupture avec {Gf.b}. Veut une thérapie, liste
d'attente {Od} jusqu'au {DT}.
@som_4
Jeune {N.a}, {Ay.a}, se fait appeler « {K} ». Mis dehors par son beau-père, dort {Oa}. Le joindre sur {Ui.a}.
@som_5
Dossier {CAc} : {G.a} a emménagé avec sa sœur, merci {Oa}. Retirer de la liste. Satisfaction élevée.
@suivi_non
3 essais auprès de {N.a} au {PH}, pas de service. Écrit à {EM.a}. Fermé le {DT}.
@suivi_hydro
Suivi {Tf.a} : entente Hydro signée, compte {BH}, {$f} par mois. Contente. Reste le {H8} à rappeler pour sa fille.
@hop_fax
TÉLÉCOPIE - congé
/ Usager : {R.a}
/ DDN : {DB.a}  NAM : {HN.a}
/ Domicile : {L}, {C} {PC}
/ Congé le {DT}. Marchette. Proche : {N.b} {PH}
@hop_fax2
Ci-joint résumé de {N.a}, {A.a}, NAM {HN.a}. Médecin de famille : {D}. Vit seul(e) au {L}, ne peut monter l'escalier.
TS {W},
{PHx}.
@hop_urg
TS urgence : {Nm.a}, ddn {DB.a}, SDF, dossier {CAc}. Médicalement stable. Cherche lit ce soir, {H2} appelé, parlé à
{W}.
@pol_ref
Le policier demande un suivi CAVAC pour {Nf.a}, {L}. Évén. {CAi}. Parle {LG}. Joindre après 17 h au {PH}.
"""
