"""French frames, second part."""

TEXT = r"""
@reference
Référence {aorg} : {f.1f}, DDN {dob.1}, [adresse|demeure au] {addr}. Fuit son ex, {f.2m}. Numéro sûr : {tel}.
@reference
Merci de voir {f.1m} ({agep.1}) pour la clinique d'impôt. NAS {sin}. Revenu {amt}. Disponible le matin.
@reference
Nous vous référons {t.1f} et son fils {g.2m}, {agec.2}, pour du soutien. Contact : {tel} ou {em.1}. De : {org}.
@reference
Famille de cinq, langue {ln}, dirigée vers {lorg}. Arrivée le {date}. Meubles, manteaux, inscription à l'école.
@reference
Usager {f.1m}, NAM {hq.1}, congé le {date} au {addr}. Soutien à domicile requis. Proche : {f.2f}, {tel}.
@reference
{f.1f}, no de statut {status}, demande un accompagnement. Chez sa tante {g.2f}, {road}.
@reference
Nouveaux arrivants : {f.1m}, permis de travail {permit}, et {f.2f}, passeport {pass}. Vers {lorg}.
@accueil
{f.1f}, {aged.1}, mère de {n:3} enfants, a quitté le {addr} le {date}. Revenu : {amt}. Soutien : sa soeur {g.2f}.
@accueil
Motif : éviction. {t.1m} doit {amt}; dossier {tal}. Loue un sous-sol de {f.2f}. Santé : MPOC.
@accueil
{f.1f}, née le {dob.1} à [Port-au-Prince, parle {l:créole}|Beyrouth, parle {l:arabe}|Kinshasa, parle {l:lingala}].
Vit chez sa fille {g.2f}. IUC {uci}.
@accueil
Se dit Mi'kmaq, de {city}. Prénom : {g.1m}. Hébergé {aorg}. Objectif : logement d'ici le {date}.
@accueil
Évaluation : {lf.1f}, {dob.1}, assurance maladie {hn.1}. Médecin : {dr.2f}. Pilulier. Aucune allergie connue.
@accueil
{f.1m} a fait une demande d'aide sociale, dossier {case}. Agente : {f.2f}, {telx}. Décision vers le {date}.
@accueil
Homme seul, début quarantaine, sorti de détention, veut un lit et des vêtements. Dirigé {aorg}. Rien d'autre.
@accueil
{f.1f} [détient un|a son] permis d'études {permit} valide jusqu'au {date}. Loyer {amt}; coloc {g.2f} partie.
@registre
22 h 15 {f.1m} arrivé en taxi, lit {n:7}. 2 h : dort. 6 h 30 : déjeuner. Rien à signaler. {gi.2f}
@registre
Lits : {n:4} {gi.1m}; {n:5} {gi.2m}; {n:6} libre; {n:7} {gi.3m}. Deux matelas au sol. Nuit calme.
@registre
{k.1} exclu jusqu'au {date}, menaces envers {g.2f}. No d'événement SQ {case}. Effets dans le casier {n:12}.
@registre
Nuit : {cnt} lits occupés, {cnt} refus, {cnt} repas. Trois personnes dirigées {aorg}. La fournaise fait du bruit.
@registre
7 h 30 : la fille de {g.1f}, {g.2f} ({agec.2}), fait de la fièvre. Appel au {h:811}. Maman rassurée.
@registre
Courrier à l'accueil pour {f.1m}, {f.2f} et {f.3m}. Arrivé le {date}. Retour à l'expéditeur vendredi.
@registre
Un homme cherche {g.1f} à la porte, 20 h 10. Repart en camion, plaque {plate}. {g.2f} a avisé la police.
@registre
{f.1f}, {agep.1}, arrive avec son fils {g.2m}, {agec.2}. Chambre {n:3}. L'ex se nomme {f.3m}; ne rien confirmer.
@releve
- {g.1f} : rdv le {date} /- {g.2m} : laissez-passer d'autobus /- {g.3f} : proprio à rappeler, {tel}
@releve
RELÈVE /- {f.1f} ch. {n:6}, insuline 8 h /- {f.2m} départ vers le {addr} /- frigo réparé le {date}
@releve
* savon à lessive bas /* {cnt} paniers restants /* {org} passe pour le pain jeudi /* affiche du {h:9-8-8} posée
@releve
- appelé {t.1f} x2, pas de réponse /- {t.2m} boîte pleine ({tel}) /- {f.3f} veut un rdv, {ln} requis
@releve
À faire : /1) photocopie carte {hq.1f} de {f.1f} /2) compte Hydro {hyd} à envoyer /3) rappeler {g.2m} pour le camion
@lettreperso
Je m'appelle {f.1f}, j'ai {age.1} et je suis à l'aide sociale. J'habite au {addr}, le plafond coule. Personne rappelle.
@lettreperso
J'écris pour mon mari {f.1m}, né le {dob.1}, qui ne lit pas le français. On parle {ln}. Appelez au {tel}.
@lettreperso
J'ai quitté mon mari {g.1m} la semaine passée. On est chez mon amie {g.2f}. J'aime mieux pas donner mon nom.
@lettreperso
On me dit que je gagne trop. Je reçois {amt} par mois et le loyer est à {amt}. Comment je fais pour manger?
@lettreperso
Quelqu'un s'est servi de ma carte {card} et mon compte est gelé. Le loyer est dû le {date}. {f.1f}
@lettreperso
Moi c'est {f.1f}, mon garçon {g.2m} a {agec.2}. Avis reçu au {addr}. Le proprio est {t.3m}. Est-ce gratuit?
@lettreperso
J'ai perdu mon portefeuille au coin {corner} avec mon permis {dl}. Mon nom : {f.1m}. Écrivez à {em.1}
@lettreperso
Mon chèque est parti à mon ancienne adresse ({rur}) mais je suis rendu au {addr}, {pc}. Réclamation {case}. {f.1m}
@voice
oui bonjour c'est {f.1f} j'appelle euh je reste au {addr} mon numéro c'est le {tel} c'est pour la popote merci
@voice
ma date de naissance c'est le {dobw} pis mon nom c'est {f.1m} j'appelle pour ma pension
@voice
allo pouvez-vous appeler ma mère {f.1f} elle a {agew.1} elle est toute seule son numéro c'est {telw} merci bien
@voice
je voudrais juste savoir à quelle heure ça ouvre {lorg} pis s'il faut prendre un rendez-vous okay merci bonjour
@voice
c'est encore {g.1f} j'ai appelé lundi pour la fournaise je reste au {addr} c'est toujours pas réglé
@pv
Présences : {f.1f}, {f.2m}, {f.3f}. Absence motivée : {g.4m}. {g.1f} propose l'adoption du budget de {amt}. Adopté.
@pv
Point {n:4}. {org} rapporte {cnt} demandes ce trimestre. La liste diminue. Prochaine rencontre le {date}, à {city}.
@pv
Assemblée des locataires, {addr} : {f.1f} soulève l'ascenseur; {f.2m} (app. {n:302}) les souris. {f.3m} répondra le
{date}.
@pv
Plan d'intervention de {gi.1f} : présents {dr.2f}, {f.3f} ({org}) et la mère, {f.4f}. Révision le {date}.
@plainte
Requête {case} : {f.1f}, {addr}, signale une collecte oubliée le {date}. Rappeler au {tel}.
@plainte
Seringues vues au coin {corner}, près de l'abribus. Veut un bac. Plaignant : {f.1m}, {em.1}.
@plainte
Plainte : la charrue a bloqué l'entrée du {addr}. Dame de {ages.1}, marchette. {t.1f}, {tel}.
@plainte
Billet {case}. Bruit après 23 h au {addr}, locataire {f.1m}. Inspectrice : {i.2f}. Amende de {amt}.
@plainte
Nids-de-poule, secteur {p:centre-ville}. Aucun nom. Transmis aux travaux publics. Nous sommes le {h:2-1-1}, pas le 311.
@plainte
Chien errant, {road}. Propriétaire : {f.1f}. Plaignant : {f.2m}, tél. {tel}. Dossier {case}.
@congé
AVIS DE CONGÉ /Usager : {lf.1m} DDN : {dobs.1} NAM : {hq.1} /Retour au : {addr} {pc} /Md : {dr.2f} /Suivi le {date}
@congé
TÉLÉCOPIE {aorg} /Re : {f.1f}, {ages.1} /Fracture hanche, seule au {addr}. Fille : {f.2f}, {tel}. Chaise d'aisance
requise.
@congé
Pages : {n:3} /De : service social /Objet : [répit|lit de répit] pour {i.1f} /Née le {dobs.1} /Assurance maladie {hn.1}
@congé
{f.1m} parti contre avis le {date}. Frère {f.2m} avisé au {tel}. Dernière adresse : {addr}.
@stat
Bilan du mois : {cnt} appels, {cnt} clavardages; logement d'abord, puis nourriture. Loyer moyen {amt} à {city}.
Langue : {ln}.
@stat
Halte-chaleur ouverte dès {n:-15}. {org} à partir de 20 h. Sans référence. Débordement : le {hot}.
@stat
Les prestations changent le {date} : personne seule {amt}, couple {amt}. Rien à remplir. À afficher à l'accueil.
@stat
Clinique d'impôt {aorg}, le {date}, sans rendez-vous, revenu sous {n:35 000 $}. Bénévoles parlant {ln} et {ln}.
@stat
Fiche [vérifiée|mise à jour] : {org}, lun. au ven. de 9 h à 16 h, fermé le midi, accès fauteuil, dessert {city}.
@stat
Besoin : arriérés d'électricité. Non comblé : plus de fonds avant le {date}. Offert {lorg} entre-temps.
@stat
En danger : le {h:911}. Pensées suicidaires : le {h:9-8-8}. Sinon suivre le guide et proposer {lorg}.
@stat
Billets d'autobus : {cnt} restants. Cartes d'épicerie : {cnt} à {n:25 $}. Noter chaque carte. Commande le {date}.
@stat
Délais : {org}, environ {cnt} semaines; {org.2}, environ {cnt}. Interprète ({ln}) le mercredi seulement.
@stat
Question de {city} sur les soins dentaires des aînés. Expliqué le revenu. Rien noté. Donné le {hot}.
@stat
Camp d'été, deux enfants d'âge scolaire. Date limite le {date}. Lien envoyé par clavardage. Satisfaite.
@stat
Formation le {date} : premiers soins, {aorg}. {n:8} places. Dîner fourni. Inscription auprès de la coordo.
@stat
Anonyme, hausse de loyer de {n:5,9 %}. Expliqué le délai de réponse d'un mois. Dirigée {aorg}.
@liste
Paniers de Noël : {f.1f}, {addr}; {f.2m}, {addr.2}; {f.3f}, passe le chercher. Livraison le {date}.
@liste
Fête des enfants : {g.1f} ({agec.1}), {g.2m} ({agec.2}), {g.3f} ({agec.3}). Cadeaux {dorg}, max {n:40 $}.
@liste
Arrivées : {gi.1f} 9 h 05, {gi.2m} 9 h 20, {f.3f} 9 h 30. Café à 10 h. Conversation ({ln}) à 13 h.
@note
Au dossier : {t.1f}, {ages.1}, veuve, DDN {dobs.1}. Relevé bancaire, compte {acct}. Neveu {f.2m} mandataire.
@note
Compte validé : {bank} {acct}, {f.1f}. Spécimen numérisé. Prestation de {amt} versée le {date}.
@note
Visite au {addr}, sonnette {n:21}. {f.1f} et son conjoint {g.2m}. Propre, frigo garni. {i.3f}
@note
{i.1m}, passeport {pass} comme pièce d'identité, poste : {rur}, {city} {pc}. Dirigé {aorg}.
@note
Joindre seulement par courriel : {em.1}. L'ex, {f.2m}, surveille sa page {url.1}. Adresse IP notée : {ip}.
@note
Collecte pour l'incendie du {addr} : {url.1}. Famille de {f.1f}. {org} a des meubles.
"""
