"""Cadres français : appels, textos, formulaires, relèves."""

TEXT: str = """
## appel
{f1.full}, {f1.age}, plus rien dans le frigo avant le chèque du 1er. Demeure au {addr.}, {city}. Dirigée vers
{food.le}. Rappeler au {phone}.

{m1.title} a reçu un avis d'éviction pour le {addr.}. Bail reconduit, dossier TAL {case.tal}. Référé {law.a},
rendez-vous le {date}.

App. entrant 13 h 20 : {f1.given}, pas de nom de famille, cherche une place pour la nuit avec sa fille {g5.given},
{g5.age}. Tout est plein sauf {bed.le}.

Appel du concierge, {m1.full} : la dame du {N:3e}, {w2.title}, ne répond plus depuis deux jours. Adresse : {addr.}.
Transféré au {H:911}.

Mme pleure au téléphone. Son fils {m1.given} est parti de la maison vers 2 h, dernier signalement coin {addr.corner}.
Numéro d'événement {case.inc}.

Proche aidante à bout : {f1.full} s'occupe de son père {v2.given}, {v2.age}, Alzheimer. Veut du répit la fin de
semaine. Cell. {phone}.

{m1.full} sort du pénitencier le {date}, aucune carte. Agent de libération : {f2.title}, {phone.ext}. Lit demandé
{bed.a}.

Déménagement du 1er juillet raté : {t5.full} et ses enfants {b6.given} et {g7.given} dorment dans l'auto, plaque
{gov.plate}, au coin {addr.corner}.

{w1.title} veut la popote les mardis. Allergie au poisson. Sonner longtemps, {addr.}. Sa nièce {f2.given} paie,
{phone}.

Monsieur dit s'appeler {m1.full}, refuse de donner l'âge. Parle {lang}. On lui a expliqué la carte de transport à
{amt.small}. Rappel au {phone}.

L'usine de crabe a fermé. {m1.full}, {m1.age}, plus de timbres. Chômage refusé, réclamation {case.claim}. Demeure au
{addr.rural}.

{r1.full} appelle de la part {org.de} : réfugié accepté, {s2.full}, IUC {gov.uci}, cherche un {N:4 1/2} pour {date}.

Panne d'Hydro. Compte {acct.util} au nom de {m1.full}, {addr.}. Doit {amt}. Entente de paiement suggérée.

Propriétaire {m1.init} entre chez la locataire sans avis. {f2.full}, {addr.}, a tout noté depuis le {date}.

2e appel de {v1.title} ce matin. NAS {sin}, né le {v1.dob-text}, pour son supplément. Service occupé, on rappellera
pour lui.

Femme enceinte, {r1.given}, sans carte soleil. Conjoint {s2.full} sur permis {gov.permit}. Suivi par {org.le},
{date}.

## texto
allô c'est {f1.given}, ma TS {f2.given} répond pas. j'suis encore au {addr.} mais le proprio veut que je parte

Usager : bjr jmapelle {m1.full} jai besoin d'un panier | Intervenante : Bonjour {m1.given}, votre code postal? |
Usager : {pc}

salut {m1.given}, {f2.given} vient de partir {org.de} avec le linge, elle va être en retard chez {w3.title}

es-tu là? {m1.nick} est couché dans le portique, coin {addr.corner}, y'est gelé raide. je fais le {H:911}?

User : g {A:<14~15~16> ans} pis ma mère {f1.given} ma mis dehors | Interv. : Es-tu en sécurité? | User : chez mon ami
{z2.given}, {addr.}

mon nouveau no c {phone}. {f1.full}. l'ancien marche pu

dis à {f1.given} que sa cousine {f2.given} la cherche, elle est descendue de {city2} hier. écris-moi à {f2.email}

c {m1.given}, peux tu changer mon rdv avec {f2.given} du {date}? ma petite {g3.given} fait de la fièvre

jai perdu mon permis {m1.lic} pis ma carte {m1.health}, la madame de l'accueil veut rien savoir

le gars qui m'écrit sur {m1.page} c'est mon ex {m1.given}, yé pas supposé, y'a un 810. le policier a dit dossier
{case.inc}

## fiche
Nom : {f1.full} | Date de naissance : {f1.dob-fig} | Adresse : {addr.}, {city} ({prov}) {pc} | Tél. : {phone} |
Langue : {lang}

NOM, PRÉNOM : {m1.caprev} | DDN : {m1.dob-fig} | NAM : {m1.health} | MÉDECIN : {f2.dr}

Ménage | {t5.full}, {t5.dob-fig} | {u6.full}, {u6.dob-fig} | {g7.given}, {g7.dob-fig} | {b8.given}, {b8.dob-fig} |
Logis : {addr.}

Réf. par : {f1.init} | Usager : {m2.rev} | Âge : {m2.age-num} | Motif : <judiciarisé~itinérance cachée~logement
insalubre> | Dossier : {case.file}

Personne à prévenir : {w1.full} (<mère~tante~voisine>) | Maison : {phone} | Travail : {phone.ext} | Courriel :
{w1.email}

Dépôt direct | Titulaire : {m1.full} | Transit : {acct.transit} | Institution : {X:815} | Folio : {acct.acct}

Demande d'HLM nº {case.file} | Demandeure : {f1.full}, née le {f1.dob-text} | {addr.}, {city} | Revenu : {amt.rent}
par mois

Passeport : {gov.pass} | IUC : {gov.uci} | Nom : {r1.caprev} | Née le : {r1.dob-fig} | Interprète : {lang}

Carnet de réclamation | {m1.full} | NAS : {sin} | Agente : {f2.title} | CP12 : {case.client} | Adresse : {addr.},
{pc}

Certificat de statut : {gov.status} | {q1.full} | Communauté : {P:<Manawan~Pessamit~Uashat~Wemotaci>} | Adresse
postale : {addr.box}

Enfant : {b1.full} | Né le : {b1.dob} | Carte : {b1.health} | Titulaire de l'autorité parentale : {f2.full} | CPE :
non

Constat d'infraction {case.inc} | Conducteur : {m1.full} | Permis : {m1.lic} | Plaque : {gov.plate} | Lieu :
{addr.corner}

Paiement refusé | Carte : {acct.card} | Au nom de : {f1.full} | Montant : {amt} | Suivi : {m2.given}

Logement | Locataire : {m1.full} | Bail : {addr.} | Locateur : {f2.full}, {addr.box}, {city2} | Loyer : {amt.rent}

Aîné | {v1.tfull} | né le {v1.dob} | vit seul, {addr.rural} | sonnette brisée | aidante : {f2.given}, {phone}

Billet {case.client} | Ouvert par {f1.email} | Poste {ip} | Le dossier de {m2.full} ne s'ouvre plus | Priorité basse

## relève
Relève de nuit : | - {m1.given}, rentré à 1 h, correct | - {f2.full}, Tylenol à 3 h | - téléphoner {f3.dr},
{phone.ext}

À faire lundi | - passeport de {f1.full} ({gov.pass}) | - baptistaire de {m2.given}, né le {m2.dob-text} | - laver
les doudous

- {w1.title}, chute dans l'escalier, {w1.age}, refuse l'hôpital | - {m2.nick} suspendu jusqu'au {date}, rapport
{case.inc}

Chambre {N:6} : {t5.given} et bébé {i6.given} (ddn {i6.dob-fig}). Chambre {N:7} : {w2.title}. {m3.given} garde le
cell de garde.

Faut aller porter l'épicerie à {v1.full}, {addr.rural}, {v1.age}, marche avec sa canne. Sa clé est chez {f2.given}.

Tournée du soir : {m1.nick}, {f2.given} et {m3.given} au coin {addr.corner}. {v4.title} pas vu depuis le {date}.
Reste {N:6} sacs.

Lits : {m1.short}, {m2.short}, {v3.title}, {m4.quoted}. Trop-plein envoyé {bed.a}.

Attention, {m1.full} (né {m1.dob-fig}) n'a plus le droit d'approcher {f2.given}. Photo à l'accueil. Avocate :
{f3.me}, {f3.email}.
"""
