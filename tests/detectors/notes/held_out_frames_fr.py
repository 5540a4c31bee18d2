"""French frames of the held-out texts: never read when changing the detectors."""

NOTES = """
{p} a appelé d'une cabine, veut de l'aide pour le premier mois de loyer. Reste au {addr}, {city}. Rejoindre au {tel}
Message pour {q} : {p} peut pas venir {date}, la rappeler au {tel} après 16 h
{p}, {age} ans, sort de l'hôpital, personne pour la ramener au {addr}. Donné {svc}.
reparlé à {g}. dort encore chez {qg}. {svc} plein jusqu'à {date}
La personne se nomme {p}. Date de naissance {dob}. {hn}. Cherche un médecin de famille à {city}.
{p} - {tel} - {post} - parle {lang} - bottes d'hiver, {num}
{g} et {qg} ont besoin de la clinique d'identité. {gov}. {gov}.
Sa femme {qg} ({age} ans) fait de la démence, {g} est à bout. Référé {svc} pour du répit. Rappel {tel}
Envoyer le formulaire à {mail}. {acct}. Doit {num}.
Sans rdv : {p}. DDN : {dob}. Sans adresse fixe. {sin}. Clinique d'impôt.
{p} a/s {q}, {addr}, {post}
Selon {case}, l'enfant {g} est placé chez sa tante {q}. Visites supervisées à {svc}.
{p} (dit {nick}) : le proprio {q} a changé les serrures au {addr} hier.
Voir fiche⏎{case}⏎nom {p}⏎tél {tel}⏎veut un panier, {num}
nom {p}, tél {tel}
ma belle-mère {g} a {age} ans pis est encore tombée, on est au {addr} {city}, l'ambulance est venue {date}
Parlé à l'intervenante {qg} de {svc}, elle va rappeler {g} au {tel}.
{p} né à {city} le {dob}. Carte de citoyenneté perdue. {gov}.
Proprio : {q}, {tel}. Locataire : {p}. Audience {date}, {case}.
Le courriel de {g} revient : {mail}. Essayer le {tel} ou texter son fils {qg}.
Borne libre-service, adresse IP {ip}, commentaire signé {p}
profil trouvé sur {url} – même gars qui harcelait {g} {f}
Dépôt direct dans {acct} ; spécimen de chèque de {p} au dossier.
Allo c'est {g} de l'app. {unit} au {addr}, pu de chauffage depuis {date}, mon num c {tel} mci
{g} {f} ({age} ans) + son chum {qg} {qf} ({age} ans), deux chats. {svc} refuse les animaux.
SVP télécopier la demande de {p}, {hn}, à {svc}. Née le {dob}.
{p} - assurance-emploi bloquée. {sin}. Service Canada dit d'appeler {hot}.
Sa fille {g} commence l'école {date}. Mère = {q}. Interprète {lang} requis.
3e appel aujourd'hui de {f}. Veut parler juste à {qg}.
L'aînée {p} a besoin d'un transport du {addr} vers la dialyse à {city}, {date}. {gov}
{p} au {addr} – puits à sec, veut de l'eau, {tel}
Signalement anonyme : {p}, {age} ans, dort dans une fourgonnette {colour} plaque {plate} derrière l'aréna
{p} ddn {dob} ass. mal. {hnum} rappeler {tel}
Mme {f} demande si {svc} reçoit en {lang}. Elle a {age} ans.
M. {f} vit à côté de Mme {qf} au {addr} ; les deux ont plus de {age} ans.
La voisine {qg} s'inquiète : pas vu {g} depuis {date}. Vérification, {hot}.
{p}, 2e étage du {addr}, {post}, veut un test de plomb
Nom : {p} | Tél. : {tel} | Besoin : couches | Langue : {lang}
Nom : {p}⏎Naissance : {dob}⏎Adresse : {addr}, {city} {post}⏎Suivi : référé à {svc} ; {num} à payer
à qui de droit, moi {p} j'autorise {q} à parler de mon {case}
{g} a eu {age} ans {date} ; sort de la DPJ ; intervenante {q} ; {svc} a un lit
Transfert au {hot}. {g} en sécurité, son frère {qg} est avec lui.
Avis de l'ARC pour {p} : {sin}, remboursement {num}, posté au {addr}.
Faut le consentement de {qg} avant. {g} a juste {age} ans.
Désolé j'ai mal écrit, c'est {f}, {g} {f}, pas {qf}
{p} : portefeuille perdu avec {gov} ; aussi carte bancaire {card}.
Jumeaux {g} et {qg}, {age} mois, lait maternisé, la mère est à {svc}
{p} / {age} ans / {city} / groupe d'entraide en {lang} / ok texto {tel}
RAPPELER {p} POUR LES MEUBLES. {tel}. SONNETTE {unit}.
{q} (préposée) : le client {p} n'a rien à manger depuis {date}. {addr}.
Son ex {q} a {case} ; nouvelle adresse de {g} : {addr}. NE PAS DIVULGUER
grand-maman {g} élève {num}, attend son chèque. {acct}
Requérant : {p}, né le {dob}, {gov}
{p} dit « {qg} a pris mon chèque » – police {case}
y a {age} ans, y s'appelle {g}, de {city}, pas de tél, passer par {q} {tel}
{g} voit le Dr {qf} {date} ; {hn} ; billet d'autobus ?
déménagé du {addr} au {addr} ; mettre à jour. {p}
Moi c'est {g}. Mon amie {qg} pis moi on a été inondées, {addr}. Il nous reste {num}.
{p} ? pas sur la liste. {q} ? sur la liste, {svc}, {date}.
laissé msg à {g} au {tel}, pas de rép ; courriel {mail}
Demander {g} ou son intervenant {q} à {svc}
Inscription dîners : {p} {age} ans, {q} {age} ans
""".strip().splitlines()

CLEAN = """
N'a pas voulu se nommer. Demande l'horaire de {svc}. Dit {num}, ouvert {date}.
Aide au loyer à {city}. Référé à {svc} et au {hot}.
A raccroché. Appel muet, troisième {date}.
Cherche un interprète {lang} pour un rdv d'impôt. {svc} propose {date}.
Anonyme : lits à {city} ? {svc} plein ; donné le {hot}.
Veut savoir le délai de grâce. Le proprio demande {num}. Rien d'autre.
Expliqué {num} de la Loi sur le tribunal du logement. Merci beaucoup.
{svc} fermé le lundi ; rouvre {date}. Corriger la fiche.
Mauvais numéro, cherchait le {hot}.
Rappellera. Avril est plein, Pascal férié. L'Espoir sert le dîner.
Limite de {num} par visite. Cours d'art à {svc} {date}.
Personne en crise, transférée au {hot}, restés en ligne.
Déneigement pour aînés à {city} : liste d'attente. Frais de {num}.
Veut faire du bénévolat à {svc}. Parle {lang}. Envoyé le formulaire.
Texto pour un conseil sur {num}. Clavardage fermé.
Rose demandée pour la fête ? Service non répertorié. La ville de {city} : {hot}.
""".strip().splitlines()

PROSE = """
Bonjour {q},⏎Je vous écris au nom de mon père, {p}, qui habite au {addr} à {city} depuis trente ans. Depuis {date}, il ne monte plus l'escalier. Sa carte d'assurance maladie : {hnum}.⏎Cordialement,⏎{p2}
Bonjour {qg}, merci de votre réponse {date}. Comme je vous le disais au téléphone, {g} est née le {dob} et son dossier chez vous est le {casenum}. Écrivez-moi à {mail}. Bonne journée, {p2}
{city} – Des citoyens ont remercié {date} {p}, qui cuisine à {svc} depuis des années. « {g} ne dit jamais non », raconte {q}, {age} ans, une voisine.
Procès-verbal : présents {p}, {q} et {p2}. Absents : aucun. {p} propose que {svc} reçoive {num}. Adopté.
Note évolutive. Rencontre avec {p} à {svc} {date}. {g} dit que son frère {qg} a quitté le {addr}. Elle a {num} de côté. Plan : demande de HLM, remplacer {gov}, appeler au {tel} {date}.
Le conseil a appris que {svc} a servi {num} l'hiver dernier. La plupart venaient de {city}. Personne n'a été refusé, et le {hot} est affiché dans les autobus.
De : {p} <{mail}>⏎À : accueil⏎Objet : {q}⏎⏎Bonjour, {q} m'a demandé d'envoyer son nouveau numéro, {tel}. Elle est déménagée au {addr}, {post} {date}.
Déclaration de {p}, {age} ans : {date}, j'étais chez moi, {addr}. {q} a cogné et a demandé de l'argent. J'ai appelé le {hot}.
Notre infolettre de mars : {svc} ouvre une deuxième cuisine à {city}. Billets à {num}. Cours en {lang} dès {date}.
Sommaire de congé : {p}, {age} ans, {hn}, admise {date}. Personne à joindre : {q} ({tel}).
Bail entre {q} (locateur) et {p} (locataire) pour le {addr}, {city}, {post}. Loyer {num}. Banque : {acct}.
Le sociologue <Guy Rocher|PERSON> parlait du lien social, mais notre sondage à {city} comptait {num} seulement. Peu de réponses en {lang}.
Je soussignée, {p}, née le {dob}, déclare que {q} est ma sœur et qu'elle habite avec moi au {addr}.
Rapport d'incident, {svc}, {date} : {p} et {q} se sont chicanés dans l'entrée. L'employée {p2} est intervenue. Police sur place ({case}).
Merci d'avoir composé le 211. Aucun compte à nos dossiers. L'horaire d'hiver commence {date} ; le tarif reste {num} ; voir {svc} pour les repas.
Lettre de recommandation : je connais {p} depuis {date}. {g} est bénévole à {svc} et parle {lang}. Joignez-moi au {tel}. {p2}
Avis de décès : {p}, {age} ans, de {city}, paisiblement {date}. Laisse dans le deuil {qg}, {q2g} et {p2}. Dons à {svc}.
Quand la route de glace a fermé, les familles de {city} ont attendu {num} de vivres. Le conseil, avec {svc}, a fait venir de la nourriture {date}.
""".strip().splitlines()
