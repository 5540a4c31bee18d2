"""Frames, fr, part 1."""

RAW = """\
Appel de {full:f1}, {age:f1}. <S'est fait couper|A perdu> l'électricité hier. Demeure au {addr}. Orientée vers \
{le_org}. Rappeler au {phone}.
%%
Nom : {full:m1}
Date de naissance : {dob:m1}
Adresse : {addr}
Ville : {city}   CP : {pc}
Tél. : {phone}
Motif : aide au loyer
%%
@qc|Bonjour, je m'appelle {full:f1}, je suis née le {doby:f1} et j'ai reçu un avis du TAL pour le {addr}. Mon \
courriel c'est {email:f1}. Merci de me <rappeler|répondre>.
%%
Composition du ménage
{full:f1} (mère) {dob:f1}
{full:m2-f1} (fils) {dob_k:m2}
{full:f3-f1} (fille) {dob_k:f3}
Revenu mensuel : {amtr}
%%
Mme est en ligne avec nous, très fatiguée. {full:f1}, proche aidante de son mari {first:m2} ({age_s:m2}, \
Parkinson). <Cherche|Demande> du répit, proposé {le_org}.
%%
{first:m1} est passé au comptoir. Il dort dans son char, plaque {plate}, stationné proche de {corner}. Lui ai \
donné deux bons d'épicerie pis l'horaire {de_org}.
%%
Message vocal : oui bonjour c'est {full:f1} euh j'appelle pour le panier de Noël mon numéro c'est le {phsp} je \
reste à {city} merci là bonne journée
%%
Objet : dossier {case}
{title:f1}, nous avons bien reçu votre demande. Il manque le bail du {addr}. Veuillez nous le faire parvenir \
avant le {date}. {full:f9}, agente
%%
Liste du dépannage, jeudi
{lf:f1} - {phone} - 3 pers.
{lf:m2} - {phone} - 1 pers.
{lf:f3} - {phone} - 5 pers.
%%
@qc|J'ai jasé avec le fils, {full:m1}. Sa mère {first:f2} a {age_s:f2}, tombée dans le bain. {hcl:f2}. <CLSC \
avisé|Infirmière avisée>, visite le {date}.
%%
Allô {first:f1}, c'est {first:m9} du travail de rue. T'es où? Je suis coin {corner} avec la van. Texte-moi au \
{phone}
%%
@nb|{title:m1} a pu d'huile à fournaise pis y fait frette. Reste au {road}, {city}. Sa femme {first:f2} est \
malade. J'ai appelé {a_org} pour un voyage d'huile.
%%
@nb|{full:f1}, {agea_s:f1}, vit toute seule dans une grande maison, {road}. Son garçon {first:m2} est dans \
l'Ouest. A besoin de quelqu'un pour la neige. {phone}.
%%
@mb|Rencontre avec {title:f1} au bureau {de_org}. Elle garde ses deux petits-enfants, {first:m2} ({age_k:m2}) et\
 {first:f3} ({age_k:f3}). Demande d'allocation remise.
%%
@on|{full:m1}, carte Santé {hc:m1}, congé de l'hôpital le {date}. Habite seul au {addr}. SVP organiser la popote\
 avec {le_org_f}. {full:f9}, poste de jour, {phx}
%%
@on|Bonjour à tous, {title:m1} attend un logement RGI depuis 4 ans. Son numéro de demande est {case}. Il reste \
chez sa sœur {first:f2} au {addr}. Qui peut l'accompagner?
%%
{nc}Demandeur d'asile, {full:m1}, IUC {uci}, arrivé à {city} le {date} avec {first:f2} enceinte. Parle {lang_n}.\
 Hébergé chez un cousin, {addr}. Dirigé vers {le_org}.
%%
NAS {sin} noté au formulaire T1 de {full:f1} ({dob:f1}). Clinique d'impôts {de_org}, remboursement prévu {amt}.
%%
Dépôt direct : {full:f1}, compte {bank}. À partir du {date}. Ancienne institution fermée. <Spécimen|Chèque \
annulé> au dossier {case}.
%%
Hydro menace de couper. Compte {util}, solde {amt}. Titulaire {full:m1}, mais c'est sa blonde {first:f2} qui \
appelle. Entente de paiement possible, {h211} informé.
%%
[19:41] moi c {first:f1}
[19:41] jai {age:f1} pi jsais pu ou aller
[19:42] Intervenante : Es-tu en sécurité en ce moment?
[19:43] oui chu chez mon amie sur {street}
%%
Relais de nuit
- {full:m1} rentré à 2 h, <calme|ok>
- {first:f2} attend un appel de sa TS, {full:f9}
- lit 11 : {nick:m3}, à surveiller
- café à racheter
%%
Lettre d'appui. Je soussignée, {full:f9}, confirme que {full:m1}, né le {doby:m1}, participe aux ateliers \
{de_org} depuis le {date}. On peut me joindre au {phx}.
%%
{full:f1} a quitté son conjoint {full:m2} hier soir avec les petits. Ne PAS appeler au {phone}, c'est la maison.\
 Utiliser {email:f1}. Place trouvée à l'extérieur.
%%
Plainte {case} : {full:m1}, du {addr}, dit que la charrue a brisé sa clôture. Il veut un retour de l'inspecteur \
{last:m8} avant le {date}.
%%
Camp de jour, groupe des Castors
{full:m1}, {age_k:m1}, EpiPen
{full:f2}, {age_k:f2}
{full:m3}, {age_k:m3}, repart avec sa tante {first:f4}
%%
Je vous écris pour mon père {full:m1}, {age_s:m1}, qui refuse toute aide. Il habite {addr}, {city}, {pc}. Je \
suis à l'étranger. Pouvez-vous lui téléphoner? {first:f2}
%%
{full:f1} | {dob:f1} | {hc:f1} | vaccin reçu
{full:m2} | {dob:m2} | {hc:m2} | absent
{full:f3} | {dob:f3} | {hc:f3} | à rappeler
%%
{nc}Passeport {pass} et permis de travail {permit} vus et rendus. {title:m1} travaille dans les serres au \
{road}. Il a mal au dos, son patron ne déclare rien. Parle {lang_n}.
%%
Kit d'inscription
Parent 1 : {full:f1}, cell. {phone}
Parent 2 : {full:m2}, cell. {phone}
Enfant : {first:m3}, né le {dob_k:m3}
Adresse : {addr}
%%
Ma sœur s'appelle {full:f1}, {age_y:f1}, elle entend des voix. Elle est partie à pied vers {corner}. On a appelé\
 le [[HOTLINE_OK:911]] mais ils la cherchent encore. Moi c'est {first:m2}.
%%
Suivi {ini:f9} : {first:m1} a eu son rendez-vous avec {dr:f2}. Médication changée. Il aimerait s'inscrire \
{a_org}, ça commence le {date}.
%%
Je m'en viens vous voir demain matin avec ma fille {first:f1}. On a été évincées du {addr}. Mon nom : {full:f2}.\
 J'ai pas de minutes, écrivez sur {url:f2}
%%
Reçu par télécopieur. Usager {full:m1}, d.d.n. {dob_s:m1}, {hcl:m1}. Réf. pour soins palliatifs à domicile, \
{addr}. {dr:f9}.
%%
Vol de carte bancaire. {title:f1}, {age_s:f1}, a donné sa carte {card} à un faux conseiller. Perte de {amt}. \
Numéro d'événement {case}. Accompagnée par {le_org}.
%%
Est-ce que {le_org} accepte les animaux? C'est pour {first:m1}, un gars de {age:m1} qui campe avec son chien \
derrière l'aréna, proche de {corner}.
%%
@mb|{full:f1}, métisse, cherche ses papiers. Née à [[PLACE_OK:Saint-Laurent]] le {doby:f1}. Son grand-père était\
 {full:m2}. Écrire à {rural}, {pc}. Généalogiste {first:f9} va l'appeler.
%%
@nb|La petite {first:f1} ({age_k:f1}) a pas de bottes pour l'hiver, qu'a dit l'enseignante {title:f2}. Maman : \
{first:f3}, {phone}. Distribution {de_org_f} vendredi.
%%
@on|Transcription - allô mon nom est {full:m1} ma date de fête c'est le {dobsp:m1} pis j'ai besoin d'aide pour \
remplir le POSPH rappelez-moi au {phone} merci
%%
Courriel de {full:f1} ({email:f1}) : elle demande si son dossier {case} est fermé. Réponse donnée par \
{first:m9}, tout est en règle jusqu'au {date}.
%%
Tentatives de connexion depuis {ip} sur le compte de {full:f1}. Elle pense que c'est son ex, {first:m2}. Mot de \
passe changé avec elle.
%%
Fiche du bénévole
{full:m1}, permis {lic:m1}, auto {plate}
Disponible mardi et jeudi
Tél. {phone}
Vérification faite, {ini:f9}
%%
Secours ménage incendie, {addr}, hier 4 h. {full:f1}, son chum {first:m2} et bébé {first:m3}, né le {dob_b:m3}. \
Vêtements et lait fournis par {le_org}.
%%
{title:m1}, votre loyer passera à {amtr} le {date}. Pour contester, composez le {toll} ou passez nous voir. \
Votre locateur, {full:m2}, {addr}
%%
Clientèle du {date} : {title:f1} (meubles), {title:m2} (impôts), {full:f3} (garderie, enfant né le {dob_p:m4}), \
{first:m5} (juste jaser)."""
