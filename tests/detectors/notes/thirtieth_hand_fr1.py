"""Cadres en français, première moitié. Une ligne vide sépare deux cadres; [a|b] est un choix; {slot.personne} une \
case."""

FRAMES: dict[str, str] = {}

FRAMES["appel"] = """
{t} [App. dame|Appel d'une dame], {given.f1}, {age.f1}, en pleurs, conjoint parti avec le loyer. Pas d'idées \
suicidaires. Réf. : {org.sh}.

[Mr appelle|Monsieur appelle] pour un panier, {full.m1}, sur l'{ia}, enfants de {ans.kf1} et {ans.km1}. Dirigé vers \
{org.fd}. Reste au {addr}. Rappeler au {phone}.

Appelant régulier, {nick}, s'ennuie de sa femme {given.f1}. Écoute 25 min. Plus calme à la fin.

Appel d'un tiers : {given.f1} s'inquiète pour son frère {full.m1}, sans nouvelles depuis le {date}. Il vit seul au \
{addr}, {pc}. \
Suggéré [vérification par la police|d'appeler la {pol}].

{title.sf1} appelle pour le déneigement de son entrée, {ans.sf1}, marchette, {addr}, tél. {phone}. Message laissé \
{aorg}.

Propriétaire a changé la serrure [ce matin|hier soir]. {full.x1}, {addr}, {city}. Informé des recours ({ten}). Tél. \
: {phone}

Homme, {ans.m1}, sans abri, au coin de {corner}. Refuge plein. Taxi [autorisé|demandé] vers {org.sh}.

{full.f1} demande de l'aide pour [remplir la demande|comprendre la lettre] de pension. Habite {addr}, {pc}. \
Rendez-vous le {date}.

Petite voix, dit s'appeler {given.cm2}, {ans.cm2}, papa frappe maman. Gardé en ligne, {=H:911} [avisé|appelé], \
adresse {addr}.

Veut un lit en désintox. {given.m1}, {ans.m1}, dernière consommation ce matin. Appel à trois avec {org.dx}. Aller le \
chercher au {addr}. Son no : {phone}.

Grand-maman {full.sf1} garde {given.kf1} ({ans.kf1}) et {given.km1} ({ans.km1}), pas d'allocation depuis le \
déménagement au {addr}. Donné {=H:1 800 387-1194}.

Appel de la pharmacie : {title.sm1} n'a pas pris sa dosette depuis le {date}. La fille, {given.f2}, est au {phone}.

{t} Le travailleur {given.m1} ({org}) cherche un logement pour {full.yf2}, enceinte, {ans.yf2}. Secteur {hood}.

Mme se plaint de nous, dit que {given.f2} lui a raccroché au nez. Coordo à rappeler {full.f1} au {phone}

[Dame allophone|Nouvelle arrivante], {full.f1}, parle {lang}, interprète {given.f2} en ligne. Cherche vêtements \
d'hiver, {=N:4} enfants.
"""

FRAMES["fiche"] = """
Nom : {full.f1}
Date de naissance : {dob.f1}
Téléphone : {phone}
Besoin : [couches et lait|manteaux d'hiver|billets d'autobus]
Référence : {org}

OUVERTURE DE DOSSIER
Nom : {last.m1}
Prénom : {given.m1}
DDN : {dob.m1}
Adresse : {addr}
Ville / CP : {city} {pc}
{hname} : {health.m1}

Usager : {rev.x1} / DDN {dob.x1} / dossier {case} / [actif|en attente]
Langue parlée : {lang}

Composition du ménage
{full.f1}, {dob.f1}, requérante
{full.m2}, {dob.m2}, conjoint
{full.kf1}, {dob.kf1}, enfant
Revenu : {=N:2 140 $} par mois

Demandeur : {full.x1}
NAS : {sin}
Dépôt direct : transit {transit} compte {acct}
[Signé au comptoir|Signature au dossier]

Personne à joindre : {full.f2} ([soeur|tante|mère]) {phone}
Médecin de famille : {dr.m3}, {phone}
Adresse : {addr}

Pièce vue : permis de conduire {lic.m1}, DDN {dob.m1}, au nom de {full.m1}. Adresse sur la carte : {addr}

Fiche d'hébergement
Résident : {full.m1}   Âge : {agen.m1}
Lit : {=N:14}   Arrivée : {date}
Dernière adresse : {addr}
Proche : {full.f2}, {phone}
Auto : {plate}

Locataire : {full.f1}
Logement : {addr}
No de dossier {ten} : {court}
Arriérés : {amt}
Référence : {org.hs}

ÉTIQUETTE : {rev.sf1}  {dob.sf1}  {health.sf1}  {addr}  Md : {dr.m2}

Camp de jour, inscriptions
1. {full.kf1} {dob.kf1}
2. {given.km2} {dob.km2}
Parent : {full.f3}, {phone}, {email.f3}

No de statut : {status} ([copie au dossier|carte vue])
Nom : {full.x1}
Né(e) le : {dob.x1}
Courrier : {rural}, {city} {pc}

Nouvel arrivant
Prénom : {given.f1}  Nom : {last.f1}
IUC : {uci}
Arrivée : {date}
Langues : {lang}, un peu de français
Courriel : {email.f1}

Rapport d'incident no {case}
Date : {date}, {t}
Personnes : {full.m1} (résident), {full.f2} (intervenante)
Faits : [altercation verbale|fumée dans la toilette], [aucun blessé|premiers soins].

RABAIS ÉNERGIE
Titulaire : {full.sm1}
No de compte {util} : {hydro}
Adresse de service : {addr}
Code postal : {pc}

Bénéficiaire {full.f1}, âge {agen.f1}, {=N:5} à la maison, tél. {phone}
Adr. : {addr}
[Diète : halal|Diète : diabète|Diète : aucune]

Référence à : {org}
De : {full.f1}, travailleuse sociale, {phonex}
Objet : {full.sm1}, né le {dob.sm1}
"""

FRAMES["courriel"] = """
Bonjour {given.f1},
Peux-tu relancer {full.m2}? Il n'est pas venu le {date} et son numéro ({phone}) [ne répond pas|n'est plus en service].
{given.f3}

Objet : dossier {case}
{title.f1} a apporté ses papiers. Il manque encore l'acte de naissance (née le {dob.f1}). {caporg} peut aider. Bonne \
fin de journée, {full.x2}

Bonjour, je m'appelle {full.f1} et j'habite au {addr}, {city} {pc}. {caporg} m'a dit de vous écrire pour [mon \
dépôt|un lit pour mon fils]. \
Mon courriel : {email.f1}. Merci

À qui de droit,
Je n'ai plus de chauffage depuis le {date}. J'ai appelé {num} fois. Mon compte est le {hydro}. {full.m1}, {addr}, \
{city} {pc}, {phone}

Allô l'équipe, nouveau contact pour {given.m1} : {email.m1}. L'ancien rebondit. Il est aussi sur {url.m1} [au \
besoin|si ça presse].

Bonjour, svp ajouter {full.f1} à la liste de jeudi, elle a {ans.f1} et [ne mange pas de porc|a besoin d'une rampe]. \
La prendre au {addr}. Merci, {given.f3}

De : {full.f1} <{email.f1}>
Je vous écris pour mon père, {full.sm1}, {ans.sm1}. Il est seul depuis que maman est décédée et il [ne mange \
plus|tombe souvent].

Bonjour {title.m1},
Votre réclamation {claim} a été reçue le {date}. Vous pouvez me joindre au {phonex}.
Cordialement,
{full.f2}
{org}

Salut {given.f1}, le virement pour [l'hôtel|le taxi] va à {email.f1}, montant {amt}. Confirme-moi ça? {given.m2}

Ci-joint le bail de {given.f1} et sa facture (compte {hydro}). Elle demande si {leorg.hs} aide encore pour le loyer. \
{init.x2}
"""

FRAMES["lettre"] = """
À qui de droit,
La présente confirme que {full.f1} (née le {dob.f1}) est hébergée {aorg.sh} depuis le {date}.
{full.m2}, intervenant

{title.m1},
Suite à votre appel, votre dossier {case} est fermé. Au besoin, composez le [{=H:211}|{=H:2-1-1}] ou mon numéro, \
{phonex}.
{full.f2}

{tfull.sf1}
{addr}
{city} {pc}
{title.sf1}, [la popote|l'aide à domicile] débutera le {date}.

Je suis [la voisine|le concierge] de {full.sm1}, {addr}. Il a {ans.sm1} et je ne l'ai pas vu depuis des jours. \
Envoyez quelqu'un svp. {full.f2}

Lettre d'appui. {full.m1}, DDN {dob.m1}, {hname} {health.m1}. Je le suis depuis {=N:deux ans}. Il requiert un \
logement [au rez-de-chaussée|sans escalier]. {dr.f2}, {phone}

Objet : avis d'éviction, {addr}, {pc}
Locataire : {full.f1}
{ten}, dossier {court}
Nous demandons un délai de {=N:14} jours. {init.f2}, {org.hs}

Mesdames, Messieurs du conseil,
Le lampadaire [au coin|à l'angle] de {corner} est brûlé depuis le {date}. Ma mère a {ans.sf1}. Mon numéro : {phone}.
{full.m1}

Je, {full.f1}, {addr}, autorise {full.m2} à prendre mon chèque. Née le {dob.f1}, permis no {lic.f1}. Signé à {city}, \
le {date}.
"""
