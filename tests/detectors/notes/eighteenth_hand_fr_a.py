"""Cadres français, première partie : hôpital, appels, clavardage, refuge, formulaires."""

BLOCK: str = """
@call
{full:f1}, {age:f1}, appelle du {phone}. Proprio veut reprendre le logement du {addr} à {city}. Donné le numéro
{orgde}.
@call
Appel d'une dame qui ne veut pas se nommer, pu rien dans le frigo avant le chèque du mois. Dirigée vers {orgla}.
@call
{titled:m1} cherche un déneigeur pour sa mère {titled:s1}, {age:s1}, {addr}. Rappeler au {phonex} en avant-midi.
@call
Rappel fait à {given:f1} au {phone}, pas de réponse. Laissé message neutre. Dossier {case} reste ouvert. Habite au
{addr}.
@call
Monsieur en crise, parlait de se faire du mal. Resté en ligne, transféré au <{=HOTLINE_OK:988}|{=HOTLINE_OK:9-8-8}>.
N'a pas donné son nom.
@call
{full:m1} vient de {=PLACE_OK:Port-au-Prince}, parle {lang}, loge chez sa cousine {given:f2} au {addr}, {postal},
{phone}. Veut inscrire {given:b1}, {age:b1}, à l'école.
@call
Tel de {full:s1}, veuve, {aged:s1}. Popote roulante refusée car hors secteur. Habite le {addr}, cell {phone}.
Suggéré {orgla}.
@call
La voisine de {titled:o1} s'inquiète, les stores du {addr} sont fermés depuis jeudi. Police appelée au
{=HOTLINE_OK:911}, puis message {orga}.
@call
Demande de panier de Noël, famille de {few}, date limite {event}. Expliqué comment s'inscrire {orga}. Pas de nom
pris.
@call
Coupure d'Hydro à {city} : {full:f1}, compte {hydro}, doit {amount}. {Orgla} pourrait payer avant le {event}.
@call
Un papa, {given:m1}, fils {given:b1} {aged:b1} autiste, veut du répit. Courriel {email:m1}. Info envoyée sur
{orgla}.
@call
Pas de place ce soir dans les refuges de {city}. Donné un billet d'autobus, une couverture et le {hot}.
@chat
visiteur : bonjour, est-ce que c'est anonyme ?¶agent : Oui. Comment je peux vous aider ?¶visiteur : j'ai faim pis
j'ai honte d'appeler
@chat
{firsti:f1} : mon ex sait où je reste¶intervenante : Êtes-vous en sécurité ?¶{firsti:f1} : je suis chez {given:f2}
au {addr}
@chat
client : je m'appelle {full:m1}¶agente : votre date de naissance ?¶client : le {dob:m1}¶agente : merci, et un numéro
? ¶client : {phone}
@chat
visiteur : vous avez quelqu'un qui parle {lang} ?¶agent : on a un service d'interprètes, un instant, je joins
{orgla}¶visiteur : ok merci
@chat
salut c'est {given:x1}, j'ai changé d'adresse, je suis rendu au {addr}, mon courriel c'est {email:x1}
@chat
Session fermée à {time}. IP du visiteur {ip}. Menaces envers sa conjointe {given:f1}. Signalement {case} fait.
@chat
jeune : mon nom c'est {given:k1}, j'ai {age:k1}¶agente : Merci {given:k1}. Y a-t-il un adulte avec toi ?¶jeune : ma
tante {given:f2}
@chat
visiteur : c'est quoi le numéro pour parler à quelqu'un la nuit ?¶agente : Le {=HOTLINE_OK:811}, jour et nuit, c'est
gratuit.
@chat
{given:f1} : y veulent mon NAS pour la prime¶agente : ne l'écrivez pas ici¶{given:f1} : oups c'est {sin} tantôt je
l'ai mis
@log
{time} Arrivée de {full:f1} avec {given:g1} ({age:g1}), chambre {num}. Police a amené les bagages. Très fatiguées.
@log
{time} {nick} est revenu en boisson, couché sans chicane. {given:m1} a gardé ses clés au bureau.
@log
Nuit calme. {num} lits occupés, trois refus faute de place. Savon et café à commander. Chauffage bruyant.
@log
Tournée de rue, coin {corner} : parlé à {given:m1} et {nick}, donné bas et sandwichs {orgde}. Rien à signaler
ensuite.
@log
{time} - {full:m1} exclu pour la nuit, a frappé {given:m2}. Rapport {case}. Retour possible le {event}. Nuit {orga}
offerte.
@log
Souper : macaroni, {num} repas. Don de pain du matin rendu {orga}. Toilette du fond bouchée encore.
@log
{time} Ambulance pour {initial:f1}, convulsions dans le corridor. Sœur avisée, {full:f2}, {phone}.
@log
Auto {plate} dans le stationnement depuis deux jours, {full:m1} dort dedans. Lui ai offert un lit et le numéro
{orgde}.
@log
Enfants au dodo à {eve}. {given:g1} a pleuré pour son père. {given:f1} rencontre l'avocate {me:f2} demain.
@hand
Relève¶- {given:s1} (ch. {num}) a refusé son bain¶- fils {given:n1} passera le {event}¶- {doc} à rappeler au
{phonex}
@hand QC
À faire¶• photocopier la carte de {full:m1}, NAM {health:m1}¶• chèque spécimen de {given:f2}, folio {acct}¶• fermer
{case}
@hand
Pour l'équipe de soir :¶- {num} lits libres¶- lunchs au frigo¶- dépanneur ferme à {eve}¶- appeler {orgla} pour les
mitaines
@hand
Suivis de la semaine¶1. {firsti:f1}, audience le {event}¶2. {firsti:m1}, déménage au {addr}¶3. {titled:s2}, appareil
auditif, {phone}¶4. réunion {orga}
@hand
Notes de remplacement¶* {given:f1} commence par les bébés¶* {full:b1} ({dob:b1}) allergique aux noix¶* mère au
{phone}
@fax QC
CONGÉ DE L'HÔPITAL¶Usager : {revcaps:s1}¶Né(e) le : {dob:s1}¶NAM : {health:s1}¶Soutien à domicile dès le {event},
{addr}
@fax
Télécopie {orga}¶Objet : {full:o1}, {age:o1}, chute à domicile¶Aucun aidant. Né le {dob:o1}. Voisin {titled:m2} a la
clé, {phone}.
@fax QC
Demande d'hébergement. {rev:s1}, RAMQ {health:s1}. Mandataire : sa nièce {full:f2}, {email:f2}. Née le {dob:s1}. TS
: {initial:f1}, {phonex}
@fax
Page 3. Transport adapté le {event}, fauteuil roulant, oxygène 2 L. Prêt d'équipement pour {num} jours par {orgla}.
@fax NB
Assurance-maladie {health:m1}, {full:m1}, né le {dob:m1}. Retour à {city}, {addr}, {postal}. Pansement aux deux
jours. {Orgla} suivra.
@fax
Travail social, urgence : dame {aged:s1}, {full:s1}, frappée par son fils {given:n1}. DDN {dob:s1}, carte
{health:s1}. Ne pas appeler au domicile. Place demandée {orga}.
@form
Nom : {full:f1}¶Date de naissance : {dob:f1}¶Adresse : {addr}¶Ville : {city}¶Code postal : {postal}¶Tél. : {phone}
@form
Nom, prénom : {rev:m1}¶NAS : {sin}¶No de dossier : {case}¶Revenu : aide sociale¶Code postal : {postal}¶Référé par :
{org}¶Personnes à charge : {few}
@form
Composition du ménage¶{full:f1}, {dob:f1}¶{full:g1}, {dob:g1}¶{full:b1}, {dob:b1}¶Code postal : {postal}¶Organisme :
{org}
@form
Dépôt direct¶Titulaire : {full:x1}¶NAS : {sin}¶Succursale-institution-compte : {bank}¶Avis par courriel : {email:x1}
@form QC
Hydro-Québec¶Client : {full:x1}¶No de compte : {hydro}¶Lieu de consommation : {addr}¶{city} (Québec) {postal}
@form
Nouvel arrivant¶Nom : {full:m1}¶IUC : {uci}¶Permis de travail : {permit}¶Né le : {dob:m1}¶Accompagné par :
{org}¶Langue maternelle : {lang}¶Arrivée : {past}
@form QC
Requérante : {full:f1}¶RAMQ : {health:f1}¶Enfant : {full:k1}, {dob:k1}¶Adresse : {addr}¶Médecin : {doc}
@form
Pièces vues : passeport {passport}, permis de conduire {licence:x1}¶Détenteur : {full:x1}¶Né(e) le : {dob:x1}¶Copie
détruite : oui
@form
Statistiques du mois¶Paniers : {num}¶Nouvelles familles : {num}¶Heures de bénévolat : {=NUM_OK:318}¶Dons : {amount}
@form
PLAINTE - stationnement¶Plaignant : {full:x1}, {addr}¶Plaque visée : {plate}¶Endroit : devant le {addr}¶No : {case}
@form
Contact d'urgence de {full:k1}¶Grand-maman : {full:s1}¶Maison : {phone}¶Cell. : {phone}¶Né(e) le : {dob:k1}¶Carte :
{health:k1}¶Page de la famille : {url:s1}
@form
Réservé à l'administration. Admissible selon l'article {=NUM_OK:14}. Montant accordé : {amount}. Révision : {event}.
@form
Membre de la bande : {full:m1}¶No de statut : {status}¶Adresse : {rural}¶Conjointe : {full:f2}¶Langue : {lang}
@form
Aide aux devoirs¶Élève : {full:k1} ({age:k1})¶Parent : {full:x1}¶Courriel : {email:x1}¶Tél. : {phone}¶Lieu : {org}
@text
allo c {given:f1}, je peux pas venir le {event}, {given:b1} fait de la fièvre, on remet ça ?
@text
Bonjour {given:m1}, ici {given:f2} {orgde}. Votre panier est prêt, apportez vos sacs. Ne répondez pas à ce message.
@text
dis à {titled:f1} que le lift l'attend au {addr} pas à l'ancienne place, mon cell {phone}
@text
Rappel : clinique d'impôt le {event}, apportez vos feuillets. Service en {lang} possible. Info : {=HOTLINE_OK:211}
@voice
oui bonjour c'est {full:f1} mon numéro c'est le {phonew} j'appelle pour mon loyer pis je suis née le {dobw:f1} merci
bonne journée
@voice
allo c'est {titled:s1} j'ai {agew:s1} je reste au {addr} pis le chauffeur est jamais passé pour ma dialyse
rappelez-moi
@voice
bonjour je laisse pas mon nom c'est juste pour savoir si vous prenez les chiens pis à quelle heure ça ouvre merci
@voice
message pour {given:f1} c'est {given:m2} {orgde} ton lit est gardé jusqu'à neuf heures après ça je peux plus rien
faire
"""
