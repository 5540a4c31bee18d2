"""French frames, third part: without any identifier (and a few more with)."""

TEXT = """
Appel anonyme, {city}. Voulait les heures {dofood}. Ouvert mardi et jeudi, fermé le {date}. Rien d'autre.

Demande d'info : clinique d'impôts gratuite. Donné {lofam}. Revenu max [NUM_OK=35 000 $] pour une personne seule. 4
min.

Comment joindre Service Canada? Donné le {toll}. Merci bonjour.

Bilan de la semaine : [NUM_OK=318] appels, [NUM_OK=41] clavardages. Logement en premier, puis alimentation. Attente
max [NUM_OK=11 minutes].

À noter, c'est plein {aosh} jusqu'au {date}. Diriger les hommes vers la halte, [NUM_OK=14] lits de camp.

{oham} : inscriptions dès le {date}. Un panier par ménage, preuve de revenu. Pas de livraison cette année.

Question sur la hausse de loyer. Expliqué l'article [NUM_OK=1942] et le délai. Remis les coordonnées {doleg}.
Préfère rester anonyme.

Cherchait un psychologue qui parle {lang} à {city}. {lomen} en a une le mercredi; attente de [NUM_OK=6 semaines].

Appel test du superviseur. Script {h988} bien lu. Aucun client.

Mauvais numéro, voulait une pizza! Bonne humeur quand même.

A raccroché avant le début. Bruit de télé derrière, pas d'afficheur.

Rappel : le {h811} pour la santé, le {h911} pour l'urgence. On ne transfère pas les appels {h811} {aomen}.

Avis d'ébullition à {city} jusqu'au {date}. Eau embouteillée {aofam}, deux caisses par famille.

Camp : il reste [NUM_OK=22] places {aocam}, {amt} la semaine. Formulaires de subvention avant le {date}. Lunch et
crème solaire.

{ocli} : la journée <diabète|soins de pieds|dépistage> est remise au {date}. Dépliants en {lang} et en {lang2}.

Mise à jour : {lofood} ne donne plus de lait maternisé. Envoyer les parents vers {lofam}. Fiche corrigée le {date}.

Monsieur fâché de l'attente à l'aide sociale. Écouté, donné le Protecteur du citoyen, {toll}. N'a pas voulu se nommer.

Réunion d'équipe : stationnement, congés, repas partagé. {lomen} donne une formation le {date}. Budget dépassé de
{amt}.

On a envoyé [NUM_OK=60] dindes et [NUM_OK=45] sacs de jouets {aoham}. Manque de cadeaux pour les ados.

La course [NEUTRAL=Terry Fox] passe dimanche à {city}; l'autobus fait un détour. Prévoir 20 minutes de plus.

L'allocation monte de {amt} le {date}. Faut avoir fait ses impôts. Voir la fiche, section [NUM_OK=4.2].

Anonyme, a un divan à donner. {lofam} prend les meubles propres, sans animaux. Ramassage : [NUM_OK=40 $].

Sortie au bord de la rivière : [NUM_OK=17] tentes, [NUM_OK=3] chiens, personne veut de lit. {losh} a laissé des bas
et de la soupe.

Interprète en {lang} pas disponible aujourd'hui. Passer par {loset} jusqu'au {date}. Code de facturation
[NUM_OK=7714].

Voulait savoir si les chats sont acceptés {aosh}. Oui, en cage. Pis fumer? Non.

Lettre de subvention : {loset} reçoit {grant} pour la francisation. [NUM_OK=3] groupes, début le {date}, garderie sur
place.

Besoin d'un lift pour la radiothérapie, appellera {losen} elle-même. {city}. Nom pas demandé, à sa demande.

Billets d'autobus : il en reste [NUM_OK=100]. Un par visite. Prochaine commande le {date}. {lofam} veut en emprunter
[NUM_OK=20].

Salut la gang, le congélateur {dofood} a lâché, {locli} nous prête le sien. Sortez la viande avant midi svp.

Service d'interprétation, mois passé : {lang} [NUM_OK=42], {lang2} [NUM_OK=19]. Durée moyenne [NUM_OK=14 min].

Troisième appel aujourd'hui sur le chèque de solidarité. Référé au {toll}. Pas d'autre besoin.

Le {h211} est aussi au bout du fil en {lang}, rappeler au monde. Affiches à poser à {city} avant le {date}.

Ligne d'écoute : {f5}, {age5}, veuve, voulait parler de son mari {f6}. Son gars {n4} reste à {city}. Elle aime bien
{losen}.

{n2} a été retenu {aohou}. Un 3 ½ au {addr}, {rent} par mois. Il a jusqu'au {date}. Message laissé à {f1} au {ph}.

TS de l'hôpital, {n3}, pour {t6}, {dob6}, {hc6} : pas de logement à la sortie. {losh} prend pas les sondes.

aidez moi svp je suis {n1} je viens de loin avec mon fils {f8} il a {ag8}. on dort dans l'église au coin {corner}.
je parle {lang}. tel {ph}

{f3}, infirmière, {ocli} : {n7_1}, {dob7}, manque de fer. Sa mère {f1} n'a pas d'assurance. Carte {hc7}. Voir
{lofam} pour les frais.

{r4}; né le {dob4}; {addr}; sort de détention; bottes de travail grandeur 11. Agent de probation {n3}, {phx}. Bon de
{amt}.

{n9}, {ag9}, dort chez {f0} au {addr}. Veut retourner à l'école. {f4}, {domen}, la rencontre le {date}.

{n4}, statut {status}, demande le [NEUTRAL=principe de Jordan] pour sa fille {n7_4}, {dob7}. Formulaire envoyé.
Navigatrice :
{n1}.

Chicane de voisins : {n1} ({addr}) et {n4} ({addr2}). Le chien. Médiation par {loleg} le {date}. Dossier {case}.

{oset} : le passeport {pp} de {n2} est revenu. Arrivé le {date}. Sa femme {f1}, {ag1}, cherche une garderie. {lang}.

Colis de {n3} revenu. Bonne adresse : {mail}, {city} ({pv}) {pc}. Dit à {f4} de refaire l'étiquette, {oham}.

{t5} ne veut plus de repas, son amie {f3} cuisine. Arrêter {losen} le {date}. Sa clé est chez {n4}, {addr}.

{em1} ne marche pas. Écrit sur {url1}. {n1} a répondu : nouveau cell {ph}, chez {f3} au {addr}.

Pour info, {f4} : quelqu'un au {ip} a rempli la demande de lit de bébé neuf fois au nom de {n2}. Le vrai {n2}
appelle du {ph}, c'est pas lui.

Enseignante {n3} s'inquiète : {n8_1}, {age8}, arrive sans lunch. Mère {n1}, {em1}. On propose {lofood} et {lofam}.

Pêcheur de la côte, {n6}, pu de chômage, NAS {sin}. Dit que son numéro de demande est {case}. Reste au {addr}. Voir
député? Donné {toll}.

Résidente en HLM : {n5}, no de locataire {case}, {addr}, punaises encore. Fils {n4_5} tanné, {ph}. Ville avisée.

Page de {n1} : {url1}, elle vend des tuques. {f4} demande si c'est un revenu. Non, c'est à sa sœur {f3}. Noté au
{case}.

Une maman de {city}, {n1}, {lang} et [LANG_OK=français]. Son plus vieux, {f0}, {ag0}, veut jouer au hockey. {lofam}
prête
l'équipement. Dossier {case}.

Vérifié avec {n3} : {f2} peut garder son chien. Pas de date d'entrée. {losh}, chambre du fond. Facture vét. {amt},
carte {card}.
"""
