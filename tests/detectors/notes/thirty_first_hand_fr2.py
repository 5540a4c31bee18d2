"""French frames, second part: chats, logs, clients' own words, faxes, minutes."""

FRAMES = """
suivi| Vu {p1x} {orgau}. {gp1:Il/Elle} dit ne pas dormir. Conjoint{eq1} : {q1g}. Plan : appeler {hot} au besoin, RV
  avec {p2d} le {d}.
suivi| Accueil : {p1}, {agedp1}, avec sa fille {k1F}, née le {dobk1}. Partis de {city} en autobus. IUC {ucip1}, pas
  de NAS. Parle {lang}.
suivi| Impôts faits avec {p1} (ddn {dobp1}) : NAS {sinp1}, conjoint{eq1} {q1g} NAS {sinq1}. Remboursement {amt},
  dépôt direct {bank}.
suivi@D| VAD au {addr}. {p1} m'a laissé entrer. Moisissures. {k1g} ({yok1}) tousse. Proprio {p2M} avisé par texto au
  {ph}.
suivi| Demand{gp1:eur/euse} d'asile {p1}, passeport {passp1}, document {permitp1}. Chez son ami {p2gM} au {addr}.
  Rendez-vous
  {orgau} le {d}.
suivi| {young}{p1l}, {yop1}, mis{ep1} à la porte par son beau-père {p2M}. Dort au {addr} jusqu'au {d}. Texto
  seulement, {ph}.
suivi| Compte {acno} gelé (fraude). {p1g} sans argent jusqu'au {d}. Ancienne carte {card} détruite ici. Carte
  d'épicerie {orgdu}.
suivi@DC| Plainte faite, événement {inc}. {q1} a brisé ses conditions. {p1F} au {bsmt} avec les petits. DPJ : {p2},
  {phx}.
suivi| L'ex publie sur {urlp2}, c'est la page de~{p2M}. Captures gardées. Connexions suspectes de {ip}. {p1gF} avise
  l'enquêteur, no {inc}.
suivi@DC| CNESST, réclamation {claim} refusée. {p1} veut contester, délai de 60 jours expliqué. Remis {tf} et {org}.
suivi| Accompagné {p1x} à la SAAQ : permis {licp1}, plaque {platep1} transférée de son frère {r2gM}. Payé {fee}.
suivi@P| Dév. social : relevé montre transit {transit} et compte {acno}. {p1} signe demain. Assurance-maladie {hnp1}.
  Dossier {file}.
suivi| {p1g} a eu les clés !!! {addr}, {pc}. Proprio : {p2t}. Hydro au nom {gp1:du client/de la cliente}, compte
  {util}.
suivi| Appel à {r2F}, soeur de~{p1}. Dit que {gp1:le client/la cliente} est en thérapie. Ligne de l'étage : {phx}.
suivi@Y| Immigration : {p1}, {dobp1}, IUC {ucip1}, carte RP {permitp1}. Fille {k1F} ({dobk1}) pas au dossier. RV le
  {d} {orgau}.
suivi| Rencontre 3. {p1g} nomme que {p2gM} le contrôle beaucoup. Âge au dossier : {nump1}. Scénario de protection
  révisé. Prochaine le {d}.
suivi| {old}Curatelle : {p1t} ({dobp1}) ne peut gérer. Mandataire : {p2}, {emailp2}. NAS {sinp1} transmis sous
  scellé.
suivi| Renouvelé passeport de~{p1}, no {passp1}, répondant {p2}. Envoi recommandé de {city}. Frais {fee} payés par
  {orgle}.
clav| {p1g} : allo est-ce que c'est ici pour avoir de l'aide? je suis au {addr} et j'ai pu d'électricité, compte {util}
clav| VISITEUR (IP {ip}) : bonjour je m'appelle {p1}, je cherche quelqu'un qui parle {lang}¶AGENT : Bonjour ! Essayez
  {orgle}.
clav| Salut {p2g} c'est {p1g}, j'ai eu le logement coin {corner} !! peux tu le dire à {p3g} s'il vous plaît
clav| Clt : peux-tu m'envoyer la liste à {emailp1}, j'ai presque plus de batterie¶Int : C'est fait {p1g}, bonne soirée.
clav| Clt : il m'a retrouvée sur facebook, {urlp2}, c'est à {p2gM}¶Int : Es-tu en sécurité présentement ? Je peux te
  donner {orgle}
  ou le {tf}.
clav| Bonjour {p1g}, ici {p2g} {orgdu}. Toujours correct pour la visite du {addr} le {d} à {time} ?¶- oui merci
  beaucoup
clav@P| hey {p2g} c'est {p1g}, mon truck a brisé, j'peux pas me rendre le {d}. call moi au {ph}, j'reste asteure au
  {addr}
journal| {time} - Arrivée de~{p1F}, {yop1}, lit 4, avec bébé {k1g} ({babyk1}). Médication sous clé. {p2lF} en sortie
  jusqu'au {d}.
journal| Nuit calme. {p1n} levé{ep1} 2 fois. Ambulance 3 h 10 pour {p2x}, hypoglycémie, pas transporté{ep2}. Relève :
  {p3g}.
journal| Interdit de séjour : {p1} ({dobp1}), 30 jours à partir du {d}. Incident {inc}. Repas possibles {orgau}.
journal| Courrier : {p1} 2 lettres, {p2} un chèque, {p3} un colis. Rien pour {p4}. Non réclamé retourné le {d}.
journal| Portefeuille trouvé à la buanderie au nom de~{p1} : permis {licp1}, carte {card}. Au coffre. Appel au {ph},
  pas de réponse.
journal| 1 h 30, police amène {p1T}, intox., trouvé{ep1} coin {corner}. Reparti{ep1} avant le déjeuner. Événement
  {inc}.
journal| Chambre 2 : {p1F}, {nump1}, avec {k1g}. Chambre 5 : {p2F}, {nump2}. Chambre 6 vide. Ménage fait par {p3g} et
  {p4g}.
journal| Cuisine : {p1g} et {p2g} ont servi [[NUM_OK=64]] repas. Don de pain de~{p3}. Surplus remis {orgau}.
releve| Relève¶- {p1l} : cour le {d}, besoin de transport¶- {p2l} : nouveau numéro {ph}¶- {p3l} : demande {org}, svp
  suivre
releve| Pour {p2g} lundi :¶* {p1} : clés du {addr}¶* dépôt de {rent} à {p3}¶* Hydro, compte {util}
releve| - Lit 4 {p1}, diabète, pansement {p2d}¶- Lit 9 {p3}, départ pour le {addr} le {d}¶- Lit 11 libre¶- {p4g} et
  {p5g} : chambre double
releve| À faire : 1) {p1}, dossier {file} 2) rappeler {p2}, {phx}, aide juridique 3) panier famille {p3s}, {addr}
releve| Mes dossiers pendant mon congé : {p1} (cartes), {p2} (thérapie le {d}), {p3} (loyer, voir {p4g}). Remplaçante
  : {p5F}.
perso| Bonjour, je m'appelle {p1}, j'ai {nump1} ans et je reste au {addr} avec ma fille {k1gF}. On n'a plus rien à
  manger. {ph}
perso| Mon propriétaire, {p2M}, veut que je parte pour le {d}. Je paie {rent} chaque mois. J'ai mes reçus. {p1},
  {bsmt}, {city}
perso| {old}J'écris pour mon mari {q1M}, {yoq1}, il oublie tout. On demeure au {rural}. Qui peut venir à la maison ?
  {p1F}, {ph}
perso| Excusez mon français. Je suis {p1F}, j'ai deux enfants, {k1g} ({yok1}) et {k2g} ({yok2}). Je cherche docteur
  qui parle {lang}.
perso| svp enlevez mon nom de votre liste. {p1}, {emailp1}. Je veux pas que mon ex {q1g} sache où je reste ({addr})
perso| J'ai perdu mon portefeuille, ma carte d'assurance sociale {sinp1} et ma visa {card}. Je fais quoi en premier ?
  {p1}
perso| ça fait 2 ans que j'attends un HLM avec {orgle}, personne rappelle. {p1}, né{ep1} le {dobp1}. {ph} c'est le
  tel de ma tante
perso@D| {young}Je suis étudiant{ep1}, {p1}, mon permis d'études {permitp1} finit le {d}. Mon proprio {p2gM} garde mon
  passeport {passp1}.
voix| oui bonjour c'est {p1} mon numéro c'est le {ph} j'appelle pour le chauffage ça marche pas depuis dimanche je
  suis au {addr} merci
voix| allo {p2g} c'est encore {p1g} j'ai {nump1} ans moi là je peux pas attendre en ligne dehors rappelle moi donc
voix| message pour {p2t} ici {p1t} chus né{ep1} le {dobp1} mon numéro de dossier c'est {file} j'ai reçu la lettre
  mais je comprends pas je
  parle {lang} merci
voix| ma date de naissance c'est le {dobp1} pis mon nom c'est {p1} la carte c'est {hnp1} vous pouvez me rappeler au
  {ph}
voix@P| hello c'est {p1g} je suis chez mon cousin {r3gM} au {rural} y a pas de signal appelle la maison {ph} je m'en
  viens {orgbedau} pareil
pv| Table itinérance, {d}. Présents : {p1}, {p2}, {p3}, {p4}. Absente : {p5F}. {org} : liste d'attente de {n}.
pv| PII, dossier {file}. Présents : {p1} (usag{gp1:er/ère}), {p2}, {p3d}. Convenu : fiducie pour le loyer, {p2g}
  appelle {orgle} d'ici le {d}.
pv| 4. Plaintes : {p1} ({addr}) parle des punaises. {p2t} demandera des soumissions. Proposé par {p3}, appuyé par
  {p4i}.
muni| Requête {tick} : {p1}, {addr}, signale des déchets et des rats derrière le {addr2}. Propriétaire : {p2}.
  Inspection le {d}.
muni| Citoyenne {p1tF} ({ph}) : trottoir pas déneigé coin {corner}, mari en fauteuil. Requête {tick}.
muni| Avis d'insalubrité, {bsmt}. Propriétaire inscrit : {p1}, {box}, {city} {pc}. Locataire {p2} sans chauffage.
muni| Bruit la nuit au {addr}. Plaignant{ep1} {p1} ne veut pas être nommé{ep1} à {p2}. Auto {platep2} au ralenti.
  Dossier {file}.
muni| Campement coin {corner}, démantèlement le {d}. Travail de rue ({p1g}, {p2g}) avise. Effets de~{p3n} gardés
  {orgbedau}.
telec| FEUILLE DE CONGÉ¶Usag{gp1:er/ère} : {p1U}¶DDN : {dobp1}¶NAM : {hnp1}¶Adresse : {addr}, {pc}¶Médecin :
  {p2d}¶Soutien à
  domicile demandé
telec| {old}TÉLÉC. À {org} : {p1F}, {nump1} ans, chute. NAM {hnp1}. Proche : {r2F} (fille), {ph}. Congé prévu le {d}
  avec
  marchette.
telec| Pharmacie au refuge : {p1} ({dobp1}), Dispill prêts. Ass. maladie {hnp1}. Prescripteur {p2d}. À payer {hr}.
telec| Rapport médical, p. 2 de 3. Prestataire {p1} ({dobp1}), NAS {sinp1}, dossier {file}. Rempli par {p2d}, téléc.
  {ph}.
fiche| Formulaire web. IP {ip}. Code postal {pc}. Courriel {emailp1}. Message : refusé deux fois, besoin d'aide pour
  le loyer
clav| ROBOT : Votre code postal ?¶CLT : {pc}¶ROBOT : Le plus proche : {org}.¶CLT : ok merci c'est pour ma mère {p1gF}
appel| Code postal {pc}, {yop1}, livraison de repas. Prénom seulement : {p1g}. A dicté sa carte {hnp1}. Remis {orgle}.
suivi| Banque de cartes : naissance {dobp1}, NAS {sinp1} et NAM {hnp1} numérisés au dossier {file}. Originaux à
  {p1l}. Copie postée au
  {addr}, {pc}.
courriel| Quelqu'un à l'adresse {ip} remplit sans arrêt le formulaire avec {emailp1}. Bloqué, billet {tick}. Pas un
  des nôtres.
suivi| Fausse annonce. Page du vendeur : {urlp2}, virement demandé à {emailp2}. {p1} a perdu {rent}. Plainte, no {inc}.
suivi| Courrier revenu : {p1}, {box}, {pc}. Pas de suivi d'adresse. Feuillet avec NAS {sinp1}, à déchiqueter après le
  {d}.
appel| La soeur de~{p1M} ({nump1} ans, disparu) dit qu'il publie encore sur {urlp1}. Vu coin {corner}. Elle : {ph}.
  Réf. {orgau}.
releve| NAS reçus : {p1i} {sinp1}, {p2i} {sinp2}. Carte soleil de~{p2i} : {hnp2}. Tout est dans la chemise bleue.
muni| Signalement en ligne, IP {ip} : bac pas ramassé au {addr}, {pc}, depuis deux semaines. Requête {tick}. Rép. à
  {emailp1}.
perso| j'ai une page {urlp1} où je vends mes tuques, est-ce que ça compte comme revenu ?? {p1g}, {pc}
suivi@CPY| {p1} a montré sa carte de statut ({statp1}) et sa carte d'assurance maladie {hnp1}. Réclamation dentaire
  {claim} en cours.
journal| Salle d'ordi : page {urlp1} restée ouverte, c'est celle de~{p1g}, j'ai fermé la session. Rappel fait au
  souper.
"""
