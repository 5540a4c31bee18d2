"""Cadres français, deuxième partie : formulaires, sommaires, relèves, courriels, lettres, messages de clients."""

FRAMES = """
== fiche
Nom : {af.full}
DDN : {af.dob.form}
Tél. : {tel}
Adresse : {addr}
Ville : {city}   Code postal : {pc}
Besoin : panier, bottes d'hiver
== fiche
USAGER : {am.caps}
DATE DE NAISSANCE : {am.dob.form}
{hw.cap} : {am.hn}
LANGUE : {lang}
ALLERGIES : aucune
PROCHAIN RV : {date.num}
== fiche
No de dossier : {case}
Cliente : {bf.rev}
Date de naiss. : {bf.dob.form}
Enfants : {km~bf.given} ({km~bf.dob.form}), {kf~bf.given} ({kf~bf.dob.form})
Revenu : {money.mo} par mois
== fiche
Nom de famille : {am.sur}
Prénom : {am.given}
NAS : {sin}
Adresse postale : {addr.mail}
Code postal : {pc}
Dépôt direct : {bank}
== fiche
Demande de transport. Passagère : {sf.full}. Départ : {addr}. Destination : dialyse, 7 h. Date : {date}. En cas \
d'urgence : {bm~sf.full}, {tel}. Marchette : oui
== fiche
Demandeur : {af.full} / Propriétaire : {bm.full} / Courriel du propriétaire : {bm.email} / Arrérages : {money} / \
Logement : {addr.town}
== fiche
Référence {o.a}
Client : {am.full}   Né le : {am.dob}
Tél. : {tel}   Message permis? Non
Intervenante : {bf.full}, {tel.ext}
== fiche
Plainte
Nom : {am.full}
Adresse : {addr}
Courriel : {am.email}
Objet : bac pas ramassé depuis le {date.p}
No de requête : {case}
== fiche
Pièce présentée : permis de conduire {am.dl}
Nom sur le permis : {am.rev}
Adresse : {addr}, {pc}
Plaque : {am.plate}
== fiche
Inscription au camp. Enfant : {kf.full}. Née le : {kf.dob}. Parent : {bm~kf.full}. Cell. : {tel}. {hw.cap} : \
{kf.hn}. Sait nager : un peu
== fiche
Membre : {wf.full}
No de statut : {wf.status}
Naissance : {wf.dob.form}
Vit hors réserve : {addr.town}, {city}
Demande : transport pour le dentiste
== fiche
Ligne 4 | {am.full} | {am.dob.form} | H | {tel} | lit 11
Ligne 5 | {bm.full} | {bm.dob.form} | H | pas de tél. | lit 14
== fiche
Personnes dans le logement :
{af.full} {af.dob.form} demanderesse
{bm.full} {bm.dob.form} conjoint
{if~af.full} {if~af.dob.form} fille
== fiche
Fonds d'énergie, {date.pnum}
{sm.full}, NAS {sin}
Compte du fournisseur : {util}
Adresse de service : {addr}, {pc}
Accordé : {money}
== accueil
Sommaire d'accueil. {nm.full}, {nm.ans}, célibataire, arrivé en {mon} ({plc:Haïti|Cameroun|Maroc|Togo|Colombie}). \
Loge chez un ami au {addr}. Cherche du travail comme cuisinier. Parle {lang} et {lang:français}. Référé {o.a} et \
{o2.a}.
== accueil
{bf.full} ({bf.ans}) référée par sa soeur. Objectifs : son propre logement, finir son secondaire. Soutien : sa soeur \
{cf~bf.given}, {dm.given} {o.de}. Tél. {tel}.
== accueil
{af.title} (dite {af.nick}) est venue avec sa personne de confiance, {bm.full}. A quitté son conjoint le {date.p}. \
NE PAS écrire au {addr}. Courriel sûr : {af.email}.
== accueil
SOMMAIRE : {sm.full}, {sm.ans}, veuf. Sa femme {bf.given} est morte en {mon}. Pertes de mémoire. {hw.cap} {sm.hn}. \
Mandat homologué. Évalué pour {o.le}.
== accueil
Demandeuse d'asile, {nf.full}, née le {nf.dob}, IUC {nf.uci}, {num:deux|trois} enfants. À l'hôtel depuis le \
{date.p}. Besoin d'école et de linge d'hiver. Interprète : {lang}.
== accueil
Nouvel accueil : {yf.full}, sort du centre jeunesse le {date}. Éducatrice : {bf.full}. Veut garder le lien avec son \
petit frère {km~yf.given}, {km~yf.ans}.
== accueil
Couple, {am.full} et {bf.full}, vivent dans leur camionnette (plaque {am.plate}). Ont un chien, les refuges disent \
non. {o} peut le garder.
== releve
Relève du soir :
- {am.given}, lit 3 : médicaments à 21 h
- {bf.full} : rappeler son avocate, {tel}
- une arrivée {o.de} vers 22 h
- laveuse encore brisée
== releve
Pour l'équipe de jour :
- {sf.title} a son rendez-vous aux yeux le {date}
- {am.init} est parti, clés remises
- garder le courrier de {bf.full}
== releve
À faire ({cf.given})
1. {am.full} : {hw} {am.hn}, changer l'adresse pour {addr}
2. {bf.full} : demande {o.a}, il manque la page 3
3. Commander du café
== releve
Tournée du {date} : {am.given} « {am.nick} » {am.sur}, coin {addr.corner}; {bf.full}, derrière l'aréna; {cm.full}, \
{addr.town}. Apporter des bas et de la naloxone.
== releve
Rappels à faire : {af.full} {tel}, {bm.full} {tel}, {sf.title} (pas de téléphone, passer au {addr.town}). Le reste \
est fermé.
== registre
22 h 15 {am.full} arrivé, lit 6. 22 h 40 {bf.full} arrivée, lit 9, dit avoir {bf.ans}. 23 h 10 chicane entre \
{am.given} et {cm.given} pour un chargeur. Réglé.
== registre
Registre, {date.p}. Refus : {num:4|6|7}. {bf.given} et son bébé {if~bf.given} transférées {o.a}. Rapport d'incident \
{case} pour la vitre brisée.
== registre
1 h 30 ambulance pour {am.full}, DDN {am.dob.form}. Convulsions. Réveillé quand il est parti. Appelé son frère \
{bm~am.given}, {tel}.
== registre
Accueil : un homme à la porte demande {bf.full}. Se dit son mari, {cm.full}. Répondu qu'on ne dit pas qui reste ici. \
Plaque de l'auto {cm.plate}.
== registre
Wi-Fi coupé pour l'appareil {ip}, téléchargements toute la nuit. Parlé avec {ym.given}, il a compris.
== registre
Clavardage 14 h 22, adresse IP {ip}. Prénom {yf.given}, de {city}. Crises de panique. Offert le {hot:988|9-8-8}. Fin \
à 14 h 51.
== courriel
Bonjour {bf.given},
{am.full} a laissé ses papiers. Son avis de cotisation montre le NAS {sin}. Numérisé et remis. Peux-tu l'appeler au \
{tel}?
{cf.given}
== courriel
Bonjour, mon nom est {af.full}. J'écris pour ma demande {case}. J'ai déménagé, ma nouvelle adresse est le {addr}, \
{city} {pc}. Merci de confirmer. {af.email}
== courriel
Objet : {sm.rev}, congé
Retourne le {date} au {addr}. Sa fille est {af~sm.full}, {tel}. Besoin : chaise d'aisance, popote. {hw.cap} {sm.hn}
== courriel
De : {am.email}
Madame, Monsieur, je suis bénévole {o.a} et je voudrais aider la fin de semaine. Référence : {bf.full}, {tel.ext}. \
{am.full}
== courriel
{bm.given}, ajoute {yf.full} à la liste {o.de}. Elle a {yf.ans}. Sa page avec ses dessins : {yf.url}. {cf.gi}
== courriel
Bonjour l'équipe, collecte pour la famille de {af.full} après le feu au {addr.town} : {af.url.fund}. Ne pas partager \
avant qu'elle dise oui.
== courriel
Merci de faire le virement à {af.email}, {money} pour l'autobus. Sinon, le chèque annulé montre {bank}. {bm.full}, \
comptabilité
== lettre
{am.title},
Votre demande (dossier {case}) est acceptée pour {money}. Nous paierons directement le compte {util}.
{bf.full}, conseillère
== lettre
À qui de droit : {af.full}, née le {af.dob.long}, réside {o.a} depuis le {date.p}. Pour vérifier, joindre {bm.full} \
au {tel.ext}.
== lettre
Objet : {am.full}, réclamation {case}
La {df.dr} a vu ce patient le {date.p}. Ne peut lever plus de {num:5 kg|10 livres}. Demeure au {addr}.
== lettre
Lettre d'appui. Je connais {bf.full} depuis {num:quatre ans|six ans}. C'est une bonne locataire, son logement au \
{addr.town} est propre. {am.tfull}, {tel}
== lettre
{nf.title}, vous êtes convoquée le {date}. Apportez votre permis de travail ({nf.permit}) et un relevé bancaire. \
Référence {case}.
== lettre
Prière de poster la trousse {o.de} à : {sf.tfull}, {addr.mail}, {city} {pc}. Elle n'a pas d'ordinateur.
== telecopie
TÉLÉCOPIE - congé. Pte : {sf.caps} DDN {sf.dob.form} {hw} {sf.hn}. Vit seule, {addr}. Suivi : soins de plaie, {o}. \
Médecin : {dm.dr}
== telecopie
SVP voir {bm.tfull}, {bm.ans}, fx hanche le {date.p}. Conjointe {cf.full}, aidante, {tel}. Marchette à prévoir. Ergo \
: {df.full}
== proces
Rencontre du {date.p}. Présents : {af.full}, {bm.full}, {cf.given} ({o}). Famille de {num:cinq|six}. Décidé : \
{bm.given} appelle l'école, {cf.given} vérifie la garderie pour {km.given}.
== proces
Assemblée des locataires, {addr.town}. {sf.title} dit que le chauffage est coupé au troisième. {am.full} veut \
réparer les caméras. Prochaine : {date}.
== plainte
{sf.full}, {addr}, se plaint du chien du voisin toute la nuit. Le voisin est {am.full}. Requête {case}. Visite de \
l'inspecteur le {date}.
== plainte
Citoyen {bm.full}, {tel} : trottoir pas déneigé au coin {addr.corner}, sa femme est tombée le {date.p}. Veut un rappel.
== plainte
Pas contente {o.de}. Dit que {cf.given} à l'accueil a lu son numéro de carte {card} devant tout le monde. Plainte de \
{af.full}. Remis à la direction.
== moi
Je m'appelle {af.full}, j'ai {af.ans}. J'ai deux gars, {km~af.given} et {tm~af.given}. J'ai perdu ma job en {mon}. \
On reste au {addr}. Je sais plus quoi faire.
== moi
bonjour je suis nouveau au canada, mon nom {nm.full}. je cherche cours de {lang:français} et médecin pour ma femme \
{bf.given} qui est enceinte. mon téléphone {tel}, je parle {lang}
== moi
J'écris pour ma grand-mère {sf.full}. Elle est née le {sf.dob.long} et vit seule au {addr.rural}. Elle est tombée \
deux fois. Qui peut aller la voir?
== moi
Quelqu'un peut faire mes impôts? {bf.full}, NAS {sin}, compte pour le remboursement {bank}. Appelez après 15 h, {tel}
== moi
Je reste chez mon chum {bm.given} au {addr.town} mais faut que je parte avant le {date}. J'ai {am.mots}, diabétique. \
{hw.cap} {am.hn}. - {am.given}
== suivi
Suivi {date.p} : {af.title} a eu sa place {o.a}. {kf~af.given} a commencé l'école. Dossier {case} fermé.
== suivi
{ym.full} a ses cartes. Permis {ym.dl}, la carte d'assurance maladie s'en vient. Prochaine étape : ouvrir un compte \
à la caisse.
== suivi
{bf.full} a ouvert le compte {acct}, son chèque est déposé là. Loyer ({money.mo}) payé. {am.given} la revoit le {date}.
== suivi
Message laissé au neveu de {sm.full}, {am.full}, au {tel}. Lui veut le CHSLD, {sm.given} ne veut pas. Rencontre avec \
la {df.dr} le {date}.
== suivi
Correction à la note du {date.p} : la fête du client, c'est le {cm.dob.long}, pas ce que j'ai écrit. {cm.full}. \
Adresse inchangée, {addr}. Code postal {pc}.
== suivi
Le passeport de {bf.full} est arrivé, no {bf.passport}. Copie au dossier {case}. Part voir sa mère le {date}. \
{am.given} a le double de la clé.
== liste
Paniers du {date}
{af.full}, {addr.town}
{bm.full}, {addr.town}
{sf.title}, {addr}
Halal : {bm.given} seulement
== liste
Déneigement : {sf.full} ({sf.ans}) {addr} / {sm.full} ({sm.ans}) {addr}. {ym.given}, bénévole, a un camion.
== liste
Jouets : {kf.given} {kf.ans}, {km.given} {km.ans}, {if.given} {if.ans}. La mère, {af.full}, passe {o.a} le {date}.
== liste
Fêtes à souligner : {sf.full}, {sf.dob.long}; {sm.full}, {sm.dob.long}. Voir avec {cf.given} pour le gâteau sans sucre.
"""
