"""French frames, third part: situations of Quebec, Acadia and French Ontario."""

FRAMES = """
@cpe_liste
{p:fa.1} attend une place en garderie pour {g:b.2} ({dob.2}) depuis un an. Inscrite au guichet unique, no {case}. \
Retour au travail le {date}.
@tal_audience
Tribunal du logement : {p:m.1}, dossier {case}, reprise du {addr} par le proprio pour loger sa fille {g:f.2}. \
Monsieur a {age.1}, y reste depuis vingt ans.
@cabane_sucre
Sortie à la cabane à sucre le {=DATE_OK~<21 mars|28 mars|4 avril>}, {num} places, {=NUM_OK~12 $} par personne. \
Autobus en avant de l'aréna à 10 h. Apportez vos bottes de pluie.
@crabe_mise_a_pied
Usine fermée plus vite que prévu. {p:f.1}, NAS {sin}, manque {num} heures pour ses timbres. Son char est en \
panne. La rappeler au {phone}.
@releve_un
Relevé 1 pas reçu par {p:m.1}. L'employeur l'a envoyé au vieux logement, {addr}, {postal}. NAS {sin}. Clinique \
d'impôt {orga}.
@csst_main
{p:ma.1}, {aged.1}, main écrasée au moulin à scie. Dossier CNESST {case}. Chèques bloqués depuis {day}. Compte \
{bank}, talon en main.
@curling_aines
Les après-midi de pétanque atout reprennent le {day} au sous-sol de l'église. Café et biscuits, aucune \
inscription. Covoiturage avec {orgle}.
@francisation
Francisation : {p:fn.1}, IUC {uci}, cours du soir commencé le {date}. Son garçon {g:mkn.2}, {age.2}, traduit tout \
pour elle. Courriel : {email.1}.
@traverse_fleuve
Coincé du mauvais bord du fleuve, traversier annulé. {p:m.1} a une chimio demain. Couche {orga}. Son cell : \
{phone}. {hword} {health.1}.
@motoneige_secours
Gars de motoneige trouvé gelé près du {rural}. S'appelle {g:m.1}, pas de nom de famille. Plaque {plate}. Pompiers \
avisés, café donné.
@bottin_paroissial
Feuillet de la paroisse : collecte de denrées le {date}, {org} passera de porte en porte. Pas de verre, s.v.p. \
Merci aux jeunes du hockey.
@rpa_fermeture
La résidence ferme dans six mois. {tt:fs.1}, {aged.1}, chambre au {addr}. Sa nièce {p:f.2} est mandataire, \
{email.2}, {phone}.
@medecin_famille
Guichet d'accès : {p:f.1}, née le {dob.1}, {hword} {health.1}, sans médecin depuis la retraite de {dr:m.2}. \
Priorité D, elle trouve ça long.
@page_facebook_village
Quelqu'un a mis sur le Spotted du village que {p:f.1} vole à la friperie. Ça vient de la page {url:m.2}, celle de \
{p:m.2}. Elle veut porter plainte.
@cours_wifi
Atelier tablette pour aînés, {org}. {t:fs.1} n'arrive pas à se brancher, adresse IP {ip}. Lui remettre le \
feuillet et rappeler au {phone}.
@chicane_cloture
{t:m.1} au téléphone, fâché contre la haie du voisin, {addr}. On n'est pas le bon service. Référé à la médiation \
citoyenne.
@erabliere_ue
Travailleur agricole : {p:mn.1}, passeport {passport}, permis fermé {permit}. Le patron, {p:m.2}, retient la \
paye. Parle {langn}. Vu avec {orgle}.
@conge_constr
Pendant les vacances de la construction, l'accueil ferme du vendredi midi au lundi. Urgence : \
{=HOTLINE_OK~<911|9-1-1>}. Reste : {=HOTLINE_OK~<211|2-1-1>}.
@guignolee
Guignolée : {amt} ramassés au coin de {corner}. Bénévoles : {g:f.1}, {gi:m.2}, {nick:m.3}. La boîte était pleine \
de vieux trente sous.
@tutorat_acadie
J'cherche un tuteur pour mon gars {g:mk.1}, {age.1}, qu'a d'la misère en lecture. On reste au {rural}. {p:f.2}, \
{email.2}.
@loyer_cession
Cession de bail : {p:f.1} laisse le {addr} à {p:m.2} en septembre. Proprio refuse. Avis envoyé le {date} selon \
l'{=NUM_OK~article 1870} du Code civil.
@mais_nouvelles
Épluchette de blé d'Inde le {=DATE_OK~<22 août|5 septembre|29 août>}, au parc. Prévoir {num} douzaines. S'il \
mouille, on se tasse dans le garage municipal.
@caisse_pop
À la caisse, {p:fs.1} dit que son folio {bank} a été vidé par un retrait en ligne, connexion de {ip}. Sa carte : \
{card}. Fille avisée.
@toilettes_bloc
Les locataires du {addr} partagent une toilette pour quatre chambres. {nick:m.1} s'en plaint, {g:f.2} aussi. \
Inspecteur attendu {day}.
@popote_conge
Popote : pas de livraison lundi de Pâques. Deux repas congelés remis la veille. Menu : macaroni, bouilli, pouding \
chômeur.
@accent_hearst
Bonjour, on est à {=PLACE_OK~Hearst} pis y'a pas de service en français pour ma mère, {tt:fs.1}. Elle est née le \
{dob.1}. Vous pouvez me texter, {phone}.
@cles_logis
Remise des clés au {addr} : {p:f.1} émue. Compte d'électricité {util} à son nom. {g.1} fait sa première épicerie \
{day} avec {g:f.2}.
@resp_tutrice
{p:fs.1}, famille d'accueil de {g:fk.2} ({dob.2}) et {g:mk.3} ({dob:k.3}), demande des lits superposés. {orgle} \
en a reçu deux.
@enfant_dyslexie
Le formulaire pour l'orthophonie est rendu à huit pages. Les parents lâchent à la troisième. On propose une \
version courte en {lang}.
@frais_stationnement
Le stationnement de l'hôpital coûte {=NUM_OK~<11|13|15> $} par jour, ça revient cher pour la dialyse. Passe \
hebdomadaire sur demande à l'accueil.
@coupe_bois
Corvée de bois de chauffage le {date}. Apporter gants et lunettes. Les cordes vont à {num} familles du rang. \
Dîner aux beans après.
@pharma_methadone
Le programme de méthadone déménage au comptoir d'en arrière. Les clients passent entre 8 h et 11 h. Discrétion, \
pas de nom à voix haute.
@autobus_scolaire
L'autobus ne prend plus les enfants du bout du rang. Trois familles touchées. La commission scolaire étudie la \
demande d'ici le {date}.
@blogue_aidante
Je tiens un blogue sur la maladie de mon mari {g:ms.2}, {url:f.1}. Est-ce que {orgle} voudrait le partager? \
{p:f.1}, {email.1}
@petite_annonce
Perdu près de {corner} : portefeuille brun, permis {licence:m.1}, photo de bébé. Appeler {g.1} au {phone}. \
Récompense, une tourtière.
"""
