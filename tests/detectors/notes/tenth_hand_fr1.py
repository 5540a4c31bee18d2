"""Cadres français, première partie : appels, visites, textos, messages vocaux."""

FRAMES = """
== appel
{af.full} a appelé pour de l'aide avec sa facture d'électricité ({money}). Reste au {addr.town}, {city}. Deux \
enfants. Référée {o.a}. Va rappeler si ça marche pas.
== appel
Appel de {sm.tfull}, {sm.ans}. Cherche du transport pour la dialyse, pas de famille proche. Tél. {tel}. Transféré \
{o.a}.
== appel
Dame qui dit s'appeler {bf.given}, veut pas donner son nom de famille. Au coin {addr.corner}, nulle part où dormir. \
Refuges pleins, donné le {hot:211|2-1-1} pour rappel et {o}.
== appel
{am.full}, {city}, veut donner un divan et deux lits. Pas un client. Donné le numéro {o.de}, ils ramassent le \
{x:jeudi|vendredi}.
== appel
Voisine inquiète pour {sf.title}, {sf.ans}, seule au {addr}. Courrier qui déborde, lumières allumées la nuit. \
Conseillé d'appeler le {hot:911|9-1-1} si elle répond pas à la porte.
== appel
Parlé avec {af.full}. Plus rien à manger depuis hier, chèque le {date}. Sa fille {kf~af.given}, {kf~af.ans}, est \
allergique aux arachides. Référée {o.a}.
== appel
3e appel de {bm.full} cette semaine. Fâché de l'attente {o.a}. Écouté, expliqué la liste. Son dossier là-bas est le \
{case}. {cf.given} va faire le suivi.
== appel
Retour d'appel à {am.title} au {tel}, pas de réponse, boîte vocale pleine. À réessayer le {date}.
== appel
{am.title} dit que le proprio a changé la serrure. Il logeait au {addr.town}. Donné le tribunal du logement et {o}. \
On peut le joindre au {tel}.
== appel
Appelant parle {lang} seulement, interprète au téléphone. {nm.full}, né le {nm.dob.long}, arrivé au Canada en {mon}. \
IUC {nm.uci}. Cherche un médecin de famille. Liste envoyée à {nm.email}.
== appel
{yf.full}, {yf.ans}, appelle du cell d'une amie, {tel}. Partie de chez elle après une chicane avec sa mère. Pas \
blessée. Place réservée {o.a} pour ce soir.
== appel
Mère de {tm.given} ({tm.ans}), {af~tm.full}. Il va plus à l'école, vapote, dort le jour. Donné \
{hot:Tel-jeunes 1-800-263-2266|Tel-jeunes} et {o}.
== appel
{af.full} annule, plus de billets d'autobus. Redonné un rendez-vous le {date} avec {bm.given}. Son cell est encore \
le {tel}.
== appel
Homme, {am.agee}, parle pas beaucoup. Se fait appeler « {am.nick} ». Dort dans son char, plaque {am.plate}, proche \
de {addr.corner}. Donné l'horaire de la halte.
== appel
{am.full} veut de l'info sur {o.le}. Aide sociale {money.mo} par mois, loyer {money.mo}. Pas fait d'impôts depuis \
{num:2021|2022|2023}. NAS au dossier {sin}. Clinique d'impôt le {date}.
== appel
Suivi de lundi. {sf.title} reçoit ses repas, elle les aime. Sa fille {af~sf.given} remercie. Reste à trouver qqn \
pour pelleter au {addr}. On ferme.
== appel
{af.full} appelle pour son mari {bm.full}, né le {bm.dob}. Sorti de l'hôpital vendredi, pas de soins à domicile. \
{hw.cap} : {bm.hn}. Transféré au guichet d'accès.
== appel
{sm.tfull} a donné son numéro de carte {card} à quelqu'un qui se disait de la caisse. Appelé la caisse avec lui, \
carte bloquée.
== appel
Mauvais numéro mais elle reste jaser. {af.given}, veuve, {af.ans}, s'ennuie le soir. Parlé {o.de}. Sait qu'elle peut \
faire le {hot:9-8-8|988}.
== appel
Proprio {am.full} : le locataire du {addr.town} n'a pas été vu depuis le {date.p}. Le locataire est {sm.full}. \
Suggéré la police, pas urgent.
== appel
{bf.full}, {city}, manque de couches et de lait pour {im.given}, {im.ans}. Pas d'auto. {o} peut livrer au {addr.town}.
== appel
{cm.full}, connu de l'équipe ({cm.nick}). Sobre depuis douze jours. Veut une place en désintox avant la fin de \
semaine. Doit appeler lui-même à 8 h.
== appel
{af.full}, propriétaire, la fournaise a lâché. No de compte d'électricité {util}. Admissible {o.a}. Formulaire \
envoyé au {addr.mail}, {pc}.
== appel
Expulsion le {date}. {bf.full}, {bf.dob}, dossier du tribunal {case}. Référée {o.a}. Elle aura {kf~bf.given} et \
{km~bf.given} avec elle.
== appel
Étudiant, {nm.full}, permis d'études {nm.permit}. Pas de revenu depuis {mon}. Envoyé {o.a}, peut y aller sans \
rendez-vous.
== appel
Au début ne voulait pas dire son nom. {am.given}, travaille de nuit à l'usine. Sa blonde est partie. Pas de plan. \
Donné le {hot:1-866-APPELLE|1 866 277-3553}. On le rappelle le {date} au {tel}.
== appel
Le bureau de la {df.dr} peut voir {sm.full} (né le {sm.dob}) le {date}. Aviser son intervenante {bf.given}.
== appel
{af.full} n'a pas d'imprimante, viendra chercher les formulaires. Si on la rejoint pas, appeler sa soeur \
{bf~af.full}, {tel}.
== appel
Fait le {hot:811|8-1-1} à trois avec {am.full}, il voulait pas appeler seul. L'infirmière dit de consulter d'ici \
demain. Relance au {tel}.
== visite
Visite à domicile le {date.p}. {sf.title} était levée et habillée. Frigo presque vide. Son fils {am~sf.given} vient \
le dimanche. Il faudrait une barre d'appui. Adresse : {addr}.
== visite
Passé voir {am.full} au {addr}. {num:Deux|Trois} mois de loyer en retard. La proprio, {bf.title}, accepte une \
entente de {money.mo} par mois.
== visite
Travail de rue, coin {addr.corner}, 21 h 40. Vu {am.given} et {bf.given}, en tente. Donné {num:deux|quatre} \
couvertures. {bf.given} veut une place {o.a}.
== visite
VAD avec {af.full} et bébé {if~af.given} ({if~af.ans}). Bon gain de poids. Maman fatiguée, {bm.given} travaille à \
l'extérieur. Prochaine visite le {date}.
== visite
Cogné au {addr.town}, pas de réponse. La voisine dit que {sm.title} est parti en ambulance hier soir. Message laissé \
pour {cf.given}.
== visite
Accompagné {bf.full} à Service Canada. Son NAS est le {sin}, elle a seulement son passeport ({bf.passport}). On y \
retourne le {date}.
== visite
Rendu au {addr.rural}, {city}. Chemin pas ouvert. {sf.tfull}, {sf.ans}, se chauffe avec le four. Livraison de bois \
organisée par {o.le}.
== visite
Sans rendez-vous. {am.full}, portefeuille volé, aucune carte. {hw.cap} de mémoire : {am.hn}. Né le {am.dob}. Demande \
commencée.
== visite
Vu {yf.full} à la bibliothèque, elle veut pas qu'on aille chez elle. Demande de HLM remplie. Contact d'urgence : sa \
tante {bf~yf.full}, {tel}.
== visite
Rencontré {sm.full} dans sa chambre. Son chèque serait allé à l'ancienne adresse, {addr.town}. Appelé l'aide sociale \
avec lui, dossier {case}. Nouveau chèque le {date}.
== texto
bonjour c'est bien l'aide au loyer?
Oui, ici {bf.given}. À qui je parle?
{am.full}
Merci {am.given}. Votre adresse, pour vérifier le secteur?
{addr.town}
== texto
Allô {af.given}, c'est {bm.given} {o.de}. Votre rendez-vous est le {date} à 10 h. Apportez une pièce d'identité et \
le bail.
== texto
Moi : es-tu en sécurité là?
Cliente : oui chu chez mon cousin {bm.given} au {addr.town}
Moi : veux-tu que je t'appelle?
Cliente : ok {tel} mais pas après 8 h
== texto
salut c'est {af.full} peux-tu envoyer le formulaire à mon courriel {af.email} j'ai presque plus de données
== texto
Ici la mère de {kf.full}. Elle viendra pas au groupe ce soir, elle fait de la fièvre. Elle a juste {kf.ans}, \
écrivez-moi au {tel}
== texto
La banque alimentaire est ouverte?
Oui, {o} de 13 h à 16 h. Êtes-vous à {city}?
Oui, code postal {pc}
Parfait, apportez une preuve d'adresse.
== texto
{am.given}, je suis passé chez toi au {addr.town} et j'ai appelé sur ton cell. Rappelle-moi. {bf.given}, {tel.ext}
== texto
Peux-tu demander à {bf.given} si mes billets sont arrivés? Mon nouveau numéro c'est {tel}, l'autre est coupé. Merci, \
{am.gi}
== texto
es-tu là? c'est {af.nick}, {bf.given} m'a donné ton numéro, je cherche une place pour moi pis ma petite de {kf.ans} \
à soir, on est à {addr.corner}
== voix
bonjour c'est {af.full} j'ai eu votre numéro par la dame de la bibliothèque mon numéro c'est le {tel.spoken} ils \
vont me couper le chauffage rappelez-moi merci
== voix
oui allô c'est encore {am.full} ma date de naissance c'est le {am.dob.spoken} vous en aviez besoin pour trouver mon \
dossier merci
== voix
bonjour {bf.given} ici {sf.tfull} j'ai {sf.mots} pis je peux pas sortir avec toute la neige si quelqu'un pouvait \
passer au {addr.town} ce serait ben fin
== voix
message pour {am.given} ici le bureau de la {df.dr} votre rendez-vous du {date} est déplacé rappelez au {tel.spoken} \
merci
== voix
bonjour j'appelle pour mon père {sm.full} il est né le {sm.dob.spoken} il reste au {addr.town} à {city} moi je suis \
loin faudrait que quelqu'un aille le voir
== voix
c'est {yf.given} je veux pas laisser mon nom de famille j'ai {yf.mots} je suis enceinte pis je sais pas à qui parler \
appelez au {tel.spoken} mais dites pas c'est qui
"""
