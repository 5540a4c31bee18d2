"""Cadres français, première partie : lettres, courriels, références, papiers de logement et de municipalité."""

RAW = """
@lettre_reprise QC
|Le {date}
|{p.mrf}
|{addr}
|{city} (Québec) {pc}
|Objet : avis de reprise de logement
|Je compte reprendre votre logement pour y loger ma fille {f.g} à la fin du bail. Vous avez {N:un mois} pour me
répondre.
|{q.full}
@lettre_hausse
|Bonjour {p.mr}, comme je vous l'ai dit dans l'escalier, le loyer du {addr} passera à {money} au renouvellement.
Dites-moi avant le {date} si
vous restez. {q.full}, propriétaire
@lettre_arrieres
|N/Réf. : {case}
|{p.mrf},
|Sauf erreur de notre part, vous nous devez {money} pour le loyer de {NEU:février}. Passez au bureau ou appelez {o.g}
au {telx}.
|L'office d'habitation
@lettre_appui
|À qui de droit,
|Je connais {p.full}, né{p?|e} le {p.dob}, depuis son arrivée {au:org}. {p?Il|Elle} n'a jamais manqué un suivi.
J'appuie sans réserve sa demande
de logement.
|{f.full}, travailleuse sociale
@lettre_medecin QC
|Objet : {p.rev}, {p.dob}
|NAM : {p.hn}
|{p?Mon patient|Ma patiente} ne peut plus monter d'escaliers. Je recommande un logement au rez-de-chaussée dès que
possible.
|{o.dr}
@lettre_revision QC
|Je demande la révision de la décision du {date} dans mon dossier d'aide financière {case}. On m'a coupé {money} pour
une vie maritale qui
n'existe pas : {q.full} est mon coloc. {p.full}, {addr}, {tel}
@lettre_merci
|Chère {f2.g}, merci pour le panier et surtout pour ton écoute. Mes petits {k.g} et {d.g} parlent encore du père Noël
{du:org}. On s'en sort tranquillement.
Je t'embrasse, {f.g}
@lettre_absence
|Bonjour {p.mr}, vous ne vous êtes pas présenté{p?|e} le {date}. Sans nouvelles de vous d'ici le {date}, nous devrons
offrir votre place à
une autre personne. {o.full}, {org}, {tel}
@lettre_fiducie
|Je soussigné{p?|e}, {p.full}, NAS {sin}, autorise {o.full} à recevoir mes prestations et à payer mon loyer.
|Folio : {bank}
|Signé le {date}
@lettre_avocat QC
|PAR COURRIEL
|Dossier TAL : {tal}
|Ma cliente, {f.full}, demeurant au {addr}, conteste l'éviction. L'audience est prévue le {date}. Je demande une
remise.
|{o.me}
@lettre_immeuble
|À tous les locataires du {addr} : coupure d'eau le {date} de 9 h à 15 h. Pour une urgence, voyez {q.g} au sous-sol ou
composez le {tel}. Merci
de votre patience.
@courriel_hydro
|De : {p.mail}
|Objet : avis de coupure
|Bonjour, je m'appelle {p.full}, mon compte d'électricité est le {util} et je dois {money}. J'ai trois enfants. Est-ce
que {le:org} aide
pour ça? Mon cell : {tel}
@courriel_releve
|Allô {o.g},
|Je te transfère {f.full}, {f.age}, partie de chez {m.g} samedi avec la petite {k.g} ({k.agen}). Elle dort
{au:org!bed}.
Surtout, n'appelle pas à la
maison. Son cell : {tel}
|{q.g}
@courriel_benevole
|Bonjour, ici {p.full}, chauffeur bénévole pour {le:org}. Je ne pourrai pas faire la tournée le {date}. {q.g} ou {r.g}
pourrait me remplacer? Ma nouvelle
adresse courriel est {p.mail}.
@courriel_ecole
|Bonjour, un de nos élèves de 4e année, {c.full} (né{c?|e} le {c.dob}), arrive sans boîte à lunch depuis deux
semaines. La mère, {f.g}, est au {tel}. On
cherche une aide discrète. {o.mr}, direction
@courriel_info
|Billet {case} : l'utilisatrice {f.full} n'a plus accès au portail. Dernière connexion depuis {ip}. Mot de passe
renvoyé à {f.mail}.
@courriel_auto
|Merci d'avoir écrit {au:org}. Nous répondons en {N:3} jours ouvrables. En cas de danger, composez le {H:911}. Notre
bureau sera fermé le {date}. Le
{H:2-1-1} répond jour et nuit.
@courriel_proprio
|{p.g}, ça fait deux fois que je vous le dis, le chien s'en va ou c'est vous. J'ai reçu juste {money}. Faites le
virement à {q.mail} avant
vendredi. {q.g}
@courriel_agente
|Bonjour {p.mr}, j'ai laissé un message au {tel} sans retour. Votre nouvel agent est {m.full}. Ayez en main votre
numéro de client {cli} quand vous
rappelez.
@courriel_disparu
|TR : urgent, {m.gi}
|Mon frère {m.full} n'a pas été revu depuis qu'il a quitté {le:org!bed}. Il conduit une camionnette grise, plaque
{plate}.
S'il passe, dites-lui d'appeler
{f.g} au {tel}.
@courriel_page
|Bonjour, je tiens la page {q.url} à la mémoire de mon gars {b.g}. Quelqu'un y écrit des affaires méchantes. À qui je
demande de l'aide? Merci,
{p.full}
@courriel_nouveau
|Bonsoir Madame, Monsieur, je me nomme {i.full}, arrivé{i?|e} au Canada le {date} avec ma famille. Nous parlons {lang}
et français. On nous a parlé
{du:org} pour les vêtements d'hiver. Mon numéro est le {tel}.
@ref_accueil
|RÉFÉRENCE À : {org}
|Nom : {i.rev}
|IUC : {uci}
|Date de naissance : {i.dob}
|Langue : {lang}
|Besoin : francisation, école pour {k.g} et {b.g}
|Référé par : {o.full}
@ref_sante
|Je vous réfère {p.mrf}, {p.age}, qui vit seul{p?|e} au {addr}. {p?Il|Elle} a perdu {w.g} cet automne et ne mange
plus. Consentement au dossier. Carte
d'assurance maladie {p.hn}. Me joindre : {o.ini}, {telx}.
@ref_juridique
|Svp voir {i.full} pour salaire impayé. Le patron garde son passeport ({pass}) et son permis de travail {permit}.
Parle {lang} et un peu français. Texto
seulement : {tel}. {o.g}, {org}
@ref_aine
|Nom : {s.rev}
|Né(e) le : {s.dob}
|Adresse : {addr}, {city} {pc}
|Personne à prévenir : {f.full}, {tel}
|Besoins : popote, transport [dialyse|chimio|clinique]
@ref_jeune QC
|Jeune : {t.full}, {t.age}. Répondante : {f.full} ({tel}). Mis dehors dimanche, dort chez des amis autour de {corner}.
Demandé {au:org!bed} de garder un lit.
Refuse la DPJ.
@ref_retour
|Suite à votre référence de {p.gi} : nous ne pouvons pas l'accueillir, hors territoire. {Le:org} prend les demandes
sans référence. Dossier {case}
fermé. {o.g}, accueil
@ref_identite
|Clinique d'identité du {date}
|{p.full} : acte de naissance, NAS {sin}
|{q.full} : permis de conduire {q.lic} perdu
|{n.full} : carte de statut {status} expirée
@ref_supplement
|{p.full} (NAS {sin}), date de naissance {p.dob}, dépose une demande de supplément au loyer avec notre aide. Courrier
: {po}, {city} {pc}.
Intervenante : {f.g}.
@bail_demande QC
|DEMANDE DE LOCATION
|Nom : {p.full}  Naissance : {p.dob}
|Adresse actuelle : {addr}
|Permis : {p.lic}
|Compte : {bank}
|Ancien proprio : {q.full}, {tel}
@bail_assemblee
|Assemblée des locataires, {date}. Présents : {p.g}, {q.g}, {f.g}, {m.g} et {N:9} autres. {p.g} propose d'écrire au
propriétaire au sujet
des punaises, appuyé{p?|e} par {q.g}. Adopté.
@bail_visite
|Visite du {addr}, locataire {p.mr} sur place. Moisissure à la salle de bain, pas d'avertisseur de fumée, {N:2} ronds
sur {N:4} fonctionnent. Bon de
travail {sr}. Le concierge ({m.g}) dit qu'il ne savait pas.
@bail_texto
|allo c'est {p.g} du {addr}, l'eau est encore brune. tu peux envoyer {q.g} svp? pis tu me dois encore {money} de dépôt
@bail_nsf
|AVIS DE CHÈQUE SANS PROVISION
|Locataire : {p.rev}
|Logement : {addr}
|Compte : {bank}
|Veuillez remettre {money} en mandat-poste avant le {date}.
@bail_audience QC
|App. de {p.g}, audience au TAL demain, dossier {tal}, n'a pas reçu le lien. Proprio {q.full}, mandataire {o.full}.
Donné le numéro du Tribunal et {le:org!law}.
@muni_trottoir
|Requête {sr}
|{p.mr} signale que le trottoir devant le {addr} n'est pas déneigé depuis une semaine. Se déplace en marchette.
Rappeler au {tel}.
@muni_insalubre
|J'écris au sujet de la maison abandonnée au {addr}. Il y a des rats et du va-et-vient la nuit. J'ai parlé à {o.mr} à
l'urbanisme le mois passé, rien
n'a bougé. {p.full}, {addr}, {pc}
@muni_camp
|Tournée : {n:3-14} tentes au coin {corner}. Jasé avec {p.g}, {q.nick} et un couple, {m.g} et {f.g}. Démantèlement
affiché pour le {date}. Donné de
l'eau et des bas.
@muni_chien
|La plaignante, {f.full}, du {rural}, déclare que le chien du voisin a mordu son petit-fils {b.g} ({b.agen}).
Événement {inc}. Propriétaire présumé :
{q.full}.
@muni_taxes
|{s.mrf}, {s.age}, {s?veuf|veuve}, possède le {rural}. En retard de {money} sur ses taxes et craint la vente. Envoyé
le dépliant à {po}.
@muni_greffe
|Bonjour {p.mr}, votre question pour la séance du conseil du {date} est bien reçue. Vous aurez {N:5 minutes}. Copie au
cabinet de la mairie.
{o.full}, greffe
@muni_billet
|Mon constat est le {case}, ma plaque {plate}. J'étais au coin {corner} pour laisser ma mère, {g.agee}, à la dialyse.
Je ne peux pas payer
[{N:65 $}|{N:112 $}|{N:48 $}]. {p.full}, {p.mail}
@muni_bilan
|Bilan au conseil : la Ville a financé {n:3-9} haltes-chaleur l'hiver dernier, {n:900-4200} visites, {n:40-96}
personnes par nuit en moyenne. {Le:org} demande
{money} de plus par mois.
"""
