"""Trames en français : clavardage, courriels, lettres, paroles de clients, boîte vocale, plaintes, procès-verbaux."""

BLOCK: str = """
== clav_faim
bonjour c'est {given:f1}, j'ai pu rien a manger pour les petits // Bonjour {given:f1}, vous êtes dans quelle ville?
// {place} // {org} donne des sacs jusqu'à 16 h
== clav_ado
j'ai {age:d1} et mon beau-père {given:m1} me fait peur // Es-tu en sécurité maintenant? // oui chui chez mon amie
{given:d2} // On peut appeler ensemble
== clav_texto
tu peux me texter au {phone} mais pas appeler, {given:m1} regarde mon cell // Compris. Le mot de code sera « tarte ».
// ok merci {given:w1}
== clav_ip
[Clavardage, visiteur {ip}] Se nomme {full:m1}, cherche un covoiturage pour {place}. Conversation conservée sous
{case}.
== clav_injures
Même adresse IP que la semaine passée ({ip}), insulte {given:v1} en la nommant. Bloqué 24 h, billet {case}, {init:w2}
au courant.
== lettre_locataire
Monsieur, // Je soussignée {full:f1}, locataire du {addr}, {postal}, vous mets en demeure de réparer le toit avant le
{date}. // {init:f1}
== lettre_reference
Objet : {full:m1}, né le {dob:m1} // Chère {given:v1}, NAM {health:m1}, je vous réfère ce monsieur de {age:m1} pour
un suivi de deuil. Il préfère parler {lang}. {dr:w2}
== lettre_appui
À qui de droit, // J'atteste que {titlefull:f1}, née le {dob:f1}, fréquente {leorg} depuis l'automne et paie son
loyer à temps. // {full:w1}, T.S.
== lettre_ecole
Chers parents de {full:c1}, votre fille a manqué 17 jours. Communiquez avec {title:w1}, au {phone}. Une place {auorg} est possible.
== lettre_immigration @ +newcomer
Objet : dossier {case} // Je demande la réunion avec mon épouse {full:f1} (IUC {uci}) et ma fille {full:g1}, née le
{dob:g1}. Je demeure au {addr}. // {full:m1}
== courriel_ref
Salut {given:w1}, je t'envoie {full:f1}, {email:f1}, elle sort du centre de détention vendredi. Faut une place
{auorg} et des bottes. // {given:w2}
== courriel_proprio
Bonjour {title:m1}, le fonds d'urgence versera {amount} pour le loyer de {full:f1} au {addr}. Envoyez un spécimen de
chèque. Merci, {given:w1}
== courriel_coop
{madame:f1}, votre candidature {auorg} est retenue. Part sociale de {amount}, corvée le {date}. Répondre à
{email:w1}.
== courriel_info
Billet {case} : {full:w1} n'arrive pas à se brancher de la maison, adresse {ip}. Mot de passe provisoire texté au
{phone}.
== courriel_don
Chère {titlefull:f1}, merci pour votre don de {amount} {auorg}. Le reçu ira au {mail}, {postal}, en février.
== courriel_consent
Consentement signé par {full:m1} le {date}. On peut parler à sa sœur {given:f1} ({email:f1}), pas à son employeur.
Valide 6 mois.
== mot_merci
Merci à {given:v1}, la dame de la nuit. J'étais sur le pont et elle m'a parlé de mon chien. Je suis encore là.
{given:m1}, {age:m1}, de {place}
== mot_mere
Je m'appelle {full:f1}, mon fils {given:t1} a {age:t1} et ne parle pas encore. La liste en orthophonie est de deux
ans. On vit au {addr}. Y a-t-il de la place {auorg}? {phone}
== mot_pere
Je suis père à temps partiel, {full:m1}. J'ai mes filles {given:g1} et {given:g2} une fin de semaine sur deux mais
j'ai une seule chambre au {addr}. Il me faut des lits. {phone}
== mot_aine
Moi c'est {given:p1}, {age:p1}, veuf de {given:o1}. Ma pension rentre dans le compte {acct}, transit {transit}, pis
mon gars la prend. Je veux pas le mettre dans le trouble.
== mot_etudiant @ +newcomer
Étudiant étranger à [[PLACE_OK|Moncton]], {full:m1}, permis d'études {permit}. Je dors dans la cuisine de {given:m2}.
Je ne mange qu'une fois par jour. Écrivez à {email:m1} ou au {phone}.
== mot_aidante
Je m'occupe de maman, {full:o1}, née à {place} le {dob:o1}. Elle se lève la nuit et me prend pour sa sœur {given:o2}.
Je suis brûlée. {given:f1}, {phone}
== mot_haiti @QC +haitian
Bonswa, mwen rele {full:f1}. Je viens d'arriver avec mon garçon {given:b1}, {age:b1}. On est chez ma tante au {addr},
{postal}. Est-ce que {org} donne du linge d'hiver?
== mot_autochtone @QC +first_nations
Kwe, je suis {full:f1}, j'ai descendu de la communauté pour mon accouchement. No de statut {status}. Ma chambre est
payée jusqu'au {date} et ma kukum {given:o1} est avec moi. Ma carte soleil : {health:f1}.
== voix_a
oui bonjour c'est {full:f1} je rappelle pour le chauffage mon numéro c'est le {phonew} je suis là toute la journée
merci
== voix_b
allô oui c'est {given:m1} là j'avais parlé à {given:w1} ma date de fête c'est le {dobw:m1} pis j'ai toujours pas reçu
mon chèque rappelle-moi au {phonew}
== voix_c
bonjour je m'appelle {full:o1} je reste au {addr} le transport est pas venu pis j'ai ma chimio appelez ma fille
{given:f1} au {phonew}
== voix_d
message pour {dr:w1} c'est {titlefull:p1} né le {dobw:p1} la pharmacie veut pas renouveler mes pilules de cœur
== voix_e
écoute {given:f1} c'est ta voisine {given:f2} y'a de l'eau qui coule dans mon plafond au {addr} ça fait trois heures
rappelle
== plainte_neige
Requête citoyenne {case} : trottoir non déneigé, intersection {corner}. {full:f1} est tombée avec la poussette.
Réclamation à poster au {mail}, {place} {postal}.
== plainte_bruit
Plainte pour bruit au {addr}. Plaignant : {titlefull:p1}, {phone}. Le locataire, un certain {nick:m2}, joue de
l'accordéon jusqu'à 2 h. Constat {case}.
== plainte_autobus
Le chauffeur a refusé mon fauteuil à l'arrêt {corner} le {date}. Je veux des excuses. {full:f1}, {email:f1}, {phone}
== plainte_agent
Plainte visant {given:w1} : {title:f1} dit avoir été tutoyée. Écoute faite, ton familier en effet. Excuses par
téléphone au {phone}, elle accepte.
== plainte_chien
Chien brun errant, a mordu {full:b1}, {age:b1}, devant le {addr}. Gardien : {full:m2}, camion plaque {plate}.
Patrouilleur en route.
== plainte_moisi
Inspection salubrité : {addr}, moisissure derrière le lit de {given:g1}. Locataire {full:f1}, {agep:f1}, asthmatique,
{phone}. Proprio {last:m2} ne répond pas. Dossier {case}.
== pv_equipe
Réunion d'équipe. Présents : {full:w1}, {init:w2}. {given:w3} en congé jusqu'au {date}. {org} offre une formation
naloxone. Levée à 11 h.
== pv_pti
Plan d'intervention de {full:c1} ({dob:c1}), présents : mère {given:f1}, prof {title:w1}, psychoéd. {given:w2}.
Objectif : rester en classe 20 min. Répit {auorg}.
== pv_locataires
Assemblée des locataires {duorg} : {full:f1} propose, {full:m2} appuie, hausse de {fee} refusée. {title:p1} parle
de 1974. Adopté.
== police_disparue
Disparition : {full:f1}, née le {dob:f1}, vue pour la dernière fois à l'angle {corner}, manteau rouge. Sa sœur
{given:f2} appelle. Événement {case}.
== cour
Accompagnement à la cour le {date} : {full:f1} contre {full:m1}, dossier {case}. Demande le paravent. Billets
d'autobus remis par {leorg}.
== recours_travail
Normes du travail : {full:m1}, {phone}, NAS {sin}, heures non payées {amount}. Patron : {full:m2}. Talons de paye
reçus de {email:m1}.
== ivac
Demande IVAC {case} au nom de {full:f1}, NAM {health:f1}. Agression en 2019, elle parle pour la première fois.
Psychologue : {title:w1}.
== ligne_menaces
Il écrit sur {link:m1} qu'il va « la retrouver ». Lui : {full:m1}. Elle : {given:f1}, {agep:f1}, cachée {auorg}.
Captures remises au policier.
== sociofinancement
Incendie au {addr}. La cousine a lancé {link:f1}. Sinistrés : {full:f1}, son chum {given:m1}, bébé {given:k1}.
Croix-Rouge paie l'hôtel jusqu'au {date}.
== cv @ +newcomer
Aide au CV : {full:f1}, {email:f1}, {link:f1}. Tél. {phone}. Infirmière dans son pays, ici préposée. Jumelée avec
{given:w1} {duorg}.
== page_perdu
Téléphone trouvé au local, ouvert sur {link:m1}. S'il repasse, {given:m1} a [[NEUTRAL|environ 20 ans]], tuque verte.
Le laisser {auorg}.
== funerailles
{full:f1} : son père {given:p1} est mort dimanche à {age:p1}. Pas un sou pour l'enterrer, le salon demande {amount}.
Prestation de décès expliquée, NAS du défunt {sin}.
== isolement
{title:p1}, {agep:p1}, mange une fois par jour et parle à la radio. Reste au {rural}. Aimerait un appel amical,
parler de hockey. {phone}
== demenagement
Changement d'adresse : {title:f1} quitte le {addr} le {date} pour le {addr}, {postal}. Compte d'électricité {utility}
à fermer.
== erreur_virement
Virement de {amount} parti au mauvais {given:m1}. Le bon : {full:m1}, folio {acct}, transit {transit}. Caisse avisée,
réf. {case}.
== crise_pont
{given:m1}, {agep:m1}, idées noires depuis la séparation d'avec {given:f1}, arme de chasse remise au beau-frère.
Afficheur {phone}. Transféré au [[HOTLINE_OK|9-8-8]].
== crise_police
Équipe de crise demandée au coin {corner} : homme qui parle seul, connu comme {nick:m1}. Vrai nom {full:m1},
ordonnance P-38 appliquée.
== enfant_seul
Voisine {full:f2} : le petit {given:u1}, {age:u1}, seul tous les soirs au {addr}. Joignable au {phone}, veut rester
anonyme. Signalement {case}.
== aut_ontario @ON +quebec
Cliente francophone de {place}, {full:f1}, carte Santé {health:f1}, s'est fait répondre en [[LANG_OK|anglais]] à
l'urgence. Plainte aidée par {leorg}, tél. {phone}. Née le {dob:f1}.
== aut_alberta @AB +african
Famille arrivée de [[PLACE_OK|Kinshasa]] : {full:f1}, {full:m1}, {full:b1} ({dob:b1}). IUC {uci}. École francophone
demandée, manteaux {auorg}, logés au {addr}.
== carte_recue
Carte d'assurance maladie {health:f1} reçue au local par erreur. Titulaire : {init:f1}, {mail}, {place} {postal}.
L'aviser au {phone}.
== prise_sang
PRISE DE SANG // No ass. maladie : {health:o1} // Naissance : {dob:o1} // À jeun // Résultats : {phone} //
Prescripteur : {dr:w1}
== specimen
Spécimen de chèque reçu, compte {bank}, NAS {sin}, domicile {addr}, {postal}. Premier dépôt le {date}.
== formulaire_web
Formulaire web reçu de {ip} : « J'ai {age:o1}, je cherche un tour pour aller {auorg}. » Page personnelle {link:o1},
courriel {email:o1}.
== poste_pirate
Ordinateur {duorg} : connexion de {ip} pendant le congé de {init:w1}. Carte {card} saisie. Billet {case}.
== transport_adapte
Transport adapté : no de santé {health:p1}, domicile {addr}, {place} {postal}, tél. {phone}, {agep:p1}, marchette, va
{auorg} le mercredi.
== nas_perdu
Portefeuille perdu au coin {corner} : NAS {sin}, carte {card}, permis {licence}. Le rendre à {full:m1}, {phone}.
"""
