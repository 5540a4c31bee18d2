"""French frames, second part: families, health, school, web and general notes."""

FRAMES_TEXT: str = """
@fr_menage_liste
|Ménage :
|{f1}, {dob}
|{m2}, {dob}
|{f3}, {dobk}
|{m4}, {dobk}
|Revenu mensuel {rent}
@fr_inscription_ecole
Inscription de {m1}, né le {dobk}, en classe d'accueil. Mère : {f2}, {phone}. Bail du {addr} fourni. Langue à la
maison : {lang}.
@fr_garderie
Place à {amt} par mois cherchée pour {f1.g}, {agek}. Père {m2}, courriel {mail2}. Guichet unique, dossier {case}.
Réponse d'ici le {date}.
@fr_dpj
Échange avec {n8} de la DPJ : {m1.g}, {agek}, absent neuf jours. Le père, {m2}, dit que l'autobus ne passe pas au
{rural}.
@fr_naissance
Bébé {f1.g}, née le {dobb}, de {f2}, {age}. Besoin d'un lit, de lait. Livrer au {addr}, porte de côté.
@fr_olo_sans_id
Coupons de lait, d'oeufs et de jus pour femmes enceintes : s'inscrire avant la 20e semaine. {org} en remet le
mercredi. Valeur {fee}.
@fr_popote
Popote : {f1.t} sans porc, {m2.t} purée, {n3.t} double vendredi. {f4.t} est partie en convalescence. Livreur : {m8.g}.
@fr_popote_nouvelle
Débuter le {date} : {m1}, {dobs}, {addr}, sonnette au nom de {f2.s}. Facturer sa fille {f2}, {mail2}.
@fr_medicaments
La pharmacie appelle pour {f1}, NAM {healthq} : dispill prêt. Son fils {m2.g} passe le prendre. Numéro de la dame :
{phone}.
@fr_carte_ontario
Vient de [P|Hearst], encore sur sa carte de l'Ontario {healthon}. {f1} doit faire le changement, bail à son nom. Tél.
{phone}.
Aide de {org}.
@fr_portefeuille_perdu
{m1} s'est fait voler : carte-soleil {healthq}, permis {licence}, carte {card}. On commence par l'acte de naissance,
né le {dob}.
@fr_interprete
Interprète {f8} ({lang}) réservée le {rv} pour {f1}. Confirmer au {phonex}. Madame veut une femme.
@fr_interprete_sans_id
Interprètes en {lang} et en {lang} de jour seulement. Le soir, service par téléphone. Réserver [N|48 heures]
d'avance, auprès de {org}.
@fr_transport_adapte
Transport adapté : {f1.t}, {addr} vers l'hôpital, 8 h 45, retour 11 h. Marchette. Chauffeur {m8.g}. Carte de membre
{case}.
NAM {healthq}.
@fr_transport_sans_id
{org} cherche des chauffeurs pour le {date}. Remboursement [N|0,58 $ du km]. Vérification policière gratuite, trois
semaines.
@fr_ainee_abus
Voisine {f2} inquiète pour {f1.t}, {ages}, au {addr} : le neveu {m3.g} a sa carte de guichet et {amt}. Visite avec
la policière.
@fr_verif_bienetre
Demande de vérification : {m1.t}, {ages}, {addr}, ne répond plus au {phone} depuis dimanche. Carte d'appel {case}.
Sa soeur attend.
Usager connu de {org}.
@fr_deuil
{f1} a perdu son mari {m2.g} en mai. Pleure, pas d'idées noires. Groupe chez {org} le [D|mardi soir]. La rappeler au
{phone}.
@fr_desintox
{m1.g}, {age}, veut arrêter aujourd'hui, dernier verre à 6 h. Aucun lit avant le {date}. {n8.g} de {org} reste avec
lui.
@fr_dependance_sans_id
Ligne de désintox ouverte dès 7 h, rappeler aux heures. Tremblements forts : urgence ou [H|911]. Il y a [N|8 places]
pour toute la région.
@fr_feu
Incendie au {addr} : familles {n1.s} et {n2.s} dehors, [N|7 personnes], aucun blessé. Hôtel jusqu'au {date}.
Vêtements chez {org}.
@fr_feu_page
Collecte pour {f1} après le feu : {page}. Elle loge chez sa mère, {addr}, {city}. Pas d'assurance.
@fr_harcelement_web
Son ex publie depuis {page9}, elle a des captures. {f1} veut porter plainte, numéro d'événement {case}. Accompagnée
par {n8.g}.
@fr_disparue
Disparue depuis vendredi : {f1.g}, {agek}. La tante, {f2}, partage les photos sur {page2}. Police avisée.
@fr_page_travail
{m1} offre ses services de peinture sur {page}. Veut aide pour le texte. Parle {lang}. Permis de travail {uci}.
@fr_web_sans_id
La fiche web de {org} montre l'ancien horaire. Donner {hot} en attendant. Correction promise pour le {date}.
@fr_cv
CV refait pour {n1} : {addr}, {city}, {phone}, {mail}. Envoyé à la conseillère en emploi {f8.g}.
NAS {sin} remis à la paie.
@fr_emploi_sans_id
Cours de cariste chez {org}, [N|8 places], gratuit pour prestataires. [L|Français] de base exigé. Début le {date}.
@fr_retraite
{f1.t} n'a jamais demandé le supplément. Née le {dobs}, NAS {sin}. Appelé avec elle, quarante minutes
d'attente.
Suite chez {org}.
@fr_rentes_invalidite
Formulaire d'invalidité de {m1}, NAS {sin}. {n8.d} demande {amt} pour la partie médicale; {org} pourrait payer.
NAM {healthq}.
@fr_prestations_sans_id
Le crédit solidarité et la TPS arrivent la même semaine, prévoir des appels. Personne seule : environ {amt}. Référer
à {org}.
@fr_depot_virement
Dépôt direct de {f1} : {acct}. Spécimen au dossier. Ancien compte fermé. Virement retourné à {mail}.
@fr_bail_colocs
Coloc : {m1}, {f2} et {n3} au {addr}, {amt} chacun. {m1.g} part le {date}. Le propriétaire veut un NAS, on a dit non.
@fr_hlm
|Demande HLM {case}
|Demandeur : {m1}
|Né le {dob}
|{addr} {pc}
|Revenu {rent}
|Ascenseur requis
@fr_hlm_sans_id
Liste HLM : attente moyenne de [N|4 ans] pour un 5 et demi. Les aînés passent plus vite. Mise à jour de chaque
dossier avant le {date}.
@fr_oeil_magique
Propriétaire {m1.t} a un 4 et demi au {addr}, {pc}, {rent} chauffé. Aime les locataires de {org}. Tél. {phone}.
@fr_chien
Chien sans laisse, {corner}, a mordu {f1}, joggeuse. Le maître serait {m2.g}, du {addr}. Constat {case}.
@fr_voiture_abandonnee
Auto abandonnée, plaque {plate}, devant le {addr} depuis août. {n1.t} a appelé deux fois. Requête {case}.
@fr_verglas_liste
Panne de verglas, liste faite : {f1.t} correcte, {m2.t} rendu chez sa soeur, {n3.t} ne répond pas au {phone}.
L'oxygène d'abord.
@fr_verglas_sans_id
Centre de réconfort ouvert à l'aréna de {city}. Médicaments et couvertures à apporter. Prises pour [N|30
téléphones]. Animaux admis.
@fr_texto_chauffage
texto du {phone} : c'est {n1.g} du 2e, pas de chauffage encore au {addr}, mon bébé a frette, appelez le proprio svp
@fr_plainte_employee
Je porte plainte contre {f8.g}, qui a dit à ma mère, {f1}, qu'elle était trop difficile. Dossier {case}. Répondez à
{mail2}. {f2}
@fr_casier_postal
Chèque revenu. {m1} a déménagé : {box}, {city}, {pc}. Même téléphone, {phone}.
@fr_sondage_sans_id
Sondage : la plupart nous ont connus par une affiche. [N|73 %] rappelleraient. On demande plus d'heures et du
service en {lang}.
@fr_fuite_courriel
Formulaire envoyé par erreur à l'adresse privée de {f8}, {mail8}. Contenait le dossier {case}. Aviser {m1.i} et la
responsable, {n9}.
@fr_acadie_peche
{m1} a fini à l'usine de crabe, pas assez d'heures pour le chômage. Reste au {rural}. NAS {sin}. Sa femme {f2.g} garde
les petits.
Dirigé vers {org}.
@fr_acadie_mazout
Réservoir de mazout vide. {f1.t}, {ages}, {rural}, {city}. Sa carte du Nouveau-Brunswick : {healthnb}. {org} fait
livrer demain.
@fr_nord_evacuation
Évacués du feu de forêt : {f1}, {age}, no de statut {status}, avec {m2.g} ({agek}). Hôtel payé jusqu'au {date}.
Parle {lang}.
@fr_inuk_transit
{f1} descend de [P|Puvirnituq] pour un suivi, NAM {healthq}, avec son bébé {m2.g}. Loge au centre de transit.
Infirmière
{f8}, {phonex}.
@fr_statut_nnihb
No d'inscription {status}, {m1}, né le {dob} : transport vers {city} à rembourser. Lettre de {n8.d} demandée par le
conseil de bande.
@fr_prenom_choisi
Prénom utilisé : {f1.g}. Sur les vieux papiers : {m2}, {dob}. Permis {licence}. Employer {f1.g} partout, même au
téléphone.
@fr_etudiant_etranger
{m1.g}, permis d'études, a perdu sa job. Passeport {passport}. Mange chez {org}. Lui ai dit de ne rien signer.
@fr_maternelle_specialiste
Orthophoniste : {m1.g} ({dobk}) en attente depuis un an. Mère : {f2.t}, {phone}. {n8} de la clinique rappelle le
{rv}.
@fr_pret_argent
Micro-prêt de {amt} pour {f1}, remboursé par retrait au {acct}. Co-signataire : {m2}, {addr}.
@fr_ligne_parents_sans_id
Ligne pour parents ouverte jusqu'à minuit, gratuite, en {lang} sur demande. Ateliers chez {org}, [N|5 soirées], dès
le {date}.
@fr_meubles_sans_id
Attente de [N|six semaines] pour un matelas. {org} a des lampes et de la vaisselle tout de suite. Monter les
escaliers : prévoir deux personnes.
@fr_meubles_don
{org} peut prendre un divan au {addr} le {date}. Donatrice {f1.t}, {phone}. Troisième étage sans ascenseur.
@fr_camp_jour
|Camp de jour
|Enfant : {m1}, {dobk}
|Assurance maladie : {healthq}
|Parent : {f2}
|Urgence : {phone}
|{addr}, {pc}
@fr_agrement_tuteur
Mandat homologué : {m1} agit pour sa tante, {f2.t}, née le {dobs}. Relevés à envoyer au {addr}, {pc}. Compte {acct}.
@fr_jardin_sans_id
Jardin collectif : parcelles à {fee}, outils fournis. Première corvée remise à cause de la pluie. {org} apporte le
compost le {date}.
@fr_maths_appel_sans_id
Question d'une appelante de {city} : bottes d'hiver pour enfants, pas d'auto. Donné {org} et la friperie. Appel de
[N|6 minutes].
@fr_reponse_facture
Facture de téléphone au compte {util} : {f1} doit {amt}. Abonnée au {addr}. Plan fait avec {n8.g}, confirmation à
{mail}.
"""
