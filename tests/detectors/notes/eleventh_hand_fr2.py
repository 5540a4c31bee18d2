"""Cadres français, deuxième partie : clavardage, messages de la clientèle, registres de banques alimentaires et de
refuges."""

RAW = """
@clav_premier
|Visiteur : allo y a tu quelqu'un
|Agent : Oui, ici {o.g}. Comment je peux t'aider?
|Visiteur : moi c'est {t.g} j'ai {t.age}, mon beau-père m'a crissé dehors, chu au coin {corner}
|Agent : Es-tu en sécurité?
@clav_bouffe
|Cliente : y a-tu une banque alimentaire ouverte aujourd'hui à {city}?
|211 : {org!food}, jusqu'à 16 h. Apportez une preuve d'adresse.
|Cliente : j'en ai pas
|211 : Dites-le à l'accueil, ce n'est pas grave.
@clav_adresse
|211 : Votre code postal svp?
|Client : {pc}
|211 : Et la rue?
|Client : {addr}, c'est pour ma mère {g.g}, elle a {g.age}
@clav_ddn
|Agente : Votre nom complet et date de naissance pour la liste d'attente?
|Client : {p.full} {p.dob}
|Agente : Merci {p.g}. Un téléphone?
|Client : {tel} mais laissez pas de message
@clav_langue
|Visiteur : bonjour je parle pas bien français. {lang}?
|Agente : Nous avons des interprètes. Composez le {H:2-1-1} et dites le nom de votre langue.
|Visiteur : ok merci beaucoup
@clav_carte
|Cliente : ils veulent mon numéro de carte santé
|Agente : Ne l'écrivez pas ici svp
|Cliente : oups trop tard {f.hn}
|Agente : Je l'efface, {f.mr}, ne vous inquiétez pas.
@clav_menace
|Cliente : il m'a trouvée. {m.full}. il est dans son char en avant, {plate}
|Agente : Appelez le {H:911} tout de suite. Les enfants sont avec vous?
|Cliente : oui {k.g} et {d.g} sont dans le bain, porte barrée
@clav_ip
|Clavardage fermé. L'usager à l'adresse {ip} a menacé {o.g} pendant {N:20} minutes, disait s'appeler {p.nick}. Avisé
{q.full}, rapport {inc}.
@clav_fraude
|Cliente : un monsieur dit que mon NAS {sin} est suspendu, j'ai donné ma carte {card}
|Agente : Je suis désolée, {f.g}. Appelez votre institution maintenant, ensuite le centre antifraude.
@clav_liste
|Pouvez-vous m'envoyer la liste? {p.mail}. Je partage le téléphone avec ma sœur {f.g}, alors par courriel c'est mieux.
J'ai besoin de couches taille
{N:4} et d'une bassinette.
@clav_horaire
|Visiteur : {le:org} ouvre à quelle heure pis y a-tu du parking
|Agent : À 9 h 30 la semaine. Stationnement dans la rue; l'autobus {N:14} arrête en face.
|Visiteur : super merci
@clav_bail
|Client : mon proprio {m.g} vend le bloc, y me donne 2 semaines
|Agente : Il doit vous donner {N:6 mois} par écrit. Je vous transfère {au:org!law}.
|Client : ok moi c'est {p.g}, {tel}
@clav_groupe
|{p.g} : quelqu'un connaît un dentiste qui prend sans assurance?
|{q.g} : {Le:org} le fait, demande {f.g}
|{p.g} : merci! c'est pour {b.g}, il a {b.age}
@texto_rappel
|Bonjour {p.g}, rappel de votre rendez-vous {au:org} le {date} à {hr}. Répondez O pour confirmer ou appelez au {tel}.
Apportez vos preuves de revenu.
@texto_interv
|allo c'est {o.g} {du:org}, je sonne au {addr} pis ça répond pas. {p.g} est-tu là?
@texto_retard
|bonjour {o.g} je pourrai pas venir aujourd'hui {k.g} fait de la fièvre, est-ce que {date} ça irait? mon nouveau
numéro : {tel}. {p.g}
@texto_perdu
|bonjour j'ai perdu mon portefeuille dans l'autobus {N:7}, ma carte de crédit {card} et ma carte maladie {p.hn},
j'appelle qui?? {p.full}
@texto_lit
|on cherche un lit à soir moi pis ma blonde, pas de carte, pas de cell, on est proche de la bibliothèque. y reste tu
de la place quelque part
@moi_sans_abri
|Je m'appelle {p.full}. Je vis dans mon auto depuis le {date}. Avant j'étais au {addr}, neuf ans. J'ai {p.age} et les
genoux finis. Je veux pas la
charité, je veux une porte qui barre.
@moi_etudiant
|Bonjour, je suis étudiant{i?|e} international{i?|e}, {i.full}, permis d'études {permit}. Mon cousin {m.g} m'a parlé
d'une étagère de vivres où
on ne demande pas de papiers. Je suis libre le soir. {i.mail}
@moi_mere
|Je vous écris pour mon fils {b.full}, {b.age}, autiste. On était suivis {au:org} avant de déménager à {city}. Là on
attend depuis
{N:18 mois}. Qui peut nous aider d'ici là? {f.full}
@moi_aine_innu
|Kuei, je suis {v.full}, {v.age}, de la Côte. Je reste chez ma petite-fille {f.g} au {addr} pendant mes traitements.
Mon numéro de bande est le
{status}. J'aimerais parler à quelqu'un en [{L:innu}|{L:innu-aimun}].
@moi_plainte
|J'ai appelé le {date} et l'homme qui a répondu, un nommé {m.g}, m'a raccroché au nez. Je veux qu'un responsable me
rappelle au {tel}.
Mon nom : {p.mr}.
@moi_violence
|J'ai quitté {m.g} ce printemps. Il a mon adresse, {addr}, par les papiers de cour, dossier {case}. J'ai peur pour
{d.g}. Écrivez-moi seulement à
{f.mail}. {f.ini}
@moi_froid
|On n'a plus de chauffage depuis dimanche, deux bébés dans la maison et le propriétaire ne répond pas. J'ai déjà fait
le {H:311}. Il
paraît que {le:org} prête des chaufferettes.
@moi_acadie NB acadian
|Bonjour, c'est {p.full} de {city}. J'avions juste une question pour ma mère {g.g}, a l'a {g.age}, a reste tout seule
au {rural}. Y'a-tu du monde
qui peut la driver à l'hôpital? {tel}
@moi_haiti QC haitian
|Bonjour madame, mwen se, pardon, je suis {p.full}. J'ai traversé avec mes deux enfants {k.g} et {d.g}. Ma demande
d'asile, c'est le IUC {uci}. Nous
dormons chez la tante {f.g}, {addr}.
@ba_lignes
|REGISTRE DU {date}
|{p.rev} | {p.dob} | {n:1-7} pers.
|{q.rev} | {q.dob} | {n:1-7} pers.
|{r.rev} | {r.dob} | {n:1-7} pers.
@ba_fiche
|Membre {cli}
|{p.full}, {addr} {pc}
|Ménage : {p.g} {p.dob}; {k.g} {k.dob}; {d.g} {d.dob}
|Halal : oui  Couches : non
@ba_livraison
|Livraisons jeudi :
|- {s.mr}, {addr} (porte de côté, sans porc)
|- {q.full}, {addr}, {tel}
|- {r.g} chez {f.g}, {rural}
@ba_noel
|Paniers de Noël : {k.full} ({k.agen}) veut des Lego, {d.full} ({d.agen}) du bricolage. La maman, {f.g}, vient
chercher {au:org!food} le {date}. Famille no {cli}.
@ba_note
|{p.gi} est venu{p?|e} deux fois cette semaine; rappelé la règle d'une visite aux {N:14 jours}. Dit que ses heures ont
été coupées. Donné du pain,
référé {au:org!food}.
@ba_stats
|Bilan du mois : {n:310-980} ménages, {n:1100-2900} personnes, {n:38-46} % d'enfants, {n:90-240} premières visites.
Plus de lait dès le {date}. Merci
{au:org} pour les patates.
@ba_horaires
|{org!food} : mardi et jeudi de 13 h à 16 h, apportez un sac. {org!food} : un samedi sur deux, sans carte. {org!food}
: le soir, sur
rendez-vous.
@ba_allergie
|Nouvelle inscription : {p.mrf}, allergie aux arachides ({k.g}, {k.agee}). Ménage de {n:2-6}. Preuve d'adresse :
facture {util}, {addr}. Pièce : permis
{p.lic}.
@ref_journal
|{time} {p.nick} entre, en boisson, collabore
|{time} {q.full} refuse le lit {N:12}, reparti
|{time} {o.g} en pause
|{time} ambulance pour {r.gi}, douleur à la poitrine
|Reste de la nuit tranquille.
@ref_lits
|LISTE DES LITS {date}
|1 {p.rev} {p.dob}
|2 {q.rev} {q.dob}
|3 libre
|4 {r.rev} {r.dob}
|5 réservé {org!bed}
@ref_accueil_femme
|Accueil : {f.full}, dite {f.nick}. DDN {f.dob}. Deux enfants, {k.g} et {d.g}. No ass. maladie {f.hn}. Allergie :
pénicilline. Urgence : sa sœur {f2.g},
{tel}. Aucun contact avec {m.g}.
@ref_incident
|INCIDENT {inc}
|À {time}, {p.full} a frappé {q.full} avec un plateau à la cafétéria. Policiers sur place (agent {o.s}). {p.s}
suspendu{p?|e} {N:7 jours}.
@ref_objets
|Sac de {p.full} laissé au casier {N:31} : portefeuille avec permis {p.lic}, carte {card}, une photo. Gardé jusqu'au
{date}.
@ref_interdit
|Ne pas admettre : {m.full} alias {m.nick}, {m.age}, jusqu'au {date}. Motif : menaces envers {o.g}. Repas permis
{au:org!food}.
@ref_releve
|Relève de nuit
|- {p.g} : médication à 22 h, accompagnement à la cour demain
|- {q.g} : sa mère a appelé du {tel}
|- ch. {N:6} : chaufferette brisée
|- c'est {o.g} qui a les clés
@ref_places
|Places à {time} : hommes {n:40-60}/{n:60-64}, femmes {n:10-22}/{n:22-24}, familles complet. Matelas {au:org!bed}.
Prochaine mise à jour par le {H:211} à minuit.
@ref_depart
|Départ de {p.full} ({p.dob}) vers le {addr}, chambre chez {q.mr}, loyer {money}. Suivi par {o.g} le {date}.
@ref_pieces
|Pièces vues pour {i.full} : passeport {pass}, carte RP avec IUC {uci}. {w.full}, qui parrainait, n'est plus à la
maison. Parle {lang}, un peu français.
"""
