"""Papiers français autour des appels : références, fiches, messages vocaux, notes d'intervention, lettres, textos."""

FRAMES = """
FICHE D'ACCUEIL
Nom : {s1}
Prénom : {g1}
Né(e) le : {dob}
Domicile : {addr}
Code postal : {postal}
Langue parlée : {lang}

No de client : {client}
Confié à : {full3}
Motif : loyer en retard, {money}
Compte du locataire : {rent}
Révision : {date}
Locataire : {ls2}

De : {full3}
À : {omail}
Objet : référence {case}
Bonjour, pourriez-vous voir {full1} cette semaine ? Le courriel {mail1} vaut mieux que la porte du {addr}, qu'elle
 n'ouvre pas.

Boîte vocale, {D:8 h 12} : « Oui bonjour, euh, c'est {full2}, du {addr}, mon numéro c'est le {phone*}, je répète,
 {phone*}. C'est pour la, la fournaise. »

Boîte vocale, numéro masqué : « Pas besoin de mon nom. Dites à {g3} que la petite, {g1}, {kage}, est revenue au
 {addr}. C'est tout. »

{mr1},
L'audience du dossier {court} est remise au {date}, {D:9 h 30}, salle {N:4}. Apportez une pièce d'identité. Un
 interprète en {lang} sera présent.

Aux parents de~{full2} ({N:3e} année) : {N:17} absences. Venez nous voir le {date}. Nous avons encore le {addr},
 {postal}, comme adresse et le {phone} comme numéro; est-ce exact ?

salut cest {g1} ton intervenante. rdv deplacé {D:jeudi 14h}, au {orglawm}. apporte la lettre avec ton NAS ({sin}
 hein?) pis un talon de paie

Visite à domicile, {date}, {D:10 h 15}. Sur place : {mr1}, son fils {g2} ({kagen}), un homme qui dit s'appeler {g4}.
 Frigo vide. Logement du {addr} propre, chauffé.

Bénéficiaire : {full2}
Date de naissance : {dob}
Institution, transit, compte : {bank}
NAS : {sin}
Montant : {money}
À partir du : {date}

Allo tout le monde, l'interprète {lang} de {D:vendredi} annule. Le dossier de~{full1} ({case}) en a besoin pour
 l'aide juridique. {g3}, ta tante pourrait ? C'est {N:35 $}. Mon poste : {phonext}.

Objet : {caps2}, né le {dob}
Demande de dossier. Consentement signé le {D:9 janvier}. Prière de télécopier le sommaire; votre numéro est {client},
 sa carte {health2}.

Demande de transport
Départ : {rural}
Arrivée : {O:Hôpital Dr-Georges-L.-Dumont}, porte {N:3}
Passagère : {full1}, {eage}
Née le : {edob}
Accompagnateur : {g2}, {phone}
No de carte : {health1}

Texto d'une cliente, {D:23 h 04} : « yé encore dehors. camion bleu {plate}. chu au coin {corner}. {g1} ». Appelé le
 {H:911}, puis elle, puis la {orgbedf}.

Registre de nuit. Lit {N:11} : {full2}, entré à {D:18 h 50}. Lit {N:12} : {gi4}, {D:19 h 20}, tousse. Lit {N:13} :
 libre, réservé pour la {O:DPJ}.

Table de concertation : {dr1}, {full3} ({O:Santé publique}), {me4} pour le père. L'enfant {g2}, {kdob}, reste chez la
 tante du {addr} jusqu'au {date}.

Mazout d'urgence
Dernier plein ? {date}
Combien ? {money}
Compte chez le fournisseur ? {util}
Qui habite là ? {full1}, {full21} et un chambreur
Où ? {addr}, {town}, {postal}

Bonsoir, j'écris pour mon voisin qui lit seulement en {lang}. Il s'appelle {full2}; permis {permit}; le propriétaire
 veut {money} de plus dès le {date}. La {orglawf} peut-elle lire le bail ? Merci, {full1}, {phone}

LETTRES MOULÉES SVP
Nom {ls1}
Naissance {dob}
Assurance maladie {health1}
Domicile {addr}
Code postal {postal}
Permis de conduire {dl1}
Plaque {plate}
En cas d'urgence {full4}, {phone}

Transfert du {H:988} : homme, {agep}, donne {nick2}. Quartier {P:Vieux-Port}. Prendra l'appel {D:entre 18 h et 19 h}
 au {phone}. Pas de message.

Madame, Monsieur, nous représentons {full1}, née le {dob}, réclamation {claim}. Notre cliente a quitté le {addr},
 {town} {postal}, le {date}. Veuillez désormais écrire à notre bureau. {me4}

Avis de trop-perçu
Réf. : {case}
À : {mrf2}
NAS {sin}
Vous avez {N:30} jours pour demander une révision, au {oaddr} ou au {ophone}.

Note d'intervention. {g1} dit que {g2} ouvre son courrier : écrire seulement à {mail1}. Plan de sécurité fait, sac
 chez sa mère, {full3}, {addr}, {postal}.

Inscription, groupe d'entraide (<{orgcarem}|{orgcaref}>, {D:mardi 19 h})
{full1} - {phone}
{full2} - {mail2}
{g3}, sans téléphone, demander à l'accueil

TR : portail. « J'ai toujours "accès refusé depuis {ip}". Utilisatrice {mail1}. Je suis {full1}, de~{town}. »
 {O:Service Canada} peut débloquer ? Billet {ticket}.

Déjeuners à l'école : {g1} ({kagen}), {g2} ({kagen}), {g3} ({kagen}). Allergies : {g2}, noix. Retour du coupon le
 {date}, merci.

Travail social, hôpital, à la {orgelderf} : lit {N:74 B}, congé le {date}. {mr1}, née le {edob}, hanche. Des marches
 au {addr} ? {n}, dit sa fille {g3}. Appeler d'abord le {phone}.

Immigration, résumé : IUC {uci}, passeport {passport} (échu), arrivée le {date}. Requérant {full2} ({dob}); personnes
 à charge {g12} ({kdob}) et {g42} ({kdob}). {lang}, un peu de {L:français}.

Objet : collecte
Bonjour, la page {page1} montre mon défunt frère, {full2}. On n'a jamais dit oui. Il était né le {dob}. À qui écrire
 pour l'enlever ? {g3}, {phone}

Recouvrement, message de {D:16 h 40} : {mr2}, compte {util}, demande {N:3} versements. « L'adresse, c'est {addr},
 {postal}, pas celle que vous avez. » Carte au dossier {card}.

Avis d'expulsion : {addr}, le {date} à {D:10 h}. Locataires {full1} et {full2}. Dossier {court}, compte de loyer
 {rent}. Huissier : {ophone}.

Accueil par téléphone. Dit être {g1}, puis appeler pour {g1}. Naissance au dossier {dob}; elle dit {yob}. Non
 vérifié. Rien ouvert. Note à {full4}.

Rapport du modérateur : {page2} a envoyé {n} menaces à {full1}; journal, {ip}. No de police {case}. Aide aux
 victimes, {orgsafem}.

Mon propriétaire, c'est {full4}. Moi, {full1}, {agep}. Livret de loyer {rent}. Il a pris {money} sans reçu. Appelez
 {D:après 15 h}, je fais des ménages la nuit. {phone}

Pilulier de~{mr2} (né le {edob}), {O:RAMQ} {ramq2}, livraison {D:le lundi} au {rural}. Sa femme a la clé. Sans
 réponse : {phone}, c'est {g1}.

Visite {L:innu}-{L:français}, poste de~{town}. {full1}, bande no {status}, a signé avec un X. Témoin : {elder4}.
 L'agent reviendra le {date}.

DÉMÉNAGEMENT : le {orgm} sera au {oaddr} dès le {date}. Nouvelle ligne {ophone}; l'ancienne boîte vocale reste
 jusqu'à {D:la fin du mois}.

Procès-verbal : budget {money}, {N:12} présences, quorum. Prochaine rencontre le {date}, local {N:204}. Dépliants en
 {lang} adoptés.

Rappel à l'équipe : les chèques d'{O:Aide sociale} sortent {D:vendredi} et non {D:lundi}. Pour ceux qui paniquent,
 {orgmoneyf} ou {hot}.

AFFICHE : soirée juridique gratuite, {orglawf}, {D:jeudi 18 h à 20 h}. Aucun nom demandé. Tisane. On parle {lang}.
 Renseignements : {oweb}

Tarifs : évaluation {N:0 $}, groupe {N:5 $}, individuel {N:60 $} selon le revenu. Formulaire {N:B-12}. Demander au
 {ophone}.

Avis aux résidents : rinçage des conduites le {date}, de {D:9 h à 15 h}. L'eau peut être brune. Questions : {ophone},
 {omail}.

Réponse automatique : le bureau du logement de la {orgbedf} est fermé jusqu'au {date}. Pour un lit ce soir,
 {H:2-1-1}; en danger, {H:911}.

Bilan du {D:3e trimestre} : {N:1 204} contacts, {N:311} pour le loyer, {N:87} en {lang}, {N:40} de~{away}. Première
 référence : {orgf}.

Texto à tous : soupe de l'{orgfoodv} à {D:midi}, {oaddr}. {N:60} bols. Pas besoin de carte.

Transfert : {full1} quitte {away} pour {town}. Nouveau logis {addr}, {postal}. Carte {health1} bonne encore {N:90}
 jours. Née le {dob}. Même cellulaire, {phone}.

CONSENTEMENT
Je, {mid1}, née le {dob}, demeurant au {addr}, {town}, {postal}, permets à {org} de parler avec la {O:Santé publique}
 jusqu'au {date}.
Initiales : {ini1}

Tournée d'appels, aînés
{ls1}, {edob}, {phone}
{ls2}, {edob}, {phone}
{ls3}, {eage}, pas de ligne, cogner au {addr}

Preuve de revenu. Demandeur : {in2}. NAS : {sin}. Courriel : {mail2}. Code postal : {postal}. L'usine confirme
 {money} brut, saisonnier, jusqu'au {date}.

Pas de liste jointe. Prochain cercle de conversation en {L:français} le {date}, local {N:12}, {orgnewf}. Café à {D:14
 h 30}.

Ordre du jour : {N:1}) lits d'hiver, la {orgbedf}; {N:2}) subvention de {money}; {N:3}) date, {date}, {D:9 h}. Café
 fourni.
"""
