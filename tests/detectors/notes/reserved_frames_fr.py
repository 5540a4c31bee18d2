"""French frames of the reserved texts: never read when changing the detectors."""

# ⏎ is a line break. {p} {q} {r} are whole names; {g} {f}, {qg} {qf} parts of the first two; {t} a title and a family name.
NOTES = """
{p} appelle au nom de {q}, sans logis depuis {date}. Meilleur numéro : {tel}.
{t} a rappelé au sujet de {svc}. Doit apporter sa {hn}.
Locataire au {addr} ({post}), pas de chauffage. {p}, {tel}.
{g} dit que son ex ({q}) sait où elle habite. Place réservée : {svc}. NE PAS laisser de message au {tel}
Usager {p}, {age} ans, aide sociale, {case}. Cherche dentiste. Parle {lang}.
Transfert du {hot}. {g} en pleurs, son fils {qg} a fait une tentative. Il a {age} ans.
{p} a perdu son {gov} en déménageant de {city}. Référence : {svc}.
Demande clinique d'impôt - {p} - {sin} - né le {dob}
La grand-mère, {p}, élève {qg} ({age} ans) et {sg} ({age} ans); allocation de {num}?
rappelé 2 fois {tel} pas de rep. msg laissé à {g}. on réessaie {date}
{g} {f} veut savoir pk {svc} l'a refusé, l'intervenante {qg} aurait été bête
{p} / {dob} / {hn} / transport vers {city} pour dialyse
Débranchement prévu {date} chez {p}. {acct}. Solde de {num}. Dirigé vers {svc}.
Appel d'un rang : {p}, {addr}, {city}. Plus de bois de chauffage, {num}.
Monsieur dit seulement son prénom, {g}; dort dans son char à {city}.
{p}, surnom {nick}, cherche groupe d'entraide. Tél. {tel}; courriel {mail}.
Demandeur d'asile, {gov}, arrivé {date}. Nom aux documents : {p}. Parle {lang}.
Suivi : {qg}, de {svc}, dit que {g} ne s'est pas présentée. Fermer {case}?
La mère de l'appelante, {p}, née le {dob}, est tombée au {addr}. Donné {hot}.
{p} dit que le proprio {q} est entré sans avis. Formulaire du TAL. {case}.
Chèque retourné : {p}, {acct}, réémettre au {addr}, {city} {post}.
{t} veut faire cesser la popote pour feu son mari {qg}. {case}
Jeune de {age} ans mis dehors. Se fait appeler {nick}, nom légal {p}. {svc} complet, {num} sur la liste.
note interv. - {g} n'a qu'une pièce, {gov}. la caisse refuse d'ouvrir un compte
parlé avec {p} (interprète {lang}). garderie proche de {post} pour {qg}, {age} ans
Vol d'identité : on a ouvert {acct} au nom de {p}. Conseillé bureaux de crédit.
{p}, {tel} (jour), {tel} (soir). Enfants : {qg} {age} ans, {sg} {age} ans. Père absent.
{f}, {g} — AE refusée, appel avant {date}; {sin}; poste au {addr}
Anonyme. Le voisin du {addr} crie après ses enfants. Donné numéro DPJ.
{g} veut une psy en {lang}. Assurances : {acct}. {city}.
Portefeuille trouvé à {svc} {date} : {gov}, {hn}, {acct}. Appartient à {p}. Appeler {tel}.
Plaque {plate}, {p} vit dedans avec son chien, stationnement du {addr}
{p} demande si {svc} reçoit sans rendez-vous. {tel} est le cell de sa soeur {qg}.
L'aînée {p} de la communauté, no de bande {status}, besoin d'escorte vers {city}
Mère : {q}. Père : {p}. Garde partagée, {case}. échange à {svc} le vendredi
Boîte vocale : « Allô, c'est {g} {f}, mon numéro c'est le {tel}, j'reste au {addr}, merci. »
Appelante de {age} ans, diabétique, {hn}. {g} ira à pied à {svc}.
{p} appelle d'une cabine. Billet d'autobus pour {city} voir {qg}. Manque {num}.
Clavardage : courriel {mail}, « appelez-moi {nick} ». IP {ip}.
Plainte sur {svc} : {p} a attendu {num}. Veut la direction. Rappeler au {tel} avant {date}.
objet {case} - famille {f} - encore déménagée - a/s de {q}, {addr}
{g} et {qg} mariés {date}, parrainage {gov}. Aide aux formulaires.
Aîné, encombrement, {p}, {addr}. Pompiers impliqués, {case}.
Ancien combattant {p}, {gov}. Veut {svc}. {age} ans.
Dit s'appeler {p}; épellation incertaine. Naissance : {dob}.
la dame sapelle {g} elle a {age} ans son chum {qg} la frappe. {city}
mari {p} décédé {date}; rente de conjoint; son {sin}; elle : {q}
{p}, qui parle {lang}, demeure chez sa fille {qg} au {addr}.
Interprète {q} confirmée pour {date}. Usagère {p}. {hn}
Deux frères, {g} et {qg}, {age} et {age} ans, ont besoin d'habits de neige. Mère {q}. Ramassage à {svc}.
c'est pour mon père {p}, {age} ans, alzheimer, {addr}, on en peut plus. {qg}
"""

FORMS = """
ACCUEIL⏎Nom : {f}⏎Prénom : {g}⏎Date de naissance : {dob}⏎Adresse : {addr}⏎Ville : {city}⏎Code postal : {post}⏎Tél. : {tel}⏎Besoin : logement
Nom : {p} | Téléphone : {tel} | Courriel : {mail} | Envoyé par : {svc} | Langue : {lang}
Demandeur {p}⏎Codemandeur {q}⏎{sin}⏎{acct}⏎Revenu du ménage {num}
Date de l'appel : {day}⏎Appelant : {p}⏎Âge : {age}⏎Code postal : {post}⏎Référence : {svc}⏎Résultat : en attente
En cas d'urgence : {q} (soeur), {tel}⏎Médecin : Dre {r}⏎{hn}
USAGER : {p}; NÉ LE : {dob}; {gov}; {case}; INTERVENANT : {q}
DE : {mail}⏎OBJET : rendez-vous {day}⏎⏎Bonjour, je ne peux pas venir {day}. {g}
À qui de droit : {p} (né le {dob}) demeure au {addr}, {city} {post} depuis {day}. Signé, {q}, {svc}
Bénéficiaire {p}; {acct}; montant {num}; date {day}
Consentement : je, {p}, autorise {svc} à parler à {q} au sujet du {case}. Date : {day}
Pièces vues : {gov} / {hn}. Nom conforme : {p}. Initiales : s. o.
Nom de l'enfant : {p}⏎Né(e) le : {dob}⏎Mère ou tuteur : {q}⏎Assurance maladie : {hn}⏎Allergies : arachides
Nom de famille {f}⏎Prénoms {g}⏎Sexe F⏎Née le {dob} à {city}⏎Adresse postale {addr}⏎Tél. maison {tel}
"""

MESSAGES = """
Bonjour {qg},⏎Je confirme que {g} a emménagé au {addr} {date}. Son nouveau cell : {tel}.⏎Merci,⏎{r}
Madame, Monsieur,⏎⏎Je vous écris au sujet de mon père, {p}, qui a {age} ans et vit seul au {addr}. {svc}, à {city}, parle d'une attente de {num}. Veuillez m'appeler au {tel}.⏎⏎Veuillez agréer mes salutations,⏎{q}
alo moi c {g} jai besoin dune place pr moi pi mon gars ya {age} ans. texte moi {tel}
Bonjour, ici {p}. Mon propriétaire, {q}, dit que je dois {num}. J'ai payé avec {acct} {date}. Quoi faire?
Objet : documents manquants⏎{t}, il nous manque votre {gov}. Envoyez-le à {mail} ou passez à {svc}. Cordialement, {q}
salut c {nick}, lami de {g}. est rendue à {svc} pu au {addr}
Pourriez-vous envoyer le dépliant en {lang} à {p}, {addr}, {city}, {post}? Elle n'a pas internet. -- {q}
{g} : c'est bien le 211?⏎Agent : oui, comment puis-je aider?⏎{g} : j'ai {age} ans et je suis enceinte, j'habite au {addr}⏎Agent : {svc} peut vous voir {date}
Merci pour votre aide. {qg} nous a trouvé un lit à {svc}. {p} et sa famille
À : {mail}⏎Cc : accueil⏎Ajoutez {p} ({dob}) à la liste pour {date}. Son agent d'aide est {q}, {tel}.
J'ai essayé le {hot}, personne ne répond. Rappelez au {tel}, demandez {g}. - {f}
Ma femme {qg} et moi sommes arrivés d'Alep en 2016. Notre fils {g} est né à {city} le {dob}. Sa {hn}.
Bonjour, {p} de {city}. Je cherche ma soeur {q}, vue {date} pour la dernière fois. Elle a une camionnette, plaque {plate}.
svp effacez mon dossier. {p}, {mail}, {case}
voir {url} pour ce que {q} a écrit sur moi. je veux que ça parte. {g}
Le chèque va à {p}, {addr}. Pas à {q}! Elle est partie {date}.
Ma tante {g} dit que le conseil de bande a perdu ses papiers. Son numéro : {status}. Elle aura {age} ans {date}.
Mme {qf}, voici le bulletin de {g}. Son enseignante, {r}, suggère une évaluation.
"""

PROSE = """
{p}, {age} ans, de {city}, a dit au conseil {date} que {svc} avait nourri beaucoup de monde cet hiver. « On fait ce qu'on peut », a ajouté {f}.
La police a identifié le conducteur : {p}, {age} ans. La passagère, {q}, a été conduite à l'hôpital.
À la douce mémoire de {p}, qui nous a quittés {date} à l'âge de {age} ans. Elle laisse dans le deuil ses enfants {qg} et {sg} ainsi que son amie {r}.
Le comité a entendu {p} et {q}. {t} propose l'adoption du procès-verbal; adopté.
Quand {p} est arrivée de Kharkiv à {city}, elle ne connaissait personne. {svc} lui a trouvé une chambre, et {qg}, infirmière à la retraite, lui a appris à conduire.
« Je n'aurais jamais cru avoir besoin d'une banque alimentaire », confie {g}, {age} ans, qui a perdu son emploi à l'usine de {city} {date}.
{q} entraîne l'équipe des filles à {svc}. Sa fille {g} est gardienne de but.
L'avocate {p} affirme que les locataires du {addr} iront en appel. Décision attendue {date}.
L'auteure remercie {p}, {q} et le personnel de {svc} d'avoir lu les premières versions.
Selon {p}, porte-parole de {svc}, la demande a bondi de {num} depuis {date}.
Ma grand-mère {p} est née le {dob} dans une cabane près de {city}. Elle a épousé {q} à dix-neuf ans.
Présents : {p} (présidente), {q}, {r}. Excusée : {qg}. La trésorière rapporte {num}.
L'avocat de {p} n'a pas rappelé. {qf} non plus.
À l'audience, {t} a déclaré que {g} l'avait appelée d'une station-service de {city}.
La Dre {r} a expliqué les résultats à {p} et lui a demandé de revenir {date}.
La bourse de {num} revient cette année à {p}, de {city}; {q} arrive en deuxième.
"""

CLEAN = """
Aucun nom donné. Appel de {city}, veut les heures de {svc}.
Mauvais numéro. Voulait le {hot}.
Mise à jour : {svc} ferme {date}; rouvre {date}. Accueil par téléphone seulement.
Avis en vertu du Code civil, art. 1974. Frais de {num}.
{svc}, à {city}, offre des cours de {lang}, {num}, à partir de {date}.
Combien paie l'aide sociale? Répondu {num}.
Réunion d'équipe {date}. Sujets : haltes-chaleur, contrat de {svc}, {num}.
A raccroché. Aucune info.
La subvention couvre jusqu'à {num} par ménage. Demande à {svc} avant {date}.
Le règlement 94-12 fixe les délais. Voir aussi le formulaire RC201 et l'article 59.
Lignes d'écoute : {hot}, {hot}. Afficher dans l'entrée.
Refuges de {city} pleins ce soir; {svc} ajoute {num}. Moins 22 degrés.
Bénévoles recherchés à {svc} : chauffeurs, gens qui parlent {lang}, cuisiniers. Formation {date}.
Salle 204 réservée {date} pour le groupe de {lang}. Capacité 35 personnes.
Le gouvernement annonce {num} pour le transport en région. La Côte-Nord et l'Abitibi-Témiscamingue se le partagent.
Expliqué la garde en établissement, loi P-38. Donné {hot}.
L'autobus 97 et l'arrêt du parc La Fontaine mènent à {svc}.
Entre 2016 et 2021, la population de 65 ans et plus a crû de {num} à {city}.
Don de {num} du Club Rotary de {city}. Lettre de remerciement envoyée.
Reprendre la clinique à {city}; panne chez {svc} {date}.
Le musée de {city} est ouvert à la Saint-Jean-Baptiste. Adultes {num}.
Quelqu'un signale que le pont de la rue du Pont est fermé. Dirigé vers {svc}.
Imprimante sans encre. Bon de commande 4500 passé {date}, {num}.
Horaire d'hiver de {svc} : lun. au ven. 9 h 30 à 16 h 30, sam. 10 h à 14 h.
"""
