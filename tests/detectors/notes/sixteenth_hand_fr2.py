"""Frames, fr, part 2."""

RAW = """\
Grand-maman de {age_s:f1} au téléphone, {title:f1}. Élève seule {first:m2}, {age_k:m2}, depuis le décès de sa \
fille {first:f3}. Fatiguée, veut du gardiennage.
%%
Je travaille de nuit, alors appelez après 15 h svp. {full:m1}, {phone}. C'est pour le supplément au loyer, j'ai \
reçu une lettre numéro {case} mais je comprends rien.
%%
Intervention à la bibliothèque. Homme, {age:m1}, dit s'appeler {nick:m1}. En sevrage. Pas de carte d'assurance \
maladie. Transporté {a_org_h} par {first:f9}.
%%
@nb|J'ai été chez {title:f1} à {city}, {road}. A parle [[LANG_OK:anglais]] itou. Ses pilules sont toutes \
mélangées. La garde {first:f2} va y aller à matin du {date}.
%%
Évaluation psychosociale. {full:f1}, {dob:f1}, séparée, deux enfants dont {first:m2} ({age_k:m2}). Antécédents :\
 dépression. Réseau : sa mère {first:f3}, {phone}.
%%
Salut {first:f9}, peux-tu m'envoyer le formulaire de {full:f1}? Je l'ai en rendez-vous à 13 h. C'est pour le \
{addr}. Merci! {first:m8}
%%
{fn}No de statut {stat}, {full:f1}, de passage à {city} pour un suivi de grossesse. Elle et sa cousine \
{first:f2} dorment {a_org_h}. Retour le {date}.
%%
Registre des présences
1) {full:m1}, {dob:m1}, {city}
2) {full:f2}, {dob:f2}, {city}
3) {full:f3}, {dob:f3}, {city}
%%
@qc|Le monsieur a laissé {phone} et {email:m1}. {full:m1}, fraîchement séparé, cherche un 3 1/2 à moins de \
{amtr}. Père de {first:f2}, {age_k:f2}, une fin de semaine sur deux.
%%
@qc|Petit mot du CPE : {first:m1} arrive souvent sans lunch. Sa mère, {full:f2}, ne répond plus au {phone}. \
Adresse au dossier {addr}. L'éducatrice {first:f9} s'inquiète.
%%
Paiement reçu de {full:f1}, Visa {card}, {amt}, cotisation {de_org}. Reçu {case} envoyé à {email:f1}.
%%
Réunion d'équipe. Cas de {title:m1} : le bris de bail du {addr} est réglé. Cas de {first:f2} : attend sa place \
{a_org_h}. Cas {case} : fermé.
%%
Transport médical {date}
8 h 15 {title:f1}, {addr}
9 h {title:m2}, {addr}
13 h 30 {title:f3}, {road}
Chauffeur : {first:m9}
%%
Je suis le voisin de {title:f1}, au {street}. Ça fait trois jours que ses stores sont fermés. Elle a {age_s:f1} \
et pas d'enfants. {full:m2}, {phone}
%%
@on|Hearst. {full:m1} est sorti du bois après 30 ans de chantier, n'a jamais fait ses impôts. NAS {sin}. Né le \
{doby_o:m1}. Vit dans une roulotte, {road}.
%%
@qc|Mineure, {age_t:f1}. Se nomme {first:f1}, n'a pas voulu dire son nom de famille. Fugue du centre jeunesse. \
Attend près de {corner}. Éducatrice jointe : {ini:f9}, {phx}.
%%
Vous avez joint la boîte de {full:f9}. Message de {full:m1} : mon propriétaire a mis mes affaires dehors au \
{addr} faites quelque chose svp
%%
Demande d'extrait de naissance
Nom de l'enfant : {full:f1}
Née le : {dob_b:f1}
Mère : {full:f2}
Poster à : {addr}, {city} {pc}
%%
@qc|Carte soleil expirée. {hcl:m1}, au nom de {full:m1}. Sans adresse, le courrier peut aller {a_org}. RDV à la \
RAMQ le {date} avec {first:f9}.
%%
@mb|{nc}{full:m1}, arrivé du Congo, {govl:m1}. La famille compte {cnt:5-9} personnes au {addr}. Besoin de lits. \
Donateur trouvé par {first:f9}, livraison le {date}.
%%
Le proprio {full:m1} refuse les chèques. {first:f2} paie {amtr} comptant, sans reçu, au {addr}. Comité logement \
{de_org} va l'aider pour la mise en demeure.
%%
Texto reçu 22 h 10 : "cest {first:f1} chu rendue au {street} y'a personne a porte". Rappelée, {first:m9} est \
descendu lui ouvrir.
%%
Naissances du mois au groupe : {full:m1} le {dob_b:m1}, {full:f2} le {dob_b:f2}. Cartes cadeaux de {amts} \
remises aux mamans.
%%
{nc}Aide à l'emploi. CV de {full:m1} en ligne sur {url_c:m1}. Soudeur, {age:m1}, diplôme étranger pas reconnu. \
Voir {full:f9} {a_org}.
%%
Chicane à la distribution : {full:m1} et {full:m2} se sont poussés. Incident {case}. {first:m1} barré jusqu'au \
{date}. Témoin : {first:f3}.
%%
@qc|Elle dit qu'un gars du nom de {full:m1} publie ses photos sur {url:m1}. {first:f2} a {age_t:f2}. Signalement\
 fait, DPJ avisée, dossier {case}.
%%
Couple âgé à {city} : {full:m1} ({dob_s:m1}) et {full:f2} ({dob_s:f2}). Lui ne conduit plus, permis {lic:m1} \
suspendu. Besoin d'accompagnement {de_org}.
%%
Pas capable de payer le gaz. Nom {full:f1}, compte client {util}, {amt} en retard depuis le {date}. Deux enfants\
 : {first:m2} et {first:f3}. Fonds Chauffage contacté.
%%
{full:f1} cherche un médecin de famille. Inscrite au guichet, {hcl:f1}, code postal {pc}. Diabète. En attendant,\
 clinique {de_org}.
%%
Inspection du {addr}. Présents : {title:m1}, concierge, et {full:f2}, locataire. Moisissure dans la chambre de \
{first:m3}, asthmatique de {age_k:m3}. Rapport {case}.
%%
{nc}À qui de droit, ma conjointe {full:f1} est née le {doby:f1}, à l'étranger. Son IUC est le {uci}. Nous \
habitons au {addr}. Merci de corriger son prénom. {full:m2}
%%
Bottin interne des familles jumelées
{last:f1} : {phone}, {email:f1}
{last:m2} : {phone}, {email:m2}
%%
@nb|Pêcheur, {full:m1}, pas assez de semaines pour son chômage. NAS {sin}. Reste au {road}. {first:f9} va \
regarder son dossier {case} demain.
%%
Visite à la roulotte, {road}. {full:f1} vit avec {first:m2}, son garçon de {age_k:m2}, et trois chiens. Pas \
d'eau courante. {le_org} peut fournir des cruches.
%%
{nc}Monsieur ne parle que {lang_n}. Sa fille {first:f1} traduit. Il s'appelle {full:m2}, {dob_s:m2}. Il veut une\
 place au cimetière et des explications sur la pension.
%%
{first:f1} (cuisine), {first:m2} (accueil) et {first:f3} (ménage) ont fini leurs travaux compensatoires. \
Attestations signées par {full:f9}, {de_org}.
%%
@qc|Poste 3, appel transféré du {h988}. {first:m1}, {age:m1}, [[NEUTRAL:pont Jacques-Cartier]]. Parlé 40 min. \
Son frère {first:m2} est allé le chercher. Rappel prévu {phone}.
%%
Vente de garage au profit {de_org} : le chèque de {title:f1} ({amt}) a rebondi, compte {bank}. L'appeler au \
{phone}.
%%
@qc|Bail à signer le {date}, 4 1/2, {addr}. Locataires : {full:f1} et {full:m2}. Endosseur : {full:m3}. Loyer \
{amtr} chauffé.
%%
Bonsoir, chu {full:f1}. Mon bébé {first:m2} a {age_b:m2}, y fait de la fièvre pis j'ai pas d'auto. J'ai fait le \
[[HOTLINE_OK:811]]. Pouvez-vous me payer un taxi? {street}
%%
Remise de clés perdue. {full:m1} (ch. 8) dit que {nick:m2} les a prises. Fouille négative. Serrure changée, \
facture {amts}. {ini:f9}
%%
Contact d'urgence à changer : ce n'est plus {full:f1}, c'est {full:m2}, {phone}. Demandé par {first:m3} \
lui-même, {age_s:m3}, au {addr}.
%%
@on|Poste aux cuisines : {full:f1}, née le {dob:f1}, permis d'études {permit}. Disponible les fins de semaine. \
NAS {sin}. {first:m9} a vérifié.
%%
Adresse IP {ip}, clavardage anonyme, puis la personne s'est nommée : {full:f1}, {pc}. Idées noires. Accepte un \
rappel demain au {phone}.
%%
Voici les parrains du jour : {full:m1} conduit {title:f2} à l'optométriste; {full:f3} garde le petit {first:m4},\
 {age_p:m4}. Essence remboursée, {amts}."""
