"""French frames: phone notes, night logs, chats, messages of clients, voice transcripts."""

CALLS: dict[str, str] = {
    "appel": r"""
@QC|Mme appelle pour un bail qui finit le 1er juillet, rien trouvé encore. {full:f1}, {age:f1}, 3 enfants. Loge au \
{addr}, {city}. Référée {orga}. Rappel au {phone}.
---
@QC|{formal:m1} a reçu un avis du TAL (dossier {case}) pour {amt} de loyer. Ne sait pas quoi répondre. Tél. {phone}, \
laisser sonner.
---
Appelante francophone de {city}, {given:f1}, veut un transport pour son traitement le {date}. Demeure au {addr}. \
Transfert {orga}.
---
Hydro parle de débrancher au dégel. Compte {hydro}. {full:m1}, {aged:m1}, saisonnier, chômage fini depuis le {past}.
---
{title:o1}, {age:o1}, vit seule au {addr}, ne fait plus ses repas. Sa fille {given:f2} est à Calgary. Popote \
demandée {orga}.
---
@NB|Monsieur parle {lang:m1@new} seulement, interprète en ligne. {full:m1@new}, né le {dob:m1@new}. Permis fermé \
{permit:m1@new}, usine de crabe. Peur du patron.
---
@QC|Carnet de réclamation perdu. {full:f1}, NAS {sin}, dossier d'aide {case}. Chèque retenu. Je l'ai mise en ligne \
avec son agente, {title:f2}.
---
Homme de {city} en crise, prénom {given:m1}. Assis dans son char, plaque {plate}, coin {corner}. Gardé en ligne, le \
{!H:911} avisé.
---
Voisine inquiète pour {formal:v1}, {addr}. Courrier accumulé, chat qui miaule. Elle s'appelle {full:f2}, {phone}. \
Policiers avisés.
---
La dame cherche un panier pour dépanner d'ici le {date}. {full:f1}, code postal {postal}, donc secteur {orgde}. Pas \
d'auto.
---
@QC|{given:f1} attend depuis deux ans une place en CPE pour {given:q2.f1}, {age:q2.f1}. Elle a refusé une job à \
cause de ça. Rappeler au {phone}.
---
Punaises au {addr}, le proprio rit d'elle. {full:f1}. Conseillée par {orgle}. Inspecteur municipal: {full:m2}, \
requête {case}.
---
Appel de {full:m1}, travailleur de rue {orgde}. Un jeune, {nick}, {age:u2}, dort coin {corner}. Vrai nom pas connu.
---
@QC|Fraude du faux petit-fils: {title:o1} a donné le numéro de sa carte, {card}. Retrait de {amt}. Plainte {case} à \
la SQ.
---
Évacué du feu de forêt, {full:m1}, chemise à carreaux, rien d'autre, dit-il. Parti du {rural}. Logé chez {given:f2} \
au {addr}, {city}.
---
@QC|Famille atikamekw en ville pour un accouchement. {full:y1@firstnations}, no de bande {status:y1@firstnations}. \
Le motel finit le {date}. Appelé {orgle}.
---
Mme veut rejoindre sa soeur {full:f1} de {city}, perdue de vue. Dernière adresse : {addr}. On ne peut pas chercher, \
expliqué.
---
Le puits est à sec. {full:v1}, {aged:v1}, {rural}. Sa femme {given:o2.v1} a un cathéter. Eau livrée par la ville le \
{date}.
---
3e appel de {short:f1}. Ex-conjoint {full:m2} rôde coin {corner}. Ordonnance en vigueur, dossier {case}. Offert \
{orgle}.
---
Demandeur d'asile, IUC {uci:m1@new}. {full:m1@new}. Cherche linge d'hiver pour trois. Courriel {email:m1@new} car \
son cell est coupé.
---
@QC|Client sans carte soleil. {full:m1}, ne connaît que sa date, {dob:m1}. {hname} peut-être {health:m1}. Dirigé \
vers {orgle}.
---
Déjà connu de nous : {title:m1} vit dans son camion au {rural}, {agew:m1}, refuse le refuge. Veut du propane, \
{small} max.
""",
    "nuit": r"""
2 h 40 {nick} fait une crise, on sort l'autre, {full:m1}. Ambulance. {hname} {health:m1}. Son frère {given:m2.m1} \
avisé.
---
Chambre 2, {last:f1} : maman {given:f1}, {given:g2.f1} {age:g2.f1}, {given:b3.f1} {agem}. Lait à acheter. École coin \
{corner}.
---
{given:f1} a pleuré toute la nuit, anniversaire de sa mère {given:o2}. Je lui ai parlé {orgde}. Elle ira avec \
{given:f3}.
---
Policiers passés pour {full:m1}, événement {case}. Rien confirmé. L'agent {last:m5} rappellera au poste.
---
Départ de {short:m1} pour un vrai logement, {addr}! Sa boîte suit. Merci à {given:f2} pour le frigo.
---
Arrivée en taxi payé par {orgle}: {full:f1}, née le {dob:f1}, avec {full:g2.f1} née le {dob:g2.f1}. Ne dire à personne.
""",
    "clavardage": r"""
[visiteur] allo mon nom cest {full:f1} je me fais mettre dehors demain
[agent] Bonjour {given:f1}, avez-vous un endroit pour ce soir?
[visiteur] oui chez {given:m2}. mon cell {phone}
---
IP : {ip}
V : c'est tu confidentiel
A : Oui, tout à fait.
V : ok moi c'est {given:f1}, j'ai {age:f1}
---
texto: svp livrez vous? je suis au {addr} pis j'ai pas de char
agent: Oui, {orgle} livre. Votre nom?
texto: {full:m1}
---
V : mon ex a mis des photos sur {url:f1}
A : Je suis désolée. Avez-vous porté plainte?
V : oui no {case}, au nom de {full:f1}
---
V : ils ont gelé mon compte {acct} à la caisse
A : N'écrivez pas de numéros ici svp.
V : ok c'est {given:o1}, rappelez {phone}
---
c'est encore {given:f1}, le chauffage marche pas au {addr}, le concierge {given:m2} dit demain depuis le {past}
""",
    "client": r"""
Bonjour, je m'appelle {full:f1}, j'habite avec ma mère {full:o2.f1} de {age:o2.f1} au {addr}. Le transport adapté \
nous refuse. Merci de m'aider.
---
Je suis {full:m1@haiti}, arrivé d'Haïti par la Floride. Mon passeport {passport:m1@haiti} est chez l'avocate \
{full:f2}. Où manger sans papiers?
---
bonjour mon chomage est bloqué. mon NAS {sin}, née le {dob:f1}. j'ai appelé dix fois. {given:f1}
---
C'est {given:m1}, vous m'aviez parlé le {past}. J'ai eu le HLM! Nouvelle adresse: {addr}, {city} {postal}. Dites-le \
à {given:f2}.
---
Mon gars {given:b1} a {age:b1}, TDAH, l'école l'a suspendu encore. Je travaille à l'hôpital de nuit. {full:f2}, {phone}
---
On a passé au feu au {addr}. On est quatre : moi {given:f1}, {given:m2}, et les filles {given:g3.f1} et \
{given:g4.f1}. On dort à l'aréna.
---
À qui de droit, mon fils {full:m1.o2} ne sort plus de sa chambre. Il a {age:m1.o2}. Je veux de l'aide pour lui, pas \
la police. {full:o2}
""",
    "voix": r"""
oui bonjour c'est {full:f1} je reste au {addrw} pis euh la fournaise est tombée mon numéro c'est {phonew} merci bonjour
---
allo c'est {full:m1} ma date de naissance c'est le {dobw:m1} j'appelle pour la liste du hlm
---
@QC|bonjour ici {doc:f1} du clsc au sujet de {full:m2} né le {dobw:m2} veuillez me rappeler au {phone}
---
euh oui ma fille {given:t1} a {agew:t1} elle veut plus aller à l'école on est au {addrw} pouvez-vous rappeler
""",
}
