"""French frames, part three: clients' own words, chats, transcripts, notes with nobody in them."""

TEXT = r"""

%% u_texto1
allo c'est {giv 1} du groupe du mardi je serai pas là demain mon gars est malade, mon nouveau numéro {phone} merci
%% u_texto2
Bonjour je m'appel {full 1f} je cherche un logement pour moi et ma fille {age 2fk}. je suis présentement au \
{addr}. merci de m'appeler
%% u_texto3
- Bonjour, c'est bien {giv 1f} du centre?
- Oui, qui parle?
- {giv 2m}, jai changé de tel {phone}
- Noté!
%% u_chat1
Visiteur : j'ai plus rien à manger
211 : Dans quel secteur êtes-vous?
Visiteur : {hood}, coin {addr.corner}
211 : {org f} ouvre à {hr}. Votre prénom?
Visiteur : {giv 1}
%% u_chat2
[client] c'est pour ma facture d'hydro
[agent] Le compte est à votre nom?
[client] oui {full 1}, {acc.hyd}
[agent] Code postal svp?
[client] {pc}
%% u_chat3
client : mon nas c'est {sin} pouvez vous vérifier
agent : On ne peut pas, svp ne l'écrivez pas ici. Appelez le {hot sc}
client : ok excusez
%% u_mail1
Bonjour, je suis {full 1} et j'attends une réponse {org.de} depuis le {d}. Vous pouvez m'écrire à {mail 1} ou \
m'appeler au {phone}. Merci
%% u_mail2
Madame, Monsieur, mon conjoint {full 1m} est décédé le {d}. Son NAS était {sin}. Comment demander la rente? {full \
2f}, {age 2}
%% u_lettre !
Je soussigné{g 1 /e}, {full 1}, {g 1 né/née} le {dob 1}, demeurant au {addr}, {city} {pc}, demande la révision de \
la décision du {d}, dossier {case.num}.
%% u_lettre2 !
Je voudrais avoir mon certificat de naissance, je suis née à {town} le {dob 1f}. Mon nom de fille est {full 1}. \
Mon adresse postale : {addr.po}.
%% u_voix1
oui bonjour c'est {full 1} mon numéro c'est le {phonew} je répète pas j'ai plus de minutes c'est pour les meubles \
merci
%% u_voix2
bonjour euh c'est {full 1} on m'a dit de laisser ma date de fête c'est le {dobw 1} j'habite au {addr.bare} en face \
du dépanneur
%% u_voix3
allo c'est {ttl 1fs} j'ai {age.w 1} là pis personne vient pelleter mon escalier au {addr.bare} est-ce que la \
petite {giv 2f} peut me rappeler
%% u_voix4
oui c'est pour mon père il parle juste {lng 1ms@new} il s'appelle {full 1} sa carte soleil c'est {hc.qc 1} il a \
besoin d'un docteur rappelez au {phone}
%% u_voix5
bonjour je rappelle pour le lit du petit {giv 1mk} mon chum {giv 2m} passe le chercher samedi si c'est {org f} qui \
le donne merci
%% u_face
Retrouvé le frère en ligne : {url 2m}. {giv 2} ({phone}) accepte qu'on dise à {giv 3f} qu'il est en vie et à {city}.
%% u_gfm
Incendie au {addr} : {full 1f} et {full 2m^1} à la rue. Collecte {url.gfm 1}, {amt 900 1900} à date. Croix-Rouge \
jusqu'au {d}.
%% u_insta
Son ex publie des photos d'elle sur {url 1}. {full 2f} a tout gardé. Plainte no {case.spvm} au poste de quartier, \
SPVM.
%% u_linkedin
CV de {giv 1} refait avec la conseillère, son profil {url.li 1}. Entrevue le {d} {org.a}. {=LANG_OK Anglais} \
faible, {lng} courant.
%% u_fete
Mon fils {giv 1mk} va avoir {age.w 1} et je peux pas payer de gâteau, est-ce que {org.le f} fait ça? {full 2f~1}, \
{phone}
%% u_mere
ma mère {full 1fs} est à la RPA, elle a pas sa carte d'assurance maladie, j'ai juste le numéro {hc.qc 1}. {giv 2f~1}
%% u_colis
Slm moi c {giv 1m}, jai une femme et {num 2 4} enfants, {org f} nous a donné un colis mais on est au {addr.bare} c \
loin, tel {phone7}
%% e_passeport
Perte de passeport {gov.pass 1@new}, {full 1}, {g 1 né/née} {dob 1}. Consulat fermé. Tél. {phone}, loge au {addr}. \
Besoin pour renouveler le permis de travail {gov.perm 1}.
%% e_banque
Compte {acc.full} gelé selon {full 1}. Conseillère {full 2f} de la caisse : {phone.x}. Plan budget {org l} le {d}.
%% e_visa
Carte prépayée {acc.card} lue à voix haute par {giv 1}. Son NAS aussi ({sin}). Averti{g 1 /e} de ne plus le faire. \
Rien conservé ailleurs.
%% e_carte
Facture d'hydro : no client {acc.hyd}, {full 1}, {addr}, {pc}. Hydro-Québec accorde {num 12 48} mois.
%% e_famille
Réunification : parrain {full 1m@new}, {addr}, {city} {pc}. Épouse {full 2f^1}, {dob 2}, au pays. Dossier fédéral \
{case.num}.
%% e_permis
{full 1}, {age 1}, permis {gov.dl 1}, doit {amt 240 980} en contraventions ({case.tick}). Travaux compensatoires \
{org.a f}.
%% e_ecoute
Écoute {num 15 50} min. {giv 1f} pleure son frère {giv 2m~1}, mort il y a un an. Pas d'idées noires. Rappellera.
%% e_relance
Relance faite : {full 1} relogé{g 1 /e} au {addr}, {city}. Nouveau tél. {phone}. Satisfait{g 1 /e}. Fermeture du \
dossier {case.cl} le {d}.
%% e_suivi
Suivi : {giv 1} dit avoir manqué l'autobus, l'a écrit sur {url 1}. Nouveau rdv avec {giv 2f} le {d} {hr}. Texto de \
rappel au {phone}.
%% nn_bus
À partir du {d}, l'arrêt devant {org.le} est déplacé. Prévoir {num 10 25} minutes de plus pour les personnes en \
marchette.
%% nn_regl
Selon l'article {num 4 39} du règlement municipal, les abris d'auto sont permis du {d} au {d}. Amende de {amt 150 \
500}.
%% nn_ligne
Pour la carte aide-mémoire : {h.211} pour les ressources, {h.988} prévention du suicide, {h.811} infirmière, \
Tel-jeunes {hot kid}.
%% nn_stat
Bilan : {num 60 210} appels, dont {num 6 40} en {lng} et {num 3 22} en {lng}. Besoin no 1 : loyer ({num 22 51} %).
%% nn_besoin
Besoins {org.de s} : bas chauds, bottes d'homme, {num 20 60} sacs de couchage, produits d'hygiène. Plus de \
vaisselle svp, on en a trop.
%% nn_loyer
Loyer moyen d'un 4½ à {city} : {amt 900 1700}. Taux d'inoccupation {num 1 3} %. Dire la vérité aux gens, y a rien \
sous {amt 650 890}.
%% nn_ferme
{org s} fermé le {d} pour travaux. Repas au sous-sol de l'église, un seul service à {hr.p}.
%% nn_appel
Appelante anonyme, demande si {org.le} prend les gens sans rendez-vous. Oui. Voulait une intervenante en {lng}. \
Durée {num 3 14} min.
%% nn_sos
N'a pas voulu donner son nom. En sécurité, chez une voisine. Remis {hot sos} et expliqué {org w}. Rappellera de la \
bibliothèque.
%% nn_form
Formation naloxone {d} à {hr.p}, {org}. Gratuit, {num 10 25} places. Attestation remise. Collation.
%% nn_subv
Reddition : {amt 12000 48000} dépensés, {num 140 390} ménages aidés, {num 12 44} % nouveaux arrivants. À remettre \
au ministère le {d}.
%% nn_chat
Clavardage : demande vêtements d'enfant à {city}. Donné {org f} et {org f}. La personne a dit merci et quitté. \
Aucune coordonnée.
%% nn_jeune
Jeune au clavardage, ne dit pas d'où. Stress d'école, pas d'idées suicidaires. Tel-jeunes {hot kid}, respiration. \
Va mieux.
%% nn_collecte
Collecte des encombrants dans le secteur rural : {d}. Pas de pneus, pas de peinture. Écocentre ouvert samedi, {amt \
5 25} la remorque.
%% nn_seance
Séance ordinaire du conseil le {d} à {hr.p}. Budget : hausse de {num 2 6} %. Traduction en {lng} sur demande.
%% nn_bail
Rappel : bail type obligatoire, {num 10 30} jours pour répondre à l'avis. Ne pas conseiller, référer {org.a l}. \
Voir article 1942 C.c.Q.
%% nn_froid
Alerte grand froid. Halte chaleur : {org s}, jusqu'à {hr.p}, {num 12 40} lits de plus. Passer le mot, appeler le \
{h.911} si engelure.
%% nn_confid
Ne jamais inscrire de NAS ni de numéro de carte dans la note. Si la personne le dit, ne pas répéter. Rappel fait à \
tous le {d}.
%% nn_fiche
Mise à jour de la fiche : {org}, lun-jeu 9 h à 16 h, {amt 5 30} par an, {=NEUTRAL 50 ans et plus}, services en \
{=LANG_OK français} et {lng}. Vérifié {d}.
%% nn_desint
Désintox : liste d'attente {num 5 24} personnes {org.a d}, environ {num 6 18} jours. Rappeler chaque matin avant \
{hr.p} pour garder sa place.
%% nn_popote
Popote : menu du {d} pâté chinois ou poisson, {amt 6 9}. {num 40 120} repas. On manque de {num 2 5} bénévoles pour \
{hood}.
%% nn_jardin
Jardin collectif dès le {d}. {num 8 20} parcelles, {amt 10 30} la saison. Inscription {org.a f}, atelier aussi \
offert en {lng}.
%% nn_transp
Transport adapté : délai de {num 24 72} h, {amt 3 6} par passage. Hors territoire, appeler {org.le t}. Pas de \
service le {d}.
%% nn_impot
La clinique d'impôt ({org x}) est prolongée jusqu'au {d}. Revenu max {amt 35000 42000} pour une personne seule. \
Apporter tous les feuillets.
%% nn_allo
Demande de la dame : où porter un vieux divan. Donné écocentre et {org f}. Elle n'a rien laissé. Fermé à {hr}. \
Appel en {lng}.
"""
