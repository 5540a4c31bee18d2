"""French frames: transcripts, minutes, complaints, hospital; and the notes without any identifier."""

BLOCKS = [
    (
        "vocal",
        """
oui bonjour c'est {P.a} mon numéro c'est le {phw} je cherche quelqu'un pour [pelleter|les impôts] merci bonne journée
--
bon ma date de naissance c'est le {dobw} le nom {P.a} euh je reste au {As} code postal {pc} pis j'ai [pu|plus] d'huile
--
salut {G.a} c'est {G.b} d'en haut le tuyau a [pété|gelé] la ville a donné le numéro {case} rappelle moi au {ph}
--
oui allo j'appelle pour mon [mari|frère] {Pm.a} il a {agew} il est sorti de l'hôpital en jaquette rappelez moi {phw}
--
euh j'ai {agew} non {agew.a} mon nom {G.a} j'ai reçu un papier de {P.b} pour le tribunal le {appt}
--
message pour {T.a} ici {P.b} {duO} votre entrevue est le {appt} apportez la carte qui est {hn} merci
""",
    ),
    (
        "reunion",
        """
Présences : {P.a} (présidence), {P}, {P}. Absence : {I}. {G.a} propose {amt} pour {leO}. [Adopté|Appuyé].
--
4. Cas de {I.a}, {agel.a}. {G.b} ({O}) confirme le logement au {A}. Déménagement le {appt}.
--
Tour de table du {appt} : {O}, {n} lits ; {OA} manque de mitaines. {P.a} appelle [la ville|le CISSS]. Merci à {I.b} \
pour le café.
--
Liste par nom. Nouveau : {P}, {dobn}. Logé : {P.c} ({A}, {pc}). Inactif : {Pm.e}, dossier {case}.
--
Période de questions : {P.a}, {As}, contre le refuge au coin {Ac}. {Tf.b}, elle, appuie {leO}.
""",
    ),
    (
        "plainte",
        """
Requête {case} : {P.a}, {A}, signale [des seringues|une auto abandonnée (plaque {plate})] dans la ruelle. Rappel \
demandé, {ph}.
--
{T.a}, du {A}, dit que [le voisin {Pm}|la voisine {Pf}] ({ph}) [brûle des déchets|nourrit les ours]. Inspecteur \
avisé le {appt}.
--
Plainte de bruit : véhicule {plate} de {P.a} bloque la rampe au {A}. Photo sur {url.b}, mise par {P.b}.
--
Je vous écris encore pour la glace au coin {Ac}. [Ma mère|Ma femme], {Pf.a}, {agels.a}, s'est cassé la hanche. \
{P.b}, {A}, {em.b}
--
Formulaire anonyme, IP {ip} : le concierge {Pm.a} au {As} demande de l'argent à {T.b}, {agels.b}. [Transmis|Remis] \
{auO}.
--
Facture d'eau : {PR.a}, compte {hydro}, dossier {case}. [Compteur|Relevé] erroné au {A}, facturé {amt}.
""",
    ),
    (
        "hopital",
        """
TÉLÉCOPIE – [Hôpital de Gatineau|Dumont|HSN]
Usager : {PR.a}  DDN {dobn}  NAM {hnqc.a}
Congé au {A} {pc}
Suivi {Dr} {appt}
--
{P.a}, {agel.a}, admis{e.a} pour [MPOC|insuffisance cardiaque]. DDN {dob}. Proche : [{Pf.b} (épouse)|{Pm.b} (fils)] \
{ph}. Soins à domicile, réf. {OA}.
--
Fax {auO} : {P.a}, DDN {dob}, Medicare {hnnb.a}, sans adresse fixe. Pansement die. [Appeler|Joindre] {Dr}, {phx}.
--
Maternité : {Pf.a}, bébé {G.b} né{e.b} le {dobb}. No santé {hn.a}. Visite postnatale au {A}. Carte du père : {hn}.
--
Urgence : {P.a}, {agel.a}, [amené{e.a}|conduit{e.a}] par les policiers, carte {hn.a}. Engelures. No de traité \
{status}. Pas de retour à la rue, appeler {ph}.
--
Répit demandé pour {TP.a}, {dobs}, carte {hnnb.a}. Aidante {Pf.b} épuisée. [Facturer à|Payé par] ACC {case}.
""",
    ),
    (
        "compte",
        """
{P.a} veut [arrêter|changer] son prélèvement. Ancien compte {bank}, nouveau {bank}. Carte {card}. [Caisse avisée|La \
banque est avisée].
--
Fraude : {T.a}, {agels.a}, a donné sa carte {card} et son NAS {sin} à un « agent ». Dossier {case}. Afficheur : \
{ph}. Sa nièce {Gf.b} aide.
--
Virement de {amt} tombé chez {P.a}, folio {an}, transit {tr}, [par erreur|pas chez moi]. La caisse dit d'écrire à \
{em}. Mon NAS : {sin}.
--
Fiducie : {P.a}, NAS {sin}, chèque au {A}, {pc}. Loyer payé à {P.b}, compte {an}. [Solde|Reste] {amt}.
--
Photocopies de {P.a} : passeport {pass}, NAS {sin}, permis {dl.a}. À [détruire|déchiqueter] au départ. DDN {dob}, \
code postal {pc}.
--
Annonce Marketplace, profil {url.a}. {P.a} veut un dépôt pour le {As}, compte {bank}. Son tél. : {ph}.
--
Journal du clavardage coupé : {ip} puis {ip}. Nom entré : {P.a}, {dob}, {em.a}. [Police|SPVG] : {inc}.
--
Page {url.a} pour retrouver {P.a}, {agel.a}, vu{e.a} au coin {Ac}. [Partagée|Affichée] {auO}. Infos : {ph}.
""",
    ),
    (
        "chiffres",
        """
Bilan du trimestre : <N:[412|388|655|1 017]> appels, <N:[63|71]> clavardages, {n} en {lang}. Premier besoin : \
[loyer|nourriture]. Attente <N:[2 min 40|95 s|4 min]>.
--
Sur <N:[1 204|2 310|876]> demandes, <N:[37|41|28] %> en logement et <N:[12|9|17] %> en [transport|impôts]. {city} \
est en hausse.
--
Alerte surdose à {city} : <N:[6|9]> appels en <N:24 heures>. Naloxone {auO}. Faire le <H:911> et rester là.
--
Besoins non comblés : [dentiste|médecin de famille], <N:[22|31]> personnes ; soutien en {lang}, {n}.
--
Sondage {duO} : <N:[88|91] %> de satisfaits, <N:140> réponses. [Coût|Budget] {amt}. Rapport le {appt}.
""",
    ),
    (
        "ressource",
        """
{O} : colis <D:[le mardi|le jeudi]> de 13 h à 15 h. Apporter preuve d'adresse. Une fois par <N:[21|30] jours>. \
[Dessert|Couvre] {city}.
--
Mise à jour : {OA} change ses heures, <D:lundi au vendredi>, fermé [le midi|les jours fériés]. Accueil {toll}.
--
Cherche [un plombier|un notaire|un vétérinaire] pas cher à {city}. Rien de gratuit. Suggéré {leO} après le {appt}. \
Sans nom.
--
Pour une crise, <H:[988|9-8-8]> ; pour la santé, <H:[811|8-1-1]> ; pour le reste, <H:[211|2-1-1]>. Affiches en \
{lang} et en {lang}.
--
Clinique d'impôt gratuite {auO} jusqu'au {appt}, revenu de moins de {rent}. [Sans rendez-vous|Sur rendez-vous].
--
Halte-chaleur à -20. {O} l'ouvre, <N:[40|55]> matelas, animaux permis. Navette de {city} [à 20 h|en soirée].
--
Attente de <N:6 semaines> {auO}, aucune {auO}. On peut s'inscrire [soi-même|par téléphone].
--
Fonds de dépannage : {amt} une fois par <N:12 mois>. Passer par {leO}. Pas pour les gens [déjà logés|en faillite].
--
Rappel : « <O:[Rose-Délima|Marie-Jeanne|Claire-Fontaine]> », c'est une ressource, pas une personne. À classer sous \
organismes, [merci|svp].
""",
    ),
    (
        "sansnom",
        """
Appelant fâché contre [l'urgence|les autobus]. N'a donné ni nom ni ville. Écoute, donné <H:811>. [A raccroché|Durée \
6 min].
--
Besoin de [couches|lunettes|marchette], revenu {rent}, loyer {rent}. Réf. {leO} et {leO}. Pas de suivi.
--
Appel muet, [respiration|télé], 3 minutes. Formule du <H:211> répétée en <L:français>, puis en <L:anglais>. Rien.
--
[Mauvais numéro|Erreur], voulait [le casino|Vidéotron]. Pas d'I-R. Appel suivant : à quoi sert le <H:211>? Expliqué.
--
Absence au rendez-vous du {appt}, deuxième {auO}. Place gardée <N:14 jours>, [puis fermeture|ensuite on ferme].
--
[Ado|Aîné|Étudiant] anonyme, question sur le dépôt de {rent} au bail. Expliqué l'article <N:1904>. Donné {leO}.
--
Cherche [AA|un groupe de deuil] en {lang} près de {city}. Aucun. Offert en ligne <D:[dimanche|mercredi]> 19 h, {toll}.
""",
    ),
    (
        "avis",
        """
NOTE AU PERSONNEL : la paie du <D:24 juin> sera devancée. Kilométrage à <N:61 cents>. Reçus de plus de {amt} : deux \
signatures.
--
Exercice de feu {auO} le {appt}. Escalier [nord|arrière]. L'appel au <H:911> sera [simulé|fictif].
--
Bénévoles recherchés {auO} : [cuisine|conduite|interprètes en {lang}], {n} heures par semaine. Rencontre le {appt}.
--
Le conseil accorde {amt} pour [des matelas|une fourgonnette]. Soumission de {amt}. Livraison le {appt}. \
[Centraide|La ville] paie <N:[50|60] %>.
--
Ouverture {duO} le {appt} en présence de [la mairesse <X:Maude Marquis-Bissonnette>. Bienvenue aux gens de \
<C:Gatineau>|la première ministre <X:Susan Holt>. Bienvenue aux gens de <C:Shediac>]. Café et beignes.
--
Formation {auO} : [naloxone|ASIST], {appt}. <N:[12|16]> places. [Apportez votre lunch|Le café est fourni].
--
Horaire des Fêtes : le <H:211> répond 24/7, {leO} ferme le {appt}, {leO} fait des demi-journées. Paniers à {city}.
--
Avis d'ébullition à {city} jusqu'au {appt}. Nourrissons, [aînés|malades] : <H:811>. Eau {auO}, maximum <N:[2|4] \
caisses>.
""",
    ),
    (
        "regle",
        """
Hausse le {appt} : personne seule {rent}, [couple|famille] {rentb}. Imprimer les nouvelles chartes.
--
[Rappel|Note] : selon l'article <N:1934> le proprio ne peut entrer sans <N:24 heures> d'avis. Appeler [le TAL|la \
police], puis {leO}.
--
Demande d'asile : {leO} d'abord, pas le <H:811>. Personnel en {lang} et en {lang}, sans rendez-vous <D:[le lundi|le \
mardi]>.
--
Texte : « <H:[211|2-1-1]>, comment puis-je vous aider? » Ne promettez pas de lit, voyez le tableau {duO} [à \
midi|avant midi].
--
Les textos au <H:[988|9-8-8]> sont gratuits. Pour les jeunes, {toll}. Pour les hommes, {leO}. [Aucun nom|Pas de \
nom] à donner.
--
Affiche en {lang}, <N:[200|350] copies> pour {leO}. Soumission {amt} plus taxes. [D'ici le|Pour le] {appt}.
--
{O} manque de [bas, bottes pointure 10|poussettes, sièges d'auto]. Porte arrière avant le {appt}. Reçu d'impôt dès \
{amt}.
""",
    ),
]
