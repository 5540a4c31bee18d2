"""French frames, first part: calls, forms, chats, e-mails, letters."""

FRAMES = """
@ap_tempete
Appel {time}. {tt:fs.1}, {aged.1}, prise au {rural} depuis la tempête, plus d'électricité, poêle à bois mais plus \
de bois sec. Voisin {g:m.2} averti. On rappelle au {phone} à la noirceur.
@ap_demenagement
Bail finit le {=DATE_OK~30 juin}, rien trouvé. {p:f.1}, 2 ados, présentement au {addr}. L'Office dit qu'elle est \
214e sur la liste. Référée {orga} pour l'aide du {=DATE_OK~1er juillet}.
@ap_panier
{g:f.1} demande un panier, la paye du chum passe juste {day}. Secteur {city}. Dirigée {orga}, apporter une preuve \
d'adresse.
@ap_ideation
H. au bout du rouleau, perte d'emploi, idées noires sans plan. Se présente comme {g:m.1}. Sa blonde {g:f.2} est \
avec lui. Numéro laissé : {phone}. Sait qu'il peut composer le {=HOTLINE_OK~<988|9-8-8>}.
@ap_proche_aidante
Proche aidante épuisée : {p:f.1} s'occupe de son père {tt:ms.2} ({age.2}, Alzheimer). Veut du répit. {orgle} a \
une place le {date}. Rappeler en après-midi, {phonex}.
@ap_pension
Veuve depuis trois semaines, {p:fs.1}, née le {dob.1}. Ne sait pas par où commencer avec la Régie. NAS du défunt \
{sin}. Rendez-vous pris avec {orgle}.
@ap_deneigement
Mme appelle pour le déneigement de sa galerie. {tt:fs.1}, {addr}, {postal}. Elle marche avec une canne. Bénévole \
trouvé : {g:m.2}, le fils du <dépanneur|garagiste>.
@ap_asile
Demandeur d'asile arrivé par {city} : {p:mn.1}, IUC {uci}, parle {langn}. Dort à l'hôtel jusqu'au {date}. Cherche \
un avocat et des bottes.
@ap_bruit_voisin
Appelante ne veut pas se nommer. Dit que le voisin du {addr}, un certain {p:m}, crie après les enfants. Expliqué \
le signalement. Appelante va y penser.
@ap_hydro
{p:f.1}, compte Hydro {util}, doit {amt}, avis de coupure. Trêve d'hiver expliquée. Elle va appeler {orgle} pour \
l'entente.
@ap_medicaments
{t:fs.1} n'a pas pris son Eliquis depuis {day}, pas capable de payer la franchise. {hword} {health.1}. Pharmacien \
{p:m.2} accepte d'avancer 7 jours.
@ap_transport
Transport pour chimio à {city}. {p:ms.1}, {age.1}, reste au {rural}. Pas d'auto, fille au travail. {orgle} \
demande 48 h d'avis. Tél. {phone}.
@ap_ligne_coupee
La ligne coupe. Homme âgé, nom pas compris, disait avoir froid. Aucun numéro affiché. Note laissée à l'équipe de \
nuit au cas où il rappelle.
@ap_numero_public
Donné le {=HOTLINE_OK~<811|8-1-1>} pour les renseignements de santé et le {=HOTLINE_OK~1 800 363-9010} pour la \
violence conjugale. Appelante était au travail, parlait bas. Pas de suivi.
@ap_camping
Famille en roulotte au camping municipal faute de logement : {p:fa.1}, {p:ma.2} et la petite {g:fk.3}, {age.3}. \
Doivent partir le {date}. Cell {phone}.
@ap_chasse_moustiques
Monsieur veut savoir à qui se plaindre des mouches noires. Rien chez nous. Ri ensemble un peu, c'était surtout \
pour jaser.
@ap_grande_demande
Gros avant-midi : {num} appels, surtout logement et impôts. Deux fois plus que l'an passé. Tout le monde a dîné \
debout.
@ap_vol_carte
{tt:ms.1}, {aged.1}, a dicté sa carte {card} à un faux conseiller. Banque avisée devant moi. Dossier de police \
{case}. Il pleurait, sa fille {g:f.2} s'en vient.
@ap_bpr
Agente {p:f.1}, chez {org}, demande si on a encore des bons d'épicerie. Oui, 12. Elle passe {day}. Sa ligne : \
{phonex}.
@ap_coin_rue
Jeune femme assise par terre au coin de {corner}, manteau ouvert. Appelante {g:f.1} reste avec elle. Envoyé le \
travailleur de rue {orgde}.
@ap_francophone_hors
Francophone de {city} : {p:f.1} veut un service en français, se fait toujours répondre en {=LANG_OK~anglais}. \
Orientée {orga}. Courriel {email.1}.
@ap_aine_maltraite
Signalement maltraitance : {tt:fs.1}, {age.1}, résidence privée, {addr}. Le neveu {g:m.2} gère l'argent, compte \
{bank}. Dossier {case}.
@fiche_demande
Nom : {rev.1}
Date de naissance : {dobf.1}
Téléphone : {phone}
Adresse : {addr}
Ville : {city}
Code postal : {postal}
Besoin : <dépannage alimentaire|meubles|aide au loyer>
@fiche_menage
COMPOSITION DU MÉNAGE
{p:fa.1}, mère, {dobf.1}
{p:ma.2}, conjoint, {dobf.2}
{g:k.3}, enfant, {dobf:k.3}
{g:k.4}, enfant, {dobf:k.4}
Revenu : {rent}
@fiche_sante
Usager : {p:m.1}
DDN : {dobf.1}
{hword} : {health.1}
Médecin : {dr.2}
Langue parlée : {lang}
@fiche_depot
DÉPÔT DIRECT
Bénéficiaire : {p.1}
NAS : {sin}
Succursale-inst.-compte : {bank}
Spécimen joint : oui
@fiche_hlm
Dossier HLM {case}
Locataire : {tt.1}
Logement : {addr}, {postal}
Compte Hydro : {util}
Motif : <punaises|chauffage|échange de logement>
Disponible en avant-midi, {phone}
@fiche_accueil_nv
Nom : {p:n.1}
IUC : {uci}
Passeport : {passport}
Né(e) le {dobf.1}
NAS temporaire : {sin}
Langue : {langn}
Intervenante : {ini:f.2}
@fiche_camp
Inscription camp de jour
Enfant : {p:k.1}, {dobf:k.1}
Parent : {p:fa.2}, {phone}
Courriel : {email.2}
Allergie : <arachides|aucune|œufs>
@fiche_auto
Covoiturage médical, bénévole
Nom : {p.1}
Né(e) le : {dobf.1}
Permis : {licence.1}
Plaque : {plate}
Région : {city} et environs
@fiche_autochtone
Nom : {p:i.1}
No de statut : {status}
Né(e) le : {dobf.1}
Communauté d'origine non précisée. Suivi avec {orgle}.
@fiche_mensuelle
Statistiques de novembre
Appels : {num}
Clavardages : {num}
Besoin non comblé : transport le soir
Durée moyenne : 9 min
@clav_faim
allo jai pu rien a manger
Bonjour, merci d'écrire. Vous êtes dans quel coin?
{city}, proche de {corner}
{orgle} est là jusqu'à {time}.
merci moi c'est {g.1}
@clav_ado
ma mère sait pas que j'écris, j'ai {=AGE~<14|15|16> ans}
Tu fais bien. Comment tu t'appelles?
{g:k.1}. texte moi au {phone} pas à maison
D'accord. Es-tu en sécurité en ce moment?
@clav_ex
mon ex {p:m.1} a mis mes photos sur {url.1}
On peut vous aider. Avez-vous gardé des captures d'écran?
oui. il sait que je reste au {addr}
On fait un plan ensemble.
@clav_langue
Bonjour, vous parlez {langn}?
Un interprète arrive dans deux minutes.
Merci. Mon nom {p:fn.1}, mon permis de travail {permit}
@texto_rappel
Bonjour {g:f.1}, petit rappel de votre rendez-vous le {date} à {time}, {orga}. Apportez votre bail. {g:f.2}, \
{phonex}
@texto_client
c {g:m.1}, jai changé d'adresse, astheure {addr}. mon cell marche pu appelez chez ma soeur {phone} svp
@texto_propio
Salut {g:m.1}, le chauffe-eau coule encore au {addr}. Mon bébé {g:b.2} a {age.2}, j'ai besoin d'eau chaude. {g:f.3}
@cour_proprio
De : {email:m.1}
Objet : loyer en retard

Bonjour, ma locataire {p:f.2} ({addr}) est en retard de {amt}. C'est une bonne personne, je veux éviter le \
tribunal. Y a-t-il un programme? {p:m.1}
@cour_plainte
Je tiens à dénoncer l'accueil reçu {orga} {day} dernier. Une dame {g:f} m'a parlé bête. J'attends un appel. \
{tt:f.1}, {phone}, {email.1}
@cour_ca
Bonsoir à tous, l'assemblée annuelle aura lieu le {date} à {time}. Les états financiers montrent un surplus de \
{amt}. Apportez vos lunchs.
@cour_fraude
Notre membre {p:f.1} a cliqué sur un lien et donné son NAS ({sin}). La connexion venait de {ip}. Peut-on bloquer \
l'adresse?
@cour_cagnotte
Bonjour, à la suite de l'incendie au {addr}, la cousine de {p:f.1} a ouvert une page, {url.1}. Est-ce que {orgle} \
peut la faire circuler?
@lettre_appui
Objet : {tt:f.1}, née le {dob.1}
Madame, Monsieur,
J'appuie sans réserve la demande de {t:f.1}. Elle fréquente {orgle} depuis deux ans et n'a jamais manqué une \
rencontre.
{p:f.2}, intervenante
@lettre_avis
{tt.1}
{addr}
{city} ({prov}) {postal}
Vous devez {amt} de loyer. À défaut de paiement, une demande sera déposée en vertu de l'{=NUM_OK~article 1971} du \
Code civil.
@lettre_refus
Demande {case}
Bonjour {t.1},
Votre demande d'allocation est refusée, car la preuve de revenu manque. Faites-la parvenir à : {pobox}, {city} \
({prov}) {postal}.
@lettre_medecin
{dr.1},
Votre patiente {p:f.2} ({hword} {health.2}) dit oublier ses pilules. Pourriez-vous prescrire un pilulier? On l'a \
dirigée {orga}.
@lettre_quartier
Chers voisins, les travaux d'aqueduc débutent le {date}. L'eau sera coupée de 8 h à midi. Faites bouillir l'eau \
une minute les deux jours suivants.
@ref_fax
RÉFÉRENCE {orga}
Nom : {p.1}
DDN : {dobf.1}  Tél. : {phone}
Motif : <isolement|chutes à répétition|insécurité alimentaire>
Référé par : {p:f.2}, travailleuse sociale
@ref_recit
Je vous réfère {p:ma.1}, {aged.1}, qui dort chez l'un et chez l'autre depuis la fermeture du moulin. On le \
rejoint par sa mère, {g:fs.2}, au {phone}.
@ref_juridique
Pour l'aide juridique : {p:fn.1}, passeport {passport} gardé par l'employeur. Entrevue en {langn}. Ne pas \
téléphoner au logement, écrire à {email.1}.
"""
