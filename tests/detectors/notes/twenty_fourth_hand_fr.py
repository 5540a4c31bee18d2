"""French frames, first part: written from situations of Longueuil, Sherbrooke, Sudbury and Acadie."""

FRAMES_TEXT: str = """
@fr_bail_premier_juillet
{f1} doit quitter le {addr} au premier juillet, pas de nouveau bail signé. Entreposage demandé à la ville, dossier
{case}. Deux
enfants et un chien. Rejoindre au {phone}.
@fr_tal_audience
Audience au Tribunal administratif du logement le {rv}, no {case}. Locataire : {m1.w}. Propriétaire : {n2.w}.
Loyer en retard de {amt}.
@fr_comite_logement
Appel de {f1.t}, {addr}, {pc} : hausse de {amt}, avis reçu en retard. On lui envoie la lettre type à {mail}. Suivi
par {n8.g}.
@fr_carte_soleil
Carte-soleil perdue. {m1}, NAM {healthq}, né le {dob}. A pris rendez-vous au CLSC avec {n8.g}, le {rv}.
@fr_fiche_clsc
|FICHE D'ACCUEIL
|Nom : {n1.u}
|DDN : {dob}
|NAM : {healthq}
|Adresse : {addr}
|Code postal : {pc}
|Tél. : {phone}
@fr_soutien_domicile
{f1.t}, {ages}, ne sort plus depuis sa chute. Bain deux fois semaine, {f8.g} accepte les mardis. Clé chez la
voisine, {f2.t}, au {addr}.
@fr_horaire_auxiliaires
Tournée de {f8.g} demain : {m1.t} au {addr}, ensuite {f2.t} au {addr}, et {rural} en dernier. Attention à la glace
dans l'entrée.
@fr_horaire_sans_id
Il manque [N|3 auxiliaires] en fin de semaine. On garde l'insuline et les levers à deux; le ménage est remis.
Appeler le bureau si ça déborde.
@fr_proche_aidante
{f1}, {age}, s'occupe de sa mère {f2.t}, {ages}, qui fait de l'alzheimer. Épuisée, pleure au téléphone. Référée :
{org}. Rappel le {rv}.
@fr_211_suivi
Suivi 2 : rejoint {m1} au {phone}. Il a eu son dépannage chez {org}, mais rien pour le bébé. Redonné {hot}.
@fr_211_boite_vocale
Laissé message sur la boîte vocale de {f1.t}, sans dire la raison. Autre numéro au dossier : {phonex} (travail). 3e
essai le {date}.
@fr_211_stats_sans_id
Bilan du mois : [N|1 340 appels], surtout logement et nourriture. Le quart des gens rappelle. {org} ne prend plus de
références avant le {date}.
@fr_guignolee_sans_id
Guignolée : les boîtes de {orgfood} sont prêtes, [N|120 paniers]. Pas besoin de preuve de revenu cette année. Bénévoles
demandés samedi matin.
@fr_panier_noel
|Panier de Noël
|{f1}
|{addr}, {city}
|3 enfants : {m2.g} {dobk}, {f3.g} {dobk}, {m4.g} {dobk}
|Allergie aux noix
@fr_311_nid_de_poule
M. le contremaître, nid-de-poule à l'angle {corner}. Signalé par {m1}, pneu éclaté, réclamation {case}. Veut un
retour au {phone}.
@fr_311_deneigement
{f1.t} au {addr} : la charrue a bloqué son entrée trois fois. Elle a {ages}, ne peut pas pelleter. Requête {case}.
@fr_311_bac_brun
Bac brun pas ramassé, {addr}, {pc}. Citoyen {m1}, joignable le soir au {phone}. Odeur, vers blancs.
@fr_311_ecole_bruit
Plainte contre l'école de danse, coin {corner} : basses jusqu'à 23 h. Plaignante {f1}, courriel {mail}, veut un
inspecteur.
Médiation offerte par {org}.
@fr_311_sans_id
Le stationnement de nuit est interdit dès qu'une opération de neige est annoncée. Les gens doivent vérifier avant 17
h, sinon amende de {amt}.
@fr_311_formulaire_web
|Formulaire en ligne, adresse IP {ip}
|Nom : {f1}
|Courriel : {mail}
|Objet : lampadaire éteint, {corner}
@fr_francisation_inscr
{m1}, né le {dob}, arrivé en mars, inscrit en francisation temps plein chez {org}. IUC {uci}. Femme
{f2.g}
sur la liste d'attente.
@fr_francisation_sans_id
Nouveau groupe de francisation le soir dès le {date}, chez {org}. Allocation de {amt} par semaine, garderie sur
place. Niveau débutant.
@fr_demandeur_asile
{f1}, {age}, entrée par [P|Lacolle] avec sa fille {f2.g} ({dobk}). Document du demandeur {uci}. Parle {lang}. Dort chez
une cousine, {addr}.
@fr_csq
Certificat de sélection de {m1} égaré. Passeport {passport}, IUC {uci}. Il écrit depuis {mail}. Conseillère : {f8}.
@fr_parrainage_collectif
Le groupe de parrainage attend {m1} et {f2} le {date}. Logement trouvé au {addr}. Personne-ressource : {n9}, {phone}.
@fr_nas_temporaire
NAS {sinn} (commence par 9) : {m1.t} doit le renouveler, permis fini le {date}. L'employeur menace de le renvoyer.
@fr_aide_sociale
|Demande d'aide financière de dernier recours
|{n1.u}
|NAS : {sin}
|Né(e) le {dob}
|Dépôt direct : {acct}
@fr_aide_sociale_coupee
Chèque coupé. {f1} n'a pas déclaré que {m2.g} vit avec elle. Dossier {case}, agente {f8.t}.
Loyer dû : {amt}.
@fr_hydro_coupure
Avis d'Hydro reçu. Compte {util} au nom de {m1}, {addr}. Solde {amt}. Entente possible si premier paiement avant le
{date}.
@fr_hydro_client
bonjour je m'appelle {f1}, hydro va me couper, mon compte c'est {util}, je suis seule avec 2 enfants, rappelez-moi
au {phone} svp merci
@fr_clavardage_fugue
|[jeune] jmappelle {n1.g} jai [A|15 ans]
|[intervenante] Où es-tu en ce moment, {n1.g}?
|[jeune] au coin {corner} jretourne pas chez ma mère
@fr_clavardage_noir
|[visiteur] je suis plus capable
|[intervenant] Merci d'écrire. Ton prénom?
|[visiteur] {n1.g}
|[intervenant] {n1.g}, on peut appeler {crisis} ensemble. Es-tu seul(e)?
@fr_clavardage_sans_id
|[visiteur] ya tu un frigo communautaire ouvert a soir
|[intervenante] Oui, celui de {orgfood}, jusqu'à 22 h, pas de preuve demandée.
@fr_cliente_epicerie
Allo, c'est {f1.g}, j'ai parlé à {f8.g} hier. J'ai pus rien dans le frigo pis ma paye rentre jeudi. Mon cell : {phone}.
@fr_client_punaises
Bonjour, {m1} au {addr}. Punaises de lit, le concierge {m2.k} fait rien. J'ai des photos. Je veux un inspecteur. {mail}
@fr_courriel_reference
Bonjour {f8.g}, je te réfère {m1}, {age}, pour un meublé. Il parle {lang}. On le rejoint chez son frère au {phone}.
Merci, {n9}
@fr_courriel_sans_id
Bonjour à toutes, la rencontre de la table est remise au {rv}. {org} présentera son service de transport. Apportez
votre tasse.
@fr_courriel_changement
Veuillez noter ma nouvelle adresse : {addr}, {city} {pc}. Mon téléphone reste le {phone}. Merci. {f1}
@fr_lettre_appui
À qui de droit, je connais {m1.w} depuis quatre ans. Il demeure au {addr} et paie son loyer à temps. {f9},
intervenante, {org}
@fr_lettre_mise_demeure
MISE EN DEMEURE. {n1.w}, {addr}, {pc}. Vous devez {amt} à la coopérative, dossier {case}. Répondre à {n8.t} avant le
{date}.
@fr_refuge_journal
21 h 30 {m1.g} rentre, calme. 23 h {m2.k} pas rentré, lit gardé. 1 h 10 {f3.g} fait un cauchemar, thé. [N|34
présences].
@fr_refuge_incident
Incident {case} : {m1.i} trouvé inconscient dans la douche à 3 h 05. Naloxone, [H|911], ambulance. Rapport écrit par
{f8}.
@fr_refuge_sans_id
Nuit tranquille, [N|29 lits] pris sur 32. Deux personnes envoyées chez {orgbed}. La sécheuse coule encore. Manque bas
et tuques.
@fr_refuge_admission
|Admission
|{m1}
|Date de naissance {dob}
|Assurance maladie {healthq}
|Contact : {f2} (soeur), {phone}
|Sort de : {addr}
@fr_maison_hebergement
{f1}, {age}, arrive avec {m2.g} ({agek}) et {f3.g} ({agek}). Le conjoint {m4.g} connaît notre rue. Ne pas confirmer
sa présence.
@fr_violence_num_sur
Numéro sûr : {phone}, celui de sa collègue. Jamais le {phone}, c'est le cell de {m2.g}. {f1} veut plan de départ.
@fr_passation_puces
|- {f1.t} : sonner trois coups, {addr}
|- {m2.t} : annulé, chez sa fille
|- {n3.g} : veut un intervenant qui parle {lang}
@fr_passation_sans_id
Passation : ligne en panne de 14 h à 15 h, ça va rappeler. Dépliants de {org} sur le comptoir. Code de la porte
changé, voir la coordo.
@fr_vocal_aine
oui bonjour c'est {m1.w} j'ai {ages} mon numéro c'est {phone} la petite {f8.g} est pas venue à matin pis j'ai pas eu
mon bain merci là
@fr_vocal_fachee
là ça fait quatre fois que j'appelle mon nom c'est {f1} le dossier {case} pis {m8.g} devait me rappeler hier
@fr_vocal_transport
bonjour ici {f1.t} je reste {addr} à {city} j'ai besoin d'un transport pour ma chimio le {rv} rappelez-moi au {phone}
@fr_conge_hopital
|TÉLÉCOPIE, CONGÉ
|Usager : {n1.r}
|DDN {dobs}
|NAM {healthq}
|Retour au {addr}, {pc}
|Pansement chaque jour. Médecin : {n8.d}
@fr_conge_note
{m1.t}, {ages}, sort le {date} après prothèse de hanche. Conjointe {f2.g} ne peut pas lever. Repas de {orgfood} et
visites infirmières.
@fr_pv_cas
Présences : {f7}, {m8}, {n9}. Cas 4 : {f1.i} relogée, clés remises. Cas 5 : {m2.i}, sans nouvelles. Prochaine
rencontre le {rv}.
@fr_pv_sans_id
Procès-verbal : adopté, [N|6 voix contre 1], l'achat de passes d'autobus pour {amt}. {org} prête sa salle. Levée à
20 h 40.
@fr_fraude_grand_parent
Fraude grands-parents : {f1.t}, {ages}, a remis {amt} et sa carte {card} à un faux avocat. Son petit-fils {m2.g}
allait bien. Police : {case}.
@fr_impots_clinique
|Clinique d'impôt
|{n1}
|NAS {sin}
|DDN {dob}
|Remboursement au compte {acct}
@fr_impots_sans_id
Clinique d'impôt chez {org} à partir du {date}. Revenu d'une personne seule sous [N|35 000 $], pas de travail
autonome. Feuillets et pièce d'identité.
@fr_saaq
Permis de conduire de {m1}, {licence}, suspendu pour amendes. Plaque {plate} encore à son nom. Il dort dans l'auto,
coin {corner}.
@fr_itinerance_auto
Couple dans une fourgonnette, plaque {plate}, derrière l'aréna. Lui {m1.k}, elle {f2.g}, enceinte. Voisin : {m3.t}.
Passer ce soir avec soupe.
Avisé {org}.
@fr_itinerance_sans_id
Tournée du boisé : [N|7 tentes], peu de monde. Donné mitaines et eau. La ville démantèle le {date}. {org} offre des
casiers.
"""
